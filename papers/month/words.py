"""A month's values as a reader of a file meets them: hours, euros, days and names, in one language."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime
from decimal import ROUND_HALF_UP, Decimal

from casework.billing import Check, Delivered, GapKind, Provider, Sheet
from casework.gaps import pauses_in
from casework.hours import HOUR, Mode, Recipient
from locales import days
from locales.texts import Texts
from papers.month.frame import Frame, one_line

TEXT_FILES = ("papers_month", "components", "hours", "leading", "cases", "days")
"""What `one_language` has to load for a command that makes these files."""
HEADS = (
    *("day", "weekday", "times", "hours", "minutes", "component", "way", "recipient", "worker", "provider", "billed"),
    *("unit", "unit-price", "sum", "unpriced-hours", "code", "name", "municipality", "contract", "month", "version"),
    *("entered", "assessed", "which", "planned", "plan", "reviewed", "left", "activity"),
    *("planned-hours", "done-hours", "left-hours", "gap", "who", "reason", "row", "note"),
)
"""Heads of columns; in the plain CSV these are the heads themselves."""
_DAY = 24 * HOUR
_SPACE = "\u00a0"
_CENT = Decimal("0.01")


def hours(minutes: int) -> str:
    """1,50: two decimals, half up; the minutes themselves are what is paid for."""
    return f"{(Decimal(minutes) / HOUR).quantize(_CENT, ROUND_HALF_UP):f}".replace(".", ",")


def are_shown_exactly(minutes: Iterable[int]) -> bool:
    """Whether two decimals of an hour say all; 20 minutes are 0.33 h and a little."""
    return all(one * 100 % HOUR == 0 for one in minutes)


def euros(value: Decimal) -> str:
    """1 234,50 € with no-break spaces; a number below zero has a real minus."""
    shown = f"{value:,.2f}".replace(",", _SPACE).replace(".", ",").replace("-", "\u2212")
    return f"{shown}{_SPACE}€"


def day(value: date | None) -> str:
    return days.due(value) if value else ""


def short_digest(digest: str) -> str:
    """Twelve signs in threes of four: enough to be compared over the telephone."""
    return " ".join(digest[at : at + 4] for at in range(0, min(len(digest), 12), 4))


class Words:
    """One language's words for a month's values. Names are cleaned here, once, for every kind of file."""

    def __init__(self, texts: Texts) -> None:
        self.texts = texts

    def __call__(self, text_id: str, **values: object) -> str:
        return self.texts.plain(text_id, **values)

    def head(self, key: str) -> str:
        """The head of a column; `key` is one of HEADS."""
        return self.texts.of("papers-head", key)

    def gap(self, kind: GapKind) -> str:
        return self.texts.of("papers-gap", kind)

    def reason(self, said: str) -> str:
        """As it was given; a pause in its days, by the neutral word alone."""
        spans = pauses_in(said)
        found = (self("life-pause-span", span=days.span(*one)) for one in spans)
        return ", ".join(found) if spans else said

    def month(self, value: date) -> str:
        """November 2026 by name."""
        return self("hours-month-name", month=value.month, year=str(value.year))

    def weekday(self, value: date) -> str:
        return self.texts.of("weekday-short", str(value.weekday()))

    def moment(self, value: datetime) -> str:
        """22.11.2026 kell 14.30, by the Tallinn clock."""
        return days.stamp(self.texts, value)

    def times(self, entry: Delivered) -> str:
        """10.00–12.00; empty where nobody wrote from when to when."""
        if entry.starts is None or entry.ends is None:
            return ""
        return f"{self._clock(entry.starts)}–{self._clock(entry.ends)}"

    def _clock(self, minutes: int) -> str:
        hour, minute = divmod(minutes % _DAY, HOUR)
        return self("hours-clock", hour=hour, minute=f"{minute:02d}")

    def billed(self, key: str | None) -> str:
        """What hours bill as: a component of the period, or an activity that is billed as itself."""
        return self._key("billed", key) or self("papers-no-component")

    def activity(self, key: str | None) -> str:
        return self._key("activity", key)

    def _key(self, family: str, key: str | None) -> str:
        """A component of an imported list has no word of ours: its own key is its name."""
        for name in (family, "activity") if key else ():
            if self.texts.has(f"{name}-{str(key).replace('_', '-')}"):
                return self.texts.of(name, str(key))
        return one_line(key or "")

    def provider(self, provider: Provider | None) -> str:
        return one_line(provider.name) if provider and provider.name.strip() else self("papers-no-provider")

    def person(self, name: str) -> str:
        return one_line(name) or self("papers-no-name")

    def municipality(self, name: str) -> str:
        return one_line(name) or "–"

    def someone(self, name: str) -> str:
        """A worker by name; a line without one is still somebody's."""
        return one_line(name) or "–"

    def mode(self, mode: Mode) -> str:
        return self.texts.of("papers-mode", mode)

    def recipient(self, recipient: Recipient) -> str:
        return self.texts.of("papers-recipient", recipient)

    def plan(self, kind: str) -> str:
        if not kind:
            return ""
        return self.texts.of("case-how", kind) if self.texts.has(f"case-how-{kind.replace('_', '-')}") else kind

    def version(self, version: int, frame: Frame) -> str:
        """Versioon 2, parandatud 12.12.2026; the first one was made, not corrected."""
        if frame.made_on is None:
            return self("papers-version", version=str(version))
        if version > 1:
            return self("papers-version-corrected", version=str(version), day=day(frame.made_on))
        return self("papers-version-made", version=str(version), day=day(frame.made_on))

    def check(self, check: Check) -> str:
        """Who looked through the hours, when, and the digest of what they saw."""
        return self(
            "papers-checked",
            name=one_line(check.by),
            role=self.texts.of("papers-checked-as", check.role),
            at=self.moment(check.at),
            digest=short_digest(check.digest),
        )

    def providers(self, sheet: Sheet) -> list[str]:
        """Each once, in the order of the sheet's lines; of the entries where there are no lines."""
        named = [self.provider(line.provider) for line in sheet.lines]
        named += [self.provider(entry.provider) for entry in sheet.entries]
        return list(dict.fromkeys(named))
