"""Finding a page by what people type: beginnings of words, slips of the finger, another alphabet or keyboard."""

from __future__ import annotations

import re
from collections.abc import Callable, Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from casework.answers import clean, fold_name
from casework.help_pages import HOME, Page
from casework.hours_text.letters import bare

MOST_FOUND = 6
_LONGEST_TYPED = 200
_MOST_WORDS = 12
_SHORT = 3
"""Letters; so short a beginning lets only a short ending follow."""
_SHORT_ENDING = 3
_ENOUGH, _SURE, _SHARE = 0.3, 0.7, 0.5
_IN_TEXT = 0.35
_WHOLE, _BEGINS, _SLIP = 1.0, 0.95, 0.8
_MORE_WORDS = 0.3
_BESIDE = 0.75
_STEM = 4
_PASSING = frozenset(
    """
    a aga ei et ja jah ka kas kes kui kuidas kus ma meie midagi mina minu mis mu oleks oma on palun saab saada see
    seda siin soovin ta tahab tahaks tahan tal te teie tema vaja vajab vajan või
    а бы в где для до его ей если есть её ему же за и из к как кто ли мне моего моему можно мой моя мы на надо не
    нужен нужна нужно о он она от по с у хотел хотела хочет хотим хочу что это я
    """.split()  # noqa: SIM905 - a hundred words in quotes are no list to read
)
_LAYOUT = dict(zip("qwertyuiop[]asdfghjkl;'zxcvbnm,.`", "йцукенгшщзхъфывапролджэячсмитьбюё", strict=True))


Spelling = Callable[[str], str]
"""What two writings of a word have in common."""


@dataclass(frozen=True, slots=True)
class _Token:
    """`passing` says nothing by itself: it counts only inside an entry of several words."""

    typed: str
    plain: str
    passing: bool


def find(typed: str, among: Iterable[Page], bodies: Mapping[str, str]) -> tuple[str, ...]:
    """Keys of the pages that answer best, an urgent one first; empty when nothing does.

    The page of all topics is found by itself alone: beside others it says nothing.

    `bodies` are the pages' sentences in the reader's language: asked only where nothing else is sure.
    """
    among, text = tuple(among), clean(typed)[:_LONGEST_TYPED]
    found = _ranked(_tokens(text, bare), among, bodies, bare)
    if found or not re.fullmatch(r"[ -~]+", text):
        return found
    moved = "".join(_LAYOUT.get(char, char) for char in text.casefold())
    return _ranked(_tokens(moved, bare), among, {}, bare) or _ranked(_tokens(text, fold_name), among, {}, fold_name)


def _tokens(text: str, spell: Spelling) -> list[_Token]:
    words = re.findall(r"\w+", text)[:_MOST_WORDS]
    return [_Token(word, spell(word), word.casefold() in _PASSING and not word.isupper()) for word in words]


def _ranked(
    tokens: Sequence[_Token], among: Sequence[Page], bodies: Mapping[str, str], spell: Spelling
) -> tuple[str, ...]:
    claimed = {place for page in among if not page.urgent for place in _claimed(tokens, page, spell)}
    scored = [(_score(tokens, page, "", spell, claimed), page) for page in among]
    top = max((score for score, _ in scored), default=0.0)
    if top < _SURE:
        with_bodies = (("" if page.urgent else bodies.get(page.key, ""), page) for page in among)
        scored = [(_score(tokens, page, body, spell, claimed), page) for body, page in with_bodies]
        top = max((score for score, _ in scored), default=0.0)
    least = max(_ENOUGH * sum(not token.passing for token in tokens) if top < _SURE else _SURE, top * _SHARE)
    hits = [
        (score, page) for score, page in scored if score and score >= (min(top, _BEGINS) if page.urgent else least)
    ]
    hits.sort(key=lambda hit: (not hit[1].urgent, -hit[0]))
    others = [hit for hit in hits if hit[1].key != HOME]
    return tuple(page.key for _, page in (others or hits)[:MOST_FOUND])


