"""People move into the municipality's own period: what the lead sees, what everybody hears, and the turn of the year."""

from __future__ import annotations

import io
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from python_calamine import CalamineWorkbook
from sqlmodel import col, select

from bot.sandbox import Phone
from casework.cases import CaseKind
from casework.facts import Event
from casework.hours import Mode
from casework.pauses import PauseKind
from casework.people import Role
from papers import period_sheet
from storage import case_lists
from storage.month_cases import load
from storage.month_rows import Wanted
from storage.tables import (
    Account,
    CaseFact,
    CaseFile,
    CaseloadRow,
    HoursVersion,
    Person,
    PlannedComponent,
    PriceRow,
)
from tests.cast import House
from tests.flows.hours_cast import member
from tests.golden import Golden

OWN = (Path(__file__).parents[2] / "admin" / "examples" / "own-period.toml").read_text("utf-8")
NAME = "Näidisvald 2027"
EVERYDAY, CORE, LEISURE = "everyday_life_support", "planning_and_coordination", "leisure_support"
PEOPLE = {
    "P-001": (1990, ((EVERYDAY, 240), (CORE, 60))),
    "P-002": (1985, (("employment_support", 120),)),
    "P-003": (2012, ((CORE, 60),)),
    "P-004": (1970, ((LEISURE, 90), (CORE, 60))),
    "P-005": (1999, ()),
}
"""Birth year and plan: with prices; without one; too young by the new criteria; with what ends; without a plan."""


@dataclass
class Cast:
    house: House
    anu: Phone
    peeter: Phone
    piret: Phone
    tiina: Phone
    cases: dict[str, int]

    async def rows(self) -> dict[str, str]:
        """Each one's period, as the case says."""
        async with self.house.app.desks.open(self.house.sandbox.now()) as desk:
            return {code: (await desk.session.get_one(CaseFile, one)).period for code, one in self.cases.items()}


async def cast(house: House, language: str = "et") -> Cast:
    anu = await house.case_manager("Anu", "Anu K.", language, lead=True)
    peeter = await house.case_manager("Peeter", "Peeter L.", language)
    piret = await member(house, "Piret", "Piret V.", Role.BASE_SUPPORT_SPECIALIST, language)
    tiina = await member(house, "Tiina", "Tiina M.", Role.SUPPORT_WORKER, language)
    await house.until("2026-12-21 10:00")
    async with house.app.desks.open(house.sandbox.now()) as desk:
        ids = {
            phone.name: (
                await desk.session.exec(select(Account.id).where(Account.telegram_id == phone.user_id))
            ).one()
            for phone in (anu, peeter, piret, tiina)
        }
        await desk.periods.put("own-period.toml", OWN)
        for key, period, unit in (
            ("support_everyday_life", "2025-2026", "20"),
            ("core_service", "2025-2026", "24"),
            ("support_leisure", "2025-2026", "18"),
            ("support_occupation", "2025-2026", "22"),
            (EVERYDAY, NAME, "21.50"),
            ("core_service", NAME, "24"),
        ):
            first = date(2025, 1, 1)
            desk.session.add(PriceRow(component=key, unit=Decimal(unit), first_day=first, period=period))
        cases = {}
        for code, (born, plans) in PEOPLE.items():
            person = Person(birth_year=born, first_name="Mari", last_name=f"Näidis{code}")
            desk.session.add(person)
            await desk.session.flush()
            case = CaseFile(
                person_id=person.id or 0,
                municipality_id=house.place.id or 0,
                kind=CaseKind.ISTE,
                period="2025-2026",
                manager_id=ids["Peeter"],
                specialist_id=ids["Piret"],
                opened_at=desk.now,
            )
            desk.session.add(case)
            await desk.session.flush()
            cases[code] = case.id or 0
            days = (
                (Event.ENTERED, date(2025, 2, 1)),
                (Event.ASSESSED, date(2025, 2, 10)),
                (Event.LINKED, date(2025, 2, 12)),
                (Event.PLANNED, date(2026, 9, 1)),
                (Event.QOL_START_PERSON, date(2025, 2, 1)),
                (Event.QOL_START_SPECIALIST, date(2025, 2, 1)),
                (Event.QOL_YEAR_PERSON, date(2026, 2, 1)),
                (Event.QOL_YEAR_SPECIALIST, date(2026, 2, 1)),
            )
            for event, day in days:
                desk.session.add(CaseFact(case_id=case.id or 0, event=event, day=day, noted_at=desk.now))
            for component, minutes in plans:
                desk.session.add(
                    PlannedComponent(
                        case_id=case.id or 0,
                        component=component,
                        minutes=minutes,
                        mode=Mode.INDIVIDUAL,
                        first_day=date(2026, 1, 1),
                        created_by=ids["Anu"] or 0,
                        created_at=desk.now,
                    )
                )
            desk.session.add(
                CaseloadRow(
                    account_id=ids["Tiina"] or 0,
                    case_id=case.id or 0,
                    first_day=date(2026, 1, 1),
                    added_by=ids["Anu"] or 0,
                    added_at=desk.now,
                )
            )
            await desk.session.flush()
            await desk.duties.resync(case)
    return Cast(house, anu, peeter, piret, tiina, cases)


