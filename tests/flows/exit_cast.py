"""People who will leave: each in the programme since January 2025, with a case manager of their own."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlmodel import select

from bot.sandbox import Phone
from casework.cases import CaseKind
from casework.facts import Event
from storage.tables import Account, CaseFact, CaseFile, Person
from tests.cast import House
from tests.flows.contracts import signed

ENTERED = date(2025, 1, 15)
_WAY = (
    (Event.ENTRY_FORM_SENT, date(2025, 2, 10)),
    (Event.ASSESSED, date(2025, 2, 3)),
    (Event.LINKED, date(2025, 2, 3)),
    (Event.PLANNED, date(2025, 2, 20)),
    (Event.REVIEWED, date(2026, 2, 16)),
    *((event, date(2025, 1, 20)) for event in (Event.QOL_START_PERSON, Event.QOL_START_SPECIALIST)),
    *((event, date(2026, 1, 12)) for event in (Event.QOL_YEAR_PERSON, Event.QOL_YEAR_SPECIALIST)),
)
"""Everything in its time: what is owed has to do with leaving."""


@dataclass
class Leavers:
    house: House
    anu: Phone
    peeter: Phone
    contract: int = 0

    async def add(self, manager: Phone | None, *, language: str = "et", entered: date | None = ENTERED) -> int:
        """The case's id; a person with a name, in that colleague's hands."""
        house = self.house
        async with house.app.desks.open(house.sandbox.now()) as desk:
            person = Person(first_name="Mari", last_name="Näide", language=language)
            desk.session.add(person)
            await desk.session.flush()
            theirs = None
            if manager is not None:
                found = await desk.session.exec(select(Account.id).where(Account.telegram_id == manager.user_id))
                theirs = found.one()
            case = CaseFile(
                person_id=person.id or 0,
                municipality_id=house.place.id or 0,
                kind=CaseKind.ISTE,
                period="2025-2026",
                manager_id=theirs,
                opened_at=house.sandbox.now(),
            )
            desk.session.add(case)
            await desk.session.flush()
            if entered is not None:
                desk.session.add_all(
                    CaseFact(case_id=case.id or 0, event=event, day=day, noted_at=house.sandbox.now())
                    for event, day in ((Event.ENTERED, entered), *_WAY)
                )
                await desk.session.flush()
            await desk.duties.resync(case)
            return case.id or 0

    async def noted(self, case_id: int, *facts: tuple[Event, date]) -> None:
        async with self.house.app.desks.open(self.house.sandbox.now()) as desk:
            for event, day in facts:
                desk.session.add(CaseFact(case_id=case_id, event=event, day=day, noted_at=desk.now))
            case = await desk.session.get_one(CaseFile, case_id)
            await desk.session.flush()
            await desk.duties.resync(case)


async def leavers(house: House, *owners: str, language: str = "et", contract: bool = True) -> Leavers:
    """`owners`: one letter a person, a Anu (who leads), p Peeter, n nobody."""
    anu, peeter = await house.team(language)
    made = Leavers(house, anu, peeter)
    for owner in owners:
        await made.add({"a": anu, "p": peeter}.get(owner), language=language)
    if contract:
        made.contract = await signed(house)
    return made


async def opened(phone: Phone, code: str = "P-001") -> None:
    """That person's exit page, from the list."""
    await phone.send("/exit")
    await phone.tap(code)
