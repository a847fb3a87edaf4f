"""Municipalities, districts, closing days and organisations through the real server."""

from __future__ import annotations

import re
from datetime import datetime, timedelta

import pytest
from sqlmodel import select

from casework.calendar import is_working_day, next_working_day, tallinn_day
from casework.referrals import Agreement, Guardian, ReferrerKind, Status, Urgency
from storage.tables import ClosingDay, MunicipalityRow, Referral, Team
from tests.admin.panel.managing import audited, send
from tests.admin.panel.operator import Office


async def place(office: Office) -> MunicipalityRow:
    async with office.house.app.desks.open(office.house.sandbox.now()) as desk:
        return await desk.municipalities.get(1)


async def test_a_municipality_is_added_and_refused_twice(office: Office) -> None:
    desktop = await office.seated()
    page = await desktop.get("/places/new")
    made = await send(desktop, page, "/places/new", key="metsa", name="Metsa vald", county="Metsamaa")
    again = await send(desktop, page, "/places/new", key="metsa", name="Metsa linn")

    assert made.status == 200
    assert "Lisatud: Metsa vald." in made.words
    assert again.status == 422
    assert "Selline nimi on juba olemas." in again.words
    assert 'value="Metsa linn"' in again.text
    assert [who for _, who in await audited(office, "municipality:add")] == [True]


async def test_bad_input_is_told_beside_its_field_and_nothing_typed_is_lost(office: Office) -> None:
    desktop = await office.seated()
    page = await desktop.get("/places/1")
    typed = {"name": "Uusnäidis", "office_hours": "17-8", "places": "kümme", "as_of": "31.2.2026"}
    refused = await send(desktop, page, "/places/1", **typed)

    assert refused.status == 422
    for value in typed.values():
        assert f'value="{value}"' in refused.text
    assert "Siia käib täisarv alates 0." in refused.words
    assert "Kirjutage päev nii: 24.12.2026." in refused.words
    assert (await place(office)).name == "Näidisvald"
    assert await audited(office, "municipality:change") == []


async def test_the_second_of_two_tabs_is_told_what_changed_and_keeps_what_was_typed(office: Office) -> None:
    desktop = await office.seated()
    page = await desktop.get("/places/1")
    first = await send(desktop, page, "/places/1", county="Esimene maakond")
    second = await send(desktop, page, "/places/1", county="Teine maakond", places="12")
    over = await send(desktop, second, "/places/1")

    assert first.status == 200
    assert second.status == 409
    assert "Praegu on seal: Esimene maakond." in second.words
    assert 'value="Teine maakond"' in second.text
    assert over.status == 200
    row = await place(office)
    assert (row.county, row.places) == ("Teine maakond", 12)
    assert await audited(office, "municipality:change") == [
        ("municipality:1:county", True),
        ("municipality:1:county,places", True),
    ]


def old_referral(now: datetime) -> Referral:
    """Closed a month before."""
    return Referral(
        municipality_id=1,
        kind=ReferrerKind.OTHER,
        status=Status.CLOSED,
        sent_at=now - timedelta(days=31),
        waits_since=now - timedelta(days=31),
        closed_at=now - timedelta(days=30),
        urgency=Urgency.WEEK,
        agreement=Agreement.YES,
        guardian=Guardian.NO,
    )


async def ended_referral(office: Office) -> None:
    async with office.house.app.desks.open(office.house.sandbox.now()) as desk:
        desk.session.add(old_referral(desk.now))


async def test_a_shorter_time_of_keeping_is_asked_about_with_what_it_takes_away(office: Office) -> None:
    """A yes is for the number that was shown: what came to it meanwhile is told once more."""
    desktop = await office.seated()
    await ended_referral(office)
    page = await desktop.get("/places/1")
    asked = await send(desktop, page, "/places/1", retention_days="9")
    without = await send(desktop, asked, "/places/1")
    assert (asked.status, without.status) == (422, 422)
    assert "teateid 1, inimesi 0" in asked.words
    assert (await place(office)).retention_days == 90

    await ended_referral(office)
    stale = await send(desktop, asked, "/places/1", sure="yes")
    other = await send(desktop, stale, "/places/1", sure="yes", retention_days="1")
    assert (stale.status, other.status) == (422, 422)
    assert "teateid 2" in stale.words
    assert (await place(office)).retention_days == 90

    done = await send(desktop, stale, "/places/1", sure="yes")
    assert done.status == 200
    assert (await place(office)).retention_days == 9
    longer = await send(desktop, await desktop.get("/places/1"), "/places/1", retention_days="100")
    assert (longer.status, (await place(office)).retention_days) == (200, 100)


