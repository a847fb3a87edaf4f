"""Stage 4, codes (4.1): `P-014`, `p-014`, `P014`, `P 014`, `P-14`; a look-alike in a code is Latin (2)."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache

from casework.hours_text.letters import as_code
from casework.hours_text.tokens import Tokens
from casework.hours_text.values import Person

_CODE = re.compile(r"([^\W\d_]+)[-\s]*(\d+)")
_ENDINGS = frozenset({"ga", "le", "l", "lt", "st", "s", "ks", "ni", "na", "ta", "ом", "у", "а"})
_LONGEST_PREFIX = 3
_SURE_DIGITS = 3
_HUGE = 18

Codes = Mapping[tuple[str, int], tuple[str, ...]]


@lru_cache(maxsize=256)
def codes_of(caseload: tuple[Person, ...]) -> Codes:
    found: dict[tuple[str, int], tuple[str, ...]] = {}
    for person in caseload:
        match = _CODE.fullmatch(person.code.strip())
        if match:
            key = as_code(match[1]), int(match[2])
            found[key] = (*found.get(key, ()), person.code)
    return found


def code_at(tokens: Tokens, place: int, codes: Codes) -> tuple[Sequence[str], int] | None:
    """The persons with this code, none if nobody has it, and the place after it."""
    token = tokens[place]
    if token.kind != "word" or len(token.text) > _LONGEST_PREFIX:
        return None
    dashed = tokens.is_mark(place + 1, "-") and not tokens[place + 1].spaced and not tokens[place + 2].spaced
    digits = tokens[place + 1 + dashed]
    if digits.kind != "number" or len(digits.text) > _HUGE:
        return None
    key = as_code(token.text), int(digits.text)
    known = codes.get(key, ())
    after = _after_ending(tokens, place + 2 + dashed)
    if after is None or not (dashed or _stands_alone(tokens, after)):
        return None
    return (known, after) if known or _is_surely_a_code(tokens, place, key[0], codes, dashed=dashed) else None


def _is_surely_a_code(tokens: Tokens, place: int, prefix: str, codes: Codes, *, dashed: bool) -> bool:
    """An unknown code: nobody has it, but it can be nothing else."""
    token, digits = tokens[place], tokens[place + 1 + dashed]
    sure = len(digits.text) >= _SURE_DIGITS
    if not any(prefix == known for known, _ in codes):
        return dashed and token.capital and len(token.text) == 1 and sure
    return dashed or (sure and (token.capital or not digits.spaced))


def _after_ending(tokens: Tokens, place: int) -> int | None:
    """`P-014ga`, `P-014-le`; None if other letters are glued to the number."""
    at = place + 1 if tokens.is_mark(place, "-") and not tokens[place].spaced else place
    word = tokens[at]
    if word.kind != "word" or word.spaced:
        return place
    if word.text.lower() in _ENDINGS:
        return at + 1
    return place if at > place else None


def _stands_alone(tokens: Tokens, after: int) -> bool:
    """`K 9-11` and `P 2 tundi` are no codes."""
    if tokens.is_mark(after, "-") and tokens[after + 1].kind in {"number", "clock", "dotted"}:
        return tokens[after].spaced and tokens[after + 1].spaced
    return not tokens[after].has("hour", "minute", "fraction", "month", "of_month", "days", "week")
