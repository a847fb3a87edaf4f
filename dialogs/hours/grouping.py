"""Written person by person, meant as a group: one tap makes one entry of them."""

from __future__ import annotations

from casework.hours import Mode
from casework.hours_groups import may_be_one_group
from casework.hours_lines import Field, Line
from dialogs.hours.draft import Draft, hours_of
from dialogs.talk import Talk
from storage.errors import Stale


async def join(talk: Talk, draft: Draft) -> None:
    """The refused line joins the one whose times are the same, kept or on the card; `Stale` if it cannot."""
    found = draft.found or {}
    if not found.get("group"):
        raise Stale
    line = draft.lines[found["line"]]
    if found["entry"]:
        await _into_kept(talk, draft, line, found["entry"])
    _gather(draft, line)
    line.mode, line.recipient, line.sure = Mode.GROUP.value, None, []
    line.answered(Field.MODE)
    draft.found = None


async def _into_kept(talk: Talk, draft: Draft, line: Line, entry_id: int) -> None:
    """The kept entry gets a version with everybody in it."""
    entry = await talk.desk.hours.entry(entry_id)
    _, was = await talk.desk.hours.version(entry)
    codes = {one.case_id: code for code, one in draft.charges.items()}
    if not may_be_one_group(hours_of(draft, line).as_work(), was.as_work()) or not set(was.case_ids) <= set(codes):
        raise Stale
    line.codes = list(dict.fromkeys([*(codes[one] for one in was.case_ids), *line.codes]))
    line.component = line.component or was.component
    line.entry, line.version = entry_id, entry.version


def _gather(draft: Draft, line: Line) -> None:
    """Every other new line of the card with the same times."""
    for other in [one for one in draft.lines if one is not line and not one.entry]:
        if may_be_one_group(hours_of(draft, line).as_work(), hours_of(draft, other).as_work()):
            line.codes = list(dict.fromkeys([*line.codes, *other.codes]))
            line.component = line.component or other.component
            draft.lines.remove(other)
    line.codes.sort()
