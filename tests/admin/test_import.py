"""Municipalities into the table: all of them, twice, and from a file of one's own."""

from __future__ import annotations

from pathlib import Path

import pytest

from casework.municipalities import register
from storage.tables import MunicipalityRow
from tests.admin.shell import Shell, at_the_desk

FILE = """
as_of = 2026-11-01
source = "Näide"
checked_by = "{checked_by}"
municipalities = [
    {{ key = "naidisvald", name = "Näidisvald", kind = "vald", county = "Näidismaa" }},
    {{ key = "naidislinn", name = "Näidislinn", kind = "{kind}", county = "Näidismaa" }},
]
contracts = [{{ key = "uhine", municipalities = ["naidisvald", "naidislinn"], places = 12 }}]
"""


def rows() -> dict[str, MunicipalityRow]:
    return {row.key: row for row in at_the_desk(lambda desk: desk.municipalities.all())}


@pytest.fixture
def empty(shell: Shell) -> Shell:
    shell.done("db", "upgrade")
    return shell


def written(checked_by: str = "", kind: str = "linn") -> str:
    Path("own.toml").write_text(FILE.format(checked_by=checked_by, kind=kind), "utf-8")
    return "own.toml"


def test_all_municipalities_come_with_contract_places_and_date(empty: Shell) -> None:
    said = empty.done("import", "municipalities")

    stored, listed = rows(), register()
    assert stored.keys() == listed.municipalities.keys()
    assert f"Lisatud: {len(stored)}, uuendatud: 0" in said.out
    assert listed.source in said.out
    assert listed.as_of.strftime("%d.%m.%Y") in said.out
    saku, tallinn = stored["saku"], stored["tallinn"]
    assert (saku.name, saku.kind, saku.as_of) == ("Saku vald", "vald", listed.as_of)
    assert (tallinn.contract, tallinn.places) == ("tallinn", listed.contracts["tallinn"].places)
    for row in stored.values():
        assert (row.contract is None) == (row.places is None)


def test_again_refreshes_and_keeps_what_the_municipality_set(ready: Shell) -> None:
    async def open_longer(desk: object) -> None:
        row = await desk.municipalities.by_key("saku")  # type: ignore[attr-defined]
        row.turn_to, row.places = "+372 5550 0000", 999

    at_the_desk(open_longer)

    said = ready.done("import", "municipalities")

    assert "Lisatud: 0, uuendatud: 78" in said.out
    saku = rows()["saku"]
    assert saku.turn_to == "+372 5550 0000"
    assert saku.places != 999


def test_a_list_that_nobody_checked_says_so(empty: Shell) -> None:
    assert "ei ole veel keegi" in empty.done("import", "municipalities", "--file", written()).out

    checked = empty.done("import", "municipalities", "--file", written(checked_by="Anu K.")).out
    assert "Nimekirja on kontrollinud: Anu K." in checked


def test_a_file_of_ones_own_gives_a_joint_contract_to_each(empty: Shell) -> None:
    empty.done("import", "municipalities", "--file", written())

    assert {row.key: (row.contract, row.places) for row in rows().values()} == {
        "naidisvald": ("uhine", 12),
        "naidislinn": ("uhine", 12),
    }


def test_what_is_no_longer_on_the_list_stays_and_is_named(ready: Shell) -> None:
    said = ready.done("import", "municipalities", "--file", written())

    assert "Lisatud: 2, uuendatud: 0" in said.out
    assert "Saku vald" in said.out.splitlines()[-1]
    assert "saku" in rows()


def test_a_bad_row_is_named_with_its_file_and_nothing_is_imported(empty: Shell) -> None:
    said = empty.refused("import", "municipalities", "--file", written(kind="alev"))

    assert said.startswith("Midagi ei toodud. Viga failis own.toml: ")
    assert "naidislinn" in said
    assert rows() == {}


@pytest.mark.parametrize("text", ["municipalities = [", "municipalities = 5", 'contracts = ["a"]', "\0"])
def test_a_file_of_another_shape_is_refused(empty: Shell, text: str) -> None:
    Path("own.toml").write_text(text, "utf-8")

    assert "Viga failis own.toml: " in empty.refused("import", "municipalities", "--file", "own.toml")


def test_a_file_that_is_not_there_is_named(empty: Shell) -> None:
    said = empty.refused("import", "municipalities", "--file", "nowhere.toml")

    assert said.startswith("Faili ei saanud avada: nowhere.toml.")
