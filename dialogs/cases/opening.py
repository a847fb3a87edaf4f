"""Opening a case: of a referral that one is dealing with, or of somebody whom nobody reported through the bot."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from casework import periods
from casework.calendar import tallinn_day
from casework.cases import CaseKind
from casework.periods import Period
from casework.referrals import CHILD_BELOW, number_of
from dialogs import beside as referral_beside
from dialogs import cards as referral_cards
from dialogs.cases import card
from dialogs.cases.words import code
from dialogs.forms import Choice, Draft, Form, Problem, Read, Run, Step, engine, unfinished
from dialogs.referral import answers
from dialogs.talk import Talk
from locales import Html, days
from storage.errors import NotHere, Stale
from storage.persons import NewPerson
from storage.tables import CaseFile, Referral

UNKNOWN = Choice("unknown", "button-unknown")


async def begin_from(talk: Talk, row: Referral) -> None:
    """At a referral's card; one that has a case already leads there."""
    there = await talk.desk.cases.of_referral(row.id or 0)
    if there is not None:
        talk.reply.message_id = None
        await card.show(talk, await talk.desk.cases.get(there.id or 0))
        return
    known = await talk.desk.cases.known(row)
    await referral_beside.begin(talk, OPEN_FROM, row, twin=known.id if known else None)


async def begin_directly(talk: Talk) -> None:
    """/case: for case managers; to anybody else there is nothing here."""
    places = sorted(talk.actor.municipalities())
    if not places:
        raise NotHere
    talk.reply.message_id = None
    if (begun := await engine.load(talk)) is not None:
        talk.reply.say(unfinished.first(talk.texts, begun))
        return
    await engine.begin(talk, OPEN_DIRECTLY, {"place": str(places[0])} if len(places) == 1 else {"asks_place": True})


# ── somebody who has a case already ──────────────────────────────────────────


def _is_known(draft: Draft) -> bool:
    return bool(draft.get("twin"))


async def _known(talk: Talk, run: Run) -> Mapping[str, object]:
    return {"code": code(await talk.desk.cases.get(run.answers["twin"]))}


async def _known_choices(talk: Talk, run: Run) -> Sequence[Choice]:
    label = talk.texts.plain("button-open-card", **await _known(talk, run))
    return [Choice("that", label=label, wide=True), Choice("new", "button-open-another", wide=True)]


async def _known_chosen(talk: Talk, run: Run, value: Any) -> bool:  # noqa: ANN401 (hook)
    if value != "that":
        return False
    row = await talk.desk.cases.get(run.answers["twin"])
    await engine.forget(talk, run)
    await card.show(talk, row)
    return True


# ── in the model or beside it ────────────────────────────────────────────────


async def _serving(talk: Talk, run: Run) -> Period | None:
    """The period in which that municipality's people are served today."""
    if "referral" in run.answers:
        place = (await talk.desk.referrals.card(run.answers["referral"])).municipality_id
    else:
        place = int(run.answers["place"])
    return await talk.desk.periods.serving(place)


async def _window(talk: Talk, run: Run) -> Mapping[str, object]:
    """Whether anybody new may enter now, said as it is."""
    texts, today = talk.texts, tallinn_day(talk.now)
    period = await _serving(talk, run)
    if period is None:
        return {"window": texts("case-no-period")}
    window = period.intake
    if window is None or window.end is None or window.start is None:
        return {"window": texts("case-intake-unknown", period=_shown(period.name))}
    text_id = "case-intake-open" if today in window else "case-intake-closed"
    values = {"period": _shown(period.name), "since": days.due(window.start), "until": days.due(window.end)}
    return {"window": Html(texts(text_id, **values))}


def _shown(period: str) -> str:
    return period.replace("-", "–")


async def _kinds(talk: Talk, run: Run) -> Sequence[Choice]:
    own = Choice(CaseKind.OWN, "button-kind-own", wide=True)
    if await _serving(talk, run) is None:
        return [own]
    return [Choice(CaseKind.ISTE, "button-kind-iste", wide=True), own]


async def _period(talk: Talk, run: Run, kind: CaseKind) -> str:
    period = await _serving(talk, run) if kind is CaseKind.ISTE else None
    return period.name if period else periods.OWN


_KNOWN = Step(
    "known", "case-known", choices=_known_choices, values=_known, after=_known_chosen, when=_is_known, plain=True
)
_KIND = Step("kind", "case-open-kind", choices=_kinds, values=_window)


