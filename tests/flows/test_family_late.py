"""What was to be said about somebody and had to wait: the link may have ended before its turn came."""

from __future__ import annotations

from datetime import timedelta

from sqlmodel import select

from bot.sandbox import Phone
from casework.notices import Notice
from storage import family_chats
from storage.tables import Outbox, OutboxState
from tests.cast import House
from tests.flows.family_steps import as_phone, quickly
from tests.flows.hours_cast import hours_team
from tests.flows.test_family_chats import left
from tests.flows.test_family_ends import OVER, withdraw
from tests.flows.test_ratings_family import in_care
from tests.flows.test_ratings_family import page as rating_page


async def test_a_card_that_had_to_wait_is_not_said_after_the_end(house: House) -> None:
    team = await hours_team(house)
    mother = await quickly(team)
    house.sandbox.faults.order("429", method="sendMessage", chat=mother.user_id, seconds=30)
    await mother.send("/family")
    await withdraw(team)
    await house.later(minutes=3)

    assert OVER in left(mother)
    assert "Mari" not in left(mother)
    assert house.sandbox.faults.fired


async def test_a_card_that_had_to_wait_is_said_while_the_link_lives(house: House) -> None:
    team = await hours_team(house)
    mother = await quickly(team)
    house.sandbox.faults.order("429", method="sendMessage", chat=mother.user_id, seconds=30)
    await mother.send("/family")
    before = left(mother).count("Mari: november 2026")
    await house.later(minutes=3)

    assert left(mother).count("Mari: november 2026") == before + 1


async def test_what_was_said_in_the_very_moment_of_the_end_is_taken_away(house: House) -> None:
    """The bot had asked, and Telegram had taken it, when the consent was taken back."""
    team = await hours_team(house)
    mother = await quickly(team)
    await mother.send("/family")
    card = mother.last
    async with as_phone(team, mother) as desk:
        rows = await desk.session.exec(select(Outbox).where(Outbox.message_id == card.message_id))
        for row in rows.all():
            row.subject = ""
    await withdraw(team)
    await house.settle()
    assert "Mari: november 2026" in left(mother)

    async with house.app.desks.open(house.sandbox.now()) as desk:
        await family_chats.shown(desk, [([1], mother.user_id, card.message_id)])
    await house.settle()
    assert "Mari" not in left(mother)


async def test_a_notice_that_was_on_its_way_at_the_end_is_taken_away(house: House) -> None:
    """It was looked at and handed to Telegram; the consent was taken back before that was written down."""
    team = await hours_team(house)
    mother = await quickly(team)
    await mother.send("/family")
    card = mother.last
    async with as_phone(team, mother) as desk:
        await desk.outbox.put(
            Notice.FAMILY_EXTENDED,
            desk.who.account_id,
            key="on its way",
            args={"link": 1},
            subject="family_link:1",
            not_before=house.sandbox.now() + timedelta(days=1),
        )
        rows = await desk.session.exec(select(Outbox).where(Outbox.message_id == card.message_id))
        for row in rows.all():
            row.subject = ""
        on_its_way = (await desk.session.exec(select(Outbox).where(Outbox.key == "on its way"))).one()
    await withdraw(team)
    await house.settle()
    assert "Mari: november 2026" in left(mother)

    await house.app.delivery.settling.settle(
        on_its_way, OutboxState.SENT, chat_id=mother.user_id, message_id=card.message_id
    )
    await house.settle()
    assert "Mari" not in left(mother)


async def test_the_word_that_a_letter_went_out_goes_too(house: House) -> None:
    team = await hours_team(house)
    mother = await quickly(team)
    await mother.tap("Kirjuta spetsialistile")
    await mother.send("Tere")
    await mother.tap("Saada")
    assert "Inimene: Mari" in left(mother)
    await withdraw(team)
    await house.settle()
    assert "Mari" not in left(mother)


async def test_the_word_that_a_letter_was_put_down_goes_too(house: House) -> None:
    team = await hours_team(house)
    mother = await quickly(team)
    await mother.tap("Kirjuta spetsialistile")
    await mother.send("Tere")
    await mother.send("/menu")
    assert "Pooleli jäänud sõnum on katkestatud" in left(mother)
    await withdraw(team)
    await house.settle()
    assert "Mari" not in left(mother)


async def test_the_wish_for_a_rating_goes_too(house: House) -> None:
    team = await in_care(house)
    mother = await quickly(team)
    await rating_page(team.piret)
    await team.piret.tap("Palu hinnangut")
    await house.settle()
    assert "palume Teie hinnangut" in left(mother)
    await withdraw(team)
    await house.settle()
    assert "palume Teie hinnangut" not in left(mother)


async def test_words_are_taken_out_of_both_chats_when_their_time_is_over(house: House) -> None:
    team = await hours_team(house)
    mother = await quickly(team)
    await mother.tap("Kirjuta spetsialistile")
    await mother.send("Minu lugu")
    await mother.tap("Saada")
    await house.settle()
    await team.piret.tap("Loe")
    await team.piret.tap("Vasta")
    await team.piret.send("Minu vastus")
    await team.piret.tap("Saada")
    await house.settle()
    await mother.tap("Loe")
    assert "Minu lugu" in said(team.piret)
    assert "Minu vastus" in said(mother)

    await house.later(days=91)
    assert "Minu lugu" not in said(team.piret)
    assert "Minu vastus" not in said(mother)


def said(phone: Phone) -> str:
    """What the bot has said and still stands there; one's own words are one's own to delete."""
    return "\n".join(one.text for one in phone.visible if not one.deleted)
