"""What does not fit on one page: blocks one below the other, none of them cut, heads of tables said again."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Block:
    """`height` in millimetres; `draw` gets the upper edge. `keeps`: stays on one page with the block below it.

    `head` stands above it once more where a page begins with it.
    """

    height: float
    draw: Callable[[float], None]
    keeps: bool = False
    head: Block | None = None


@dataclass(frozen=True)
class Placed:
    top: float
    block: Block


def space(height: float) -> Block:
    """Empty; at the head of a page it is left out."""
    return Block(height, _nothing)


def _nothing(_top: float) -> None:
    return


def paginated(blocks: Sequence[Block], *, top: float, bottom: float) -> list[list[Placed]]:
    """Pages from above. Blocks that keep together move on together, unless a whole page would not hold them.

    ValueError: a block that is higher than a page.
    """
    pages: list[list[Placed]] = [[]]
    y = top
    for group in _groups(blocks):
        height = sum(block.height for block in group)
        fits = y + height <= bottom
        alone = _head_height(group[0]) + height <= bottom - top
        if not fits and alone and pages[-1]:
            pages.append([])
            y = top
        for block in group:
            if pages[-1] and y + block.height > bottom:
                pages.append([])
                y = top
            if not pages[-1]:
                if block.draw is _nothing:
                    continue
                if len(pages) > 1 and block.head:
                    pages[-1].append(Placed(y, block.head))
                    y += block.head.height
            if y + block.height > bottom:
                raise ValueError("a part of the sheet is higher than a page")
            pages[-1].append(Placed(y, block))
            y += block.height
    return pages


def _head_height(block: Block) -> float:
    return block.head.height if block.head else 0.0


def _groups(blocks: Sequence[Block]) -> Iterator[list[Block]]:
    group: list[Block] = []
    for block in blocks:
        group.append(block)
        if not block.keeps:
            yield group
            group = []
    if group:
        yield group
