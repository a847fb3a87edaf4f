"""Questions to take along: from a few answers to what to ask and what to read. Nothing is decided here."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

from casework.help_pages import pages
from casework.toml_shapes import Where, rows, table

FILE = "help/guide.toml"
Answers = Mapping[str, str | list[str]]
"""Answer by step; several where a step takes several. A step that was not answered brings nothing."""


@dataclass(frozen=True, slots=True)
class Step:
    key: str
    answers: tuple[str, ...]
    many: bool = False


@dataclass(frozen=True, slots=True)
class Ask:
    """A question for the consultant or the social worker, with the pages that belong to it."""

    key: str
    when: Mapping[str, tuple[str, ...]]
    pages: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Guide:
    steps: tuple[Step, ...]
    asks: tuple[Ask, ...]
    most_asks: int
    most_pages: int


@dataclass(frozen=True, slots=True)
class Taken:
    """What to ask and what to read, in order."""

    asks: tuple[str, ...]
    pages: tuple[str, ...]


def taken(answers: Answers) -> Taken:
    found = [ask for ask in guide().asks if _fits(ask, answers)][: guide().most_asks]
    read = dict.fromkeys(page for ask in found for page in ask.pages)
    return Taken(tuple(ask.key for ask in found), tuple(read)[: guide().most_pages])


def _fits(ask: Ask, answers: Answers) -> bool:
    return all(not set(wanted).isdisjoint(_given(answers, step)) for step, wanted in ask.when.items())


def _given(answers: Answers, step: str) -> list[str]:
    value = answers.get(step)
    if value is None:
        return []
    return [value] if isinstance(value, str) else value


@cache
def guide() -> Guide:
    """From `data/help/guide.toml`; ValueError names the file and the row that is wrong."""
    return read(files("casework").joinpath("data", *FILE.split("/")).read_text(encoding="utf-8"))


def read(text: str) -> Guide:
    whole, top = table(FILE, text), Where(FILE)
    top.only(whole, {"steps", "asks", "most_asks", "most_pages"})
    steps = tuple(_step(where, row) for where, row in rows(FILE, text, "steps"))
    known = {step.key: step.answers for step in steps}
    asks = tuple(_ask(where, row, known) for where, row in rows(FILE, text, "asks"))
    for keys in ([step.key for step in steps], [ask.key for ask in asks]):
        if len(set(keys)) < len(keys):
            raise top.wrong("a key stands twice")
    return Guide(steps, asks, top.count(whole, "most_asks", 1), top.count(whole, "most_pages", 1))


def _step(where: Where, row: Mapping[str, Any]) -> Step:
    where.only(row, {"key", "answers", "many"})
    return Step(where.text(row, "key"), where.texts(row, "answers"), row.get("many", False) is True)


def _ask(where: Where, row: Mapping[str, Any], steps: Mapping[str, tuple[str, ...]]) -> Ask:
    where.only(row, {"key", "when", "pages"})
    when = row.get("when", {})
    for step in when:
        if step not in steps or not set(where.texts(when, step)) <= set(steps[step]):
            raise where.wrong(f"when: {step} has no such answer")
    read_more = where.texts(row, "pages")
    if unknown := [page for page in read_more if page not in pages()]:
        raise where.wrong(f"no page {', '.join(unknown)}")
    return Ask(where.text(row, "key"), {step: tuple(when[step]) for step in when}, read_more)
