"""In which language a page is."""

from __future__ import annotations

from aiohttp import web

from locales import LANGUAGES, pick_language

LANGUAGE_COOKIE = "markaja_language"


def language_of(request: web.Request, account: str = "") -> str:
    """As chosen on a page, else as the bot speaks to this account, else as the browser asks."""
    chosen = request.cookies.get(LANGUAGE_COOKIE, "")
    if chosen in LANGUAGES:
        return chosen
    if account in LANGUAGES:
        return account
    asked = (part.partition(";")[0].strip() for part in request.headers.get("Accept-Language", "").split(","))
    return next(filter(None, map(pick_language, asked)), LANGUAGES[0])
