"""A form as data: steps, their choices, and how typed words are read."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from dialogs.talk import Talk

Draft = dict[str, Any]
"""Answers by step name; plain JSON values, since they are stored between two messages."""


@dataclass(frozen=True, slots=True)
class Choice:
    """One button: the value that it answers, and its label as a text id or as ready words."""

    value: str
    label_id: str = ""
    label: str = ""
    wide: bool = False
    """In a row of its own."""


@dataclass(frozen=True, slots=True)
class Problem:
    """Why typed words are no answer: a text id with values."""

    text_id: str
    values: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Read:
    """What typed words mean."""

    value: Any


@dataclass(slots=True)
class Run:
    """One person's way through a form, as it is stored between two messages."""

    form: str
    run: str
    rev: int = 0
    step: str = ""
    answers: Draft = field(default_factory=dict)
    extra: Draft = field(default_factory=dict)
    """What a step shows just now (candidates, a part of a list); gone when the step changes."""
    editing: bool = False
    note: str = ""
    """Ready HTML to stand above the next question, once."""


Choices = Sequence[Choice] | Callable[[Talk, Run], Awaitable[Sequence[Choice]]]
Reader = Callable[[Talk, Run, str], Awaitable[Read | Problem | None]]
"""Typed words → an answer, a problem to tell, or None when the step shows something else by itself."""
Values = Callable[[Talk, Run], Awaitable[Mapping[str, object]]]
Hook = Callable[[Talk, Run, Any], Awaitable[bool]]
"""After an answer was kept: True when the hook has answered the person and the form does not go on by itself."""


@dataclass(frozen=True, slots=True)
class Step:
    name: str
    ask: str | Callable[[Run], str]
    choices: Choices = ()
    read: Reader | None = None
    values: Values | None = None
    many: bool = False
    """Several choices, ended by "next"."""
    skip: bool = False
    """May be left out by a button; the answer is None."""
    when: Callable[[Draft], bool] = lambda _draft: True
    label: str = ""
    """Text id of the step's name in the list of what can be changed; empty when it cannot be."""
    summary: bool = False
    """The card to check: a changed answer leads back here."""
    after: Hook | None = None
    is_name: bool = False
    """Asks how somebody is called: eleven digits are a mistyped personal code there."""
    plain: bool = False
    """Without "back" and "cancel": the step's own choices say all."""


@dataclass(frozen=True, slots=True)
class Form:
    name: str
    steps: tuple[Step, ...]
    finish: Callable[[Talk, Run], Awaitable[None]]
    cancelled: str
    """Text id of what is said after "cancel"."""

    renew: Callable[[Talk, Run], Awaitable[None]] | None = None
    """What the form stands on may have ended since the last question: changes the answers, and says so in `note`."""

    def path(self, draft: Draft) -> list[Step]:
        return [step for step in self.steps if step.when(draft)]

    def step(self, name: str) -> Step:
        return next(step for step in self.steps if step.name == name)
