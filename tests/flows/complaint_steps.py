"""What the tests of feedback do again and again.

Ljudmila is linked to Mari; Maie is Mari's specialist, Peeter the case manager, Anu leads. Vassili has no link.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from bot.sandbox import Phone
from casework.calendar import tallinn_day
from casework.family import GivenBy, Relation, Scope
from storage.family_consents import NewConsent
from storage.tables import Account
from tests.cast import House
from tests.flows import duties

SAID = "Meiega räägiti halvasti. Palun seda enam mitte teha."
ANSWERED = "Vabandame. Rääkisime spetsialistiga ja leppisime kokku, et edaspidi helistatakse ette."


@dataclass
class Cast:
    house: House
    anu: Phone
    peeter: Phone
    maie: Phone
    mother: Phone
    case_id: int
    link_id: int


async def chosen_language(house: House, name: str, language: str = "et") -> Phone:
    phone = house.phone(name, language)
    await phone.start()
    await phone.tap("Eesti keel" if language == "et" else "Русский")
    return phone


async def cast(house: House, language: str = "et", *, until: date | None = None) -> Cast:
    """`until`: the last day of the consent."""
    anu, peeter = await house.team(language)
    maie = await duties.specialist(house, "Maie", "Maie S.", language)
    case_id = await duties.open_case(house, "Peeter", by="Maie")
    mother = await chosen_language(house, "Ljudmila", language)
    link_id = await linked(house, "Ljudmila", case_id, until=until)
    await house.settle()
    return Cast(house, anu, peeter, maie, mother, case_id, link_id)


async def linked(house: House, name: str, case_id: int, by: str = "Peeter", *, until: date | None = None) -> int:
    """As the case manager notes it and the relative opens the one-time link."""
    async with duties.desk_of(house, by) as desk:
        case = await desk.cases.get(case_id)
        today: date = tallinn_day(house.sandbox.now())
        new = NewConsent(Relation.RELATIVE, GivenBy.PERSON, frozenset(Scope), today, until, "kaust 12", "ema")
        link = await desk.family.note(case_id, case.version, new)
        token = await desk.family.invite(link.id or 0)
        link_id = link.id or 0
    async with duties.desk_of(house, name) as desk:
        account = await desk.session.get_one(Account, desk.who.account_id)
        await desk.family.accept(token, account)
    return link_id


async def give(
    phone: Phone,
    *,
    kind: str = "Esitan kaebuse",
    whom: str = "Mari",
    place: str = "",
    about: str = "Kuidas minuga räägiti",
    text: str = SAID,
    to: str = "Vallale või linnale",
    answer: str = "Jah, siia",
    name: str = "",
    send: bool = True,
) -> None:
    """The whole form in Estonian, up to and with "send"; `whom` and `to` are left out without a link."""
    await phone.send("/feedback")
    if any("Selge, edasi" in row for row in phone.last.buttons):
        await phone.tap("Selge, edasi")
    await phone.tap(kind)
    if whom:
        await phone.tap(whom)
    if place:
        await phone.send(place)
    if kind == "Esitan kaebuse":
        await phone.tap(about)
    await phone.send(text)
    if whom and to:
        await phone.tap(to)
    if kind != "Tahan tänada":
        await phone.tap(answer)
    await (phone.send(name) if name else phone.tap("Jään nimetuks"))
    if send:
        await phone.tap("Saada")


async def answer(phone: Phone, text: str = ANSWERED, outcome: str = "Selgitatud") -> None:
    """From a card that is this person's."""
    await phone.tap("Vasta")
    await phone.tap(outcome)
    await phone.send(text)
    await phone.tap("Saada")
