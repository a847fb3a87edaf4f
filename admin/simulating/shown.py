"""A simulated year as a table in the operator's language."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from admin.simulating.cast import HOME, PLACES
from admin.simulating.wish import Outcome, Reported, Wish
from casework.billing import NOTHING
from casework.periods import Period
from locales import Texts
from papers.month.words import euros, hours

HEADS = ("month", "contract", "people", "hours", "sum", "fee", "invoice", "gaps", "version")
_LEFT = 2
"""So many columns begin at the left; numbers stand at the right."""


def told(words: Texts, wish: Wish, period: Period, outcome: Outcome) -> Iterator[str]:
    say = words.plain
    yield say("admin-simulate-heading", municipality=PLACES[HOME][0], period=period.name, seed=str(wish.seed))
    final = outcome.final()
    head = [words.of("simulate-head", one) for one in HEADS]
    yield from _table([head, *map(_row, final), _sum(words, final)])
    yield say("admin-simulate-ties")
    yield from _budgets(words, final)
    if outcome.left_out:
        names = ", ".join(words.of("simulate-lacks", key) for key in outcome.left_out)
        yield say("admin-simulate-left-out", period=period.name, names=names)
    elif period.services.start is not None and period.services.start.year < wish.year:
        yield say("admin-simulate-earlier-year", year=str(wish.year))


def _row(one: Reported) -> list[str]:
    invoice = one.invoice
    sums = (invoice.components, invoice.fee, invoice.total)
    return [
        f"{invoice.month:%Y-%m}",
        invoice.contract,
        str(one.people),
        hours(one.minutes),
        *map(euros, sums),
        str(len(invoice.gaps)),
        str(invoice.version),
    ]


def _sum(words: Texts, final: Sequence[Reported]) -> list[str]:
    """People and versions are not added up."""
    sums = (
        sum((one.invoice.components for one in final), NOTHING),
        sum((one.invoice.fee for one in final), NOTHING),
        sum((one.invoice.total for one in final), NOTHING),
    )
    gaps = sum(len(one.invoice.gaps) for one in final)
    total = words.plain("admin-simulate-total")
    return [total, "", "", hours(sum(one.minutes for one in final)), *map(euros, sums), str(gaps), ""]


def _table(rows: Sequence[Sequence[str]]) -> Iterator[str]:
    widths = [max(len(row[column]) for row in rows) for column in range(len(HEADS))]
    for row in rows:
        cells = [
            cell.ljust(width) if column < _LEFT else cell.rjust(width)
            for column, (cell, width) in enumerate(zip(row, widths, strict=True))
        ]
        yield "  ".join(cells).rstrip()


def _budgets(words: Texts, final: Sequence[Reported]) -> Iterator[str]:
    """How each contract stood when its newest month was closed; the highest warning of the year beside it."""
    for contract in dict.fromkeys(one.invoice.contract for one in final):
        months = [one for one in final if one.invoice.contract == contract]
        last = months[-1].budget
        if last.terms.ceiling is None or last.left is None or last.share is None:
            continue
        share = f"{last.share:f}".replace(".", ",") + "\u00a0%"
        sums = {"used": euros(last.used), "ceiling": euros(last.terms.ceiling), "left": euros(last.left)}
        yield words.plain("admin-simulate-budget", contract=contract, share=share, **sums)
        warning = max((one.budget.warning or 0 for one in months), default=0)
        if warning:
            yield words.plain("admin-simulate-warning", contract=contract, share=f"{warning}\u00a0%")
