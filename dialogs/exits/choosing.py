"""Where to next: one of four paths, or on into the next period; each choice can be taken back."""

from __future__ import annotations

from casework.case_permissions import CaseAction
from casework.exits import ExitPath
from casework.facts import Event, Trait
from dialogs.callbacks import ExitTap
from dialogs.cases import beside, facts
from dialogs.cases.words import code, open_button
from dialogs.exits import page
from dialogs.exits import words as say
from dialogs.leading.pages import in_rows
from dialogs.talk import Talk
from storage.errors import NotHere, Stale
from storage.exit_lists import Exit
from storage.tables import CaseFile

_NONE = "none"


async def fresh(talk: Talk, tap: ExitTap, action: CaseAction = CaseAction.EXIT) -> Exit:
    """As the button showed it, for one who may do that; otherwise `Stale`."""
    if action is CaseAction.EXIT:
        await talk.desk.exits.changeable(tap.case)
    one = await talk.desk.exits.of_case(tap.case, action)
    if one.row.version != tap.ver:
        raise Stale
    return one


async def ask(talk: Talk, tap: ExitTap) -> None:
    one = await fresh(talk, tap)
    texts, row = talk.texts, one.row
    made = [say.button(row, texts.of("exit-path-button", each), "to", each) for each in ExitPath]
    onward = [say.button(row, texts.plain("button-exit-continues"), "on")]
    back = [say.button(row, texts.plain("button-back"), "open")]
    talk.reply.show(
        texts("exit-path-question", code=code(row), path=say.path(texts, one.leaving.path)),
        [*in_rows(made), onward, back],
    )


async def chosen(talk: Talk, tap: ExitTap) -> None:
    """The page shows it; below, a way back and the page for the person."""
    if tap.val not in set(ExitPath):
        raise NotHere
    before = (await fresh(talk, tap)).leaving.path
    await talk.desk.exits.choose(tap.case, tap.ver, ExitPath(tap.val))
    await page.show(talk, tap.case)
    one, texts = await talk.desk.exits.of_case(tap.case), talk.texts
    talk.reply.say(
        texts("exit-path-kept", code=code(one.row), path=say.path(texts, one.leaving.path)),
        [
            [
                say.button(one.row, texts.plain("button-undo"), "unpath", before or _NONE),
                say.button(one.row, texts.plain("button-exit-sheet"), "sheet"),
            ]
        ],
    )


async def taken_back(talk: Talk, tap: ExitTap) -> None:
    before = ExitPath(tap.val) if tap.val in set(ExitPath) else None
    row = await talk.desk.exits.take_back_choice(tap.case, tap.ver, before)
    texts = talk.texts
    talk.reply.show(
        texts("exit-path-undone", code=code(row), path=say.path(texts, before)), [[_exit_button(talk, row)]]
    )


async def goes_on(talk: Talk, tap: ExitTap) -> None:
    """Into the next period: nothing of leaving is asked any more."""
    one = await fresh(talk, tap)
    traits = one.leaving.facts.traits | {Trait.CONTINUING}
    row = await talk.desk.cases.set_traits(tap.case, tap.ver, traits)
    texts = talk.texts
    rows = [[say.button(row, texts.plain("button-undo"), "off"), open_button(texts, row)], [say.to_list(texts)]]
    talk.reply.show(texts("exit-continues", code=code(row)), rows)


async def goes_not_on(talk: Talk, tap: ExitTap) -> None:
    row = await talk.desk.exits.changeable(tap.case)
    await talk.desk.cases.set_traits(tap.case, tap.ver, frozenset(map(Trait, row.traits)) - {Trait.CONTINUING})
    await page.show(talk, tap.case)


# ── steps ────────────────────────────────────────────────────────────────────


async def steps(talk: Talk, tap: ExitTap) -> None:
    """What is not done yet and may be noted by this person."""
    one = await fresh(talk, tap, CaseAction.NOTE_OWN)
    texts, row = talk.texts, one.row
    events = [event for event in page.open_steps(one) if await _may(talk, row, event)]
    back = [say.button(row, texts.plain("button-back"), "open")]
    if not events:
        talk.reply.show(texts("exit-steps-none", code=code(row)), [back])
        return
    made = [[say.button(row, texts.of("fact-button", event), "note", event)] for event in events]
    talk.reply.show(texts("exit-steps-question", code=code(row)), [*made, back])


async def note(talk: Talk, tap: ExitTap) -> None:
    """The same questions as on the card; the page above follows."""
    if tap.val not in {*page.NOTED.values(), *page.STATE}:
        raise NotHere
    one, event = await fresh(talk, tap, CaseAction.NOTE_OWN), Event(tap.val)
    if not await _may(talk, one.row, event):
        raise NotHere
    if one.is_over and event not in page.open_steps(one):
        raise Stale
    await beside.begin(talk, facts.FACT, one.row, event=event, preset=True, page="exit")


async def _may(talk: Talk, row: CaseFile, event: Event) -> bool:
    return await talk.desk.exits.may_note(row, event)


def _exit_button(talk: Talk, row: CaseFile) -> tuple[str, str]:
    return say.button(row, talk.texts.plain("button-exit-open", code=code(row)), "open")
