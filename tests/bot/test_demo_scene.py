"""The demo's group: connected from Anu's phone in a few taps, and on Monday it hears of the week."""

from __future__ import annotations

from bot import demo_scene
from locales import all_texts
from tests.cast import House
from tests.flows.weeks import code_in, posts


async def test_the_demos_group_is_connected_and_monday_shows_the_post(house: House) -> None:
    await demo_scene.furnish(house.app.desks, house.sandbox, all_texts(strict=True))
    anu = house.sandbox.phone("Anu")
    await anu.start(anu.link or "")
    await anu.tap("Eesti keel")
    await house.weekly_posts()
    (group,) = house.sandbox.groups
    await anu.send("/connect")
    await anu.start_in_group(group, code_in(anu))
    assert "See rühm saab nüüd nädala kokkuvõtteid: Näidisvald" in group.last.text
    await house.until("2026-11-30 09:00")

    assert len(posts(anu)) + ("vaikne nädal" in anu.transcript()) == 1
    assert group.last.text.startswith("Näidisvald, 23.–29. november 2026")
    await house.until("2026-12-07 09:00")
    assert group.last.text.startswith("Näidisvald, 30.11.2026–06.12.2026")


async def test_a_mother_sees_what_families_see_at_once(house: House) -> None:
    await demo_scene.furnish(house.app.desks, house.sandbox, all_texts(strict=True))
    ljudmila = house.sandbox.phone("Людмила")
    await ljudmila.start()
    await ljudmila.tap("Русский")
    await ljudmila.send("/family")

    assert "Mari: ноябрь 2026" in ljudmila.last.text
    assert ["Написать специалисту"] in ljudmila.last.buttons
