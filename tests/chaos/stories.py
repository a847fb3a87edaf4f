"""What is to become of each referral: a marker for its name, a place, a fate, and the moves that belong to it."""

from __future__ import annotations

import random
from dataclasses import dataclass, field
from enum import StrEnum

from casework.referrals import Move

TAKE, CONTACT, CLOSE = Move.TAKE, Move.CONTACT, Move.CLOSE
LETTERS = "aeioulmnrst"
MARKER = "Proov"


class Fate(StrEnum):
    AT_ONCE = "at_once"
    ATTEMPTED = "attempted"
    GIVEN_BACK = "given_back"
    ASKED = "asked"
    FORWARDED = "forwarded"
    WITHDRAWN = "withdrawn"
    RACE = "race"
    """Two colleagues tap "take" together."""
    UNTAKEN = "untaken"
    """Left until the ladder has rung for all, for the lead, and for the sender."""
    NO_CONTACT = "no_contact"
    """Taken and left until the ladder has rung for the taker, then for the lead."""
    NOT_INFORMED = "not_informed"


MOVES: dict[Fate, tuple[Move, ...]] = {
    Fate.AT_ONCE: (TAKE, CONTACT, CLOSE),
    Fate.ATTEMPTED: (TAKE, Move.ATTEMPT, CONTACT, CLOSE),
    Fate.GIVEN_BACK: (TAKE, Move.RELEASE, TAKE, CONTACT, CLOSE),
    Fate.ASKED: (TAKE, Move.ASK, Move.ANSWER, CONTACT, CLOSE),
    Fate.FORWARDED: (TAKE, Move.FORWARD, TAKE, CONTACT, CLOSE),
    Fate.WITHDRAWN: (Move.WITHDRAW,),
    Fate.RACE: (TAKE, CONTACT, CLOSE),
    Fate.UNTAKEN: (TAKE, CONTACT, CLOSE),
    Fate.NO_CONTACT: (TAKE, CONTACT, CLOSE),
    Fate.NOT_INFORMED: (TAKE, CONTACT, Move.INFORM, CLOSE),
}
WEIGHTS = {
    Fate.AT_ONCE: 28,
    Fate.ATTEMPTED: 12,
    Fate.GIVEN_BACK: 12,
    Fate.ASKED: 12,
    Fate.FORWARDED: 8,
    Fate.WITHDRAWN: 6,
    Fate.RACE: 6,
    Fate.UNTAKEN: 7,
    Fate.NO_CONTACT: 5,
    Fate.NOT_INFORMED: 4,
}


@dataclass(frozen=True)
class Place:
    key: str
    name: str


VALD, LINN = Place("naidisvald", "Näidisvald"), Place("naidislinn", "Näidislinn")


@dataclass
class Story:
    index: int
    marker: str
    place: Place
    fate: Fate
    urgent: bool
    agrees: bool
    sender: str = ""
    """The name of the sender's phone."""
    number: str = ""
    """As the sender read it; empty until then."""
    stuck: list[str] = field(default_factory=list)
    done: bool = False


def marker(index: int) -> str:
    """A name that no other referral has, and that is not part of another one's."""
    letters = ""
    for _ in range(4):
        index, rest = divmod(index, len(LETTERS))
        letters = LETTERS[rest] + letters
    return f"{MARKER} {letters.capitalize()}mann"


def write(seed: int, count: int, urgent: float = 0.5) -> list[Story]:
    """Each fate once as long as there are referrals for it, then by weight; `urgent`: the share of those."""
    luck = random.Random(seed)
    fates = list(Fate)[:count]
    fates += luck.choices(list(WEIGHTS), list(WEIGHTS.values()), k=count - len(fates))
    luck.shuffle(fates)
    return [_story(luck, index, fate, urgent) for index, fate in enumerate(fates)]


def _story(luck: random.Random, index: int, fate: Fate, urgent: float) -> Story:
    agrees = fate is not Fate.NOT_INFORMED and luck.random() < 0.8
    place = VALD if luck.random() < 0.6 else LINN
    return Story(index, marker(index), place, fate, luck.random() < urgent, agrees)