WORDS = {
    "et": ("Inimesed ükshaaval", "Järgmised", "Tagasi", "Edasi", "Vii üle", "Võta tagasi", "Võta kõik tagasi"),
    "ru": (
        "Люди по одному",
        "Следующие",
        "Назад",
        "Дальше",
        "Перевести",
        "Отменить перевод",
        "Отменить для всех",
    ),
}


@pytest.mark.parametrize("language", ["et", "ru"])
async def test_a_lead_moves_everybody_and_takes_it_back(house: House, golden: Golden, language: str) -> None:
    people, later, back, on, make, undo, all_of_it = WORDS[language]
    town = await cast(house, language)
    anu = town.anu
    await anu.send("/period")
    await anu.tap(NAME)
    assert all(code in anu.last.text for code in ("P-002", "P-003", "P-005"))
    await anu.tap(people)
    await anu.tap(later)
    await anu.tap(back)
    await anu.tap(on)
    assert "P-003" in anu.last.text
    await anu.tap(make)
    assert "P-004" in town.piret.last.text
    assert "P-003" not in town.piret.last.text
    assert set((await town.rows()).values()) == {"2025-2026"}
    await anu.tap(undo)
    await anu.tap(all_of_it)
    assert "P-004" in town.piret.last.text

    golden.check(f"next_period_{language}", anu, town.piret)


async def test_somebody_is_left_out_and_another_taken_along(house: House) -> None:
    town = await cast(house)
    await town.anu.send("/period")
    await town.anu.tap(NAME)
    await town.anu.tap("Inimesed ükshaaval")
    old = town.anu.last
    await town.anu.send("/period")
    await town.anu.tap(NAME)
    await town.anu.tap("Inimesed ükshaaval")
    await town.anu.tap("P-001: jäta välja")
    assert "P-001: võta kaasa" in [label for row in town.anu.last.buttons for label in row]
    new = town.anu.last
    await town.anu.tap("P-002: jäta välja", message=old)
    assert "Vahepeal on midagi muutunud" in town.anu.transcript()
    await town.anu.tap("P-003: võta kaasa", message=new)
    await town.anu.tap("Tagasi", message=new)
    assert "Jääb praegusesse perioodi: 1 (P-001)" in town.anu.last.text
    await town.anu.tap("Edasi", message=new)
    await town.anu.tap("Vii üle", message=new)
    await house.until("2027-01-01 00:05")

    moved = {code for code, period in (await town.rows()).items() if period == NAME}
    assert moved == {"P-002", "P-003", "P-004", "P-005"}


async def test_an_old_page_and_a_double_tap_act_once(house: House) -> None:
    town = await cast(house)
    await town.anu.send("/period")
    await town.anu.tap(NAME)
    await town.anu.tap("Edasi")
    card = town.anu.last
    await town.anu.tap("Vii üle", message=card)
    await town.anu.send("/period")
    assert "Üle viidud: 4 inimest" in town.anu.last.text
    async with house.app.desks.open(house.sandbox.now()) as desk:
        plans = await desk.session.exec(
            select(PlannedComponent).where(col(PlannedComponent.first_day) == date(2027, 1, 1))
        )
        assert len(plans.all()) == 4


