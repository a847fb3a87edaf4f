"""Monday's numbers: to whom, when, once; and what the buttons under them open."""

from __future__ import annotations

import asyncio
from datetime import datetime

import pytest

from bot.app import build
from casework.calendar import TALLINN
from casework.facts import Event
from casework.people import Role
from locales import all_texts
from papers import summary_chart
from storage.tables import OutboxState
from tests.cast import House, report
from tests.flows.duties import note
from tests.flows.hours_cast import hours_team, member
from tests.flows.weeks import NEXT_MONDAY, connected, ordinary, outbox, post, posts, speak, words
from tests.golden import Golden


async def test_monday_at_nine_the_case_managers_and_the_group_hear_of_the_week(house: House) -> None:
    week = await ordinary(house)
    group = await connected(house, week.team.anu, week.peeter)
    await house.until("2026-11-30 08:30")
    assert [posts(one) for one in (week.team.anu, week.peeter, group)] == [[], [], []]
    await house.until(NEXT_MONDAY)

    assert post(week.team.anu).text.startswith("Näidisvald, 23.–29. november 2026")
    assert post(week.peeter).text.startswith("Näidisvald, 23–29 ноября 2026")
    assert "Teated: uusi 2, vastu võetud 1, ootel 1" in post(week.team.anu).text
    assert "Tunnid: 5,5 h" in words(post(week.team.anu))
    (said,) = posts(group)
    assert "Tunnid: 5,5 h" in words(said)
    assert said.buttons == [["Ava privaatselt"]]
    assert "uusi 2" not in words(said)
    assert "P-0" not in said.text
    assert "Tiina" not in said.text
    assert posts(week.team.tiina) == posts(week.team.piret) == []
    await house.until("2026-12-06 20:00")
    assert len(posts(week.team.anu)) == len(posts(group)) == 1


