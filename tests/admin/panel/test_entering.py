"""The way in and out: a link that opens once, sessions that end, and nothing inside without one."""

from __future__ import annotations

import asyncio

import pytest
from sqlmodel import col, select, update

from casework.people import Role
from storage.tables import Account, AccountState, Audit, MembershipRow, PanelLink, PanelSession
from tests.admin.panel.operator import Desktop, Office


async def _audited(office: Office) -> list[str]:
    async with office.house.app.desks.open(office.house.sandbox.now()) as desk:
        return list((await desk.session.exec(select(Audit.action).order_by(col(Audit.id)))).all())


async def _inside(desktop: Desktop) -> bool:
    page = await desktop.get("/")
    assert page.status in {200, 401}
    return page.status == 200


async def test_a_link_out_of_the_chat_opens_the_panel_once(office: Office) -> None:
    kaja = await office.operator()
    link = await office.link(kaja)
    first, second = office.desktop(), office.desktop()

    looked = await first.get(link.removeprefix("http://127.0.0.1:8091"))
    assert "Sisene haldusesse" in looked.words
    page = await first.enter(link)
    again = await second.enter(link)

    assert page.status == 200
    assert "Avaleht" in page.words
    assert "Kaja T." in page.words
    assert again.status == 403
    assert "See link enam ei avane" in again.words
    assert not await _inside(second)
    assert [action for action in await _audited(office) if action.startswith("panel")] == [
        "panel:link",
        "panel:enter",
    ]


async def test_who_fetches_a_preview_spends_nothing(office: Office) -> None:
    link = await office.link(await office.operator())
    robot, desktop = office.desktop(), office.desktop()
    for _ in range(3):
        await robot.get(link.removeprefix("http://127.0.0.1:8091"))

    assert (await desktop.enter(link)).status == 200
    assert not await _inside(robot)


async def test_a_link_opens_for_five_minutes_and_leaves_the_chat(office: Office) -> None:
    kaja = await office.operator()
    link = await office.link(kaja)
    await office.house.later(minutes=5, seconds=1)

    assert (await office.desktop().enter(link)).status == 403
    assert not any("enter?token" in message.text for message in kaja.messages if not message.deleted)


@pytest.mark.parametrize("token", ["", "x", "../../etc/passwd", "ä" * 200, "' OR 1=1 --"])
async def test_a_made_up_token_opens_nothing(office: Office, token: str) -> None:
    desktop = office.desktop()

    page = await desktop.post("/enter", {"token": token}, csrf="")

    assert page.status == 403
    assert not await _inside(desktop)


async def test_only_hashes_are_kept(office: Office) -> None:
    link = await office.link(await office.operator())
    desktop = office.desktop()
    await desktop.enter(link)
    cookie = next(iter(desktop.session.cookie_jar)).value

    async with office.house.app.desks.open(office.house.sandbox.now()) as desk:
        links = (await desk.session.exec(select(PanelLink))).all()
        sessions = (await desk.session.exec(select(PanelSession))).all()
    kept = repr([*links, *sessions])

    assert len(links) == len(sessions) == 1
    assert link.partition("token=")[2] not in kept
    assert cookie not in kept


async def test_somebody_without_the_role_hears_of_no_panel(office: Office) -> None:
    anu, _ = await office.house.team()
    await anu.send("/panel")

    assert "enter?token" not in anu.last.text
    assert anu.last.text.startswith("Ei saanud aru")
    assert "panel" not in {one["command"] for one in anu.commands}


async def test_the_operator_has_it_in_the_menu(office: Office) -> None:
    kaja = await office.operator()

    assert "panel" in {one["command"] for one in kaja.commands}
    await kaja.send("/menu")
    await kaja.tap("Ava haldus")
    assert "enter?token" in kaja.transcript()


async def test_the_session_ends_after_half_an_hour_of_nothing(office: Office) -> None:
    desktop = await office.seated()
    await office.house.later(minutes=29)
    assert await _inside(desktop)
    await office.house.later(minutes=31)

    assert not await _inside(desktop)


async def test_the_session_ends_after_eight_hours_of_work(office: Office) -> None:
    desktop = await office.seated()
    for _ in range(19):
        await office.house.later(minutes=25)
        assert await _inside(desktop)
    await office.house.later(minutes=25)

    assert not await _inside(desktop)


