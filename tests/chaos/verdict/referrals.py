"""None lost, none twice; each number read by its sender; each move made once and in its order."""

from __future__ import annotations

from collections import Counter

from casework.referrals import Status, number_of
from storage.tables import Referral
from tests.chaos.stories import MOVES, Fate, Story
from tests.chaos.verdict.ledger import Ledger
from tests.chaos.verdict.result import Verdict


def check(ledger: Ledger, verdict: Verdict) -> None:
    stories = ledger.play.stories
    names = Counter(row.name for row in ledger.referrals)
    for story in stories:
        for seen in story.stuck:
            verdict.wrong.append(f"{story.fate} {story.number}: {seen}")
        verdict.unless(names[story.marker] == 1, f"{story.marker} stands {names[story.marker]} times in the database")
    verdict.unless(names.total() == len(stories), f"{names.total()} referrals in place of {len(stories)}")
    numbers = Counter(story.number for story in stories)
    verdict.unless(len(numbers) == len(stories), f"numbers that are not unique: {numbers.most_common(3)}")
    by_name = {row.name: row for row in ledger.referrals}
    for story in stories:
        if row := by_name.get(story.marker):
            _one(ledger, verdict, story, row)
    verdict.figures["referrals"] = f"{len(ledger.referrals)} of {len(stories)}, each once"
    verdict.figures["moves"] = sum(len(events) for events in ledger.events.values())


def _one(ledger: Ledger, verdict: Verdict, story: Story, row: Referral) -> None:
    number = number_of(row.id or 0)
    verdict.unless(story.number == number, f"{story.sender} read {story.number} in place of {number}")
    verdict.unless(row.sender_id == ledger.account_of[story.sender], f"{number} has another sender")
    if story.stuck:
        return
    moves = tuple(event.move for event in ledger.events[row.id or 0])
    verdict.unless(moves == MOVES[story.fate], f"{number} {story.fate}: {[str(move) for move in moves]}")
    end = Status.WITHDRAWN if story.fate is Fate.WITHDRAWN else Status.CLOSED
    verdict.unless(row.status is end, f"{number} {story.fate} ended as {row.status}")
