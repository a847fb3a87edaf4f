"""A rating by the specialist: interrupted, the program started anew, taken up again, corrected, confirmed; two languages."""

from __future__ import annotations

from sqlmodel import select

from bot.sandbox import Phone
from casework.facts import Event
from storage.tables import Audit, CaseFact, DutyRow, Rating, RatingVersion
from tests.cast import House
from tests.flows.rating_steps import answered, rated, ratings_page
from tests.golden import Golden


async def facts_of(house: House, event: Event) -> list[CaseFact]:
    async with house.app.desks.open(house.sandbox.now()) as desk:
        return list((await desk.session.exec(select(CaseFact).where(CaseFact.event == event))).all())


async def test_a_specialist_rates_with_a_break_and_a_restart(house: House, golden: Golden) -> None:
    _, maie = await rated(house)
    await ratings_page(maie)
    await maie.tap("Alusta hinnangut")
    await maie.tap("Spetsialist, lõpus")
    assert "Näidisküsimustik" in maie.last.text
    assert "1/12" in maie.last.text
    assert "Kuivõrd on inimene Teie arvates rahul oma koduga?" in maie.last.text
    await answered(maie, "4 – pigem rahul", "Ei oska öelda", "Jäta vahele", "2 – harva")
    await maie.tap("Tagasi")
    assert "Praegune vastus: 2 – harva" in maie.last.text
    await maie.tap("3 – mõnikord")
    await maie.tap("Jätka hiljem")
    assert "3/12" in maie.last.text
    house.restart()
    await house.until("2026-11-26 10:00")
    await maie.send("/cases")
    await maie.tap("P-001")
    await maie.tap("Jätka hinnangut")
    await maie.tap("Jätka: spetsialist, lõpus")
    assert "5/12" in maie.last.text
    await answered(
        maie,
        *("4 – pigem rahul", "1 – mitte kunagi", "3 – nii ja naa", "5 – alati"),
        *("4 – pigem rahul", "3 – mõnikord", "4 – pigem rahul", "4 – sageli"),
    )
    await maie.tap("Kirjuta")
    await maie.send("Käib nüüd ise poes")
    assert "„Käib nüüd ise poes“" in maie.last.text
    await maie.tap("Muuda vastust")
    await maie.tap("3.")
    await maie.tap("5 – väga rahul")
    await maie.tap("Kinnita")
    assert "Hinnang on kinnitatud." in maie.last.text
    assert [fact.day.isoformat() for fact in await facts_of(house, Event.QOL_END_SPECIALIST)] == ["2026-11-26"]
    await maie.tap("Elukvaliteedi hinnang")
    assert "Eluase: 4" in maie.last.text
    await maie.tap("Vaata vastuseid")
    await maie.tap("spetsialist, lõpus")
    assert "3. Kuivõrd on inimene rahul sellega" in maie.last.text
    await maie.tap("Paranda")
    await maie.send("Vastus 1 oli teise inimese oma")
    await maie.tap("Muuda vastust")
    await maie.tap("1.")
    await maie.tap("5 – väga rahul")
    await maie.tap("Kinnita")
    await maie.tap("Elukvaliteedi hinnang")
    assert "Eluase: 5" in maie.last.text

    async with house.app.desks.open(house.sandbox.now()) as desk:
        versions = (await desk.session.exec(select(RatingVersion))).all()
        assert [(one.number, (one.answers or {})["home"]) for one in versions] == [(1, 4), (2, 5)]
        assert versions[1].reason == "Vastus 1 oli teise inimese oma"
        said = [one.action for one in (await desk.session.exec(select(Audit))).all()]
        assert {"case:rate", "rating:confirm", "rating:correct", "rating:read", "case:ratings_read"} <= set(said)
    golden.check("rating_et", maie)


async def test_the_same_way_in_russian(house: House, golden: Golden) -> None:
    _, maie = await rated(house, "ru")
    await ratings_page(maie, "ru")
    await maie.tap("Начать оценку")
    await maie.tap("Человек, в конце")
    assert "Насколько Вас устраивает Ваш дом?" in maie.last.text
    await maie.tap("На эстонском")
    assert "Kuivõrd olete rahul oma koduga?" in maie.last.text
    await maie.tap("На русском")
    await maie.tap("5 – полностью устраивает")
    for _ in range(11):
        await maie.tap("Пропустить")
    await maie.tap("Пропустить")
    assert "проверьте ответы" in maie.last.text
    await maie.tap("Подтвердить")
    assert len(await facts_of(house, Event.QOL_END_PERSON)) == 1
    await maie.tap("Отменить")
    assert [fact.undone_at is not None for fact in await facts_of(house, Event.QOL_END_PERSON)] == [True]
    await maie.tap("Продолжить")
    await maie.tap("Подтвердить")
    assert len(await facts_of(house, Event.QOL_END_PERSON)) == 2
    golden.check("rating_ru", maie)


