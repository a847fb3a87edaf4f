"""Groups: connected by a code that only the right people can use, and set aside when nothing can be said there."""

from __future__ import annotations

import asyncio

import pytest
from sqlmodel import col, select

from bot.sandbox import Phone
from bot.sandbox.groups import Group
from storage.tables import Account, ConnectCode, GroupState, PostGroup
from tests.cast import House
from tests.flows.weeks import (
    NEXT_MONDAY,
    code_in,
    connected,
    group_of,
    group_row,
    link_of,
    ordinary,
    outbox,
    posts,
    state,
)
from tests.golden import Golden


@pytest.mark.parametrize("language", ["et", "ru"])
async def test_a_group_is_connected_hears_and_is_disconnected(house: House, golden: Golden, language: str) -> None:
    anu, peeter = await house.team(language)
    await house.weekly_posts()
    for phone in (anu, peeter):
        phone.events.clear()
    group = group_of(house, peeter, anu)
    await peeter.send("/connect")
    await peeter.start_in_group(group, code_in(peeter))
    assert "Anu" not in group.transcript()
    await house.until("2026-11-23 11:00")
    await peeter.send("/summary", chat=group)
    await peeter.send("/summary", chat=group)
    await house.until(NEXT_MONDAY)
    await peeter.send("/disconnect", chat=group)
    await peeter.send("/summary", chat=group)
    golden.check(f"group_{language}", peeter, anu, group)


async def test_only_a_hash_of_the_code_is_kept_and_it_opens_once(house: House) -> None:
    anu, peeter = await house.team()
    group, other = group_of(house, anu), group_of(house, anu, peeter)
    await anu.send("/connect")
    code = code_in(anu)
    async with house.app.desks.open(house.sandbox.now()) as desk:
        row = (await desk.session.exec(select(ConnectCode))).one()
    assert code not in row.code_hash
    for each in (group, other):
        await each.bot_joins(anu)
    await anu.send(f"/connect {code.lower()[:4]}-{code.lower()[4:]}", chat=group)
    await peeter.send(f"/connect {code}", chat=other)

    assert "See rühm saab nüüd nädala kokkuvõtteid" in group.last.text
    assert "See kood ei ava midagi" in other.last.text


async def test_a_code_that_is_too_old_opens_nothing(house: House) -> None:
    anu, _ = await house.team()
    group = group_of(house, anu)
    await anu.send("/connect")
    code = code_in(anu)
    await house.later(minutes=30)
    await anu.start_in_group(group, code)

    assert "Kood kehtib 30 minutit" in group.last.text


async def test_somebody_elses_code_opens_nothing_and_wrong_ones_have_an_end(house: House) -> None:
    anu, _ = await house.team()
    stina = await house.case_manager("Stina", "Stina M.", town=True)
    kersti = await house.nurse()
    group = group_of(house, kersti, stina)
    await group.bot_joins(kersti)
    for phone in (kersti, stina):
        await anu.send("/connect")
        await phone.send(f"/connect {code_in(anu)}", chat=group)
        assert "See kood ei ava midagi" in group.last.text
    for number in range(3):
        await kersti.send(f"/connect AAAA222{number}", chat=group)
    await anu.send("/connect")
    group.phones.append(anu)
    await anu.send(f"/connect {code_in(anu)}", chat=group)
    assert "liiga palju valesid koode" in group.last.text
    await house.later(minutes=16)
    await anu.send(f"/connect {code_in(anu)}", chat=group)

    assert "See rühm saab nüüd" in group.last.text


async def test_a_group_belongs_to_one_municipality_and_a_municipality_may_have_several(house: House) -> None:
    anu, _ = await house.team()
    stina = await house.case_manager("Stina", "Stina M.", town=True, lead=True)
    first = await connected(house, anu, stina)
    second = await connected(house, anu)
    await stina.send("/connect")
    await stina.send(f"/connect {code_in(stina)}", chat=first)
    assert "saab juba teise valla või linna kokkuvõtteid" in first.last.text
    await stina.send("/disconnect", chat=first)
    assert "meeskonna juht" in first.last.text
    await house.weekly_posts()
    await house.until(NEXT_MONDAY)

    for group in (first, second):
        assert group.last.text.startswith("Näidisvald, 23.–29. november 2026")


