"""What the demo shows at first: phones, the links on the wall, and a few people in care."""

from __future__ import annotations

from dataclasses import dataclass

from bot.sandbox import Phone, Sandbox
from casework.people import Role
from locales import Texts
from storage import example, example_family, example_money, example_month, example_people
from storage.desk import Desk, Desks
from storage.tables import MunicipalityRow


@dataclass(frozen=True, slots=True)
class Links:
    """Start links, by the person who would open them."""

    poster: str
    staff: str
    lead: str
    colleague: str
    specialist: str
    worker: str
    adviser: str
    operator: str


async def furnish(desks: Desks, sandbox: Sandbox, languages: dict[str, Texts]) -> None:
    """Everybody still opens the own invitation; only the people in care know already who is in charge of them."""
    async with desks.open(sandbox.now()) as desk:
        place = await example.municipality(desk)
        links = await _invite(desk, place)
        anu, maie, tiina = _phones(sandbox, links, languages)
        team = example_people.Team(
            manager=await _account(desk, anu),
            specialist=await _account(desk, maie),
            worker=await _account(desk, tiina),
        )
        await example_people.people_in_care(desk, place, team)
        ljudmila = await _account(desk, next(one for one in sandbox.phones if one.name == "Людмила"))
        await example_family.mother(desk, place, ljudmila, team.manager)
        await example_money.prices(desk, place)
        await example_money.contract(desk, place)
        await example_month.last_month(desk, place, team, await example.provider(desk, place))


async def _account(desk: Desk, phone: Phone) -> int:
    return (await desk.accounts.arrive(phone.user_id)).id or 0


async def _invite(desk: Desk, place: MunicipalityRow) -> Links:
    house = await example.hospital(desk, place)
    provider = await example.provider(desk, place)

    async def invite(role: Role, name: str = "", organisation: int | None = None, *, lead: bool = False) -> str:
        return await desk.invitations.invite(
            role, municipality_id=place.id, organisation_id=organisation, lead=lead, shown_as=name
        )

    return Links(
        poster=await desk.invitations.poster(house.id or 0),
        staff=await invite(Role.PARTNER, organisation=house.id),
        lead=await invite(Role.CASE_MANAGER, "Anu K.", lead=True),
        colleague=await invite(Role.CASE_MANAGER, "Peeter L."),
        specialist=await invite(Role.BASE_SUPPORT_SPECIALIST, "Maie S.", provider.id),
        worker=await invite(Role.SUPPORT_WORKER, "Tiina M.", provider.id),
        adviser=await desk.portfolios.invite([place.id or 0], "Kadri O."),
        operator=await desk.invitations.invite(Role.OPERATOR, shown_as="Kaja T."),
    )


def _phones(sandbox: Sandbox, links: Links, languages: dict[str, Texts]) -> tuple[Phone, Phone, Phone]:
    """Those of the lead, the specialist and the support worker, of seven."""

    def titled(text_id: str) -> dict[str, str]:
        return {code: texts.plain(text_id) for code, texts in languages.items()}

    for text_id, link in (
        ("demo-link-poster", links.poster),
        ("demo-link-staff", links.staff),
        ("demo-link-lead", links.lead),
        ("demo-link-colleague", links.colleague),
        ("demo-link-specialist", links.specialist),
        ("demo-link-worker", links.worker),
        ("demo-link-adviser", links.adviser),
        ("demo-link-operator", links.operator),
    ):
        sandbox.add_link(title=titled(text_id), payload=link)
    sandbox.add_phone("Kersti", language_code="et", note=titled("demo-nurse"), link=links.poster)
    sandbox.add_phone("Людмила", language_code="ru", note=titled("demo-relative"))
    anu = sandbox.add_phone("Anu", language_code="et", note=titled("demo-lead"), link=links.lead)
    peeter = sandbox.add_phone("Peeter", language_code="ru", note=titled("demo-colleague"), link=links.colleague)
    maie = sandbox.add_phone("Maie", language_code="et", note=titled("demo-specialist"), link=links.specialist)
    tiina = sandbox.add_phone("Tiina", language_code="et", note=titled("demo-worker"), link=links.worker)
    sandbox.add_phone("Kaja", language_code="et", note=titled("demo-operator"), link=links.operator)
    # Märkaja is not in it yet: /connect on Anu's phone gives the way in.
    sandbox.group("Näidisvalla meeskond", [anu, peeter]).bot_status = "left"
    return anu, maie, tiina
