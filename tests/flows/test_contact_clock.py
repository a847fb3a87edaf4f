"""No referral waits in silence: the ladder over a weekend and a holiday, July, and people out of reach."""

from __future__ import annotations

from datetime import date

from casework.people import Role
from tests.cast import House, give_back, report
from tests.golden import Golden


async def sent(house: House, when: str, *, urgency: str = "Täna", agreement: str = "Jah") -> None:
    """One referral by the nurse at that Tallinn moment."""
    nurse = await house.nurse(verified=True)
    await house.until(when)
    await nurse.tap("Teata abivajajast")
    await report(nurse, kind=None, urgency=urgency, agreement=agreement)


async def away(house: House, absent: str, deputy: str, from_day: str, until_day: str) -> None:
    async with house.app.desks.open(house.sandbox.now()) as desk:
        ids = {name: (await desk.accounts.arrive(house.phone(name).user_id)).id or 0 for name in (absent, deputy)}
        desk.session.add(
            house.deputyship(ids[absent], ids[deputy], date.fromisoformat(from_day), date.fromisoformat(until_day))
        )


async def test_the_ladder_over_a_weekend_and_a_holiday(house: House, golden: Golden) -> None:
    """An urgent one on the eve of Independence Day's long weekend: 24.02.2027 is a Wednesday off,
    and work ends at 14.00 the day before.
    """
    anu, peeter = await house.team()
    await sent(house, "2027-02-23 16:30")
    for moment in ("2027-02-24 12:00", "2027-02-25 09:59", "2027-02-25 10:00", "2027-02-25 12:00"):
        await house.until(moment)
    await house.until("2027-02-25 14:00")
    await peeter.tap("Võta vastu")
    for moment in ("2027-02-25 16:01", "2027-02-26 09:02", "2027-02-26 11:02", "2027-02-26 16:30"):
        await house.until(moment)
    await peeter.tap("Ei saanud ühendust")
    for moment in ("2027-02-27 12:00", "2027-02-28 12:00", "2027-03-01 08:34", "2027-03-01 09:31"):
        await house.until(moment)
    await peeter.tap("Sain ühendust")
    await house.until("2027-03-09 12:00")

    golden.check("ladder_over_a_holiday_et", house.phone("Kersti"), peeter, anu)


async def test_the_ladder_over_a_weekend_in_russian(house: House, golden: Golden) -> None:
    anu, peeter = await house.team("ru")
    nurse = await house.nurse(verified=True)
    await house.until("2026-11-27 15:00")
    await nurse.tap("Teata abivajajast")
    await report(nurse, kind=None, urgency="Sel nädalal", agreement="Ei")
    for moment in ("2026-11-28 12:00", "2026-11-29 12:00", "2026-11-30 08:59", "2026-11-30 09:01"):
        await house.until(moment)
    for moment in ("2026-12-01 09:01", "2026-12-02 09:01"):
        await house.until(moment)
    await anu.tap("Принять")
    for moment in ("2026-12-03 09:02", "2026-12-04 09:02", "2026-12-07 09:02"):
        await house.until(moment)
    await anu.tap("Удалось связаться")
    await house.until("2026-12-08 09:02")
    await anu.tap("Человек уже знает")
    await house.until("2026-12-20 09:00")

    golden.check("ladder_over_a_weekend_ru", nurse, peeter, anu)


async def test_nothing_rings_while_the_office_is_closed(house: House) -> None:
    anu, peeter = await house.team()
    await sent(house, "2026-11-27 16:59")
    before = [message.text for phone in (anu, peeter) for message in phone.visible]
    for moment in ("2026-11-27 22:00", "2026-11-28 10:00", "2026-11-29 23:00", "2026-11-30 07:59"):
        await house.until(moment)

    assert [message.text for phone in (anu, peeter) for message in phone.visible] == before


