"""Bytes as text: UTF-8 first, then what Excel in Estonia writes, told apart by its words."""

from __future__ import annotations

import codecs
import re
from collections.abc import Mapping

BALTIC, CYRILLIC = "windows-1257", "windows-1251"
NAMED: Mapping[str, str] = {
    **dict.fromkeys(("utf-8", "utf8"), "utf-8-sig"),
    **dict.fromkeys(("windows-1257", "cp1257", "1257"), BALTIC),
    **dict.fromkeys(("windows-1251", "cp1251", "1251"), CYRILLIC),
    **dict.fromkeys(("windows-1252", "cp1252", "1252"), "windows-1252"),
    **dict.fromkeys(("iso-8859-15", "latin9"), "iso-8859-15"),
}
"""What may be asked for by name → what Python calls it."""
_OURS = frozenset("õäöüšžÕÄÖÜŠŽ".encode("cp1257"))
"""The only letters above ASCII that Estonian needs. The same bytes are single rare letters in Cyrillic."""
_ASTRAY = re.compile(r"[¨ˇ¸¯˛¦]|´(?=\w)|(?<=\w)´|(?<=\w)[†‹›](?=\w)|(?<=[a-zäöüõšž])Ø")
"""Signs that stand where another encoding, Western or Macintosh, has a letter: ž, Š, õ."""
_LETTER = rb"\xa8\xaa\xaf\xb8\xba\xbf\xc0-\xff"
"""A letter in both of ours, wherever the rest are dashes, quotes, blanks: Ё and ё stand among them in Cyrillic."""
_WORD = re.compile(rb"[A-Za-z" + _LETTER + rb"]+")
_HIGH, _ASCII = re.compile(rb"[" + _LETTER + rb"]"), re.compile(rb"[A-Za-z]")


def decoded(brought: bytes, wanted: str = "") -> tuple[str, str]:
    """The text, and the encoding where it was guessed or is `wanted`. UnicodeDecodeError when it is no text."""
    if wanted:
        return brought.decode(NAMED[wanted]), wanted
    if brought.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return brought.decode("utf-16"), ""
    try:
        return brought.decode("utf-8-sig"), ""
    except UnicodeDecodeError:
        if b"\x00" in brought:
            raise
    guessed = _guessed(brought)
    text = brought.decode(guessed)
    if guessed == BALTIC and (astray := _ASTRAY.search(text)):
        raise UnicodeDecodeError(BALTIC, brought, astray.start(), astray.end(), "a sign in place of a letter")
    return text, guessed


def letters(text: str) -> str:
    """Each letter of it that is not of ASCII, small, once: what an operator sees to be right or wrong."""
    found = {letter for letter in text.casefold() if letter.isalpha() and not letter.isascii()}
    return " ".join(sorted(found))


def _guessed(brought: bytes) -> str:
    """Baltic words have letters of ASCII around their own; a Russian word has none of them."""
    words = [word for word in _WORD.findall(brought) if _HIGH.search(word)]
    mixed = [word for word in words if _ASCII.search(word)]
    if all(byte in _OURS for word in words for byte in b"".join(_HIGH.findall(word))):
        return BALTIC
    russian = sum(len(word) > 1 for word in words) - len(mixed)
    return BALTIC if len(mixed) > russian else CYRILLIC
