"""Help and refusals of the command line in our own words: Typer's own are in English only.

Typer exports neither its context nor its formatter, so they stand here as `Any`.
"""

from __future__ import annotations

from typing import Any

import typer
from typer.core import TyperCommand, TyperGroup
from typer.main import get_command

from locales import Texts

NAME = "markaja"


class UsageProblem(Exception):
    """The command line was not understood; `command` is the one whose help is worth reading."""

    def __init__(self, text_id: str, command: str, **values: str) -> None:
        super().__init__(text_id)
        self.text_id = text_id
        self.command = command
        self.values = values


class Command(TyperCommand):
    def format_help(self, ctx: Any, formatter: Any) -> None:  # noqa: ANN401 (see the top)
        _write_help(self, ctx, formatter)


class Group(TyperGroup):
    def format_help(self, ctx: Any, formatter: Any) -> None:  # noqa: ANN401 (see the top)
        _write_help(self, ctx, formatter)
        with formatter.section(ctx.obj.plain("admin-usage-commands")):
            formatter.write_dl([(name, command.help or "") for name, command in self.commands.items()])

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:  # noqa: ANN401 (see the top)
        """A group alone shows its help."""
        return super().parse_args(ctx, args or ["--help"])

    def resolve_command(self, ctx: Any, args: list[str]) -> Any:  # noqa: ANN401 (see the top)
        if args[0] not in self.commands:
            raise UsageProblem("admin-usage-no-command", ctx.command_path, typed=args[0])
        return super().resolve_command(ctx, args)


def invoke(app: typer.Typer, arguments: list[str], words: Texts) -> int:
    """The exit code; raises `UsageProblem`, and whatever the command raises."""
    try:
        code = get_command(app).main(args=arguments, prog_name=NAME, standalone_mode=False, obj=words)
    except typer.TyperException as error:
        raise _understood(error) from error
    return code if isinstance(code, int) else 0


def _understood(error: typer.TyperException) -> UsageProblem:
    """By the kind of refusal; its classes are not exported, their names are what is known of them."""
    context = getattr(error, "ctx", None)
    command = context.command_path if context else NAME
    kind = type(error).__name__
    if kind == "NoSuchOption":
        return UsageProblem("admin-usage-no-option", command, option=getattr(error, "option_name", ""))
    if kind == "MissingParameter":
        return UsageProblem("admin-usage-missing", command, name=_name(getattr(error, "param", None)))
    if kind == "BadOptionUsage":
        return UsageProblem("admin-usage-no-value", command, option=getattr(error, "option_name", ""))
    return UsageProblem("admin-usage-other", command)


def _write_help(command: TyperCommand | TyperGroup, ctx: Any, formatter: Any) -> None:  # noqa: ANN401
    words: Texts = ctx.obj
    usage = words.plain("admin-usage-usage")
    arguments = [_name(param) for param in command.params if param.param_type_name == "argument"]
    pieces = [*arguments, command.options_metavar or getattr(command, "subcommand_metavar", "")]
    # The formatter's own `write_usage` leaves the line out when nothing follows the command.
    formatter.write(" ".join([usage, ctx.command_path, *filter(None, pieces)]) + "\n")
    formatter.write_paragraph()
    with formatter.indentation():
        formatter.write_text(command.help or "")
    parts: dict[str, list[tuple[str, str]]] = {"argument": [], "option": []}
    for param in command.get_params(ctx):
        told = getattr(param, "help", "") or ""
        if "--help" in param.opts:
            told = words.plain("admin-help-help")
        parts[param.param_type_name].append((_name(param), told))
    for part, title in (("argument", "admin-usage-arguments"), ("option", "admin-usage-options")):
        if parts[part]:
            with formatter.section(words.plain(title)):
                formatter.write_dl(parts[part])


def _name(param: Any) -> str:  # noqa: ANN401 (see the top)
    """`ROLE` or `-h, --help` or `--bot USERNAME`."""
    if param is None:
        return ""
    metavar = param.metavar or ""
    if param.param_type_name == "argument":
        return metavar or str(param.name)
    return f"{', '.join(sorted(param.opts, key=len))} {metavar}".strip()
