"""The ratings of a whole municipality as rows: what was given, what is on paper, what is missing. Codes, no names."""

from __future__ import annotations

from collections.abc import Container, Hashable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import TYPE_CHECKING

from sqlmodel import col, select

from casework.calendar import tallinn_day
from casework.people import MunicipalityId
from casework.quality_of_life import Occasion, Questionnaire, RatingState, Side, answered, event_of, means
from casework.quality_of_life_sums import Filled, Quarter, SumPart, SumRow, SumTable, with_moves
from casework.referrals import code_of
from storage import ratings_forms
from storage.errors import NotHere
from storage.tables import CaseFact, CaseFile, DutyRow, Rating, RatingVersion

if TYPE_CHECKING:
    from storage.desk import Desk

_COUNTS = frozenset({RatingState.CONFIRMED, RatingState.CORRECTING})
_EVENTS = {event: (one, side) for one in Occasion for side in Side if (event := event_of(one, side)) is not None}


@dataclass(frozen=True, slots=True)
class _Given:
    """`version` is the one that counts, None where none does; `kept`: when it was confirmed for longer than a moment;
    `late`: changed or taken back after that quarter.
    """

    rating: Rating
    version: RatingVersion | None
    form: Questionnaire
    kept: date | None
    late: bool


async def table(desk: Desk, municipality_id: int, first: date | None, last: date) -> SumTable:
    """For a case manager of that municipality, or the operator; audited. `first` None: from the beginning."""
    if desk.actor is not None and not desk.actor.manages(MunicipalityId(municipality_id)):
        raise NotHere
    place = await desk.municipalities.get(municipality_id)
    desk.audit("rating:sums", f"municipality:{municipality_id}", municipality_id)
    found = await desk.session.exec(select(CaseFile).where(CaseFile.municipality_id == municipality_id))
    cases = {row.id or 0: row for row in found.all()}
    facts = await _facts(desk, municipality_id)
    ever = await _ever(desk, municipality_id, {one.id: one.undone_at for one in facts if one.undone_at is not None})
    given = [one for one in ever if one.version is not None]
    by_form: dict[Hashable, list[_Given]] = {}
    for one in ever:
        by_form.setdefault(one.form.measure, []).append(one)
    _, in_use = await ratings_forms.in_use(desk)
    parts = {key: _part(cases, those) for key, those in by_form.items()}
    without = _without(cases, facts, given, await _duties(desk, municipality_id), min(last, tallinn_day(desk.now)))
    newest = parts.get(in_use.measure, SumPart(in_use, ()))
    parts[in_use.measure] = SumPart(in_use, [*newest.rows, *without], newest.history)
    shown = [replace(part, rows=_within(part.rows, first, last)) for part in parts.values()]
    kept = [part for part in shown if part.rows or part.history or part.form.is_like(in_use)]
    return SumTable(place.name, first, last, sorted(kept, key=lambda part: not part.form.is_like(in_use)))


def _within(rows: Iterable[SumRow], first: date | None, last: date) -> list[SumRow]:
    """By the day of the answers; what is missing stands in every table until it is there."""
    order = {one: number for number, one in enumerate((*Occasion, *Side))}
    found = [row for row in rows if row.day is None or ((first is None or row.day >= first) and row.day <= last)]
    return sorted(found, key=lambda row: (row.code, order[row.occasion], order[row.side]))


async def _facts(desk: Desk, municipality_id: int) -> list[CaseFact]:
    found = await desk.session.exec(
        select(CaseFact)
        .join(CaseFile, col(CaseFile.id) == col(CaseFact.case_id))
        .where(CaseFile.municipality_id == municipality_id, col(CaseFact.event).in_(list(_EVENTS)))
        .order_by(col(CaseFact.id))
    )
    return list(found.all())


