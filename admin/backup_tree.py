"""`markaja backup`, `restore`, `move` and `health`; their work is imported when called (see `admin/app.py`)."""

# No `from __future__ import annotations` here: Typer reads annotations that hold texts of the chosen language.

from pathlib import Path
from typing import Annotated

import typer

from admin import options
from admin.usage import Command
from locales import Texts


def add(app: typer.Typer, words: Texts) -> None:
    say = words.plain

    @app.command("backup", cls=Command, options_metavar="[…]", help=say("backup-help-backup"))
    def backup(
        to: Annotated[str, typer.Option(metavar="PATH", help=say("backup-help-to"))] = "",
        keep: Annotated[int, typer.Option(metavar="N", min=0, help=say("backup-help-keep"))] = 0,
        as_json: Annotated[bool, options.as_json(words)] = False,
    ) -> None:
        from admin.backup import Wish, make  # noqa: PLC0415 (see there)

        make(words, Wish(to, keep, as_json))

    @app.command("restore", cls=Command, options_metavar="[…]", help=say("backup-help-restore"))
    def restore(
        *,
        file: Annotated[Path, typer.Argument(metavar="FILE", help=say("backup-help-file"))],
        into: Annotated[str, typer.Option(metavar="URL", help=say("backup-help-into"))] = "",
        check: Annotated[bool, typer.Option("--check", help=say("backup-help-check"))] = False,
        release_outbox: Annotated[bool, typer.Option("--release-outbox", help=say("backup-help-release"))] = False,
        without_data_key: Annotated[
            bool, typer.Option("--without-data-key", help=say("backup-help-without-key"))
        ] = False,
        erasures: Annotated[Path | None, typer.Option(metavar="FILE", help=say("backup-help-erasures"))] = None,
        without_erasures: Annotated[
            bool, typer.Option("--without-erasures", help=say("backup-help-without-erasures"))
        ] = False,
        as_json: Annotated[bool, typer.Option("--json", help=say("backup-help-json"))] = False,
    ) -> None:
        from admin import restoring  # noqa: PLC0415 (see there)

        if check:
            restoring.check(words, file, as_json=as_json)
        else:
            lost = {"without_data_key": without_data_key, "without_erasures": without_erasures}
            wish = restoring.Wish(file, into, release_outbox, erasures=erasures, **lost)
            raise typer.Exit(restoring.restore(words, wish))

    @app.command("health", cls=Command, options_metavar="[--json]", help=say("watch-help-health"))
    def health(
        as_json: Annotated[bool, options.as_json(words)] = False,
    ) -> None:
        from admin.health import ask  # noqa: PLC0415 (see there)

        raise typer.Exit(ask(words, as_json=as_json))

    @app.command("move", cls=Command, options_metavar="--to URL", help=say("backup-help-move"))
    def move(to: Annotated[str, typer.Option(metavar="URL", help=say("backup-help-move-to"))]) -> None:
        from admin.restoring import move  # noqa: PLC0415 (see there)

        move(words, to)
