"""People with roles: listed by place and role, stopped and freed, roles ended, the lead handed over."""

from __future__ import annotations

from aiohttp import web

from admin.panel.ask import Ask
from admin.panel.forms import Sheet
from admin.panel.manage import forms
from admin.panel.manage.tables import Cell, Row, Table, first_of, heads, paged
from admin.panel.registry import Section, get, post
from casework.operator_permissions import OperatorAction
from casework.people import Role
from casework.reminders import HOURS
from storage.errors import CannotLead, LastLead, Oneself
from storage.leads import CANNOT_LEAD
from storage.manage_base import traces
from storage.manage_people import OWN, Filter, Person
from storage.tables import AccountState

_RIGHT = OperatorAction.MANAGE_PEOPLE


async def people(ask: Ask) -> web.Response:
    asked = _filter(ask)
    async with ask.desk() as desk:
        found, count = await desk.manage_people.listed(asked, first_of(ask))
        places = await desk.municipalities.all()
        waiting = len(await desk.manage_invitations.pending())
    texts = ask.texts
    everything = ("", texts.plain("manage-all"))
    table = Table(
        texts.plain("manage-people"),
        heads(
            ask,
            *("manage-person-name", "manage-person-role", "manage-person-place", "manage-person-organisation"),
            "manage-person-state",
        ),
        [
            Row(
                [
                    Cell(named(ask, one), f"/people/{one.id}"),
                    Cell(_role(ask, one)),
                    Cell(one.municipality or "–"),
                    Cell(one.organisation or "–"),
                    Cell(_state(ask, one)),
                ],
                "warn" if one.account.state is not AccountState.ACTIVE and one.membership.ended_at is None else "",
            )
            for one in found
        ],
        texts.plain("manage-people-none"),
    )
    return ask.page(
        "manage/people.html",
        table=paged(ask, table, first_of(ask), count),
        sheet=Sheet(dict(ask.query)),
        places=[everything, *((str(one.id), one.name) for one in places)],
        roles=[
            ("", texts.plain("manage-all")),
            *((one.value, texts.of("role", one)) for one in Role if one not in OWN),
        ],
        states=[
            ("", texts.plain("manage-all")),
            *((one.value, texts.of("manage-state", one)) for one in AccountState),
        ],
        waiting=waiting,
    )


async def person(ask: Ask) -> web.Response:
    return await _shown(ask)


async def end(ask: Ask) -> web.Response:
    try:
        async with ask.desk() as desk:
            freed = await desk.manage_people.end(ask.number("id"))
        return ask.go(_road(ask), "manage-role-ended", count=freed)
    except LastLead:
        return await _shown(ask, "manage-last-lead")
    except Oneself:
        return await _shown(ask, "manage-oneself")


async def suspend(ask: Ask) -> web.Response:
    try:
        async with ask.desk() as desk:
            await desk.manage_people.suspend(ask.number("id"))
        return ask.go(_road(ask), "manage-suspended")
    except Oneself:
        return await _shown(ask, "manage-oneself")


async def free(ask: Ask) -> web.Response:
    async with ask.desk() as desk:
        await desk.manage_people.free(ask.number("id"))
    return ask.go(_road(ask), "manage-freed")


async def lead(ask: Ask) -> web.Response:
    """On or off, as the button that was pressed said."""
    on = ask.form.get("lead") == "yes"
    try:
        async with ask.desk() as desk:
            desk.must_operate(_RIGHT)
            await desk.members.set_lead(ask.number("id"), lead=on)
        return ask.go(_road(ask), "manage-lead-on" if on else "manage-lead-off")
    except LastLead:
        return await _shown(ask, "manage-last-lead")
    except CannotLead:
        return await _shown(ask, "manage-cannot-lead")


async def hand_over(ask: Ask) -> web.Response:
    to = forms.chosen(ask.form.get("to", ""))
    if to is None:
        return await _shown(ask, "manage-hand-over-to-whom")
    try:
        async with ask.desk() as desk:
            await desk.manage_people.hand_over(ask.number("id"), to)
            name = named(ask, await desk.manage_people.one(to))
    except CannotLead:
        return await _shown(ask, "manage-cannot-lead")
    return ask.go(_road(ask), "manage-handed-over", name=name)


