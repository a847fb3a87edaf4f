"""Groups: who comes and goes, what the bot hears of it, and when it may not speak."""

import pytest

from bot.sandbox import Group, Phone, Sandbox
from bot.sandbox.shapes import Fields
from tests.bot.sandbox.client import Client, Refused


def kinds(sandbox: Sandbox) -> list[str]:
    return [next(kind for kind in update if kind != "update_id") for update in sandbox.updates]


def newest(sandbox: Sandbox, kind: str) -> Fields:
    content = sandbox.updates[-1][kind]
    assert isinstance(content, dict)
    return content


async def say(client: Client, group: Group, text: str = "x", **more: object) -> Fields:
    return await client.message("sendMessage", chat_id=group.chat_id, text=text, **more)


async def refusal(client: Client, group: Group, method: str = "sendMessage", **more: object) -> tuple[int, str]:
    with pytest.raises(Refused) as refused:
        await client.call(method, **{"chat_id": group.chat_id, "text": "x", **more})
    return refused.value.code, refused.value.description


@pytest.mark.parametrize("kind", ["group", "supergroup"])
async def test_the_bot_is_brought_in_and_put_out(sandbox: Sandbox, client: Client, kersti: Phone, kind: str) -> None:
    group = sandbox.group("Näidisvald", [kersti], kind=kind)  # type: ignore[arg-type]
    await group.bot_leaves(kersti)
    change = newest(sandbox, "my_chat_member")
    assert [change[which]["status"] for which in ("old_chat_member", "new_chat_member")] == ["member", "kicked"]  # type: ignore[index]
    assert await refusal(client, group) == (403, f"Forbidden: bot was kicked from the {kind} chat")
    before = len(sandbox.updates)
    await kersti.send("kas keegi kuuleb?", chat=group)
    assert len(sandbox.updates) == before

    await group.bot_joins(kersti)
    assert kinds(sandbox)[-2:] == ["my_chat_member", "message"]
    assert newest(sandbox, "message")["new_chat_members"] == [sandbox.profile.user]
    await say(client, group)


async def test_of_a_basic_group_the_bot_sees_that_it_left(sandbox: Sandbox, client: Client, kersti: Phone) -> None:
    group = sandbox.group("Näidisvald", [kersti], kind="group")
    await group.bot_leaves(kersti)

    assert kinds(sandbox)[-2:] == ["message", "my_chat_member"]
    assert (await client.message("getChat", chat_id=group.chat_id))["type"] == "group"


async def test_a_bot_that_left_by_itself_is_no_member(sandbox: Sandbox, client: Client, kersti: Phone) -> None:
    group = sandbox.group("Näidisvald", [kersti])
    await client.call("leaveChat", chat_id=group.chat_id)

    left = (403, "Forbidden: bot is not a member of the supergroup chat")
    assert await refusal(client, group) == left
    assert await refusal(client, group, "getChat") == left


async def test_people_come_and_go(sandbox: Sandbox, client: Client, kersti: Phone) -> None:
    oleg = sandbox.add_phone("Oleg", "ru")
    group = sandbox.group("Näidisvald", [kersti])
    await group.joins(oleg, by=kersti)
    joined = newest(sandbox, "message")
    assert (joined["from"], joined["new_chat_members"]) == (kersti.user, [oleg.user])
    await oleg.send("tere", chat=group)
    assert await client.call("getChatMemberCount", chat_id=group.chat_id) == 3
    await group.leaves(oleg)
    assert newest(sandbox, "message")["left_chat_member"] == oleg.user

    with pytest.raises(PermissionError, match="not in the group"):
        await oleg.send("tere", chat=group)
    asked = {"chat_id": group.chat_id, "user_id": oleg.user_id}
    assert (await client.message("getChatMember", **asked))["status"] == "left"
    assert group.transcript() == "> [new_chat_members Oleg]\n> tere\n> [left_chat_member Oleg]\n"


async def test_an_administrator_is_told_of_members_and_may_delete(
    sandbox: Sandbox, client: Client, kersti: Phone
) -> None:
    oleg = sandbox.add_phone("Oleg", "ru")
    group = sandbox.group("Näidisvald", [kersti])
    written = await kersti.send("tere", chat=group)
    on = {"message_id": written.message_id}
    assert await refusal(client, group, "deleteMessage", **on) == (400, "Bad Request: message can't be deleted")
    await group.bot_is_promoted(kersti)
    await group.joins(oleg)
    await client.call("deleteMessage", chat_id=group.chat_id, **on)

    assert kinds(sandbox)[-2:] == ["chat_member", "message"]
    assert written.deleted
    administrators = await client.call("getChatAdministrators", chat_id=group.chat_id)
    assert [one["status"] for one in administrators] == ["creator", "administrator"]  # type: ignore[attr-defined]


