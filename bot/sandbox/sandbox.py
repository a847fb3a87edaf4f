"""The local stand-in for Telegram: chats, phones and the bot's side of them."""

import secrets
import time
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta
from functools import partial

from bot.sandbox.calls import ApiCall
from bot.sandbox.chats import Chat
from bot.sandbox.commands import CommandLists
from bot.sandbox.dispatch import dispatch
from bot.sandbox.entities import Formatted
from bot.sandbox.errors import bad_request
from bot.sandbox.faults import Faults
from bot.sandbox.feed import Feed
from bot.sandbox.files import FileShelf
from bot.sandbox.groups import Group, GroupKind
from bot.sandbox.limits import Limits
from bot.sandbox.links import Link
from bot.sandbox.members import as_member
from bot.sandbox.messages import StoredMessage
from bot.sandbox.phone import Phone
from bot.sandbox.profile import BotProfile
from bot.sandbox.queries import OpenQueries
from bot.sandbox.server import Server
from bot.sandbox.shapes import Fields, compact, stamp
from bot.sandbox.updates import UpdateQueue, update_id
from bot.sandbox.webhook import Webhook

Deliver = Callable[[Fields], Awaitable[object]]

FIRST_USER = 70_001
FIRST_GROUP = -4_000_001
FIRST_SUPERGROUP = -1_002_000_000_001


class Sandbox:
    """With `deliver` set each update is awaited there at once; without it, it waits for getUpdates."""

    def __init__(
        self,
        *,
        token: str,
        username: str,
        now: Callable[[], datetime],
        name: str = "Märkaja",
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        self.token = token
        self.profile = BotProfile(int(token.partition(":")[0]), name, username)
        self.deliver: Deliver | None = None
        self.clock_moved: Callable[[], object] | None = None
        self.files = FileShelf()
        self.commands = CommandLists()
        self.queue = UpdateQueue()
        self.queries = OpenQueries(self.now)
        self.feed = Feed()
        self.limits = Limits(monotonic)
        self.faults = Faults()
        self.phones: list[Phone] = []
        self.groups: list[Group] = []
        self.links: list[Link] = []
        self.calls: list[ApiCall] = []
        self._now = now
        self.ahead = timedelta()
        self.run = secrets.token_hex(8)
        self._messages_made = 0
        self.webhook = Webhook(self.queue, self.now, partial(dispatch, self))
        self._server = Server(self)

    # ── running ──────────────────────────────────────────────────────────────

    async def start(self, host: str = "127.0.0.1", port: int = 0) -> None:
        await self._server.start(host, port)

    async def stop(self) -> None:
        self.feed.close()
        await self.webhook.remove()
        await self.queue.close()
        await self._server.stop()

    @property
    def base_url(self) -> str:
        """Where the Bot API answers; the page stands at its root."""
        return self._server.base_url

    # ── time ─────────────────────────────────────────────────────────────────

    def now(self) -> datetime:
        return self._now() + self.ahead

    def move_clock(self, by: timedelta) -> None:
        self.ahead += by
        self.changed()
        if self.clock_moved is not None:
            self.clock_moved()

    # ── people, groups, links ────────────────────────────────────────────────

    def add_phone(
        self,
        name: str,
        language_code: str = "et",
        note: str | dict[str, str] = "",
        *,
        link: str | None = None,
        username: str | None = None,
    ) -> Phone:
        if any(phone.name == name for phone in self.phones):
            raise ValueError(f"there is a phone of {name} already")
        user_id = FIRST_USER + len(self.phones)
        user = compact(id=user_id, is_bot=False, first_name=name, username=username, language_code=language_code)
        phone = Phone(self, user, note, link)
        self.phones.append(phone)
        self.changed()
        return phone

    def phone(self, name: str) -> Phone:
        for phone in self.phones:
            if phone.name == name:
                return phone
        raise LookupError(f"no phone of {name}; there are {[phone.name for phone in self.phones]}")

    def group(self, title: str, phones: list[Phone], *, kind: GroupKind = "supergroup", forum: bool = False) -> Group:
        """A group that the bot is in already; `bot_leaves` first when the play begins without it."""
        first = FIRST_GROUP if kind == "group" else FIRST_SUPERGROUP
        group = Group(self, first - len(self.groups), title, list(phones), kind=kind, forum=forum)
        self.groups.append(group)
        self.changed()
        return group

    def add_link(self, title: dict[str, str], payload: str, note: dict[str, str] | None = None) -> None:
        """A start link that the page offers to open on any phone; texts by language."""
        self.links.append(Link(title, payload, note or {}))
        self.changed()

    def chat(self, chat_id: int) -> Chat:
        for chat in (*self.phones, *self.groups):
            if chat.chat_id == chat_id:
                return chat
        raise bad_request("chat not found")

    # ── what happens ─────────────────────────────────────────────────────────

    @property
    def updates(self) -> list[Fields]:
        return self.queue.made

    def make_message(
        self, chat: Chat, sender: Fields, content: Formatted, *, extra: Fields | None = None
    ) -> StoredMessage:
        self._messages_made += 1
        return StoredMessage(self._messages_made, chat.brief, self.now(), sender, content, extra=dict(extra or {}))

    async def emit(self, kind: str, content: Fields) -> Fields:
        update = self.queue.number(kind, content)
        await self._hand_over(update)
        return update

    async def redeliver(self, number: int) -> None:
        """The same update again, as after a crash between handling and confirming."""
        (update,) = (update for update in self.updates if update_id(update) == number)
        await self._hand_over(update)

    async def _hand_over(self, update: Fields) -> None:
        if self.deliver is not None:
            await self.deliver(update)
        else:
            await self.queue.put(update)

    async def tell_membership(self, chat: Chat, by: Fields, before: str, after: str) -> None:
        self.changed()
        member = {"chat": chat.brief, "from": by, "date": stamp(self.now())}
        old, new = as_member(self.profile.user, before), as_member(self.profile.user, after)
        await self.emit("my_chat_member", {**member, "old_chat_member": old, "new_chat_member": new})

    def changed(self) -> None:
        """Something that the page shows is different now."""
        self.feed.stir()
