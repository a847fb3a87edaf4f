"""Name, birth year or contact was written down wrongly: which of them, how it should be, read back, saved, undone."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from casework import corrections
from casework.calendar import tallinn_day
from casework.corrections import NAMES, Field
from dialogs.callbacks import CaseTap
from dialogs.cases import beside, card
from dialogs.cases import words as say
from dialogs.cases.beside import coded, fresh
from dialogs.forms import Choice, Draft, Form, Problem, Read, Run, Step, engine
from dialogs.talk import Talk
from storage.errors import Stale


async def begin(talk: Talk, tap: CaseTap) -> None:
    await beside.begin(talk, CORRECT, await fresh(talk, tap))


async def take_back(talk: Talk, tap: CaseTap) -> None:
    field = await talk.desk.cases.uncorrect(tap.id, tap.ver)
    talk.reply.toast(talk.texts.plain("case-toast-uncorrected", field=talk.texts.of("case-field", field)))
    await card.show(talk, await talk.desk.cases.get(tap.id))


def _field(run: Run) -> Field:
    return Field(run.answers["field"])


async def _read(talk: Talk, run: Run, text: str) -> Read | Problem:
    found = corrections.read(_field(run), text, tallinn_day(talk.now))
    return Problem("case-correct-problem") if found is None else Read(found)


async def _read_back(talk: Talk, run: Run) -> Mapping[str, object]:
    values = await coded(talk, run)
    return {**values, "field": say.capital(talk.texts.of("case-field", _field(run))), "value": _value(run.answers)}


def _value(draft: Draft) -> str:
    return str(draft["name" if Field(draft["field"]) in NAMES else "other"])


def _is_name(draft: Draft, *, wanted: bool) -> bool:
    return (draft.get("field") in NAMES) is wanted


async def _save(talk: Talk, run: Run) -> None:
    """What was typed leaves the chat with the form."""
    case_id, version = run.answers["case"], run.answers["version"]
    try:
        row = await talk.desk.cases.correct(case_id, version, _field(run), _value(run.answers))
    except Stale:
        await beside.changed_meanwhile(talk, run)
        return
    texts = talk.texts
    said = texts("case-corrected", code=say.code(row), field=say.capital(texts.of("case-field", _field(run))))
    await beside.end(talk, run, row, said, [[say.button(row, texts.plain("button-correct-undo"), "uncorrect")]])


CORRECT = engine.register(
    Form(
        name="case_correct",
        steps=(
            Step(
                "field",
                "case-correct-question",
                choices=tuple(Choice(one, f"case-field-button-{one.replace('_', '-')}") for one in Field),
                values=coded,
            ),
            Step(
                "name",
                lambda run: f"case-correct-{_field(run).replace('_', '-')}",
                read=_read,
                is_name=True,
                when=partial(_is_name, wanted=True),
            ),
            Step(
                "other",
                lambda run: f"case-correct-{_field(run).replace('_', '-')}",
                read=_read,
                when=partial(_is_name, wanted=False),
            ),
            Step(
                "sure",
                "case-correct-sure",
                choices=(Choice("yes", "button-correct-save", wide=True),),
                values=_read_back,
            ),
        ),
        finish=_save,
        cancelled="case-cancelled",
    )
)
