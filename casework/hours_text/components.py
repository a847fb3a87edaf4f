"""Stage 3, components (7.1, 7.2): the longest term of the catalogue in any inflected form, with one typing error."""

from __future__ import annotations

import re
import tomllib
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files

from casework.hours_text import estonian
from casework.hours_text.letters import bare, is_cyrillic
from casework.hours_text.names import names_data
from casework.hours_text.tokens import Tokens

UNCLEAR = "?"
_SHORTEST_FOR_ERRORS = 5
_RUSSIAN_ENDINGS = tuple(bare(ending) for ending in names_data()["endings"]["ru"].split())
_ABBREVIATION_ENDINGS = ("", "ga", "le", "d", "s")
_AFTER_HYPHEN = frozenset({*estonian.ENDINGS, "i", "e", "u", "a", "sse"})
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")


@dataclass(frozen=True, slots=True)
class Catalogue:
    """Component keys with their modes (I, G, IG), and the terms by their first word."""

    modes: Mapping[str, str]
    terms: Mapping[str, tuple[tuple[tuple[str, ...], str], ...]]
    """First word → (words of the term, component), longest first."""
    words: Mapping[str, frozenset[str]]
    """Inflected form → words of terms."""
    beginnings: Mapping[str, str]
    near: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """First letter and length, or the last four letters, of the longer forms → those forms, for typing errors."""


@cache
def default_catalogue() -> Catalogue:
    """The catalogue in `data/hours_text/components.toml` (8)."""
    text = files("casework").joinpath("data", "hours_text", "components.toml").read_text(encoding="utf-8")
    return read_catalogue(text)


def read_catalogue(text: str) -> Catalogue:
    table = tomllib.loads(text)
    terms: dict[str, list[tuple[tuple[str, ...], str]]] = defaultdict(list)
    beginnings: dict[str, str] = {}
    exact_verbs: list[tuple[str, str]] = []
    rows = [(row["key"], [*row["et"], *row["ru"]]) for row in table["components"]]
    for key, names in [*rows, (UNCLEAR, [*table["unclear"]["et"], *table["unclear"]["ru"]])]:
        for name in names:
            words = _words(name)
            terms[words[0]].append((words, key))
    for row in table["components"]:
        for verb in row.get("verbs", "").split():
            if verb.endswith("*"):
                beginnings[bare(verb[:-1])] = row["key"]
            else:
                exact_verbs.append((bare(verb), row["key"]))
    for verb, key in exact_verbs:
        terms[verb].append(((verb,), key))
    stems = {bare(word): bare(written) for word, written in table["stems"].items()}
    unchanged = {verb for verb, _ in exact_verbs}
    unchanged |= {bare(name) for _, names in rows for name in names if name.isupper()}
    inflected = _inflected({word for rows in terms.values() for words, _ in rows for word in words}, stems, unchanged)
    return Catalogue(
        {row["key"]: row["modes"] for row in table["components"]},
        {first: tuple(sorted(rows, key=lambda row: -len(row[0]))) for first, rows in terms.items()},
        inflected,
        beginnings,
        _near(inflected),
    )


def _words(name: str) -> tuple[str, ...]:
    return tuple(_WORD.findall(bare(name)))


def _inflected(words: Iterable[str], stems: Mapping[str, str], unchanged: set[str]) -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = defaultdict(set)
    for word in words:
        found[word].add(word)
        if word in unchanged:
            found.update({word + ending: found[word] | {word} for ending in _ABBREVIATION_ENDINGS})
            continue
        for form in _russian(word, stems) if is_cyrillic(word) else _estonian(word, stems):
            found[form].add(word)
    return {form: frozenset(bases) for form, bases in found.items()}


def _estonian(word: str, irregular: Mapping[str, str]) -> set[str]:
    roots = set(estonian.stems(word, irregular.get(word, "")))
    if word.endswith(("ed", "id")):  # plurals
        roots |= {word[:-1], word[:-1] + "te", word[:-1] + "i"}
    if word.endswith("ine"):
        roots |= {word[:-2] + "s", word[:-3] + "ise", word[:-3] + "isi"}
    return {root + ending for root in roots for ending in estonian.ENDINGS if len(root) > 1}


