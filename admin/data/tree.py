"""The commands `markaja data …`, `markaja erase` and `markaja export person`; see `admin/app.py`."""

# No `from __future__ import annotations` here: Typer reads annotations that hold texts of the chosen language.

from collections.abc import Callable
from pathlib import Path
from typing import Annotated

import typer

from admin import options
from admin.usage import Command, UsageProblem
from locales import Texts

MakeGroup = Callable[[str], typer.Typer]


def add(app: typer.Typer, export: typer.Typer, make: MakeGroup, words: Texts) -> None:
    data = make(words.plain("admin-help-data"))
    _add_keeping(data, words)
    _add_finding(data, words)
    requests = make(words.plain("admin-help-data-request"))
    _add_requests(requests, words)
    _add_answer(requests, words)
    data.add_typer(requests, name="request")
    app.add_typer(data, name="data")
    _add_erase(app, words)
    _add_copy(export, words)


def _add_keeping(data: typer.Typer, words: Texts) -> None:
    say = words.plain

    @data.command("keep", cls=Command, options_metavar="[…]", help=say("admin-help-data-keep"))
    def keep(
        *,
        contract: Annotated[str, typer.Option(metavar="NAME", help=say("admin-help-data-contract"))] = "",
        until: Annotated[str, typer.Option(metavar="DAY", help=say("admin-help-data-until"))] = "",
        clause: Annotated[str, typer.Option(metavar="TEXT", help=say("admin-help-data-clause"))] = "",
        yes: Annotated[bool, options.yes(words)] = False,
        as_json: Annotated[bool, options.as_json(words)] = False,
    ) -> None:
        from admin.data.keeping import Wish, keep  # noqa: PLC0415 (see the top)

        keep(words, Wish(contract, until, clause, yes, as_json))

    @data.command("purge", cls=Command, options_metavar="[…]", help=say("admin-help-data-purge"))
    def purge(
        *,
        only: Annotated[str, typer.Option(metavar="KIND", help=say("admin-help-data-only"))] = "",
        dry_run: Annotated[bool, options.dry_run(words)] = False,
        yes: Annotated[bool, options.yes(words)] = False,
    ) -> None:
        from admin.data.purging import Wish, purge  # noqa: PLC0415 (see the top)

        purge(words, Wish(only, dry_run, yes))

    @data.command("hold", cls=Command, options_metavar="[…]", help=say("admin-help-data-hold"))
    def hold(
        *,
        code: Annotated[str, typer.Argument(metavar="CODE", help=say("admin-help-data-code"))],
        reason: Annotated[str, typer.Option(metavar="TEXT", help=say("admin-help-data-hold-reason"))] = "",
        until: Annotated[str, typer.Option(metavar="DAY", help=say("admin-help-data-hold-until"))] = "",
        lift: Annotated[bool, typer.Option("--lift", help=say("admin-help-data-lift"))] = False,
    ) -> None:
        from admin.data.holding import Wish, hold  # noqa: PLC0415 (see the top)

        hold(words, Wish(code, reason, until, lift))


def _add_finding(data: typer.Typer, words: Texts) -> None:
    say = words.plain

    @data.command("find", cls=Command, options_metavar="[…]", help=say("admin-help-data-find"))
    def find(
        *,
        text: Annotated[list[str], typer.Argument(metavar="WORDS", help=say("admin-help-data-words"))],
        files: Annotated[
            list[Path] | None, typer.Option("--in", metavar="PATH", help=say("admin-help-data-in"))
        ] = None,
        as_json: Annotated[bool, options.as_json(words)] = False,
    ) -> None:
        from admin.data.finding import Wish, find  # noqa: PLC0415 (see the top)

        raise typer.Exit(find(words, Wish(tuple(text), tuple(files or ()), as_json)))

    @data.command("correct", cls=Command, options_metavar="--field FIELD […]", help=say("admin-help-data-correct"))
    def correct(
        *,
        code: Annotated[str, typer.Argument(metavar="CODE", help=say("admin-help-data-code"))],
        field: Annotated[
            str,
            typer.Option(metavar="first-name|last-name|birth-year|contact", help=say("admin-help-data-field")),
        ] = "",
        yes: Annotated[bool, options.yes(words)] = False,
    ) -> None:
        from admin.data.correcting import Wish, correct  # noqa: PLC0415 (see the top)

        correct(words, Wish(code, field, yes))

    @data.command("replay", cls=Command, options_metavar="[--file FILE]", help=say("admin-help-data-replay"))
    def replay(
        *,
        file: Annotated[
            Path | None, typer.Option("--file", metavar="FILE", help=say("admin-help-data-ledger"))
        ] = None,
        without_erasures: Annotated[
            bool, typer.Option("--without-erasures", help=say("admin-help-data-no-ledger"))
        ] = False,
    ) -> None:
        from admin.data.replaying import replay  # noqa: PLC0415 (see the top)

        raise typer.Exit(replay(words, file, without=without_erasures))