async def test_two_leads_at_once(house: House) -> None:
    """The second one is told that it is not as it was, and sees the move of the first."""
    town = await cast(house)
    ene = await house.case_manager("Ene", "Ene T.", lead=True)
    for phone in (town.anu, ene):
        await phone.send("/period")
        await phone.tap(NAME)
        await phone.tap("Edasi")
    hers = ene.last
    await town.anu.tap("Vii üle")
    assert "P-001" in ene.last.text
    await ene.tap("Vii üle", message=hers)
    assert "Vahepeal on midagi muutunud" in ene.transcript()
    await ene.send("/period")
    assert "Üle viidud: 4 inimest" in ene.last.text
    assert ene.last.text.count("Üle viidud") == 1


async def test_who_undid_it_is_said_to_the_other_lead(house: House) -> None:
    """An old button of the first lead tells no word about a day that has passed."""
    town = await cast(house)
    ene = await house.case_manager("Ene", "Ene T.", lead=True)
    await town.anu.send("/period")
    for step in (NAME, "Edasi", "Vii üle"):
        await town.anu.tap(step)
    old = town.anu.last
    await ene.send("/period")
    for step in ("Võta tagasi", "Võta kõik tagasi"):
        await ene.tap(step)
    await town.anu.tap("Võta tagasi", message=old)

    assert town.anu.toasts[-1] == "Kolleeg on selle üleviimise juba tagasi võtnud."


async def test_who_stays_keeps_the_deadlines_and_a_pause_is_marked(house: House) -> None:
    town = await cast(house)
    async with house.app.desks.open(house.sandbox.now()) as desk:
        desk.actor = await desk.accounts.actor(await desk.accounts.arrive(town.peeter.user_id))
        one = await desk.session.get_one(CaseFile, town.cases["P-001"])
        today = date(2026, 12, 21)
        look = date(2027, 1, 11)
        await desk.pauses.begin(one.id or 0, one.version, PauseKind.HOSPITAL, today, look)
    async with house.app.desks.open(house.sandbox.now()) as desk:
        desk.actor = await desk.accounts.actor(await desk.accounts.arrive(town.anu.user_id))
        move = await desk.period_moves.begin(house.place.id or 0, NAME)
        found = await desk.period_moves.preview(move)
        assert {one.code: bool(one.days) for one in found.people} == dict.fromkeys(PEOPLE, True) | {"P-003": False}
    await town.anu.send("/period")
    await town.anu.tap(NAME)
    await town.anu.tap("Inimesed ükshaaval")

    assert "P-001 · läheb edasi · paus" in town.anu.last.text
    assert "P-002 · läheb edasi\n" in town.anu.last.text
    assert "haigla" not in town.anu.last.text


async def test_the_states_adviser_is_told_whose_it_is(house: House) -> None:
    await cast(house)
    helge = await member(house, "Helge", "Helge T.", Role.SKA_COORDINATOR)
    await helge.send("/period")

    assert "Inimesed viib järgmisse perioodi oma valla või linna meeskonna juht." in helge.last.text
    assert "Anu K." not in helge.last.text


async def test_a_colleague_is_told_who_leads(house: House) -> None:
    town = await cast(house)
    await town.peeter.send("/period")

    assert "Teie meeskonda juhib: Anu K." in town.peeter.last.text


