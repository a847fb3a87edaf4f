"""The commands under `markaja export`; what they do is imported when one is called, see `admin/app.py`."""

# No `from __future__ import annotations` here: Typer reads annotations that hold texts of the chosen language.

from pathlib import Path
from typing import Annotated

import typer

from admin.usage import Command, UsageProblem
from locales import Texts


def fill(export: typer.Typer, words: Texts) -> None:
    say = words.plain

    @export.command("summary", cls=Command, options_metavar="--kov KEY […]", help=say("admin-help-export-summary"))
    def summary(
        kov: Annotated[str, typer.Option("--kov", metavar="KEY", help=say("admin-help-invite-municipality"))] = "",
        week: Annotated[str, typer.Option(metavar="YYYY-Www", help=say("admin-help-export-week"))] = "",
        month: Annotated[str, typer.Option(metavar="YYYY-MM", help=say("admin-help-export-month-of"))] = "",
        out: Annotated[Path, typer.Option(metavar="DIR", help=say("admin-help-export-out"))] = Path(),
        lang: Annotated[str, typer.Option(metavar="et|ru", help=say("admin-help-export-summary-lang"))] = "",
        group: Annotated[bool, typer.Option("--group", help=say("admin-help-export-group"))] = False,
        force: Annotated[bool, typer.Option("--force", help=say("admin-help-export-force"))] = False,
    ) -> None:
        from admin.exports.summaries import Wish, export_summary  # noqa: PLC0415 (see there)

        if not kov:
            raise UsageProblem("admin-usage-missing", "markaja export summary", name="--kov")
        export_summary(words, Wish(kov, week, month, out, lang, group, force))

    @export.command("ratings", cls=Command, options_metavar="--kov KEY […]", help=say("admin-help-export-ratings"))
    def ratings(
        kov: Annotated[str, typer.Option("--kov", metavar="KEY", help=say("admin-help-invite-municipality"))] = "",
        quarter: Annotated[str, typer.Option(metavar="YYYY-Qn", help=say("admin-help-export-quarter"))] = "",
        out: Annotated[Path, typer.Option(metavar="DIR", help=say("admin-help-export-out"))] = Path(),
        lang: Annotated[str, typer.Option(metavar="et|ru", help=say("admin-help-export-summary-lang"))] = "",
        averages: Annotated[bool, typer.Option("--averages", help=say("admin-help-export-averages"))] = False,
        force: Annotated[bool, typer.Option("--force", help=say("admin-help-export-force"))] = False,
    ) -> None:
        from admin.exports.ratings import Wish, export_ratings  # noqa: PLC0415 (see there)

        if not kov:
            raise UsageProblem("admin-usage-missing", "markaja export ratings", name="--kov")
        export_ratings(words, Wish(kov, quarter, out, lang, averages, force))

    @export.command("month", cls=Command, options_metavar="[…]", help=say("admin-help-export-month"))
    def month(
        kov: Annotated[str, typer.Option(metavar="KEY", help=say("admin-help-export-kov"))] = "",
        month: Annotated[str, typer.Option(metavar="2026-11", help=say("admin-help-export-of"))] = "",
        out: Annotated[Path, typer.Option(metavar="DIR", help=say("admin-help-export-out"))] = Path(),
        lang: Annotated[str, typer.Option(metavar="LANG", help=say("admin-help-export-lang"))] = "",
        draft: Annotated[bool, typer.Option("--draft", help=say("admin-help-export-draft"))] = False,
        force: Annotated[bool, typer.Option("--force", help=say("admin-help-export-force"))] = False,
    ) -> None:
        from admin.exports.months import Wish, export_month  # noqa: PLC0415 (see there)

        for name, value in (("--kov", kov), ("--month", month)):
            if not value:
                raise UsageProblem("admin-usage-missing", "markaja export month", name=name)
        export_month(words, Wish(kov, month, out, lang, draft, force))
