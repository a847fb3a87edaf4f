"""The step before a form's first question: what becomes of one's data, in longer words on a tap."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

from dialogs.forms import Choice, Run, Step, engine
from dialogs.forms.steps import Values
from dialogs.talk import Talk
from locales import Html

Longer = Callable[[Talk], Awaitable[Html]]
Understood = Callable[[Talk, Run], Awaitable[None]]


def step(ask: str, values: Values, longer: Longer, understood: Understood | None = None) -> Step:
    """Left out where the draft says `knows_privacy`; `understood` comes before the form goes on."""

    async def after(talk: Talk, run: Run, value: Any) -> bool:  # noqa: ANN401 (hook)
        if value == "more":
            run.answers.pop("privacy")
            await engine.ask(talk, run, note=await longer(talk))
            return True
        if understood is not None:
            await understood(talk, run)
        return False

    return Step(
        "privacy",
        ask,
        choices=(Choice("ok", "button-understood", wide=True), Choice("more", "button-read-more")),
        values=values,
        when=lambda draft: not draft.get("knows_privacy"),
        after=after,
    )
