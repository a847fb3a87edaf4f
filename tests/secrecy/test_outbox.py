"""What goes wrong on the way out: a bot that is blocked, a refusal that quotes the message, a database that quotes."""

from __future__ import annotations

from typing import Any

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError
from sqlmodel import col, select

import bot.sandbox.dispatch as sandbox_dispatch
from admin.house import reason
from bot import refusals
from bot.sandbox import Sandbox
from bot.sandbox.calls import Call
from bot.sandbox.errors import bad_request
from bot.watching import Calls
from storage.tables import Outbox, OutboxState
from tests.cast import REPORTED_NAME, House
from tests.flows.family_steps import card, linked
from tests.secrecy.collector import Told, leaks, nothing_is_told

TOLD = "Salajane Ütlus"
PHONE = "5550 1234"
NAMES = ("Mari", "Tamm", "Ljudmila")


async def test_a_refusal_that_quotes_what_was_said(house: House, told: Told, monkeypatch: pytest.MonkeyPatch) -> None:
    """Neither the log nor the row that operators look at repeats it; an answer, a notice, a picture's words."""
    house.app.bot.session.middleware(Calls(house.app.watch))
    family = await linked(house)
    await family.mother.tap("Kirjuta spetsialistile")
    await family.mother.send(f"{TOLD}: Mari kukkus, {PHONE}")
    real = sandbox_dispatch.run

    async def quotes(sandbox: Sandbox, call: Call) -> Any:  # noqa: ANN401 (the sandbox's own)
        if call.method.lower() == "sendmessage":
            said = call.params.get("text", "")
            raise bad_request(f"can't parse entities: {said} {TOLD} Mari Tamm {PHONE} at byte offset 12")
        return await real(sandbox, call)

    monkeypatch.setattr(sandbox_dispatch, "run", quotes)
    await family.mother.tap("Saada")
    await card(family.anu)
    monkeypatch.undo()

    async with house.app.desks.open(house.sandbox.now()) as desk:
        rows = (await desk.session.exec(select(Outbox).where(Outbox.state == OutboxState.FAILED))).all()
    assert rows
    assert {row.reason for row in rows} == {"Bad Request: can't parse entities: … at byte offset …"}
    logged = told.log()
    assert "reply refused" in logged
    assert "notice refused" in logged
    await nothing_is_told(house, told, *NAMES, TOLD, PHONE)


async def test_whoever_blocked_the_bot(house: House, told: Told) -> None:
    family = await linked(house)
    family.piret.blocked = True
    await family.mother.tap("Kirjuta spetsialistile")
    await family.mother.send(f"{TOLD}: Mari kukkus, {PHONE}")
    await family.mother.tap("Saada")
    await house.later(days=1)

    async with house.app.desks.open(house.sandbox.now()) as desk:
        query = select(Outbox.reason).where(col(Outbox.state) == OutboxState.UNREACHABLE)
        assert "Forbidden: bot was blocked by the user" in (await desk.session.exec(query)).all()
    await nothing_is_told(house, told, *NAMES, TOLD, PHONE)


@pytest.mark.parametrize(
    ("reason", "kept"),
    [
        ("Bad Request: BUTTON_DATA_INVALID", "Bad Request: BUTTON_DATA_INVALID"),
        (
            "Bad Request: not enough rights to send text messages to the chat",
            "Bad Request: not enough rights to send text messages to the chat",
        ),
        (
            'Bad Request: unsupported start tag "Mari Tamm" at byte offset 7',
            "Bad Request: unsupported start tag … at byte offset …",
        ),
        ("Bad Request: Mari Tamm 5550 1234", "Bad Request: …"),
        ("Маша", "…"),
        ("", ""),
    ],
)
def test_reasons_keep_telegrams_words(reason: str, kept: str) -> None:
    assert refusals.told(reason) == kept


WRONG = {
    "twice": ("CREATE TABLE twice (name VARCHAR PRIMARY KEY)", *["INSERT INTO twice VALUES (:name)"] * 2),
    "no table": ("INSERT INTO nowhere VALUES (:name)",),
    "no number": (
        "CREATE TABLE numbers (one INTEGER CHECK (one > 0))",
        "INSERT INTO numbers VALUES (CAST(CAST(:name AS VARCHAR) AS INTEGER))",
    ),
}


@pytest.mark.parametrize("how", WRONG)
async def test_a_database_that_quotes_what_was_written(
    house: House, told: Told, monkeypatch: pytest.MonkeyPatch, how: str
) -> None:
    """In the bot, and in the sentence that a command would stop with. PostgreSQL names the value of a key."""
    raised: list[DBAPIError] = []

    async def wrong(desk: Any, *_: object) -> None:  # noqa: ANN401 (a sub-desk)
        connection = await desk._desk.session.connection()
        try:
            for statement in WRONG[how]:
                carried = {"name": REPORTED_NAME} if ":name" in statement else {}
                await connection.execute(text(statement), carried)
        except DBAPIError as error:
            raised.append(error)
            raise

    anu, _ = await house.team()
    monkeypatch.setattr("storage.accounts.Accounts.actor", wrong)
    await anu.send(f"{TOLD} {REPORTED_NAME}")
    monkeypatch.undo()

    assert raised
    assert leaks({REPORTED_NAME}, reason(raised[0])) == []
    await nothing_is_told(house, told, REPORTED_NAME, *REPORTED_NAME.split(), TOLD, trouble=True)
