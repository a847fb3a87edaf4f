"""A case's card as one person sees it: stage, who has it, the next step and the nearest dates. Never a name."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from casework import case_dates
from casework.calendar import tallinn_day
from casework.case_permissions import CaseAction, CaseSubject, may_case
from casework.cases import NOTED_BY_MANAGER, NOTED_BY_SPECIALIST, CaseKind, CaseState, next_step, stage
from casework.deadlines import Duty
from casework.exit_steps import left_on
from casework.exits import ExitReason, can_leave
from casework.facts import Event, Facts
from casework.people import Actor
from dialogs.callbacks import CaseListTap, ExitTap, PlanTap
from dialogs.cases import words as say
from dialogs.life.words import pause_line
from dialogs.ratings.callbacks import RatingCaseTap
from dialogs.reply import Button, Rows
from dialogs.talk import Talk
from locales import Html, Texts, days
from storage.case_lists import CaseFilter
from storage.case_rules import rules_of
from storage.desk import Desk
from storage.tables import CaseFile, PauseRow

_TOLD = frozenset({ExitReason.DIED, ExitReason.MOVED})
MOST_DATES = 5
"""On the card; all of them are on their own page."""


@dataclass(frozen=True, slots=True)
class CaseCard:
    """What a card shows beside the case itself."""

    row: CaseFile
    facts: Facts
    duties: tuple[Duty, ...]
    subject: CaseSubject
    actor: Actor
    worker: str
    specialist: str
    today: date
    pause: PauseRow | None = None
    """The one that lasts."""
    left: ExitReason | None = None
    """Why the closed case's person has left."""
    leaves: bool = False
    """A leaving is planned for the person, or noted already."""
    rating: bool = False
    """A rating of quality of life waits to be gone on with."""
    undoable: bool = False
    """This reader may say that the leaving was noted by mistake."""

    def may(self, action: CaseAction) -> bool:
        return may_case(self.actor, action, self.subject)

    @property
    def next(self) -> Event | None:
        return next_step(self.facts.by(self.today), self.row.kind)


async def card_of(desk: Desk, row: CaseFile, actor: Actor) -> CaseCard:
    facts = await desk.cases.facts(row)
    return CaseCard(
        row=row,
        facts=facts,
        duties=case_dates.duties(facts, await rules_of(desk, row)),
        subject=await desk.cases.subject(row),
        actor=actor,
        worker=await desk.accounts.name_of(row.manager_id, row.municipality_id),
        specialist=await desk.accounts.name_of(row.specialist_id, row.municipality_id),
        today=tallinn_day(desk.now),
        pause=await desk.pauses.now(row.id),
        left=await desk.leaving.reason_of(row),
        leaves=left_on(facts) is not None or can_leave(await desk.periods.of_case(row), facts.traits),
        rating=await desk.ratings.is_begun(row.id or 0),
        undoable=await desk.life.may_undo(row),
    )


def words(texts: Texts, card: CaseCard) -> Html:
    row = card.row
    named = {
        "code": say.code(row),
        "kind": say.kind(texts, row),
        "worker": card.worker or texts.plain("case-nobody"),
        "specialist": card.specialist or texts.plain("case-nobody"),
    }
    if row.state is CaseState.CLOSED:
        closed = days.due(tallinn_day(row.closed_at)) if row.closed_at else "–"
        said = texts("case-card-closed", closed=closed, **named)
        return Html(f"{said}\n{texts.of('life-left', card.left)}") if card.left in _TOLD else said
    return texts(
        "case-card",
        stage=texts.of("case-stage", stage(card.facts.by(card.today))),
        next=_next(texts, card),
        dates=Html(f"{_paused(texts, card)}{_dates(texts, card)}"),
        **named,
    )


def _next(texts: Texts, card: CaseCard) -> Html:
    if card.next is None:
        return texts("case-next-none")
    return texts("case-next", step=texts.of("fact", card.next))


def _paused(texts: Texts, card: CaseCard) -> Html:
    """Why is shown here alone, to those who may read the case."""
    return Html(f"{pause_line(texts, card.pause)}\n") if card.pause is not None else Html("")


def _dates(texts: Texts, card: CaseCard) -> Html:
    waiting = case_dates.open_ones(card.duties, card.today)
    if not waiting:
        return texts("case-dates-none")
    paused = card.pause is not None
    lines = [say.date_line(texts, duty, card.today, paused=paused) for duty in waiting[:MOST_DATES]]
    if len(waiting) > MOST_DATES:
        lines.append(texts("case-dates-more", number=len(waiting) - MOST_DATES))
    return Html("\n".join([texts("case-dates-head"), *lines]))


