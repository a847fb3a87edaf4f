"""Scenarios: groups that the bot joins, leaves and follows, and topics."""

from bot.sandbox import Phone, Sandbox
from bot.sandbox.shapes import Fields
from tests.bot.sandbox.conformance.bots import Bot, Why
from tests.bot.sandbox.conformance.failing import failure


async def messages(bot: Bot) -> list[Fields]:
    return [update["message"] for update in await bot.updates() if "message" in update]  # type: ignore[misc]


async def test_the_bot_is_put_out_and_brought_back(bot: Bot, sandbox: Sandbox, kersti: Phone) -> None:
    group = sandbox.group("Näidisvald", [kersti])
    await bot.send(group.chat_id, "tere")
    await group.bot_leaves(kersti)
    failed = await failure(bot.send(group.chat_id, "x"))
    await group.bot_joins(kersti)
    member, arrival = (await bot.updates())[-2:]
    await bot.send(group.chat_id, "jälle siin")

    assert failed.why is Why.FORBIDDEN
    assert "bot was kicked from the supergroup chat" in failed.text
    assert member["my_chat_member"]["new_chat_member"]["status"] == "member"  # type: ignore[index]
    assert [user["id"] for user in arrival["message"]["new_chat_members"]] == [42]  # type: ignore[index]


async def test_people_come_and_go(bot: Bot, sandbox: Sandbox, kersti: Phone) -> None:
    group = sandbox.group("Näidisvald", [kersti])
    oleg = sandbox.add_phone("Oleg", "ru")
    await group.joins(oleg)
    await oleg.send("tere", chat=group)
    await group.leaves(oleg, by=kersti)
    joined, said, left = (await messages(bot))[-3:]

    assert [user["first_name"] for user in joined["new_chat_members"]] == ["Oleg"]  # type: ignore[attr-defined]
    assert said["chat"]["type"] == "supergroup"  # type: ignore[index]
    assert left["left_chat_member"]["first_name"] == "Oleg"  # type: ignore[index]


async def test_a_group_that_became_a_supergroup_says_where_it_is(bot: Bot, sandbox: Sandbox, kersti: Phone) -> None:
    old = sandbox.group("Näidisvald", [kersti], kind="group")
    await bot.send(old.chat_id, "enne")
    new = await old.migrate()
    failed = await failure(bot.send(old.chat_id, "kuhu?"))
    gone, come = (await messages(bot))[-2:]
    await bot.send(failed.number, "siia")

    assert (failed.why, failed.number) == (Why.MIGRATED, new.chat_id)
    assert gone["migrate_to_chat_id"] == new.chat_id
    assert come["migrate_from_chat_id"] == old.chat_id
    assert new.last.text == "siia"


async def test_topics(bot: Bot, sandbox: Sandbox, kersti: Phone) -> None:
    forum = sandbox.group("Näidisvald", [kersti], forum=True)
    topic = await forum.topic("Teated")
    await kersti.send("küsimus", chat=forum, topic=topic)
    opening, asked = (await messages(bot))[-2:]
    sent = await bot.send(forum.chat_id, "vastus", thread=topic.thread_id)
    failed = await failure(bot.send(forum.chat_id, "x", thread=999))

    assert opening["forum_topic_created"]["name"] == "Teated"  # type: ignore[index]
    assert (asked["is_topic_message"], asked["message_thread_id"]) == (True, topic.thread_id)
    assert sent["message_thread_id"] == topic.thread_id
    assert failed.why is Why.BAD_REQUEST
    assert "essage thread not found" in failed.text


async def test_a_group_where_the_bot_may_not_write(bot: Bot, sandbox: Sandbox, kersti: Phone) -> None:
    group = sandbox.group("Näidisvald", [kersti])
    group.restrict()
    failed = await failure(bot.send(group.chat_id, "x"))

    assert failed.why is Why.BAD_REQUEST
    assert "ot enough rights to send text messages to the chat" in failed.text
