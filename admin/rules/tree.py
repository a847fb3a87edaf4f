"""The commands under `markaja rules`; what they do is imported when one is called."""

# No `from __future__ import annotations` here: Typer reads annotations that hold texts of the chosen language.

from pathlib import Path
from typing import Annotated

import typer

from admin import options
from admin.usage import Command
from locales import Texts


def fill(rules: typer.Typer, words: Texts) -> None:
    _add_deadlines(rules, words)
    _add_report_due(rules, words)
    _add_target_group(rules, words)
    _add_catalogue(rules, words)
    _add_money(rules, words)
    _add_periods(rules, words)


def _add_deadlines(rules: typer.Typer, words: Texts) -> None:
    say = words.plain

    @rules.command("deadlines", cls=Command, options_metavar="[…]", help=say("admin-help-rules-deadlines"))
    def deadlines(
        *,
        period: Annotated[str, options.period(words)] = "",
        entered: Annotated[str, typer.Option(metavar="DATE", help=say("admin-help-rules-entered"))] = "",
        linked: Annotated[str, typer.Option(metavar="DATE", help=say("admin-help-rules-linked"))] = "",
        assessed: Annotated[str, typer.Option(metavar="DATE", help=say("admin-help-rules-assessed"))] = "",
        plan: Annotated[str, typer.Option(metavar="DATE", help=say("admin-help-rules-plan"))] = "",
        reviewed: Annotated[str, typer.Option(metavar="DATE", help=say("admin-help-rules-reviewed"))] = "",
        exited: Annotated[str, typer.Option(metavar="DATE", help=say("admin-help-rules-exited"))] = "",
        today: Annotated[str, typer.Option(metavar="DATE", help=say("admin-help-rules-today"))] = "",
        stdin: Annotated[bool, typer.Option("--stdin", help=say("admin-help-rules-stdin"))] = False,
        as_json: Annotated[bool, options.as_json(words)] = False,
        period_file: Annotated[Path | None, options.period_file(words)] = None,
    ) -> None:
        from admin.rules import asking, lines, oneself  # noqa: PLC0415 (see the top)

        among = asking.among(period_file)
        if stdin:
            lines.answer(words, among)
            return
        days = asking.Days(entered, linked, assessed, plan, reviewed, exited)
        oneself.show(words, asking.period(period, among, period_file), days, today, as_json=as_json)


def _add_report_due(rules: typer.Typer, words: Texts) -> None:
    say = words.plain

    @rules.command("report-due", cls=Command, options_metavar="[…]", help=say("admin-help-rules-report-due"))
    def report_due(
        month: Annotated[str, typer.Argument(metavar="MONTH", help=say("admin-help-rules-month"))],
        period: Annotated[str, typer.Option(metavar="NAME", help=say("admin-help-rules-period-of-month"))] = "",
        period_file: Annotated[Path | None, options.period_file(words)] = None,
    ) -> None:
        from admin.rules import asking, oneself  # noqa: PLC0415 (see the top)

        oneself.show_report_due(month, period, asking.among(period_file), period_file)


