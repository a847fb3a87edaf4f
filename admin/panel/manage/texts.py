"""Texts in the house's own words: drafted in both languages side by side, looked at, published as a version."""

from __future__ import annotations

from collections.abc import Mapping

from aiohttp import web
from markupsafe import Markup

from admin.panel.ask import Ask
from admin.panel.forms import Sheet
from admin.panel.manage import forms
from admin.panel.registry import Section, get, post
from casework.leaflets import KINDS, Fault, Leaflet, Problem, markup, problems, visible
from casework.operator_permissions import OperatorAction
from locales import LANGUAGES, Texts
from storage.desk import Desk
from storage.errors import NotHere
from storage.manage_base import Changed, Wrong, traces
from storage.tables import MunicipalityRow, PublishedText

_RIGHT = OperatorAction.MANAGE_TEXTS
USUAL_RETENTION_DAYS = 90


async def listed(ask: Ask) -> web.Response:
    """Those of the house, and those of each municipality."""
    found = []
    async with ask.desk() as desk:
        desk.must_operate(_RIGHT)
        places = await desk.municipalities.all()
        for key, kind in KINDS.items():
            for place in places if kind.of_municipality else [None]:
                place_id = place.id if place else None
                now, draft = await desk.leaflets.current(key, place_id), await desk.leaflets.draft(key, place_id)
                found.append((key, place, now, draft is not None, _road(key, place_id)))
    return ask.page("manage/texts.html", found=found, open_place=ask.query.get("place", ""))


async def text(ask: Ask) -> web.Response:
    return await _shown(ask)


async def save(ask: Ask) -> web.Response:
    """A draft when both languages have something; faults are told beside them and stop only the publishing."""
    key, place_id = _which(ask)
    sheet = ask.sheet()
    typed, before = {one: sheet[one] for one in LANGUAGES}, forms.was(ask, LANGUAGES)
    if missing := [one for one in LANGUAGES if not typed[one]]:
        for one in missing:
            sheet.errors[one] = ask.texts.plain("manage-text-both")
        return await _shown(ask, sheet, status=422)
    try:
        async with ask.desk() as desk:
            await desk.leaflets.save(key, place_id, typed, before)
    except Changed as changed:
        forms.told_changed(ask, sheet, changed, before, _labels(ask))
        return await _shown(ask, sheet, status=409)
    found = {one: problems(KINDS[key], typed[one]) for one in LANGUAGES}
    if any(found.values()):
        for one, wrong in found.items():
            if wrong:
                sheet.errors[one] = " ".join(_told(ask.texts, key, each) for each in wrong)
        sheet.kept = True
        sheet.wrong.append(ask.texts.plain("manage-text-kept-faulty"))
        sheet.values |= {forms.WAS + one: typed[one] for one in LANGUAGES}
        return await _shown(ask, sheet, status=422)
    return ask.go(_road(key, place_id) + "/preview")


async def preview(ask: Ask) -> web.Response:
    """As a phone would show it, beside what holds now."""
    key, place_id = _which(ask)
    async with ask.desk() as desk:
        draft = await desk.leaflets.draft(key, place_id)
        if draft is None:
            raise NotHere
        place = await _place(desk, place_id)
        now = await _now(ask, desk, key, place)
    looks = []
    for code in LANGUAGES:
        own = draft.ru if code == "ru" else draft.et
        looks.append((code, _drawn(ask, key, own, code), _drawn(ask, key, now[code], code), visible(KINDS[key], own)))
    return ask.page(
        "manage/text_preview.html",
        key=key,
        place=place,
        road=_road(key, place_id),
        looks=looks,
        longest=KINDS[key].longest,
        fits=not any(problems(KINDS[key], one) for one in (draft.et, draft.ru)),
        was=_both(draft),
        asks_again=key in {Leaflet.PRIVACY, Leaflet.PRIVACY_LONG},
    )


async def publish(ask: Ask) -> web.Response:
    key, place_id = _which(ask)
    try:
        async with ask.desk() as desk:
            row = await desk.leaflets.publish(key, place_id, forms.was(ask, LANGUAGES))
            version = row.version
    except (Changed, Wrong):
        return await _shown(ask, status=409, sentence="manage-text-changed")
    return ask.go(_road(key, place_id), "manage-text-published", version=version)


async def drop(ask: Ask) -> web.Response:
    key, place_id = _which(ask)
    async with ask.desk() as desk:
        await desk.leaflets.drop(key, place_id, forms.was(ask, LANGUAGES))
    return ask.go(_road(key, place_id), "manage-text-dropped")


async def again(ask: Ask) -> web.Response:
    """An earlier version, or the program's own words, becomes the draft: nothing is published by it."""
    key, place_id = _which(ask)
    wanted = ask.form.get("version", "")
    try:
        async with ask.desk() as desk:
            if wanted == "own":
                typed = _own_words(ask, key)
            else:
                versions = await desk.leaflets.versions(key, place_id)
                typed = next((_both(row) for row in versions if str(row.version) == wanted), {})
            if not typed:
                raise NotHere
            await desk.leaflets.save(key, place_id, typed, forms.was(ask, LANGUAGES))
    except Changed:
        return await _shown(ask, status=409, sentence="manage-text-draft-there")
    return ask.go(_road(key, place_id), "manage-text-again")


