"""What may stand in the invoice's file as the reason of a gap."""

from __future__ import annotations

import pytest

from casework.billing import GapKind
from casework.reasons import LIKELY, LONGEST, Trouble, trouble

PEOPLE = [("Mari", "Tamm"), ("Jaan", "Kask"), ("Olga", "Petrova"), ("Mai", "Saar")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("...", Trouble.SHORT),
        ("?!", Trouble.SHORT),
        ("ei", Trouble.SHORT),
        ("1 2 3 4", Trouble.SHORT),
        ("Helistage 5551 2345", Trouble.CONTACT),
        ("tel +372 555-12-345", Trouble.CONTACT),
        ("kirjutage mari@naidis.ee", Trouble.CONTACT),
        ("38001085718 oli ära", Trouble.CONTACT),
        ("Mari oli ära", Trouble.NAME),
        ("mariga lepiti kokku", Trouble.NAME),
        ("Tamme perega lepiti kokku", Trouble.NAME),
        ("Jaanile ei sobinud", Trouble.NAME),
        ("Ольги не было дома", Trouble.NAME),
        ("Петровой не было дома", Trouble.NAME),
        ("x" * (LONGEST + 1), Trouble.LONG),
        ("inimene oli haiglas", Trouble.HEALTH),
        ("Haigla tõttu jäi ära", Trouble.HEALTH),
        ("был в больнице", Trouble.HEALTH),
        ("новый диагноз", Trouble.HEALTH),
        ("в психиатрии", Trouble.HEALTH),
        ("большие расстояния", None),
        ("Leping oli katki", None),
        ("Hind kinnitatakse 09.12.2026", None),
        ("Договор прервался", None),
        ("Inimene oli mais ära", None),
        ("P-001 oli ära 12 päeva", None),
    ],
)
def test_a_reason_names_nobody_gives_no_contact_and_says_something(text: str, expected: Trouble | None) -> None:
    assert trouble(text, PEOPLE) is expected


def test_each_kind_of_gap_has_likely_reasons_of_its_own() -> None:
    assert set(LIKELY) == set(GapKind)
    assert all(len(set(words)) == len(words) >= 2 for words in LIKELY.values())
    assert "away" not in LIKELY[GapKind.NO_PRICE]
