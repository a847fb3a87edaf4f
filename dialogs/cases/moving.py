"""A case goes to a colleague, or gets a base-support specialist: who, a word for them, and a way back."""

from __future__ import annotations

from collections.abc import Sequence

from casework.case_permissions import CaseAction
from casework.facts import Event
from casework.people import MunicipalityId, Role
from dialogs.callbacks import CaseTap
from dialogs.cases import beside, card
from dialogs.cases import words as say
from dialogs.cases.beside import case_of, coded, fresh
from dialogs.cases.noted import number_in
from dialogs.forms import Choice, Form, Run, Step, engine
from dialogs.leading.pages import refuse
from dialogs.referral.answers import note
from dialogs.reply import Button
from dialogs.talk import Talk
from storage.errors import NotFree, Stale
from storage.tables import CaseEvent, CaseFile

# ── to another case manager ──────────────────────────────────────────────────


async def begin_hand_over(talk: Talk, tap: CaseTap) -> None:
    row = await talk.desk.cases.get((await fresh(talk, tap)).id or 0, CaseAction.HAND_OVER)
    if not await colleagues(talk, row.municipality_id, row.manager_id):
        refuse(talk, "case-no-colleague")
        return
    await beside.begin(talk, GIVE, row)


async def colleagues(talk: Talk, municipality_id: int, but: int | None) -> list[tuple[int, str]]:
    """(account, name) of the case managers there; oneself is offered too, when somebody else has it now."""
    return await _staff(talk, Role.CASE_MANAGER, municipality_id, but)


async def _staff(talk: Talk, role: Role, municipality_id: int, but: int | None) -> list[tuple[int, str]]:
    nameless = talk.texts.plain("people-nameless")
    found = {
        one.account_id: one.shown_as or nameless
        for one in await talk.desk.cases.staff(role, municipality_id)
        if one.account_id != but
    }
    return list(found.items())


async def _colleague_choices(talk: Talk, run: Run) -> Sequence[Choice]:
    row = await case_of(talk, run)
    found = await colleagues(talk, row.municipality_id, row.manager_id)
    return [Choice(str(account_id), label=name) for account_id, name in found]


async def _given(talk: Talk, run: Run) -> None:
    draft = run.answers
    try:
        row = await talk.desk.cases.hand_over(
            draft["case"], draft["version"], int(draft["to"]), draft.get("note") or ""
        )
    except Stale:
        await beside.changed_meanwhile(talk, run)
        return
    except NotFree:
        refuse(talk, "case-not-free")
        await engine.move_to(talk, run, "to")
        return
    worker = await talk.desk.accounts.name_of(row.manager_id, row.municipality_id)
    event = (await talk.desk.cases.story(row))[-1]
    words = talk.texts("case-given", code=say.code(row), worker=worker or talk.texts.plain("value-colleague"))
    await beside.end(
        talk, run, row, words, [[undo_button(talk, event, draft.get("card") or 0), say.open_button(talk.texts, row)]]
    )


def undo_button(talk: Talk, event: CaseEvent, shown: int = 0) -> Button:
    """By the first event of a hand-over: it works as long as nothing has changed since. `shown` is the card above."""
    label = talk.texts.plain("button-undo")
    return label, CaseTap(id=event.case_id, ver=0, act="untake", val=f"{event.id}-{shown}").pack()


async def take_back(talk: Talk, tap: CaseTap) -> None:
    """One case, or all that went together; those that changed since stay and are named."""
    try:
        event_id, shown = (*number_in(tap.val), 0, 0)[:2]
        found = await talk.desk.cases.take_back(event_id)
    except Stale:
        talk.reply.toast(talk.texts.plain("case-toast-not-back"), alert=True)
        return
    texts = talk.texts
    lines = [texts("case-taken-back", codes=say.codes(found.back))]
    if found.stays:
        lines.append(texts("case-stays", codes=say.codes(found.stays)))
    rows = [[say.open_button(texts, found.back[0])]] if len(found.back) == 1 else []
    await card.refresh(talk, shown, found.back[0])
    talk.reply.show("\n".join(lines), rows)


GIVE = engine.register(
    Form(
        name="case_give",
        steps=(
            Step("to", "case-give-question", choices=_colleague_choices, values=coded),
            Step("note", "case-give-note", read=note, skip=True),
        ),
        finish=_given,
        cancelled="case-cancelled",
    )
)

# ── the base-support specialist ──────────────────────────────────────────────


async def begin_specialist(talk: Talk, tap: CaseTap) -> None:
    row = await talk.desk.cases.get((await fresh(talk, tap)).id or 0, CaseAction.GIVE_SPECIALIST)
    if not await _specialists(talk, row):
        leads = talk.actor.leads(MunicipalityId(row.municipality_id))
        refuse(talk, "case-no-specialist-lead" if leads else "case-no-specialist")
        return
    await beside.begin(talk, SPECIALIST, row)


async def _specialists(talk: Talk, row: CaseFile) -> list[tuple[int, str]]:
    return await _staff(talk, Role.BASE_SUPPORT_SPECIALIST, row.municipality_id, row.specialist_id)


async def _specialist_choices(talk: Talk, run: Run) -> Sequence[Choice]:
    found = await _specialists(talk, await case_of(talk, run))
    return [Choice(str(account_id), label=name) for account_id, name in found]


async def _named(talk: Talk, run: Run) -> None:
    draft = run.answers
    try:
        row = await talk.desk.cases.give_specialist(
            draft["case"], draft["version"], int(draft["to"]), draft.get("note") or ""
        )
    except Stale:
        await beside.changed_meanwhile(talk, run)
        return
    except NotFree:
        refuse(talk, "case-not-free")
        await engine.move_to(talk, run, "to")
        return
    name = await talk.desk.accounts.name_of(row.specialist_id, row.municipality_id)
    words = talk.texts("case-specialist-set", code=say.code(row), worker=name or talk.texts.plain("value-colleague"))
    await beside.end(talk, run, row, words, [*await _linked(talk, row), [say.open_button(talk.texts, row)]])


async def _linked(talk: Talk, row: CaseFile) -> list[list[Button]]:
    """Whoever is named is most often the link that a deadline waits for: noted in one tap more, never by itself."""
    shown = await card.card_of(talk.desk, row, talk.actor)
    if shown.facts.on(Event.LINKED) is not None or not card.may_note(shown, Event.LINKED):
        return []
    return [[say.button(row, talk.texts.of("fact-button", Event.LINKED), "next", Event.LINKED)]]


SPECIALIST = engine.register(
    Form(
        name="case_specialist",
        steps=(
            Step("to", "case-specialist-question", choices=_specialist_choices, values=coded),
            Step("note", "case-specialist-note", read=note, skip=True),
        ),
        finish=_named,
        cancelled="case-cancelled",
    )
)
