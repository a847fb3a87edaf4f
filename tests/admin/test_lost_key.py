"""The key of the names is lost: what needs no reading goes on, the rest says why not; and the lost key may be named."""

from __future__ import annotations

import asyncio
import json
import os
import re
from datetime import timedelta

import pytest
from sqlalchemy import text
from sqlmodel import select

from admin import clock
from bot.sweeping import CHORES, Sweeping
from storage.database import opened
from storage.desk import Desk, Desks
from storage.persons import NewPerson
from storage.secrets import KeyProblem, KeyRing, new_key
from storage.tables import CaseEvent, CaseFact, CaseFile, Conversation, DutyRow, PauseRow, Person, Processed, Referral
from tests.admin.data_house import CODE, Furnished
from tests.admin.shell import sql

LONG_AGO = "2025-01-02 00:00:00.000000"


@pytest.fixture
def lost(full: Furnished, monkeypatch: pytest.MonkeyPatch) -> Furnished:
    """Own help that ended long ago, and a fresh key as the operations page tells."""
    sql(f"UPDATE case_file SET kind='own', state='closed', closed_at='{LONG_AGO}' WHERE id={full.one.case_id}")
    monkeypatch.setenv("MARKAJA_SECRET_KEY", new_key())
    return full


@pytest.fixture
def named(full: Furnished, lost: Furnished, monkeypatch: pytest.MonkeyPatch) -> str:
    """The id of the lost key, which stands in the settings as lost."""
    said = lost.shell.refused("export", "person", CODE)
    key_id = str(re.findall(r"[0-9a-f]{8}", said)[0])
    monkeypatch.setenv("MARKAJA_LOST_KEYS", json.dumps([key_id]))
    return key_id


@pytest.mark.parametrize(
    "command",
    [
        ("data", "find", "Vilhelmine Testmann"),
        ("export", "person", CODE),
        ("erase", CODE, "--yes", "--even-so", "--reason", "palve"),
    ],
    ids=" ".join,
)
def test_a_command_that_must_read_ends_in_one_sentence(lost: Furnished, command: tuple[str, ...]) -> None:
    said = lost.shell.refused(*command)

    assert "MARKAJA_OLDER_KEYS" in said
    assert "MARKAJA_LOST_KEYS" in said


def test_what_counts_and_dates_goes_on(lost: Furnished) -> None:
    assert "aeg läbi 1" in lost.shell.done("data", "keep").out
    assert CODE in lost.shell.done("data", "purge", "--dry-run").out
    lost.shell.done("data", "request", "new", "--kind", "copy", "--person", CODE)
    assert CODE in lost.shell.done("data", "request", "list").out
    lost.shell.done("data", "request", "close", "1", "--as", "withdrawn")
    lost.shell.done("data", "hold", CODE, "--reason", "kohus")
    lost.shell.done("data", "hold", CODE, "--lift")
    lost.shell.done("data", "purge", "--yes")
    assert CODE not in lost.shell.done("data", "purge", "--dry-run").out


def test_the_hourly_sweep_goes_on(lost: Furnished) -> None:
    now = clock.now() + timedelta(hours=1)

    async def swept() -> list[bool]:
        ring = KeyRing(os.environ["MARKAJA_SECRET_KEY"])
        async with opened(lost.url, ring) as sessions:
            await Sweeping(Desks(sessions), lambda: now).sweep()
            async with Desks(sessions).open(now) as desk:
                query = text(f"SELECT erased_at IS NOT NULL FROM person WHERE id = {lost.one.person_id}")
                return [bool(row[0]) for row in (await (await desk.session.connection()).execute(query)).all()]

    assert asyncio.run(swept()) == [True]


def test_one_kind_that_cannot_be_erased_holds_up_no_other(full: Furnished, monkeypatch: pytest.MonkeyPatch) -> None:
    swept = []

    async def broken(_desk: Desk) -> int:
        raise KeyProblem("no")

    async def fine(_desk: Desk) -> int:
        swept.append(1)
        return 1

    monkeypatch.setitem(CHORES, "referrals", broken)
    monkeypatch.setitem(CHORES, "complaints", fine)
    now = clock.now()

    async def sweep() -> None:
        async with opened(full.url, KeyRing(os.environ["MARKAJA_SECRET_KEY"])) as sessions:
            await Sweeping(Desks(sessions), lambda: now).sweep()

    asyncio.run(sweep())
    assert swept == [1]


def test_with_the_lost_key_named_every_record_reads_and_names_are_entered_again(lost: Furnished, named: str) -> None:
    async def rows() -> list[str | None]:
        ring = KeyRing(os.environ["MARKAJA_SECRET_KEY"], lost=[named])
        async with opened(lost.url, ring) as sessions:
            async with Desks(sessions).open(clock.now()) as desk:
                for table in (
                    Person,
                    Referral,
                    Conversation,
                    Processed,
                    CaseFact,
                    CaseEvent,
                    PauseRow,
                    DutyRow,
                    CaseFile,
                ):
                    (await desk.session.exec(select(table))).all()
                person = await desk.persons.get(lost.one.person_id)
                before = person.first_name
                assert await desk.persons.is_lost(person)
                desk.persons.describe(person, NewPerson("Vilhelmine Testmann", "5555 0142", 1971, "et"))
            async with Desks(sessions).open(clock.now()) as desk:
                person = await desk.persons.get(lost.one.person_id)
                assert not await desk.persons.is_lost(person)
                return [before, person.first_name]

    assert asyncio.run(rows()) == [None, "Vilhelmine"]


def test_the_doctor_warns_of_what_a_lost_key_sealed(lost: Furnished, named: str) -> None:
    findings = json.loads(lost.shell("doctor", "--json").out)["findings"]
    found = {one["check"]: one["mark"] for one in findings}

    assert found["sealed"] == "warning"
    assert named in lost.shell("doctor").out


def test_a_value_that_was_changed_is_one_sentence(full: Furnished) -> None:
    sql("UPDATE person SET contact = first_name WHERE id = 2")

    assert "person.contact" in full.shell.refused("export", "person", CODE)
