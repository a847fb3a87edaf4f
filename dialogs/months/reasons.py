"""Why a month is closed with a gap: asked by kind, what is new first; reasons of the version before may stay."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from casework.billing import Gap, GapKind
from casework.gaps import key_of
from casework.months import MonthDraft
from casework.reasons import LIKELY, LONGEST, WORDS, Trouble, trouble
from dialogs.forms import Choice, Problem, Read, Run, Step, engine
from dialogs.months import words
from dialogs.talk import Talk
from locales import LANGUAGES, Html, Texts

EACH = "each"
SAME = "same"
ANEW = "anew"
WAS = "was"
"""The question about what had a reason in the version before; of single kinds then `was_…`."""
SHOWN = 10
"""Gaps in one question, by name; the others as a number."""


async def found_by(talk: Talk, run: Run) -> MonthDraft:
    return await talk.desk.months.draft(run.answers["place"], date.fromisoformat(run.answers["month"]))


async def begun(talk: Talk, found: MonthDraft) -> dict[str, object]:
    """What the form knows from the beginning: the kinds that are asked about, and the reasons given before."""
    before = {}
    if found.version:
        gaps = await talk.desk.months.gaps_closed_with(found.municipality_id, found.month)
        before = {key_of(gap): _word(talk, gap.reason) for gap in gaps if gap.reason}
    return {"before": before, "reasons": {}, **kinds(found, before)}


def _word(talk: Talk, reason: str) -> str:
    """A likely reason is kept in the words of the file; here it is its word again, shown in the reader's language."""
    official = talk.languages[LANGUAGES[0]]
    return next((word for word in WORDS if official.of("month-reason", word) == reason), reason)


def _told(texts: Texts, reason: str) -> str:
    return texts.of("month-reason", reason) if reason in WORDS else reason


def kinds(found: MonthDraft, before: Mapping[str, str]) -> dict[str, object]:
    new = {gap.kind for gap in found.gaps if gap.away is None and key_of(gap) not in before}
    old = {gap.kind for gap in found.gaps if gap.away is None and key_of(gap) in before}
    return {"kinds": [one for one in GapKind if one in new], "old": [one for one in GapKind if one in old]}


def missing(found: MonthDraft, run: Run) -> str | None:
    """The next question without an answer."""
    answers = run.answers
    path = [*answers["kinds"], *([WAS] if answers.get("old") else [])]
    if answers.get(WAS) == ANEW:
        path += [f"{WAS}_{kind}" for kind in answers["old"]]
    return next((name for name in path if name not in answers), None) or ("one" if _single(found, run) else None)


# ── what was said of a gap ───────────────────────────────────────────────────


def _is_old(run: Run, gap: Gap) -> bool:
    return key_of(gap) in run.answers.get("before", {})


def _said(run: Run, gap: Gap) -> str | None:
    if not _is_old(run, gap):
        return run.answers.get(gap.kind)
    said: str | None = run.answers.get(WAS)
    return run.answers.get(f"{WAS}_{gap.kind}") if said == ANEW else said


def given(found: MonthDraft, run: Run, texts: Texts) -> dict[str, str]:
    """Reason by gap, in words; gaps without one are left out."""
    reasons: dict[str, str] = {}
    for gap in found.gaps:
        key = key_of(gap)
        if gap.away is not None:
            reasons[key] = texts.plain("month-reason-paused", days=gap.away.days)
            continue
        said = _said(run, gap)
        said = run.answers["reasons"].get(key) if said == EACH else said
        if said == SAME:
            said = run.answers["before"].get(key)
        if said:
            reasons[key] = _told(texts, said)
    return reasons


def _single(found: MonthDraft, run: Run) -> list[Gap]:
    """Gaps that are asked about one at a time and have no reason yet; the new ones first."""
    left = [gap for gap in found.gaps if _said(run, gap) == EACH and key_of(gap) not in run.answers["reasons"]]
    return sorted(left, key=lambda gap: _is_old(run, gap))


# ── questions ────────────────────────────────────────────────────────────────


def of_kind(kind: GapKind, *, old: bool) -> Step:
    """All gaps of a kind at once; `old`: those with a reason in the version before, which can stay."""

    async def these(talk: Talk, run: Run) -> list[Gap]:
        gaps = (await found_by(talk, run)).gaps
        return [gap for gap in gaps if gap.kind is kind and gap.away is None and _is_old(run, gap) is old]

    async def values(talk: Talk, run: Run) -> Mapping[str, object]:
        found = await these(talk, run)
        return {
            "month": _month(talk, run),
            "gap": talk.texts.of("month-gap", kind),
            "count": len(found),
            "lines": _lines(talk.texts, run, found),
        }

    async def choices(talk: Talk, run: Run) -> Sequence[Choice]:
        several = [Choice(EACH, "button-month-reason-each", wide=True)] if len(await these(talk, run)) > 1 else []
        return [*(_same(talk, await found_by(talk, run)) if old else []), *_likely(kind, run), *several]

    def when(answers: Mapping[str, object]) -> bool:
        asked = answers.get("old" if old else "kinds") or []
        return isinstance(asked, list) and kind in asked and (not old or answers.get(WAS) == ANEW)

    name = f"{WAS}_{kind}" if old else kind.value
    return Step(name, "month-close-reason", choices=choices, read=_read, values=values, when=when)


