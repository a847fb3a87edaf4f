"""Tables that are brought: chosen, looked at as a whole, kept with one yes or not at all."""

from __future__ import annotations

import hashlib
from collections import Counter
from dataclasses import replace
from pathlib import Path

from aiohttp import web

from admin.imports import examples, kinds, pace, sheets
from admin.imports.cells import in_order
from admin.imports.kinds import KINDS, Kind, spoken
from admin.imports.shapes import Asks, Fault, Kept, Line, Look, Outcome, Wish
from admin.panel.ask import Ask
from admin.panel.forms import Sheet
from admin.panel.manage import brought
from admin.panel.manage.holding import FILES, Done, Held
from admin.panel.registry import Section, get, post
from admin.problems import Problem
from casework.operator_permissions import OperatorAction
from locales import Texts
from storage.desk import Desk
from storage.errors import NotHere
from storage.import_turns import take_turn

_RIGHT = OperatorAction.IMPORT
MOST_SHOWN = 200
_XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


async def listed(ask: Ask) -> web.Response:
    words = spoken(ask.texts.language)
    return ask.page("manage/imports.html", kinds=[(one, words.plain(f"imports-kind-{one}")) for one in KINDS])


async def form(ask: Ask) -> web.Response:
    return await _form(ask, Sheet(dict(ask.query)))


async def example(ask: Ask) -> web.Response:
    kind, words = _kind(ask), spoken(ask.texts.language)
    name = Path(f"{kind.name}.xlsx")
    return ask.download(str(name), examples.content(name, kind, words), _XLSX)


async def look(ask: Ask) -> web.Response:
    """What would become of the file; nothing of it is kept."""
    kind, sheet = _kind(ask), ask.sheet()
    came = ask.files.get("file")
    if came is None or not came.content:
        told = "manage-wrong-file" if came is None else "manage-wrong-file-empty"
        sheet.errors["file"] = ask.texts.plain(told)
        return await _form(ask, sheet, status=422)
    if Asks.PLACE_OR_PERIOD in kind.asks and bool(sheet["place"]) == bool(sheet["period"]):
        sheet.errors["place"] = ask.texts.plain("manage-wrong-scope")
        return await _form(ask, sheet, status=422)
    held = Held(ask.seated.session_id, Path(came.name).name[:80], came.content, _asked(sheet), "", ask.now)
    return await _looked(ask, kind, held)


async def keep(ask: Ask) -> web.Response:
    """Exactly what was shown; when the database says otherwise now, it is shown anew."""
    kind, key = _kind(ask), ask.form.get("key", "")
    held = FILES.take(key, ask.seated.session_id, ask.now)
    if held is None:
        return await _not_held(ask, key)
    try:
        kept, made = await _kept(ask, kind, held)
    except BaseException:
        FILES.give_back(key, held)
        raise
    if kept is None:
        return await _looked(ask, kind, held, moved=True)
    FILES.finish(key, Done(ask.seated.session_id, kind.name, kept.said, made, ask.now))
    return ask.go(brought.road(kind.name, key))


async def _not_held(ask: Ask, key: str) -> web.Response:
    """Pressed twice, or too late."""
    done = FILES.finished(key, ask.seated.session_id, ask.now)
    if done is not None:
        return brought.shown(ask, key, done, again=True, status=409)
    sheet = ask.sheet()
    sheet.kept = True
    sheet.wrong.append(ask.texts.plain("manage-import-forgotten"))
    return await _form(ask, sheet, status=409)


async def _kept(ask: Ask, kind: Kind, held: Held) -> tuple[Kept | None, tuple[str, bytes] | None]:
    """And the file with what is told once; None where something else would be kept now than was shown."""
    table = await kinds.table(kind, held.content, _wish(ask, held))
    async with ask.desk() as desk:
        desk.must_operate(_RIGHT)
        await take_turn(desk)
        found = await kinds.look(desk, kind, table, _wish(ask, held))
        if _digest(found) != held.seen or _stops(found, held):
            return None, None
        kept = await kinds.keep(found)
        made = _file(kept)  # before the end: links that could not be given are not made
        desk.audit("import:panel", f"import:{kind.name}:{len(found.lines)}")
    return kept, made


