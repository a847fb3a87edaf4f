"""A name and a number as they stand in somebody's note: declined, turned round, written with or without +372.

Forms that only one name can have are told apart from those that may be somebody else's: "Mart Tamme" is Mart Tamm,
but "Marta Tamm" is not, and nobody knows of "Mari T.". Patterns are regular expressions for `re.IGNORECASE`.
No list of names is used: a form that changes the stem in another way than those below is not found.
"""

from __future__ import annotations

import re

_WORD_BEGINS, _WORD_ENDS = r"(?<!\w)", r"(?!\w)"
_GAP = r"\s+"
_CASES = r"(?:lt|le|l|ga|ta|sse|st|ss|s|ks|ni|na|t|d)"
_AFTER_VOWEL = rf"(?:['’-]?{_CASES})?"
_AFTER_CONSONANT = rf"(?:['’-]?(?:[aeiou]{_CASES}?|{_CASES}))?"
_WEAKER = {"kk": "k", "pp": "p", "tt": "t", "sk": "s", "nd": "nn", "ld": "ll"}
"""Kask, Kase; Sepp, Sepa; Rand, Ranna: what the end of an Estonian word becomes before a vowel."""
_CYRILLIC = re.compile(r"[а-яё]", re.IGNORECASE)
_RUSSIAN_END = re.compile(r"(?:ий|ый|ой|ая|яя|[аяйьоеиы])$", re.IGNORECASE)
_RUSSIAN_FORMS = r"(?:ого|его|ому|ему|ыми|ими|ой|ою|ей|ею|ом|ем|ём|ым|им|ых|их|ая|яя|ую|юю|ий|ый|[аяыиуюеьй])?"
_RUSSIAN_PLAIN = r"(?:ой|ою|ей|ею|ом|ем|ём|[ыие])?"
"""Of a first name, those that no other first name has: "Александра" may be a woman, "Александром" is not."""
_SHORTEST_STEM, _SHORTEST_ALONE = 4, 5
_ANY_END = r"\w{0,4}"
_RUN = re.compile(r"\+?\d(?:[\s().\-–]{0,3}\d){6,}")
_COUNTRY = re.compile(r"^(?:00)?372(?=\d{7,8}$)")
SHORTEST_NUMBER = 7
"""Digits of a contact that are surely one person's number."""


def words_of(name: str) -> list[str]:
    """In the order in which they are said: "Tamm, Mari" is turned round."""
    last, comma, first = name.partition(",")
    return (f"{first} {last}" if comma else name).split()


def forms_of(word: str) -> str:
    """A pattern of the word and its declined forms, Estonian or Russian; without the borders of a word."""
    if _CYRILLIC.search(word):
        return f"(?:{re.escape(word)}|{re.escape(_russian_stem(word))}{_RUSSIAN_FORMS})"
    end = _AFTER_VOWEL if _ends_in_vowel(word) else _AFTER_CONSONANT
    found = [f"{re.escape(word)}{end}"]
    found += [
        f"{re.escape(word[: -len(strong)] + weak)}[aeiou]{_CASES}?"
        for strong, weak in _WEAKER.items()
        if word.casefold().endswith(strong)
    ]
    if word.casefold().endswith("ne"):
        found.append(f"{re.escape(word[:-2])}(?:se{_CASES}?|st)")
    return f"(?:{'|'.join(found)})"


def sure_name(name: str) -> str | None:
    """Both words of a whole name, as only that name is written; None for less than two words."""
    words = words_of(name)
    if len(words) < 2:  # noqa: PLR2004 (a first name and a last name)
        return None
    first, last = words[:-1], words[-1]
    firsts = _GAP.join(_plain_forms(word) for word in first)
    return _both_ways(firsts, forms_of(last))


def doubtful_name(name: str, *, alone: bool) -> str | None:
    """Wider: other ends, no middle name, an initial; `alone`: the last name without the first one."""
    words = words_of(name)
    if len(words) < 2:  # noqa: PLR2004 (as above)
        return None
    first, last = words[0], words[-1]
    begins, ends = _loose(first), _loose(last)
    found = [
        _both_ways(_GAP.join(_loose(word) for word in words[:-1]), ends),
        _both_ways(begins, ends),
        rf"{_WORD_BEGINS}{forms_of(first)}{_GAP}{re.escape(last[0])}\.",
        rf"{_WORD_BEGINS}{re.escape(first[0])}\.\s*{forms_of(last)}{_WORD_ENDS}",
    ]
    if alone and len(last) >= _SHORTEST_ALONE:
        found.append(f"{_WORD_BEGINS}{forms_of(last)}{_WORD_ENDS}")
    return "|".join(found)


def numbers_in(contact: str) -> tuple[str, ...]:
    """Digits of the numbers in a contact, without the country's 372."""
    runs = (re.sub(r"\D", "", part) for run in _RUN.findall(contact) for part in _parts(run))
    return tuple(dict.fromkeys(_COUNTRY.sub("", run) for run in runs))


def _parts(run: str) -> list[str]:
    """Two whole numbers with a space between them are two."""
    parts = run.split()
    whole = all(sum(sign.isdigit() for sign in part) >= SHORTEST_NUMBER for part in parts)
    return parts if whole else [run]


def number_pattern(digits: str) -> str:
    """The same number with or without the country's code, whatever stands between its digits."""
    between = r"[\s().\-–/]{0,3}"
    return rf"(?<!\d)(?:(?:\+|00)?372{between})?{between.join(digits)}(?!\d)"


def _both_ways(first: str, last: str) -> str:
    return rf"{_WORD_BEGINS}(?:{first}{_GAP}{last}|{last}\s*,?\s+{first}){_WORD_ENDS}"


def _plain_forms(word: str) -> str:
    """Of a first name: as it is, and in Russian the cases that are its own."""
    if not _CYRILLIC.search(word):
        return re.escape(word)
    return f"(?:{re.escape(word)}|{re.escape(_russian_stem(word))}{_RUSSIAN_PLAIN})"


def _loose(word: str) -> str:
    stem = _russian_stem(word) if _CYRILLIC.search(word) else word.removesuffix("e")
    return f"(?:{forms_of(word)}|{re.escape(stem)}{_ANY_END})" if len(stem) >= _SHORTEST_STEM else forms_of(word)


def _russian_stem(word: str) -> str:
    stem = _RUSSIAN_END.sub("", word)
    return stem if len(stem) > 1 else word


def _ends_in_vowel(word: str) -> bool:
    return word[-1:].casefold() in "aeiouõäöüy"
