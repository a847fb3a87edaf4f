"""The menu by role, and the welcome. What its buttons open is in `ways.py`."""

from __future__ import annotations

from casework.people import Actor, Role
from dialogs.callbacks import MenuTap
from dialogs.forms import engine
from dialogs.ratings.words import tap as rating_tap
from dialogs.reply import Button, Rows
from dialogs.talk import Talk

COMMANDS = (
    "report",
    "referrals",
    "services",
    "family",
    "feedback",
    "complaints",
    "cases",
    "case",
    "exit",
    "ratings",
    "log",
    "month",
    "budget",
    "plan",
    "summary",
    "connect",
    "team",
    "period",
    "reminders",
    "away",
    "lost",
    "panel",
    "menu",
    "language",
    "privacy",
    "help",
    "leave",
)
"""In the order of the command list; `/start` and `/cancel` are understood as well."""
READ_CASES = frozenset({Role.CASE_MANAGER, Role.BASE_SUPPORT_SPECIALIST})
_WRITE_HOURS = frozenset({Role.SUPPORT_WORKER, Role.BASE_SUPPORT_SPECIALIST})
_OF_ROLES = {
    "family": frozenset({Role.CLOSE_PERSON}),
    "cases": READ_CASES,
    "exit": READ_CASES,
    "plan": READ_CASES,
    "ratings": frozenset({Role.CASE_MANAGER}),
    "reminders": READ_CASES,
    "complaints": READ_CASES,
    "log": _WRITE_HOURS,
    "month": _WRITE_HOURS | {Role.CASE_MANAGER},
    "budget": frozenset({Role.CASE_MANAGER}),
    "summary": frozenset({Role.CASE_MANAGER, Role.SKA_COORDINATOR}),
    "connect": frozenset({Role.CASE_MANAGER}),
    "panel": frozenset({Role.OPERATOR}),
}
"""Commands that only some roles have a use for."""
_OF_LEADS = frozenset({"team", "period", "lost"})


def offered(name: str, actor: Actor) -> bool:
    """Whether the command stands in this person's list; typed, every one of them is answered."""
    if name in _OF_ROLES:
        return bool(actor.roles() & _OF_ROLES[name])
    if name in _OF_LEADS:
        return bool(actor.led())
    match name:
        case "case":
            return bool(actor.municipalities())
        case "away":
            return bool(actor.stands_in_places())
        case _:
            return name != "leave" or bool(actor.memberships)


def rows(talk: Talk) -> Rows:
    """Ways in, the likeliest first."""
    texts, roles = talk.texts, talk.actor.roles()
    made = _of_workers(talk)
    if Role.CLOSE_PERSON in roles:
        made.append([(texts.plain("button-family-mine"), MenuTap(act="family").pack())])
    if Role.CASE_MANAGER in roles:
        made.append([(texts.plain("button-referrals"), MenuTap(act="team").pack())])
    if roles & _OF_ROLES["summary"]:
        made.append([(texts.plain("button-summary"), MenuTap(act="summary").pack())])
    if Role.CASE_MANAGER in roles:
        made.append([(texts.plain("button-month-report"), MenuTap(act="months").pack())])
    if roles & READ_CASES:
        made.append([(texts.plain("button-my-people"), MenuTap(act="cases").pack())])
    if Role.OPERATOR in roles:
        made.append([(texts.plain("button-panel"), MenuTap(act="panel").pack())])
    made.append([(texts.plain("button-report"), MenuTap(act="report").pack())])
    if not roles:
        made.append([(texts.plain("button-need-help"), MenuTap(act="self").pack())])
    made.append([(texts.plain("button-my-referrals"), MenuTap(act="sent").pack())])
    if not roles or Role.CLOSE_PERSON in roles:
        made.append([(texts.plain("button-feedback"), MenuTap(act="feedback").pack())])
    made.append(_of_colleagues(talk))
    made.append(
        [
            (texts.plain("button-about-help"), MenuTap(act="about").pack()),
            (texts.plain("button-change-language"), MenuTap(act="language").pack()),
        ]
    )
    return [row for row in made if row]


def _of_workers(talk: Talk) -> list[list[Button]]:
    """Hours, plans, and 112 for somebody who is out alone."""
    texts, roles = talk.texts, talk.actor.roles()
    made = []
    if roles & _WRITE_HOURS:
        made.append(
            [
                (texts.plain("button-log"), MenuTap(act="log").pack()),
                (texts.plain("button-my-hours"), MenuTap(act="month").pack()),
            ]
        )
    if Role.BASE_SUPPORT_SPECIALIST in roles:
        made.append([(texts.plain("button-plans"), MenuTap(act="plan").pack())])
    if Role.SUPPORT_WORKER in roles:
        made.append([(texts.plain("button-danger"), MenuTap(act="danger").pack())])
    return made


def _of_colleagues(talk: Talk) -> list[Button]:
    """Who is away, and for leads the whole team."""
    row: list[Button] = []
    if talk.actor.led():
        row.append((talk.texts.plain("button-team"), MenuTap(act="lead").pack()))
    if talk.actor.stands_in_places():
        row.append((talk.texts.plain("button-away"), MenuTap(act="away").pack()))
    return row


async def welcome(talk: Talk) -> None:
    """Who Märkaja is; for a member the menu of the roles."""
    if not talk.actor.memberships:
        talk.reply.show(talk.texts("start-welcome"), await _with_unfinished(talk))
        return
    await show_menu(talk)


async def show_menu(talk: Talk) -> None:
    roles = talk.texts.joined("role", sorted(talk.actor.roles()))
    text = talk.texts("menu-roles", roles=roles) if talk.actor.roles() else talk.texts("menu-plain")
    talk.reply.show(text, await _with_unfinished(talk))


async def _with_unfinished(talk: Talk) -> Rows:
    """A draft that waits comes first."""
    made = [*rows(talk)]
    begun = await talk.desk.ratings.begun() if talk.actor.memberships else []
    is_in_form = await engine.load(talk) is not None
    if begun:
        label = "button-ratings-continue" if is_in_form else "button-continue-draft"
        made.insert(0, [(talk.texts.plain(label), rating_tap(begun[0], "open"))])
    if is_in_form:
        made.insert(0, [(talk.texts.plain("button-continue-draft"), MenuTap(act="resume").pack())])
    return made
