"""Walks the migrations up."""

from __future__ import annotations

import asyncio

from admin import house, settings
from locales import Texts
from storage import migrate
from storage.prepare import prepare


def upgrade(words: Texts) -> None:
    """Safe to repeat; a database that is at the newest revision is left alone, so a running bot keeps its leases."""
    url = settings.read().database_url
    before, after = asyncio.run(_upgraded(url))
    if before == after:
        print(words.plain("admin-db-already", revision=after))
    elif before:
        print(words.plain("admin-db-upgraded", before=before, after=after))
    else:
        print(words.plain("admin-db-created", revision=after, address=house.address(url)))


async def _upgraded(url: str) -> tuple[str, str]:
    """The revisions before and after."""
    before = await _revision(url)
    if before != migrate.head():
        with house.refusals(url):
            await prepare(url)
    return before, await _revision(url)


async def _revision(url: str) -> str:
    with house.refusals(url):
        if house.missing_file(url):
            return ""
    async with house.reached(url) as engine:
        await house.at_head(engine)
        return await migrate.current(engine)
