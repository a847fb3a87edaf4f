"""JSON objects as they travel, and the few ways we look into them."""

from datetime import datetime

Fields = dict[str, object]


def compact(**values: object) -> Fields:
    """Telegram leaves out what is not there; it never sends null."""
    return {name: value for name, value in values.items() if value is not None}


def stamp(moment: datetime) -> int:
    return int(moment.timestamp())


def fields(value: object) -> Fields:
    return value if isinstance(value, dict) else {}


def rows(value: object) -> list[object]:
    return value if isinstance(value, list) else []


def utf16_length(text: str) -> int:
    """Telegram counts lengths and offsets in UTF-16 code units."""
    return len(text.encode("utf-16-le")) // 2


def utf16_slice(text: str, offset: int, length: int) -> str:
    units = text.encode("utf-16-le")
    return units[offset * 2 : (offset + length) * 2].decode("utf-16-le", "replace")
