"""`python -m bot.sandbox --port 8099`: an empty sandbox by itself, until Ctrl+C or SIGTERM."""

import argparse
import asyncio
import signal
import sys
import time
from datetime import UTC, datetime

from bot.sandbox.sandbox import Sandbox

TOKEN = "42:SANDBOX"  # noqa: S105 - opens nothing but this sandbox
USERNAME = "MarkajaDemoBot"


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m bot.sandbox")
    parser.add_argument("--host", default="127.0.0.1")
    parser.add_argument("--port", type=int, default=8099)
    wanted = parser.parse_args()
    asyncio.run(serve(wanted.host, wanted.port))


async def serve(host: str, port: int) -> None:
    sandbox = Sandbox(token=TOKEN, username=USERNAME, now=lambda: datetime.fromtimestamp(time.time(), UTC))
    await sandbox.start(host, port)
    sys.stdout.write(f"page and Bot API  {sandbox.base_url}\nbot token         {TOKEN}\n")
    sys.stdout.flush()
    stop = asyncio.Event()
    # Set by name: a shell that starts it in the background leaves SIGINT ignored.
    for name in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(name, stop.set)
    await stop.wait()
    await sandbox.stop()


if __name__ == "__main__":
    main()