async def test_two_write_the_same_code_at_once(house: House) -> None:
    anu, peeter = await house.team()
    one, two = group_of(house, anu), group_of(house, peeter)
    for group, phone in ((one, anu), (two, peeter)):
        await group.bot_joins(phone)
    await anu.send("/connect")
    code = code_in(anu)
    await asyncio.gather(anu.send(f"/connect {code}", chat=one), peeter.send(f"/connect {code}", chat=two))

    async with house.app.desks.open(house.sandbox.now()) as desk:
        assert len((await desk.session.exec(select(PostGroup))).all()) == 1


async def test_the_lead_ends_what_a_colleague_connected_and_an_old_button_ends_nothing(house: House) -> None:
    anu, peeter = await house.team()
    group = await connected(house, peeter)
    told = anu.last
    assert "Ühendas: Peeter L." in told.text
    await anu.tap("Lõpeta", message=told)
    await anu.tap("Lõpeta")
    assert group.last.text == "Nädala kokkuvõtteid ma siia enam ei saada."
    assert "Lõpetas: Anu K." in peeter.last.text
    await peeter.send("/connect")
    await peeter.start_in_group(group, code_in(peeter))
    await anu.tap_data("pg:1:1:end_now", message=told)

    assert await state(house) is GroupState.CONNECTED
    assert "vana" in anu.toasts[-1]


# ── what becomes of it ───────────────────────────────────────────────────────


PUT_OUT = {
    "et": ("Märkaja ei ole enam rühmas „Näidisvalla meeskond“", "Ühenda rühm"),
    "ru": ("Märkaja больше нет в группе «Näidisvalla meeskond»", "Подключить группу"),
}


@pytest.mark.parametrize("language", PUT_OUT)
async def test_put_out_of_the_group_and_brought_back(house: House, golden: Golden, language: str) -> None:
    told, connect = PUT_OUT[language]
    anu, peeter = await house.team(language)
    await house.weekly_posts()
    group = await connected(house, peeter, anu)
    for phone in (anu, peeter):
        phone.events.clear()
    await group.bot_leaves(anu)
    assert await state(house) is GroupState.OUT
    for phone in (anu, peeter):
        assert told in phone.last.text
    await house.until(NEXT_MONDAY)
    assert await outbox(house, "week_post_group") == []
    await peeter.tap(connect)
    await peeter.start_in_group(group, code_in(peeter))
    await house.until("2026-12-07 09:00")
    assert group.last.text.startswith("Näidisvald, 30.11.2026–06.12.2026")
    golden.check(f"group_put_out_{language}", peeter, anu, group)


async def _kicked_unseen(group: Group, _by: Phone) -> None:
    group.bot_status = "kicked"


async def _dissolved(group: Group, _by: Phone) -> None:
    group.dissolve()


async def _restricted(group: Group, _by: Phone) -> None:
    group.restrict()


@pytest.mark.parametrize(
    ("happens", "becomes", "told"),
    [
        (_kicked_unseen, GroupState.OUT, "Märkaja ei ole enam rühmas"),
        (_dissolved, GroupState.OUT, "Märkaja ei ole enam rühmas"),
        (_restricted, GroupState.SILENCED, "Märkaja ei tohi rühma"),
    ],
)
@pytest.mark.parametrize("kind", ["group", "supergroup"])
async def test_what_is_noticed_only_at_the_sending_is_told_once_and_not_tried_again(
    house: House, happens: object, becomes: GroupState, told: str, kind: str
) -> None:
    anu, peeter = await house.team()
    await house.weekly_posts()
    group = await connected(house, peeter, anu, kind=kind)  # type: ignore[arg-type]
    await happens(group, anu)  # type: ignore[operator]
    await house.until("2026-12-07 10:00")

    assert await state(house) is becomes
    assert len(await outbox(house, "week_post_group")) == 1
    for phone in (anu, peeter):
        assert phone.blocked is False
        assert sum(told in one.text for one in phone.visible) == 1
    async with house.app.desks.open(house.sandbox.now()) as desk:
        reachable = await desk.recipients.reachable(house.place.id or 0)
    assert len(reachable) == 2, "whoever connected the group is still there"


