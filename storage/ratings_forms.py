"""Questionnaires as this house has them: the one in use, and each with which a rating was begun."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from sqlmodel import col, select, update

from casework.quality_of_life import Questionnaire
from casework.quality_of_life_data import FILE, example, read_questionnaire
from storage.errors import NameTaken
from storage.once import insert_once
from storage.tables import QuestionnaireFile

if TYPE_CHECKING:
    from storage.desk import Desk

_READ: dict[str, Questionnaire] = {}
"""By digest; a text never means anything else later."""


async def in_use(desk: Desk) -> tuple[QuestionnaireFile, Questionnaire]:
    """With which ratings are begun now: the imported one, otherwise ours, which is an example."""
    found = await _used(desk)
    if found is None:
        text, _ = example()
        found = await _kept(desk, FILE, text)
    return found, read(found)


async def of_id(desk: Desk, questionnaire_id: int) -> Questionnaire:
    return read(await desk.session.get_one(QuestionnaireFile, questionnaire_id))


async def put(desk: Desk, file: str, text: str, *, replace: bool = False) -> tuple[Questionnaire, QuestionnaireFile]:
    """It is used from now on; ratings that were begun go on with theirs. Nothing is changed by the same text again.

    QuestionnaireProblem; `NameTaken` when another imported one is in use, unless `replace`.
    """
    made = read_questionnaire(file, text)
    before = await _used(desk)
    if before is not None and before.digest != _digest(text) and not replace:
        raise NameTaken
    row = await _kept(desk, file, text)
    await desk.session.exec(
        update(QuestionnaireFile)
        .where(col(QuestionnaireFile.id) != row.id)
        .values(in_use=False)
        .execution_options(synchronize_session="fetch")
    )
    row.in_use, row.imported_at = True, row.imported_at or desk.now
    await desk.session.flush()
    desk.audit("questionnaire:import", f"questionnaire:{row.id}")
    return made, row


def read(row: QuestionnaireFile) -> Questionnaire:
    if row.digest not in _READ:
        _READ[row.digest] = read_questionnaire(row.file, row.text)
    return _READ[row.digest]


async def used_name(desk: Desk) -> tuple[str, str] | None:
    """Name and version of the imported one in use."""
    found = await _used(desk)
    return None if found is None else (found.name, found.version)


async def _used(desk: Desk) -> QuestionnaireFile | None:
    found = await desk.session.exec(select(QuestionnaireFile).where(col(QuestionnaireFile.in_use).is_(True)))
    return found.first()


async def _kept(desk: Desk, file: str, text: str) -> QuestionnaireFile:
    digest = _digest(text)
    wanted = select(QuestionnaireFile).where(QuestionnaireFile.digest == digest)
    if (found := (await desk.session.exec(wanted)).first()) is not None:
        return found
    made = read_questionnaire(file, text)
    row = QuestionnaireFile(
        name=made.name, version=made.version, digest=digest, file=file, text=text, kept_at=desk.now
    )
    await insert_once(desk.session, QuestionnaireFile, row)
    return (await desk.session.exec(wanted)).one()


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()
