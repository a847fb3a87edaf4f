"""The month that is typed after /month."""

from __future__ import annotations

from datetime import date

import pytest

from casework.told_months import told_month

TODAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("oktoober", (2026, 10)),
        ("Oktoobri", (2026, 10)),
        ("detsember", (2025, 12)),
        ("november", (2026, 11)),
        ("oktoober 2025", (2025, 10)),
        ("2025 oktoober", (2025, 10)),
        ("10", (2026, 10)),
        ("12", (2025, 12)),
        ("2026-10", (2026, 10)),
        ("2026-1", (2026, 1)),
        ("10.2026", (2026, 10)),
        ("10/2025", (2025, 10)),
        ("октябрь", (2026, 10)),
        ("октября 2025", (2025, 10)),
        ("май", (2026, 5)),
        ("mai", (2026, 5)),
        ("13", None),
        ("0", None),
        ("2026-13", None),
        ("täna", None),
        ("kuu", None),
        ("", None),
        ("oktoober november", None),
        ("oktoobris", (2026, 10)),
        ("oktoobri kohta", (2026, 10)),
        ("в октябре", (2026, 10)),
        ("за октябрь", (2026, 10)),
        ("За октябрь 2025 года", (2025, 10)),
        ("во октябре 2025 г.", (2025, 10)),
        ("eelmine", (2026, 10)),
        ("eelmine kuu", (2026, 10)),
        ("eelmisel kuul", (2026, 10)),
        ("Прошлый", (2026, 10)),
        ("прошлый месяц", (2026, 10)),
        ("за прошлый месяц", (2026, 10)),
        ("в прошлом месяце", (2026, 10)),
        ("see kuu", (2026, 11)),
        ("этот месяц", (2026, 11)),
        ("eelmine oktoober", None),
        ("eelmine nädal", None),
        ("прошлая неделя", None),
    ],
)
def test_a_month_is_understood_as_it_is_said(text: str, expected: tuple[int, int] | None) -> None:
    assert told_month(text, TODAY) == (date(*expected, 1) if expected else None)
