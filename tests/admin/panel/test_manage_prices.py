"""One line of a price list through the real pages; what a sent month was counted with is never rewritten."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from sqlmodel import col, select

from casework.hours import Recipient
from casework.months import MonthState
from storage.tables import Account, MonthReport, Organisation, PriceRow, SectorKind
from tests.admin.panel.managing import audited, fields, send
from tests.admin.panel.operator import Desktop, Office, Page

NEW = "/prices/new"
TYPED = {"component": "core_service", "price": "24,50", "first": "2026-01-01"}


async def prices(office: Office) -> list[tuple[str, Decimal, date, date | None]]:
    async with office.house.app.desks.open(office.house.sandbox.now()) as desk:
        rows = await desk.session.exec(select(PriceRow).order_by(col(PriceRow.first_day), col(PriceRow.id)))
        return [(row.component, row.unit, row.first_day, row.last_day) for row in rows.all()]


async def there(office: Office, unit: int, first: date, last: date | None = None) -> int:
    async with office.house.app.desks.open(office.house.sandbox.now()) as desk:
        row = PriceRow(
            municipality_id=1,
            component="core_service",
            unit=Decimal(unit),
            first_day=first,
            last_day=last,
            source="hinnad.csv",
            imported_at=desk.now,
        )
        desk.session.add(row)
        await desk.session.flush()
        return row.id or 0


async def reported(office: Office, month: date, state: MonthState = MonthState.SENT) -> None:
    async with office.house.app.desks.open(office.house.sandbox.now()) as desk:
        somebody = (await desk.session.exec(select(Account.id))).first() or 0
        desk.session.add(
            MonthReport(municipality_id=1, month=month, state=state, closed_by=somebody, closed_at=desk.now)
        )


async def keep(desktop: Desktop, looked: Page, road: str, **typed: str) -> Page:
    return await send(desktop, looked, road, **{"step": "keep", **typed})


async def test_a_price_is_added_and_looked_at_first(office: Office) -> None:
    async with office.house.app.desks.open(office.house.sandbox.now()) as desk:
        desk.session.add(Organisation(name="Näidistugi", kind=SectorKind.PROVIDER, municipality_id=1))
    desktop = await office.seated()
    page = await desktop.get("/prices?place=1")
    assert 'href="/prices/new?place=1"' in page.text
    page = await desktop.get(f"{NEW}?place=1")
    assert fields(page, NEW)["place"] == "1"
    looked = await send(desktop, page, NEW, **TYPED, recipient="group", provider="Näidistugi")

    assert looked.status == 200
    assert "põhiteenus" in looked.words
    assert "24,50 €" in looked.words
    for told in ("rühm", "Näidisvald", "Näidistugi", "01.01.2026", "lõputa"):
        assert told in looked.words
    assert await prices(office) == []

    added = await keep(desktop, looked, NEW)
    assert "Hind on lisatud: 24,50" in added.words
    assert "sisestatud siin, 23.11.2026" in added.words
    assert await prices(office) == [("core_service", Decimal("24.5"), date(2026, 1, 1), None)]
    assert await audited(office, "price:add") == [("price:1", True)]
    assert "Hinnad: lisatud" in (await desktop.get("/prices/1")).words
    async with office.house.app.desks.open(office.house.sandbox.now()) as desk:
        row = (await desk.session.exec(select(PriceRow))).one()
        assert (row.recipient, row.provider_id is not None) == (Recipient.GROUP, True)

    same = await send(desktop, page, NEW, **TYPED, recipient="group", provider="Näidistugi")
    assert same.status == 422
    assert "Täpselt selline hind on juba kirjas." in same.words


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("et", ("Komponent: väärtus puudub.", "Hind: „odav“ ei ole arv.", "„2025-01-01“ on varem kui algus.")),
        ("ru", ("Компонент: нет значения.", "Цена: «odav»", "Действует по: «2025-01-01»")),
    ],
)
async def test_everything_that_does_not_fit_is_told_and_nothing_typed_is_lost(
    office: Office, language: str, told: tuple[str, ...]
) -> None:
    desktop = await office.seated(language)
    page = await desktop.get(f"{NEW}?place=1")
    wrong = await send(desktop, page, NEW, price="odav", first="24.12.2025", last="2025-01-01", recipient="group")
    nobodys = await send(desktop, page, NEW, **TYPED, place="")
    both = await send(desktop, page, NEW, **TYPED, period="2025-2026")

    assert [one.status for one in (wrong, nobodys, both)] == [422, 422, 422]
    for line in told:
        assert line in wrong.words
    kept = fields(wrong, NEW)
    assert (kept["price"], kept["first"], kept["recipient"]) == ("odav", "2025-12-24", "group")
    assert 'id="e-place"' in nobodys.text
    assert 'id="e-place"' in both.text
    assert await prices(office) == []


async def test_a_new_price_from_a_day_leaves_the_older_one_until_then(office: Office) -> None:
    number = await there(office, 30, date(2026, 1, 1))
    desktop = await office.seated()
    await reported(office, date(2026, 10, 1))
    page = await desktop.get(f"/prices/{number}")
    early = await send(desktop, page, NEW, price="32", first="2026-10-31")
    assert early.status == 422
    assert "Kuud 10.2026 on saadetud teise hinnaga" in early.words
    assert "alates 01.11.2026" in early.words
    looked = await send(desktop, early, NEW, first="01.11.2026")
    assert "Kuni uue hinna alguseni kehtib edasi: 30,00" in looked.words
    assert "Mis sellega kaasneb" not in looked.words
    await keep(desktop, looked, NEW)

    assert await prices(office) == [
        ("core_service", Decimal(30), date(2026, 1, 1), None),
        ("core_service", Decimal(32), date(2026, 11, 1), None),
    ]


async def test_a_price_of_the_same_day_is_replaced_with_a_yes_unless_a_month_was_sent_with_it(office: Office) -> None:
    await there(office, 30, date(2026, 11, 1))
    desktop = await office.seated()
    page = await desktop.get(f"{NEW}?place=1")
    looked = await send(desktop, page, NEW, **{**TYPED, "first": "2026-11-01"})
    assert "See hind kaob, uus tuleb asemele: 30,00" in looked.words
    assert (await keep(desktop, looked, NEW)).status == 422
    await reported(office, date(2026, 11, 1))
    late = await keep(desktop, looked, NEW, sure="yes")

    assert late.status == 422
    assert "alates 01.12.2026" in late.words
    assert await prices(office) == [("core_service", Decimal(30), date(2026, 11, 1), None)]


async def test_a_first_price_for_a_sent_month_rewrites_nothing_and_is_asked_about(office: Office) -> None:
    desktop = await office.seated()
    await reported(office, date(2026, 10, 1))
    looked = await send(desktop, await desktop.get(f"{NEW}?place=1"), NEW, **TYPED)
    assert "Neil päevil on juba suletud kuid: 10.2026." in looked.words
    assert (await keep(desktop, looked, NEW)).status == 422
    assert (await keep(desktop, looked, NEW, sure="yes")).status == 200

    assert len(await prices(office)) == 1


async def test_a_period_s_price_minds_the_sent_months_of_everybody(office: Office) -> None:
    desktop = await office.seated()
    page = await desktop.get(f"{NEW}?period=2025-2026")
    await keep(desktop, await send(desktop, page, NEW, **TYPED), NEW)
    await reported(office, date(2026, 10, 1))
    refused = await send(desktop, page, NEW, **{**TYPED, "price": "25", "first": "2026-06-01"})

    assert refused.status == 422
    assert "periood 2025-2026" in (await desktop.get("/prices")).words
    assert len(await prices(office)) == 1


async def test_a_price_ends_after_the_last_sent_month(office: Office) -> None:
    number = await there(office, 30, date(2026, 1, 1))
    road = f"/prices/{number}/end"
    desktop = await office.seated()
    await reported(office, date(2026, 10, 1))
    await reported(office, date(2026, 11, 1), MonthState.CLOSED)
    page = await desktop.get(f"/prices/{number}")
    for last, told in (
        ("2025-12-31", "See päev on varem kui hinna algus."),
        ("30.10.2026", "Selle hinnaga on kuud juba saadetud: 10.2026."),
        ("31.2.2026", "Kirjutage päev nii"),
    ):
        refused = await send(desktop, page, road, last=last)
        assert refused.status == 422
        assert told in refused.words
    looked = await send(desktop, page, road, last="2026-10-31")
    assert "Kehtib kuni lõputa 31.10.2026" in looked.words
    assert "suletud kuid: 11.2026" in looked.words
    assert (await keep(desktop, looked, road)).status == 422
    ended = await keep(desktop, looked, road, sure="yes")

    assert "Hinna viimane päev on salvestatud: 30,00" in ended.words
    assert "Hinnad: lõpetatud" in ended.words
    assert await prices(office) == [("core_service", Decimal(30), date(2026, 1, 1), date(2026, 10, 31))]
    assert await audited(office, "price:end") == [(f"price:{number}", True)]
    again = await send(desktop, ended, road)
    assert "Midagi ei olnud muuta." in again.words
    await keep(desktop, await send(desktop, again, road, last=""), road)
    assert (await prices(office))[0][3] is None


async def test_an_older_price_ends_where_the_next_one_began_though_that_was_sent(office: Office) -> None:
    number = await there(office, 30, date(2026, 1, 1))
    await there(office, 32, date(2026, 10, 1))
    desktop = await office.seated()
    await reported(office, date(2026, 10, 1))
    road = f"/prices/{number}/end"
    looked = await send(desktop, await desktop.get(f"/prices/{number}"), road, last="2026-09-30")
    assert "Mis sellega kaasneb" not in looked.words
    await keep(desktop, looked, road)

    assert [row[3] for row in await prices(office)] == [date(2026, 9, 30), None]


async def test_a_price_is_taken_away_only_while_no_month_was_sent_with_it(office: Office) -> None:
    number = await there(office, 30, date(2026, 11, 1))
    road = f"/prices/{number}/remove"
    desktop = await office.seated()
    page = await desktop.get(f"/prices/{number}")
    await reported(office, date(2026, 11, 1))
    refused = await send(desktop, page, road)
    assert refused.status == 409
    assert "Seda hinda ei saa ära võtta: selle ajal on kuud juba saadetud (11.2026)." in refused.words
    assert f'action="{road}"' not in refused.text
    later = await there(office, 33, date(2026, 12, 1))
    gone = await send(desktop, await desktop.get(f"/prices/{later}"), f"/prices/{later}/remove")

    assert "Hind on ära võetud: 33,00" in gone.words
    assert [row[1] for row in await prices(office)] == [Decimal(30)]
    assert await audited(office, "price:remove") == [(f"price:{later}", True)]
    assert (await desktop.get(f"/prices/{later}")).status == 404