async def test_over_the_turn_of_the_year(house: House) -> None:
    """From the first day the new rules; December's hours, written in January, are December's."""
    town = await cast(house)
    await town.anu.send("/period")
    await town.anu.tap(NAME)
    await town.anu.tap("Edasi")
    await town.anu.tap("Vii üle")
    await town.peeter.send("/cases")
    await town.peeter.tap(next(label for row in town.peeter.last.buttons for label in row if "P-001" in label))
    await town.peeter.tap("Käik")
    assert f"Periood vahetatud: {NAME}" in town.peeter.last.text
    await house.until("2026-12-31 23:59")
    assert set((await town.rows()).values()) == {"2025-2026"}
    await house.until("2027-01-01 00:01")
    rows = await town.rows()
    assert rows.pop("P-003") == "2025-2026"
    assert set(rows.values()) == {NAME}
    await house.until("2027-01-04 10:00")
    await town.tiina.send("P-001 30.12.2026 2h igapäevaelu toetamine")
    await town.tiina.tap("Kinnita")
    await town.tiina.send("P-001 02.01.2027 1h igapäevaelu toetamine")
    await town.tiina.tap("Kinnita")
    async with house.app.desks.open(house.sandbox.now()) as desk:
        wanted = Wanted(col(CaseFile.id) == town.cases["P-001"], date(2026, 12, 1), date(2027, 1, 1))
        told = [
            (entry.said.day, entry.said.billed, entry.said.unit)
            for month in (await load(desk, wanted)).months
            for entry in month.entries
        ]
    assert told == [
        (date(2026, 12, 30), "support_everyday_life", Decimal(20)),
        (date(2027, 1, 2), EVERYDAY, Decimal("21.50")),
    ]


async def test_nobody_vanishes_who_was_not_moved(house: House) -> None:
    """Readable, December can be written and corrected, the exit's duties stand; the lead hears of it each week."""
    town = await cast(house)
    await house.looks_ahead()
    await house.until("2026-12-21 11:00")
    assert "5 inimese puhul on otsustamata, kuidas abi pärast 31.12.2026 jätkub" in town.anu.last.text
    assert "Keda see puudutab: P-001, P-002, P-003, P-004, P-005" in town.anu.last.text
    for day in ("2027-01-01 12:00", "2027-02-01 12:00"):
        await house.until(day)
        async with house.app.desks.open(house.sandbox.now()) as desk:
            desk.actor = await desk.accounts.actor(await desk.accounts.arrive(town.peeter.user_id))
            found = await case_lists.page(desk, "all", 0)
            assert found.total == len(PEOPLE)
            assert all({"qol_end"} <= {duty.key for duty in one.open} for one in found.rows)
    await town.tiina.send("P-001 30.12.2026 2h igapäevaelu toetamine")
    await town.tiina.tap("Kinnita")
    async with house.app.desks.open(house.sandbox.now()) as desk:
        kept = (await desk.session.exec(select(HoursVersion).where(col(HoursVersion.current).is_(True)))).all()
        assert [(one.day, one.minutes) for one in kept] == [(date(2026, 12, 30), 120)]
    await town.tiina.send("P-001 05.01.2027 1h igapäevaelu toetamine")
    await town.tiina.tap("Kinnita")
    assert "P-001: tunde saab kirja panna päevade eest kuni 31.12.2026" in town.tiina.last.text
    async with house.app.desks.open(house.sandbox.now()) as desk:
        assert len((await desk.session.exec(select(HoursVersion))).all()) == 1, "nobody is served on that day"
    said = [text for text in town.anu.transcript().splitlines() if "on otsustamata" in text]
    assert len(said) == 2


async def test_the_file_says_what_the_preview_says(house: House) -> None:
    """Read again by another library."""
    town = await cast(house)
    async with house.app.desks.open(house.sandbox.now()) as desk:
        desk.actor = await desk.accounts.actor(await desk.accounts.arrive(town.anu.user_id))
        move = await desk.period_moves.begin(house.place.id or 0, NAME)
        found = await desk.period_moves.preview(move)
    texts = house.app.languages["et"]
    book = CalamineWorkbook.from_filelike(io.BytesIO(period_sheet.write(found, "Näidisvald", texts)))
    people, plans, days = (book.get_sheet_by_name(name).to_python()[3:] for name in book.sheet_names)
    assert [(row[0], row[1]) for row in people] == [(one.code, "jah" if one.chosen else "ei") for one in found.people]
    assert [(row[0], row[2], row[5], row[6]) for row in plans] == [
        (
            one.code,
            part.planned.minutes / 60,
            float(part.unit_before) if part.unit_before is not None else "hinda ei ole",
            float(part.unit_after) if part.unit_after is not None else ("hinda ei ole" if part.after else ""),
        )
        for one in found.people
        for part in one.parts
    ]
    assert [(row[0], row[2] or None, row[3] or None) for row in days] == [
        (one.code, day.before, day.after) for one in found.people for day in one.days
    ]
    assert len(days) > len(found.people)
