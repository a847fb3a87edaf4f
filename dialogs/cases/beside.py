"""Short forms that begin at a case's card: they ask below it, and when they end the card shows what came of it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from dialogs.callbacks import CaseTap
from dialogs.cases import card
from dialogs.cases import words as say
from dialogs.forms import Form, Run, engine, unfinished
from dialogs.reply import Rows
from dialogs.talk import Talk
from storage.errors import Stale
from storage.tables import CaseFile

Refresh = Callable[[Talk, int | None, CaseFile], Awaitable[None]]
PAGES: dict[str, Refresh] = {"card": card.refresh}
"""How the page is brought up to date from which a form began; a form remembers which in `page`."""


async def fresh(talk: Talk, tap: CaseTap) -> CaseFile:
    """The case, if it still is as the button showed it; otherwise `Stale`."""
    row = await talk.desk.cases.get(tap.id)
    if row.version != tap.ver:
        raise Stale
    return row


async def begin(talk: Talk, form: Form, row: CaseFile, **answers: Any) -> None:  # noqa: ANN401 (any JSON value)
    """Asks in a message of its own, so that the card stays in sight; never over an unfinished form."""
    if (begun := await engine.load(talk)) is not None:
        talk.reply.toast(unfinished.first(talk.texts, begun), alert=True)
        return
    shown, talk.reply.message_id = talk.reply.message_id, None
    await engine.begin(talk, form, {"case": row.id, "version": row.version, "card": shown, **answers})


async def case_of(talk: Talk, run: Run) -> CaseFile:
    """Read anew: the right to it may have gone meanwhile."""
    return await talk.desk.cases.get(run.answers["case"])


async def coded(talk: Talk, run: Run) -> Mapping[str, object]:
    return {"code": say.code(await case_of(talk, run))}


async def end(talk: Talk, run: Run, row: CaseFile, said: str, rows: Rows = ()) -> None:
    """The form's messages leave the chat, the card is brought up to date, and a few words say what happened."""
    await engine.forget(talk, run)
    await PAGES[run.answers.get("page", "card")](talk, run.answers.get("card"), row)
    talk.reply.show(said, rows)


async def changed_meanwhile(talk: Talk, run: Run) -> None:
    """Somebody was faster: nothing was done, and the card shows how it stands."""
    row = await case_of(talk, run)
    await end(
        talk, run, row, talk.texts("case-nothing-done", code=say.code(row)), [[say.open_button(talk.texts, row)]]
    )
