"""The questionnaire about quality of life, brought from a file into the database."""

from __future__ import annotations

import asyncio
from pathlib import Path

from admin import clock, house, settings
from admin.problems import Problem
from admin.rules.questionnaire import put_out, read
from locales import Texts
from storage import ratings_forms
from storage.errors import NameTaken


def import_questionnaire(words: Texts, file: Path, *, replace: bool, dry_run: bool) -> None:
    """All of it or nothing; ratings that were begun go on with the questions that they were begun with."""
    text, found = read(words, file)
    if dry_run:
        put_out(words, found, str(file))
        print(words.plain("admin-questionnaire-dry-run"))
        return
    try:
        asyncio.run(_put(file.name, text, replace=replace))
    except NameTaken as error:
        raise Problem("admin-problem-questionnaire-there") from error
    print(words.plain("admin-questionnaire-done", name=found.name, version=found.version))


async def _put(file: str, text: str, *, replace: bool) -> None:
    async with house.entered(settings.read()) as desks, desks.open(clock.now()) as desk:
        await ratings_forms.put(desk, file, text, replace=replace)
