"""The answers to check, and what comes of them: changed one by one, confirmed once, taken back, corrected."""

from __future__ import annotations

from casework.quality_of_life import Question, RatingState, Side, is_missing
from dialogs.callbacks import CaseTap, MenuTap
from dialogs.cases import card, noted
from dialogs.cases.words import code, long_day
from dialogs.leading.pages import in_rows
from dialogs.ratings import words as say
from dialogs.ratings.callbacks import RatingTap
from dialogs.reply import Button, Rows
from dialogs.talk import Talk
from locales import Html, Texts
from storage.errors import NotHere
from storage.ratings_base import Opened
from storage.ratings_reading import Line

MOST_WORDS = 1500
"""Letters of all questions together that a summary repeats; a message holds 4096."""


def show(talk: Talk, found: Opened) -> None:
    texts = talk.texts
    lines = [
        texts("rating-summary", head=say.head(texts, found)),
        *say.example(texts, found.questionnaire),
        *answers(texts, found.questionnaire.questions, found.answers, found.row.comment, found),
        *unanswered(texts, found),
        texts("rating-summary-check"),
    ]
    talk.reply.show(Html("\n".join(lines)), _rows(texts, found))


def unanswered(texts: Texts, found: Opened) -> list[Html]:
    missing, total = say.missing(found), len(found.questionnaire.questions)
    return [texts("rating-summary-missing", count=missing, total=total)] if missing else []


def answers(
    texts: Texts, questions: tuple[Question, ...], given: dict[str, int | None], comment: str | None, found: Opened
) -> list[Html]:
    """By area, each question by its number; without its words where all of them would not fit into one message."""
    asked_in_all = sum(len(say.in_language(one.asked(found.row.side), texts)) for one in questions)
    lines, area = [], ""
    for number, question in enumerate(questions, start=1):
        if question.area != area:
            area = question.area
            lines.append(texts("rating-area", area=say.in_language(found.questionnaire.areas[area], texts)))
        is_given = question.key in given
        answer = say.step(texts, question, given[question.key]) if is_given else texts.plain("rating-not-answered")
        asked = say.in_language(question.asked(found.row.side), texts) if asked_in_all < MOST_WORDS else ""
        lines.append(texts("rating-line", number=number, question=asked, answer=answer))
    if comment:
        lines.append(texts("rating-comment", note=comment))
    return lines


def _rows(texts: Texts, found: Opened) -> Rows:
    row = found.row
    made: list[list[Button]] = [
        [(texts.plain("button-rating-confirm"), say.tap(row, "confirm"))],
        [(texts.plain("button-rating-change"), say.tap(row, "change"))],
    ]
    if found.questionnaire.comment is not None:
        label = "button-rating-words-change" if row.comment else "button-rating-words"
        made.append([(texts.plain(label), say.tap(row, "write"))])
    drop = "button-rating-keep-old" if row.state is RatingState.CORRECTING else "button-rating-drop"
    made.append([(texts.plain("button-rating-later"), say.tap(row, "later"))])
    made.append([(texts.plain(drop), say.tap(row, "drop"))])
    return made


async def change(talk: Talk, tap: RatingTap) -> None:
    """Which answer is to be changed: by its number."""
    found = await talk.desk.ratings.opened(tap.id)
    found = await talk.desk.ratings.go(tap.id, tap.rev, place=found.end)
    texts = talk.texts
    made = [
        (texts.plain("button-rating-number", number=number), say.tap(found.row, "one", question.key))
        for number, question in enumerate(found.questionnaire.questions, start=1)
    ]
    lines = [
        texts("rating-which-answer", head=say.head(texts, found)),
        *answers(texts, found.questionnaire.questions, found.answers, None, found),
    ]
    back = [(texts.plain("button-back"), say.tap(found.row, "sum"))]
    talk.reply.show(Html("\n".join(lines)), [*in_rows(made), back])


# ── confirmed ────────────────────────────────────────────────────────────────


