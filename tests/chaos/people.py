"""A scripted person: reads the own phone, thinks a little, taps what is there. Knows nothing else of the bot."""

from __future__ import annotations

import asyncio
import random
import re
from collections import defaultdict
from dataclasses import dataclass, field

from bot.clock import Clock, system_clock
from bot.sandbox import Phone, StoredMessage
from bot.sandbox.shapes import Fields, fields, rows

NUMBER = re.compile(r"T-\d{4,}")
LOOKS_EVERY = 0.15
LOOKS_SELDOM = 0.7
TAPS_TWICE = 0.06
TAPS_OLD = 0.04
TAPS_AGAIN_AFTER = 15.0
"""Seconds without anything new, or at once when the bot said that the button was old."""
OPENS_AGAIN_AFTER = 5.0
OLD = ("Vahepeal on midagi muutunud", "Seda nuppu on juba vajutatud")
LAST_LINES = 40


class Stuck(Exception):
    """A person waited in vain; carries what the phone showed."""


@dataclass
class Habits:
    """What all people of a play have in common."""

    clock: Clock
    luck: random.Random
    patience: float
    thinking: float
    """Seconds on average before a tap."""


@dataclass
class Person:
    phone: Phone
    habits: Habits
    busy: asyncio.Lock = field(default_factory=asyncio.Lock)
    """One thing at a time."""
    taps_twice: int = 0
    taps_old: int = 0
    _read: int = 0
    _about: dict[str, list[StoredMessage]] = field(default_factory=lambda: defaultdict(list))

    # ── looking ──────────────────────────────────────────────────────────────

    @property
    def mark(self) -> int:
        """The newest message at this moment: what comes later is newer."""
        return self.phone.messages[-1].message_id if self.phone.messages else 0

    def find(
        self, words: str, label: str | None = None, *, since: int = 0, about: str | None = None
    ) -> StoredMessage | None:
        """The newest message of the bot with these words and that button, if it is there to see."""
        for message in reversed(self._of(about) if about else self.phone.messages):
            if message.message_id <= since:
                break
            if message.deleted or not message.from_bot or words not in message.text:
                continue
            if label is None or any(label in row for row in message.buttons):
                return message
        return None

    def _of(self, number: str) -> list[StoredMessage]:
        for message in self.phone.messages[self._read :]:
            # The first number is the one it is about; a card may also name an earlier referral.
            if message.from_bot and (found := NUMBER.search(message.text)):
                self._about[found.group()].append(message)
        self._read = len(self.phone.messages)
        return self._about[number]

    async def sees(
        self,
        *wanted: str,
        label: str | None = None,
        since: int = 0,
        about: str | None = None,
        ever: bool = False,
    ) -> StoredMessage:
        """Waits for the first of several words; `ever`: for the clock's sake, however long that takes."""
        until = system_clock().timestamp() + self.habits.patience
        while True:
            for words in wanted:
                if found := self.find(words, label, since=since, about=about):
                    return found
            if not ever and system_clock().timestamp() > until:
                raise Stuck(self.story(f"[{label}] {' | '.join(wanted)} {about or ''}"))
            await asyncio.sleep(LOOKS_SELDOM if ever else LOOKS_EVERY)

    def story(self, what: str) -> str:
        last = "\n".join(str(event) for event in self.phone.events[-LAST_LINES:])
        return f"{self.phone.name} waited in vain for: {what}\n{last}"

    # ── doing ────────────────────────────────────────────────────────────────

    async def think(self) -> None:
        await asyncio.sleep(self.habits.luck.expovariate(1 / self.habits.thinking) if self.habits.thinking else 0)

    async def tap(
        self,
        words: str,
        label: str,
        *,
        since: int = 0,
        about: str | None = None,
        once: bool = False,
    ) -> StoredMessage:
        """Waits for the button, thinks, and taps it if it is still there; sometimes twice, as people do."""
        while True:
            await self.sees(words, label=label, since=since, about=about)
            await self.think()
            if message := self.find(words, label, since=since, about=about):
                break
        button = message.button(label)
        assert button is not None
        await self.phone.tap_button(button, message)
        if not once and self.habits.luck.random() < TAPS_TWICE:
            self.taps_twice += 1
            await self.phone.tap_button(button, message)
        return message

    async def tap_old(self, message: StoredMessage) -> None:
        """Now and then a button that is no longer shown: the finger was faster than the screen."""
        if message.earlier_keyboards and self.habits.luck.random() < TAPS_OLD:
            self.taps_old += 1
            await self.phone.tap_button(_any_button(message.earlier_keyboards[-1], self.habits.luck), message)

    async def do(self, number: str, label: str, result: str, *, words: str = "", via: str = "") -> StoredMessage:
        """One move on a card: taps until the phone shows what came of it. `via`: where the button may be hidden."""
        until = system_clock().timestamp() + 2 * self.habits.patience
        tapped = opened = 0.0
        toasts = len(self.phone.shown_toasts)
        while not (seen := self.find(result, about=number)):
            now = system_clock().timestamp()
            if now > until:
                raise Stuck(self.story(f"{result} after [{label}] {number}"))
            told = any(toast.text.startswith(OLD) for toast in self.phone.shown_toasts[toasts:])
            if now > tapped + (1 if told else TAPS_AGAIN_AFTER):
                toasts = len(self.phone.shown_toasts)
                if await self._tap_what_is_there(words, label, number):
                    tapped = now
                elif via and now > opened + OPENS_AGAIN_AFTER and await self._tap_what_is_there(words, via, number):
                    opened = now
            await asyncio.sleep(LOOKS_EVERY * 2)
        return seen

    async def _tap_what_is_there(self, words: str, label: str, number: str) -> bool:
        if not self.find(words, label, about=number):
            return False
        await self.think()
        message = self.find(words, label, about=number)
        button = message.button(label) if message else None
        if message is None or button is None:
            return False
        await self.phone.tap_button(button, message)
        if self.habits.luck.random() < TAPS_TWICE:
            self.taps_twice += 1
            await self.phone.tap_button(button, message)
        return True

    async def say(self, text: str, *, after: str, since: int) -> None:
        await self.sees(after, since=since)
        await self.think()
        await self.phone.send(text)


def _any_button(keyboard: Fields, luck: random.Random) -> Fields:
    return luck.choice([fields(button) for row in rows(keyboard["inline_keyboard"]) for button in rows(row)])
