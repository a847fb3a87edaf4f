"""What is said of feedback unasked: number, kind and day only. From the state as it is then, or not at all."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from casework.calendar import tallinn_day
from casework.complaints import OPEN, Status, is_late
from casework.notices import COMPLAINT_CARDS, Notice
from dialogs.complaints import card, words
from dialogs.complaints.callbacks import tap
from dialogs.notices.errand import Errand
from dialogs.reply import Edit, Say, Word
from locales import Html
from storage.complaint_base import question_of
from storage.tables import Complaint

Renderer = Callable[[Errand], Awaitable[Word | None]]


async def _shown(errand: Errand) -> Complaint:
    return await errand.desk.complaints.card(errand.args["complaint"])


def _card(text_id: str, *, waits: bool = False) -> Renderer:
    """`waits`: only while nobody has taken it. Silent outside the municipality's hours."""

    async def render(errand: Errand) -> Word | None:
        row = await _shown(errand)
        if (waits and row.status not in {Status.SENT, Status.CLOSED}) or row.status is Status.WITHDRAWN:
            return None
        shown = await card.card_of(errand.desk, row, errand.actor)
        hours = await errand.desk.municipalities.hours(row.municipality_id)
        return Say(
            "\n".join([errand.texts(text_id), card.text(errand.texts, shown)]),
            card.buttons(errand.texts, shown),
            silent=not hours.is_open(errand.now),
        )

    return render


async def _changed(errand: Errand) -> Word | None:
    """The newest card shows the present state; older ones point to it and have no buttons."""
    row = await _shown(errand)
    sent = await errand.desk.outbox.sent_cards(errand.subject, errand.account.id or 0)
    shown = [item for item in sent if item.notice in COMPLAINT_CARDS]
    mine = next((item for item in shown if item.id == errand.args["card"]), None)
    if mine is None or mine.message_id is None:
        return None
    if mine is not shown[0]:
        return Edit(mine.message_id, errand.texts("complaint-card-older", number=words.number(row)), or_say=False)
    made = await card.card_of(errand.desk, row, errand.actor)
    return Edit(mine.message_id, card.text(errand.texts, made), card.buttons(errand.texts, made), or_say=False)


async def _withdrawn(errand: Errand) -> Word | None:
    row = await _shown(errand)
    return Say(errand.texts("complaint-withdrawn-notice", number=words.number(row)))


async def _erased(errand: Errand) -> Word | None:
    """Its number is all that is left of it."""
    row = await errand.desk.complaints.erased(errand.args["complaint"])
    number = words.number(row)
    if row.sender_id != errand.account.id:
        return Say(errand.texts("complaint-erased-team", number=number))
    place = await errand.desk.municipalities.get(row.municipality_id)
    elsewhere = words.elsewhere(errand.texts, place)
    return Say(Html("\n".join((errand.texts("complaint-erased-sender", number=number), elsewhere))))


async def _unreached(errand: Errand) -> Word | None:
    row = await _shown(errand)
    return Say(errand.texts("complaint-unreached", number=words.number(row)))


# ── to the sender ────────────────────────────────────────────────────────────


async def _taken(errand: Errand) -> Word | None:
    row = await errand.desk.complaints.follow(errand.args["complaint"])
    if row.status not in OPEN or row.taken_by is None:
        return None
    late = is_late(row.status, row.due, tallinn_day(errand.now))
    text_id = "complaint-sender-taken-late" if late else "complaint-sender-taken"
    text = errand.texts(text_id, number=words.number(row), due=words.due(row))
    return Say(text, [[(errand.texts.plain("button-complaint-own"), tap(row, "own"))]])


async def _returned(errand: Errand) -> Word | None:
    row = await errand.desk.complaints.follow(errand.args["complaint"])
    if row.status not in OPEN or row.specialist_id is not None:
        return None
    text = errand.texts("complaint-sender-returned", number=words.number(row))
    return Say(text, [[(errand.texts.plain("button-complaint-own"), tap(row, "own"))]])


async def _asked(errand: Errand) -> Word | None:
    row = await errand.desk.complaints.follow(errand.args["complaint"])
    if row.status not in OPEN or question_of(await errand.desk.complaints.events(row)) is None:
        return None
    text = errand.texts("complaint-sender-asked", number=words.number(row))
    return Say(text, [[(errand.texts.plain("button-complaint-question"), tap(row, "question"))]])


async def _answered(errand: Errand) -> Word | None:
    row = await errand.desk.complaints.follow(errand.args["complaint"])
    if row.outcome is None or row.status not in {Status.ANSWERED, Status.CLOSED}:
        return None
    text = errand.texts("complaint-sender-answered", number=words.number(row))
    return Say(text, [[(errand.texts.plain("button-complaint-answer-read"), tap(row, "told"))]])


async def _late(errand: Errand) -> Word | None:
    """Not once it was answered; nor of the first round when the second has begun with a day of its own."""
    row = await errand.desk.complaints.follow(errand.args["complaint"])
    if not is_late(row.status, row.due, tallinn_day(errand.now)):
        return None
    text = errand.texts("complaint-sender-late", number=words.number(row), due=words.due(row))
    return Say(text, [[(errand.texts.plain("button-complaint-own"), tap(row, "own"))]])


RENDERERS: dict[Notice, Renderer] = {
    Notice.COMPLAINT_CARD: _card("complaint-new", waits=True),
    Notice.COMPLAINT_APPEALED: _card("complaint-new-appeal", waits=True),
    Notice.COMPLAINT_GIVEN: _card("complaint-given"),
    Notice.COMPLAINT_SAID: _card("complaint-has-said"),
    Notice.COMPLAINT_CHANGED: _changed,
    Notice.COMPLAINT_WITHDRAWN: _withdrawn,
    Notice.COMPLAINT_UNREACHED: _unreached,
    Notice.COMPLAINT_ERASED: _erased,
    Notice.COMPLAINT_RETURNED: _returned,
    Notice.COMPLAINT_TAKEN: _taken,
    Notice.COMPLAINT_ASKED: _asked,
    Notice.COMPLAINT_ANSWERED: _answered,
    Notice.COMPLAINT_LATE: _late,
}
