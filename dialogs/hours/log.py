"""/log: hours without typing. Person, day, length, component, and the same card as for words."""

from __future__ import annotations

from casework.hours_lines import Field, Line
from dialogs.callbacks import MenuTap
from dialogs.hours import card
from dialogs.hours.draft import Draft, charges_shown
from dialogs.hours.words import Charges
from dialogs.talk import Talk
from storage.hours_reading import Hours


async def open_log(talk: Talk) -> None:
    charges = await charges_shown(talk)
    if not charges:
        talk.reply.show(talk.texts("hours-nobody"), [[(talk.texts.plain("button-menu"), MenuTap(act="menu").pack())]])
        return
    last = await talk.desk.hours.last_kept()
    line = Line(lacks=[Field.COMPONENT.value])
    await _open(talk, charges, line, again=_again(charges, last) is not None)


async def open_again(talk: Talk) -> None:
    """As last time; only the day is asked."""
    charges = await charges_shown(talk)
    line = _again(charges, await talk.desk.hours.last_kept())
    await _open(talk, charges, line or Line(lacks=[Field.COMPONENT.value]))


def _again(charges: Charges, last: Hours | None) -> Line | None:
    """None when there is no last time, or its people are no longer all in the caseload."""
    if last is None:
        return None
    codes = {one.case_id: one.code for one in charges.values()}
    if any(case_id not in codes for case_id in last.case_ids):
        return None
    return Line(
        codes=[codes[case_id] for case_id in last.case_ids],
        minutes=last.minutes,
        starts=last.starts,
        ends=last.ends,
        component=last.component,
        mode=last.mode.value,
    )


async def _open(talk: Talk, charges: Charges, line: Line, *, again: bool = False) -> None:
    talk.reply.message_id = None
    row = await talk.desk.hours_cards.new({}, talk.now)
    draft = Draft(row, charges, [line], again=again)
    draft.begin(talk.now)
    await card.show(talk, draft)