def _claimed(tokens: Sequence[_Token], page: Page, spell: Spelling) -> Iterator[int]:
    """Words that mean something else together: "kellele helistada" asks who to turn to, "helistada" for a number."""
    for words in page.words.values():
        for entry in words:
            if " " in entry:
                yield from (place for place, _ in _answers(tokens, entry, spell))


def _score(tokens: Sequence[_Token], page: Page, body: str, spell: Spelling, claimed: Container[int] = ()) -> float:
    """Each typed word counts once, by the best that answers to it; what is `claimed` is urgent by no word alone."""
    best = [_IN_TEXT if not token.passing and _stands_in(token.plain, _words(body)) else 0.0 for token in tokens]
    for words in page.words.values():
        for entry in words:
            for place, quality in _answers(tokens, entry, spell):
                if page.urgent and " " not in entry and place in claimed:
                    continue
                best[place] = max(best[place], quality)
    found = sum(score for score, token in zip(best, tokens, strict=True) if not token.passing)
    return found * _BESIDE if page.beside else found


def _answers(tokens: Sequence[_Token], entry: str, spell: Spelling) -> Iterator[tuple[int, float]]:
    """Places of the typed words that the entry answers to; nothing unless all of its words were typed."""
    parts = entry.split()
    alone = sum(not token.passing for token in tokens) == 1
    found: dict[int, float] = {}
    for part in parts:
        hits = [
            (_quality(token, part, spell, alone=alone), place)
            for place, token in enumerate(tokens)
            if place not in found and (len(parts) > 1 or not token.passing)
        ]
        quality, place = max(hits, default=(0.0, 0))
        if not quality:
            return
        found[place] = quality * (1 + _MORE_WORDS * (len(parts) - 1))
    yield from found.items()


def _quality(token: _Token, entry: str, spell: Spelling, *, alone: bool) -> float:
    if entry.isupper():
        same = token.typed.casefold() == entry.casefold()
        return _WHOLE if same and (alone or token.typed.isupper()) else 0.0
    stem, word = _spelt(entry, spell), token.plain
    if word and word == stem:
        return _WHOLE
    if len(stem) <= 1 or stem.isdigit() or word.isdigit():
        return 0.0
    if word.startswith(stem):
        return _BEGINS if len(stem) > _SHORT or len(word) <= len(stem) + _SHORT_ENDING else 0.0
    slips = _slips(word, stem)
    return max(0.0, _SLIP - slips / 10) if slips is not None else 0.0


@lru_cache(maxsize=4096)
def _spelt(word: str, spell: Spelling) -> str:
    return spell(word)


@lru_cache(maxsize=65_536)
def _slips(word: str, stem: str) -> int | None:
    """Letters wrong, missing, added or swapped at the beginning of the word; None when they are too many."""
    allowed = 0 if len(stem) <= _STEM else 1 if len(stem) < 2 * _STEM else 2
    if not allowed or len(word) < _STEM:
        return None
    if stem[0] not in word[:2]:  # a wrong first letter is a slip only when it is the only one: «апекун»
        return 1 if word[1 : len(stem)] == stem[1:] else None
    from rapidfuzz.distance import OSA  # noqa: PLC0415 - takes long to import

    starts = {word[: len(stem) + more] for more in (-1, 0, 1)}
    least = min(OSA.distance(start, stem, score_cutoff=allowed) for start in starts)
    return least if least <= allowed else None


@lru_cache(maxsize=256)
def _words(body: str) -> frozenset[str]:
    return frozenset(bare(word) for word in re.findall(r"\w+", body))


def _stands_in(word: str, words: frozenset[str]) -> bool:
    """The word itself, or one with the same stem: all but the last three letters, and five at least."""
    if word in words:
        return True
    stem = word[: max(_STEM + 1, len(word) - _SHORT_ENDING)]
    return len(word) > _STEM and any(one.startswith(stem) for one in words)
