"""What changes between a look and a tap: a consent that was withdrawn, a place that is another, a corrected rating."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from sqlmodel import select

from casework.family import Relation
from storage.errors import NotHere, Stale
from storage.subjects import account_of
from storage.tables import Consent, FamilyLink, Rating
from tests.cast import House
from tests.flows.family_steps import as_phone, quickly
from tests.flows.hours_cast import hours_team
from tests.flows.test_ratings_family import all_skipped, in_care


async def test_a_consent_withdrawn_meanwhile_is_not_extended(house: House) -> None:
    if not house.url.startswith("postgresql"):
        pytest.skip("one writer at a time")
    team = await hours_team(house)
    await quickly(team, until=date(2027, 3, 1))
    mari = await quickly(team, "Mari", relation=Relation.PERSON)
    async with as_phone(team, team.anu) as desk:
        seen, _ = await desk.family.one(1)
        rev = seen.link.rev + seen.consent.rev
        async with as_phone(team, mari) as other:
            link = await other.session.get_one(FamilyLink, 1)
            consent = await other.session.get_one(Consent, link.consent_id)
            await other.family.withdraw(2, 1, link.rev + consent.rev)
        with pytest.raises(Stale):
            await desk.family.extend(1, rev, date(2028, 1, 1))
    async with house.app.desks.open(house.sandbox.now()) as desk:
        kept = await desk.session.get_one(Consent, 1)
        assert kept.withdrawn_at is not None
        assert (kept.until, kept.ring_at) == (date(2027, 3, 1), None)


async def test_another_place_of_a_meeting_is_told_without_its_name(house: House) -> None:
    team = await hours_team(house)
    mother = await quickly(team)
    async with as_phone(team, team.anu) as desk:
        row = await desk.cases.get(team.cases["P-001"])
        at = desk.now + timedelta(hours=14)
        await desk.family.set_meeting(row.id or 0, row.version, at, "vallamaja")
    await house.settle()
    assert "vallamaja" not in mother.transcript()
    before = len(mother.visible)
    for place in ("haigla", "haigla"):
        async with as_phone(team, team.anu) as desk:
            row = await desk.cases.get(team.cases["P-001"])
            await desk.family.set_meeting(row.id or 0, row.version, at, place)
        await house.settle()
    said = [message.text for message in mother.visible[before:]]
    assert len(said) == 1, "the same once more is no change"
    assert "kohtumise koht muutus" in said[0]
    assert "haigla" not in said[0]


async def test_a_workers_correction_is_not_taken_back_on_the_phone(house: House) -> None:
    team = await in_care(house)
    mari = await quickly(team, "Mari", relation=Relation.PERSON)
    await mari.send("/family")
    await mari.tap("Anna hinnang")
    await mari.tap("Alusta")
    await mari.tap("5 – väga rahul")
    await all_skipped(mari)
    await mari.tap("Kinnita")
    async with as_phone(team, team.piret) as desk:
        row = (await desk.session.exec(select(Rating))).one()
        found = await desk.ratings.correct(row.id or 0, row.rev, "valesti vajutatud")
        key = found.questionnaire.questions[0].key
        found = await desk.ratings.answer(row.id or 0, found.row.rev, key, 2, place=found.end)
        await desk.ratings.confirm(row.id or 0, found.row.rev)
    async with as_phone(team, mari) as desk:
        found = await desk.ratings.opened(row.id or 0)
        assert not desk.ratings.may_undo(found, (await desk.ratings.versions(found.row))[-1])
        with pytest.raises((NotHere, Stale)):
            await desk.ratings.undo(row.id or 0, found.row.rev)
    async with as_phone(team, team.piret) as desk:
        found = await desk.ratings.opened(row.id or 0)
        assert desk.ratings.may_undo(found, (await desk.ratings.versions(found.row))[-1])


async def test_a_number_that_no_column_holds_is_nobodys(house: House) -> None:
    async with house.app.desks.open(house.sandbox.now()) as desk:
        assert await account_of(desk, "9999999999999999999") == []
