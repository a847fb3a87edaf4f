"""The pages about help beside everything else: made-up taps, other conversations, hours, names, the day that is counted."""

from __future__ import annotations

from datetime import date

import pytest

from casework.counting import counted
from casework.help_pages import pages
from casework.people import Role
from casework.periods import state_services
from dialogs.help.callbacks import HelpTap
from locales import days
from locales.texts import LANGUAGES
from tests.cast import House
from tests.flows.help_steps import ABOUT, reader, real_places, stranger
from tests.flows.hours_cast import hours_team

STALE = "Seda nuppu on juba vajutatud või see on vana. Palun vajutage nuppu kõige viimase sõnumi all."


@pytest.mark.parametrize(
    "data",
    [
        "e:nowhere:1:",
        "e::1:",
        "e:iet:2:",
        "e:iet:0:",
        "e:iet:-1:",
        "e:iet:x:",
        "e:iet",
        "e:iet:1::1",
        "e:iet:1:count",
        "e:decision:1:drop",
        "e:kov:1:place",
        "e:services:1:guide",
        "e:home:1:search2",
        "e:" + "я" * 20 + ":1:",
        "e:../../etc:1:",
        "что-то:1:2",
    ],
)
async def test_made_up_taps_get_the_answer_of_nonsense(house: House, data: str) -> None:
    helve = await reader(house)
    before = helve.last.text
    await helve.tap_data(data, message=helve.last)

    assert helve.toasts[-1] == STALE
    assert helve.last.text == before


async def test_an_old_page_still_opens_since_it_only_shows(house: House) -> None:
    helve = await reader(house)
    first = helve.last
    await helve.send("töö")
    await helve.tap_data(HelpTap(page="oe", part=2).pack(), message=first)

    assert "Ööpäevaringne erihooldusteenus (ÖE)" in first.text


async def test_words_outside_of_any_form_look_for_a_page_without_a_role_only(house: House) -> None:
    anu, _ = await house.team()
    await anu.send("järjekord")
    assert "Ei saanud aru. Valige, mida soovite teha." in anu.last.text
    await anu.tap("Loe abist")
    assert "Võite ka kirjutada" not in anu.last.text
    await anu.tap("Otsi sõnaga")
    await anu.send("jarjekord")

    assert "Kuidas järjekord käib?" in anu.last.text


async def test_a_close_person_looks_by_typing_too(house: House) -> None:
    relative = house.phone("Lea")
    await relative.start(await house.link(Role.CLOSE_PERSON))
    await relative.tap("Eesti keel")
    await relative.send("eestkostja")

    assert "Inimese õigused" in relative.last.text


async def test_the_hours_of_a_worker_are_never_taken_for_a_search(house: House) -> None:
    tiina = (await hours_team(house)).tiina
    await tiina.send("Marile 2h eile töö juures")
    assert "P-001" in tiina.last.text
    for words in ("töö", "järjekord", "päevakeskus"):
        await tiina.send(words)

    assert "Kontrollitud:" not in tiina.transcript()
    assert "Leidsin" not in tiina.transcript()


async def test_a_search_never_takes_an_answer_out_of_a_referral(house: House) -> None:
    await house.team()
    helve = await stranger(house)
    for label in ("Teata abivajajast", "Ei ole", "Selge, edasi", "Olen inimese lähedane", "Ei tea"):
        await helve.tap(label)
    question = helve.last.text
    await helve.send("töö")
    assert "Töötamise toetamise teenus" not in helve.last.text
    assert helve.last.text != question
    await helve.send("/services")
    assert "Mis abi on olemas?" in helve.last.text
    await helve.tap("Küsimused kaasa")

    assert "Teil on midagi pooleli." in helve.toasts[-1]


async def test_a_question_of_these_pages_is_left_by_opening_another_page(house: House) -> None:
    helve = await reader(house)
    old = helve.last
    await helve.send("otsus")
    await helve.tap("Arvuta päev")
    await helve.tap("Kõik 11 teenust", message=old)
    await helve.send("autism")
    assert "Leidsin „autism“" in helve.last.text
    await helve.tap("Kõik teemad")
    await helve.tap("Otsi sõnaga")
    await helve.tap("Katkesta")

    assert "otsing jäi pooleli" in helve.last.text


@pytest.mark.parametrize("act", ["search", "guide", "place", "count"])
async def test_112_is_one_tap_away_in_each_question_too(house: House, act: str) -> None:
    helve = await reader(house)
    page = {"place": "iste", "count": "start_housing"}.get(act, "home")
    await helve.tap_data(HelpTap(page=page, act=act).pack(), message=helve.last)
    await helve.tap("Hädaabi 112")
    assert "112 · hädaabi" in helve.last.text
    await helve.send("autism")

    assert "Leidsin „autism“" in helve.last.text


