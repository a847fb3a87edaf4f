"""The page in a real browser: two phones, one conversation, nobody else disturbed."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from playwright.async_api import Browser, Page, expect

from bot.sandbox import Sandbox
from bot.sandbox.queries import Toast
from bot.sandbox.shapes import Fields
from tests.bot.sandbox.client import Client, Refused, inline

pytestmark = pytest.mark.browser

SIZES = {"laptop": (1366, 800), "phone": (390, 844)}


@pytest.fixture
async def page(browser: Browser, sandbox: Sandbox) -> AsyncIterator[Page]:
    sandbox.add_phone("Kersti", "et", "haigla õde")
    sandbox.add_phone("Oleg", "ru", link="poster")
    sandbox.add_link({"et": "Plakat", "ru": "Плакат", "en": "Poster"}, "poster")
    page = await browser.new_page(viewport={"width": 1366, "height": 800}, locale="et")
    faults: list[str] = []
    page.on("pageerror", lambda error: faults.append(str(error)))
    page.on("console", lambda line: faults.append(line.text) if line.type == "error" else None)
    await page.goto(f"{sandbox.base_url}/?lang=et")
    yield page
    await page.close()
    # of a refused wish (409) and a lost line the browser makes a note by itself
    assert [fault for fault in faults if "409" not in fault and "net::ERR" not in fault] == []


@pytest.fixture
def echo(sandbox: Sandbox, client: Client) -> None:
    """A bot that repeats what it hears under a button, and says so when that is tapped."""

    async def deliver(update: Fields) -> None:
        match update:
            case {"message": {"chat": {"id": chat_id}, "text": text}}:
                words = f"<b>Kuulsin:</b> {text}. Kood: <tg-spoiler>P-014</tg-spoiler>"
                sent = {"chat_id": chat_id, "text": words, "parse_mode": "HTML", "protect_content": True}
                await client.call("sendMessage", **sent, reply_markup=inline([("Saada", "send"), ("Kes?", "who")]))
            case {"callback_query": {"id": query_id, "data": "who"}}:
                await client.call("answerCallbackQuery", callback_query_id=query_id, text="Mina", show_alert=True)
            case {"callback_query": {"id": query_id, "message": {"chat": chat, "message_id": number}}}:
                edit = {"chat_id": chat["id"], "message_id": number}
                await client.call("editMessageText", **edit, text="Saadetud")
                await client.call("answerCallbackQuery", callback_query_id=query_id, text="Käes")

    sandbox.deliver = deliver


async def say(page: Page, name: str, text: str) -> None:
    phone = page.locator(f"[data-phone={name}]")
    await phone.locator("textarea[name=message]").fill(text)
    await phone.locator("[data-action=send]").click()


async def test_a_conversation_on_one_phone_leaves_the_other_alone(page: Page, sandbox: Sandbox, echo: None) -> None:
    kersti, oleg = page.locator("[data-phone=Kersti]"), page.locator("[data-phone=Oleg]")
    await kersti.get_by_role("button", name="Alusta").click()
    await expect(kersti.locator(".theirs")).to_have_count(1)
    await say(page, "Kersti", "Tere\n<i>öö</i>")
    await expect(kersti.locator(".theirs").last).to_contain_text("Kuulsin: Tere")
    await kersti.get_by_role("button", name="Saada", exact=True).nth(1).click()

    await expect(kersti.get_by_role("status").filter(has_text="Käes")).to_be_visible()
    await expect(kersti.locator(".theirs").last).to_contain_text("Saadetud")
    await expect(kersti.locator(".theirs").last).to_contain_text("muudetud")
    await expect(kersti.locator(".mine").last).to_contain_text("<i>öö</i>")
    assert await oleg.locator("[data-message-id]").count() == 0
    assert sandbox.phone("Oleg").messages == []


async def test_spoilers_alerts_commands_and_blocking(
    page: Page, sandbox: Sandbox, client: Client, echo: None
) -> None:
    await client.call("setMyCommands", commands=[{"command": "help", "description": "Abi"}])
    kersti = page.locator("[data-phone=Kersti]")
    await kersti.get_by_role("button", name="Alusta").click()
    spoiler = kersti.get_by_role("button", name="Peidetud tekst")
    await spoiler.press("Enter")
    await expect(spoiler).to_have_count(0)
    await kersti.get_by_role("button", name="Kes?").click()
    await expect(kersti.get_by_role("alertdialog")).to_contain_text("Mina")
    await page.keyboard.press("Escape")
    await expect(kersti.get_by_role("alertdialog")).to_have_count(0)
    await kersti.get_by_role("button", name="Käsud").click()
    await kersti.get_by_role("button", name="/help").click()
    await expect(kersti.locator(".mine").last).to_contain_text("/help")
    await kersti.get_by_role("button", name="Blokeeri").click()
    await expect(kersti.get_by_role("button", name="Luba uuesti")).to_be_visible()

    assert sandbox.phone("Kersti").blocked


async def test_own_messages_are_edited_and_answered(page: Page, sandbox: Sandbox) -> None:
    kersti = page.locator("[data-phone=Kersti]")
    phone = sandbox.phone("Kersti")
    await phone.send("2h eile")
    await kersti.locator(".mine").get_by_role("button", name="Muuda sõnumit").click()
    box = kersti.locator("textarea[name=message]")
    await box.fill("3h eile")
    await box.press("Enter")
    await expect(kersti.locator(".mine").first).to_contain_text("muudetud")
    await kersti.locator(".mine").get_by_role("button", name="Vasta").click()
    await say(page, "Kersti", "ja 1h täna")
    await expect(kersti.locator(".mine")).to_have_count(2)

    assert phone.transcript() == "> 2h eile\n~> 3h eile\n> ja 1h täna\n"
    assert "reply_to_message" in phone.messages[-1].as_api()


async def test_files_go_both_ways(page: Page, sandbox: Sandbox, client: Client) -> None:
    phone = sandbox.phone("Kersti")
    await phone.start()
    upload = {"name": "märkmed.txt", "mimeType": "text/plain", "buffer": b"sisu"}
    await page.locator("[data-phone=Kersti] input[type=file]").set_input_files(upload)  # type: ignore[arg-type]
    await expect(page.locator("[data-phone=Kersti] a.file")).to_contain_text("märkmed.txt")
    file = phone.messages[-1].file
    assert file is not None
    await client.call("sendDocument", chat_id=phone.chat_id, document=file.file_id)
    async with page.expect_download() as downloading:
        await page.locator("[data-phone=Kersti] .theirs a.file").click()
    download = await downloading.value

    assert download.suggested_filename == "märkmed.txt"
    assert (await download.path()).read_bytes() == b"sisu"


async def test_clock_links_and_new_phones(page: Page, sandbox: Sandbox) -> None:
    before = sandbox.now()
    await page.get_by_role("button", name="Järgmine päev").click()
    await expect(page.locator(".top time")).to_contain_text("17.11.2026")
    await page.get_by_text("Lisa telefon").click()
    await page.get_by_label("Nimi").fill("Anu")
    await page.get_by_role("button", name="Lisa", exact=True).click()
    await expect(page.locator("[data-phone=Anu]")).to_be_visible()
    await page.locator("[data-phone=Oleg]").get_by_role("button", name="Ava: Plakat").click()
    await expect(page.locator("[data-phone=Oleg] .mine")).to_contain_text("/start")

    assert (sandbox.now() - before).days == 1
    assert sandbox.phone("Anu").language_code == "et"
    await page.get_by_text("Lisa telefon").click()
    await page.get_by_label("Nimi").fill("Anu")
    await page.get_by_role("button", name="Lisa", exact=True).click()
    await expect(page.get_by_role("alert")).to_contain_text("Selle nimega telefon on juba olemas")


async def test_trouble_is_ordered_and_told(page: Page, sandbox: Sandbox, client: Client) -> None:
    panel = page.locator("details.of-storm")
    await panel.locator("summary").click()
    await panel.get_by_label("Mis läheb valesti").select_option("Serveri viga (500)")
    await panel.get_by_label("Mitu korda").fill("2")
    await panel.get_by_label("Millises päringus").select_option("getUpdates")
    await panel.get_by_role("button", name="Telli", exact=True).click()
    await expect(panel).to_contain_text("Serveri viga (500): 2 ×getUpdates")
    with pytest.raises(Refused, match="Internal Server Error"):
        await client.updates()
    await expect(panel).to_contain_text("On juhtunudServeri viga (500): 1 ×")
    await panel.get_by_role("button", name="Lõpeta kõik").click()
    await expect(panel.get_by_role("button", name="Lõpeta kõik")).to_be_disabled()
    await panel.get_by_label("Telegrami piirangud kehtivad").check()
    await expect(panel.get_by_label("Telegrami piirangud kehtivad")).to_be_checked()

    assert (sandbox.faults.orders, sandbox.limits.on) == ([], True)
    await page.get_by_role("button", name="ru", exact=True).click()
    await panel.locator("summary").click()
    await expect(panel).to_contain_text("Уже случилосьОшибка сервера (500): 1 ×")


async def test_a_group_is_one_more_chat_of_its_phones(page: Page, sandbox: Sandbox, client: Client) -> None:
    kersti, oleg = sandbox.phone("Kersti"), sandbox.phone("Oleg")
    await kersti.start()
    group = sandbox.group("Osakond", [kersti], kind="group")
    chats = page.locator("[data-phone=Kersti] .head select")
    await chats.select_option("Osakond")
    await say(page, "Kersti", "Tere kõigile")
    await expect(page.locator("[data-phone=Kersti] .mine")).to_have_count(1)
    await group.joins(oleg)
    await expect(page.locator("[data-phone=Kersti] .happened").last).to_have_text("Liitus rühmaga: Oleg")
    await client.call("sendMessage", chat_id=group.chat_id, text="Kes tuleb?")
    await expect(page.locator("[data-phone=Oleg] .notification")).to_have_text("OsakondKes tuleb?")
    await expect(page.locator("[data-phone=Oleg] .head option").last).to_have_text("Osakond •")
    await page.locator("[data-phone=Oleg] .head select").select_option("Osakond •")
    await expect(page.locator("[data-phone=Oleg] .writer").first).to_have_text("Kersti")
    new = await group.migrate()
    # the old chat is gone from the phones, and the private one is shown again
    await expect(chats.locator("option")).to_have_text(["Märkaja", "Osakond •"])
    await expect(page.locator("[data-phone=Kersti] .mine")).to_have_text(["/start10:30"])

    assert group.transcript().startswith("> Tere kõigile\n> [new_chat_members Oleg]\n")
    assert await chats.locator("option").last.get_attribute("value") == str(new.chat_id)


async def test_answers_to_taps_do_not_lie_over_each_other(page: Page, sandbox: Sandbox) -> None:
    phone = sandbox.phone("Kersti")
    toasts = page.locator("[data-phone=Kersti] .toast")
    await expect(page.locator("[data-phone=Kersti]")).to_be_visible()
    for text in ("Käes", "Juba võetud", "Liiga hilja"):
        phone.show_toast(Toast(text, alert=False), phone)
        await expect(toasts).to_have_text([text])


async def test_a_covered_text_says_that_it_can_be_tapped(page: Page, sandbox: Sandbox, echo: None) -> None:
    await sandbox.phone("Kersti").start()
    spoiler = page.locator("[data-phone=Kersti] .spoiler")
    await expect(spoiler.locator("svg")).to_be_visible()
    await expect(spoiler).to_have_attribute("title", "Peidetud tekst, puudutage nägemiseks")
    await spoiler.click()

    await expect(spoiler.locator("svg")).to_have_count(0)
    await expect(spoiler).to_be_visible()


@pytest.mark.parametrize("language", ["et", "ru"])
async def test_four_phones_fit_a_laptop(page: Page, sandbox: Sandbox, language: str) -> None:
    sandbox.add_phone("Anu")
    sandbox.add_phone("Peeter", "ru")
    await page.goto(f"{sandbox.base_url}/?lang={language}")
    await expect(page.locator("[data-phone]")).to_have_count(4)
    phones = page.locator(".phones")

    assert await phones.evaluate("node => node.scrollWidth - node.clientWidth") == 0
    # name, clock and controls stand in one line
    assert await page.locator(".top").evaluate("node => node.offsetHeight") < 60


async def test_a_notification_covers_spoilers(page: Page, sandbox: Sandbox, client: Client) -> None:
    phone = sandbox.phone("Oleg")
    await phone.start()
    text = "P-014: <tg-spoiler>Mari</tg-spoiler>\nteine rida"
    await expect(page.locator("[data-phone=Oleg] .mine")).to_have_count(1)
    await client.call("sendMessage", chat_id=phone.chat_id, text=text, parse_mode="HTML", disable_notification=True)

    await expect(page.locator("[data-phone=Oleg] .notification")).to_have_text("MärkajaP-014: ▒▒▒▒")
    await expect(page.locator("[data-phone=Kersti] .notification")).to_have_count(0)


async def test_somebody_who_reads_older_messages_is_not_pulled_away(page: Page, sandbox: Sandbox) -> None:
    phone = sandbox.phone("Kersti")
    for number in range(300):
        await phone.send(f"rida {number}")
    messages = page.locator("[data-phone=Kersti] .messages")
    await expect(messages.get_by_text("rida 299")).to_be_in_viewport()
    await messages.evaluate("list => { list.scrollTop = 0 }")
    await expect(messages.get_by_text("rida 0", exact=True)).to_be_in_viewport()
    message = sandbox.make_message(phone, sandbox.profile.user, phone.messages[0].content)
    phone.add(message)

    newest = page.locator("[data-phone=Kersti]").get_by_role("button", name="Uuemad sõnumid")
    await expect(newest).to_be_visible()
    await expect(messages.get_by_text("rida 0", exact=True).first).to_be_in_viewport()
    await newest.click()
    await expect(messages.locator("[data-message-id]").last).to_be_in_viewport()


@pytest.mark.parametrize("language", ["et", "ru"])
@pytest.mark.parametrize("size", SIZES)
async def test_it_fits_the_screen(
    page: Page, sandbox: Sandbox, echo: None, tmp_path: Path, language: str, size: str
) -> None:
    width, height = SIZES[size]
    await page.set_viewport_size({"width": width, "height": height})
    await page.goto(f"{sandbox.base_url}/?lang={language}")
    await sandbox.phone("Kersti").start()
    await expect(page.locator("[data-phone=Kersti] .theirs")).to_have_count(1)
    await page.screenshot(path=tmp_path / f"{language}-{size}.png")
    wide = await page.evaluate("document.documentElement.scrollWidth")

    assert wide <= width
    await expect(page.locator("html")).to_have_attribute("lang", language)
    expected = 1 if size == "phone" else 2
    assert await page.locator("[data-phone]:visible").count() == expected


async def test_a_lost_line_is_said_and_mended(page: Page, sandbox: Sandbox) -> None:
    port = int(sandbox.base_url.rpartition(":")[2])
    await expect(page.locator("[data-phone=Kersti]")).to_be_visible()
    await sandbox.stop()
    await expect(page.locator("#away")).to_be_visible()

    again = Sandbox(token=sandbox.token, username="MarkajaDemoBot", now=sandbox.now)
    again.add_phone("Uus")
    await again.start(port=port)
    try:
        await expect(page.locator("[data-phone=Uus]")).to_be_visible(timeout=15_000)
        await expect(page.locator("#away")).to_be_hidden()
    finally:
        await page.goto("about:blank")
        await again.stop()
        await asyncio.sleep(0)
