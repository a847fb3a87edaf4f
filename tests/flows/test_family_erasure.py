"""Somebody is erased: nothing that families, ratings and feedback kept of them can be read any more."""

from __future__ import annotations

from datetime import timedelta

from sqlmodel import select

from casework.calendar import tallinn_day
from casework.complaints import Kind, Move
from casework.data_subjects import SubjectKind, Whose
from casework.quality_of_life import Occasion, Side
from storage.data_erasing import erase
from storage.desk import Desk
from storage.tables import (
    Complaint,
    ComplaintEvent,
    Consent,
    FamilyLetter,
    FamilyLink,
    Meeting,
    QuestionnaireFile,
    Rating,
    RatingVersion,
)
from tests.cast import House
from tests.flows.family_steps import as_phone, quickly
from tests.flows.hours_cast import Team, hours_team
from tests.flows.test_family_chats import left


async def rated(desk: Desk, case_id: int, who: int) -> None:
    paper = QuestionnaireFile(name="q", version="1", digest="d", file="f", text="{}", kept_at=desk.now)
    desk.session.add(paper)
    await desk.session.flush()
    row = Rating(
        case_id=case_id,
        occasion=next(iter(Occasion)),
        side=next(iter(Side)),
        questionnaire_id=paper.id or 0,
        language="et",
        answers={"a": 4},
        comment="Mari ütles",
        reason="parandus",
        begun_by=who,
        begun_at=desk.now,
        held_by=who,
        held_at=desk.now,
    )
    desk.session.add(row)
    await desk.session.flush()
    desk.session.add(
        RatingVersion(
            rating_id=row.id or 0,
            number=1,
            day=tallinn_day(desk.now),
            answers={"a": 4},
            comment="Mari ütles",
            reason="parandus",
            confirmed_by=who,
            confirmed_at=desk.now,
        )
    )


async def complained(desk: Desk, case_id: int, place: int, who: int) -> None:
    row = Complaint(
        municipality_id=place,
        sender_id=who,
        link_id=1,
        case_id=case_id,
        kind=next(iter(Kind)),
        text="Mari abi hilines",
        name="Ljudmila",
        sent_at=desk.now,
        received_on=tallinn_day(desk.now),
    )
    desk.session.add(row)
    await desk.session.flush()
    desk.session.add(
        ComplaintEvent(complaint_id=row.id or 0, account_id=who, move=next(iter(Move)), at=desk.now, text="Mari")
    )


async def kept(team: Team) -> dict[str, list[object]]:
    """All that tells of somebody, by table."""
    columns = {
        "consent": Consent.proof,
        "link": FamilyLink.shown_as,
        "letter": FamilyLetter.text,
        "meeting": Meeting.place,
        "meeting day": Meeting.at,
        "rating": Rating.answers,
        "rating comment": Rating.comment,
        "rating reason": Rating.reason,
        "version": RatingVersion.answers,
        "version comment": RatingVersion.comment,
        "complaint": Complaint.text,
        "complaint name": Complaint.name,
        "complaint event": ComplaintEvent.text,
    }
    async with team.house.app.desks.open(team.house.sandbox.now()) as desk:
        return {name: list((await desk.session.exec(select(column))).all()) for name, column in columns.items()}


async def test_an_erased_person_leaves_nothing_with_the_family(house: House) -> None:
    team = await hours_team(house)
    mother = await quickly(team)
    async with as_phone(team, mother) as desk:
        await desk.family.write(1, "Kas Mari on kodus?", None)
        who = desk.who.account_id
    async with as_phone(team, team.anu) as desk:
        row = await desk.cases.get(team.cases["P-001"])
        await desk.family.set_meeting(row.id or 0, row.version, desk.now + timedelta(hours=60), "Mari kodus")
        await rated(desk, row.id or 0, who)
        await complained(desk, row.id or 0, row.municipality_id, who)
        whose, place = Whose(SubjectKind.PERSON, row.person_id), row.municipality_id
    before = await kept(team)
    assert all(value is not None for values in before.values() for value in values)
    assert all(len(values) == 1 for values in before.values())
    assert "Mari: november" in left(mother)

    async with house.app.desks.open(house.sandbox.now()) as desk:
        await erase(desk, whose, by="operator", place=place)
    await house.settle()

    after = await kept(team)
    assert after.keys() == before.keys()
    # Feedback that was open has one move more: that it ended so, without words.
    assert all(value is None for values in after.values() for value in values)
    assert "Mari" not in left(mother)
