"""Lines of a month as cells: what is not known is said in words, and is never a nought."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal

from casework.billing import NOTHING, Line, Provider, Sheet
from casework.periods.reading import BILLING_DOMAINS
from papers.month.cells import Cell, Lack
from papers.month.words import Words


def line_cells(words: Words, line: Line) -> tuple[Cell, Cell, Cell, Cell]:
    """Provider, component, unit price and sum."""
    lack = Lack(words("papers-no-price"))
    return (
        provider(words, line.provider),
        component(words, line.billed),
        lack if line.unit is None else line.unit,
        lack if line.sum is None else line.sum,
    )


def provider(words: Words, known: Provider | None) -> Cell:
    said = words.provider(known)
    return said if known else Lack(said)


def component(words: Words, billed: str | None) -> Cell:
    said = words.billed(billed)
    return said if billed else Lack(said)


@dataclass(slots=True)
class Summed:
    """Of one component and one provider. `unpriced`: minutes that no price was found for."""

    minutes: int = 0
    euros: Decimal = NOTHING
    unpriced: int = 0


def by_component(sheets: Iterable[Sheet]) -> Iterator[tuple[str | None, Provider | None, Summed]]:
    """Each component's providers together; a provider is known by its number, whatever it was called that day."""
    found: dict[tuple[str | None, int], Summed] = {}
    providers: dict[int, Provider | None] = {}
    for sheet in sheets:
        for line in sheet.lines:
            number = line.provider.id if line.provider else 0
            providers.setdefault(number, line.provider)
            summed = found.setdefault((line.billed, number), Summed())
            summed.minutes += line.minutes
            summed.euros += line.sum if line.sum is not None else NOTHING
            summed.unpriced += line.minutes if line.sum is None else 0

    def place(key: tuple[str | None, int]) -> tuple[tuple[int, int, str], str, int]:
        named = providers[key[1]]
        return _order(key[0]), named.name if named else "", key[1]

    for billed, number in sorted(found, key=place):
        yield billed, providers[number], found[billed, number]


def _order(billed: str | None) -> tuple[int, int, str]:
    """The core service first, the catalogue's own order after it, what is unknown last."""
    domains = list(BILLING_DOMAINS)
    named = billed or ""
    domain = "base" if named == "core_service" else named.removeprefix("support_")
    place = domains.index(domain) if domain in domains else len(domains)
    return (1 if billed is None else 0, place, named)


def total(sheets: Iterable[Sheet]) -> Summed:
    whole = Summed()
    for _, _, summed in by_component(sheets):
        whole.minutes += summed.minutes
        whole.euros += summed.euros
        whole.unpriced += summed.unpriced
    return whole