def _russian(word: str, irregular: Mapping[str, str]) -> set[str]:
    ended = next((ending for ending in sorted(_RUSSIAN_ENDINGS, key=len, reverse=True) if word.endswith(ending)), "")
    if len(word) - len(ended) < 3:  # noqa: PLR2004 - быт, уход, спорт have no ending
        ended = ""
    roots = {word[: len(word) - len(ended)], *irregular.get(word, "").split()}
    return {
        root + ending
        for root in roots
        for ending in ("", *_RUSSIAN_ENDINGS)
        if len(root + ending) > 1 or root == word
    }


def _near(inflected: Iterable[str]) -> dict[str, tuple[str, ...]]:
    near: dict[str, list[str]] = defaultdict(list)
    for form in inflected:
        if len(form) >= _SHORTEST_FOR_ERRORS:
            near[form[0] + str(len(form))].append(form)
            near["~" + form[-4:]].append(form)
    return {key: tuple(forms) for key, forms in near.items()}


# ── in a message ─────────────────────────────────────────────────────────────


def component_at(tokens: Tokens, place: int, catalogue: Catalogue) -> tuple[str, int, bool] | None:
    """Component (or `?` for an unclear word), the place after its term, and whether the term names a group."""
    if tokens[place].kind != "word":
        return None
    best: tuple[str, int] | None = None
    for base in _bases(tokens[place].text, catalogue):
        for words, key in catalogue.terms.get(base, ()):
            after = _matches(tokens, place, words, catalogue)
            if after and (best is None or after > best[1] or (after == best[1] and best[0] == UNCLEAR)):
                best = key, after
    if best is None:
        key = _by_beginning(bare(tokens[place].text), catalogue)
        best = (key, place + 1) if key else None
    if best is None:
        return None
    said = bare(" ".join(token.text for token in tokens.all[place : best[1]]))
    return best[0], best[1], any(part in said for part in ("grup", "ruhm", "групп"))


def _by_beginning(word: str, catalogue: Catalogue) -> str:
    return next((key for start, key in catalogue.beginnings.items() if word.startswith(start)), "")


def _matches(tokens: Tokens, place: int, words: tuple[str, ...], catalogue: Catalogue) -> int | None:
    """The place after the term if it stands here; hyphens and full stops inside it are passed over."""
    for number, word in enumerate(words):
        while number and (tokens.is_mark(place, "-") or (tokens.is_mark(place, ".") and not tokens[place].spaced)):
            place += 1
        token = tokens[place]
        if token.kind != "word" or word not in _bases(token.text, catalogue):
            return None
        place += 1
    return place


def _bases(text: str, catalogue: Catalogue) -> frozenset[str]:
    """Words of terms that this word is a form of; with one typing error if none is (words of 5 letters or more)."""
    word = bare(text)
    found = catalogue.words.get(word)
    if found:
        return found
    if "-" in word:  # IET-d
        base, _, ending = word.rpartition("-")
        if ending in _AFTER_HYPHEN and base in catalogue.words:
            return catalogue.words[base]
    return _with_one_error(word, catalogue) if len(word) >= _SHORTEST_FOR_ERRORS else frozenset()


def _with_one_error(word: str, catalogue: Catalogue) -> frozenset[str]:
    keys = [*(word[0] + str(len(word) + more) for more in (-1, 0, 1)), "~" + word[-4:]]
    candidates = [form for key in keys for form in catalogue.near.get(key, ())]
    if not candidates:
        return frozenset()
    from rapidfuzz import process  # noqa: PLC0415 - takes long to import
    from rapidfuzz.distance import OSA  # noqa: PLC0415

    hits = process.extract(word, candidates, scorer=OSA.distance, score_cutoff=1, limit=8)
    return frozenset(
        base for form, _, _ in hits for base in catalogue.words[form] if len(base) >= _SHORTEST_FOR_ERRORS
    )