async def test_the_same_picture_in_the_same_language_is_drawn_once(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    drawn: list[str] = []

    def draw(summary: object, texts: object) -> bytes:
        drawn.append(texts.language)  # type: ignore[attr-defined]
        return original(summary, texts)  # type: ignore[arg-type, return-value]

    original = summary_chart.draw
    week = await ordinary(house)
    await house.case_manager("Riina", "Riina S.")
    monkeypatch.setattr(summary_chart, "draw", draw)
    await house.until(NEXT_MONDAY)
    sent = len(posts(week.team.anu)) + len(posts(week.peeter)) + len(posts(house.phone("Riina")))
    assert (sent, sorted(drawn)) == (3, ["et", "ru"])
    await week.team.anu.send("/summary")
    await week.team.anu.tap("Eelmine nädal")

    assert sorted(drawn) == ["et", "ru"]
    first, again = posts(week.team.anu)
    assert first.file is again.file, "Telegram was told the number of the picture that it has"


async def test_a_holiday_monday_moves_the_post_to_tuesday(house: House) -> None:
    await house.until("2025-02-19 10:00")
    team = await hours_team(house)
    await house.weekly_posts()
    said = len(team.anu.visible)
    await house.until("2025-02-24 18:00")
    assert len(team.anu.visible) == said, "24 February, a Monday"
    await house.until("2025-02-25 08:30")
    assert len(team.anu.visible) == said
    await house.until("2025-02-25 09:00")

    assert team.anu.last.text.startswith("Näidisvald, 17.–23. veebruar 2025")


async def test_missed_weeks_are_told_once_and_never_twice(house: House) -> None:
    week = await ordinary(house)
    await house.until(NEXT_MONDAY)
    house.restart()
    await house.settle()
    assert len(posts(week.team.anu)) == 1
    await house.until("2026-12-22 21:00")
    assert len(await outbox(house, "week_post")) == 4, "three weeks at once: only the newest of them"
    assert len([one for one in week.team.anu.visible if "14.–20. detsember" in one.text]) == 0
    await house.until("2026-12-23 08:00")

    assert len([one for one in week.team.anu.visible if "14.–20. detsember" in one.text]) == 1


async def test_two_processes_ring_at_once_and_one_post_is_said(house: House) -> None:
    week = await ordinary(house)
    other = build(house.app.bot, house.sessions, all_texts(strict=True), house.sandbox.now, paced=False)
    house.sandbox.deliver = None
    house.sandbox.move_clock(datetime.fromisoformat(NEXT_MONDAY).replace(tzinfo=TALLINN) - house.sandbox.now())
    await asyncio.gather(house.app.delivery.deliver_due(), other.delivery.deliver_due())
    await house.settle()

    assert len(posts(week.team.anu)) == len(posts(week.peeter)) == 1
    rows = await outbox(house, "week_post")
    assert [row.state for row in rows] == [OutboxState.SENT] * 2


async def test_day_and_hour_are_the_municipalitys_own(house: House) -> None:
    week = await ordinary(house)
    anu = week.team.anu
    for step in ("/team", "Nädala kokkuvõte", "Muuda päeva", "Kolmapäev", "Muuda kella", "Kell 14.00"):
        await (anu.send(step) if step.startswith("/") else anu.tap(step))
    assert "Aeg: kolmapäeviti kell 14.00" in anu.last.text
    await house.until("2026-11-30 12:00")
    assert posts(anu) == []
    await house.until("2026-12-02 13:30")
    assert posts(anu) == []
    await house.until("2026-12-02 14:00")
    assert post(anu).text.startswith("Näidisvald, 23.–29. november 2026")


async def test_not_to_me(house: House) -> None:
    week = await ordinary(house)
    await week.peeter.send("/summary")
    await week.peeter.tap("Мне не нужно")
    assert "Вам они сами не приходят" in week.peeter.last.text
    await house.until(NEXT_MONDAY)
    assert (len(posts(week.peeter)), len(posts(week.team.anu))) == (0, 1)
    await week.peeter.send("/summary")
    await week.peeter.tap("Прошлая неделя")
    assert len(posts(week.peeter)) == 1
    await week.peeter.send("/summary")
    await week.peeter.tap("Присылать и мне")
    await house.until("2026-12-07 09:00")

    assert week.peeter.last.text.startswith("Näidisvald, 30.11.2026–06.12.2026\nСообщения: новых 0")


async def test_what_is_behind_the_numbers(house: House) -> None:
    week = await ordinary(house)
    anu = week.team.anu
    await house.until(NEXT_MONDAY)
    shown = post(anu)
    await anu.tap("Ava teated", message=shown)
    assert anu.last.text.startswith("Ootel teated: 1 (23.–29. november 2026)")
    await anu.tap("Uued teated: 2")
    assert anu.last.text.startswith("Uued teated: 2")
    assert anu.last.text.count("\n") == 2
    await anu.tap("Ava tähtajad", message=shown)
    assert "P-001" in anu.last.text
    await anu.tap("Ava tunnid", message=shown)
    assert anu.last.text.startswith("Tunnid inimeste kaupa: 2")
    assert "P-001: Igapäevaelu toetamine, 3 h" in words(anu.last)
    await anu.tap("P-001")
    assert "P-001" in anu.last.text
    await anu.tap("Laadi XLSX", message=shown)
    assert anu.last.file is not None
    assert anu.last.file.name == "naidisvald-2026-W48.xlsx"
    assert anu.last.file.content.startswith(b"PK")
    await anu.tap("Ava inimesed", message=shown)
    assert anu.last.text.startswith("Inimesed: 4")


async def test_nobody_elses_buttons_open_anything(house: House) -> None:
    week = await ordinary(house)
    await house.until(NEXT_MONDAY)
    place = house.place.id
    stina = await house.case_manager("Stina", "Stina M.", town=True)
    for phone in (stina, week.team.tiina, week.team.piret, house.phone("Kersti")):
        for data in (
            f"po:ask:{place}::last:0",
            f"po:open:{place}:2026-W48:hours:0",
            f"po:sheet:{place}:2026-W48::0",
            f"po:remind:{place}:2026-W48::0",
            f"po:connect:{place}:::0",
            "po:adviser:0::last:0",
            "pg:1:1:end",
            f"t:posts:{place}:0:share:",
        ):
            seen = len(phone.visible)
            await phone.tap_data(data, message=phone.last)
            assert len(phone.visible) == seen, f"{phone.name}: {data}"
            assert "Ma ei leia siit seda" in phone.toasts[-1]
        assert posts(phone) == []


EMPTY = {
    "et": ("vaikne nädal", "Vastust ei ole veel: Tiina M.", "Tuleta meelde", "Küsisin 1 töötajalt", "Tunde ei olnud"),
    "ru": ("тихая неделя", "Пока нет ответа: Tiina M.", "Напомнить", "отправлен: 1 работнику", "Часов не было"),
}


@pytest.mark.parametrize("language", EMPTY)
async def test_an_empty_week_says_so_and_asks_those_who_wrote_nothing_once(
    house: House, golden: Golden, language: str
) -> None:
    quiet, silent, remind, asked_one, none = EMPTY[language]
    team = await hours_team(house)
    peeter = await house.case_manager("Peeter", "Peeter L.", "ru")
    await house.weekly_posts()
    await speak(language, team.anu, team.tiina)
    await team.plan("P-001", 20)
    group = await connected(house, team.anu, peeter)
    await house.until("2026-11-30 08:30")
    for phone in (team.anu, peeter, team.tiina):
        phone.events.clear()
    group.events.clear()
    await house.until(NEXT_MONDAY)
    assert quiet in team.anu.last.text
    assert silent in team.anu.last.text
    assert quiet in group.last.text
    assert "Tiina" not in group.last.text
    await team.anu.tap(remind)
    assert asked_one in team.anu.toasts[-1]
    asked = len(team.tiina.visible)
    await peeter.tap("Напомнить")
    assert "уже спрашивали" in peeter.toasts[-1]
    assert len(team.tiina.visible) == asked
    await team.tiina.tap(none)
    golden.check(f"week_empty_{language}", team.anu, peeter, group, team.tiina)


@pytest.mark.parametrize("language", ["et", "ru"])
async def test_an_ordinary_week(house: House, golden: Golden, language: str) -> None:
    week = await ordinary(house, language)
    group = await connected(house, week.team.anu, week.peeter)
    week.team.anu.events.clear()
    group.events.clear()
    await house.until(NEXT_MONDAY)
    anu = week.team.anu
    shown = post(anu)
    for row in shown.buttons:
        for label in row:
            await anu.tap(label, message=shown)
    golden.check(f"week_ordinary_{language}", anu, group)


TERRIBLE = {
    "et": ("Ava teated", "Ava tähtajad", "Ava tunnid"),
    "ru": ("Открыть сообщения", "Открыть сроки", "Открыть часы"),
}


@pytest.mark.parametrize("language", TERRIBLE)
async def test_a_terrible_week(house: House, golden: Golden, language: str) -> None:
    """Nobody took what came, assessments are long late, nobody wrote hours."""
    team = await hours_team(house)
    peeter = await house.case_manager("Peeter", "Peeter L.", "ru")
    aivar = await member(house, "Aivar", "Aivar N.", Role.SUPPORT_WORKER)
    await house.weekly_posts()
    await speak(language, team.anu)
    for code in team.cases:
        await team.plan(code, 30)
        await note(house, "Anu", team.cases[code], Event.ENTERED, "2026-09-01")
    await team.give("P-003", aivar)
    nurse = await house.nurse()
    await house.until("2026-11-23 11:00")
    for _ in range(3):
        await nurse.send("/report")
        await report(nurse)
    group = await connected(house, team.anu, peeter)
    await house.until("2026-11-30 08:30")
    for chat in (team.anu, peeter, group):
        chat.events.clear()
    await house.until(NEXT_MONDAY)
    shown = post(team.anu)
    for label in TERRIBLE[language]:
        await team.anu.tap(label, message=shown)
    golden.check(f"week_terrible_{language}", team.anu, peeter, group)