async def hour(ask: Ask) -> web.Response:
    chosen, was = forms.chosen(ask.form.get("hour", "")), forms.chosen(ask.form.get("was_hour", ""))
    if chosen is None or was is None or chosen not in HOURS:
        return await _shown(ask, "manage-wrong-hour")
    async with ask.desk() as desk:
        await desk.manage_people.set_reminder_hour(ask.number("id"), chosen, was)
    return ask.go(_road(ask), "manage-saved")


async def _shown(ask: Ask, text_id: str = "") -> web.Response:
    """`text_id`: why what was asked for was not done."""
    async with ask.desk() as desk:
        one = await desk.manage_people.one(ask.number("id"))
        others = await desk.manage_people.others(one)
        at = await desk.manage_people.reminder_hour(one.account.id or 0)
        colleagues = []
        if one.membership.lead and one.membership.ended_at is None:
            same = Filter(municipality_id=one.membership.municipality_id, role=Role.CASE_MANAGER)
            found, _ = await desk.manage_people.listed(same)
            colleagues = [
                (str(each.id), named(ask, each))
                for each in found
                if each.account.id != one.account.id and each.account.state not in CANNOT_LEAD
            ]
        cases, last = await desk.manage_people.cases_left(one), await desk.manage_people.is_last(one)
        history = await traces(desk, f"membership:{one.id}")
    return ask.page(
        "manage/person.html",
        status=409 if text_id else 200,
        sentence=text_id,
        one=one,
        name=named(ask, one),
        role=_role(ask, one),
        state=_state(ask, one),
        stopped=one.account.state is AccountState.SUSPENDED,
        oneself=one.account.id == ask.seated.account_id,
        is_manager=one.membership.role is Role.CASE_MANAGER,
        others=[(each, _role(ask, each)) for each in others],
        colleagues=colleagues,
        sheet=Sheet({"hour": str(at), "was_hour": str(at)}),
        hours=[(str(each), f"{each}.00") for each in HOURS],
        history=history,
        ending=_ending(ask, one, cases, last=last),
        last=last,
    )


def _ending(ask: Ask, one: Person, cases: int, *, last: bool) -> str:
    """What is asked before a role ends, with what stays behind."""
    if last:
        said = [ask.texts.plain("manage-end-role-last", municipality=one.municipality, count=cases)]
    else:
        said = [ask.texts.plain("manage-end-role-question")]
        said += [ask.texts.plain("manage-end-role-cases", count=cases)] if cases else []
    if one.account.state is AccountState.SUSPENDED:
        said.append(ask.texts.plain("manage-end-role-stopped"))
    return " ".join(said)


def _filter(ask: Ask) -> Filter:
    role, state = ask.query.get("role", ""), ask.query.get("state", "")
    return Filter(
        municipality_id=forms.chosen(ask.query.get("place", "")),
        role=Role(role) if role in set(Role) - OWN else None,
        organisation_id=forms.chosen(ask.query.get("organisation", "")),
        state=AccountState(state) if state in list(AccountState) else None,
        found_by=ask.query.get("name", "").strip()[:40],
        ended=ask.query.get("ended", "") == "yes",
    )


def named(ask: Ask, one: Person) -> str:
    """How colleagues know them; a number where nobody has said."""
    return one.membership.shown_as or ask.texts.plain("manage-person-nameless", number=str(one.id))


def _role(ask: Ask, one: Person) -> str:
    role = ask.texts.of("role", one.membership.role)
    return ask.texts.plain("manage-role-lead", role=role) if one.membership.lead else role


def _state(ask: Ask, one: Person) -> str:
    if one.membership.ended_at is not None:
        return ask.texts.plain("manage-role-over")
    return ask.texts.of("manage-state", one.account.state)


def _road(ask: Ask) -> str:
    return f"/people/{ask.number('id')}"


PAGES = (
    get("/people", people, _RIGHT, "manage-menu-people", Section.MANAGE),
    get(r"/people/{id:\d+}", person, _RIGHT),
    post(r"/people/{id:\d+}/end", end, _RIGHT),
    post(r"/people/{id:\d+}/suspend", suspend, _RIGHT),
    post(r"/people/{id:\d+}/free", free, _RIGHT),
    post(r"/people/{id:\d+}/lead", lead, _RIGHT),
    post(r"/people/{id:\d+}/hand-over", hand_over, _RIGHT),
    post(r"/people/{id:\d+}/hour", hour, _RIGHT),
)
