"""/complaints: a municipality's feedback for who may read it; one's own for a sender. Filters and pages."""

from __future__ import annotations

from casework.calendar import tallinn_day
from casework.complaints import OPEN, is_late
from casework.people import Role
from dialogs.callbacks import MenuTap
from dialogs.complaints import card, words
from dialogs.complaints.callbacks import ComplaintListTap, ComplaintTap, TermTap, tap
from dialogs.reply import Button
from dialogs.talk import Talk
from locales import Html
from storage.complaint_lists import ComplaintFilter, ComplaintPage, page
from storage.errors import NotHere
from storage.tables import Complaint

_OF_TEAM = (ComplaintFilter.OPEN, ComplaintFilter.LATE, ComplaintFilter.MINE, ComplaintFilter.ANSWERED)
READERS = frozenset({Role.CASE_MANAGER, Role.BASE_SUPPORT_SPECIALIST})


async def open_list(talk: Talk) -> None:
    """Those who answer see what waits; everybody else what they sent."""
    await show(talk, ComplaintFilter.OPEN if _is_reader(talk) else ComplaintFilter.SENT, 0)


async def open_sent(talk: Talk) -> None:
    await show(talk, ComplaintFilter.SENT, 0)


async def turned(talk: Talk, tapped: ComplaintListTap) -> None:
    try:
        wanted = ComplaintFilter(tapped.which)
    except ValueError:
        raise NotHere from None
    await show(talk, wanted, tapped.page)


def _is_reader(talk: Talk) -> bool:
    return bool(talk.actor.roles() & READERS)


async def show(talk: Talk, wanted: ComplaintFilter, number: int) -> None:
    if wanted is not ComplaintFilter.SENT and not _is_reader(talk):
        raise NotHere
    found = await page(talk.desk, wanted, number)
    texts = talk.texts
    head = texts(
        "complaint-list-head",
        filter=texts.of("complaint-filter", wanted),
        total=found.total,
        page=found.number + 1,
        pages=found.pages,
    )
    lines = [_line(talk, row) for row in found.rows] or [texts("complaint-list-empty")]
    talk.reply.show(Html("\n".join([head, *lines])), _rows(talk, wanted, found))


def _line(talk: Talk, row: Complaint) -> Html:
    texts = talk.texts
    head = {"number": words.number(row), "kind": texts.of("complaint-kind", row.kind)}
    if row.status not in OPEN or row.due is None:
        return texts("complaint-list-line", **head)
    late = is_late(row.status, row.due, tallinn_day(talk.now))
    return texts("complaint-list-late" if late else "complaint-list-due", **head, due=words.due(row))


def _rows(talk: Talk, wanted: ComplaintFilter, found: ComplaintPage) -> list[list[Button]]:
    plain = talk.texts.plain
    act = "own" if wanted is ComplaintFilter.SENT else "row"
    opened = [(words.number(row), tap(row, act, f"{wanted}.{found.number}")) for row in found.rows]
    rows: list[list[Button]] = [opened[at : at + 2] for at in range(0, len(opened), 2)]
    turn: list[Button] = []
    if found.number > 0:
        turn.append((plain("button-list-before"), _page(wanted, found.number - 1)))
    if found.number < found.pages - 1:
        turn.append((plain("button-list-after"), _page(wanted, found.number + 1)))
    rows.append(turn)
    if wanted is ComplaintFilter.SENT:
        rows.append([(plain("button-feedback"), MenuTap(act="feedback").pack())])
    else:
        filters = [(talk.texts.of("complaint-filter", one), _page(one, 0)) for one in _OF_TEAM if one is not wanted]
        rows += [filters[:2], filters[2:]]
        rows += [
            [(plain("button-complaint-terms"), TermTap(place=place).pack())] for place in sorted(talk.actor.led())
        ]
    rows.append([(plain("button-menu"), MenuTap(act="menu").pack())])
    return [row for row in rows if row]


def _page(wanted: ComplaintFilter, number: int) -> str:
    return ComplaintListTap(which=wanted, page=number).pack()


async def open_row(talk: Talk, tapped: ComplaintTap) -> None:
    """A row of a list: the card in its place, with the way back."""
    which, _, number = tapped.val.partition(".")
    if which not in set(_OF_TEAM) or not number.isdecimal():
        raise NotHere
    row = await talk.desk.complaints.card(tapped.id)
    await card.show_from_list(talk, row, which, int(number))
