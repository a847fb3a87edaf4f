"""A consent as a form, read back, then the one-time link with its QR."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from casework import family
from casework.calendar import tallinn_day
from casework.family import GivenBy, NotConsented, Relation, Scope
from dialogs.callbacks import CaseTap
from dialogs.cases import beside
from dialogs.cases import words as say
from dialogs.cases.beside import case_of, coded, fresh
from dialogs.family import words
from dialogs.forms import Choice, Draft, Form, Problem, Read, Run, Step, engine
from dialogs.leading.inviting import address
from dialogs.life.words import PASSED, day_of, read_coming, read_passed
from dialogs.reply import Rows
from dialogs.talk import Talk
from locales import Html, days
from papers.qr import picture
from storage.errors import Stale, TooMany
from storage.family_consents import PROOF_LONGEST, SHOWN_AS_LONGEST, NewConsent
from storage.invitations import LIVES, MOST_A_DAY
from storage.tables import CaseFile, FamilyLink

FOREVER = "withdrawn"


async def begin(talk: Talk, tap: CaseTap) -> None:
    row = await fresh(talk, tap)
    await beside.begin(talk, CONSENT, row, scopes=[scope.value for scope in Scope])


# ── questions ────────────────────────────────────────────────────────────────


def _named(draft: Draft) -> bool:
    return draft.get("relation") != Relation.PERSON


async def _scopes_chosen(talk: Talk, run: Run, value: Any) -> bool:  # noqa: ANN401 (hook)
    if value:
        return False
    run.note = talk.texts("family-flaw-nothing")
    await engine.move_to(talk, run, "scopes")
    return True


async def _ends(talk: Talk, run: Run) -> Sequence[Choice]:
    usual = await talk.desk.family.usual_end(await case_of(talk, run))
    return [
        Choice(usual.isoformat(), label=talk.texts.plain("family-until", day=days.due(usual)), wide=True),
        Choice(FOREVER, "family-until-withdrawn", wide=True),
    ]


async def _given_chosen(talk: Talk, run: Run, value: Any) -> bool:  # noqa: ANN401 (hook)
    run.answers["given"] = day_of(talk, value).isoformat()
    return await refused(talk, run, "given", date.fromisoformat(run.answers["given"]), None)


async def _until_chosen(talk: Talk, run: Run, value: Any) -> bool:  # noqa: ANN401 (hook)
    return await refused(talk, run, "until", date.fromisoformat(run.answers["given"]), _until(value))


async def refused(talk: Talk, run: Run, step: str, given: date, until: date | None) -> bool:
    """What cannot be is told at once, and asked again: nothing else of the answers is lost."""
    try:
        family.check(given, until, frozenset(Scope), tallinn_day(talk.now))
    except NotConsented as refusal:
        run.answers.pop(step, None)
        run.note = Html(talk.texts.of("family-flaw", refusal.flaw))
        await engine.move_to(talk, run, step)
        return True
    return False


def _until(value: str) -> date | None:
    return None if value == FOREVER else date.fromisoformat(value)


async def _read_name(_talk: Talk, _run: Run, text: str) -> Read | Problem:
    if len(text) > SHOWN_AS_LONGEST:
        return Problem("form-too-long", {"length": len(text), "longest": SHOWN_AS_LONGEST})
    return Read(text)


async def _read_proof(_talk: Talk, _run: Run, text: str) -> Read | Problem:
    if len(text) > PROOF_LONGEST:
        return Problem("form-too-long", {"length": len(text), "longest": PROOF_LONGEST})
    return Read(text)


async def _values(talk: Talk, run: Run) -> Mapping[str, object]:
    texts, draft = talk.texts, run.answers
    return {
        **await coded(talk, run),
        "relation": texts.of("family-relation", draft["relation"]),
        "called": _called(talk, draft),
        "given_by": texts.of("family-given-by", draft["given_by"]),
        "scopes": words.scopes(texts, draft["scopes"]),
        "given": days.due(date.fromisoformat(draft["given"])),
        "until": words.until(texts, _until(draft["until"])),
        "proof": draft["proof"],
    }


def _called(talk: Talk, draft: Draft) -> str:
    return draft.get("called") or talk.texts.of("family-relation", draft["relation"])


# ── kept ─────────────────────────────────────────────────────────────────────


async def _finish(talk: Talk, run: Run) -> None:
    draft = run.answers
    new = NewConsent(
        relation=Relation(draft["relation"]),
        given_by=GivenBy(draft["given_by"]),
        scopes=frozenset(map(Scope, draft["scopes"])),
        given_on=date.fromisoformat(draft["given"]),
        until=_until(draft["until"]),
        proof=draft["proof"],
        shown_as=draft.get("called") or "",
    )
    try:
        link = await talk.desk.family.note(draft["case"], draft["version"], new)
    except Stale:
        await beside.changed_meanwhile(talk, run)
        return
    except NotConsented:
        # The draft has waited over midnight.
        await refused(talk, run, "until", new.given_on, new.until)
        return
    row = await case_of(talk, run)
    await engine.forget(talk, run)
    await beside.PAGES["card"](talk, draft.get("card"), row)
    await invite(talk, link, row)


async def invite(talk: Talk, link: FamilyLink, row: CaseFile) -> None:
    """A word to the case manager, a message to pass on as it is, and the same as a QR to show on the spot."""
    texts = talk.texts
    try:
        token = await talk.desk.family.invite(link.id or 0)
    except TooMany:
        talk.reply.show(texts("invite-too-many", number=MOST_A_DAY), _back(talk, row))
        return
    until = days.due(tallinn_day(talk.now + LIVES))
    where = await address(talk, token)
    talk.reply.show(texts("family-invite-done", code=say.code(row), until=until), _back(talk, row))
    place = await talk.desk.municipalities.get(row.municipality_id)
    talk.reply.say(texts("family-invite-forward", municipality=place.name, link=where, until=until))
    drawn = await asyncio.to_thread(picture, where)
    talk.reply.document("markaja.png", drawn, texts("family-invite-qr", until=until))


def _back(talk: Talk, row: CaseFile) -> Rows:
    return [[say.button(row, talk.texts.plain("button-family"), "family")], [say.open_button(talk.texts, row)]]


CONSENT = engine.register(
    Form(
        name="family_consent",
        steps=(
            Step(
                "relation",
                "family-consent-relation",
                choices=tuple(
                    Choice(one, f"family-relation-button-{one}", wide=True)
                    for one in (Relation.RELATIVE, Relation.GUARDIAN, Relation.PERSON)
                ),
                values=coded,
            ),
            Step("called", "family-consent-called", read=_read_name, when=_named, values=coded, is_name=True),
            Step(
                "given_by",
                "family-consent-by",
                choices=tuple(Choice(one, f"family-given-by-button-{one}") for one in GivenBy),
            ),
            Step(
                "scopes",
                "family-consent-scopes",
                choices=tuple(Choice(one, f"family-scope-button-{one}", wide=True) for one in Scope),
                many=True,
                after=_scopes_chosen,
            ),
            Step("given", "family-consent-given", choices=PASSED, read=read_passed, after=_given_chosen),
            Step("until", "family-consent-until", choices=_ends, read=read_coming, after=_until_chosen),
            Step("proof", "family-consent-proof", read=_read_proof),
            Step(
                "check",
                "family-consent-check",
                choices=(Choice("make", "button-family-make", wide=True),),
                values=_values,
                summary=True,
            ),
        ),
        finish=_finish,
        cancelled="case-cancelled",
    )
)
