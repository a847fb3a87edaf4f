"""What the case manager hears unasked of those who are linked; a relative by a word of kinship, never by a name."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING

from casework.case_permissions import CaseAction
from casework.family_told import kin
from casework.notices import Notice
from casework.referrals import code_of
from dialogs.family.callbacks import OfficeTap
from dialogs.reply import Say, Word
from locales import days
from storage.errors import Stale

if TYPE_CHECKING:
    from dialogs.notices.errand import Errand
    from storage.family_seen import ShownLink


async def _ends_office(errand: Errand) -> Word | None:
    try:
        shown, row = await errand.desk.family.one(errand.args["family"])
    except Stale:
        return None
    consent = shown.consent
    if consent.until is None or consent.rev != errand.args["rev"] or shown.link.ended_at is not None:
        return None
    texts, rev = errand.texts, shown.link.rev + consent.rev
    until, _ = await errand.desk.family.next_end(consent, row)
    return Say(
        texts(
            "family-ends-office",
            code=code_of(row.person_id),
            until=days.due(consent.until),
            relation=consent.relation,
        ),
        [
            [
                (
                    texts.plain("button-family-extend-until", day=days.due(until)),
                    OfficeTap(id=shown.link.id or 0, act="extend", rev=rev).pack(),
                )
            ],
            [(texts.plain("button-family-link"), OfficeTap(id=shown.link.id or 0, act="open", rev=rev).pack())],
        ],
    )


def _kin(shown: ShownLink) -> str:
    """Which of several relatives it was: " (ema)"; nothing for whoever is called otherwise."""
    word = kin(shown.link.shown_as)
    return f" ({word})" if word else ""


async def _withdrawn(errand: Errand) -> Word | None:
    row = await errand.desk.cases.get(errand.args["case"], CaseAction.FAMILY)
    texts = errand.texts
    text_id = "family-office-left" if errand.args["left"] else "family-office-withdrawn"
    shown = OfficeTap(id=errand.args["family"], act="open", rev=1).pack()
    link = await errand.desk.family.one(errand.args["family"])
    said = texts(text_id, code=code_of(row.person_id), relation=link[0].consent.relation, kin=_kin(link[0]))
    return Say(said, [[(texts.plain("button-family-link"), shown)]])


async def _opened(errand: Errand) -> Word | None:
    """A stranger who got hold of the link is noticed by who knows the family."""
    shown, row = await errand.desk.family.one(errand.args["family"])
    if shown.link.accepted_at is None or shown.link.ended_at is not None:
        return None
    texts, rev, link_id = errand.texts, shown.link.rev + shown.consent.rev, shown.link.id or 0
    return Say(
        texts("family-office-opened", code=code_of(row.person_id), relation=shown.consent.relation, kin=_kin(shown)),
        [
            [(texts.plain("button-family-stop"), OfficeTap(id=link_id, act="stop", rev=rev).pack())],
            [(texts.plain("button-family-link"), OfficeTap(id=link_id, act="open", rev=rev).pack())],
        ],
    )


async def _unused(errand: Errand) -> Word | None:
    shown, row = await errand.desk.family.one(errand.args["family"])
    link = shown.link
    if link.accepted_at or link.ended_at or link.invitation_id != errand.args["invitation"]:
        return None
    texts = errand.texts
    opened = OfficeTap(id=link.id or 0, act="open", rev=1).pack()
    return Say(
        texts("family-office-unused", code=code_of(row.person_id), relation=shown.consent.relation, kin=_kin(shown)),
        [[(texts.plain("button-family-link"), opened)]],
    )


RENDERERS: dict[Notice, Callable[[Errand], Awaitable[Word | None]]] = {
    Notice.FAMILY_ENDS_OFFICE: _ends_office,
    Notice.FAMILY_WITHDRAWN: _withdrawn,
    Notice.FAMILY_OPENED: _opened,
    Notice.FAMILY_UNUSED: _unused,
}
