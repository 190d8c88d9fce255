"""The ways in and out: Telegram, console and sandbox; none imports another."""