def _add_target_group(rules: typer.Typer, words: Texts) -> None:
    say = words.plain

    @rules.command("target-group", cls=Command, options_metavar="[…]", help=say("admin-help-rules-target-group"))
    def target_group(
        *,
        period: Annotated[str, options.period(words)] = "",
        age: Annotated[str, typer.Option(metavar="YEARS", help=say("admin-help-rules-age"))] = "",
        entered: Annotated[str, typer.Option(metavar="DATE", help=say("admin-help-rules-entering"))] = "",
        continuing: Annotated[bool, typer.Option("--continuing", help=say("admin-help-rules-continuing"))] = False,
        assessed: Annotated[str, typer.Option(metavar="DATE", help=say("admin-help-rules-last-assessed"))] = "",
        condition: Annotated[str, typer.Option(metavar="yes|no", help=say("admin-help-rules-condition"))] = "",
        diagnosis: Annotated[
            str, typer.Option(metavar="dementia|alcohol|other", help=say("admin-help-rules-diagnosis"))
        ] = "",
        everyday_need: Annotated[str, typer.Option(metavar="yes|no", help=say("admin-help-rules-everyday"))] = "",
        changed_need: Annotated[str, typer.Option(metavar="yes|no", help=say("admin-help-rules-changed"))] = "",
        queue: Annotated[str, typer.Option(metavar="SERVICE", help=say("admin-help-rules-queue"))] = "",
        judged: Annotated[str, typer.Option(metavar="yes|no", help=say("admin-help-rules-judged"))] = "",
        state_service: Annotated[
            str, typer.Option(metavar="no|leaving|yes", help=say("admin-help-rules-state-service"))
        ] = "",
        other_funding: Annotated[str, typer.Option(metavar="yes|no", help=say("admin-help-rules-funding"))] = "",
        as_json: Annotated[bool, options.as_json(words)] = False,
        period_file: Annotated[Path | None, options.period_file(words)] = None,
    ) -> None:
        from admin.rules import asking, belonging  # noqa: PLC0415 (see the top)

        person = belonging.person(
            age=age,
            entered=entered,
            continuing=continuing,
            assessed=assessed,
            condition=condition,
            diagnosis=diagnosis,
            everyday_need=everyday_need,
            changed_need=changed_need,
            queue=queue,
            judged=judged,
            state_service=state_service,
            other_funding=other_funding,
        )
        chosen = asking.period(period, asking.among(period_file), period_file)
        belonging.show(words, chosen, person, as_json=as_json)


def _add_catalogue(rules: typer.Typer, words: Texts) -> None:
    say = words.plain

    @rules.command("places", cls=Command, options_metavar="[--json]", help=say("admin-help-rules-places"))
    def places(
        as_json: Annotated[bool, options.as_json(words)] = False,
    ) -> None:
        from admin.rules import catalogue  # noqa: PLC0415 (see the top)

        catalogue.show_places(words, as_json=as_json)

    @rules.command("components", cls=Command, options_metavar="[…]", help=say("admin-help-rules-components"))
    def components(
        period: Annotated[str, options.period(words)] = "",
        period_file: Annotated[Path | None, options.period_file(words)] = None,
        as_json: Annotated[bool, options.as_json(words)] = False,
    ) -> None:
        from admin.rules import asking, catalogue  # noqa: PLC0415 (see the top)

        chosen = asking.period(period, asking.among(period_file), period_file)
        catalogue.show_components(words, chosen, as_json=as_json)


def _add_money(rules: typer.Typer, words: Texts) -> None:
    say = words.plain

    @rules.command("money", cls=Command, options_metavar="--places N […]", help=say("admin-help-rules-money"))
    def money(
        period: Annotated[str, options.period(words)] = "",
        places: Annotated[str, typer.Option(metavar="N", help=say("admin-help-rules-money-places"))] = "",
        places_after: Annotated[str, typer.Option(metavar="M", help=say("admin-help-rules-money-after"))] = "",
        period_file: Annotated[Path | None, options.period_file(words)] = None,
        as_json: Annotated[bool, options.as_json(words)] = False,
    ) -> None:
        from admin.rules import asking, money  # noqa: PLC0415 (see the top)

        chosen = asking.period(period, asking.among(period_file), period_file)
        money.show(words, chosen, places, places_after, as_json=as_json)


def _add_periods(rules: typer.Typer, words: Texts) -> None:
    say = words.plain

    @rules.command("periods", cls=Command, options_metavar="", help=say("admin-help-rules-periods"))
    def periods(
        name: Annotated[str, typer.Argument(metavar="NAME", help=say("admin-help-rules-period-shown"))] = "",
    ) -> None:
        from admin.rules import holding  # noqa: PLC0415 (see the top)

        holding.show_periods(words, name)

    @rules.command("questionnaire", cls=Command, options_metavar="", help=say("admin-help-rules-questionnaire"))
    def questionnaire(
        file: Annotated[
            Path | None, typer.Argument(metavar="[FILE]", help=say("admin-help-questionnaire-shown"))
        ] = None,
    ) -> None:
        from admin.rules.questionnaire import show  # noqa: PLC0415 (see the top)

        show(words, file)

    @rules.command("check-period", cls=Command, options_metavar="", help=say("admin-help-rules-check-period"))
    def check_period(
        file: Annotated[Path, typer.Argument(metavar="FILE", help=say("admin-help-rules-checked-file"))],
    ) -> None:
        from admin.rules import holding  # noqa: PLC0415 (see the top)

        holding.check(words, file)
