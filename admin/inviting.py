"""One-time role invitations and public poster links."""

from __future__ import annotations

import asyncio
import re
import sys
from dataclasses import dataclass
from datetime import datetime

from admin import clock, house, settings
from admin.problems import Problem
from casework.municipalities import find
from casework.people import Role
from locales import Texts
from locales.days import TALLINN, due
from storage.desk import Desk
from storage.invitations import LIVES
from storage.organisations import of_municipality
from storage.tables import MunicipalityRow, Organisation
from storage.tables.places import SectorKind

POSTER = "poster"
_NEED_MUNICIPALITY = frozenset(
    {Role.CASE_MANAGER, Role.BASE_SUPPORT_SPECIALIST, Role.SUPPORT_WORKER, Role.CLOSE_PERSON}
)
_NEED_ORGANISATION = frozenset({Role.PARTNER, Role.BASE_SUPPORT_SPECIALIST, Role.SUPPORT_WORKER})


@dataclass(frozen=True, slots=True)
class Wish:
    """What was typed; empty where nothing was."""

    role: str
    municipality: str
    organisation: str
    kind: str
    name: str
    lead: bool
    bot: str
    portfolio: str = ""


@dataclass(frozen=True, slots=True)
class Made:
    token: str
    municipality: str
    organisation: str
    new_organisation: bool
    portfolio: tuple[str, ...] = ()


def invite(words: Texts, wish: Wish) -> None:
    """The link alone goes to standard output, what is to be known of it to standard error."""
    role = _role(words, wish)
    read = settings.read()
    username = _username(wish.bot or read.bot_username)
    now = clock.now()
    made = asyncio.run(_make(words, read, wish, role, now))
    print(f"https://t.me/{username}?start={made.token}" if username else made.token, flush=True)
    for line in _told(words, wish, role, made, now):
        print(line, file=sys.stderr)
    if not username:
        print(words.plain("admin-invite-no-username", token=made.token), file=sys.stderr)


def _told(words: Texts, wish: Wish, role: Role | None, made: Made, now: datetime) -> list[str]:
    lines = []
    if made.portfolio:
        lines.append(words.plain("admin-invite-portfolio", municipalities=", ".join(made.portfolio)))
    if made.municipality:
        lines.append(words.plain("admin-invite-municipality", municipality=made.municipality))
    if made.new_organisation:
        lines.append(words.plain("admin-invite-organisation-new", organisation=made.organisation))
    elif made.organisation:
        lines.append(words.plain("admin-invite-organisation", organisation=made.organisation))
    if role is None:
        return [words.plain("admin-invite-poster"), *lines]
    until = due((now + LIVES).astimezone(TALLINN).date())
    lines.append(words.plain("admin-invite-lives", days=LIVES.days, until=until))
    return [words.plain("admin-invite-role", role=_named(words, role, lead=wish.lead)), *lines]


async def _make(words: Texts, read: settings.AdminSettings, wish: Wish, role: Role | None, now: datetime) -> Made:
    async with house.entered(read) as desks, desks.open(now) as desk:
        place = await municipality(desk, wish.municipality) if wish.municipality else None
        place_id = place.id if place else None
        portfolio = [await municipality(desk, each) for each in wish.portfolio.split(",") if each.strip()]
        institution, new = None, False
        if wish.organisation:
            institution, new = await _organisation(words, desk, wish, place_id)
        if role is None:
            token = await desk.invitations.poster(institution.id or 0 if institution else 0)
        elif portfolio:
            token = await desk.portfolios.invite([row.id or 0 for row in portfolio], wish.name.strip())
        else:
            token = await desk.invitations.invite(
                role,
                municipality_id=place_id,
                organisation_id=institution.id if institution else None,
                lead=wish.lead,
                shown_as=wish.name.strip(),
            )
        names = tuple(row.name for row in portfolio)
        return Made(token, place.name if place else "", institution.name if institution else "", new, names)


# ── what was typed ──────────────────────────────────────────────────────────


