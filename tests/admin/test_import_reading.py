"""How tables are read: headings, encodings, days, the nearest name, and when old deadlines begin to be asked."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from admin.imports import examples, headings
from admin.imports.cells import Faults
from admin.imports.encodings import decoded
from admin.imports.kinds import KINDS, spoken
from admin.imports.nearest import nearest
from admin.imports.reading import read
from admin.imports.shapes import Row
from admin.imports.sheets import written
from admin.problems import Problem
from casework.calendar import is_working_day
from casework.imported_cases import first_call, waits


@pytest.mark.parametrize("kind", KINDS)
def test_a_heading_means_one_column(kind: str) -> None:
    columns = KINDS[kind].columns
    for key, names in columns.items():
        assert headings.keys([key, *names], columns) == [key] * (len(names) + 1)


@pytest.mark.parametrize("typed", ["Alates kehtib", "KEHTIB  ALATES", " kehtib_alates ", "Alates (kuupäev)", "from"])
def test_case_blanks_and_the_order_of_words_are_peoples_own(typed: str) -> None:
    assert headings.keys([typed], KINDS["plans"].columns) == ["first"]


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("Põhja õendusmaja, Jäär, Küüp, Šokk", "cp1257"),
        ("Больница; Мария Ёлкина; вход", "cp1251"),
        ("põhiteenus – „hind“ 5 €", "cp1257"),
        ("Tõnu;Kõrgemäe\nÜlle;Õunapuu\nJānis;Bērziņš", "cp1257"),
        ("Žydrūnas;Ąžuolas", "cp1257"),
        ("sunniaasta;Cергей;Ёлкина;Яя", "cp1251"),
    ],
)
def test_letters_tell_which_encoding_it_was(text: str, encoding: str) -> None:
    assert decoded(text.encode(encoding))[0] == text


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("Žuravljova", "cp1252"),
        ("Kaži", "cp1250"),
        ("Põder", "mac_roman"),
        ("Škola", "cp1252"),
        ("Šmidt", "iso-8859-15"),
        ("Paša Žukov", "iso-8859-15"),
    ],
)
def test_letters_of_another_encoding_are_refused_and_never_kept_as_signs(text: str, encoding: str) -> None:
    with pytest.raises(Problem) as told:
        read("kool.csv", f"nimi;liik\n{text};Kool\n".encode(encoding), KINDS["organisations"].columns, ())
    assert told.value.text_id == "admin-problem-table-not-text"


def test_an_encoding_can_be_named_and_its_letters_are_told() -> None:
    brought, columns = "nimi;liik\nPaša Žukov;Kool\n".encode("iso-8859-15"), KINDS["organisations"].columns
    table = read("kool.csv", brought, columns, (), "iso-8859-15")
    assert (table.rows[0].cells["name"], table.encoding, table.letters) == ("Paša Žukov", "iso-8859-15", "š ž")
    with pytest.raises(Problem) as told:
        read("kool.csv", brought, columns, (), "koi8-x")
    assert told.value.text_id == "imports-problem-encoding"


@pytest.mark.parametrize("name", ["Tхnu", "Ülle Õunapuu-Тamm", "¦midt", "´ukov", "Ka\u00b9ela", "\ufffdnne"])
def test_a_name_of_two_alphabets_or_with_a_sign_in_it_is_a_fault_that_does_not_show_it(name: str) -> None:
    faults = Faults(spoken("et"))
    faults.legible(Row(3, {"first_name": name}, {"first_name": "eesnimi"}), "first_name", name)

    assert [(one.row, one.column) for one in faults.told] == [(3, "eesnimi")]
    assert name not in faults.told[0].told


@pytest.mark.parametrize(
    "name", ["Mari-Liis", "O'Brien", "D\u2019Arc", "Мари Ivanova", "Anu K.", "Bērziņš", "Sørensen"]
)
def test_other_names_are_legible(name: str) -> None:
    faults = Faults(spoken("et"))
    faults.legible(Row(3, {"first_name": name}, {"first_name": "eesnimi"}), "first_name", name)

    assert faults.told == []


@pytest.mark.parametrize("head", ["sep=;\r\n", "SEP=;\n", '"sep=;"\n'])
def test_excels_own_line_about_the_separator_is_no_heading(head: str) -> None:
    table = read(
        "kool.csv", f"{head}nimi;liik\nA, B, C;Kool\n".encode("utf-8-sig"), KINDS["organisations"].columns, ()
    )
    assert [(row.number, dict(row.cells)) for row in table.rows] == [(2, {"name": "A, B, C", "kind": "Kool"})]


def test_what_we_wrote_is_read_as_it_was() -> None:
    cells = ["+", "-", "=1+1", "-5", "+372 5550 0101", "@nimi", "'jutumärk'", "=", "+Kool"]
    content = written(Path("vead.csv"), [["nimi"], *([cell] for cell in cells)], "vead")
    table = read("vead.csv", content, {"name": ("nimi",)}, ())

    assert [row.cells["name"] for row in table.rows] == cells
    assert b"'=1+1" in content


@given(st.text(alphabet="abcõäöüšžÕÄÖÜŠŽ ;,\n", max_size=60))
def test_whatever_estonian_comes_back_as_it_was(text: str) -> None:
    assert decoded(text.encode())[0] == text
    assert decoded(b"\xf5 " + text.encode("cp1257"))[0] == f"õ {text}"


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("1.2.2026", date(2026, 2, 1)),
        ("01.02.2026", date(2026, 2, 1)),
        ("2026-02-01", date(2026, 2, 1)),
        ("2026-2-1", date(2026, 2, 1)),
        ("1. 2. 2026", date(2026, 2, 1)),
        ("30.02.2026", None),
        ("2/1/2026", None),
        ("1.2.26", None),
        ("46054", None),
    ],
)
def test_days_are_read_and_never_guessed(typed: str, day: date | None) -> None:
    faults = Faults(spoken("et"))

    assert faults.day(Row(2, {"first": typed}, {"first": "alates"}), "first") == day
    assert bool(faults.told) is (day is None)


@pytest.mark.parametrize(
    ("typed", "meant"), [("Naidisvald", "Näidisvald"), ("Нäidisvald", "Näidisvald"), ("Xyzzy", ""), ("", "")]
)
def test_the_nearest_name_is_told_when_one_is_near(typed: str, meant: str) -> None:
    assert nearest(typed, ["Näidisvald", "Saku vald", ""]) == meant


@pytest.mark.parametrize("language", ["et", "ru"])
@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("name", ["naidis.csv", "naidis.xlsx"])
def test_every_example_has_the_headings_of_its_kind(kind: str, language: str, name: str) -> None:
    one = KINDS[kind]
    table = read(name, examples.content(Path(name), one, spoken(language)), one.columns, one.needed)

    assert table.unknown == ()
    assert len(table.rows) >= 1


@given(st.dates(date(2020, 1, 1), date(2040, 1, 1)))
def test_what_was_late_waits_for_a_working_day_within_two_weeks(today: date) -> None:
    begins = first_call(today)

    assert is_working_day(begins)
    assert timedelta(days=5) <= begins - today <= timedelta(days=14)
    assert [waits(today + timedelta(days=step), today) for step in (-1, 0, 1)] == [True, False, False]
    assert not waits(None, today)
