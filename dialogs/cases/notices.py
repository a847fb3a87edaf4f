"""What the bot tells of cases that change hands: codes only, and a button that opens the card or the list."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from datetime import date
from typing import TYPE_CHECKING

from casework.cases import CaseMove, CaseState
from casework.notices import Notice
from casework.people import MunicipalityId, Role
from casework.referrals import code_of
from dialogs.callbacks import CaseListTap, CaseloadTap
from dialogs.cases import words as say
from dialogs.reply import Button, Say, Word
from locales import Html
from locales.days import due
from storage.case_lists import CaseFilter
from storage.errors import NotHere
from storage.tables import CaseFile

if TYPE_CHECKING:
    from dialogs.notices.errand import Errand


async def _given(errand: Errand) -> Word | None:
    """Those that are still the recipient's: whatever was taken back meanwhile is not told."""
    moved = await errand.desk.cases.moved_with(errand.args["event"])
    theirs = [row for event, row in moved if row.manager_id == event.to_id == errand.account.id]
    if not theirs:
        return None
    by = await _name(errand, moved[0][0].account_id, theirs[0].municipality_id)
    text_id = "notice-case-given" if len(theirs) == 1 else "notice-cases-given"
    words = errand.texts(text_id, codes=say.codes(theirs), worker=by)
    return Say(_with_note(errand, words, moved[0][0].note), _opening(errand, theirs))


async def _passed_on(errand: Errand) -> Word | None:
    moved = await errand.desk.cases.moved_with(errand.args["event"])
    gone = [row for event, row in moved if row.manager_id == event.to_id != errand.account.id]
    if not gone:
        return None
    to = await _name(errand, gone[0].manager_id, gone[0].municipality_id)
    return Say(errand.texts("notice-cases-passed-on", codes=say.codes(gone), worker=to), _opening(errand, gone))


async def _left(errand: Errand) -> Word | None:
    """Nothing to say once they were handed over, or when the colleague works there again."""
    gone, place = errand.args["account"], errand.args["municipality"]
    if await _works(errand, gone, Role.CASE_MANAGER):
        return None
    rows = await errand.desk.cases.left_with(gone, place, Role.CASE_MANAGER)
    if not rows:
        return None
    words = errand.texts("notice-cases-left", codes=say.codes(rows), worker=await _name(errand, gone, place))
    if not errand.actor.leads(MunicipalityId(place)):
        return Say(words, _opening(errand, rows))
    tap = CaseloadTap(place=place, who=gone).pack()
    return Say(words, [[(errand.texts.plain("button-hand-over-theirs"), tap)], *_opening(errand, rows)])


async def _imported(errand: Errand) -> Word | None:
    """How much of what came is late; nothing for who has left the municipality meanwhile."""
    place = MunicipalityId(errand.args["municipality"])
    if not (errand.actor.manages(place) or errand.actor.works_as(Role.BASE_SUPPORT_SPECIALIST, place)):
        return None
    texts, late = errand.texts, errand.args["late"]
    words = texts("notice-cases-imported", count=errand.args["cases"]) if errand.args["cases"] else ""
    if late:
        day = due(date.fromisoformat(errand.args["from"]))
        words = "\n".join(filter(None, [words, texts("notice-cases-imported-late", count=late, day=day)]))
    if not words:
        return None
    tap = CaseListTap(which=CaseFilter.MINE, page=0).pack()
    return Say(words, [[(texts.plain("button-my-people"), tap)]])


async def _specialist_left(errand: Errand) -> Word | None:
    gone, place = errand.args["account"], errand.args["municipality"]
    if await _works(errand, gone, Role.BASE_SUPPORT_SPECIALIST):
        return None
    rows = await errand.desk.cases.left_with(gone, place, Role.BASE_SUPPORT_SPECIALIST)
    mine = [row for row in rows if row.manager_id == errand.account.id]
    if not mine:
        return None
    words = errand.texts("notice-specialist-left", codes=say.codes(mine), worker=await _name(errand, gone, place))
    return Say(words, _opening(errand, mine))


async def _specialist_given(errand: Errand) -> Word | None:
    row = await errand.desk.cases.get(errand.args["case"])
    if row.specialist_id != errand.account.id or row.state is CaseState.CLOSED:
        return None
    worker = await _name(errand, row.manager_id, row.municipality_id)
    words = errand.texts("notice-specialist-given", code=say.code(row), worker=worker)
    named = [event for event in await errand.desk.cases.story(row) if event.move is CaseMove.GIVE_SPECIALIST]
    return Say(_with_note(errand, words, named[-1].note), _opening(errand, [row]))


def _with_note(errand: Errand, words: Html, note: str | None) -> str:
    """That there is a word from the colleague; what it says opens with the name."""
    return f"{words}\n{errand.texts('notice-has-note')}" if note else words


async def _specialist_ended(errand: Errand) -> Word | None:
    """The code is all that may still be said: the case is no longer theirs to read."""
    try:
        row = await errand.desk.cases.get(errand.args["case"])
    except NotHere:
        return Say(errand.texts("notice-specialist-ended", code=code_of(errand.args["person"])))
    if row.specialist_id == errand.account.id:
        return None
    return Say(errand.texts("notice-specialist-ended", code=say.code(row)))


def _opening(errand: Errand, rows: Sequence[CaseFile]) -> list[list[Button]]:
    if len(rows) == 1:
        return [[say.open_button(errand.texts, rows[0])]]
    which = CaseFilter.MINE if rows[0].manager_id == errand.account.id else CaseFilter.ALL
    return [[(errand.texts.plain("button-my-people"), CaseListTap(which=which, page=0).pack())]]


async def _works(errand: Errand, account_id: int, role: Role) -> bool:
    working = await errand.desk.cases.staff(role, errand.args["municipality"])
    return account_id in {one.account_id for one in working}


async def _name(errand: Errand, account_id: int | None, municipality_id: int) -> str:
    name = await errand.desk.accounts.name_of(account_id, municipality_id)
    return name or errand.texts.plain("value-colleague")


RENDERERS: dict[Notice, Callable[[Errand], Awaitable[Word | None]]] = {
    Notice.CASES_GIVEN: _given,
    Notice.CASES_PASSED_ON: _passed_on,
    Notice.CASES_LEFT: _left,
    Notice.CASES_IMPORTED: _imported,
    Notice.SPECIALIST_GIVEN: _specialist_given,
    Notice.SPECIALIST_ENDED: _specialist_ended,
    Notice.SPECIALIST_LEFT: _specialist_left,
}
