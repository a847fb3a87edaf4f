"""A case manager at the cards: each move by its button, until the phone shows what came of it."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass

from bot.sandbox import StoredMessage
from tests.chaos.people import LOOKS_EVERY, TAPS_AGAIN_AFTER, Person
from tests.chaos.stories import Place

MINE = "on Teie käes"
CONTACTED = "Inimesega on ühendust võetud."
TOLD = "Inimesele öeldud"
REVEALS = 0.25


@dataclass
class Manager(Person):
    place: Place | None = None
    lead: bool = False

    async def take(self, number: str) -> None:
        await self.do(number, "Võta vastu", f"{number} {MINE}")
        await self.reveal(number)

    async def grab(self, number: str, card: StoredMessage) -> bool:
        """As fast as can be, together with a colleague: True when this one got it."""
        button = card.button("Võta vastu")
        assert button is not None
        await self.phone.tap_button(button, card)
        seen = await self.sees(f"{number} {MINE}", f"{number} on vastu võetud", about=number)
        return MINE in seen.text

    async def reveal(self, number: str) -> None:
        """Now and then the name is looked at."""
        if self.habits.luck.random() >= REVEALS:
            return
        since = self.mark
        await self.tap("", "Näita nime", about=number, once=True)
        code = f"P-{int(number[2:]):03d}"
        await self.sees(f"{code}\nNimi:", since=since)

    async def contact(self, number: str) -> None:
        await self.do(number, "Sain ühendust", CONTACTED)

    async def attempt(self, number: str) -> None:
        await self.do(number, "Ei saanud ühendust", "Proovitud 1 kord")

    async def inform(self, number: str) -> None:
        """Done when the newest card does not offer it any more."""
        tapped = False
        while not tapped or self._offers_inform(number):
            await self.tap(CONTACTED, TOLD, about=number)
            tapped = True
            for _ in range(int(TAPS_AGAIN_AFTER / LOOKS_EVERY)):
                if not self._offers_inform(number):
                    break
                await asyncio.sleep(LOOKS_EVERY)

    def _offers_inform(self, number: str) -> bool:
        card = self.find(CONTACTED, about=number)
        return card is not None and any(TOLD in row for row in card.buttons)

    async def close(self, number: str) -> None:
        since = self.mark
        await self.do(number, "Lõpeta", f"Kuidas töö teatega {number} lõppes?", words=CONTACTED)
        await self.tap("Kuidas töö teatega", "Hindamine algas", since=since)
        asked = await self.sees("Kas inimesele on öeldud", "juurde kirjutada?", since=since)
        if "Kas inimesele on öeldud" in asked.text:
            await self.tap("Kas inimesele on öeldud", "Inimesele öeldud", since=since)
        await self.tap("juurde kirjutada?", "Jäta vahele", since=since)
        await self.sees(f"Teade {number} on lõpetatud. Aitäh.", since=since)

    async def give_back(self, number: str) -> None:
        since = self.mark
        await self._seldom(number, "Anna tagasi", f"Teade {number} läheb tagasi")
        await self.tap(f"Teade {number} läheb tagasi", "Jäta vahele", since=since)
        await self.sees(f"Teade {number} läks tagasi", since=since)

    async def ask(self, number: str) -> None:
        since = self.mark
        await self._seldom(number, "Küsi teatajalt", "Mida soovite teatajalt küsida?")
        await self.tap("Mida soovite teatajalt", "Kust inimest leida?", since=since)
        await self.sees(f"Küsimus on teatajale saadetud. Teade {number}", since=since)

    async def forward(self, number: str, to: Place) -> None:
        since = self.mark
        await self._seldom(number, "Edasta mujale", "Millisesse valda või linna")
        await self.say(to.key, after="Millisesse valda või linna", since=since)
        await self.tap("Kas soovite uuele vallale", "Jäta vahele", since=since)
        await self.tap(f"Teade {number} läheb: {to.name}", "Edasta", since=since)
        await self.sees(f"Teade {number} on edastatud: {to.name}", since=since)

    async def _seldom(self, number: str, label: str, result: str) -> None:
        """Behind "more", on one's own card."""
        await self.do(number, label, result, words=f"{number} {MINE}", via="Veel…")
