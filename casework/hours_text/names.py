"""Stage 4, names: who of the caseload a word fits, as first or last name, on which of the three levels (4.3)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Any

from casework.hours_text import estonian, russian
from casework.hours_text.letters import bare, is_cyrillic, latin_key, sound, sounds
from casework.hours_text.lexicon import data
from casework.hours_text.values import Person

FIRST, LAST = "first", "last"
LEVELS = ("a", "b", "c")
_SHORTEST_FOR_ERRORS = 5
Hits = frozenset[tuple[int, str]]
"""Places in the caseload with the part of the name that fits."""
NOBODY: Hits = frozenset()


@dataclass(frozen=True, slots=True)
class Forms:
    """What one name answers to: Latin stems, and stems by sound with the Russian endings they take."""

    exact: frozenset[str]
    stems: frozenset[str]
    heard: frozenset[tuple[str, str]]
    """Stem and one ending."""
    heard_whole: frozenset[str]


@lru_cache(maxsize=8192)
def forms(name: str) -> Forms:
    irregular = names_data()["irregular"].get(name.lower(), "")
    key = latin_key(name)
    keys = {key, key.replace("jo", "e") if "jo" in key[1:] else key}
    if "-" in name:
        keys.add(latin_key(name.rpartition("-")[0]) + latin_key(name.rpartition("-")[2]))
    stems = {stem for one in keys for stem in estonian.stems(one, irregular)}
    heard = sounds(name)
    soft = name.lower() in _declined_in_i() or (name.lower()[-2:] in {"ei", "ai", "oi", "ui"})
    declined = {
        (stem, ending)
        for one in heard
        for stem, endings in russian.declined(one, soft_in_i=soft)
        for ending in endings
    }
    return Forms(frozenset(keys), frozenset(stems), frozenset(declined), frozenset(heard))


@cache
def names_data() -> dict[str, Any]:
    return data("names")


@cache
def _declined_in_i() -> frozenset[str]:
    return frozenset(names_data()["declined_in_i"].split())


class Names:
    """The names of a caseload, ready to be asked."""

    def __init__(self, people: Sequence[tuple[str, str]]) -> None:
        self.people = people
        self._latin: list[dict[str, set[tuple[int, str]]]] = [defaultdict(set), defaultdict(set)]
        self._latin_whole: list[dict[str, set[tuple[int, str]]]] = [defaultdict(set), defaultdict(set)]
        self._heard: list[dict[str, set[tuple[int, str]]]] = [defaultdict(set), defaultdict(set)]
        self._long: dict[str, list[tuple[str, int, str]]] = defaultdict(list)
        for place, names in enumerate(people):
            for part, name in zip((FIRST, LAST), names, strict=True):
                if name.strip():
                    self._add(place, part, " ".join(name.split()))

    def _add(self, place: int, part: str, name: str) -> None:
        for level, written in enumerate((name, bare(name))):
            known = forms(written)
            for key in known.exact:
                self._latin_whole[level][bare(key) if level else key].add((place, part))
            for stem in known.stems | (forms(name).stems if level else frozenset()):
                self._latin[level][bare(stem) if level else stem].add((place, part))
            for stem, ending in known.heard:
                self._heard[level][stem + ending].add((place, part))
            for whole in known.heard_whole:
                self._heard[level][whole].add((place, part))
        if len(name) >= _SHORTEST_FOR_ERRORS:
            known = forms(name)
            for key in known.exact | known.stems:
                self._long[key[:1]].append((key, place, part))
            for stem, ending in known.heard | {(whole, "") for whole in known.heard_whole}:
                self._long["~" + (stem + ending)[:1]].append((stem + ending, place, part))

    def fits(self, word: str, level: str, *, russian_in_latin: bool = False) -> Hits:
        """Who fits the word on this level alone."""
        if level == "c":
            return self._with_one_error(word)
        number = LEVELS.index(level)
        if is_cyrillic(word):
            return self._in_cyrillic(word, number)
        return self._in_latin(word, number) or self._latin_russian(word, number, russian_in_latin)

    def _in_cyrillic(self, word: str, level: int) -> Hits:
        heard = sound(word)
        found = self._heard[level].get(heard, set())
        if found:
            return frozenset(found)
        for ending in ("ga", "le", "lt"):  # «Мариле», Estonian in Cyrillic
            if heard.endswith(ending):
                stem = sound(word[: -len(ending)])
                return frozenset(self._heard[level].get(stem, set()))
        return NOBODY

    def _in_latin(self, word: str, level: int) -> Hits:
        key = latin_key(word)
        if level:
            key = bare(key)
        found: set[tuple[int, str]] = set(self._latin_whole[level].get(key, ()))
        for stem in estonian.without_endings(key):
            found |= self._latin[level].get(stem, set())
        if "-" in word and not found:  # Jaan-ga
            base, _, ending = word.rpartition("-")
            if ending.lower() in estonian.ENDINGS:
                return self._in_latin(base, level)
        return frozenset(found)

    def _latin_russian(self, word: str, level: int, sure: bool) -> Hits:
        """`s Olgoi`: a Russian form in Latin letters, by an ending that is not Estonian or in a Russian sentence."""
        if not (sure or word.lower().endswith(russian.LONG)):
            return NOBODY
        heard = sound(word)
        return frozenset(self._heard[level].get(heard, ()))

    def _with_one_error(self, word: str) -> Hits:
        """Level (c): one letter missing, extra or wrong, or two neighbours swapped; the first letter is right."""
        cyrillic = is_cyrillic(word)
        letters = sum(char.isalpha() for char in word)
        if letters < _SHORTEST_FOR_ERRORS - (not cyrillic) or is_other_name(word):
            return NOBODY
        from rapidfuzz.distance import OSA  # noqa: PLC0415 - takes long to import

        key = sound(word) if cyrillic else latin_key(word)
        candidates = self._long.get(("~" if cyrillic else "") + key[:1], [])
        tried = [key] if cyrillic else estonian.without_endings(key, estonian.USUAL)
        found = set()
        for one in tried:
            if len(one) < _SHORTEST_FOR_ERRORS - 1:
                continue
            for name, place, part in candidates:
                if abs(len(name) - len(one)) <= 1 and OSA.distance(one, name, score_cutoff=1) <= 1:
                    found.add((place, part))
        return frozenset(found)

    def initial(self, letter: str, place: int, part: str) -> bool:
        """Whether the letter may begin this name (4.2): in Cyrillic by the name's Cyrillic spelling."""
        name = self.people[place][part == LAST].strip().upper()
        first = letter.upper()
        return name.startswith((first, *names_data()["initials"].get(first, "").split())) or bare(name[:1]) == bare(
            first
        )


