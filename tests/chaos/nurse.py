"""Whoever reports: the whole conversation, an answer to a question, and taking a report back."""

from __future__ import annotations

from dataclasses import dataclass, field

from tests.chaos.people import NUMBER, Person
from tests.chaos.stories import Story

SENT = "Teade on saadetud. Number: "


@dataclass
class Nurse(Person):
    numbers: list[str] = field(default_factory=list)
    """As this nurse read them, in order."""
    knows_privacy: bool = False

    async def report(self, story: Story) -> None:
        """From /report to the number; it stands in the story then."""
        since = self.mark
        if self.numbers and self.habits.luck.random() < 0.5 and self.find(SENT, "Teata veel"):
            await self.tap(SENT, "Teata veel", once=True)
        else:
            await self.phone.send("/report")
        await self._who(story, since)
        await self._what(story, since)
        await self.tap(story.marker, "Jah, edasi", since=since)
        asked = await self.tap("Teadet loeb ja andmete eest vastutab", "Saada", since=since)
        story.number = await self._number(since)
        await self.tap_old(asked)

    async def _who(self, story: Story, since: int) -> None:
        asked = await self.tap("elu on ohus", "Ei ole", since=since)
        if not self.knows_privacy:
            await self.tap("Enne alustamist", "Selge, edasi", since=since)
            self.knows_privacy = True
        await self.sees("Millises vallas", since=since)
        await self.tap_old(asked)
        await self.say(story.place.key, after="Millises vallas", since=since)
        await self.say(story.marker, after="Mis on inimese nimi?", since=since)
        await self.say(str(18 + story.index % 70), after="Kui vana inimene on?", since=since)
        await self.say(f"Metsa {story.index + 1}", after="Kuidas saab sotsiaaltöötaja inimesega", since=since)

    async def _what(self, story: Story, since: int) -> None:
        await self.tap("Mis keeles", "Eesti", since=since)
        await self.tap("eestkostja", "Ei", since=since)
        await self.tap("teab sellest teatest", "Jah" if story.agrees else "Ei", since=since)
        await self.tap("Milles vajab", "Eluase", since=since, once=True)
        asked = await self.tap("Valitud: Eluase.", "Edasi", since=since)
        await self.sees("Mida Te märkasite?", since=since)
        await self.tap_old(asked)
        await self.say("Ei ole nädal aega kodust väljunud", after="Mida Te märkasite?", since=since)
        await self.tap("Millal peaks", "Täna" if story.urgent else "Sel nädalal", since=since)
        await self.tap("Teilt midagi juurde", "Jäta vahele", since=since)
        await self.tap("just Teie", "Ei", since=since)

    async def _number(self, since: int) -> str:
        """The new one: an earlier "sent" may arrive a second time meanwhile."""
        while True:
            message = await self.sees(SENT, since=since)
            (number,) = NUMBER.findall(message.text.partition("\n")[0])
            if number not in self.numbers:
                self.numbers.append(number)
                return str(number)
            since = message.message_id

    async def give_up(self) -> None:
        """After waiting in vain: whatever is open is left, so that the next report begins afresh."""
        await self.phone.send("/cancel")

    async def answer(self, number: str) -> None:
        since = self.mark
        await self.tap("kohta on küsimus", "Loe küsimust", about=number, once=True)
        await self.say("Teise korruse palatis", after=f"küsib Teie teate {number} kohta", since=since)
        await self.sees(f"Vastus on saadetud. Teade {number}", since=since)

    async def withdraw(self, number: str) -> None:
        since = self.mark
        await self.phone.send("/referrals")
        while True:
            page = await self.sees("Minu saadetud", since=since)
            if any(number in row for row in page.buttons):
                break
            await self.tap("Minu saadetud", "Vanemad", since=since, once=True)
            await self.think()
        await self.tap("Minu saadetud", number, since=since, once=True)
        await self.tap("Seis:", "Võta teade tagasi", since=since)
        await self.tap(f"Kas võtate teate {number} tagasi", "Võta teade tagasi", since=since)
        await self.sees("Seis: tagasi võetud", since=since)
