"""Which institution: one of those that the municipality knows, or a new one with its kind. Shared by two forms."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from casework.answers import read_phone
from dialogs.forms import Choice, Draft, Problem, Read, Run, Step, engine
from dialogs.talk import Talk
from storage import organisations
from storage.errors import NotHere
from storage.tables import Organisation, SectorKind

LONGEST = 80
OFFERED = 8
"""Institutions that stand on buttons at once; the others are found by typing."""


async def known(talk: Talk, run: Run) -> list[Organisation]:
    """A provider's worker belongs to a provider; the wall of any house may carry a poster."""
    rows = await organisations.of_lead(talk.desk, run.answers["place"])
    return [row for row in rows if not _of_provider(run.answers) or row.kind is SectorKind.PROVIDER]


def _of_provider(draft: Draft) -> bool:
    return bool(draft.get("of_provider"))


async def _choices(talk: Talk, run: Run) -> Sequence[Choice]:
    rows = {row.id: row for row in await known(talk, run)}
    if "found" in run.extra:
        found = [rows[item] for item in run.extra["found"] if item in rows]
        return [*map(_choice, found), Choice("new", "button-new-institution", wide=True)]
    return [_choice(row) for row in list(rows.values())[:OFFERED]]


def _choice(row: Organisation) -> Choice:
    return Choice(str(row.id), label=row.name, wide=True)


async def _values(_talk: Talk, run: Run) -> Mapping[str, object]:
    return {"typed": run.extra["typed"]} if "typed" in run.extra else {}


def _question(run: Run) -> str:
    if "typed" in run.extra:
        return "institution-similar"
    return "institution-question-provider" if _of_provider(run.answers) else "institution-question"


async def _read(talk: Talk, run: Run, text: str) -> Read | Problem | None:
    """The full name of a known one is that one; a part of a name asks which; anything else is a new one."""
    if len(text) > LONGEST:
        return Problem("form-too-long", {"length": len(text), "longest": LONGEST})
    if not any(letter.isalpha() for letter in text) or read_phone(text):
        return Problem("institution-problem")
    rows = await known(talk, run)
    same = next((row for row in rows if row.name.casefold() == text.casefold()), None)
    if same is not None:
        return Read(str(same.id))
    near = [
        row.id for row in rows if text.casefold() in row.name.casefold() or row.name.casefold() in text.casefold()
    ]
    if near:
        run.extra = {"typed": text, "found": near[:OFFERED]}
        await engine.ask(talk, run)
        return None
    return Read({"new": text})


async def _chosen(talk: Talk, run: Run, value: Any) -> bool:  # noqa: ANN401 (hook)
    if value == "new":
        value = {"new": run.extra["typed"]}
    run.answers.pop("institution")
    run.answers.pop("sector", None)
    if isinstance(value, dict):
        run.answers.update(institution=0, institution_name=value["new"])
        if _of_provider(run.answers):
            run.answers["sector"] = SectorKind.PROVIDER
        return False
    names = {row.id: row.name for row in await known(talk, run)}
    run.answers.update(institution=int(value), institution_name=names[int(value)])
    return False


def is_new(draft: Draft) -> bool:
    return draft.get("institution") == 0 and not _of_provider(draft)


INSTITUTION = Step("institution", _question, choices=_choices, read=_read, values=_values, after=_chosen)
SECTOR = Step(
    "sector",
    "institution-sector",
    choices=tuple(Choice(kind, f"sector-{kind.replace('_', '-')}") for kind in SectorKind),
    when=is_new,
)


async def resolved(talk: Talk, draft: Draft) -> Organisation:
    """The institution of the answers, made now if it is new."""
    if draft["institution"]:
        for row in await organisations.of_lead(talk.desk, draft["place"]):
            if row.id == draft["institution"]:
                return row
        raise NotHere
    kind = SectorKind(draft["sector"])
    return await organisations.found_by_lead(talk.desk, draft["place"], draft["institution_name"], kind)
