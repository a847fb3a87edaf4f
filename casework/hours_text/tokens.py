"""Stage 2, tokens: words, numbers, dates and times as written, marks; each knows what stood around it."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from casework.hours_text.lexicon import Tags, tags

_TOKEN = re.compile(
    r"""
      (?P<iso>(?<![\d.,:])\d{4}-\d{1,2}-\d{1,2}(?![\d]))
    | (?P<dated>(?<![\d.,:])\d{1,2}[./]\s?\d{1,2}[./](?:\s?\d{4}(?!\d)|\d{2}(?![\d:]|[^\W\d_])))
    | (?P<clock>(?<![\d.,:])\d{1,3}:\d{2}(?![\d:]))
    | (?P<dotted>(?<![\d.,:])\d+[.,]\d+(?![.,:]?\d))
    | (?P<number>\d+)
    | (?P<word>[^\W\d_]+(?:['’`][^\W\d_]+)*(?:-[^\W\d_]+(?:['’`][^\W\d_]+)*)*)
    | (?P<line>\n)
    | (?P<mark>[^\w\s]|_)
    """,
    re.VERBOSE,
)


_DAY_LETTERS = "ETKNRLP"  # E-R is Monday to Friday


@dataclass(slots=True)
class Token:
    kind: str
    text: str
    start: int
    end: int
    spaced: bool
    """Whether a blank or the beginning stands before it."""
    tags: Tags = field(default_factory=dict)

    def has(self, *names: str) -> bool:
        return bool(self.tags) and not self.tags.keys().isdisjoint(names)

    @property
    def capital(self) -> bool:
        return self.text[0].isupper()


END = Token("end", "", 0, 0, spaced=True)


class Tokens:
    """The tokens with an end that never ends: looking past it is harmless."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.all = tokens(text)
        self._count = len(self.all)
        self._padded = [*self.all, END, END, END]  # -1, -2 and -3 are before the beginning
        self.shouted = text.isupper() and len(text) > 3  # noqa: PLR2004 - a short "MT" is not shouting
        self.russian = any("а" <= char <= "я" for char in text.lower())

    def __getitem__(self, place: int) -> Token:
        return self._padded[place] if place < self._count else END

    def __len__(self) -> int:
        return self._count

    def is_mark(self, place: int, *marks: str) -> bool:
        token = self[place]
        return token.kind == "mark" and token.text in marks

    def after_dot(self, place: int) -> int:
        """Past a full stop that is glued to what stands before."""
        return place + 1 if self.is_mark(place, ".") and not self[place].spaced else place


def tokens(text: str) -> list[Token]:
    found: list[Token] = []
    for match in _TOKEN.finditer(text):
        start, end = match.span()
        spaced = start == 0 or text[start - 1].isspace()
        kind = match.lastgroup or ""
        if kind == "word" and "-" in match.group() and not tags(match.group()):
            found.extend(_parts(match.group(), start, spaced))
            continue
        known = tags(match.group()) if kind == "word" else {}
        found.append(Token(kind, match.group(), start, end, spaced, known))
    return found


def _parts(word: str, start: int, spaced: bool) -> list[Token]:
    """`kaks-kolm` is two numbers with a dash; `Mari-Liis` stays one word."""
    pieces = word.split("-")
    known = [tags(piece) for piece in pieces]
    if not all(len(piece) == 1 and piece in _DAY_LETTERS for piece in pieces) and not all(
        "number" in one or "hour" in one or "fraction" in one or "uncertain" in one for one in known
    ):
        return [Token("word", word, start, start + len(word), spaced, {})]
    split: list[Token] = []
    for piece, one in zip(pieces, known, strict=True):
        if split:
            split.append(Token("mark", "-", start - 1, start, spaced=False))
        split.append(Token("word", piece, start, start + len(piece), spaced and not split, one))
        start += len(piece) + 1
    return split
