"""Names of the month's files: plain ASCII, a code, a month and a version; never the name of a person."""

from __future__ import annotations

import re
import unicodedata
from datetime import date

_LONGEST = 40
_PLAIN = str.maketrans({"ß": "ss", "ø": "o", "đ": "d", "ł": "l", "æ": "ae"})
_CYRILLIC = dict(zip("абвгдезийклмнопрстуфхцыэ", "abvgdeziiklmnoprstufhcye", strict=True)) | {
    "ё": "e",
    "ж": "zh",
    "ч": "ch",
    "ш": "sh",
    "щ": "shch",
    "ъ": "",
    "ь": "",
    "ю": "yu",
    "я": "ya",
}


def plain(text: str) -> str:
    """Letters, digits and hyphens that every disk and mail program takes: „Põhja-Näide“ → pohja-naide."""
    latin = "".join(_CYRILLIC.get(sign, sign) for sign in text.lower()).translate(_PLAIN)
    bare = unicodedata.normalize("NFKD", latin).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", bare).strip("-")[:_LONGEST].strip("-")


def file_name(kind: str, *parts: str, month: date, version: int, ending: str) -> str:
    """osalemise-leht_naidisvald_P-014_2026-11_v1.pdf; a code keeps its capitals."""
    named = [kept for part in parts if (kept := plain(part).upper() if _is_code(part) else plain(part))]
    return "_".join([kind, *named, f"{month:%Y-%m}", f"v{version}"]) + f".{ending}"


def _is_code(part: str) -> bool:
    return bool(re.fullmatch(r"[A-Z]{1,4}-?\d+", part))


# ── a sheet in another language than the official one ────────────────────────


def translated_kind(kind: str, language: str) -> str:
    return f"{kind}_{language}"


def translated_name(name: str, language: str) -> str:
    """osalemise-leht_naidisvald_P-014_2026-11_v1_ru.pdf."""
    stem, _, ending = name.rpartition(".")
    return f"{stem}_{language}.{ending}"
