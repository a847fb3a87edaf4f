"""The people of a move, some on a page: what changes for each of them, and whether they go."""

from __future__ import annotations

from casework.next_period import PersonPreview, Preview
from casework.period_catalogue import PlanPart
from dialogs.hours.words import amount
from dialogs.next_period.callbacks import PeriodTap, to
from dialogs.reply import Button
from dialogs.talk import Talk
from locales import Html
from papers import period_words as words
from storage.tables import PeriodMove

ON_A_PAGE = 3
_MOST_LINES = 8
"""Of one person; the file has all of them."""


async def show(talk: Talk, tap: PeriodTap) -> None:
    move = await talk.desk.period_moves.get(tap.id)
    await page(talk, move, await talk.desk.period_moves.preview(move), _number(tap.val))


async def page(talk: Talk, move: PeriodMove, found: Preview, wanted: int) -> None:
    """A number outside the list gives the nearest page there is."""
    texts = talk.texts
    pages = max(1, -(-len(found.people) // ON_A_PAGE))
    number = min(max(wanted, 0), pages - 1)
    shown = found.people[number * ON_A_PAGE : (number + 1) * ON_A_PAGE]
    head = texts("period-people", page=number + 1, pages=pages, going=len(found.going))
    flips = [_flip(talk, move, one, number) for one in shown if one.is_free]
    turns: list[Button] = []
    if number:
        turns.append(to(texts.plain("button-earlier-part"), "people", move.id or 0, move.revision, number - 1))
    if number < pages - 1:
        turns.append(to(texts.plain("button-later-part"), "people", move.id or 0, move.revision, number + 1))
    rows = [*([one] for one in flips), turns, [to(texts.plain("button-back"), "show", move.id or 0)]]
    told = [head, *(_person(talk, one) for one in shown)]
    talk.reply.show(Html("\n\n".join(told)), [row for row in rows if row])


def _flip(talk: Talk, move: PeriodMove, one: PersonPreview, number: int) -> Button:
    label = talk.texts.plain("button-period-out" if one.chosen else "button-period-in", code=one.code)
    return to(label, "flip", move.id or 0, move.revision, f"{one.case_id}.{number}")


def _person(talk: Talk, one: PersonPreview) -> Html:
    texts = talk.texts
    lines = [texts("period-person", code=one.code, place=words.place(texts, one))]
    if one.missed:
        lines.append(texts("period-person-missed", rules=words.missed(texts, one)))
    if one.unsure_age:
        lines.append(texts("period-person-age"))
    if not one.parts:
        lines.append(texts("period-person-no-plan"))
    changes = [_part(talk, part) for part in one.parts if part.is_otherwise or part.is_unpriced]
    changes += [texts("period-person-line", told=words.day(texts, day)) for day in one.days]
    if not changes:
        lines.append(texts("period-person-same"))
    lines += changes[:_MOST_LINES]
    if len(changes) > _MOST_LINES:
        lines.append(texts("period-person-more", more=len(changes) - _MOST_LINES))
    return Html("\n".join(lines))


def _part(talk: Talk, part: PlanPart) -> Html:
    texts = talk.texts
    return texts(
        "period-person-part",
        activity=words.activity(texts, part),
        amount=amount(texts, part.planned.minutes),
        change=words.part_change(texts, part),
        before=words.unit(texts, part.unit_before),
        after=words.unit(texts, part.unit_after),
        priced="yes" if part.after is not None else "no",
    )


def _number(value: str) -> int:
    return int(value) if value.isdecimal() else 0


def flipped(value: str) -> tuple[int, int]:
    """The case and the page that a button of this page carries."""
    case, _, number = value.partition(".")
    return _number(case), _number(number)
