"""Sentences that want to complain ("kellele kurta", «куда жаловаться», "ma ei ole rahul"). Pure."""

from __future__ import annotations

import re

from casework.danger_words import speaks_of_danger

_LONGEST = 300
_SEARCHED = re.compile(
    r"\b(?:kellele|kuhu|kus|kuidas)\s+(?:\w+\s+){0,3}(?:kurta|kaevata|kaebama|kaebuse?\b)"
    r"|\b(?:soovin|tahan|tahaks|tahaksin|pean)\s+(?:\w+\s+){0,3}(?:kurta|kaevata|kaebust?\b)"
    r"|\b(?:esitada|esitan|teha|teen)\s+kaebuse\b"
    r"|\b(?:куда|кому|где|как|хочу|хотел\w*|могу|можно|буду)\s+(?:\w+\s+){0,3}(?:по)?жаловаться\b"
    r"|\b(?:подать|написать|оставить|пода[юё]м?)\s+(?:\w+\s+)?жалобу\b"
)
_UNHAPPY = re.compile(
    r"(?:(?:ma|me|olen|oleme)\s+)?(?:üldse\s+|väga\s+)?(?:(?:ei\s+ole|pole)\s+(?:\w+ga\s+){0,2}(?:üldse\s+)?rahul"
    r"|rahulolematu)(?:\s+(?:teie\s+)?\w+ga){0,3}"
    r"|(?:(?:я|мы)\s+)?(?:очень\s+|совсем\s+)?(?:не\s*довол(?:ен|ьна|ьны)|меня\s+не\s+устраивает)"
    r"(?:\s+\w+){0,3}"
)
"""Of oneself, and no longer: "ema ei ole rahul oma korteriga" is another's story."""


def wants_to_complain(text: str) -> bool:
    """Words that speak of danger never do: 112 comes first."""
    said = text.casefold()
    if len(said) > _LONGEST:
        return False
    unhappy = any(_UNHAPPY.fullmatch(part.strip()) for part in re.split(r"[.,;!?…\n]", said))
    return bool(unhappy or _SEARCHED.search(said)) and not speaks_of_danger(text)
