"""A month without a contract has no invoice: before it is marked as sent, that is said and asked once more."""

from __future__ import annotations

from datetime import date

from dialogs.months import words
from dialogs.reply import Button
from dialogs.talk import Talk
from locales import Html


async def lacks(talk: Talk, place: int, month: date) -> Html | None:
    """What is missing; None where a contract runs in that month."""
    if await talk.desk.month_history.joint(place, month) is not None:
        return None
    name = (await talk.desk.municipalities.get(place)).name
    return talk.texts("month-sent-no-contract", municipality=name, month=words.month(talk.texts, month))


def ask(talk: Talk, missing: str, sure: str, back: Button | None) -> None:
    """In place of what was tapped; `sure`: the data of the button that marks it all the same."""
    mark = (talk.texts.plain("button-month-sent-sure"), sure)
    text = Html(f"{missing}\n{talk.texts('month-sent-sure')}")
    talk.reply.show(text, [row for row in ([mark], [back] if back else []) if row])
