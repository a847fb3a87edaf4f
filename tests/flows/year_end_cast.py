"""Nine people at the programme's end, and the clock that walks through it day by day.

Everybody has been in since January 2025; Peeter has seven of them, Anu (who leads) two, Piret is the specialist of all,
Tiina works with three. What they do, they do on their phones, in the language of the municipality's people.
"""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from pathlib import Path
from typing import NamedTuple

from sqlmodel import select

from bot.sandbox import Phone
from bot.sandbox.transcript import Event as Seen
from casework.calendar import TALLINN, tallinn
from casework.cases import CaseKind
from casework.facts import Event
from casework.hours import Mode
from casework.people import Role
from locales import Texts, all_texts
from storage.tables import (
    Account,
    CaseFact,
    CaseFile,
    CaseloadRow,
    Contract,
    ContractPlace,
    Person,
    PlannedComponent,
)
from tests.cast import House
from tests.flows.duties import newest_list
from tests.flows.hours_cast import EVERYDAY, member

OWN = (Path(__file__).parents[2] / "admin" / "examples" / "own-period.toml").read_text("utf-8")
ENTERED = date(2025, 1, 15)
RATED = (Event.QOL_START_PERSON, Event.QOL_START_SPECIALIST)
RATED_AGAIN = (Event.QOL_YEAR_PERSON, Event.QOL_YEAR_SPECIALIST)
REVIEWED = {"P-004": date(2026, 7, 28), "P-006": date(2025, 12, 10)}
"""P-004: half a year later (the own period's rule) is 28.01.2027; P-006: a year later is 10.12.2026."""
ANUS = frozenset({"P-004", "P-009"})
TIINAS = ("P-004", "P-007", "P-008")
MORNING, TEN, EVENING = time(9), time(10), time(17)
_FRIDAY = 4


class Heard(NamedTuple):
    """One line of what came unasked."""

    day: date
    who: str
    line: str


