"""What the tests of life events do again and again."""

from __future__ import annotations

from bot.sandbox import Phone
from casework.facts import Event
from tests.cast import House
from tests.flows.duties import note
from tests.flows.hours_cast import Team, hours_team

AFTER = {"exit_form", "exit_form_copy"}
"""What is still owed after a death or a move."""
WORDS = {"et": ("Veel…", "Elusündmus"), "ru": ("Ещё…", "Событие в жизни")}


async def card(phone: Phone, code: str = "P-001") -> None:
    """The card of that person, below."""
    await phone.send("/cases")
    await phone.tap(code)


async def life(phone: Phone, what: str, language: str = "et") -> None:
    """From the card in sight."""
    for word in (*WORDS[language], what):
        await phone.tap(word)


async def pause(phone: Phone, kind: str = "On haiglas", since: str = "Täna", look: str = "07.12") -> None:
    """From the card in sight; the newest message is the answer."""
    await life(phone, kind)
    await (phone.tap(since) if since in {"Täna", "Eile"} else phone.send(since))
    await phone.send(look)
    await phone.tap("Jäta vahele")


async def died(phone: Phone, day: str = "Eile") -> None:
    """From the card in sight; the newest message is the answer."""
    await life(phone, "Inimene on surnud")
    await (phone.tap(day) if day in {"Täna", "Eile"} else phone.send(day))
    await phone.tap("Jah, märgi")


async def in_care(house: House, language: str = "et") -> Team:
    """P-001 entered, with a plan, a specialist (Piret) and a worker (Tiina); Anu has the case."""
    team = await hours_team(house, language)
    await team.plan("P-001", 8)
    for event in (Event.ENTERED, Event.LINKED, Event.ENTRY_FORM_SENT):
        await note(house, "Anu", 1, event, "2026-11-02")
    return team
