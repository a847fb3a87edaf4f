"""Files in calls: as parts of the request, by `attach://`, or by the id of a file that was sent before."""

from typing import TYPE_CHECKING

from bot.sandbox.calls import Call, Upload
from bot.sandbox.entities import Formatted
from bot.sandbox.errors import ApiError, bad_request
from bot.sandbox.files import FileKind, StoredFile, check_upload
from bot.sandbox.formatting import formatted_param
from bot.sandbox.shapes import fields, utf16_length

if TYPE_CHECKING:
    from bot.sandbox.sandbox import Sandbox

LONGEST_CAPTION = 1024
KINDS: dict[str, FileKind] = {"photo": "photo", "document": "document"}
ATTACHED = "attach://"


def caption_param(call: Call, too_long: str = "message caption is too long") -> Formatted:
    """Telegram has one name for a long caption in a new message and another one in an edit."""
    content = formatted_param(call, "caption", "caption_entities")
    if utf16_length(content.text) > LONGEST_CAPTION:
        raise bad_request(too_long)
    return content


def file_param(sandbox: "Sandbox", call: Call, kind: FileKind) -> StoredFile:
    upload = uploaded(call, kind)
    if upload is not None:
        return kept(sandbox, kind, upload)
    file_id = call.text(kind)
    if not file_id:
        raise bad_request(f"there is no {kind} in the request")
    return known(sandbox, kind, file_id)


def uploaded(call: Call, name: str) -> Upload | None:
    """The part of that name, or the one that `attach://<part>` points to."""
    return call.uploads.get(call.text(name).removeprefix(ATTACHED)) or call.uploads.get(name)


def kept(sandbox: "Sandbox", kind: FileKind, upload: Upload) -> StoredFile:
    check_upload(kind, upload)
    return sandbox.files.keep(kind, upload)


def known(sandbox: "Sandbox", kind: FileKind, file_id: str) -> StoredFile:
    file = sandbox.files.by_id(file_id)
    if file is None:
        raise bad_request("wrong file identifier/HTTP URL specified")
    if file.kind != kind:
        raise bad_request(f"can't use file of type {file.kind.title()} as {kind.title()}")
    return file


def media_param(sandbox: "Sandbox", call: Call) -> tuple[StoredFile, Formatted]:
    """InputMedia of editMessageMedia: the new file and its caption."""
    media = call.json("media", "input media")
    if not isinstance(media, dict):
        raise unreadable("expected an Object")
    inner = Call(call.method, fields(media), call.uploads)
    caption, source = caption_param(inner, "MEDIA_CAPTION_TOO_LONG"), inner.text("media")
    if not source:
        raise unreadable("media not found")
    kind = KINDS.get(inner.text("type"))
    if kind is None:
        raise unreadable(f'type "{inner.text("type")}" is unsupported')
    if not source.startswith(ATTACHED):
        return known(sandbox, kind, source), caption
    upload = call.uploads.get(source.removeprefix(ATTACHED))
    if upload is None:
        raise unreadable("media not found")
    return kept(sandbox, kind, upload), caption


def unreadable(reason: str) -> ApiError:
    return bad_request(f"can't parse InputMedia: {reason}")
