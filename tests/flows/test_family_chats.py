"""What stood in the chat of somebody whose link ended: it goes, as far as Telegram lets it go."""

from __future__ import annotations

from bot.sandbox import Phone
from casework.family import Relation
from tests.cast import House
from tests.flows import complaint_steps, duties
from tests.flows.family_steps import as_phone, quickly
from tests.flows.hours_cast import Team, hours_team
from tests.flows.test_family_ends import OVER, withdraw
from tests.flows.test_ratings_family import in_care
from tests.flows.test_ratings_family import page as ratings_page


def left(phone: Phone) -> str:
    """All that can still be read in that chat, with the buttons."""
    return "\n".join(f"{one.text} {one.buttons}" for one in phone.messages if not one.deleted)


async def told(team: Team, mother: Phone) -> None:
    """A letter that was answered and read, with the card below."""
    async with as_phone(team, mother) as desk:
        await desk.family.write(1, "Kas kõik on hästi?", None)
    await team.house.settle()
    async with as_phone(team, team.piret) as desk:
        await desk.family.answer(1, "Jah, Mari on rõõmus.", None)
    await team.house.settle()
    await mother.tap("Loe")
    await mother.send("/family")
    assert "Mari on rõõmus" in left(mother)
    assert "Mari: november 2026" in left(mother)


async def test_a_withdrawal_takes_away_what_was_said(house: House) -> None:
    team = await hours_team(house)
    mother = await quickly(team)
    await told(team, mother)
    await withdraw(team)
    await house.settle()

    assert OVER in mother.last.text
    assert "Mari" not in left(mother)
    assert "Kirjuta spetsialistile" not in left(mother)


async def test_what_is_too_old_to_be_deleted_is_emptied(house: House) -> None:
    team = await hours_team(house)
    mother = await quickly(team)
    await told(team, mother)
    await house.later(days=3)
    await withdraw(team)
    await house.settle()

    assert "Mari" not in left(mother)
    assert "Kirjuta spetsialistile" not in left(mother)
    assert left(mother).count("See teade on eemaldatud.") == 4


async def test_who_leaves_keeps_the_word_that_it_is_over(house: House) -> None:
    team = await hours_team(house)
    mother = await quickly(team)
    await told(team, mother)
    await mother.tap("Lõpeta teated")
    await mother.tap("Jah, lõpeta")
    await house.settle()

    assert "Teated on lõpetatud." in left(mother)
    assert "Mari" not in left(mother)


async def test_another_persons_card_stays(house: House) -> None:
    team = await hours_team(house)
    mother = await quickly(team)
    await quickly(team, code="P-002")
    await withdraw(team)
    await house.settle()

    assert "Jaan: november 2026" in left(mother)
    assert "Mari: november" not in left(mother)


async def test_the_person_is_told_what_cannot_be_undone(house: House) -> None:
    team = await hours_team(house)
    await quickly(team)
    mari = await quickly(team, "Mari", relation=Relation.PERSON)
    await mari.tap("Nõusolekud")
    await mari.tap("Ljudmila")
    await mari.tap("Võtan nõusoleku tagasi")

    assert "Üle kahe päeva vanu teateid kustutada ei saa" in mari.last.text
    assert "Juba loetut tagasi võtta ei saa." in mari.last.text


# ── several people, and pages of other subjects ──────────────────────────────


async def test_a_list_of_several_people_goes_with_either_of_them(house: House) -> None:
    team = await hours_team(house)
    mother = await quickly(team)
    await quickly(team, code="P-002")
    await mother.send("/family")
    assert "Kelle ülevaade avada?" in mother.last.text
    assert mother.last.buttons == [["Mari (P-001)", "Jaan (P-002)"], ["Ava menüü"]]
    await withdraw(team)
    await house.settle()
    assert "Mari" not in left(mother)
    assert "Kelle ülevaade avada?" not in left(mother)
    await mother.send("/family")
    assert "Jaan: november 2026" in mother.last.text


async def test_a_list_that_has_become_another_persons_card_stays(house: House) -> None:
    team = await hours_team(house)
    mother = await quickly(team)
    await quickly(team, code="P-002")
    await mother.send("/family")
    await mother.tap("Jaan (P-002)")
    card = mother.last
    await withdraw(team)
    await house.settle()

    assert not card.deleted
    assert "Jaan: november 2026" in card.text


async def test_nothing_of_one_person_reaches_the_page_of_the_other(house: House) -> None:
    """One relative, two people in care, and the first one's cards still in the chat."""
    team = await hours_team(house)
    mother = await quickly(team)
    first = mother.last
    await team.tiina.send("P-001 2,5h eile igapäevaelu toetamine")
    await team.tiina.tap("Kinnita")
    await quickly(team, code="P-002")
    second = mother.last
    assert "Jaan: november 2026" in second.text
    assert "tunde ei ole veel kirjas" in second.text
    await mother.tap("Kirjuta spetsialistile", message=second)
    assert "Inimene: Jaan" in mother.last.text
    await mother.send("Jaani kohta")
    await mother.tap("Saada")
    assert team.piret.last.text == "P-002: lähedane kirjutas Teile."
    await mother.tap("Kirjuta spetsialistile", message=first)
    assert "Inimene: Mari" in mother.last.text
    await mother.send("/cancel")
    await withdraw(team)
    await house.settle()
    shown = left(mother)
    await mother.tap("Kirjuta spetsialistile", message=first)
    assert mother.toasts[-1].startswith("Seda nuppu on juba vajutatud")
    await mother.tap("Lõpeta teated", message=first)
    assert mother.toasts[-1].startswith("Seda nuppu on juba vajutatud")

    assert left(mother) == shown
    assert "Mari" not in shown
    assert "2,5" not in shown
    assert "Jaan: november 2026" in shown


async def test_pages_of_a_rating_go_with_the_link(house: House) -> None:
    team = await in_care(house)
    mother = await quickly(team)
    await ratings_page(team.piret)
    await team.piret.tap("Palu hinnangut")
    await mother.tap("Anna hinnang")
    assert "Mari" in mother.last.text
    await mother.tap("Alusta")
    question = mother.last
    await mother.tap("Jäta vahele")
    assert "Mari" in question.text
    await withdraw(team)
    await house.settle()

    assert question.deleted
    assert "Mari" not in left(mother)
    assert "Jäta vahele" not in left(mother)


async def test_pages_of_a_complaint_go_with_the_link(house: House) -> None:
    """Of a named one: a nameless one is bound to no link, and its page tells of nobody."""
    people = await complaint_steps.cast(house)
    mother = people.mother
    await complaint_steps.give(mother, name="Ljudmila")
    await mother.tap("Minu tagasiside")
    assert "K-" in left(mother)
    async with duties.desk_of(house, "Peeter") as desk:
        shown, _ = await desk.family.one(people.link_id)
        await desk.family.end_link(people.link_id, shown.link.rev + shown.consent.rev)
    await house.settle()

    assert "halvasti" not in left(mother)
    assert "Kätte saadud" not in left(mother)
    assert "Võta tagasi" not in left(mother)
