"""Somebody who left a mark in every table that can hold one, beside a neighbour who must not change."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import text
from sqlmodel import col, select

from casework.cases import CaseMove, CaseState
from casework.data_subjects import SubjectKind, Whose
from casework.duties import Owner, Scope
from casework.facts import Event
from casework.notices import Notice
from casework.referrals import Agreement, Guardian, Move, ReferrerKind, Status, Urgency
from storage.desk import Desk
from storage.tables import (
    CaseEvent,
    CaseFact,
    CaseFile,
    Conversation,
    DataHold,
    DutyRow,
    HoursCard,
    HoursVersion,
    MonthFile,
    OutboxState,
    PauseRow,
    Person,
    Processed,
    Referral,
    ReferralEvent,
    ReferralQuestion,
    Trace,
)
from tests.storage.month_house import ANU, BEGAN, EVERYDAY, HELGE, HERE, NOW, OCTOBER, TIINA, MonthHouse

FIRST, LAST, PHONE = "Vilhelmine", "Testmann", "+372 5555 0142"
NAME = f"{FIRST} {LAST}"
NEEDLES = (FIRST, LAST, "5555 0142")
LATER = NOW + timedelta(hours=1)


@dataclass(frozen=True)
class Marked:
    house: MonthHouse
    person_id: int
    case_id: int
    referral_id: int

    @property
    def whose(self) -> Whose:
        return Whose(SubjectKind.PERSON, self.person_id)


async def marked(house: MonthHouse) -> Marked:
    """Hours alone and in a group with the neighbour (case 0), in October, by Tiina; a month's files; a draft."""
    await house.price(EVERYDAY, "20.00")
    one = await house.person(FIRST, LAST)
    await house.hours(date(2026, 10, 5), 60)
    await house.hours(date(2026, 10, 6), 90, cases=(one,))
    await house.hours(date(2026, 10, 7), 45, cases=(0, one))
    async with house.desks.open(NOW) as desk:
        case = await desk.session.get_one(CaseFile, house.cases[one])
        person = await desk.session.get_one(Person, case.person_id)
        person.contact, person.birth_year, person.person_hash = PHONE, 1971, "abc"
        referral = await _referral(desk, person.id or 0)
        case.referral_id = referral.id
        await _records(desk, case.id or 0)
        await _hours(desk, case.id or 0)
        await _on_the_way(desk, referral.id or 0, case.id or 0)
        _files(desk, case.id or 0)
        return Marked(house, person.id or 0, case.id or 0, referral.id or 0)


async def _referral(desk: Desk, person_id: int) -> Referral:
    row = Referral(
        person_id=person_id, municipality_id=HERE, sender_id=HELGE, kind=ReferrerKind.STAFF, status=Status.CLOSED,
        urgency=Urgency.WEEK, agreement=Agreement.YES, guardian=Guardian.UNKNOWN, domains=["housing"], age=55,
        birth_year=1971, person_language="et", name=NAME, contact=PHONE, note=f"{FIRST} on üksi",
        sender_contact="Helge, 5555 0999", person_hash="abc", phone_hash="def", sent_at=BEGAN, waits_since=BEGAN,
        closed_at=BEGAN,
    )  # fmt: skip
    desk.session.add(row)
    await desk.session.flush()
    of = row.id or 0
    desk.session.add(ReferralEvent(referral_id=of, account_id=ANU, move=Move.CLOSE, at=BEGAN, note=f"{NAME} sai abi"))
    desk.session.add(
        ReferralQuestion(
            referral_id=of,
            asked_by=ANU,
            asked_at=BEGAN,
            question=f"Kus {FIRST} elab?",
            answer="Näidise 3",
            answered_at=BEGAN,
        )
    )
    return row


