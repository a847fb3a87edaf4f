"""A person's October as the rules of a month read it: entries, checks, plans."""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal

from casework import periods
from casework.billing import Check, CheckedAs, Delivered, Provider
from casework.gaps import Colleagues
from casework.hours import Mode, Recipient
from casework.participation import (
    CaseMonth,
    Entry,
    KeptCheck,
    Planned,
    Rules,
    Whose,
    priced,
)
from casework.prices import Price, PriceList

(PERIOD,) = (one for one in periods.periods() if one.name == "2025-2026")
OCTOBER = date(2026, 10, 1)
HERE, THERE = Provider(1, "Näidistugi"), Provider(2, "Teine abi")
TIINA, OTTO, PIRET = 3, 4, 2
WHOSE = Whose(7, "P-014", "Mari Tamm", 1, "Näidisvald")
EVERYDAY, CORE, RESPITE = "everyday_life_support", "planning_and_coordination", "respite_care"
AT = datetime(2026, 11, 2, 8, tzinfo=UTC)
WHO = Colleagues({TIINA: "Tiina M.", OTTO: "Otto R.", PIRET: "Piret V."}, {TIINA, PIRET})
RULES = Rules((), PriceList([Price("support_everyday_life", Decimal("17.35"), date(2025, 1, 1))]), PERIOD)


def entry(
    number: int,
    day: int,
    minutes: int = 60,
    activity: str | None = EVERYDAY,
    *,
    by: int = TIINA,
    provider: Provider | None = HERE,
    recipient: Recipient = Recipient.PARTICIPANT,
) -> Entry:
    said = Delivered(
        number, 1, date(2026, 10, day), minutes, provider, WHO.name(by), Mode.INDIVIDUAL, recipient, activity
    )
    return priced(Entry(7, by, said), WHOSE, RULES)


def case(*entries: Entry, checks: tuple[KeptCheck, ...] = (), plans: tuple[Planned, ...] = ()) -> CaseMonth:
    return CaseMonth(WHOSE, OCTOBER, PERIOD, entries, plans, checks, manager_id=1, specialist_id=PIRET)


def checked(account: int, role: CheckedAs, digest: str) -> KeptCheck:
    return KeptCheck(account, Check(WHO.name(account), role, AT, digest))


def planned(activity: str, domain: str | None, first: date, last: date | None = None) -> Planned:
    return Planned(7, activity, Mode.INDIVIDUAL, 240, first, last, domain)
