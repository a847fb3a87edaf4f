"""Whether words speak of danger to somebody's life: the page with 112 then goes before every other answer."""

from __future__ import annotations

import re

from casework.help_pages import EMERGENCY, pages
from casework.help_search import find

_RINGING = re.compile(r"\b(?:telefon|number|numbri|helista|телефон|номер|\w*звон)\w*", re.IGNORECASE)
"""Of that page too, since it has the numbers; "he does not answer the telephone" speaks of no danger by itself."""


def speaks_of_danger(text: str) -> bool:
    said = _RINGING.sub(" ", text)
    return EMERGENCY in find(said, (pages()[EMERGENCY],), {})
