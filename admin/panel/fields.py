"""What the fields of the managing forms are called, by their names in the database."""

from __future__ import annotations

from collections.abc import Mapping

LABELS: Mapping[str, str] = {
    "name": "manage-place-name",
    "kind": "manage-place-kind",
    "county": "manage-place-county",
    "fictional": "manage-place-fictional",
    "places": "manage-place-places",
    "as_of": "manage-place-as-of",
    "office_hours": "manage-place-hours",
    "office_days": "manage-place-days",
    "retention_days": "manage-place-retention",
}
"""Of a municipality; an institution's name and kind are called the same."""
