"""`markaja data keep`: how long each kind is kept and why, how much there is, what is due; a contract's own day."""

from __future__ import annotations

import asyncio
import json
from dataclasses import dataclass
from datetime import date

from admin import clock
from admin.data import talking
from admin.problems import Problem
from casework.calendar import tallinn_day
from casework.data_life import Basis, Keeping, keepings
from locales import Texts, days
from storage import data_contracts, data_counts
from storage.data_contracts import Dated
from storage.data_due import due


@dataclass(frozen=True, slots=True)
class Line:
    keeping: Keeping
    rows: int | None
    due: int


@dataclass(frozen=True, slots=True)
class Wish:
    """`contract`: set its day; then `until` is a day or "none"."""

    contract: str
    until: str
    clause: str
    yes: bool
    as_json: bool


def keep(words: Texts, wish: Wish) -> None:
    if wish.contract or wish.until:
        _set(words, wish)
        return
    lines, contracts = asyncio.run(_looked())
    if wish.as_json:
        print(json.dumps([_plain(one) for one in lines], ensure_ascii=False, indent=2))
        return
    for line in lines:
        print(_said(words, line))
        status = words.of("data-source", line.keeping.status)
        print(f"    {status}: {words.of('data-why', line.keeping.kind)}")
    print()
    for one in contracts:
        print(_dated(words, one))


def _dated(words: Texts, one: Dated) -> str:
    if one.until is None:
        return words.plain("admin-data-contract-open", contract=one.name)
    return words.plain("admin-data-contract", contract=one.name, until=days.due(one.until), clause=one.clause or "–")


async def _looked() -> tuple[list[Line], list[Dated]]:
    async with talking.unread_desk() as desk:
        lines = [
            Line(keeping, await data_counts.rows(desk, kind), sum(one.count for one in await due(desk, kind)))
            for kind, keeping in keepings().items()
        ]
        return lines, await data_contracts.every(desk)


def _said(words: Texts, line: Line) -> str:
    keeping = line.keeping
    time = (
        words.plain("admin-data-hours", hours=keeping.hours or 0)
        if keeping.basis is Basis.FIXED
        else words.of("data-basis", keeping.basis)
    )
    kind = words.of("data-kept", keeping.kind)
    if line.rows is None:
        return f"{kind}: {time}"
    return f"{kind}: {time} · {words.plain('admin-data-rows', rows=line.rows, due=line.due)}"


def _plain(line: Line) -> dict[str, object]:
    return {
        "kind": line.keeping.kind.value,
        "basis": line.keeping.basis.value,
        "hours": line.keeping.hours,
        "by_itself": line.keeping.by_itself,
        "source": line.keeping.source,
        "status": line.keeping.status.value,
        "rows": line.rows,
        "due": line.due,
    }


# ── the day of a contract ────────────────────────────────────────────────────


def _set(words: Texts, wish: Wish) -> None:
    if not wish.contract or not wish.until:
        raise Problem("admin-problem-data-contract-until")
    until = None if wish.until.casefold() == "none" else talking.day_of(wish.until)
    found = asyncio.run(_contract(wish.contract))
    print(
        words.plain(
            "admin-data-contract-set",
            contract=found.name,
            before=days.due(found.until) if found.until else "–",
            after=days.due(until) if until else "–",
        )
    )
    if until is not None and until < tallinn_day(clock.now()):
        print(words.plain("admin-data-contract-past"))
    talking.confirm(words, found.name, yes=wish.yes)
    asyncio.run(_kept(found.id, until, wish.clause))
    print(words.plain("admin-data-done"))


async def _contract(name: str) -> Dated:
    async with talking.unread_desk() as desk:
        known = await data_contracts.every(desk)
    found = [one for one in known if one.name.casefold() == name.strip().casefold()]
    if not found:
        raise Problem("admin-problem-data-no-contract", typed=name, known=", ".join(one.name for one in known) or "–")
    return found[0]


async def _kept(contract_id: int, until: date | None, clause: str) -> None:
    async with talking.unread_desk() as desk:
        await data_contracts.keep_until(desk, contract_id, until, clause)