async def _looked(ask: Ask, kind: Kind, held: Held, *, moved: bool = False) -> web.Response:
    try:
        table = await kinds.table(kind, held.content, _wish(ask, held))
        async with ask.desk() as desk:
            desk.must_operate(_RIGHT)
            found = await kinds.look(desk, kind, table, _wish(ask, held))
        pace.must_be_short(ask.panel.settings.database_url, kind, found)
    except Problem as problem:
        sheet = Sheet(dict(held.asked), {"file": _words(ask).plain(problem.text_id, **problem.values)})
        return await _form(ask, sheet, status=422)
    stops = _stops(found, held)
    key = "" if stops or found.empty else FILES.put(replace(held, seen=_digest(found)))
    counts = Counter(line.outcome for line in found.lines)
    return ask.page(
        "manage/import_look.html",
        status=409 if moved else 422 if stops else 200,
        kind=kind.name,
        title=_title(ask, kind),
        file=held.name,
        moved=moved,
        lines=[
            (line.row, line.outcome, line.told, _becomes(line), _gives_way(line)) for line in found.lines[:MOST_SHOWN]
        ],
        more=max(0, len(found.lines) - MOST_SHOWN),
        counts=[(one, counts[one]) for one in Outcome],
        refused=len({one.row for one in stops}),
        faults=in_order([*stops])[:MOST_SHOWN],
        more_faults=max(0, len(stops) - MOST_SHOWN),
        notes=[*found.plan.notes, *_noted(ask, found)],
        empty=found.empty,
        key=key,
        replaces=bool(found.taken) and held.asked.get("replace") != "yes",
    )


def _file(kept: Kept) -> tuple[str, bytes] | None:
    """Links and codes come back once, as a file."""
    if kept.sheet is None:
        return None
    name = Path(f"{kept.sheet.name}.xlsx")
    return str(name), sheets.written(name, [kept.sheet.headings, *kept.sheet.rows], kept.sheet.name)


async def _form(ask: Ask, sheet: Sheet, status: int = 200) -> web.Response:
    kind, words = _kind(ask), _words(ask)
    async with ask.desk() as desk:
        desk.must_operate(_RIGHT)
        places, periods = await _scopes(desk) if Asks.PLACE_OR_PERIOD in kind.asks else ([], [])
    none = ("", ask.texts.plain("manage-none"))
    return ask.page(
        "manage/import.html",
        status=status,
        kind=kind.name,
        title=_title(ask, kind),
        sheet=sheet,
        scoped=Asks.PLACE_OR_PERIOD in kind.asks,
        gives_links=kind.gives_links,
        places=[none, *places],
        periods=[none, *((one, one) for one in periods)],
        columns=[
            (examples.heading(kind, key, words.language), key in kind.needed, examples.choices(words, kind, key))
            for key in kind.columns
        ],
    )


async def _scopes(desk: Desk) -> tuple[list[tuple[str, str]], list[str]]:
    places = [(one.key, one.name) for one in await desk.municipalities.all()]
    return places, [one.name for one in await desk.periods.all()]


def _kind(ask: Ask) -> Kind:
    found = KINDS.get(ask.request.match_info["kind"])
    if found is None:
        raise NotHere
    return found


def _asked(sheet: Sheet) -> dict[str, str]:
    return {name: sheet[name] for name in ("place", "period", "replace")}


def _wish(ask: Ask, held: Held) -> Wish:
    return Wish(
        _words(ask),
        held.name,
        ask.now,
        place=held.asked.get("place", ""),
        period=held.asked.get("period", ""),
        bot=ask.panel.settings.bot_username,
        replace=held.asked.get("replace") == "yes",
    )


def _stops(found: Look, held: Held) -> list[Fault]:
    """Everything that is in the way."""
    return [*found.faults] if held.asked.get("replace") == "yes" else [*found.faults, *found.taken]


def _digest(found: Look) -> str:
    return hashlib.sha256(repr((list(found.lines), list(found.faults))).encode()).hexdigest()


def _becomes(line: Line) -> list[str]:
    """Old → new, cell by cell."""
    return [f"{one.column}: {one.old or '–'} → {one.new or '–'}" for one in line.changes]


def _gives_way(line: Line) -> str:
    """What stands there as a whole until now; empty where single cells change, or nothing does."""
    return line.before if line.outcome is Outcome.CHANGED and not line.changes else ""


def _noted(ask: Ask, found: Look) -> list[str]:
    words, told = _words(ask), []
    if found.table.encoding:
        table = found.table
        told.append(words.plain("imports-encoding", encoding=table.encoding, letters=table.letters or "–"))
        told.append(words.plain("imports-encoding-save"))
    if found.table.unknown:
        told.append(words.plain("imports-unknown-columns", names=", ".join(found.table.unknown)))
    return told


def _words(ask: Ask) -> Texts:
    return spoken(ask.texts.language)


def _title(ask: Ask, kind: Kind) -> str:
    return _words(ask).plain(f"imports-kind-{kind.name}")


PAGES = (
    get("/imports", listed, _RIGHT, "manage-menu-imports", Section.MANAGE),
    get("/imports/{kind:[a-z]+}", form, _RIGHT),
    get("/imports/{kind:[a-z]+}/example", example, _RIGHT),
    post("/imports/{kind:[a-z]+}", look, _RIGHT),
    post("/imports/{kind:[a-z]+}/keep", keep, _RIGHT),
)
