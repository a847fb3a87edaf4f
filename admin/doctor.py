"""Looks at everything that keeps the bot from working, and says what to do. Changes nothing, shows no name."""

from __future__ import annotations

import asyncio
import json

from admin import clock, settings
from admin.checks import surroundings
from admin.checks.database import of_database
from admin.checks.findings import SIGNS, Finding, Mark, refused
from admin.problems import Problem
from casework.calendar import tallinn_day
from locales import Texts


def examine(words: Texts, *, as_json: bool) -> int:
    """The exit code: 1 when something is broken."""
    findings = asyncio.run(_findings())
    well = all(finding.stands for finding in findings)
    if as_json:
        print(
            json.dumps(
                {"ok": well, "findings": [_plain(words, one) for one in findings]}, indent=2, ensure_ascii=False
            )
        )
        return 0 if well else 1
    for finding in findings:
        print(SIGNS[finding.mark], words.plain(finding.text_id, **finding.values))
    print()
    print(_summary(words, findings))
    return 0 if well else 1


async def _findings() -> list[Finding]:
    now = clock.now()
    findings = [
        surroundings.of_words(),
        surroundings.of_help_numbers(),
        surroundings.of_help_pages(tallinn_day(now)),
    ]
    try:
        read = settings.read()
    except Problem as problem:
        return [refused("settings", problem), *findings]
    ring, key = surroundings.of_key(read)
    database = await of_database(read.database_url, ring, now)
    return [*surroundings.of_settings(read), surroundings.of_logo(read), key, *findings, *database]


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
