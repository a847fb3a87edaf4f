"""The week or the month that is typed after /summary."""

from __future__ import annotations

from datetime import date

import pytest

from casework.told_spans import told_span

TODAY = date(2026, 11, 22)
"""A Sunday, of week 47."""


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("40", "2026-W40"),
        ("47", "2026-W47"),
        ("48", "2025-W48"),
        ("53", None),
        ("0", None),
        ("40. nädal", "2026-W40"),
        ("40 nädal", "2026-W40"),
        ("nädal 40", "2026-W40"),
        ("неделя 40", "2026-W40"),
        ("за 40-ю неделю", "2026-W40"),
        ("40 неделя 2025", "2025-W40"),
        ("40/2025", "2025-W40"),
        ("W40", "2026-W40"),
        ("2026-W40", "2026-W40"),
        ("2025w40", "2025-W40"),
        ("eelmine", "2026-W46"),
        ("Eelmine nädal", "2026-W46"),
        ("eelmisel nädalal", "2026-W46"),
        ("прошлая", "2026-W46"),
        ("прошлая неделя", "2026-W46"),
        ("за прошлую неделю", "2026-W46"),
        ("на прошлой неделе", "2026-W46"),
        ("see nädal", "2026-W47"),
        ("эта неделя", "2026-W47"),
        ("praegu", "2026-W47"),
        ("nädal", "2026-W47"),
        ("16.11", "2026-W47"),
        ("10.11.2026", "2026-W46"),
        ("2026-10-01", "2026-W40"),
        ("31.12", "2026-W01"),
        ("eile", "2026-W47"),
        ("09.–15.11", "2026-W46"),
        ("9-15.11.2026", "2026-W46"),
        ("09.–25.11", None),
        ("see kuu", "2026-11"),
        ("eelmine kuu", "2026-10"),
        ("за прошлый месяц", "2026-10"),
        ("oktoober", "2026-10"),
        ("в октябре", "2026-10"),
        ("2026-10", "2026-10"),
        ("10.2026", "2026-10"),
        ("nädal 10 2026", "2026-W10"),
        ("кошка", None),
        ("eelmine oktoober", None),
        ("", None),
    ],
)
def test_a_week_or_a_month_is_understood_as_it_is_said(text: str, expected: str | None) -> None:
    found = told_span(text, TODAY)
    assert (found.key if found else None) == expected
