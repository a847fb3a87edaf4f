"""What a handler answers: collected here, kept with the update's effects, said after they are committed."""

from __future__ import annotations

import base64
from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass, field, fields
from typing import Any, Literal

Button = tuple[str, str]
"""Label and callback data; data that begins with https:// makes a link."""
Rows = Sequence[Sequence[Button]]

CALLBACK_TEXT = 200
"""Characters that Telegram shows over a chat."""


@dataclass(slots=True)
class Say:
    """A new message (HTML)."""

    text: str
    rows: Rows = ()
    protect: bool = False
    silent: bool = False
    trace: bool = False
    """Shows personal data: remembered, so that it can be removed from the chat."""
    question: bool = False
    """A form's question: its buttons are removed once it was answered in words."""
    then: str = ""
    """Put in the place of `text` once the message's number is kept: a name never stands in a message that was sent
    without our hearing of it, and that nobody could remove."""
    vanish_minutes: int = 0
    """Removed by itself after so many minutes; 0 means it stays."""
    hours_card: int = 0
    """The card of hours that it shows, so that a reply to it can be understood."""
    thread: int = 0
    """Of a group with topics: the one in which it stands."""
    links: list[int] = field(default_factory=list)
    """Shows something about the person of each of these family links: noted, taken away when one of them ends."""
    kind: Literal["say"] = "say"


@dataclass(slots=True)
class Edit:
    """The same message with other words; when it is gone, or too old to edit, a new one is sent."""

    message_id: int
    text: str
    rows: Rows = ()
    trace: bool = False
    or_say: bool = True
    hours_card: int = 0
    links: list[int] = field(default_factory=list)
    """As in `Say`."""
    or_nothing: bool = False
    """What cannot be edited any more is no failure."""
    kind: Literal["edit"] = "edit"


@dataclass(slots=True)
class Document:
    """A file; its bytes travel as base64, since answers wait in the store as JSON."""

    name: str
    content: str
    caption: str = ""
    protect: bool = False
    vanish_minutes: int = 0
    """Removed by itself after so many minutes; 0 means it stays."""
    links: list[int] = field(default_factory=list)
    """As in `Say`."""
    kind: Literal["document"] = "document"


@dataclass(slots=True)
class Drawn:
    """Words under a picture, drawn by `draw` (outside of any transaction) once for everything with the same `key`.

    For the outbox alone. Without a picture to draw, and where none may be sent, the words stand by themselves.
    """

    text: str
    key: Hashable
    draw: Callable[[], bytes | None]
    rows: Rows = ()
    thread: int = 0
    kind: Literal["drawn"] = "drawn"


@dataclass(slots=True)
class Strip:
    """Takes the buttons off a message whose question was answered in words."""

    message_id: int
    kind: Literal["strip"] = "strip"


@dataclass(slots=True)
class Delete:
    message_ids: list[int]
    kind: Literal["delete"] = "delete"


@dataclass(slots=True)
class Toast:
    """Words over the chat after a tap; each tap gets exactly one, empty or not."""

    query_id: str
    text: str = ""
    alert: bool = False
    kind: Literal["toast"] = "toast"


@dataclass(slots=True)
class Commands:
    """The command list of this chat."""

    items: list[tuple[str, str]]
    kind: Literal["commands"] = "commands"


@dataclass(slots=True)
class Make:
    """The files of a closed month are to be drawn: work, which ends in messages. Only from the outbox."""

    account_id: int
    municipality_id: int
    month: str
    version: int
    language: str
    case_id: int = 0
    """Only this person's sheet, in that language; 0: all files, as they go to SKA."""
    what: str = ""
    """Which of the two files of it."""
    kind: Literal["make"] = "make"


Word = Say | Edit | Document | Drawn | Strip | Delete | Toast | Commands | Make
_KINDS: dict[str, type[Word]] = {
    "say": Say,
    "edit": Edit,
    "document": Document,
    "strip": Strip,
    "delete": Delete,
    "toast": Toast,
}


@dataclass
class Reply:
    """Answers of one update to one chat."""

    chat_id: int
    message_id: int | None = None
    """The message under whose button the person tapped."""
    query_id: str | None = None
    words: list[Word] = field(default_factory=list)
    thread: int = 0
    """The topic of a group in which the question stood."""
    links: list[int] = field(default_factory=list)
    """Family links about whose people the answers tell, from here on."""

    def say(self, text: str, rows: Rows = (), **options: Any) -> None:  # noqa: ANN401 (fields of Say)
        self.words.append(Say(text, rows, thread=self.thread, links=list(self.links), **options))

    def show(self, text: str, rows: Rows = (), *, trace: bool = False) -> None:
        """In place of the message that was tapped; a new message when the person typed."""
        if self.message_id is None:
            self.say(text, rows, trace=trace)
        else:
            self.words.append(Edit(self.message_id, text, rows, trace=trace, links=list(self.links)))

    def document(self, name: str, content: bytes, caption: str = "", *, vanish_minutes: int = 0) -> None:
        coded = base64.b64encode(content).decode()
        self.words.append(Document(name, coded, caption, vanish_minutes=vanish_minutes, links=list(self.links)))

    def strip(self, message_id: int) -> None:
        self.words.append(Strip(message_id))

    def edit(self, message_id: int, text: str, rows: Rows = ()) -> None:
        self.words.append(Edit(message_id, text, rows))

    def delete(self, *message_ids: int) -> None:
        self.words.append(Delete(list(message_ids)))

    def toast(self, text: str, *, alert: bool = False) -> None:
        if self.query_id is not None:
            self.words.append(Toast(self.query_id, text[:CALLBACK_TEXT], alert))

    def finished(self) -> list[Word]:
        """The answers in order; a tap that was given no toast gets an empty one, so that its button stops waiting."""
        if self.query_id is not None and not any(isinstance(word, Toast) for word in self.words):
            return [Toast(self.query_id), *self.words]
        return self.words


def to_json(chat_id: int, words: Sequence[Word]) -> list[dict[str, Any]]:
    # Not `asdict`: it copies every row and button, only for JSON to be made of them.
    return [{"chat_id": chat_id, **{one.name: getattr(word, one.name) for one in fields(word)}} for word in words]


def from_json(value: dict[str, Any]) -> tuple[int, Word]:
    fields = dict(value)
    chat_id = fields.pop("chat_id")
    if "link" in fields:
        # Kept by an earlier version.
        fields["links"] = list(filter(None, [fields.pop("link")]))
    return chat_id, _KINDS[fields["kind"]](**fields)
