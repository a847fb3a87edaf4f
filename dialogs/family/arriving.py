"""The one-time link is opened: what will be seen and what will not, then yes or no."""

from __future__ import annotations

from casework.family import Linked, Scope
from dialogs.callbacks import MenuTap
from dialogs.family import card, words
from dialogs.family.callbacks import InviteTap
from dialogs.talk import Talk
from storage.errors import InvitationSpent, NotFree
from storage.tables import Invitation


async def greeted(talk: Talk, invitation: Invitation, token: str) -> bool:
    """Whether the link was one of a close person; then this has answered. `InvitationSpent`."""
    try:
        linked = await talk.desk.family.invited(invitation)
    except NotFree:
        talk.reply.show(talk.texts("family-own-work"), [words.menu_row(talk.texts)])
        return True
    if linked is None:
        return False
    await _greet(talk, linked, token)
    return True


async def _greet(talk: Talk, linked: Linked, token: str) -> None:
    texts = talk.texts
    place = await talk.desk.municipalities.get(linked.municipality_id)
    sees = linked.has(Scope.OVERVIEW)
    talk.reply.show(
        texts(
            "family-greeting",
            head=texts.of("family-greeting-head" if sees else "family-greeting-bare", linked.relation),
            note=texts.of("family-greeting-note", linked.relation),
            question=texts.plain("family-greeting-ask" if sees else "family-greeting-ask-bare"),
            municipality=place.name,
            scopes=words.scopes(texts, linked.scopes),
            retention=place.retention_days,
        ),
        [
            [
                (
                    texts.plain("button-family-accept" if sees else "button-family-accept-bare"),
                    InviteTap(act="yes", token=token).pack(),
                )
            ],
            [(texts.plain("button-family-decline"), InviteTap(act="no", token=token).pack())],
        ],
    )


async def answered(talk: Talk, tap: InviteTap) -> None:
    """`InvitationSpent` when it opens no more: another phone was faster, or the consent has ended."""
    if tap.act != "yes":
        talk.reply.show(talk.texts("family-declined"), words.help_rows(talk.texts))
        return
    try:
        linked = await talk.desk.family.accept(tap.token, talk.account)
    except (InvitationSpent, NotFree):
        await _too_late(talk, tap.token)
        return
    await talk.refresh_actor()
    talk.reply.links = [linked.link_id]
    talk.reply.show(
        talk.texts("family-accepted" if linked.has(Scope.OVERVIEW) else "family-accepted-bare", code=linked.code)
    )
    talk.reply.message_id = None
    await card.show(talk, linked)


async def _too_late(talk: Talk, token: str) -> None:
    """A second tap of the same phone leads to the card; whoever else comes is told kindly."""
    if await talk.desk.invitations.was_used_by(token, talk.account.id or 0):
        await card.open_family(talk)
        return
    talk.reply.show(
        talk.texts("family-link-spent"), [[(talk.texts.plain("button-about-help"), MenuTap(act="about").pack())]]
    )
