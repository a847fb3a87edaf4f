"""What went on in a chat, line by line, without ids and dates: text for golden files."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from bot.sandbox.keyboards import Markup, labels
from bot.sandbox.messages import StoredMessage

Mark = Literal[">", "<", "*", "~", "~>", "x", "!", "="]


@dataclass(frozen=True)
class Event:
    """One thing that happened, as it looked then: later edits do not change it."""

    mark: Mark
    lines: tuple[str, ...]

    def __str__(self) -> str:
        first, *others = self.lines
        return "\n".join([f"{self.mark} {first}".rstrip(), *(f"  {line}".rstrip() for line in others)])


def said(message: StoredMessage) -> Event:
    return shown("<" if message.from_bot else ">", message)


def changed(message: StoredMessage) -> Event:
    return shown("~" if message.from_bot else "~>", message)


def removed(message: StoredMessage) -> Event:
    return Event("x", (message.describe().partition("\n")[0],))


def tapped(label: str) -> Event:
    return Event("*", (label,))


def toasted(text: str) -> Event:
    return Event("!", tuple(text.split("\n")))


def shown(mark: Mark, message: StoredMessage) -> Event:
    return Event(mark, (*message.describe().split("\n"), *keyboard_lines(message.markup)))


def keyboard_lines(markup: Markup | None) -> Iterable[str]:
    """Inline buttons stand in [ ], those of a reply keyboard in ( )."""
    if markup is None:
        return
    if markup.kind == "remove":
        yield "(-)"
    left, right = "[]" if markup.kind == "inline" else "()"
    for row in labels(markup.body):
        yield " ".join(f"{left}{label}{right}" for label in row)