@dataclass
class YearEnd:
    house: House
    language: str
    words: Texts
    anu: Phone
    peeter: Phone
    piret: Phone
    tiina: Phone
    stina: Phone
    cases: dict[str, int] = field(default_factory=dict)
    _seen: dict[str, int] = field(default_factory=dict)
    heard: list[Heard] = field(default_factory=list)
    _day: dict[str, date] = field(default_factory=dict)

    # ── the clock ────────────────────────────────────────────────────────────

    async def until(self, day: str) -> None:
        """Day by day, to ten in the morning of that one ("2026-11-09")."""
        last = date.fromisoformat(day)
        while True:
            here = tallinn(self.house.sandbox.now()).date()
            for at in _moments(here) if here < last else (MORNING, TEN):
                moment = datetime.combine(here, at, TALLINN)
                if moment > self.house.sandbox.now():
                    await self._step(moment)
            if here == last:
                return
            await self._step(datetime.combine(here + timedelta(days=1), MORNING, TALLINN))

    async def _step(self, moment: datetime) -> None:
        """Lists of earlier mornings that say so of themselves are left out."""
        await self.house.later(seconds=(moment - self.house.sandbox.now()).total_seconds())
        for phone in self.house.phones.values():
            new = self._seen.get(phone.name, 0)
            phone.events[new:] = [one for one in phone.events[new:] if one.mark == "<"]
        self._mark()

    @asynccontextmanager
    async def act(self, phone: Phone, *, answered: bool = True) -> AsyncIterator[None]:
        """Of what one does, the answer alone stays in the transcript: the ways there have goldens of their own."""
        before = len(phone.events)
        yield
        answers = [one for one in phone.events[before:] if one.mark in "<~"]
        phone.events[before:] = answers[-1:] if answered else []
        self._mark(acting=phone)

    def _mark(self, acting: Phone | None = None) -> None:
        """Above what came on a day stands the day; what nobody asked for is remembered by its lines."""
        today = self.today
        for phone in self.house.phones.values():
            seen = self._seen.get(phone.name, 0)
            new = phone.events[seen:]
            if phone is not acting:
                said = [line for one in new if one.mark == "<" for line in one.lines]
                self.heard += [Heard(today, phone.name, line) for line in said]
            if new and self._day.get(phone.name) != today:
                phone.events.insert(seen, Seen("=", (f"{today:%a %d.%m.%Y}",)))
                self._day[phone.name] = today
            self._seen[phone.name] = len(phone.events)

    @property
    def today(self) -> date:
        return tallinn(self.house.sandbox.now()).date()

    def of_person(self, code: str, since: date, until: date = date.max) -> list[Heard]:
        """Every line that named this person unasked, from the one day to the other."""
        return [one for one in self.heard if code in one.line and since <= one.day <= until]

    # ── what people do ───────────────────────────────────────────────────────

    def of(self, phone: Phone) -> Texts:
        return self.words if phone in {self.anu, self.peeter} else all_texts()["et"]

    async def tap(self, phone: Phone, *ids: str, **values: str | int) -> None:
        """Buttons by their text id, one after the other."""
        for one in ids:
            await phone.tap(self.of(phone).plain(one, **values))

    async def exit_page(self, phone: Phone, code: str) -> None:
        await phone.send("/exit")
        if (people := self.of(phone).plain("button-exit-people")) in sum(phone.last.buttons, []):
            await phone.tap(people)
        await self._on_page(phone, code)

    async def _on_page(self, phone: Phone, code: str) -> None:
        """The newest message is a list in pages."""
        while code not in sum(phone.last.buttons, []):
            await phone.tap(self.of(phone).plain("button-later-part"), message=phone.last)
        await phone.tap(code)

    async def path(self, phone: Phone, code: str, path: str, trait: str = "") -> None:
        async with self.act(phone):
            await self.exit_page(phone, code)
            await self.tap(phone, "button-exit-path", f"exit-path-button-{path}")
        if trait:
            async with self.act(phone, answered=False):
                await self.exit_page(phone, code)
                await self.tap(phone, "button-exit-state", f"trait-button-{trait}")

    async def note(self, phone: Phone, code: str, fact: str, day: str, *how: str) -> None:
        """At the exit page."""
        async with self.act(phone):
            await self.exit_page(phone, code)
            await self.tap(phone, "button-exit-note", f"fact-button-{fact}", *how)
            await phone.send(day)

    async def told(self, phone: Phone, code: str, day: str) -> None:
        await self.note(phone, code, "exit-told", day, "button-how-to-person")

    async def rated(self, phone: Phone, code: str, day: str) -> None:
        for who in ("person", "specialist"):
            await self.note(phone, code, f"qol-end-{who}", day)

    async def leaves(self, phone: Phone, code: str, reason: str, day: str) -> None:
        async with self.act(phone):
            await self.exit_page(phone, code)
            await self.tap(phone, "button-exit-leave", f"exit-reason-button-{reason}")
            await phone.send(day)

    async def ticks(self, phone: Phone, *words: str, way: str = "") -> None:
        """The line of the morning's list in which all these words stand."""
        async with self.act(phone, answered=False):
            page = newest_list(phone)
            found = next(line for line in page.text.splitlines() if all(word in line for word in words))
            number = int(found.partition(".")[0])
            await phone.tap(self.of(phone).plain("button-duty-done", number=number), message=page)
            if way:
                await self.tap(phone, way)

    async def hours(self, *codes: str) -> None:
        """Tiina writes what she did yesterday."""
        for code in codes:
            async with self.act(self.tiina):
                await self.tiina.send(f"{code} eile 2 h igapäevaelu")
                await self.tiina.tap("Kinnita")

    async def reports(self, month: date) -> None:
        """Anu closes the month (which has goldens of its own) and ticks the report off in her list."""
        async with self.house.app.desks.open(self.house.sandbox.now()) as desk:
            desk.actor = await desk.accounts.actor(await desk.accounts.arrive(self.anu.user_id))
            assert await desk.hours_months.close(self.house.place.id or 0, month)
        await self.ticks(self.anu, f"{month:%m.%Y}")

    async def card(self, phone: Phone, code: str) -> None:
        await phone.send("/cases")
        await self._on_page(phone, code)

    async def life(self, phone: Phone, code: str, *ids: str) -> None:
        await self.card(phone, code)
        await self.tap(phone, "button-more", "button-life-event", *ids)


