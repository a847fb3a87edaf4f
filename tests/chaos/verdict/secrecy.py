"""Nobody saw a number that is not theirs to see, nor a name outside a look at it or one's own conversation."""

from __future__ import annotations

import re
from datetime import timedelta

from tests.chaos.manager import Manager
from tests.chaos.people import NUMBER, Person
from tests.chaos.verdict.ledger import MARKERS, Ledger
from tests.chaos.verdict.result import Verdict

CODE = re.compile(r"P-\d{3,}")
VANISHES = timedelta(minutes=11)
REVEAL = re.compile(r"P-\d{3,}\nNimi: ")


def check(ledger: Ledger, verdict: Verdict) -> None:
    looks = 0
    for person in ledger.people:
        numbers, names = _may_see(ledger, person)
        for text in ledger.shown[person.phone.name]:
            found = {int(one[2:]) for one in [*NUMBER.findall(text), *CODE.findall(text)]}
            verdict.unless(found <= numbers, f"{person.phone.name} saw {found - numbers}:\n{text}")
            for name in set(MARKERS.findall(text)):
                verdict.unless(name in names, f"{person.phone.name} saw the name {name}:\n{text}")
                if isinstance(person, Manager):
                    looks += 1
                    verdict.unless(bool(REVEAL.match(text)), f"{person.phone.name} saw a name unasked:\n{text}")
        by_now = ledger.play.ended_at - VANISHES
        left = [m.text for m in person.phone.visible if MARKERS.search(m.text) and m.from_bot and m.date < by_now]
        verdict.unless(not left, f"{person.phone.name} still shows a name at the end: {left[:1]}")
    verdict.figures["names looked at"] = looks


def _may_see(ledger: Ledger, person: Person) -> tuple[set[int], set[str]]:
    """Ids and names: of the own reports, or of the municipality's referrals and those that it passed on."""
    if isinstance(person, Manager):
        assert person.place is not None
        here = ledger.places[person.place.key]
        rows = [row for row in ledger.referrals if here in ledger.passed(row)]
    else:
        account = ledger.account_of[person.phone.name]
        rows = [row for row in ledger.referrals if row.sender_id == account]
    return {row.id or 0 for row in rows}, {row.name or "" for row in rows}
