"""The card to check before feedback is sent; every answer can be changed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from casework.complaints import Addressee, Kind
from dialogs.complaints import sending, words
from dialogs.forms import Choice, Run, engine
from dialogs.talk import Talk

CHANGE = "change"


def question(run: Run) -> str:
    return "referral-change" if run.extra.get("view") == CHANGE else "complaint-preview"


async def choices(_talk: Talk, run: Run) -> Sequence[Choice]:
    if run.extra.get("view") == CHANGE:
        fields = [step for step in engine.form_of(run).path(run.answers) if step.label]
        return [
            *(Choice(f"edit={step.name}", step.label) for step in fields),
            Choice("show", "button-back", wide=True),
        ]
    return [
        Choice("ok", "button-send", wide=True),
        Choice(CHANGE, "button-change"),
        Choice("stop", "button-cancel"),
    ]


async def values(talk: Talk, run: Run) -> Mapping[str, object]:
    if run.extra.get("view") == CHANGE:
        return {}
    draft, texts = run.answers, talk.texts
    place = await sending.place_of(talk, draft)
    about = draft.get("about") if draft["kind"] == Kind.COMPLAINT else None
    wants = texts.plain("value-yes" if draft.get("wants_answer") == "yes" else "value-no")
    return {
        "kind": texts.of("complaint-kind", draft["kind"]),
        "about": words.about_line(texts, about),
        "text": draft["text"],
        "to": texts.plain("complaint-to-named-specialist")
        if sending.to(draft) is Addressee.SPECIALIST
        else place.name,
        "answer": "" if draft["kind"] == Kind.THANKS else words.answer_line(texts, wants),
        "name": texts.plain("complaint-name-untold") if sending.is_anonymous(draft) else draft["name"],
    }


async def chosen(talk: Talk, run: Run, value: Any) -> bool:  # noqa: ANN401 (hook)
    if value == "ok":
        run.editing = False
        return False
    run.answers.pop("preview")
    if value == "stop":
        await engine.cancel(talk, run)
    elif str(value).startswith("edit="):
        await engine.change(talk, run, str(value).removeprefix("edit="))
    else:
        run.extra = {"view": CHANGE} if value == CHANGE else {}
        await engine.ask(talk, run)
    return True
