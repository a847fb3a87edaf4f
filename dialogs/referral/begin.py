"""Ways into a referral: a new one, the unfinished one, or anew."""

from __future__ import annotations

from casework.referrals import ReferrerKind
from dialogs.callbacks import MenuTap
from dialogs.forms import Run, engine, unfinished
from dialogs.referral.form import REFERRAL
from dialogs.talk import Talk


async def begin_referral(talk: Talk, kind: ReferrerKind | None = None) -> None:
    """Always below, in messages of its own: what stood above (a number, a greeting) stays."""
    talk.reply.message_id = None
    if (begun := await engine.load(talk)) is not None:
        _offer_unfinished(talk, begun)
        return
    if kind is None and talk.actor.staff_membership() is not None:
        kind = ReferrerKind.STAFF
    answers = {
        "knows_privacy": talk.account.privacy_version >= await talk.desk.leaflets.privacy_version(),
        "verified": talk.actor.staff_membership() is not None,
    }
    await engine.begin(talk, REFERRAL, {**answers, "kind": kind, "kind_known": True} if kind else answers)


def _offer_unfinished(talk: Talk, begun: Run) -> None:
    other = talk.texts("form-unfinished-other", what=unfinished.what(talk.texts, begun.form))
    talk.reply.show(
        talk.texts("form-unfinished") if begun.form == unfinished.REFERRAL else other,
        [
            [(talk.texts.plain("button-continue-draft"), MenuTap(act="resume").pack())],
            [(talk.texts.plain("button-start-anew"), MenuTap(act="anew").pack())],
        ],
    )


async def resume(talk: Talk) -> None:
    run = await engine.load(talk)
    if run is None:
        talk.reply.toast(talk.texts.plain("error-stale-button"), alert=True)
    else:
        await engine.ask(talk, run)


async def anew(talk: Talk) -> None:
    run = await engine.load(talk)
    if run is not None:
        await engine.forget(talk, run)
    await begin_referral(talk)


async def begin_own(talk: Talk) -> None:
    """The person themself asks for help."""
    await begin_referral(talk, ReferrerKind.SELF)
