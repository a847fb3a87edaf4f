"""Files that went through the sandbox, in memory."""

import hashlib
import struct
from dataclasses import dataclass
from typing import Literal

from bot.sandbox.calls import Upload
from bot.sandbox.errors import bad_request
from bot.sandbox.shapes import Fields, compact

FileKind = Literal["photo", "document", "sticker", "voice"]
FOLDERS: dict[FileKind, str] = {
    "photo": "photos",
    "document": "documents",
    "sticker": "stickers",
    "voice": "voice",
}
LARGEST_PHOTO = 10 * 1024 * 1024
LARGEST_UPLOAD = 50 * 1024 * 1024
LARGEST_DOWNLOAD = 20 * 1024 * 1024
PNG = b"\x89PNG\r\n\x1a\n"
JPEG = b"\xff\xd8"
# the segments C0 to CF say how large the picture is, but for three that hold tables
FRAME_HEADERS = set(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}


@dataclass(frozen=True)
class StoredFile:
    file_id: str
    kind: FileKind
    path: str
    name: str
    mime: str
    content: bytes
    width: int = 0
    height: int = 0

    @property
    def unique_id(self) -> str:
        return hashlib.sha256(self.content).hexdigest()[:16]

    def identity(self) -> Fields:
        size = len(self.content)
        return {"file_id": self.file_id, "file_unique_id": self.unique_id, "file_size": size}

    def as_file(self) -> Fields:
        return {**self.identity(), "file_path": self.path}

    def as_media(self) -> Fields:
        """The part of a message that carries this file."""
        size = {"width": self.width, "height": self.height}
        if self.kind == "photo":
            return {"photo": [{**self.identity(), **size}]}
        if self.kind == "sticker":
            plain = {"type": "regular", "is_animated": False, "is_video": False, "emoji": "👍"}
            return {"sticker": {**self.identity(), **size, **plain}}
        if self.kind == "voice":
            return {"voice": {**self.identity(), "duration": 3, "mime_type": self.mime}}
        return {"document": {**self.identity(), **compact(file_name=self.name, mime_type=self.mime)}}


class FileShelf:
    def __init__(self) -> None:
        self._by_id: dict[str, StoredFile] = {}
        self._by_path: dict[str, StoredFile] = {}

    def keep(self, kind: FileKind, upload: Upload) -> StoredFile:
        number = len(self._by_id) + 1
        width, height = picture_size(upload.content) or (512, 512)
        ending = upload.name.rpartition(".")[2] or "bin"
        file = StoredFile(
            file_id=f"sandbox-{kind}-{number}",
            kind=kind,
            path=f"{FOLDERS[kind]}/file_{number}.{ending}",
            name=upload.name,
            mime=upload.mime,
            content=upload.content,
            width=width,
            height=height,
        )
        self._by_id[file.file_id] = file
        self._by_path[file.path] = file
        return file

    def by_id(self, file_id: str) -> StoredFile | None:
        return self._by_id.get(file_id)

    def by_path(self, path: str) -> StoredFile | None:
        return self._by_path.get(path)


def check_upload(kind: FileKind, upload: Upload) -> None:
    if not upload.content:
        raise bad_request("file must be non-empty")
    if kind != "photo":
        return
    if len(upload.content) > LARGEST_PHOTO:
        raise bad_request("file is too big")
    if picture_size(upload.content) is None:
        raise bad_request("IMAGE_PROCESS_FAILED")


def picture_size(content: bytes) -> tuple[int, int] | None:
    """Width and height of a PNG or JPEG; None when it is neither."""
    if content.startswith(PNG) and len(content) >= len(PNG) + 16:
        width, height = struct.unpack(">II", content[16:24])
        return int(width), int(height)
    return jpeg_size(content) if content.startswith(JPEG) else None


def jpeg_size(content: bytes) -> tuple[int, int] | None:
    at = len(JPEG)
    while content[at : at + 1] == b"\xff":
        marker, length = content[at + 1], int.from_bytes(content[at + 2 : at + 4], "big")
        if marker in FRAME_HEADERS and len(content) >= at + 9:
            height, width = struct.unpack(">HH", content[at + 5 : at + 9])
            return int(width), int(height)
        at += 2 + length
    return None
