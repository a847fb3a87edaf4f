"""What the commands about data say: tables, columns and kinds in words, with the code that is typed beside them."""

from __future__ import annotations

import pytest

from tests.admin.data_house import CODE, Furnished


@pytest.mark.parametrize(
    ("language", "said"),
    [("et", ("Inimene (person):", "Juhtumid (case_file):")), ("ru", ("Человек (person):", "(case_file):"))],
)
def test_an_erasure_names_tables_in_words(
    full: Furnished, monkeypatch: pytest.MonkeyPatch, language: str, said: tuple[str, str]
) -> None:
    monkeypatch.setenv("MARKAJA_LANGUAGE", language)
    out = full.shell("erase", CODE, "--dry-run").out

    assert all(one in out for one in said)
    assert "\n  case_file:" not in out


def test_a_kind_is_named_in_words_or_by_its_code(full: Furnished) -> None:
    by_code = full.shell.done("data", "purge", "--only", "programme", "--dry-run").out
    by_words = full.shell.done("data", "purge", "--only", "programmi inimesed", "--dry-run").out

    assert by_code == by_words
    refused = full.shell.refused("data", "purge", "--only", "kõik")
    assert "Programmi inimesed (programme), Kuude failid (month_file)" in refused
