"""`markaja import contracts`: places, days and fees of their period; what cannot be is refused."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from tests.admin.shell import Shell
from tests.admin.test_import_tables import contracts, file, prepared, ready

__all__ = ["prepared", "ready"]
"""The fixtures of the other tables."""
CONTRACT = "leping;omavalitsused;esindaja;kohti;maksimaalmäär;periood;kasutatud;kasutatud kuni\n"


def test_a_joint_contract_takes_days_and_fee_from_its_period(ready: Shell) -> None:
    text = CONTRACT + "7-1/5;haapsalu, Lääne-Nigula vald;haapsalu;24;230 751,36;2025-2026;;\n"
    said = ready.done("import", "contracts", file(text))
    assert "kohti: 24, maksimaalmäär: 230\u00a0751,36\u00a0€, tasu: 1\u00a0100,40\u00a0€ kuus (25 kuud)" in said.out

    assert contracts() == [
        ("7-1/5", 24, Decimal("230751.36"), Decimal("1100.40"), 25, date(2025, 1, 1), date(2027, 1, 31))
    ]


@pytest.mark.parametrize(
    ("rows", "told"),
    [
        ("1;saku, anija;;5;;2025-2026;;", "veerg „esindaja“: ühisel lepingul peab olema esindaja"),
        ("1;saku;anija;5;;2025-2026;;", "„anija“ ei ole selle lepingu vald ega linn"),
        ("1;olematu;;5;;2025-2026;;", "valda ega linna „olematu“ ei ole"),
        ("1;saku, Saku vald;saku;5;;2025-2026;;", "„Saku vald“ on kirjas kaks korda"),
        ("1;saku;;5,5;;2025-2026;;", "veerg „kohti“: „5,5“: pärast koma"),
        ("1;saku;;5;;1999;;", "perioodi „1999“ ei ole"),
        ("1;saku;;5;1,234;2025-2026;;", "veerg „maksimaalmäär“"),
        ("1;saku;;5;;2025-2026;100;", "veerg „kasutatud kuni“: väärtus puudub"),
        ("1;saku;;5;;kov;;", "väärtus puudub"),
        ("1;saku;;5;;2025-2026;;\n1;anija;;5;;2025-2026;;", "Read 2 ja 3: sama leping on kaks korda"),
        ("1;saku;;5;;2025-2026;;\n2;saku;;5;;2025-2026;;", "Read 2 ja 3: samal vallal või linnal on samal ajal"),
    ],
)
def test_a_contract_that_cannot_be_is_refused(ready: Shell, rows: str, told: str) -> None:
    assert told in ready.refused("import", "contracts", file(CONTRACT + rows + "\n"))
    assert contracts() == []


def test_a_changed_contract_needs_a_word_and_a_second_one_of_its_days_is_refused(ready: Shell) -> None:
    ready.done("import", "contracts", file(CONTRACT + "1;saku;;5;;2025-2026;;\n"))
    changed = file(CONTRACT + "1;saku;;4;38458,56;2025-2026;;\n")
    assert "--replace" in ready.refused("import", "contracts", changed)
    assert "Midagi ei salvesta" in ready.done("import", "contracts", "--help").out
    ready.done("import", "contracts", changed, "--dry-run")
    assert [row[1] for row in contracts()] == [5]
    ready.done("import", "contracts", changed, "--replace")
    assert [row[1] for row in contracts()] == [4]
    said = ready.refused("import", "contracts", file(CONTRACT + "2;saku;;5;;2025-2026;;\n"), "--replace")

    assert "samal ajal kehtib juba leping 1" in said
