"""One person's leaving: the path, the last day, how an application stands, and the steps. Never a name."""

from __future__ import annotations

from casework.calendar import tallinn_day
from casework.case_permissions import CaseAction, may_case
from casework.exit_steps import ExitStep, StepState
from casework.exits import ExitPath, application
from casework.facts import Event, Trait
from dialogs.cases import beside
from dialogs.cases.words import button as case_button
from dialogs.cases.words import code, long_day, open_button
from dialogs.exits import words as say
from dialogs.leading.pages import in_rows
from dialogs.reply import Button, Rows
from dialogs.talk import Talk
from locales import Html, Texts
from storage.errors import NotHere
from storage.exit_lists import Exit
from storage.tables import CaseFile

NOTED: dict[ExitStep, Event] = {
    ExitStep.TOLD: Event.EXIT_TOLD,
    ExitStep.APPLICATION: Event.STATE_APPLIED,
    ExitStep.SHEET: Event.EXIT_SHEET,
    ExitStep.QOL_PERSON: Event.QOL_END_PERSON,
    ExitStep.QOL_SPECIALIST: Event.QOL_END_SPECIALIST,
    ExitStep.FORM: Event.EXIT_FORM,
    ExitStep.FORM_COPY: Event.EXIT_FORM_SENT,
}
"""Steps that are done by noting a fact; the path and the day of leaving have questions of their own."""
STATE = (Event.STATE_APPLIED, Event.STATE_DECIDED, Event.STATE_REFERRED, Event.STATE_AGREED, Event.STATE_STARTED)


async def show(talk: Talk, case_id: int) -> None:
    one = await talk.desk.exits.of_case(case_id)
    talk.reply.show(text(talk, one), await rows(talk, one))


async def refresh(talk: Talk, message_id: int | None, row: CaseFile) -> None:
    """The page that stands above shows what has become of it."""
    if not message_id:
        return
    try:
        one = await talk.desk.exits.of_case(row.id or 0)
    except NotHere:
        return
    talk.reply.edit(message_id, text(talk, one), await rows(talk, one))


beside.PAGES["exit"] = refresh


def text(talk: Talk, one: Exit) -> Html:
    texts, today = talk.texts, tallinn_day(talk.now)
    lines = [texts("exit-page-head", code=code(one.row))]
    if one.fate is not None:
        lines += [
            Html(texts.of("life-left", one.fate)),
            texts("exit-left-on", day=long_day(texts, one.leaving.leaves_on)),
        ]
    else:
        lines += [texts("exit-page-path", path=say.path(texts, one.leaving.path)), say.last_day(texts, one)]
    lines += say.rests(texts, one)
    if one.leaving.path is ExitPath.STATE_SERVICE and not one.is_over:
        lines += _state(texts, one)
        until = one.leaving.leaves_on
        stands = application(one.leaving.facts, until)
        lines += say.application(texts, stands, say.turn_up(one), until, today)
    lines += [texts("exit-page-steps"), *(say.step(texts, line) for line in one.steps)]
    if one.is_done and not one.is_over:
        lines.append(texts("exit-page-done"))
    return Html("\n".join(lines))


def _state(texts: Texts, one: Exit) -> list[Html]:
    """Which of the state's services: it decides within how many days one has to turn up."""
    chosen = [trait for trait in _STATE_TRAITS if trait in one.leaving.facts.traits]
    return [
        texts("exit-page-state", chosen=texts.joined("trait", chosen)) if chosen else texts("exit-page-state-none")
    ]


_STATE_TRAITS = (Trait.SUPPORTING_SERVICE, Trait.HOUSING_SERVICE, Trait.FROM_COMPULSORY)

# ── buttons ──────────────────────────────────────────────────────────────────


async def rows(talk: Talk, one: Exit) -> Rows:
    """The next step first; what is seldom needed behind "another step"."""
    texts, row = talk.texts, one.row
    subject = await talk.desk.cases.subject(row)
    plans, notes = (may_case(talk.actor, action, subject) for action in (CaseAction.EXIT, CaseAction.NOTE_OWN))
    made: list[list[Button]] = []
    if one.is_over:
        papers = [event for event in open_steps(one) if await talk.desk.exits.may_note(row, event)]
        made += [[say.button(row, texts.of("fact-button", event), "note", event)] for event in papers]
        return [*made, [open_button(texts, row), say.to_list(texts)]]
    if plans:
        made += _next(texts, one)
        label = "button-exit-path" if one.leaving.path is None else "button-exit-path-change"
        made += in_rows(
            [
                say.button(row, texts.plain(label), "path"),
                say.button(row, texts.plain("button-exit-last-day"), "day"),
            ]
            if one.leaving.left_on is None
            else [say.button(row, texts.plain(label), "path")]
        )
    if notes:
        made.append([say.button(row, texts.plain("button-exit-note"), "steps")])
    if plans:
        made.append([_leaving(texts, one)])
        if one.leaving.path is ExitPath.STATE_SERVICE:
            made.append([case_button(row, texts.plain("button-exit-state"), "traits")])
    if notes:
        made.append([say.button(row, texts.plain("button-exit-sheet"), "sheet")])
    return [*made, [open_button(texts, row), say.to_list(texts)]]


def _next(texts: Texts, one: Exit) -> list[list[Button]]:
    here = one.next
    if here is None or here.step not in NOTED:
        return []
    event = NOTED[here.step]
    return [[say.button(one.row, texts.of("fact-button", event), "note", event)]]


def _leaving(texts: Texts, one: Exit) -> Button:
    if one.leaving.left_on is None:
        return say.button(one.row, texts.plain("button-exit-leave"), "leave")
    return say.button(one.row, texts.plain("button-exit-stay"), "stay")


def open_steps(one: Exit) -> list[Event]:
    """What can be noted from here and was not, in the order of the way; on the way to the state its own steps too."""
    found = [NOTED[line.step] for line in one.steps if line.step in NOTED and line.state is not StepState.DONE]
    if one.leaving.path is ExitPath.STATE_SERVICE and not one.is_over:
        found += [event for event in STATE if event not in found and one.leaving.facts.on(event) is None]
    return found
