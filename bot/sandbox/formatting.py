"""From what was written to what is kept: trimming, found links and commands, and back to HTML."""

import html
import re

from bot.sandbox.calls import Call
from bot.sandbox.entities import Formatted, parse_html
from bot.sandbox.errors import bad_request
from bot.sandbox.shapes import Fields, fields, rows, utf16_length

FOUND = re.compile(
    r"(?P<url>https?://[^\s<>\"]*[\w/=-]|(?<![\w@./])t\.me/[\w/?=&%-]+)"
    r"|(?P<email>(?<![\w.+-])[\w.+-]+@[\w-]+\.[\w.-]*\w)"
    r"|(?P<bot_command>(?<![\w/<>])/[A-Za-z0-9_]{1,64}(?:@\w+)?)"
    r"|(?P<mention>(?<![\w@])@[A-Za-z]\w{3,31})",
)
OPENING = {
    "bold": "<b>",
    "italic": "<i>",
    "underline": "<u>",
    "strikethrough": "<s>",
    "spoiler": "<tg-spoiler>",
    "code": "<code>",
    "pre": "<pre>",
    "blockquote": "<blockquote>",
    "expandable_blockquote": "<blockquote expandable>",
}


def formatted_param(call: Call, name: str, entities_name: str) -> Formatted:
    """The text parameter of a call after entity parsing, as Telegram would keep it."""
    mode = call.text("parse_mode").lower()
    if mode == "html":
        raw = parse_html(call.text(name))
    elif mode:
        raise bad_request("unsupported parse_mode")
    else:
        given = rows(call.json(entities_name, "entities"))
        raw = Formatted(call.text(name), [fields(entity) for entity in given])
    return finished(raw)


def finished(raw: Formatted) -> Formatted:
    trimmed = trim(raw)
    taken = [span(entity) for entity in trimmed.entities if entity["type"] in {"code", "pre", "text_link"}]
    found = [entity for entity in find_entities(trimmed.text) if not overlaps(span(entity), taken)]
    known = [(entity["type"], *span(entity)) for entity in trimmed.entities]
    new = [entity for entity in found if (entity["type"], *span(entity)) not in known]
    order = sorted(trimmed.entities + new, key=lambda entity: (span(entity)[0], -span(entity)[1]))
    return Formatted(trimmed.text, order)


def trim(raw: Formatted) -> Formatted:
    text = raw.text.strip()
    lead = utf16_length(raw.text[: len(raw.text) - len(raw.text.lstrip())])
    size = utf16_length(text)
    kept = []
    for entity in raw.entities:
        begin, end = span(entity)
        begin, end = max(begin - lead, 0), min(end - lead, size)
        if end > begin:
            kept.append({**entity, "offset": begin, "length": end - begin})
    return Formatted(text, kept)


def find_entities(text: str) -> list[Fields]:
    found: list[Fields] = []
    for match in FOUND.finditer(text):
        offset = utf16_length(text[: match.start()])
        found.append({"type": match.lastgroup, "offset": offset, "length": utf16_length(match.group())})
    return found


def span(entity: Fields) -> tuple[int, int]:
    offset = int(str(entity.get("offset", 0)))
    return offset, offset + int(str(entity.get("length", 0)))


def overlaps(one: tuple[int, int], others: list[tuple[int, int]]) -> bool:
    return any(one[0] < end and begin < one[1] for begin, end in others)


def to_html(text: str, entities: list[Fields]) -> str:
    """The text as HTML again, for tests and for reading."""
    units = text.encode("utf-16-le")
    cuts = sorted({0, len(units) // 2, *(edge for entity in entities for edge in span(entity))})
    shown = ""
    stack: list[Fields] = []
    for begin, end in zip(cuts, [*cuts[1:], cuts[-1]], strict=True):
        while stack and span(stack[-1])[1] <= begin:
            shown += closing(stack.pop())
        for entity in entities:
            if span(entity)[0] == begin and opening(entity):
                shown += opening(entity)
                stack.append(entity)
        shown += html.escape(units[begin * 2 : end * 2].decode("utf-16-le", "replace"), quote=False)
    return shown


def opening(entity: Fields) -> str:
    if entity["type"] == "text_link":
        return f'<a href="{html.escape(str(entity.get("url", "")))}">'
    return OPENING.get(str(entity["type"]), "")


def closing(entity: Fields) -> str:
    name = opening(entity)[1:].split(" ")[0].rstrip(">")
    return f"</{name}>"
