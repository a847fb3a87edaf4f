"""One play from the first start of the bot to good weather: everybody's part, the killing, and the moving of time."""

from __future__ import annotations

import asyncio
import random
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path

from sqlmodel import and_, col, func, not_, or_, select

from bot.clock import system_clock
from bot.sandbox import Sandbox
from storage import secrets
from storage.database import Sessions, opened
from storage.desk import Desks
from storage.outbox import PUT_OFF
from storage.prepare import prepare
from storage.secrets import KeyRing
from storage.tables import Outbox, OutboxState, Processed, Referral
from tests.chaos import fates, stories
from tests.chaos.clock import MovedClock
from tests.chaos.fates import Cast
from tests.chaos.keeper import Keeper, Kills
from tests.chaos.nurse import Nurse
from tests.chaos.people import Habits, Stuck
from tests.chaos.stories import Story
from tests.chaos.town import settle_in
from tests.chaos.weather import Weather

TOKEN = "42:SANDBOX"
MOST_STEPS = 48
"""Moves of the clock; by then every ladder must have ended."""
CALM_AFTER = 3
"""Looks in a row that find nothing left to do."""
KILLS_WITHOUT_MOVES = 0.7
"""Share of the kills before the clock is moved."""


@dataclass(frozen=True)
class Wish:
    seed: int = 1
    referrals: int = 500
    nurses: int = 25
    kills: int = 60
    apart: float = 8.0
    """Seconds that a process runs on average until it is killed."""
    rain: float = 1.0
    """Times the usual share of faults; 0 is good weather."""
    senders: int = 1
    """Processes that send; more than one needs PostgreSQL."""
    patience: float = 240.0
    thinking: float = 0.3
    urgent: float = 0.5
    """Share of the referrals for today; their ladder is a matter of hours."""
    minutes: float = 90.0
    """The play fails when it takes longer."""
    sending: float = 0.0
    """Minutes after which nobody begins another report; 0: all are sent, however long it takes."""


