"""What the card shows of a message besides its entries: nothing that was written is passed over in silence."""

from __future__ import annotations

from datetime import date

import pytest

from casework.hours_text import Person, read

TODAY = date(2026, 11, 20)
CASELOAD = (Person("P-014", "Mari", "Tamm"), Person("P-022", "Jaan", "Kask"))


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Marile eile 2,5 h igapäevaelu, Jaaniga 9–11 poes", ["poes"]),
        ("Mari 2h jalutasime pargis", ["jalutasime", "pargis"]),
        ("Täna käisin Mari juures ja olime koos 2 tundi", []),
        ("Mari eile 2h krokodill", ["krokodill"]),
        ("Мари вчера 2,5 ч повседневная жизнь, с Яаном 9–11 магазин", ["магазин"]),
        ("Сегодня была у Мари 2 часа, всё хорошо", []),
        ("Мари 2 ч, ходили в аптеку", ["ходили", "аптеку"]),
        ("Mari ja Jaan 2h rühm", []),
        ("Mari rühm 2h", []),
        ("Мари и Яан вчера 2 часа, группа, досуг", []),
        ("Группа. Мари, Яан 2 ч", []),
    ],
)
def test_words_that_took_no_part_are_shown_unless_nothing_is_lost_without_them(text: str, shown: list[str]) -> None:
    reading = read(text, TODAY, CASELOAD)

    assert reading.entries
    assert [reading.words(span) for span in reading.not_understood] == shown
