"""parse_mode=HTML: text and entities, with Telegram's refusals."""

import re
from dataclasses import dataclass, field

from bot.sandbox.errors import ApiError, bad_request
from bot.sandbox.shapes import Fields, utf16_length

TYPES = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "ins": "underline",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "tg-spoiler": "spoiler",
    "span": "spoiler",
    "tg-emoji": "custom_emoji",
    "a": "text_link",
    "code": "code",
    "pre": "pre",
    "blockquote": "blockquote",
}

MARK = re.compile(r"<|&(?:#x([0-9a-fA-F]{1,7})|#([0-9]{1,8})|(lt|gt|amp|quot)(?![A-Za-z]));?")
SPACE = re.compile(r"\s*")
TAG_NAME = re.compile(r"[^\s>]*")
ATTRIBUTE = re.compile(r"""\s*([^\s=>]+)(?:\s*=\s*("[^"]*"|'[^']*'|[\w.\-]+))?""")
NAMED = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}
LAST_CHARACTER = 0x10FFFF


@dataclass
class Formatted:
    """A text and where its formatting stands, in UTF-16 units."""

    text: str
    entities: list[Fields] = field(default_factory=list)


@dataclass
class OpenTag:
    name: str
    attributes: dict[str, str]
    offset: int


def parse_html(source: str) -> Formatted:
    return HtmlReader(source).read()


class HtmlReader:
    def __init__(self, source: str) -> None:
        self.source = source
        self.position = 0
        self.text = ""
        self.length = 0
        self.open: list[OpenTag] = []
        self.entities: list[Fields] = []

    def read(self) -> Formatted:
        while mark := MARK.search(self.source, self.position):
            self.put(self.source[self.position : mark.start()])
            self.position = mark.end()
            if mark.group() != "<":
                self.put(character(mark))
            elif self.source.startswith("/", self.position):
                self.read_end_tag(mark.start())
            else:
                self.read_start_tag(mark.start())
        self.put(self.source[self.position :])
        if self.open:
            raise self.refusal(f'Can\'t find end tag corresponding to start tag "{self.open[-1].name}"')
        return Formatted(self.text, self.entities)

    def put(self, text: str) -> None:
        self.text += text
        self.length += utf16_length(text)

    def read_start_tag(self, begin: int) -> None:
        name = self.take(TAG_NAME).lower()
        if self.position >= len(self.source):
            raise self.refusal("Unclosed start tag", begin)
        if name not in TYPES:
            raise self.refusal(f'Unsupported start tag "{name}"', begin)
        attributes = self.read_attributes(name, begin)
        if name == "span" and attributes.get("class") != "tg-spoiler":
            raise self.refusal('Tag "span" must have class "tg-spoiler"', begin)
        self.open.append(OpenTag(name, attributes, self.length))

    def read_attributes(self, tag: str, begin: int) -> dict[str, str]:
        attributes: dict[str, str] = {}
        self.take(SPACE)
        while not self.source.startswith(">", self.position):
            match = ATTRIBUTE.match(self.source, self.position)
            if match is None or match.end() >= len(self.source):
                raise self.refusal("Unclosed start tag", begin)
            name, value = match.groups()
            if value is None and (tag, name) != ("blockquote", "expandable"):
                expected = f'Expected equal sign in declaration of an attribute of the tag "{tag}"'
                raise self.refusal(expected, begin)
            attributes[name] = MARK.sub(character, unquoted(value or ""))
            self.position = match.end()
            self.take(SPACE)
        self.position += 1
        return attributes

    def read_end_tag(self, begin: int) -> None:
        if not self.open:
            raise self.refusal("Unexpected end tag", begin)
        self.position += 1
        name = self.take(TAG_NAME).lower()
        self.take(SPACE)
        if not self.source.startswith(">", self.position):
            raise self.refusal("Unclosed end tag", begin)
        self.position += 1
        tag = self.open[-1]
        if name and name != tag.name:
            where = f"at byte offset {self.byte_offset(begin)}"
            raise self.refusal(f'Unmatched end tag {where}, expected "</{tag.name}>", found "</{name}>"')
        self.close(self.open.pop())

    def close(self, tag: OpenTag) -> None:
        length = self.length - tag.offset
        if length == 0:
            return
        entity: Fields = {"type": TYPES[tag.name], "offset": tag.offset, "length": length}
        language = tag.attributes.get("class", "").removeprefix("language-")
        if tag.name == "a":
            entity["url"] = tag.attributes.get("href") or self.text[-length:]
        elif tag.name == "tg-emoji":
            entity["custom_emoji_id"] = tag.attributes.get("emoji-id", "")
        elif tag.name == "blockquote" and "expandable" in tag.attributes:
            entity["type"] = "expandable_blockquote"
        elif tag.name == "code" and language and self.open and self.open[-1].name == "pre":
            self.open[-1].attributes["language"] = language
            return
        elif tag.name == "pre" and "language" in tag.attributes:
            entity["language"] = tag.attributes["language"]
        self.entities.append(entity)

    def take(self, pattern: re.Pattern[str]) -> str:
        match = pattern.match(self.source, self.position)
        found = match.group() if match else ""
        self.position += len(found)
        return found

    def byte_offset(self, position: int) -> int:
        return len(self.source[:position].encode())

    def refusal(self, reason: str, begin: int | None = None) -> ApiError:
        where = "" if begin is None else f" at byte offset {self.byte_offset(begin)}"
        return bad_request(f"can't parse entities: {reason}{where}")


def unquoted(value: str) -> str:
    return value[1:-1] if value[:1] in {"'", '"'} else value.lower()


def character(mark: re.Match[str]) -> str:
    hexadecimal, decimal, name = mark.groups()
    if name:
        return NAMED[str(name)]
    code = int(hexadecimal, 16) if hexadecimal else int(decimal or 0)
    return chr(code) if 0 < code < LAST_CHARACTER else mark.group()
