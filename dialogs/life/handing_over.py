"""What goes to the other municipality when the person agreed: a referral as any other, from this case manager."""

from __future__ import annotations

from casework.calendar import tallinn_day
from casework.components import components
from casework.people import MunicipalityId
from casework.referrals import Agreement, Domain, Guardian, ReferrerKind, Urgency
from dialogs.talk import Talk
from storage.new_referrals import NewReferral
from storage.persons import name_of
from storage.tables import CaseFile

_LIFE_DOMAINS = frozenset(Domain)


async def referral(talk: Talk, row: CaseFile, receiver: int, *, with_help: bool) -> NewReferral:
    """Name and contact are sealed as every referral's. `with_help`: the life domains in which there was help."""
    person = await talk.desk.persons.get((await talk.desk.cases.reveal(row.id or 0)).person_id)
    name, year = name_of(person), person.birth_year
    return NewReferral(
        municipality_id=MunicipalityId(receiver),
        kind=ReferrerKind.STAFF,
        verified=True,
        urgency=Urgency.WEEK,
        agreement=Agreement.YES,
        guardian=Guardian.UNKNOWN,
        domains=await _domains(talk, row) if with_help else (),
        age=tallinn_day(talk.now).year - year if year else None,
        birth_year=year,
        person_language=person.language or "unknown",
        name=name or None,
        by_phone=not name,
        contact=person.contact,
        note=talk.texts.plain("life-handover-note"),
        may_name_sender=True,
    )


async def _domains(talk: Talk, row: CaseFile) -> tuple[str, ...]:
    """Classes only, in the order of the catalogue: what was planned, never how much or why."""
    known = components()
    planned = await talk.desk.plans.of_case(row.id or 0, ended=True)
    found = {known[one.component].domain for one in planned if one.component in known}
    found |= {one.domain for one in planned if one.domain}
    return tuple(domain for domain in Domain if domain in found & _LIFE_DOMAINS)