async def test_where_pictures_are_forbidden_the_words_stand_alone(house: House) -> None:
    week = await ordinary(house)
    group = await connected(house, week.team.anu)
    group.restrict("photos")
    await house.until(NEXT_MONDAY)

    assert posts(group) == []
    assert group.last.text.startswith("Näidisvald, 23.–29. november 2026")
    assert await state(house) is GroupState.CONNECTED


@pytest.mark.parametrize(("heard", "language"), [(True, "et"), (True, "ru"), (False, "et")])
async def test_a_group_that_becomes_a_supergroup_is_followed(
    house: House, golden: Golden, heard: bool, language: str
) -> None:
    anu, peeter = await house.team(language)
    await house.weekly_posts()
    group = await connected(house, anu, peeter, kind="group")
    deliver = house.sandbox.deliver
    if not heard:
        house.sandbox.deliver = None
    new = await group.migrate()
    house.sandbox.deliver = deliver
    await house.until(NEXT_MONDAY)
    assert new.last.text.startswith("Näidisvald, 23")
    assert (await group_row(house)).chat_id == new.chat_id
    await house.until("2026-12-07 09:00")
    assert new.last.text.startswith("Näidisvald, 30.11.2026–06.12.2026")
    if heard:
        golden.check(f"group_migrated_{language}", group, new)


async def test_a_group_that_is_renamed_is_listed_by_its_new_name(house: House) -> None:
    anu, _ = await house.team()
    group = await connected(house, anu)
    await group.rename("Hoolekande rühm", anu)
    await anu.send("/disconnect")

    assert "„Hoolekande rühm“: saab kokkuvõtteid" in anu.last.text
    assert ["Lõpeta: Hoolekande rühm"] in anu.last.buttons
    assert "Näidisvalla meeskond" not in anu.last.text


async def test_a_topic_hears_and_its_end_is_noticed(house: House) -> None:
    anu, _ = await house.team()
    await house.weekly_posts()
    forum = group_of(house, anu, forum=True)
    await forum.bot_joins(anu)
    topic = await forum.topic("Kokkuvõtted")
    await anu.send("/connect")
    await anu.send(f"/connect {code_in(anu)}", chat=forum, topic=topic)
    await house.until(NEXT_MONDAY)
    assert forum.topic_name(forum.last) == "Kokkuvõtted"
    topic.closed = True
    await house.until("2026-12-07 09:00")

    assert await state(house) is GroupState.CLOSED
    assert "teema suletud" in anu.last.text


async def test_made_administrator_it_goes_on_and_ordinary_talk_is_left_alone(house: House) -> None:
    anu, peeter = await house.team()
    await house.weekly_posts()
    group = await connected(house, anu, peeter)
    await group.bot_is_promoted(anu)
    said = len([one for one in group.visible if one.from_bot])
    await peeter.send("Kes toob homme kooki?", chat=group)
    assert len([one for one in group.visible if one.from_bot]) == said
    await house.until(NEXT_MONDAY)

    assert group.last.text.startswith("Näidisvald")


async def test_privately_opens_for_case_managers_only(house: House) -> None:
    week = await ordinary(house)
    kersti = house.phone("Kersti")
    group = await connected(house, week.team.anu, kersti)
    await house.until(NEXT_MONDAY)
    payload = link_of(group.last).partition("?start=")[2]
    seen = len(posts(week.team.anu))
    await week.team.anu.start(payload)
    assert len(posts(week.team.anu)) == seen + 1
    await kersti.start(payload)
    assert "näevad valla või linna juhtumikorraldajad" in kersti.last.text
    assert posts(kersti) == []
    await kersti.start("post_1_2026-W99")

    assert "See kutse enam ei kehti" in kersti.last.text


async def test_of_people_in_groups_nothing_is_kept(house: House) -> None:
    anu, _ = await house.team()
    stranger = house.phone("Võõras")
    group = await connected(house, anu, stranger)
    for text in ("/summary", "/connect", "/connect AAAA2222", "/disconnect", "/start", "/help"):
        await stranger.send(text, chat=group)
    async with house.app.desks.open(house.sandbox.now()) as desk:
        ids = (await desk.session.exec(select(Account.telegram_id).order_by(col(Account.id)))).all()

    assert stranger.user_id not in ids
    assert await state(house) is GroupState.CONNECTED
