"""The first step: 112, and the help numbers that somebody has checked."""

from __future__ import annotations

from typing import Any

from casework import help_numbers
from dialogs.forms import Run, engine
from dialogs.talk import Talk
from locales import Html, Texts


def number_lines(texts: Texts) -> Html:
    """One line a number; only those that carry the day and the name of their check."""
    shown = help_numbers.shown(help_numbers.load())
    return Html("\n".join(f"{item.number} · {texts.of('help-number', item.key)}" for item in shown))


async def numbers(talk: Talk, run: Run, value: Any) -> bool:  # noqa: ANN401 (hook)
    if value != "numbers":
        return False
    run.answers.pop("danger_help")
    await engine.ask(talk, run, note=number_lines(talk.texts))
    return True
