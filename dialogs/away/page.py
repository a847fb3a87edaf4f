"""One colleague's absences, and whom they stand in for."""

from __future__ import annotations

from casework.people import AccountId, MunicipalityId
from dialogs.callbacks import AwayTap, LeadTap, MenuTap
from dialogs.reply import Button
from dialogs.talk import Talk
from locales import Html, days
from storage.tables import DeputyshipRow

MOST_SHOWN = 5


async def show(talk: Talk, place: int, who: AccountId) -> None:
    """What stands in the calendar; each absence can be ended from here."""
    coming = (await talk.desk.deputies.upcoming(who, place))[:MOST_SHOWN]
    others = (await talk.desk.deputies.standing_in(who, place))[:MOST_SHOWN]
    own = who == talk.actor.account_id
    lines = [await _line(talk, row) for row in coming] or [talk.texts("away-none")]
    if others:
        lines += [talk.texts("away-stands-in"), *[await _other(talk, row) for row in others]]
    head = talk.texts("away-head" if own else "away-head-colleague", **await _whose(talk, place, who))
    talk.reply.show("\n".join([head, *lines]), _rows(talk, place, who, coming))


async def _whose(talk: Talk, place: int, who: int) -> dict[str, object]:
    row = await talk.desk.municipalities.get(place)
    return {"municipality": row.name, "name": await name_of(talk, who, place)}


async def name_of(talk: Talk, account_id: int, place: int) -> str:
    return await talk.desk.accounts.name_of(account_id, place) or talk.texts.plain("value-colleague")


async def _line(talk: Talk, row: DeputyshipRow) -> Html:
    return talk.texts(
        "away-line",
        since=days.due(row.from_day),
        until=days.due(row.until_day),
        worker=await name_of(talk, row.deputy_id, row.municipality_id),
    )


async def _other(talk: Talk, row: DeputyshipRow) -> Html:
    return talk.texts(
        "away-line-other",
        since=days.due(row.from_day),
        until=days.due(row.until_day),
        worker=await name_of(talk, row.absent_id, row.municipality_id),
    )


def _rows(talk: Talk, place: int, who: int, coming: list[DeputyshipRow]) -> list[list[Button]]:
    texts, today = talk.texts, talk.desk.deputies.today
    rows: list[list[Button]] = []
    for row in coming:
        begun = row.from_day <= today
        label = (
            texts.plain("button-back-at-work")
            if begun
            else texts.plain("button-cancel-absence", since=days.due(row.from_day))
        )
        rows.append([(label, AwayTap(place=place, who=who, act="end", id=row.id or 0).pack())])
    rows.append([(texts.plain("button-go-away"), AwayTap(place=place, who=who, act="new").pack())])
    if talk.actor.leads(MunicipalityId(place)) and who != talk.actor.account_id:
        rows.append([(texts.plain("button-people"), LeadTap(page="people", place=place).pack())])
    rows.append([(texts.plain("button-menu"), MenuTap(act="menu").pack())])
    return rows
