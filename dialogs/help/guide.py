"""A few questions, and what to ask and read after them. Decides nothing, keeps nothing."""

from __future__ import annotations

from casework import help_guide
from dialogs.forms import Choice, Form, Run, Step, engine
from dialogs.help.pages import ANSWER_112, begin_allowed, danger, ends, links
from dialogs.talk import Talk


async def begin(talk: Talk) -> None:
    if await begin_allowed(talk):
        await engine.begin(talk, GUIDE)


def _id(key: str) -> str:
    return key.replace("_", "-")


async def _finish(talk: Talk, run: Run) -> None:
    taken = help_guide.taken(run.answers)
    await engine.forget(talk, run)
    asks = "\n".join(f"• {talk.texts.of('help-ask', key)}" for key in taken.asks)
    talk.reply.show(talk.texts("help-taken", asks=asks), [*links(talk, taken.pages), *ends(talk)])


def _steps() -> tuple[Step, ...]:
    return tuple(
        Step(
            step.key,
            f"help-step-{_id(step.key)}",
            choices=(
                *(Choice(answer, f"help-answer-{_id(answer)}") for answer in step.answers),
                *(() if step.many else (ANSWER_112,)),
            ),
            after=None if step.many else danger,
            many=step.many,
            skip=not step.many,
        )
        for step in help_guide.guide().steps
    )


GUIDE = engine.register(Form(name="help_guide", steps=_steps(), finish=_finish, cancelled="help-guide-left"))