def _likely(kind: GapKind, run: Run) -> list[Choice]:
    """Who began to tell of an illness is offered the words without it."""
    offered = ("away",) if run.answers.get("offered") == run.step else ()
    found = dict.fromkeys([*LIKELY[kind], *offered])
    return [Choice(one, f"month-reason-button-{one.replace('_', '-')}", wide=True) for one in found]


def _same(talk: Talk, found: MonthDraft) -> list[Choice]:
    return [Choice(SAME, label=talk.texts.plain("button-month-reason-same", version=found.version), wide=True)]


def _lines(texts: Texts, run: Run, gaps: Sequence[Gap]) -> Html:
    """Each gap, with the reason that it had."""
    lines = []
    for gap in gaps[:SHOWN]:
        reason = run.answers.get("before", {}).get(key_of(gap))
        line = words.gap(texts, gap)
        lines.append(texts("month-close-had", line=line, reason=_told(texts, reason)) if reason else line)
    if len(gaps) > SHOWN:
        lines.append(texts("month-close-more", count=len(gaps) - SHOWN))
    return Html("\n".join(lines))


def _month(talk: Talk, run: Run) -> str:
    return words.month(talk.texts, date.fromisoformat(run.answers["month"]))


async def _read(talk: Talk, run: Run, text: str) -> Read | Problem:
    """Words that cannot stand in the invoice's file leave the chat as well."""
    people = await talk.desk.months.people_in(run.answers["place"], date.fromisoformat(run.answers["month"]))
    wrong = trouble(text, people)
    if wrong is None:
        return Read(text)
    if wrong in {Trouble.NAME, Trouble.CONTACT, Trouble.HEALTH}:
        talk.forget_typed()
    if wrong is Trouble.HEALTH:
        run.answers["offered"] = run.step
    return Problem(f"month-close-reason-{wrong}", {"longest": LONGEST} if wrong is Trouble.LONG else {})


async def _was_values(talk: Talk, run: Run) -> Mapping[str, object]:
    found = await found_by(talk, run)
    gaps = [gap for gap in found.gaps if gap.away is None and _is_old(run, gap)]
    lines = _lines(talk.texts, run, gaps)
    return {"month": _month(talk, run), "version": found.version, "count": len(gaps), "lines": lines}


async def _was_choices(talk: Talk, run: Run) -> Sequence[Choice]:
    return [*_same(talk, await found_by(talk, run)), Choice(ANEW, "button-month-reason-anew", wide=True)]


def _reopened(found: MonthDraft, run: Run) -> None:
    """Back from the page to check: the last single one is asked about again, so it has no reason any more."""
    asked = sorted((gap for gap in found.gaps if _said(run, gap) == EACH), key=lambda gap: _is_old(run, gap))
    if asked:
        run.answers["reasons"].pop(key_of(asked[-1]), None)


async def _one_values(talk: Talk, run: Run) -> Mapping[str, object]:
    found = await found_by(talk, run)
    if not _single(found, run):
        _reopened(found, run)
    left = _single(found, run)
    if not left:
        return {"month": _month(talk, run), "gap": "–", "line": "–", "left": 0}
    gap = talk.texts.of("month-gap", left[0].kind)
    return {"month": _month(talk, run), "gap": gap, "line": _lines(talk.texts, run, left[:1]), "left": len(left)}


async def _one_choices(talk: Talk, run: Run) -> Sequence[Choice]:
    found = await found_by(talk, run)
    left = _single(found, run)
    if not left:
        return []
    return [*(_same(talk, found) if _is_old(run, left[0]) else []), *_likely(left[0].kind, run)]


async def _one_kept(talk: Talk, run: Run, value: str) -> bool:
    """The reason of the one that was asked about; then the next."""
    left = _single(await found_by(talk, run), run)
    if left:
        run.answers["reasons"][key_of(left[0])] = value
    if len(left) > 1:
        await engine.move_to(talk, run, "one")
        return True
    return False


def _any_single(answers: Mapping[str, object]) -> bool:
    return any(answers.get(name) == EACH for kind in GapKind for name in (kind.value, f"{WAS}_{kind}"))


STEPS = (
    *(of_kind(kind, old=False) for kind in GapKind),
    Step(
        WAS,
        "month-close-same",
        choices=_was_choices,
        values=_was_values,
        when=lambda answers: bool(answers.get("old")),
    ),
    *(of_kind(kind, old=True) for kind in GapKind),
    Step(
        "one",
        "month-close-one",
        choices=_one_choices,
        read=_read,
        values=_one_values,
        when=_any_single,
        after=_one_kept,
    ),
)
