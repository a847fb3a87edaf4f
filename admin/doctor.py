"""Looks at everything that keeps the bot from working, and says what to do. Changes nothing, shows no name."""

from __future__ import annotations

import asyncio
import json
from datetime import datetime

from admin import clock, settings
from admin.checks import surroundings, upkeep
from admin.checks.database import of_database
from admin.checks.findings import SIGNS, Finding, Mark, refused
from admin.problems import Problem
from admin.settings import AdminSettings
from casework.calendar import tallinn_day
from locales import Texts


def examine(words: Texts, *, as_json: bool) -> int:
    """The exit code: 1 when something is broken."""
    found = asyncio.run(_findings())
    well = all(finding.stands for finding in found)
    if as_json:
        print(
            json.dumps({"ok": well, "findings": [_plain(words, one) for one in found]}, indent=2, ensure_ascii=False)
        )
        return 0 if well else 1
    for finding in found:
        print(SIGNS[finding.mark], words.plain(finding.text_id, **finding.values))
    print()
    print(_summary(words, found))
    return 0 if well else 1


async def _findings() -> list[Finding]:
    now = clock.now()
    try:
        read = settings.read()
    except Problem as problem:
        return [refused("settings", problem), *_of_program(now)]
    return await findings(read, now)


async def findings(read: AdminSettings, now: datetime) -> list[Finding]:
    """With these settings; opens desks of its own."""
    return [*await within(read, now), *await asyncio.to_thread(beyond, read, now)]


async def within(read: AdminSettings, now: datetime) -> list[Finding]:
    """What is seen from here; opens desks of its own."""
    ring, key = surroundings.of_key(read)
    database = await of_database(read, ring, now)
    around = [upkeep.of_files(read), upkeep.of_leftovers(read), *upkeep.of_room(read)]
    keys = [key, *upkeep.of_backup_keys(read)]
    return [*surroundings.of_settings(read), surroundings.of_logo(read), *keys, *_of_program(now), *database, *around]


def beyond(read: AdminSettings, now: datetime) -> list[Finding]:
    """What others have to answer. Blocks for some seconds when they do not: never call it in an event loop."""
    return [*upkeep.of_clock(read, now), upkeep.of_watch(read)]


def _of_program(now: datetime) -> list[Finding]:
    return [
        surroundings.of_words(),
        surroundings.of_help_numbers(),
        surroundings.of_help_pages(tallinn_day(now)),
    ]


def _summary(words: Texts, findings: list[Finding]) -> str:
    broken = sum(finding.mark is Mark.BROKEN for finding in findings)
    warnings = sum(finding.mark is Mark.WARNING for finding in findings)
    if broken:
        return words.plain("admin-doctor-broken", broken=broken, warnings=warnings)
    if warnings:
        return words.plain("admin-doctor-warnings", warnings=warnings)
    return words.plain("admin-doctor-well")


def _plain(words: Texts, finding: Finding) -> dict[str, object]:
    return {
        "check": finding.check,
        "mark": finding.mark.value,
        "text": words.plain(finding.text_id, **finding.values),
        "values": finding.values,
    }
