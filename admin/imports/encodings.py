"""Bytes as text: UTF-8 first, then what Excel in Estonia writes, told apart by its letters."""

from __future__ import annotations

import codecs
import re

BALTIC, CYRILLIC = "windows-1257", "windows-1251"
_OURS = frozenset("õäöüšžÕÄÖÜŠŽ".encode("cp1257"))
"""The only letters above ASCII that Estonian needs. The same bytes are single rare letters in Cyrillic."""
_ASTRAY = re.compile(r"[¨ˇ¸¯˛]|(?<=\w)[†‹›](?=\w)")
"""Signs that stand where another encoding, Western or Macintosh, has a letter: ž, õ."""
_SIGNS = frozenset(byte for byte in range(0x80, 0xC0) if byte not in {0xA8, 0xB8})
"""Dashes, quotes, blanks; Ё and ё stand among them in Cyrillic."""


def decoded(brought: bytes) -> tuple[str, str]:
    """The text, and the encoding's name where it had to be guessed. UnicodeDecodeError when it is no text."""
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


def _guessed(brought: bytes) -> str:
    """Estonian has six letters of its own; a Russian word has others beside whichever of theirs it uses."""
    letters = [byte for byte in brought if byte >= 0x80 and byte not in _SIGNS]  # noqa: PLR2004 (above ASCII)
    return BALTIC if all(byte in _OURS for byte in letters) else CYRILLIC
