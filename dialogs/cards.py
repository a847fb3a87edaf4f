"""A referral's card as one case manager sees it: words by state, buttons by right. Never a name."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from casework.people import Actor
from casework.permissions import Action, may
from casework.referrals import Move, Status, code_of, number_of, possible
from dialogs.callbacks import CardTap
from dialogs.reply import Button, Rows
from locales import Html, Texts, days
from storage.desk import Desk
from storage.referrals import permission_subject
from storage.tables import Referral


@dataclass(frozen=True, slots=True)
class Card:
    """What a card shows beside the referral itself."""

    referral: Referral
    municipality: str
    institution: str
    taker: str
    actor: Actor


async def card_of(desk: Desk, row: Referral, actor: Actor) -> Card:
    place = await desk.municipalities.get(row.municipality_id)
    organisation = await desk.municipalities.organisation(row.organisation_id)
    return Card(
        referral=row,
        municipality=place.name,
        institution=organisation.name if organisation else "",
        taker=await desk.accounts.name_of(row.taken_by, row.municipality_id),
        actor=actor,
    )


def words(texts: Texts, card: Card) -> Html:
    row = card.referral
    mine = row.taken_by == card.actor.account_id
    match row.status:
        case Status.SENT:
            return texts("card-new", **_facts(texts, card))
        case Status.TAKEN if mine:
            return texts("card-mine", **_facts(texts, card))
        case Status.CONTACTED if mine:
            return texts("card-mine-contacted", **_facts(texts, card))
        case Status.TAKEN | Status.CONTACTED:
            return texts(
                "card-taken",
                number=number_of(row.id or 0),
                at=days.stamp(texts, row.taken_at) if row.taken_at else "–",
                worker=card.taker or texts.plain("value-colleague"),
            )
        case Status.WITHDRAWN:
            return texts("card-withdrawn", number=number_of(row.id or 0))
        case _:
            outcome = texts.of("outcome", row.outcome) if row.outcome else "–"
            return texts("card-closed", number=number_of(row.id or 0), outcome=outcome)


def _facts(texts: Texts, card: Card) -> dict[str, object]:
    row = card.referral
    return {
        "number": number_of(row.id or 0),
        "code": code_of(row.id or 0),
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
        "before": Html("".join(f"\n{line}" for line in _before(texts, row))),
        "twin": Html("\n" + texts("card-twin", number=number_of(row.twin_id))) if row.twin_id else "",
    }


_BUTTONS: tuple[tuple[Move | None, Action, str, str], ...] = (
    (Move.TAKE, Action.REFERRAL_TAKE, "take", "button-take"),
    (Move.CONTACT, Action.REFERRAL_CONTACT, "contact", "button-contact-made"),
    (Move.ATTEMPT, Action.REFERRAL_ATTEMPT, "attempt", "button-attempt-failed"),
    (None, Action.REFERRAL_REVEAL, "reveal", "button-show-name"),
    (Move.CLOSE, Action.REFERRAL_CLOSE, "close", "button-close-referral"),
    (Move.RELEASE, Action.REFERRAL_RELEASE, "release", "button-release"),
)
_OF_A_COLLEAGUE = frozenset({"reveal", "release"})
"""What a lead is offered on a card that somebody else took: enough to free a referral that is stuck."""


def buttons(texts: Texts, card: Card) -> Rows:
    """What this person may do now, one button a row."""
    row = card.referral
    moves = possible(row.status)
    subject = permission_subject(row)
    others = row.taken_by not in {None, card.actor.account_id}
    rows: list[list[Button]] = []
    for move, action, act, label in _BUTTONS:
        # Name and notes stay within reach after the end, until they are erased.
        alive = move in moves if move else row.erased_at is None
        fitting = act in _OF_A_COLLEAGUE or not others
        if alive and fitting and may(card.actor, action, subject):
            rows.append([(texts.plain(label), CardTap(id=row.id or 0, ver=row.version, act=act).pack())])
    return rows


def _before(texts: Texts, row: Referral) -> list[Html]:
    """What whoever had it before has done: nobody should begin from nothing."""
    lines = [texts("card-attempted", attempts=row.attempts)] if row.attempts else []
    return [*lines, texts("card-was-contacted")] if row.contacted_at else lines


def wished(texts: Texts, row: Referral) -> str:
    """How soon, with the day on which it was said: "today" of yesterday must not read as today."""
    told = texts.of("urgency-told", row.urgency)
    return f"{told} ({days.due(row.sent_at.astimezone(days.TALLINN).date())})"


def waited(now: datetime, row: Referral) -> int:
    """Whole hours since it was sent."""
    return int((now - row.sent_at).total_seconds() // 3600)
