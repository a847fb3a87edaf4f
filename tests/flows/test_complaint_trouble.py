"""Feedback when something comes between: two at once, double taps, a restart, strangers, silence, the end of a link."""

from __future__ import annotations

from typing import Any

from sqlmodel import select

from dialogs.complaints.callbacks import ComplaintTap, FeedbackTap
from storage.tables import Account, Audit, Complaint, ComplaintEvent, Outbox
from tests.cast import House
from tests.flows import duties
from tests.flows.complaint_steps import ANSWERED, SAID, answer, cast, chosen_language, give


async def the_one(house: House) -> Complaint:
    async with house.app.desks.open(house.sandbox.now()) as desk:
        return (await desk.session.exec(select(Complaint))).one()


async def test_of_two_receivers_one_has_it_and_the_other_hears_who(house: House) -> None:
    people = await cast(house)
    await give(people.mother)
    late = people.anu.last
    await people.peeter.tap("Võta vastu")
    await people.anu.tap("Võta vastu", message=late)

    assert "K-2026-0001 on juba võetud. Tegeleb: Peeter L." in people.anu.transcript()
    assert "Tegeleb: Peeter L." in people.anu.last.text
    assert people.maie.transcript().count("K-2026") == 0


async def test_a_double_tap_sends_one(house: House) -> None:
    people = await cast(house)
    await give(people.mother, send=False)
    summary = people.mother.last
    await people.mother.tap("Saada")
    await people.mother.tap("Saada", message=summary)

    assert (await the_one(house)).status == "sent"
    assert "Seda nuppu on juba vajutatud" in people.mother.transcript()


async def test_nothing_is_lost_by_a_restart_before_every_step_nor_by_a_photo(house: House) -> None:
    deliver = house.sandbox.deliver
    assert deliver is not None

    async def to_a_new_process(update: dict[str, Any]) -> None:
        house.restart()
        await deliver(update)

    people = await cast(house)
    house.sandbox.deliver = to_a_new_process
    await give(people.mother, send=False)
    await people.mother.send_photo()
    assert "Kas kõik on õige?" in people.mother.last.text
    await people.mother.tap("Saada")
    await people.peeter.tap("Võta vastu")
    await answer(people.peeter)
    await people.mother.tap("Loe vastust")

    assert ANSWERED in people.mother.last.text


async def test_without_a_name_nobody_learns_who_wrote_or_about_whom_and_the_answer_arrives(house: House) -> None:
    people = await cast(house)
    await give(people.mother)
    row = await the_one(house)
    assert (row.link_id, row.case_id, row.name) == (None, None, None)
    await people.anu.tap("Võta vastu")
    await people.anu.tap("Loe")
    assert SAID in people.anu.last.text
    assert "Inimene: –\nSaatja: jääb ütlemata" in people.anu.last.text
    await answer(people.anu)

    assert "Teile on vastus: K-2026-0001" in people.mother.last.text
    await house.later(minutes=11)
    assert not [one for one in people.anu.visible if SAID in one.text]


async def test_what_was_written_stands_sealed_and_in_no_message_row_or_audit_line(house: House) -> None:
    people = await cast(house)
    await give(people.mother, name="Ljudmila Testova")
    await people.peeter.tap("Võta vastu")
    await people.peeter.tap("Loe")
    await answer(people.peeter)
    async with house.app.desks.open(house.sandbox.now()) as desk:
        rows = [*(await desk.session.exec(select(Outbox))).all(), *(await desk.session.exec(select(Audit))).all()]
        actions = [one.action for one in (await desk.session.exec(select(Audit))).all()]
    kept = " ".join(repr(row.model_dump()) for row in rows)

    assert "complaint:reveal" in actions
    assert not [word for word in (SAID, ANSWERED, "Testova") if word in kept]


async def test_callbacks_made_by_hand_get_the_answer_of_nonsense(house: House) -> None:
    people = await cast(house)
    await give(people.mother)
    stranger = await chosen_language(house, "Vassili")
    acts = ("open", "take", "reveal", "ask", "answer", "give", "why", "own", "told", "satisfied", "unsatisfied")
    made = [ComplaintTap(id=1, ver=1, act=act).pack() for act in (*acts, "question", "add", "withdraw")]
    made += [ComplaintTap(id=1, ver=1, act="row", val="open.0").pack(), FeedbackTap(link=people.link_id).pack()]
    for phone in (stranger, people.maie):
        await phone.tap_data(ComplaintTap(id=987, ver=1, act="nonsense").pack(), message=phone.last)
        nonsense = phone.toasts[-1]
        before = phone.last.text
        for data in made:
            await phone.tap_data(data, message=phone.last)
            assert phone.toasts[-1] == nonsense, data
        assert phone.last.text == before
    assert (await the_one(house)).version == 1


