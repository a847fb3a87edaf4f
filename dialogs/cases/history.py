"""What happened to a case: facts and moves with who and when. A fact that was told wrongly is taken back here."""

from __future__ import annotations

from datetime import date, datetime

from casework.cases import OF_DAYS, CaseMove
from casework.exits import ExitReason
from dialogs.callbacks import CaseTap
from dialogs.cases import card
from dialogs.cases import words as say
from dialogs.cases.noted import number_in
from dialogs.reply import Button
from dialogs.talk import Talk
from locales import Html, Texts, days
from papers.period_words import period as period_name
from storage.tables import CaseEvent, CaseFact, CaseFile

_OF_PAUSE = OF_DAYS - {CaseMove.SET_REVIEW}
PART = 8
"""Lines of a page."""
Entry = tuple[datetime, int, CaseFact | CaseEvent]


async def show(talk: Talk, tap: CaseTap) -> None:
    """The newest first; a number outside the list gives the nearest page there is."""
    row = await talk.desk.cases.get(tap.id)
    await _page(talk, row, (*number_in(tap.val), 0)[0])


async def _page(talk: Talk, row: CaseFile, number: int) -> None:
    entries = await _entries(talk, row)
    pages = max(1, -(-len(entries) // PART))
    number = min(number, pages - 1)
    part = entries[number * PART : (number + 1) * PART]
    shown = await card.card_of(talk.desk, row, talk.actor)
    texts = talk.texts
    several = {"page": number + 1, "pages": pages}
    code = say.code(row)
    head = (
        texts("case-history-title-part", code=code, **several)
        if pages > 1
        else texts("case-history-title", code=code)
    )
    lines = [head]
    lines += [await _line(talk, row, entry) for _, _, entry in part]
    talk.reply.show("\n".join(lines), _rows(talk, shown, part, number, pages))


async def _entries(talk: Talk, row: CaseFile) -> list[Entry]:
    facts = [(one.noted_at, one.id or 0, one) for one in await talk.desk.cases.noted(row, undone=True)]
    moves = [(one.at, one.id or 0, one) for one in await talk.desk.cases.story(row)]
    found: list[Entry] = [*facts, *moves]
    return sorted(found, key=lambda entry: (entry[0], entry[1]), reverse=True)


async def _line(talk: Talk, row: CaseFile, entry: CaseFact | CaseEvent) -> Html:
    if isinstance(entry, CaseEvent):
        return await _move(talk, row, entry)
    texts = talk.texts
    words = texts(
        "case-history-fact",
        fact=say.capital(texts.of("fact", entry.event)),
        day=days.due(entry.day),
        how=texts("case-history-how", how=texts.of("case-how", entry.how)) if entry.how else "",
        worker=await _name(talk, row, entry.noted_by),
        at=days.stamp(texts, entry.noted_at),
    )
    if entry.undone_at is None:
        return words
    undone = texts(
        "case-history-undone", worker=await _name(talk, row, entry.undone_by), at=days.stamp(texts, entry.undone_at)
    )
    return Html(f"<s>{words}</s>\n{undone}")


async def _move(talk: Talk, row: CaseFile, event: CaseEvent) -> Html:
    texts = talk.texts
    values = {
        "move": say.capital(_moved(texts, event)),
        "worker": await _name(talk, row, event.account_id),
        "at": days.stamp(texts, event.at),
    }
    if event.to_id is not None:
        return texts("case-history-move-to", to=await _name(talk, row, event.to_id), **values)
    if event.move in _OF_PAUSE and event.note:
        first, second = (days.due(date.fromisoformat(one)) for one in event.note.split())
        return texts("life-history-pause", first=first, second=second, **values)
    if event.move is CaseMove.SET_REVIEW and event.note:
        return texts("case-history-review", day=days.due(date.fromisoformat(event.note)), **values)
    if event.move is CaseMove.MOVE_PERIOD and event.note:
        return texts("period-history", period=period_name(texts, event.note), **values)
    return texts("case-history-move", **values)


def _moved(texts: Texts, event: CaseEvent) -> str:
    """A closing with the reason where a life event closed it."""
    if event.reason in {ExitReason.DIED, ExitReason.MOVED}:
        return texts.of("life-closed", event.reason)
    return texts.of("case-move", event.move)


async def _name(talk: Talk, row: CaseFile, account_id: int | None) -> str:
    found = await talk.desk.accounts.name_of(account_id, row.municipality_id)
    return found or talk.texts.plain("value-colleague")


def _rows(talk: Talk, shown: card.CaseCard, part: list[Entry], number: int, pages: int) -> list[list[Button]]:
    texts, row = talk.texts, shown.row
    rows = [
        [
            say.button(
                row,
                texts.plain("button-take-back", fact=texts.of("fact-button", entry.event)),
                "back",
                f"{entry.id}-{number}",
            )
        ]
        for _, _, entry in part
        if isinstance(entry, CaseFact) and entry.undone_at is None and card.may_note(shown, entry.event)
    ]
    turn: list[Button] = []
    if number > 0:
        turn.append(say.button(row, texts.plain("button-newer"), "history", str(number - 1)))
    if number < pages - 1:
        turn.append(say.button(row, texts.plain("button-older"), "history", str(number + 1)))
    return [*rows, turn, [say.button(row, texts.plain("button-back"), "card")]]


async def take_back(talk: Talk, tap: CaseTap) -> None:
    fact_id, number = (*number_in(tap.val), 0, 0)[:2]
    fact = await talk.desk.cases.undo(fact_id, tap.ver)
    talk.reply.toast(talk.texts.plain("case-toast-undone", fact=talk.texts.of("fact", fact.event)))
    await _page(talk, await talk.desk.cases.get(fact.case_id), number)
