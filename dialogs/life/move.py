"""Moving to another municipality: the day, where to, and whether the person knows of the hand-over and agrees.

Who answers for somebody follows from where they live (SHS § 5). Without the person's word nothing is sent.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from casework.case_permissions import CaseAction
from casework.cases import CaseState
from casework.life import NotPossibleDay
from dialogs.callbacks import CaseTap
from dialogs.cases import beside
from dialogs.cases import words as say
from dialogs.cases.beside import case_of, coded, fresh
from dialogs.forms import Choice, Draft, Form, Run, Step, engine
from dialogs.life import handing_over
from dialogs.life.death import day_chosen, on_day, tell_flaw
from dialogs.life.words import PASSED, read_passed
from dialogs.referral import municipality
from dialogs.talk import Talk
from storage.errors import NobodyThere, Stale, TooMany
from storage.new_referrals import NewReferral


async def begin(talk: Talk, tap: CaseTap) -> None:
    row = await talk.desk.cases.get((await fresh(talk, tap)).id or 0, CaseAction.LIFE)
    if row.state is CaseState.CLOSED:
        raise Stale
    await beside.begin(talk, MOVED, row)


# ── where to ─────────────────────────────────────────────────────────────────


def _question(run: Run) -> str:
    return municipality.question(run) if run.extra.get("view") else "life-move-where"


async def _values(talk: Talk, run: Run) -> Mapping[str, object]:
    return {**await coded(talk, run), **await municipality.values(talk, run)}


async def _where_chosen(talk: Talk, run: Run, value: Any) -> bool:  # noqa: ANN401 (hook)
    """A place, in this house or not; anything else only changes what is shown."""
    if value == "unknown":
        return False
    if not str(value).isdecimal():
        return await municipality.chosen(talk, run, value)
    row = await case_of(talk, run)
    if int(value) == row.municipality_id:
        run.answers.pop("municipality")
        run.note = talk.texts("life-move-same")
        await engine.move_to(talk, run, "municipality")
        return True
    receiver = await municipality.receiver_of(talk, int(value))
    run.answers["receiver"] = None if receiver in {None, row.municipality_id} else receiver
    return False


def _is_here(draft: Draft) -> bool:
    """Whether that municipality works with this bot."""
    return bool(draft.get("receiver"))


# ── what will happen ─────────────────────────────────────────────────────────


async def _knows_values(talk: Talk, run: Run) -> Mapping[str, object]:
    return {**await coded(talk, run), "municipality": await _place(talk, run)}


async def _place(talk: Talk, run: Run) -> str:
    return (await talk.desk.municipalities.get(int(run.answers["municipality"]))).name


async def _sure_values(talk: Talk, run: Run) -> Mapping[str, object]:
    return {**await on_day(talk, run), "what": await _what_follows(talk, run)}


async def _what_follows(talk: Talk, run: Run) -> str:
    texts, draft = talk.texts, run.answers
    if draft["municipality"] == "unknown":
        return texts("life-move-unknown")
    place = await talk.desk.municipalities.get(int(draft["municipality"]))
    if not _is_here(draft):
        return texts("life-move-turn-to", turn_to=municipality.turn_to(texts, place))
    if draft["knows"] == "no":
        return texts("life-move-tell", municipality=place.name, turn_to=municipality.turn_to(texts, place))
    return texts(f"life-move-sends-{draft['knows']}", municipality=place.name)


async def _choices(_talk: Talk, _run: Run) -> Sequence[Choice]:
    return [
        Choice("help", "button-life-knows-help", wide=True),
        Choice("contact", "button-life-knows-contact", wide=True),
        Choice("no", "button-life-knows-no", wide=True),
    ]


async def _finish(talk: Talk, run: Run) -> None:
    draft, texts = run.answers, talk.texts
    sends = _is_here(draft) and draft["knows"] != "no"
    follows = (
        texts("life-move-sent", municipality=await _place(talk, run)) if sends else await _what_follows(talk, run)
    )
    try:
        row = await talk.desk.life.moved(
            draft["case"], draft["version"], date.fromisoformat(draft["day"]), await _new(talk, run)
        )
    except Stale:
        await beside.changed_meanwhile(talk, run)
        return
    except NotPossibleDay as refusal:
        await tell_flaw(talk, run, refusal.flaw)
        return
    except (NobodyThere, TooMany):
        talk.reply.toast(texts.plain("life-toast-not-sent"), alert=True)
        await engine.move_to(talk, run, "municipality")
        return
    undo = say.button(row, texts.plain("button-life-mistake"), "unleave")
    words = texts("life-moved-kept", code=say.code(row), what=follows)
    await beside.end(talk, run, row, words, [[undo], [say.open_button(texts, row)]])


async def _new(talk: Talk, run: Run) -> NewReferral | None:
    if not _is_here(run.answers) or run.answers["knows"] == "no":
        return None
    with_help = run.answers["knows"] == "help"
    return await handing_over.referral(talk, await case_of(talk, run), run.answers["receiver"], with_help=with_help)


MOVED = engine.register(
    Form(
        name="life_moved",
        steps=(
            Step("day", "life-move-day", choices=PASSED, read=read_passed, values=coded, after=day_chosen),
            Step(
                "municipality",
                _question,
                choices=municipality.choices,
                read=municipality.read,
                values=_values,
                after=_where_chosen,
            ),
            Step("knows", "life-move-knows", choices=_choices, values=_knows_values, when=_is_here),
            Step(
                "sure",
                "life-move-sure",
                choices=(Choice("yes", "button-life-note-it", wide=True),),
                values=_sure_values,
            ),
        ),
        finish=_finish,
        cancelled="case-cancelled",
    )
)
