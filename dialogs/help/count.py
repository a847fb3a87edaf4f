"""The last day of a period, counted from a day that the person names, with the sum shown."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from casework import counting, periods
from casework.calendar import is_working_day, tallinn_day
from casework.counting import Arithmetic
from casework.help_pages import Page, pages
from casework.periods import Unit
from casework.told_days import read_day
from dialogs.forms import Choice, Form, Problem, Read, Run, Step, engine
from dialogs.help import words
from dialogs.help.callbacks import button
from dialogs.help.pages import ANSWER_112, begin_allowed, danger, ends
from dialogs.talk import Talk
from locales import Html, Texts, days

DAYS = {"today": 0, "yesterday": -1, "tomorrow": 1}
_FROM_AGREED = frozenset({"start_supporting", "start_housing"})
"""[003] counts these also from the day that was agreed."""


async def begin(talk: Talk, page: Page) -> None:
    if await begin_allowed(talk):
        await engine.begin(talk, COUNT, {"page": page.key})


def counted(page: Page, base: date) -> Arithmetic:
    """By the page's own rule; ValueError where it has none."""
    offset = periods.state_services().duties[page.rule].offset if page.rule else None
    if offset is None:
        raise ValueError(f"{page.key} counts nothing")
    return counting.counted(base, offset)[0]


async def _choices(_talk: Talk, run: Run) -> Sequence[Choice]:
    offered = ["today", "yesterday"] if run.answers.get("base") != "agreed" else list(DAYS)
    return [*(Choice(name, f"help-count-{name}") for name in offered), ANSWER_112]


async def _read(talk: Talk, run: Run, text: str) -> Read | Problem:
    """Without a year: the nearest day behind; an agreed one may lie ahead."""
    today = tallinn_day(talk.now)
    behind, ahead = read_day(text, today), read_day(text, today, ahead=True)
    if behind is None or ahead is None:
        return Problem("help-count-problem")
    nearer_ahead = ahead - today < today - behind
    return Read((ahead if run.answers.get("base") == "agreed" and nearer_ahead else behind).isoformat())


async def _finish(talk: Talk, run: Run) -> None:
    page, today = pages()[run.answers["page"]], tallinn_day(talk.now)
    answer = run.answers["day"]
    base = today + timedelta(days=DAYS[answer]) if answer in DAYS else date.fromisoformat(answer)
    await engine.forget(talk, run)
    again = [
        button(talk.texts.plain("button-help-count-again"), page.key, act="count"),
        button(words.label(talk.texts, page.key), page.key),
    ]
    talk.reply.show(result(talk.texts, page, base, today), [again, *ends(talk, page.parent)])


def result(texts: Texts, page: Page, base: date, today: date) -> Html:
    steps = counted(page, base)
    unit = "working-days" if steps.unit is Unit.WORKING_DAYS else "days"
    lines = [
        texts(
            "help-counted",
            due=_named(texts, steps.due),
            sum=texts.plain(f"help-sum-{unit}", base=days.due(base), count=steps.amount, due=days.due(steps.due)),
        )
    ]
    if steps.skipped:
        lines.append(texts("help-counted-skipped", days=", ".join(days.due(one) for one in steps.skipped)))
    if steps.due < today:
        lines.append(texts("help-counted-past"))
    elif not is_working_day(steps.due):
        lines.append(texts("help-counted-day-off"))
    lines.append(texts("help-counted-only"))
    return Html("\n".join((words.title(texts, page), "", *lines)))


def _named(texts: Texts, day: date) -> str:
    return f"{texts.of('weekday', str(day.weekday()))}, {days.due(day)}"


def _ask_day(run: Run) -> str:
    return "help-count-day-applied" if run.answers["page"] == "decision" else "help-count-day"


COUNT = engine.register(
    Form(
        name="help_count",
        steps=(
            Step(
                "base",
                "help-count-from",
                choices=(
                    Choice("decision", "help-count-decision-day", wide=True),
                    Choice("agreed", "help-count-agreed-day", wide=True),
                    ANSWER_112,
                ),
                after=danger,
                when=lambda draft: draft["page"] in _FROM_AGREED,
            ),
            Step("day", _ask_day, choices=_choices, read=_read, after=danger),
        ),
        finish=_finish,
        cancelled="help-count-left",
    )
)
