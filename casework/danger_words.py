"""Whether words speak of danger to somebody's life: 112 then goes before every other answer. Pure.

`names_danger` holds anywhere, also in the middle of a letter or of somebody's hours; `speaks_of_danger` also counts
single words as they are typed in a search ("politsei", «скорая»), which inside a letter would ring too often.
"""

from __future__ import annotations

import re

from casework import danger_estonian, danger_russian
from casework.help_pages import EMERGENCY, pages
from casework.help_search import find

_RINGING = re.compile(r"\b(?:telefon|number|numbri|helista|телефон|номер|\w*звон)\w*", re.IGNORECASE)
"""Of that page too, since it has the numbers; "he does not answer the telephone" speaks of no danger by itself."""
_BARE = str.maketrans("õäöüšžёy", "oaouszеu")
"""As it is typed in haste, and without these letters on the keyboard ("yledoos" too)."""

_DANGER = re.compile(rf"\b(?:{'|'.join((*danger_estonian.DANGER, *danger_russian.DANGER)).translate(_BARE)})")
_CRY = re.compile(r"(?:^|[.!?,\n])\s*(?:appi+|спасите+)\b")
"""Only as the first word of what is said: "ta tuli mulle appi"."""
_NO_LIFE = re.compile(
    r"\b(?:ei (?:taha|jaksa|suuda|soovi) (?:\w+ )?elada|не ?(?:хоч\w+|хотел\w*) (?:(?:больше|уже|я|он|она) )*жить"
    r"|ei taha enam (?:olla|ärgata|siin (?:maa)?ilmas olla))\s*(?:[.,;!?…)\n]|$)".translate(_BARE)
)
"""Said to its end: what follows tells no place ("не хочет жить, у него депрессия", «…elada. Hooldekodus on ta»)."""
_HARMLESS = re.compile(rf"\b(?:{'|'.join((*danger_estonian.SOUNDS, *danger_russian.SOUNDS)).translate(_BARE)})")
"""Taken out before anything is looked for. Where words can mean both ("võttis kõik tabletid ära"), they stay."""


def names_danger(text: str) -> bool:
    """Words that say it by themselves, in either language, in any place."""
    bare = text.casefold().translate(_BARE)
    said = " ".join(re.findall(r"\w+", _HARMLESS.sub(" ", bare)))
    return bool(_DANGER.search(said) or _NO_LIFE.search(bare) or _CRY.search(bare))


def speaks_of_danger(text: str) -> bool:
    said = _RINGING.sub(" ", text)
    return names_danger(text) or EMERGENCY in find(said, (pages()[EMERGENCY],), {})