async def test_the_sender_of_an_urgent_one_learns_that_nobody_took_it_and_then_that_somebody_did(
    house: House,
) -> None:
    _, peeter = await house.team()
    nurse = house.phone("Kersti")
    await sent(house, "2026-11-23 11:00")
    await house.until("2026-11-23 13:01")
    assert "ei ole veel keegi vastu võtnud" not in nurse.transcript()
    await house.until("2026-11-23 15:02")

    assert "Teie teadet T-0001 ei ole veel keegi vastu võtnud." in nurse.last.text
    assert "Kui oodata ei saa, pöörduge otse: +372 5550 0000" in nurse.last.text
    await peeter.tap("Võta vastu")
    assert "Teie teade T-0001 on vastu võetud." in nurse.last.text
    await give_back(peeter)
    await peeter.tap("Võta vastu")
    assert nurse.transcript().count("Teie teade T-0001 on vastu võetud.") == 1


async def test_taken_and_given_back_the_clock_begins_anew(house: House) -> None:
    anu, peeter = await house.team()
    await sent(house, "2026-11-23 11:00")
    await peeter.tap("Võta vastu")
    await house.until("2026-11-23 12:30")
    await give_back(peeter, "Olen homme ära")
    await house.until("2026-11-23 13:30")
    assert "ei ole veel keegi vastu võtnud" not in anu.transcript()
    await house.until("2026-11-23 14:31")

    assert "Teadet T-0001 ei ole veel keegi vastu võtnud." in anu.last.text
    await anu.tap("Näita nime")
    assert "antud tagasi kolleegidele: Olen homme ära" in anu.last.text


async def test_in_july_the_deputy_hears_and_acts_for_the_colleague(house: House) -> None:
    anu, peeter = await house.team()
    await sent(house, "2027-07-02 10:00")
    await peeter.tap("Võta vastu")
    await away(house, "Peeter", "Anu", "2027-07-03", "2027-08-01")
    await house.until("2027-07-05 08:30")

    assert "kolleeg on ära ja Teie asendate" in anu.last.text
    assert "Tegeleb: Peeter L." in anu.last.text
    await anu.tap("Sain ühendust")
    assert "Inimesega on ühendust võetud" in peeter.last.text
    assert "juhtumikorraldaja on inimesega ühendust võtnud" in house.phone("Kersti").last.text


async def test_who_is_away_gets_no_new_cards_while_somebody_is_there(house: House) -> None:
    anu, peeter = await house.team()
    await away(house, "Anu", "Peeter", "2026-11-01", "2026-12-31")
    await sent(house, "2026-11-23 11:00")

    assert "T-0001" not in anu.transcript()
    await house.until("2026-11-23 13:01")
    await house.until("2026-11-23 15:02")
    assert "Teade T-0001 ootab ikka." in peeter.last.text, "the lead's deputy hears what the lead would"


async def test_everybody_away_everybody_hears(house: House) -> None:
    anu, peeter = await house.team()
    await away(house, "Anu", "Peeter", "2026-11-01", "2026-12-31")
    await away(house, "Peeter", "Anu", "2026-11-01", "2026-12-31")
    await sent(house, "2026-11-23 11:00")

    assert "Uus teade T-0001" in anu.last.text
    assert "Uus teade T-0001" in peeter.last.text


async def test_a_taker_out_of_reach_is_told_to_the_lead_who_hears_of_the_work_at_once(house: House) -> None:
    anu, peeter = await house.team()
    await sent(house, "2026-11-23 11:00")
    await peeter.tap("Võta vastu")
    await peeter.block()
    await house.until("2026-11-23 13:01")

    assert "Minu sõnumid ei jõua enam kolleegini: Peeter L." in anu.transcript()
    assert "Teade T-0001: inimesega ühenduse võtmist ei ole veel märgitud." in anu.transcript()
    assert anu.transcript().count("Minu sõnumid ei jõua") == 1
    await give_back(anu)
    await anu.tap("Võta vastu")
    await house.until("2026-11-23 16:30")
    assert anu.transcript().count("ei jõua enam kolleegini") == 1


async def test_with_nobody_left_to_tell_the_sender_hears_it(house: House) -> None:
    peeter = await house.case_manager("Peeter", "Peeter L.")
    await sent(house, "2026-11-23 11:00")
    await peeter.block()
    await house.until("2026-11-23 13:01")
    await house.until("2026-11-23 15:02")

    assert "Teie teadet T-0001 ei ole veel keegi vastu võtnud." in house.phone("Kersti").last.text