async def test_a_way_back_to_a_shorter_time_that_would_erase_leads_to_the_form(office: Office) -> None:
    desktop = await office.seated()
    await send(desktop, await desktop.get("/places/1"), "/places/1", retention_days="200")
    async with office.house.app.desks.open(office.house.sandbox.now() - timedelta(days=100)) as desk:
        desk.session.add(old_referral(desk.now))
    page = await desktop.get("/places/1/changes")
    road = re.search(r'action="(/places/1/changes/\d+/undo)"', page.text)
    assert road is not None

    refused = await send(desktop, page, road[1])

    assert refused.status == 409
    assert "Endine säilitusaeg on lühem ja kustutaks andmeid." in refused.words
    assert (await place(office)).retention_days == 200


async def test_a_closing_day_is_set_seen_and_taken_away(office: Office) -> None:
    day = next_working_day(tallinn_day(office.house.sandbox.now()))
    desktop = await office.seated()
    page = await desktop.get("/places/1/closing")
    typed = f"{day.day:02}.{day.month:02}.{day.year}"
    made = await send(desktop, page, "/places/1/closing", day=typed, word="Koolituspäev")
    twice = await send(desktop, page, "/places/1/closing", day=typed)
    weekend = day + timedelta(days=(5 - day.weekday()) % 7 or 7)
    off = await send(desktop, page, "/places/1/closing", day=weekend.isoformat(), word="Ei ole vaja")

    assert "Koolituspäev" in made.words
    assert "See päev on juba kirjas." in twice.words
    assert not is_working_day(weekend)
    assert "See päev on niikuinii vaba" in off.words
    assert 'value="Ei ole vaja"' in off.text

    page = await desktop.get("/places/1/closing")
    gone = await send(desktop, page, "/places/1/closing/remove")
    assert "on jälle tööpäev" in gone.words
    assert [subject for subject, _ in await audited(office, "closing-day:remove")] == [
        f"municipality:1:{day.isoformat()}"
    ]


async def test_districts_are_added_renamed_and_ended(office: Office) -> None:
    desktop = await office.seated()
    page = await desktop.get("/places/1")
    await send(desktop, page, "/places/1/districts", district="Põhja")
    page = await desktop.get("/places/1")
    renamed = await send(desktop, page, "/places/1/districts/1", team1="Lõuna")
    stale = await send(desktop, page, "/places/1/districts/1", team1="Ida")
    taken = await send(desktop, page, "/places/1/districts", district="lõuna")
    page = await desktop.get("/places/1")
    ended = await send(desktop, page, "/places/1/districts/1/end")

    assert renamed.status == 200
    assert "Praegu on seal: Lõuna." in stale.words
    assert "Selline nimi on juba olemas." in taken.words
    assert "Piirkond on lõpetatud: Lõuna." in ended.words
    async with office.house.app.desks.open(office.house.sandbox.now()) as desk:
        assert (await desk.session.get_one(Team, 1)).ended_at is not None


async def test_a_district_of_another_municipality_is_not_there(office: Office) -> None:
    desktop = await office.seated()
    page = await desktop.get("/places/1")
    await send(desktop, page, "/places/1/districts", district="Põhja")

    page = await desktop.post("/places/2/districts/1/end")

    assert page.status == 404