# ── trouble ──────────────────────────────────────────────────────────────────


async def begun(house: House) -> tuple[Phone, Phone]:
    """(Anu, Maie): Maie has begun the specialist's rating at the end and given one answer."""
    team, maie = await rated(house)
    await ratings_page(maie)
    await answered(maie, "Alusta hinnangut", "Spetsialist, lõpus", "4 – pigem rahul")
    return team.anu, maie


async def test_two_at_once_the_second_is_told_who_and_may_go_on(house: House) -> None:
    anu, maie = await begun(house)
    await ratings_page(anu)
    await anu.tap("Jätka: spetsialist, lõpus")
    assert "Seda hinnangut täidab praegu: Maie S." in anu.last.text
    await anu.tap("Jätka ise")
    assert "2/12" in anu.last.text
    await maie.tap("4 – sageli")
    assert "Seda hinnangut täidab praegu: Anu K." in maie.last.text
    await anu.tap("5 – alati")
    assert "3/12" in anu.last.text
    await house.later(minutes=20)
    await ratings_page(maie)
    await maie.tap("Jätka: spetsialist, lõpus")
    assert "3/12" in maie.last.text


async def test_an_old_button_and_a_double_tap_change_nothing(house: House) -> None:
    _, maie = await begun(house)
    first = maie.last
    rows: list[list[dict[str, str]]] = (first.keyboard or {})["inline_keyboard"]  # type: ignore[assignment]
    old = [one for row in rows for one in row if one["text"] == "3 – mõnikord"]
    await maie.tap("5 – alati")
    await maie.tap_data(old[0]["callback_data"], message=first)
    assert maie.toasts[-1]
    assert "3/12" in maie.last.text
    async with house.app.desks.open(house.sandbox.now()) as desk:
        row = (await desk.session.exec(select(Rating))).one()
        assert row.answers == {"home": 4, "safe": 5}


async def test_nothing_answered_cannot_be_confirmed_and_a_draft_is_thrown_away_when_said_twice(house: House) -> None:
    _, maie = await begun(house)
    await maie.tap("Tagasi")
    for _ in range(13):
        await maie.tap("Jäta vahele")
    await maie.tap("Kinnita")
    assert "Kinnitada ei ole midagi" in maie.toasts[-1]
    await maie.tap("Kustuta pooleliolev")
    await maie.tap("Kustuta vastused")
    assert "kustutatud" in maie.last.text
    async with house.app.desks.open(house.sandbox.now()) as desk:
        row = (await desk.session.exec(select(Rating))).one()
        assert (row.state, row.answers, row.mark) == ("dropped", None, None)
    assert await facts_of(house, Event.QOL_END_SPECIALIST) == []


async def test_both_sides_meet_the_duty_and_a_fact_taken_back_in_the_history_opens_it_again(house: House) -> None:
    anu, maie = await begun(house)
    for _ in range(12):
        await maie.tap("Jäta vahele")
    await maie.tap("Kinnita")
    await answered(maie, "Elukvaliteedi hinnang", "Alusta hinnangut", "Inimene, lõpus", "2 – pigem ei ole rahul")
    for _ in range(12):
        await maie.tap("Jäta vahele")
    await maie.tap("Kinnita")
    assert "Elukvaliteedi hinnang lõpus" in maie.last.text
    async with house.app.desks.open(house.sandbox.now()) as desk:
        owed = (await desk.session.exec(select(DutyRow).where(DutyRow.key == "qol_end"))).one()
        assert owed.ended_at is not None
        fact = (await desk.session.exec(select(CaseFact).where(CaseFact.event == Event.QOL_END_PERSON))).one()
        desk.actor = await desk.accounts.actor(await desk.accounts.arrive(anu.user_id))
        case = await desk.cases.get(1)
        await desk.cases.undo(fact.id or 0, case.version)
    await ratings_page(anu)
    assert "inimene, lõpus: pooleli" in anu.last.text
    await anu.tap("Jätka: inimene, lõpus")
    assert "kontrollige vastuseid" in anu.last.text
    await anu.tap("Kinnita")
    assert "Hinnang on kinnitatud." in anu.last.text
