"""What is told of trouble: where and of which type; never which values. For every process of the house.

An exception's text may quote what a person wrote, and so may a library's sentence or a warning of Python's own.
"""

from __future__ import annotations

import json
import logging
import sys
import warnings
from datetime import UTC, datetime
from types import TracebackType
from typing import TextIO


def quiet(level: str = "WARNING") -> None:
    """From here on nothing that this process tells by itself carries values."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(WithoutValues())
    logging.basicConfig(handlers=[handler], level=level)
    warnings.showwarning = _warned
    sys.excepthook = _crashed


class Sentence(str):
    """One that was put together of places and types only: it is shown."""

    __slots__ = ()


class WithoutValues(logging.Formatter):
    """Of a line: its logger, its place, its sentence before anything was put into it."""

    def format(self, record: logging.LogRecord) -> str:
        told = {
            "level": record.levelname.lower(),
            "timestamp": datetime.fromtimestamp(record.created, UTC).isoformat(),
            "logger": record.name,
            "at": f"{record.filename}:{record.lineno}",
            # A sentence without arguments may have been put together before: it is not shown.
            "event": str(record.msg) if record.args or isinstance(record.msg, Sentence) else "",
        }
        if record.exc_info and record.exc_info[1] is not None:
            told["error"] = type(record.exc_info[1]).__name__
            told["where"] = places(record.exc_info[1])
        return json.dumps(told, ensure_ascii=False)


def places(error: BaseException) -> str:
    frames, trace = [], error.__traceback__
    while trace is not None:
        frames.append(f"{trace.tb_frame.f_code.co_filename.rsplit('/', 1)[-1]}:{trace.tb_lineno}")
        trace = trace.tb_next
    return " > ".join(frames[-8:])


def _crashed(kind: type[BaseException], error: BaseException, _trace: TracebackType | None) -> None:
    """In place of Python's own traceback, whose last line quotes."""
    if not issubclass(kind, KeyboardInterrupt):
        logging.getLogger("crashed").critical(Sentence("crashed"), exc_info=error)


def _warned(
    message: Warning | str,
    category: type[Warning],
    filename: str,
    lineno: int,
    file: TextIO | None = None,
    line: str | None = None,
) -> None:
    del message, file, line  # they quote
    place = f"{category.__name__} at {filename.rsplit('/', 1)[-1]}:{lineno}"
    logging.getLogger("warned").warning(Sentence(place))