# ── buttons ──────────────────────────────────────────────────────────────────


def buttons(texts: Texts, card: CaseCard) -> Rows:
    """What this person may do now: the next step first."""
    row = card.row
    made: list[list[Button]] = []
    if card.rating and card.may(CaseAction.RATE):
        made.append([ratings_button(texts, row, "button-ratings-continue")])
    if row.state is CaseState.OPEN:
        if card.next is not None and may_note(card, card.next):
            made.append([say.button(row, texts.of("fact-button", card.next), "next", card.next)])
        if card.may(CaseAction.NOTE_OWN):
            made.append([say.button(row, texts.plain("button-note-fact"), "note")])
    made.append(
        [
            say.button(row, texts.plain("button-dates"), "dates"),
            say.button(row, texts.plain("button-history"), "history"),
        ]
    )
    files = [say.button(row, texts.plain("button-papers"), "papers")]
    if card.may(CaseAction.REVEAL):
        files.append(say.button(row, texts.plain("button-show-name"), "reveal"))
    made.append(files)
    if row.state is CaseState.OPEN and card.may(CaseAction.PLAN):
        plan = PlanTap(case=row.id or 0, act="case").pack()
        made.append([(texts.plain("button-plan-of-case"), plan)])
    if seldom(texts, card):
        made.append([say.button(row, texts.plain("button-more"), "more")])
    made.append([(texts.plain("button-my-people"), CaseListTap(which=CaseFilter.MINE, page=0).pack())])
    return made


def ratings_button(texts: Texts, row: CaseFile, text_id: str) -> Button:
    return texts.plain(text_id), RatingCaseTap(case=row.id or 0, act="below").pack()


def may_note(card: CaseCard, event: Event) -> bool:
    """The referral's own facts are not noted by hand."""
    right = CaseAction.NOTE_OWN if event in NOTED_BY_SPECIALIST else CaseAction.NOTE
    # A death brings its day of leaving along: it is taken back whole.
    return event in NOTED_BY_MANAGER and card.may(right) and card.facts.on(Event.DIED) is None


_SELDOM: tuple[tuple[CaseAction, str, str], ...] = (
    (CaseAction.GIVE_SPECIALIST, "specialist", "button-give-specialist"),
    (CaseAction.HAND_OVER, "give", "button-hand-over"),
    (CaseAction.NOTE_OWN, "review", "button-set-review"),
    (CaseAction.SET, "traits", "button-set-traits"),
    (CaseAction.SET, "correct", "button-correct"),
    (CaseAction.FAMILY, "family", "button-family"),
    (CaseAction.FAMILY_WRITE, "meeting", "button-family-meeting"),
    (CaseAction.PAUSE, "life", "button-life-event"),
    (CaseAction.CLOSE, "close", "button-close-case"),
)


def seldom(texts: Texts, card: CaseCard) -> list[list[Button]]:
    """Behind "more"; of a closed case only its opening anew, and who the person is."""
    if card.row.state is CaseState.CLOSED:
        if card.undoable:
            return [[say.button(card.row, texts.plain("button-life-mistake"), "unleave")]]
        correct = (
            [[say.button(card.row, texts.plain("button-correct"), "correct")]] if card.may(CaseAction.SET) else []
        )
        again = say.button(card.row, texts.plain("button-reopen-case"), "reopen")
        return [[again], *correct] if card.may(CaseAction.CLOSE) and card.left is not ExitReason.DIED else correct
    made = [[say.button(card.row, texts.plain(label), act)] for action, act, label in _SELDOM if card.may(action)]
    entered = card.row.kind is CaseKind.ISTE and card.facts.on(Event.ENTERED) is not None
    if card.facts.on(Event.ENTERED) is not None and card.may(CaseAction.RATE):
        made.insert(0, [ratings_button(texts, card.row, "button-ratings-of-case")])
    if entered and card.leaves and card.may(CaseAction.NOTE_OWN):
        leaving = ExitTap(case=card.row.id or 0, ver=card.row.version, act="below").pack()
        made.append([(texts.plain("button-exit-page"), leaving)])
    return made


async def show(talk: Talk, row: CaseFile) -> None:
    card = await card_of(talk.desk, row, talk.actor)
    talk.reply.show(words(talk.texts, card), buttons(talk.texts, card))


async def refresh(talk: Talk, message_id: int | None, row: CaseFile) -> None:
    """The card that stands above shows what has become of it."""
    if message_id:
        card = await card_of(talk.desk, row, talk.actor)
        talk.reply.edit(message_id, words(talk.texts, card), buttons(talk.texts, card))
