"""People, invitations and the lead's hand-over through the real server."""

from __future__ import annotations

import re

from casework.people import Role
from storage.desk import Desk
from storage.tables import AccountState
from tests.admin.panel.managing import account_of, audited, membership_of, post_all, send
from tests.admin.panel.operator import Office


async def test_people_are_listed_by_how_colleagues_know_them_and_filtered(office: Office) -> None:
    await office.house.team()
    await office.house.case_manager("Stina", "Stina R.", town=True)
    desktop = await office.seated()
    page = await desktop.get("/people")
    here = await desktop.get("/people?place=1&role=case_manager")
    named = await desktop.get("/people?name=peet")

    assert all(name in page.words for name in ("Anu K.", "Peeter L.", "Stina R.", "juht"))
    assert "Stina R." not in here.words
    assert "Peeter L." in named.words
    assert "Anu K." not in named.words


async def test_an_invitation_is_shown_once_opens_and_is_listed_without_its_link(office: Office) -> None:
    desktop = await office.seated()
    page = await desktop.get("/people/invite")
    made = await send(
        desktop, page, "/people/invite", role="case_manager", municipality="1", shown_as="Tiina M.", lead="yes"
    )
    assert "Roll: juhtumikorraldaja, juht." in made.words
    token = (re.search(r'id="f-link" readonly value="([^"]+)"', made.text) or ["", ""])[1].rpartition("=")[2]
    waiting = await desktop.get("/people/invitations")
    assert "data:image/svg+xml;base64," not in made.text, "a bare code opens nothing"
    assert "juhtumikorraldaja, juht, Tiina M." in waiting.words
    assert token
    assert token not in waiting.text

    tiina = office.house.phone("Tiina")
    await tiina.start(token)
    await tiina.tap("Eesti keel")
    assert await membership_of(office, "Tiina M.")
    assert "Tiina M." not in (await desktop.get("/people/invitations")).words


async def test_an_invitation_page_that_is_sent_again_makes_no_second_one(office: Office) -> None:
    desktop = await office.seated()
    page = await desktop.get("/people/invite")
    wanted = {"role": "case_manager", "municipality": "1", "shown_as": "Tiina M."}
    made = await send(desktop, page, "/people/invite", **wanted)
    again = await send(desktop, page, "/people/invite", **wanted)
    waiting = await desktop.get("/people/invitations")

    assert "Kutse on valmis" in made.words
    assert again.status == 409
    assert "on kutse juba tehtud" in again.words
    assert "Midagi ei ole veel salvestatud" not in again.words
    assert 'value="Tiina M."' in again.text
    assert waiting.words.count("Tiina M.") == 1
    assert "Tegi Kaja T." in waiting.words
    assert "käsurida" not in waiting.words


async def test_the_list_of_an_adviser_is_seen_to_open(office: Office) -> None:
    page = await (await office.seated()).get("/people/invite")
    assert '<details class="part">' in page.text


async def test_a_stopped_colleague_does_not_lead(office: Office) -> None:
    await office.house.team()
    anu, peeter = await membership_of(office, "Anu K."), await membership_of(office, "Peeter L.")
    desktop = await office.seated()
    of_anu, of_peeter = await desktop.get(f"/people/{anu}"), await desktop.get(f"/people/{peeter}")
    stopped = await send(desktop, of_peeter, f"/people/{peeter}/suspend")
    made = await send(desktop, of_peeter, f"/people/{peeter}/lead")
    over = await send(desktop, of_anu, f"/people/{anu}/hand-over", to=str(peeter))

    assert made.status == over.status == 409
    assert all("seepärast ei saa ta juhtida" in page.words for page in (stopped, made, over))
    assert f"/people/{peeter}/lead" not in stopped.text
    assert "lõpeb ka peatamine" in stopped.words
    assert "Peeter L." not in (await desktop.get(f"/people/{anu}")).words
    assert await audited(office, "member:lead") == []


async def test_what_a_role_needs_is_told_and_what_was_typed_stays(office: Office) -> None:
    desktop = await office.seated()
    page = await desktop.get("/people/invite")
    no_place = await send(desktop, page, "/people/invite", role="case_manager", shown_as="Tiina M.")
    no_house = await send(desktop, no_place, "/people/invite", role="partner")
    lead = await send(desktop, no_house, "/people/invite", role="operator", lead="yes")
    adviser = await send(desktop, lead, "/people/invite", role="ska_coordinator", lead="")

    assert "Selle rolli jaoks valige vald või linn." in no_place.words
    assert 'value="Tiina M."' in no_place.text
    assert "Selle rolli jaoks valige asutus." in no_house.words
    assert "Juhiks saab kutsuda ainult juhtumikorraldajat." in lead.words
    assert "Valige vähemalt üks vald või linn." in adviser.words
    assert await audited(office, "invitation:create:role") == [("invitation:1", False)]  # the operator's own