async def test_the_end_of_a_link_ends_what_is_being_written_and_nothing_that_was_sent(house: House) -> None:
    people = await cast(house)
    await give(people.mother, name="Ljudmila")
    await give(people.mother, send=False)
    async with duties.desk_of(house, "Peeter") as desk:
        shown = (await desk.family.all_of(people.case_id))[0]
        await desk.family.end_link(people.link_id, shown.link.rev + shown.consent.rev)
    await house.settle()
    await people.peeter.tap("Võta vastu")
    await people.peeter.tap("Loe")
    assert "Inimene: –\nSaatja: Ljudmila" in people.peeter.last.text
    await answer(people.peeter)

    assert "Teile on vastus: K-2026-0001" in people.mother.last.text
    assert (await the_one(house)).answered_at is not None


async def test_a_sender_who_blocked_the_bot_is_shown_as_such(house: House) -> None:
    people = await cast(house)
    await give(people.mother)
    await people.peeter.tap("Võta vastu")
    await people.mother.block()
    await house.settle()
    await answer(people.peeter)

    assert "Saatja on vestluse sulgenud" in people.peeter.transcript()


async def test_one_that_is_withdrawn_waits_for_nobody(house: House) -> None:
    people = await cast(house)
    await give(people.mother)
    await people.peeter.tap("Võta vastu")
    await people.mother.send("/complaints")
    await people.mother.tap("K-2026-0001")
    await people.mother.tap("Võta tagasi")
    await people.mother.tap("Võta tagasi")
    await house.until("2026-12-29 08:01")

    assert "Saatja võttis tagasi: K-2026-0001." in people.peeter.transcript()
    assert "vastus tagasisidele" not in people.peeter.transcript()


async def test_words_leave_the_store_when_the_time_of_keeping_is_over(house: House) -> None:
    people = await cast(house)
    await give(people.mother, name="Ljudmila")
    await people.peeter.tap("Võta vastu")
    await answer(people.peeter)
    await house.later(days=31)  # nothing was said to the answer: it holds
    assert (await the_one(house)).status == "closed"
    await house.later(days=89)
    assert (await the_one(house)).text == SAID
    await house.later(days=2)
    row = await the_one(house)
    async with house.app.desks.open(house.sandbox.now()) as desk:
        events = (await desk.session.exec(select(ComplaintEvent))).all()

    assert (row.text, row.name, row.sender_id, row.case_id, row.link_id) == (None, None, None, None, None)
    assert {one.text for one in events} == {None}
    assert (row.kind, row.about, row.outcome) == ("complaint", "manner", "explained")
    await people.mother.send("/complaints")
    assert "K-2026-0001" not in people.mother.last.text


async def test_a_lead_sets_the_days_and_what_was_promised_stays(house: House) -> None:
    people = await cast(house)
    await give(people.mother)
    await people.anu.send("/complaints")
    await people.anu.tap("Vastamise aeg")
    await people.anu.tap("Kaebus")
    await people.anu.tap("10 päeva")
    await give(people.mother)
    await people.mother.tap("Miks see tähtaeg?")

    assert "vastuse tähtaeg on neljapäev, 03.12.2026." in people.mother.last.text
    assert "valla või linna enda seatud tähtaeg" in people.mother.last.text
    await people.anu.send("/complaints")
    assert "K-2026-0001 · kaebus · vastus hiljemalt 23.12.2026" in people.anu.last.text


async def test_a_taker_who_leaves_gives_it_back(house: House) -> None:
    people = await cast(house)
    await give(people.mother)
    await people.peeter.tap("Võta vastu")
    async with duties.desk_of(house, "Peeter") as desk:
        await desk.accounts.leave(await desk.session.get_one(Account, desk.who.account_id))
    await house.settle()

    row = await the_one(house)
    assert (row.status, row.taken_by) == ("sent", None)
    assert people.anu.transcript().count("Ootab vastuvõtmist.") > 1
