"""Right sums where months are not simple: prices and providers that change, groups, moves, joint contracts."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from sqlalchemy import event
from sqlmodel import select

from casework.billing import GapKind, Line
from casework.cases import CaseKind
from casework.hours import Mode, Recipient
from casework.months import MonthState
from casework.people import Role
from casework.prices import Price
from storage.database import opened
from storage.desk import Desks
from storage.errors import NotClosed, NotHere
from storage.hours_reading import Hours
from storage.secrets import KeyRing, new_key
from storage.tables import CaseFile, MembershipRow, MunicipalityRow
from tests.storage.month_house import (
    BEGAN,
    CORE,
    ELSEWHERE,
    EVERYDAY,
    HERE,
    NOW,
    OCTOBER,
    PIRET,
    TIINA,
    MonthHouse,
    at,
    month_house,
)

Told = tuple[str, str, str, str, int, str]


@pytest.fixture
async def house(house_url: str) -> AsyncIterator[MonthHouse]:
    async with opened(house_url, KeyRing(new_key())) as sessions:
        yield await month_house(Desks(sessions))


def told(line: Line) -> Told:
    return (
        line.provider.name if line.provider else "",
        line.billed or "",
        line.recipient,
        f"{line.unit:.2f}" if line.unit is not None else "",
        line.minutes,
        str(line.sum),
    )


async def lines(house: MonthHouse, place: int = HERE, month: date = OCTOBER) -> dict[str, list[Told]]:
    async with house.desks.open(NOW, house.actor(9, (Role.CASE_MANAGER, place, True))) as desk:
        draft = await desk.months.draft(place, month)
        return {sheet.code: [told(line) for line in sheet.lines] for sheet in draft.sheets}


EVERYDAY_BILLED = ("support_everyday_life", "participant")


async def test_a_provider_of_the_15th_under_a_price_of_the_10th(house: MonthHouse) -> None:
    await house.price("support_everyday_life", "20")
    await house.price("support_everyday_life", "21.50", date(2026, 10, 10))
    await house.move(TIINA, "Teine abi", date(2026, 10, 15))
    entries = [await house.hours(date(2026, 10, day), 50) for day in (9, 10, 14, 15, 31)]
    expected = [
        ("Näidistugi", *EVERYDAY_BILLED, "20.00", 50, "16.67"),
        ("Näidistugi", *EVERYDAY_BILLED, "21.50", 100, "35.83"),
        ("Teine abi", *EVERYDAY_BILLED, "21.50", 100, "35.83"),
    ]
    assert await lines(house) == {"P-001": expected}

    async with house.desks.open(at(date(2026, 11, 2)), house.tiina) as desk:
        await desk.hours.change(entries[2], 1, Hours((house.cases[0],), date(2026, 10, 14), 70, None, None, EVERYDAY))
    expected[1] = ("Näidistugi", *EVERYDAY_BILLED, "21.50", 120, "43.00")
    assert await lines(house) == {"P-001": expected}


async def test_a_line_is_rounded_once_and_the_rest_is_added_up(house: MonthHouse) -> None:
    await house.price("support_everyday_life", "10.0700")
    for day in (5, 6, 7):
        await house.hours(date(2026, 10, day), 10)  # three times 1.678333 is 5.035, not 3 × 1.68

    assert (await lines(house))["P-001"] == [("Näidistugi", *EVERYDAY_BILLED, "10.07", 30, "5.04")]


async def test_each_of_a_group_has_all_of_it_at_the_groups_price(house: MonthHouse) -> None:
    second = await house.person("Jaan", "Kask")
    await house.price("support_everyday_life", "20")
    await house.price("support_everyday_life", "8", recipient=Recipient.GROUP)
    await house.hours(date(2026, 10, 5), 90, cases=(0, second), mode=Mode.GROUP)
    group = ("Näidistugi", "support_everyday_life", "group", "8.00", 90, "12.00")

    assert await lines(house) == {"P-001": [group], "P-002": [group]}


async def test_what_a_personal_activity_bills_as_stands_in_the_plan(house: MonthHouse) -> None:
    await house.plan("personal_support", 4, domain="housing", first=date(2026, 10, 12))
    await house.hours(date(2026, 10, 5), 60, "personal_support")
    await house.hours(date(2026, 10, 6), 60, "respite_care")
    await house.hours(date(2026, 10, 7), 60, None)
    async with house.desks.open(NOW, house.anu) as desk:
        draft = await desk.months.draft(HERE, OCTOBER)

    (sheet,) = draft.sheets
    assert [(line.billed, line.recipient, line.minutes, line.sum) for line in sheet.lines] == [
        ("support_housing", Recipient.PARTICIPANT, 60, None),
        (None, Recipient.FAMILY_MEMBER, 60, None),
        (None, Recipient.PARTICIPANT, 60, None),
    ]
    assert [(gap.kind, gap.what, gap.who) for gap in draft.gaps if gap.kind is not GapKind.UNCHECKED] == [
        (GapKind.NO_CORE_SERVICE, "", "Piret V."),
        (GapKind.NOT_PLANNED, "respite_care", "Piret V."),
        (GapKind.NO_COMPONENT, "", "Tiina M."),
        (GapKind.NO_COMPONENT, "respite_care", "Piret V."),
        (GapKind.NO_PRICE, "support_housing", ""),
    ]


async def test_an_organisation_in_two_roles_is_one_provider_and_two_roles_two(house: MonthHouse) -> None:
    """Piret is the specialist of Näidistugi and, beside it, a worker of Teine abi."""
    async with house.desks.open(BEGAN) as desk:
        desk.session.add(
            MembershipRow(
                account_id=PIRET,
                role=Role.SUPPORT_WORKER,
                municipality_id=HERE,
                organisation_id=house.organisations["Teine abi"],
                shown_as="Piret V.",
                began_at=BEGAN,
            )
        )
    await house.hours(date(2026, 10, 5), 60, CORE, by=house.piret)
    await house.hours(date(2026, 10, 5), 30, EVERYDAY, by=house.piret)
    await house.hours(date(2026, 10, 6), 30, EVERYDAY)
    await house.hours(date(2026, 10, 7), 30, CORE)

    assert (await lines(house))["P-001"] == [
        ("Näidistugi", "core_service", "participant", "", 90, "None"),
        ("Näidistugi", *EVERYDAY_BILLED, "", 30, "None"),
        ("Teine abi", *EVERYDAY_BILLED, "", 30, "None"),
    ]


async def test_leap_february(house: MonthHouse) -> None:
    async with house.desks.open(BEGAN) as desk:
        case = await desk.session.get_one(CaseFile, house.cases[0])
        case.period = "2023-2024"
    await house.price("support_everyday_life", "10", date(2024, 2, 29), last_day=date(2024, 2, 29))
    await house.price("everyday_life_support", "7", date(2024, 2, 1), last_day=date(2024, 2, 29))
    for day in (date(2024, 2, 28), date(2024, 2, 29), date(2024, 3, 1)):
        async with house.desks.open(NOW, house.tiina) as desk:
            await house.write(desk, day, 60)
    found = (await lines(house, month=date(2024, 2, 1)))["P-001"]

    assert [(row[3], row[4], row[5]) for row in found] == [("7.00", 120, "14.00")]


async def moved(house: MonthHouse) -> None:
    """Mari lives in Näidislinn from the 16th on: a person and a case of their own there."""
    await house.person("Mari", "Tamm", place=ELSEWHERE, entered=date(2026, 10, 16))
    async with house.desks.open(BEGAN) as desk:
        desk.session.add(
            MembershipRow(
                account_id=TIINA,
                role=Role.SUPPORT_WORKER,
                municipality_id=ELSEWHERE,
                organisation_id=house.organisations["Teine abi"],
                shown_as="Tiina M.",
                began_at=at(date(2026, 10, 16)),
            )
        )
    await house.price("support_everyday_life", "20")
    await house.price("support_everyday_life", "30", municipality_id=ELSEWHERE)
    both = house.actor(TIINA, (Role.SUPPORT_WORKER, HERE, False), (Role.SUPPORT_WORKER, ELSEWHERE, False))
    await house.hours(date(2026, 10, 15), 60)
    await house.hours(date(2026, 10, 16), 60, cases=(1,), by=both)


async def test_each_municipality_bills_its_own_days(house: MonthHouse) -> None:
    await moved(house)

    assert await lines(house) == {"P-001": [("Näidistugi", *EVERYDAY_BILLED, "20.00", 60, "20.00")]}
    assert await lines(house, ELSEWHERE) == {"P-002": [("Teine abi", *EVERYDAY_BILLED, "30.00", 60, "30.00")]}


async def test_a_joint_contract_is_one_invoice_and_names_only_ones_own(house: MonthHouse) -> None:
    await moved(house)
    contract = await house.contract(HERE, ELSEWHERE)
    async with house.desks.open(NOW, house.anu) as desk:
        await desk.hours_months.close(HERE, OCTOBER)
        with pytest.raises(NotClosed) as refused:
            await desk.months.invoice(contract, OCTOBER)
    assert refused.value.names == ("Näidislinn",)
    there = house.actor(9, (Role.CASE_MANAGER, ELSEWHERE, True))
    async with house.desks.open(NOW) as desk:
        for telegram in (8, 9):
            await desk.accounts.arrive(telegram)
    async with house.desks.open(NOW, there) as desk:
        await desk.hours_months.close(ELSEWHERE, OCTOBER)
    async with house.desks.open(NOW, house.anu) as desk:
        invoice = await desk.months.invoice(contract, OCTOBER)
        budget = await desk.budget.of_contract(contract, date(2026, 11, 3))

    assert [(data.municipality, data.total, [sheet.name for sheet in data.sheets]) for data in invoice.datasets] == [
        ("Näidislinn", Decimal("30.00"), [""]),
        ("Näidisvald", Decimal("20.00"), ["Mari Tamm"]),
    ]
    assert (invoice.components, invoice.fee, invoice.total) == (Decimal(50), Decimal("229.25"), Decimal("279.25"))
    assert (budget.used, budget.checked, invoice.used_before) == (Decimal(50), Decimal(50), Decimal(0))


async def test_what_a_municipality_does_by_its_own_duty_is_on_no_invoice(house: MonthHouse) -> None:
    own = await house.person("Jaan", "Kask")
    async with house.desks.open(BEGAN) as desk:
        (await desk.session.get_one(CaseFile, house.cases[own])).kind = CaseKind.OWN
    await house.hours(date(2026, 10, 5), 60, cases=(own,))

    assert await lines(house) == {}


async def test_a_price_that_comes_late_opens_the_months_that_it_changes(house: MonthHouse) -> None:
    await house.hours(date(2026, 10, 5), 60)
    async with house.desks.open(NOW, house.anu) as desk:
        for month in (date(2026, 9, 1), OCTOBER):
            await desk.hours_months.close(HERE, month)
    async with house.desks.open(NOW) as desk:
        new = [Price("support_everyday_life", Decimal(20), date(2026, 1, 1), period="2025-2026")]
        _, months = await desk.prices.put(new, "prices.csv", replace=False)
    assert months == 1

    async with house.desks.open(NOW, house.anu) as desk:
        assert await desk.months.state(HERE, OCTOBER) is MonthState.CORRECTED
        assert await desk.months.state(HERE, date(2026, 9, 1)) is MonthState.CLOSED
        (change,) = (await desk.months.draft(HERE, OCTOBER)).changes
    assert change.before is not None
    assert change.after is not None
    assert (change.before.unit, change.after.unit) == (None, Decimal(20))


async def test_the_occupation_year_is_counted_as_the_sheets_bill_it(house: MonthHouse) -> None:
    await house.price("support_occupation", "20")
    await house.price("support_occupation", "8", recipient=Recipient.GROUP)
    await house.plan("personal_support", 4, domain="occupation")
    await house.hours(date(2026, 1, 5), 600, "employment_support")
    await house.hours(date(2026, 10, 5), 60, "personal_support")
    await house.hours(date(2026, 10, 6), 90, "sheltered_work", mode=Mode.GROUP)
    await house.hours(date(2026, 10, 7), 90)
    await house.hours(date(2025, 12, 31), 600, "employment_support")
    async with house.desks.open(NOW, house.anu) as desk:
        (year,) = await desk.budget.caps(HERE, 2026)
        case = await desk.session.get_one(CaseFile, house.cases[0])
        cap = await desk.hours_months.cap(case, "employment_support", OCTOBER)
    assert (year.code, year.spent, year.left, year.is_priced) == ("P-001", Decimal(232), Decimal(2048), True)
    assert cap is not None
    assert (cap.spent, cap.unit) == (Decimal(212), Decimal(20))

    async with house.desks.open(NOW, house.tiina) as desk:
        with pytest.raises(NotHere):
            await desk.budget.caps(HERE, 2026)


async def test_a_draft_costs_as_many_statements_for_25_people_as_for_one(house: MonthHouse) -> None:
    await house.contract(HERE)
    await house.hours(date(2026, 10, 5), 30)
    counts = [await statements(house)]
    for number in range(24):
        place = await house.person("Näidis", f"Inimene{number}")
        await house.plan(EVERYDAY, 4, case=place)
        await house.hours(date(2026, 10, 5), 30, cases=(place,), starts=600 + number)
    counts.append(await statements(house))

    assert counts[0] == counts[1] <= 26, counts  # the last one asks for pauses


async def statements(house: MonthHouse) -> int:
    seen: list[str] = []

    def hear(*told: Any) -> None:  # noqa: ANN401 (SQLAlchemy's own arguments)
        seen.append(told[2])

    async with house.desks.open(NOW, house.anu) as desk:
        engine = desk.session.get_bind()
        event.listen(engine, "before_cursor_execute", hear)
        await desk.months.draft(HERE, OCTOBER)
        event.remove(engine, "before_cursor_execute", hear)
    return len(seen)


async def test_the_places_are_those_of_the_example(house: MonthHouse) -> None:
    async with house.desks.open(NOW) as desk:
        rows = (await desk.session.exec(select(MunicipalityRow))).all()

    assert {row.id: row.name for row in rows} == {HERE: "Näidisvald", ELSEWHERE: "Näidislinn"}
