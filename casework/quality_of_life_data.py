"""A questionnaire from TOML, checked to the last key; `QuestionnaireProblem` names file, place and fault."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cache
from importlib.resources import files
from typing import Any, NoReturn

from casework.quality_of_life import Question, Questionnaire, Said, Scale, Standing

FILE = "example.toml"
LANGUAGES = ("et", "ru")
LONGEST_KEY = 24
"""Callback data holds 64 bytes."""
MOST_STEPS = 11
MOST_QUESTIONS = 60
"""All answers stand in one message to be checked, each with a button."""
LONGEST_LABEL = 40
LONGEST_TEXT = 400


class Wrong(StrEnum):
    NOT_TOML = "not_toml"
    NOT_A_TABLE = "not_a_table"
    NOT_A_LIST = "not_a_list"
    NOT_TEXT = "not_text"
    NOT_YES = "not_yes"
    NOT_A_DATE = "not_a_date"
    NOT_A_KEY = "not_a_key"
    NOT_AMONG = "not_among"
    TOO_LONG = "too_long"
    TWICE = "twice"
    UNKNOWN_KEY = "unknown_key"
    STEPS = "steps"
    """Fewer than two steps, or too many."""
    MIXED_AREA = "mixed_area"
    """Scales of two lengths in one area: there is no mean of them."""
    EMPTY_AREA = "empty_area"


class QuestionnaireProblem(ValueError):
    """`place` is where in the file, as "questions[3].text.ru"; `detail` what stands there, or what may."""

    def __init__(self, wrong: Wrong, file: str, place: str, detail: str = "") -> None:
        told = ": ".join(part for part in (place, wrong.replace("_", " "), detail) if part)
        super().__init__(f"{file}: {told}")
        self.wrong, self.file, self.place, self.detail = wrong, file, place, detail


@cache
def example() -> tuple[str, Questionnaire]:
    """Ours: the text of the file, and as it is read."""
    text = files("casework").joinpath("data", "quality_of_life", FILE).read_text("utf-8")
    return text, read_questionnaire(FILE, text)


def read_questionnaire(file: str, text: str) -> Questionnaire:
    try:
        whole = _Row(file, "", tomllib.loads(text))
    except tomllib.TOMLDecodeError as error:
        raise QuestionnaireProblem(Wrong.NOT_TOML, file, "", str(error)) from error
    whole.only("name", "version", "status", "source", "checked", "title", "comment", "scales", "areas", "questions")
    areas = {one.key(): one for one in whole.rows("areas")}
    scales = {one.key(): _scale(one) for one in whole.rows("scales")}
    questions = tuple(_question(one, areas, scales) for one in whole.rows("questions"))
    if len(questions) > MOST_QUESTIONS:
        whole.wrong(Wrong.TOO_LONG, "questions", f"{len(questions)}; {MOST_QUESTIONS}")
    _check_areas(areas, questions)
    return Questionnaire(
        name=whole.text("name"),
        version=whole.text("version"),
        standing=Standing(whole.among("status", tuple(Standing))),
        source=whole.text("source"),
        checked=whole.day("checked"),
        title=whole.said("title"),
        areas={key: row.only("key", "text").said("text", LONGEST_LABEL) for key, row in areas.items()},
        questions=questions,
        comment=whole.said("comment") if "comment" in whole.values else None,
    )


def _scale(row: _Row) -> Scale:
    row.only("key", "steps", "unknown")
    steps = tuple(one.only(*LANGUAGES).words(LONGEST_LABEL) for one in row.rows("steps"))
    if not 2 <= len(steps) <= MOST_STEPS:  # noqa: PLR2004 (two steps make a scale)
        row.wrong(Wrong.STEPS, "steps", f"{len(steps)}; 2–{MOST_STEPS}")
    return Scale(row.key(), steps, row.yes("unknown", default=True))


def _question(row: _Row, areas: Mapping[str, _Row], scales: Mapping[str, Scale]) -> Question:
    row.only("key", "area", "scale", "text", "seen", "turned")
    text = row.said("text")
    return Question(
        key=row.key(),
        area=row.among("area", tuple(areas)),
        scale=scales[row.among("scale", tuple(scales))],
        text=text,
        seen=row.said("seen") if "seen" in row.values else text,
        turned=row.yes("turned", default=False),
    )


def _check_areas(areas: Mapping[str, _Row], questions: Sequence[Question]) -> None:
    for key, row in areas.items():
        lengths = {len(one.scale.steps) for one in questions if one.area == key}
        if not lengths:
            row.wrong(Wrong.EMPTY_AREA, "", key)
        if len(lengths) > 1:
            row.wrong(Wrong.MIXED_AREA, "", f"{key}: {', '.join(map(str, sorted(lengths)))}")


@dataclass(frozen=True, slots=True)
class _Row:
    """A table of the file with its place in it."""

    file: str
    place: str
    values: Mapping[str, Any]

    def wrong(self, wrong: Wrong, name: str, detail: str = "") -> NoReturn:
        raise QuestionnaireProblem(wrong, self.file, ".".join(part for part in (self.place, name) if part), detail)

    def only(self, *known: str) -> _Row:
        for name in self.values:
            if name not in known:
                self.wrong(Wrong.UNKNOWN_KEY, name, ", ".join(known))
        return self

    def text(self, name: str, longest: int = LONGEST_TEXT) -> str:
        value = self.values.get(name)
        if not isinstance(value, str) or not value.strip():
            self.wrong(Wrong.NOT_TEXT, name)
        if len(value) > longest:
            self.wrong(Wrong.TOO_LONG, name, f"{len(value)}; {longest}")
        return value.strip()

    def key(self) -> str:
        key = self.text("key", LONGEST_KEY)
        if not (key.isascii() and key.replace("_", "").isalnum()):
            self.wrong(Wrong.NOT_A_KEY, "key", key)
        return key

    def among(self, name: str, known: Sequence[str]) -> str:
        value = self.values.get(name)
        if value not in known:
            self.wrong(Wrong.NOT_AMONG, name, ", ".join(known))
        return str(value)

    def yes(self, name: str, *, default: bool) -> bool:
        value = self.values.get(name, default)
        if not isinstance(value, bool):
            self.wrong(Wrong.NOT_YES, name)
        return value

    def day(self, name: str) -> date:
        value = self.values.get(name)
        if type(value) is not date:
            self.wrong(Wrong.NOT_A_DATE, name)
        return value

    def said(self, name: str, longest: int = LONGEST_TEXT) -> Said:
        """Words in each of our languages."""
        value = self.values.get(name)
        if not isinstance(value, Mapping):
            self.wrong(Wrong.NOT_A_TABLE, name)
        return self.inside(name, value).only(*LANGUAGES).words(longest)

    def words(self, longest: int) -> Said:
        return {language: self.text(language, longest) for language in LANGUAGES}

    def inside(self, name: str, values: Mapping[str, Any]) -> _Row:
        return _Row(self.file, ".".join(part for part in (self.place, name) if part), values)

    def rows(self, name: str) -> list[_Row]:
        """Tables of a list, numbered from 1; keys are there once."""
        value = self.values.get(name)
        if not isinstance(value, list) or not value:
            self.wrong(Wrong.NOT_A_LIST, name)
        made: list[_Row] = []
        for number, one in enumerate(value, start=1):
            if not isinstance(one, Mapping):
                self.wrong(Wrong.NOT_A_TABLE, f"{name}[{number}]")
            row = self.inside(f"{name}[{number}]", one)
            if "key" in one and any(one["key"] == other.values.get("key") for other in made):
                row.wrong(Wrong.TWICE, "key", str(one["key"]))
            made.append(row)
        return made