@lru_cache(maxsize=256)
def names_of(caseload: tuple[Person, ...]) -> Names:
    return Names([(person.first_name, person.last_name) for person in caseload])


# ── names of people in general ───────────────────────────────────────────────


@cache
def _known() -> tuple[Names, Names, Names]:
    """Common first and last names, pet names, places: to tell what an unknown word may be."""
    lists = names_data()
    first = [(name, "") for key in ("et", "ru", "pet") for name in lists[key].split()]
    last = [("", name) for name in lists["last"].split()]
    return Names(first), Names(last), Names([(name, "") for name in lists["places"].split()])


@lru_cache(maxsize=4096)
def is_other_name(word: str) -> bool:
    """A well-known first name or pet name, in any case: no spelling of another (4.6)."""
    return bool(_known()[0].fits(word, "a"))


@cache
def _whole() -> frozenset[str]:
    return frozenset(name.lower() for key in ("et", "ru", "pet") for name in names_data()[key].split())


def is_whole_name(word: str) -> bool:
    """A well-known first name as it stands in a list, whatever its letter case."""
    return word.lower() in _whole()


@lru_cache(maxsize=4096)
def is_known_name(word: str) -> bool:
    return is_other_name(word) or bool(_known()[1].fits(word, "a"))


@lru_cache(maxsize=4096)
def is_place(word: str) -> bool:
    """A town or a shop: a remark wherever it stands (4.7)."""
    return bool(_known()[2].fits(word, "a"))
