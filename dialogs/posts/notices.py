"""The weekly post in private, an adviser's contracts, and what becomes of a municipality's groups."""

from __future__ import annotations

from datetime import date

from casework.calendar import tallinn_day
from casework.notices import Notice
from casework.people import MunicipalityId
from casework.small_counts import for_private
from casework.summaries import Span
from dialogs.callbacks import MenuTap
from dialogs.hours import notices as hours
from dialogs.notices.errand import Errand
from dialogs.posts import keyboard
from dialogs.posts.callbacks import GroupTap, to
from dialogs.posts.drawing import drawn
from dialogs.reply import Button, Say, Word
from dialogs.summaries.words import portfolio_text
from locales import days
from storage.tables import GroupState, PostGroup


async def _week(errand: Errand) -> Word | None:
    """Not to those who said that they do not want it."""
    if await errand.desk.posts.is_muted(errand.account.id or 0):
        return None
    return await _asked(errand)


async def _asked(errand: Errand) -> Word | None:
    """`NotHere` for whoever is no case manager there any more."""
    span = Span.parse(errand.args["span"])
    summary = for_private(await errand.desk.summaries.of(errand.args["place"], span))
    return drawn(errand.texts, summary, keyboard.of_post(errand.texts, summary))


async def _asked_for_hours(errand: Errand) -> Word | None:
    """The usual question, of the week that is over; not to those who wrote meanwhile."""
    said = await hours.RENDERERS[Notice.HOURS_GAP](errand)
    if not isinstance(said, Say):
        return None
    monday = date.fromisoformat(errand.args["monday"])
    return Say(errand.texts("post-hours-asked", week=days.due(monday)), said.rows)


async def _portfolio(errand: Errand) -> Word | None:
    """Not to an adviser who said meanwhile that it need not come."""
    if await errand.desk.posts.is_muted(errand.account.id or 0):
        return None
    span, today = Span.parse(errand.args["span"]), tallinn_day(errand.desk.now)
    lines = await errand.desk.posts.portfolio(span)
    return Say(portfolio_text(errand.texts, lines, span, today), keyboard.of_portfolio(errand.texts, span, today))


# ── groups ───────────────────────────────────────────────────────────────────


async def _connected(errand: Errand) -> Word | None:
    group = await _group(errand)
    if group is None or group.state is not GroupState.CONNECTED:
        return None
    texts = errand.texts
    place = await errand.desk.municipalities.get(group.municipality_id)
    worker = await errand.desk.accounts.name_of(group.connected_by, group.municipality_id)
    own = group.connected_by == errand.account.id
    rows: list[list[Button]] = []
    if own or errand.actor.leads(MunicipalityId(group.municipality_id)):
        end = GroupTap(id=group.id or 0, turn=group.turn, act="end").pack()
        rows.append([(texts.plain("button-group-end"), end)])
    if own:
        return Say(texts("group-connected-own", municipality=place.name, group=group.title), rows)
    worker = worker or texts.plain("value-colleague")
    return Say(texts("group-connected", municipality=place.name, group=group.title, worker=worker), rows)


async def _ended(errand: Errand) -> Word | None:
    """Nothing when it was connected again meanwhile."""
    group = await _group(errand)
    if group is None or group.state is GroupState.CONNECTED:
        return None
    texts = errand.texts
    place = await errand.desk.municipalities.get(group.municipality_id)
    values = {"municipality": place.name, "group": group.title}
    if group.state is GroupState.DISCONNECTED:
        by = await errand.desk.accounts.name_of(errand.args["by"], group.municipality_id)
        return Say(texts("group-ended-by", worker=by or texts.plain("value-colleague"), **values))
    return Say(
        texts(_WHY[group.state], **values),
        [
            [to(texts.plain("button-group-connect"), "connect", group.municipality_id)],
            [(texts.plain("button-menu"), MenuTap(act="menu").pack())],
        ],
    )


_WHY = {
    GroupState.OUT: "group-ended-out",
    GroupState.SILENCED: "group-ended-silenced",
    GroupState.CLOSED: "group-ended-closed",
}


async def _group(errand: Errand) -> PostGroup | None:
    """As it is now; None when it was connected anew since."""
    group = await errand.desk.groups.one(errand.args["group"])
    return group if group.turn == errand.args["turn"] else None


RENDERERS = {
    Notice.WEEK_POST: _week,
    Notice.SUMMARY: _asked,
    Notice.HOURS_GAP_ASKED: _asked_for_hours,
    Notice.PORTFOLIO: _portfolio,
    Notice.GROUP_CONNECTED: _connected,
    Notice.GROUP_ENDED: _ended,
}
