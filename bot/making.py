"""The files of a closed month: values out of the store, drawn beside the loop, kept, and sent for.

What is drawn are the values of the version that was closed: when hours were corrected in the meantime, nothing is.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import date

import structlog

from bot.clock import Clock
from bot.progress import TOLD_EVERY, Progress
from bot.sender import Sender
from casework.billing import Dataset, Invoice
from casework.calendar import tallinn_day
from casework.months import MonthState
from casework.notices import Notice
from dialogs.reply import Make
from locales import LANGUAGES, Texts
from papers.month import files
from papers.month.compared import compared
from papers.month.files import File
from papers.month.frame import Frame
from papers.month.names import translated_kind, translated_name
from storage.desk import Desk, Desks
from storage.errors import NotClosed, NotHere
from storage.month_history import Joint

log = structlog.get_logger()
Hold = Callable[[], Awaitable[bool]]
"""Keeps the claim on the work for another while; False when it is somebody else's by now."""
OFFICIAL = LANGUAGES[0]
"""The language of what is sent to SKA."""


@dataclass(frozen=True, slots=True)
class Order:
    """What one person may have of a closed month; `invoice` once all its municipalities are closed."""

    dataset: Dataset
    frame: Frame
    joint: Joint | None
    invoice: Invoice | None


@dataclass(frozen=True, slots=True)
class Drawing:
    """One file still to be drawn."""

    kind: str
    draw: Callable[[], File]
    case_id: int | None = None
    of_contract: bool = False


class Making:
    def __init__(
        self, desks: Desks, sender: Sender, languages: dict[str, Texts], clock: Clock, logo: bytes | None = None
    ) -> None:
        self._logo = logo
        self._desks = desks
        self._sender = sender
        self._languages = languages
        self._clock = clock

    async def make(self, chat_id: int, wish: Make, hold: Hold) -> bool:
        """Every file once: those that were kept before a crash are found again. Ends in rows of the outbox.

        False when somebody else has taken up the same work in the meantime.
        """
        async with self._entered(wish) as desk:
            order = await self._ordered(desk, wish)
        if order is None:
            return True
        texts = self._languages[_language(wish)]
        drawings = [one for one in _drawings(order, texts) if _is_wanted(one, wish)]
        made = await self._drawn(chat_id, wish, drawings, hold)
        if made is None:
            return False
        async with self._entered(wish) as desk:
            await _keep(desk, wish, order, made)
        return True

    def _entered(self, wish: Make) -> _Entered:
        return _Entered(self._desks, self._clock, wish.account_id)

    async def _ordered(self, desk: Desk, wish: Make) -> Order | None:
        """None for who may no longer see it, and for a version that is not the present one."""
        month, place = date.fromisoformat(wish.month), wish.municipality_id
        try:
            closed = await desk.month_history.closed(place, month)
            if closed is None or closed.version != wish.version or closed.state is MonthState.CORRECTED:
                return None
            dataset = await desk.months.dataset(place, month)
        except NotHere:
            return None
        joint = await desk.month_history.joint(place, month)
        texts = self._languages[_language(wish)]
        frame = Frame(
            made_on=tallinn_day(closed.closed_at),
            changes=tuple(compared(texts, one.code, one.before, one.after) for one in closed.changes),
            logo=self._logo,
        )
        return Order(dataset, frame, joint, None if wish.case_id else await _invoice(desk, joint, month))

    async def _drawn(
        self, chat_id: int, wish: Make, drawings: list[Drawing], hold: Hold
    ) -> list[tuple[Drawing, File]] | None:
        """Beside the loop, one after another; how far it is stands in one message that goes again."""
        progress = Progress(self._sender, chat_id, self._languages[wish.language], len(drawings))
        made = []
        try:
            for number, drawing in enumerate(drawings):
                if number % TOLD_EVERY == 0 and not await hold():
                    return None
                await progress.tell(number)
                made.append((drawing, await asyncio.to_thread(drawing.draw)))
        finally:
            await progress.end()
        return made


class _Entered:
    """A desk of the one who closed the month, with the roles that they have by now."""

    def __init__(self, desks: Desks, clock: Clock, account_id: int) -> None:
        self._open = desks.open(clock())
        self._account_id = account_id

    async def __aenter__(self) -> Desk:
        desk = await self._open.__aenter__()
        desk.actor = await desk.accounts.actor(await desk.accounts.get(self._account_id))
        return desk

    async def __aexit__(self, *error: object) -> bool | None:
        return await self._open.__aexit__(*error)  # type: ignore[arg-type]


