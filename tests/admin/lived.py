"""One person of a simulated year, with everything else that a real one would have left behind by then."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from sqlmodel import col, select

from admin.simulate import period_of, played
from admin.simulating.press import Press
from admin.simulating.wish import Wish
from casework.cases import CaseState
from casework.complaints import Kind
from casework.complaints import Move as Said
from casework.data_subjects import RequestKind, RequestOutcome, SubjectKind, Whose
from casework.facts import Event
from casework.family import GivenBy, Relation, Scope
from casework.notices import Notice
from casework.quality_of_life import Occasion, RatingState, Side
from casework.referrals import Agreement, Guardian, Move, ReferrerKind, Status, Urgency
from papers.month import files
from storage import data_requests
from storage.database import opened
from storage.desk import Desk, Desks
from storage.prepare import prepare
from storage.secrets import KeyRing
from storage.tables import (
    CaseFact,
    CaseFile,
    Complaint,
    ComplaintEvent,
    Consent,
    Conversation,
    DataHold,
    FamilyLetter,
    FamilyLink,
    Meeting,
    OutboxState,
    PanelReveal,
    PauseRow,
    Person,
    Processed,
    QuestionnaireFile,
    Rating,
    RatingVersion,
    Referral,
    ReferralEvent,
    ReferralQuestion,
    Trace,
)
from tests.admin.simulated import ET

WISH = Wish(places=8, year=2025, seed=7, printed=False)
PHONE, MARK = "+372 5555 0142", "sinilill"
"""The mark stands in each note that is the person's own."""
NOW = datetime(2025, 12, 15, 9, tzinfo=UTC)
DAY, FEBRUARY = date(2025, 11, 3), date(2025, 2, 1)
RELATIVE = 700
BROUGHT = 45
"""The message that brought a letter to the case manager."""


@dataclass(frozen=True)
class Lived:
    """`others`: a case of somebody else. `relative`: the account of a close person."""

    person: int
    case: int
    place: int
    others: int
    manager: int
    name: str
    relative: int = 0

    @property
    def code(self) -> str:
        return Whose(SubjectKind.PERSON, self.person).code

    @property
    def needles(self) -> tuple[str, ...]:
        return (self.name, self.name.split()[1], PHONE, MARK)


async def live(url: str, key: str, out: Path) -> Lived:
    """The year is played; the person's case has ended in it."""
    await prepare(url)
    async with opened(url, KeyRing(key)) as sessions:
        desks = Desks(sessions)
        await played(desks, WISH, period_of(WISH), Press(ET, out, WISH.printed))
        async with desks.open(NOW) as desk:
            lived = await _chosen(desk)
            account = await desk.accounts.arrive(RELATIVE)
            lived = Lived(**{**vars(lived), "relative": account.id or 0})
            await _referral(desk, lived)
            await _records(desk, lived)
            link = await _family(desk, lived)
            rating = await _rating(desk, lived)
            complaint = await _complaint(desk, lived)
            await _on_the_way(desk, lived)
            await _said(desk, lived, link, rating, complaint)
        await _printed(desks, lived)
    return lived


async def _chosen(desk: Desk) -> Lived:
    """Who was there longest of those whose case was closed."""
    rows = await desk.session.exec(
        select(CaseFile).where(CaseFile.state == CaseState.CLOSED).order_by(col(CaseFile.closed_at).desc())
    )
    case = rows.all()[0]
    person = await desk.session.get_one(Person, case.person_id)
    person.contact, person.birth_year, person.person_hash, person.language = PHONE, 1971, "a1b2c3", "et"
    other = (await desk.session.exec(select(CaseFile.id).where(CaseFile.state == CaseState.OPEN))).all()[0]
    name = f"{person.first_name} {person.last_name}"
    return Lived(person.id or 0, case.id or 0, case.municipality_id, other or 0, case.manager_id or 0, name)


