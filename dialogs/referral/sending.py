"""Who reads it and when; then it is sent, and the sender knows what happens next."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from casework.answers import person_key, read_phone
from casework.calendar import tallinn_day
from casework.municipalities import genitive
from casework.people import MunicipalityId
from casework.referrals import Agreement, Guardian, ReferrerKind, Urgency, number_of
from dialogs.callbacks import LeafletTap, MenuTap
from dialogs.forms import Draft, Run, engine
from dialogs.referral.municipality import turn_to
from dialogs.talk import Talk
from locales import days
from storage.errors import NobodyThere, TooMany
from storage.municipalities import hours_of
from storage.new_referrals import NewReferral


async def readers(talk: Talk, run: Run) -> Mapping[str, object]:
    place = await talk.desk.municipalities.get(int(run.answers["municipality"]))
    hours = hours_of(place)
    return {
        "municipality": place.name,
        "office_hours": days.office_hours(talk.texts, hours.opens, hours.closes, hours.weekdays),
        "turn_to": turn_to(talk.texts, place),
    }


async def finish(talk: Talk, run: Run) -> None:
    place = await talk.desk.municipalities.get(int(run.answers["municipality"]))
    try:
        row = await talk.desk.referrals.send(_referral(talk, run.answers))
    except NobodyThere:
        talk.reply.toast(talk.texts.plain("referral-nobody-there", municipality=place.name), alert=True)
        return
    except TooMany:
        talk.reply.toast(talk.texts.plain("referral-too-many"), alert=True)
        return
    language = run.answers.get("person_language")
    await _forget_draft(talk, run)
    own = row.kind is ReferrerKind.SELF
    talk.reply.say(
        talk.texts(
            "referral-sent-self" if own else "referral-sent",
            number=number_of(row.id or 0),
            municipality_gen=genitive(place.name),
            check_at=days.moment_on(talk.texts, row.ring_at or talk.now, talk.now),
        ),
        [
            [] if own else [(talk.texts.plain("button-leaflet"), _leaflet(row.id or 0, language))],
            [
                (talk.texts.plain("button-my-referrals"), MenuTap(act="sent").pack()),
                (talk.texts.plain("button-report-another"), MenuTap(act="report").pack()),
            ],
        ],
    )


def _leaflet(referral_id: int, language: str | None) -> str:
    return LeafletTap(id=referral_id, code=language or "").pack()


async def _forget_draft(talk: Talk, run: Run) -> None:
    """The last question stands where the preview stood: it leaves the chat with the answers."""
    await engine.leave(talk)
    if talk.reply.message_id is not None:
        await talk.desk.conversations.trace(talk.reply.chat_id, talk.reply.message_id)
    await talk.desk.conversations.erase_traces(
        talk.account.id or 0, talk.reply.chat_id, f"{talk.reply.chat_id}:{run.run}:{run.rev}"
    )


def _referral(talk: Talk, draft: Draft) -> NewReferral:
    kind = ReferrerKind(draft["kind"])
    own = kind is ReferrerKind.SELF
    staff = talk.actor.staff_membership() if kind is ReferrerKind.STAFF else None
    organisation_id = staff.organisation_id if staff else talk.account.organisation_id
    name = draft.get("name")
    told = None if name in {None, "by_phone", "unknown"} else str(name)
    age = draft.get("age") if isinstance(draft.get("age"), dict) else None
    contact = _told(draft.get("contact"))
    return NewReferral(
        municipality_id=MunicipalityId(int(draft["municipality"])),
        kind=kind,
        verified=staff is not None,
        organisation_id=organisation_id if kind is ReferrerKind.STAFF else None,
        urgency=Urgency(draft["urgency"]),
        agreement=Agreement.YES if own else Agreement(draft["agreement"]),
        guardian=Guardian.UNKNOWN if own else Guardian(draft["guardian"]),
        domains=tuple(draft.get("domains") or ()),
        age=age["years"] if age else None,
        birth_year=age["birth_year"] if age else None,
        person_language=draft.get("person_language") or "unknown",
        name=told,
        by_phone=name == "by_phone",
        contact=contact,
        note=draft.get("note"),
        sender_contact=draft.get("sender_contact"),
        may_name_sender=draft.get("may_name") == "yes",
        person_keys=_person_keys(told, age, tallinn_day(talk.now).year),
        phone=read_phone(contact) if contact else None,
        team_id=_team(draft),
    )


def _team(draft: Draft) -> int | None:
    named = draft.get("team")
    return int(named) if named and named != "unknown" else None


def _told(value: str | None) -> str | None:
    return None if value in {None, "unknown"} else value


def _person_keys(name: str | None, age: Any, this_year: int) -> tuple[str, ...]:  # noqa: ANN401 (answer)
    """Name with the birth year; an age in years leaves two birth years possible."""
    if name is None or age is None:
        return ()
    years = [age["birth_year"]] if age["birth_year"] else [this_year - age["years"], this_year - age["years"] - 1]
    return tuple(key for year in years if (key := person_key(name, year)) is not None)
