"""Places by contract: table 1 of the call [004], beside what was awarded for 2023–2024 [001]."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from casework.municipalities import register

FILE = "places.toml"
CLAUSE = "004 2.4.1"


@dataclass(frozen=True, slots=True)
class Places:
    """`names` of the municipalities of one contract; `awarded` at first, `places` as of 30.04.2024."""

    contract: str
    names: tuple[str, ...]
    places: int
    awarded: int

    @property
    def changed(self) -> bool:
        return self.places != self.awarded


@cache
def table() -> tuple[Places, ...]:
    """All contracts in the order of table 1; ValueError when a contract has no award or an award no contract."""
    awarded = _awarded()
    contracts, known = register().contracts, register().municipalities
    if awarded.keys() != contracts.keys():
        odd = ", ".join(sorted(awarded.keys() ^ contracts.keys()))
        raise ValueError(f"{FILE}: only in one of the two tables: {odd}")
    return tuple(
        Places(one.key, tuple(known[key].name for key in one.municipalities), one.places, awarded[one.key])
        for one in contracts.values()
    )


def total() -> int:
    return sum(row.places for row in table())


def _awarded() -> dict[str, int]:
    rows = tomllib.loads(files("casework").joinpath("data", FILE).read_text(encoding="utf-8"))["awarded"]
    found: dict[str, int] = {}
    for row in rows:
        if row["contract"] in found:
            raise ValueError(f"{FILE}: {row['contract']} stands twice")
        found[row["contract"]] = row["places"]
    return found
