"""What the pages share: taps, parts of a long list, the way back, and forms that begin from a page."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from dialogs.callbacks import LeadTap
from dialogs.forms import Form, engine, unfinished
from dialogs.reply import Button
from dialogs.talk import Talk

PART = 6
"""Rows of a list on one page; with what else a page offers it stays within eight buttons or so."""
IN_A_ROW = 2
T = TypeVar("T")
Page = Callable[[Talk, LeadTap], Awaitable[None]]


def button(label: str, page: str, place: int, *, id: int = 0, act: str = "", val: str = "") -> Button:  # noqa: A002
    return label, LeadTap(page=page, place=place, id=id, act=act, val=val).pack()


def back(talk: Talk, page: str, place: int, *, id: int = 0, val: str = "") -> list[Button]:  # noqa: A002
    return [button(talk.texts.plain("button-back"), page, place, id=id, val=val)]


@dataclass(frozen=True, slots=True)
class Part(Generic[T]):
    """One page of a list; `number` counts from 0."""

    rows: Sequence[T]
    number: int
    pages: int
    total: int


def part_of(rows: Sequence[T], wanted: str) -> Part[T]:
    """A number outside the list gives the nearest page there is."""
    pages = max(1, -(-len(rows) // PART))
    number = min(max(int(wanted) if wanted.isdecimal() else 0, 0), pages - 1)
    return Part(rows[number * PART : (number + 1) * PART], number, pages, len(rows))


def turns(talk: Talk, page: str, place: int, part: Part[T]) -> list[Button]:
    """The row that leads to the parts before and after."""
    made: list[Button] = []
    if part.number > 0:
        made.append(button(talk.texts.plain("button-earlier-part"), page, place, val=str(part.number - 1)))
    if part.number < part.pages - 1:
        made.append(button(talk.texts.plain("button-later-part"), page, place, val=str(part.number + 1)))
    return made


def head(talk: Talk, title: str, part: Part[T]) -> str:
    """The list's first line, with the page where there are several."""
    if part.pages == 1:
        return talk.texts("leading-list-head", title=title, total=part.total)
    return talk.texts("leading-list-head-part", title=title, total=part.total, page=part.number + 1, pages=part.pages)


def in_rows(buttons: Sequence[Button]) -> list[list[Button]]:
    """Two in a row while both are short enough to be read."""
    rows: list[list[Button]] = []
    for item in buttons:
        beside = rows and len(rows[-1]) < IN_A_ROW
        fits = beside and len(rows[-1][0][0]) + len(item[0]) <= engine.ROW_CHARACTERS
        if fits:
            rows[-1].append(item)
        else:
            rows.append([item])
    return rows


async def begin(talk: Talk, form: Form, answers: dict[str, Any]) -> None:
    """A form in place of the page; never over another one that is unfinished."""
    if (begun := await engine.load(talk)) is not None:
        say_why(talk, unfinished.first(talk.texts, begun))
        return
    await engine.begin(talk, form, answers)


def refuse(talk: Talk, text_id: str, **values: object) -> None:
    """Why nothing was changed: over the chat after a tap, as a message after words."""
    if talk.reply.query_id is not None:
        talk.reply.toast(talk.texts.plain(text_id, **values), alert=True)
    else:
        talk.reply.say(talk.texts(text_id, **values))


def say_why(talk: Talk, said: str) -> None:
    """The same of a ready sentence."""
    if talk.reply.query_id is not None:
        talk.reply.toast(said, alert=True)
    else:
        talk.reply.say(said)
