"""Stems and case endings of Estonian nouns and names: what a word may look like, all guesses at once (4.2)."""

from __future__ import annotations

import re
from functools import lru_cache

VOWELS = "aeiouõäöüy"
ENDINGS = ("", "ga", "le", "l", "lt", "st", "sse", "s", "ks", "ni", "na", "ta", "t", "d")
"""On any stem: comitative, allative … partitive."""
USUAL = ("", "ga", "le", "lt", "l")
"""Those in which persons mostly stand: the others let ordinary words in where a typing error is allowed too."""
_STEM_VOWELS = "iuae"

# Weak grade of the end of a word (gradation); all that fit are tried.
_WEAK = [
    (re.compile(pattern), weak)
    for pattern, weak in (
        ("pp$", "p"),
        ("tt$", "t"),
        ("kk$", "k"),
        ("ss$", "s"),
        ("sk$", "s"),
        ("hk$", "h"),
        ("ht$", "h"),
        ("nd$", "nn"),
        ("ld$", "ll"),
        ("rd$", "rr"),
        ("(?<![pts])p$", "b"),
        ("(?<![tsh])t$", "d"),
        ("(?<![ksh])k$", "g"),
        ("(?<=[lr])g$", ""),
        ("(?<=[aeiouõäöü])[dg]$", ""),
        ("b$", "v"),
        ("b$", ""),
        (f"(?<=[{VOWELS}]{{2}})s$", ""),
    )
]
_SYNCOPE = re.compile(f"([^{VOWELS}])[aeiou]([rlnm])$")


@lru_cache(maxsize=4096)
def stems(base: str, irregular: str = "") -> frozenset[str]:
    """Likely genitive and partitive stems: Mart → mardi, marti …, Rebane → rebase, Mägi → mäe, Peeter → peetri."""
    found = {*irregular.split()}
    if base[-1:] in VOWELS:
        found |= {base, *_of_vowel(base)}
    else:
        roots = {base, *(weak for pattern, sub in _WEAK if (weak := pattern.sub(sub, base)) != base)}
        roots.add(_SYNCOPE.sub(r"\1\2", base))
        found |= {root + vowel for root in roots for vowel in _STEM_VOWELS}
        if base.endswith(("as", "is")):
            found.add(base[:-1])
    return frozenset(found)


def _of_vowel(base: str) -> set[str]:
    found = set()
    if base.endswith("ne"):
        found |= {base[:-2] + "se", base[:-2] + "s"}
    if base.endswith("ke"):
        found |= {base + "se", base + "s"}
    if base.endswith("gi") and base[-3:-2] in VOWELS:
        found.add(base[:-2] + "e")
    return found


def without_endings(word: str, endings: tuple[str, ...] = ENDINGS) -> list[str]:
    """What may be left of a word when a case ending is taken off, the whole word first."""
    return [
        word[: len(word) - len(ending)] for ending in endings if word.endswith(ending) and len(word) > len(ending) + 1
    ]