async def test_the_person_is_told_that_they_were_reported(house: House) -> None:
    anu, peeter = await house.team()
    await sent(house, "2026-11-23 11:00", agreement="Ei")
    await peeter.tap("Võta vastu")
    await peeter.tap("Sain ühendust")
    assert "Hiljemalt 23.12.2026 tuleb inimesele öelda, et temast teatati." in peeter.last.text
    await house.until("2026-11-24 09:00")
    assert "Teade T-0001: kas inimesele on öeldud, et temast teatati?" in peeter.last.text
    await house.until("2026-12-28 09:00")
    assert "kas inimesele on öeldud" in anu.transcript(), "past the month the lead hears it too"
    await peeter.tap("Inimesele öeldud")
    said = peeter.transcript().count("kas inimesele on öeldud")
    await house.until("2027-01-20 09:00")

    assert peeter.transcript().count("kas inimesele on öeldud") == said
    assert "tuleb inimesele öelda" not in peeter.last.text


async def test_nobody_is_asked_to_tell_a_person_who_knows_and_agrees(house: House) -> None:
    _, peeter = await house.team()
    await sent(house, "2026-11-23 11:00", agreement="Jah")
    await peeter.tap("Võta vastu")
    await peeter.tap("Sain ühendust")
    await house.until("2027-01-20 09:00")

    assert "Inimesele" not in peeter.transcript()


async def test_new_working_hours_move_the_clock(house: House) -> None:
    anu, _ = await house.team()
    await sent(house, "2026-11-27 16:30")
    async with house.app.desks.open(house.sandbox.now()) as desk:
        place = await desk.municipalities.get(house.place.id or 0)
        place.office_hours, place.office_days = "10:00-15:00", "mon-thu"
        await desk.referral_clock.rewind(place.id or 0)
    await house.until("2026-11-30 11:59")
    assert "ei ole veel keegi vastu võtnud" not in anu.transcript()
    await house.until("2026-11-30 12:00")

    assert "Teadet T-0001 ei ole veel keegi vastu võtnud." in anu.last.text


async def test_a_district_gets_its_own_cards_and_the_whole_house_the_reminder(house: House) -> None:
    anu, peeter = await house.team()
    async with house.app.desks.open(house.sandbox.now()) as desk:
        north, _ = await house.districts(desk, "Põhja", "Lõuna")
        account = await desk.accounts.arrive(peeter.user_id)
        tiina = await desk.invitations.invite(
            Role.CASE_MANAGER, municipality_id=house.place.id, shown_as="Tiina V.", team_id=north
        )
        await house.assign(desk, account.id or 0, "Lõuna")
    phone = house.phone("Tiina")
    await phone.start(tiina)
    await phone.tap("Eesti keel")
    nurse = await house.nurse(verified=True)
    await nurse.tap("Teata abivajajast")
    await report(nurse, kind=None, team="Põhja")

    assert "Piirkond: Põhja" in phone.last.text
    assert "Piirkond: Põhja" in anu.last.text, "who belongs to no district gets every card"
    assert "T-0001" not in peeter.transcript()
    await phone.tap("Veel…")
    await phone.tap("Vaheta piirkonda")
    await phone.tap("Lõuna")
    assert "Teade T-0001 on antud teise piirkonda." in phone.transcript()
    assert "Piirkond: Lõuna" in peeter.last.text
    await house.later(hours=2, minutes=1)
    assert "ei ole veel keegi vastu võtnud" in phone.last.text


async def test_after_an_outage_of_days_it_rings_once_and_goes_on_from_there(house: House) -> None:
    anu, peeter = await house.team()
    await sent(house, "2026-11-23 11:00")
    await house.until("2026-11-26 11:00")
    assert peeter.transcript().count("ei ole veel keegi vastu võtnud") == 1
    assert "ootab ikka" not in anu.transcript()
    await house.until("2026-11-26 13:01")

    assert "Teade T-0001 ootab ikka." in anu.last.text


async def test_a_ring_that_was_missed_waits_for_the_next_opening(house: House) -> None:
    anu, _ = await house.team()
    await sent(house, "2026-11-27 11:00")
    await house.until("2026-11-28 12:00")
    assert "ei ole veel keegi vastu võtnud" not in anu.transcript()
    await house.until("2026-11-30 08:00")

    assert "Teadet T-0001 ei ole veel keegi vastu võtnud." in anu.last.text
