"""A year-end walked through day by day: what came unasked is remembered, what people do they do on their phones."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from typing import NamedTuple

from bot.sandbox import Phone
from bot.sandbox.transcript import Event as Seen
from casework.calendar import TALLINN, is_working_day, tallinn
from locales import Texts, all_texts
from tests.cast import House
from tests.flows.duties import newest_list

MORNING, TEN, EVENING = time(9), time(10), time(17)


class Heard(NamedTuple):
    """One line of what came unasked."""

    day: date
    who: str
    line: str


@dataclass
class YearEnd:
    house: House
    language: str
    words: Texts
    anu: Phone
    peeter: Phone
    piret: Phone
    tiina: Phone
    stina: Phone
    cases: dict[str, int] = field(default_factory=dict)
    _seen: dict[str, int] = field(default_factory=dict)
    heard: list[Heard] = field(default_factory=list)
    _day: dict[str, date] = field(default_factory=dict)

    # ── the clock ────────────────────────────────────────────────────────────

    async def until(self, day: str) -> None:
        """Day by day, to ten in the morning of that one ("2026-11-09")."""
        last = date.fromisoformat(day)
        while True:
            here = tallinn(self.house.sandbox.now()).date()
            for at in _moments(here) if here < last else (MORNING, TEN):
                moment = datetime.combine(here, at, TALLINN)
                if moment > self.house.sandbox.now():
                    await self._step(moment)
            if here == last:
                return
            await self._step(datetime.combine(here + timedelta(days=1), MORNING, TALLINN))

    async def _step(self, moment: datetime) -> None:
        """Lists of earlier mornings that say so of themselves are left out."""
        await self.house.later(seconds=(moment - self.house.sandbox.now()).total_seconds())
        for phone in self.house.phones.values():
            new = self._seen.get(phone.name, 0)
            phone.events[new:] = [one for one in phone.events[new:] if one.mark == "<"]
        self._mark()

    @asynccontextmanager
    async def act(self, phone: Phone, *, answered: bool = True) -> AsyncIterator[None]:
        """Of what one does, the answer alone stays in the transcript: the ways there have goldens of their own."""
        before = len(phone.events)
        yield
        answers = [one for one in phone.events[before:] if one.mark in "<~"]
        phone.events[before:] = answers[-1:] if answered else []
        self._mark(acting=phone)

    def _mark(self, acting: Phone | None = None) -> None:
        """Above what came on a day stands the day; what nobody asked for is remembered by its lines."""
        today = self.today
        for phone in self.house.phones.values():
            seen = self._seen.get(phone.name, 0)
            new = phone.events[seen:]
            if phone is not acting:
                said = [line for one in new if one.mark == "<" for line in one.lines]
                self.heard += [Heard(today, phone.name, line) for line in said]
            if new and self._day.get(phone.name) != today:
                phone.events.insert(seen, Seen("=", (f"{today:%a %d.%m.%Y}",)))
                self._day[phone.name] = today
            self._seen[phone.name] = len(phone.events)

    @property
    def today(self) -> date:
        return tallinn(self.house.sandbox.now()).date()

    def of_person(self, code: str, since: date, until: date = date.max) -> list[Heard]:
        """Every line that named this person unasked, from the one day to the other."""
        return [one for one in self.heard if code in one.line and since <= one.day <= until]

    def days(self, word: str, who: str, since: date = date.min, until: date = date.max) -> list[str]:
        """On which days that phone heard of it unasked."""
        found = [one.day for one in self.of_person(word, since, until) if one.who == who]
        return [f"{day:%d.%m}" for day in dict.fromkeys(found)]

    @property
    def phones(self) -> list[Phone]:
        return [self.anu, self.peeter, self.piret, self.tiina, self.stina]

    # ── what people do ───────────────────────────────────────────────────────

    def of(self, phone: Phone) -> Texts:
        return self.words if phone in {self.anu, self.peeter} else all_texts()["et"]

    async def tap(self, phone: Phone, *ids: str, **values: str | int) -> None:
        """Buttons by their text id, one after the other."""
        for one in ids:
            await phone.tap(self.of(phone).plain(one, **values))

    async def exit_page(self, phone: Phone, code: str) -> None:
        await phone.send("/exit")
        if (people := self.of(phone).plain("button-exit-people")) in _labels(phone):
            await phone.tap(people)
        await self._on_page(phone, code)

    async def _on_page(self, phone: Phone, code: str) -> None:
        """The newest message is a list in pages."""
        while code not in _labels(phone):
            await phone.tap(self.of(phone).plain("button-later-part"), message=phone.last)
        await phone.tap(code)

    async def path(self, phone: Phone, code: str, path: str, trait: str = "") -> None:
        async with self.act(phone):
            await self.exit_page(phone, code)
            await self.tap(phone, "button-exit-path", f"exit-path-button-{path}")
        if trait:
            async with self.act(phone, answered=False):
                await self.exit_page(phone, code)
                await self.tap(phone, "button-exit-state", f"trait-button-{trait}")

    async def note(self, phone: Phone, code: str, fact: str, day: str, *how: str) -> None:
        """At the exit page."""
        async with self.act(phone):
            await self.exit_page(phone, code)
            await self.tap(phone, "button-exit-note", f"fact-button-{fact}", *how)
            await phone.send(day)

    async def rated_on_card(self, phone: Phone, code: str, day: str) -> None:
        """Of somebody who goes on, and stands in no list of those who leave."""
        for who in ("person", "specialist"):
            async with self.act(phone):
                await phone.send("/cases")
                await self._on_page(phone, code)
                await self.tap(phone, "button-note-fact")
                fact = self.of(phone).plain(f"fact-button-qol-end-{who}")
                if fact not in _labels(phone):
                    await self.tap(phone, "button-other-facts")
                await phone.tap(fact)
                await phone.send(day)

    async def told(self, phone: Phone, code: str, day: str) -> None:
        await self.note(phone, code, "exit-told", day, "button-how-to-person")

    async def rated(self, phone: Phone, code: str, day: str) -> None:
        for who in ("person", "specialist"):
            await self.note(phone, code, f"qol-end-{who}", day)

    async def leaves(self, phone: Phone, code: str, reason: str, day: str) -> None:
        async with self.act(phone):
            await self.exit_page(phone, code)
            await self.tap(phone, "button-exit-leave", f"exit-reason-button-{reason}")
            await phone.send(day)

    async def ticks(self, phone: Phone, *words: str, way: str = "") -> None:
        """The line of the morning's list in which all these words stand."""
        async with self.act(phone, answered=False):
            page = newest_list(phone)
            found = next(line for line in page.text.splitlines() if all(word in line for word in words))
            number = int(found.partition(".")[0])
            await phone.tap(self.of(phone).plain("button-duty-done", number=number), message=page)
            if way:
                await self.tap(phone, way)

    async def hours(self, *codes: str) -> None:
        """Tiina writes what she did yesterday."""
        for code in codes:
            async with self.act(self.tiina):
                await self.tiina.send(f"{code} eile 2 h igapäevaelu")
                await self.tiina.tap("Kinnita")

    async def reports(self, month: date) -> None:
        """Anu closes the month (which has goldens of its own) and ticks the report off in her list."""
        async with self.house.app.desks.open(self.house.sandbox.now()) as desk:
            desk.actor = await desk.accounts.actor(await desk.accounts.arrive(self.anu.user_id))
            assert await desk.hours_months.close(self.house.place.id or 0, month)
        await self.ticks(self.anu, f"{month:%m.%Y}")

    async def card(self, phone: Phone, code: str) -> None:
        await phone.send("/cases")
        await self._on_page(phone, code)

    async def life(self, phone: Phone, code: str, *ids: str) -> None:
        await self.card(phone, code)
        await self.tap(phone, "button-more", "button-life-event", *ids)


def _moments(day: date) -> tuple[time, ...]:
    """When something is said by itself: in the morning, and on the evening before days off (hours of the week)."""
    before_days_off = not is_working_day(day + timedelta(days=1))
    return (MORNING, EVENING) if before_days_off else (MORNING,)


def _labels(phone: Phone) -> list[str]:
    return [label for row in phone.last.buttons for label in row]
