"""What the tests of life events do again and again."""

from __future__ import annotations

from bot.sandbox import Phone

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
