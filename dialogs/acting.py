"""A button of a page acts by its word; an old one never does: it is told so, and the page as it is now is shown."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from typing import Protocol, TypeVar

from dialogs.talk import Talk
from storage.errors import AfterDeath, NotHere, Stale


class Tap(Protocol):
    act: str


T = TypeVar("T", bound=Tap)


async def act(
    talk: Talk,
    tap: T,
    acts: Mapping[str, Callable[[Talk, T], Awaitable[None]]],
    present: Callable[[], Awaitable[None]],
) -> None:
    """`NotHere` for a word that no button has."""
    handler = acts.get(tap.act)
    if handler is None:
        raise NotHere
    try:
        await handler(talk, tap)
    except Stale as refused:
        said = "life-toast-after-death" if isinstance(refused, AfterDeath) else "card-toast-changed"
        talk.reply.toast(talk.texts.plain(said), alert=True)
        await present()
