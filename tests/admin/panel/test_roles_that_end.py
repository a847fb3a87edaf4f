"""A role that ends: what stays behind is said before and found after, and the last one of a place may go."""

from __future__ import annotations

import pytest

from bot import demo_scene
from casework.calendar import tallinn_day
from casework.cases import CaseKind
from casework.facts import Event
from locales import all_texts
from storage.persons import NewPerson
from tests.admin.panel.managing import account_of, audited, membership_of, send
from tests.admin.panel.operator import Office
from tests.cast import report


async def _cases(office: Office, manager: str, count: int) -> None:
    account = await account_of(office, manager)
    async with office.house.app.desks.open(office.house.sandbox.now()) as desk:
        desk.actor = await desk.accounts.actor(await desk.accounts.get(account.id or 0))
        for _ in range(count):
            case = await desk.cases.open_directly(1, NewPerson(), CaseKind.ISTE, "2025-2026")
            await desk.cases.note(case.id or 0, case.version, Event.ENTERED, tallinn_day(desk.now))


@pytest.mark.parametrize(
    ("language", "before", "after", "tile"),
    [
        (
            "et",
            "Vastutajata jääb avatud juhtumeid: 2.",
            "Peeter L. (roll lõppenud)",
            "Juhtumid, mille vastutaja roll on lõppenud 2",
        ),
        (
            "ru",
            "которые останутся без ответственного: 2.",
            "Peeter L. (роль завершена)",
            "где роль ответственного завершена 2",
        ),
    ],
)
async def test_cases_of_somebody_whose_role_has_ended_are_told_before_and_found_after(
    office: Office, language: str, before: str, after: str, tile: str
) -> None:
    await office.house.team()
    await _cases(office, "Anu K.", 1)
    await _cases(office, "Peeter L.", 2)
    desktop = await office.seated(language)
    peeter = await membership_of(office, "Peeter L.")

    page = await desktop.get(f"/people/{peeter}")
    assert before in page.words
    assert after not in (await desktop.get("/cases")).words
    ended = await send(desktop, page, f"/people/{peeter}/end")
    assert ended.status == 200

    assert (await desktop.get("/cases")).words.count(after) == 2
    assert "Anu K. (" not in desktop.last.words
    left = await desktop.get("/cases?hands=left")
    assert left.words.count(after) == 2
    assert "P-001" not in left.words
    assert tile in (await desktop.get("/")).words
    assert after in (await desktop.get("/duties?hands=left")).words
    assert "Anu K." not in desktop.last.words


async def test_who_has_not_come_yet_has_no_role_that_ended(office: Office) -> None:
    """In the demo the people in care are assigned before anybody opens an invitation."""
    await demo_scene.furnish(office.house.app.desks, office.house.sandbox, all_texts())
    desktop = office.desktop()
    await desktop.enter(await office.link(await office.operator("Kalle")))

    assert "Juhtumid, mille vastutaja roll on lõppenud 0" in (await desktop.get("/")).words
    assert "P-014" in (await desktop.get("/cases")).words
    assert "roll lõppenud" not in desktop.last.words
    assert "P-014" not in (await desktop.get("/cases?hands=left")).words
    assert "(roll lõppenud)" not in (await desktop.get("/duties")).words


async def test_who_has_no_cases_is_asked_without_a_count(office: Office) -> None:
    await office.house.team()
    desktop = await office.seated()

    page = await desktop.get(f"/people/{await membership_of(office, 'Peeter L.')}")

    assert "Vastutajata jääb" not in page.words
    assert "viimane juhtumikorraldaja" not in page.words
    assert "viimane" not in (await desktop.get(f"/people/{await membership_of(office, 'Anu K.')}")).words


@pytest.mark.parametrize(
    ("language", "warned", "invite", "role"),
    [
        ("et", "See on siin viimane juhtumikorraldaja (Näidisvald).", "Kutsu uus juht", "juhtumikorraldaja"),
        ("ru", "Здесь больше нет других кейс-менеджеров (Näidisvald).", "Пригласить нового руководителя", "кейс"),
    ],
)
async def test_the_last_of_a_place_may_go_after_a_warning(
    office: Office, language: str, warned: str, invite: str, role: str
) -> None:
    anu = await office.house.case_manager("Anu", "Anu K.", lead=True)
    nurse = await office.house.nurse()
    await nurse.tap("Alusta")
    await report(nurse)
    await anu.tap("Võta vastu")
    await _cases(office, "Anu K.", 1)
    desktop = await office.seated(language)
    number = await membership_of(office, "Anu K.")

    page = await desktop.get(f"/people/{number}")
    assert warned in page.words
    assert invite in page.words
    form = await desktop.get("/people/invite?role=case_manager&lead=yes&place=1")
    assert '<option value="case_manager" selected>' in form.text
    assert '<option value="1" selected>' in form.text
    assert 'name="lead" type="checkbox" value="yes" checked' in form.text
    assert role in form.words
    ended = await send(desktop, page, f"/people/{number}/end")

    assert ended.status == 200
    assert await audited(office, "member:end") == [(f"membership:{number}", True)]
    await office.house.settle()
    assert (await desktop.get("/referrals?status=open")).words.count("T-0001") == 1


async def test_the_only_lead_goes_when_a_new_one_has_come(office: Office) -> None:
    """While colleagues stay who would have nobody to lead them, the way on stands beside the refusal."""
    await office.house.team()
    desktop = await office.seated()
    anu = await membership_of(office, "Anu K.")
    page = await desktop.get(f"/people/{anu}")

    refused = await send(desktop, page, f"/people/{anu}/end")
    assert refused.status == 409
    assert "/people/invite?role=case_manager&amp;lead=yes&amp;place=1" in refused.text
    await office.house.case_manager("Tiina", "Tiina M.", lead=True)
    assert (await send(desktop, refused, f"/people/{anu}/end")).status == 200
