"""One question after another in one message: answered, skipped, gone back over, put down for later."""

from __future__ import annotations

from aiogram.types import Message

from casework.quality_of_life import Question, answered
from dialogs.ratings import summary
from dialogs.ratings import words as say
from dialogs.ratings.callbacks import RatingTap
from dialogs.reply import Rows
from dialogs.talk import Talk
from locales import LANGUAGES, Html, Texts
from storage.errors import NotHere
from storage.ratings_base import Opened
from storage.tables import Rating

WORDS_LONGEST = 500
FIX = "fix"
"""In place of "set" and "skip" when one answer is changed from the summary: back to it."""


def show(talk: Talk, found: Opened) -> None:
    """Where the rating stands: a question, the one about own words, or the summary."""
    questions = found.questionnaire.questions
    if found.row.place < len(questions):
        put(talk, found, questions[found.row.place])
    elif _asks_for_words(found):
        _put_comment(talk, found)
    else:
        summary.show(talk, found)


def _asks_for_words(found: Opened) -> bool:
    questions = len(found.questionnaire.questions)
    return questions <= found.row.place < found.end and found.questionnaire.comment is not None


def put(talk: Talk, found: Opened, question: Question, *, fix: bool = False) -> None:
    texts, language = talk.texts, found.row.language
    number = (found.questionnaire.at(question.key) or 0) + 1
    lines = [
        texts("rating-head", head=say.head(texts, found), number=number, total=len(found.questionnaire.questions)),
        *(say.example(texts, found.questionnaire) if number == 1 else []),
        texts(
            "rating-question",
            area=say.in_language(found.questionnaire.areas[question.area], texts, language),
            question=say.in_language(question.asked(found.row.side), texts, language),
        ),
    ]
    if question.key in found.answers:
        answer = say.step(texts, question, found.answers[question.key], language)
        lines.append(texts("rating-answered", answer=answer))
    talk.reply.show(Html("\n".join(lines)), _rows(texts, found, question, fix=fix))


def _rows(texts: Texts, found: Opened, question: Question, *, fix: bool) -> Rows:
    row, key = found.row, question.key
    here = found.answers.get(key, 0)
    made = [
        [
            (
                f"{'✓ ' if here == number else ''}{say.step(texts, question, number, row.language)}",
                say.tap(row, FIX if fix else "set", f"{key}.{number}"),
            )
        ]
        for number in range(1, len(question.scale.steps) + 1)
    ]
    beside = []
    if question.scale.unknown:
        tap = say.tap(row, FIX if fix else "set", f"{key}.{say.DONT_KNOW}")
        beside.append((texts.plain("button-rating-unknown"), tap))
    beside.append((texts.plain("button-skip"), say.tap(row, "fixskip" if fix else "skip", key)))
    back = "sum" if fix else "back"
    others = [(texts.plain("button-back"), say.tap(row, back))] if fix or row.place else []
    others.append((texts.of("button-rating-in", _other(row.language)), say.tap(row, "turn", f"{key}.{back}")))
    return [*made, beside, others, [(texts.plain("button-rating-later"), say.tap(row, "later"))]]


def _other(language: str) -> str:
    return next(one for one in LANGUAGES if one != language)


def _put_comment(talk: Talk, found: Opened) -> None:
    texts = talk.texts
    lines = [
        texts("rating-head-words", head=say.head(texts, found)),
        texts(
            "rating-own-words",
            question=say.in_language(found.questionnaire.comment or {}, texts, found.row.language),
        ),
    ]
    rows = [
        [(texts.plain("button-rating-write"), say.tap(found.row, "write"))],
        [
            (texts.plain("button-skip"), say.tap(found.row, "sum")),
            (texts.plain("button-back"), say.tap(found.row, "back")),
        ],
        [(texts.plain("button-rating-later"), say.tap(found.row, "later"))],
    ]
    talk.reply.show(Html("\n".join(lines)), rows)


# ── taps ─────────────────────────────────────────────────────────────────────


