"""Where the reported name may stand, and that it stands nowhere else."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlmodel import select

from storage import referral_lists
from storage.tables import Audit, Conversation, Outbox, Processed, Referral, ReferralEvent, Trace
from tests.cast import REPORTED_NAME, House, report

PHONE = "5550 1234"


async def reported(house: House) -> None:
    await house.team()
    nurse = await house.nurse()
    await nurse.tap("Alusta")
    await report(nurse)


Place = tuple[str, int]
"""In PostgreSQL's journal: a file's name and how far it is written."""


async def journal_at(house: House) -> Place | None:
    """None for SQLite: its journal stands beside the database, and is this test's alone."""
    if house.url.startswith("sqlite"):
        return None
    async with house.app.desks.open(house.sandbox.now()) as desk:
        row = await (await desk.session.connection()).execute(
            text("SELECT file_name, file_offset FROM pg_walfile_name_offset(pg_current_wal_lsn())")
        )
        return tuple(row.one())


async def stored_since(house: House, began: Place | None) -> bytes:
    """The files of the database after everything was written out, with what the journal got since then.

    The whole server shares that journal, and its files are used again: what other tests wrote still stands in them.
    """
    if began is None:
        files = Path(house.url.removeprefix("sqlite:///")).parent.iterdir()
        return b"".join(path.read_bytes() for path in files if path.is_file())
    async with house.app.desks.open(house.sandbox.now()) as desk:
        connection = await desk.session.connection()
        root = Path((await connection.execute(text("SHOW data_directory"))).scalar_one())
        own = "SELECT oid FROM pg_database WHERE datname = current_database()"
        oid = (await connection.execute(text(own))).scalar_one()
        await connection.execute(text("CHECKPOINT"))
    own_files = [path for path in (root / "base" / str(oid)).iterdir() if path.is_file()]
    return b"".join([*(path.read_bytes() for path in own_files), *_journal(root, began, await journal_at(house))])


def _journal(root: Path, began: Place, ended: Place | None) -> Iterator[bytes]:
    assert ended is not None
    for path in sorted((root / "pg_wal").iterdir()):
        if path.is_file() and began[0] <= path.name <= ended[0]:
            written = path.read_bytes()[: ended[1] if path.name == ended[0] else None]
            yield written[began[1] if path.name == began[0] else 0 :]


async def test_the_name_is_found_in_no_file_log_row_button_or_other_phone(
    house: House, capfd: pytest.CaptureFixture[str]
) -> None:
    began = await journal_at(house)
    await reported(house)
    house.phone("Võõras")
    files = await stored_since(house, began)
    assert b"referral:send" in files, "these are the files in which it would stand"
    logged = "".join(capfd.readouterr())
    async with house.app.desks.open(house.sandbox.now()) as desk:
        rows = [
            row.model_dump_json()
            for table in (Outbox, Audit, Processed, Conversation, Trace)
            for row in (await desk.session.exec(select(table))).all()
        ]
    buttons = [
        str(button) for phone in house.sandbox.phones for message in phone.messages for button in [message.keyboard]
    ]
    for secret in (REPORTED_NAME, REPORTED_NAME.split()[0], PHONE, "kodust väljunud"):
        assert secret.encode() not in files
        assert secret not in logged
        assert not [row for row in rows if secret in row]
        assert not [button for button in buttons if secret in button]
        assert not [phone.name for phone in house.sandbox.phones[:2] if secret in phone.transcript()]


async def test_after_sending_nothing_of_the_answers_is_left_in_the_chat(house: House) -> None:
    await reported(house)
    seen = [text for message in house.phone("Kersti").visible if not (text := message.text).startswith("/start ")]

    assert not [text for text in seen if REPORTED_NAME in text or PHONE in text or "44" in text]


async def test_a_revealed_name_is_protected_audited_and_gone_after_ten_minutes(house: House) -> None:
    await reported(house)
    anu = house.phone("Anu")
    await anu.tap("Näita nime")
    shown = anu.last
    assert REPORTED_NAME in shown.text
    assert shown.protected
    await house.later(minutes=9)
    assert not shown.deleted
    await house.later(minutes=2)

    assert shown.deleted
    async with house.app.desks.open(house.sandbox.now()) as desk:
        looks = (await desk.session.exec(select(Audit).where(Audit.action == "referral:reveal"))).all()
    assert [look.subject for look in looks] == ["referral:1"]


