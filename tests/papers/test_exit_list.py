"""The workbook of everybody who will leave: what stands in its cells, and that no name does."""

from __future__ import annotations

from datetime import date

import pytest

from casework.exit_steps import ExitStep, StepLine, StepState
from casework.exits import ExitPath, ExitReason
from locales import LANGUAGES, all_texts
from papers.exit_list_xlsx import HEADS, ExitList, ExitRow, exit_list
from tests.papers.opened import Opened

TEXTS = all_texts(strict=True)
TODAY, END = date(2026, 11, 23), date(2026, 12, 31)
OPEN = (
    StepLine(ExitStep.PATH, StepState.LATE, due=date(2026, 11, 1)),
    StepLine(ExitStep.TOLD, StepState.DONE, TODAY),
)
ROWS = (
    ExitRow("P-001", None, None, END, OPEN),
    ExitRow("P-002", ExitPath.OTHER_KOV, ExitReason.REFUSED, date(2026, 5, 20), ()),
)


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_person_is_a_row_with_days_as_days(language: str) -> None:
    texts = TEXTS[language]
    found = Opened(exit_list(texts, ExitList("Näidisvald", "2025-2026", TODAY, ROWS, 0, 2))).rows()

    head = [texts.of("exit-head", one) for one in HEADS]
    at = next(number for number, row in enumerate(found) if row == head)
    first, second = (dict(zip(HEADS, row, strict=True)) for row in found[at + 1 : at + 3])
    assert (first["code"], first["path"]) == ("P-001", texts.plain("exit-path-none"))
    assert (first["last_day"], first["step_told"]) == (END, TODAY)
    assert (first["next"], first["next_due"]) == (texts.of("exit-step", "path"), date(2026, 11, 1))
    assert (second["path"], second["reason"]) == (
        texts.of("exit-path", ExitPath.OTHER_KOV),
        texts.of("exit-reason", ExitReason.REFUSED),
    )
    assert second["next"] == ""
    about = " ".join(str(cell) for row in found[:at] for cell in row if cell)
    assert "Näidisvald · 2025–2026" in about


def test_with_nobody_to_leave_the_file_says_so() -> None:
    found = Opened(exit_list(TEXTS["et"], ExitList("Näidisvald", "2025-2026", TODAY, (), 0, 0)))
    assert any("ei ole väljumas" in said for said in found.words())
