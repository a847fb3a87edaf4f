"""A reminder that one person may not hear any more is heard by somebody else: no gap between two people."""

from __future__ import annotations

from datetime import date, timedelta
from typing import NoReturn

import pytest
from sqlmodel import col, select, update

from casework.facts import Event
from casework.people import Role
from casework.referrals import Status
from storage.accounts import Accounts
from storage.duties import Duties
from storage.referral_clock import Clock
from storage.tables import Audit, CaseFile, DeputyshipRow, DutyRow, MembershipRow, Referral
from tests.cast import House, report
from tests.flows.duties import account_id, card_tap, desk_of, late_plan, lists, note, open_case, specialist

UNREACHABLE = "Minu sõnumid ei jõua vastutajani, palun andke ise teada."


async def away(house: House, absent: str, deputy: str, from_day: str, until_day: str) -> None:
    who = await account_id(house, absent), await account_id(house, deputy)
    async with house.app.desks.open(house.sandbox.now()) as desk:
        desk.session.add(house.deputyship(*who, date.fromisoformat(from_day), date.fromisoformat(until_day)))


async def role_ends(house: House, name: str) -> None:
    who = await account_id(house, name)
    async with house.app.desks.open(house.sandbox.now()) as desk:
        await desk.session.exec(
            update(MembershipRow).where(col(MembershipRow.account_id) == who).values(ended_at=house.sandbox.now())
        )


# ── the right is lost between midnight and the morning's list ────────────────


async def test_whose_role_ends_before_the_morning_leaves_the_reminder_to_the_lead(house: House) -> None:
    anu, peeter = await house.team()
    case = await open_case(house, "Peeter")
    await note(house, "Peeter", case, Event.ENTERED, "2026-11-02")
    await house.until("2026-11-25 07:00")
    await role_ends(house, "Peeter")
    await house.until("2026-11-25 08:00")
    await house.settle()

    assert lists(peeter) == []
    assert len(lists(anu)) == 1
    assert "Tähtaeg 02.12.2026, 7 päeva pärast." in lists(anu)[-1]


async def test_who_stops_standing_in_before_the_morning_leaves_the_reminder_to_the_owner(house: House) -> None:
    await house.team()
    tiina, urve = await specialist(house, "Tiina", "Tiina M."), await specialist(house, "Urve", "Urve S.")
    await late_plan(house)
    await away(house, "Tiina", "Urve", "2026-11-24", "2026-12-04")
    await house.until("2026-11-30 07:00")
    async with house.app.desks.open(house.sandbox.now()) as desk:
        await desk.session.exec(update(DeputyshipRow).values(ended_at=house.sandbox.now()))
    await house.until("2026-11-30 08:00")
    await house.settle()

    assert all("Tähtaeg 01.12.2026" not in one for one in lists(urve))
    assert "Tähtaeg 01.12.2026, homme." in lists(tiina)[-1]


# ── two hands on one row ─────────────────────────────────────────────────────


async def test_a_locked_row_is_read_as_it_stands_now(house: House) -> None:
    """What somebody else wrote while one waited for the lock counts, not what was read before."""
    await house.team()
    await specialist(house, "Tiina", "Tiina M.")
    case_id = await late_plan(house)
    async with desk_of(house, "Peeter") as desk:
        row = (await desk.session.exec(select(DutyRow).where(DutyRow.key == "plan"))).one()
        case = await desk.cases.get(case_id)
        before = case.version
        for table, values in (
            (DutyRow, {"snoozed_until": date(2026, 12, 1)}),
            (CaseFile, {"version": before + 1}),
        ):
            await desk.session.exec(update(table).values(values).execution_options(synchronize_session=False))
        assert row.snoozed_until is None, "in memory it is still the old one"
        owed = await desk.duty_acts.get(row.id or 0, lock=True)

        assert owed.row.snoozed_until == date(2026, 12, 1)
        assert owed.case is not None
        assert owed.case.version == before + 1


# ── there still, but in a role that may not see the case ─────────────────────


async def test_an_owner_who_works_there_in_another_role_is_told_to_the_lead(house: House) -> None:
    anu, peeter = await house.team()
    case = await open_case(house, "Peeter")
    await note(house, "Peeter", case, Event.ENTERED, "2026-11-02")
    await role_ends(house, "Peeter")
    await peeter.start(await house.link(Role.BASE_SUPPORT_SPECIALIST, name="Peeter L."))
    await house.until("2026-11-25 08:00")
    await house.settle()

    assert lists(peeter) == []
    assert UNREACHABLE in lists(anu)[-1]
    assert "Tähtaeg 02.12.2026, 7 päeva pärast." in lists(anu)[-1]


