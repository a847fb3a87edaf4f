"""A chat: its messages, what happened in it, and whether the bot may write there."""

from abc import ABC, abstractmethod
from datetime import datetime
from typing import TYPE_CHECKING

from bot.sandbox import transcript
from bot.sandbox.errors import ApiError
from bot.sandbox.keyboards import Markup
from bot.sandbox.messages import StoredMessage
from bot.sandbox.shapes import Fields
from bot.sandbox.topics import no_such_thread

if TYPE_CHECKING:
    from bot.sandbox.sandbox import Sandbox


class Chat(ABC):
    def __init__(self, sandbox: "Sandbox", chat_id: int) -> None:
        self.sandbox = sandbox
        self.chat_id = chat_id
        self.messages: list[StoredMessage] = []
        self.events: list[transcript.Event] = []
        self.reply_keyboard: Markup | None = None
        self.menu_button: Fields | None = None

    @property
    @abstractmethod
    def brief(self) -> Fields:
        """The chat as messages name it."""

    @property
    def full(self) -> Fields:
        """The chat as getChat describes it."""
        gifts = dict.fromkeys(
            (
                "unlimited_gifts",
                "limited_gifts",
                "unique_gifts",
                "premium_subscription",
                "gifts_from_channels",
            ),
            False,
        )
        return {**self.brief, "accent_color_id": 0, "max_reaction_count": 11, "accepted_gift_types": gifts}

    @property
    @abstractmethod
    def refusal(self) -> ApiError | None:
        """Why the bot may not write here just now."""

    @property
    def unreadable(self) -> ApiError | None:
        """Why the bot may not even look."""
        return None

    def forbids(self, _what: str) -> ApiError | None:
        """Why the bot may not send this kind of message."""
        return None

    def thread(self, thread_id: int, _replied: StoredMessage | None) -> Fields:
        """What a message of the bot in that topic carries; there are no topics in a private chat."""
        if thread_id:
            raise no_such_thread()
        return {}

    @property
    def visible(self) -> list[StoredMessage]:
        return [message for message in self.messages if not message.deleted]

    @property
    def last(self) -> StoredMessage:
        """The newest visible message of the bot."""
        for message in reversed(self.visible):
            if message.from_bot:
                return message
        raise LookupError(f"the bot has said nothing here:\n{self.transcript()}")

    def find(self, message_id: int) -> StoredMessage | None:
        """The message, unless it was deleted."""
        found = (message for message in self.visible if message.message_id == message_id)
        return next(found, None)

    def add(self, message: StoredMessage) -> None:
        self.messages.append(message)
        self.record(transcript.said(message))
        if message.from_bot and message.markup is not None:
            self._take_reply_keyboard(message.markup)

    def _take_reply_keyboard(self, markup: Markup) -> None:
        if markup.kind == "keyboard":
            self.reply_keyboard = markup
        elif markup.kind == "remove":
            self.reply_keyboard = None

    def mark_edited(self, message: StoredMessage, moment: datetime) -> None:
        message.edit_date = moment
        message.edits += 1
        self.record(transcript.changed(message))

    def mark_deleted(self, message: StoredMessage) -> None:
        self.record(transcript.removed(message))
        message.deleted = True

    def record(self, event: transcript.Event) -> None:
        self.events.append(event)
        self.sandbox.changed()

    def transcript(self) -> str:
        return "\n".join(str(event) for event in self.events) + "\n" if self.events else ""
