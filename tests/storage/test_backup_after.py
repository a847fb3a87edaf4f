"""After a restore: what was due is held until somebody decides, and who was erased is erased again."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

from sqlalchemy import text
from sqlmodel import SQLModel, select

from casework.data_subjects import SubjectKind, Whose
from casework.notices import Notice
from casework.people import Role
from storage import backup_outbox
from storage.backup_restoring import MOVED
from storage.data_erasing import erase
from storage.database import opened
from storage.desk import Desks
from storage.erasures import lines as ledger_of
from storage.tables import Invitation, InvitationKind, OutboxState, PanelLink, PanelSession, Processed
from tests.cast import REPORTED_NAME, House
from tests.storage.backup_steps import RING, everything, kept, put_back, reported


async def test_what_was_due_is_held_until_somebody_decides(house: House, elsewhere: str, tmp_path: Path) -> None:
    async def put(key: str, notice: Notice, **later: int) -> None:
        async with house.app.desks.open(house.sandbox.now()) as desk:
            moment = desk.now + timedelta(**later)
            await desk.outbox.put(notice, 1, key=key, args={"messages": []}, not_before=moment)

    await house.team()
    await put("due", Notice.QUESTION_SILENT, seconds=30)
    await put("erases", Notice.ERASE_MESSAGES, seconds=30)
    await put("later", Notice.QUESTION_SILENT, days=30)
    async with house.app.desks.open(house.sandbox.now()) as desk:
        desk.session.add(Processed(update_id=9999, at=desk.now, replies=[{"chat_id": 1}], pending=True))
    await kept(house, tmp_path / "x.backup")
    house.sandbox.move_clock(timedelta(minutes=5))
    done = await put_back(house, tmp_path / "x.backup", elsewhere)

    async def states() -> dict[str, str]:
        async with opened(elsewhere, RING) as sessions, sessions() as session:
            rows = (await (await session.connection()).execute(text("SELECT key, state FROM outbox"))).all()
        return {key: state for key, state in rows if key in {"due", "erases", "later"}}

    assert done.held == (1, 1)
    assert await states() == {"due": "held", "erases": "pending", "later": "pending"}
    async with opened(elsewhere, RING) as sessions:
        async with Desks(sessions).open(house.sandbox.now()) as desk:
            assert await desk.updates.unanswered(every=True) == []
            assert await backup_outbox.held(desk) == 1
            assert await backup_outbox.drop(desk) == 1
        assert (await states())["due"] == OutboxState.CLEARED
        async with Desks(sessions).open(house.sandbox.now()) as desk:
            assert await backup_outbox.release(desk) == 0, "decided is decided"


async def test_on_demand_nothing_is_held(house: House, elsewhere: str, tmp_path: Path) -> None:
    await house.team()
    async with house.app.desks.open(house.sandbox.now()) as desk:
        await desk.outbox.put(Notice.QUESTION_SILENT, 1, key="due")
    await kept(house, tmp_path / "x.backup")

    assert (await put_back(house, tmp_path / "x.backup", elsewhere, hold=False)).held == (0, 0)


async def test_who_was_erased_after_the_backup_does_not_come_back(
    house: House, elsewhere: str, tmp_path: Path
) -> None:
    await reported(house)
    anu = house.phone("Anu")
    for label in ("Võta vastu", "Lõpeta", "Abi on korraldatud"):
        await anu.tap(label)
    await anu.send("Kokku lepitud")
    await kept(house, tmp_path / "x.backup")
    async with house.app.desks.open(house.sandbox.now()) as desk:
        await erase(desk, Whose(SubjectKind.PERSON, 1), by="operator", entry={"at": desk.now})
        ledger = await ledger_of(desk)
    assert REPORTED_NAME not in repr(await everything(house.url))

    without = tmp_path / "without.db"
    await put_back(house, tmp_path / "x.backup", f"sqlite:///{without}")
    done = await put_back(house, tmp_path / "x.backup", elsewhere, erasures=ledger)

    assert REPORTED_NAME in repr(await everything(f"sqlite:///{without}")), "the backup does hold the name"
    assert done.erased == len(ledger) == 1
    assert REPORTED_NAME not in repr(await everything(elsewhere))


async def test_ways_in_that_were_ended_since_do_not_open_again(house: House, elsewhere: str, tmp_path: Path) -> None:
    """A session, a link to the panel and a personal invitation, all open in the backup; a poster hangs on its wall."""
    await house.team()
    now = house.sandbox.now()
    async with house.app.desks.open(now) as desk:
        later = now + timedelta(days=3)
        rows: list[SQLModel] = [
            PanelSession(account_id=1, token_hash="s", csrf="c", opened_at=now, seen_at=now, changed_at=now),
            PanelLink(account_id=1, token_hash="l", created_at=now, expires_at=later),
            Invitation(token_hash="i", kind=InvitationKind.ROLE, role=Role.SUPPORT_WORKER, created_at=now),
            Invitation(token_hash="p", kind=InvitationKind.POSTER, created_at=now),
        ]
        desk.session.add_all(rows)
    await kept(house, tmp_path / "x.backup")

    done = await put_back(house, tmp_path / "x.backup", elsewhere)
    assert done.closed == (1, 1)
    async with opened(elsewhere, RING) as sessions, Desks(sessions).open(now) as desk:
        assert (await desk.session.exec(select(PanelSession.ended_at))).one() is not None
        assert (await desk.session.exec(select(PanelLink.used_at))).one() is not None
        ended = dict((await desk.session.exec(select(Invitation.token_hash, Invitation.revoked_at))).all())
        assert (ended["i"] is None, ended["p"]) == (False, None)


async def test_a_house_that_only_moves_keeps_its_ways_in(house: House, elsewhere: str, tmp_path: Path) -> None:
    await house.team()
    now = house.sandbox.now()
    async with house.app.desks.open(now) as desk:
        desk.session.add(Invitation(token_hash="i", kind=InvitationKind.ROLE, created_at=now))
    await kept(house, tmp_path / "x.backup")

    assert (await put_back(house, tmp_path / "x.backup", elsewhere, action=MOVED)).closed == (0, 0)
