"""One person's ratings: what was given and when, how it has changed by area, what can be begun."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from casework.quality_of_life import Means, Occasion, Questionnaire, RatingState, Side, answered, change, means
from dialogs.cases.words import code, long_day, open_button
from dialogs.ratings import asking, chart
from dialogs.ratings import words as say
from dialogs.ratings.callbacks import RatingCaseTap
from dialogs.reply import Button, Rows
from dialogs.talk import Talk
from locales import LANGUAGES, Html, Texts
from storage.errors import NotHere, Stale
from storage.ratings_base import Taken
from storage.ratings_reading import CaseRatings, Line

RATED_BY_WORKERS = (Side.PERSON, Side.SPECIALIST)


async def show(talk: Talk, case_id: int) -> None:
    found = await talk.desk.ratings.of_case(case_id)
    texts = talk.texts
    lines = [texts("rating-page", code=code(found.case))]
    lines += [_line(texts, found, occasion, side) for side in RATED_BY_WORKERS for occasion in Occasion]
    lines += [_line_of(texts, one) for occasion in Occasion for one in found.of(occasion, Side.CLOSE)]
    wanted = [say.which(texts, occasion, side) for side in RATED_BY_WORKERS for occasion in found.owed(side)]
    if wanted:
        lines.append(texts("rating-page-wanted", wanted="; ".join(wanted)))
    lines += _compared(texts, found)
    talk.reply.show(Html("\n".join(lines)), _rows(texts, found))


def _line(texts: Texts, found: CaseRatings, occasion: Occasion, side: Side) -> Html:
    lines = found.of(occasion, side)
    if lines:
        return _line_of(texts, lines[-1])
    event = f"qol_{occasion}_{side}"
    day = max((one.day for one in found.facts.facts if one.event == event), default=None)
    which = say.which(texts, occasion, side)
    if day is not None:
        return texts("rating-page-paper", which=which, day=long_day(texts, day))
    return texts("rating-page-none", which=which)


def _line_of(texts: Texts, line: Line) -> Html:
    row, which = line.row, say.which(texts, line.row.occasion, line.row.side)
    if line.version is None:
        number, total = answered(line.questionnaire, row.answers or {}), len(line.questionnaire.questions)
        text_id = "rating-page-begun" if row.link_id is None else "rating-page-phone"
        return texts(text_id, which=which, number=number, total=total)
    if line.version.answers is None:
        return texts("rating-page-erased", which=which, day=long_day(texts, line.version.day))
    text_id = "rating-page-correcting" if row.state is RatingState.CORRECTING else "rating-page-given"
    return texts(text_id, which=which, day=long_day(texts, line.version.day))


# ── how it has changed ───────────────────────────────────────────────────────


def _compared(texts: Texts, found: CaseRatings) -> Iterator[Html]:
    """Start → year → end by area, each side by itself; in words, never by colour."""
    for side in Side:
        by_link: dict[int | None, list[Line]] = {}
        for line in found.lines:
            if line.row.side is side and line.version is not None and line.version.answers is not None:
                by_link.setdefault(line.row.link_id if side is Side.CLOSE else None, []).append(line)
        for lines in by_link.values():
            yield from _side(texts, side, sorted(lines, key=lambda one: list(Occasion).index(one.row.occasion)))


def _side(texts: Texts, side: Side, lines: list[Line]) -> Iterator[Html]:
    form = lines[-1].questionnaire
    alike = [one for one in lines if one.questionnaire.is_like(form)]
    yield texts("rating-compared", side=texts.of("rating-compared-side", side))
    values = {one.row.occasion: means(form, one.version.answers or {}) for one in alike if one.version}
    for area in form.areas:
        yield _area(texts, form, area, values)
    if len(alike) < len(lines):
        yield texts("rating-compared-other-form")


def _area(texts: Texts, form: Questionnaire, area: str, values: Mapping[Occasion, Means]) -> Html:
    shown = " → ".join(say.mean(texts, values[one][area]) for one in values)
    known = [value for one in values if (value := values[one][area]) is not None]
    moved = change(known[0], known[-1]) if len(known) > 1 else None
    name = say.in_language(form.areas[area], texts)
    if moved is None:
        return texts("rating-compared-area", area=name, values=shown)
    return texts("rating-compared-moved", area=name, values=shown, change=texts.of("rating-change", moved))


# ── buttons ──────────────────────────────────────────────────────────────────


def _rows(texts: Texts, found: CaseRatings) -> Rows:
    made: list[list[Button]] = []
    mine = [one for one in found.lines if one.row.link_id is None and one.row.side is not Side.CLOSE]
    for one in mine:
        if one.row.state in {RatingState.DRAFT, RatingState.CORRECTING}:
            which = say.which(texts, one.row.occasion, one.row.side)
            made.append([(texts.plain("button-rating-resume", which=which), say.tap(one.row, "open"))])
    if _open_ones(found):
        made.append([(texts.plain("button-rating-begin"), say.case_tap(found.case.id, "choose"))])
    if _given(found.lines):
        made.append([(texts.plain("button-rating-see"), say.case_tap(found.case.id, "given"))])
    made += chart.row(
        texts, chart.compared(code(found.case), found.lines), RatingCaseTap(case=found.case.id or 0, act="chart")
    )
    if found.asks:
        made.append([(texts.plain("button-rating-ask"), say.case_tap(found.case.id, "ask"))])
    return [*made, [open_button(texts, found.case)]]


def _given(lines: Iterable[Line]) -> list[Line]:
    return [one for one in lines if one.version is not None and one.version.answers is not None]


def _open_ones(found: CaseRatings) -> list[tuple[Occasion, Side]]:
    """What can be begun: the owed ones first, without those that were begun or given here."""
    every = [(occasion, side) for side in RATED_BY_WORKERS for occasion in found.offered(side)]
    wanted = [(occasion, side) for side in RATED_BY_WORKERS for occasion in found.owed(side)]
    return [one for one in dict.fromkeys([*wanted, *every]) if not found.of(*one)]


async def choose(talk: Talk, tap: RatingCaseTap) -> None:
    """Which occasion and whose view; what is owed is offered first."""
    found = await talk.desk.ratings.of_case(tap.case)
    texts = talk.texts
    rows = [
        [
            (
                say.which(texts, occasion, side)[:1].upper() + say.which(texts, occasion, side)[1:],
                say.case_tap(tap.case, "begin", f"{occasion}.{side}"),
            )
        ]
        for occasion, side in _open_ones(found)
    ]
    lines = [texts("rating-choose", code=code(found.case))]
    back = [(texts.plain("button-back"), say.case_tap(tap.case, "page"))]
    talk.reply.show(Html("\n".join(lines)), [*rows, back])


async def begin(talk: Talk, tap: RatingCaseTap) -> None:
    """A double tap finds what the first one has begun."""
    typed, _, whose = tap.val.partition(".")
    if typed not in set(Occasion) or whose not in set(RATED_BY_WORKERS):
        raise NotHere
    occasion, side = Occasion(typed), Side(whose)
    case = await talk.desk.cases.get(tap.case)
    person = await talk.desk.persons.get(case.person_id)
    theirs = person.language if side is Side.PERSON else ""
    language = theirs if theirs in LANGUAGES else talk.texts.language
    try:
        found = await talk.desk.ratings.begin(tap.case, occasion, side, language)
    except Taken as taken:
        talk.reply.toast(talk.texts.of("rating-taken", taken.by), alert=True)
        return
    if not found.is_written:
        raise Stale
    asking.show(talk, found)


async def given(talk: Talk, tap: RatingCaseTap) -> None:
    """Which of the confirmed ones is to be looked at."""
    found = await talk.desk.ratings.of_case(tap.case)
    texts = talk.texts
    rows = [
        [(say.which(texts, one.row.occasion, one.row.side), say.tap(one.row, "see"))] for one in _given(found.lines)
    ]
    back = [(texts.plain("button-back"), say.case_tap(tap.case, "page"))]
    talk.reply.show(texts("rating-given", code=code(found.case)), [*rows, back])


async def ask(talk: Talk, tap: RatingCaseTap) -> None:
    """Those who are linked hear of it now, and once more after a week."""
    now, before = await talk.desk.ratings.ask(tap.case)
    case, texts = await talk.desk.cases.get(tap.case), talk.texts
    lines = [texts("rating-asked", code=code(case), count=now)] if now else []
    if not now and not before:
        lines.append(texts("rating-asked-nobody", code=code(case)))
    if before:
        lines.append(texts("rating-asked-before", code=code(case), count=before))
    talk.reply.show(Html("\n".join(lines)), [[say.page_button(texts, tap.case)]])