async def test_a_revealed_name_can_be_removed_at_once(house: House) -> None:
    await reported(house)
    anu = house.phone("Anu")
    await anu.tap("Näita nime")
    shown = anu.last
    await anu.tap("Kustuta kohe")

    assert shown.deleted


async def test_after_a_colleague_took_it_the_name_is_for_the_taker_and_the_lead(house: House) -> None:
    await reported(house)
    anu, peeter = house.phone("Anu"), house.phone("Peeter")
    reveal = peeter.last.button("Näita nime")
    assert reveal is not None
    await anu.tap("Võta vastu")
    await peeter.tap_data(str(reveal["callback_data"]), message=peeter.last)

    assert REPORTED_NAME not in peeter.transcript()
    assert "Ma ei leia siit seda" in peeter.toasts[-1]


async def test_another_municipality_sees_nothing(house: House) -> None:
    stina = await house.case_manager("Stina", "Stina P.", town=True)
    await reported(house)
    await stina.send("/referrals")
    assert "Siin ei ole praegu midagi." in stina.last.text
    for data in ("c:1:1:take", "c:1:1:reveal", "l:open:0:1", "b:1:et"):
        await stina.tap_data(data, message=stina.last)

    assert REPORTED_NAME not in stina.transcript()
    assert "T-0001" not in stina.transcript()


async def test_a_draft_is_erased_after_a_day_with_its_messages(house: House) -> None:
    await house.team()
    nurse = await house.nurse()
    for label in ("Alusta", "Ei ole", "Selge, edasi", "Töötan asutuses", "Näidisvald"):
        await nurse.tap(label)
    await nurse.send(REPORTED_NAME)
    await house.later(hours=23)
    assert REPORTED_NAME in nurse.transcript()
    async with house.app.desks.open(house.sandbox.now()) as desk:
        assert (await desk.session.exec(select(Conversation).where(Conversation.state == "form"))).first()
    await house.later(hours=2)

    assert not [message for message in nurse.visible if REPORTED_NAME in message.text]
    async with house.app.desks.open(house.sandbox.now()) as desk:
        assert not (await desk.session.exec(select(Conversation).where(Conversation.state == "form"))).first()


async def test_an_ended_referral_is_erased_when_its_time_has_come_and_still_counts(house: House) -> None:
    await reported(house)
    anu = house.phone("Anu")
    await anu.tap("Võta vastu")
    await anu.tap("Lõpeta")
    await anu.tap("Abi on korraldatud")
    await anu.send("Kokku lepitud")
    await house.later(days=89)
    async with house.app.desks.open(house.sandbox.now()) as desk:
        assert (await desk.session.get_one(Referral, 1)).name == REPORTED_NAME
    await house.later(days=2)

    async with house.app.desks.open(house.sandbox.now()) as desk:
        row = await desk.session.get_one(Referral, 1)
        notes = [event.note for event in (await desk.session.exec(select(ReferralEvent))).all()]
        assert (row.name, row.contact, row.note, row.person_hash, row.phone_hash) == (None,) * 5
        assert notes == [None, None]
        assert await referral_lists.erase_due(desk) == 0


async def test_an_open_referral_is_never_erased(house: House) -> None:
    await reported(house)
    house.sandbox.move_clock(timedelta(days=400))
    await house.app.delivery.sweep()

    async with house.app.desks.open(house.sandbox.now()) as desk:
        assert (await desk.session.get_one(Referral, 1)).name == REPORTED_NAME


@pytest.mark.parametrize("method", ["sendMessage", "editMessageText"])
async def test_no_copy_of_a_name_stays_when_telegrams_answer_is_lost(house: House, method: str) -> None:
    """A message that was taken without our hearing of it cannot be removed: it must not hold the name."""
    anu, _ = await house.team()
    nurse = await house.nurse()
    await nurse.tap("Alusta")
    await report(nurse)
    await anu.tap("Võta vastu")
    house.sandbox.faults.order("dropped_after", method=method, chat=anu.chat_id)
    await anu.tap("Näita nime")
    for _ in range(6):
        await house.later(seconds=30)
    assert sum(REPORTED_NAME in message.text for message in anu.visible) == 1
    await house.later(minutes=11)

    assert not any(REPORTED_NAME in message.text for message in anu.visible)
