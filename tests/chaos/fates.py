"""The people's part in each fate, from the number to the end. Whoever is busy with one thing lets the next wait."""

from __future__ import annotations

import asyncio
import random
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

from tests.chaos.manager import Manager
from tests.chaos.nurse import Nurse
from tests.chaos.people import Stuck
from tests.chaos.stories import LINN, VALD, Fate, Place, Story

UNTAKEN, UNTAKEN_LEAD = "ei ole veel keegi vastu võtnud", "ootab ikka."
NO_CONTACT, NO_CONTACT_LEAD = "kas saite inimesega ühendust?", "ühenduse võtmist ei ole veel märgitud"
NOT_INFORMED = "kas inimesele on öeldud, et temast teatati?"


@dataclass
class Cast:
    nurses: list[Nurse]
    managers: list[Manager]
    luck: random.Random
    stories: list[Story] = field(default_factory=list)
    waiting: int = 0
    """Stories that wait for nothing but the clock."""
    running: int = 0

    def of(self, place: Place) -> list[Manager]:
        return [one for one in self.managers if one.place == place]

    def lead(self, place: Place) -> Manager:
        return next(one for one in self.of(place) if one.lead)

    def sender(self, story: Story) -> Nurse:
        return next(one for one in self.nurses if one.phone.name == story.sender)

    def one_of(self, place: Place, *, without: Manager | None = None) -> Manager:
        return self.luck.choice([one for one in self.of(place) if one is not without])

    @asynccontextmanager
    async def until_the_clock_moves(self) -> AsyncIterator[None]:
        self.waiting += 1
        try:
            yield
        finally:
            self.waiting -= 1


async def play(cast: Cast, story: Story) -> None:
    """What becomes of one referral that was sent; a person who waits in vain ends the story there."""
    cast.running += 1
    try:
        await _FATES[story.fate](cast, story)
        story.done = True
    except Stuck as stuck:
        story.stuck.append(str(stuck))
    finally:
        cast.running -= 1


async def _finish(manager: Manager, number: str) -> None:
    await manager.contact(number)
    await manager.close(number)


async def _at_once(cast: Cast, story: Story) -> None:
    manager = cast.one_of(story.place)
    async with manager.busy:
        await manager.take(story.number)
        await _finish(manager, story.number)


async def _attempted(cast: Cast, story: Story) -> None:
    manager = cast.one_of(story.place)
    async with manager.busy:
        await manager.take(story.number)
        await manager.attempt(story.number)
    async with manager.busy:
        await _finish(manager, story.number)


async def _given_back(cast: Cast, story: Story) -> None:
    first = cast.one_of(story.place)
    async with first.busy:
        await first.take(story.number)
        await first.give_back(story.number)
    second = cast.one_of(story.place, without=first)
    async with second.busy:
        await second.take(story.number)
        await _finish(second, story.number)


async def _asked(cast: Cast, story: Story) -> None:
    manager, nurse = cast.one_of(story.place), cast.sender(story)
    async with manager.busy:
        await manager.take(story.number)
        await manager.ask(story.number)
    async with nurse.busy:
        await nurse.answer(story.number)
    async with manager.busy:
        await manager.sees(f"Teataja vastas Teie küsimusele. Teade {story.number}", about=story.number)
        await _finish(manager, story.number)


async def _forwarded(cast: Cast, story: Story) -> None:
    first, to = cast.one_of(story.place), LINN if story.place == VALD else VALD
    async with first.busy:
        await first.take(story.number)
        await first.forward(story.number, to)
    second = cast.one_of(to)
    async with second.busy:
        await second.take(story.number)
        await _finish(second, story.number)


async def _withdrawn(cast: Cast, story: Story) -> None:
    nurse = cast.sender(story)
    async with nurse.busy:
        await nurse.withdraw(story.number)


async def _race(cast: Cast, story: Story) -> None:
    pair = cast.luck.sample(cast.of(story.place), 2)
    pair.sort(key=lambda one: one.phone.user_id)  # always in one order: nobody waits for each other in a circle
    async with pair[0].busy, pair[1].busy:
        cards = [await one.sees("", label="Võta vastu", about=story.number) for one in pair]
        won = await asyncio.gather(
            *(one.grab(story.number, card) for one, card in zip(pair, cards, strict=True)), return_exceptions=True
        )
        for result in won:
            if isinstance(result, BaseException):
                raise result
        (winner,) = (one for one, got in zip(pair, won, strict=True) if got)
        await _finish(winner, story.number)


async def _untaken(cast: Cast, story: Story) -> None:
    number, lead = story.number, cast.lead(story.place)
    async with cast.until_the_clock_moves():
        for one in cast.of(story.place):
            await one.sees(UNTAKEN, about=number, ever=True)
        await lead.sees(UNTAKEN_LEAD, about=number, ever=True)
        await cast.sender(story).sees(UNTAKEN, about=number, ever=True)
    await _at_once(cast, story)


async def _no_contact(cast: Cast, story: Story) -> None:
    number, lead = story.number, cast.lead(story.place)
    manager = cast.one_of(story.place, without=lead)
    async with manager.busy:
        await manager.take(number)
    async with cast.until_the_clock_moves():
        await manager.sees(NO_CONTACT, about=number, ever=True)
        await lead.sees(NO_CONTACT_LEAD, about=number, ever=True)
    async with manager.busy:
        await _finish(manager, number)


async def _not_informed(cast: Cast, story: Story) -> None:
    number, manager = story.number, cast.one_of(story.place)
    async with manager.busy:
        await manager.take(number)
        await manager.contact(number)
    async with cast.until_the_clock_moves():
        await manager.sees(NOT_INFORMED, about=number, ever=True)
    async with manager.busy:
        await manager.inform(number)
        await manager.close(number)


_FATES: dict[Fate, Callable[[Cast, Story], Awaitable[None]]] = {
    Fate.AT_ONCE: _at_once,
    Fate.ATTEMPTED: _attempted,
    Fate.GIVEN_BACK: _given_back,
    Fate.ASKED: _asked,
    Fate.FORWARDED: _forwarded,
    Fate.WITHDRAWN: _withdrawn,
    Fate.RACE: _race,
    Fate.UNTAKEN: _untaken,
    Fate.NO_CONTACT: _no_contact,
    Fate.NOT_INFORMED: _not_informed,
}
