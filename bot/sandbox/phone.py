"""A person with a phone: everything one can do in a chat with the bot."""

from datetime import timedelta
from typing import TYPE_CHECKING

from bot.sandbox import transcript
from bot.sandbox.calls import Upload
from bot.sandbox.chats import Chat
from bot.sandbox.entities import Formatted
from bot.sandbox.errors import ApiError, forbidden
from bot.sandbox.files import FileKind, StoredFile
from bot.sandbox.formatting import finished
from bot.sandbox.groups import Group
from bot.sandbox.keyboards import find_button, labels
from bot.sandbox.links import check_payload
from bot.sandbox.messages import StoredMessage
from bot.sandbox.pictures import A_PICTURE
from bot.sandbox.queries import Tap, Toast
from bot.sandbox.shapes import Fields, compact, stamp
from bot.sandbox.topics import Topic

if TYPE_CHECKING:
    from bot.sandbox.sandbox import Sandbox

MAY_EDIT_FOR = timedelta(hours=48)


class Phone(Chat):
    """Also the person's private chat with the bot: user id and chat id are one number."""

    def __init__(self, sandbox: "Sandbox", user: Fields, note: str | dict[str, str], link: str | None) -> None:
        super().__init__(sandbox, int(str(user["id"])))
        self.user = user
        self.note = note
        self.link = link
        self.started = False
        self.blocked = False
        self.shown_toasts: list[Toast] = []

    @property
    def name(self) -> str:
        return str(self.user["first_name"])

    @property
    def user_id(self) -> int:
        return self.chat_id

    @property
    def language_code(self) -> str:
        return str(self.user.get("language_code", ""))

    @property
    def brief(self) -> Fields:
        named = compact(last_name=self.user.get("last_name"), username=self.user.get("username"))
        return {"id": self.chat_id, "type": "private", "first_name": self.name, **named}

    @property
    def refusal(self) -> ApiError | None:
        if self.blocked:
            return forbidden("bot was blocked by the user")
        if not self.started:
            return forbidden("bot can't initiate conversation with a user")
        return None

    @property
    def commands(self) -> list[Fields]:
        """The command list as this phone would show it."""
        return self.commands_in(self)

    def commands_in(self, chat: Chat) -> list[Fields]:
        rules = isinstance(chat, Group) and chat.phones[:1] == [self]
        return self.sandbox.commands.seen_by(self.user_id, chat.chat_id, self.language_code, rules=rules)

    # ── writing ──────────────────────────────────────────────────────────────

    async def start(self, payload: str = "") -> StoredMessage:
        """Opens the bot, also by a link `t.me/<bot>?start=<payload>`; a block is lifted by that."""
        check_payload(payload)
        if self.blocked:
            await self.unblock()
        return await self.send(f"/start {payload}".rstrip())

    async def start_in_group(self, group: Group, payload: str = "") -> StoredMessage:
        """By a link `t.me/<bot>?startgroup=<payload>`: the bot is brought in, if need be, and told the payload."""
        return await self.send(await group.brings_in(self, payload), chat=group)

    async def send(
        self,
        text: str,
        *,
        chat: Chat | None = None,
        reply_to: StoredMessage | None = None,
        topic: Topic | None = None,
    ) -> StoredMessage:
        """In a forum the message stands in the topic, or in that of the message it answers."""
        extra: Fields = {} if reply_to is None else {"reply_to_message": reply_to.as_api(with_reply=False)}
        if isinstance(chat, Group):
            extra.update(topic.mark if topic else chat.thread_of(reply_to))
        return await self._post(finished(Formatted(text)), chat=chat, extra=extra)

    async def forward(self, text: str, from_name: str) -> StoredMessage:
        origin = {"type": "hidden_user", "sender_user_name": from_name, "date": stamp(self.sandbox.now())}
        return await self._post(finished(Formatted(text)), extra={"forward_origin": origin})

    async def contact(self, phone_number: str, first_name: str | None = None) -> StoredMessage:
        """Shares a contact: the person's own, unless another name is given."""
        own = self.user_id if first_name is None else None
        card = compact(phone_number=phone_number, first_name=first_name or self.name, user_id=own)
        return await self._post(Formatted(""), extra={"contact": card})

    async def send_photo(
        self,
        content: bytes = A_PICTURE,
        caption: str | None = None,
        *,
        name: str = "photo.png",
        mime: str = "image/png",
        chat: Chat | None = None,
    ) -> StoredMessage:
        return await self._post_file("photo", Upload(name, content, mime), caption, chat)

    async def send_sticker(self) -> StoredMessage:
        return await self._post_file("sticker", Upload("sticker.webp", A_PICTURE, "image/webp"))

    async def send_voice(self) -> StoredMessage:
        return await self._post_file("voice", Upload("voice.ogg", b"OggS", "audio/ogg"))

    async def send_document(
        self,
        name: str = "document.txt",
        content: bytes = b"text",
        mime: str = "text/plain",
        caption: str | None = None,
        *,
        chat: Chat | None = None,
    ) -> StoredMessage:
        return await self._post_file("document", Upload(name, content, mime), caption, chat)

    async def edit(self, message: StoredMessage, text: str) -> None:
        """Changes one's own message; Telegram allows it for 48 hours."""
        if message.sender["id"] != self.user_id:
            raise PermissionError("this message is somebody else's")
        if self.sandbox.now() - message.date > MAY_EDIT_FOR:
            raise PermissionError("Telegram lets people edit a message for 48 hours only")
        message.content = finished(Formatted(text))
        self.sandbox.chat(message.chat_id).mark_edited(message, self.sandbox.now())
        await self.sandbox.emit("edited_message", message.as_api())

    async def delete(self, message: StoredMessage) -> None:
        """Takes a message away for both sides; a bot is not told of it."""
        self.sandbox.chat(message.chat_id).mark_deleted(message)

    async def _post_file(
        self, kind: FileKind, upload: Upload, caption: str | None = None, chat: Chat | None = None
    ) -> StoredMessage:
        file = self.sandbox.files.keep(kind, upload)
        return await self._post(finished(Formatted(caption or "")), chat=chat, file=file)

    async def _post(
        self,
        content: Formatted,
        *,
        chat: Chat | None = None,
        extra: Fields | None = None,
        file: StoredFile | None = None,
    ) -> StoredMessage:
        where = chat or self
        if where is self and self.blocked:
            raise PermissionError(f"{self.name} has blocked the bot: unblock() or start() first")
        if isinstance(where, Group):
            where.check_writer(self)
        self.started = self.started or where is self
        message = self.sandbox.make_message(where, self.user, content, extra=extra)
        message.file = file
        where.add(message)
        if not isinstance(where, Group) or where.bot_hears(message):
            await self.sandbox.emit("message", message.as_api())
        return message

    # ── tapping ──────────────────────────────────────────────────────────────

    async def tap(
        self,
        label: str,
        *,
        message: StoredMessage | None = None,
        chat: Chat | None = None,
    ) -> None:
        """Taps an inline button on the newest message that shows it.

        On a message that is given, an old version of its keyboard will do too.
        """
        where = chat or self
        on = message or next((m for m in reversed(where.visible) if find_button(m.keyboard, label)), None)
        button = on.button(label) if on else None
        if on is None or button is None:
            seen = [row for shown in where.visible for row in shown.buttons]
            raise LookupError(f"no inline button {label!r}; visible to {self.name}: {seen}")
        await self.tap_button(button, on)

    async def tap_button(self, button: Fields, message: StoredMessage) -> None:
        self.sandbox.chat(message.chat_id).record(transcript.tapped(str(button["text"])))
        if "callback_data" in button:
            await self._query(str(button["callback_data"]), message)

    async def tap_data(self, data: str, *, message: StoredMessage) -> None:
        """Callback data that no button carries: what a forged client could send."""
        self.sandbox.chat(message.chat_id).record(transcript.tapped(f"{{{data}}}"))
        await self._query(data, message)

    async def _query(self, data: str, message: StoredMessage) -> None:
        query_id = self.sandbox.queries.open(Tap(self, self.sandbox.chat(message.chat_id), self.sandbox.now()))
        instance = str(-message.chat_id * 7)
        query: Fields = {"id": query_id, "from": self.user, "chat_instance": instance, "data": data}
        await self.sandbox.emit("callback_query", {**query, "message": message.as_maybe_inaccessible()})

    async def press(self, label: str, *, chat: Chat | None = None) -> StoredMessage:
        """Presses a button of the reply keyboard, which sends its label."""
        where = chat or self
        markup = where.reply_keyboard
        button = find_button(markup.body, label) if markup else None
        if markup is None or button is None:
            raise LookupError(f"no reply button {label!r}; shown: {labels(markup.body if markup else None)}")
        if markup.body.get("one_time_keyboard"):
            where.reply_keyboard = None
        if button.get("request_contact"):
            return await self.contact(f"+372 5{self.user_id:07}")
        return await self.send(label, chat=where)

    # ── blocking ─────────────────────────────────────────────────────────────

    async def block(self) -> None:
        if not self.blocked:
            self.blocked = True
            await self.sandbox.tell_membership(self, self.user, "member", "kicked")

    async def unblock(self) -> None:
        if self.blocked:
            self.blocked = False
            await self.sandbox.tell_membership(self, self.user, "kicked", "member")

    @property
    def toasts(self) -> list[str]:
        """What answers to taps said on this phone, in order."""
        return [toast.text for toast in self.shown_toasts]

    def show_toast(self, toast: Toast, chat: Chat) -> None:
        self.shown_toasts.append(toast)
        chat.record(transcript.toasted(toast.text))
