"""Words that an operator may have published in place of the program's own, or beside them."""

from __future__ import annotations

from casework.leaflets import KINDS, Leaflet, markup
from dialogs.talk import Talk
from locales import Html

USUAL_RETENTION_DAYS = 90


async def privacy(talk: Talk) -> Html:
    """What is read before the first referral."""
    retention = talk.texts.plain("privacy-retention", days=USUAL_RETENTION_DAYS)
    found = await _published(talk, Leaflet.PRIVACY, places={"retention": retention})
    return found or talk.texts("privacy-notice", retention=retention)


async def privacy_long(talk: Talk) -> Html:
    return await _published(talk, Leaflet.PRIVACY_LONG) or talk.texts("privacy-long")


async def with_welcome(talk: Talk, greeting: Html, municipality_id: int | None) -> Html:
    """The municipality's own words stand below the house's greeting."""
    if municipality_id is None:
        return greeting
    own = await _published(talk, Leaflet.WELCOME, municipality_id)
    return Html(f"{greeting}\n\n{own}") if own else greeting


async def _published(
    talk: Talk, key: Leaflet, municipality_id: int | None = None, places: dict[str, str] | None = None
) -> Html | None:
    words = await talk.desk.leaflets.words(key, talk.texts.language, municipality_id)
    return None if words is None else Html(markup(KINDS[key], words, places or {}))
