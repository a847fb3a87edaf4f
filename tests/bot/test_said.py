"""What was said is noted together when it comes together, and one that cannot be noted takes none of the others along."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from itertools import chain

import pytest

from bot.said import Notes, Said
from storage.updates import Answered


def said(number: int) -> Said:
    return Said(Answered(number, []), number, [])


class Book:
    """Writes slowly, remembers what was written together, and refuses update 13."""

    def __init__(self) -> None:
        self.pages: list[list[int]] = []

    async def write(self, several: Sequence[Said]) -> None:
        await asyncio.sleep(0.01)
        numbers = [one.answered.update_id for one in several]
        if 13 in numbers:
            raise ValueError(numbers)
        self.pages.append(numbers)


async def test_who_comes_meanwhile_goes_together_into_the_next() -> None:
    book = Book()
    notes = Notes(book.write)
    async with asyncio.TaskGroup() as group:
        for number in range(1, 6):
            group.create_task(notes.note(said(number)))
    assert sorted(chain(*book.pages)) == [1, 2, 3, 4, 5]
    assert len(book.pages) <= 2


async def test_each_returns_only_when_it_is_kept() -> None:
    book = Book()
    notes = Notes(book.write)
    await notes.note(said(1))
    assert book.pages == [[1]]
    await notes.note(said(2))
    assert book.pages == [[1], [2]]


async def test_one_that_cannot_be_kept_is_told_alone() -> None:
    book = Book()
    notes = Notes(book.write)
    outcomes = await asyncio.gather(*(notes.note(said(number)) for number in (12, 13, 14)), return_exceptions=True)
    assert [type(one) for one in outcomes] == [type(None), ValueError, type(None)]
    assert sorted(chain(*book.pages)) == [12, 14]


async def test_a_writer_that_is_called_off_leaves_the_others_to_themselves() -> None:
    book = Book()
    notes = Notes(book.write)
    first, second = (asyncio.ensure_future(notes.note(said(number))) for number in (1, 2))
    await asyncio.sleep(0.005)
    first.cancel()
    with pytest.raises(asyncio.CancelledError):
        await first
    await asyncio.wait_for(second, 1)
    assert 2 in chain(*book.pages)
