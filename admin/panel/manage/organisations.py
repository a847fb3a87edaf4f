"""Institutions and providers: listed, added, renamed, ended; their posters."""

from __future__ import annotations

from dataclasses import replace

from aiohttp import web

from admin.panel.ask import Ask
from admin.panel.forms import Sheet
from admin.panel.manage import forms
from admin.panel.manage.links import address, has_name
from admin.panel.manage.tables import Cell, Row, Table, heads
from admin.panel.registry import Section, get, post
from casework.operator_permissions import OperatorAction
from locales.days import due
from storage.desk import Desk
from storage.errors import NameTaken, NotHere, Stale
from storage.manage_base import Changed, StillUsed, Wrong, traces
from storage.manage_organisations import plain
from storage.posters import PosterLink
from storage.tables import Organisation, SectorKind

_RIGHT = OperatorAction.MANAGE_PLACES
_LABELS = {"name": "manage-organisation-name", "kind": "manage-organisation-kind"}


async def organisations(ask: Ask) -> web.Response:
    place, kind = forms.chosen(ask.query.get("place", "")), ask.query.get("kind", "")
    ended = ask.query.get("ended", "") == "yes"
    async with ask.desk() as desk:
        found = await desk.manage_organisations.listed(
            place, SectorKind(kind) if kind in list(SectorKind) else None, ended=ended
        )
        all_places = await desk.municipalities.all()
    texts = ask.texts
    table = Table(
        texts.plain("manage-organisations"),
        heads(
            ask,
            *("manage-organisation-name", "manage-organisation-kind", "manage-organisation-place"),
            *("manage-organisation-people", "manage-organisation-posters"),
            numbers=frozenset({3, 4}),
        ),
        [
            Row(
                [
                    Cell(
                        _named(ask, one.row.name, ended=one.row.ended_at is not None), f"/organisations/{one.row.id}"
                    ),
                    Cell(texts.of("sector", one.row.kind)),
                    Cell(one.municipality or "–"),
                    Cell(str(one.people)),
                    Cell(str(one.posters)),
                ]
            )
            for one in found
        ],
        texts.plain("manage-organisations-none"),
    )
    return ask.page(
        "manage/organisations.html",
        table=table,
        sheet=Sheet({"place": ask.query.get("place", ""), "kind": kind, "ended": "yes" if ended else ""}),
        places=[("", texts.plain("manage-all")), *((str(one.id), one.name) for one in all_places)],
        kinds=[("", texts.plain("manage-all")), *_kinds(ask)],
    )


async def new(ask: Ask) -> web.Response:
    return await _new(ask, Sheet({"place": ask.query.get("place", "")}))


async def add(ask: Ask) -> web.Response:
    sheet = ask.sheet()
    kind = _kind(ask, sheet)
    if kind is not None:
        try:
            async with ask.desk() as desk:
                row = await desk.manage_organisations.add(sheet["name"], kind, forms.chosen(sheet["place"]))
                road = f"/organisations/{row.id}"
            return ask.go(road, "manage-organisation-added", organisation=sheet["name"])
        except Wrong as fault:
            forms.wrong(ask, sheet, fault)
        except NameTaken:
            sheet.errors["name"] = ask.texts.plain("manage-wrong-taken")
    return await _new(ask, sheet, status=422)


async def _new(ask: Ask, sheet: Sheet, status: int = 200) -> web.Response:
    async with ask.desk() as desk:
        all_places = await desk.municipalities.all()
    return ask.page(
        "manage/organisation_new.html",
        status=status,
        sheet=sheet,
        kinds=_kinds(ask),
        places=[("", ask.texts.plain("manage-no-place")), *((str(one.id), one.name) for one in all_places)],
    )


# ── one of them ──────────────────────────────────────────────────────────────


async def organisation(ask: Ask) -> web.Response:
    return await _shown(ask)


async def change(ask: Ask) -> web.Response:
    sheet = ask.sheet()
    kind, before = _kind(ask, sheet), forms.was(ask, ("name", "kind"))
    if kind is not None:
        try:
            async with ask.desk() as desk:
                await desk.manage_organisations.change(ask.number("id"), sheet["name"], kind, before)
            return ask.go(ask.request.path, "manage-saved")
        except Wrong as fault:
            forms.wrong(ask, sheet, fault)
        except NameTaken:
            sheet.errors["name"] = ask.texts.plain("manage-wrong-taken")
        except Changed as changed:
            changed.now["kind"] = str(changed.now["kind"])
            labels = {name: ask.texts.plain(text_id) for name, text_id in _LABELS.items()}
            forms.told_changed(ask, sheet, changed, before, labels)
            return await _shown(ask, sheet, status=409)
    return await _shown(ask, sheet, status=422)


async def end(ask: Ask) -> web.Response:
    road = f"/organisations/{ask.number('id')}"
    try:
        async with ask.desk() as desk:
            name = (await desk.manage_organisations.end(ask.number("id"))).name
        return ask.go(road, "manage-organisation-ended", organisation=name)
    except StillUsed as used:
        sheet = Sheet(wrong=[ask.texts.plain("manage-organisation-used", count=used.count)])
        return await _shown(ask, replace(sheet, values=await _values(ask)), status=409)


