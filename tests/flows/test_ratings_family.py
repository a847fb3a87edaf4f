"""The person's own rating on their own phone, a relative's beside it, asked for once and once more."""

from __future__ import annotations

from datetime import timedelta

from sqlmodel import select

from bot.sandbox import Phone
from casework.calendar import tallinn_day
from casework.cases import CaseKind
from casework.facts import Event
from casework.family import Relation, Scope
from casework.quality_of_life import Side
from dialogs.ratings.callbacks import RatingTap
from storage.ratings_reading import AGAIN
from storage.tables import CaseFact, CaseFile, ClosingDay, Outbox, Rating
from tests.cast import House
from tests.flows.family_steps import card, quickly
from tests.flows.hours_cast import Team, hours_team
from tests.golden import Golden


async def in_care(house: House) -> Team:
    """Mari (P-001) has been in the programme since a fortnight: the first rating is owed."""
    team = await hours_team(house)
    async with house.app.desks.open(house.sandbox.now()) as desk:
        case = await desk.session.get_one(CaseFile, team.cases["P-001"])
        case.kind, case.period = CaseKind.ISTE, "2025-2026"
        rows = await desk.session.exec(select(CaseFact).where(CaseFact.case_id == case.id))
        if not any(one.event is Event.ENTERED for one in rows.all()):
            entered = desk.now.date().replace(day=9)
            desk.session.add(CaseFact(case_id=case.id or 0, event=Event.ENTERED, day=entered, noted_at=desk.now))
        await desk.session.flush()
        await desk.duties.resync(case)
    return team


async def facts(house: House) -> list[CaseFact]:
    async with house.app.desks.open(house.sandbox.now()) as desk:
        found = await desk.session.exec(select(CaseFact).where(CaseFact.event == Event.QOL_START_PERSON))
        return [one for one in found.all() if one.undone_at is None]


async def all_skipped(phone: Phone, word: str = "Jäta vahele", *, times: int = 12) -> None:
    for _ in range(times):
        await phone.tap(word)


async def page(phone: Phone) -> None:
    await card(phone)
    await phone.tap("Veel…")
    await phone.tap("Elukvaliteedi hinnang")


async def test_the_person_rates_on_the_own_phone(house: House, golden: Golden) -> None:
    team = await in_care(house)
    mari = await quickly(team, "Mari", relation=Relation.PERSON)
    await page(team.piret)
    await team.piret.tap("Palu hinnangut")
    assert "hinnangut paluti 1 lähedaselt" in team.piret.last.text
    assert "palume Teie hinnangut" in mari.last.text
    await mari.tap("Anna hinnang")
    assert "Kuidas Teil läheb?" in mari.last.text
    await mari.tap("Alusta")
    assert "P-001" not in mari.last.text
    await mari.tap("5 – väga rahul")
    await mari.tap("Jätka hiljem")
    await page(team.piret)
    assert "inimene, alguses: pooleli oma telefonis, 1/12" in team.piret.last.text
    house.restart()
    await mari.tap("Jätka")
    await all_skipped(mari)
    await mari.tap("Kinnita")
    assert "Aitäh! Teie hinnang on kinnitatud." in mari.last.text
    assert len(await facts(house)) == 1
    assert "P-001: elukvaliteedi hinnang on antud inimese või lähedase telefonist." in team.piret.last.text
    await team.piret.tap("Elukvaliteedi hinnang")
    assert "inimene, alguses: kinnitatud" in team.piret.last.text
    await house.later(days=8)
    assert sum("palume Teie hinnangut" in said.text for said in mari.visible) == 1, "it was given"
    await mari.send("/family")
    await mari.tap("Anna hinnang")
    await mari.tap("Võta hinnang tagasi")
    assert await facts(house) == []

    golden.check("rating_family_et", mari, team.piret)


async def test_a_relatives_view_in_russian_stays_beside_and_meets_no_duty(house: House, golden: Golden) -> None:
    team = await in_care(house)
    mother = await quickly(team, language="ru")
    await mother.send("/family")
    await mother.tap("Дать оценку")
    assert "не заменяет оценку самого человека" in mother.last.text
    await mother.tap("Начать")
    await mother.tap("2 – скорее не устраивает")
    await all_skipped(mother, "Пропустить")
    await mother.tap("Подтвердить")
    assert "Спасибо" in mother.last.text
    assert await facts(house) == []
    async with house.app.desks.open(house.sandbox.now()) as desk:
        row = (await desk.session.exec(select(Rating))).one()
        assert (row.side, row.fact_id) == (Side.CLOSE, None)
    await page(team.piret)
    assert "lähedane, alguses: kinnitatud" in team.piret.last.text
    assert "Praegu oodatakse: inimene, alguses" in team.piret.last.text
    golden.check("rating_relative_ru", mother)


