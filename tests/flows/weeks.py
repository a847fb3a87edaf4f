"""What tests of the weekly post do again and again: a week of work in Näidisvald, told on the Monday after."""

from __future__ import annotations

from dataclasses import dataclass
from typing import cast

from sqlmodel import col, select

from bot.sandbox import Phone
from bot.sandbox.groups import Group, GroupKind
from bot.sandbox.messages import StoredMessage
from casework.facts import Event
from storage.tables import GroupState, Outbox, PostGroup
from tests.cast import House, report
from tests.flows.duties import note
from tests.flows.hours_cast import Team, hours_team

NEXT_MONDAY = "2026-11-30 09:00"


@dataclass
class Week:
    house: House
    team: Team
    peeter: Phone


async def ordinary(house: House, language: str = "et") -> Week:
    """Two referrals, one taken; hours written; a duty met and one to come."""
    team = await hours_team(house)
    peeter = await house.case_manager("Peeter", "Peeter L.", "ru")
    await house.weekly_posts()
    await speak(language, team.anu)
    for code in ("P-001", "P-002"):
        await team.plan(code, 20)
    nurse = await house.nurse()
    await house.until("2026-11-23 11:00")
    for _ in range(2):
        await nurse.send("/report")
        await report(nurse)
    await team.anu.tap("Võta vastu" if language == "et" else "Принять")
    await note(house, "Anu", team.cases["P-001"], Event.ENTERED, "2026-11-02")
    await note(house, "Anu", team.cases["P-001"], Event.ASSESSED, "2026-11-23")
    await team.tiina.send("P-001 täna 3h igapäevaelu, P-002 täna 2,5h")
    await team.tiina.tap("Kinnita")
    return Week(house, team, peeter)


async def speak(language: str, *phones: Phone) -> None:
    """People who began in Estonian go on in that language."""
    for phone in phones:
        if language == "ru":
            await phone.send("/language")
            await phone.tap("Русский")


def post(phone: Phone) -> StoredMessage:
    """The newest picture in the chat."""
    return next(one for one in reversed(phone.visible) if one.from_bot and one.file and one.file.kind == "photo")


def posts(phone: Phone | Group) -> list[StoredMessage]:
    return [one for one in phone.visible if one.from_bot and one.file and one.file.kind == "photo"]


def words(message: StoredMessage) -> str:
    """With plain spaces, as one reads it."""
    return message.text.replace("\N{NO-BREAK SPACE}", " ")


def link_of(message: StoredMessage) -> str:
    """The address behind the first button that has one."""
    keyboard = cast("dict[str, list[list[dict[str, str]]]]", message.keyboard)["inline_keyboard"]
    return next(item["url"] for row in keyboard for item in row if "url" in item)


def code_in(phone: Phone) -> str:
    return link_of(phone.last).partition("?startgroup=")[2]


def group_of(house: House, *phones: Phone, kind: GroupKind = "supergroup", forum: bool = False) -> Group:
    """Märkaja is not in it yet."""
    made = house.sandbox.group("Näidisvalla meeskond", list(phones), kind=kind, forum=forum)
    made.bot_status = "left"
    return made


async def connected(house: House, phone: Phone, *others: Phone, kind: GroupKind = "supergroup") -> Group:
    group = group_of(house, phone, *others, kind=kind)
    await phone.send("/connect")
    await phone.start_in_group(group, code_in(phone))
    return group


async def group_row(house: House) -> PostGroup:
    async with house.app.desks.open(house.sandbox.now()) as desk:
        return (await desk.session.exec(select(PostGroup))).one()


async def state(house: House) -> GroupState:
    return (await group_row(house)).state


async def outbox(house: House, notice: str) -> list[Outbox]:
    async with house.app.desks.open(house.sandbox.now()) as desk:
        rows = await desk.session.exec(select(Outbox).where(Outbox.notice == notice).order_by(col(Outbox.id)))
        return list(rows.all())
