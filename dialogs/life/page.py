"""The page behind [Life event]: what this person may note of the case as it stands now."""

from __future__ import annotations

from casework.case_permissions import CaseAction
from casework.cases import CaseState
from casework.pauses import PauseKind
from dialogs.callbacks import CaseTap
from dialogs.cases import card
from dialogs.cases import words as say
from dialogs.cases.beside import fresh
from dialogs.life import words
from dialogs.life.callbacks import tap as pause_tap
from dialogs.life.pause_form import begin_pause
from dialogs.reply import Button
from dialogs.talk import Talk
from storage.errors import NotHere, Stale
from storage.tables import CaseFile


async def open_page(talk: Talk, tap: CaseTap) -> None:
    await show(talk, await fresh(talk, tap))


async def show(talk: Talk, row: CaseFile) -> None:
    """While a pause lasts its end comes first; another one can begin only after it."""
    shown = await card.card_of(talk.desk, row, talk.actor)
    if not shown.may(CaseAction.PAUSE) or row.state is CaseState.CLOSED:
        raise NotHere
    texts, pause = talk.texts, shown.pause
    rows: list[list[Button]] = []
    if pause is not None:
        rows += [[(texts.plain(f"button-life-{act}"), pause_tap(pause, act))] for act in ("back", "longer")]
        head = f"{texts('life-page-paused', code=say.code(row))}\n{words.pause_line(texts, pause)}"
    else:
        kinds = [kind for kind in PauseKind if await talk.desk.pauses.may_note(row, kind)]
        rows += [[say.button(row, texts.of("button-life-kind", kind), "pause", kind)] for kind in kinds]
        head = texts("life-page", code=say.code(row))
    if shown.may(CaseAction.LIFE):
        rows += [[say.button(row, texts.plain(f"button-life-{act}"), act)] for act in ("moved", "died")]
    talk.reply.show(head, [*rows, [say.button(row, texts.plain("button-back"), "card")]])


async def pause(talk: Talk, tap: CaseTap) -> None:
    """The button names the kind; callback data can be made up by hand."""
    if tap.val not in set(PauseKind):
        raise NotHere
    row = await fresh(talk, tap)
    kind = PauseKind(tap.val)
    if not await talk.desk.pauses.may_note(row, kind):
        raise NotHere
    if row.state is CaseState.CLOSED:
        raise Stale
    await begin_pause(talk, row, kind)
