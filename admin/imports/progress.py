"""How far a long import is: on a terminal only."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Sequence

from admin.imports.shapes import Along, T, quietly
from locales import Texts

_LONG = 20


def along(words: Texts) -> Along:
    def shown(items: Sequence[T]) -> Iterable[T]:
        import typer  # noqa: PLC0415 (the command has it; whoever only looks does not need it)

        if len(items) < _LONG:
            yield from items
            return
        with typer.progressbar(items, label=words.plain("imports-progress"), file=sys.stderr) as bar:
            yield from bar

    return shown if sys.stderr.isatty() else quietly
