"""Somebody is erased everywhere; sums, the neighbour and the audit log stay; an older backup does not bring them back."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError
from sqlmodel import select

from casework.data_subjects import LedgerLine, SubjectKind, Whose
from casework.summaries import Span
from storage import data_erasing, erasures, ledger_file, secrets
from storage.data_scope import scope_of
from storage.data_search import Words, hits
from storage.database import opened
from storage.desk import Desks
from storage.errors import NotHere
from storage.secrets import KeyRing, installed, new_key
from storage.tables import CaseEvent, Conversation, DutyRow, Erasure, MonthFile, Outbox, OutboxState, Person
from tests.storage.marked import LATER, NAME, NEEDLES, Marked, marked
from tests.storage.month_house import HERE, NOW, OCTOBER, month_house

KEY = new_key()
ENTRY: dict[str, Any] = {"request": 3}


@pytest.fixture
async def one(house_url: str) -> AsyncIterator[Marked]:
    async with opened(house_url, KeyRing(KEY)) as sessions:
        yield await marked(await month_house(Desks(sessions)))


async def erased(one: Marked) -> data_erasing.Erased:
    async with one.house.desks.open(LATER) as desk:
        return await data_erasing.erase(desk, one.whose, by="operator", entry=ENTRY)


async def places(one: Marked, *words: str) -> set[tuple[str, str]]:
    async with one.house.desks.open(LATER) as desk:
        return {(hit.table, hit.column) for hit in await hits(desk, Words(words))}


async def sums(one: Marked) -> Any:  # noqa: ANN401 (whatever compares equal)
    """Each person's month with its digest and checks, the week's summary, and the numbers of rows."""
    async with one.house.desks.open(LATER, one.house.anu) as desk:
        dataset = await desk.months.dataset(HERE, OCTOBER)
        sheets = [  # the name itself goes
            (sheet.code, sheet.digest, [(line.minutes, line.sum) for line in sheet.lines]) for sheet in dataset.sheets
        ]
        summary = await desk.summaries.of(HERE, Span.week_of(date(2026, 10, 5)))
        connection = await desk.session.connection()
        tables = ("person", "referral", "case_file", "hours_entry", "hours_version", "hours_person", "case_fact")
        rows = [(await connection.execute(text(f"SELECT count(*) FROM {table}"))).scalar() for table in tables]
        return sheets, summary, rows, len(dataset.assessments)


async def test_the_name_is_where_it_was_put_and_nowhere_afterwards(one: Marked) -> None:
    before = await places(one, *NEEDLES)
    assert len(before) == 19

    report = await erased(one)

    assert await places(one, *NEEDLES) == set()
    assert report.left == ()
    assert {found.table for found in report.found if found.telling} >= {
        "person", "referral", "referral_event", "referral_question", "case_fact", "case_event", "pause", "duty",
        "hours_version", "hours_card", "month_file", "data_hold",
    }  # fmt: skip


async def test_hours_sums_and_counts_stay(one: Marked) -> None:
    before = await sums(one)
    assert [lines for code, _, lines in before[0] if code == "P-002"] == [[(135, Decimal("45.00"))]]
    await erased(one)
    assert await sums(one) == before


async def test_the_neighbour_stays(one: Marked) -> None:
    await erased(one)
    assert await places(one, "Mari Tamm") == {("month_file", "content")}
    assert {("person", "first_name"), ("person", "last_name")} <= await places(one, "Mari", "Tamm")
    async with one.house.desks.open(LATER) as desk:
        drafts = await desk.session.exec(select(Conversation.key))
        assert drafts.all() == ["7:6:6"]
        files = await desk.session.exec(select(MonthFile.kind))
        assert files.all() == ["star"]
        (mine,) = (await desk.session.exec(select(DutyRow.snooze_reason).where(DutyRow.mark == "own:test"))).all()
        assert mine == "ootan P-002 pärast, P-002"


async def test_a_day_that_stands_as_a_note_stays(one: Marked) -> None:
    await erased(one)
    async with one.house.desks.open(LATER) as desk:
        notes = (await desk.session.exec(select(CaseEvent.note).where(CaseEvent.case_id == one.case_id))).all()
    assert sorted(note or "" for note in notes) == ["", "2026-12-01"]


async def test_messages_that_can_still_be_deleted_are_given_to_the_outbox(one: Marked) -> None:
    report = await erased(one)
    async with one.house.desks.open(LATER) as desk:
        rows = (await desk.session.exec(select(Outbox).where(Outbox.notice == "erase_messages"))).all()
        said = (await desk.session.exec(select(Outbox).where(Outbox.key == "m1"))).one()
    told = {row.args["chat"]: row.args["messages"] for row in rows}
    assert told[1] == [501]
    assert 601 in told[3]
    assert report.messages == sum(map(len, told.values()))
    assert (said.state, said.reason, said.args) == (OutboxState.CLEARED, "erased", {})


async def test_twice_is_as_once(one: Marked) -> None:
    await erased(one)
    async with one.house.desks.open(LATER + timedelta(hours=1)) as desk:
        again = await data_erasing.erase(desk, one.whose, by="operator", entry=ENTRY)
    assert not [found for found in again.found if found.telling]
    assert again.mentions == ()


async def test_who_is_not_there(one: Marked) -> None:
    async with one.house.desks.open(LATER) as desk:
        with pytest.raises(NotHere):
            await data_erasing.erase(desk, Whose(SubjectKind.PERSON, 404), by="operator")


@pytest.mark.parametrize("change", ["UPDATE erasure SET by = 'x'", "DELETE FROM erasure"])
async def test_the_ledger_can_only_grow(one: Marked, change: str) -> None:
    await erased(one)
    with pytest.raises(DBAPIError, match="only grows"):
        async with one.house.desks.open(LATER) as desk:
            await (await desk.session.connection()).execute(text(change))


# ── after a restore ──────────────────────────────────────────────────────────


async def test_an_older_backup_does_not_bring_anybody_back(one: Marked, tmp_path: Path) -> None:
    """The line alone goes into a house as it was before: the same as taking the backup then."""
    file = tmp_path / "var" / "ledger.jsonl"
    async with one.house.desks.open(LATER) as desk:
        at = LATER - timedelta(minutes=5)
        key = (await scope_of(desk, one.whose)).key(at)
    ledger_file.append(file, [LedgerLine(key, SubjectKind.PERSON, one.person_id, at, "operator", 3)])

    async with one.house.desks.open(LATER) as desk:
        assert len(await erasures.missing(desk, ledger_file.read(file))) == 1
        assert await erasures.replay(desk, ledger_file.read(file)) == 1
    assert await places(one, *NEEDLES) == set()
    async with one.house.desks.open(LATER) as desk:
        assert await erasures.replay(desk, ledger_file.read(file)) == 0
        assert await erasures.lines(desk) == ledger_file.read(file)


async def test_a_number_that_is_somebody_elses_by_now_is_left_alone(one: Marked) -> None:
    first = installed().first_id
    line = LedgerLine(f"{first}:{'f' * 64}", SubjectKind.PERSON, one.person_id, NOW, "operator")
    nobody = LedgerLine("e" * 64, SubjectKind.PERSON, 404, NOW, "operator")
    async with one.house.desks.open(LATER) as desk:
        assert await erasures.replay(desk, [line, nobody]) == 0
    async with one.house.desks.open(LATER) as desk:
        assert (await desk.session.get_one(Person, one.person_id)).first_name
        assert await erasures.missing(desk, [line, nobody]) == []


async def test_a_line_of_which_nobody_can_tell_whose_it_is_stays_to_be_done(one: Marked) -> None:
    """Of a key that is not in the settings, or of none that is named: with the right one it is done after all."""
    async with one.house.desks.open(LATER) as desk:
        key = (await scope_of(desk, one.whose)).key(NOW)
    foreign = LedgerLine(f"00000000:{'f' * 64}", SubjectKind.PERSON, one.person_id, NOW, "operator")
    unnamed = LedgerLine("f" * 64, SubjectKind.PERSON, one.person_id, NOW, "operator")
    async with one.house.desks.open(LATER) as desk:
        assert await erasures.replay(desk, [foreign, unnamed]) == 0
        assert await erasures.missing(desk, [foreign, unnamed]) == [foreign, unnamed]

    older = LedgerLine(key.rpartition(":")[2], SubjectKind.PERSON, one.person_id, NOW, "operator")
    async with one.house.desks.open(LATER) as desk:
        assert await erasures.replay(desk, [older]) == 1
        assert await erasures.missing(desk, [older]) == []
    assert await places(one, *NEEDLES) == set()


async def test_lines_of_two_keys_are_each_proven_by_their_own(one: Marked) -> None:
    """The first key was lost for a while and lines were hashed by another; then it was found again."""
    ring, other = installed(), new_key()
    try:
        async with one.house.desks.open(LATER) as desk:
            first = LedgerLine(f"{ring.first_id}:{'f' * 64}", SubjectKind.ACCOUNT, 404, NOW, "operator")
            secrets.install(KeyRing(KEY, other))
            key = (await scope_of(desk, one.whose)).key(LATER)
        second = LedgerLine(key, SubjectKind.PERSON, one.person_id, LATER, "operator")
        assert first.hashed_by != second.hashed_by
        secrets.install(KeyRing(other, KEY))
        async with one.house.desks.open(LATER) as desk:
            assert await erasures.replay(desk, [first, second]) == 1
        assert await places(one, *NEEDLES) == set()
    finally:
        secrets.install(ring)


async def test_a_wrong_order_of_older_keys_disarms_no_line(one: Marked) -> None:
    """Rotated twice: the key that was there first has to stand last, whoever writes the list."""
    ring, more, most = installed(), new_key(), new_key()
    try:
        secrets.install(KeyRing(most, more, KEY))
        async with one.house.desks.open(LATER) as desk:
            key = (await scope_of(desk, one.whose)).key(NOW)
        line = LedgerLine(key, SubjectKind.PERSON, one.person_id, NOW, "operator")
        secrets.install(KeyRing(most, KEY, more))
        with pytest.raises(erasures.OtherOrder):
            async with one.house.desks.open(LATER) as desk:
                await erasures.replay(desk, [line])
        secrets.install(KeyRing(most, more, KEY))
        async with one.house.desks.open(LATER) as desk:
            assert await erasures.replay(desk, [line]) == 1
        assert await places(one, *NEEDLES) == set()
    finally:
        secrets.install(ring)


async def test_the_file_gets_what_it_lacks_and_nothing_twice(one: Marked, tmp_path: Path) -> None:
    file = tmp_path / "ledger.jsonl"
    await erased(one)
    async with one.house.desks.open(LATER) as desk:
        assert [await erasures.catch_up(desk, file) for _ in range(2)] == [1, 0]
        assert ledger_file.read(file) == await erasures.lines(desk)
        row = (await desk.session.exec(select(Erasure))).one()
    assert (row.request, row.by, row.even_so) == (3, "operator", False)
    assert file.stat().st_mode & 0o777 == 0o600
    assert not [needle for needle in (*NEEDLES, NAME) if needle in file.read_text(encoding="utf-8")]


async def test_half_a_line_at_the_end_is_written_anew(one: Marked, tmp_path: Path) -> None:
    file = tmp_path / "ledger.jsonl"
    await erased(one)
    async with one.house.desks.open(LATER) as desk:
        await erasures.catch_up(desk, file)
        whole = file.read_bytes()
        file.write_bytes(whole[:-30])
        assert ledger_file.is_torn(file)
        assert ledger_file.read(file) == []
        assert await erasures.catch_up(desk, file) == 1
        assert (file.read_bytes(), ledger_file.is_torn(file)) == (whole, False)