async def test_the_cookie_is_changed_and_the_old_one_lingers_for_a_minute_only(office: Office) -> None:
    desktop = await office.seated()
    before = next(iter(desktop.session.cookie_jar)).value
    await office.house.later(minutes=11)
    assert await _inside(desktop)
    after = next(iter(desktop.session.cookie_jar)).value
    assert before != after

    thief = office.desktop()
    thief.session.cookie_jar.update_cookies({"markaja": before})
    assert await _inside(thief)
    await office.house.later(minutes=2)
    assert not await _inside(thief)
    assert await _inside(desktop)


async def test_leaving_ends_this_browser_alone(office: Office) -> None:
    kaja = await office.operator()
    one, other = office.desktop(), office.desktop()
    await one.enter(await office.link(kaja))
    await other.enter(await office.link(kaja))
    cookie = next(iter(one.session.cookie_jar)).value

    await one.post("/leave")

    one.session.cookie_jar.update_cookies({"markaja": cookie})
    assert not await _inside(one)
    assert await _inside(other)


async def test_the_chat_tells_of_other_sessions_and_ends_them_all(office: Office) -> None:
    kaja = await office.operator()
    one, other = office.desktop(), office.desktop()
    await one.enter(await office.link(kaja))
    waiting = await office.link(kaja)

    assert "Avatud on veel üks seanss" in kaja.last.text
    await kaja.tap("Lõpeta kõik seansid")

    assert "Lõpetatud: üks seanss" in kaja.last.text
    assert not await _inside(one)
    assert (await other.enter(waiting)).status == 403


async def test_the_panel_ends_them_all_as_well(office: Office) -> None:
    kaja = await office.operator()
    one, other = office.desktop(), office.desktop()
    await one.enter(await office.link(kaja))
    await other.enter(await office.link(kaja))

    await one.get("/sessions")
    await one.post("/leave-everywhere")

    assert not await _inside(one)
    assert not await _inside(other)


@pytest.mark.parametrize("how", ["suspended", "left", "role ended"])
async def test_a_lost_right_ends_the_session_at_once(office: Office, how: str) -> None:
    desktop = await office.seated()
    waiting = await office.link(office.house.phones["Kaja"])
    now = office.house.sandbox.now()
    async with office.house.app.desks.open(now) as desk:
        if how == "role ended":
            ended = update(MembershipRow).where(col(MembershipRow.role) == Role.OPERATOR).values(ended_at=now)
            await desk.session.exec(ended)
        else:
            await desk.session.exec(update(Account).values(state=AccountState(how)))

    assert not await _inside(desktop)
    assert (await office.desktop().enter(waiting)).status == 403


async def test_who_guesses_has_to_wait_and_keeps_nobody_out(office: Office) -> None:
    """Behind a proxy all come from one address: somebody's guesses must not shut the door for an operator."""
    link = await office.link(await office.operator())
    stranger, desktop = office.desktop(), office.desktop()
    for _ in range(10):
        assert (await stranger.post("/enter", {"token": "guess"}, csrf="")).status == 403
    refused = await stranger.post("/enter", {"token": "guess"}, csrf="")

    assert refused.status == 429
    assert "Oodake minut" in refused.words
    assert (await desktop.enter(link)).status == 200
    await office.house.later(minutes=1, seconds=5)
    assert (await stranger.post("/enter", {"token": "guess"}, csrf="")).status == 403


async def test_of_requests_at_once_one_gets_the_new_cookie(office: Office) -> None:
    """The others go on with the one before, and the browser is not shown the door a minute later."""
    desktop = await office.seated()
    token = next(iter(desktop.session.cookie_jar)).value
    await office.house.later(minutes=11)
    now = office.house.sandbox.now()

    async def resumed() -> str:
        async with office.house.app.desks.open(now) as desk:
            seated = await desk.panel_sessions.resume(token)
            # On PostgreSQL all of them have read before any of them writes its line down.
            await asyncio.sleep(0.3)
        assert seated is not None
        return seated.token

    fresh = [one for one in await asyncio.gather(*(resumed() for _ in range(3))) if one]
    await office.house.later(minutes=2)

    assert len(fresh) == 1
    same = office.desktop()
    same.session.cookie_jar.update_cookies({"markaja": fresh[0]})
    assert await _inside(same)


async def test_ten_links_an_hour_are_enough(office: Office) -> None:
    kaja = await office.operator()
    for _ in range(10):
        await kaja.send("/panel")
    await kaja.send("/panel")

    assert "liiga palju linke" in kaja.last.text
