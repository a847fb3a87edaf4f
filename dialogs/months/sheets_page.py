"""Each person's sheet by code, in the language of SKA, or with the headings in the reader's own."""

from __future__ import annotations

from datetime import date

from casework.months import MonthState
from casework.notices import Notice
from dialogs.leading.pages import in_rows
from dialogs.months import files_page, words
from dialogs.months.callbacks import ReportTap, report_tap
from dialogs.months.files_page import OF_PERSON
from dialogs.reply import Button
from dialogs.talk import Talk
from locales import LANGUAGES
from papers.month.names import translated_kind
from storage.errors import NotHere
from storage.month_base import first_of
from storage.month_files import FileLine

AT_ONCE = 10


async def show(talk: Talk, tap: ReportTap, month: date) -> None:
    """As PDF and XLSX. `what`: the language of the headings, empty for the official one."""
    texts = talk.texts
    files = [one for one in await talk.desk.months.files(tap.place, month, tap.ver) if one.kind in OF_PERSON]
    pages = max(1, -(-len(files) // AT_ONCE))
    number = min(max(tap.page, 0), pages - 1)
    codes = await talk.desk.hours.codes({one.case_id for one in files if one.case_id is not None})
    made = [
        (f"{codes.get(one.case_id or 0, '–')} {one.name.rpartition('.')[2].upper()}", _file(tap, month, one))
        for one in files[number * AT_ONCE : (number + 1) * AT_ONCE]
    ]
    turns = []
    if number:
        turns.append((texts.plain("button-earlier-part"), _page(tap, month, number - 1, tap.what)))
    if number < pages - 1:
        turns.append((texts.plain("button-later-part"), _page(tap, month, number + 1, tap.what)))
    back = [(texts.plain("button-back"), report_tap("files", tap.place, month, ver=tap.ver))]
    head = "month-sheets-head-own" if tap.what else "month-sheets-head"
    rows = [*in_rows(made), turns, _other_language(talk, tap, month, number), back]
    talk.reply.show(texts(head, month=words.month(texts, month), version=tap.ver), rows)


def _other_language(talk: Talk, tap: ReportTap, month: date, number: int) -> list[Button]:
    """Only for who reads another language than SKA does."""
    if talk.texts.language == LANGUAGES[0]:
        return []
    if tap.what:
        return [(talk.texts.plain("button-month-sheets-official"), _page(tap, month, number, ""))]
    return [(talk.texts.plain("button-month-sheets-own"), _page(tap, month, number, talk.texts.language))]


def _file(tap: ReportTap, month: date, one: FileLine) -> str:
    return report_tap("file", tap.place, month, what=tap.what, id=one.id)


def _page(tap: ReportTap, month: date, number: int, what: str) -> str:
    return report_tap("sheets", tap.place, month, what=what, ver=tap.ver, page=number)


async def send(talk: Talk, tap: ReportTap, month: date) -> None:
    """A file of that municipality's month; in another language it is drawn when it is first asked for."""
    if not tap.what:
        await files_page.send(talk, tap, month)
        return
    if tap.what not in LANGUAGES[1:]:
        raise NotHere
    files = await talk.desk.months.files(tap.place, month)
    wanted = next((one for one in files if one.id == tap.id and one.kind in OF_PERSON), None)
    if wanted is None:
        raise NotHere
    kind = translated_kind(wanted.kind, tap.what)
    same = (wanted.case_id, wanted.version, kind)
    kept = next((one for one in files if (one.case_id, one.version, one.kind) == same), None)
    if kept is not None:
        await files_page.put_file(talk, kept.id)
    elif await _is_present(talk, tap.place, month, wanted.version):
        await _order(talk, tap, month, wanted)
    else:
        talk.reply.toast(talk.texts.plain("month-toast-sheet-present-only"), alert=True)
        return
    talk.reply.toast(talk.texts.plain("month-toast-file"))


async def _is_present(talk: Talk, place: int, month: date, version: int) -> bool:
    """Only the values of the version that was closed last are there to be drawn."""
    closed = await talk.desk.month_history.closed(place, month)
    return closed is not None and closed.version == version and closed.state is not MonthState.CORRECTED


async def _order(talk: Talk, tap: ReportTap, month: date, wanted: FileLine) -> None:
    account = talk.account.id or 0
    await talk.desk.outbox.put(
        Notice.MONTH_MAKE,
        account,
        key=f"{Notice.MONTH_MAKE}:{wanted.id}:{tap.what}:{account}:{talk.now:%Y%m%d%H%M}",
        args={
            "municipality": tap.place,
            "month": first_of(month).isoformat(),
            "version": wanted.version,
            "language": tap.what,
            "case": wanted.case_id,
            "kind": wanted.kind,
        },
    )
