"""Stage 6a, not_hours (7.4): questions, orders to the bot, what did not take place."""

from __future__ import annotations

from casework.hours_text.kinds import Kind
from casework.hours_text.runs import Run
from casework.hours_text.tokens import Tokens


def is_question(tokens: Tokens) -> bool:
    """A question mark at the end, or a question word at the beginning, greetings passed over."""
    for token in reversed(tokens.all):
        if token.kind == "mark" and token.text == "?":
            return True
        if not (token.kind == "mark" and not token.text.isalnum()) and token.kind != "line":
            break
    place = 0
    while place < len(tokens) and (tokens[place].kind in {"mark", "line"} or tokens[place].has("opening")):
        place += 1
    token, following = tokens[place], tokens[place + 1]
    if token.has("if") and following.has("question_more"):
        return True
    if token.text.lower() in {"как", "kak"} and following.has("as_usual"):
        return False
    return token.has("question") and token.kind == "word"


def is_order(tokens: Tokens) -> bool:
    """Asks the bot to do something else: delete, show, remind, send, call back."""
    for place, token in enumerate(tokens.all):
        if token.kind != "word" or not token.has("order", "order_first"):
            continue
        before = tokens[place - 1]
        if before.has("not") or before.text.lower() in {"ära", "ärge"}:
            continue
        if token.has("order"):
            return True
        begins = before.kind in {"end", "line"} or (before.kind == "mark" and before.text in ".!?,;:")
        if before.has("please") or (begins and tokens[place - 2].kind != "number"):
            return True
    return False


def cancelled_places(tokens: Tokens) -> list[int]:
    """Where it is said that something did not take place."""
    return [place for place in range(len(tokens)) if _is_cancelled(tokens, place)]


def _is_cancelled(tokens: Tokens, place: int) -> bool:
    token = tokens[place]
    if token.kind != "word":
        return False
    if token.has("cancelled"):
        return True
    if token.has("not"):
        steps = (1, 2) if token.text.lower() == "ei" else (1,)
        coping = any(tokens[place + step].has("coping") for step in range(1, 6))
        return not coping and any(tokens[place + step].has("not_happened") for step in steps)
    if token.has("stayed"):
        return any(tokens[at].has("away") for at in (place - 1, *range(place + 1, place + 5)))
    return False


def without_cancelled(tokens: Tokens, runs: list[Run]) -> tuple[list[Run], list[Run]] | None:
    """The runs that stay and those that are left out; None if what was cancelled is the entry itself (7.4, 9)."""
    places = cancelled_places(tokens)
    cut = [run for run in runs if any(run.items[0].first <= place < run.items[-1].after for place in places)]
    if not places:
        return runs, []
    stay = [run for run in runs if run not in cut]
    whole = any(run.has(Kind.PERSON) and run.has(Kind.DURATION) for run in stay)
    apart = all(run.has(Kind.PERSON, Kind.STRANGER) and not run.has(Kind.DURATION) for run in cut)
    return (stay, cut) if whole and apart and cut else None