async def test_it_is_asked_twice_and_never_a_third_time(house: House) -> None:
    team = await in_care(house)
    mother = await quickly(team)
    for _ in range(3):
        await page(team.piret)
        await team.piret.tap("Palu hinnangut")
    assert "varem on palutud 1 lähedaselt" in team.piret.last.text
    await house.later(days=8)
    await house.later(days=30)
    assert sum("palume Teie hinnangut" in said.text for said in mother.visible) == 2


async def test_without_consent_to_it_there_is_no_button_and_a_tap_by_hand_is_nonsense(house: House) -> None:
    team = await in_care(house)
    mother = await quickly(team, scopes=frozenset({Scope.OVERVIEW}))
    await mother.send("/family")
    assert not any("Anna hinnang" in row for row in mother.last.buttons)
    said = mother.last
    for data in ("rl:1:page", "rl:1:begin", "rl:77:page", "rl:77:begin"):
        await mother.tap_data(data, message=said)
    assert len(set(mother.toasts[-4:])) == 1
    assert mother.last.text == said.text
    async with house.app.desks.open(house.sandbox.now()) as desk:
        assert (await desk.session.exec(select(Rating))).all() == []
        asked = await desk.session.exec(select(Outbox).where(Outbox.notice == "rating_asked"))
        assert asked.all() == []


async def test_worker_and_person_do_not_answer_the_same_rating(house: House) -> None:
    team = await in_care(house)
    mari = await quickly(team, "Mari", relation=Relation.PERSON)
    await mari.send("/family")
    await mari.tap("Anna hinnang")
    begin = mari.last
    await page(team.piret)
    await team.piret.tap("Alusta hinnangut")
    await team.piret.tap("Inimene, alguses")
    await mari.tap("Alusta", message=begin)
    assert "Töötaja täidab seda hinnangut" in mari.toasts[-1]


async def test_nothing_is_offered_before_anything_is_asked(house: House) -> None:
    """Mari is not in care yet: nobody is asked, and the mother's card has no button."""
    team = await hours_team(house)
    mother = await quickly(team)
    assert ["Anna hinnang"] not in mother.last.buttons


async def test_words_at_a_question_say_to_choose_and_the_menu_offers_to_go_on(house: House) -> None:
    team = await in_care(house)
    mother = await quickly(team)
    await mother.tap("Anna hinnang")
    assert "Inimene: Mari" in mother.last.text
    await mother.tap("Alusta")
    assert "Mari · Hinnang lähedase elukvaliteedile" in mother.last.text
    await mother.send("ta on haige")
    assert "Palun valige vastus" in mother.visible[-2].text
    assert "· 1/12" in mother.last.text
    await mother.tap("4 – pigem rahul")
    assert "Näidisküsimustik" not in mother.last.text
    await mother.tap("Jätka hiljem")
    await mother.send("ta on haige")
    assert "Palun valige vastus" not in "".join(one.text for one in mother.visible[-2:]), "it was put down"
    await mother.send("/menu")
    await mother.tap("Jätka pooleliolevat")
    assert "· 2/12" in mother.last.text


async def test_missing_answers_are_counted_before_and_after_confirming(house: House) -> None:
    team = await in_care(house)
    mari = await quickly(team, "Mari", relation=Relation.PERSON)
    await mari.tap("Anna hinnang")
    await mari.tap("Alusta")
    await mari.tap("1 – üldse ei ole rahul")
    await all_skipped(mari)
    assert "Vastamata küsimusi: 11/12" in mari.last.text
    await mari.tap("Kinnita")
    assert "Vastamata küsimusi: 11/12" in team.piret.last.text


async def test_after_the_persons_part_the_specialists_is_said_to_be_missing(house: House) -> None:
    team = await in_care(house)
    await page(team.piret)
    await team.piret.tap("Alusta hinnangut")
    await team.piret.tap("Inimene, alguses")
    await team.piret.tap("5 – väga rahul")
    await all_skipped(team.piret)
    await team.piret.tap("Kinnita")
    assert "Spetsialisti hinnang on veel andmata (alguses)" in team.piret.last.text


