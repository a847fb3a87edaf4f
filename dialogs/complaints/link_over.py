"""The consent ends under an open form: what was written stays, as general feedback to the municipality.

Between the last midnight of a consent and the morning on which its end is told, nothing about that person is sent.
"""

from __future__ import annotations

from casework.family import Linked, Scope
from dialogs.forms import Draft, Run, engine
from dialogs.referral.municipality import turn_to
from dialogs.talk import Talk

GENERAL = "general"
"""About nobody to whom the giver is linked."""
PLACE_KNOWN = "place_known"
"""In a draft: the municipality is that of the link which has ended, and is not asked."""


async def open_links(talk: Talk) -> list[Linked]:
    """Of the actor, by which feedback may be given today."""
    return [one for one in await talk.desk.family.links_of_actor() if one.has(Scope.FEEDBACK)]


async def renew(talk: Talk, run: Run) -> None:
    draft = run.answers
    if not (draft.get("link") or draft.get("links")):
        return
    living = {one.link_id for one in await open_links(talk)}
    if draft.get("link"):
        if draft["link"] not in living:
            await _go_on_in_general(talk, run)
    elif "whom" not in draft:
        await _offer_less(talk, run, living)


async def _go_on_in_general(talk: Talk, run: Run) -> None:
    """To the same municipality: neither the person nor the specialist is named any more."""
    draft = run.answers
    place_id = await talk.desk.family.place_of_own(draft["link"])
    if place_id is None:
        return
    for name in ("link", "has_specialist", "to"):
        draft.pop(name, None)
    draft |= {"municipality": str(place_id), PLACE_KNOWN: True}
    if "whom" in draft:
        draft["whom"] = GENERAL
    _stand_where_it_goes_on(run)
    place = await talk.desk.municipalities.get(place_id)
    run.note = talk.texts("complaint-link-over-on", municipality=place.name, turn_to=turn_to(talk.texts, place))


def _stand_where_it_goes_on(run: Run) -> None:
    """The question to whom it goes is not asked any more: then at the first that is open."""
    path, run.extra = engine.form_of(run).path(run.answers), {}
    if run.step in {step.name for step in path}:
        return
    following = next((step for step in path if step.name not in run.answers), path[-1])
    run.step, run.editing = following.name, run.editing and not following.summary


async def _offer_less(talk: Talk, run: Run, living: set[int]) -> None:
    """Nobody was chosen yet, and one of those who were offered cannot be chosen any more."""
    draft: Draft = run.answers
    gone = [link_id for link_id in draft["links"] if link_id not in living]
    if not gone:
        return
    draft["links"] = [link_id for link_id in draft["links"] if link_id in living]
    place_id = await talk.desk.family.place_of_own(gone[0])
    if place_id is not None:
        place = await talk.desk.municipalities.get(place_id)
        run.note = talk.texts("complaint-link-over-choose", turn_to=turn_to(talk.texts, place))
