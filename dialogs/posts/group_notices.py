"""What is said in a connected group: what will be posted, the posts with small counts kept back, the last word."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import time
from typing import Any

from casework.notices import Notice
from casework.small_counts import for_group
from casework.summaries import Span
from dialogs.posts.drawing import drawn
from dialogs.posts.links import privately
from dialogs.reply import Say, Word
from locales import Texts, days
from storage.desk import Desk
from storage.post_clock import schedule_of
from storage.tables import GroupState, PostGroup


@dataclass(frozen=True, slots=True)
class GroupErrand:
    """The desk is the house's own; `address` is the bot's, https://t.me/…"""

    desk: Desk
    texts: Texts
    group: PostGroup
    args: dict[str, Any]
    address: str


async def render(notice: Notice, errand: GroupErrand) -> Word | None:
    """None when the group was connected anew meanwhile, or hears nothing any more (but the last word)."""
    if errand.args["turn"] != errand.group.turn:
        return None
    if errand.group.state is not GroupState.CONNECTED and notice is not Notice.GROUP_LEFT:
        return None
    return await _RENDERERS[notice](errand)


async def _post(errand: GroupErrand) -> Word | None:
    span = Span.parse(errand.args["span"])
    summary = for_group(await errand.desk.summaries.of(errand.group.municipality_id, span))
    link = privately(errand.address, errand.group.municipality_id, span)
    rows = [[(errand.texts.plain("button-post-privately"), link)]]
    return drawn(errand.texts, summary, rows, errand.group.topic_id)


async def _greeted(errand: GroupErrand) -> Word | None:
    texts, group = errand.texts, errand.group
    place = await errand.desk.municipalities.get(group.municipality_id)
    row = await errand.desk.posts.arrange(group.municipality_id)
    schedule = schedule_of(row)
    return Say(
        texts(
            "group-greeting",
            municipality=place.name,
            weekday=texts.of("post-weekday", str(schedule.weekday)),
            at=days.clock(texts, time(schedule.hour)),
        ),
        thread=group.topic_id,
    )


async def _left(errand: GroupErrand) -> Word | None:
    return Say(errand.texts("group-farewell"), thread=errand.group.topic_id)


_RENDERERS: dict[Notice, Callable[[GroupErrand], Awaitable[Word | None]]] = {
    Notice.WEEK_POST_GROUP: _post,
    Notice.GROUP_GREETED: _greeted,
    Notice.GROUP_LEFT: _left,
}
