"""Logs on standard error: ids, kinds and counts; never what people wrote.

One JSON line an event; for somebody who looks at a terminal, the same in columns. What libraries and the interpreter
itself have to say comes as `storage.logs` has it: where and of which type, not with which values.
"""

from __future__ import annotations

import asyncio
import logging
import sys
from typing import Any

import structlog

from storage.logs import places, quiet

_NOISY = ("aiogram.event", "alembic", "bot.sandbox", "aiohttp.access", "asyncio", "fontTools")


def configure(level: str) -> None:
    quiet(level)
    for noisy in _NOISY:
        logging.getLogger(noisy).setLevel(logging.WARNING)
    structlog.configure(
        processors=[
            structlog.contextvars.merge_contextvars,
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            _without_locals,
            structlog.dev.ConsoleRenderer()
            if sys.stderr.isatty()
            else structlog.processors.JSONRenderer(ensure_ascii=False),
        ],
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
        wrapper_class=structlog.make_filtering_bound_logger(logging.getLevelName(level)),
    )


def of_loop() -> None:
    """What a task died of, that nobody waited for, without what it carried."""
    asyncio.get_running_loop().set_exception_handler(_unattended)


def _unattended(_loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
    structlog.get_logger().error("unattended", exc_info=context.get("exception"))


def _without_locals(_logger: object, _method: str, event: structlog.typing.EventDict) -> structlog.typing.EventDict:
    """A traceback without messages and values: an exception's text may quote what a person wrote."""
    info = event.pop("exc_info", None)
    if info:
        error = sys.exc_info()[1] if info is True else info
        event["where"] = places(error) if isinstance(error, BaseException) else ""
        if isinstance(error, BaseException):
            event.setdefault("error", type(error).__name__)
    return event