async def _invoice(desk: Desk, joint: Joint | None, month: date) -> Invoice | None:
    if joint is None or joint.waiting or not joint.mine:
        return None
    with suppress(NotClosed):
        return await desk.months.invoice(joint.contract.id or 0, month)
    return None


def _language(wish: Make) -> str:
    """One person's sheet may be asked for in the reader's own language; all else is for SKA."""
    return wish.language if wish.case_id else OFFICIAL


def _is_wanted(one: Drawing, wish: Make) -> bool:
    return not wish.case_id or (one.case_id == wish.case_id and one.kind == wish.what)


def _drawings(order: Order, texts: Texts) -> Iterator[Drawing]:
    dataset, frame = order.dataset, order.frame
    yield Drawing("dataset", lambda: files.data_set(dataset, texts, frame))
    yield Drawing("star", lambda: files.star(dataset, texts))
    if (invoice := order.invoice) is not None:
        yield Drawing("invoice", lambda: files.invoice_xlsx(invoice, texts, frame), of_contract=True)
        yield Drawing("accounting", lambda: files.accounting(invoice, texts), of_contract=True)
    for sheet in dataset.sheets:
        yield Drawing(
            "sheet_pdf",
            lambda sheet=sheet: files.sheet_pdf(sheet, texts, frame, version=dataset.version),  # type: ignore[misc]
            sheet.case_id,
        )
        yield Drawing(
            "sheet_xlsx",
            lambda sheet=sheet: files.sheet_xlsx(sheet, texts, frame, version=dataset.version),  # type: ignore[misc]
            sheet.case_id,
        )


async def _keep(desk: Desk, wish: Make, order: Order, made: list[tuple[Drawing, File]]) -> None:
    """All of them or none; then the main ones that are new come into the chat, and after them the page of all."""
    month, place = date.fromisoformat(wish.month), wish.municipality_id
    closed = await desk.month_history.closed(place, month)
    if closed is None or closed.version != wish.version:
        return
    if wish.case_id:
        await _keep_translated(desk, wish, made)
        return
    for drawing, (name, data) in made:
        contract = order.joint.contract.id if order.joint and drawing.of_contract else None
        version = order.invoice.version if order.invoice and drawing.of_contract else wish.version
        row = await desk.months.keep_file(
            month,
            version,
            drawing.kind,
            name,
            data,
            municipality_id=None if drawing.of_contract else place,
            contract_id=contract,
            case_id=drawing.case_id,
        )
        if drawing.case_id is None and row.made_at == desk.now:
            key = f"{Notice.MONTH_FILE}:{row.id}:{wish.account_id}:made"
            await desk.outbox.put(Notice.MONTH_FILE, wish.account_id, key=key, args={"file": row.id})
    args = {"municipality": place, "month": wish.month, "version": wish.version}
    key = f"{Notice.MONTH_FILES}:{place}:{wish.month}:{wish.version}:{wish.account_id}:{desk.now.timestamp():.3f}"
    await desk.outbox.put(Notice.MONTH_FILES, wish.account_id, key=key, args=args)
    if order.joint is not None and not order.joint.waiting and not order.joint.mine:
        await _tell_representative(desk, order.joint, wish)


async def _keep_translated(desk: Desk, wish: Make, made: list[tuple[Drawing, File]]) -> None:
    """Beside the official ones, under a name of its own; then it comes into the chat."""
    for drawing, (name, data) in made:
        row = await desk.months.keep_file(
            date.fromisoformat(wish.month),
            wish.version,
            translated_kind(drawing.kind, wish.language),
            translated_name(name, wish.language),
            data,
            municipality_id=wish.municipality_id,
            case_id=drawing.case_id,
        )
        key = f"{Notice.MONTH_FILE}:{row.id}:{wish.account_id}:{desk.now:%Y%m%d%H%M}"
        await desk.outbox.put(Notice.MONTH_FILE, wish.account_id, key=key, args={"file": row.id})


async def _tell_representative(desk: Desk, joint: Joint, wish: Make) -> None:
    """The last municipality has closed its month: who acts for all of them can make the invoice."""
    place = joint.contract.representative_id
    for lead in await desk.recipients.leads(place):
        key = (
            f"{Notice.MONTH_INVOICE}:{joint.contract.id}:{wish.month}:{wish.municipality_id}:{wish.version}:{lead.id}"
        )
        args = {"municipality": place, "month": wish.month}
        await desk.outbox.put(Notice.MONTH_INVOICE, lead.id or 0, key=key, args=args)
