"""Leaving, as each sees it: the specialist's own people, another municipality, a support worker; the name on paper."""

from __future__ import annotations

from sqlmodel import col, select

from casework.facts import Event
from casework.people import Role
from dialogs.callbacks import ExitListTap, ExitTap
from storage.tables import Audit, CaseFact, CaseFile
from tests.cast import House
from tests.flows.case_steps import specialist
from tests.flows.exit_cast import leavers, opened


async def noted(house: House, event: Event) -> int:
    """How often, taken back or not."""
    async with house.app.desks.open(house.sandbox.now()) as desk:
        return len((await desk.session.exec(select(CaseFact).where(CaseFact.event == event))).all())


async def test_the_specialist_sees_own_people_and_may_note_own_steps_alone(house: House) -> None:
    team = await leavers(house, "a", "a")
    maie = await specialist(house)
    async with house.app.desks.open(house.sandbox.now()) as desk:
        account = await desk.accounts.arrive(maie.user_id)
        (await desk.session.get_one(CaseFile, 1)).specialist_id = account.id
    await maie.send("/exit")
    assert "1 inimene" in maie.last.text
    assert "Küsi kolleegidelt" not in str(maie.last.buttons)
    assert "Laadi XLSX" not in str(maie.last.buttons)
    await maie.tap("P-001")
    shown = str(maie.last.buttons)
    assert "Vali tee" not in shown
    assert "Märgi väljumine" not in shown
    await maie.tap("Märgi samm")
    assert maie.last.buttons == [["Spetsialisti hinnang lõpus"], ["Tagasi"]]
    page = maie.last
    for act, val in (("to", "own_service"), ("note", "exit_told"), ("leave", ""), ("stay", ""), ("pdf", "et-x")):
        await maie.tap_data(ExitTap(case=1, ver=1, act=act, val=val).pack(), message=page)
        assert "Ma ei leia" in maie.toasts[-1] or "Ma ei leia" in maie.last.text, act
    await maie.tap_data(ExitListTap(act="nudge").pack(), message=page)
    await maie.tap_data(ExitListTap(act="xlsx").pack(), message=page)
    await maie.tap_data(ExitListTap(act="keep", place=house.place.id or 0).pack(), message=page)
    assert await noted(house, Event.EXIT_PATH) == 0
    assert team.anu.visible[-1].file is None


async def test_another_municipality_sees_nothing(house: House) -> None:
    await leavers(house, "a")
    stina = await house.case_manager("Stina", "Stina T.", town=True, lead=True)
    await stina.send("/exit")
    assert "Praegu ei ole väljumas kedagi." in stina.last.text
    for act in ("open", "path", "sheet", "steps"):
        await stina.tap_data(ExitTap(case=1, ver=1, act=act).pack(), message=stina.last)
        assert "P-001" not in stina.transcript()


async def test_a_support_worker_has_no_way_in(house: House) -> None:
    phone = house.phone("Tiina")
    await phone.start(await house.link(Role.SUPPORT_WORKER, name="Tiina M."))
    await phone.tap("Eesti keel")
    await phone.send("/exit")
    assert "Väljumised" not in phone.last.text


async def test_the_name_is_printed_only_on_a_tap_that_is_audited_and_the_file_leaves_the_chat(house: House) -> None:
    team = await leavers(house, "a")
    anu = team.anu
    await opened(anu)
    await anu.tap("Leht inimesele (PDF)")
    assert "Kõigepealt valige väljumise tee" in anu.toasts[-1]
    await anu.tap("Vali tee")
    await anu.tap("Valla või linna oma abi")
    await anu.tap("Leht inimesele (PDF)")
    await anu.tap("Eesti keeles")
    plain = anu.last
    question = anu.visible[-2]
    await anu.tap("Nimega, eesti keeles", message=question)
    named = anu.last
    assert plain.file is not None
    assert named.file is not None
    assert plain.file.content != named.file.content
    async with house.app.desks.open(house.sandbox.now()) as desk:
        lines = [row.action for row in (await desk.session.exec(select(Audit).order_by(col(Audit.id)))).all()]
    assert lines.count("case:reveal") == 1
    assert lines.count("case:exit_sheet") == 2
    await house.later(minutes=11)
    assert named not in anu.visible
    assert plain in anu.visible