async def confirm(talk: Talk, tap: RatingTap) -> None:
    found = await talk.desk.ratings.opened(tap.id)
    before = None if found.by_link else await card.card_of(talk.desk, found.case, talk.actor)
    try:
        found = await talk.desk.ratings.confirm(tap.id, tap.rev)
    except ValueError:
        talk.reply.toast(talk.texts.plain("rating-toast-empty"), alert=True)
        return
    texts = talk.texts
    undo = (texts.plain("button-undo"), say.tap(found.row, "undo"))
    if before is None:
        talk.reply.show(texts("rating-thanks"), [[undo], [(texts.plain("button-menu"), MenuTap(act="menu").pack())]])
        return
    after = await card.card_of(talk.desk, found.case, talk.actor)
    lines = [texts("rating-confirmed", head=say.head(texts, found)), *unanswered(texts, found)]
    lines += noted.changed(talk, before, after)
    if await _waits_for_specialist(talk, found):
        lines.append(texts("rating-specialist-missing", occasion=texts.of("rating-occasion", found.row.occasion)))
    opens = CaseTap(id=found.case.id or 0, ver=0, act="open").pack()
    talk.reply.show(
        Html("\n".join(lines)),
        [
            [undo, (texts.plain("button-open-card", code=code(found.case)), opens)],
            [say.page_button(texts, found.case.id)],
        ],
    )


async def _waits_for_specialist(talk: Talk, found: Opened) -> bool:
    """After the person's own part: the duty is met by both."""
    if found.row.side is not Side.PERSON:
        return False
    seen = await talk.desk.ratings.of_case(found.row.case_id)
    return is_missing(seen.facts, found.row.occasion, Side.SPECIALIST)


async def undo(talk: Talk, tap: RatingTap) -> None:
    found = await talk.desk.ratings.undo(tap.id, tap.rev)
    texts = talk.texts
    rows: list[list[Button]] = []
    if found.is_written:
        rows.append([(texts.plain("button-rating-go-on"), say.tap(found.row, "open"))])
    if not found.by_link:
        rows.append([say.page_button(texts, found.case.id)])
    text_id = "rating-undone" if found.is_written else "rating-correction-undone"
    talk.reply.show(texts(text_id, head=say.head(texts, found)), rows)


async def drop(talk: Talk, tap: RatingTap) -> None:
    """Thrown away only when it is said twice."""
    found = await talk.desk.ratings.opened(tap.id)
    texts = talk.texts
    if tap.val != "yes" and found.row.state is RatingState.DRAFT:
        found = await talk.desk.ratings.go(tap.id, tap.rev, place=found.row.place)
        rows = [
            [(texts.plain("button-rating-drop-yes"), say.tap(found.row, "drop", "yes"))],
            [(texts.plain("button-rating-go-on"), say.tap(found.row, "open"))],
        ]
        talk.reply.show(texts("rating-drop-question", head=say.head(texts, found)), rows)
        return
    corrects, head = found.row.state is RatingState.CORRECTING, say.head(texts, found)
    found = await talk.desk.ratings.drop(tap.id, tap.rev)
    text_id = "rating-kept-old" if corrects else "rating-dropped"
    rows = [] if found.by_link else [[say.page_button(texts, found.case.id)]]
    talk.reply.show(texts(text_id, head=head), rows)


# ── looked at later ──────────────────────────────────────────────────────────


async def see(talk: Talk, tap: RatingTap) -> None:
    """What was confirmed, with its day and its version."""
    line, _ = await talk.desk.ratings.version_of(tap.id)
    found = await talk.desk.ratings.opened(tap.id)
    if line.version is None or line.version.answers is None:
        raise NotHere
    texts = talk.texts
    lines = [*seen_head(talk, found, line)]
    lines += answers(texts, line.questionnaire.questions, line.version.answers, line.version.comment, found)
    rows: list[list[Button]] = []
    if line.row.state is RatingState.CONFIRMED and line.row.side != "close":
        rows.append([(texts.plain("button-rating-correct"), say.tap(line.row, "correct"))])
        if talk.desk.ratings.may_undo(found, line.version):
            rows.append([(texts.plain("button-undo"), say.tap(line.row, "undo"))])
    talk.reply.show(Html("\n".join(lines)), [*rows, [(texts.plain("button-back"), _page(found))]])


def seen_head(talk: Talk, found: Opened, line: Line) -> list[Html]:
    texts, version = talk.texts, line.version
    if version is None:
        return []
    made = [
        texts("rating-seen", head=say.head(texts, found), day=long_day(texts, version.day)),
        *say.example(texts, line.questionnaire),
    ]
    if version.number > 1:
        made.append(texts("rating-version", number=version.number, note=version.reason or "–"))
    return made


def _page(found: Opened) -> str:
    return say.case_tap(found.case.id, "page")
