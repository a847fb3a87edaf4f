"""A copy of one's data, and the answer to a request, on paper: A4, plain words, as many pages as it needs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any

from locales import days
from locales.texts import Texts
from papers.colours import QUIET
from papers.month.flow import Block, paginated
from papers.month.frame import one_line
from papers.month.print_table import FACES, SMALL, Printer, Style
from papers.sheets import A4, Sheet
from papers.typesetting import wrapped

_LEFT = _RIGHT = 18.0
_TOP, _BOTTOM = 18.0, 280.0
_WIDTH = A4[0] - _LEFT - _RIGHT
_TEXT = Style(10)
FIELDS = (
    "first_name", "last_name", "name", "contact", "birth_year", "age", "language", "person_language", "note",
    "question", "answer", "comment", "answers", "snooze_reason", "reason", "proof", "place", "day", "since", "until",
    "look_again_on", "due", "minutes", "component", "mode", "recipient", "event", "status", "urgency", "agreement",
    "guardian", "domains", "outcome", "period", "traits", "kind", "role", "shown_as", "municipality_id",
    "provider_id",
    "organisation_id", "sent_at", "contacted_at", "informed_at", "opened_at", "closed_at", "noted_at", "asked_at",
    "answered_at", "at", "first_day", "last_day", "review_on", "month", "erased_at", "telegram_id", "created_at",
    "began_at", "ended_at", "given_on", "withdrawn_on", "sender_contact", "text",
)  # fmt: skip
"""Columns that a reader meets, in this order; the others (numbers, marks, states of buttons) stand in the JSON."""
TABLES = (
    "person", "account", "membership", "invitation", "referral", "referral_event", "referral_question", "case_file",
    "case_fact", "case_event", "pause", "case_exit", "duty", "planned_component", "caseload", "caseload_request",
    "hours_entry", "hours_version", "sheet_check", "period_move_case", "life_stop", "data_hold", "deputyship",
    "consent", "family_link", "family_letter", "case_meeting", "rating", "rating_version", "complaint",
    "complaint_event", "reminder_hour", "post_mute", "month_file", "hours_card", "hours_person", "panel_link",
    "panel_session", "panel_reveal",
)  # fmt: skip
_WORDS: Mapping[str, str] = {
    "event": "fact",
    "component": "activity",
    "urgency": "urgency",
    "agreement": "agreement",
    "guardian": "guardian",
    "role": "role",
    "domains": "domain",
    "mode": "papers-mode",
    "recipient": "papers-recipient",
    "traits": "trait",
    "language": "person-language",
    "person_language": "person-language",
    "referral.status": "status",
    "referral.outcome": "outcome",
    "referral.kind": "referrer",
    "pause.kind": "life-pause-kind",
    "case_event.reason": "exit-reason",
}
"""Families of words for what stands in a column, by its name or by table and name."""


@dataclass(frozen=True, slots=True)
class Part:
    heading: str
    lines: tuple[str, ...]


def rows_of(texts: Texts, tables: Mapping[str, Sequence[Mapping[str, Any]]]) -> Iterator[Part]:
    """Of a copy (`storage.data_copy`): a part a table, a line a row; rows without a word to read are left out."""
    for table in TABLES:
        lines = tuple(filter(None, (_row(texts, table, row) for row in tables.get(table, ()))))
        if lines:
            yield Part(texts.of("data-table", table), lines)


def _row(texts: Texts, table: str, row: Mapping[str, Any]) -> str:
    said = [
        f"{texts.of('data-field', column)}: {value}"
        for column in FIELDS
        if column in row and (value := _value(texts, table, column, row[column]))
    ]
    return " · ".join(said)


def _value(texts: Texts, table: str, column: str, value: Any) -> str:  # noqa: ANN401 (any JSON)
    if value in (None, "", []):
        return ""
    family = _WORDS.get(f"{table}.{column}") or _WORDS.get(column)
    if isinstance(value, list):
        return ", ".join(_value(texts, table, column, one) for one in value)
    if isinstance(value, dict):
        return ", ".join(f"{key}: {one}" for key, one in value.items())
    if isinstance(value, str) and (
        column.endswith(("_at", "_on", "_day")) or column in {"at", "day", "since", "due"}
    ):
        return _moment(texts, value)
    if family and texts.has(f"{family}-{str(value).replace('_', '-')}"):
        return texts.of(family, str(value))
    return one_line(str(value))


def _moment(texts: Texts, value: str) -> str:
    """A day of the Tallinn calendar, or a moment of it."""
    try:
        if "T" not in value:
            return days.due(date.fromisoformat(value))
        return days.stamp(texts, datetime.fromisoformat(value))
    except ValueError:
        return one_line(value)


def data_paper(texts: Texts, title: str, intro: Iterable[str], parts: Iterable[Part], made_on: date) -> bytes:
    """Nothing is cut: a long note goes on over lines and pages."""
    made = datetime.combine(made_on, datetime.min.time(), UTC)
    paper = Sheet(language=texts.language, title=title, made_at=made, faces=FACES)
    printer = Printer(paper, left=_LEFT, width=_WIDTH)
    pages = paginated([*_blocks(printer, title, intro, parts)], top=_TOP, bottom=_BOTTOM)
    for number, page in enumerate(pages, start=1):
        if number > 1:
            paper.add_page()
        for placed in page:
            placed.block.draw(placed.top)
        foot = texts.plain("data-paper-page", page=str(number), pages=str(len(pages)), day=days.due(made_on))
        printer.write([foot], _LEFT, 286.0, SMALL)
    return paper.file()


def _blocks(printer: Printer, title: str, intro: Iterable[str], parts: Iterable[Part]) -> Iterator[Block]:
    yield printer.heading(title)
    for sentence in intro:
        yield from _paragraph(printer, sentence, Style(10, colour=QUIET))
    for part in parts:
        yield Block(3.0, lambda _top: None)
        yield printer.heading(part.heading)
        for line in part.lines:
            yield from _paragraph(printer, line, _TEXT)


def _paragraph(printer: Printer, text: str, style: Style) -> Iterator[Block]:
    """A block a line, so that even the longest note finds its pages; a little air after the last."""
    lines = wrapped(text, _WIDTH / style.size, printer.sheet.measure(style.face))
    for number, line in enumerate(lines, start=1):
        yield _line(printer, line, style, below=1.2 if number == len(lines) else 0.0)


def _line(printer: Printer, line: str, style: Style, *, below: float) -> Block:
    def draw(top: float) -> None:
        printer.write([line], _LEFT, top, style)

    return Block(style.line + below, draw)
