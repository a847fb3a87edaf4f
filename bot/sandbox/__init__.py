"""A strict local stand-in for Telegram: a Bot API server, phones to script, and a page to look at."""

from bot.sandbox.faults import Fault
from bot.sandbox.groups import Group
from bot.sandbox.messages import StoredMessage
from bot.sandbox.phone import Phone
from bot.sandbox.sandbox import Sandbox
from bot.sandbox.topics import Topic

__all__ = ["Fault", "Group", "Phone", "Sandbox", "StoredMessage", "Topic"]
