"""Files both ways, by upload, by attach:// and by file_id."""

import aiohttp
import pytest

from bot.sandbox import Phone
from bot.sandbox.pictures import A_PICTURE
from bot.sandbox.shapes import Fields
from tests.bot.sandbox.client import Client, Refused, inline


async def test_a_persons_picture_reaches_the_bot(client: Client, kersti: Phone) -> None:
    sent = await kersti.send_photo(caption="uks")
    (size,) = photo_sizes(sent.as_api())
    file = await client.message("getFile", file_id=size["file_id"])

    assert (size["width"], size["height"], sent.text) == (64, 64, "uks")
    assert await client.download(str(file["file_path"])) == A_PICTURE


async def test_an_upload_can_be_sent_again_by_its_id(client: Client, kersti: Phone) -> None:
    form = aiohttp.FormData({"chat_id": str(kersti.chat_id), "caption": "<b>aruanne</b>", "parse_mode": "HTML"})
    form.add_field("document", "attach://part")
    form.add_field("part", b"sisu", filename="aruanne.txt", content_type="text/plain")
    await client.form("sendDocument", form)
    document = kersti.last.as_api()["document"]
    assert isinstance(document, dict)
    await client.call("sendDocument", chat_id=kersti.chat_id, document=document["file_id"])

    first, second = kersti.messages[-2:]
    assert (first.html, document["file_name"]) == ("<b>aruanne</b>", "aruanne.txt")
    assert second.file == first.file


async def test_files_that_are_refused(client: Client, kersti: Phone) -> None:
    document = await kersti.send_document("a.txt", b"text")
    file_id = str(document.file.file_id if document.file else "")
    cases = [
        ("sendPhoto", {"photo": file_id}, "can't use file of type Document as Photo"),
        ("sendPhoto", {"photo": "nothing"}, "wrong file identifier/HTTP URL specified"),
        ("sendPhoto", {}, "there is no photo in the request"),
        ("getFile", {"file_id": "nothing"}, "invalid file_id"),
        ("sendDocument", {"document": file_id, "caption": "a" * 1025}, "message caption is too long"),
    ]
    for method, params, expected in cases:
        with pytest.raises(Refused) as refused:
            await client.call(method, chat_id=kersti.chat_id, **params)
        assert refused.value.description == f"Bad Request: {expected}"


async def test_a_picture_must_be_one(client: Client, kersti: Phone) -> None:
    form = aiohttp.FormData({"chat_id": str(kersti.chat_id)})
    form.add_field("photo", b"no picture", filename="a.png")

    with pytest.raises(Refused, match="IMAGE_PROCESS_FAILED"):
        await client.form("sendPhoto", form)


async def test_a_caption_is_edited_as_a_caption(client: Client, kersti: Phone) -> None:
    form = aiohttp.FormData({"chat_id": str(kersti.chat_id), "caption": "enne"})
    form.add_field("photo", A_PICTURE, filename="a.png", content_type="image/png")
    await client.form("sendPhoto", form)
    edit = {"chat_id": kersti.chat_id, "message_id": kersti.last.message_id}

    with pytest.raises(Refused, match="there is no text in the message to edit"):
        await client.call("editMessageText", **edit, text="x")
    with pytest.raises(Refused, match="Bad Request: MEDIA_CAPTION_TOO_LONG"):
        await client.call("editMessageCaption", **edit, caption="a" * 1025)
    await client.call("editMessageCaption", **edit, caption="pärast")
    assert kersti.last.text == "pärast"


async def test_the_file_of_a_message_is_exchanged(client: Client, kersti: Phone) -> None:
    sent = await client.message(
        "sendMessage", chat_id=kersti.chat_id, text="varsti", reply_markup=inline([("A", "a")])
    )
    edit = {"chat_id": str(kersti.chat_id), "message_id": str(sent["message_id"])}
    form = aiohttp.FormData(
        {
            **edit,
            "media": '{"type": "photo", "media": "attach://part", "caption": "<b>pilt</b>", "parse_mode": "HTML"}',
        }
    )
    form.add_field("part", A_PICTURE, filename="a.png", content_type="image/png")
    changed = await client.form("editMessageMedia", form)
    assert isinstance(changed, dict)
    file_id = photo_sizes(changed)[0]["file_id"]

    assert (kersti.last.html, kersti.last.buttons) == ("<b>pilt</b>", [])
    assert kersti.transcript().endswith("~ [photo] pilt\n")
    same = {"type": "photo", "media": file_id, "caption": "pilt", "caption_entities": changed["caption_entities"]}
    with pytest.raises(Refused, match="message is not modified"):
        await client.call("editMessageMedia", **edit, media=same)


@pytest.mark.parametrize(
    ("media", "expected"),
    [
        ({"type": "photo", "media": "attach://nothing"}, "can't parse InputMedia: media not found"),
        ({"type": "photo"}, "can't parse InputMedia: media not found"),
        ({"type": "hologram", "media": "x"}, 'can\'t parse InputMedia: type "hologram" is unsupported'),
        ({"type": "photo", "media": "x", "caption": "a" * 1025}, "MEDIA_CAPTION_TOO_LONG"),
        ({"type": "photo", "media": "x"}, "wrong file identifier/HTTP URL specified"),
    ],
)
async def test_media_that_are_refused(client: Client, kersti: Phone, media: Fields, expected: str) -> None:
    sent = await client.message("sendMessage", chat_id=kersti.chat_id, text="x")
    with pytest.raises(Refused) as refused:
        await client.call("editMessageMedia", chat_id=kersti.chat_id, message_id=sent["message_id"], media=media)

    assert refused.value.description == f"Bad Request: {expected}"


def photo_sizes(message: Fields) -> list[Fields]:
    sizes = message["photo"]
    assert isinstance(sizes, list)
    return sizes
