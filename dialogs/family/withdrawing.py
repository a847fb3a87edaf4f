"""A withdrawal that the case manager notes for the person or the guardian."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from casework.family import GivenBy
from dialogs.cases import beside
from dialogs.cases import words as say
from dialogs.cases.beside import case_of, coded
from dialogs.family import noting, words
from dialogs.family.callbacks import OfficeTap
from dialogs.forms import Choice, Form, Run, Step, engine
from dialogs.life.words import PASSED, day_of, read_passed
from dialogs.talk import Talk
from locales import days
from storage.errors import Stale
from storage.family_seen import ShownLink
from storage.tables import CaseFile


async def begin(talk: Talk, shown: ShownLink, row: CaseFile) -> None:
    rev = shown.link.rev + shown.consent.rev
    await beside.begin(
        talk,
        WITHDRAWAL,
        row,
        link_id=shown.link.id,
        rev=rev,
        called=words.called(talk.texts, shown.link.shown_as, shown.consent.relation),
    )


async def _about(talk: Talk, run: Run) -> Mapping[str, object]:
    return {**await coded(talk, run), "called": run.answers["called"]}


async def _asked_chosen(talk: Talk, run: Run, value: Any) -> bool:  # noqa: ANN401 (hook)
    run.answers["asked"] = day_of(talk, value).isoformat()
    return await noting.refused(talk, run, "asked", date.fromisoformat(run.answers["asked"]), None)


async def _checked(talk: Talk, run: Run) -> Mapping[str, object]:
    return {
        **await _about(talk, run),
        "who": talk.texts.of("family-given-by", run.answers["who"]),
        "day": days.due(date.fromisoformat(run.answers["asked"])),
    }


async def _withdrawn(talk: Talk, run: Run) -> None:
    draft = run.answers
    try:
        await talk.desk.family.withdraw_for(
            draft["link_id"], draft["rev"], GivenBy(draft["who"]), date.fromisoformat(draft["asked"])
        )
    except Stale:
        await beside.changed_meanwhile(talk, run)
        return
    row = await case_of(talk, run)
    shown = [[(talk.texts.plain("button-family-link"), OfficeTap(id=draft["link_id"], act="back").pack())]]
    await beside.end(talk, run, row, talk.texts("family-withdrawn-for", code=say.code(row)), shown)


WITHDRAWAL = engine.register(
    Form(
        name="family_withdrawal",
        steps=(
            Step(
                "who",
                "family-withdrawal-who",
                choices=tuple(Choice(one, f"family-given-by-button-{one}") for one in GivenBy),
                values=_about,
            ),
            Step("asked", "family-withdrawal-when", choices=PASSED, read=read_passed, after=_asked_chosen),
            Step(
                "check",
                "family-withdrawal-check",
                choices=(Choice("yes", "button-family-withdrawn", wide=True),),
                values=_checked,
                summary=True,
            ),
        ),
        finish=_withdrawn,
        cancelled="case-cancelled",
    )
)
