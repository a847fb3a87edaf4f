"""Words that the pages of ratings share: whose and when, steps of a scale, means, buttons."""

from __future__ import annotations

from decimal import Decimal

from casework.quality_of_life import Occasion, Question, Questionnaire, Said, Side, Standing, answered
from casework.referrals import code_of
from dialogs.ratings.callbacks import RatingCaseTap, RatingTap
from dialogs.reply import Button
from locales import Html, Texts
from storage.ratings_base import Opened
from storage.tables import Rating

DONT_KNOW = "-"
"""In place of a step, in a button's value."""


def which(texts: Texts, occasion: Occasion, side: Side) -> str:
    """inimene, alguses."""
    return texts.plain(
        "rating-which", side=texts.of("rating-side", side), occasion=texts.of("rating-occasion", occasion)
    )


def in_language(said: Said, texts: Texts, language: str = "") -> str:
    return said.get(language) or said.get(texts.language) or next(iter(said.values()))


def step(texts: Texts, question: Question, answer: int | None, language: str = "") -> str:
    """4 – pigem rahul: the number and its word."""
    if answer is None:
        return texts.plain("rating-unknown")
    return f"{answer} – {in_language(question.scale.steps[answer - 1], texts, language)}"


def mean(texts: Texts, value: Decimal | None) -> str:
    """3,5; a dash where nothing was answered."""
    del texts
    return "–" if value is None else f"{value.normalize():f}".replace(".", ",")


def example(texts: Texts, questionnaire: Questionnaire) -> list[Html]:
    """A line of its own with the first question, with the summary and with the answers looked at later."""
    return [texts("rating-example")] if questionnaire.standing is Standing.EXAMPLE else []


def head(texts: Texts, found: Opened) -> str:
    """Whose: a code for workers; for who is linked the name of their card, nothing where it is their own."""
    occasion = texts.of("rating-occasion", found.row.occasion)
    if found.by_link:
        kind = "person" if found.row.side is Side.PERSON else "close"
        head = texts.plain(f"rating-own-{kind}", occasion=occasion)
        return f"{found.person} · {head}" if found.person else head
    return f"{code_of(found.case.person_id)} · {which(texts, found.row.occasion, found.row.side)}"


def missing(found: Opened) -> int:
    """How many questions have no answer."""
    return len(found.questionnaire.questions) - answered(found.questionnaire, found.answers)


def tap(row: Rating, act: str, val: str = "") -> str:
    return RatingTap(id=row.id or 0, rev=row.rev, act=act, val=val).pack()


def case_tap(case_id: int | None, act: str, val: str = "") -> str:
    return RatingCaseTap(case=case_id or 0, act=act, val=val).pack()


def page_button(texts: Texts, case_id: int | None) -> Button:
    return texts.plain("button-ratings-of-case"), case_tap(case_id, "page")
