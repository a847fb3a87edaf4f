"""Options that several commands take: one place for their names, their metavars and their words."""

from __future__ import annotations

import typer
from typer.models import OptionInfo

from locales import Texts


def as_json(words: Texts) -> OptionInfo:
    return _option(words, "--json", "admin-help-doctor-json")


def force(words: Texts) -> OptionInfo:
    return _option(words, "--force", "admin-help-export-force")


def yes(words: Texts) -> OptionInfo:
    return _option(words, "--yes", "admin-help-data-yes")


def even_so(words: Texts) -> OptionInfo:
    return _option(words, "--even-so", "admin-help-data-even-so")


def too(words: Texts) -> OptionInfo:
    return _valued(words, "CODE", "admin-help-data-too", "--too")


def without(words: Texts) -> OptionInfo:
    return _valued(words, "CODE", "admin-help-data-without", "--without")


def doubtful(words: Texts) -> OptionInfo:
    return _option(words, "--doubtful", "admin-help-data-doubtful")


def dry_run(words: Texts) -> OptionInfo:
    return _option(words, "--dry-run", "admin-help-data-dry-run")


def period(words: Texts) -> OptionInfo:
    return _valued(words, "NAME", "admin-help-rules-period")


def period_file(words: Texts) -> OptionInfo:
    return _valued(words, "FILE", "admin-help-rules-period-file", "--period-file")


def reason(words: Texts) -> OptionInfo:
    return _valued(words, "TEXT", "admin-help-data-reason")


def told(words: Texts) -> OptionInfo:
    return _valued(words, "TEXT", "admin-help-data-told", "--reason")


def corrected(words: Texts) -> OptionInfo:
    return _valued(words, "TEXT", "admin-help-data-corrected")


def to(words: Texts) -> OptionInfo:
    return _valued(words, "DIR", "admin-help-data-to")


def account(words: Texts) -> OptionInfo:
    return _valued(words, "NAME", "admin-help-data-account")


def _option(words: Texts, name: str, text_id: str) -> OptionInfo:
    found: OptionInfo = typer.Option(name, help=words.plain(text_id))
    return found


def _valued(words: Texts, metavar: str, text_id: str, *names: str) -> OptionInfo:
    found: OptionInfo = typer.Option(*names, metavar=metavar, help=words.plain(text_id))
    return found
