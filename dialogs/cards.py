"""A referral's card as one case manager sees it: words by state, buttons by right. Never a name."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from casework.contact_clock import inform_by
from casework.people import Actor
from casework.permissions import Action, Standing, may, standings
from casework.referrals import Move, Status, code_of, number_of, possible
from dialogs.callbacks import CardTap, CaseTap
from dialogs.reply import Button, Rows
from locales import Html, Texts, days
from storage import handovers
from storage.desk import Desk
from storage.referral_clock import owed
from storage.referrals import permission_subject
from storage.tables import Referral

DAYS_FROM = 2


@dataclass(frozen=True, slots=True)
class Card:
    """What a card shows beside the referral itself."""

    referral: Referral
    municipality: str
    institution: str
    taker: str
    actor: Actor
    from_place: str = ""
    """The municipality that passed it on."""
    team: str = ""
    question: Literal["", "waits", "answered"] = ""
    stands_in: bool = False
    """The reader stands in for the taker."""
    districts: bool = False
    """The municipality has more than one district."""
    case: tuple[int, str] | None = None
    """Id and code of the case that was opened of it."""
    nameless: bool = False
    """The person moved here by mistake: the name is nobody's here."""


async def card_of(desk: Desk, row: Referral, actor: Actor) -> Card:
    place = await desk.municipalities.get(row.municipality_id)
    organisation = await desk.municipalities.organisation(row.organisation_id)
    teams = {team.id: team.name for team in await handovers.teams(desk, row.municipality_id)}
    left = await handovers.came_from(desk, row)
    case = await desk.cases.of_referral(row.id or 0)
    return Card(
        referral=row,
        municipality=place.name,
        institution=organisation.name if organisation else "",
        taker=await desk.accounts.name_of(row.taken_by, row.municipality_id),
        actor=actor,
        from_place=left,
        team=teams.get(row.team_id, ""),
        question=await _question_state(desk, row),
        stands_in=Standing.DEPUTY in standings(actor, permission_subject(row)),
        districts=len(teams) > 1,
        case=(case.id or 0, code_of(case.person_id)) if case else None,
        nameless=await handovers.was_taken_back(desk, row),
    )


async def _question_state(desk: Desk, row: Referral) -> Literal["", "waits", "answered"]:
    asked = await desk.questions.of(row)
    if not asked:
        return ""
    return "waits" if asked[-1].answered_at is None else "answered"


def words(texts: Texts, card: Card) -> Html:
    said = _words(texts, card)
    return said if card.case is None else Html(f"{said}\n{texts('card-case', code=card.case[1])}")


def _words(texts: Texts, card: Card) -> Html:
    row, number = card.referral, number_of(card.referral.id or 0)
    if text_id := in_full(card):
        return texts(text_id, **_facts(texts, card))
    match row.status:
        case Status.TAKEN | Status.CONTACTED:
            at = days.stamp(texts, row.taken_at) if row.taken_at else "–"
            return texts("card-taken", number=number, at=at, worker=_worker(texts, card))
        case Status.WITHDRAWN:
            return texts("card-withdrawn", number=number)
        case _:
            outcome = texts.of("outcome", row.outcome) if row.outcome else "–"
            return texts("card-closed", number=number, outcome=outcome)


def in_full(card: Card) -> str:
    """The text for those who deal with it now, or may; empty for everybody else."""
    row = card.referral
    if row.status is Status.SENT:
        return "card-new"
    if row.status not in {Status.TAKEN, Status.CONTACTED}:
        return ""
    if card.stands_in:
        return "card-deputy"
    if row.taken_by != card.actor.account_id:
        return ""
    return "card-mine" if row.status is Status.TAKEN else "card-mine-contacted"


def _worker(texts: Texts, card: Card) -> str:
    return card.taker or texts.plain("value-colleague")


def _facts(texts: Texts, card: Card) -> dict[str, object]:
    row = card.referral
    return {
        "number": number_of(row.id or 0),
        "worker": _worker(texts, card),
        "code": code_of(row.person_id or 0),
        "urgency": wished(texts, row),
        "municipality": card.municipality,
        "age": "–" if row.age is None else str(row.age),
        "person_language": texts.of("person-language", row.person_language or "unknown"),
        "guardian": texts.of("guardian", row.guardian),
        "agreement": texts.of("agreement", row.agreement),
        "institution": card.institution or texts.of("referrer", row.kind),
        "referrer_kind": texts.plain("referrer-verified" if row.verified else "referrer-unverified"),
        "domains": texts.joined("domain", row.domains),
        "note": texts.plain("card-has-note" if row.note else "card-no-note"),
        "before": Html("".join(f"\n{line}" for line in _before(texts, card))),
        "twin": Html("\n" + texts("card-twin", number=number_of(row.twin_id))) if row.twin_id else "",
    }


