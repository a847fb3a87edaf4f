"""Settings, key, words and the numbers to ring: what can be looked at without the database."""

from __future__ import annotations

import os
import re
from datetime import date
from pathlib import Path

from admin import settings
from admin.checks.findings import Finding, broken, ok, refused, warning
from admin.problems import Problem
from admin.settings import AdminSettings
from casework import help_numbers, help_pages
from locales import LANGUAGES, all_texts
from locales.sentences import MissingTextError
from papers.month.frame import logo_from
from storage.secrets import KeyRing


def of_settings(read: AdminSettings) -> list[Finding]:
    findings = [_source(), _token(read.bot_token.get_secret_value())]
    if re.match(r"https?://[^/\s]", read.bot_api_base):
        findings.append(ok("api_base", "admin-doctor-api-base", address=read.bot_api_base))
    else:
        findings.append(broken("api_base", "admin-doctor-api-base-bad"))
    return findings


def of_logo(read: AdminSettings) -> Finding:
    """Of the co-funding: without one a line of text stands on the files."""
    try:
        file = logo_from(read.logo)
    except (OSError, ValueError):
        return broken("logo", "admin-doctor-logo-bad", file=str(read.logo))
    if file is None:
        return ok("logo", "admin-doctor-logo-none")
    return ok("logo", "admin-doctor-logo", file=str(read.logo))


def of_key(read: AdminSettings) -> tuple[KeyRing | None, Finding]:
    try:
        ring = settings.key_ring(read)
    except Problem as problem:
        return None, refused("key", problem)
    return ring, ok("key", "admin-doctor-key", key=ring.key_id)


def of_words() -> Finding:
    try:
        all_texts(strict=True)
    except (MissingTextError, OSError, ValueError) as error:
        return broken("words", "admin-doctor-words-bad", problem=str(error))
    return ok("words", "admin-doctor-words", languages=", ".join(LANGUAGES))


def of_help_numbers() -> Finding:
    """The file comes with the program; a number that nobody checked is not shown to people."""
    try:
        numbers = help_numbers.load()
    except (ValueError, OSError) as error:
        return broken("help_numbers", "admin-doctor-help-numbers-bad", problem=str(error))
    checked = len(help_numbers.shown(numbers))
    if checked < len(numbers):
        return warning("help_numbers", "admin-doctor-help-numbers-unchecked", checked=checked, all=len(numbers))
    return ok("help_numbers", "admin-doctor-help-numbers", checked=checked)


def of_help_pages(today: date) -> Finding:
    """What was last compared with its source more than a year ago, numbers to ring as well."""
    try:
        pages = help_pages.pages().values()
        numbers = help_numbers.shown(help_numbers.load())
    except (ValueError, OSError) as error:
        return broken("help_pages", "admin-doctor-help-pages-bad", problem=str(error))
    claiming = sum(bool(page.clause) for page in pages)
    old = [page.key for page in help_pages.not_checked_since(pages, today)]
    old += [number.number for number in help_numbers.not_checked_since(numbers, today)]
    if old:
        return warning("help_pages", "admin-doctor-help-pages-old", old=", ".join(old))
    return ok("help_pages", "admin-doctor-help-pages", checked=claiming)


def _source() -> Finding:
    file = os.environ.get("MARKAJA_CONFIG", "")
    if file and not Path(file).is_file():
        return warning("settings", "admin-doctor-settings-no-file", file=file)
    return ok("settings", "admin-doctor-settings")


def _token(token: str) -> Finding:
    if not token:
        return warning("token", "admin-doctor-token-none")
    if not re.fullmatch(r"\d+:\S+", token):
        return broken("token", "admin-doctor-token-bad")
    return ok("token", "admin-doctor-token", bot=token.partition(":")[0])
