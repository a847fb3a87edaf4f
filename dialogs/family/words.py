"""Words that several pages of this subject share."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from functools import cache
from typing import TYPE_CHECKING

from casework.calendar import tallinn, tallinn_day
from casework.family import Scope
from casework.family_told import OTHER
from dialogs.callbacks import MenuTap
from dialogs.hours.words import amount
from dialogs.referral.municipality import turn_to
from dialogs.reply import Button, Rows
from dialogs.talk import Talk
from locales import Html, Texts, days
from locales.texts import one_language
from storage.family_seen import ShownLink

if TYPE_CHECKING:
    from storage.desk import Desk


def scopes(texts: Texts, chosen: Iterable[str]) -> str:
    return texts.joined("family-scope", [scope for scope in Scope if scope in set(chosen)])


def called(texts: Texts, shown_as: str | None, relation: str) -> str:
    """As the case manager wrote it; the person is called nothing there, and is that in the reader's language."""
    return shown_as or texts.of("family-relation", relation)


def until(texts: Texts, day: date | None) -> str:
    return texts.plain("family-until-withdrawn") if day is None else texts.plain("family-until", day=days.due(day))


def help_lines(texts: Texts, minutes: Mapping[str, int]) -> Html:
    """One a line: what kind of help, how much; in Russian the Estonian name stands in brackets."""
    return Html("\n".join(_help_line(texts, component, long) for component, long in minutes.items()))


def _help_line(texts: Texts, component: str, minutes: int) -> Html:
    if component == OTHER:
        return texts("family-help-line", kind=texts.plain("family-help-other"), amount=amount(texts, minutes))
    name, own = texts.of("activity", component), _estonian().of("activity", component)
    kind = small(name) if name == own or "(" in name else f"{small(name)} ({small(own)})"
    return texts("family-help-line", kind=kind, amount=amount(texts, minutes))


@cache
def _estonian() -> Texts:
    return one_language("et", "components")


def small(words: str) -> str:
    """Inside a line."""
    return words[:1].lower() + words[1:]


def meeting_line(texts: Texts, at: datetime, place: str) -> Html:
    local = tallinn(at)
    values = {"day": day(texts, local.date()), "at": days.clock(texts, local.time())}
    return texts("family-meeting-place", place=place, **values) if place else texts("family-meeting", **values)


def meeting_moment(texts: Texts, at: datetime) -> str:
    """reede, 27.11.2026, kell 14.30."""
    local = tallinn(at)
    return f"{day(texts, local.date())}, {days.clock(texts, local.time())}"


def day(texts: Texts, value: date) -> str:
    return f"{texts.of('weekday', str(value.weekday()))}, {days.due(value)}"


def state(talk: Talk, shown: ShownLink) -> str:
    """How one link stands, for the case manager."""
    texts, link, consent = talk.texts, shown.link, shown.consent
    if link.ended_at is not None and link.end_reason is not None:
        ended = days.due(tallinn_day(link.ended_at))
        if talk.desk.family.may_go_on(shown):
            reason = texts.of("family-link-end", link.end_reason)
            return texts.plain("family-state-link-ended", day=ended, reason=reason)
        return texts.plain("family-state-ended", day=ended, reason=texts.of("family-end", link.end_reason))
    if link.accepted_at is not None:
        return texts.plain("family-state-open", until=until(texts, consent.until))
    if shown.invited is not None and shown.invited.expires_at is not None:
        return texts.plain("family-state-waits", day=days.due(tallinn_day(shown.invited.expires_at)))
    return texts.plain("family-state-expired")


def language(texts: Texts, code: str | None) -> str:
    """In which language the other side has the bot: it says what they read, and decides nothing."""
    return texts.of("person-language", code or "unknown")


async def urgent(desk: Desk, texts: Texts, municipality_id: int) -> Html:
    """Who to turn to when there is no time for a letter: what the municipality has published, or where to look."""
    place = await desk.municipalities.get(municipality_id)
    return texts("family-urgent", turn_to=turn_to(texts, place))


def menu_row(texts: Texts) -> list[Button]:
    return [(texts.plain("button-menu"), MenuTap(act="menu").pack())]


def help_rows(texts: Texts) -> Rows:
    return [[(texts.plain("button-about-help"), MenuTap(act="about").pack())], menu_row(texts)]
