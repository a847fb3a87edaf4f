"""Buttons of a card. An old one never acts: the revision tells."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from aiogram.types import CallbackQuery

from casework.hours import CardState, Objection
from casework.hours_lines import Field
from casework.hours_waiting import LIVES
from dialogs.callbacks import HoursTap, MenuTap
from dialogs.hours import card, deleting, grouping, keeping, kept, reopening
from dialogs.hours.choosing import ANSWERS, line_of
from dialogs.hours.draft import Draft, Focus, charges_of, draft_of, keep
from dialogs.talk import Talk
from storage.errors import Stale

Act = Callable[[Talk, Draft, str], Awaitable[None]]


async def tapped(_query: CallbackQuery, callback_data: HoursTap, talk: Talk) -> None:
    row = await talk.desk.hours_cards.get(callback_data.id)
    if row.data is None and row.state is CardState.DRAFT:
        _erased(talk)
        return
    row = await talk.desk.hours_cards.get(callback_data.id, callback_data.rev)
    draft = draft_of(row, await charges_of(talk))
    act = _ACTS[row.state].get(callback_data.act)
    if act is not None:
        await act(talk, draft, callback_data.val)
        return
    answer = ANSWERS.get(callback_data.act) if row.state is CardState.DRAFT else None
    if answer is None:
        raise Stale
    answer(draft, callback_data.val)
    await keep(talk, draft)
    await card.show(talk, draft)


def _erased(talk: Talk) -> None:
    """Nobody confirmed it in time: what became of it, and how to write it again."""
    talk.reply.show(
        talk.texts("hours-card-erased", days=LIVES.days),
        [[(talk.texts.plain("button-log"), MenuTap(act="log").pack())]],
    )


async def _confirm(talk: Talk, draft: Draft, _value: str) -> None:
    await keeping.confirm(talk, draft)


async def _sure(talk: Talk, draft: Draft, value: str) -> None:
    """The worker has answered an objection: on with it."""
    if draft.found is None or draft.found["kind"] != value:
        raise Stale
    for line in draft.lines if value == Objection.CLOSED else [draft.lines[draft.found["line"]]]:
        line.sure.append(value)
    await keeping.confirm(talk, draft)


async def _group(talk: Talk, draft: Draft, _value: str) -> None:
    await grouping.join(talk, draft)
    await keeping.confirm(talk, draft)


async def _drop(talk: Talk, draft: Draft, value: str) -> None:
    """One line leaves the card; with the last one the card is gone."""
    place = line_of(draft, value)
    if draft.lines[place].entry:
        await reopening.leave(talk, draft)
        return
    if len(draft.lines) == 1:
        await deleting.delete(talk, draft)
        return
    del draft.lines[place]
    draft.focus, draft.found = None, None
    await keep(talk, draft)
    await card.show(talk, draft)


async def _other(talk: Talk, draft: Draft, value: str) -> None:
    if draft.found is None or str(draft.found.get("entry")) != value:
        raise Stale
    await reopening.beside(talk, int(value))


async def _edit(talk: Talk, draft: Draft, _value: str) -> None:
    await reopening.of_card(talk, draft)


async def _leave(talk: Talk, draft: Draft, _value: str) -> None:
    await reopening.leave(talk, draft)


async def _delete(talk: Talk, draft: Draft, _value: str) -> None:
    await deleting.delete(talk, draft)


async def _undo(talk: Talk, draft: Draft, _value: str) -> None:
    await deleting.undo(talk, draft)


async def _restore(talk: Talk, draft: Draft, _value: str) -> None:
    await deleting.restore(talk, draft)


async def _why(talk: Talk, draft: Draft, value: str) -> None:
    if not draft.reasons or value not in {*kept.REASONS, "skip"}:
        raise Stale
    reason = "" if value == "skip" else talk.texts.of("hours-reason-button", value)
    await kept.explained(talk, draft, reason)


async def _ask(talk: Talk, draft: Draft, _value: str) -> None:
    """For a person outside the caseload; what is said does not tell whether the code is anybody's."""
    wanted, asked = draft.asked_for(), draft.question()
    if not wanted or asked is None:
        raise Stale
    await talk.desk.substitutes.ask(wanted)
    draft.wanted, draft.focus = "", Focus(asked[0], Field.PERSON, "list")
    await keep(talk, draft)
    await card.show(talk, draft, talk.texts("hours-asked-right", code=wanted))


_ACTS: dict[CardState, dict[str, Act]] = {
    CardState.DRAFT: {
        "ok": _confirm,
        "sure": _sure,
        "drop": _drop,
        "other": _other,
        "group": _group,
        "leave": _leave,
        "del": _delete,
        "ask": _ask,
    },
    CardState.KEPT: {"edit": _edit, "del": _delete, "restore": _restore, "why": _why},
    CardState.DELETED: {"undo": _undo},
}
