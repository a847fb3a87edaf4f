"""Hours by buttons: /log, the month, plans, substitutes, and the question about a week without hours."""

from __future__ import annotations

from sqlmodel import select

from casework.people import Role
from storage.tables import Audit
from tests.cast import House
from tests.flows.hours_cast import hours_team, member
from tests.golden import Golden


async def test_hours_without_typing_and_the_same_as_last_time(house: House, golden: Golden) -> None:
    team = await hours_team(house)
    await team.plan("P-002", 8)
    tiina = team.tiina
    await tiina.send("/log")
    assert not any("Sama mis eelmine kord" in row for row in tiina.last.buttons)
    await tiina.tap("P-002, Jaan K.")
    await tiina.tap("Vali kuupäev")
    await tiina.tap("neljapäev, 19.11")
    await tiina.tap("1,5\u00a0h")
    await tiina.tap("Igapäevaelu toetamine")
    await tiina.tap("Kinnita")
    await tiina.tap("Minu tunnid")
    await tiina.tap("Lisa tunnid", message=tiina.last)
    await tiina.tap("Sama mis eelmine kord")
    await tiina.tap("Eile")
    await tiina.tap("Kinnita")

    assert await team.entries() == [
        ("2026-11-19", 90, "everyday_life_support", False),
        ("2026-11-22", 90, "everyday_life_support", False),
    ]
    golden.check("hours_log_et", tiina)


async def test_the_month_shows_what_is_missing_and_every_entry_can_be_opened(house: House, golden: Golden) -> None:
    team = await hours_team(house)
    await team.plan("P-001", 10)
    await team.plan("P-001", 3, "leisure_support")
    tiina = team.tiina
    for line in ("P-001 eile 2,5h igapäevaelu", "P-001 ja P-002 1h grupis", "P-002 12.10 4h"):
        await tiina.send(line)
        await tiina.tap("Kinnita")
    await tiina.send("P-002 5.11 1h")
    await tiina.send("/month")
    assert "P-001, Mari T.: 3,5\u00a0h" in tiina.last.text
    assert "\nigapäevaelu: 2,5\u00a0h, plaanis veel 7,5\u00a0h" in tiina.last.text
    assert "\nvaba aeg: plaanis veel 3\u00a0h" in tiina.last.text
    assert "Kokku: 3,5\u00a0h, grupi tunnid loetud üks kord" in tiina.last.text  # the group's hour counts once
    await tiina.tap("oktoober 2026")
    assert "P-002, Jaan K.: 4\u00a0h" in tiina.last.text
    await tiina.tap("november 2026")
    await tiina.tap("P-001")
    await tiina.tap("pühapäev, 22.11 · 2,5\u00a0h")
    page = tiina.last
    await tiina.tap("Paranda")
    await tiina.tap("Komponent")
    await tiina.tap("Vaba aja ja huvitegevuse toetamine")
    await tiina.tap("Kinnita")
    assert "plaanis veel 0,5\u00a0tundi" in tiina.last.text
    await tiina.tap("Kustuta", message=page)
    assert "Seda nuppu on juba vajutatud" in tiina.toasts[-1]
    await tiina.tap("Taasta endine")

    assert ("2026-11-22", 150, "everyday_life_support", False) in await team.entries()
    golden.check("hours_month_et", tiina)


async def test_an_unconfirmed_card_is_found_again_in_the_month(house: House) -> None:
    team = await hours_team(house)
    await team.tiina.send("P-002 5.11 1h")
    await team.tiina.send("/month")
    await team.tiina.tap("Kinnitamata kaarte: 1")
    await team.tiina.tap("Kinnita")
    await team.tiina.send("/month")

    assert not any("Kinnitamata" in label for row in team.tiina.last.buttons for label in row)
    assert len(await team.entries()) == 1


async def test_a_long_month_has_pages(house: House) -> None:
    team = await hours_team(house, codes=())
    await team.many(9)
    await team.tiina.send("/month")
    assert team.tiina.last.text.count("plaanis veel") == 6
    assert len(team.tiina.last.text) < 4096
    await team.tiina.tap("Järgmised")

    assert team.tiina.last.text.count("plaanis veel") == 3
    assert ["Eelmised"] in team.tiina.last.buttons


async def test_looks_and_changes_leave_lines_without_names(house: House) -> None:
    team = await hours_team(house)
    message = await team.tiina.send("P-001 2h")
    await team.tiina.tap("Kinnita")
    await team.tiina.edit(message, "P-001 3h")
    await team.tiina.send("kustuta", reply_to=message)
    await team.tiina.send("/month")
    async with house.app.desks.open(house.sandbox.now()) as desk:
        lines = (await desk.session.exec(select(Audit))).all()

    assert {"hours:read_back", "hours:keep", "hours:change", "hours:delete", "caseload:reveal"} <= {
        line.action for line in lines
    }
    assert not any(name in f"{line.action}{line.subject}" for line in lines for name in ("Mari", "Tamm", "P-001"))


async def test_a_specialist_writes_own_hours_with_own_people(house: House) -> None:
    team = await hours_team(house)
    await team.piret.send("P-003 1h planeerimine")
    await team.piret.tap("Kinnita")

    assert await team.entries() == [("2026-11-23", 60, "planning_and_coordination", False)]


# ── plans and caseloads ──────────────────────────────────────────────────────