def _moments(day: date) -> tuple[time, ...]:
    """When something is said by itself: the morning's lists and the leads' sentence, Friday's question for hours."""
    return (MORNING, EVENING) if day.weekday() == _FRIDAY else (MORNING,)


# ── everybody as they are on 01.10.2026 ──────────────────────────────────────


async def year_end(house: House, language: str) -> YearEnd:
    first = datetime(2026, 10, 1, 9, tzinfo=TALLINN)
    house.sandbox.move_clock(first - house.sandbox.now())
    anu, peeter = await house.team(language)
    piret = await member(house, "Piret", "Piret V.", Role.BASE_SUPPORT_SPECIALIST)
    tiina = await member(house, "Tiina", "Tiina M.", Role.SUPPORT_WORKER)
    stina = await house.case_manager("Stina", "Stina R.", town=True)
    made = YearEnd(house, language, all_texts()[language], anu, peeter, piret, tiina, stina)
    for number in range(1, 10):
        await _person(made, f"P-{number:03}")
    await _contract(house)
    await house.looks_ahead()
    for phone in house.phones.values():
        phone.events.clear()
    return made


async def _person(made: YearEnd, code: str) -> None:
    house = made.house
    async with house.app.desks.open(house.sandbox.now()) as desk:
        ids = {row.telegram_id: row.id or 0 for row in (await desk.session.exec(select(Account))).all()}
        person = Person(first_name="Mari", last_name="Näide", birth_year=1980, language=made.language)
        desk.session.add(person)
        await desk.session.flush()
        case = CaseFile(
            person_id=person.id or 0,
            municipality_id=house.place.id or 0,
            kind=CaseKind.ISTE,
            period="2025-2026",
            manager_id=ids[(made.anu if code in ANUS else made.peeter).user_id],
            specialist_id=ids[made.piret.user_id],
            opened_at=datetime(2025, 1, 15, 8, tzinfo=TALLINN),
        )
        desk.session.add(case)
        await desk.session.flush()
        made.cases[code] = case.id or 0
        days = (
            (Event.ENTERED, ENTERED),
            (Event.ENTRY_FORM_SENT, date(2025, 2, 10)),
            (Event.ASSESSED, date(2025, 2, 3)),
            (Event.LINKED, date(2025, 2, 3)),
            (Event.PLANNED, date(2025, 2, 20)),
            (Event.REVIEWED, REVIEWED.get(code, date(2026, 9, 15))),
            *((event, date(2025, 1, 20)) for event in RATED),
            *((event, date(2026, 1, 12)) for event in RATED_AGAIN),
        )
        desk.session.add_all(
            CaseFact(case_id=case.id or 0, event=event, day=day, noted_at=desk.now) for event, day in days
        )
        by = ids[made.anu.user_id]
        if code in TIINAS:
            desk.session.add(
                PlannedComponent(
                    case_id=case.id or 0,
                    component=EVERYDAY,
                    minutes=240,
                    mode=Mode.INDIVIDUAL,
                    first_day=date(2026, 1, 1),
                    created_by=by,
                    created_at=desk.now,
                )
            )
            desk.session.add(
                CaseloadRow(
                    account_id=ids[made.tiina.user_id],
                    case_id=case.id or 0,
                    first_day=date(2026, 1, 1),
                    added_by=by,
                    added_at=desk.now,
                )
            )
        await desk.session.flush()
        await desk.duties.resync(case)


async def _contract(house: House) -> None:
    async with house.app.desks.open(house.sandbox.now()) as desk:
        row = Contract(
            name="1-2/34",
            period="2025-2026",
            representative_id=house.place.id or 0,
            places=10,
            ceiling=Decimal("96146.40"),
            fee_month=Decimal("458.50"),
            fee_months=25,
            first_day=date(2025, 1, 1),
            last_day=date(2027, 1, 31),
            imported_at=desk.now,
        )
        desk.session.add(row)
        await desk.session.flush()
        desk.session.add(ContractPlace(contract_id=row.id or 0, municipality_id=house.place.id or 0))
