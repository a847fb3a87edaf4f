"""The questionnaire: shown, checked, brought; a broken one names file, place and fault, and changes nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from casework.quality_of_life_data import example
from storage import ratings_forms
from storage.desk import Desk
from tests.admin.shell import Shell, at_the_desk

TEXT = example()[0].replace('status = "example"', 'status = "official"').replace("Märkaja näidisküsimustik", "Vorm")


def written(text: str = TEXT) -> str:
    Path("mine.toml").write_text(text, "utf-8")
    return "mine.toml"


def used() -> tuple[str, str] | None:
    async def find(desk: Desk) -> tuple[str, str] | None:
        return await ratings_forms.used_name(desk)

    return at_the_desk(find)


def test_ours_is_shown_as_an_example_without_a_database(shell: Shell) -> None:
    said = shell.done("rules", "questionnaire").out
    assert "Näidisküsimustik: ei ole ametlik vorm." in said
    assert "12. Kui sageli saate käia kohtades" in said


def test_a_good_file_is_used_from_then_on_and_replaced_only_when_asked(ready: Shell) -> None:
    assert "Midagi ei muudetud (--dry-run)" in ready.done("import", "questionnaire", written(), "--dry-run").out
    assert used() is None
    assert "Vorm, versioon 1" in ready.done("import", "questionnaire", written()).out
    ready.done("import", "questionnaire", written())
    newer = TEXT.replace('version = "1"', 'version = "2"')
    assert "--replace" in ready.refused("import", "questionnaire", written(newer))
    assert used() == ("Vorm", "1")
    ready.done("import", "questionnaire", written(newer), "--replace")
    assert used() == ("Vorm", "2")
    ready.done("import", "questionnaire", written(), "--replace")
    assert used() == ("Vorm", "1")


@pytest.mark.parametrize(
    ("there", "instead", "told"),
    [
        ('ru = "редко"', 'ru = ""', "mine.toml: scales[2].steps[2].ru: siin peab olema tekst"),
        ('area = "housing"', 'area = "house"', "mine.toml: questions[1].area: ei ole lubatud väärtus"),
        ("[[scales]]", "[[scales", "mine.toml: kogu fail: ei ole loetav TOML-fail"),
    ],
)
def test_a_broken_file_changes_nothing(ready: Shell, there: str, instead: str, told: str) -> None:
    file = written(TEXT.replace(there, instead, 1))
    assert told in ready.refused("import", "questionnaire", file)
    assert told in ready.refused("rules", "questionnaire", file)
    assert used() is None


def test_in_russian_too(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MARKAJA_LANGUAGE", "ru")
    told = shell.refused("rules", "questionnaire", written(TEXT.replace('key = "safe"', 'key = "home"')))
    assert "questions[2].key: стоит здесь второй раз" in told


def test_a_file_that_is_not_there(shell: Shell) -> None:
    assert "none.toml" in shell.refused("rules", "questionnaire", "none.toml")


def test_the_sums_as_a_file(ready: Shell) -> None:
    ready.done("import", "municipalities")
    said = ready.done("export", "ratings", "--kov", "tartu-linn", "--quarter", "2026-Q3").out
    assert Path(said.strip()).stat().st_size > 1000
    assert "2026-Q4" in ready.refused("export", "ratings", "--kov", "tartu-linn", "--quarter", "last")
    assert ready.refused("export", "ratings", "--kov", "tartu-linn", "--quarter", "2026-Q3")