async def test_at_the_end_too_and_before_its_day_has_come_near(house: House) -> None:
    team = await in_care(house)
    await page(team.piret)
    await team.piret.tap("Alusta hinnangut")
    await team.piret.tap("Inimene, lõpus")
    await team.piret.tap("5 – väga rahul")
    await all_skipped(team.piret)
    await team.piret.tap("Kinnita")
    assert "Spetsialisti hinnang on veel andmata (lõpus)" in team.piret.last.text
    await team.piret.tap("Elukvaliteedi hinnang")
    await team.piret.tap("Alusta hinnangut")
    await team.piret.tap("Spetsialist, lõpus")
    await team.piret.tap("5 – väga rahul")
    await all_skipped(team.piret)
    await team.piret.tap("Kinnita")
    assert "veel andmata" not in team.piret.last.text


async def test_nobody_to_be_asked_no_button_to_ask(house: House) -> None:
    """Whoever is linked has given their view: there is nothing to ask for until the next occasion."""
    team = await in_care(house)
    mari = await quickly(team, "Mari", relation=Relation.PERSON)
    await page(team.piret)
    assert ["Palu hinnangut"] in team.piret.last.buttons
    await mari.tap("Anna hinnang")
    await mari.tap("Alusta")
    await mari.tap("5 – väga rahul")
    await all_skipped(mari)
    await mari.tap("Kinnita")
    await page(team.piret)
    assert ["Palu hinnangut"] not in team.piret.last.buttons


async def given_by_guardian(house: House) -> Team:
    team = await in_care(house)
    guardian = await quickly(team, "Eestkostja", relation=Relation.GUARDIAN)
    await guardian.tap("Anna hinnang")
    await guardian.tap("Alusta")
    await guardian.tap("5 – väga rahul")
    await all_skipped(guardian)
    await guardian.tap("Kinnita")
    assert len(await facts(house)) == 1
    return team


async def the_rating(house: House) -> Rating:
    async with house.app.desks.open(house.sandbox.now()) as desk:
        return (await desk.session.exec(select(Rating))).one()


async def test_what_a_phone_gave_no_worker_takes_back_and_a_correction_of_it_they_do(house: House) -> None:
    team = await given_by_guardian(house)
    await page(team.piret)
    await team.piret.tap("Vaata vastuseid")
    await team.piret.tap("inimene, alguses")
    assert ["Paranda"] in team.piret.last.buttons
    assert ["Tühista"] not in team.piret.last.buttons
    row = await the_rating(house)
    await team.piret.tap_data(RatingTap(id=row.id or 0, rev=row.rev, act="undo").pack(), message=team.piret.last)
    assert (await the_rating(house)).state == "confirmed"
    assert len(await facts(house)) == 1
    await team.piret.tap("Paranda")
    await team.piret.send("Eksis reaga")
    await team.piret.tap("Kinnita")
    await team.piret.tap("Tühista")
    assert "Kehtib varasem hinnang" in team.piret.last.text
    assert len(await facts(house)) == 1


async def test_a_phones_rating_whose_fact_is_taken_back_is_gone_on_with_by_workers(house: House) -> None:
    team = await given_by_guardian(house)
    async with house.app.desks.open(house.sandbox.now()) as desk:
        desk.actor = await desk.accounts.actor(await desk.accounts.arrive(team.anu.user_id))
        fact = (await desk.session.exec(select(CaseFact).where(CaseFact.event == Event.QOL_START_PERSON))).one()
        case = await desk.cases.get(fact.case_id)
        await desk.cases.undo(fact.id or 0, case.version)
    await page(team.piret)
    await team.piret.tap("Jätka: inimene, alguses")
    assert "5 – väga rahul" in team.piret.last.text
    await team.piret.tap("Kinnita")
    assert len(await facts(house)) == 1


async def test_the_second_request_waits_for_a_day_on_which_the_office_is_open(house: House) -> None:
    team = await in_care(house)
    await quickly(team)
    again = tallinn_day(house.sandbox.now()) + AGAIN
    async with house.app.desks.open(house.sandbox.now()) as desk:
        case = await desk.session.get_one(CaseFile, team.cases["P-001"])
        place = case.municipality_id
        desk.session.add_all(
            [ClosingDay(municipality_id=place, day=again + timedelta(days=days)) for days in range(3)]
        )
    await page(team.piret)
    await team.piret.tap("Palu hinnangut")
    async with house.app.desks.open(house.sandbox.now()) as desk:
        rows = (await desk.session.exec(select(Outbox).where(Outbox.notice == "rating_asked"))).all()
        hours = await desk.municipalities.hours(place)
    waits = [one.not_before for one in rows if one.key.endswith(":again")]
    assert [hours.works_on(tallinn_day(one)) for one in waits] == [True]
