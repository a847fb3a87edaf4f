"""One person: what they are here, and what their lead may change. What cannot be undone is asked once more."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from dialogs.callbacks import AwayTap, CaseloadTap, LeadTap
from dialogs.leading import home, people
from dialogs.leading.pages import back, button, in_rows, refuse
from dialogs.reply import Button
from dialogs.talk import Talk
from locales import days
from storage.errors import LastLead, NotHere, Oneself, Stale
from storage.members import Member
from storage.tables import AccountState

MEMBER = "member"


async def show(talk: Talk, tap: LeadTap) -> None:
    """The person's page, or one of its acts; for somebody who has left a kind word and the list."""
    await talk.desk.leading.place(tap.place)
    try:
        member = await talk.desk.members.one(tap.id)
        await _ACTS.get(tap.act, _page)(talk, tap, member)
    except NotHere:
        talk.reply.toast(talk.texts.plain("member-gone"), alert=True)
        await people.show(talk, LeadTap(page=people.PEOPLE, place=tap.place))
    except Stale:
        talk.reply.toast(talk.texts.plain("leading-changed"), alert=True)
        await _page(talk, tap, await talk.desk.members.one(tap.id))
    except LastLead:
        refuse(talk, "member-last-lead")
    except Oneself:
        refuse(talk, "member-oneself")


async def _page(talk: Talk, tap: LeadTap, member: Member) -> None:
    texts, row = talk.texts, member.membership
    absence = await _absence(talk, member)
    work = len(await talk.desk.members.open_work(member.id))
    roles = [texts.of("role", row.role), *([texts.plain("people-lead")] if row.lead else [])]
    talk.reply.show(
        texts(
            "member-page" if member.colleague else "member-page-partner",
            name=name_of(talk, member),
            roles=", ".join(roles),
            institution=member.organisation or "–",
            district=member.district or texts.plain("district-whole"),
            away=absence,
            state=people.state_of(talk, member) or texts.plain("people-reachable"),
            work=work,
        ),
        _rows(talk, tap, member, work, await _cases(talk, member)),
    )


async def _cases(talk: Talk, member: Member) -> int:
    """Open cases of a colleague that may go to somebody else."""
    return len(await talk.desk.cases.load_of(member.account_id, member.place_id)) if member.colleague else 0


def name_of(talk: Talk, member: Member) -> str:
    return member.membership.shown_as or talk.texts.plain("people-nameless")


async def _absence(talk: Talk, member: Member) -> str:
    if not member.colleague:
        return "–"
    coming = await talk.desk.deputies.upcoming(member.account_id, member.place_id)
    if not coming:
        return talk.texts.plain("member-not-away")
    return f"{days.due(coming[0].from_day)}–{days.due(coming[0].until_day)}"


def _rows(talk: Talk, tap: LeadTap, member: Member, work: int, cases: int) -> list[list[Button]]:
    stopped = member.account.state is AccountState.SUSPENDED
    own = member.account_id == talk.actor.account_id

    def to(label: str, act: str) -> Button:
        return button(talk.texts.plain(label), MEMBER, tap.place, id=member.id, act=act)

    made = [button(talk.texts.plain("button-rename"), "rename", tap.place, id=member.id)]
    if member.colleague:
        made.append(to("button-unlead", "sure-unlead") if member.membership.lead else to("button-lead", "lead"))
        made.append(to("button-district", "district"))
        away = AwayTap(place=tap.place, who=member.account_id).pack()
        made.append((talk.texts.plain("button-away"), away))
    if work and (stopped or not own):
        made.append(to("button-release-work", "release"))
    if cases:
        made.append(
            (
                talk.texts.plain("button-hand-over-cases", number=cases),
                CaseloadTap(place=tap.place, who=member.account_id).pack(),
            )
        )
    if stopped:
        made.append(to("button-free", "free"))
    elif not own:
        made.append(to("button-lost", "sure-stop"))
    if not own:
        made.append(to("button-end-role", "sure-end"))
    return [*in_rows(made), back(talk, people.PEOPLE if member.colleague else people.PARTNERS, tap.place)]


# ── asked once more ──────────────────────────────────────────────────────────


