"""One's own municipality: whether it has ISTE, whether that can be entered now, and where to turn instead."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from casework import periods, places
from casework.calendar import tallinn_day
from dialogs.forms import Choice, Form, Run, Step, engine
from dialogs.help.callbacks import button
from dialogs.help.pages import ANSWER_112, begin_allowed, danger, ends, links, reporting
from dialogs.help.words import iste_days
from dialogs.referral import municipality
from dialogs.talk import Talk
from locales import Html, Texts, days
from storage.tables import MunicipalityRow

_AS_OF = date(2024, 4, 30)
"""Of the places in table 1 [004 2.4.1]."""


async def begin(talk: Talk) -> None:
    if await begin_allowed(talk):
        await engine.begin(talk, PLACE)


async def show(talk: Talk, row: MunicipalityRow) -> None:
    receiver = await municipality.receiver_of(talk, row.id or 0)
    lines = [*_iste(talk.texts, row, tallinn_day(talk.now)), *_turn(talk.texts, row, reachable=receiver is not None)]
    other = button(talk.texts.plain("button-help-other-place"), "iste", act="place")
    talk.reply.show(
        Html("\n".join(lines)),
        [*(reporting(talk) if receiver is not None else []), *links(talk, ("kov", "apply")), [other], *ends(talk)],
    )


def _iste(texts: Texts, row: MunicipalityRow, today: date) -> list[Html]:
    if row.contract is None:
        return [texts("help-place-none", municipality=row.name)]
    contract = next((one for one in places.table() if one.contract == row.contract), None)
    as_of = _AS_OF if contract else row.as_of
    told: dict[str, object] = {
        "municipality": row.name,
        "places": contract.places if contract else row.places or 0,
        "as_of": days.due(as_of) if as_of else "–",
        **iste_days(),
    }
    lines = [texts("help-place-has" if periods.on(today) else "help-place-over", **told)]
    if contract and len(contract.names) > 1:
        lines.append(texts("help-place-together", names=", ".join(contract.names)))
    return lines


def _turn(texts: Texts, row: MunicipalityRow, *, reachable: bool) -> list[Html]:
    lines = [texts("help-place-turn", turn_to=municipality.turn_to(texts, row))]
    if row.turn_to and row.turn_to_checked_on:
        lines.append(texts("help-place-turn-checked", checked=days.due(row.turn_to_checked_on)))
    if reachable:
        lines.append(texts("help-place-reachable"))
    return [Html(""), *lines]


# ── choosing ─────────────────────────────────────────────────────────────────


async def _choices(talk: Talk, run: Run) -> Sequence[Choice]:
    return [*await municipality.choices(talk, run), ANSWER_112]


async def _chosen(talk: Talk, run: Run, value: Any) -> bool:  # noqa: ANN401 (hook)
    """A place ends the form; anything else only changes what is shown."""
    if await danger(talk, run, value):
        return True
    if value == "unknown" or value.isdecimal():
        return False
    run.answers.pop("municipality")
    if value.startswith("county="):
        run.extra = {"view": municipality.COUNTY, "county": value.removeprefix("county=")}
    else:
        run.extra = {"view": municipality.COUNTIES} if value == "all" else {}
    await engine.ask(talk, run)
    return True


async def _finish(talk: Talk, run: Run) -> None:
    chosen = run.answers["municipality"]
    await engine.forget(talk, run)
    if chosen == "unknown":
        other = button(talk.texts.plain("button-help-other-place"), "iste", act="place")
        talk.reply.show(talk.texts("help-place-unknown"), [[other], *links(talk, ("kov",)), *ends(talk)])
        return
    await show(talk, await talk.desk.municipalities.get(int(chosen)))


PLACE = engine.register(
    Form(
        name="help_place",
        steps=(
            Step(
                "municipality",
                municipality.question,
                choices=_choices,
                read=municipality.read,
                values=municipality.values,
                after=_chosen,
            ),
        ),
        finish=_finish,
        cancelled="help-place-left",
    )
)
