"""/team: the municipality at a glance, and the way to everything that its lead sets."""

from __future__ import annotations

from dialogs import menu
from dialogs.callbacks import LeadTap, MenuTap
from dialogs.leading.pages import back, button, in_rows
from dialogs.reply import Button
from dialogs.talk import Talk
from locales import Html, days
from storage.leading import Overview
from storage.municipalities import hours_of
from storage.tables import DeputyshipRow, MunicipalityRow

HOME = "home"
MOST_AWAY = 5
"""Lines of absent colleagues; the rest stands on their own pages."""


async def open_team(talk: Talk) -> None:
    """Where one leads; with several municipalities the question comes first, without any a word on who leads."""
    places = await talk.desk.leading.places()
    if not places:
        await say_who_leads(talk, "leading-for-leads")
    elif len(places) == 1:
        await show(talk, LeadTap(page=HOME, place=places[0].id or 0))
    else:
        choose_place(talk, places, HOME)


def choose_place(talk: Talk, places: list[MunicipalityRow], page: str) -> None:
    talk.reply.show(talk.texts("leading-which-place"), [[button(row.name, page, row.id or 0)] for row in places])


async def say_who_leads(talk: Talk, text_id: str) -> None:
    """Names the leads of one's own municipalities; to a stranger nobody is named."""
    names = await talk.desk.leading.names_of_leads()
    leads = ", ".join(names) or talk.texts.plain("leading-nobody-named")
    talk.reply.show(talk.texts(text_id, leads=leads), menu.rows(talk))


async def show(talk: Talk, tap: LeadTap) -> None:
    found = await talk.desk.leading.overview(tap.place)
    talk.reply.show(await _words(talk, found), _rows(talk, found.place.id or 0))


async def _words(talk: Talk, found: Overview) -> Html:
    texts, place = talk.texts, found.place
    hours = hours_of(place)
    return texts(
        "leading-home",
        municipality=place.name,
        colleagues=found.colleagues,
        leads=found.leads,
        away=Html("".join([f"\n{await _away(talk, row)}" for row in found.away[:MOST_AWAY]])),
        office_hours=days.office_hours(texts, hours.opens, hours.closes, hours.weekdays),
        turn_to=place.turn_to or texts.plain("contact-none"),
        checked=days.due(place.turn_to_checked_on) if place.turn_to and place.turn_to_checked_on else "–",
        posters=found.posters,
        pending=found.pending,
        districts=found.districts,
    )


async def _away(talk: Talk, row: DeputyshipRow) -> str:
    name_of = talk.desk.accounts.name_of
    return talk.texts(
        "leading-home-away",
        name=await name_of(row.absent_id, row.municipality_id) or talk.texts.plain("value-colleague"),
        until=days.due(row.until_day),
        worker=await name_of(row.deputy_id, row.municipality_id) or talk.texts.plain("value-colleague"),
    )


def _rows(talk: Talk, place: int) -> list[list[Button]]:
    def to(label: str, page: str) -> Button:
        return button(talk.texts.plain(label), page, place)

    return [
        *in_rows(
            [
                to("button-people", "people"),
                to("button-invite", "invite"),
                to("button-posters", "posters"),
                to("button-hours", "hours"),
                to("button-contact", "contact"),
                to("button-districts", "districts"),
                to("button-summary", "posts"),
            ]
        ),
        [(talk.texts.plain("button-next-period"), MenuTap(act="period").pack())],
        [to("button-lost", "lost")],
        [(talk.texts.plain("button-menu"), MenuTap(act="menu").pack())],
    ]


def home_row(talk: Talk, place: int) -> list[Button]:
    return back(talk, HOME, place)
