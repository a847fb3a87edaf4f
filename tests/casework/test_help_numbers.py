"""Help numbers: what is in the file, and what may be shown."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from casework.help_numbers import load, shown

ROW = '[[numbers]]\nkey = "a"\nnumber = "112"\nowner = "o"\nfound = "owner"\nsource = "s"\n'


def test_only_112_has_been_checked_so_only_112_is_shown() -> None:
    assert [(number.number, number.checked_on, number.checked_by) for number in shown(load())] == [
        ("112", date(2026, 11, 22), "Märkaja")
    ]


def test_the_file_holds_the_numbers_of_the_glossary() -> None:
    assert {number.number for number in load()} == {
        *("112", "116 006", "116 123", "1247", "655 8088", "655 5688", "116 111", "1220", "612 1360")
    }
    by_key = {number.key: number for number in load()}
    assert by_key["child_protection"].number == "116 111"
    assert by_key["lifeline_ru"].languages == ("ru",)
    assert by_key["ska"].hours == ""


def test_a_number_is_shown_only_with_both_a_day_and_a_name() -> None:
    unchecked = load()[1]
    day, name = date(2026, 12, 1), "Operaator"
    assert shown([unchecked, replace(unchecked, checked_on=day), replace(unchecked, checked_by=name)]) == ()
    checked = replace(unchecked, checked_on=day, checked_by=name)
    assert shown([unchecked, checked]) == (checked,)


def test_an_operator_may_give_a_file_of_their_own(tmp_path: Path) -> None:
    file = tmp_path / "own.toml"
    file.write_text(ROW + 'checked_on = 2026-12-01\nchecked_by = "x"\nlanguages = ["ru"]\n', encoding="utf-8")
    (number,) = shown(load(file))
    assert (number.key, number.number, number.languages, number.hours) == ("a", "112", ("ru",), "")


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("= 1", "own.toml: "),
        ("", "own.toml: no list 'numbers'"),
        ("numbers = [1]", "own.toml: row 1: not a table"),
        (ROW + ROW, "own.toml: a: the key stands twice"),
        (
            ROW + ROW.replace('key = "a"', 'key = "b"').replace('owner = "o"\n', ""),
            r"row 2 \(b\): missing owner",
        ),
        (ROW.replace('"112"', '" "'), r"row 1 \(a\): number must be text"),
        (ROW.replace('"112"', "112"), r"row 1 \(a\): number must be text"),
        (ROW.replace('"112"', '"call us"'), r"row 1 \(a\): number must be digits and blanks"),
        (ROW.replace('"owner"', '"a friend"'), r"row 1 \(a\): found must be one of"),
        (ROW + 'languages = ["fi"]', r"row 1 \(a\): languages must be among en, et, ru"),
        (ROW + 'checked_on = "2026-12-01"', r"row 1 \(a\): checked_on must be a date"),
        (ROW + "checked_on = 2026-12-01T10:00:00", r"row 1 \(a\): checked_on must be a date"),
        (ROW + 'chekced_by = "x"', r"row 1 \(a\): unknown chekced_by"),
    ],
)
def test_a_bad_file_is_refused_with_the_row_that_is_wrong(tmp_path: Path, text: str, complaint: str) -> None:
    file = tmp_path / "own.toml"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(ValueError, match=complaint):
        load(file)
