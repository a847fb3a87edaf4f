"""Spelling: look-alikes repaired, diacritics left out, Latin and Cyrillic spellings made comparable (4.2)."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_TO_LATIN = str.maketrans("АВЕЅІЈКМНОРСТУХаеорсухіјѕкмт", "ABESIJKMHOPCTYXaeopcyxijskmt")
_TO_CYRILLIC = str.maketrans("ABEKMHOPCTYXaeopcyxkmt", "АВЕКМНОРСТУХаеорсухкмт")
_CYRILLIC = re.compile("[а-яёіјѕ]", re.IGNORECASE)
_LATIN = re.compile("[a-zõäöüšž]", re.IGNORECASE)


def is_cyrillic(word: str) -> bool:
    return _CYRILLIC.search(word) is not None


def repaired(word: str) -> str:
    """`Мari` with a Cyrillic М is `Mari` (2): the alphabet of the letters that cannot be anything else decides."""
    if not (_CYRILLIC.search(word) and _LATIN.search(word)):
        return word
    latin, cyrillic = word.translate(_TO_LATIN), word.translate(_TO_CYRILLIC)
    if not _CYRILLIC.search(latin) and (len(_LATIN.findall(word)) * 2 >= len(word) or _LATIN.search(cyrillic)):
        return latin
    return word if _LATIN.search(cyrillic) else cyrillic


def as_code(word: str) -> str:
    """In a code a look-alike is always the Latin letter (2)."""
    return word.upper().translate(_TO_LATIN)


@lru_cache(maxsize=8192)
def bare(word: str) -> str:
    """Lower case without diacritics; ё is е, й is и, š is s."""
    return "".join(char for char in unicodedata.normalize("NFD", word.lower()) if not unicodedata.combining(char))


# ── Latin spellings of one name ──────────────────────────────────────────────

_SPELLINGS = [
    (re.compile(pattern), written)
    for pattern, written in (
        ("štš|shch", "štš"),
        ("tsh|tch|ch|č", "tš"),
        ("(?<!t)sh", "š"),
        ("zh", "ž"),
        ("kh|hh", "h"),
        ("x", "ks"),
        ("w", "v"),
        ("c", "ts"),
        ("yu", "ju"),
        ("ya", "ja"),
        ("yo", "jo"),
        ("^[jy]e|(?<=[aeiouõäöü])[jy]e", "e"),
        ("ye", "je"),
        ("i[jy](?=[ae])", "i"),
        ("(?<=[aeouõäöü])[jy](?![aeiouõäöü])", "i"),
        ("(?:[iy][jy]|yi|y)$", "i"),
        ("(?<=[^aeiouõäöü])y(?=[^aeiouõäöü])", "õ"),
        ("(?<=[aeiou])ss(?=[aeiou])", "s"),
    )
]


@lru_cache(maxsize=8192)
def latin_key(word: str) -> str:
    """One spelling for Sergei, Sergey and Sergej, Jelena and Elena, Žanna and Zhanna; diacritics stay."""
    key = _letters_only(word)
    for pattern, written in _SPELLINGS:
        key = pattern.sub(written, key)
    return key


def _letters_only(word: str) -> str:
    return "".join(char for char in word.lower() if char.isalpha())


# ── how a name sounds, whatever its alphabet ─────────────────────────────────
# Small letters as usual; Z ž, S š, C tš, Y ju/ü, A ja/ä, y õ. Glides after vowels are left out: й may be nothing.

_SOUNDS = dict(zip("абвгдежзийклмнопрстуфхцчшщъыьэюяіјѕ", "abvgdeZzi.klmnoprstufh", strict=False))
_SOUNDS |= {"ц": "ts", "ч": "C", "ш": "S", "щ": "SC", "ъ": "", "ы": "y", "ь": "", "э": "e", "ю": "Y", "я": "A"}
_FROM_CYRILLIC = [(re.compile(a), b) for a, b in (("ё", "е"), ("яэ", "я"), ("[йь]о", "е"))]
_FROM_LATIN = [
    (re.compile(pattern), sound)
    for pattern, sound in (
        ("štš|shch", "SC"),
        ("tš|tsh|tch|ch|č", "C"),
        ("sh|š", "S"),
        ("zh|ž", "Z"),
        ("kh|hh", "h"),
        ("x", "ks"),
        ("w", "v"),
        ("q", "k"),
        ("c", "ts"),
        ("[jy][uü]|ü", "Y"),
        ("[jy][aä]|ä", "A"),
        ("[jy][eöo]|ö", "e"),
        ("[jy]õ|õ", "y"),
        ("j", "."),
    )
]
_ALIKE = [
    (re.compile(pattern), sound)
    for pattern, sound in (
        (r"(?<=[aeouYAy])[iy](?![aeiouYA])|(?<=[aeouYAy])i", ""),
        (r"(?<=i)y$", ""),
        (r"\.", ""),
        (r"(?<=[ieouyYe])a", "A"),
        ("ss", "s"),
        ("(?<=[CSZ])o", "e"),
        ("y$", "i"),
    )
]
_DOUBLED = re.compile(r"([aeiouyYA])\1|Aa")


@lru_cache(maxsize=8192)
def sound(word: str) -> str:
    """Елена, Jelena and Elena are `elena`; Тийт is `tit`, Tiit is `tiit` (see `sounds`)."""
    key = _letters_only(word)
    if is_cyrillic(key):
        for pattern, written in _FROM_CYRILLIC:
            key = pattern.sub(written, key)
        key = "".join(_SOUNDS.get(char, char) for char in key)
    else:
        for pattern, written in _FROM_LATIN:
            key = pattern.sub(written, key)
    for pattern, written in _ALIKE:
        key = pattern.sub(written, key)
    return key


def sounds(word: str) -> set[str]:
    """Of a stored name: doubled vowels may be written once, ä also as э (4.2, 9)."""
    both = {sound(word), sound(word.lower().replace("ä", "e"))}
    return both | {_DOUBLED.sub(lambda found: found.group()[0], one) for one in both}
