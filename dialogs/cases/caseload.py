"""Everything that one case manager has goes to a colleague: the codes first, one confirmation, and a way back."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from casework.people import MunicipalityId
from dialogs.callbacks import CaseloadTap
from dialogs.cases import words as say
from dialogs.cases.moving import colleagues, undo_button
from dialogs.forms import Choice, Form, Run, Step, engine, unfinished
from dialogs.leading.pages import refuse, say_why
from dialogs.referral.answers import note
from dialogs.talk import Talk
from storage.errors import NotFree, NotHere, Stale
from storage.tables import CaseFile


async def begin_caseload(talk: Talk, tap: CaseloadTap) -> None:
    """One's own, or as the lead a colleague's; also of one who is gone."""
    own = tap.who == talk.actor.account_id
    if not talk.actor.manages(MunicipalityId(tap.place)):
        raise NotHere
    if not own and not talk.actor.leads(MunicipalityId(tap.place)):
        refuse(talk, "caseload-lead-only")
        return
    rows = await talk.desk.cases.load_of(tap.who, tap.place)
    if not rows:
        refuse(talk, "caseload-empty")
        return
    if not await colleagues(talk, tap.place, tap.who):
        refuse(talk, "case-no-colleague")
        return
    if (begun := await engine.load(talk)) is not None:
        say_why(talk, unfinished.first(talk.texts, begun))
        return
    talk.reply.message_id = None
    await engine.begin(talk, CASELOAD, {"place": tap.place, "who": tap.who, "own": own, "cases": _ids(rows)})


def _ids(rows: Sequence[CaseFile]) -> list[int]:
    return [row.id or 0 for row in rows]


async def _rows(talk: Talk, run: Run) -> list[CaseFile]:
    return await talk.desk.cases.load_of(run.answers["who"], run.answers["place"])


async def _values(talk: Talk, run: Run) -> Mapping[str, object]:
    draft = run.answers
    name_of, nobody = talk.desk.accounts.name_of, talk.texts.plain("value-colleague")
    rows = await _rows(talk, run)
    values: dict[str, object] = {
        "number": len(rows),
        "codes": say.codes(rows),
        "colleague": await name_of(draft["who"], draft["place"]) or nobody,
    }
    if draft.get("to"):
        values["worker"] = await name_of(int(draft["to"]), draft["place"]) or nobody
    return values


async def _choices(talk: Talk, run: Run) -> Sequence[Choice]:
    found = await colleagues(talk, run.answers["place"], run.answers["who"])
    return [Choice(str(account_id), label=name) for account_id, name in found]


async def _sure(talk: Talk, run: Run, _value: Any) -> bool:  # noqa: ANN401 (hook)
    """What was not on the list that was read is not handed over."""
    rows = await _rows(talk, run)
    if _ids(rows) == run.answers["cases"]:
        return False
    if not rows:
        await engine.forget(talk, run)
        talk.reply.show(talk.texts("caseload-empty"))
        return True
    run.answers["cases"] = _ids(rows)
    await engine.ask(talk, run, note=talk.texts("caseload-changed"))
    return True


async def _finish(talk: Talk, run: Run) -> None:
    draft = run.answers
    rows = await _rows(talk, run)
    try:
        event = await talk.desk.cases.hand_over_all(
            draft["who"], draft["place"], draft["cases"], int(draft["to"]), draft.get("note") or ""
        )
    except Stale:
        await engine.move_to(talk, run, "sure")
        return
    except NotFree:
        refuse(talk, "case-not-free")
        await engine.move_to(talk, run, "to")
        return
    worker = await talk.desk.accounts.name_of(int(draft["to"]), draft["place"])
    await engine.forget(talk, run)
    talk.reply.show(
        talk.texts("caseload-given", codes=say.codes(rows), worker=worker or talk.texts.plain("value-colleague")),
        [[undo_button(talk, event)]],
    )


def _own(text_id: str, other: str) -> Any:  # noqa: ANN401 (a Step's question)
    def ask(run: Run) -> str:
        return text_id if run.answers.get("own") else other

    return ask


CASELOAD = engine.register(
    Form(
        name="case_load",
        steps=(
            Step("to", _own("caseload-question", "caseload-question-colleague"), choices=_choices, values=_values),
            Step("note", "case-give-note", read=note, skip=True),
            Step(
                "sure",
                _own("caseload-sure", "caseload-sure-colleague"),
                choices=(Choice("yes", "button-hand-over-all", wide=True),),
                values=_values,
                after=_sure,
            ),
        ),
        finish=_finish,
        cancelled="case-cancelled",
    )
)
