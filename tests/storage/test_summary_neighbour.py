"""A neighbour in a municipality of five places reads the group's post, picture and file, and learns of nobody."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from casework.cases import CaseKind
from casework.facts import Event
from casework.hours import Mode, Recipient
from casework.people import Role
from casework.referrals import Agreement, Guardian, Move, ReferrerKind, Urgency
from casework.small_counts import for_group, for_private
from casework.summaries import Span, Summary
from locales import all_texts
from papers import summary_chart, summary_sheet
from papers.summary_words import post_text
from storage import example
from storage.database import opened
from storage.desk import Desk, Desks
from storage.prepare import prepare
from storage.secrets import KeyRing, new_key
from storage.tables import (
    CaseFact,
    CaseFile,
    HoursCard,
    HoursEntry,
    HoursPerson,
    HoursVersion,
    MembershipRow,
    Person,
    Referral,
    ReferralEvent,
)
from tests.storage.team import NOW

WEEK = Span.week_of(date(2026, 11, 18))
WAY = (Event.TARGET_CHECKED, Event.ENTERED, Event.ASSESSED, Event.PLANNED)
NAMES = ("Mari Tamm", "Jaan Kask", "Olga Petrova", "Rein Saar", "Anne Mets")
TEXTS = all_texts(strict=True)
PERIOD = "2025-2026"


async def town(desk: Desk, *, component: str, way: int, minutes: int = 60, steps: int = 2) -> Summary:
    """Five people, four of whom the reader knows in and out; of the fifth: component, stage and referral."""
    place = await example.municipality(desk)
    place.places = 5
    worker = await desk.accounts.arrive(3)
    desk.session.add(
        MembershipRow(
            account_id=worker.id or 0,
            role=Role.SUPPORT_WORKER,
            municipality_id=place.id,
            shown_as="Maie K.",
            began_at=NOW - timedelta(days=90),
        )
    )
    for number, name in enumerate(NAMES):
        first, last = name.split()
        person = Person(first_name=first, last_name=last)
        desk.session.add(person)
        await desk.session.flush()
        fifth = number == len(NAMES) - 1
        case = CaseFile(
            person_id=person.id or 0,
            municipality_id=place.id or 0,
            kind=CaseKind.ISTE,
            period=PERIOD,
            opened_at=NOW - timedelta(days=80),
        )
        desk.session.add(case)
        await desk.session.flush()
        await _facts(desk, case, way if fifth else len(WAY))
        await _hours(desk, case, worker.id or 0, component if fifth else "leisure_support", minutes if fifth else 60)
        if fifth:
            await _referral(desk, person.id or 0, place.id or 0, steps)
    return await desk.summaries.of(place.id or 0, WEEK)


async def _facts(desk: Desk, case: CaseFile, way: int) -> None:
    for number, event in enumerate(WAY[:way]):
        day = date(2026, 11, 1) + timedelta(days=number)
        desk.session.add(CaseFact(case_id=case.id or 0, event=event, day=day, noted_at=NOW))
    await desk.session.flush()


async def _hours(desk: Desk, case: CaseFile, worker: int, component: str, minutes: int) -> None:
    card = HoursCard(worker_id=worker, sent_at=NOW)
    desk.session.add(card)
    await desk.session.flush()
    entry = HoursEntry(worker_id=worker, card_id=card.id or 0, created_at=NOW)
    desk.session.add(entry)
    await desk.session.flush()
    version = HoursVersion(
        entry_id=entry.id or 0,
        number=1,
        by=worker,
        at=NOW,
        day=date(2026, 11, 17),
        minutes=minutes,
        component=component,
        mode=Mode.INDIVIDUAL,
        recipient=Recipient.PARTICIPANT,
    )
    desk.session.add(version)
    await desk.session.flush()
    desk.session.add(HoursPerson(version_id=version.id or 0, case_id=case.id or 0))
    await desk.session.flush()


async def _referral(desk: Desk, person: int, place: int, steps: int) -> None:
    """Reported in the week; with more steps taken soon, or late."""
    sent = datetime(2026, 11, 17, 8, tzinfo=NOW.tzinfo)
    row = Referral(
        person_id=person,
        municipality_id=place,
        kind=ReferrerKind.OTHER,
        urgency=Urgency.TODAY,
        agreement=Agreement.YES,
        guardian=Guardian.NO,
        sent_at=sent,
        waits_since=sent,
    )
    desk.session.add(row)
    await desk.session.flush()
    taken = sent + timedelta(hours=steps * 20)
    desk.session.add(
        ReferralEvent(referral_id=row.id or 0, account_id=1, municipality_id=place, move=Move.TAKE, at=taken)
    )
    await desk.session.flush()


@pytest.fixture
async def folder(tmp_path: Path) -> Path:
    await prepare(f"sqlite:///{tmp_path}/empty.db")
    return tmp_path


async def told(folder: Path, name: str, **fifth: object) -> tuple[Summary, list[bytes | str | None]]:
    """The private summary, and everything that a group gets, in both languages."""
    (folder / f"{name}.db").write_bytes((folder / "empty.db").read_bytes())
    async with (
        opened(f"sqlite:///{folder}/{name}.db", KeyRing(new_key())) as sessions,
        Desks(sessions).open(NOW) as desk,
    ):
        summary = await town(desk, **fifth)  # type: ignore[arg-type]
    cut = for_group(summary)
    return summary, [
        made
        for texts in TEXTS.values()
        for made in (post_text(texts, cut), summary_chart.draw(cut, texts), summary_sheet.write(cut, texts))
    ]


async def test_whoever_knows_four_of_five_learns_nothing_of_the_fifth(folder: Path) -> None:
    usual, first = await told(folder, "usual", component="leisure_support", way=4)
    others = [
        await told(folder, "component", component="risk_and_behaviour_management", way=4),
        await told(folder, "stage", component="leisure_support", way=2),
        await told(folder, "late", component="leisure_support", way=4, steps=4),
    ]

    for summary, group in others:
        assert summary != usual
        assert [post_text(texts, for_private(summary)) for texts in TEXTS.values()] != first[::3]
        assert group == first


async def test_neither_post_names_anybody_and_a_groups_not_even_by_code(folder: Path) -> None:
    summary, group = await told(folder, "names", component="risk_and_behaviour_management", way=3)
    words = [part for part in group if isinstance(part, str)]
    private = [post_text(texts, for_private(summary)) for texts in TEXTS.values()]

    assert len(words) == 2
    for text in (*words, *private):
        assert not any(part in text for name in NAMES for part in name.split())
        assert "P-0" not in text
    for text in words:
        assert "Maie" not in text
        assert "käitumi" not in text
        assert "поведен" not in text
    assert "käitumi" in private[0]