async def test_a_specialist_plans_and_gives_the_person_to_a_worker(house: House, golden: Golden) -> None:
    team = await hours_team(house, codes=())
    piret, tiina = team.piret, team.tiina
    await piret.send("/plan")
    await piret.tap("P-002")
    await piret.tap("Lisa komponent")
    await piret.tap("Igapäevaeluga toimetulek")
    await piret.tap("Igapäevaelu toetamine")
    await piret.tap("individuaalne tegevus")
    await piret.send("palju")
    assert "Ei saanud aru: „palju“" in piret.last.text
    await piret.send("7,5")
    await piret.tap("november 2026")
    await piret.tap("Salvesta")
    await piret.tap("Lisa tugitöötaja")
    await piret.tap("Tiina M.")
    assert "Teie nimekirjas on nüüd P-002." in tiina.last.text
    await tiina.send("P-002 2h igapäevaelu")
    await tiina.tap("Kinnita")
    assert "plaanis veel 5,5\u00a0tundi" in tiina.last.text
    await piret.tap("Lõpeta…")
    ends = piret.last
    await piret.tap("Tiina M.")
    await tiina.send("P-002 3h")
    assert "Ei saanud aru. Valige, mida soovite teha." in tiina.last.text
    await piret.tap("Tiina M.", message=ends)

    assert "See on juba lõppenud" in piret.toasts[-1]
    golden.check("plan_et", piret, tiina)


async def test_plans_are_for_those_in_charge_only(house: House) -> None:
    team = await hours_team(house)
    stina = await house.case_manager("Stina", "Stina R.", town=True, lead=True)
    peeter = await house.case_manager("Peeter", "Peeter L.")
    for phone in (stina, peeter, team.tiina):
        await phone.send("/plan")
        assert "Teil ei ole praegu ühtegi inimest" in phone.last.text
        await phone.tap_data("hp:1:case:0:0", message=phone.last)
        assert "Ma ei leia siit seda." in phone.toasts[-1]
    await team.anu.send("/plan")

    assert team.anu.last.buttons[0] == ["P-001", "P-002"]


async def test_a_substitute_asks_and_the_specialist_allows_a_day(house: House, golden: Golden) -> None:
    team = await hours_team(house)
    tiina, piret = team.tiina, team.piret
    await tiina.send("P-004 2h")
    await tiina.tap("Küsi luba")
    await tiina.send("P-999 2h")
    await tiina.tap("Küsi luba")
    notice = piret.last
    assert notice.text.startswith("P-004: tugitöötaja asendab")
    await piret.tap("Ainult täna")
    await piret.tap("Ei", message=notice)
    assert "Sellele on juba vastatud" in piret.toasts[-1]
    await tiina.send("Olgaga 2h")
    await tiina.tap("Kinnita")
    assert len(await team.entries()) == 1
    await house.until("2026-11-25 09:00")
    await tiina.send("Olgaga 2h")

    assert "Olga P." not in tiina.last.text
    assert "Olga" not in piret.transcript()
    golden.check("hours_substitute_et", tiina, piret)


async def test_a_substitute_who_is_refused_reads_so(house: House) -> None:
    team = await hours_team(house)
    await team.tiina.send("P-004 2h")
    await team.tiina.tap("Küsi luba")
    await team.piret.tap("Ei")

    assert "P-004: luba tunde kirja panna ei antud" in team.tiina.last.text


# ── a week without hours ─────────────────────────────────────────────────────


async def test_only_those_with_plans_and_without_hours_are_asked_once(house: House, golden: Golden) -> None:
    team = await hours_team(house)
    await team.plan("P-001", 12)
    toomas = await member(house, "Toomas", "Toomas K.", Role.SUPPORT_WORKER)
    await team.give("P-002", toomas)
    maria = await member(house, "Мария", "Maria S.", Role.SUPPORT_WORKER, "ru")
    await team.give("P-001", maria)
    await maria.send("P-001 2h")
    await maria.tap("Подтвердить")
    await house.until("2026-11-27 13:59")
    assert "Kas Teil oli sel nädalal tunde?" not in team.tiina.transcript()
    await house.until("2026-11-27 14:01")
    assert "Kas Teil oli sel nädalal tunde?" in team.tiina.last.text
    assert "Plaanis oli 3\u00a0tundi." in team.tiina.last.text
    assert "tunde?" not in toomas.transcript()
    assert "неделе?" not in maria.transcript()
    await team.tiina.tap("Tuleta meelde")
    assert "Tuletan meelde esmaspäeval, 30. novembril kell 9.00." in team.tiina.last.text
    await house.until("2026-11-30 09:01")
    await team.tiina.tap("Tunde ei olnud")
    await house.until("2026-12-01 12:00")

    assert team.tiina.transcript().count("Kas Teil oli sel nädalal tunde?") == 1
    golden.check("hours_gap_et", team.tiina)


async def test_who_wrote_after_the_question_is_not_reminded(house: House) -> None:
    team = await hours_team(house)
    await team.plan("P-001", 12)
    await house.until("2026-11-27 14:01")
    await team.tiina.tap("Tuleta meelde")
    await team.tiina.send("P-001 eile 2h")
    await team.tiina.tap("Kinnita")
    await house.until("2026-11-30 12:00")

    assert "Palusite meelde tuletada" not in team.tiina.transcript()


async def test_help_in_danger_is_one_tap_away(house: House) -> None:
    team = await hours_team(house)
    await team.tiina.send("/menu")
    await team.tiina.tap("112: abi kohe")

    assert team.tiina.last.text.startswith("Kui elu on ohus, helistage kohe 112.")
    assert {"log", "month"} <= {str(one["command"]) for one in team.tiina.commands}
    assert "plan" in {str(one["command"]) for one in team.piret.commands}
