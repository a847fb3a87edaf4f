"""What the tests of ratings do again and again."""

from __future__ import annotations

from bot.sandbox import Phone
from casework.people import Role
from storage.tables import CaseFile
from tests.cast import House
from tests.flows.exit_cast import Leavers, leavers

STEPS = 12


async def rated(house: House, language: str = "et") -> tuple[Leavers, Phone]:
    """P-001 of Anu's, with Maie as specialist; in the programme since January 2025, to leave in December."""
    team = await leavers(house, "a", language=language, contract=False)
    maie = house.phone("Maie", language)
    await maie.start(await house.link(Role.BASE_SUPPORT_SPECIALIST, name="Maie S."))
    await maie.tap("Eesti keel" if language == "et" else "Русский")
    async with house.app.desks.open(house.sandbox.now()) as desk:
        account = await desk.accounts.arrive(maie.user_id)
        case = await desk.session.get_one(CaseFile, 1)
        case.specialist_id = account.id
        await desk.duties.resync(case)
    return team, maie


async def ratings_page(phone: Phone, language: str = "et") -> None:
    """From the list of people, over the card."""
    et = language == "et"
    await phone.send("/cases")
    await phone.tap("P-001")
    await phone.tap("Veel…" if et else "Ещё…")
    await phone.tap("Elukvaliteedi hinnang" if et else "Оценка качества жизни")


async def answered(phone: Phone, *labels: str) -> None:
    for label in labels:
        await phone.tap(label)