async def _records(desk: Desk, case: int) -> None:
    desk.session.add(CaseFact(case_id=case, event=Event.ASSESSED, day=OCTOBER, note=f"{LAST} kodus", noted_at=NOW))
    desk.session.add(CaseEvent(case_id=case, account_id=ANU, move=CaseMove.HAND_OVER, at=NOW, note=f"{NAME} soovis"))
    desk.session.add(CaseEvent(case_id=case, account_id=ANU, move=CaseMove.SET_REVIEW, at=NOW, note="2026-12-01"))
    desk.session.add(
        PauseRow(
            case_id=case,
            since=OCTOBER,
            look_again_on=OCTOBER,
            kind="hospital",
            note=f"{FIRST} haiglas",
            noted_at=NOW,
            noted_by=ANU,
            ended_at=NOW,
        )
    )
    desk.session.add(
        DutyRow(
            mark=f"case:{case}:test",
            municipality_id=HERE,
            case_id=case,
            scope=Scope.PERSON,
            key="plan",
            owner=Owner.BTO,
            owner_id=ANU,
            made_at=NOW,
            snooze_reason=f"{LAST} on ära",
        )
    )
    desk.session.add(DataHold(person_id=(await desk.session.get_one(CaseFile, case)).person_id, since=OCTOBER,
                              until=OCTOBER, reason=f"{NAME}: kohus", made_at=NOW))  # fmt: skip
    # The neighbour's record, and a duty of the municipality's own, name them too.
    desk.session.add(
        CaseFact(case_id=1, event=Event.ASSESSED, day=OCTOBER, note=f"käis  {NAME.upper()} juures", noted_at=NOW)
    )
    desk.session.add(
        DutyRow(
            mark="own:test",
            municipality_id=HERE,
            scope=Scope.CONTRACT,
            key="report",
            owner=Owner.KOV,
            made_at=NOW,
            snooze_reason=f"ootan {NAME} pärast, {PHONE}",
        )
    )


async def _hours(desk: Desk, case: int) -> None:
    connection = await desk.session.connection()
    found = await connection.execute(
        text("SELECT version_id FROM hours_person WHERE case_id = :case"), {"case": case}
    )
    for (version,) in found.all():
        row = await desk.session.get_one(HoursVersion, version)
        row.reason = f"{FIRST} vajas kauem"
    cards = await desk.session.exec(select(HoursCard).order_by(col(HoursCard.id)))
    for card in cards.all()[1:]:
        card.data = {"lines": [{"heard": f"{FIRST}ga 1,5 h", "codes": ["P-002"]}]}
        card.sent_at, card.source_id, card.shown_id = NOW, 900 + (card.id or 0), 950 + (card.id or 0)
    desk.session.add(HoursCard(worker_id=TIINA, sent_at=NOW, data={"lines": [{"heard": f"{NAME} 1h"}]}))


async def _on_the_way(desk: Desk, referral: int, case: int) -> None:
    desk.session.add(Conversation(key="7:5:5", state="referral:note", data={"name": NAME.lower()}, touched_at=NOW))
    desk.session.add(Conversation(key="7:6:6", state="referral:note", data={"name": "Keegi teine"}, touched_at=NOW))
    desk.session.add(
        Processed(update_id=77, at=NOW, pending=True, retry_at=NOW, replies=[{"chat_id": 1, "text": f"Nimi: {NAME}"}])
    )
    desk.session.add(Trace(chat_id=ANU, message_id=501, at=NOW))
    desk.session.add(Trace(chat_id=ANU, message_id=400, at=NOW - timedelta(days=3)))
    await desk.outbox.put(
        Notice.CARD, ANU, key="m1", args={"referral": referral, "hint": NAME}, subject=f"referral:{referral}"
    )
    await desk.outbox.put(Notice.CARD, TIINA, key="m2", args={"case": case, "text": FIRST}, subject=f"case:{case}")
    await desk.outbox.put(Notice.CARD, TIINA, key="m3", args={"case": 1, "text": NAME}, subject="case:1")
    rows = {row.key: row for row in await desk.outbox.claim()}
    await desk.outbox.settle(rows["m2"].id or 0, OutboxState.SENT, chat_id=TIINA, message_id=601)


def _files(desk: Desk, case: int) -> None:
    told: dict[str, Any] = {"municipality_id": HERE, "month": OCTOBER, "version": 1, "made_at": NOW, "sha256": "0"}
    desk.session.add(
        MonthFile(case_id=case, kind="sheet_pdf", name="leht.pdf", content=b"%PDF " + NAME.encode(), **told)
    )
    desk.session.add(MonthFile(kind="dataset", name="andmekogu.csv", content=f"P-002;{NAME};90\n".encode(), **told))
    desk.session.add(MonthFile(kind="star", name="star.csv", content=b"P-001;Mari Tamm;60\n", **told))


async def close(house: Marked, at: datetime = NOW) -> None:
    """Nothing stands against an erasure any more, but for the programme's papers."""
    async with house.house.desks.open(at) as desk:
        case = await desk.session.get_one(CaseFile, house.case_id)
        case.state, case.closed_at = CaseState.CLOSED, at