async def take_up(ask: Ask) -> web.Response:
    async with ask.desk() as desk:
        name = (await desk.manage_organisations.take_up(ask.number("id"))).name
    return ask.go(f"/organisations/{ask.number('id')}", "manage-organisation-again", organisation=name)


async def _values(ask: Ask) -> dict[str, str]:
    async with ask.desk() as desk:
        return forms.carried(plain(await desk.manage_organisations.one(ask.number("id"))))


async def _shown(ask: Ask, sheet: Sheet | None = None, status: int = 200) -> web.Response:
    async with ask.desk() as desk:
        row = await desk.manage_organisations.one(ask.number("id"))
        place = None if row.municipality_id is None else await desk.municipalities.get(row.municipality_id)
        listed = await desk.manage_organisations.listed(row.municipality_id, ended=True)
        people = next(one.people for one in listed if one.row.id == row.id)
        posters = await desk.posters.of_house(row.id or 0)
        history = await traces(desk, f"organisation:{row.id}")
    return ask.page(
        "manage/organisation.html",
        status=status,
        row=row,
        place=place,
        people=people,
        sheet=sheet or Sheet(forms.carried(plain(row))),
        kinds=_kinds(ask),
        posters=posters,
        prints=has_name(ask),
        history=history,
    )


# ── posters ──────────────────────────────────────────────────────────────────


async def make_poster(ask: Ask) -> web.Response:
    async with ask.desk() as desk:
        row = await desk.manage_organisations.one(ask.number("id"))
        if row.ended_at is not None:
            raise Stale
        await desk.posters.make(row.id or 0)
    made = "manage-poster-made" if has_name(ask) else "manage-poster-made-unnamed"
    return ask.go(f"/organisations/{ask.number('id')}", made)


async def print_poster(ask: Ask) -> web.Response:
    """A PDF; taking it is written down, so it comes as an answer to a form."""
    from papers.posters import poster  # noqa: PLC0415 (drawing takes a second to import)

    async with ask.desk() as desk:
        link, house = await _poster(ask, desk)
        where = address(ask, link.token or "")
        if where.startswith("https://"):
            link = await desk.posters.printed(link.id)
        place = None if house.municipality_id is None else await desk.municipalities.get(house.municipality_id)
    if not where.startswith("https://"):
        sheet = Sheet(wrong=[ask.texts.plain("manage-poster-no-link" if link.token else "manage-poster-old")])
        return await _shown(ask, replace(sheet, values=await _values(ask)), status=409)
    made = poster(
        ask.panel.languages,
        link=where,
        institution=link.organisation,
        municipality=place.name if place else link.organisation,
        contact=place.turn_to if place else "",
        edition=due(ask.today),
    )
    return ask.download(f"plakat-{link.id}.pdf", made, "application/pdf")


async def revoke_poster(ask: Ask) -> web.Response:
    async with ask.desk() as desk:
        link, _ = await _poster(ask, desk)
        await desk.posters.revoke(link.id)
    return ask.go(f"/organisations/{ask.number('id')}", "manage-poster-revoked")


async def _poster(ask: Ask, desk: Desk) -> tuple[PosterLink, Organisation]:
    """Of this organisation."""
    row = await desk.manage_organisations.one(ask.number("id"))
    for link in await desk.posters.of_house(row.id or 0):
        if link.id == ask.number("poster"):
            return link, row
    raise NotHere


def _kind(ask: Ask, sheet: Sheet) -> SectorKind | None:
    if sheet["kind"] in list(SectorKind):
        return SectorKind(sheet["kind"])
    sheet.errors["kind"] = ask.texts.plain("manage-wrong-kind")
    return None


def _kinds(ask: Ask) -> list[tuple[str, str]]:
    return [(one.value, ask.texts.of("sector", one)) for one in SectorKind]


def _named(ask: Ask, name: str, *, ended: bool) -> str:
    return ask.texts.plain("manage-organisation-over", organisation=name) if ended else name


PAGES = (
    get("/organisations", organisations, _RIGHT, "manage-menu-organisations", Section.MANAGE),
    get("/organisations/new", new, _RIGHT),
    post("/organisations/new", add, _RIGHT),
    get(r"/organisations/{id:\d+}", organisation, _RIGHT),
    post(r"/organisations/{id:\d+}", change, _RIGHT),
    post(r"/organisations/{id:\d+}/end", end, _RIGHT),
    post(r"/organisations/{id:\d+}/take-up", take_up, _RIGHT),
    post(r"/organisations/{id:\d+}/posters", make_poster, _RIGHT),
    post(r"/organisations/{id:\d+}/posters/{poster:\d+}/print", print_poster, _RIGHT),
    post(r"/organisations/{id:\d+}/posters/{poster:\d+}/revoke", revoke_poster, _RIGHT),
)