async def test_who_stands_in_from_another_role_is_passed_over_for_the_lead(house: House) -> None:
    anu, peeter = await house.team()
    urve = await specialist(house, "Urve", "Urve S.")
    case = await open_case(house, "Peeter")
    await note(house, "Peeter", case, Event.ENTERED, "2026-11-02")
    await away(house, "Peeter", "Urve", "2026-11-24", "2026-11-29")
    await house.until("2026-11-25 08:00")
    await house.settle()

    assert lists(urve) == []
    assert lists(peeter) == []
    assert UNREACHABLE in lists(anu)[-1]


# ── what breaks beside it ────────────────────────────────────────────────────


def breaks(*_: object, **__: object) -> NoReturn:
    raise RuntimeError("broken on purpose")


async def test_a_clock_that_fails_does_not_keep_the_duties_silent(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    _, peeter = await house.team()
    case = await open_case(house, "Peeter")
    await note(house, "Peeter", case, Event.ENTERED, "2026-11-02")
    monkeypatch.setattr(Clock, "ring_due", breaks)
    await house.until("2026-11-25 08:00")

    assert "Tähtaeg 02.12.2026, 7 päeva pärast." in lists(peeter)[-1]


async def test_what_has_to_be_erased_is_erased_though_the_sweep_fails(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    await house.team()
    nurse = await house.nurse()
    await nurse.tap("Alusta")
    await report(nurse)
    await house.phone("Peeter").tap("Võta vastu")
    await house.phone("Peeter").tap("Lõpeta")
    async with house.app.desks.open(house.sandbox.now()) as desk:
        long_ago = house.sandbox.now() - timedelta(days=4000)
        await desk.session.exec(update(Referral).values(status=Status.CLOSED, closed_at=long_ago))
    monkeypatch.setattr(Duties, "sweep", breaks)
    await house.later(hours=2)

    async with house.app.desks.open(house.sandbox.now()) as desk:
        (row,) = (await desk.session.exec(select(Referral))).all()
    assert row.name is None


async def test_what_cannot_even_be_noted_as_failed_does_not_stop_the_others(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The store refuses to note that Anu's message failed; Peeter's list comes, in the same round, all the same."""
    anu, peeter = await house.team()
    for name in ("Anu", "Peeter"):
        case = await open_case(house, name)
        await note(house, name, case, Event.ENTERED, "2026-11-02")
    anu.blocked = True
    monkeypatch.setattr(Accounts, "mark_blocked", breaks)
    await house.until("2026-11-25 08:00")

    assert lists(anu) == []
    assert "Tähtaeg 02.12.2026, 7 päeva pärast." in lists(peeter)[-1]


# ── why it was put off ───────────────────────────────────────────────────────


async def test_the_reason_is_shown_on_a_tap_goes_again_and_not_to_every_colleague(house: House) -> None:
    anu, peeter = await house.team()
    colleague = await house.case_manager("Rein", "Rein R.")
    await specialist(house, "Tiina", "Tiina M.")
    case = await late_plan(house)
    async with desk_of(house, "Tiina") as desk:
        row = (await desk.session.exec(select(DutyRow).where(DutyRow.key == "plan"))).one()
        await desk.duty_acts.snooze(row.id or 0, date(2026, 12, 9), "Inimene on reisil")
    for phone in (peeter, anu, colleague):
        await phone.send("/cases")
        await card_tap(phone, case, "plan", "20261201", "why")
        assert "põhjus on kirjas" in phone.last.text
        assert "reisil" not in phone.transcript()
    assert not any("Näita põhjust" in line for line in colleague.last.buttons)
    await card_tap(colleague, case, "plan", "20261201", "reason")
    assert "reisil" not in colleague.transcript()
    assert await looks(house, case) == 0
    await peeter.tap("Näita põhjust")
    revealed = peeter.last
    assert "P-001. Edasilükkamise põhjus: „Inimene on reisil“" in revealed.text
    assert await looks(house, case) == 1
    await house.later(minutes=11)

    assert revealed.deleted


async def looks(house: House, case: int) -> int:
    async with house.app.desks.open(house.sandbox.now()) as desk:
        found = await desk.session.exec(
            select(Audit).where(Audit.subject == f"case:{case}", Audit.action == "case:snooze_reason")
        )
        return len(found.all())
