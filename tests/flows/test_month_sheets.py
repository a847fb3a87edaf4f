"""Sheets in the reader's own language, and the emblem of the co-funding on what the bot makes."""

from __future__ import annotations

import io
import zipfile

from sqlmodel import select

from storage.tables import MonthFile
from tests.cast import House
from tests.flows.month_cast import DRAFTED, change, close, count, data_of, november
from tests.flows.test_month_way import SAID, speak_russian
from tests.papers.test_month_sheet_books import logo


async def test_a_russian_reader_may_have_russian_headings_and_the_zip_stays_estonian(house: House) -> None:
    team, entries = await november(house)
    await house.until(DRAFTED)
    anu, said = team.anu, SAID["ru"]
    await close(anu)
    official = await count(house, MonthFile)
    await anu.send("/month")
    await anu.tap("Failid")
    page = anu.last
    await anu.tap("Osalemise lehed", message=page)
    assert not any("Minu keeles" in row for row in page.buttons), "not for who reads Estonian"
    await speak_russian(anu)
    await anu.send("/month")
    await anu.tap(said["files"])
    page = anu.last
    await anu.tap(said["sheets"], message=page)
    await anu.tap("По-русски", message=page)
    assert "с русскими заголовками" in page.text
    data = data_of(page, "P-001 XLSX")
    for _ in range(2):
        await anu.tap_data(data, message=page)
        await house.later(minutes=1)
    files = [message.file for message in anu.visible if message.file]
    mine = [one for one in files if one.name == "osalemise-leht_naidisvald_P-001_2026-11_v1_ru.xlsx"]
    assert len(mine) == 2
    assert mine[0].content == mine[1].content
    with zipfile.ZipFile(io.BytesIO(mine[0].content)) as parts:
        words = parts.read("xl/sharedStrings.xml").decode()
    assert "часы" in words.casefold()
    assert await count(house, MonthFile) == official + 1, "drawn once"
    await anu.tap("Eesti keeles", message=page)
    assert "с русскими заголовками" not in page.text
    await anu.tap(said["back"], message=page)
    await anu.tap(said["zip"], message=page)
    zipped = next(message.file for message in anu.visible if message.file and message.file.name.endswith(".zip"))
    with zipfile.ZipFile(io.BytesIO(zipped.content)) as archive:
        assert not [name for name in archive.namelist() if "_ru." in name]
        assert len(archive.namelist()) == official
    await change(team, team.tiina, entries["P-002"], 90)
    pdf = data_of_file(data, await file_id(house, "sheet_pdf"))
    await anu.tap_data(pdf, message=page)
    assert "Можно сделать только по нынешней версии" in anu.transcript()


def data_of_file(data: str, number: int) -> str:
    """The same button of another file."""
    parts = data.split(":")
    parts[5] = str(number)
    return ":".join(parts)


async def file_id(house: House, kind: str) -> int:
    async with house.app.desks.open(house.sandbox.now()) as desk:
        return (await desk.session.exec(select(MonthFile.id).where(MonthFile.kind == kind))).first() or 0


async def test_the_emblem_stands_on_what_the_bot_makes(house: House) -> None:
    team, _ = await november(house)
    house.restart(logo())
    await house.until(DRAFTED)
    await close(team.anu)
    async with house.app.desks.open(house.sandbox.now()) as desk:
        rows = (await desk.session.exec(select(MonthFile))).all()
    books = [row for row in rows if row.name.endswith(".xlsx")]
    assert len(books) == 4
    for row in books:
        with zipfile.ZipFile(io.BytesIO(row.content)) as parts:
            assert any(name.startswith("xl/media/") for name in parts.namelist()), row.name
    assert all(b"/Image" in row.content for row in rows if row.name.endswith(".pdf"))
