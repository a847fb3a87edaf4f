"""Putting a reminder off: the due day stays, past it a reason is kept sealed, others are not silenced."""

from __future__ import annotations

from sqlmodel import select

from casework.facts import Event
from storage.tables import Audit, DutyRow
from tests.cast import House
from tests.flows.duties import card_tap, desk_of, late_plan, lists, newest_list, note, rows, specialist


async def test_past_the_due_day_a_reason_is_kept_sealed_and_read_by_those_above(house: House) -> None:
    _, peeter = await house.team()
    tiina = await specialist(house, "Tiina", "Tiina M.")
    case = await late_plan(house)
    await house.until("2026-11-30 08:00")
    await tiina.tap("Lükka edasi")
    await tiina.tap("Vali kuupäev")
    for typed, problem in (
        ("varsti", "Ei saanud aru: „varsti“"),
        ("30.11", "See päev on juba käes või möödas"),
        ("06.12–08.12", "Ei saanud aru: „06.12–08.12“"),
    ):
        await tiina.send(typed)
        assert problem in tiina.last.text
    await tiina.send("07.12")
    assert "Valitud päev on pärast tähtaega (01.12.2026): esmaspäev, 07.12.2026." in tiina.last.text
    await tiina.tap("Vali varasem")
    await tiina.send("08.12")
    await tiina.send("x" * 301)
    assert "Põhjus on liiga pikk" in tiina.last.text
    await tiina.send("Inimene on reisil")
    assert "Tuletan meelde 08.12.2026. Tähtaeg ei muutu." in tiina.last.text
    assert "Tuletan meelde 08.12.2026." in newest_list(tiina).text
    assert "reisil" not in "".join(message.text for message in tiina.visible)
    await house.until("2026-12-04 08:00")
    assert len(lists(tiina)) == 1

    assert "Edasi lükatud kuni 08.12.2026, põhjus on kirjas. (Vastutab: Tiina M.)" in peeter.last.text
    assert "reisil" not in peeter.transcript(), "what a person wrote is not said unasked"
    await peeter.tap("Miks see kuupäev?")
    assert "reisil" not in peeter.last.text
    await peeter.tap("Näita põhjust")
    assert "P-001. Edasilükkamise põhjus: „Inimene on reisil“" in peeter.last.text
    async with house.app.desks.open(house.sandbox.now()) as desk:
        audit = (await desk.session.exec(select(Audit.action).where(Audit.subject == f"case:{case}"))).all()
    assert audit.count("case:snooze_reason") == 1
    assert audit.count("case:snooze") == 1
    await house.until("2026-12-08 08:00")
    assert len(lists(tiina)) == 2, "on that morning it comes back"


async def test_putting_off_to_a_weekend_past_the_due_day_asks_the_reason_too(house: House) -> None:
    """Sunday 29.11 is before Monday's due day, but the next working morning is the due day itself; Saturday 5.12 is not."""
    await house.team()
    tiina = await specialist(house, "Tiina", "Tiina M.")
    case = await late_plan(house)
    await house.until("2026-11-27 08:00")
    await card_tap(tiina, case, "plan", "20261201", "date")
    await tiina.send("28.11")
    assert "Tuletan meelde 30.11.2026." in tiina.last.text
    await card_tap(tiina, case, "plan", "20261201", "date")
    await tiina.send("05.12")
    assert "on pärast tähtaega (01.12.2026)" in tiina.last.text
    await tiina.tap("Katkesta")
    assert "Katkestatud. Meeldetuletus jäi nagu enne." in tiina.last.text

    (row,) = [row for row in await rows(house, case) if row.key == "plan"]
    assert str(row.snoozed_until) == "2026-11-30"


async def test_done_while_the_reason_is_being_written(house: House) -> None:
    await house.team()
    tiina = await specialist(house, "Tiina", "Tiina M.")
    case = await late_plan(house)
    await house.until("2026-11-30 08:00")
    await tiina.tap("Lükka edasi")
    await tiina.tap("3 päeva pärast")
    await note(house, "Peeter", case, Event.PLANNED, "2026-11-29")
    house.restart()
    await tiina.send("Homme")

    assert "See on vahepeal tehtud või muutunud. Midagi ei lükatud edasi." in tiina.last.text
    assert "Tehtud 29.11.2026." in newest_list(tiina).text


async def test_old_rows_keep_no_reason_once_the_case_is_closed(house: House) -> None:
    await house.team()
    tiina = await specialist(house, "Tiina", "Tiina M.")
    case = await late_plan(house)
    async with desk_of(house, "Tiina") as desk:
        (row,) = [one for one in (await desk.session.exec(select(DutyRow))).all() if one.key == "plan"]
        await desk.duty_acts.snooze(row.id or 0, row.due.replace(day=9) if row.due else desk.duty_acts.today, "Haige")
    async with desk_of(house, "Peeter") as desk:
        await desk.cases.close(case, (await desk.cases.get(case)).version)
    async with house.app.desks.open(house.sandbox.now()) as desk:
        kept = (await desk.session.exec(select(DutyRow.snooze_reason).where(DutyRow.case_id == case))).all()
    assert set(kept) == {None}
    assert lists(tiina) == []
