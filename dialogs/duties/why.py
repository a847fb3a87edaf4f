"""Why this date: the event, the rule, the sum with the holidays it stepped over, the source, and who hears next."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import datetime
from itertools import islice

from casework.calendar import tallinn_day
from casework.deadlines import Duty
from casework.ladder import Audience, Step
from casework.periods import Source, Unit
from casework.reminders import scope_of
from dialogs.callbacks import MenuTap
from dialogs.duties.digest import day_named
from dialogs.duties.spot import Spot
from dialogs.duties.words import named, whose
from dialogs.leading.pages import in_rows
from dialogs.talk import Talk
from locales import Html, Texts, days
from storage.duty_acts import Owed
from storage.errors import Stale

REVEALED_MINUTES = 10
MOST_STEPS = 60
"""Of the ladder, which has no end once a duty is late."""


async def show(talk: Talk, spot: Spot) -> None:
    """In place of what was tapped; with what can be done about it now."""
    texts, owed = talk.texts, spot.owed
    open_ = owed is not None and owed.row.ended_at is None
    done = [(texts.plain("button-duty-done-plain"), spot.to("done"))]
    done.append((texts.plain("button-duty-done-earlier"), spot.to("earlier")))
    later = [spot.correct(texts), (texts.plain("button-duty-snooze"), spot.to("snooze")) if open_ else None]
    if owed is not None and await talk.desk.duty_acts.may_know_reason(owed):
        later.append((texts.plain("button-duty-reason"), spot.to("reason")))
    back = [spot.open_case(texts) if spot.day is not None else None, spot.back(texts)]
    rows = [in_rows([one for one in row if one is not None]) for row in (done if open_ else [], later, back)]
    talk.reply.show(await words(talk, spot), [row for part in rows for row in part])


async def words(talk: Talk, asked: Spot) -> Html:
    texts, owed = talk.texts, asked.owed
    duty = await talk.desk.duty_acts.rule(asked.case, asked.key, asked.due, asked.municipality_id)
    base = owed.row.base if owed else duty.base if duty else None
    head = {
        "whose": await whose(talk.desk, asked.case, asked.municipality_id),
        "duty": named(texts, asked.key, scope_of(asked.key), base),
    }
    if duty is None:
        return texts("why-gone", **head)
    if duty.due is None:
        lines = [texts("why-no-number", **head)]
    else:
        lines = [texts("why-head", due=days.due(duty.due), **head), *_sum(texts, duty)]
    lines.append(texts("why-source", source=source_of(texts, duty.source)))
    lines += await _next(talk, owed) if owed is not None else []
    lines += _put_off(talk, owed) if owed is not None else []
    return Html("\n".join(lines))


def _sum(texts: Texts, duty: Duty) -> Iterator[Html]:
    steps = duty.arithmetic
    if steps is None:
        return
    event = _event(texts, duty)
    base = days.due(steps.base) if steps.base else "–"
    if duty.event is not None and steps.base is not None:
        yield texts("why-base", event=event, base=base)
    if steps.unit is not Unit.ON:
        yield texts("why-rule", rule=_rule(texts, steps.unit, steps.amount))
    told = texts.plain(
        f"sum-{steps.unit.replace('_', '-')}",
        event=event,
        base=base,
        count=steps.amount,
        due=day_named(texts, steps.due),
    )
    yield texts("why-sum", sum=told)
    if steps.skipped:
        yield texts("why-skipped", days=", ".join(days.due(one) for one in steps.skipped))


def _event(texts: Texts, duty: Duty) -> str:
    if duty.event is not None:
        return texts.of("fact", duty.event)
    month = duty.arithmetic is not None and duty.arithmetic.unit is Unit.WORKING_DAY_OF_NEXT_MONTH
    return texts.plain("sum-from-month" if month else "sum-from-period")


def _rule(texts: Texts, unit: Unit, amount: int) -> str:
    return texts.plain(f"offset-{unit.replace('_', '-')}", count=amount)


def source_of(texts: Texts, source: Source) -> str:
    """Clause, its document by name, with the status of the number in words."""
    if source.status is None:
        return texts.plain("source-none")
    status = texts.of("rule-status", source.status)
    clause = _DOCUMENT.sub(lambda found: texts.of("document", found[0]), source.clause)
    return f"{clause} ({status})" if clause else status


_DOCUMENT = re.compile(r"\b00\d\b")


# ── who hears next, and what was put off ─────────────────────────────────────


async def _next(talk: Talk, owed: Owed) -> list[Html]:
    """The owner's next reminder; and those above, unless they heard of it already or answer for it themselves.

    While the person is away nobody hears of what needs the person, and that is said instead.
    """
    row, case = owed.row, owed.case
    if row.ended_at is not None:
        return []
    if row.paused:
        return [talk.texts("life-duty-paused")]
    steps = list(islice(await talk.desk.duty_acts.steps(row), MOST_STEPS))
    found = [("why-next-owner", _first(steps, Audience.OWNER, after=talk.now))]
    if case is not None and not talk.desk.duty_acts.is_gentle(row):
        if row.owner_id != case.manager_id:
            found.append(("why-next-manager", _first(steps, Audience.CASE_MANAGER)))
        found.append(("why-next-lead", _first(steps, Audience.LEAD)))
    told = [(text_id, step) for text_id, step in found if step is not None and step.moment > talk.now]
    return [talk.texts(text_id, day=days.due(tallinn_day(step.moment))) for text_id, step in told]


def _first(steps: Sequence[Step], audience: Audience, after: datetime | None = None) -> Step | None:
    return next(
        (step for step in steps if audience in step.audience and (after is None or step.moment > after)), None
    )


def _put_off(talk: Talk, owed: Owed) -> list[Html]:
    """Until when; that a reason is kept, never the reason itself."""
    until = owed.row.snoozed_until
    if until is None:
        return []
    if owed.row.snooze_reason is not None:
        return [talk.texts("why-put-off-reason", until=days.due(until))]
    return [talk.texts("why-put-off", until=days.due(until))] if until > tallinn_day(talk.now) else []


async def reveal_reason(talk: Talk, spot: Spot) -> None:
    """In the colleague's own words; it leaves the chat again by itself."""
    if spot.owed is None:
        raise Stale
    reason = await talk.desk.duty_acts.reason(spot.owed)
    text = talk.texts("put-off-reason", whose=await whose(talk.desk, spot.case, spot.municipality_id), reason=reason)
    delete = talk.texts.plain("button-delete-now"), MenuTap(act="delete").pack()
    talk.reveal(text, [[delete]], minutes=REVEALED_MINUTES)
