"""What a number of places means in money [004 2.4.2, 2.6]: exact to the cent, each sum with its source."""

from __future__ import annotations

import json
from collections.abc import Iterator
from decimal import Decimal

from admin.problems import Problem
from admin.rules import words
from casework import budget
from casework.budget import Money, NoNumber
from casework.periods import Period, Source
from locales import Texts

_FEW_DIGITS = 6
_NO_BREAK = "\u00a0"


def show(texts: Texts, period: Period, typed: str, typed_after: str, *, as_json: bool) -> None:
    places = _places("--places", typed, _most(period))
    after = _places("--places-after", typed_after, places, least=0) if typed_after else None
    try:
        found = budget.money(places, period)
    except NoNumber as error:
        raise Problem("admin-problem-no-number", period=period.name, key=error.key) from error
    shrunk = None if after is None else budget.after_evaluation(found.component_ceiling, places, after)
    if as_json:
        print(json.dumps(_data(found, shrunk)))
        return
    print("\n".join(_table(texts, period, found, after, shrunk)))


def _data(found: Money, shrunk: Decimal | None) -> dict[str, object]:
    data: dict[str, object] = {
        "places": found.places,
        "component_ceiling": str(found.component_ceiling),
        "coordination_month": str(found.coordination_month),
        "coordination_total": str(found.coordination_total),
    }
    return data if shrunk is None else {**data, "component_ceiling_after": str(shrunk)}


def _table(texts: Texts, period: Period, found: Money, after: int | None, shrunk: Decimal | None) -> Iterator[str]:
    say = texts.plain
    yield say("admin-money-heading", period=period.name, places=found.places)
    rows = [
        ("admin-money-ceiling", found.component_ceiling, _source(period, "components_person", "components_month")),
        ("admin-money-fee-month", found.coordination_month, _source(period, "fee_month")),
        ("admin-money-fee-total", found.coordination_total, _source(period, "fee_months")),
    ]
    if found.side_costs is not None:
        rows.append(("admin-money-side-costs", found.side_costs, _source(period, "fee_side_costs_share")))
    names = [say(text_id) for text_id, _, _ in rows]
    sums = [euros(value) for _, value, _ in rows]
    wide, wide_sum = max(map(len, names)), max(map(len, sums))
    for name, total, (_, _, source) in zip(names, sums, rows, strict=True):
        yield f"  {name:<{wide}}  {total:>{wide_sum}}  {words.source(source)}"
    yield say("admin-money-contract-says")
    if shrunk is not None and after is not None:
        yield say("admin-money-after", after=after, places=found.places, sum=euros(shrunk))
        yield say("admin-money-after-fee")


def _places(option: str, typed: str, most: int, least: int = 1) -> int:
    whole = typed.isascii() and typed.isdecimal() and len(typed) <= _FEW_DIGITS
    if not whole or not least <= int(typed) <= most:
        raise Problem("admin-problem-places", option=option, typed=typed, least=str(least), most=str(most))
    return int(typed)


def _most(period: Period) -> int:
    """No contract has more places than the whole programme."""
    whole = period.numbers.get("places")
    return int(whole.value) if whole is not None and whole.value is not None else 10**_FEW_DIGITS - 1


def _source(period: Period, *keys: str) -> Source:
    return next((period.numbers[key].source for key in keys if key in period.numbers), Source())


def euros(value: Decimal) -> str:
    """48 073,20 €, with spaces that do not break."""
    return f"{value:,.2f}".replace(",", _NO_BREAK).replace(".", ",") + f"{_NO_BREAK}€"
