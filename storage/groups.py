"""Groups that hear a municipality's weekly post: connected by a one-time code, set aside when nothing can be said."""

from __future__ import annotations

import hashlib
import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from sqlmodel import col, delete, func, select, update

from casework.calendar import tallinn_day
from casework.notices import Notice
from casework.post_permissions import PostAction
from casework.summaries import Span
from storage import group_news
from storage.errors import CodeRefused, NotHere, TakenGroup, TooMany
from storage.tables import Account, AccountState, ConnectCode, ConnectTry, GroupState, PostGroup

if TYPE_CHECKING:
    from storage.desk import Desk

LIVES = timedelta(minutes=30)
ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"
"""Without those that are mistaken for each other: 32 signs, so that 8 of them are 40 bits."""
LONG = 8
MOST_WRONG = 5
WITHIN = timedelta(minutes=15)
MOST_CODES = 10
"""That one colleague may make in an hour."""
LONGEST_TITLE = 80
ASK_EVERY = timedelta(minutes=10)


@dataclass(frozen=True, slots=True)
class Where:
    """The chat in which a code was written."""

    chat_id: int
    title: str
    topic_id: int = 0


class Groups:
    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    # ── in the private chat ──────────────────────────────────────────────────

    async def code(self, municipality_id: int, language: str) -> str:
        """A code for one group; it lives for `LIVES`. `language`: of what will be said in the group."""
        self._desk.posts.must(PostAction.CONNECT, municipality_id)
        made = await self._desk.session.exec(
            select(func.count())
            .select_from(ConnectCode)
            .where(
                ConnectCode.created_by == self._desk.who.account_id,
                col(ConnectCode.created_at) > self._desk.now - timedelta(hours=1),
            )
        )
        if made.one() >= MOST_CODES:
            raise TooMany
        typed = "".join(secrets.choice(ALPHABET) for _ in range(LONG))
        self._desk.session.add(
            ConnectCode(
                code_hash=_hash(typed),
                municipality_id=municipality_id,
                language=language,
                created_by=self._desk.who.account_id,
                created_at=self._desk.now,
                expires_at=self._desk.now + LIVES,
            )
        )
        self._desk.audit("group:code", f"municipality:{municipality_id}", municipality_id)
        return typed

    async def of_place(self, municipality_id: int) -> list[PostGroup]:
        """Connected ones and those that fell silent by themselves; for the municipality's case managers."""
        self._desk.posts.must(PostAction.READ, municipality_id)
        rows = await self._desk.session.exec(
            select(PostGroup)
            .where(PostGroup.municipality_id == municipality_id, PostGroup.state != GroupState.DISCONNECTED)
            .order_by(col(PostGroup.title), col(PostGroup.id))
        )
        return list(rows.all())

    async def one(self, group_id: int) -> PostGroup:
        row = await self._desk.session.get(PostGroup, group_id)
        if row is None:
            raise NotHere
        self._desk.posts.must(PostAction.READ, row.municipality_id)
        return row

    async def disconnect(self, group_id: int) -> PostGroup:
        """By whoever connected it, or by a lead. The group is told; done twice it is done once."""
        row = await self._desk.session.get(PostGroup, group_id, with_for_update=True)
        if row is None:
            raise NotHere
        self._desk.posts.must(PostAction.DISCONNECT, row.municipality_id, row.connected_by)
        if row.state is GroupState.CONNECTED:
            await group_news.left(self._desk, row)
        if row.state is not GroupState.DISCONNECTED:
            await self._end(row, GroupState.DISCONNECTED)
            await group_news.ended(self._desk, row, by=self._desk.who.account_id)
        return row

    # ── in the group ─────────────────────────────────────────────────────────

    async def writer(self, telegram_id: int) -> Account | None:
        """Who of ours wrote this in a group, from now on the desk's actor; None for everybody else."""
        rows = await self._desk.session.exec(
            select(Account).where(Account.telegram_id == telegram_id, Account.state == AccountState.ACTIVE)
        )
        account = rows.one_or_none()
        if account is not None:
            self._desk.actor = await self._desk.accounts.actor(account)
        return account

    async def connect(self, typed: str, where: Where) -> PostGroup:
        """The desk's actor wrote the code there. `CodeRefused`, `TakenGroup`, or `TooMany` wrong ones before."""
        await self._check_rate(where.chat_id)
        code = await self._claim(typed)
        if code is None:
            self._desk.session.add(ConnectTry(chat_id=where.chat_id, at=self._desk.now))
            raise CodeRefused
        row = await self._row(where.chat_id)
        if row is not None and row.state is GroupState.CONNECTED and row.municipality_id != code.municipality_id:
            raise TakenGroup
        if row is None:
            row = PostGroup(
                chat_id=where.chat_id,
                municipality_id=code.municipality_id,
                connected_by=self._desk.who.account_id,
                connected_at=self._desk.now,
                turn=0,
            )
        row.municipality_id, row.language = code.municipality_id, code.language
        row.title, row.topic_id = where.title[:LONGEST_TITLE], where.topic_id
        row.state, row.ended_at, row.turn = GroupState.CONNECTED, None, row.turn + 1
        row.connected_by, row.connected_at = self._desk.who.account_id, self._desk.now
        self._desk.session.add(row)
        await self._desk.session.flush()
        self._desk.audit("group:connect", f"group:{row.id}", row.municipality_id)
        await group_news.connected(self._desk, row)
        return row

    async def here(self, chat_id: int) -> PostGroup | None:
        """The connected group of that chat, whoever asks."""
        row = await self._row(chat_id)
        return row if row is not None and row.state is GroupState.CONNECTED else None

    async def ask(self, row: PostGroup) -> None:
        """Last week's post in that group; `TooMany` within some minutes of the last time."""
        if row.asked_at is not None and self._desk.now < self.next_ask(row):
            raise TooMany
        row.asked_at = self._desk.now
        span = Span.week_of(tallinn_day(self._desk.now)).before()
        await self._desk.outbox.put(
            Notice.WEEK_POST_GROUP,
            row.connected_by,
            group_id=row.id,
            key=f"{Notice.WEEK_POST_GROUP}:{row.id}:asked:{self._desk.now.timestamp()}",
            args={"place": row.municipality_id, "span": span.key, "turn": row.turn},
        )

    def next_ask(self, row: PostGroup) -> datetime:
        return (row.asked_at or self._desk.now) + ASK_EVERY

    async def _check_rate(self, chat_id: int) -> None:
        wrong = await self._desk.session.exec(
            select(func.count())
            .select_from(ConnectTry)
            .where(ConnectTry.chat_id == chat_id, col(ConnectTry.at) > self._desk.now - WITHIN)
        )
        if wrong.one() >= MOST_WRONG:
            raise TooMany

    async def _claim(self, typed: str) -> ConnectCode | None:
        """The code, used up by this; None when it does not fit the writer. Of two who come together one gets it."""
        rows = await self._desk.session.exec(select(ConnectCode).where(ConnectCode.code_hash == _hash(typed)))
        code = rows.one_or_none()
        if code is None or code.used_at or code.expires_at <= self._desk.now:
            return None
        try:
            self._desk.posts.must(PostAction.CONNECT, code.municipality_id)
        except NotHere:
            return None
        claimed = await self._desk.session.exec(
            update(ConnectCode)
            .where(col(ConnectCode.id) == code.id, col(ConnectCode.used_at).is_(None))
            .values(used_at=self._desk.now)
        )
        return code if claimed.rowcount == 1 else None

    # ── what becomes of it ───────────────────────────────────────────────────

    async def moved(self, old_chat_id: int, new_chat_id: int) -> None:
        """A basic group became a supergroup: the same group under another number."""
        row, there = await self._row(old_chat_id), await self._row(new_chat_id)
        if row is None or old_chat_id == new_chat_id:
            return
        if there is None:
            row.chat_id = new_chat_id
            self._desk.audit("group:moved", f"group:{row.id}", row.municipality_id)
        elif row.state is GroupState.CONNECTED:
            # It was connected anew under the new number already: the old one has done its part.
            await self._end(row, GroupState.DISCONNECTED)

    async def renamed(self, chat_id: int, title: str) -> None:
        """Its municipality's list shows it by the name that it has now."""
        row = await self._row(chat_id)
        if row is not None and title and row.title != title[:LONGEST_TITLE]:
            row.title = title[:LONGEST_TITLE]
            self._desk.audit("group:renamed", f"group:{row.id}", row.municipality_id)

    async def set_aside(self, chat_id: int, state: GroupState) -> None:
        """Nothing can be said there: the one who connected it and the leads hear of it, once."""
        row = await self._row(chat_id)
        if row is not None and row.state is GroupState.CONNECTED:
            await self._end(row, state)
            await group_news.ended(self._desk, row)

    async def sweep(self) -> None:
        """Tries and codes that no longer matter."""
        await self._desk.session.exec(delete(ConnectTry).where(col(ConnectTry.at) < self._desk.now - WITHIN))
        old = self._desk.now - timedelta(days=1)
        await self._desk.session.exec(delete(ConnectCode).where(col(ConnectCode.expires_at) < old))

    async def _end(self, row: PostGroup, state: GroupState) -> None:
        row.state, row.ended_at = state, self._desk.now
        self._desk.audit(f"group:{state}", f"group:{row.id}", row.municipality_id)

    async def _row(self, chat_id: int) -> PostGroup | None:
        rows = await self._desk.session.exec(select(PostGroup).where(PostGroup.chat_id == chat_id).with_for_update())
        return rows.one_or_none()


def _hash(typed: str) -> str:
    plain = "".join(sign for sign in typed.upper() if sign.isalnum())
    return hashlib.sha256(plain.encode()).hexdigest()
