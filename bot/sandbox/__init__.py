"""A strict local stand-in for Telegram: a Bot API server, phones to script, and a page to look at."""

from bot.sandbox.chats import Group
from bot.sandbox.messages import StoredMessage
from bot.sandbox.phone import Phone
from bot.sandbox.sandbox import Sandbox

__all__ = ["Group", "Phone", "Sandbox", "StoredMessage"]