async def test_an_organisation_is_added_renamed_ended_and_taken_up(office: Office) -> None:
    desktop = await office.seated()
    page = await desktop.get("/organisations/new")
    made = await send(desktop, page, "/organisations/new", name="Näidiskool", kind="school", place="1")
    twice = await send(desktop, page, "/organisations/new", name="näidiskool", kind="school", place="1")
    assert "Lisatud: Näidiskool." in made.words
    assert "Selline nimi on juba olemas." in twice.words

    road = f"/organisations/{await organisation(office, 'Näidiskool')}"
    page = await desktop.get(road)
    await send(desktop, page, road, name="Näidisgümnaasium")
    stale = await send(desktop, page, road, name="Näidislütseum")
    assert stale.status == 409
    assert "Praegu on seal: Näidisgümnaasium." in stale.words
    assert 'value="Näidislütseum"' in stale.text

    page = await desktop.get(road)
    await send(desktop, page, f"{road}/posters")
    ended = await send(desktop, page, f"{road}/end")
    assert "Lõpetatud: Näidisgümnaasium." in ended.words
    assert "Plakateid ei ole." in ended.words
    again = await send(desktop, ended, f"{road}/take-up")
    assert "Jälle kasutusel: Näidisgümnaasium." in again.words
    assert [subject.split(":")[0] for subject, _ in await audited(office, "organisation:end")] == ["organisation"]


async def test_an_organisation_with_people_in_it_does_not_end(office: Office) -> None:
    await office.house.nurse(verified=True)
    road = f"/organisations/{await organisation(office, 'Näidishaigla')}"
    desktop = await office.seated()
    refused = await send(desktop, await desktop.get(road), f"{road}/end")

    assert refused.status == 409
    assert "Siin töötab veel 1 kolleeg." in refused.words


async def test_where_to_turn_is_confirmed(office: Office) -> None:
    desktop = await office.seated()
    page = await desktop.get("/places/1")
    done = await send(desktop, page, "/places/1/contact-right")

    assert "kontrollitud" in done.words
    assert (await place(office)).turn_to_checked_on == tallinn_day(office.house.sandbox.now())


async def organisation(office: Office, name: str) -> int:
    async with office.house.app.desks.open(office.house.sandbox.now()) as desk:
        found = await desk.manage_organisations.listed(ended=True)
        return next(one.row.id or 0 for one in found if one.row.name == name)


async def test_everything_that_does_not_fit_is_told_at_once_at_the_top_and_by_name(office: Office) -> None:
    desktop = await office.seated()
    page = await desktop.get("/places/1")
    wrong = await send(
        desktop,
        page,
        "/places/1",
        name=" ",
        county="x" * 300,
        places="-3",
        office_hours="17-8",
        retention_days="0",
    )

    assert wrong.status == 422
    for told in (
        "Nimi: nimi on puudu",
        "Maakond: tekst on liiga pikk.",
        "Kohti lepingus: siia käib täisarv alates 0.",
        "Tööaeg: kirjutage ajad nii",
        "päevi: siia käib 1 kuni 3650 päeva.",
    ):
        assert told in wrong.words
    assert wrong.text.index('class="faults"') < wrong.text.index("<h2>")


@pytest.mark.parametrize("language", ["et", "ru"])
@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("2026-12-28", "2026-12-28"),
        ("28.12.2026", "2026-12-28"),
        ("28.12", "2026-12-28"),
        ("4.1", "2027-01-04"),
    ],
)
async def test_a_closing_day_is_taken_as_the_field_sends_it_and_as_people_write_it(
    office: Office, language: str, typed: str, day: str
) -> None:
    desktop = await office.seated(language)
    page = await desktop.get("/places/1/closing")
    assert 'name="day" type="date"' in page.text

    await desktop.post("/places/1/closing", {"day": typed, "word": ""})

    async with office.house.app.desks.open(office.house.sandbox.now()) as desk:
        assert [one.day.isoformat() for one in (await desk.session.exec(select(ClosingDay))).all()] == [day]


@pytest.mark.parametrize("language", ["et", "ru"])
async def test_a_day_of_the_form_comes_back_as_its_field_wants_it(office: Office, language: str) -> None:
    desktop = await office.seated(language)
    page = await desktop.get("/places/1")
    refused = await send(desktop, page, "/places/1", as_of="1.10.2026", office_hours="17-8")

    assert refused.status == 422
    assert 'name="as_of" type="date" value="2026-10-01"' in refused.text
    assert (await send(desktop, refused, "/places/1", office_hours="8-17")).status == 200
    assert 'name="as_of" type="date" value="2026-10-01"' in (await desktop.get("/places/1")).text
    assert 'name="on" type="date" value="2026-10-01"' in (await desktop.get("/prices?on=1.10.2026")).text
