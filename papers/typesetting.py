"""Lines out of words: wrapping, evening out, shrinking until it fits. Widths come from whoever knows the font."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

Measure = Callable[[str], float]
"""The width of a text at size 1, in the unit of the sheet; widths grow with the size."""
_STEP = 0.25


@dataclass(frozen=True)
class Setting:
    """Lines at a size that fit together into one box. A text each, in the order in which they were given."""

    size: float
    lines: tuple[tuple[str, ...], ...]

    def height(self, leading: float) -> float:
        """Of the tallest text, in sizes of the letters; `leading` is the distance of lines, in the same."""
        return 1 + (max(len(lines) for lines in self.lines) - 1) * leading


def wrapped(text: str, width: float, measure: Measure) -> tuple[str, ...]:
    """As many words on a line as go in; a word that is too long alone is cut where the line ends."""
    lines: list[str] = []
    for word in _parts(text, width, measure):
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and measure(longer) <= width:
            lines[-1] = longer
        else:
            lines.append(word)
    return tuple(lines)


def evened(text: str, width: float, measure: Measure) -> tuple[str, ...]:
    """As wrapped, with as many lines and none of them much shorter than the others."""
    lines = wrapped(text, width, measure)
    narrow, wide = width / 2, width
    for _ in range(12):
        middle = (narrow + wide) / 2
        found = wrapped(text, middle, measure)
        if len(found) > len(lines) or " ".join(found) != " ".join(lines):  # more lines, or a word that was cut
            narrow = middle
        else:
            wide = middle
    return wrapped(text, wide, measure)


def fitted(
    texts: Iterable[str],
    measure: Measure,
    *,
    width: float,
    height: float,
    largest: float,
    smallest: float,
    leading: float,
    unit: float,
    even: bool = False,
) -> Setting:
    """The largest size at which every one of the texts goes into the box: all get the same size, none is favoured.

    `unit` is the height of size 1, as widths are measured. ValueError when even the smallest is too large: nothing is
    printed across an edge.
    """
    texts = tuple(" ".join(text.split()) for text in texts)
    break_lines = evened if even else wrapped
    size = largest
    while size >= smallest:
        setting = Setting(size, tuple(break_lines(text, width / size, measure) for text in texts))
        if setting.height(leading) * size * unit <= height and not _cut(texts, setting):
            return setting
        size -= _STEP
    setting = Setting(smallest, tuple(break_lines(text, width / smallest, measure) for text in texts))
    if setting.height(leading) * smallest * unit <= height:
        return setting
    raise ValueError(f"too long for its place: {max(texts, key=len)!r}")


def _cut(texts: tuple[str, ...], setting: Setting) -> bool:
    """Whether a word had to be cut: a smaller size is better than that."""
    return any(" ".join(lines) != text for text, lines in zip(texts, setting.lines, strict=True))


def _parts(text: str, width: float, measure: Measure) -> list[str]:
    parts: list[str] = []
    for word in _words(text):
        if measure(word) <= width:
            parts.append(word)
            continue
        for single in word.split(" "):
            rest = single
            while measure(rest) > width and len(rest) > 1:
                end = next(end for end in range(len(rest) - 1, 0, -1) if end == 1 or measure(rest[:end]) <= width)
                parts.append(rest[:end])
                rest = rest[end:]
            parts.append(rest)
    return parts


def _words(text: str) -> list[str]:
    """A number and a word of one letter («о», «и», ·) stay with the word that follows them."""
    words: list[str] = []
    for word in text.split():
        if words and _leans(words[-1].rpartition(" ")[2]):
            words[-1] += f" {word}"
        else:
            words.append(word)
    return words


def _leans(word: str) -> bool:
    return len(word) == 1 or word.isdecimal()
