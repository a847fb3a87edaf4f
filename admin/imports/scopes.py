"""Names in an operator's table: municipalities, components, recipients, by key or as people call them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import cache

from casework.components import components
from casework.hours import Recipient
from casework.periods import FROM_PLAN, ITSELF, Period
from locales import LANGUAGES, Texts, one_language
from storage.tables import MunicipalityRow

RECIPIENTS: Mapping[str, Recipient] = {
    "participant": Recipient.PARTICIPANT,
    "osaleja": Recipient.PARTICIPANT,
    "участник": Recipient.PARTICIPANT,
    "family_member": Recipient.FAMILY_MEMBER,
    "family member": Recipient.FAMILY_MEMBER,
    "pereliige": Recipient.FAMILY_MEMBER,
    "член семьи": Recipient.FAMILY_MEMBER,
    "group": Recipient.GROUP,
    "rühm": Recipient.GROUP,
    "grupp": Recipient.GROUP,
    "группа": Recipient.GROUP,
}
HOURS = frozenset({"", "h", "hour", "tund", "tunnis", "t", "час", "ч"})
"""What a unit may be called: prices are by the hour [004 2.6.2]."""


def billed_keys(periods: Iterable[Period]) -> list[str]:
    found = (row.component for period in periods for row in period.billing.values())
    return [key for key in dict.fromkeys(found) if key not in {"", ITSELF, FROM_PLAN}]


@cache
def component_names(keys: tuple[str, ...]) -> Mapping[str, str]:
    """Small letters → key: of the billed components given, and of the catalogue's activities."""
    found: dict[str, str] = {}
    for language in LANGUAGES:
        words = one_language(language, "components")
        for family, members in (("activity", components()), ("billed", keys)):
            for key in members:
                text_id = f"{family}-{key.replace('_', '-')}"
                found[key.casefold()] = key
                if words.has(text_id):
                    found[words.plain(text_id).casefold()] = key
    return found


def component_told(words: Texts, key: str) -> str:
    """A billed component or an activity as people call it; the key of one that has no words yet."""
    for family in ("activity", "billed"):
        text_id = f"{family}-{key.replace('_', '-')}"
        if words.has(text_id):
            return words.plain(text_id)
    return key


def municipality(typed: str, places: Sequence[MunicipalityRow]) -> MunicipalityRow | None:
    """By key or whole name."""
    wanted = typed.casefold()
    return next((one for one in places if wanted in {one.key.casefold(), one.name.casefold()}), None)


def names(places: Sequence[MunicipalityRow]) -> list[str]:
    return [one.name for one in places]
