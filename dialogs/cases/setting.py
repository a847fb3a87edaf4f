"""What is set on a case beside its facts: the next review's day, what else decides about duties, closed or open."""

from __future__ import annotations

from datetime import date

from casework.calendar import tallinn_day
from casework.case_permissions import CaseAction
from casework.cases import CaseState, Stage, stage
from casework.exit_steps import ExitStep, papers_owed
from casework.facts import Trait
from dialogs.callbacks import CaseTap
from dialogs.cases import beside, card, review
from dialogs.cases import words as say
from dialogs.cases.beside import coded, fresh
from dialogs.forms import Choice, Form, Run, Step, engine
from dialogs.referral.answers import note
from dialogs.talk import Talk
from locales import Html
from storage.errors import NotHere, Stale

# ── the next review ──────────────────────────────────────────────────────────


async def begin_review(talk: Talk, tap: CaseTap) -> None:
    await beside.begin(talk, REVIEW, await fresh(talk, tap))


async def _review_set(talk: Talk, run: Run) -> None:
    said = run.answers.get("review")
    day = None if said in {None, "none"} else date.fromisoformat(str(said))
    try:
        row = await talk.desk.cases.set_review(run.answers["case"], run.answers["version"], day)
    except Stale:
        await beside.changed_meanwhile(talk, run)
        return
    texts = talk.texts
    words = (
        texts("case-review-set", code=say.code(row), day=say.long_day(texts, day))
        if day
        else texts("case-review-cleared", code=say.code(row))
    )
    await beside.end(talk, run, row, words, [[say.open_button(texts, row)]])


async def _offered(talk: Talk, run: Run) -> list[Choice]:
    return [*await review.offered(talk, run), Choice("none", "button-no-review-day", wide=True)]


REVIEW = engine.register(
    Form(
        name="case_review",
        steps=(
            Step(
                "review",
                "case-review-question",
                choices=_offered,
                read=review.read,
                values=review.limit,
                after=review.chosen,
            ),
        ),
        finish=_review_set,
        cancelled="case-cancelled",
    )
)

# ── what else decides ────────────────────────────────────────────────────────


async def traits(talk: Talk, tap: CaseTap) -> None:
    """One button each; ✓ repeats what the words say."""
    row = await talk.desk.cases.get(tap.id, CaseAction.SET)
    texts = talk.texts
    chosen = [trait for trait in Trait if trait in row.traits]
    words = texts("case-traits", code=say.code(row), chosen=texts.joined("trait", chosen))
    rows = [
        [say.button(row, f"{'✓ ' if trait in row.traits else ''}{texts.of('trait-button', trait)}", "trait", trait)]
        for trait in Trait
    ]
    talk.reply.show(words, [*rows, [say.button(row, texts.plain("button-back"), "card")]])


async def toggle_trait(talk: Talk, tap: CaseTap) -> None:
    if tap.val not in set(Trait):
        raise NotHere
    row = await talk.desk.cases.get(tap.id, CaseAction.SET)
    chosen = frozenset(map(Trait, row.traits)) ^ {Trait(tap.val)}
    await talk.desk.cases.set_traits(tap.id, tap.ver, chosen)
    await traits(talk, tap)


# ── closing, and opening anew ────────────────────────────────────────────────


async def begin_close(talk: Talk, tap: CaseTap) -> None:
    """Closing is no exit: when the person is in the model and has not left it, that is said first."""
    row = await fresh(talk, tap)
    facts = await talk.desk.cases.facts(row)
    inside = stage(facts.by(tallinn_day(talk.now))) not in {Stage.NOTICED, Stage.LEFT}
    await beside.begin(talk, CLOSE_CASE, row, inside=inside, owed=[str(step) for step in papers_owed(facts)])


def _ask_close(run: Run) -> str:
    """What is still owed after the closing is said, and nothing else is promised."""
    if run.answers.get("inside"):
        return "case-close-inside"
    match run.answers.get("owed"):
        case [_, _]:
            return "case-close-papers"
        case [ExitStep.FORM]:
            return "case-close-form"
        case [_]:
            return "case-close-copy"
        case _:
            return "case-close-question"


async def _closed(talk: Talk, run: Run) -> None:
    said = run.answers.get("note") or ""
    try:
        row = await talk.desk.cases.close(run.answers["case"], run.answers["version"], said)
    except Stale:
        await beside.changed_meanwhile(talk, run)
        return
    again = say.button(row, talk.texts.plain("button-reopen-case"), "reopen")
    await beside.end(talk, run, row, talk.texts("case-closed", code=say.code(row)), [[again]])


CLOSE_CASE = engine.register(
    Form(
        name="case_close",
        steps=(
            Step("sure", _ask_close, choices=(Choice("yes", "button-close-case", wide=True),), values=coded),
            Step("note", "case-close-note", read=note, skip=True),
        ),
        finish=_closed,
        cancelled="case-cancelled",
    )
)


async def reopen(talk: Talk, tap: CaseTap) -> None:
    row = await talk.desk.cases.get(tap.id)
    if row.state is not CaseState.CLOSED:
        raise Stale
    row = await talk.desk.cases.reopen(tap.id, tap.ver)
    shown = await card.card_of(talk.desk, row, talk.actor)
    head = talk.texts("case-reopened", code=say.code(row))
    talk.reply.show(Html(f"{head}\n\n{card.words(talk.texts, shown)}"), card.buttons(talk.texts, shown))
