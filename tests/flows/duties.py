"""What tests of duties do again and again: a case with its facts, noted by whoever may, at the desk itself."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import date

from sqlmodel import col, select

from bot.sandbox import Phone
from bot.sandbox.messages import StoredMessage
from casework.cases import CaseKind, How
from casework.facts import Event, Trait
from casework.people import Role
from dialogs.callbacks import DutyTap
from storage.desk import Desk
from storage.persons import NewPerson
from storage.tables import CaseFact, DutyRow
from tests.cast import House

OWN_PERIOD = "Näidisvald 2027"
OWN_PERIOD_FILE = f"""
name = "{OWN_PERIOD}"
services = {{ from = 2026-11-01, status = "documented", clause = "Näidisvalla määrus nr 1 § 4" }}
[duties]
assessment = {{ days = 30, status = "documented", clause = "Näidisvalla määrus nr 1 § 5" }}
plan = {{ days = 30, status = "documented", clause = "Näidisvalla määrus nr 1 § 6" }}
review = {{ years = 1, status = "example" }}
"""


async def bring(house: House, text: str = OWN_PERIOD_FILE, *, replace: bool = False) -> None:
    """A municipality's own period, as an operator imports it."""
    async with house.app.desks.open(house.sandbox.now()) as desk:
        await desk.periods.put("period.toml", text, replace=replace)


async def specialist(house: House, name: str, shown_as: str, language: str = "et") -> Phone:
    phone = house.phone(name, language)
    await phone.start(await house.link(Role.BASE_SUPPORT_SPECIALIST, name=shown_as))
    await phone.tap("Eesti keel" if language == "et" else "Русский")
    return phone


@asynccontextmanager
async def desk_of(house: House, name: str) -> AsyncIterator[Desk]:
    """The desk as this person would have it; what follows is sent at the end."""
    async with house.app.desks.open(house.sandbox.now()) as desk:
        account = await desk.accounts.arrive(house.phones[name].user_id)
        desk.actor = await desk.accounts.actor(account)
        yield desk


async def account_id(house: House, name: str) -> int:
    async with desk_of(house, name) as desk:
        return desk.who.account_id


async def open_case(house: House, manager: str, *, by: str = "", period: str = "2025-2026") -> int:
    """A new case in that manager's hands; `by`: whom it is handed to as the base-support specialist.

    Of somebody who goes on in the next period: leaving has tests of its own.
    """
    specialist_id = await account_id(house, by) if by else 0
    async with desk_of(house, manager) as desk:
        case = await desk.cases.open_directly(house.place.id or 0, NewPerson("Mari Tali"), CaseKind.ISTE, period)
        case.traits = [Trait.CONTINUING]
        if specialist_id:
            await desk.cases.give_specialist(case.id or 0, case.version, specialist_id)
    return case.id or 0


async def note(house: House, who: str, case_id: int, event: Event, day: str, how: How = How.PLAIN) -> int:
    async with desk_of(house, who) as desk:
        case = await desk.cases.get(case_id)
        fact = await desk.cases.note(case_id, case.version, event, date.fromisoformat(day), how=how)
    await house.settle()
    return fact.id or 0


async def undo(house: House, who: str, case_id: int, event: Event) -> None:
    """The newest fact of that kind is taken back."""
    async with desk_of(house, who) as desk:
        case = await desk.cases.get(case_id)
        facts = await desk.session.exec(
            select(CaseFact)
            .where(CaseFact.case_id == case_id, CaseFact.event == event, col(CaseFact.undone_at).is_(None))
            .order_by(col(CaseFact.id).desc())
        )
        await desk.cases.undo(facts.all()[0].id or 0, case.version)
    await house.settle()


async def rows(house: House, case_id: int | None = None) -> list[DutyRow]:
    """Open ones, by due day."""
    async with house.app.desks.open(house.sandbox.now()) as desk:
        found = await desk.session.exec(
            select(DutyRow)
            .where(DutyRow.case_id == case_id, col(DutyRow.ended_at).is_(None))
            .order_by(col(DutyRow.due), col(DutyRow.key))
        )
        return list(found.all())


def lists(phone: Phone) -> list[str]:
    """Every morning's list that came, oldest first, as it was sent; the newest one as it stands now."""
    sent = ["\n".join(event.lines) for event in phone.events if event.mark == "<" and _is_list(event.lines[0])]
    return [*sent[:-1], newest_list(phone).text] if sent else []


def newest_list(phone: Phone) -> StoredMessage:
    return next(m for m in reversed(phone.visible) if m.from_bot and _is_list(m.text))


def _is_list(text: str) -> bool:
    return text.startswith(("Tere hommikust!", "Tere! Täna on", "Доброе утро!", "Здравствуйте! Сегодня"))


async def card_tap(phone: Phone, case: int, key: str, due: str, act: str) -> None:
    """What the page of a case offers."""
    tap = DutyTap(case=case, place=0, key=key, due=due, act=act).pack()
    await phone.tap_data(tap, message=phone.last)


async def late_plan(house: House) -> int:
    """Owed by Tiina on 01.12.2026, watched by Peeter."""
    case = await open_case(house, "Peeter", by="Tiina")
    await note(house, "Peeter", case, Event.ENTERED, "2026-10-20")
    for event in (Event.LINKED, Event.ENTRY_FORM_SENT):
        await note(house, "Peeter", case, event, "2026-10-20")
    await note(house, "Peeter", case, Event.ASSESSED, "2026-11-01")
    return case
