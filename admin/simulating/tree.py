"""The command `markaja simulate`; what it does is imported when it is called, see `admin/app.py`."""

# No `from __future__ import annotations` here: Typer reads annotations that hold texts of the chosen language.

from pathlib import Path
from typing import Annotated

import typer

from admin.usage import Command
from locales import Texts


def add(app: typer.Typer, words: Texts) -> None:
    say = words.plain

    @app.command("simulate", cls=Command, options_metavar="[…]", help=say("admin-help-simulate"))
    def simulate(
        *,
        kov_places: Annotated[int, typer.Option(metavar="N", help=say("admin-help-simulate-places"))],
        year: Annotated[int, typer.Option(metavar="YEAR", help=say("admin-help-simulate-year"))],
        seed: Annotated[int, typer.Option(metavar="N", help=say("admin-help-simulate-seed"))],
        months: Annotated[int, typer.Option(metavar="N", help=say("admin-help-simulate-months"))] = 12,
        joint: Annotated[bool, typer.Option("--joint", help=say("admin-help-simulate-joint"))] = False,
        out: Annotated[Path | None, typer.Option(metavar="DIR", help=say("admin-help-simulate-out"))] = None,
        database: Annotated[str, typer.Option(metavar="URL", help=say("admin-help-simulate-database"))] = "",
        lang: Annotated[str, typer.Option(metavar="LANG", help=say("admin-help-simulate-lang"))] = "et",
    ) -> None:
        from admin.simulate import Where, simulate  # noqa: PLC0415 (see there)
        from admin.simulating.wish import Wish  # noqa: PLC0415 (see there)

        simulate(words, Wish(kov_places, year, seed, months, joint), Where(out, database, lang))
