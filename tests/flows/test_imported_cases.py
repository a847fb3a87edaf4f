"""Cases that an operator brought: one notice the next morning, what was late before begins a week later."""

from __future__ import annotations

import pytest

from admin.imports import kinds
from admin.imports.shapes import Wish
from bot.sandbox import Phone
from casework.people import Role
from tests.cast import House
from tests.golden import Golden

HEAD = "kov;eesnimi;perekonnanimi;sünniaasta;juhtumikorraldaja;tunnused;sisenenud;hinnatud\n"
PEOPLE = HEAD + "".join(
    f"naidisvald;{name};Katsetaja;1980;Anu K.;continuing;02.01.2025;20.01.2025\n" for name in ("Mari", "Jaan", "Olga")
)


def told(phone: Phone) -> list[str]:
    return [message.text for message in phone.visible if message.from_bot]


async def brought(house: House, kind: str, text: str) -> None:
    now = house.sandbox.now()
    wish = Wish(kinds.spoken("et"), "fail.csv", now)
    table = await kinds.table(kinds.KINDS[kind], text.encode(), wish)
    async with house.app.desks.open(now) as desk:
        look = await kinds.look(desk, kinds.KINDS[kind], table, wish)
        assert not look.faults
        await kinds.keep(look)
    await house.settle()


@pytest.mark.parametrize("language", ["et", "ru"])
async def test_old_deadlines_are_told_in_one_message_and_asked_a_week_later(
    house: House, golden: Golden, language: str
) -> None:
    anu = await house.case_manager("Anu", "Anu K.", language, lead=True)
    said = len(told(anu))
    await brought(house, "people", PEOPLE)
    assert len(told(anu)) == said
    await house.until("2026-11-24 12:00")
    assert len(told(anu)) == said + 1
    assert "30.11.2026" in anu.last.text
    golden.check(f"imported_{language}", anu)
    await house.until("2026-11-27 12:00")
    assert len(told(anu)) == said + 1
    await house.until("2026-11-30 09:00")

    assert all(code in anu.last.text for code in ("P-001", "P-002", "P-003"))


async def test_a_worker_hears_once_of_all_who_came(house: House) -> None:
    await house.case_manager("Anu", "Anu K.", lead=True)
    await brought(house, "people", PEOPLE)
    lea = house.phone("Lea")
    await lea.start(await house.link(Role.SUPPORT_WORKER, name="Lea L."))
    await lea.tap("Eesti keel")
    said = len(told(lea))
    rows = [f"P-{number};leisure_support;8;23.11.2026;Lea L.\n" for number in (1, 2, 3)]
    await brought(house, "plans", "kood;komponent;tunde;alates;tugitöötaja\n" + "".join(rows))

    assert told(lea)[said:] == ["Teie nimekirjas on nüüd 3 inimest, kelle tunnid saate kirja panna."]
