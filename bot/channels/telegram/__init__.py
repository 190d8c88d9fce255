"""Telegram: intake, handlers, rendering and sending."""
