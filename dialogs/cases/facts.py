"""Noting a fact: which, in which form, on which day, when to look again. Then what it changed, and a way back."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from typing import Any

from casework.calendar import tallinn_day
from casework.cases import (
    HOWS,
    MAY_LIE_AHEAD,
    NOTED_BY_MANAGER,
    REVIEW_IS_DECIDED_AFTER,
    CaseState,
    How,
    NotNoted,
    check,
)
from casework.facts import Event
from casework.likely_facts import likely
from casework.told_days import read_day
from dialogs.callbacks import CaseTap
from dialogs.cases import beside, card, review
from dialogs.cases.beside import case_of, coded
from dialogs.cases.noted import answer, number_in
from dialogs.cases.words import code, open_button
from dialogs.forms import Choice, Draft, Form, Problem, Read, Run, Step, engine
from dialogs.referral.answers import note as read_note
from dialogs.talk import Talk
from storage.errors import Stale
from storage.tables import CaseFile

MORE = "more"
MOST_ATTEMPTS = 99


async def begin(talk: Talk, row: CaseFile, event: Event | None = None) -> None:
    """Asks which fact, or goes straight to the one that was chosen on the card."""
    await beside.begin(talk, FACT, row, **({"event": event, "preset": True} if event else {}))


# ── which ────────────────────────────────────────────────────────────────────


async def _events(talk: Talk, run: Run) -> Sequence[Choice]:
    """The likeliest; behind "more" all others that this person may note."""
    row = await case_of(talk, run)
    shown = await card.card_of(talk.desk, row, talk.actor)
    allowed = [event for event in NOTED_BY_MANAGER if card.may_note(shown, event)]
    first = likely(shown.facts, row.kind, frozenset(allowed))
    if run.extra.get(MORE):
        return [_choice(event) for event in allowed if event not in first]
    rest = [Choice(MORE, "button-other-facts", wide=True)] if len(first) < len(allowed) else []
    return [*map(_choice, first), *rest]


def _choice(event: Event) -> Choice:
    return Choice(event, f"fact-button-{event.replace('_', '-')}", wide=True)


async def _event_chosen(talk: Talk, run: Run, value: Any) -> bool:  # noqa: ANN401 (hook)
    if value != MORE:
        return False
    run.answers.pop("event")
    run.extra = {MORE: True}
    await engine.ask(talk, run)
    return True


# ── in which form ────────────────────────────────────────────────────────────


def _has_forms(draft: Draft) -> bool:
    return draft.get("event") in HOWS


async def _hows(_talk: Talk, run: Run) -> Sequence[Choice]:
    words = {How.PLAIN: "signed"}
    return [
        Choice(word, f"button-how-{word.replace('_', '-')}", wide=True)
        for word in (words.get(how, how.value) for how in HOWS[Event(run.answers["event"])])
    ]


def _unsigned(draft: Draft) -> bool:
    return draft.get("how") == How.UNSIGNED


async def _attempts(_talk: Talk, _run: Run, text: str) -> Read | Problem:
    if not text.isdecimal() or not 0 <= int(text) <= MOST_ATTEMPTS:
        return Problem("case-attempts-problem", {"typed": text[:40]})
    return Read(text)


def how_of(draft: Draft) -> How:
    said = draft.get("how")
    return How.PLAIN if said in {None, "signed"} else How(str(said))


# ── on which day ─────────────────────────────────────────────────────────────


async def _day(talk: Talk, run: Run, text: str) -> Read | Problem:
    today = tallinn_day(talk.now)
    behind = read_day(text, today)
    if behind is None:
        return Problem("case-day-problem", {"typed": text[:40]})
    ahead = read_day(text, today, ahead=True) if run.answers["event"] in MAY_LIE_AHEAD else None
    return Read(min(filter(None, (behind, ahead)), key=lambda day: abs((day - today).days)).isoformat())


async def _day_chosen(talk: Talk, run: Run, value: Any) -> bool:  # noqa: ANN401 (hook)
    """What cannot be is told at once, and asked again: nothing else of the answers is lost."""
    today = tallinn_day(talk.now)
    day = {"today": today, "yesterday": today - timedelta(days=1)}.get(value) or date.fromisoformat(value)
    run.answers["day"] = day.isoformat()
    facts = await talk.desk.cases.facts(await case_of(talk, run))
    try:
        check(Event(run.answers["event"]), day, facts, today, how_of(run.answers), "given")
    except NotNoted as refusal:
        run.answers.pop("day")
        await engine.ask(talk, run, note=talk.texts(f"case-problem-{refusal.why.replace('_', '-')}"))
        return True
    return False


async def _about(talk: Talk, run: Run) -> Mapping[str, object]:
    return {**await coded(talk, run), "fact": talk.texts.of("fact", run.answers["event"])}


# ── kept ─────────────────────────────────────────────────────────────────────


async def _finish(talk: Talk, run: Run) -> None:
    draft = run.answers
    row = await case_of(talk, run)
    before = await card.card_of(talk.desk, row, talk.actor)
    said = str(draft.get("reason") or "")
    if _unsigned(draft):
        said = f"{talk.texts.plain('case-attempts-note', attempts=int(draft['attempts']))} {said}"
    try:
        fact = await talk.desk.cases.note(
            draft["case"],
            draft["version"],
            Event(draft["event"]),
            date.fromisoformat(draft["day"]),
            how=how_of(draft),
            note=said,
            review_on=date.fromisoformat(draft["review"]) if draft.get("review") else None,
        )
    except Stale:
        await _ask_anew(talk, run)
        return
    except NotNoted as refusal:
        run.answers["version"] = row.version
        run.note = talk.texts(f"case-problem-{refusal.why.replace('_', '-')}")
        await engine.move_to(talk, run, "day")
        return
    await answer(talk, run, before, fact)


async def _ask_anew(talk: Talk, run: Run) -> None:
    """Somebody else changed the case meanwhile: what was typed is kept, and kept only if it is still wanted."""
    row = await case_of(talk, run)
    if row.state is CaseState.CLOSED:
        await beside.changed_meanwhile(talk, run)
        return
    run.answers |= {"version": row.version, "again": True}
    await beside.PAGES[run.answers.get("page", "card")](talk, run.answers.get("card"), row)
    await engine.move_to(talk, run, "again")


async def undo(talk: Talk, tap: CaseTap) -> None:
    """From the answer that said it was noted; the card above follows."""
    fact_id, shown = (*number_in(tap.val), 0, 0)[:2]
    fact = await talk.desk.cases.undo(fact_id, tap.ver)
    row = await talk.desk.cases.get(fact.case_id)
    await card.refresh(talk, shown, row)
    talk.reply.show(
        talk.texts("case-fact-undone", code=code(row), fact=talk.texts.of("fact", fact.event)),
        [[open_button(talk.texts, row)]],
    )


FACT = engine.register(
    Form(
        name="case_fact",
        steps=(
            Step(
                "event",
                "case-fact-which",
                choices=_events,
                values=coded,
                after=_event_chosen,
                when=lambda draft: not draft.get("preset"),
            ),
            Step("how", "case-fact-how", choices=_hows, values=_about, when=_has_forms),
            Step(
                "attempts",
                "case-fact-attempts",
                choices=tuple(Choice(str(count), label=str(count)) for count in (1, 2, 3, 4)),
                read=_attempts,
                when=_unsigned,
            ),
            Step("reason", "case-fact-reason", read=read_note, when=_unsigned),
            Step(
                "day",
                "case-fact-day",
                choices=(Choice("today", "button-today"), Choice("yesterday", "button-yesterday")),
                read=_day,
                values=_about,
                after=_day_chosen,
            ),
            Step(
                "review",
                "case-fact-review",
                choices=review.offered,
                read=review.read,
                values=review.limit,
                after=review.chosen,
                skip=True,
                when=lambda draft: draft.get("event") in REVIEW_IS_DECIDED_AFTER,
            ),
            Step(
                "again",
                "case-fact-again",
                choices=(Choice("yes", "button-note-anyway", wide=True),),
                values=_about,
                when=lambda draft: bool(draft.get("again")),
            ),
        ),
        finish=_finish,
        cancelled="case-cancelled",
    )
)
