"""The questions of feedback, in their order. Rules: `casework.complaints`; words: `complaints.ftl`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from casework.complaints import About, Addressee, Kind, past_by_default
from casework.family import Scope
from dialogs import privacy_step
from dialogs.complaints import link_over, lists, preview, privacy, sending
from dialogs.forms import Choice, Draft, Form, Read, Run, Step, engine
from dialogs.forms.steps import Problem
from dialogs.referral import municipality
from dialogs.talk import Talk
from storage import complaint_lists
from storage.family_ends import OWN_WORDS

NAME_LONGEST = 120
MINE = "mine"
GENERAL = link_over.GENERAL


def _is_complaint(draft: Draft) -> bool:
    return draft.get("kind") == Kind.COMPLAINT


def _can_choose(draft: Draft) -> bool:
    """Of somebody with a specialist; else there is only the municipality."""
    return bool(draft.get("link")) and bool(draft.get("has_specialist"))


def _past_first(draft: Draft) -> bool:
    about = draft.get("about")
    return past_by_default(Kind(draft["kind"]), About(about) if about else None)


async def _kinds(talk: Talk, run: Run) -> Sequence[Choice]:
    """Whoever has sent something finds it here too."""
    kinds = [Choice(one, f"complaint-kind-button-{one}", wide=True) for one in Kind]
    if run.editing or not await complaint_lists.has_any(talk.desk):
        return kinds
    return [*kinds, Choice(MINE, "button-complaint-own", wide=True)]


async def _mine(talk: Talk, run: Run, value: Any) -> bool:  # noqa: ANN401 (hook)
    if value != MINE:
        return False
    await engine.forget(talk, run)
    await lists.open_sent(talk)
    return True


# ── about whom, and where ────────────────────────────────────────────────────


async def _people(talk: Talk, _run: Run) -> Sequence[Choice]:
    links = await link_over.open_links(talk)
    named = [Choice(str(one.link_id), label=await talk.desk.family.named(one)) for one in links]
    return [*named, Choice(GENERAL, "button-feedback-general", wide=True)]


async def _about_whom(talk: Talk, run: Run, value: Any) -> bool:  # noqa: ANN401 (hook)
    for name in ("link", "has_specialist", "to", link_over.PLACE_KNOWN):
        run.answers.pop(name, None)
    if value != GENERAL:
        run.answers |= await linked(talk, int(value))
    return False


async def linked(talk: Talk, link_id: int) -> dict[str, Any]:
    """What the form keeps of a link; raises `NotHere`. `link`: its end takes the draft, unless it ran out."""
    found = await talk.desk.family.linked(link_id, Scope.FEEDBACK)
    return {"link": found.link_id, "has_specialist": found.specialist_id is not None, OWN_WORDS: True}


def _where(run: Run) -> str:
    asked = municipality.question(run)
    return "complaint-municipality" if asked == "municipality-question" else asked


async def _places(talk: Talk, run: Run) -> Sequence[Choice]:
    """Nobody is helped to find it here: whoever received help knows from whom, or looks through all."""
    return [one for one in await municipality.choices(talk, run) if one.value != "unknown"]


# ── what was typed ───────────────────────────────────────────────────────────


async def _text(_talk: Talk, _run: Run, text: str) -> Read:
    return Read(text)


async def _name(_talk: Talk, _run: Run, text: str) -> Read | Problem:
    if len(text) > NAME_LONGEST:
        return Problem("form-too-long", {"length": len(text), "longest": NAME_LONGEST})
    if not any(letter.isalpha() for letter in text):
        return Problem("complaint-name-problem")
    return Read(text)


async def _addressees(_talk: Talk, run: Run) -> Sequence[Choice]:
    order = [Addressee.SPECIALIST, Addressee.MUNICIPALITY]
    if _past_first(run.answers):
        order.reverse()
    return [Choice(one, f"complaint-to-{one}", wide=True) for one in order]


def _named(run: Run) -> str:
    """A specialist with few families guesses easily: it is said before one stays without a name."""
    return "complaint-name-guessed" if sending.to(run.answers) is Addressee.SPECIALIST else "complaint-name"


async def _values(_talk: Talk, run: Run) -> Mapping[str, object]:
    return {"kind": run.answers["kind"]}


FEEDBACK = engine.register(
    Form(
        name="feedback",
        steps=(
            privacy_step.step("complaint-privacy", privacy.kept_for, privacy.longer),
            Step(
                "kind",
                "complaint-kind-question",
                choices=_kinds,
                after=_mine,
                label="field-complaint-kind",
            ),
            Step(
                "whom",
                "complaint-whom",
                choices=_people,
                when=lambda draft: bool(draft.get("has_links")),
                after=_about_whom,
            ),
            Step(
                "municipality",
                _where,
                choices=_places,
                read=municipality.read,
                values=municipality.values,
                after=municipality.chosen,
                when=lambda draft: not (draft.get("link") or draft.get(link_over.PLACE_KNOWN)),
                label="field-municipality",
            ),
            Step(
                "about",
                "complaint-about-question",
                choices=tuple(Choice(one, f"complaint-about-{one.replace('_', '-')}", wide=True) for one in About),
                when=_is_complaint,
                label="field-complaint-about",
            ),
            Step("text", "complaint-text", read=_text, values=_values, label="field-complaint-text"),
            Step(
                "to",
                lambda run: "complaint-to-past" if _past_first(run.answers) else "complaint-to",
                choices=_addressees,
                values=_values,
                when=_can_choose,
                label="field-complaint-to",
            ),
            Step(
                "wants_answer",
                "complaint-wants-answer",
                choices=(Choice("yes", "button-answer-here"), Choice("no", "button-no-answer")),
                when=lambda draft: draft.get("kind") != Kind.THANKS,
                label="field-complaint-answer",
            ),
            Step(
                "name",
                _named,
                choices=(Choice(sending.ANONYMOUS, "button-anonymous", wide=True),),
                read=_name,
                is_name=True,
                label="field-complaint-name",
            ),
            Step(
                "preview",
                preview.question,
                choices=preview.choices,
                values=preview.values,
                after=preview.chosen,
                summary=True,
                plain=True,
            ),
        ),
        finish=sending.finish,
        cancelled="complaint-cancelled",
        renew=link_over.renew,
    )
)


async def begin(talk: Talk, link_id: int | None = None) -> None:
    """In messages of its own. Raises `NotHere` for a link that is not the actor's, or covers no feedback."""
    draft: Draft = {"knows_privacy": await complaint_lists.has_any(talk.desk)}
    if link_id is not None:
        draft |= await linked(talk, link_id)
    else:
        draft["links"] = [one.link_id for one in await link_over.open_links(talk)]
        draft["has_links"] = bool(draft["links"])
    talk.reply.message_id = None
    await engine.begin(talk, FEEDBACK, draft)
