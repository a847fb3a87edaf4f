"""The card to check before sending: every answer can be changed, and a pre-check may inform."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from casework.calendar import tallinn_day
from casework.eligibility import Reason, precheck
from dialogs.forms import Choice, Draft, Run, engine
from dialogs.talk import Talk
from locales import Html, Texts
from locales.days import due
from storage import handovers

CHANGE = "change"


def question(run: Run) -> str:
    if run.extra.get("view") == CHANGE:
        return "referral-change"
    return "referral-preview-self" if run.answers.get("kind") == "self" else "referral-preview"


async def choices(_talk: Talk, run: Run) -> Sequence[Choice]:
    if run.extra.get("view") == CHANGE:
        fields = [step for step in engine.form_of(run).path(run.answers) if step.label]
        return [
            *(Choice(f"edit={step.name}", step.label) for step in fields),
            Choice("show", "button-back", wide=True),
        ]
    return [
        Choice("ok", "button-yes-next"),
        Choice(CHANGE, "button-change"),
        Choice("precheck", "button-precheck"),
        Choice("stop", "button-cancel"),
    ]


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
        await engine.ask(talk, run, note=await _precheck_note(talk, run) if value == "precheck" else "")
    return True


async def _precheck_note(talk: Talk, run: Run) -> Html:
    """Informs by the period's rules; only the municipality decides."""
    place = await talk.desk.municipalities.get(int(run.answers["municipality"]))
    age = run.answers.get("age")
    years = age["years"] if isinstance(age, dict) else None
    result = precheck(years, tallinn_day(talk.now), has_contract=place.contract is not None)
    texts = talk.texts
    return texts(
        "precheck-window-not-yet"
        if result.reason is Reason.NEW_PEOPLE_NOT_YET
        else f"precheck-{result.verdict.replace('_', '-')}",
        period=(result.period or "–").replace("-", "–"),
        window_from=due(result.window_from) if result.window_from else "–",
        window_until=due(result.window_until) if result.window_until else "–",
        municipality=place.name,
    )


async def values(talk: Talk, run: Run) -> Mapping[str, object]:
    if run.extra.get("view") == CHANGE:
        return {}
    draft, texts = run.answers, talk.texts
    place = await talk.desk.municipalities.get(int(draft["municipality"]))
    return {
        "municipality": await _place(talk, draft, place.name),
        "name": name_words(texts, draft.get("name")),
        "age": age_words(texts, draft.get("age")),
        "contact": _or_unknown(texts, draft.get("contact")),
        "person_language": texts.of("person-language", draft.get("person_language") or "unknown"),
        "guardian": texts.of("guardian", draft.get("guardian") or "unknown"),
        "agreement": texts.of("agreement", draft.get("agreement") or "yes"),
        "domains": texts.joined("domain", draft.get("domains") or []),
        "note": draft.get("note") or "–",
        "urgency": texts.of("urgency-told", draft["urgency"]),
        "sender_contact": draft.get("sender_contact") or "–",
        "named": texts.plain("value-yes" if draft.get("may_name") == "yes" else "value-no"),
    }


async def _place(talk: Talk, draft: Draft, name: str) -> str:
    """With the district, when one was named."""
    named = draft.get("team")
    teams = {str(team.id): team.name for team in await handovers.teams(talk.desk, int(draft["municipality"]))}
    return f"{name}, {teams[named]}" if named in teams else name


def name_words(texts: Texts, value: str | None) -> str:
    if value == "by_phone":
        return texts.plain("name-by-phone")
    return _or_unknown(texts, value)


def age_words(texts: Texts, value: Any) -> str:  # noqa: ANN401 (answer of the age step)
    if not isinstance(value, dict):
        return texts.plain("value-unknown")
    return texts.plain("age-about" if value["approximate"] else "age-exact", years=value["years"])


def _or_unknown(texts: Texts, value: str | None) -> str:
    return texts.plain("value-unknown") if value in {None, "unknown"} else str(value)