async def test_a_question_left_open_over_night_writes_to_nobody(house: House) -> None:
    """What was begun was only reading: nothing was to be sent."""
    helve = await reader(house)
    await helve.tap("Otsi sõnaga")
    before = len(helve.visible)
    await house.later(days=2)
    assert not any("Pooleli jäänud" in message.text for message in helve.visible)
    assert len(helve.visible) <= before
    await helve.send("autism")

    assert "Leidsin „autism“" in helve.last.text


async def test_what_was_answered_leaves_the_chat(house: House) -> None:
    helve = await reader(house)
    await helve.tap("Otsi sõnaga")
    await helve.send("minu poja nimi on Mati")

    assert not any(message.text == "minu poja nimi on Mati" for message in helve.visible)


async def test_a_personal_code_is_never_looked_for(house: House) -> None:
    helve = await reader(house)
    await helve.send("49403136526 töö")

    assert "Isikukoodi ei ole vaja" in helve.last.text
    assert not any("49403136526" in message.text for message in helve.visible)


async def test_markup_that_was_typed_is_shown_as_it_was(house: House) -> None:
    helve = await reader(house)
    await helve.send("<b>zzz</b> & {typed}")

    assert "„<b>zzz</b> & {typed}“" in helve.last.text


async def test_the_municipality_can_be_named_at_any_time(house: House) -> None:
    await real_places(house)
    helve = await reader(house)
    await helve.send("lääne-nigula")
    assert "Kohad on ühised: Haapsalu linn, Lääne-Nigula vald." in helve.last.text
    await helve.tap("Vali teine koht")
    await helve.tap("Ei tea")
    assert "elukoht rahvastikuregistris" in helve.last.text
    await helve.tap("Vali teine koht")
    await helve.tap("Näita kõiki")
    await helve.tap("Lääne maakond")
    await helve.tap("Vormsi vald")

    assert "Nimekirja järgi see koht selles projektis ei osale." in helve.last.text
    assert "Kuhu pöörduda: Vormsi vald" in helve.last.text


async def test_who_to_turn_to_is_what_the_municipality_has_published(house: House) -> None:
    await house.team()
    helve = await reader(house)
    await helve.send("Näidisvald")

    assert "Kuhu pöörduda: +372 5550 0000" in helve.last.text
    assert "Kontakti kontrolliti: 22.11.2026." in helve.last.text
    assert "Kohti oli seisuga 22.11.2026: 10" in helve.last.text
    assert ["Teata abivajajast"] in helve.last.buttons


async def test_after_the_programme_its_help_is_told_as_past(house: House) -> None:
    helve = await reader(house)
    await house.until("2027-03-01 10:00")
    await helve.send("Näidisvald")

    assert "oli siin olemas" in helve.last.text
    assert "Praegu uusi inimesi" not in helve.last.text


# ── the day that is counted ──────────────────────────────────────────────────


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("key", "typed"),
    [
        ("decision", "20.11.2026"),
        ("decision", "18.12.2025"),
        ("start_supporting", "01.04.2026"),
        ("start_housing", "17.06.2026"),
        ("start_compulsory", "29.02.2024"),
    ],
)
async def test_the_last_day_is_the_one_that_casework_counts(
    house: House, language: str, key: str, typed: str
) -> None:
    """By the rules that deadlines of cases follow."""
    day, month, year = map(int, typed.split("."))
    offset = state_services().duties[pages()[key].rule].offset
    assert offset is not None
    sum_of = counted(date(year, month, day), offset)[0]
    helve = await stranger(house, language)
    await helve.tap(ABOUT[language])
    await helve.tap_data(HelpTap(page=key, act="count").pack(), message=helve.last)
    if key in {"start_supporting", "start_housing"}:
        await helve.tap({"et": "Suunamisotsuse päev", "ru": "День решения"}[language])
    await helve.send(typed)

    assert days.due(sum_of.due) in helve.last.text.splitlines()[2]
    assert all(days.due(one) in helve.last.text for one in sum_of.skipped)


async def test_an_agreed_day_may_lie_ahead_and_a_decision_lies_behind(house: House) -> None:
    """It is Monday, 23 November 2026."""
    helve = await reader(house)
    await helve.send("suunamisotsus 3 päeva")
    await helve.tap("Arvuta päev")
    await helve.tap("Kokkulepitud päev")
    await helve.send("1.12")
    assert "01.12.2026 + 3 päeva = 04.12.2026" in helve.last.text
    await helve.tap("Arvuta uuesti")
    await helve.tap("Suunamisotsuse päev")
    await helve.send("1.12")
    assert "01.12.2025 + 3 päeva = 04.12.2025" in helve.last.text
    assert "See päev on möödas." in helve.last.text
    await helve.tap("Arvuta uuesti")
    await helve.tap("Kokkulepitud päev")
    await helve.send("25.11.2026")

    assert "Viimane päev: laupäev, 28.11.2026" in helve.last.text
    assert "See on puhkepäev." in helve.last.text
