"""Cards that wait: whose answer words are, how they are found again, and what is said before they are erased."""

from __future__ import annotations

from datetime import datetime

import pytest

from bot.sandbox import Phone
from casework.calendar import TALLINN
from casework.hours_waiting import erased_on, morning_before, next_morning
from tests.cast import House
from tests.flows.hours_cast import hours_team

SAID = {
    "et": ("Kinnitamata: 2. P-001, P-002", "Ava", "Kinnita", "Järgmine kinnitamata: 1", "See kaart kustus"),
    "ru": (
        "Не подтверждено: 2. P-001, P-002",
        "Открыть",
        "Подтвердить",
        "Следующая неподтверждённая: 1",
        "Эта карточка стёрта",
    ),
}


def labels(phone: Phone) -> list[str]:
    return [label for row in phone.last.buttons for label in row]


@pytest.mark.parametrize("language", ["et", "ru"])
async def test_unconfirmed_cards_are_named_next_morning_and_gone_through(house: House, language: str) -> None:
    team = await hours_team(house, language)
    named, opens, confirm, following, _ = SAID[language]
    for line in ("P-001 22.11 2h", "P-002 22.11 1h"):
        await team.tiina.send(line)
    await team.tiina.send("/log")
    await house.until("2026-11-24 08:59")
    assert named not in team.tiina.transcript()
    await house.until("2026-11-24 09:00")
    assert named in team.tiina.last.text
    await team.tiina.tap(opens)
    assert "P-001" in team.tiina.last.text
    await team.tiina.tap(confirm)
    await team.tiina.tap(following)
    assert "P-002" in team.tiina.last.text
    await team.tiina.tap(confirm)
    assert not any(following[:10] in label for label in labels(team.tiina))
    await house.until("2026-11-25 09:30")

    assert len(await team.entries()) == 2
    assert team.tiina.transcript().count(named.split(":")[0]) == 1


async def test_who_confirmed_in_time_hears_nothing(house: House) -> None:
    team = await hours_team(house)
    await team.tiina.send("P-001 22.11 2h")
    await team.tiina.tap("Kinnita")
    await house.until("2026-11-24 10:00")

    assert "Kinnitamata" not in team.tiina.transcript()


@pytest.mark.parametrize("language", ["et", "ru"])
async def test_before_a_card_is_erased_it_is_said_and_its_button_says_so_afterwards(
    house: House, language: str
) -> None:
    team = await hours_team(house, language)
    _, _, confirm, _, erased = SAID[language]
    await team.tiina.send("P-001 22.11 2h")
    card = team.tiina.last
    await house.until("2026-11-24 10:00")
    await house.until("2026-12-04 09:00")
    assert "07.12.2026" in team.tiina.last.text
    assert "P-001" in team.tiina.last.text
    await house.until("2026-12-08 09:00")
    await team.tiina.tap(confirm, message=card)

    assert erased in card.text
    assert await team.entries() == []


async def test_a_card_erased_is_still_nobody_elses(house: House) -> None:
    team = await hours_team(house)
    await team.tiina.send("P-001 22.11 2h")
    await house.until("2026-12-08 09:00")
    async with house.app.desks.open(house.sandbox.now()) as desk:
        desk.actor = await desk.accounts.actor(await desk.accounts.arrive(team.piret.user_id))
        assert await desk.hours_cards.unconfirmed() == []


async def test_words_answer_the_question_that_was_opened_last(house: House) -> None:
    team = await hours_team(house)
    await team.tiina.send("Mari eile 1h")
    first = team.tiina.last
    await team.tiina.send("Jaan hiljuti 2h")
    await team.tiina.tap("Paranda", message=first)
    await team.tiina.tap("Päev")
    await team.tiina.send("12.11")
    await team.tiina.tap("Kinnita")

    assert await team.entries() == [("2026-11-12", 60, "", False)]


async def test_a_reply_answers_the_card_that_it_replies_to(house: House) -> None:
    team = await hours_team(house)
    await team.tiina.send("Mari hiljuti 1h")
    first = team.tiina.last
    await team.tiina.send("Jaan hiljuti 2h")
    await team.tiina.send("12.11", reply_to=first)
    await team.tiina.tap("Kinnita")

    assert await team.entries() == [("2026-11-12", 60, "", False)]


@pytest.mark.parametrize(
    ("reply", "expected"),
    [
        ("3 h", ("2026-11-22", 180, "", False)),
        ("20.11", ("2026-11-20", 60, "", False)),
        ("vaba aeg", ("2026-11-22", 60, "leisure_support", False)),
    ],
)
async def test_a_reply_corrects_a_card_that_waits_for_its_confirmation(
    house: House, reply: str, expected: tuple[str, int, str, bool]
) -> None:
    team = await hours_team(house)
    await team.tiina.send("Mari eile 1h")
    await team.tiina.send(reply, reply_to=team.tiina.last)
    await team.tiina.tap("Kinnita")

    assert await team.entries() == [expected]


async def test_an_empty_card_is_not_counted(house: House) -> None:
    team = await hours_team(house)
    await team.tiina.send("/log")
    await team.tiina.send("/month")

    assert not any("Kinnitamata" in label for label in labels(team.tiina))


# ── the moments ──────────────────────────────────────────────────────────────


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=TALLINN)


@pytest.mark.parametrize(
    ("sent", "named", "warned"),
    [
        ("2026-11-23 19:30", "2026-11-24 09:00", "2026-12-04 09:00"),
        ("2026-11-23 08:00", "2026-11-24 09:00", "2026-12-04 09:00"),
        ("2026-11-27 16:00", "2026-11-30 09:00", "2026-12-10 09:00"),
        ("2026-12-23 12:00", "2026-12-28 09:00", "2027-01-05 09:00"),
        ("2026-12-10 08:00", "2026-12-11 09:00", "2026-12-22 09:00"),
    ],
)
def test_mornings_are_those_of_working_days(sent: str, named: str, warned: str) -> None:
    assert next_morning(at(sent)) == at(named)
    assert morning_before(at(sent)) == at(warned)
    assert morning_before(at(sent)) < erased_on(at(sent))
