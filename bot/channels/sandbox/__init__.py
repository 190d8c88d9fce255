"""A strict local Bot API server with a chat page, to try and test the real bot without Telegram."""