@dataclass
class Play:
    wish: Wish
    url: str
    sessions: Sessions
    sandbox: Sandbox
    clock: MovedClock
    keepers: list[Keeper]
    kills: Kills
    weather: Weather
    folder: Path
    tell: Callable[[str], None]
    cast: Cast = field(default_factory=lambda: Cast([], [], random.Random(0)))
    stories: list[Story] = field(default_factory=list)
    ended_at: datetime = field(default_factory=system_clock)
    took: float = 0.0

    async def run(self) -> None:
        began = system_clock()
        async with asyncio.timeout(self.wish.minutes * 60), asyncio.TaskGroup() as group:
            for keeper in self.keepers:
                group.create_task(keeper.run())
            telling = group.create_task(self._tell_now_and_then())
            late = group.create_task(self.weather.late_answers())
            await self._act()
            self.tell("good weather")
            self.kills.left = 0
            late.cancel()
            self.weather.end()
            await self._calm()
            telling.cancel()
            for keeper in self.keepers:
                keeper.closing.set()
        self.ended_at = self.clock.now()
        self.took = (system_clock() - began).total_seconds()

    async def _act(self) -> None:
        luck = random.Random(self.wish.seed + 1)
        habits = Habits(self.clock.now, luck, self.wish.patience, self.wish.thinking)
        self.cast = await settle_in(self.sessions, self.sandbox, habits, self.wish.nurses, self.clock.now())
        self.stories = stories.write(self.wish.seed, self.wish.referrals, self.wish.urgent)
        self.kills.left = round(self.wish.kills * KILLS_WITHOUT_MOVES)
        self.weather.begin()
        async with asyncio.TaskGroup() as group:
            for index, nurse in enumerate(self.cast.nurses):
                group.create_task(self._reports(nurse, self.stories[index :: len(self.cast.nurses)], group))
            group.create_task(self._move_the_clock())
        self.stories = [story for story in self.stories if story.sender]

    async def _reports(self, nurse: Nurse, own: list[Story], group: asyncio.TaskGroup) -> None:
        self.cast.running += 1
        last = system_clock() + timedelta(minutes=self.wish.sending)
        for story in own:
            if self.wish.sending and system_clock() > last:
                break
            story.sender = nurse.phone.name
            async with nurse.busy:
                try:
                    await nurse.report(story)
                except Stuck as stuck:
                    story.stuck.append(str(stuck))
                    await nurse.give_up()
                    continue
            group.create_task(fates.play(self.cast, story))
            await asyncio.sleep(0)
        self.cast.running -= 1

    # ── time ─────────────────────────────────────────────────────────────────

    async def _move_the_clock(self) -> None:
        """Once everything quick is through: step by step, until nobody waits for the clock any more."""
        await self._only_the_clock_is_waited_for()
        self.kills.left += self.wish.kills - round(self.wish.kills * KILLS_WITHOUT_MOVES)
        for _ in range(MOST_STEPS):
            if not self.cast.running:
                return
            self.clock.move_to(self.clock.next_step())
            self.sandbox.changed()
            await asyncio.sleep(1)
            await self._calm()
            await self._only_the_clock_is_waited_for()
        waiting = [f"{story.number} {story.fate}" for story in self.stories if not story.done]
        raise AssertionError(f"the clock was moved {MOST_STEPS} times and still they wait: {waiting}")

    async def _only_the_clock_is_waited_for(self) -> None:
        calm = 0
        while calm < CALM_AFTER:
            calm = calm + 1 if self.cast.running <= self.cast.waiting else 0
            await asyncio.sleep(0.4)

    async def _calm(self) -> None:
        """Nothing is due, nothing rings, nothing is unanswered: three times in a row."""
        calm = 0
        while calm < CALM_AFTER:
            calm = 0 if await self.left_to_do() or self.sandbox.queue.pending else calm + 1
            await asyncio.sleep(0.7)

    async def left_to_do(self) -> int:
        now = self.clock.now()
        async with Desks(self.sessions).open(now) as desk:
            due = select(func.count()).select_from(Outbox)
            due = due.where(Outbox.state == OutboxState.PENDING, Outbox.not_before <= now)
            put_off = and_(col(Outbox.lease) == PUT_OFF, func.coalesce(Outbox.lease_until, now) > now)
            due = due.where(not_(put_off))
            rings = select(func.count()).select_from(Referral).where(col(Referral.ring_at) <= now)
            answers = select(func.count()).select_from(Processed).where(or_(col(Processed.pending)))
            return sum([(await desk.session.exec(query)).one() for query in (due, rings, answers)])

    # ── for whoever watches ──────────────────────────────────────────────────

    async def _tell_now_and_then(self) -> None:
        while True:
            await asyncio.sleep(10)
            self.tell(self.progress())

    def progress(self) -> str:
        sent = sum(bool(story.number) for story in self.stories)
        done = sum(story.done for story in self.stories)
        stuck = sum(bool(story.stuck) for story in self.stories)
        deaths = sum(len(keeper.deaths) for keeper in self.keepers)
        return (
            f"{self.clock.now():%a %H:%M:%S} sent {sent}/{len(self.stories)} done {done} stuck {stuck} "
            f"waiting for the clock {self.cast.waiting} · deaths {deaths} · faults {self.sandbox.faults.fired.total()} "
            f"· updates {len(self.sandbox.updates)} · unconfirmed {self.sandbox.queue.pending}"
        )


@asynccontextmanager
async def staged(wish: Wish, url: str, folder: Path, tell: Callable[[str], None]) -> AsyncIterator[Play]:
    """Sandbox, database and keepers, ready to run; what was played can be looked at until the end of the block."""
    key = secrets.new_key()
    clock = MovedClock(folder / "ahead")
    sandbox = Sandbox(token=TOKEN, username="MarkajaTestBot", now=clock.now)
    await sandbox.start()
    await prepare(url)
    env = {
        "MARKAJA_DATABASE_URL": url,
        "MARKAJA_SECRET_KEY": key,
        "MARKAJA_BOT_TOKEN": TOKEN,
        "MARKAJA_BOT_API_BASE": sandbox.base_url,
        "MARKAJA_PACED": "false",
    }
    kills = Kills(0, wish.apart, random.Random(wish.seed + 2))
    keepers = [
        Keeper(env, ["--clock", str(clock.path), *more], folder / f"{name}.log", clock.now, kills)
        for name, more in [("bot", []), *[(f"sender{turn}", ["--only-sending"]) for turn in range(1, wish.senders)]]
    ]
    weather = Weather(sandbox, wish.seed + 3, wish.rain)
    async with opened(url, KeyRing(key)) as sessions:
        try:
            yield Play(wish, url, sessions, sandbox, clock, keepers, kills, weather, folder, tell)
        finally:
            await sandbox.stop()