async def withdraw(ask: Ask) -> web.Response:
    key, place_id = _which(ask)
    async with ask.desk() as desk:
        await desk.leaflets.withdraw(key, place_id, forms.chosen(ask.form.get("version", "")) or 0)
    return ask.go(_road(key, place_id), "manage-text-withdrawn")


# ── what all of them need ────────────────────────────────────────────────────


async def _shown(ask: Ask, sheet: Sheet | None = None, status: int = 200, sentence: str = "") -> web.Response:
    key, place_id = _which(ask)
    async with ask.desk() as desk:
        desk.must_operate(_RIGHT)
        place = await _place(desk, place_id)
        draft = await desk.leaflets.draft(key, place_id)
        now = await desk.leaflets.current(key, place_id)
        words = await _now(ask, desk, key, place)
        versions = await desk.leaflets.versions(key, place_id)
        history = await traces(desk, f"text:{key}") if place_id is None else []
    before = _both(draft) if draft else dict.fromkeys(LANGUAGES, "")
    opened = {**(before if draft else words), **{forms.WAS + one: before[one] for one in LANGUAGES}}
    return ask.page(
        "manage/text.html",
        status=status,
        key=key,
        kind=KINDS[key],
        place=place,
        road=_road(key, place_id),
        draft=draft,
        now=now,
        sheet=sheet or Sheet(opened),
        before=before,
        versions=versions,
        has_own=bool(_own_words(ask, key)),
        may_withdraw=key is Leaflet.WELCOME and now is not None,
        sentence=sentence,
        history=history,
    )


async def _place(desk: Desk, place_id: int | None) -> MunicipalityRow | None:
    return None if place_id is None else await desk.municipalities.get(place_id)


async def _now(ask: Ask, desk: Desk, key: Leaflet, place: MunicipalityRow | None) -> dict[str, str]:
    """The words that hold, by language; those of the program where nothing was published."""
    if key is Leaflet.TURN_TO and place is not None:
        return {"et": place.turn_to, "ru": place.turn_to_ru or place.turn_to}
    row = await desk.leaflets.current(key, place.id if place else None)
    return _both(row) if row else _own_words(ask, key) or dict.fromkeys(LANGUAGES, "")


def _own_words(ask: Ask, key: Leaflet) -> dict[str, str]:
    """As the program carries them, with names in braces for what it puts in."""
    if key is Leaflet.PRIVACY:
        return {
            code: words.plain("privacy-notice", retention="{retention}")
            for code, words in ask.panel.languages.items()
        }
    if key is Leaflet.PRIVACY_LONG:
        return {code: words.plain("privacy-long") for code, words in ask.panel.languages.items()}
    return {}


def _drawn(ask: Ask, key: Leaflet, words: str, code: str) -> Markup:
    """Only tags of ours are left in it, everything else is escaped; what has faults is shown as it was typed."""
    if problems(KINDS[key], words):
        return Markup.escape(words)
    retention = ask.panel.languages[code].plain("privacy-retention", days=USUAL_RETENTION_DAYS)
    return Markup(markup(KINDS[key], words, {"retention": retention}))  # noqa: S704 (`markup` escapes)


def _told(texts: Texts, key: Leaflet, problem: Problem) -> str:
    if problem.fault is Fault.LONG:
        return texts.plain("manage-text-long", count=int(problem.what), longest=KINDS[key].longest)
    return texts.plain(f"manage-text-fault-{problem.fault}", what=problem.what)


def _labels(ask: Ask) -> Mapping[str, str]:
    return {one: ask.texts.of("manage-text-language", one) for one in LANGUAGES}


def _both(row: PublishedText) -> dict[str, str]:
    return {"et": row.et, "ru": row.ru}


def _which(ask: Ask) -> tuple[Leaflet, int | None]:
    key = ask.request.match_info["key"].replace("-", "_")
    if key not in list(Leaflet):
        raise NotHere
    found = Leaflet(key)
    place = ask.number("id") if "id" in ask.request.match_info else None
    if KINDS[found].of_municipality != (place is not None):
        raise NotHere
    return found, place


def _road(key: Leaflet, place_id: int | None) -> str:
    name = key.replace("_", "-")
    return f"/texts/{name}" if place_id is None else f"/texts/{name}/{place_id}"


_ROADS = ("/texts/{key:[a-z-]+}", r"/texts/{key:[a-z-]+}/{id:\d+}")
PAGES = (
    get("/texts", listed, _RIGHT, "manage-menu-texts", Section.MANAGE),
    *(get(road, text, _RIGHT) for road in _ROADS),
    *(post(road, save, _RIGHT) for road in _ROADS),
    *(get(f"{road}/preview", preview, _RIGHT) for road in _ROADS),
    *(post(f"{road}/publish", publish, _RIGHT) for road in _ROADS),
    *(post(f"{road}/drop", drop, _RIGHT) for road in _ROADS),
    *(post(f"{road}/again", again, _RIGHT) for road in _ROADS),
    *(post(f"{road}/withdraw", withdraw, _RIGHT) for road in _ROADS),
)
