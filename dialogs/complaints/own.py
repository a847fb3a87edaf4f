"""The sender's own page: how it stands, the question and the answer, satisfied or not, taking it back."""

from __future__ import annotations

from casework.calendar import tallinn_day
from casework.complaints import OPEN, Move, Status, is_late, possible
from dialogs.callbacks import MenuTap
from dialogs.complaints import words
from dialogs.complaints.callbacks import ComplaintListTap, ComplaintTap, tap
from dialogs.reply import Button, Rows
from dialogs.talk import Talk
from locales import Html, days
from storage.complaint_base import question_of
from storage.complaint_lists import ComplaintFilter
from storage.complaint_sender import Again
from storage.tables import Complaint


async def show(talk: Talk, row: Complaint) -> None:
    """Number, state, day; no person is named."""
    texts, talk.reply.links = talk.texts, await words.links(talk, row)
    place = await talk.desk.municipalities.get(row.municipality_id)
    receiver = texts.plain("complaint-to-named-specialist") if row.specialist_id and not row.appealed else place.name
    lines = [
        texts(
            "complaint-own",
            number=words.number(row),
            kind=texts.of("complaint-kind", row.kind),
            to=receiver,
            sent=days.stamp(texts, row.sent_at),
            status=texts.of("complaint-status", await _status(talk, row)),
        )
    ]
    if is_late(row.status, row.due, tallinn_day(talk.now)):
        asked = "answer" if row.wants_answer else "look"
        lines.append(texts("complaint-own-late", due=words.due(row), asked=asked))
        lines.append(words.elsewhere(texts, place))
    elif row.status in OPEN and row.due is not None:
        lines.append(texts("complaint-own-due", due=words.due(row)))
    talk.reply.show(Html("\n".join(lines)), await _rows(talk, row))


async def _status(talk: Talk, row: Complaint) -> str:
    if row.status is Status.CLOSED and row.outcome is None:
        return "told"
    if not (row.appealed and row.status in OPEN):
        return row.status.value
    return "appealed" if await talk.desk.complaints.again(row) is Again.LEAD else "again"


async def _rows(talk: Talk, row: Complaint) -> Rows:
    plain, moves = talk.texts.plain, possible(row.status)
    events = await talk.desk.complaints.events(row)
    rows: list[list[Button]] = []
    if row.status in OPEN and question_of(events) is not None:
        rows.append([(plain("button-complaint-question"), tap(row, "question"))])
    if row.wants_answer and words.newest(events, Move.ANSWER) is not None:
        rows.append([(plain("button-complaint-answer-read"), tap(row, "told"))])
    if Move.ADD in moves:
        rows.append([(plain("button-complaint-add"), tap(row, "add"))])
    if row.status in OPEN and row.due is not None:
        rows.append([(plain("button-complaint-why"), tap(row, "why"))])
    if Move.WITHDRAW in moves:
        rows.append([(plain("button-complaint-withdraw"), tap(row, "withdraw_ask"))])
    rows.append([(plain("button-back"), ComplaintListTap(which=ComplaintFilter.SENT, page=0).pack())])
    return rows


async def open_own(talk: Talk, tapped: ComplaintTap) -> None:
    await show(talk, await talk.desk.complaints.follow(tapped.id))


async def read_answer(talk: Talk, tapped: ComplaintTap) -> None:
    """The newest answer in its own words; it can be judged while that is possible."""
    row, events = await talk.desk.complaints.told(tapped.id)
    answer = words.newest(events, Move.ANSWER)
    if answer is None or row.outcome is None:
        await show(talk, row)
        return
    texts, talk.reply.links = talk.texts, await words.links(talk, row)
    lines = [
        texts(
            "complaint-told",
            number=words.number(row),
            day=days.due(answer.at.astimezone(days.TALLINN).date()),
            outcome=texts.of("complaint-outcome", row.outcome),
            text=answer.text or "–",
        )
    ]
    if row.status is Status.ANSWERED:
        lines.append(texts("complaint-told-judge", days=words.judging_days()))
    elif row.appealed and row.status is Status.CLOSED:
        place = await talk.desk.municipalities.get(row.municipality_id)
        lines.append(words.elsewhere(texts, place))
    talk.reply.message_id = None
    talk.reply.say(Html("\n".join(lines)), _judging(talk, row))


def _judging(talk: Talk, row: Complaint) -> Rows:
    plain = talk.texts.plain
    if row.status is not Status.ANSWERED:
        return [[(plain("button-complaint-own"), tap(row, "own"))]]
    return [
        [(plain("button-satisfied"), tap(row, "satisfied")), (plain("button-unsatisfied"), tap(row, "unsatisfied"))]
    ]


async def satisfied(talk: Talk, tapped: ComplaintTap) -> None:
    row = await talk.desk.complaints.satisfied(tapped.id, tapped.ver)
    talk.reply.show(talk.texts("complaint-satisfied", number=words.number(row)), [[_menu(talk)]])


async def withdraw_ask(talk: Talk, tapped: ComplaintTap) -> None:
    row = await talk.desk.complaints.follow(tapped.id)
    if Move.WITHDRAW not in possible(row.status):
        await show(talk, row)
        return
    plain = talk.texts.plain
    talk.reply.show(
        talk.texts("complaint-withdraw-question", number=words.number(row)),
        [[(plain("button-complaint-withdraw"), tap(row, "withdraw"))], [(plain("button-keep"), tap(row, "own"))]],
    )


async def withdraw(talk: Talk, tapped: ComplaintTap) -> None:
    row = await talk.desk.complaints.withdraw(tapped.id, tapped.ver)
    talk.reply.show(talk.texts("complaint-withdrawn", number=words.number(row)), [[_menu(talk)]])


def _menu(talk: Talk) -> Button:
    return talk.texts.plain("button-menu"), MenuTap(act="menu").pack()
