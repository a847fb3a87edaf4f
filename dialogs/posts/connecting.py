"""/connect and /disconnect in the private chat: a one-time code for a group, and the list of groups."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from casework.people import AccountId, MunicipalityId
from casework.post_permissions import PostAction, may_post
from dialogs.callbacks import MenuTap
from dialogs.posts.callbacks import GroupTap, PostTap, to
from dialogs.posts.links import into_group
from dialogs.reply import Button
from dialogs.talk import Talk
from locales import Html, days
from storage.errors import NotHere, TooMany
from storage.groups import LIVES
from storage.tables import GroupState, PostGroup

LABEL = 24
"""Characters of a group's name on a button."""


async def open_connect(talk: Talk) -> None:
    """A code for one's municipality; with several the question comes first."""
    await _for_place(talk, "connect", _code)


async def _for_place(talk: Talk, act: str, show: Callable[[Talk, int], Awaitable[None]]) -> None:
    """At once for whoever works in one municipality; others choose, and the button does `act`."""
    places = await talk.desk.posts.places()
    if len(places) == 1:
        await show(talk, places[0].id or 0)
    elif places:
        talk.reply.show(talk.texts("post-which-place"), [[to(row.name, act, row.id or 0)] for row in places])
    else:
        talk.reply.show(talk.texts("post-for-coordinators"))


async def on_connect(talk: Talk, tap: PostTap) -> None:
    """Below: a code is a message of its own."""
    talk.reply.message_id = None
    await _code(talk, tap.place)


async def _code(talk: Talk, place: int) -> None:
    try:
        code = await talk.desk.groups.code(place, talk.texts.language)
    except TooMany:
        talk.reply.show(talk.texts("group-codes-too-many"))
        return
    link = into_group(await talk.link_to(code)) if talk.link_to else ""
    name = (await talk.desk.municipalities.get(place)).name
    rows: list[list[Button]] = [[(talk.texts.plain("button-group-choose"), link)]] if link else []
    minutes = round(LIVES.total_seconds() / 60)
    talk.reply.show(talk.texts("group-code", municipality=name, code=code, minutes=minutes), rows)


# ── the groups there are ─────────────────────────────────────────────────────


async def open_groups(talk: Talk) -> None:
    """/disconnect, and the way to it."""
    await _for_place(talk, "groups", _list)


async def on_groups(talk: Talk, tap: PostTap) -> None:
    await _list(talk, tap.place)


async def _list(talk: Talk, place: int) -> None:
    found = await talk.desk.groups.of_place(place)
    texts = talk.texts
    name = (await talk.desk.municipalities.get(place)).name
    lines = [await _line(talk, row) for row in found] or [texts("group-list-empty")]
    rows: list[list[Button]] = [
        [(texts.plain("button-group-end-one", group=_short(row.title)), _tap(row, "end"))]
        for row in found
        if _may_end(talk, row)
    ]
    rows.append([to(texts.plain("button-group-connect"), "connect", place)])
    rows.append([to(texts.plain("button-back"), "page", place)])
    talk.reply.show("\n".join([texts("group-list-head", municipality=name), *lines]), rows)


async def _line(talk: Talk, row: PostGroup) -> Html:
    texts = talk.texts
    worker = await talk.desk.accounts.name_of(row.connected_by, row.municipality_id)
    return texts(
        "group-line",
        group=row.title,
        state=texts.of("group-state", row.state),
        day=days.due(row.connected_at.astimezone(days.TALLINN).date()),
        worker=worker or texts.plain("value-colleague"),
    )


def _may_end(talk: Talk, row: PostGroup) -> bool:
    place, by = MunicipalityId(row.municipality_id), AccountId(row.connected_by)
    return may_post(talk.actor, PostAction.DISCONNECT, place, by)


def _tap(row: PostGroup, act: str) -> str:
    return GroupTap(id=row.id or 0, turn=row.turn, act=act).pack()


def _short(title: str) -> str:
    return title if len(title) <= LABEL else f"{title[: LABEL - 1]}…"


async def on_group(talk: Talk, tap: GroupTap) -> None:
    """Asked once more before it ends; a button of an earlier time only shows how things stand."""
    row = await talk.desk.groups.one(tap.id)
    if row.turn != tap.turn or row.state is GroupState.DISCONNECTED:
        talk.reply.toast(talk.texts.plain("error-stale-button"), alert=True)
        await _list(talk, row.municipality_id)
    elif tap.act == "end":
        talk.reply.show(
            talk.texts("group-end-question", group=row.title),
            [
                [(talk.texts.plain("button-group-end"), _tap(row, "end_now"))],
                [to(talk.texts.plain("button-keep"), "groups", row.municipality_id)],
            ],
        )
    elif tap.act == "end_now":
        await talk.desk.groups.disconnect(tap.id)
        menu = (talk.texts.plain("button-menu"), MenuTap(act="menu").pack())
        talk.reply.show(talk.texts("group-ended", group=row.title), [[menu]])
    else:
        raise NotHere
