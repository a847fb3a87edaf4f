"""What was purged, withdrawn or shortened after a backup: a restore does not bring it back."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

import pytest
from sqlmodel import col, select

from casework.family import EndReason
from storage.desk import Desk
from storage.secrets import new_key
from storage.tables import (
    Consent,
    Contract,
    DataHold,
    FamilyLink,
    MonthFile,
    MunicipalityRow,
    Referral,
    SettingChange,
)
from tests.admin.backups import made
from tests.admin.data_house import CODE, Furnished, found
from tests.admin.shell import at_the_desk, sql
from tests.storage.marked import NAME, NEEDLES

CONSENT = "INSERT INTO consent (id, case_id, relation, given_by, scopes, given_on, noted_by, noted_at, rev) VALUES "
LINK = "INSERT INTO family_link (id, consent_id, case_id, account_id, made_at, accepted_at, rev) VALUES "
DAY = "'2026-01-01 00:00:00.000000'"
LINKED = (
    f"{CONSENT} (71, 1, 'relative', 'person', '[\"overview\"]', '2026-01-01', 1, {DAY}, 1)",
    f"{LINK} (71, 71, 1, 1, {DAY}, {DAY}, 1)",
    f"{LINK} (72, 71, 1, 2, {DAY}, {DAY}, 1)",
)


class Ends(NamedTuple):
    withdrawn: bool
    reasons: dict[int | None, EndReason | None]


async def ends(desk: Desk) -> Ends:
    consent = await desk.session.get_one(Consent, 71)
    links = await desk.session.exec(select(FamilyLink).where(FamilyLink.consent_id == 71))
    return Ends(consent.withdrawn_at is not None, {one.id: one.end_reason for one in links.all()})


@pytest.fixture
def linked(full: Furnished, monkeypatch: pytest.MonkeyPatch) -> Furnished:
    monkeypatch.setenv("MARKAJA_BACKUP_KEY", new_key())
    for one in LINKED:
        sql(one)
    return full


def restored(full: Furnished, file: Path, monkeypatch: pytest.MonkeyPatch, *more: str, code: int = 0) -> str:
    """What was said; `code`: whether something may be back that was erased."""
    found = full.shell("restore", str(file), "--into", "sqlite:///new.db", *more)
    assert found.code == code, found
    said = found.out
    monkeypatch.setenv("MARKAJA_DATABASE_URL", "sqlite:///new.db")
    return said


def withdrawn() -> None:
    sql("UPDATE consent SET withdrawn_at = '2026-11-23 09:00:00.000000', rev = 2 WHERE id = 71")
    ended = "ended_at = '2026-11-23 09:00:00.000000', end_reason = 'withdrawn', rev = 2"
    sql(f"UPDATE family_link SET {ended} WHERE consent_id = 71")


def test_a_consent_that_was_withdrawn_since_stays_withdrawn(
    linked: Furnished, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = made(linked.shell)
    withdrawn()
    linked.shell.done("data", "replay")
    assert at_the_desk(ends).withdrawn

    said = restored(linked, file, monkeypatch)
    assert "nüüd jälle jõus: " in said
    assert "Lähedaste avatud linke" not in said
    assert at_the_desk(ends) == Ends(True, {71: EndReason.WITHDRAWN, 72: EndReason.WITHDRAWN})
    assert "klapivad" in linked.shell("doctor").out


def test_one_link_that_ended_stays_ended_and_the_open_one_is_counted(
    linked: Furnished, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = made(linked.shell)
    sql("UPDATE family_link SET ended_at = '2026-11-23 09:00:00.000000', end_reason = 'left', rev = 2 WHERE id = 71")
    linked.shell.done("data", "replay")

    assert "Lähedaste avatud linke: 1" in restored(linked, file, monkeypatch)
    assert at_the_desk(ends) == Ends(False, {71: EndReason.LEFT, 72: None})


@pytest.mark.parametrize(("lost", "how", "code"), [("file", ("--without-erasures",), 0), ("older", (), 1)])
def test_without_a_list_that_knows_the_backup_no_link_opens(
    linked: Furnished, monkeypatch: pytest.MonkeyPatch, lost: str, how: tuple[str, ...], code: int
) -> None:
    """`older`: the copy at hand was made before the backup."""
    linked.shell.done("backup", "--to", "before.backup")
    before = linked.ledger.read_bytes()
    file = made(linked.shell)
    withdrawn()
    linked.shell.done("data", "replay")
    linked.ledger.write_bytes(b"" if lost == "file" else before)

    said = restored(linked, file, monkeypatch, *how, code=code)
    assert "lähedaste lingid suletud: 2" in said
    assert ("ei tunne seda varukoopiat" in said) is (lost == "older")
    assert at_the_desk(ends) == Ends(False, {71: EndReason.RESTORED, 72: EndReason.RESTORED})


def test_an_older_house_is_told_by_the_doctor_and_put_right_by_the_replay(linked: Furnished) -> None:
    database = Path(linked.url.removeprefix("sqlite:///"))
    older = database.read_bytes()
    withdrawn()
    linked.shell.done("data", "replay", "--without-erasures")
    for path in database.parent.glob(f"{database.name}*"):
        path.unlink()
    database.write_bytes(older)

    assert "kehtib jälle midagi" in linked.shell("doctor").out
    assert "jälle jõus" in linked.shell.done("data", "replay").out
    assert at_the_desk(ends).withdrawn
    assert "jälle jõus" not in linked.shell.done("data", "replay").out


def test_nobody_who_was_purged_comes_back_and_the_day_of_the_contract_stays(
    full: Furnished, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("MARKAJA_BACKUP_KEY", new_key())
    file = made(full.shell)
    full.shell.done("data", "keep", "--contract", "1-2/34", "--until", "31.01.2020", "--clause", "7.1", "--yes")
    full.shell.done("data", "purge", "--yes")
    restored(full, file, monkeypatch)

    async def left(desk: Desk) -> tuple[str, str, int]:
        contract = (await desk.session.exec(select(Contract))).one()
        files = (await desk.session.exec(select(MonthFile.id))).all()
        return str(contract.keep_until), contract.keep_clause, len(files)

    assert found(full, *NEEDLES) == set()
    assert at_the_desk(left) == ("2020-01-31", "7.1", 0)
    due = full.shell.done("data", "purge", "--dry-run").out
    assert not [kind for kind in ("Programmi inimesed", "Kuude failid", CODE) if kind in due]
    assert "klapivad" in full.shell("doctor").out


@pytest.mark.parametrize("held", [True, False], ids=["held", "free"])
def test_what_was_past_its_time_goes_at_once_and_who_was_held_stays(
    full: Furnished, monkeypatch: pytest.MonkeyPatch, *, held: bool
) -> None:
    """The time was shortened after the backup, and a hold was noted."""
    monkeypatch.setenv("MARKAJA_BACKUP_KEY", new_key())
    sql("UPDATE municipality SET retention_days = 3650")
    file = made(full.shell)
    if held:
        full.shell.done("data", "hold", CODE, "--reason", "kohus küsib")

    async def shorten(desk: Desk) -> None:
        for place in (await desk.session.exec(select(MunicipalityRow))).all():
            place.retention_days = 90
            row = SettingChange(
                municipality_id=place.id or 0, field="retention_days", old="3650", new="90", at=desk.now
            )
            desk.session.add(row)

    at_the_desk(shorten)
    full.shell.done("data", "replay")
    restored(full, file, monkeypatch)

    async def left(desk: Desk) -> tuple[set[int], bool, str | None]:
        days = (await desk.session.exec(select(MunicipalityRow.retention_days))).all()
        mine = select(DataHold.id).where(DataHold.person_id == full.one.person_id, col(DataHold.reason).is_(None))
        referral = await desk.session.get_one(Referral, full.one.referral_id)
        return set(days), bool((await desk.session.exec(mine)).all()), referral.name

    assert at_the_desk(left) == ({90}, held, NAME if held else None)
    assert "kohus" not in full.ledger.read_text()


# ── what must be kept ────────────────────────────────────────────────────────


async def holds(desk: Desk) -> list[bool]:
    """Of each hold that somebody gave a reason for: whether it stands."""
    rows = (await desk.session.exec(select(DataHold).order_by(col(DataHold.id)))).all()
    return [one.lifted_at is None for one in rows if one.person_id == 2]


def test_a_hold_that_was_lifted_since_stays_lifted(full: Furnished, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MARKAJA_BACKUP_KEY", new_key())
    full.shell.done("data", "hold", CODE, "--lift")
    full.shell.done("data", "hold", CODE, "--reason", "kohus küsib")
    file = made(full.shell)
    full.shell.done("data", "hold", CODE, "--lift")
    full.shell.done("data", "replay")

    said = restored(full, file, monkeypatch)
    assert "nüüd jälle jõus: 1" in said
    assert "Kustutamine on peatatud" not in said
    assert True not in at_the_desk(holds)
    assert "klapivad" in full.shell("doctor").out
    assert "jälle jõus" not in full.shell.done("data", "replay").out, "twice is as once"


def test_a_hold_that_was_made_and_lifted_since_does_not_stand(
    full: Furnished, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("MARKAJA_BACKUP_KEY", new_key())
    full.shell.done("data", "hold", CODE, "--lift")
    file = made(full.shell)
    full.shell.done("data", "hold", CODE, "--reason", "kohus küsib")
    full.shell.done("data", "replay")
    full.shell.done("data", "hold", CODE, "--lift")
    full.shell.done("data", "replay")

    assert "Kustutamine on peatatud" not in restored(full, file, monkeypatch)
    assert at_the_desk(holds)
    assert True not in at_the_desk(holds)


@pytest.mark.parametrize("until", ["", "31.12.2099"])
def test_a_hold_whose_end_the_list_does_not_know_is_named(
    full: Furnished, monkeypatch: pytest.MonkeyPatch, until: str
) -> None:
    """It was lifted after the last copy of the list."""
    monkeypatch.setenv("MARKAJA_BACKUP_KEY", new_key())
    full.shell.done("data", "hold", CODE, "--lift")
    full.shell.done("data", "hold", CODE, "--reason", "kohus küsib", *(["--until", until] if until else []))
    file = made(full.shell)
    before = full.ledger.read_bytes()
    full.shell.done("data", "hold", CODE, "--lift")
    full.ledger.write_bytes(before)

    said = restored(full, file, monkeypatch)
    assert f"Kustutamine on peatatud: {CODE}{f' ({until})' if until else ''}. " in said
    assert "Kustutamiste faili viimane kirje: " in said
    full.shell.done("data", "hold", CODE, "--lift")
