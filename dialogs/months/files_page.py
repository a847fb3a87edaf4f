"""The files of a closed month: each comes on a tap, all of them in one ZIP; names leave the chat again."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from casework.months import MonthState
from casework.notices import Notice
from dialogs.leading.pages import in_rows
from dialogs.months import closing, draft, words
from dialogs.months.callbacks import ReportTap, report_tap
from dialogs.reply import Button
from dialogs.talk import Talk
from locales import Html, Texts
from storage.desk import Desk
from storage.errors import NotHere
from storage.month_base import first_of
from storage.month_files import MAIN_KINDS, OFFICIAL_KINDS, SHEET_KINDS, FileLine
from storage.month_history import Closed, Joint

_VERSIONS = 3
OF_PERSON = SHEET_KINDS
MAIN = MAIN_KINDS
"""Sent by themselves once they are made; in this order."""


async def show(talk: Talk, tap: ReportTap, month: date) -> None:
    """Of one version (`ver`), by default the newest one."""
    files = await talk.desk.months.files(tap.place, month)
    closed = await talk.desk.month_history.closed(tap.place, month)
    if closed is None:
        raise NotHere
    version = tap.ver or closed.version
    text, rows = await page(talk.desk, talk.texts, closed, Shelf(tap.place, month, version, files))
    talk.reply.show(text, rows)


@dataclass(frozen=True, slots=True)
class Shelf:
    """The files of a municipality's month, all versions; `version` is the one that is shown."""

    place: int
    month: date
    version: int
    files: Sequence[FileLine]

    @property
    def own(self) -> list[FileLine]:
        """As they go to SKA; sheets in another language stand beside them, with their persons."""
        mine = [one for one in self.files if one.contract_id is None and one.version == self.version]
        return [one for one in mine if one.kind in OFFICIAL_KINDS]

    @property
    def invoices(self) -> list[FileLine]:
        """Of the contract, the newest; they have a version of their own."""
        found = [one for one in self.files if one.contract_id is not None]
        newest = max((one.version for one in found), default=0)
        return [one for one in found if one.version == newest]


async def page(desk: Desk, texts: Texts, closed: Closed, shelf: Shelf) -> tuple[Html, list[list[Button]]]:
    place, month, version = shelf.place, shelf.month, shelf.version
    joint = await desk.month_history.joint(place, month)
    name = (await desk.municipalities.get(place)).name
    lines = [
        texts("month-files-head", municipality=name, month=words.month(texts, month), version=version),
        texts("month-files-told") if shelf.own else texts("month-files-none"),
    ]
    if closed.state is MonthState.CORRECTED:
        lines.append(texts("month-files-corrected", version=closed.version))
    if joint is not None and (waiting := [one for one in joint.waiting if one != name]):
        lines.append(texts("month-files-waiting", names=", ".join(waiting)))
    rows = in_rows([_file(texts, place, month, one) for one in shelf.own if one.kind not in OF_PERSON])
    if any(one.kind in OF_PERSON for one in shelf.own):
        sheets = (texts.plain("button-month-sheets"), report_tap("sheets", place, month, ver=version))
        zipped = (texts.plain("button-month-zip"), report_tap("zip", place, month, ver=version))
        rows.append([sheets, zipped])
    rows += in_rows([_file(texts, place, month, one) for one in shelf.invoices])
    if closed.version == version and closed.state is not MonthState.CORRECTED:
        rows.append(_make(texts, shelf, _invoice_is_due(joint, shelf)))
    rows.append(_versions(texts, shelf))
    rows.append([(texts.plain("button-back"), report_tap("open", place, month))])
    return Html("\n".join(lines)), [row for row in rows if row]


def _file(texts: Texts, place: int, month: date, one: FileLine) -> Button:
    return texts.of("month-file-button", one.kind), report_tap("file", place, month, id=one.id)


def _invoice_is_due(joint: Joint | None, shelf: Shelf) -> bool:
    """All months are closed, and the invoice of just these versions was not made yet."""
    if joint is None or not joint.mine or joint.waiting:
        return False
    return all(one.version != joint.version for one in shelf.invoices)


def _make(texts: Texts, shelf: Shelf, invoice_is_due: bool) -> list[Button]:
    """When a crash kept them from being made, or when the last of several municipalities has closed its month."""
    tap = report_tap("make", shelf.place, shelf.month, ver=shelf.version)
    if not shelf.own:
        return [(texts.plain("button-month-make"), tap)]
    return [(texts.plain("button-month-make-invoice"), tap)] if invoice_is_due else []


def _versions(texts: Texts, shelf: Shelf) -> list[Button]:
    """Earlier ones stay as they were."""
    others = sorted({one.version for one in shelf.files if one.contract_id is None} - {shelf.version})
    return [
        (texts.plain("button-month-version", version=one), report_tap("files", shelf.place, shelf.month, ver=one))
        for one in others[-_VERSIONS:]
    ]


# ── into the chat ────────────────────────────────────────────────────────────


async def send(talk: Talk, tap: ReportTap, month: date) -> None:
    """Only a file of that municipality's month; two taps within a minute bring it once."""
    known = {one.id for one in await talk.desk.months.files(tap.place, month)}
    if tap.id not in known:
        raise NotHere
    await put_file(talk, tap.id)
    talk.reply.toast(talk.texts.plain("month-toast-file"))


async def put_file(talk: Talk, file_id: int) -> None:
    account = talk.account.id or 0
    await talk.desk.outbox.put(
        Notice.MONTH_FILE,
        account,
        key=f"{Notice.MONTH_FILE}:{file_id}:{account}:{talk.now:%Y%m%d%H%M}",
        args={"file": file_id},
    )


async def send_all(talk: Talk, tap: ReportTap, month: date) -> None:
    if not await talk.desk.months.files(tap.place, month, tap.ver):
        raise NotHere
    account = talk.account.id or 0
    await talk.desk.outbox.put(
        Notice.MONTH_FILE,
        account,
        key=f"{Notice.MONTH_FILE}:zip:{tap.place}:{first_of(month)}:{tap.ver}:{account}:{talk.now:%Y%m%d%H%M}",
        args={"municipality": tap.place, "month": first_of(month).isoformat(), "version": tap.ver},
    )
    talk.reply.toast(talk.texts.plain("month-toast-file"))


async def make(talk: Talk, tap: ReportTap, month: date) -> None:
    closed = await talk.desk.month_history.closed(tap.place, month)
    if closed is None or closed.version != tap.ver:
        talk.reply.toast(talk.texts.plain("month-toast-changed"), alert=True)
        await draft.show(talk, tap.place, month)
        return
    await closing.order_files(talk, tap.place, month, closed.version, again=f"{talk.now:%Y%m%d%H%M}")
    talk.reply.toast(talk.texts.plain("month-toast-making"))
