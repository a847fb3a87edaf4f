"""Tables of the documents: places by contract, and the 26 activities with what they bill as."""

from __future__ import annotations

import json

from admin.rules import words
from casework import components as catalogue
from casework import places
from casework.periods import Period, Source
from locales import Texts


def show_places(texts: Texts, *, as_json: bool) -> None:
    rows = places.table()
    if as_json:
        table = [{"names": row.names, "places": row.places, "awarded": row.awarded} for row in rows]
        print(json.dumps({"source": places.CLAUSE, "places": table, "total": places.total()}, ensure_ascii=False))
        return
    print(texts.plain("admin-rules-places-heading", source=places.CLAUSE))
    names = [", ".join(row.names) for row in rows]
    sum_name = texts.plain("admin-rules-places-total")
    width = max(map(len, [*names, sum_name]))
    for number, (name, row) in enumerate(zip(names, rows, strict=True), start=1):
        print(f"{number:2}  {name:<{width}}  {row.places:4}")
    print(f"    {sum_name:<{width}}  {places.total():4}")
    awarded = sum(row.awarded for row in rows)
    changed = ", ".join(f"{', '.join(row.names)} {row.awarded}" for row in rows if row.changed)
    print(texts.plain("admin-rules-places-awarded", total=str(awarded), changed=changed))


def show_components(texts: Texts, period: Period, *, as_json: bool) -> None:
    if as_json:
        print(json.dumps(_rows(period), ensure_ascii=False, indent=2))
        return
    say = words.activities()
    print(texts.plain("admin-rules-components-heading", period=period.name))
    domain = ""
    for component in catalogue.components().values():
        if component.domain != domain:
            domain = component.domain
            print(f"\n{say.of('activity-domain', domain)}: {_billed(texts, period, domain)}")
        print(f"  {component.key}: {say.of('activity', component.key)} ({say.of('activity-way', component.way)})")
    print()
    print(texts.plain("admin-rules-source", source=words.source(catalogue.source())))


def _billed(texts: Texts, period: Period, domain: str) -> str:
    row = period.billing.get(domain)
    if row is None or not row.component:
        return texts.plain("admin-rules-not-billed")
    say = words.activities()
    known = say.has(f"billed-{row.component.replace('_', '-')}")
    told = say.of("billed", row.component) if known else row.component
    return f"{told}. {words.source(row.source)}"


def _rows(period: Period) -> list[dict[str, object]]:
    return [_row(component, period) for component in catalogue.components().values()]


def _row(component: catalogue.Component, period: Period) -> dict[str, object]:
    billed = catalogue.billed(component, period)
    source = billed.source if billed else Source()
    return {
        "key": component.key,
        "domain": component.domain,
        "way": component.way,
        "billed": billed.component if billed else None,
        "clause": source.clause,
        "status": source.status,
    }
