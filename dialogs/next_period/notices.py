"""What is said unasked: people move into another period, or do not after all; who has no way on."""

from __future__ import annotations

from casework.notices import Notice
from casework.people import MunicipalityId
from casework.referrals import code_of
from dialogs.next_period.callbacks import to
from dialogs.next_period.page import codes_of
from dialogs.notices.errand import Errand
from dialogs.reply import Say, Word
from locales import days
from papers import period_words as words
from storage.errors import NotHere
from storage.period_news import PeriodNews
from storage.tables import MoveState, PeriodMove

_MOST = 10
"""Codes in a message that comes unasked."""
_STANDS = frozenset({MoveState.MADE, MoveState.IN_FORCE})


async def _moved(errand: Errand) -> Word | None:
    """Nothing when it was taken back meanwhile."""
    move = await errand.desk.session.get_one(PeriodMove, errand.args["move"])
    return await _told(errand, move, "period-told") if move.state in _STANDS else None


async def _undone(errand: Errand) -> Word | None:
    move = await errand.desk.session.get_one(PeriodMove, errand.args["move"])
    return await _told(errand, move, "period-told-undone")


async def _told(errand: Errand, move: PeriodMove, text_id: str) -> Word | None:
    """With the codes of the reader's own people; a lead sees all of them."""
    leads = errand.actor.leads(MunicipalityId(move.municipality_id))
    codes = await PeriodNews(errand.desk).codes_of(move.id or 0, errand.account.id or 0, everybody=leads)
    if not codes:
        return None
    period, day = words.period(errand.texts, move.target), days.due(move.first_day)
    return Say(errand.texts(text_id, people=len(codes), codes=codes_of(codes), period=period, day=day))


async def _ends(errand: Errand) -> Word | None:
    """As it is when it is said; `NotHere` for who leads there no more."""
    place = errand.args["place"]
    if not errand.actor.manages(MunicipalityId(place)):
        raise NotHere
    rows = await errand.desk.period_clock.staying(place)
    ends = [period.services.end for row in rows if (period := await errand.desk.periods.of_case(row))]
    last = max(filter(None, ends), default=None)
    if last is None:
        return None
    codes = codes_of([code_of(row.person_id) for row in rows], most=_MOST)
    text = errand.texts("period-ends", people=len(rows), day=days.due(last), codes=codes)
    leads = errand.actor.leads(MunicipalityId(place))
    return Say(text, [[to(errand.texts.plain("button-next-period"), "home", place)]] if leads else [])


RENDERERS = {
    Notice.PERIOD_MOVED: _moved,
    Notice.PERIOD_UNDONE: _undone,
    Notice.PERIOD_ENDS: _ends,
}
