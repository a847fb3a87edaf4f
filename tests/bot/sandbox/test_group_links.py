"""Links that bring the bot into a group, and groups that are gone for everybody."""

from __future__ import annotations

import pytest

from bot.sandbox import Phone, Sandbox
from bot.sandbox.page_actions import RefusedError, act
from tests.bot.sandbox.client import Client, Refused


async def test_a_link_brings_the_bot_in_and_tells_the_payload(sandbox: Sandbox, kersti: Phone) -> None:
    group = sandbox.group("Näidisvald", [kersti])
    group.bot_status = "left"
    await kersti.start_in_group(group, "K7F29QXM")
    member, arrival, said = sandbox.updates[-3:]

    assert member["my_chat_member"]["new_chat_member"]["status"] == "member"  # type: ignore[index]
    assert "new_chat_members" in arrival["message"]  # type: ignore[operator]
    assert said["message"]["text"] == f"/start@{sandbox.profile.username} K7F29QXM"  # type: ignore[index]
    with pytest.raises(ValueError, match="ignores such a start payload"):
        await kersti.start_in_group(group, "mis see on?")


async def test_on_the_page_the_first_group_of_that_person_is_taken(sandbox: Sandbox, kersti: Phone) -> None:
    wish = {"do": "start_in_group", "phone": kersti.user_id, "payload": "K7F29QXM"}
    with pytest.raises(RefusedError, match="sandbox-error-group"):
        await act(sandbox, wish)
    group = sandbox.group("Näidisvald", [kersti])
    group.bot_status = "left"
    await act(sandbox, wish)

    assert group.bot_is_member
    assert group.visible[-1].text.endswith("K7F29QXM")


@pytest.mark.parametrize(
    ("kind", "words"), [("group", "Forbidden: the group chat was deleted"), ("supergroup", "chat not found")]
)
async def test_a_group_that_was_deleted(
    sandbox: Sandbox, client: Client, kersti: Phone, kind: str, words: str
) -> None:
    group = sandbox.group("Näidisvald", [kersti], kind=kind)  # type: ignore[arg-type]
    group.dissolve()
    with pytest.raises(Refused, match=words):
        await client.call("sendMessage", chat_id=group.chat_id, text="x")
