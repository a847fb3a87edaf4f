"""What would become of a contract: before and now, what follows from it, and the proof that it was looked at."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping

from admin.panel.ask import Ask
from admin.panel.manage import forms
from admin.panel.manage.contract_values import LABELS, PAPERS, labels, period_of, shown
from admin.panel.manage.looks import Look, months_told
from admin.panel.manage.sums import euros
from casework import budget
from casework.budget import NoNumber
from storage.contract_lists import NewContract
from storage.desk import Desk
from storage.manage_contracts import Effects, Papers, plain


async def look(ask: Ask, desk: Desk, new: NewContract, before: NewContract | None) -> Look:
    names = {str(place.id): place.name for place in await desk.municipalities.all()}
    effects = await desk.manage_contracts.effects(new, before)
    old = None if before is None else plain(before)
    rows = _rows(ask, old, plain(new), LABELS, names)
    warnings = _warnings(ask, new, before, effects, names) if rows else []
    return _sealed(rows, warnings, await _notes(ask, desk, new, before), (new, before))


def look_at_papers(ask: Ask, new: Papers, before: Papers) -> Look:
    """As `markaja data keep` says it."""
    rows = _rows(ask, before.plain(), new.plain(), PAPERS, {})
    past = new.until is not None and new.until < ask.today
    warnings = [ask.texts.plain("manage-contract-keep-past")] if past else []
    notes = [] if new.until is not None else [ask.texts.plain("manage-contract-keep-open")]
    return _sealed(rows, warnings, notes, (new, before))


def _sealed(rows: list[tuple[str, str | None, str]], warnings: list[str], notes: list[str], what: object) -> Look:
    seen = hashlib.sha256(repr((what, warnings)).encode()).hexdigest()
    return Look(rows, warnings, notes, seen)


def _rows(
    ask: Ask,
    old: Mapping[str, str] | None,
    new: Mapping[str, str],
    fields: Mapping[str, str],
    names: Mapping[str, str],
) -> list[tuple[str, str | None, str]]:
    """What changes; of a new one everything."""
    told = labels(ask, fields)
    return [
        (told[name], None if old is None else shown(ask, name, old[name], names), shown(ask, name, new[name], names))
        for name in fields
        if old is None or old[name] != new[name]
    ]


def _warnings(
    ask: Ask, new: NewContract, before: NewContract | None, effects: Effects, names: Mapping[str, str]
) -> list[str]:
    say, found = ask.texts.plain, []
    if new.places < effects.people and _fewer(new, before):
        found.append(say("manage-contract-warn-people", places=new.places, people=effects.people))
    if before is not None and (new.first > before.first or new.last < before.last):
        found.append(say("manage-contract-warn-shorter", before=_days(before), now=_days(new)))
    if before is not None and (gone := set(before.municipalities) - set(new.municipalities)):
        told = ", ".join(sorted(names.get(str(one), "") for one in gone))
        found.append(say("manage-contract-warn-gone", names=told))
    if effects.sent:
        found.append(say("manage-contract-warn-sent", count=len(effects.sent), months=months_told(effects.sent)))
    return found


def _fewer(new: NewContract, before: NewContract | None) -> bool:
    """What was full before is no news."""
    return before is None or new.places < before.places or new.municipalities != before.municipalities


async def _notes(ask: Ask, desk: Desk, new: NewContract, before: NewContract | None) -> list[str]:
    """The fee does not follow the places by itself once it stands in the form."""
    if before is None or new.places == before.places or new.fee_month != before.fee_month:
        return []
    period = period_of(new.period, await desk.periods.all())
    try:
        fee = budget.coordination_month(new.places, period) if period else new.fee_month
    except NoNumber:
        return []
    return [] if fee == new.fee_month else [ask.texts.plain("manage-contract-note-fee", fee=euros(fee))]


def _days(one: NewContract) -> str:
    return f"{forms.shown_day(one.first)}–{forms.shown_day(one.last)}"
