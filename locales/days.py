"""Days and hours in words, in the forms that sentences need (voice, section 2). Moments come in UTC."""

from __future__ import annotations

from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from locales.texts import Texts

TALLINN = ZoneInfo("Europe/Tallinn")


def due(day: date) -> str:
    """27.11.2026: stands anywhere."""
    return day.strftime("%d.%m.%Y")


def short(day: date) -> str:
    """27.11: as people type it."""
    return day.strftime("%d.%m")


def span(first: date, last: date) -> str:
    """03.–20.11.2026 · 28.10.–03.11.2026: days, both included; one day stands alone."""
    if first == last:
        return due(first)
    if (first.year, first.month) == (last.year, last.month):
        return f"{first:%d.}–{due(last)}"
    return f"{first:%d.%m.}–{due(last)}" if first.year == last.year else f"{due(first)}–{due(last)}"


def day_on(texts: Texts, day: date) -> str:
    """reedel, 27. novembril · в пятницу, 27 ноября: inside a sentence."""
    return texts.plain("day-on", weekday=day.weekday(), day=day.day, month=day.month)


def clock(texts: Texts, moment: time) -> str:
    """Kell 9.00 · в 9:00."""
    return texts.plain("clock-at", hour=moment.hour, minute=f"{moment.minute:02d}")


def moment_on(texts: Texts, moment: datetime, now: datetime) -> str:
    """täna kell 11.00 · homme kell 9.00 · esmaspäeval, 30. novembril kell 9.00: inside a sentence."""
    local, today = moment.astimezone(TALLINN), now.astimezone(TALLINN).date()
    at = clock(texts, local.time())
    distance = (local.date() - today).days
    if distance == 0:
        return texts.plain("moment-today", at=at)
    if distance == 1:
        return texts.plain("moment-tomorrow", at=at)
    return texts.plain("moment-on", day=day_on(texts, local.date()), at=at)


def stamp(texts: Texts, moment: datetime) -> str:
    """22.11.2026 kell 14.30 · 22.11.2026 в 14:30: in a card."""
    local = moment.astimezone(TALLINN)
    return texts.plain("stamp", day=due(local.date()), at=clock(texts, local.time()))


def office_hours(texts: Texts, opens: time, closes: time, weekdays: frozenset[int]) -> str:
    """tööpäeviti kell 8.00–17.00 · в рабочие дни с 8:00 до 17:00; other days are named."""
    opened = f"{opens.hour}{_point(texts)}{opens.minute:02d}"
    closed = f"{closes.hour}{_point(texts)}{closes.minute:02d}"
    if weekdays == frozenset(range(5)):
        return texts.plain("office-hours-workdays", opens=opened, closes=closed)
    days = ", ".join(texts.of("weekday", str(day)) for day in sorted(weekdays))
    return texts.plain("office-hours-days", days=days, opens=opened, closes=closed)


def _point(texts: Texts) -> str:
    return "." if texts.language == "et" else ":"
