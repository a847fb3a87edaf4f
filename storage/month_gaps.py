"""Gaps as they are kept with a closed month."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

from casework.billing import Away, Gap, GapKind


def gaps_json(gaps: Iterable[Gap]) -> list[dict[str, Any]]:
    return [
        {
            "kind": gap.kind,
            "case": gap.case_id,
            "code": gap.code,
            "what": gap.what,
            "who": gap.who,
            "account": gap.account_id,
            "reason": gap.reason,
            "away": [[f"{day}" for day in span] for span in gap.away.spans] if gap.away else None,
        }
        for gap in gaps
    ]


def gaps_from_json(rows: Iterable[dict[str, Any]] | None) -> tuple[Gap, ...]:
    return tuple(
        Gap(
            GapKind(row["kind"]),
            row["case"],
            row["code"],
            row["what"],
            row["who"],
            row["account"],
            row["reason"],
            _away(row.get("away")),
        )
        for row in rows or ()
    )


def _away(spans: Sequence[Sequence[str]] | None) -> Away | None:
    return (
        Away(tuple((date.fromisoformat(first), date.fromisoformat(last)) for first, last in spans)) if spans else None
    )
