"""Ratings of quality of life: the questionnaires they are made with, what is being answered, what was confirmed."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from sqlalchemy import Column
from sqlmodel import Field, SQLModel

from casework.quality_of_life import Occasion, RatingState, Side
from storage.secrets import Sealed, SealedJSON
from storage.tables.words import word


class QuestionnaireFile(SQLModel, table=True):
    """A questionnaire as its file said it, kept for as long as a rating was begun with it."""

    __tablename__ = "questionnaire_file"

    id: int | None = Field(default=None, primary_key=True)
    name: str
    version: str
    digest: str = Field(unique=True)
    """Of the text: the same text is kept once."""
    file: str
    text: str
    kept_at: datetime
    imported_at: datetime | None = None
    """None for ours."""
    in_use: bool = False
    """An imported one with which ratings are begun from now on; one at most."""


class Rating(SQLModel, table=True):
    """One side's rating at one occasion, with the answers as they are being written.

    What counts is the newest version that was not taken back (`RatingVersion`).
    """

    __tablename__ = "rating"

    id: int | None = Field(default=None, primary_key=True)
    case_id: int = Field(foreign_key="case_file.id", index=True)
    occasion: Occasion = Field(sa_type=word(Occasion))
    side: Side = Field(sa_type=word(Side))
    link_id: int | None = Field(default=None, foreign_key="family_link.id", index=True)
    """Whose phone it was begun on, when that is no worker's."""
    mark: str | None = Field(default=None, unique=True)
    """`case:occasion:side`, of a close person with the link: one of each. None once it was dropped, or belongs to an
    earlier stay."""
    questionnaire_id: int = Field(foreign_key="questionnaire_file.id")
    language: str
    """In which it is asked."""
    state: RatingState = Field(default=RatingState.DRAFT, sa_type=word(RatingState))
    rev: int = 1
    """Grows with each change: a button that carries an older one is stale."""
    place: int = 0
    """The question at which it stands, from 0; beyond the last one: the summary."""
    answers: dict[str, Any] | None = Field(default=None, sa_column=Column("answers", SealedJSON("rating.answers")))
    """None once they were erased."""
    comment: str | None = Field(default=None, sa_column=Column("comment", Sealed("rating.comment")))
    reason: str | None = Field(default=None, sa_column=Column("reason", Sealed("rating.reason")))
    """Of the correction that is being written."""
    begun_by: int = Field(foreign_key="account.id")
    begun_at: datetime
    held_by: int = Field(foreign_key="account.id")
    """Who answered last."""
    held_at: datetime
    fact_id: int | None = Field(default=None, foreign_key="case_fact.id")
    """The fact that was noted with it; None when none was, or when it was noted on paper before."""


class RatingVersion(SQLModel, table=True):
    """A rating as it was confirmed; a correction is another one, with its reason."""

    __tablename__ = "rating_version"

    id: int | None = Field(default=None, primary_key=True)
    rating_id: int = Field(foreign_key="rating.id", index=True)
    number: int
    day: date
    """On which the answers were given."""
    answers: dict[str, Any] | None = Field(
        default=None, sa_column=Column("answers", SealedJSON("rating_version.answers"))
    )
    comment: str | None = Field(default=None, sa_column=Column("comment", Sealed("rating_version.comment")))
    reason: str | None = Field(default=None, sa_column=Column("reason", Sealed("rating_version.reason")))
    confirmed_by: int = Field(foreign_key="account.id")
    confirmed_at: datetime
    undone_at: datetime | None = None
    undone_by: int | None = Field(default=None, foreign_key="account.id")
