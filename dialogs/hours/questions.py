"""What is missing or doubtful is asked with buttons; words do as well."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from casework.calendar import tallinn_day
from casework.components import Way, components
from casework.hours import Mode, Recipient
from casework.hours_lines import Field, Line
from casework.periods import BILLING_DOMAINS
from dialogs.callbacks import MenuTap
from dialogs.hours import words
from dialogs.hours.draft import Draft, button
from dialogs.leading.pages import PART, in_rows
from dialogs.reply import Button, Rows
from dialogs.talk import Talk
from locales import Html

LENGTHS = (30, 60, 90, 120, 180, 240)
DAYS_SHOWN = 12
HEARD_LONGEST = 60
IN_A_ROW = 2


def question(talk: Talk, draft: Draft, place: int, subject: Field) -> tuple[str, Rows]:
    line = draft.lines[place]
    match subject:
        case Field.PERSON:
            text, rows = _person(talk, draft, line)
        case Field.DATE:
            text, rows = _date(talk, draft, line)
        case Field.DURATION:
            text, rows = _duration(talk, draft, line)
        case Field.COMPONENT:
            text, rows = _component(talk, draft, line)
        case Field.RECIPIENT:
            text, rows = _recipient(talk, draft, line)
        case _:
            text, rows = _mode(talk, draft, line)
    if len(draft.lines) > 1:
        heard = line.heard[:HEARD_LONGEST] or words.persons(draft.charges, line.codes)
        head = talk.texts("hours-of-several", number=place + 1, total=len(draft.lines), heard=heard)
        text = Html(f"{head}\n{text}")
    return text, [*rows, _back(talk, draft, line)]


def _back(talk: Talk, draft: Draft, line: Line) -> list[Button]:
    texts, row = talk.texts, draft.row
    if draft.focus is not None:
        return [button(row, texts.plain("button-back"), "back")]
    return [button(row, texts.plain("button-hours-delete" if line.heard else "button-cancel"), "del")]


def menu(talk: Talk, draft: Draft) -> tuple[str, Rows]:
    """What of the entry is to be corrected."""
    place = draft.focus.line if draft.focus else 0
    line, row, texts = draft.lines[place], draft.row, talk.texts
    who, what = words.persons(draft.charges, line.codes), words.what(talk, line)
    fields = [
        button(row, texts.of("hours-field", one), "f", one.value) for one in Field if one is not Field.RECIPIENT
    ]
    rows = in_rows(fields)
    if line.mode != Mode.GROUP:
        label = texts.plain("hours-field-recipient", recipient=texts.of("hours-recipient", line.whom()))
        rows.append([button(row, label, "f", Field.RECIPIENT.value)])
    if len(draft.lines) > 1 and not line.entry:
        rows.append([button(row, texts.plain("button-hours-drop"), "drop", str(place))])
    return texts("hours-fix", person=who, what=what), [*rows, [button(row, texts.plain("button-back"), "back")]]


# ── with whom ────────────────────────────────────────────────────────────────


def _person(talk: Talk, draft: Draft, line: Line) -> tuple[Html, list[list[Button]]]:
    texts, row = talk.texts, draft.row
    unclear = line.unclear[0] if line.unclear else None
    fitting = [code for code in unclear.codes if code in draft.charges] if unclear else []
    view = draft.focus.view if draft.focus else ""
    wanted = draft.asked_for()
    if view == "code" and not wanted:
        return texts("hours-ask-code"), [[button(row, texts.plain("button-hours-someone"), "list")]]
    if wanted and view != "list":
        return texts("hours-not-yours", code=wanted), [
            [button(row, texts.plain("button-hours-ask-right"), "ask")],
            [button(row, texts.plain("button-hours-someone"), "list")],
        ]
    if fitting and view != "list":
        rows = [[button(row, words.person(draft.charges, code), "p", code)] for code in fitting]
        rows.append([button(row, texts.plain("button-hours-someone"), "list")])
        text = texts("hours-ask-person", heard=unclear.heard if unclear else "")
    else:
        heard = unclear.heard if unclear else ""
        text = texts("hours-ask-person-unknown", heard=heard) if heard else texts("hours-ask-person-which")
        rows = _everybody(talk, draft)
        if heard:
            rows.append([button(row, texts.plain("button-hours-ask-right"), "code")])
    if draft.again and not line.codes and view != "list":
        rows.insert(0, [(texts.plain("button-hours-again"), MenuTap(act="log_again").pack())])
    if line.codes and line.unclear:
        without = texts.plain("button-hours-without", person=words.persons(draft.charges, line.codes))
        rows.append([button(row, without, "without")])
    return text, rows


def _everybody(talk: Talk, draft: Draft) -> list[list[Button]]:
    codes = sorted(draft.charges)
    page = draft.focus.page if draft.focus else 0
    shown = codes[page * PART : (page + 1) * PART]
    rows = [[button(draft.row, words.person(draft.charges, code), "p", code)] for code in shown]
    turns = []
    if page > 0:
        turns.append(button(draft.row, talk.texts.plain("button-earlier-part"), "page", str(page - 1)))
    if (page + 1) * PART < len(codes):
        turns.append(button(draft.row, talk.texts.plain("button-later-part"), "page", str(page + 1)))
    return [*rows, turns] if turns else rows


# ── when, how long ───────────────────────────────────────────────────────────


def _date(talk: Talk, draft: Draft, line: Line) -> tuple[Html, list[list[Button]]]:
    texts, row = talk.texts, draft.row
    today = tallinn_day(row.sent_at)
    view = draft.focus.view if draft.focus else ""
    ago = [today - timedelta(days=number) for number in range(2 + DAYS_SHOWN)]
    if view == "days":
        shown = [button(row, words.short_day(texts, day), "d", day.isoformat()) for day in ago[2:]]
        return texts("hours-ask-date-written"), _twos(shown)
    heard = line.heard[:HEARD_LONGEST]
    text = texts("hours-ask-date", heard=heard) if heard else texts("hours-ask-date-plain")
    near = [
        button(row, texts.plain("button-hours-today"), "d", ago[0].isoformat()),
        button(row, texts.plain("button-hours-yesterday"), "d", ago[1].isoformat()),
        *(button(row, words.short_day(texts, day), "d", day.isoformat()) for day in ago[2:4]),
    ]
    return text, [*_twos(near), [button(row, texts.plain("button-hours-other-day"), "days")]]


def _duration(talk: Talk, draft: Draft, line: Line) -> tuple[Html, list[list[Button]]]:
    texts, row = talk.texts, draft.row
    heard = line.heard[:HEARD_LONGEST]
    text = texts("hours-ask-duration", heard=heard) if heard else texts("hours-ask-duration-plain")
    others = [minutes for minutes in LENGTHS if minutes != line.likely]
    offered = _twos([button(row, words.amount(texts, minutes), "m", str(minutes)) for minutes in others])
    if line.likely:
        text = texts("hours-ask-likely", amount=words.spoken(texts, line.likely), heard=heard)
        yes = texts.plain("button-hours-likely", amount=words.amount(texts, line.likely))
        offered.insert(0, [button(row, yes, "m", str(line.likely))])
    return text, offered


# ── what, and in which way ───────────────────────────────────────────────────


def _component(talk: Talk, draft: Draft, line: Line) -> tuple[Html, list[list[Button]]]:
    texts, row = talk.texts, draft.row
    view = draft.focus.view if draft.focus else ""
    if view in BILLING_DOMAINS:
        keys = [key for key, one in components().items() if one.domain == view]
        return texts("hours-ask-component"), _components(talk, draft, keys)
    if view == "all" or not (line.offered or draft.planned):
        domains = [button(row, texts.of("activity-domain", one), "dom", one) for one in BILLING_DOMAINS]
        rows = in_rows(domains)
    else:
        rows = _components(talk, draft, line.offered or draft.planned)
        rows.append([button(row, texts.plain("button-hours-other-component"), "dom", "all")])
    rows.append([button(row, texts.plain("button-hours-no-component"), "c", "none")])
    return texts("hours-ask-component"), rows


def _components(talk: Talk, draft: Draft, keys: Sequence[str]) -> list[list[Button]]:
    return [[button(draft.row, talk.texts.of("activity", key), "c", key)] for key in keys]


def _mode(talk: Talk, draft: Draft, line: Line) -> tuple[Html, list[list[Button]]]:
    """Where the words contradict the catalogue: only what it knows is offered, or another component."""
    texts, row = talk.texts, draft.row
    known = components().get(line.component or "")
    several = len(line.codes) > 1
    alone = "button-hours-apart" if several else "button-hours-alone"
    rows = []
    if known is None or known.may_be(Way.INDIVIDUAL):
        rows.append([button(row, texts.plain(alone), "g", Mode.INDIVIDUAL)])
    if known is None or known.may_be(Way.GROUP):
        rows.append([button(row, texts.plain("button-hours-together"), "g", Mode.GROUP)])
    if known is not None and known.way is not Way.BOTH:
        rows.append([button(row, texts.plain("button-hours-other-component"), "f", Field.COMPONENT)])
        text_id = "hours-ask-mode-alone" if known.way is Way.INDIVIDUAL else "hours-ask-mode-group"
        return texts(text_id, component=words.component(talk, known.key)), rows
    return texts("hours-ask-mode"), rows


def _recipient(talk: Talk, draft: Draft, line: Line) -> tuple[Html, list[list[Button]]]:
    """The price list tells them apart: the person, or somebody of the family."""
    texts, row = talk.texts, draft.row
    text = texts("hours-ask-recipient", heard=line.relative) if line.relative else texts("hours-ask-recipient-plain")
    whom = (Recipient.PARTICIPANT, Recipient.FAMILY_MEMBER)
    rows = [[button(row, texts.of("button-hours-recipient", one), "w", one.value) for one in whom]]
    rows.append([button(row, texts.plain("button-hours-other-component"), "f", Field.COMPONENT)])
    return text, rows


def _twos(buttons: Sequence[Button]) -> list[list[Button]]:
    return [list(buttons[place : place + IN_A_ROW]) for place in range(0, len(buttons), IN_A_ROW)]


async def look_up(talk: Talk, draft: Draft) -> None:
    """The planned components come first where one is asked for."""
    asked = draft.question()
    if asked is None or asked[1] is not Field.COMPONENT:
        return
    line = draft.lines[asked[0]]
    cases = {draft.charges[code].case_id for code in line.codes if code in draft.charges}
    plans = await talk.desk.plans.of_month(cases, line.date or tallinn_day(draft.row.sent_at))
    draft.planned = list(dict.fromkeys(plan.component for plan in plans))
