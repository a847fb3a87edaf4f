"""Numbers to ring for help, with the day of the check and who checked: unchecked ones are not shown."""

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any

from casework.calendar import add_months

_YEAR = 12
"""Months."""
_TEXTS = ("key", "number", "owner", "hours", "found", "source", "checked_by")
_NEEDED = frozenset({"key", "number", "owner", "found", "source"})
_KNOWN = frozenset(_TEXTS) | {"languages", "checked_on"}
_FOUND = frozenset({"owner", "owner_old", "several", "third_party", "operator"})
_LANGUAGES = frozenset({"et", "ru", "en"})


@dataclass(frozen=True)
class HelpNumber:
    """`number` as people dial it; `hours` such as 24/7 or 10-24; hours and languages are empty if unknown."""

    key: str
    number: str
    owner: str
    found: str
    source: str
    languages: tuple[str, ...] = ()
    hours: str = ""
    checked_on: date | None = None
    checked_by: str = ""


def load(path: Path | None = None) -> tuple[HelpNumber, ...]:
    """The numbers of the file (ours without one), in its order; ValueError names the file and the row."""
    if path is None:
        return _ours()
    return _read(path.name, path.read_text(encoding="utf-8"))


def shown(numbers: Iterable[HelpNumber]) -> tuple[HelpNumber, ...]:
    """Those that have both the day of a check and the name of who checked."""
    return tuple(number for number in numbers if number.checked_on is not None and number.checked_by)


def not_checked_since(numbers: Iterable[HelpNumber], today: date) -> tuple[HelpNumber, ...]:
    """Those whose last check is more than a year old."""
    since = add_months(today, -_YEAR)
    return tuple(number for number in numbers if number.checked_on is not None and number.checked_on < since)


@cache
def _ours() -> tuple[HelpNumber, ...]:
    name = "help_numbers.toml"
    return _read(name, files("casework").joinpath("data", name).read_text(encoding="utf-8"))


def _read(file: str, text: str) -> tuple[HelpNumber, ...]:
    try:
        table = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise ValueError(f"{file}: {error}") from error
    rows = table.get("numbers")
    if not isinstance(rows, list) or not rows:
        raise ValueError(f"{file}: no list 'numbers'")
    numbers = tuple(_number(f"{file}: row {place}", row) for place, row in enumerate(rows, start=1))
    keys = [number.key for number in numbers]
    for key in keys:
        if keys.count(key) > 1:
            raise ValueError(f"{file}: {key}: the key stands twice")
    return numbers


def _number(where: str, row: Any) -> HelpNumber:  # noqa: ANN401 - TOML holds anything
    if not isinstance(row, Mapping):
        raise ValueError(f"{where}: not a table")  # noqa: TRY004 - one kind of error for a bad file
    where = f"{where} ({row.get('key', 'no key')})"
    if unknown := row.keys() - _KNOWN:
        raise ValueError(f"{where}: unknown {', '.join(sorted(unknown))}")
    if missing := _NEEDED - row.keys():
        raise ValueError(f"{where}: missing {', '.join(sorted(missing))}")
    texts = {name: row[name] for name in _TEXTS if name in row}
    for name, value in texts.items():
        if not isinstance(value, str) or (name in _NEEDED and not value.strip()):
            raise ValueError(f"{where}: {name} must be text")
    _check_values(where, texts)
    return HelpNumber(**texts, languages=_languages(where, row), checked_on=_checked_on(where, row))


def _check_values(where: str, texts: Mapping[str, str]) -> None:
    if texts["found"] not in _FOUND:
        raise ValueError(f"{where}: found must be one of {', '.join(sorted(_FOUND))}")
    if not texts["number"].removeprefix("+").replace(" ", "").isdecimal():
        raise ValueError(f"{where}: number must be digits and blanks")


def _languages(where: str, row: Mapping[str, Any]) -> tuple[str, ...]:
    languages = row.get("languages", [])
    if not isinstance(languages, list) or not all(language in _LANGUAGES for language in languages):
        raise ValueError(f"{where}: languages must be among {', '.join(sorted(_LANGUAGES))}")
    return tuple(languages)


def _checked_on(where: str, row: Mapping[str, Any]) -> date | None:
    day = row.get("checked_on")
    if day is None:
        return None
    if not isinstance(day, date) or isinstance(day, datetime):
        raise ValueError(f"{where}: checked_on must be a date")  # noqa: TRY004 - as above
    return day