# ── from a referral ──────────────────────────────────────────────────────────


async def _finish_from(talk: Talk, run: Run) -> None:
    kind = CaseKind(run.answers["kind"])
    try:
        row = await talk.desk.cases.open_from(run.answers["referral"], kind, await _period(talk, run, kind))
    except Stale:
        await referral_beside.changed_meanwhile(talk, run)
        return
    referral = await talk.desk.referrals.card(run.answers["referral"])
    await engine.forget(talk, run)
    if run.answers.get("card"):
        above = await referral_cards.card_of(talk.desk, referral, talk.actor)
        shown = referral_cards.words(talk.texts, above), referral_cards.buttons(talk.texts, above)
        talk.reply.edit(run.answers["card"], *shown)
    await _show_opened(talk, row, talk.texts("case-opened-from", number=number_of(referral.id or 0)))


async def _show_opened(talk: Talk, row: CaseFile, head: Html) -> None:
    opened = await card.card_of(talk.desk, row, talk.actor)
    words = Html(f"{head}\n\n{card.words(talk.texts, opened)}")
    talk.reply.show(words, card.buttons(talk.texts, opened))


OPEN_FROM = engine.register(
    Form(name="case_from", steps=(_KNOWN, _KIND), finish=_finish_from, cancelled="case-not-opened")
)


# ── directly ─────────────────────────────────────────────────────────────────


async def _places(talk: Talk, _run: Run) -> Sequence[Choice]:
    rows = {row.id: row.name for row in await talk.desk.municipalities.all()}
    return [Choice(str(place), label=rows[place], wide=True) for place in sorted(talk.actor.municipalities())]


async def _age(talk: Talk, run: Run, text: str) -> Read | Problem | None:
    found = await answers.age(talk, run, text)
    if isinstance(found, Read) and found.value["years"] < CHILD_BELOW:
        return Problem("case-child", {"years": CHILD_BELOW})
    return found


def _two_years(draft: Draft) -> bool:
    """An age in years leaves two birth years possible."""
    age = draft.get("age")
    return isinstance(age, dict) and age["birth_year"] is None


async def _years(talk: Talk, run: Run) -> Sequence[Choice]:
    born = tallinn_day(talk.now).year - run.answers["age"]["years"]
    return [Choice(str(year), label=str(year)) for year in (born - 1, born)] + [UNKNOWN]


def _birth_year(draft: Draft) -> int | None:
    if _two_years(draft):
        said = draft.get("born")
        return int(said) if said not in {None, "unknown"} else None
    age = draft.get("age")
    return age["birth_year"] if isinstance(age, dict) else None


async def _look_for_twin(talk: Talk, run: Run, _value: Any) -> bool:  # noqa: ANN401 (hook)
    draft = run.answers
    found = await talk.desk.cases.known_by(int(draft["place"]), draft.get("name") or "", _birth_year(draft))
    draft["twin"] = found.id if found else None
    return False


def _told(value: str | None) -> str | None:
    return None if value in {None, "unknown"} else value


async def _finish_directly(talk: Talk, run: Run) -> None:
    draft, kind = run.answers, CaseKind(run.answers["kind"])
    new = NewPerson(
        name=draft.get("name") or "",
        contact=_told(draft.get("contact")),
        birth_year=_birth_year(draft),
        language=draft["person_language"],
    )
    row = await talk.desk.cases.open_directly(int(draft["place"]), new, kind, await _period(talk, run, kind))
    await engine.forget(talk, run)
    await _show_opened(talk, row, talk.texts("case-opened", code=code(row)))


OPEN_DIRECTLY = engine.register(
    Form(
        name="case_new",
        steps=(
            Step("place", "case-where", choices=_places, when=lambda draft: bool(draft.get("asks_place"))),
            Step("name", "case-name", read=answers.name, skip=True, is_name=True),
            Step("age", "case-age", choices=(UNKNOWN,), read=_age),
            Step("born", "case-born", choices=_years, when=_two_years),
            Step("contact", "referral-contact", choices=(UNKNOWN,), read=answers.contact),
            Step(
                "person_language",
                "referral-language",
                choices=tuple(
                    Choice(one, f"person-language-button-{one}") for one in ("et", "ru", "other", "unknown")
                ),
                after=_look_for_twin,
            ),
            _KNOWN,
            _KIND,
        ),
        finish=_finish_directly,
        cancelled="case-not-opened",
    )
)
