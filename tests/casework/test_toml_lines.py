"""Where a key stands in a TOML file."""

import pytest

from casework.toml_lines import line_of

TEXT = """# a comment = not a key
name = "x"

[duties]
plan = { days = 30, status = "documented" }
"two words" = 1
a.b = 2
# days = 5

[[rows]]
key = "one"

[[rows]]
key = "two"
  indented = 3

[numbers.fee]
value = 1
"""


@pytest.mark.parametrize(
    ("path", "line"),
    [
        (("name",), 2),
        (("duties",), 4),
        (("duties", "plan"), 5),
        (("duties", "plan", "days"), 5),
        (("duties", "plan", "nothing there"), 5),
        (("duties", "two words"), 6),
        (("duties", "a", "b"), 7),
        (("duties", "not there"), 4),
        (("rows", "0", "key"), 11),
        (("rows", "1", "key"), 14),
        (("rows", "1", "indented"), 15),
        (("numbers", "fee", "value"), 18),
        (("not there",), 1),
        ((), 1),
    ],
)
def test_the_line_of_a_key_or_of_the_nearest_table_above_it(path: tuple[str, ...], line: int) -> None:
    assert line_of(TEXT, *path) == line


def test_an_empty_text_has_one_line() -> None:
    assert line_of("", "name") == 1
