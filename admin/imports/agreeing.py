"""The question at a terminal before an import keeps anything."""

from __future__ import annotations

from locales import Texts

_YES = {"y", "yes", "j", "jah", "д", "да"}


def agreed(words: Texts) -> bool:
    """Anything but a clear yes is a no, and is told."""
    try:
        typed = input(words.plain("imports-do-it") + " ")
    except EOFError:
        typed = ""
    if typed.strip().casefold() in _YES:
        return True
    print(words.plain("imports-left"))
    return False
