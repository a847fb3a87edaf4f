"""`python -m bot bench`: the measures in their order, a line for each figure."""

from __future__ import annotations

import argparse
import asyncio
import json
import sys
import time
from collections.abc import Awaitable, Callable, Sequence

from bot.bench import commands, memory, posts, reading, sending, ticks, updates
from bot.bench.figures import Figure, Wish
from locales import Texts

Measure = Callable[[Wish], Awaitable[list[Figure]]]
MEASURES: dict[str, Measure] = {
    "commands": commands.measure,
    "reading": reading.measure,
    "memory": memory.measure,
    "ticks": ticks.measure,
    "updates": updates.measure,
    "sending": sending.measure,
    "posts": posts.measure,
}


def main(words: Texts, arguments: Sequence[str]) -> int:
    """Exit 1 when a budget was not kept."""
    wanted = _parser(words).parse_args(arguments)
    if unknown := [name for name in wanted.only or () if name not in MEASURES]:
        sys.stderr.write(words.plain("bench-unknown", name=unknown[0], names=", ".join(MEASURES)) + "\n")
        return 2
    figures = asyncio.run(_measure(words, wanted.only or list(MEASURES), Wish(wanted.quick), quiet=wanted.json))
    if wanted.json:
        _say(json.dumps([figure.as_json() for figure in figures], ensure_ascii=False, indent=2))
    missed = [figure for figure in figures if figure.kept is False]
    if not wanted.json:
        _say(words.plain("bench-result", missed=len(missed)))
    return 1 if missed else 0


def _parser(words: Texts) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="markaja bench", description=words.plain("bench-about"))
    parser.add_argument("--only", action="append", metavar="NAME", help=words.plain("bench-only"))
    parser.add_argument("--quick", action="store_true", help=words.plain("bench-quick"))
    parser.add_argument("--json", action="store_true", help=words.plain("bench-json"))
    return parser


async def _measure(words: Texts, names: Sequence[str], wish: Wish, *, quiet: bool) -> list[Figure]:
    found: list[Figure] = []
    for name in names:
        began = time.perf_counter()
        figures = await MEASURES[name](wish)
        found += figures
        if not quiet:
            _say(words.plain("bench-part", name=name, seconds=round(time.perf_counter() - began)))
            for figure in figures:
                _say(figure.line())
    return found


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()
