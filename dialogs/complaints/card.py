"""The card of feedback as one colleague sees it: number, kind, day owed, who has it; buttons by right and state."""

from __future__ import annotations

from dataclasses import dataclass

from casework.calendar import tallinn_day
from casework.complaint_permissions import (
    ComplaintAction,
    ComplaintStanding,
    ComplaintSubject,
    complaint_standings,
    may_complaint,
)
from casework.complaints import OPEN, Move, Status, is_late, possible
from casework.people import Actor
from dialogs.complaints import words
from dialogs.complaints.callbacks import ComplaintListTap, tap
from dialogs.reply import Rows
from dialogs.talk import Talk
from locales import Html, Texts, days
from storage.complaint_appeals import subject_of
from storage.complaint_base import question_of
from storage.desk import Desk
from storage.tables import Complaint


@dataclass(frozen=True, slots=True)
class Card:
    """`asked`: a question to the sender waits. `reached`: a message would reach the sender.

    `addressee`: the specialist to whom it was sent, for the others who see it.
    """

    row: Complaint
    actor: Actor
    subject: ComplaintSubject
    taker: str = ""
    addressee: str | None = None
    asked: bool = False
    reached: bool = True
    late: bool = False

    @property
    def mine(self) -> bool:
        return self.row.taken_by == self.actor.account_id

    @property
    def of_others(self) -> bool:
        """A colleague has it, for whom the reader does not stand in."""
        taken = self.row.taken_by is not None and not self.mine
        return taken and ComplaintStanding.DEPUTY not in complaint_standings(self.actor, self.subject)

    def may(self, action: ComplaintAction) -> bool:
        return may_complaint(self.actor, action, self.subject)


async def card_of(desk: Desk, row: Complaint, actor: Actor) -> Card:
    open_ = row.status in OPEN
    return Card(
        row,
        actor,
        await subject_of(desk, row),
        taker=await desk.accounts.name_of(row.taken_by, row.municipality_id),
        asked=open_ and question_of(await desk.complaints.events(row)) is not None,
        addressee=await _addressee(desk, row, actor),
        reached=await desk.complaints.reachable(row),
        late=is_late(row.status, row.due, tallinn_day(desk.now)),
    )


async def _addressee(desk: Desk, row: Complaint, actor: Actor) -> str | None:
    """The specialist to whom it was sent, told to everybody else; an appeal is the municipality's."""
    if row.specialist_id is None or row.appealed or row.specialist_id == actor.account_id:
        return None
    return await desk.accounts.name_of(row.specialist_id, row.municipality_id) or "–"


def text(texts: Texts, card: Card) -> Html:
    row = card.row
    lines = [texts("complaint-card", number=words.number(row), kind=texts.of("complaint-kind", row.kind))]
    if card.addressee is not None:
        lines.append(texts("complaint-card-to", worker=card.addressee))
    lines.append(_state(texts, card))
    if row.status in OPEN:
        lines.append(texts("complaint-card-late" if card.late else "complaint-card-due", due=words.due(row)))
        if row.appealed:
            by = "colleague" if card.subject.leaderless else "lead"
            lines.append(texts("complaint-card-appealed", by=by))
        if card.asked:
            lines.append(texts("complaint-card-asked"))
        if not row.wants_answer:
            lines.append(texts("complaint-card-no-answer"))
        elif not card.reached:
            lines.append(texts("complaint-card-unreached"))
    return Html("\n".join(lines))


def _state(texts: Texts, card: Card) -> Html:
    row = card.row
    worker = card.taker or texts.plain("value-colleague")
    match row.status:
        case Status.SENT:
            return texts("complaint-state-sent")
        case Status.TAKEN:
            return texts("complaint-state-mine") if card.mine else texts("complaint-state-taken", worker=worker)
        case Status.WITHDRAWN:
            return texts("complaint-state-withdrawn")
        case _ if row.outcome is None:
            return texts("complaint-state-told")
        case _:
            day = days.due(tallinn_day(row.answered_at)) if row.answered_at else "–"
            outcome = texts.of("complaint-outcome", row.outcome)
            return texts("complaint-state-answered", day=day, outcome=outcome)


_BUTTONS: tuple[tuple[Move | None, ComplaintAction, str, str], ...] = (
    (Move.TAKE, ComplaintAction.TAKE, "take", "button-take"),
    (None, ComplaintAction.REVEAL, "reveal", "button-complaint-read"),
    (Move.ANSWER, ComplaintAction.ANSWER, "answer", "button-complaint-answer"),
    (Move.ASK, ComplaintAction.ASK, "ask", "button-complaint-ask"),
    (Move.GIVE, ComplaintAction.GIVE, "give", "button-complaint-give"),
)


_TAKE_OVER = "button-complaint-take-over"
"""Who takes what was sent to the specialist takes it away from them: that is said on the button."""
_OF_A_COLLEAGUE = frozenset({"reveal", "give"})
"""What a lead is offered on a card that somebody else has: enough to pass on what is stuck, to themself too."""


def buttons(texts: Texts, card: Card) -> Rows:
    """What this person may do now."""
    row = card.row
    rows = [
        [(texts.plain(_TAKE_OVER if act == "take" and card.addressee is not None else label), tap(row, act))]
        for move, action, act, label in _BUTTONS
        if card.may(action) and (move is None or move in possible(row.status)) and _fits(card, act)
    ]
    if row.due is not None and row.status in OPEN:
        rows.append([(texts.plain("button-complaint-why"), tap(row, "why"))])
    return rows


def _fits(card: Card, act: str) -> bool:
    if card.of_others and act not in _OF_A_COLLEAGUE:
        return False
    if act == "reveal":
        return card.row.status is not Status.WITHDRAWN
    if act == "ask":
        return not card.asked and card.reached and card.row.wants_answer
    return act != "give" or card.row.status is Status.TAKEN


async def show(talk: Talk, row: Complaint) -> None:
    card = await card_of(talk.desk, row, talk.actor)
    talk.reply.show(text(talk.texts, card), buttons(talk.texts, card))


async def show_from_list(talk: Talk, row: Complaint, which: str, page: int) -> None:
    """With the way back to the list."""
    card = await card_of(talk.desk, row, talk.actor)
    back = talk.texts.plain("button-back"), ComplaintListTap(which=which, page=page).pack()
    talk.reply.show(text(talk.texts, card), [*buttons(talk.texts, card), [back]])
