"""The poster for an institution's wall: an A4 sheet that leads to the referral conversation by a QR code."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from locales.texts import Texts

MOST_LANGUAGES = 2


def poster(
    texts: Mapping[str, Texts],
    *,
    link: str,
    institution: str,
    municipality: str,
    contact: str = "",
    edition: str = "",
    made_at: datetime | None = None,
) -> bytes:
    """A PDF of one page. Languages stand side by side in the order of `texts`, one or two of them.

    `link` is the whole address with its scheme; `contact` says where to turn without Telegram; `edition` is printed
    as it is (a date, a version). The same values give the same bytes. ValueError: no or too many languages, an empty
    name, or one so long that it cannot be read on paper.
    """
    from papers.poster_layout import drawn  # noqa: PLC0415 (see the room's own words)

    if not 1 <= len(texts) <= MOST_LANGUAGES:
        raise ValueError(f"a poster has one or two languages, not {len(texts)}")
    names = {"link": link, "institution": institution, "municipality": municipality}
    for name, value in names.items():
        if not value.strip():
            raise ValueError(f"a poster needs its {name}")
    return drawn(
        tuple(texts.values()),
        link=link.strip(),
        institution=_one_line(institution),
        municipality=_one_line(municipality),
        contact=_one_line(contact),
        edition=_one_line(edition),
        made_at=made_at,
    )


def _one_line(text: str) -> str:
    return " ".join(text.split())
