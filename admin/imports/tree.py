"""`markaja import KIND FILE`: the commands, made from a table. Their work is imported when one is called."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from inspect import Parameter, Signature
from pathlib import Path
from typing import Annotated, Any

import typer

from admin.problems import Problem
from admin.usage import Command, UsageProblem
from locales import Texts

_TABLES = frozenset({".csv", ".tsv", ".txt", ".xlsx"})
_ALL = ("file", "replace", "dry_run", "yes", "errors", "example", "encoding", "while_running")
_GIVES = (*_ALL, "result")
_KINDS: Mapping[str, tuple[str, tuple[str, ...]]] = {
    "municipalities": ("admin-help-import-municipalities", (*_ALL, "register")),
    "organisations": ("imports-help-organisations", _ALL),
    "workers": ("imports-help-workers", (*_GIVES, "codes", "bot")),
    "people": ("imports-help-people", _GIVES),
    "plans": ("imports-help-plans", _ALL),
    "prices": ("admin-help-import-prices", (*_ALL, "place", "period")),
    "contracts": ("admin-help-import-contracts", _ALL),
}
"""Kind → its help, and what may be said with it."""
_FILES = {"prices": "admin-help-import-prices-file", "contracts": "admin-help-import-contracts-file"}


def add(data: typer.Typer, words: Texts) -> None:
    for kind, (text_id, names) in _KINDS.items():
        command = _command(words, kind, names)
        data.command(kind, cls=Command, options_metavar="[…]", help=words.plain(text_id))(command)


def _command(words: Texts, kind: str, names: tuple[str, ...]) -> Callable[..., None]:
    def command(**asked: Any) -> None:  # noqa: ANN401 (as each option has it)
        _run(words, kind, asked)

    options = _options(words, kind)
    given = [
        Parameter(name, Parameter.KEYWORD_ONLY, default=options[name][1], annotation=options[name][0])
        for name in names
    ]
    # Typer reads what a command takes from its signature.
    command.__signature__ = Signature(given)  # type: ignore[attr-defined]
    command.__annotations__ = {name: options[name][0] for name in names}
    return command


def _options(words: Texts, kind: str) -> dict[str, tuple[Any, Any]]:
    """Each with its value where nothing is said."""

    def file(text_id: str, *names: str) -> tuple[Any, None]:
        return Annotated[Path | None, typer.Option(*names, metavar="FILE", help=words.plain(text_id))], None

    def word(text_id: str, name: str, metavar: str) -> tuple[Any, str]:
        return Annotated[str, typer.Option(name, metavar=metavar, help=words.plain(text_id))], ""

    def flag(text_id: str, name: str) -> tuple[Any, bool]:
        return Annotated[bool, typer.Option(name, help=words.plain(text_id))], False

    told = words.plain(_FILES.get(kind, "imports-help-file"))
    return {
        "file": (Annotated[Path | None, typer.Argument(metavar="FILE", help=told)], None),
        "register": file("admin-help-import-file", "--file"),
        "replace": flag("admin-help-import-rows-replace", "--replace"),
        "dry_run": flag("admin-help-import-dry-run", "--dry-run"),
        "yes": flag("imports-help-yes", "--yes"),
        "errors": file("imports-help-errors", "--errors"),
        "encoding": word("imports-help-encoding", "--encoding", "NAME"),
        "while_running": flag("imports-help-while-running", "--while-running"),
        "example": flag("imports-help-example", "--example"),
        "result": file("imports-help-result", "--result"),
        "codes": file("imports-help-qr", "--qr"),
        "bot": word("admin-help-invite-bot", "--bot", "USERNAME"),
        "place": word("admin-help-import-prices-kov", "--kov", "KEY"),
        "period": word("admin-help-import-prices-period", "--period", "NAME"),
    }


def _run(words: Texts, kind: str, asked: dict[str, Any]) -> None:
    file, example = asked.pop("file") or asked.pop("register", None), asked.pop("example")
    asked.pop("register", None)
    if example:
        from admin.imports.examples import write_example  # noqa: PLC0415 (see the top)

        write_example(words, kind, file)
    elif kind == "municipalities" and (file is None or file.suffix.casefold() not in _TABLES):
        from admin.importing import import_municipalities  # noqa: PLC0415 (see the top)

        _of_tables_only(asked)
        import_municipalities(words, file, dry_run=asked["dry_run"], yes=asked["yes"])
    elif file is None:
        raise UsageProblem("admin-usage-missing", f"markaja import {kind}", name="FILE")
    else:
        from admin.imports.running import Asked, import_table  # noqa: PLC0415 (see the top)

        import_table(words, Asked(kind, file, **asked))


def _of_tables_only(asked: dict[str, Any]) -> None:
    """A list has no rows to replace one by one and no faults by row; what does nothing is refused."""
    for name in ("replace", "errors"):
        if asked[name]:
            raise Problem("admin-problem-import-tables-only", option=f"--{name}")
