"""Which municipality: typed, chosen, or found together when nobody knows; and whether anyone is there to read."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from casework.municipalities import find
from dialogs.forms import Choice, Draft, Problem, Read, Run, engine
from dialogs.talk import Talk
from locales import Texts
from storage import handovers
from storage.tables import MunicipalityRow

ASK, NEAR, COUNTIES, COUNTY, ABSENT, OFFERED = "ask", "near", "counties", "county", "absent", "offered"
_QUESTIONS = {
    ASK: "municipality-question",
    NEAR: "municipality-near",
    COUNTIES: "municipality-counties",
    COUNTY: "municipality-county",
    ABSENT: "municipality-absent",
    OFFERED: "municipality-offered",
}


def is_unknown(draft: Draft) -> bool:
    return draft.get("municipality") == "unknown"


def _view(run: Run) -> str:
    return str(run.extra.get("view", ASK))


def question(run: Run) -> str:
    text_id = _QUESTIONS[_view(run)]
    return f"{text_id}-self" if text_id == "municipality-question" and run.answers.get("kind") == "self" else text_id


async def values(talk: Talk, run: Run) -> Mapping[str, object]:
    match _view(run):
        case "near":
            return {"typed": run.extra["typed"]}
        case "county":
            return {"county": run.extra["county"]}
        case "absent":
            row = await talk.desk.municipalities.get(run.extra["id"])
            return {"municipality": row.name, "turn_to": turn_to(talk.texts, row)}
        case _:
            return {}


def turn_to(texts: Texts, row: MunicipalityRow) -> str:
    """Where to turn at once: the municipality's own checked words, or where to look for them."""
    return published(texts, row) or texts.plain("turn-to-unknown", municipality=row.name)


def published(texts: Texts, row: MunicipalityRow) -> str:
    """The contact in the reader's language, else in the one that there is; empty where there is none."""
    return (row.turn_to_ru if texts.language == "ru" else "") or row.turn_to


# ── what is offered ──────────────────────────────────────────────────────────


async def choices(talk: Talk, run: Run) -> Sequence[Choice]:
    everything = Choice("all", "button-show-all")
    unknown = Choice("unknown", "button-unknown")
    match _view(run):
        case "near" | "offered":
            return [*await _named(talk, run.extra["ids"]), unknown, everything]
        case "counties":
            counties = sorted({row.county for row in await talk.desk.municipalities.all()})
            return [*(Choice(f"county={county}", label=county) for county in counties), unknown]
        case "county":
            rows = [row for row in await talk.desk.municipalities.all() if row.county == run.extra["county"]]
            return [*map(_choice, rows), everything]
        case "absent":
            return [Choice("again", "button-choose-other", wide=True)]
        case _:
            return [
                *await _named(talk, await _usual(talk)),
                unknown,
                everything,
            ]


async def _usual(talk: Talk) -> list[int]:
    """The municipality of the institution whose link was opened, or of the member of staff."""
    staff = talk.actor.staff_membership()
    organisation = await talk.desk.municipalities.organisation(
        staff.organisation_id if staff else talk.account.organisation_id
    )
    return [organisation.municipality_id] if organisation and organisation.municipality_id else []


async def _named(talk: Talk, ids: Sequence[int]) -> list[Choice]:
    rows = {row.id: row for row in await talk.desk.municipalities.all()}
    return [_choice(rows[place]) for place in ids if place in rows]


def _choice(row: MunicipalityRow) -> Choice:
    return Choice(str(row.id), label=row.name)


# ── what was typed or tapped ─────────────────────────────────────────────────


async def read(talk: Talk, run: Run, text: str) -> Read | Problem | None:
    rows = await talk.desk.municipalities.all()
    found = find(text, rows)
    if found.exact is not None:
        return Read(str(next(row.id for row in rows if row.key == found.exact.key)))
    keys = [item.key for item in found.near]
    if not keys:
        run.extra = {"view": COUNTIES}
        await engine.ask(talk, run, note=talk.texts("municipality-not-found", typed=text[:60]))
        return None
    by_key = {row.key: row.id for row in rows}
    run.extra = {"view": NEAR, "ids": [by_key[key] for key in keys], "typed": text[:60]}
    await engine.ask(talk, run)
    return None


async def chosen(talk: Talk, run: Run, value: Any) -> bool:  # noqa: ANN401 (hook)
    """A place → is anyone there; anything else only changes what is shown."""
    if value == "unknown":
        return False
    run.answers.pop("municipality")
    if value == "all":
        run.extra = {"view": COUNTIES}
    elif value == "again":
        run.extra = {}
    elif value.startswith("county="):
        run.extra = {"view": COUNTY, "county": value.removeprefix("county=")}
    else:
        receiver = await receiver_of(talk, int(value))
        if receiver is not None:
            run.answers["lives_in"] = int(value)
            run.answers["municipality"] = str(receiver)
            run.answers["has_districts"] = len(await handovers.teams(talk.desk, receiver)) > 1
            run.answers.pop("team", None)
            row = await talk.desk.municipalities.get(receiver)
            run.note = talk.texts("municipality-chosen", municipality=row.name)
            return False
        run.extra = {"view": ABSENT, "id": int(value)}
    await engine.ask(talk, run)
    return True


async def districts(talk: Talk, run: Run) -> Sequence[Choice]:
    """The municipality's own districts; whoever does not know says so, and everybody gets the card."""
    found = await handovers.teams(talk.desk, int(run.answers["municipality"]))
    return [*(Choice(str(team.id), label=team.name) for team in found), Choice("unknown", "button-unknown")]


async def receiver_of(talk: Talk, municipality_id: int) -> int | None:
    """Who would get the referral now: the municipality, or its partner in a joint contract ([004] table 1)."""
    receiving = await talk.desk.municipalities.receiving()
    if municipality_id in receiving:
        return municipality_id
    row = await talk.desk.municipalities.get(municipality_id)
    partners = [
        other.id
        for other in await talk.desk.municipalities.all()
        if row.contract and other.contract == row.contract and other.id in receiving
    ]
    return partners[0] if partners else None


async def offer(talk: Talk, run: Run, _value: Any) -> bool:  # noqa: ANN401 (hook)
    """Nobody knew: what the two places point at, the registered one first (it decides: SHS § 5, [004 2.5])."""
    rows = await talk.desk.municipalities.all()
    ids: list[int] = []
    for place in (run.answers.pop("registered", None), run.answers.pop("lives", None)):
        ids += [row_id for row_id in _pointed_at(place or "", rows) if row_id not in ids]
    ids += [row_id for row_id in await _usual(talk) if row_id not in ids]
    run.answers.pop("municipality", None)
    run.step = "municipality"
    run.extra = {"view": OFFERED, "ids": ids[:10]} if ids else {"view": COUNTIES}
    await engine.ask(talk, run)
    return True


def _pointed_at(place: str, rows: Sequence[MunicipalityRow]) -> list[int]:
    """Municipalities named in an address, or all of a county that is named."""
    if place in {"", "unknown"}:
        return []
    keys: list[str] = []
    for part in [place, *place.replace(",", " ").split()]:
        found = find(part, rows)
        keys += [found.exact.key] if found.exact else [item.key for item in found.near[:3]]
    counties = [row.key for row in rows if row.county and row.county.casefold().split()[0] in place.casefold()]
    by_key = {row.key: row.id or 0 for row in rows}
    return [by_key[key] for key in dict.fromkeys([*keys, *counties])]
