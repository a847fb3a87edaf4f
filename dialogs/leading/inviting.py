"""Inviting somebody: what for, of which house, by which name; read back; then a link to pass on."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from enum import StrEnum
from typing import Any

from casework.calendar import tallinn_day
from casework.people import Role
from dialogs.callbacks import LeadTap
from dialogs.forms import Choice, Draft, Form, Run, Step, engine
from dialogs.leading import institutions
from dialogs.leading.home import home_row
from dialogs.leading.pages import begin, button, refuse
from dialogs.leading.renaming import read_name
from dialogs.talk import Talk
from locales import days
from storage.errors import TooMany
from storage.invitations import LIVES, MOST_A_DAY


class Invited(StrEnum):
    """What a lead invites to; SKA's coordinators come from the operator."""

    COLLEAGUE = "colleague"
    LEAD = "lead"
    BASE_SUPPORT = "base_support"
    SUPPORT_WORKER = "support_worker"
    PARTNER = "partner"


_ROLES = {
    Invited.COLLEAGUE: Role.CASE_MANAGER,
    Invited.LEAD: Role.CASE_MANAGER,
    Invited.BASE_SUPPORT: Role.BASE_SUPPORT_SPECIALIST,
    Invited.SUPPORT_WORKER: Role.SUPPORT_WORKER,
    Invited.PARTNER: Role.PARTNER,
}
_OWN_STAFF = frozenset({Invited.COLLEAGUE, Invited.LEAD})
_PROVIDERS = frozenset({Invited.BASE_SUPPORT, Invited.SUPPORT_WORKER})
WHOLE = "0"


async def show(talk: Talk, tap: LeadTap) -> None:
    """Begins the form."""
    districts = await talk.desk.districts.of(tap.place)
    await begin(talk, INVITE, {"place": tap.place, "districts": bool(districts)})


def _own_staff(draft: Draft) -> bool:
    return draft.get("kind") in _OWN_STAFF


def _of_a_house(draft: Draft) -> bool:
    return not _own_staff(draft)


def _of_a_new_house(draft: Draft) -> bool:
    return _of_a_house(draft) and institutions.is_new(draft)


async def _kind_chosen(_talk: Talk, run: Run, value: Any) -> bool:  # noqa: ANN401 (hook)
    run.answers["of_provider"] = value in _PROVIDERS
    return False


async def _district_choices(talk: Talk, run: Run) -> Sequence[Choice]:
    rows = await talk.desk.districts.of(run.answers["place"])
    return [
        Choice(WHOLE, "district-whole", wide=True),
        *(Choice(str(row.id), label=row.name) for row in rows),
    ]


def _read_back(run: Run) -> str:
    return "invite-check-colleague" if _own_staff(run.answers) else "invite-check"


async def _values(talk: Talk, run: Run) -> Mapping[str, object]:
    answers = run.answers
    place = await talk.desk.leading.place(answers["place"])
    return {
        "kind": talk.texts.of("invited", answers["kind"]),
        "name": answers["name"],
        "institution": answers.get("institution_name") or place.name,
        "district": await _district(talk, answers),
        "municipality": place.name,
    }


async def _district(talk: Talk, answers: Draft) -> str:
    wanted = int(answers.get("district") or 0)
    rows = await talk.desk.districts.of(answers["place"]) if wanted else []
    return next((row.name for row in rows if row.id == wanted), talk.texts.plain("district-whole"))


async def _finish(talk: Talk, run: Run) -> None:
    answers = run.answers
    kind = Invited(answers["kind"])
    house = None if kind in _OWN_STAFF else await institutions.resolved(talk, answers)
    try:
        token = await talk.desk.invitations.invite(
            _ROLES[kind],
            municipality_id=answers["place"],
            organisation_id=house.id if house else None,
            lead=kind is Invited.LEAD,
            shown_as=answers["name"],
            team_id=int(answers.get("district") or 0) or None,
        )
    except TooMany:
        refuse(talk, "invite-too-many", number=MOST_A_DAY)
        return
    values = await _values(talk, run)
    await engine.forget(talk, run)
    await _told(talk, run, token, values)


async def _told(talk: Talk, run: Run, token: str, values: Mapping[str, object]) -> None:
    """A word to the lead, and below it a message that can be passed on as it is."""
    texts, place = talk.texts, run.answers["place"]
    until = days.due(tallinn_day(talk.now + LIVES))
    talk.reply.show(
        texts("invite-done", name=values["name"], until=until),
        [
            [button(texts.plain("button-invite-more"), "invite", place)],
            [button(texts.plain("button-pending-all"), "pending", place)],
            home_row(talk, place),
        ],
    )
    talk.reply.say(texts("invite-forward", link=await address(talk, token), until=until, **values))


async def address(talk: Talk, token: str) -> str:
    if talk.link_to is None:
        raise RuntimeError("this talk knows no address of the bot")
    return await talk.link_to(token)


INVITE = engine.register(
    Form(
        name="invite",
        steps=(
            Step(
                "kind",
                "invite-kind",
                choices=tuple(
                    Choice(kind, f"invited-button-{kind.replace('_', '-')}", wide=True) for kind in Invited
                ),
                after=_kind_chosen,
            ),
            replace(institutions.INSTITUTION, when=_of_a_house),
            replace(institutions.SECTOR, when=_of_a_new_house),
            Step("name", "invite-name", read=read_name, is_name=True),
            Step(
                "district",
                "invite-district",
                choices=_district_choices,
                when=lambda draft: _own_staff(draft) and bool(draft.get("districts")),
            ),
            Step("check", _read_back, choices=(Choice("make", "button-make-link", wide=True),), values=_values),
        ),
        finish=_finish,
        cancelled="leading-cancelled",
    )
)
