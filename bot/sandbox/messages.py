"""A message as the sandbox keeps it: what the bot sees of it, and what a person sees."""

from dataclasses import dataclass, field
from datetime import datetime

from bot.sandbox.entities import Formatted
from bot.sandbox.files import StoredFile
from bot.sandbox.formatting import to_html
from bot.sandbox.keyboards import Markup, find_button, labels
from bot.sandbox.shapes import Fields, fields, rows, stamp


@dataclass
class StoredMessage:
    message_id: int
    chat: Fields
    date: datetime
    sender: Fields
    content: Formatted = field(default_factory=lambda: Formatted(""))
    file: StoredFile | None = None
    markup: Markup | None = None
    extra: Fields = field(default_factory=dict)
    protected: bool = False
    silent: bool = False
    deleted: bool = False
    edit_date: datetime | None = None
    edits: int = 0
    earlier_keyboards: list[Fields] = field(default_factory=list)

    @property
    def chat_id(self) -> int:
        return int(str(self.chat["id"]))

    @property
    def from_bot(self) -> bool:
        return bool(self.sender["is_bot"])

    @property
    def text(self) -> str:
        """The text, or the caption of a picture or file."""
        return self.content.text

    @property
    def html(self) -> str:
        return to_html(self.content.text, self.content.entities)

    @property
    def edited(self) -> bool:
        return self.edit_date is not None

    @property
    def keyboard(self) -> Fields | None:
        """The inline keyboard as it stands."""
        return self.markup.body if self.markup and self.markup.kind == "inline" else None

    @property
    def buttons(self) -> list[list[str]]:
        return labels(self.keyboard)

    @property
    def markup_is_fixed(self) -> bool:
        """Telegram lets no one edit a message that came with another keyboard than an inline one."""
        return self.markup is not None and self.markup.kind != "inline"

    def button(self, wanted: str) -> Fields | None:
        """The button as it stands, or as it last stood."""
        for keyboard in (self.keyboard, *reversed(self.earlier_keyboards)):
            if found := find_button(keyboard, wanted):
                return found
        return None

    def replace_keyboard(self, markup: Markup | None) -> None:
        if self.keyboard is not None:
            self.earlier_keyboards.append(self.keyboard)
        self.markup = markup

    def as_api(self, *, with_reply: bool = True) -> Fields:
        message: Fields = {
            "message_id": self.message_id,
            "from": self.sender,
            "chat": self.chat,
            "date": stamp(self.date),
            **self._content_fields(),
            **self.extra,
        }
        if not with_reply:
            message.pop("reply_to_message", None)
        if self.edit_date is not None:
            message["edit_date"] = stamp(self.edit_date)
        if self.keyboard is not None:
            message["reply_markup"] = self.keyboard
        if self.protected:
            message["has_protected_content"] = True
        return message

    def _content_fields(self) -> Fields:
        text, entities = ("text", "entities") if self.file is None else ("caption", "caption_entities")
        content: Fields = {} if self.file is None else self.file.as_media()
        if self.content.text:
            content[text] = self.content.text
        if self.content.entities:
            content[entities] = self.content.entities
        return content

    def as_maybe_inaccessible(self) -> Fields:
        """What a callback query carries: a deleted message is only named."""
        if self.deleted:
            return {"message_id": self.message_id, "chat": self.chat, "date": 0}
        return self.as_api()

    @property
    def happened(self) -> dict[str, list[str]]:
        """What a service message tells, by Telegram's name of it, and of whom or what."""
        people = [*rows(self.extra.get("new_chat_members")), self.extra.get("left_chat_member")]
        names = [str(fields(person).get("first_name")) for person in people if person]
        topic = [str(fields(self.extra.get("forum_topic_created")).get("name"))]
        told = {"new_chat_members": names, "left_chat_member": names, "forum_topic_created": topic}
        told |= {"migrate_to_chat_id": [], "migrate_from_chat_id": []}
        return {what: about for what, about in told.items() if what in self.extra}

    def describe(self) -> str:
        """The text with a mark of what else is there, for transcripts."""
        mark = "" if self.file is None else f"[{self.file.kind}]"
        if self.file is not None and self.file.kind == "document":
            mark = f"[document {self.file.name}]"
        if "contact" in self.extra:
            mark = "[contact]"
        for what in self.happened:
            mark = f"[{' '.join([what, *self.happened[what]])}]"
        return " ".join(part for part in (mark, self.text) if part)
