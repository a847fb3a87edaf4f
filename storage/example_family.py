"""A fictional mother who is linked to one of the people in care, so that the demo shows what families see."""

from __future__ import annotations

from datetime import timedelta

from sqlmodel import select

from casework.calendar import tallinn_day
from casework.family import USUAL_LIFE, USUAL_SCOPES, GivenBy, Relation, Scope
from casework.people import Role
from storage.desk import Desk
from storage.tables import CaseFile, Consent, FamilyLink, MembershipRow, MunicipalityRow

CODE = 14
_AGO = timedelta(days=40)


async def mother(desk: Desk, place: MunicipalityRow, account_id: int, manager_id: int) -> None:
    """Consented to and opened some weeks ago."""
    case = (await desk.session.exec(select(CaseFile).where(CaseFile.person_id == CODE))).one()
    today, then = tallinn_day(desk.now), desk.now - _AGO
    consent = Consent(
        case_id=case.id or 0,
        relation=Relation.RELATIVE,
        given_by=GivenBy.PERSON,
        scopes=[scope for scope in Scope if scope in USUAL_SCOPES],
        given_on=today - _AGO,
        until=today - _AGO + USUAL_LIFE,
        proof="toimik 12",
        noted_by=manager_id,
        noted_at=then,
    )
    desk.session.add(consent)
    await desk.session.flush()
    desk.session.add(
        FamilyLink(
            consent_id=consent.id or 0,
            case_id=case.id or 0,
            account_id=account_id,
            shown_as="ema",
            made_at=then,
            accepted_at=then,
        )
    )
    desk.session.add(
        MembershipRow(account_id=account_id, municipality_id=place.id, role=Role.CLOSE_PERSON, began_at=then)
    )
    await desk.session.flush()
