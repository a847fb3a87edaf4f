"""Russian declension of names by sound (`letters.sound`): the endings that a stored name may take."""

from __future__ import annotations

from functools import lru_cache

_HARD = ("", "a", "u", "om", "e", "em", "A", "Y")
_POSSESSIVE = ("", "a", "u", "ym", "im", "e", "om")  # Иванов
_FEMININE = ("a", "i", "y", "e", "u", "o", "oY")  # Анна, Иванова
_FEMININE_SOFT = ("A", "i", "e", "Y", "eY")  # Мария, Наталья
_SOFT = ("", "A", "Y", "em", "e", "i")  # Сергей, Дмитрий
_ADJECTIVE = ("i", "ogo", "omu", "im", "om")  # Петровский
_ADJECTIVE_FEMININE = ("aA", "o", "uY")
_VOWELS = "aeiouyAY"
LONG = ("oi", "oj", "oy", "ei", "ej", "ey", "om", "em", "ym", "im", "ogo", "omu", "uju", "oju", "iei", "oyu")
"""Latin spellings of endings that no Estonian word would take for its own."""


@lru_cache(maxsize=4096)
def declined(  # noqa: PLR0911 - one line a declension
    heard: str, *, soft_in_i: bool
) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Stems of a name by sound with their endings; Estonian names in -i, -e, -o, -u are not declined."""
    if soft_in_i:
        return ((heard, _SOFT),)
    if heard.endswith("ski"):
        return ((heard[:-1], _ADJECTIVE),)
    if heard.endswith("skaA"):
        return ((heard[:-2], _ADJECTIVE_FEMININE),)
    if heard.endswith("A"):
        return ((heard[:-1], _FEMININE_SOFT),)
    if heard.endswith("a"):
        return ((heard[:-1], _FEMININE),)
    if heard[-1:] not in _VOWELS:
        found = [(heard, _POSSESSIVE if heard.endswith(("ov", "ev", "in")) else _HARD)]
        if heard.endswith(("el", "er", "ol", "or", "or")) and len(heard) > 4:  # noqa: PLR2004
            found.append((heard[:-2] + heard[-1], _HARD[1:]))
        if heard in {"petr", "pavl"}:
            found.append((heard, _HARD))
        return tuple(found)
    return ((heard, ("",)),)
