"""/period: where people may go, what changes, the card before the last tap, and taking it back."""

from __future__ import annotations

from casework.calendar import tallinn_day
from casework.next_period import UNDO_WITHIN, Preview
from casework.people import Role
from casework.period_catalogue import PartChange
from dialogs import menu
from dialogs.callbacks import MenuTap
from dialogs.leading import home
from dialogs.leading.home import home_row
from dialogs.next_period.callbacks import PeriodTap, tag, to
from dialogs.reply import Button
from dialogs.talk import Talk
from locales import Html, days
from papers import period_words as words
from storage.errors import NotHere
from storage.period_lookout import Hindrance
from storage.tables import MoveState, MunicipalityRow, PeriodMove

_MOST_CODES = 20


async def open_period(talk: Talk) -> None:
    """Where one leads; with several municipalities the question comes first, to others who leads is said."""
    places = await talk.desk.leading.places()
    if not places and Role.SKA_COORDINATOR in talk.actor.roles():
        talk.reply.show(talk.texts("period-for-leads"), menu.rows(talk))
    elif not places:
        await home.say_who_leads(talk, "leading-for-leads")
    elif len(places) == 1:
        await show(talk, places[0])
    else:
        rows = [[to(row.name, "home", row.id or 0)] for row in places]
        talk.reply.show(talk.texts("leading-which-place"), rows)


async def on_home(talk: Talk, tap: PeriodTap) -> None:
    await show(talk, await talk.desk.leading.place(tap.id))


async def show(talk: Talk, place: MunicipalityRow) -> None:
    texts, moves = talk.texts, talk.desk.period_moves
    sources = await moves.sources(place.id or 0)
    lines = [texts("period-home", municipality=place.name)]
    for period, people in sources:
        name = words.period(texts, period.name)
        until = days.due(period.services.end) if period.services.end else ""
        lines.append(texts("period-home-source", period=name, people=people, until=until, ends=_yes(until)))
    rows: list[list[Button]] = []
    for move in await moves.newest(place.id or 0):
        lines.append(await _moved(talk, move))
        if moves.may_still_undo(move):
            rows.append([to(texts.plain("button-period-undo"), "undoask", move.id or 0, move.revision)])
    targets = await moves.targets(place.id or 0)
    lines.append(texts("period-home-choose") if targets else texts("period-home-none"))
    rows[:0] = [[to(words.period(texts, one.name), "to", place.id or 0, val=tag(one.name))] for one in targets]
    talk.reply.show(Html("\n".join(lines)), [*rows, home_row(talk, place.id or 0)])


async def _moved(talk: Talk, move: PeriodMove) -> Html:
    cases = [one for one in await talk.desk.period_moves.cases(move) if one.live]
    return talk.texts(
        "period-home-moved",
        people=len(cases),
        period=words.period(talk.texts, move.target),
        day=days.due(move.first_day),
    )


def _yes(value: object) -> str:
    return "yes" if value else "no"


# ── the preview ──────────────────────────────────────────────────────────────


async def on_target(talk: Talk, tap: PeriodTap) -> None:
    for one in await talk.desk.period_moves.targets(tap.id):
        if tag(one.name) == tap.val:
            await preview(talk, await talk.desk.period_moves.begin(tap.id, one.name))
            return
    raise NotHere


async def on_preview(talk: Talk, tap: PeriodTap) -> None:
    await preview(talk, await talk.desk.period_moves.get(tap.id))


async def preview(talk: Talk, move: PeriodMove) -> None:
    texts, found = talk.texts, await talk.desk.period_moves.preview(move)
    text = await numbers(talk, move, found)
    rows = [[to(texts.plain("button-period-people"), "people", move.id or 0, move.revision)]]
    rows.append([to(texts.plain("button-period-sheet"), "sheet", move.id or 0)])
    if found.going:
        rows.append([to(texts.plain("button-period-ask"), "ask", move.id or 0, move.revision)])
    rows.append([to(texts.plain("button-back"), "home", move.municipality_id)])
    talk.reply.show(text, rows)


