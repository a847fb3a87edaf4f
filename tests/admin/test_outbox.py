"""`markaja outbox`: how it stands, why something was not said, and another turn."""

from __future__ import annotations

import json

import pytest

from casework.notices import Notice
from storage.desk import Desk
from storage.tables import OutboxState
from tests.admin.shell import Shell, at_the_desk


async def furnish(desk: Desk) -> None:
    """One row of each state that matters."""
    account = await desk.accounts.arrive(70_001)
    for number, state in enumerate((OutboxState.PENDING, OutboxState.FAILED, OutboxState.UNREACHABLE), start=1):
        await desk.outbox.put(Notice.CARD, account.id or 0, key=f"k{number}", subject="referral:7")
        if state is not OutboxState.PENDING:
            await desk.outbox.settle(number, state, reason=f"Bad Request: number {number}")


def test_with_nothing_said_it_says_so(ready: Shell) -> None:
    assert "ei ole veel midagi" in ready.done("outbox").out


def test_it_counts_by_state_and_tells_where_to_look(ready: Shell) -> None:
    at_the_desk(furnish)
    out = ready.done("outbox").out

    assert "1  failed       ei õnnestunud" in out
    assert "1  pending      ootab oma aega" in out
    assert "markaja outbox --state failed" in out


def test_a_state_is_listed_with_reasons(ready: Shell) -> None:
    at_the_desk(furnish)
    out = ready.done("outbox", "--state", "failed").out

    said, todo = out.splitlines()
    assert said.endswith("Uue teate kaart · T-0007 · konto 1 · katseid: 1 · Telegrami vastus: Bad Request: number 2")
    assert todo.strip().startswith("Proovige uuesti")
    (row,) = json.loads(ready.done("outbox", "--state", "unreachable", "--json").out)
    assert (row["id"], row["reason"]) == (3, "Bad Request: number 3")


def test_what_failed_gets_another_turn_and_nothing_else(ready: Shell) -> None:
    at_the_desk(furnish)
    assert "Uuesti saatmisele: 1" in ready.done("outbox", "--again-failed").out
    counts = {one["state"]: one["rows"] for one in json.loads(ready.done("outbox", "--json").out)}

    assert counts == {"pending": 2, "unreachable": 1}


def test_rows_by_number_and_those_that_cannot(ready: Shell) -> None:
    at_the_desk(furnish)
    said = ready("outbox", "--again", "3", "--again", "1", "--again", "404")

    assert said.code == 2
    assert "Uuesti saatmisele: 1" in said.out
    assert "1, 404" in said.err


@pytest.mark.parametrize("typed", ["lost", "FAILED"])
def test_a_state_that_there_is_not_names_those_that_there_are(ready: Shell, typed: str) -> None:
    refused = ready.refused("outbox", "--state", typed)
    assert "pending (ootab oma aega), sent (saadetud), cleared" in refused


@pytest.mark.parametrize(
    ("reason", "said", "todo"),
    [
        ("Forbidden: bot was blocked by the user", "inimene on roboti blokeerinud", "Helistage inimesele"),
        ("Bad Request: chat not found", "Telegram ei leia seda vestlust", "saatke uus kutse"),
        ("KeyError", "viga Märkajas (KeyError)", "roboti logi"),
        ("Bad Request: … … something", "Telegrami vastus: Bad Request: … … something", "andke vastus edasi"),
    ],
)
def test_a_reason_is_said_in_words_with_what_to_do(ready: Shell, reason: str, said: str, todo: str) -> None:
    async def furnished(desk: Desk) -> None:
        account = await desk.accounts.arrive(70_001)
        await desk.outbox.put(Notice.CASES_LEFT, account.id or 0, key="k", subject="family_link:3")
        await desk.outbox.settle(1, OutboxState.FAILED, reason=reason)

    at_the_desk(furnished)
    first, second = ready.done("outbox", "--state", "ei õnnestunud").out.splitlines()

    assert first.endswith(f"Juhtumid jäid vastutajata · lähedase link 3 · konto 1 · katseid: 1 · {said}")
    assert todo in second
    (row,) = json.loads(ready.done("outbox", "--state", "failed", "--json").out)
    assert (row["notice"], row["subject"], row["reason"]) == ("cases_left", "family_link:3", reason)


def test_in_russian_too(ready: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    at_the_desk(furnish)
    monkeypatch.setenv("MARKAJA_LANGUAGE", "ru")
    out = ready.done("outbox", "--state", "не удалось").out

    assert "Карточка нового сообщения о человеке · T-0007" in out
    assert "Ответ Telegram: Bad Request: number 2" in out
    assert "Повторите отправку" in out


def test_a_state_without_rows_is_named_in_words(ready: Shell) -> None:
    assert "ei õnnestunud" in ready.done("outbox", "--state", "failed").out
