"""Ujrat: sourced answers about AI-training work, in Telegram."""