async def _referral(desk: Desk, one: Lived) -> None:
    row = Referral(
        person_id=one.person, municipality_id=one.place, sender_id=one.relative, kind=ReferrerKind.CLOSE_PERSON,
        status=Status.CLOSED, urgency=Urgency.WEEK, agreement=Agreement.YES, guardian=Guardian.UNKNOWN,
        domains=["housing"], age=54, birth_year=1971, person_language="et", name=one.name, contact=PHONE,
        note=f"{MARK} elab üksi", sender_contact="ema, 5555 0999", person_hash="a1b2c3", phone_hash="d4e5f6",
        sent_at=NOW, waits_since=NOW, closed_at=NOW,
    )  # fmt: skip
    desk.session.add(row)
    await desk.session.flush()
    of, who = row.id or 0, one.manager
    (await desk.session.get_one(CaseFile, one.case)).referral_id = of
    desk.session.add(ReferralEvent(referral_id=of, account_id=who, move=Move.CLOSE, at=NOW, note=f"{MARK} sai abi"))
    desk.session.add(
        ReferralQuestion(referral_id=of, asked_by=who, asked_at=NOW, question=f"Kus {MARK}?", answer=f"{MARK} kodus")
    )
    subject = f"referral:{of}"
    sent = await _put(desk, Notice.CARD, who, {"referral": of}, subject)
    await desk.outbox.settle(sent, OutboxState.SENT, chat_id=5_000_000, message_id=41)
    desk.audit("referral:reveal", subject, one.place)


async def _records(desk: Desk, one: Lived) -> None:
    add, who = desk.session.add, one.manager
    add(CaseFact(case_id=one.case, event=Event.ASSESSED, day=DAY, note=f"{MARK} kodus", noted_at=NOW))
    add(
        PauseRow(
            case_id=one.case, since=DAY, look_again_on=DAY, kind="hospital", note=MARK, noted_at=NOW, noted_by=who,
            ended_at=NOW,
        )
    )  # fmt: skip
    add(DataHold(person_id=one.person, since=DAY, until=DAY, reason=f"{MARK}: kohus", made_at=NOW, lifted_at=NOW))
    add(PanelReveal(account_id=who, subject=f"person:{one.person}", reason=f"{MARK} helistas", at=NOW))
    add(Meeting(case_id=one.case, at=NOW, place=f"{MARK} juures", set_by=who, set_at=NOW))
    # Somebody else's record names the person too.
    add(CaseFact(case_id=one.others, event=Event.ASSESSED, day=DAY, note=f"naaber: {one.name}", noted_at=NOW))
    await data_requests.new(desk, RequestKind.COPY, Whose(SubjectKind.PERSON, one.person), DAY, f"küsis {one.name}")
    await data_requests.answered(desk, 1, RequestOutcome.DONE)


async def _family(desk: Desk, one: Lived) -> int:
    who = one.manager
    consent = Consent(
        case_id=one.case, relation=Relation.RELATIVE, given_by=GivenBy.PERSON, scopes=list(Scope), given_on=DAY,
        proof=f"{MARK} paber", noted_by=who, noted_at=NOW,
    )  # fmt: skip
    desk.session.add(consent)
    await desk.session.flush()
    link = FamilyLink(
        consent_id=consent.id or 0, case_id=one.case, account_id=one.relative, shown_as=f"{MARK} ema", made_at=NOW,
        accepted_at=NOW,
    )  # fmt: skip
    desk.session.add(link)
    await desk.session.flush()
    of = link.id or 0
    for writer, ours in ((one.relative, True), (who, False)):
        letter = FamilyLetter(
            link_id=of, case_id=one.case, writer_id=writer, from_family=ours, text=f"{MARK} kiri", typed_id=9,
            sent_at=NOW,
        )  # fmt: skip
        desk.session.add(letter)
        await desk.session.flush()
        desk.audit("family:letter_read", f"family_link:{of}", one.place)
    row = await _put(desk, Notice.FAMILY_LETTER, who, {"letter": 1, "rev": 1}, f"family_link:{of}")
    await desk.outbox.settle(row, OutboxState.FAILED, reason="ValueError")
    row = await _put(desk, Notice.FAMILY_EDITED, who, {"letter": 1, "rev": 2}, f"family_link:{of}")
    await desk.outbox.settle(row, OutboxState.SENT, chat_id=5_000_000, message_id=BROUGHT)
    await _put(desk, Notice.FAMILY_MONTH, one.relative, {"link": of, "month": "2025-11-01"}, f"family_link:{of}")
    return of


