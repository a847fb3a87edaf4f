"""Workbooks that are small as files and would be huge as tables: refused before anything makes room for them."""

from __future__ import annotations

import asyncio
import io
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
import xlsxwriter

from admin.imports.kinds import KINDS, spoken, table
from admin.imports.reading import read
from admin.imports.shapes import Wish
from admin.imports.workbooks import must_be_small
from admin.problems import Problem
from tests.storage.team import NOW

KIND = KINDS["organisations"]
HEAD = ("nimi", "liik")
ROOT = Path(__file__).parents[2]
READ = """
import resource, sys
from admin.imports.kinds import KINDS
from admin.imports.reading import read
from admin.problems import Problem
resource.setrlimit(resource.RLIMIT_AS, (2 * 2**30, 2 * 2**30))
try:
    read("kool.xlsx", sys.stdin.buffer.read(), KINDS["organisations"].columns, ())
except Problem as problem:
    print(problem.text_id)
"""


def book(*cells: tuple[int, int, str], framed: tuple[int, int] | None = None) -> bytes:
    """A heading, a row, and more cells by row and column from 0."""
    out = io.BytesIO()
    with xlsxwriter.Workbook(out, {"in_memory": True}) as made:
        sheet = made.add_worksheet()
        sheet.write_row(0, 0, HEAD)
        sheet.write_row(1, 0, ("Näidiskool", "Kool"))
        for row, column, text in cells:
            sheet.write_string(row, column, text)
        if framed is not None:
            sheet.write_blank(*framed, None, made.add_format({"border": 1}))
    return out.getvalue()


def refused(brought: bytes) -> Problem:
    with pytest.raises(Problem) as told:
        read("kool.xlsx", brought, KIND.columns, KIND.needed)
    return told.value


def changed(brought: bytes, part: str, old: str, new: str) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(brought)) as before, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as after:
        for one in before.infolist():
            content = before.read(one).decode()
            after.writestr(one.filename, content.replace(old, new) if one.filename == part else content)
    return out.getvalue()


def test_a_cell_in_the_farthest_corner_does_not_end_the_process() -> None:
    """In a process of its own: without the look this one dies with the tests in it."""
    done = subprocess.run(
        [sys.executable, "-c", READ], input=book((1048575, 16383, "x")), capture_output=True, cwd=ROOT, check=False
    )

    assert (done.returncode, done.stdout.decode().strip()) == (0, "admin-problem-table-far")


@pytest.mark.parametrize(
    ("row", "column", "named"), [(5001, 0, "A5002"), (1, 200, "GS2"), (1048575, 0, "A1048576"), (0, 16383, "XFD1")]
)
def test_a_cell_far_away_is_named_to_whoever_brought_the_file(row: int, column: int, named: str) -> None:
    problem = refused(book((row, column, "x")))

    assert problem.text_id == "admin-problem-table-far"
    for language in ("et", "ru"):
        assert named in spoken(language).plain(problem.text_id, **problem.values)


def test_the_last_cell_that_fits_is_read_and_frames_without_words_are_no_cells() -> None:
    rows = [(row, column, text) for row in range(1, 5001) for column, text in enumerate(("Kool", "Kool"))]
    found = read("kool.xlsx", book(*rows, framed=(1048575, 16383)), KIND.columns, KIND.needed)

    assert [found.rows[0].number, found.rows[-1].number] == [2, 5001]


def test_cells_that_do_not_say_where_they_stand_are_counted() -> None:
    brought = book()
    rows = "<row/>" * 6000 + '<row><c t="str"><v>x</v></c></row></sheetData>'
    assert refused(changed(brought, "xl/worksheets/sheet1.xml", "</sheetData>", rows)).text_id.endswith("-far")
    row = f'<row>{"<c/>" * 300}<c t="str"><v>x</v></c></row></sheetData>'
    assert refused(changed(brought, "xl/worksheets/sheet1.xml", "</sheetData>", row)).text_id.endswith("-far")


def test_a_workbook_that_unpacks_to_much_more_than_it_weighs_is_too_big() -> None:
    brought = changed(book(), "xl/sharedStrings.xml", "</sst>", f"<!--{' ' * 50 * 2**20}--></sst>")

    assert len(brought) < 2**18
    assert refused(brought).text_id == "admin-problem-table-big"


def test_a_part_that_says_it_is_smaller_than_it_is_is_no_table() -> None:
    brought = bytearray(book())
    with zipfile.ZipFile(io.BytesIO(bytes(brought))) as made:
        part = made.getinfo("xl/worksheets/sheet1.xml")
    for at in [place for place in range(len(brought)) if brought.startswith((b"PK\x01\x02", b"PK\x03\x04"), place)]:
        size = at + (24 if brought[at + 2] == 1 else 22)
        if int.from_bytes(brought[size : size + 4], "little") == part.file_size:
            brought[size : size + 4] = (100).to_bytes(4, "little")
    with pytest.raises(Problem) as told:
        must_be_small("kool.xlsx", bytes(brought), 5000)

    assert told.value.text_id == "admin-problem-table-not-text"


def test_another_kind_of_workbook_is_not_read_as_this_one() -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as made:
        made.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        made.writestr("content.xml", "<x/>")

    assert refused(out.getvalue()).text_id == "admin-problem-table-not-text"


def test_blank_lines_without_end_are_not_kept_in_memory() -> None:
    found = read("kool.csv", b"nimi;liik\nA;Kool\n" + b"\n" * (5 * 2**20 - 100), KIND.columns, KIND.needed)
    assert len(found.raw) == 2
    assert refused(b"nimi;liik\n" + b"A;Kool\n" * 5001).text_id == "admin-problem-table-long"


async def test_others_do_not_wait_while_a_big_table_is_read() -> None:
    rows = [(row, column, f"{row} {column}") for row in range(1, 5001) for column in range(30)]
    brought = book(*[(0, column, f"veerg {column}") for column in range(2, 30)], *rows)
    turns = 0

    async def others() -> None:
        nonlocal turns
        while True:
            await asyncio.sleep(0)
            turns += 1

    async with asyncio.TaskGroup() as group:
        beside = group.create_task(others())
        await table(KIND, brought, Wish(spoken("et"), "kool.xlsx", NOW))
        beside.cancel()

    assert turns > 1
