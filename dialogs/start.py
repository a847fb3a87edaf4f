"""/start: a language first, then where the link leads: an institution's poster, an invitation, or the welcome."""

from __future__ import annotations

from aiogram import Router
from aiogram.filters import CommandObject, CommandStart
from aiogram.types import CallbackQuery, Message

from casework.people import Role
from dialogs import language, leaflets, menu
from dialogs.callbacks import LanguageTap, MenuTap
from dialogs.family import arriving
from dialogs.filters import is_command
from dialogs.forms import engine
from dialogs.posts import links
from dialogs.posts.page import privately
from dialogs.referral.municipality import turn_to
from dialogs.talk import Talk
from locales import Html
from storage.errors import InvitationSpent, NotHere
from storage.invitations import LIVES
from storage.tables import Invitation, InvitationKind


def router() -> Router:
    made = Router(name="start")
    made.message.register(started, is_command, CommandStart())
    made.callback_query.register(language_chosen, LanguageTap.filter())
    return made


async def started(_message: Message, command: CommandObject, talk: Talk) -> None:
    link = command.args or ""
    if talk.account.language is None:
        await language.ask(talk, link)
    else:
        await follow(talk, link)


async def language_chosen(_query: CallbackQuery, callback_data: LanguageTap, talk: Talk) -> None:
    if callback_data.code not in talk.languages:
        talk.reply.toast(talk.texts.plain("error-stale-button"), alert=True)
        return
    first_time = talk.account.language is None
    await talk.speak(callback_data.code)
    if first_time or callback_data.link:
        await follow(talk, callback_data.link)
    else:
        await _go_on(talk)


async def _go_on(talk: Talk) -> None:
    """The language was changed: in the middle of a form its question is put again, in the new language."""
    run = await engine.load(talk)
    if run is not None:
        await engine.ask(talk, run)
    elif talk.account.organisation_id and not talk.actor.memberships:
        await greet_institution(talk, talk.account.organisation_id)
    else:
        await menu.welcome(talk)


async def follow(talk: Talk, link: str) -> None:
    """Where the link leads; a link that opens no more says so, whatever the reason."""
    if not link:
        await menu.welcome(talk)
        return
    if numbers := links.read(link):
        await privately(talk, *numbers)
        return
    try:
        invitation = await talk.desk.invitations.look(link)
        if invitation.kind is InvitationKind.POSTER:
            await _poster(talk, invitation)
        else:
            await _invited(talk, invitation, link)
    except InvitationSpent:
        await _spent(talk, link)


async def _poster(talk: Talk, invitation: Invitation) -> None:
    if invitation.organisation_id is None:
        raise InvitationSpent
    talk.account.organisation_id = invitation.organisation_id
    await greet_institution(talk, invitation.organisation_id)


async def greet_institution(talk: Talk, organisation_id: int) -> None:
    organisation = await talk.desk.municipalities.organisation(organisation_id)
    if organisation is None:
        raise NotHere
    greeting = talk.texts("start-institution", institution=organisation.name)
    talk.reply.show(
        await leaflets.with_welcome(talk, greeting, organisation.municipality_id),
        [
            [
                (talk.texts.plain("button-begin"), MenuTap(act="report").pack()),
                (talk.texts.plain("button-change-language"), MenuTap(act="language").pack()),
            ]
        ],
    )


async def _invited(talk: Talk, invitation: Invitation, token: str) -> None:
    """A close person is asked first; a role begins at once."""
    if not await arriving.greeted(talk, invitation, token):
        await _accept(talk, invitation)


async def _accept(talk: Talk, invitation: Invitation) -> None:
    membership = await talk.desk.invitations.accept(invitation, talk.account)
    await talk.refresh_actor()
    await greet_role(
        talk, membership.role, membership.municipality_id, membership.organisation_id, lead=membership.lead
    )


async def greet_role(
    talk: Talk, role: Role, municipality_id: int | None, organisation_id: int | None, *, lead: bool = False
) -> None:
    """What the role can do here, and who gives the next thing (a caseload)."""
    organisation = await talk.desk.municipalities.organisation(organisation_id)
    place = await talk.desk.municipalities.get(municipality_id) if municipality_id else None
    words = talk.texts(
        f"role-welcome-{role.replace('_', '-')}",
        municipality=place.name if place else "–",
        institution=organisation.name if organisation else "–",
    )
    if lead:
        words = Html(f"{words}\n{talk.texts('leading-welcome')}")
    talk.reply.show(words, menu.rows(talk))


async def _spent(talk: Talk, link: str) -> None:
    """One's own invitation, opened again, leads in as before."""
    if await talk.desk.invitations.was_used_by(link, talk.account.id or 0):
        await menu.welcome(talk)
        return
    words = talk.texts("start-invitation-spent", days=LIVES.days)
    place_id = await talk.desk.invitations.taken_down(link)
    if place_id is not None:
        place = await talk.desk.municipalities.get(place_id)
        words = talk.texts("start-poster-taken-down", municipality=place.name, turn_to=turn_to(talk.texts, place))
    talk.reply.show(
        words,
        [
            [(talk.texts.plain("button-report"), MenuTap(act="report").pack())],
            [(talk.texts.plain("button-about-help"), MenuTap(act="about").pack())],
        ],
    )
