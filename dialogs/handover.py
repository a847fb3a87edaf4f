"""A referral changes hands: back to colleagues, to another district, to another municipality."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from casework.municipalities import find
from casework.referrals import NotPossible, number_of
from dialogs import beside
from dialogs.close import numbered
from dialogs.forms import Choice, Form, Problem, Read, Run, Step, engine
from dialogs.referral.answers import note
from dialogs.referral.municipality import receiver_of, turn_to
from dialogs.talk import Talk
from storage import handovers
from storage.errors import NobodyThere, TooMany

# ── back to colleagues ───────────────────────────────────────────────────────


async def _released(talk: Talk, run: Run) -> None:
    answers = run.answers
    try:
        row = await talk.desk.referrals.release(answers["referral"], answers["version"], answers.get("note"))
    except NotPossible:
        await beside.changed_meanwhile(talk, run)
        return
    await beside.end(talk, run, row, talk.texts("release-done", number=number_of(row.id or 0)))


RELEASE = engine.register(
    Form(
        name="release",
        steps=(Step("note", "release-note", read=note, skip=True, values=numbered),),
        finish=_released,
        cancelled="handover-cancelled",
    )
)

# ── to another district ──────────────────────────────────────────────────────


async def _districts(talk: Talk, run: Run) -> Sequence[Choice]:
    row = await talk.desk.referrals.card(run.answers["referral"])
    found = await handovers.teams(talk.desk, row.municipality_id)
    return [Choice(str(team.id), label=team.name, wide=True) for team in found if team.id != row.team_id]


async def _rerouted(talk: Talk, run: Run) -> None:
    answers = run.answers
    try:
        row = await handovers.reroute(talk.desk, answers["referral"], answers["version"], int(answers["team"]))
    except NotPossible:
        await beside.changed_meanwhile(talk, run)
        return
    await beside.end(talk, run, row, talk.texts("reroute-done", number=number_of(row.id or 0)))


REROUTE = engine.register(
    Form(
        name="reroute",
        steps=(Step("team", "reroute-question", choices=_districts, values=numbered),),
        finish=_rerouted,
        cancelled="handover-cancelled",
    )
)

# ── to another municipality ──────────────────────────────────────────────────


async def _near(talk: Talk, run: Run) -> Sequence[Choice]:
    """What the typed words may have meant."""
    rows = {row.id: row.name for row in await talk.desk.municipalities.all()}
    return [Choice(f"id={found}", label=rows[found]) for found in run.extra.get("ids", []) if found in rows]


async def _place(talk: Talk, run: Run, text: str) -> Read | Problem | None:
    rows = await talk.desk.municipalities.all()
    found = find(text, rows)
    if found.exact is not None:
        return Read(f"id={next(row.id for row in rows if row.key == found.exact.key)}")
    by_key = {row.key: row.id for row in rows}
    run.extra = {"ids": [by_key[item.key] for item in found.near]}
    await engine.ask(talk, run, note=talk.texts("forward-which", typed=text[:60]))
    return None


async def _place_chosen(talk: Talk, run: Run, value: str) -> bool:
    """Only a municipality that is on the bot can get it; for any other the reader is told where to turn."""
    wanted = int(value.removeprefix("id="))
    receiver = await receiver_of(talk, wanted)
    row = await talk.desk.referrals.card(run.answers["referral"])
    run.answers.pop("place")
    if receiver is None:
        place = await talk.desk.municipalities.get(wanted)
        words = talk.texts("forward-absent", municipality=place.name, turn_to=turn_to(talk.texts, place))
        await engine.ask(talk, run, note=words)
        return True
    if receiver == row.municipality_id:
        await engine.ask(talk, run, note=talk.texts("forward-here"))
        return True
    run.answers["place"], run.answers["to"] = value, receiver
    return False


async def _read_back(talk: Talk, run: Run) -> Mapping[str, object]:
    place = await talk.desk.municipalities.get(run.answers["to"])
    return {"number": number_of(run.answers["referral"]), "municipality": place.name}


async def _forwarded(talk: Talk, run: Run) -> None:
    answers = run.answers
    try:
        row = await handovers.forward(
            talk.desk, answers["referral"], answers["version"], answers["to"], answers.get("note")
        )
    except NotPossible:
        await beside.changed_meanwhile(talk, run)
        return
    except (NobodyThere, TooMany) as refusal:
        text_id = "forward-too-often" if isinstance(refusal, TooMany) else "forward-nobody"
        talk.reply.toast(talk.texts.plain(text_id), alert=True)
        return
    place = await talk.desk.municipalities.get(row.municipality_id)
    words = talk.texts("forward-done", number=number_of(row.id or 0), municipality=place.name)
    await engine.forget(talk, run)
    talk.reply.show(words)


FORWARD = engine.register(
    Form(
        name="forward",
        steps=(
            Step("place", "forward-question", choices=_near, read=_place, values=numbered, after=_place_chosen),
            Step("note", "forward-note", read=note, skip=True),
            Step("sure", "forward-sure", choices=(Choice("yes", "button-forward", wide=True),), values=_read_back),
        ),
        finish=_forwarded,
        cancelled="handover-cancelled",
    )
)
