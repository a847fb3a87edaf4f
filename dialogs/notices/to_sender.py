"""To the sender: received, taken, asked, passed on, contacted, closed; and when nobody takes it."""

from __future__ import annotations

from casework.municipalities import genitive
from casework.notices import Notice
from casework.referrals import OPEN, ReferrerKind, Status, hears_more, number_of
from dialogs import cards
from dialogs.callbacks import MenuTap, QuestionTap
from dialogs.notices.errand import Errand
from dialogs.referral.municipality import turn_to
from dialogs.reply import Say, Word
from locales import days
from storage.tables import Referral


async def _taken(errand: Errand) -> Word | None:
    row = await errand.referral_for_sender()
    if row.status not in {Status.TAKEN, Status.CONTACTED}:
        return None
    return Say(
        errand.texts(
            _taken_text(row),
            urgency=cards.wished(errand.texts, row),
            **await _about(errand, row),
        )
    )


def _taken_text(row: Referral) -> str:
    if row.kind is ReferrerKind.SELF:
        return "sender-taken-self"
    return "sender-taken-more" if hears_more(row.kind, row.agreement, verified=row.verified) else "sender-taken"


async def _not_taken(errand: Errand) -> Word | None:
    """Nobody took it, and the lead knows: the sender reads so, and where to turn meanwhile."""
    row = await errand.referral_for_sender()
    if row.status is not Status.SENT:
        return None
    place = await errand.desk.municipalities.get(row.municipality_id)
    return Say(
        errand.texts(
            "sender-not-taken",
            number=number_of(row.id or 0),
            municipality=place.name,
            turn_to=turn_to(errand.texts, place),
        )
    )


async def _forwarded(errand: Errand) -> Word | None:
    row = await errand.referral_for_sender()
    if row.status is not Status.SENT or row.ring_at is None:
        return None
    check_at = days.moment_on(errand.texts, row.ring_at, errand.now)
    return Say(errand.texts("sender-forwarded", check_at=check_at, **await _about(errand, row)))


async def _contacted(errand: Errand) -> Word | None:
    row = await errand.referral_for_sender()
    if row.kind is ReferrerKind.SELF:
        return None  # they were there themselves
    return Say(errand.texts("sender-contacted", **await _about(errand, row)))


async def _closed(errand: Errand) -> Word | None:
    row = await errand.referral_for_sender()
    if row.outcome is None:
        return None
    own = row.kind is ReferrerKind.SELF
    return Say(
        errand.texts(
            "sender-closed-self" if own else "sender-closed",
            outcome=errand.texts.of("outcome-told-self" if own else "outcome-told", row.outcome),
            number=number_of(row.id or 0),
        ),
        [[(errand.texts.plain("button-report-again"), MenuTap(act="report").pack())]],
    )


async def _asked(errand: Errand) -> Word | None:
    return await _question(errand, "sender-question")


async def _asked_again(errand: Errand) -> Word | None:
    return await _question(errand, "sender-question-again")


async def _question(errand: Errand, text_id: str) -> Word | None:
    """Only that there is a question: what it says opens on a tap."""
    row = await errand.referral_for_sender()
    question = await errand.desk.questions.get(errand.args["question"])
    if question.answered_at is not None or row.status not in OPEN:
        return None
    tap = QuestionTap(id=question.id or 0).pack()
    return Say(
        errand.texts(text_id, **await _about(errand, row)), [[(errand.texts.plain("button-read-question"), tap)]]
    )


async def _about(errand: Errand, row: Referral) -> dict[str, object]:
    place = await errand.desk.municipalities.get(row.municipality_id)
    return {
        "number": number_of(row.id or 0),
        "municipality": place.name,
        "municipality_gen": genitive(place.name),
    }


RENDERERS = {
    Notice.SENDER_TAKEN: _taken,
    Notice.SENDER_NOT_TAKEN: _not_taken,
    Notice.SENDER_FORWARDED: _forwarded,
    Notice.SENDER_CONTACTED: _contacted,
    Notice.SENDER_CLOSED: _closed,
    Notice.QUESTION: _asked,
    Notice.QUESTION_AGAIN: _asked_again,
}
