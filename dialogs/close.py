"""Closing a referral: an outcome class, whether the person was told of the report, a note if one is wanted."""

from __future__ import annotations

from collections.abc import Mapping

from casework.referrals import NotPossible, Outcome, number_of
from dialogs import beside
from dialogs.callbacks import CardTap
from dialogs.forms import Choice, Form, Run, Step, engine
from dialogs.referral.answers import note
from dialogs.reply import Rows
from dialogs.talk import Talk
from storage.referral_clock import owed
from storage.tables import Referral


async def begin_close(talk: Talk, row: Referral) -> None:
    await beside.begin(talk, CLOSE, row, owes=owed(row))


async def numbered(_talk: Talk, run: Run) -> Mapping[str, object]:
    return {"number": number_of(run.answers["referral"])}


async def _finish(talk: Talk, run: Run) -> None:
    answers = run.answers
    try:
        row = await talk.desk.referrals.close(
            answers["referral"],
            answers["version"],
            Outcome(answers["outcome"]),
            answers.get("note"),
            informed=answers.get("informed") == "yes",
        )
    except NotPossible:
        await beside.changed_meanwhile(talk, run)
        return
    await beside.end(talk, run, row, talk.texts("close-done", number=number_of(row.id or 0)), await _case(talk, row))


async def _case(talk: Talk, row: Referral) -> Rows:
    """What began goes on in a case; offered where there is none yet."""
    begun = row.outcome is Outcome.ASSESSMENT_STARTED
    if not begun or await talk.desk.cases.of_referral(row.id or 0) is not None:
        return []
    tap = CardTap(id=row.id or 0, ver=row.version, act="open_case").pack()
    return [[(talk.texts.plain("button-open-case"), tap)]]


CLOSE = engine.register(
    Form(
        name="close",
        steps=(
            Step(
                "outcome",
                "close-outcome",
                choices=tuple(Choice(item, f"outcome-{item.replace('_', '-')}", wide=True) for item in Outcome),
                values=numbered,
            ),
            Step(
                "informed",
                "close-informed",
                choices=(Choice("yes", "button-told-person", wide=True), Choice("no", "button-not-told", wide=True)),
                when=lambda draft: bool(draft.get("owes")),
            ),
            Step("note", "close-note", read=note, skip=True),
        ),
        finish=_finish,
        cancelled="close-cancelled",
    )
)
