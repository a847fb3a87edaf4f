"""Groups: who is in them, what becomes of them, and what the bot may do there."""

from typing import TYPE_CHECKING, Literal

from bot.sandbox.chats import Chat
from bot.sandbox.entities import Formatted
from bot.sandbox.errors import ApiError, bad_request, forbidden
from bot.sandbox.links import check_payload
from bot.sandbox.members import BotStatus, as_member, is_in, summoned
from bot.sandbox.messages import StoredMessage
from bot.sandbox.shapes import Fields, stamp
from bot.sandbox.topics import BLUE, Topic, no_such_thread

if TYPE_CHECKING:
    from bot.sandbox.phone import Phone
    from bot.sandbox.sandbox import Sandbox

GroupKind = Literal["group", "supergroup"]
Sayable = Literal["text messages", "photos", "documents"]
EVERYTHING: tuple[Sayable, ...] = ("text messages", "photos", "documents")


class Group(Chat):
    """The bot is a member from the start, unless said otherwise."""

    def __init__(
        self,
        sandbox: "Sandbox",
        chat_id: int,
        title: str,
        phones: "list[Phone]",
        *,
        kind: GroupKind = "supergroup",
        forum: bool = False,
    ) -> None:
        super().__init__(sandbox, chat_id)
        if forum and kind != "supergroup":
            raise ValueError("only a supergroup can have topics")
        self.title = title
        self.phones = phones
        self.kind = kind
        self.forum = forum
        self.topics: list[Topic] = []
        self.bot_status: BotStatus = "member"
        self.upgraded_to: Group | None = None
        self.is_deleted = False
        self.forbidden_to_bot: set[Sayable] = set()

    @property
    def name(self) -> str:
        """As a transcript is headed."""
        return self.title

    # ── what the bot sees of it ──────────────────────────────────────────────

    @property
    def brief(self) -> Fields:
        brief: Fields = {"id": self.chat_id, "type": self.kind, "title": self.title}
        return {**brief, "is_forum": True} if self.forum else brief

    @property
    def bot_is_member(self) -> bool:
        return is_in(self.bot_status)

    @property
    def refusal(self) -> ApiError | None:
        if self.upgraded_to is not None:
            reason = "group chat was upgraded to a supergroup chat"
            return bad_request(reason, {"migrate_to_chat_id": self.upgraded_to.chat_id})
        if self.is_deleted:
            return forbidden("the group chat was deleted") if self.kind == "group" else bad_request("chat not found")
        if self.bot_is_member:
            return None
        what = "was kicked from" if self.bot_status == "kicked" else "is not a member of"
        return forbidden(f"bot {what} the {self.kind} chat")

    @property
    def unreadable(self) -> ApiError | None:
        """Of a basic group the bot still knows what it knew; of a supergroup that it is not in, nothing."""
        return self.refusal if self.kind == "supergroup" else None

    def forbids(self, what: str) -> ApiError | None:
        if what in self.forbidden_to_bot and self.bot_status != "administrator":
            return bad_request(f"not enough rights to send {what} to the chat")
        return None

    def thread(self, thread_id: int, replied: StoredMessage | None) -> Fields:
        """Outside a forum Telegram passes over the number; an answer stays in the topic of its question."""
        if not self.forum:
            return {}
        if not thread_id:
            return self.thread_of(replied)
        topic = next((topic for topic in self.topics if topic.thread_id == thread_id), None)
        if topic is None or topic.deleted:
            raise no_such_thread()
        if topic.refusal is not None and self.bot_status != "administrator":
            raise topic.refusal
        return topic.mark

    def thread_of(self, replied: StoredMessage | None) -> Fields:
        about = replied.extra.get("message_thread_id") if replied else None
        return next((topic.mark for topic in self.topics if topic.thread_id == about), {})

    def bot_hears(self, message: StoredMessage) -> bool:
        if not self.bot_is_member:
            return False
        profile = self.sandbox.profile
        return (
            profile.reads_all_group_messages
            or self.bot_status == "administrator"
            or summoned(message, profile.username, profile.bot_id)
        )

    def check_writer(self, phone: "Phone") -> None:
        if phone not in self.phones:
            raise PermissionError(f"{phone.name} is not in the group {self.title}")
        if self.upgraded_to is not None:
            raise PermissionError(f"{self.title} is a supergroup now: write to the new chat")

    # ── who is in it ─────────────────────────────────────────────────────────

    async def joins(self, phone: "Phone", by: "Phone | None" = None) -> None:
        """Somebody comes in, or is brought in."""
        if phone in self.phones:
            raise ValueError(f"{phone.name} is in the group {self.title} already")
        self.phones.append(phone)
        await self._tell_member(phone, by or phone, "left", "member")
        await self._tell(by or phone, {"new_chat_members": [phone.user], "new_chat_member": phone.user})

    async def leaves(self, phone: "Phone", by: "Phone | None" = None) -> None:
        """Somebody goes, or is put out."""
        self.phones.remove(phone)
        await self._tell_member(phone, by or phone, "member", "kicked" if by else "left")
        await self._tell(by or phone, {"left_chat_member": phone.user})

    async def bot_joins(self, by: "Phone") -> None:
        await self._bot_becomes("member", by)
        bot = self.sandbox.profile.user
        await self._tell(by, {"new_chat_members": [bot], "new_chat_member": bot})

    async def brings_in(self, by: "Phone", payload: str) -> str:
        """The bot by a link, unless it is there; the command that the person's app then writes is returned."""
        check_payload(payload)
        if not self.bot_is_member:
            await self.bot_joins(by)
        return f"/start@{self.sandbox.profile.username} {payload}".rstrip()

    async def bot_leaves(self, by: "Phone") -> None:
        """Somebody puts the bot out. Of a basic group it still sees that it left."""
        if self.kind == "group":
            await self._tell(by, {"left_chat_member": self.sandbox.profile.user})
        await self._bot_becomes("kicked", by)

    async def bot_is_promoted(self, by: "Phone") -> None:
        """An administrator hears everything, may delete, and is told who comes and goes."""
        await self._bot_becomes("administrator", by)

    async def bot_goes(self) -> None:
        """The bot leaves by itself (leaveChat)."""
        before, self.bot_status = self.bot_status, "left"
        await self.sandbox.tell_membership(self, self.sandbox.profile.user, before, "left")

    async def _bot_becomes(self, status: BotStatus, by: "Phone") -> None:
        before, self.bot_status = self.bot_status, status
        await self.sandbox.tell_membership(self, by.user, before, status)

    async def _tell_member(self, phone: "Phone", by: "Phone", before: str, after: str) -> None:
        if self.bot_status != "administrator":
            return
        change: Fields = {"chat": self.brief, "from": by.user, "date": stamp(self.sandbox.now())}
        old, new = as_member(phone.user, before), as_member(phone.user, after)
        await self.sandbox.emit("chat_member", {**change, "old_chat_member": old, "new_chat_member": new})

    # ── what becomes of it ───────────────────────────────────────────────────

    async def migrate(self, by: "Phone | None" = None) -> "Group":
        """A basic group becomes a supergroup: another chat with another number. The new one is returned."""
        if self.kind != "group" or self.upgraded_to is not None:
            raise ValueError("only a basic group becomes a supergroup, and once")
        who = by or self.phones[0]
        new = self.sandbox.group(self.title, self.phones)
        new.bot_status = self.bot_status
        self.upgraded_to = new
        await self._tell(who, {"migrate_to_chat_id": new.chat_id})
        await new._tell(who, {"migrate_from_chat_id": self.chat_id})  # noqa: SLF001 - one of us
        return new

    async def rename(self, title: str, by: "Phone | None" = None) -> None:
        self.title = title
        await self._tell(by or self.phones[0], {"new_chat_title": title})

    def dissolve(self) -> None:
        """The owner deletes it for everybody; a bot may hear of it only when it next writes there."""
        self.is_deleted = True
        self.sandbox.changed()

    def restrict(self, *what: Sayable) -> None:
        """Members may not send this any more, nor the bot; without a word: nothing at all."""
        self.forbidden_to_bot = set(what or EVERYTHING)

    def allow(self) -> None:
        self.forbidden_to_bot = set()

    async def topic(self, name: str, by: "Phone | None" = None) -> Topic:
        """Opens a topic in a forum."""
        if not self.forum:
            raise ValueError(f"{self.title} is no forum")
        opening = await self._tell(by or self.phones[0], {"forum_topic_created": {"name": name, "icon_color": BLUE}})
        topic = Topic(opening.message_id, name)
        self.topics.append(topic)
        opening.extra.update(topic.mark)
        return topic

    def topic_name(self, message: StoredMessage) -> str | None:
        about = message.extra.get("message_thread_id")
        return next((topic.name for topic in self.topics if topic.thread_id == about), None)

    async def _tell(self, by: "Phone", what: Fields) -> StoredMessage:
        """A service message: everybody sees it, the bot too while it is there."""
        message = self.sandbox.make_message(self, by.user, Formatted(""), extra=what)
        if "forum_topic_created" in what:
            message.extra.update({"message_thread_id": message.message_id, "is_topic_message": True})
        self.add(message)
        if self.bot_is_member:
            await self.sandbox.emit("message", message.as_api())
        return message
