"""The workbook of everybody who will leave: what stands in its cells, and that no name does."""

from __future__ import annotations

from datetime import date, datetime
from io import BytesIO

import pytest
from openpyxl import load_workbook

from casework.exit_steps import ExitStep, StepLine, StepState
from casework.exits import ExitPath, ExitReason
from locales import LANGUAGES, all_texts
from papers.exit_list_xlsx import HEADS, ExitList, ExitRow, exit_list

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


def rows_of(file: bytes) -> list[list[object]]:
    sheet = load_workbook(BytesIO(file)).active
    assert sheet is not None
    return [list(row) for row in sheet.iter_rows(values_only=True)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_person_is_a_row_with_days_as_days(language: str) -> None:
    texts = TEXTS[language]
    found = rows_of(exit_list(texts, ExitList("Näidisvald", "2025-2026", TODAY, ROWS, 0, 2)))

    head = [texts.of("exit-head", one) for one in HEADS]
    at = next(number for number, row in enumerate(found) if row == head)
    first, second = (dict(zip(HEADS, row, strict=True)) for row in found[at + 1 : at + 3])
    assert (first["code"], first["path"]) == ("P-001", texts.plain("exit-path-none"))
    assert (first["last_day"], first["step_told"]) == (datetime(2026, 12, 31), datetime(2026, 11, 23))  # noqa: DTZ001
    assert (first["next"], first["next_due"]) == (texts.of("exit-step", "path"), datetime(2026, 11, 1))  # noqa: DTZ001
    assert (second["path"], second["reason"]) == (
        texts.of("exit-path", ExitPath.OTHER_KOV),
        texts.of("exit-reason", ExitReason.REFUSED),
    )
    assert second["next"] is None
    about = " ".join(str(cell) for row in found[:at] for cell in row if cell)
    assert "Näidisvald · 2025–2026" in about


def test_with_nobody_to_leave_the_file_says_so() -> None:
    found = rows_of(exit_list(TEXTS["et"], ExitList("Näidisvald", "2025-2026", TODAY, (), 0, 0)))
    assert any("ei ole väljumas" in str(cell) for row in found for cell in row)