async def numbers(talk: Talk, move: PeriodMove, found: Preview) -> Html:
    """How many go, and what is otherwise for how many of those who go; who is named by code."""
    texts, place = talk.texts, await talk.desk.municipalities.get(move.municipality_id)
    going, staying = found.going, [one.code for one in found.people if not one.chosen]

    def count(change: PartChange) -> int:
        return sum(any(part.change is change for part in one.parts) for one in going)

    head = texts(
        "period-preview",
        municipality=place.name,
        before=words.periods(texts, found.sources),
        after=words.period(texts, found.target),
        day=days.due(found.first),
        going=len(going),
    )
    told = [
        texts("period-preview-line", what=what, people=people, codes=codes)
        for what, people, codes in (
            ("staying", len(staying), codes_of(staying)),
            ("doubtful", *_named([one.code for one in found.people if one.missed])),
            ("unsure", *_named([one.code for one in found.people if one.unsure_age])),
            ("no_plan", *_named([one.code for one in going if not one.parts])),
            ("gone", count(PartChange.GONE), ""),
            ("otherwise", count(PartChange.OTHERWISE) + count(PartChange.NEEDS_DOMAIN), ""),
            ("unpriced", *_named([one.code for one in going if one.unpriced])),
            ("days", sum(bool(one.days) for one in going), ""),
        )
        if people
    ]
    return Html("\n".join([head, *told]))


def _named(codes: list[str]) -> tuple[int, str]:
    return len(codes), codes_of(codes)


def codes_of(codes: list[str], most: int = _MOST_CODES) -> str:
    shown = ", ".join(codes[:most])
    return f"{shown} …" if len(codes) > most else shown


# ── the card, and what follows ───────────────────────────────────────────────


async def card(talk: Talk, move: PeriodMove, found: Preview) -> None:
    texts = talk.texts
    staying = [one.code for one in found.people if not one.chosen]
    ahead = found.first > tallinn_day(talk.now)
    text = texts(
        "period-card",
        people=len(found.going),
        before=words.periods(texts, found.sources),
        after=words.period(texts, found.target),
        day=days.due(found.first),
        when="ahead" if ahead else "now",
        staying=codes_of(staying) or "–",
        stays=_yes(staying),
    )
    make = to(texts.plain("button-period-make"), "make", move.id or 0, move.revision)
    back = to(texts.plain("button-back"), "show", move.id or 0)
    talk.reply.show(text, [[make], [back]])


async def done(talk: Talk, move: PeriodMove, found: Preview) -> None:
    texts = talk.texts
    text = texts(
        "period-done",
        people=len(found.going),
        period=words.period(texts, found.target),
        day=days.due(found.first),
        until=days.moment_on(texts, move.at + UNDO_WITHIN, talk.now),
    )
    undo = to(texts.plain("button-period-undo"), "undoask", move.id or 0, move.revision)
    talk.reply.show(text, [[undo], [(texts.plain("button-menu"), MenuTap(act="menu").pack())]])


async def ask_undo(talk: Talk, tap: PeriodTap) -> None:
    texts, move = talk.texts, await talk.desk.period_moves.get(tap.id)
    if not talk.desk.period_moves.may_still_undo(move):
        await show(talk, await talk.desk.leading.place(move.municipality_id))
        gone = already_undone(talk, move) if move.state is MoveState.UNDONE else texts.plain("period-toast-too-late")
        talk.reply.toast(gone, alert=True)
        return
    cases = [one for one in await talk.desk.period_moves.cases(move) if one.live]
    text = texts("period-undo-ask", people=len(cases), period=words.period(texts, move.target))
    undo = to(texts.plain("button-period-undo-all"), "undo", tap.id, move.revision)
    talk.reply.show(text, [[undo], [to(texts.plain("button-back"), "home", move.municipality_id)]])


def already_undone(talk: Talk, move: PeriodMove) -> str:
    """By the reader, or by a colleague who was faster."""
    by = "own" if move.undone_by == talk.actor.account_id else "colleague"
    return talk.texts.plain("period-toast-already", by=by)


def why_not(talk: Talk, found: Hindrance) -> str:
    """Why nothing was changed."""
    month = found.month
    return talk.texts.plain(
        "period-hindered",
        why=found.why.value,
        month=f"{month:%m.%Y}" if month else "",
        codes=codes_of(list(found.codes)),
    )
