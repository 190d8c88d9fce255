"""The ways in and out: Telegram, the console and the local sandbox. They never import each other."""
