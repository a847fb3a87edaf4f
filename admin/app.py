"""The tree of commands. Their work is imported when one is called: storage takes half a second to import."""

# No `from __future__ import annotations` here: Typer reads annotations that hold texts of the chosen language.

from pathlib import Path
from typing import Annotated

import typer

from admin import backup_tree as backup
from admin import options
from admin.data import tree as life
from admin.exports import tree as export
from admin.imports import tree as tables
from admin.rules.tree import fill
from admin.simulating import tree as simulate
from admin.usage import Command, Group, UsageProblem
from locales import Texts


def build(words: Texts) -> typer.Typer:
    say = words.plain
    app = _group(say("admin-help-markaja"))
    _add_house(app, words)
    _add_invite(app, words)
    _add_outbox(app, words)
    _add_hours(app, words)
    exports = _group(say("admin-help-export"))
    export.fill(exports, words)
    app.add_typer(exports, name="export")
    life.add(app, exports, _group, words)
    simulate.add(app, words)
    backup.add(app, words)
    _add_processes(app, words)
    _add_rules(app, words)
    return app


def _group(told: str) -> typer.Typer:
    return typer.Typer(
        cls=Group,
        help=told,
        add_completion=False,
        rich_markup_mode=None,
        pretty_exceptions_enable=False,
        options_metavar="",
        subcommand_metavar="…",
        context_settings={"help_option_names": ["-h", "--help"]},
    )


def _add_house(app: typer.Typer, words: Texts) -> None:
    """Key, database, data, doctor."""
    say = words.plain
    database, data = _group(say("admin-help-db")), _group(say("admin-help-import"))

    @app.command("key", cls=Command, options_metavar="[--backup]", help=say("admin-help-key"))
    def key(backup: Annotated[bool, typer.Option("--backup", help=say("backup-help-key"))] = False) -> None:
        from admin.keys import show_new_key  # noqa: PLC0415 (see the top)

        show_new_key(words, of_backups=backup)

    @database.command("upgrade", cls=Command, options_metavar="", help=say("admin-help-db-upgrade"))
    def upgrade() -> None:
        from admin.upgrading import upgrade  # noqa: PLC0415 (see the top)

        upgrade(words)

    tables.add(data, words)
    _add_questionnaire(data, words)

    @data.command("period", cls=Command, options_metavar="[…]", help=say("admin-help-import-period"))
    def period(
        file: Annotated[Path, typer.Argument(metavar="FILE", help=say("admin-help-rules-checked-file"))],
        *,
        replace: Annotated[bool, typer.Option("--replace", help=say("admin-help-import-replace"))] = False,
        dry_run: Annotated[bool, typer.Option("--dry-run", help=say("admin-help-import-dry-run"))] = False,
    ) -> None:
        from admin.periods import import_period, try_period  # noqa: PLC0415 (see the top)

        if dry_run:
            try_period(words, file)
        else:
            import_period(words, file, replace=replace)

    @app.command("doctor", cls=Command, options_metavar="[--json]", help=say("admin-help-doctor"))
    def doctor(
        as_json: Annotated[bool, options.as_json(words)] = False,
    ) -> None:
        from admin.doctor import examine  # noqa: PLC0415 (see the top)

        raise typer.Exit(examine(words, as_json=as_json))

    app.add_typer(database, name="db")
    app.add_typer(data, name="import")


def _add_questionnaire(data: typer.Typer, words: Texts) -> None:
    say = words.plain

    @data.command("questionnaire", cls=Command, options_metavar="[…]", help=say("admin-help-import-questionnaire"))
    def questionnaire(
        file: Annotated[Path, typer.Argument(metavar="FILE", help=say("admin-help-questionnaire-file"))],
        replace: Annotated[bool, typer.Option("--replace", help=say("admin-help-questionnaire-replace"))] = False,
        dry_run: Annotated[bool, typer.Option("--dry-run", help=say("admin-help-import-dry-run"))] = False,
    ) -> None:
        from admin.questionnaires import import_questionnaire  # noqa: PLC0415 (see the top)

        import_questionnaire(words, file, replace=replace, dry_run=dry_run)


