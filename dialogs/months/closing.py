"""Closing a month: a reason for each gap that stays, a page to check, and then the version with its files."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from datetime import date

from casework.billing import Gap, GapKind
from casework.gaps import key_of
from casework.months import MonthDraft, MonthMove, has_ended, may_move
from casework.notices import Notice
from dialogs.forms import Choice, Form, Problem, Read, Run, Step, engine
from dialogs.leading.pages import begin as begin_form
from dialogs.months import draft, words
from dialogs.months.callbacks import ReportTap
from dialogs.talk import Talk
from locales import Html, Texts
from storage.errors import Gaps, Stale
from storage.month_base import first_of

REASONS = ("no_answer", "away", "agreed")
"""Likely reasons; any other is typed."""
ONE_BY_ONE = "each"
REASON_LONGEST = 300
_SHOWN = 10
"""Gaps on the page to check, by name; the others as a number."""


async def begin(talk: Talk, tap: ReportTap, month: date) -> None:
    found = await talk.desk.months.draft(tap.place, month)
    ready = has_ended(month, talk.desk.months.today) and may_move(found.state, MonthMove.CLOSE)
    if not ready or found.version != tap.ver:
        talk.reply.toast(talk.texts.plain("month-toast-changed"), alert=True)
        await draft.show(talk, tap.place, month)
        return
    answers = {"place": tap.place, "month": month.isoformat(), "kinds": _kinds(found), "reasons": {}}
    await begin_form(talk, CLOSING, answers)


def _kinds(found: MonthDraft) -> list[str]:
    there = {gap.kind for gap in found.gaps if not gap.reason}
    return [kind for kind in GapKind if kind in there]


async def _found(talk: Talk, run: Run) -> MonthDraft:
    return await talk.desk.months.draft(run.answers["place"], date.fromisoformat(run.answers["month"]))


# ── a reason for each kind, or one by one ────────────────────────────────────


def _step(kind: GapKind) -> Step:
    async def values(talk: Talk, run: Run) -> Mapping[str, object]:
        these = [gap for gap in (await _found(talk, run)).gaps if gap.kind is kind and not gap.reason]
        lines = [words.gap(talk.texts, gap) for gap in these[:_SHOWN]]
        if len(these) > _SHOWN:
            lines.append(talk.texts("month-close-more", count=len(these) - _SHOWN))
        return {"gap": talk.texts.of("month-gap", kind), "count": len(these), "lines": Html("\n".join(lines))}

    async def choices(talk: Talk, run: Run) -> Sequence[Choice]:
        several = sum(gap.kind is kind and not gap.reason for gap in (await _found(talk, run)).gaps) > 1
        each = [Choice(ONE_BY_ONE, "button-month-reason-each", wide=True)] if several else []
        return [*_reasons(), *each]

    return Step(
        kind.value,
        "month-close-reason",
        choices=choices,
        read=_read,
        values=values,
        when=lambda answers: kind in answers["kinds"],
    )


def _reasons() -> list[Choice]:
    return [Choice(one, f"month-reason-button-{one.replace('_', '-')}", wide=True) for one in REASONS]


async def _read(_talk: Talk, _run: Run, text: str) -> Read | Problem:
    if len(text) > REASON_LONGEST:
        return Problem("month-close-reason-long", {"longest": REASON_LONGEST})
    return Read(text)


def _single(found: MonthDraft, run: Run) -> list[Gap]:
    """Gaps that are asked about one at a time and have no reason yet."""
    kinds = {kind for kind in run.answers["kinds"] if run.answers.get(kind) == ONE_BY_ONE}
    asked = run.answers["reasons"]
    return [gap for gap in found.gaps if gap.kind in kinds and not gap.reason and key_of(gap) not in asked]


async def _single_values(talk: Talk, run: Run) -> Mapping[str, object]:
    left = _single(await _found(talk, run), run)
    if not left:
        return {"gap": "–", "line": "–", "left": 0}
    kind = talk.texts.of("month-gap", left[0].kind)
    return {"gap": kind, "line": words.gap(talk.texts, left[0]), "left": len(left)}


async def _single_kept(talk: Talk, run: Run, value: str) -> bool:
    """The reason of the one that was asked about; then the next."""
    left = _single(await _found(talk, run), run)
    if left:
        run.answers["reasons"][key_of(left[0])] = value
    if len(left) > 1:
        await engine.move_to(talk, run, "one")
        return True
    return False


def _any_single(answers: Mapping[str, object]) -> bool:
    return any(answers.get(kind) == ONE_BY_ONE for kind in GapKind)


# ── the page to check ────────────────────────────────────────────────────────


def _given(found: MonthDraft, run: Run, texts: Texts) -> dict[str, str]:
    """Reason by gap, in words; gaps without one are left out."""
    given: dict[str, str] = {}
    for gap in found.gaps:
        if gap.reason:
            given[key_of(gap)] = words.reason(texts, gap.reason)
            continue
        said = run.answers.get(gap.kind)
        said = run.answers["reasons"].get(key_of(gap)) if said == ONE_BY_ONE else said
        if said:
            given[key_of(gap)] = texts.of("month-reason", said) if said in REASONS else said
    return given


def _mark(found: MonthDraft) -> str:
    """Of everything that the page shows: what has changed since is shown again instead of being closed unread."""
    shown = [str(found.version), found.state, *(sheet.digest for sheet in found.sheets), str(found.total)]
    return hashlib.sha256("\n".join([*shown, *map(key_of, found.gaps)]).encode()).hexdigest()[:_SHOWN]


async def _check_values(talk: Talk, run: Run) -> Mapping[str, object]:
    found, texts = await _found(talk, run), talk.texts
    run.answers["mark"] = _mark(found)
    given = _given(found, run, texts)
    lines = _told(texts, found, given)
    priced = any(line.sum is not None for sheet in found.sheets for line in sheet.lines)
    return {
        "municipality": found.municipality,
        "month": words.month(texts, found.month),
        "people": len(found.sheets),
        "hours": words.amount(texts, found.minutes),
        "sum": words.euros(found.total) if priced else texts.plain("month-close-no-sum"),
        "version": found.version + 1,
        "gaps": Html("\n".join(lines)) if lines else texts("month-draft-no-gaps"),
    }


def _told(texts: Texts, found: MonthDraft, given: Mapping[str, str]) -> list[Html]:
    """Codes by what they lack and why it stays so."""
    grouped: dict[tuple[GapKind, str], dict[str, None]] = {}
    for gap in found.gaps:
        grouped.setdefault((gap.kind, given.get(key_of(gap), "–")), {})[gap.code] = None
    lines = []
    for (kind, reason), codes in grouped.items():
        shown = ", ".join(list(codes)[:_SHOWN])
        if len(codes) > _SHOWN:
            shown += f" {texts.plain('month-close-more', count=len(codes) - _SHOWN)}"
        lines.append(texts("month-close-gap", gap=texts.of("month-gap", kind), codes=shown, reason=reason))
    return lines


async def _finish(talk: Talk, run: Run) -> None:
    place, month = run.answers["place"], date.fromisoformat(run.answers["month"])
    found = await _found(talk, run)
    if not may_move(found.state, MonthMove.CLOSE):
        await _over(talk, run, "month-close-elsewhere", found)
        return
    if _mark(found) != run.answers.get("mark"):
        await _anew(talk, run, found)
        return
    try:
        version = await talk.desk.months.close(place, month, _given(found, run, talk.languages["et"]))
    except Gaps:
        await _anew(talk, run, found)
        return
    except Stale:
        await _over(talk, run, "month-close-elsewhere", found)
        return
    await order_files(talk, place, month, version)
    await _over(talk, run, "month-closed", await _found(talk, run))


async def _anew(talk: Talk, run: Run, found: MonthDraft) -> None:
    """What has come up since is asked about as well; reasons that were given stay."""
    run.answers["kinds"] = _kinds(found)
    missing = next((kind for kind in run.answers["kinds"] if kind not in run.answers), None)
    if missing is None and _single(found, run):
        missing = "one"
    run.note = talk.texts("month-close-changed")
    await engine.move_to(talk, run, missing or "check")


async def _over(talk: Talk, run: Run, text_id: str, found: MonthDraft) -> None:
    await engine.forget(talk, run)
    text = talk.texts(
        text_id,
        municipality=found.municipality,
        month=words.month(talk.texts, found.month),
        version=found.version,
    )
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
            *map(_step, GapKind),
            Step(
                "one",
                "month-close-one",
                choices=_reasons(),
                read=_read,
                values=_single_values,
                when=_any_single,
                after=_single_kept,
            ),
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
