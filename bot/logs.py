"""Logs: one JSON line an event on standard error. Ids, kinds and counts; never what people wrote."""

from __future__ import annotations

import logging
import sys

import structlog


def configure(level: str) -> None:
    logging.basicConfig(stream=sys.stderr, level=level, format="%(levelname)s %(name)s %(message)s")
    for noisy in ("aiogram.event", "alembic", "bot.sandbox", "aiohttp.access", "asyncio", "fontTools"):
        logging.getLogger(noisy).setLevel(logging.WARNING)
    structlog.configure(
        processors=[
            structlog.contextvars.merge_contextvars,
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            _without_locals,
            structlog.processors.JSONRenderer(ensure_ascii=False),
        ],
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
        wrapper_class=structlog.make_filtering_bound_logger(logging.getLevelName(level)),
    )


def _without_locals(_logger: object, _method: str, event: structlog.typing.EventDict) -> structlog.typing.EventDict:
    """A traceback without messages and values: an exception's text may quote what a person wrote."""
    info = event.pop("exc_info", None)
    if info:
        error = sys.exc_info()[1] if info is True else info
        event["where"] = _places(error) if isinstance(error, BaseException) else ""
    return event


def _places(error: BaseException) -> str:
    frames, trace = [], error.__traceback__
    while trace is not None:
        frames.append(f"{trace.tb_frame.f_code.co_filename.rsplit('/', 1)[-1]}:{trace.tb_lineno}")
        trace = trace.tb_next
    return " > ".join(frames[-8:])