def _asks(text_id: str, label: str, act: str) -> Callable[[Talk, LeadTap, Member], Awaitable[None]]:
    async def ask(talk: Talk, tap: LeadTap, member: Member) -> None:
        work = len(await talk.desk.members.open_work(member.id))
        talk.reply.show(
            talk.texts(text_id, name=name_of(talk, member), work=work),
            [
                [button(talk.texts.plain(label), MEMBER, tap.place, id=member.id, act=act)],
                back(talk, MEMBER, tap.place, id=member.id),
            ],
        )

    return ask


# ── done ─────────────────────────────────────────────────────────────────────


async def _lead(talk: Talk, tap: LeadTap, member: Member) -> None:
    await talk.desk.members.set_lead(member.id, lead=True)
    talk.reply.toast(talk.texts.plain("member-toast-lead"))
    await _page(talk, tap, member)


async def _unlead(talk: Talk, tap: LeadTap, member: Member) -> None:
    await talk.desk.members.set_lead(member.id, lead=False)
    talk.reply.toast(talk.texts.plain("member-toast-unlead"))
    if member.account_id == talk.actor.account_id:
        await talk.refresh_actor()
        await home.open_team(talk)
    else:
        await _page(talk, tap, member)


async def _districts(talk: Talk, tap: LeadTap, member: Member) -> None:
    """Which district; the whole municipality is the first choice."""
    rows = await talk.desk.districts.of(tap.place)

    def choice(label: str, team: int) -> Button:
        return button(label, MEMBER, tap.place, id=member.id, act="place", val=str(team))

    talk.reply.show(
        talk.texts("member-district" if rows else "member-no-districts", name=name_of(talk, member)),
        [
            *([[choice(talk.texts.plain("district-whole"), 0)]] if rows else []),
            *in_rows([choice(row.name, row.id or 0) for row in rows]),
            back(talk, MEMBER, tap.place, id=member.id),
        ],
    )


async def _place(talk: Talk, tap: LeadTap, member: Member) -> None:
    await talk.desk.members.place_in(member.id, int(tap.val) or None if tap.val.isdecimal() else None)
    talk.reply.toast(talk.texts.plain("leading-toast-kept"))
    await _page(talk, tap, await talk.desk.members.one(member.id))


async def _release(talk: Talk, tap: LeadTap, member: Member) -> None:
    freed = await talk.desk.members.release_work(member.id)
    talk.reply.toast(talk.texts.plain("member-toast-released", number=freed))
    await _page(talk, tap, member)


async def _end(talk: Talk, tap: LeadTap, member: Member) -> None:
    freed = await talk.desk.members.end(member.id)
    talk.reply.toast(talk.texts.plain("member-toast-ended", number=freed))
    await people.show(talk, LeadTap(page=people.PEOPLE if member.colleague else people.PARTNERS, place=tap.place))


async def stop(talk: Talk, tap: LeadTap, member: Member) -> None:
    """The account is closed at once; what its owner was dealing with may go to the others."""
    await talk.desk.members.suspend(member.id)
    work = len(await talk.desk.members.open_work(member.id))
    rows = [[button(talk.texts.plain("button-free"), MEMBER, tap.place, id=member.id, act="free")]]
    if work:
        label = talk.texts.plain("button-release-work")
        rows.insert(0, [button(label, MEMBER, tap.place, id=member.id, act="release")])
    rows.append(back(talk, people.PEOPLE, tap.place))
    talk.reply.show(talk.texts("lost-done", name=name_of(talk, member), work=work), rows)


async def _free(talk: Talk, tap: LeadTap, member: Member) -> None:
    await talk.desk.members.free(member.id)
    talk.reply.toast(talk.texts.plain("member-toast-freed"))
    await _page(talk, tap, member)


_ACTS: dict[str, Callable[[Talk, LeadTap, Member], Awaitable[None]]] = {
    "lead": _lead,
    "sure-unlead": _asks("member-unlead-question", "button-unlead", "unlead"),
    "unlead": _unlead,
    "district": _districts,
    "place": _place,
    "release": _release,
    "sure-end": _asks("member-end-question", "button-end-role", "end"),
    "end": _end,
    "sure-stop": _asks("lost-question", "button-stop", "stop"),
    "stop": stop,
    "free": _free,
}
