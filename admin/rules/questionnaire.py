"""The questionnaire about quality of life, checked to the last key before it is shown."""

from __future__ import annotations

from pathlib import Path

from admin.problems import Problem
from casework.quality_of_life import Questionnaire, Standing
from casework.quality_of_life_data import FILE, QuestionnaireProblem, example, read_questionnaire
from locales import Texts
from locales.days import due


def show(words: Texts, file: Path | None) -> None:
    """A file's, checked to the last key; without one ours, which is an example."""
    found = example()[1] if file is None else read(words, file)[1]
    put_out(words, found, FILE if file is None else str(file))


def read(words: Texts, file: Path) -> tuple[str, Questionnaire]:
    try:
        text = file.read_text("utf-8-sig")
        return text, read_questionnaire(file.name, text)
    except (OSError, UnicodeDecodeError) as error:
        raise Problem("admin-problem-no-file", file=str(file)) from error
    except QuestionnaireProblem as error:
        told = words.of("questionnaire-problem", error.wrong)
        place = error.place or words.plain("admin-questionnaire-whole")
        detail = f" ({error.detail})" if error.detail else ""
        raise Problem("admin-problem-questionnaire", file=str(file), place=place, told=f"{told}{detail}") from error


def put_out(words: Texts, found: Questionnaire, file: str) -> None:
    language = words.language
    print(words.plain("admin-questionnaire-head", name=found.name, version=found.version, file=file))
    if found.standing is Standing.EXAMPLE:
        print(words.plain("admin-questionnaire-example"))
    print(words.plain("admin-questionnaire-source", source=found.source, day=due(found.checked)))
    number = 0
    for key, area in found.areas.items():
        print(f"{area[language]} ({key})")
        for question in (one for one in found.questions if one.area == key):
            number += 1
            steps = ", ".join(f"{at} {step[language]}" for at, step in enumerate(question.scale.steps, start=1))
            print(f"  {number}. {question.text[language]} [{steps}]")