async def chosen(talk: Talk, tap: RatingTap) -> None:
    """An answer; then the next question, or back to the summary."""
    key, _, typed = tap.val.partition(".")
    if not typed.isdecimal() and typed != say.DONT_KNOW:
        raise NotHere
    place = await _after(talk, tap, key, fix=tap.act == FIX)
    try:
        step = None if typed == say.DONT_KNOW else int(typed)
        found = await talk.desk.ratings.answer(tap.id, tap.rev, key, step, place=place)
    except ValueError as error:
        raise NotHere from error
    show(talk, found)


async def skipped(talk: Talk, tap: RatingTap) -> None:
    place = await _after(talk, tap, tap.val, fix=tap.act != "skip")
    show(talk, await talk.desk.ratings.skip(tap.id, tap.rev, tap.val, place=place))


async def _after(talk: Talk, tap: RatingTap, key: str, *, fix: bool) -> int:
    found = await talk.desk.ratings.opened(tap.id)
    at = found.questionnaire.at(key)
    if at is None:
        raise NotHere
    return found.end if fix else at + 1


async def back(talk: Talk, tap: RatingTap) -> None:
    found = await talk.desk.ratings.opened(tap.id)
    place = max(min(found.row.place, found.end) - 1, 0)
    if place == found.end - 1 and found.questionnaire.comment is None:
        place -= 1
    show(talk, await talk.desk.ratings.go(tap.id, tap.rev, place=place))


async def to_summary(talk: Talk, tap: RatingTap) -> None:
    found = await talk.desk.ratings.opened(tap.id)
    show(talk, await talk.desk.ratings.go(tap.id, tap.rev, place=found.end))


async def turned(talk: Talk, tap: RatingTap) -> None:
    """The same question in the other language."""
    key, _, way = tap.val.partition(".")
    found = await talk.desk.ratings.opened(tap.id)
    at = found.questionnaire.at(key)
    if at is None:
        raise NotHere
    place, other = found.row.place, _other(found.row.language)
    found = await talk.desk.ratings.go(tap.id, tap.rev, place=place, language=other)
    put(talk, found, found.questionnaire.questions[at], fix=way == "sum")


async def fixed(talk: Talk, tap: RatingTap) -> None:
    """One answer to be changed, chosen from the summary."""
    found = await talk.desk.ratings.opened(tap.id)
    at = found.questionnaire.at(tap.val)
    if at is None:
        raise NotHere
    found = await talk.desk.ratings.go(tap.id, tap.rev, place=found.end)
    put(talk, found, found.questionnaire.questions[at], fix=True)


async def later(talk: Talk, tap: RatingTap) -> None:
    """Put down: nothing of the answers stays in the chat."""
    found = await talk.desk.ratings.put_down(tap.id, tap.rev)
    texts, total = talk.texts, len(found.questionnaire.questions)
    said = texts(
        "rating-put-down",
        head=say.head(texts, found),
        number=answered(found.questionnaire, found.answers),
        total=total,
    )
    go_on = (texts.plain("button-rating-go-on"), say.tap(found.row, "open"))
    drop = (texts.plain("button-rating-drop"), say.tap(found.row, "drop"))
    rows = [[go_on], [drop]]
    if not found.by_link:
        rows.append([say.page_button(texts, found.case.id)])
    talk.reply.show(said, rows)


# ── typed instead ────────────────────────────────────────────────────────────


async def is_asked(_event: object, talk: Talk) -> dict[str, Rating] | bool:
    """Filter: a question with buttons stands in this chat."""
    found = await talk.desk.ratings.asked_now() if talk.actor.memberships else None
    return {"rating": found} if found is not None else False


async def typed(message: Message, talk: Talk, rating: Rating) -> None:
    """Own words where they are asked for; to any other question words are no answer, and it is put once more."""
    found, text = await talk.desk.ratings.opened(rating.id or 0), message.text or ""
    if not _asks_for_words(found):
        talk.reply.say(talk.texts("rating-please-choose"))
    elif len(text) > WORDS_LONGEST:
        talk.reply.say(talk.texts("rating-words-long", length=len(text), longest=WORDS_LONGEST))
    else:
        found = await talk.desk.ratings.comment(found.row.id or 0, found.row.rev, text)
        talk.reply.delete(message.message_id)
    show(talk, found)
