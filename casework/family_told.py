"""What those who are linked are told, how often and when. Pure: moments come and go in UTC."""

from __future__ import annotations

import re
from datetime import datetime, time, timedelta

from casework.calendar import tallinn_day, tallinn_moment
from casework.components import components

LETTERS_A_DAY = 10
"""So many messages may one side of a link write in a day."""
LETTER_LONGEST = 1000
WAITS_AFTER = 2
"""After so many working days without an answer the specialist hears of the letter once more."""
LATE_AFTER = 5
"""… and after so many the case manager too."""
OTHER = "other"
"""In the place of whatever would tell about somebody's health."""
_OF_HEALTH = frozenset({"mental_health", "physical_health"})
_LIKE_HEALTH = frozenset({"family_psychological_counselling"})
REMIND_AT = time(10)
"""By the Tallinn clock, on the day before a meeting."""
_ONE_DAY = timedelta(days=1)


def told_component(component: str | None) -> str:
    """The activity by its own key, or `OTHER`: nothing that a family reads speaks of an illness."""
    known = components().get(component or "")
    if known is None or known.domain in _OF_HEALTH or known.key in _LIKE_HEALTH:
        return OTHER
    return known.key


def remind_moment(at: datetime, now: datetime) -> datetime | None:
    """The morning before the meeting; None when that has passed, and who is linked knows it from the card."""
    moment = tallinn_moment(tallinn_day(at) - _ONE_DAY, REMIND_AT)
    return moment if moment > now else None


_KIN = frozenset(
    """
    abikaasa ema emme isa isake issi laps lapselaps mees naine onu poeg tädi tütar vanaema vanaisa vend õde
    бабушка брат внук внучка дедушка дочь дядя жена мама мать муж отец папа сестра сын тётя тетя
    """.split()  # noqa: SIM905 - words in a row are read more easily
)


def kin(shown_as: str | None) -> str:
    """How a relative is called, when that is a word of kinship: anything else may be a name."""
    word = (shown_as or "").strip().casefold()
    return word if word in _KIN else ""


_CLOCK = re.compile(r"(?:kell|kl|в)?\s*(?P<hour>\d{1,2})(?:[.:\s](?P<minute>\d{2}))?")


def read_clock(text: str) -> time | None:
    """A time of day as people type it ("14", "14.30", "kell 9", "в 14:30"); None for anything else."""
    found = _CLOCK.fullmatch(text.casefold().strip(" .!"))
    if found is None:
        return None
    hour, minute = int(found["hour"]), int(found["minute"] or 0)
    return time(hour, minute) if hour < 24 and minute < 60 else None  # noqa: PLR2004 (a day, an hour)