def _role(words: Texts, wish: Wish) -> Role | None:
    """The role, None for a poster, after everything that can be refused without the database was."""
    typed = wish.role.strip().lower().replace("-", "_")
    if wish.portfolio and (typed != Role.SKA_COORDINATOR or wish.municipality):
        raise Problem("admin-problem-portfolio", role=_named(words, Role.SKA_COORDINATOR))
    if typed == POSTER:
        if wish.name or wish.lead:
            raise Problem("admin-problem-poster-has-no-role")
        if not wish.organisation.strip():
            raise Problem("admin-problem-needs-organisation", role=_poster(words))
        return None
    if typed not in list(Role):
        known = ", ".join([*(_named(words, role) for role in Role), _poster(words)])
        raise Problem("admin-problem-role", role=wish.role, roles=known)
    role = Role(typed)
    _must_fit(words, wish, role)
    return role


def _must_fit(words: Texts, wish: Wish, role: Role) -> None:
    """What the role needs, and what it cannot have."""
    if role is Role.OPERATOR and (wish.municipality or wish.organisation):
        raise Problem("admin-problem-operator-place", role=_named(words, role))
    if role in _NEED_MUNICIPALITY and not wish.municipality.strip():
        raise Problem("admin-problem-needs-municipality", role=_named(words, role))
    if role in _NEED_ORGANISATION and not wish.organisation.strip():
        raise Problem("admin-problem-needs-organisation", role=_named(words, role))
    if role is Role.SKA_COORDINATOR and not any(each.strip() for each in wish.portfolio.split(",")):
        raise Problem("admin-problem-needs-portfolio", role=_named(words, role))
    if wish.lead and role is not Role.CASE_MANAGER:
        raise Problem("admin-problem-lead", role=_named(words, Role.CASE_MANAGER))


def _named(words: Texts, role: Role, *, lead: bool = False) -> str:
    """In words, and as it is typed in the command."""
    told = words.of("role", role)
    return f"{words.plain('imports-role-lead', role=told) if lead else told} ({_typed(role)})"


def _poster(words: Texts) -> str:
    return f"{words.plain('admin-invite-role-poster')} ({POSTER})"


def _typed(role: Role) -> str:
    return role.value.replace("_", "-")


def _username(typed: str) -> str:
    username = typed.strip().removeprefix("https://t.me/").removeprefix("t.me/").removeprefix("@")
    if username and not re.fullmatch(r"[A-Za-z][A-Za-z0-9_]{3,31}", username):
        raise Problem("admin-problem-username", username=typed)
    return username


async def municipality(desk: Desk, typed: str) -> MunicipalityRow:
    """By key, then by its full name; nearest ones are named when it is neither."""
    known = await desk.municipalities.all()
    by_key = {row.key: row for row in known}
    if not known:
        raise Problem("admin-problem-no-municipalities")
    key = typed.strip().lower()
    if key in by_key:
        return by_key[key]
    found = find(typed, known)
    if found.exact:
        return by_key[found.exact.key]
    if found.near:
        names = ", ".join(f"{one.name} ({one.key})" for one in found.near)
        raise Problem("admin-problem-municipality-near", typed=typed, names=names)
    raise Problem("admin-problem-municipality", typed=typed)


async def _organisation(
    words: Texts, desk: Desk, wish: Wish, municipality_id: int | None
) -> tuple[Organisation, bool]:
    """The one of that name there, or a new one (True), for which its kind must be known."""
    name = " ".join(wish.organisation.split())
    kind = wish.kind.strip().lower().replace("-", "_")
    kinds = ", ".join(f"{words.of('sector', item)} ({item.value.replace('_', '-')})" for item in SectorKind)
    if kind and kind not in list(SectorKind):
        raise Problem("admin-problem-kind", kind=wish.kind, kinds=kinds)
    there = await of_municipality(desk, municipality_id)
    for row in there:
        if row.name.casefold() == name.casefold():
            return row, False
    if not kind:
        raise Problem("admin-problem-needs-kind", organisation=name, kinds=kinds)
    return await desk.municipalities.found_organisation(name, SectorKind(kind), municipality_id), True
