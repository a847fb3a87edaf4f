"""Hours as workers write them: a message an evening, put right the next morning, some only after closing."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial
from random import Random

from admin.simulating.acts import Act
from admin.simulating.town import Town, at
from admin.simulating.visits import Visit
from casework.hours import CardState, Mode, Objection, objection
from storage.desk import Desk
from storage.hours_reading import Hours

_SLIPS = 0.03
"""So often something is written wrongly at first."""
_SLIP = 10
"""Minutes too few."""
_YES = (Objection.DUPLICATE, Objection.LONG_DAY)
"""What the worker is sure of."""


class Impossible(RuntimeError):
    """The simulation wrote what a worker would be refused: a fault of ours."""


def of_month(visits: Sequence[Visit], seed: int) -> Iterator[Act]:
    days: defaultdict[tuple[object, str], list[Visit]] = defaultdict(list)
    for visit in visits:
        days[visit.day, visit.worker].append(visit)
    for number, written in enumerate(days.values()):
        day = written[0].day
        yield Act(at(day, 17, 5 + number % 50), partial(_write, written, seed))
        slips = [visit for visit in written if _slip(visit, seed)]
        if slips:
            yield Act(at(day, 17, 5 + number % 50) + timedelta(hours=15), partial(_put_right, slips))


def _slip(visit: Visit, seed: int) -> str:
    """What is wrong with it at first: `time`, `component`, `twice`; empty for nothing."""
    chance = Random(f"{seed}:slip:{visit.key}")  # noqa: S311 (a play, no secret)
    if chance.random() >= _SLIPS:
        return ""
    return chance.choice(("time", "time", "component", "twice"))


def said(town: Town, visit: Visit, slip: str = "") -> Hours:
    minutes = visit.minutes - (_SLIP if slip == "time" else 0)
    return Hours(
        case_ids=tuple(town.cases[key] for key in visit.stays),
        day=visit.day,
        minutes=minutes,
        starts=visit.starts,
        ends=visit.starts + minutes,
        component=None if slip == "component" else visit.activity,
        mode=visit.mode,
    )


async def _write(visits: Sequence[Visit], seed: int, town: Town, now: datetime) -> None:
    """One card, confirmed: each of its lines is an entry. Asked about first, as the conversation does."""
    async with town.desk(now, visits[0].worker) as desk:
        card = await desk.hours_cards.new({}, now)
        others = await desk.hours.around(visits[0].day)
        for key, hours in _lines(visits, seed, town):
            if (found := objection(hours.as_work(), others, _YES)) is not None:
                raise Impossible(f"{hours}: {found}")
            kept = await desk.hours.keep(card.id or 0, hours)
            others.append(hours.as_work(kept.version.entry_id))
            town.entries[key] = (kept.version.entry_id, 1)
        await desk.hours_cards.step(card, {}, CardState.KEPT)


def _lines(visits: Iterable[Visit], seed: int, town: Town) -> Iterator[tuple[str, Hours]]:
    """As the message says it, slips and all."""
    for visit in visits:
        slip = _slip(visit, seed)
        yield visit.key, said(town, visit, slip)
        if slip == "twice":
            yield f"{visit.key}:again", replace(said(town, visit), starts=None, ends=None)


async def _put_right(visits: Sequence[Visit], town: Town, now: datetime) -> None:
    async with town.desk(now, visits[0].worker) as desk:
        for visit in visits:
            again = town.entries.pop(f"{visit.key}:again", None)
            if again:
                await desk.hours.delete(*again)
            else:
                await _change(desk, town, visit, said(town, visit))


async def _change(desk: Desk, town: Town, visit: Visit, hours: Hours) -> None:
    entry, version = town.entries[visit.key]
    await desk.hours.change(entry, version, hours)
    town.entries[visit.key] = (entry, version + 1)


# ── after the month was closed ───────────────────────────────────────────────


def late(visits: Iterable[Visit], town: Town) -> Visit | None:
    """The month's last visit to somebody who stays, by the worker who still has them."""
    staying = {stay.key: stay for stay in town.stays if stay.left is None and stay.successor is None}
    alone = [visit for visit in visits if visit.mode is Mode.INDIVIDUAL and visit.stays[0] in staying]
    found = [visit for visit in alone if visit.worker == staying[visit.stays[0]].worker]
    return found[-1] if found else None


async def correct_late(visit: Visit, town: Town, now: datetime) -> None:
    """It was longer than written."""
    async with town.desk(now, visit.worker) as desk:
        before = said(town, visit)
        await _change(desk, town, visit, replace(before, minutes=before.minutes + 5, ends=visit.ends + 5))
