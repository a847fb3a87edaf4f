"""Kind `contracts`: with which municipalities, how many places, for how much [004 2.3.2, 2.6]."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from admin.imports import scopes, showing
from admin.imports.cells import Faults
from admin.imports.shapes import Along, Example, Kept, Line, Outcome, Plan, Row, Table, Wish
from casework import budget, periods
from casework.budget import NoNumber
from casework.periods import Period
from locales import Texts
from locales.days import due
from storage.contract_lists import ContractStep, NewContract
from storage.desk import Desk
from storage.prices import Step
from storage.tables import MunicipalityRow

COLUMNS = {
    "contract": ("leping", "lepingu number", "contract", "договор"),
    "municipalities": ("omavalitsused", "vallad ja linnad", "municipalities", "самоуправления", "муниципалитеты"),
    "representative": ("esindaja", "representative", "представитель"),
    "places": ("kohti", "teenuskohti", "places", "мест"),
    "ceiling": ("maksimaalmäär", "component ceiling", "ceiling", "предельная сумма"),
    "fee": ("tasu kuus", "koordineerimise tasu kuus", "fee a month", "fee", "плата в месяц"),
    "fee_months": ("tasu kuid", "fee months", "месяцев платы"),
    "period": ("periood", "period", "период"),
    "first": ("alates", "from", "с"),
    "last": ("kuni", "to", "until", "по"),
    "used": ("kasutatud", "used", "использовано"),
    "used_until": ("kasutatud kuni", "used until", "использовано по"),
}
NEEDED = ("contract", "municipalities", "places", "period")
_MOST = Decimal(100_000_000)
_MOST_PLACES, _MOST_MONTHS = 5000, 240
_BETWEEN = re.compile(r"[;,+\n]")


async def look(desk: Desk, table: Table, wish: Wish, faults: Faults) -> Plan:
    places = await desk.municipalities.all()
    known = await desk.periods.all()
    found = [(row, one) for row in table.rows if (one := contract_of(row, places, known, faults)) is not None]
    _must_go_together(found, faults)
    contracts = [one for _, one in found]
    steps = await desk.contract_lists.compared(contracts)
    names = {place.id or 0: place.name for place in places}
    lines = [_line(row, one, names, faults) for (row, _), one in zip(found, steps, strict=True)]

    async def keep(_: Along) -> Kept:
        await desk.contract_lists.put(contracts, wish.file, replace=wish.replace)
        say = wish.words.plain
        said = [say("admin-import-contracts-done", file=wish.file, **showing.counts(lines))]
        if any(one.ceiling is None for one in contracts):
            said.append(say("admin-import-contracts-no-ceiling"))
        return Kept(tuple(said))

    return Plan(lines, keep)


def example(_: Texts) -> Example:
    row = {
        "contract": "NÄIDIS 1",
        "municipalities": "naidisvald",
        "places": "10",
        "ceiling": "96146,40",
        "fee": "458,50",
        "fee_months": "25",
        "period": "2025-2026",
        "first": "2025-01-01",
        "last": "2027-01-31",
    }
    return Example([row], {"period": [one.name for one in periods.periods()]})


def _must_go_together(found: Sequence[tuple[Row, NewContract]], faults: Faults) -> None:
    for second, (later_row, later) in enumerate(found):
        for row, earlier in found[:second]:
            numbers = row.number, later_row.number
            if earlier.name == later.name:
                faults.pair(*numbers, "admin-table-contract-twice")
            elif earlier.meets(later):
                faults.pair(*numbers, "admin-table-contracts-meet")


def contract_of(
    row: Row, places: Sequence[MunicipalityRow], known: Sequence[Period], faults: Faults
) -> NewContract | None:
    """None when something in the row is wrong: `faults` knows what."""
    before = len(faults.told)
    name = faults.text(row, "contract")
    theirs = _municipalities(row, places, faults)
    representative = _representative(row, theirs, faults)
    count = faults.count(row, "places", most=_MOST_PLACES)
    period = _period(row, known, faults)
    first, last = _days(row, period, faults)
    fee, months = _fee(row, period, count, faults)
    ceiling = faults.number(row, "ceiling", places=2, most=_MOST, needed=False)
    used, used_until = _used(row, faults)
    if len(faults.told) > before or not theirs or representative is None or count is None or period is None:
        return None
    if first is None or last is None or fee is None or months is None:
        return None
    return NewContract(
        name=name,
        municipalities=tuple(sorted(one.id or 0 for one in theirs)),
        representative=representative.id or 0,
        places=count,
        ceiling=ceiling,
        fee_month=fee,
        fee_months=months,
        period=period.name,
        first=first,
        last=last,
        used=used or Decimal("0.00"),
        used_until=used_until,
    )


def must_stand_alone(row: Row, one: ContractStep, faults: Faults) -> None:
    """One municipality has one contract at a time."""
    if one.meets:
        faults.add(row, "municipalities", "admin-table-contract-meets", names=", ".join(one.meets))


def _municipalities(row: Row, places: Sequence[MunicipalityRow], faults: Faults) -> list[MunicipalityRow]:
    typed = row.cells.get("municipalities", "")
    if not typed:
        faults.text(row, "municipalities")
    found: list[MunicipalityRow] = []
    for name in filter(None, map(str.strip, _BETWEEN.split(typed))):
        place = scopes.municipality(name, places)
        if place is None:
            faults.unknown(row, "municipalities", "admin-table-no-municipality", name, scopes.names(places))
        elif place in found:
            faults.add(row, "municipalities", "admin-table-municipality-twice", typed=name)
        else:
            found.append(place)
    return found


def _representative(row: Row, theirs: Sequence[MunicipalityRow], faults: Faults) -> MunicipalityRow | None:
    """Of one municipality itself; joint ones name theirs [004 2.3.2]."""
    typed = row.cells.get("representative", "")
    if not typed:
        if len(theirs) > 1:
            faults.add(row, "representative", "admin-table-needs-representative")
        return theirs[0] if theirs else None
    found = scopes.municipality(typed, theirs)
    if found is None and theirs:
        faults.add(row, "representative", "admin-table-not-of-contract", typed=typed)
    return found


def _period(row: Row, known: Sequence[Period], faults: Faults) -> Period | None:
    typed = faults.text(row, "period")
    found = periods.named(typed, known) if typed else None
    if typed and found is None:
        faults.unknown(row, "period", "admin-table-no-period", typed, [one.name for one in known])
    return found


def _days(row: Row, period: Period | None, faults: Faults) -> tuple[date | None, date | None]:
    """The period's own contract days where none are given."""
    first, last = faults.day(row, "first", needed=False), faults.day(row, "last", needed=False)
    if period is not None:
        first, last = first or period.contract.start, last or period.contract.end
        for key, day in (("first", first), ("last", last)):
            if day is None and not row.cells.get(key):
                faults.add(row, key, "admin-table-nothing")
    if first and last and last < first:
        faults.add(row, "last", "admin-table-turned", typed=row.cells.get("last", due(last)))
    return first, last


