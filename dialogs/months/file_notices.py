"""A file of a month on its way into the chat: what names people is protected, and leaves it again by itself."""

from __future__ import annotations

import base64
import io
import zipfile
from collections.abc import Iterable
from datetime import date

from casework.notices import Notice
from dialogs.months import files_page, words
from dialogs.months.files_page import Shelf
from dialogs.notices.errand import Errand
from dialogs.reply import Document, Say, Word
from papers.month.names import file_name
from storage.tables import MonthFile

REVEALED_MINUTES = 10
WITHOUT_NAMES = frozenset({"accounting"})
_EPOCH = (2026, 1, 1, 0, 0, 0)
"""Of every file in a ZIP, so that the same files are the same bytes."""


async def _file(errand: Errand) -> Word | None:
    """Asked about anew when its turn comes: who may no longer see it gets nothing."""
    if "file" in errand.args:
        row = await errand.desk.months.file(errand.args["file"])
        caption = errand.texts.plain(
            "month-file-caption", month=words.month(errand.texts, row.month), version=row.version
        )
        return _document(errand, row.name, row.content, caption, named=row.kind not in WITHOUT_NAMES)
    return await _zip(errand)


def _document(
    errand: Errand, name: str, content: bytes, caption: str, *, named: bool, keep: bool = False
) -> Document:
    """`keep`: it is there to be saved, so it is not protected against that."""
    if named:
        text_id = "month-file-save" if keep else "month-file-vanishes"
        caption = f"{caption}\n{errand.texts.plain(text_id, minutes=REVEALED_MINUTES)}"
    return Document(
        name,
        base64.b64encode(content).decode(),
        caption,
        protect=named and not keep,
        vanish_minutes=REVEALED_MINUTES if named else 0,
    )


async def _zip(errand: Errand) -> Word | None:
    """All files of that version and the contract's newest ones, to be saved on the office's own disk."""
    args, month = errand.args, date.fromisoformat(errand.args["month"])
    months, place = errand.desk.months, args["municipality"]
    shelf = Shelf(place, month, args["version"], await months.files(place, month))
    rows = [await months.file(one.id) for one in (*shelf.own, *shelf.invoices)]
    if not rows:
        return None
    name = (await errand.desk.municipalities.get(place)).name
    caption = errand.texts.plain(
        "month-file-caption", month=words.month(errand.texts, month), version=args["version"]
    )
    named = file_name("kuu", name, month=month, version=args["version"], ending="zip")
    return _document(errand, named, packed(rows), caption, named=True, keep=True)


def packed(rows: Iterable[MonthFile]) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for row in rows:
            archive.writestr(zipfile.ZipInfo(row.name, _EPOCH), row.content, zipfile.ZIP_DEFLATED)
    return made.getvalue()


async def _files(errand: Errand) -> Word | None:
    args, month = errand.args, date.fromisoformat(errand.args["month"])
    closed = await errand.desk.month_history.closed(args["municipality"], month)
    files = await errand.desk.months.files(args["municipality"], month)
    if closed is None or not files:
        return None
    shelf = Shelf(args["municipality"], month, args["version"], files)
    text, rows = await files_page.page(errand.desk, errand.texts, closed, shelf)
    return Say(text, rows)


RENDERERS = {
    Notice.MONTH_FILE: _file,
    Notice.MONTH_FILES: _files,
}
