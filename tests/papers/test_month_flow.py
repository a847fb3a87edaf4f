"""Blocks on pages: none cut, heads said again, what belongs together stays together."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from papers.month.flow import Block, Placed, paginated, space


def draw(_top: float) -> None:
    pass


def block(height: float, *, keeps: bool = False, head: Block | None = None) -> Block:
    return Block(height, draw, keeps=keeps, head=head)


HEAD = block(2)


def tops(pages: list[list[Placed]]) -> list[list[float]]:
    return [[placed.top for placed in page] for page in pages]


def test_what_fits_stands_on_one_page() -> None:
    assert tops(paginated([block(3), block(4), block(3)], top=0, bottom=10)) == [[0, 3, 7]]


def test_what_does_not_fit_goes_on_and_says_its_head_again() -> None:
    rows = [block(3, head=HEAD) for _ in range(4)]
    pages = paginated([block(2, keeps=True), *rows], top=0, bottom=10)

    assert tops(pages) == [[0, 2, 5], [0, 2, 5]]
    assert pages[1][0].block is HEAD


def test_the_last_row_and_the_total_move_on_together() -> None:
    last, total = block(3, keeps=True, head=HEAD), block(2, head=HEAD)
    pages = paginated([block(6), last, total], top=0, bottom=10)

    assert [[placed.block for placed in page][-2:] for page in pages] == [[pages[0][0].block], [last, total]]
    assert pages[1][0].block is HEAD


def test_what_belongs_together_but_fills_no_page_is_parted() -> None:
    chain = [block(4, keeps=True) for _ in range(5)]

    assert tops(paginated([block(1), *chain], top=0, bottom=10)) == [[0, 1, 5], [0, 4], [0]]


def test_no_space_at_the_head_of_a_page() -> None:
    assert tops(paginated([block(10), space(3), block(4)], top=0, bottom=10)) == [[0], [0]]


def test_what_is_higher_than_a_page_is_refused() -> None:
    with pytest.raises(ValueError, match="higher than a page"):
        paginated([block(11)], top=0, bottom=10)


@given(st.lists(st.tuples(st.floats(0.5, 8), st.booleans(), st.booleans()), max_size=60))
def test_nothing_is_lost_cut_or_turned_round(given_blocks: list[tuple[float, bool, bool]]) -> None:
    blocks = [block(height, keeps=keeps, head=HEAD if head else None) for height, keeps, head in given_blocks]
    pages = paginated(blocks, top=5, bottom=15)

    assert [placed.block for page in pages for placed in page if placed.block is not HEAD] == blocks
    for page in pages:
        edges = [5.0] + [placed.top + placed.block.height for placed in page]
        assert [placed.top for placed in page] == pytest.approx(edges[:-1])
        assert edges[-1] <= 15