def _add_invite(app: typer.Typer, words: Texts) -> None:
    say = words.plain

    @app.command("invite", cls=Command, options_metavar="[…]", help=say("admin-help-invite"))
    def invite(
        role: Annotated[str, typer.Argument(metavar="ROLE", help=say("admin-help-invite-role"))],
        municipality: Annotated[str, typer.Option(metavar="KEY", help=say("admin-help-invite-municipality"))] = "",
        organisation: Annotated[str, typer.Option(metavar="NAME", help=say("admin-help-invite-organisation"))] = "",
        kind: Annotated[str, typer.Option(metavar="KIND", help=say("admin-help-invite-kind"))] = "",
        name: Annotated[str, typer.Option(metavar="NAME", help=say("admin-help-invite-name"))] = "",
        lead: Annotated[bool, typer.Option("--lead", help=say("admin-help-invite-lead"))] = False,
        portfolio: Annotated[str, typer.Option(metavar="KEY,KEY", help=say("admin-help-invite-portfolio"))] = "",
        bot: Annotated[str, typer.Option(metavar="USERNAME", help=say("admin-help-invite-bot"))] = "",
    ) -> None:
        from admin.inviting import Wish, invite  # noqa: PLC0415 (see the top)

        invite(words, Wish(role, municipality, organisation, kind, name, lead, bot, portfolio))


def _add_outbox(app: typer.Typer, words: Texts) -> None:
    say = words.plain

    @app.command("outbox", cls=Command, options_metavar="[…]", help=say("admin-help-outbox"))
    def outbox(
        state: Annotated[str, typer.Option(metavar="STATE", help=say("admin-help-outbox-state"))] = "",
        limit: Annotated[int, typer.Option(metavar="N", min=1, help=say("admin-help-outbox-limit"))] = 20,
        again: Annotated[list[int] | None, typer.Option(metavar="ID", help=say("admin-help-outbox-again"))] = None,
        again_failed: Annotated[bool, typer.Option("--again-failed", help=say("admin-help-outbox-failed"))] = False,
        release_held: Annotated[bool, typer.Option("--release-held", help=say("backup-help-release-held"))] = False,
        drop_held: Annotated[bool, typer.Option("--drop-held", help=say("backup-help-drop-held"))] = False,
        as_json: Annotated[bool, options.as_json(words)] = False,
    ) -> None:
        from admin.outbox import Wish, outbox  # noqa: PLC0415 (see the top)

        held = "release" if release_held else "drop" if drop_held else ""
        outbox(words, Wish(state, limit, as_json, tuple(again or ()), again_failed, held))


def _add_hours(app: typer.Typer, words: Texts) -> None:
    say = words.plain
    hours = _group(say("admin-help-hours"))

    @hours.command("parse", cls=Command, options_metavar="--stdin", help=say("admin-help-hours-parse"))
    def parse(
        stdin: Annotated[bool, typer.Option("--stdin", help=say("admin-help-hours-stdin"))] = False,
    ) -> None:
        from admin.hours import parse_standard_input  # noqa: PLC0415 (see the top)

        if not stdin:
            raise UsageProblem("admin-usage-missing", "markaja hours parse", name="--stdin")
        parse_standard_input()

    app.add_typer(hours, name="hours")


def _add_processes(app: typer.Typer, words: Texts) -> None:
    say = words.plain

    @app.command("run", cls=Command, options_metavar="[--only-sending]", help=say("admin-help-run"))
    def run(
        only_sending: Annotated[bool, typer.Option("--only-sending", help=say("admin-help-run-sending"))] = False,
    ) -> None:
        from admin.processes import become  # noqa: PLC0415 (see the top)

        become("send" if only_sending else "run")

    @app.command("demo", cls=Command, options_metavar="[--at DAY]", help=say("admin-help-demo"))
    def demo(at: Annotated[str, typer.Option(metavar="DAY", help=say("admin-help-demo-at"))] = "") -> None:
        from admin.processes import become, moment_of  # noqa: PLC0415 (see the top)

        become("demo", *([moment_of(at).isoformat()] if at else []))

    @app.command("panel", cls=Command, options_metavar="[--wait]", help=say("admin-help-panel"))
    def panel(wait: Annotated[bool, typer.Option("--wait", help=say("admin-help-panel-wait"))] = False) -> None:
        from admin.panel.command import serve  # noqa: PLC0415 (see the top)

        serve(words, wait=wait)

    @app.command("bench", cls=Command, options_metavar="[…]", help=say("admin-help-bench"))
    def bench(
        only: Annotated[list[str] | None, typer.Option(metavar="NAME", help=say("bench-only"))] = None,
        quick: Annotated[bool, typer.Option("--quick", help=say("bench-quick"))] = False,
        as_json: Annotated[bool, typer.Option("--json", help=say("bench-json"))] = False,
    ) -> None:
        from admin.processes import become  # noqa: PLC0415 (see the top)

        names = [word for name in only or () for word in ("--only", name)]
        become("bench", *names, *(["--quick"] if quick else []), *(["--json"] if as_json else []))


def _add_rules(app: typer.Typer, words: Texts) -> None:
    rules = _group(words.plain("admin-help-rules"))
    fill(rules, words)
    app.add_typer(rules, name="rules")
