"""What only commands do has a place in the panel; and the panel and the bot write at once."""

from __future__ import annotations

import asyncio
from datetime import date
from decimal import Decimal

import pytest
from sqlmodel import func, select

from admin.imports.kinds import KINDS
from admin.panel.server import Running, application
from admin.settings import AdminSettings
from casework.data_subjects import RequestKind, SubjectKind, Whose
from locales import all_texts
from storage import data_requests
from storage.database import opened
from storage.desk import Desks
from storage.secrets import KeyRing
from storage.tables import Contract, Outbox, OutboxState, Person
from tests.admin.panel.managing import send
from tests.admin.panel.operator import Office
from tests.cast import KEY, REPORTED_NAME, report


async def _asked(office: Office) -> None:
    """Somebody asks for a copy, and a restore held a message back."""
    house = office.house
    await house.team()
    nurse = await house.nurse()
    await nurse.tap("Alusta")
    await report(nurse)
    async with house.app.desks.open(house.sandbox.now()) as desk:
        person = (await desk.session.exec(select(Person))).one()
        await data_requests.new(
            desk, RequestKind.COPY, Whose(SubjectKind.PERSON, person.id or 0), date(2026, 10, 1), "Vilhelmine palus"
        )
        desk.session.add(
            Outbox(key="held", account_id=1, notice="commands", not_before=desk.now, state=OutboxState.HELD)
        )
        desk.session.add(
            Contract(
                name="NÄIDIS 9",
                period="2025-2026",
                representative_id=house.place.id or 0,
                places=3,
                fee_month=Decimal(1),
                fee_months=1,
                first_day=date(2025, 1, 1),
                last_day=date(2026, 12, 31),
                source="NÄIDIS",
                imported_at=desk.now,
            )
        )


@pytest.mark.parametrize(
    ("language", "kind", "told"),
    [("et", "koopia", "Üks sõnum ootab Teie otsust"), ("ru", "копия", "1 сообщение ждёт Вашего решения")],
)
async def test_requests_keeping_backups_and_held_rows(office: Office, language: str, kind: str, told: str) -> None:
    desktop = await office.seated(language)
    await _asked(office)

    page = await desktop.get("/data")

    assert page.status == 200
    for words in (kind, "01.10.2026", "NÄIDIS 9", told, "MARKAJA_BACKUP_KEY"):
        assert words in page.words, words
    for command in (
        "markaja data request answer",
        "markaja data keep",
        "markaja backup",
        "markaja outbox --release-held",
        "markaja outbox --drop-held",
    ):
        assert f"<code>{command}" in page.text, command
    assert 'href="/outbox?state=held"' in page.text
    assert REPORTED_NAME not in page.text
    assert "Vilhelmine" not in page.text
    assert 'href="/data"' in (await desktop.get("/")).text


async def test_nothing_held_offers_nothing_to_send(office: Office) -> None:
    page = await (await office.seated()).get("/data")

    assert "--release-held" not in page.text
    assert "Ühtegi päringut ei oota vastust" in page.words


async def test_every_kind_of_table_can_be_brought(office: Office) -> None:
    page = await (await office.seated()).get("/imports")

    assert [kind for kind in KINDS if f'href="/imports/{kind}"' not in page.text] == []


async def test_the_panel_and_the_bot_write_at_once(office: Office) -> None:
    """Each change of either is kept; neither says that it did not work."""
    house = office.house
    await house.team()
    nurse = await house.nurse()
    await nurse.tap("Alusta")
    link = await office.link(await office.operator())
    statuses: list[int] = []

    async def manages() -> None:
        for number in range(12):
            page = await desktop.get("/organisations/new")
            made = await send(desktop, page, "/organisations/new", name=f"Näidiskool {number}")
            statuses.append(made.status)

    async with opened(house.url, KeyRing(KEY)) as own:  # a connection of its own, as a process of its own has
        read = AdminSettings(database_url=house.url)
        running = Running(application(Desks(own), read, all_texts(strict=True), house.sandbox.now))
        await running.start("127.0.0.1", 0)
        beside = Office(house, running.url, office.desktops)
        desktop = beside.desktop()
        await desktop.enter(link)
        await asyncio.gather(manages(), report(nurse))
        page = await desktop.get("/organisations")
        await running.stop()

    assert statuses == [200] * 12
    async with house.app.desks.open(house.sandbox.now()) as desk:
        assert (await desk.session.exec(select(func.count()).select_from(Person))).one() == 1
    assert all(f"Näidiskool {number}" in page.text for number in range(12))
