"""Every number of every week of a quarter beside the oracle's, on both databases."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import date, timedelta

from casework.summaries import BudgetFigures, PlaceFigures, Span, Summary, made
from storage.database import opened
from storage.desk import Desks
from storage.secrets import KeyRing, new_key
from storage.summary_rows import rows_of
from tests.storage.contract_oracle import ContractOracle
from tests.storage.summary_oracle import Oracle
from tests.storage.summary_oracle_base import dump
from tests.storage.summary_place import FIRST, LAST, NOW
from tests.storage.summary_town import live

TODAY = date(2026, 11, 30)


def spans() -> Iterator[tuple[Span, date]]:
    """Every week and month, asked when it is over and in its middle."""
    for number in range(0, (LAST - FIRST).days, 7):
        week = Span.week_of(FIRST + timedelta(days=number))
        yield week, TODAY
        if number % 3 == 0:
            yield week, week.first + timedelta(days=3)
    for month in (9, 10, 11):
        yield Span.month_of(date(2026, month, 5)), TODAY
        yield Span.month_of(date(2026, month, 5)), date(2026, month, 17)


async def test_every_number_of_a_quarter_is_the_oracles(house_url: str) -> None:
    async with opened(house_url, KeyRing(new_key())) as sessions, Desks(sessions).open(NOW) as desk:
        places = await live(desk, seed=1)
        rows = await dump(desk)
        seen = Counter[str]()
        for span, today in spans():
            found = await rows_of(desk, places, span)
            for place in places:
                summary = made(found[place.id or 0], span, today)
                oracle = Oracle(
                    rows, place.id or 0, span.first, span.last, span.after().last, span.before().first, today
                )
                _compare(summary, oracle)
                contract = ContractOracle(rows, place.id or 0, span.first, span.last, today)
                _compare_places(summary.places, contract)
                if today == TODAY:
                    budget = (await desk.summaries.of(place.id or 0, span)).budget
                    _compare_money(budget, contract)
                    seen.update(_of_money(budget))
                seen.update(name for name, value in _plain(summary).items() if value)
        assert min(seen[name] for name in (*_plain(summary), "money", "early", "in time")) > 3, seen


def _plain(summary: Summary) -> dict[str, object]:
    """What must not be nought all the time, or nothing was compared."""
    came, cases, duties, hours = summary.referrals, summary.cases, summary.duties, summary.hours
    return {
        "new": came.new,
        "taken": came.taken,
        "waiting": came.waiting,
        "contacted": came.contacted,
        "entered": cases.entered,
        "left": cases.left,
        "look": cases.look,
        "on_time": duties.on_time,
        "met_late": duties.met_late,
        "overdue": duties.overdue,
        "next": duties.next,
        "done": hours.done,
        "planned": hours.planned,
        "silent": hours.silent_count,
        "said_none": hours.said_none,
        "filled": summary.places and summary.places.filled,
        "joint": summary.places and summary.places.joint,
        "low": summary.places and summary.places.is_low,
    }


def _of_money(budget: BudgetFigures | None) -> list[str]:
    return ["money", "in time" if budget.reached_on is None else "early"] if budget else []


def _compare_places(found: PlaceFigures | None, contract: ContractOracle) -> None:
    expected = contract.places()
    assert (found and (found.contract, found.given, found.filled, found.joint, found.is_low)) == expected, (
        contract.first
    )


def _compare_money(found: BudgetFigures | None, contract: ContractOracle) -> None:
    expected = contract.money()
    assert (found and (found.ceiling, found.used, found.expected, found.reached_on)) == expected, contract.first


def _compare(summary: Summary, oracle: Oracle) -> None:
    where = f"{summary.municipality} {summary.span.key} {summary.as_of}"
    came, told = summary.referrals, oracle.referrals()
    counts = ("waited", "new", "taken", "waiting", "contacted")
    assert {key: getattr(came, key) for key in counts} == {key: told[key] for key in counts}, where
    for times, expected in ((came.until_taken, told["taken_times"]), (came.until_contact, told["contact_times"])):
        assert times.slowest == (expected and expected[1]), where
        assert (times.median is None) == (expected is None), where
        assert times.median is None or abs(times.median - expected[0]) <= 0.5, where

    cases, expected_cases = summary.cases, oracle.cases()
    assert {
        "total": cases.total,
        "stages": dict(cases.stages),
        "entered": cases.entered,
        "left": cases.left,
        "look": cases.look,
        "findings": dict(cases.findings),
    } == expected_cases, where
    duties = oracle.duties()
    assert {
        line.account_id: {key: getattr(line, key) for key in ("on_time", "met_late", "overdue", "next")}
        for line in summary.duties.by_specialist
    } == {
        owner: {key: counts[key] for key in ("on_time", "met_late", "overdue", "next")}
        for owner, counts in duties.items()
    }, where
    assert summary.duties.overdue == sum(counts["overdue"] for counts in duties.values()), where

    hours, cells = summary.hours, oracle.hours()
    assert {line.key: (line.done, line.planned, line.before) for line in hours.by_component} == _sums(cells, 0), where
    assert {line.key: (line.done, line.planned, line.before) for line in hours.by_provider} == _sums(cells, 1), where
    assert (hours.done, hours.planned, hours.before) == tuple(
        sum(cell[part] for cell in cells.values()) for part in range(3)
    ), where
    quiet, none = oracle.silent()
    assert {one.account_id for one in hours.silent} == quiet, where
    assert {one.account_id for one in hours.said_none} == none, where


def _sums(cells: dict[tuple[str | None, int | None], list[int]], part: int) -> dict[str, tuple[int, ...]]:
    found: dict[str, list[int]] = {}
    for key, cell in cells.items():
        line = found.setdefault(str(key[part] or ""), [0, 0, 0])
        for place, value in enumerate(cell):
            line[place] += value
    return {key: tuple(line) for key, line in found.items()}
