"""aiogram's FSM storage over the desk of one update: state and effects are committed together."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from aiogram.fsm.state import State
from aiogram.fsm.storage.base import BaseStorage, StateType, StorageKey

from storage.conversations import Conversations


class DeskStorage(BaseStorage):
    def __init__(self, conversations: Conversations) -> None:
        self._conversations = conversations

    async def set_state(self, key: StorageKey, state: StateType = None) -> None:
        value = state.state if isinstance(state, State) else state
        await self._conversations.save_state(row_key(key), value)

    async def get_state(self, key: StorageKey) -> str | None:
        return (await self._conversations.load(row_key(key)))[0]

    async def set_data(self, key: StorageKey, data: Mapping[str, Any]) -> None:
        await self._conversations.save_data(row_key(key), dict(data))

    async def get_data(self, key: StorageKey) -> dict[str, Any]:
        return (await self._conversations.load(row_key(key)))[1]

    async def close(self) -> None:
        """The desk closes its own session."""


def row_key(key: StorageKey) -> str:
    return f"{key.bot_id}:{key.chat_id}:{key.user_id}"
