"""The webhook: updates go out as posts to the bot's own address, tried again until they are taken."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Coroutine
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime

import aiohttp

from bot.sandbox.calls import Call
from bot.sandbox.shapes import Fields, fields, stamp
from bot.sandbox.updates import UpdateQueue, update_id

log = logging.getLogger(__name__)

SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 - the header's name
ANSWER_WITHIN = 60
LONGEST_DELAY = 60.0
NOT_FROM_HERE = {"deletewebhook", "setwebhook", "close", "logout"}


@dataclass(frozen=True)
class Address:
    """What setWebhook was told."""

    url: str
    secret_token: str = ""
    max_connections: int = 40
    ip_address: str = ""


class Webhook:
    """Updates of one chat go out in order, those of several chats side by side."""

    def __init__(
        self, queue: UpdateQueue, now: Callable[[], datetime], perform: Callable[[Call], Awaitable[object]]
    ) -> None:
        self.address: Address | None = None
        self.first_delay = 2.0
        """Seconds before the second repetition; the first one comes at once, every further wait is twice as long."""
        self.last_error: tuple[int, str] | None = None
        self._queue = queue
        self._now = now
        self._call = perform
        self._http: aiohttp.ClientSession | None = None
        self._free = asyncio.Semaphore()
        self._tasks: set[asyncio.Task[None]] = set()
        self._lanes: set[int] = set()

    async def set(self, address: Address) -> None:
        await self.remove()
        self.address = address
        self._free = asyncio.Semaphore(address.max_connections)
        self._http = aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=ANSWER_WITHIN))
        self._queue.heard = self._hear
        for update in self._queue.waiting:
            self._hear(update)

    async def remove(self) -> None:
        """What has not arrived yet waits for the next webhook, or for getUpdates."""
        self.address, self.last_error, self._queue.heard = None, None, None
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        self._lanes.clear()
        if self._http is not None:
            await self._http.close()
            self._http = None

    def _hear(self, update: Fields) -> None:
        lane = chat_of(update)
        if lane not in self._lanes:
            self._lanes.add(lane)
            self._run(self._serve(lane))

    def _run(self, work: Coroutine[None, None, None]) -> None:
        # the loop holds its tasks weakly
        task = asyncio.get_running_loop().create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._done)

    def _done(self, task: asyncio.Task[None]) -> None:
        self._tasks.discard(task)
        if not task.cancelled() and (error := task.exception()):
            log.error("webhook: a chat is stuck", exc_info=error)

    async def _serve(self, lane: int) -> None:
        while updates := [update for update in self._queue.waiting if chat_of(update) == lane]:
            await self._hand_over(updates[0])
            self._queue.taken(updates[0])
        self._lanes.discard(lane)

    async def _hand_over(self, update: Fields) -> None:
        """Until the bot has taken it."""
        delay, failures = self.first_delay, 0
        while True:
            async with self._free:
                retry_after = await self._post(update)
            if retry_after is None:
                return
            if failures and not retry_after:
                delay, retry_after = min(delay * 2, LONGEST_DELAY), delay
            failures += 1
            await asyncio.sleep(retry_after)

    async def _post(self, update: Fields) -> float | None:
        """None when it was taken; otherwise the seconds that the bot asks to wait."""
        if self.address is None or self._http is None:
            raise asyncio.CancelledError
        headers = {SECRET_HEADER: self.address.secret_token} if self.address.secret_token else {}
        try:
            async with self._http.post(self.address.url, json=update, headers=headers) as response:
                if response.ok:
                    await self._perform(response)
                    return None
                self._note(f"Wrong response from the webhook: {response.status} {response.reason}")
                asked = response.headers.get("Retry-After", "")
                return float(asked) if asked.isdecimal() else 0.0
        except aiohttp.ClientConnectorError:
            self._note("Connection refused")
        except TimeoutError:
            self._note("Read timeout expired")
        except aiohttp.ClientError:
            self._note("Webhook connection closed")
        return 0.0

    async def _perform(self, response: aiohttp.ClientResponse) -> None:
        """A call may stand in the answer; what becomes of it the bot is not told."""
        params = await read_answer(response)
        method = str(params.pop("method", ""))
        if method and method.lower() not in NOT_FROM_HERE and not method.lower().startswith("get"):
            await self._call(Call(method, params))

    def _note(self, message: str) -> None:
        log.info("webhook: %s", message)
        self.last_error = (stamp(self._now()), message)


async def read_answer(response: aiohttp.ClientResponse) -> Fields:
    """Parameters in JSON or as a form; of files nothing is taken. Any other answer says nothing."""
    if response.content_type == "application/json":
        with suppress(ValueError):
            return fields(await response.json())
    params: Fields = {}
    if response.content_type == "multipart/form-data":
        async for part in aiohttp.MultipartReader.from_response(response):
            if isinstance(part, aiohttp.BodyPartReader) and part.name:
                params[part.name] = await part.text()
    return params


def chat_of(update: Fields) -> int:
    """The chat, or the person, whose updates keep their order; everything else goes by itself."""
    content = next((fields(part) for name, part in update.items() if name != "update_id"), {})
    chat = fields(content.get("chat")) or fields(fields(content.get("message")).get("chat"))
    whose = chat or fields(content.get("from"))
    return int(str(whose.get("id", update_id(update))))