_BUTTONS: tuple[tuple[Move | None, Action, str, str], ...] = (
    (Move.TAKE, Action.REFERRAL_TAKE, "take", "button-take"),
    (Move.CONTACT, Action.REFERRAL_CONTACT, "contact", "button-contact-made"),
    (Move.ATTEMPT, Action.REFERRAL_ATTEMPT, "attempt", "button-attempt-failed"),
    (None, Action.REFERRAL_CLOSE, "open_case", "button-open-case"),
    (Move.INFORM, Action.REFERRAL_INFORM, "inform", "button-told-person"),
    (None, Action.REFERRAL_REVEAL, "reveal", "button-show-name"),
    (Move.CLOSE, Action.REFERRAL_CLOSE, "close", "button-close-referral"),
)
_MORE: tuple[tuple[Move | None, Action, str, str], ...] = (
    (None, Action.REFERRAL_CLOSE, "early_case", "button-open-case"),
    (Move.ASK, Action.REFERRAL_ASK, "ask", "button-ask-sender"),
    (Move.RELEASE, Action.REFERRAL_RELEASE, "release", "button-release"),
    (Move.REROUTE, Action.REFERRAL_REROUTE, "reroute", "button-reroute"),
    (Move.FORWARD, Action.REFERRAL_FORWARD, "forward", "button-forward-elsewhere"),
)
"""Behind "more": what is done seldom."""
_OF_A_COLLEAGUE = frozenset({"reveal", "release"})
"""What a lead is offered on a card that somebody else took: enough to free a referral that is stuck."""


def buttons(texts: Texts, card: Card) -> Rows:
    """What this person may do now, one button a row."""
    rows = [
        [_button(texts, card, act, label)] for move, action, act, label in _BUTTONS if _open(card, move, action, act)
    ]
    if card.case is not None and not _of_others(card):
        case_id, code = card.case
        rows.append([(texts.plain("button-open-card", code=code), CaseTap(id=case_id, ver=0, act="open").pack())])
    more = [act for move, action, act, _ in _MORE if _open(card, move, action, act)]
    if len(more) == 1:
        return [*rows, *more_buttons(texts, card)[:1]]
    return [*rows, [_button(texts, card, "more", "button-more")]] if more else rows


def more_buttons(texts: Texts, card: Card) -> Rows:
    found = [
        [_button(texts, card, act, label)] for move, action, act, label in _MORE if _open(card, move, action, act)
    ]
    return [*found, [_button(texts, card, "card", "button-back")]]


def _button(texts: Texts, card: Card, act: str, label: str) -> Button:
    row = card.referral
    return texts.plain(label), CardTap(id=row.id or 0, ver=row.version, act=act).pack()


def _open(card: Card, move: Move | None, action: Action, act: str) -> bool:
    """Whether the state allows it, the table allows it, and it is not a colleague's own business."""
    row = card.referral
    # Name and notes stay within reach after the end, until they are erased.
    alive = move in possible(row.status) if move else row.erased_at is None
    fitting = act in _OF_A_COLLEAGUE or not _of_others(card)
    return alive and fitting and _needed(card, act) and may(card.actor, action, permission_subject(row))


def _of_others(card: Card) -> bool:
    return card.referral.taken_by not in {None, card.actor.account_id} and not card.stands_in


def _needed(card: Card, act: str) -> bool:
    match act:
        case "inform":
            return owed(card.referral)
        case "open_case":
            return card.case is None and card.referral.status is Status.CONTACTED
        case "early_case":
            return card.case is None and card.referral.status is Status.TAKEN
        case "reroute":
            return card.districts
        case "ask":
            return card.question != "waits"
        case _:
            return not (card.nameless and act == "reveal")


def _before(texts: Texts, card: Card) -> list[Html]:
    """What whoever had it before has done: nobody should begin from nothing."""
    row = card.referral
    contacted = row.status is Status.CONTACTED
    lines = [
        texts("card-team", team=card.team) if card.team else None,
        texts("card-forwarded-from", municipality=card.from_place) if card.from_place else None,
        texts("card-attempted", attempts=row.attempts) if row.attempts and not contacted else None,
        texts("card-was-contacted") if row.contacted_at and not contacted else None,
        Html(texts.of("card-question", card.question)) if card.question else None,
        texts("card-inform-by", due=days.due(inform_by(row.sent_at))) if _shows_informing(row) else None,
    ]
    return [line for line in lines if line is not None]


def _shows_informing(row: Referral) -> bool:
    return row.status in {Status.TAKEN, Status.CONTACTED} and owed(row)


def wished(texts: Texts, row: Referral) -> str:
    """How soon, with the day on which it was said: "today" of yesterday must not read as today."""
    told = texts.of("urgency-told", row.urgency)
    return f"{told} ({days.due(row.sent_at.astimezone(days.TALLINN).date())})"


def waited(texts: Texts, now: datetime, since: datetime) -> str:
    """Whole hours, or whole days from the second one on."""
    passed = now - since
    if passed.days >= DAYS_FROM:
        return texts.plain("waited-days", days=passed.days)
    return texts.plain("waited-hours", hours=int(passed.total_seconds() // 3600))
