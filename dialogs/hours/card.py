"""The card: everything that was understood, read back, and what speaks against keeping it."""

from __future__ import annotations

from datetime import date

from casework.hours import REFUSED, Objection
from casework.hours_lines import Line
from dialogs.hours import questions, words
from dialogs.hours.draft import Draft, button, place
from dialogs.hours.objections import ahead
from dialogs.reply import Button, Rows
from dialogs.talk import Talk
from locales import Html

IN_A_ROW = 2
LEFT_LONGEST = 300
"""Characters of what was not understood that a card shows."""


async def show(talk: Talk, draft: Draft, note: str = "") -> None:
    """Whatever the card has to say now; `note` stands above it."""
    await questions.look_up(talk, draft)
    text, rows = _view(talk, draft)
    place(talk, draft.row, "\n\n".join(filter(None, [note, text])), rows)


def _view(talk: Talk, draft: Draft) -> tuple[str, Rows]:
    if draft.found is not None:
        return _objection(talk, draft), _objection_rows(talk, draft)
    if draft.focus is not None and draft.focus.field == "menu":
        return questions.menu(talk, draft)
    asked = draft.question()
    if asked is not None:
        return questions.question(talk, draft, *asked)
    return read_back(talk, draft), _rows(talk, draft)


def read_back(talk: Talk, draft: Draft) -> Html:
    texts = talk.texts
    head = texts("hours-card-change") if draft.correcting else texts("hours-card")
    parts = [head]
    for number, line in enumerate(draft.lines, start=1):
        parts += _line(talk, draft, line, number if len(draft.lines) > 1 else 0)
    if draft.left_out:
        parts.append(texts("hours-left-out", heard=_short(draft.left_out)))
    if draft.unread:
        parts.append(texts("hours-unread", heard=_short(draft.unread)))
    return Html("\n".join(parts))


def _short(words_said: list[str]) -> str:
    said = ", ".join(words_said)
    return said if len(said) <= LEFT_LONGEST else f"{said[:LEFT_LONGEST]}…"


def _line(talk: Talk, draft: Draft, line: Line, number: int) -> list[Html]:
    texts = talk.texts
    who = words.persons(draft.charges, line.codes)
    head = texts("hours-line-numbered", number=number, person=who) if number else texts("hours-line", person=who)
    doubts = [
        texts(f"hours-doubt-{doubt.replace('_', '-')}", heard=line.heard[:LEFT_LONGEST]) for doubt in line.doubts
    ]
    if ahead(draft, line) and Objection.AHEAD not in line.sure:
        doubts.append(texts("hours-doubt-ahead"))
    return [head, texts("hours-line", person=words.what(talk, line)), *doubts]


def _rows(talk: Talk, draft: Draft) -> Rows:
    texts, row = talk.texts, draft.row
    first = [button(row, texts.plain("button-hours-confirm"), "ok")]
    if any(line.component is None for line in draft.lines):
        first.append(button(row, texts.plain("button-hours-component"), "comp"))
    if len(draft.lines) == 1:
        fixes = [button(row, texts.plain("button-hours-fix"), "fix", "0")]
    else:
        fixes = [
            button(row, texts.plain("button-hours-fix-number", number=number), "fix", str(number - 1))
            for number in range(1, len(draft.lines) + 1)
        ]
    return [first, *in_twos(fixes), _last(talk, draft)]


def _last(talk: Talk, draft: Draft) -> list[Button]:
    texts, row = talk.texts, draft.row
    if draft.correcting:
        return [
            button(row, texts.plain("button-hours-leave"), "leave"),
            button(row, texts.plain("button-hours-delete"), "del"),
        ]
    return [button(row, texts.plain("button-hours-delete"), "del")]


def in_twos(buttons: list[Button]) -> list[list[Button]]:
    return [buttons[place : place + IN_A_ROW] for place in range(0, len(buttons), IN_A_ROW)]


# ── what speaks against it ───────────────────────────────────────────────────


def _objection(talk: Talk, draft: Draft) -> Html:
    texts, found = talk.texts, draft.found or {}
    line = draft.lines[found["line"]]
    added = Html(f"{words.persons(draft.charges, line.codes)}, {words.what(talk, line)}")
    match Objection(found["kind"]):
        case Objection.OVERLAP:
            return texts("hours-overlap", other=found["other"], added=str(added))
        case Objection.OVER_DAY:
            return texts("hours-over-day", total=words.amount(texts, found["total"]), added=str(added))
        case Objection.DUPLICATE:
            return texts("hours-duplicate", other=found["other"], added=str(added))
        case Objection.AHEAD:
            return texts("hours-ahead", added=str(added))
        case Objection.CLOSED:
            month = words.month(texts, date.fromisoformat(found["month"]))
            return texts("hours-closed", month=month, added=str(added))
        case _:
            return texts("hours-long-day", total=words.amount(texts, found["total"]), added=str(added))


_YES = {
    Objection.DUPLICATE: "button-hours-add-twice",
    Objection.LONG_DAY: "button-hours-is-right",
    Objection.AHEAD: "button-hours-is-done",
    Objection.CLOSED: "button-hours-keep-anyway",
}


def _objection_rows(talk: Talk, draft: Draft) -> Rows:
    texts, row, found = talk.texts, draft.row, draft.found or {}
    kind, line = Objection(found["kind"]), str(found["line"])
    if kind in REFUSED:
        return _refused_rows(talk, draft, line)
    yes = button(row, texts.plain(_YES[kind]), "sure", kind.value)
    if kind is Objection.DUPLICATE:
        return [[yes, button(row, texts.plain("button-hours-not-twice"), "drop", line)]]
    rows = [[yes, button(row, texts.plain("button-hours-fix"), "fix", line)]]
    return rows if kind is Objection.LONG_DAY else [*rows, _last(talk, draft)]


def _refused_rows(talk: Talk, draft: Draft, line: str) -> Rows:
    texts, row, found = talk.texts, draft.row, draft.found or {}
    rows = [[button(row, texts.plain("button-hours-fix-this"), "fix", line)]]
    if found.get("entry"):
        rows[0].append(button(row, texts.plain("button-hours-fix-other"), "other", str(found["entry"])))
    if found.get("group"):
        rows.insert(0, [button(row, texts.plain("button-hours-was-group"), "group")])
    return [*rows, [button(row, texts.plain("button-hours-drop"), "drop", line)]]
