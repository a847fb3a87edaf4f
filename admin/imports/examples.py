"""`markaja import KIND --example`: a file to begin with, in the operator's language; nothing in it is real."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from admin.imports.giving import write_new
from admin.imports.kinds import KINDS, Kind, spoken
from admin.imports.people_columns import FACTS
from admin.imports.sheets import workbook, written
from locales import Texts

EXPLAINED = frozenset(
    {
        *(
            "municipality",
            "first_name",
            "last_name",
            "birth_year",
            "namesake",
            "contact",
            "kind",
            "name",
            "shown_as",
            "role",
            "lead",
        ),
        *("organisation", "manager", "specialist", "entered", "review_on", "traits", "period", "code", "component"),
        *("recipient", "unit", "price", "provider"),
        *("mode", "hours", "first", "last", "domain", "worker", "key", "places"),
    }
)
"""Columns of which there is more to say than their heading."""
_MOST_CHOICES = 30


def write_example(words: Texts, kind: str, file: Path | None) -> None:
    """Raises `Problem` rather than cover a file that is there."""
    to = file or Path(f"{kind}.xlsx")
    write_new(to, content(to, KINDS[kind], spoken(words.language)))
    print(words.plain("imports-example-done", file=str(to), kind=kind))


def content(file: Path, kind: Kind, words: Texts) -> bytes:
    """XLSX with drop-downs and a sheet that explains the columns; CSV where the name ends so."""
    example = kind.example(words)
    keys = list(kind.columns)
    head = [heading(kind, key, words.language) for key in keys]
    rows = [head, *([row.get(key, "") for key in keys] for row in example.rows)]
    if file.suffix.casefold() == ".csv":
        return written(file, rows, kind.name)
    choices = {keys.index(key): known for key, known in example.choices.items()}
    return workbook(rows, words.plain(f"imports-kind-{kind.name}"), choices, _explained(kind, words))


def heading(kind: Kind, key: str, language: str) -> str:
    """As people of that language write it."""
    names = kind.columns[key]
    return next((name for name in names if _cyrillic(name)), names[0]) if language == "ru" else names[0]


def about(words: Texts, kind: Kind, key: str) -> str:
    """What to write into the column; as this kind of table has it, where that is more than what all have."""
    if kind.name == "contracts":
        return words.of("imports-about-contracts", key)
    if kind.name == "people" and key in FACTS:
        return words.plain("imports-about-fact")
    return words.of("imports-about", key) if key in EXPLAINED else ""


def choices(words: Texts, kind: Kind, key: str) -> str:
    """`about`, with what may stand there where that is a short list."""
    told, names = about(words, kind, key), kind.example(words).choices.get(key, ())
    if not names or len(names) > _MOST_CHOICES:
        return told
    listed = "; ".join(names)
    return words.plain("imports-about-choices", told=told, names=listed) if told else listed


def _cyrillic(name: str) -> bool:
    return any("а" <= letter <= "я" for letter in name)


def _explained(kind: Kind, words: Texts) -> tuple[str, Sequence[Sequence[str]]]:
    say = words.plain
    rows = [
        [
            say("imports-sheet-column"),
            say("imports-sheet-needed"),
            say("imports-sheet-about"),
            say("imports-sheet-also"),
        ]
    ]
    for key, names in kind.columns.items():
        head = heading(kind, key, words.language)
        needed = say("imports-yes") if key in kind.needed else ""
        rows.append([head, needed, about(words, kind, key), ", ".join(name for name in names if name != head)])
    return say("imports-sheet-explained"), rows
