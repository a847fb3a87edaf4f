"""A small picture to send when it does not matter which."""

import struct
import zlib

SIDE = 64
BLUE = bytes((92, 128, 160))


def plain_png(side: int, colour: bytes) -> bytes:
    lines = (b"\x00" + colour * side) * side
    header = struct.pack(">IIBBBBB", side, side, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(lines)) + chunk(b"IEND", b"")


def chunk(name: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))


A_PICTURE = plain_png(SIDE, BLUE)