async def _rating(desk: Desk, one: Lived) -> int:
    book = QuestionnaireFile(name="näidis", version="1", digest="0", file="n.toml", text="", kept_at=NOW)
    desk.session.add(book)
    await desk.session.flush()
    rating = Rating(
        case_id=one.case, occasion=Occasion.END, side=Side.PERSON, questionnaire_id=book.id or 0, language="et",
        state=RatingState.CONFIRMED, answers={"1": 3}, comment=MARK, reason=MARK, begun_by=one.manager, begun_at=NOW,
        held_by=one.manager, held_at=NOW,
    )  # fmt: skip
    desk.session.add(rating)
    await desk.session.flush()
    desk.session.add(
        RatingVersion(
            rating_id=rating.id or 0, number=1, day=DAY, answers={"1": 3}, comment=MARK, confirmed_by=one.manager,
            confirmed_at=NOW,
        )
    )  # fmt: skip
    return rating.id or 0


async def _complaint(desk: Desk, one: Lived) -> int:
    row = Complaint(
        municipality_id=one.place, sender_id=one.relative, case_id=one.case, kind=Kind.THANKS, text=f"{MARK} tänab",
        name=f"{MARK} ema", sent_at=NOW, received_on=DAY,
    )  # fmt: skip
    desk.session.add(row)
    await desk.session.flush()
    desk.session.add(ComplaintEvent(complaint_id=row.id or 0, move=Said.ADD, at=NOW, text=f"{MARK} veel"))
    return row.id or 0


async def _on_the_way(desk: Desk, one: Lived) -> None:
    add = desk.session.add
    add(Conversation(key="7:5:5", state="referral:note", data={"name": one.name}, touched_at=NOW))
    add(Processed(update_id=7, at=NOW, pending=True, retry_at=NOW, replies=[{"chat_id": 1, "text": one.name}]))
    add(Trace(chat_id=5_000_000, message_id=77, at=NOW))


async def _said(desk: Desk, one: Lived, link: int, rating: int, complaint: int) -> None:
    """Outbox lines and looks of all kinds that there are, by the subjects that the house gives them."""
    args = {"rating": rating, "case": one.case}
    await _put(desk, Notice.RATING_GIVEN, one.manager, args, f"case:{one.case}")
    row = await _put(desk, Notice.COMPLAINT_CARD, one.manager, {"complaint": complaint}, f"complaint:{complaint}")
    await desk.outbox.settle(row, OutboxState.UNREACHABLE, reason="blocked")
    row = await _put(desk, Notice.PAUSE_LOOK, one.manager, {"pause": 1, "rev": 1, "case": one.case}, "pause:1")
    await desk.outbox.settle(row, OutboxState.SENT, chat_id=5_000_000, message_id=43)
    for action, subject in (
        ("family:overview", f"family_link:{link}"),
        ("rating:begin", f"rating:{rating}"),
        ("complaint:reveal", f"complaint:{complaint}"),
        ("case:reveal", f"case:{one.case}"),
    ):
        desk.audit(action, subject, one.place)


async def _put(desk: Desk, notice: Notice, to: int, args: dict[str, Any], subject: str) -> int:
    key = f"seeded:{notice}:{subject}"
    await desk.outbox.put(notice, to, key=key, args=args, subject=subject)
    rows = {row.key: row.id or 0 for row in await desk.outbox.claim()}
    return rows[key]


async def _printed(desks: Desks, one: Lived) -> None:
    """A month's sheet as PDF, kept as the others are, and read back by who may."""
    async with desks.open(NOW) as desk:
        lead = await desk.accounts.actor(await desk.accounts.get(one.manager))
    async with desks.open(NOW, lead) as desk:
        dataset = await desk.months.dataset(one.place, FEBRUARY)
        (sheet,) = [sheet for sheet in dataset.sheets if sheet.case_id == one.case]
        made = files.sheet_pdf(sheet, ET, version=dataset.version)
        kept = await desk.months.keep_file(
            FEBRUARY, dataset.version, "sheet_pdf", made.name, made.data, municipality_id=one.place, case_id=one.case
        )
        desk.audit("month:file_read", f"month_file:{kept.id}", one.place)
