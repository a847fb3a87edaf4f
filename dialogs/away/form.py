"""The form of an absence: until when, who stands in, read back, kept."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from casework.absences import MOST_DAYS, Offer, Span, flaw_of, offers, read_span
from casework.people import AccountId
from dialogs.away import page
from dialogs.callbacks import MenuTap
from dialogs.forms import Choice, Draft, Form, Problem, Read, Run, Step, engine
from dialogs.leading.pages import refuse
from dialogs.talk import Talk
from locales import days
from storage.errors import NotFree


def _own(text_id: str, other: str) -> Any:  # noqa: ANN401 (a Step's question)
    """The question to the colleague, or to the lead about the colleague."""

    def ask(run: Run) -> str:
        return text_id if run.answers.get("own") else other

    return ask


def _span(draft: Draft) -> Span:
    return Span(date.fromisoformat(draft["until"]["first"]), date.fromisoformat(draft["until"]["last"]))


def _kept(span: Span) -> dict[str, str]:
    return {"first": span.first.isoformat(), "last": span.last.isoformat()}


# ── until when ───────────────────────────────────────────────────────────────


async def _ends(talk: Talk, _run: Run) -> Sequence[Choice]:
    return [
        Choice(offer, label=talk.texts.plain(f"absence-{offer}", until=days.due(last)), wide=True)
        for offer, last in offers(talk.desk.deputies.today).items()
    ]


async def _read(talk: Talk, _run: Run, text: str) -> Read | Problem:
    today = talk.desk.deputies.today
    span = read_span(text, today)
    if span is None:
        return Problem("away-problem", {"typed": text[:40]})
    flaw = flaw_of(span, today)
    if flaw is not None:
        return Problem(f"away-flaw-{flaw.replace('_', '-')}", {"number": MOST_DAYS})
    return Read(_kept(span))


async def _chosen(talk: Talk, run: Run, value: Any) -> bool:  # noqa: ANN401 (hook)
    """An offer becomes days; with nobody to stand in the way ends here."""
    today = talk.desk.deputies.today
    if isinstance(value, str):
        run.answers["until"] = _kept(Span(today, offers(today)[Offer(value)]))
    if await _able(talk, run):
        return False
    await engine.forget(talk, run)
    talk.reply.show(talk.texts("away-nobody"), [[(talk.texts.plain("button-menu"), MenuTap(act="menu").pack())]])
    return True


# ── who stands in ────────────────────────────────────────────────────────────


async def _able(talk: Talk, run: Run) -> list[tuple[int, str]]:
    rows = await talk.desk.deputies.candidates(run.answers["who"], run.answers["place"], _span(run.answers))
    return [(row.account_id, row.shown_as or talk.texts.plain("people-nameless")) for row in rows]


async def _deputies(talk: Talk, run: Run) -> Sequence[Choice]:
    return [Choice(str(account_id), label=name) for account_id, name in await _able(talk, run)]


async def _values(talk: Talk, run: Run) -> Mapping[str, object]:
    answers = run.answers
    values: dict[str, object] = {"colleague": answers["colleague"] or talk.texts.plain("value-colleague")}
    if "until" in answers:
        span = _span(answers)
        values |= {"since": days.due(span.first), "until": days.due(span.last)}
    if answers.get("deputy"):
        values["worker"] = dict(await _able(talk, run)).get(int(answers["deputy"]), "–")
    return values


async def _finish(talk: Talk, run: Run) -> None:
    answers = run.answers
    try:
        await talk.desk.deputies.begin(answers["place"], answers["who"], int(answers["deputy"]), _span(answers))
    except NotFree:
        refuse(talk, "away-not-free")
        await engine.move_to(talk, run, "deputy" if await _able(talk, run) else "until")
        return
    except ValueError:
        # The draft has waited over midnight: its first day is past.
        refuse(talk, "away-flaw-past")
        await engine.move_to(talk, run, "until")
        return
    await engine.forget(talk, run)
    talk.reply.toast(talk.texts.plain("away-toast-kept"))
    await page.show(talk, answers["place"], AccountId(answers["who"]))


ABSENCE = engine.register(
    Form(
        name="absence",
        steps=(
            Step(
                "until",
                _own("away-until", "away-until-colleague"),
                choices=_ends,
                read=_read,
                values=_values,
                after=_chosen,
            ),
            Step("deputy", _own("away-deputy", "away-deputy-colleague"), choices=_deputies, values=_values),
            Step(
                "check",
                _own("away-check", "away-check-colleague"),
                choices=(Choice("keep", "button-save"),),
                values=_values,
            ),
        ),
        finish=_finish,
        cancelled="leading-cancelled",
    )
)
