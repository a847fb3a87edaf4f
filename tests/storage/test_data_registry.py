"""Nothing that tells who somebody is stands outside the registry of erasers."""

from __future__ import annotations

import pytest
from sqlalchemy import Table
from sqlmodel import SQLModel

from storage import data_holdings
from storage import data_registry as registry
from storage.data_mentions import ONLY_GROW
from storage.data_registry import Holding, Way
from storage.data_search import is_sealed

TABLES = SQLModel.metadata.tables
HOLDINGS = (*data_holdings.of_person(), *data_holdings.of_account())
POINTERS = {"person_id", "case_id", "referral_id"}


def sealed() -> list[tuple[str, str]]:
    return [(table.name, column.name) for table in TABLES.values() for column in table.columns if is_sealed(column)]


def claimed(table: str, column: str) -> bool:
    elsewhere = (registry.BY_MENTION, registry.OF_CODES, registry.OF_THE_HOUSE)
    if any(column in one.get(table, ()) for one in elsewhere):
        return True
    mine = [one for one in HOLDINGS if one.table == table]
    return any(column in one.blank or one.way in {Way.DELETE, Way.MONTH_FILE} for one in mine)


@pytest.mark.parametrize(("table", "column"), sealed(), ids=".".join)
def test_every_sealed_column_is_claimed_by_a_subject(table: str, column: str) -> None:
    assert claimed(table, column), f"{table}.{column}: list it in storage/data_registry.py"


@pytest.mark.parametrize("name", sorted(TABLES))
def test_every_table_that_points_to_a_person_is_claimed(name: str) -> None:
    table: Table = TABLES[name]
    pointers = POINTERS & {column.name for column in table.columns}
    mine = {column for one in data_holdings.of_person() if one.table == table.name for column in one.reach}
    if table.name in {"case_file", "referral", "life_stop"}:
        assert mine, table.name
        return
    assert pointers <= mine, f"{table.name}: list {pointers - mine} in storage/data_registry.py"


@pytest.mark.parametrize("holding", HOLDINGS, ids=lambda one: one.table)
def test_a_claim_names_columns_that_there_are(holding: Holding) -> None:
    table = TABLES.get(holding.table)
    assert table is not None, holding.table
    named = {*holding.reach, *holding.blank, *holding.reset, *holding.secret, *holding.unless}
    assert named | ({holding.stamp} - {""}) <= set(table.columns.keys())
    for column in holding.blank:
        assert table.c[column].nullable, f"{holding.table}.{column} cannot be emptied"


def test_what_only_grows_holds_no_words_of_anybody() -> None:
    """Where the database lets nobody change a row, only codes may be sealed, or the operator's own reason."""
    found = {(table, column) for table, column in sealed() if table in ONLY_GROW}
    assert found == {("month_version", "lines"), ("month_version", "gaps"), ("erasure", "reason")}


def test_the_moves_whose_note_is_a_day_are_those_of_the_cases() -> None:
    from casework.cases import OF_DAYS  # noqa: PLC0415 (beside what it proves)

    (events,) = [one for one in data_holdings.of_person() if one.table == "case_event"]
    assert set(events.unless["move"]) == {one.value for one in OF_DAYS}