def _add_requests(requests: typer.Typer, words: Texts) -> None:
    say = words.plain

    @requests.command("new", cls=Command, options_metavar="--kind KIND […]", help=say("admin-help-data-new"))
    def new(
        *,
        kind: Annotated[str, typer.Option(metavar="copy|correction|erasure", help=say("admin-help-data-kind"))] = "",
        person: Annotated[str, typer.Option(metavar="CODE", help=say("admin-help-data-code"))] = "",
        account: Annotated[str, options.account(words)] = "",
        received: Annotated[str, typer.Option(metavar="DAY", help=say("admin-help-data-received"))] = "",
        note: Annotated[str, typer.Option(metavar="TEXT", help=say("admin-help-data-note"))] = "",
    ) -> None:
        from admin.data.requests import New, new  # noqa: PLC0415 (see the top)

        if not kind:
            raise UsageProblem("admin-usage-missing", "markaja data request new", name="--kind")
        new(words, New(kind, person, account, received, note))

    @requests.command("list", cls=Command, options_metavar="[--all]", help=say("admin-help-data-list"))
    def listed(
        every: Annotated[bool, typer.Option("--all", help=say("admin-help-data-all"))] = False,
    ) -> None:
        from admin.data.requests import listed  # noqa: PLC0415 (see the top)

        listed(words, every=every)

    @requests.command("close", cls=Command, options_metavar="[--as WORD]", help=say("admin-help-data-close"))
    def close(
        number: Annotated[int, typer.Argument(metavar="N", help=say("admin-help-data-number"))],
        outcome: Annotated[
            str, typer.Option("--as", metavar="done|refused|withdrawn", help=say("admin-help-data-as"))
        ] = "done",
        reason: Annotated[str, options.told(words)] = "",
    ) -> None:
        from admin.data.requests import close  # noqa: PLC0415 (see the top)

        close(words, number, outcome, reason)


def _add_answer(requests: typer.Typer, words: Texts) -> None:
    say = words.plain

    @requests.command("answer", cls=Command, options_metavar="--to DIR […]", help=say("admin-help-data-answer"))
    def answer(
        *,
        number: Annotated[int, typer.Argument(metavar="N", help=say("admin-help-data-number"))],
        to: Annotated[Path, options.to(words)] = Path(),
        yes: Annotated[bool, options.yes(words)] = False,
        even_so: Annotated[bool, options.even_so(words)] = False,
        reason: Annotated[str, options.reason(words)] = "",
        corrected: Annotated[str, options.corrected(words)] = "",
        force: Annotated[bool, options.force(words)] = False,
        too: Annotated[list[str] | None, options.too(words)] = None,
        without: Annotated[list[str] | None, options.without(words)] = None,
        doubtful: Annotated[bool, options.doubtful(words)] = False,
    ) -> None:
        from admin.data.answering import Answer, answer  # noqa: PLC0415
        from admin.data.others import Choice  # noqa: PLC0415 (see the top)

        choice = Choice(tuple(too or ()), tuple(without or ()))
        answer(words, Answer(number, to, yes, even_so, reason, corrected, force, doubtful, choice))


def _add_erase(app: typer.Typer, words: Texts) -> None:
    say = words.plain

    @app.command("erase", cls=Command, options_metavar="[…]", help=say("admin-help-erase"))
    def erase(
        *,
        code: Annotated[str, typer.Argument(metavar="CODE", help=say("admin-help-erase-code"))],
        dry_run: Annotated[bool, options.dry_run(words)] = False,
        yes: Annotated[bool, options.yes(words)] = False,
        even_so: Annotated[bool, options.even_so(words)] = False,
        reason: Annotated[str, options.reason(words)] = "",
        too: Annotated[list[str] | None, options.too(words)] = None,
        without: Annotated[list[str] | None, options.without(words)] = None,
        doubtful: Annotated[bool, options.doubtful(words)] = False,
    ) -> None:
        from admin.data.erasing import Wish, erase_subject  # noqa: PLC0415 (see the top)
        from admin.data.others import Choice  # noqa: PLC0415

        choice = Choice(tuple(too or ()), tuple(without or ()))
        erase_subject(words, Wish(code, yes, dry_run, even_so, reason, doubtful, choice))


def _add_copy(export: typer.Typer, words: Texts) -> None:
    say = words.plain

    @export.command("person", cls=Command, options_metavar="[…]", help=say("admin-help-export-person"))
    def person(
        *,
        code: Annotated[str, typer.Argument(metavar="CODE", help=say("admin-help-data-code"))] = "",
        account: Annotated[str, options.account(words)] = "",
        to: Annotated[Path, options.to(words)] = Path(),
        force: Annotated[bool, options.force(words)] = False,
        too: Annotated[list[str] | None, options.too(words)] = None,
        without: Annotated[list[str] | None, options.without(words)] = None,
    ) -> None:
        from admin.data.copying import Wish, export_person  # noqa: PLC0415 (see the top)
        from admin.data.others import Choice  # noqa: PLC0415

        export_person(words, Wish(code, account, to, force, Choice(tuple(too or ()), tuple(without or ()))))
