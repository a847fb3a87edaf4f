"""Closing a month: a reason for each gap that stays, a page to check, and then the version with its files."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from datetime import date

from casework.billing import GapKind
from casework.gaps import key_of
from casework.months import MonthDraft, MonthMove, has_ended, may_move
from casework.notices import Notice
from dialogs.forms import Choice, Form, Run, Step, engine
from dialogs.leading.pages import begin as begin_form
from dialogs.months import draft, reasons, words
from dialogs.months.callbacks import ReportTap
from dialogs.talk import Talk
from locales import Html, Texts
from storage.errors import Gaps, NotOwed, Stale
from storage.month_base import first_of

_MARK = 10


async def begin(talk: Talk, tap: ReportTap, month: date) -> None:
    found = await talk.desk.months.draft(tap.place, month)
    ready = found.is_owed and has_ended(month, talk.desk.months.today) and may_move(found.state, MonthMove.CLOSE)
    if not ready or found.version != tap.ver:
        talk.reply.toast(await _why_not(talk, found), alert=True)
        await draft.show(talk, tap.place, month)
        return
    answers = {"place": tap.place, "month": month.isoformat(), **await reasons.begun(talk, found)}
    await begin_form(talk, CLOSING, answers)


async def _why_not(talk: Talk, found: MonthDraft) -> str:
    """A colleague was faster: who, and when."""
    if may_move(found.state, MonthMove.CLOSE):
        return talk.texts.plain("month-toast-changed")
    closed = await draft.closed_by(talk.desk, talk.texts, found)
    return talk.texts.plain("month-toast-closed", **closed) if closed else talk.texts.plain("month-toast-changed")


# ── the page to check ────────────────────────────────────────────────────────


def _mark(found: MonthDraft) -> str:
    """Of everything that the page shows: what has changed since is shown again instead of being closed unread."""
    shown = [
        str(found.version),
        found.state,
        *(sheet.digest for sheet in found.sheets),
        str(found.total),
        *found.paused,
    ]
    return hashlib.sha256("\n".join([*shown, *map(key_of, found.gaps)]).encode()).hexdigest()[:_MARK]


async def _check_values(talk: Talk, run: Run) -> Mapping[str, object]:
    found, texts = await reasons.found_by(talk, run), talk.texts
    run.answers["mark"] = _mark(found)
    given = reasons.given(found, run, texts)
    lines = [*(_told(texts, found, given) or [texts("month-draft-no-gaps")]), *draft.paused(texts, found)]
    priced = any(line.sum is not None for sheet in found.sheets for line in sheet.lines)
    return {
        "municipality": found.municipality,
        "month": words.month(texts, found.month),
        "people": len(found.sheets),
        "hours": words.amount(texts, found.minutes),
        "sum": words.euros(found.total) if priced else texts.plain("month-close-no-sum"),
        "version": found.version + 1,
        "gaps": Html("\n".join(lines)),
        "invoice": await _invoice(talk, found, priced=priced),
    }


async def _invoice(talk: Talk, found: MonthDraft, *, priced: bool) -> str:
    """Nothing is promised that cannot come."""
    if await talk.desk.month_history.joint(found.municipality_id, found.month) is None:
        return talk.texts.plain("month-close-invoice-no-contract")
    lines = [] if priced or not found.sheets else [talk.texts.plain("month-close-invoice-no-prices")]
    return " ".join([*lines, talk.texts.plain("month-close-invoice")])


def _told(texts: Texts, found: MonthDraft, given: Mapping[str, str]) -> list[Html]:
    """Codes by what they lack and why it stays so."""
    grouped: dict[tuple[GapKind, str], dict[str, None]] = {}
    for gap in found.gaps:
        grouped.setdefault((gap.kind, given.get(key_of(gap), "–")), {})[gap.code] = None
    lines = []
    for (kind, reason), codes in grouped.items():
        shown = ", ".join(list(codes)[: reasons.SHOWN])
        if len(codes) > reasons.SHOWN:
            shown += f" {texts.plain('month-close-more', count=len(codes) - reasons.SHOWN)}"
        lines.append(texts("month-close-gap", gap=texts.of("month-gap", kind), codes=shown, reason=reason))
    return lines


async def _finish(talk: Talk, run: Run) -> None:
    place, month = run.answers["place"], date.fromisoformat(run.answers["month"])
    found = await reasons.found_by(talk, run)
    if not may_move(found.state, MonthMove.CLOSE):
        await _over(talk, run, "month-close-elsewhere", found)
        return
    if _mark(found) != run.answers.get("mark"):
        await _anew(talk, run, found)
        return
    try:
        version = await talk.desk.months.close(place, month, reasons.given(found, run, talk.languages["et"]))
    except Gaps:
        await _anew(talk, run, found)
        return
    except Stale:
        await _over(talk, run, "month-close-elsewhere", found)
        return
    except NotOwed:
        await _over(talk, run, "month-close-not-owed", found)
        return
    await order_files(talk, place, month, version)
    await _over(talk, run, "month-closed", await reasons.found_by(talk, run))


async def _anew(talk: Talk, run: Run, found: MonthDraft) -> None:
    """What has come up since is asked about as well; reasons that were given stay."""
    run.answers |= reasons.kinds(found, run.answers.get("before", {}))
    run.note = talk.texts("month-close-changed")
    await engine.move_to(talk, run, reasons.missing(found, run) or "check")


async def _over(talk: Talk, run: Run, text_id: str, found: MonthDraft) -> None:
    await engine.forget(talk, run)
    values: dict[str, object] = {
        "municipality": found.municipality,
        "month": words.month(talk.texts, found.month),
        "version": found.version,
    }
    if text_id == "month-close-elsewhere":
        values |= await draft.closed_by(talk.desk, talk.texts, found)
    text = talk.texts(text_id, **values)
    talk.reply.show(text, [draft.open_row(talk.texts, found.municipality_id, found.month)])


async def order_files(talk: Talk, place: int, month: date, version: int, *, again: str = "") -> None:
    """They are drawn beside the conversation, and come into this chat."""
    account = talk.account.id or 0
    await talk.desk.outbox.put(
        Notice.MONTH_MAKE,
        account,
        key=f"{Notice.MONTH_MAKE}:{place}:{first_of(month)}:{version}:{account}:{again}",
        args={"municipality": place, "month": first_of(month).isoformat(), "version": version},
    )


CLOSING = engine.register(
    Form(
        name="month_close",
        steps=(
            *reasons.STEPS,
            Step(
                "check",
                "month-close-check",
                choices=(Choice("close", "button-month-close", wide=True),),
                values=_check_values,
                summary=True,
            ),
        ),
        finish=_finish,
        cancelled="month-close-cancelled",
    )
)