async def test_an_adviser_is_invited_with_several_municipalities(office: Office) -> None:
    desktop = await office.seated()
    page = await desktop.get("/people/invite")
    made = await post_all(
        desktop,
        "/people/invite",
        [
            ("role", "ska_coordinator"),
            ("portfolio", "1"),
            ("portfolio", "2"),
            ("once", page.hidden("once")),
            ("csrf", page.csrf),
        ],
    )

    assert "Kutse on valmis" in made.words


async def test_a_revoked_invitation_opens_no_more_and_is_not_revoked_twice(office: Office) -> None:
    token = await office.house.link(Role.CASE_MANAGER, name="Tiina M.")
    desktop = await office.seated()
    page = await desktop.get("/people/invitations")
    road = (re.search(r'action="(/people/invitations/\d+/revoke)"', page.text) or ["", ""])[1]
    gone = await send(desktop, page, road)
    again = await send(desktop, page, road)
    tiina = office.house.phone("Tiina")
    await tiina.start(token)
    await tiina.tap("Eesti keel")

    assert "Kutse on tühistatud." in gone.words
    assert again.status == 409
    assert "enam ei kehti" in tiina.transcript()


async def test_the_last_lead_stays_until_the_lead_is_handed_over(office: Office) -> None:
    await office.house.team()
    anu, peeter = await membership_of(office, "Anu K."), await membership_of(office, "Peeter L.")
    desktop = await office.seated()
    page = await desktop.get(f"/people/{anu}")
    taken = await send(desktop, page, f"/people/{anu}/lead")
    ended = await send(desktop, page, f"/people/{anu}/end")
    assert taken.status == ended.status == 409
    assert "See on ainus juht" in taken.words

    over = await send(desktop, page, f"/people/{anu}/hand-over", to=str(peeter))
    assert "Juht on nüüd Peeter L." in over.words
    twice = await send(desktop, page, f"/people/{anu}/hand-over", to=str(peeter))
    assert twice.status == 409
    ended = await send(desktop, over, f"/people/{anu}/end")
    assert "Roll on lõpetatud." in ended.words
    await office.house.settle()
    assert "juht" in office.house.phone("Peeter").transcript()
    assert await audited(office, "member:end") == [(f"membership:{anu}", True)]


async def test_an_account_is_stopped_and_freed(office: Office) -> None:
    await office.house.team()
    peeter = await membership_of(office, "Peeter L.")
    desktop = await office.seated()
    page = await desktop.get(f"/people/{peeter}")
    stopped = await send(desktop, page, f"/people/{peeter}/suspend")
    again = await send(desktop, page, f"/people/{peeter}/suspend")

    assert "Konto on peatatud." in stopped.words
    assert again.status == 409
    assert (await account_of(office, "Peeter L.")).state is AccountState.SUSPENDED
    freed = await send(desktop, stopped, f"/people/{peeter}/free")
    assert "Konto on jälle avatud." in freed.words
    assert (await account_of(office, "Peeter L.")).state is AccountState.ACTIVE
    assert [who for _, who in await audited(office, "member:suspend")] == [True]


async def test_nobody_ends_their_own_role(office: Office) -> None:
    desktop = await office.seated()
    mine = await membership_of(office, "Kaja T.")
    page = await desktop.get(f"/people/{mine}")
    assert f"/people/{mine}/end" not in page.text

    refused = await desktop.post(f"/people/{mine}/end")
    assert refused.status == 409
    assert "Iseenda rolli" in refused.words


async def test_another_operator_ends_and_the_sessions_end_with_the_role(office: Office) -> None:
    desktop = await office.seated()
    other = office.desktop()
    await other.enter(await office.link(await office.operator("Mare", "Mare V.")))
    mare = await membership_of(office, "Mare V.")
    assert (await other.get("/people")).status == 200

    await send(desktop, await desktop.get(f"/people/{mare}"), f"/people/{mare}/end")

    assert (await other.get("/people")).status == 401


async def test_the_reminder_hour_is_set_and_an_older_page_is_told(office: Office) -> None:
    await office.house.team()
    peeter = await membership_of(office, "Peeter L.")
    desktop = await office.seated()
    page = await desktop.get(f"/people/{peeter}")
    await send(desktop, page, f"/people/{peeter}/hour", hour="10")
    stale = await send(desktop, page, f"/people/{peeter}/hour", hour="12")
    wrong = await send(desktop, await desktop.get(f"/people/{peeter}"), f"/people/{peeter}/hour", hour="3")

    assert stale.status == 409
    assert "Valige tund loetelust." in wrong.words
    async with office.house.app.desks.open(office.house.sandbox.now()) as desk:
        account = await account_of_id(desk, peeter)
        assert await desk.manage_people.reminder_hour(account) == 10


async def account_of_id(desk: Desk, membership_id: int) -> int:
    return (await desk.manage_people.one(membership_id)).account.id or 0
