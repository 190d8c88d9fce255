"""The whole knowledge as one static HTML file a language, for readers and for links to it."""

from bot.channels.page.page import page, pages

__all__ = ["page", "pages"]
