"""The bot as a process: what is set up before the first update, and how it stops."""

from __future__ import annotations

import asyncio
import signal
from collections.abc import Coroutine
from contextlib import suppress
from typing import Any

import structlog
from aiogram.exceptions import ClientDecodeError, TelegramNetworkError, TelegramRetryAfter, TelegramServerError
from aiogram.types import BotCommand, BotCommandScopeAllGroupChats

from bot.app import App
from bot.polling import poll
from bot.watching import Calls
from casework.people import AccountId, Actor
from dialogs.menu import COMMANDS, offered
from dialogs.posts.in_groups import IN_GROUPS

log = structlog.get_logger()
_ANYBODY = Actor(AccountId(0), "")
GRACE = 8.0
"""Seconds for what is in hand when the process is asked to stop; systems that run it wait 10 as a rule."""
AGAIN_EVERY = 2.0
"""Seconds."""


async def introduce(app: App) -> None:
    """What Telegram shows before the first message. When Telegram is away just now, the old words stay."""
    try:
        await _introduce(app)
    except (TelegramNetworkError, TelegramServerError, TelegramRetryAfter, ClientDecodeError) as error:
        log.warning("not introduced", error=type(error).__name__)


async def _introduce(app: App) -> None:
    """Descriptions and the plain command list, by language."""
    await app.bot.delete_webhook(drop_pending_updates=False)
    for code, texts in app.languages.items():
        language = None if code == "et" else code
        await app.bot.set_my_description(texts.plain("bot-description"), language_code=language)
        await app.bot.set_my_short_description(texts.plain("bot-short-description"), language_code=language)
        plain = [name for name in COMMANDS if offered(name, _ANYBODY) or name == "leave"]
        commands = [BotCommand(command=name, description=texts.of("command", name)) for name in plain]
        await app.bot.set_my_commands(commands, language_code=language)
        in_groups = [BotCommand(command=name, description=texts.of("command", name)) for name in IN_GROUPS]
        await app.bot.set_my_commands(in_groups, BotCommandScopeAllGroupChats(), language_code=language)


async def run(app: App, stop: asyncio.Event) -> None:
    """Receives, sends and answers what a crash left unanswered, until `stop` is set; then ends what is in hand."""
    app.watch.listening = True
    app.bot.session.middleware(Calls(app.watch))
    # First of all: a new answer must not overtake an old one in the same chat.
    await app.recover()
    await _until(
        stop,
        introduce(app),
        poll(app, stop),
        app.delivery.run(stop),
        _answer_again(app, stop),
        app.watch.feel(stop),
    )


async def send(app: App, stop: asyncio.Event) -> None:
    """Beside a process that receives: only what is due is sent, until `stop` is set."""
    app.bot.session.middleware(Calls(app.watch))
    await _until(stop, app.delivery.run(stop), app.watch.feel(stop))


async def _until(stop: asyncio.Event, *parts: Coroutine[Any, Any, None]) -> None:
    """All parts side by side. They look at `stop` themselves; what hangs is cut off after `GRACE`.

    What ends one part ends all, and is raised as it was.
    """
    try:
        async with asyncio.timeout(None) as patience, asyncio.TaskGroup() as group:
            for part in parts:
                group.create_task(part)
            await stop.wait()
            log.info("stopping")
            patience.reschedule(asyncio.get_running_loop().time() + GRACE)
    except TimeoutError:
        log.warning("stopped midway")
    except ExceptionGroup as failed:
        raise failed.exceptions[0] from failed


async def _answer_again(app: App, stop: asyncio.Event) -> None:
    """Replies that Telegram refused for a while get another turn."""
    while not stop.is_set():
        with suppress(TimeoutError):
            async with asyncio.timeout(AGAIN_EVERY):
                await stop.wait()
                return
        try:
            await app.answering.answer_waiting()
        except Exception:
            log.exception("answers wait")


def stop_on_signals() -> asyncio.Event:
    """Set by SIGTERM or SIGINT: what is being handled is finished, nothing new is begun."""
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for name in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(name, stop.set)
    return stop
