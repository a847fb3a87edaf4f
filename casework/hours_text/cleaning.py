"""Stage 1, clean (2): one form of every character, nothing invisible, no markup."""

from __future__ import annotations

import re
import unicodedata

from casework.hours_text.letters import repaired

_MARKUP = re.compile(r"</?[a-zA-Z][^<>\n]{0,80}>")
_MIXED = re.compile(r"[^\W\d_]{2,}")
_FRACTIONS = [(re.compile(rf"(\d?)\s?{sign}"), written) for sign, written in (("½", "5"), ("¼", "25"), ("¾", "75"))]
_DASHES = str.maketrans(dict.fromkeys("‐‑‒–—―−﹣－", "-"))
_BLANKS = str.maketrans(dict.fromkeys("\u2800\u3164\u115f\u1160\uffa0", " "))
_HIDDEN = frozenset({"Cf", "Cs", "Co"})


def clean(text: str) -> str:
    """NFKC, without zero-width characters, direction marks and tags; dashes are `-`; look-alikes are repaired."""
    for sign, written in _FRACTIONS:
        text = sign.sub(lambda found, part=written: f"{found.group(1) or '0'},{part}", text)  # type: ignore[misc]
    text = unicodedata.normalize("NFKC", text).translate(_DASHES).translate(_BLANKS)
    text = "".join(map(_shown, text))
    text = _MARKUP.sub(" ", text)
    return _MIXED.sub(lambda found: repaired(found.group()), text)


def _shown(char: str) -> str:
    if char < "\x7f":
        return char if char >= " " or char == "\n" else " "
    if char in "\u2028\u2029\x85":
        return "\n"
    if char.isspace():
        return " "
    hidden = unicodedata.category(char) in _HIDDEN or "\ufe00" <= char <= "\ufe0f" or char == "\u034f"
    return "" if hidden else char
