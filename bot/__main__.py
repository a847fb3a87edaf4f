"""`python -m bot run|send|demo|bench`: the process that talks to Telegram, or to its stand-in on this machine."""

from __future__ import annotations

import asyncio
import sys
from datetime import datetime

import structlog
from aiogram.exceptions import TelegramUnauthorizedError
from pydantic import ValidationError

from bot import logs, running
from bot.app import build, make_bot
from bot.clock import system_clock
from bot.settings import BotSettings
from bot.watching_server import served
from locales import LANGUAGES, Texts, all_texts, pick_language
from papers.month.frame import logo_from
from storage.at_work import at_work
from storage.database import opened
from storage.health import must_know_key
from storage.prepare import free_leases, prepare
from storage.secrets import ForeignKeys, KeyProblem

log = structlog.get_logger()


async def run(settings: BotSettings, *, only_sending: bool = False) -> None:
    languages = all_texts()
    bot = make_bot(settings.bot_token.get_secret_value(), settings.bot_api_base)
    ring = settings.key_ring()
    async with opened(settings.database_url, ring) as sessions, bot.session:
        await prepare(settings.database_url)
        async with sessions() as session, session.begin():
            await must_know_key(session, ring)
        await free_leases(sessions)
        app = build(
            bot,
            sessions,
            languages,
            system_clock,
            paced=settings.paced,
            logo=_logo(settings),
            panel_url=settings.panel_address,
            ledger=settings.erasures_path(),
        )
        stop = running.stop_on_signals()
        logs.of_loop()
        words = languages[pick_language(settings.language) or LANGUAGES[0]]
        url = settings.database_url
        async with at_work(url), served(app, url, settings.watch_host, settings.watch_port, words):
            if only_sending:
                log.info("sending", api=settings.bot_api_base)
                await running.send(app, stop)
                return
            log.info("running", api=settings.bot_api_base)
            await running.run(app, stop)


def _logo(settings: BotSettings) -> bytes | None:
    """A picture that cannot be read keeps nobody from a report: the line of text stands alone, and it is logged."""
    try:
        return logo_from(settings.logo)
    except (OSError, ValueError) as problem:
        log.warning("no logo", problem=str(problem))
        return None


def main() -> int:
    try:
        settings = BotSettings()
    except ValidationError as problem:
        return _refuse(str(problem))
    logs.configure(settings.log_level)
    words = all_texts()[pick_language(settings.language) or LANGUAGES[0]]
    match sys.argv[1:2]:
        case ["demo"]:
            from bot.demo import demo  # noqa: PLC0415 (production does not load the sandbox)

            asyncio.run(demo(settings, *map(datetime.fromisoformat, sys.argv[2:3])))
            return 0
        case ["bench"]:
            from bot.bench.run import main as bench  # noqa: PLC0415 (nor the measurements)

            return bench(words, sys.argv[2:])
        case _:
            return _serve(settings, words)


def _serve(settings: BotSettings, words: Texts) -> int:
    """Until it is stopped; 2, with a sentence, when something that it needs is not there."""
    if not settings.bot_token.get_secret_value():
        return _refuse(words.plain("run-no-token"))
    try:
        asyncio.run(run(settings, only_sending=sys.argv[1:2] == ["send"]))
    except TelegramUnauthorizedError:
        return _refuse(words.plain("run-bad-token"))
    except ForeignKeys as problem:
        return _refuse(words.plain("admin-problem-other-key", key=", ".join(problem.key_ids)))
    except KeyProblem as problem:
        return _refuse(words.plain("run-no-key", problem=str(problem)))
    return 0


def _refuse(words: str) -> int:
    print(words, file=sys.stderr)  # noqa: T201
    return 2


if __name__ == "__main__":
    sys.exit(main())
