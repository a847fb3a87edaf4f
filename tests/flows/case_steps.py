"""What the tests of cases do again and again."""

from __future__ import annotations

from bot.sandbox import Phone
from casework.people import Role
from tests.cast import House, report


async def with_referral(house: House) -> tuple[Phone, Phone]:
    """(Anu who leads, Peeter who has the referral and has been in contact)."""
    anu, peeter = await house.team()
    nurse = await house.nurse(verified=True)
    await nurse.tap("Teata abivajajast")
    await report(nurse, kind=None)
    await peeter.tap("Võta vastu")
    await peeter.tap("Sain ühendust")
    return anu, peeter


async def specialist(house: House, name: str = "Maie", shown_as: str = "Maie S.", language: str = "et") -> Phone:
    phone = house.phone(name, language)
    await phone.start(await house.link(Role.BASE_SUPPORT_SPECIALIST, name=shown_as))
    await phone.tap("Eesti keel" if language == "et" else "Русский")
    return phone


async def opened(house: House) -> tuple[Phone, Phone]:
    """As `with_referral`, and Peeter has opened the case P-001; his newest message is its card."""
    anu, peeter = await with_referral(house)
    await peeter.tap("Ava juhtum")
    await peeter.tap("ISTE")
    return anu, peeter


async def open_directly(phone: Phone, name: str = "", *, year: str = "1970", kind: str = "ISTE") -> None:
    await phone.send("/case")
    await (phone.send(name) if name else phone.tap("Jäta vahele"))
    await phone.send(year)
    await phone.tap("Ei tea")
    await phone.tap("Eesti")
    await phone.tap(kind)


async def entered(phone: Phone, day: str = "20.11") -> None:
    """From the card in sight."""
    await phone.tap("Sisenemine")
    await phone.tap("Inimene allkirjastas")
    await phone.send(day)


async def name_specialist(phone: Phone, name: str = "Maie S.") -> None:
    await phone.tap("Veel…")
    await phone.tap("Määra spetsialist")
    await phone.tap(name)
    await phone.tap("Jäta vahele")
