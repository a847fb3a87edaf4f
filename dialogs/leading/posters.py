"""Posters for the walls of institutions: made, printed again, and taken down when a link has wandered off."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping

from casework.calendar import tallinn_day
from dialogs.callbacks import LeadTap
from dialogs.forms import Choice, Form, Run, Step, engine
from dialogs.leading import institutions
from dialogs.leading.home import home_row
from dialogs.leading.inviting import address
from dialogs.leading.pages import back, begin, button, head, in_rows, part_of, refuse, turns
from dialogs.talk import Talk
from locales import days
from papers.posters import poster
from storage.errors import NotHere, Stale, TooMany
from storage.invitations import MOST_A_DAY
from storage.posters import PosterLink

POSTERS = "posters"


async def show(talk: Talk, tap: LeadTap) -> None:
    if tap.id:
        await _one(talk, tap)
    elif tap.act == "new":
        await begin(talk, POSTER, {"place": tap.place})
    else:
        await _list(talk, tap)


async def _list(talk: Talk, tap: LeadTap) -> None:
    texts = talk.texts
    part = part_of(await talk.desk.posters.of(tap.place), tap.val)
    lines = [texts("poster-line", **_facts(talk, item)) for item in part.rows] or [texts("list-empty")]
    talk.reply.show(
        "\n".join([head(talk, texts.plain("posters-title"), part), *lines, texts("poster-what-for")]),
        [
            *in_rows([button(item.organisation, POSTERS, tap.place, id=item.id) for item in part.rows]),
            turns(talk, POSTERS, tap.place, part),
            [button(texts.plain("button-make-poster"), POSTERS, tap.place, act="new")],
            home_row(talk, tap.place),
        ],
    )


def _facts(talk: Talk, item: PosterLink) -> dict[str, object]:
    return {
        "institution": item.organisation,
        "day": days.due(item.made_at.astimezone(days.TALLINN).date()),
        "worker": item.made_by or talk.texts.plain("leading-operator"),
    }


# ── one poster ───────────────────────────────────────────────────────────────


async def _one(talk: Talk, tap: LeadTap) -> None:
    item = await talk.desk.posters.one(tap.id)
    if item.place_id != tap.place:
        raise NotHere
    if item.revoked_at is not None:
        await _gone(talk, tap)
        return
    match tap.act:
        case "print":
            await _print(talk, await talk.desk.posters.printed(item.id))
        case "sure-revoke":
            talk.reply.show(
                talk.texts("poster-revoke-question", institution=item.organisation),
                [
                    [_act(talk, item, "button-revoke-poster", "revoke")],
                    back(talk, POSTERS, tap.place, id=item.id),
                ],
            )
        case "revoke":
            await _revoke(talk, tap, item)
        case _:
            _page(talk, item)


def _act(talk: Talk, item: PosterLink, label_id: str, act: str) -> tuple[str, str]:
    return button(talk.texts.plain(label_id), POSTERS, item.place_id, id=item.id, act=act)


def _page(talk: Talk, item: PosterLink) -> None:
    """An old link that was not kept opens, and cannot be printed again: a new one can be made."""
    place = item.place_id
    kept = item.token is not None
    first = (
        _act(talk, item, "button-print", "print")
        if kept
        else button(talk.texts.plain("button-make-poster"), POSTERS, place, act="new")
    )
    talk.reply.show(
        talk.texts("poster-page" if kept else "poster-page-old", **_facts(talk, item)),
        [[first], [_act(talk, item, "button-revoke-poster", "sure-revoke")], back(talk, POSTERS, place)],
    )


async def _print(talk: Talk, item: PosterLink) -> None:
    """The sheet comes below as a file; drawing takes a moment, so it is done beside the loop."""
    if item.token is None:
        refuse(talk, "poster-not-kept")
        return
    place = await talk.desk.leading.place(item.place_id)
    try:
        sheet = await asyncio.to_thread(
            poster,
            talk.languages,
            link=await address(talk, item.token),
            institution=item.organisation,
            municipality=place.name,
            contact=place.turn_to,
            edition=days.due(tallinn_day(talk.now)),
        )
    except ValueError:
        refuse(talk, "poster-name-too-long")
        return
    talk.reply.document(
        f"plakat-{item.id}.pdf", sheet, talk.texts.plain("poster-caption", institution=item.organisation)
    )


async def _revoke(talk: Talk, tap: LeadTap, item: PosterLink) -> None:
    try:
        await talk.desk.posters.revoke(item.id)
    except Stale:
        await _gone(talk, tap)
        return
    talk.reply.toast(talk.texts.plain("poster-toast-revoked"))
    await _list(talk, LeadTap(page=POSTERS, place=tap.place))


async def _gone(talk: Talk, tap: LeadTap) -> None:
    talk.reply.toast(talk.texts.plain("poster-toast-gone"), alert=True)
    await _list(talk, LeadTap(page=POSTERS, place=tap.place))


# ── a new one ────────────────────────────────────────────────────────────────


async def _values(talk: Talk, run: Run) -> Mapping[str, object]:
    place = await talk.desk.leading.place(run.answers["place"])
    return {
        "institution": run.answers["institution_name"],
        "turn_to": place.turn_to or talk.texts.plain("contact-none"),
    }


async def _finish(talk: Talk, run: Run) -> None:
    try:
        house = await institutions.resolved(talk, run.answers)
        item = await talk.desk.posters.make(house.id or 0)
    except TooMany:
        refuse(talk, "invite-too-many", number=MOST_A_DAY)
        return
    await engine.forget(talk, run)
    _page(talk, item)
    await _print(talk, await talk.desk.posters.printed(item.id))


POSTER = engine.register(
    Form(
        name="poster",
        steps=(
            institutions.INSTITUTION,
            institutions.SECTOR,
            Step("check", "poster-check", choices=(Choice("make", "button-make-poster", wide=True),), values=_values),
        ),
        finish=_finish,
        cancelled="leading-cancelled",
    )
)