def _fee(row: Row, period: Period | None, places: int | None, faults: Faults) -> tuple[Decimal | None, int | None]:
    """Places × the period's own fee and months where none are given [004 2.6.1]."""
    fee = faults.number(row, "fee", places=2, most=_MOST, needed=False)
    months = faults.count(row, "fee_months", most=_MOST_MONTHS, needed=False)
    for key in ("fee", "fee_months"):
        if period is None or places is None or row.cells.get(key):
            continue
        try:
            if key == "fee":
                fee = budget.coordination_month(places, period)
            else:
                months = int(budget.number(period, "fee_months"))
        except NoNumber:
            faults.add(row, key, "admin-table-nothing")
    return fee, months


def _used(row: Row, faults: Faults) -> tuple[Decimal | None, date | None]:
    """Both or neither: a sum without its last month would be counted twice."""
    used = faults.number(row, "used", places=2, most=_MOST, needed=False)
    until = faults.day(row, "used_until", needed=bool(row.cells.get("used")))
    if until and not row.cells.get("used"):
        faults.add(row, "used", "admin-table-nothing")
    return used, until


# ── what becomes of it ───────────────────────────────────────────────────────

_OUTCOMES = {Step.ADD: Outcome.NEW, Step.REPLACE: Outcome.CHANGED, Step.SAME: Outcome.SAME}


def _line(row: Row, one: ContractStep, names: dict[int, str], faults: Faults) -> Line:
    must_stand_alone(row, one, faults)
    taken = faults.of(row, "contract", "admin-table-contract-there") if one.step is Step.REPLACE else None
    before = "" if one.before is None or one.step is Step.SAME else _sums(faults.words, one.before)
    told = _told(faults.words, one.contract, names)
    return Line(row.number, _OUTCOMES[one.step], told, before, taken=None if one.meets else taken)


def _told(words: Texts, one: NewContract, names: dict[int, str]) -> str:
    places = ", ".join(names.get(place, "") for place in one.municipalities)
    return f"{one.name} · {places} · {_sums(words, one)}"


def _sums(words: Texts, one: NewContract) -> str:
    return words.plain(
        "admin-import-contract-sums",
        places=one.places,
        ceiling=_euros(one.ceiling) if one.ceiling is not None else "–",
        fee=_euros(one.fee_month),
        months=one.fee_months,
        first=due(one.first),
        last=due(one.last),
    )


def _euros(value: Decimal) -> str:
    from admin.rules.money import euros  # noqa: PLC0415 (its words load with it)

    return euros(value)
