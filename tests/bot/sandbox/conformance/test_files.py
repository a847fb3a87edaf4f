"""Scenarios: pictures, captions, other media in their place, and documents that come back byte by byte."""

from bot.sandbox import Phone
from bot.sandbox.pictures import A_PICTURE
from bot.sandbox.shapes import Fields
from tests.bot.sandbox.conformance.bots import Bot, Why
from tests.bot.sandbox.conformance.failing import failure


def number(message: Fields) -> int:
    return int(str(message["message_id"]))


async def test_a_picture_its_caption_and_another_picture(bot: Bot, kersti: Phone) -> None:
    sent = await bot.send_file(kersti.chat_id, "photo", "a.png", A_PICTURE, "enne")
    await bot.edit_caption(kersti.chat_id, number(sent), "pärast")
    changed = await bot.edit_media(kersti.chat_id, number(sent), "document", b"sisu", "fail")
    long = await failure(bot.send_file(kersti.chat_id, "photo", "a.png", A_PICTURE, "a" * 1025))
    text = await failure(bot.edit_text(kersti.chat_id, number(sent), "tekst"))

    assert (sent["caption"], changed["caption"]) == ("enne", "fail")
    assert "photo" in sent
    assert "document" in changed
    assert (long.why, text.why) == (Why.BAD_REQUEST, Why.BAD_REQUEST)
    assert "essage caption is too long" in long.text
    assert "here is no text in the message to edit" in text.text


async def test_a_text_becomes_a_picture(bot: Bot, kersti: Phone) -> None:
    sent = await bot.send(kersti.chat_id, "graafik")
    changed = await bot.edit_media(kersti.chat_id, number(sent), "photo", A_PICTURE, "graafik")

    assert "photo" in changed
    assert kersti.last.describe() == "[photo] graafik"


async def test_documents_go_both_ways_unchanged(bot: Bot, kersti: Phone) -> None:
    content = bytes(range(256)) * 5
    sent = await bot.send_file(kersti.chat_id, "document", "märkmed.bin", content)
    document = sent["document"]
    assert isinstance(document, dict)
    written = await kersti.send_document("õpe.txt", "täht ё".encode())
    received = (await bot.updates())[-1]["message"]

    assert document["file_name"] == "märkmed.bin"
    assert await bot.download(document["file_id"]) == content
    assert written.file is not None
    assert received["document"]["file_name"] == "õpe.txt"  # type: ignore[index]
    assert await bot.download(written.file.file_id) == "täht ё".encode()
    assert (await failure(bot.download("no-such-file"))).why is Why.BAD_REQUEST
