"""The people of a municipality, a part of the list at a time: colleagues, or staff of institutions and providers."""

from __future__ import annotations

from collections.abc import Mapping

from dialogs.callbacks import LeadTap
from dialogs.leading.home import home_row
from dialogs.leading.pages import button, head, in_rows, part_of, turns
from dialogs.reply import Button
from dialogs.talk import Talk
from locales import Html, days
from storage.members import Member
from storage.tables import AccountState, DeputyshipRow

PEOPLE, PARTNERS = "people", "partners"


async def show(talk: Talk, tap: LeadTap) -> None:
    desk, texts = talk.desk, talk.texts
    everyone = await (desk.members.partners if tap.page == PARTNERS else desk.members.colleagues)(tap.place)
    away = {row.absent_id: row for row in await desk.deputies.in_force(tap.place)}
    part = part_of(everyone, tap.val)
    title = texts.plain("people-title-partners" if tap.page == PARTNERS else "people-title")
    lines = [line(talk, item, away) for item in part.rows] or [texts("list-empty")]
    rows = in_rows([button(_label(talk, item), "member", tap.place, id=item.id) for item in part.rows])
    rows.append(turns(talk, tap.page, tap.place, part))
    rows += [await _more(talk, tap), home_row(talk, tap.place)]
    talk.reply.show("\n".join([head(talk, title, part), *lines]), rows)


def _label(talk: Talk, item: Member) -> str:
    return item.membership.shown_as or talk.texts.plain("people-nameless")


async def _more(talk: Talk, tap: LeadTap) -> list[Button]:
    texts, place = talk.texts, tap.place
    if tap.page == PARTNERS:
        return [button(texts.plain("button-people"), PEOPLE, place)]
    pending = len(await talk.desk.invitations.pending(place))
    made = [button(texts.plain("button-partners"), PARTNERS, place)]
    if pending:
        made.append(button(texts.plain("button-pending", number=pending), "pending", place))
    return made


def line(talk: Talk, item: Member, away: Mapping[int, DeputyshipRow]) -> Html:
    """Name, and whatever is not as usual."""
    marks = marks_of(talk, item, away)
    name = _label(talk, item)
    return (
        talk.texts("people-line", name=name, marks=" · ".join(marks))
        if marks
        else talk.texts("people-line-plain", name=name)
    )


def marks_of(talk: Talk, item: Member, away: Mapping[int, DeputyshipRow]) -> list[str]:
    texts, made = talk.texts, []
    if not item.colleague:
        made += [texts.of("role", item.membership.role), item.organisation]
    if item.membership.lead:
        made.append(texts.plain("people-lead"))
    made.append(item.district)
    absence = away.get(item.account_id)
    if absence is not None and item.colleague:
        made.append(texts.plain("people-away", until=days.due(absence.until_day)))
    made.append(state_of(talk, item))
    return [mark for mark in made if mark]


def state_of(talk: Talk, item: Member) -> str:
    """Only what hinders; empty when messages arrive."""
    match item.account.state:
        case AccountState.SUSPENDED:
            return talk.texts.plain("people-stopped")
        case AccountState.ACTIVE:
            return ""
        case _:
            return talk.texts.plain("people-unreachable")
