"""Texts that an operator may publish in own words: which there are, how long, with which of Telegram's tags. Pure.

What is typed is plain text in which a few tags may stand; anything else that looks like one is a fault that is named.
"""

from __future__ import annotations

import html
import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from html.parser import HTMLParser

TAGS = ("b", "i", "u", "a")
"""Of those that Telegram draws (https://core.telegram.org/bots/api#html-style) the ones that a notice needs."""
_LINK = re.compile(r"(?:https://|mailto:|tel:)[^\s\"'<>]+")
_PLACE = re.compile(r"\{\s*\$?([^{}]*?)\s*\}")


class Leaflet(StrEnum):
    PRIVACY = "privacy"
    """What everybody reads before the first referral; a new version is asked to be read again."""
    PRIVACY_LONG = "privacy_long"
    """What stands behind "read more" and on the page of one's data."""
    WELCOME = "welcome"
    """One municipality's greeting, under that of the institution whose link was opened."""
    TURN_TO = "turn_to"
    """Where a person of that municipality turns who cannot wait."""


class Fault(StrEnum):
    EMPTY = "empty"
    LONG = "long"
    TAG = "tag"
    OPEN = "open"
    """A tag that is not closed, or closed without being opened."""
    LINK = "link"
    PLACE = "place"
    """A name in braces that nothing is put in for."""


@dataclass(frozen=True, slots=True)
class Kind:
    """`longest`: characters as a reader sees them; `places`: names in braces that the bot fills in."""

    longest: int
    of_municipality: bool
    tags: bool = True
    lines: bool = True
    places: tuple[str, ...] = ()


KINDS: Mapping[Leaflet, Kind] = {
    Leaflet.PRIVACY: Kind(1600, of_municipality=False, places=("retention",)),
    Leaflet.PRIVACY_LONG: Kind(2200, of_municipality=False),
    Leaflet.WELCOME: Kind(600, of_municipality=True),
    Leaflet.TURN_TO: Kind(200, of_municipality=True, tags=False, lines=False),
}
"""Both parts of the privacy notice stand in one message at times: together they stay under Telegram's 4096."""
ASKS_AGAIN = frozenset({Leaflet.PRIVACY, Leaflet.PRIVACY_LONG})


@dataclass(frozen=True, slots=True)
class Problem:
    """`what`: the tag, address or name that is at fault, or how many characters there are."""

    fault: Fault
    what: str = ""


def cleaned(typed: str) -> str:
    """Line ends as Telegram has them, no blanks at the ends of lines, one empty line at most."""
    lines = [line.rstrip() for line in typed.replace("\r\n", "\n").replace("\r", "\n").split("\n")]
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()


def problems(kind: Kind, typed: str) -> tuple[Problem, ...]:
    """Everything that is wrong with it; empty when it may be published."""
    text = cleaned(typed)
    if not text:
        return (Problem(Fault.EMPTY),)
    reader = _read(kind, text)
    found = list(reader.found)
    found += [Problem(Fault.PLACE, name) for name in _PLACE.findall(text) if kind.tags and name not in kind.places]
    if len(reader.seen) > kind.longest:
        found.append(Problem(Fault.LONG, str(len(reader.seen))))
    return tuple(dict.fromkeys(found))


def markup(kind: Kind, typed: str, places: Mapping[str, str]) -> str:
    """HTML as Telegram takes it: tags of ours as they are, everything else escaped, names in braces filled in.

    For a text without `problems`; `places` are plain words.
    """
    text = "".join(_read(kind, cleaned(typed)).parts)

    def filled(match: re.Match[str]) -> str:
        word = places.get(match[1])
        return match[0] if word is None else html.escape(word, quote=False)

    return _PLACE.sub(filled, text)


def visible(kind: Kind, typed: str) -> int:
    """How many characters a reader sees."""
    return len(_read(kind, cleaned(typed)).seen)


def _read(kind: Kind, text: str) -> _Reader:
    if not kind.tags:
        plain = " ".join(text.split()) if not kind.lines else text
        reader = _Reader()
        reader.handle_data(plain)
        return reader
    reader = _Reader()
    reader.feed(text)
    reader.close()
    reader.found += [Problem(Fault.OPEN, tag) for tag in reader.open]
    return reader


class _Reader(HTMLParser):
    """Takes a text apart: what is seen, the same as Telegram's HTML, and what is wrong with it."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.found: list[Problem] = []
        self.open: list[str] = []
        self.parts: list[str] = []
        self.seen = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        address = given.pop("href", None) if tag == "a" else None
        if tag not in TAGS or given:
            self.found.append(Problem(Fault.TAG, self.get_starttag_text() or tag))
            return
        if tag == "a":
            if address is None or not _LINK.fullmatch(address):
                self.found.append(Problem(Fault.LINK, address or "<a>"))
                return
            self.parts.append(f'<a href="{html.escape(address)}">')
        else:
            self.parts.append(f"<{tag}>")
        self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if not self.open or self.open[-1] != tag:
            self.found.append(Problem(Fault.OPEN if tag in TAGS else Fault.TAG, f"</{tag}>"))
            return
        self.open.pop()
        self.parts.append(f"</{tag}>")

    def handle_data(self, data: str) -> None:
        self.seen += data
        self.parts.append(html.escape(data, quote=False))

    def handle_comment(self, data: str) -> None:
        self.found.append(Problem(Fault.TAG, f"<!--{data[:20]}"))

    def handle_decl(self, decl: str) -> None:
        self.found.append(Problem(Fault.TAG, f"<!{decl[:20]}>"))

    def unknown_decl(self, data: str) -> None:
        self.found.append(Problem(Fault.TAG, f"<![{data[:20]}"))

    def handle_pi(self, data: str) -> None:
        self.found.append(Problem(Fault.TAG, f"<?{data[:20]}"))
