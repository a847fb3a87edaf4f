"""`python -m tests.admin.troubled HOW ARGUMENTS`: the command in a process of its own, with trouble in its middle.

`crash`: what keeps people and what opens the panel's door break with everything in their hands. `half`, `written`: an
import stands still, inside of its transaction, until it is killed; `kept`: after it; "here" says that it does.
"""

from __future__ import annotations

import sys
import time
import warnings
from collections.abc import Iterable, Sequence
from typing import Any, TypeVar

from admin import __main__ as command
from admin.imports import giving, kinds, running
from admin.panel import entering
from tests.cast import REPORTED_NAME

T = TypeVar("T")
LONG = 600.0


def stand_still() -> None:
    sys.stdout.write("here\n")
    sys.stdout.flush()
    time.sleep(LONG)


async def crash(*arguments: Any, **more: Any) -> Any:  # noqa: ANN401 (in anything's place)
    warnings.warn(f"{REPORTED_NAME} {arguments}", stacklevel=1)
    told = getattr(arguments[0], "query", None) or getattr(arguments[0], "lines", None)
    raise ValueError(f"{REPORTED_NAME} {told} {arguments} {more}")


def half(_words: object) -> Any:  # noqa: ANN401 (an `Along`)
    def along(items: Sequence[T]) -> Iterable[T]:
        yield from items[: len(items) // 2]
        stand_still()

    return along


class Written(giving.Gift):
    def write(self, *arguments: Any) -> None:  # noqa: ANN401 (as it came)
        super().write(*arguments)
        stand_still()


class Kept(giving.Gift):
    def hand_over(self) -> None:
        stand_still()


def main() -> None:
    how = sys.argv.pop(1)
    match how:
        case "crash":
            kinds.keep = entering.enter = crash
        case "half":
            running.along = half  # type: ignore[assignment, attr-defined]
        case "written":
            giving.Gift = Written  # type: ignore[misc]
        case "kept":
            giving.Gift = Kept  # type: ignore[misc]
        case _:
            assert how == "well"
    command.main()


if __name__ == "__main__":
    main()
