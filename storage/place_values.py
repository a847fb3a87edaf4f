"""The settings of a municipality that an operator sees and changes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields
from datetime import date

from casework.office_hours import read_clocks
from storage.tables import MunicipalityRow

NAME_LONGEST = COUNTY_LONGEST = 60
KINDS = ("vald", "linn")
MOST_PLACES = 9999
RETENTION = range(1, 3651)
"""Days: a day at least, ten years at most."""


@dataclass(frozen=True, slots=True)
class PlaceValues:
    """As they are shown and typed; `places` None and `as_of` None where nobody has said them."""

    name: str
    kind: str
    county: str
    fictional: bool
    places: int | None
    as_of: date | None
    office_hours: str
    office_days: str
    retention_days: int

    def plain(self) -> dict[str, str]:
        """By field, as a form carries them."""
        return {name: "" if value is None else str(value) for name, value in asdict(self).items()}

    @classmethod
    def read(cls, plain: Mapping[str, str]) -> PlaceValues:
        """What `plain` wrote."""
        return cls(
            name=plain["name"],
            kind=plain["kind"],
            county=plain["county"],
            fictional=plain["fictional"] == str(True),
            places=int(plain["places"]) if plain["places"] else None,
            as_of=date.fromisoformat(plain["as_of"]) if plain["as_of"] else None,
            office_hours=plain["office_hours"],
            office_days=plain["office_days"],
            retention_days=int(plain["retention_days"]),
        )


def values_of(row: MunicipalityRow) -> PlaceValues:
    return PlaceValues(
        row.name,
        row.kind,
        row.county,
        row.fictional,
        row.places,
        row.as_of,
        row.office_hours,
        row.office_days,
        row.retention_days,
    )


FIELDS = tuple(one.name for one in fields(PlaceValues))


def faults_in(values: PlaceValues) -> dict[str, str]:
    """All at once, by field: why it does not fit. Names that others have are not looked at here."""
    name = " ".join(values.name.split())
    checks = (
        ("name", "name", bool(name) and len(name) <= NAME_LONGEST),
        ("kind", "kind", values.kind in KINDS),
        ("county", "long", len(" ".join(values.county.split())) <= COUNTY_LONGEST),
        ("places", "places", values.places is None or 0 <= values.places <= MOST_PLACES),
        ("office_hours", "clocks", _read(values.office_hours)),
        ("retention_days", "retention", values.retention_days in RETENTION),
    )
    return {field: fault for field, fault, fits in checks if not fits}


def _read(clocks: str) -> bool:
    try:
        read_clocks(clocks)
    except ValueError:
        return False
    return True