async def _ever(desk: Desk, municipality_id: int, undone: dict[int | None, datetime | None]) -> list[_Given]:
    """Each rating that was ever confirmed. `undone`: facts that were taken back, and when."""
    found = await desk.session.exec(
        select(Rating, RatingVersion)
        .join(RatingVersion, col(RatingVersion.rating_id) == col(Rating.id))
        .join(CaseFile, col(CaseFile.id) == col(Rating.case_id))
        .where(CaseFile.municipality_id == municipality_id)
        .order_by(col(Rating.id), col(RatingVersion.number))
    )
    ratings: dict[int | None, Rating] = {}
    versions: dict[int | None, list[RatingVersion]] = {}
    for rating, version in found.all():
        ratings[rating.id] = rating
        versions.setdefault(rating.id, []).append(version)
    made = []
    for key, rating in ratings.items():
        fact_undone = undone.get(rating.fact_id) if rating.fact_id is not None else None
        spans = [(one.confirmed_at, one.undone_at or fact_undone) for one in versions[key]]
        alive = [one for one in versions[key] if one.undone_at is None]
        counts = bool(alive) and rating.state in _COUNTS and fact_undone is None
        form = await ratings_forms.of_id(desk, rating.questionnaire_id)
        kept = _kept(spans)
        made.append(_Given(rating, alive[-1] if counts else None, form, kept, _is_late(spans, kept)))
    return made


def _kept(spans: Iterable[tuple[datetime, datetime | None]]) -> date | None:
    """The first day on which it was confirmed and not taken back in the same quarter."""
    for since, until in spans:
        day = tallinn_day(since)
        if until is None or tallinn_day(until) > Quarter.of(day).last:
            return day
    return None


def _is_late(spans: Iterable[tuple[datetime, datetime | None]], kept: date | None) -> bool:
    moments = [moment for span in spans for moment in span if moment is not None]
    return kept is not None and any(tallinn_day(moment) > Quarter.of(kept).last for moment in moments)


async def _duties(desk: Desk, municipality_id: int) -> list[DutyRow]:
    found = await desk.session.exec(
        select(DutyRow).where(
            DutyRow.municipality_id == municipality_id,
            col(DutyRow.key).in_([f"qol_{one}" for one in Occasion]),
            col(DutyRow.ended_at).is_(None),
            col(DutyRow.case_id).is_not(None),
        )
    )
    return list(found.all())


def _part(cases: dict[int, CaseFile], ever: Sequence[_Given]) -> SumPart:
    form = ever[-1].form
    given = [one for one in ever if one.version is not None]
    history = [one for one in ever if one.kept is not None]
    changed = {one.rating.id for one in history if one.late}
    return SumPart(form, _rows(cases, form, given), _rows(cases, form, history, changed))


def _rows(
    cases: dict[int, CaseFile], form: Questionnaire, ratings: Sequence[_Given], changed: Container[int | None] = ()
) -> list[SumRow]:
    """`changed`: of these nothing is said."""
    made = [(one.rating, _row(cases, one, is_told=one.rating.id not in changed)) for one in ratings]
    starts = {_whose(rating): row for rating, row in made if rating.occasion is Occasion.START}
    return with_moves(form, [(row, starts.get(_whose(rating))) for rating, row in made])


def _whose(rating: Rating) -> tuple[int, Side, int | None]:
    return rating.case_id, rating.side, rating.link_id if rating.side is Side.CLOSE else None


def _row(cases: dict[int, CaseFile], one: _Given, *, is_told: bool) -> SumRow:
    answers = one.version.answers if one.version is not None and is_told else None
    return SumRow(
        code=code_of(cases[one.rating.case_id].person_id),
        occasion=one.rating.occasion,
        side=one.rating.side,
        filled=Filled.ERASED if answers is None else Filled.GIVEN,
        day=one.version.day if one.version is not None else None,
        answered=answered(one.form, answers or {}),
        means=None if answers is None else means(one.form, answers),
        id=one.rating.id or 0,
        kept=one.kept,
    )


def _without(
    cases: dict[int, CaseFile],
    facts: Iterable[CaseFact],
    given: Iterable[_Given],
    duties: Iterable[DutyRow],
    last: date,
) -> list[SumRow]:
    """Noted without answers, and not there though the day has come."""
    there = {(one.rating.case_id, one.rating.occasion, one.rating.side) for one in given}
    rows = []
    for fact in facts:
        key = (fact.case_id, *_EVENTS[fact.event])
        if fact.undone_at is None and key not in there:
            there.add(key)
            code = code_of(cases[fact.case_id].person_id)
            rows.append(SumRow(code, key[1], key[2], Filled.PAPER, day=fact.day))
    for duty in duties:
        occasion, day = Occasion(duty.key.removeprefix("qol_")), duty.due or duty.base
        if day is None or day > last:
            continue
        for side in (Side.PERSON, Side.SPECIALIST):
            if (duty.case_id, occasion, side) not in there:
                code = code_of(cases[duty.case_id or 0].person_id)
                rows.append(SumRow(code, occasion, side, Filled.MISSING, due=duty.due))
    return rows