async def test_a_basic_group_becomes_a_supergroup(sandbox: Sandbox, client: Client, kersti: Phone) -> None:
    old = sandbox.group("Näidisvald", [kersti], kind="group")
    await say(client, old)
    new = await old.migrate()
    told = [update["message"] for update in sandbox.updates[-2:]]

    assert [(message["chat"]["id"], message["chat"]["type"]) for message in told] == [  # type: ignore[index]
        (old.chat_id, "group"),
        (new.chat_id, "supergroup"),
    ]
    assert [told[0]["migrate_to_chat_id"], told[1]["migrate_from_chat_id"]] == [new.chat_id, old.chat_id]  # type: ignore[index]
    body = {"chat_id": old.chat_id, "text": "x"}
    async with client.http.post(f"{client.base_url}/bot{client.token}/sendMessage", json=body) as response:
        assert await response.json() == {
            "ok": False,
            "error_code": 400,
            "description": "Bad Request: group chat was upgraded to a supergroup chat",
            "parameters": {"migrate_to_chat_id": new.chat_id},
        }
    await say(client, new, "siin")
    with pytest.raises(PermissionError, match="supergroup now"):
        await kersti.send("kuhu?", chat=old)
    with pytest.raises(ValueError, match="only a basic group"):
        await new.migrate()


async def test_a_restricted_group_takes_no_words_of_the_bot(sandbox: Sandbox, client: Client, kersti: Phone) -> None:
    group = sandbox.group("Näidisvald", [kersti])
    group.restrict("photos")
    await say(client, group)
    group.restrict()
    assert await refusal(client, group) == (
        400,
        "Bad Request: not enough rights to send text messages to the chat",
    )
    assert await refusal(client, group, "sendDocument", document="x") == (
        400,
        "Bad Request: not enough rights to send documents to the chat",
    )
    group.allow()
    await say(client, group)


async def test_topics_of_a_forum(sandbox: Sandbox, client: Client, kersti: Phone) -> None:
    forum = sandbox.group("Näidisvald", [kersti], forum=True)
    topic = await forum.topic("Teated")
    opening = newest(sandbox, "message")
    assert (opening["forum_topic_created"]["name"], opening["chat"]["is_forum"]) == ("Teated", True)  # type: ignore[index]
    asked = await kersti.send("küsimus", chat=forum, topic=topic)
    assert newest(sandbox, "message")["message_thread_id"] == topic.thread_id

    sent = await say(client, forum, message_thread_id=topic.thread_id)
    answer = await say(client, forum, reply_parameters={"message_id": asked.message_id})
    general = await say(client, forum)
    assert [message.get("message_thread_id") for message in (sent, answer, general)] == [
        topic.thread_id,
        topic.thread_id,
        None,
    ]
    missing = (400, "Bad Request: message thread not found")
    assert await refusal(client, forum, message_thread_id=999) == missing
    topic.closed = True
    assert await refusal(client, forum, message_thread_id=topic.thread_id) == (400, "Bad Request: TOPIC_CLOSED")
    topic.deleted = True
    assert await refusal(client, forum, message_thread_id=topic.thread_id) == missing


async def test_where_there_are_no_topics(sandbox: Sandbox, client: Client, kersti: Phone) -> None:
    """A group passes over the number of a topic, a private chat does not."""
    group = sandbox.group("Näidisvald", [kersti])
    assert "message_thread_id" not in await say(client, group, message_thread_id=7)
    with pytest.raises(Refused, match="message thread not found"):
        await client.call("sendMessage", chat_id=kersti.chat_id, text="x", message_thread_id=7)
    with pytest.raises(ValueError, match="no forum"):
        await group.topic("Teated")


async def test_privacy_mode_hears_what_is_meant_for_the_bot(sandbox: Sandbox, client: Client, kersti: Phone) -> None:
    group = sandbox.group("Näidisvald", [kersti])
    sandbox.profile.reads_all_group_messages = False
    said = await say(client, group, "küsi minult")
    for text in (
        "niisama jutt",
        "/abi",
        "/abi@MarkajaDemoBot",
        "/abi@OtherBot",
        "hei @MarkajaDemoBot!",
        "@keegi_teine",
    ):
        await kersti.send(text, chat=group)
    await kersti.send("vastus", chat=group, reply_to=group.find(int(str(said["message_id"]))))
    heard = [update["message"]["text"] for update in sandbox.updates if "message" in update]  # type: ignore[index]

    assert heard == ["/start", "/abi", "/abi@MarkajaDemoBot", "hei @MarkajaDemoBot!", "vastus"]
    assert (await client.message("getMe"))["can_read_all_group_messages"] is False
    await group.bot_is_promoted(kersti)
    await kersti.send("nüüd kuuleb", chat=group)
    assert newest(sandbox, "message")["text"] == "nüüd kuuleb"


async def test_commands_for_groups_their_owners_and_one_member(
    sandbox: Sandbox, client: Client, kersti: Phone
) -> None:
    oleg = sandbox.add_phone("Oleg", "ru")
    group = sandbox.group("Näidisvald", [kersti, oleg])

    async def put(name: str, **scope: object) -> None:
        await client.call("setMyCommands", commands=[{"command": name, "description": "x"}], scope=scope)

    def seen() -> list[object]:
        return [phone.commands_in(group)[0]["command"] for phone in (kersti, oleg)]

    await put("everybody", type="default")
    await put("private", type="all_private_chats")
    assert seen() == ["everybody", "everybody"]
    await put("groups", type="all_group_chats")
    await put("owners", type="all_chat_administrators")
    assert seen() == ["owners", "groups"]
    await put("here", type="chat", chat_id=group.chat_id)
    assert seen() == ["here", "here"]
    await put("owner", type="chat_administrators", chat_id=group.chat_id)
    await put("oleg", type="chat_member", chat_id=group.chat_id, user_id=oleg.user_id)
    assert seen() == ["owner", "oleg"]
    with pytest.raises(Refused, match="Invalid user_id specified"):
        await put("x", type="chat_member", chat_id=group.chat_id)
