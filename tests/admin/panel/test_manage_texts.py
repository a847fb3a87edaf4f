"""Published texts: through the pages, and met by a phone."""

from __future__ import annotations

from casework.leaflets import Leaflet
from tests.admin.panel.managing import audited, fields, send
from tests.admin.panel.operator import Desktop, Office, Page

ET = "Uus teade. Säilitame {retention}. <b>Teie õigused jäävad.</b>"
RU = "Новое уведомление. Храним {retention}. <b>Ваши права остаются.</b>"


async def published(desktop: Desktop, road: str, et: str, ru: str) -> Page:
    page = await send(desktop, await desktop.get(road), road, et=et, ru=ru)
    return await send(desktop, page, f"{road}/publish")


async def test_one_language_without_the_other_is_refused_and_kept(office: Office) -> None:
    desktop = await office.seated()
    page = await send(desktop, await desktop.get("/texts/privacy"), "/texts/privacy", et=ET, ru="")

    assert page.status == 422
    assert "üht ilma teiseta ei salvestata" in page.words
    assert fields(page, "/texts/privacy")["et"] == ET
    assert await audited(office, "text:draft") == []


async def test_a_faulty_text_stays_a_draft_and_says_what_is_wrong(office: Office) -> None:
    desktop = await office.seated()
    road = "/texts/welcome/1"
    page = await send(desktop, await desktop.get(road), road, et="<script>x</script>", ru="Привет")
    preview = await desktop.get(f"{road}/preview")
    refused = await desktop.post(f"{road}/publish", {"was_et": "<script>x</script>", "was_ru": "Привет"})

    assert page.status == 422
    assert "Mustand on alles." in page.words
    assert "Midagi ei ole veel salvestatud" not in page.words
    assert "võib jääda tühjaks" not in page.words
    assert "Sellist märgist Telegram siin ei näita" in page.words
    assert "<script>x" not in preview.text
    assert refused.status == 409
    async with office.house.app.desks.open(office.house.sandbox.now()) as desk:
        assert await desk.leaflets.current(Leaflet.WELCOME, 1) is None


async def test_a_published_privacy_text_is_met_by_a_phone_and_read_again_by_who_has_read_before(
    office: Office,
) -> None:
    house = office.house
    kersti = await house.nurse(verified=True)
    await kersti.send("/report")
    await kersti.tap("Ei ole")
    assert "Enne alustamist: Teie andmed" in kersti.transcript()
    await kersti.tap("Selge, edasi")
    await kersti.tap("Katkesta")

    done = await published(await office.seated(), "/texts/privacy", ET, RU)
    await kersti.send("/report")
    await kersti.tap("Ei ole")

    assert "Avaldatud: versioon 1." in done.words
    shown = kersti.transcript().rpartition("/report")[2]
    assert "Uus teade. Säilitame selle määrab vald või linn" in shown
    assert "Teie õigused jäävad." in shown
    await kersti.tap("Selge, edasi")
    await kersti.tap("Katkesta")
    await kersti.send("/report")
    await kersti.tap("Ei ole")
    assert "Uus teade" not in kersti.transcript().rpartition("/report")[2]
    assert await audited(office, "text:publish") == [("text:privacy:1", True)]


async def test_a_draft_changed_in_another_tab_is_neither_lost_nor_published_unseen(office: Office) -> None:
    desktop = await office.seated()
    road = "/texts/privacy"
    empty = await desktop.get(road)
    preview = await send(desktop, empty, road, et=ET, ru=RU)
    other = await send(desktop, empty, road, et="Minu oma", ru="Моё")
    newer = await send(desktop, await desktop.get(road), road, et="Kolmas", ru="Третье")
    stale = await desktop.post(f"{road}/publish", fields(preview, f"{road}/publish"))

    assert other.status == 409
    assert fields(other, road)["et"] == "Minu oma"
    assert "Keegi muutis vahepeal" in other.words
    assert newer.status == 200
    assert stale.status == 409
    assert await audited(office, "text:publish") == []


async def test_an_earlier_version_and_the_programs_own_words_come_back_through_the_draft(office: Office) -> None:
    desktop = await office.seated()
    road = "/texts/privacy"
    await published(desktop, road, ET, RU)
    await published(desktop, road, "Teine", "Второе")
    page = await desktop.get(road)
    own = await desktop.post(f"{road}/again", {"version": "own", "was_et": "", "was_ru": ""}, csrf=page.csrf)
    assert "Enne alustamist: Teie andmed" in fields(own, road)["et"]
    there = await desktop.post(f"{road}/again", {"version": "1", "was_et": "", "was_ru": ""}, csrf=page.csrf)
    assert there.status == 409
    await send(desktop, own, f"{road}/drop")
    back = await desktop.post(f"{road}/again", {"version": "1", "was_et": "", "was_ru": ""}, csrf=page.csrf)

    assert fields(back, road)["et"] == ET
    async with office.house.app.desks.open(office.house.sandbox.now()) as desk:
        assert await desk.leaflets.privacy_version() == 3


async def test_a_contact_in_both_languages_reaches_both(office: Office) -> None:
    desktop = await office.seated()
    await published(desktop, "/texts/turn-to/1", "Sotsiaaltöötaja, 5550 1111", "Социальный работник, 5550 1111")
    async with office.house.app.desks.open(office.house.sandbox.now()) as desk:
        row = await desk.municipalities.get(1)

    assert (row.turn_to, row.turn_to_ru) == ("Sotsiaaltöötaja, 5550 1111", "Социальный работник, 5550 1111")


async def test_a_welcome_stands_under_the_greeting_of_the_poster_and_goes_when_it_is_withdrawn(
    office: Office,
) -> None:
    desktop = await office.seated()
    await published(desktop, "/texts/welcome/1", "Tere tulemast <b>Näidisvalda</b>!", "Добро пожаловать!")
    kersti = await office.house.nurse()
    page = await desktop.get("/texts/welcome/1")
    await send(desktop, page, "/texts/welcome/1/withdraw")
    mari = office.house.phone("Mari")
    await mari.start(await office.house.link(None))
    await mari.tap("Eesti keel")

    assert "Tere tulemast" in kersti.transcript()
    assert "Tere tulemast" not in mari.transcript()


async def test_a_place_without_a_contact_is_not_said_to_have_one(office: Office) -> None:
    desktop = await office.seated()
    async with office.house.app.desks.open(office.house.sandbox.now()) as desk:
        (await desk.municipalities.get(1)).turn_to = ""

    page = await desktop.get("/texts/turn-to/1")

    assert "Kontakti ei ole veel avaldatud." in page.words
    assert "mille juht vestluses avaldas" not in page.words
    assert "Kontakti ei ole veel avaldatud." in (await desktop.get("/texts")).words


async def test_the_latest_changes_are_told_in_words(office: Office) -> None:
    desktop = await office.seated()
    async with office.house.app.desks.open(office.house.sandbox.now()) as desk:
        desk.audit("closing-day:add", "municipality:1:2026-11-24", 1)
        desk.audit("municipality:change", "municipality:1", 1)

    told = (await desktop.get("/places/1")).words

    assert "Suletud päev: lisatud (24.11.2026)" in told
    assert "Vald või linn: muudetud" in told
    assert "closing-day:" not in told
    assert "(–)" not in told
