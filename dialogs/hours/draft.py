"""A card in the making: its lines, what it asks just now, and how it is put into the chat."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from casework.hours import CardState, Mode
from casework.hours_lines import Field, Line, apart, first_open, from_json
from dialogs.callbacks import HoursTap
from dialogs.hours.words import Charges
from dialogs.reply import Button, Edit, Rows, Say
from dialogs.talk import Talk
from storage.errors import Stale
from storage.hours_reading import Hours
from storage.tables import HoursCard

_CODE = re.compile(r"\b[PpРр]-?\s?(\d{1,6})\b")


@dataclass
class Focus:
    """What the worker wants to correct, or where deeper a question stands."""

    line: int
    field: str
    """A Field, or "menu"."""
    view: str = ""
    page: int = 0


@dataclass
class Draft:
    row: HoursCard
    charges: Charges
    lines: list[Line] = field(default_factory=list)
    unread: list[str] = field(default_factory=list)
    """Words that took no part."""
    left_out: list[str] = field(default_factory=list)
    """What did not take place, by the worker's own words."""
    focus: Focus | None = None
    found: dict[str, Any] | None = None
    """The objection that is asked about or that refuses."""
    kept: list[list[int]] = field(default_factory=list)
    """Entries with the number of the version to go back to; 0: it was not there before."""
    surplus: list[list[int]] = field(default_factory=list)
    """Entries with their versions that the new words have no more: they go once the card is confirmed."""
    reasons: list[int] = field(default_factory=list)
    """Versions that wait for a reason."""
    wanted: str = ""
    """A code outside the caseload that may be asked for."""
    choosing: bool = False
    """Components are chosen for one line after another."""
    again: bool = False
    """Put together by buttons: "the same as last time" is offered."""
    touched: str = ""
    """When it was shown or answered last: typed words belong to the card that was touched last."""
    walking: bool = False
    """Opened from the list of unconfirmed cards: after it the next one is offered."""
    written: datetime | None = None
    """When the words were changed last, if not when they were sent."""
    planned: list[str] = field(default_factory=list)
    """Components of the present line's plan; looked up when they are to be shown."""

    @property
    def correcting(self) -> bool:
        """Of kept entries, not new ones."""
        return any(line.entry for line in self.lines)

    def question(self) -> tuple[int, Field] | None:
        """Line and subject that are asked now, if any."""
        if self.found is not None:
            return None
        if self.focus is not None:
            known = self.focus.field in set(Field) and self.focus.line < len(self.lines)
            return (self.focus.line, Field(self.focus.field)) if known else None
        return first_open(self.lines)

    def asked_for(self) -> str:
        """A code outside the caseload: typed as an answer, or named where a person would stand."""
        asked = self.question()
        if self.wanted or asked is None or asked[1] is not Field.PERSON:
            return self.wanted
        unclear = self.lines[asked[0]].unclear
        code = code_in(unclear[0].heard) if unclear and not unclear[0].codes else ""
        return "" if code in self.charges else code

    def as_json(self) -> dict[str, Any]:
        return {
            "lines": [line.as_json() for line in self.lines],
            "unread": self.unread,
            "left_out": self.left_out,
            "focus": vars(self.focus) if self.focus else None,
            "found": self.found,
            "kept": self.kept,
            "surplus": self.surplus,
            "reasons": self.reasons,
            "wanted": self.wanted,
            "choosing": self.choosing,
            "again": self.again,
            "touched": self.touched,
            "walking": self.walking,
            "written": self.written.isoformat() if self.written else None,
        }

    def begin(self, now: datetime) -> None:
        """For a card that was just made."""
        self.touched = now.isoformat()
        self.row.data = self.as_json()

    @property
    def moment(self) -> datetime:
        """When the worker wrote what it says, whenever that arrived."""
        return self.written or self.row.sent_at


def code_in(text: str) -> str:
    """The code that is written there, as the bot writes it (P-014); empty when there is none."""
    found = _CODE.search(text)
    return f"P-{int(found[1]):03d}" if found else ""


async def charges_of(talk: Talk) -> Charges:
    return {one.code: one for one in await talk.desk.caseload.mine()}


async def charges_shown(talk: Talk) -> Charges:
    """For a page that shows the names of all of them."""
    return {one.code: one for one in await talk.desk.caseload.reveal()}


def draft_of(row: HoursCard, charges: Charges) -> Draft:
    """Raises `Stale` for a card that was swept."""
    data = row.data
    if data is None:
        raise Stale
    return Draft(
        row=row,
        charges=charges,
        lines=[from_json(one) for one in data["lines"]],
        unread=data["unread"],
        left_out=data["left_out"],
        focus=Focus(**data["focus"]) if data["focus"] else None,
        found=data["found"],
        kept=data["kept"],
        surplus=data.get("surplus", []),
        reasons=data["reasons"],
        wanted=data["wanted"],
        choosing=data["choosing"],
        again=data["again"],
        touched=data.get("touched", ""),
        walking=data.get("walking", False),
        written=datetime.fromisoformat(data["written"]) if data.get("written") else None,
    )


async def keep(talk: Talk, draft: Draft, state: CardState | None = None) -> None:
    """Stored; whatever buttons were shown before rest."""
    draft.lines = apart(draft.lines)
    draft.touched = talk.now.isoformat()
    await talk.desk.hours_cards.step(draft.row, draft.as_json(), state, shown_id=talk.reply.message_id)


def place(talk: Talk, row: HoursCard, text: str, rows: Rows) -> None:
    """After a tap in place of the card; after words below them, and the old card loses its buttons."""
    if talk.reply.message_id is not None:
        talk.reply.words.append(Edit(talk.reply.message_id, text, rows, hours_card=row.id or 0))
        return
    if row.shown_id is not None:
        talk.reply.strip(row.shown_id)
    talk.reply.words.append(Say(text, rows, hours_card=row.id or 0))


def button(row: HoursCard, label: str, act: str, val: str = "") -> Button:
    return label, HoursTap(id=row.id or 0, rev=row.revision, act=act, val=val).pack()


def hours_of(draft: Draft, line: Line) -> Hours:
    """Of a line with nothing open."""
    if line.date is None or line.minutes is None:
        raise ValueError("the line is not whole")
    return Hours(
        tuple(draft.charges[code].case_id for code in line.codes),
        line.date,
        line.minutes,
        line.starts,
        line.ends,
        line.component,
        Mode(line.mode or Mode.INDIVIDUAL),
        line.whom(),
    )
