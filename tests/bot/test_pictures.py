"""Pictures under posts: drawn once, sent by their number, and never in the way of the words."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

import pytest
from aiogram import Bot

from bot.app import make_bot
from bot.clock import system_clock
from bot.sandbox import Phone, Sandbox
from bot.sandbox.pictures import A_PICTURE
from bot.sender import Sender, fits_under_a_picture
from dialogs.reply import Drawn
from tests.cast import TOKEN


@pytest.fixture
async def sandbox() -> AsyncIterator[Sandbox]:
    made = Sandbox(token=TOKEN, username="MarkajaTestBot", now=system_clock)
    await made.start()
    yield made
    await made.stop()


@pytest.fixture
async def bot(sandbox: Sandbox) -> AsyncIterator[Bot]:
    made = make_bot(TOKEN, sandbox.base_url)
    async with made.session:
        yield made


def phones(sandbox: Sandbox, number: int) -> list[Phone]:
    made = [sandbox.add_phone(f"Inimene {each}") for each in range(number)]
    for phone in made:
        phone.started = True
    return made


class Draws:
    def __init__(self) -> None:
        self.times = 0

    def __call__(self) -> bytes:
        self.times += 1
        return A_PICTURE


async def test_many_at_once_have_one_picture_and_later_ones_its_number(sandbox: Sandbox, bot: Bot) -> None:
    sender, draws, people = Sender(bot, system_clock, paced=False), Draws(), phones(sandbox, 6)
    word = Drawn("<b>Näidisvald</b>", "key", draws)
    await asyncio.gather(*(sender.send(phone.chat_id, word) for phone in people[:5]))
    await sender.send(people[5].chat_id, word)

    assert draws.times == 1
    assert [phone.last.text for phone in people] == ["Näidisvald"] * 6
    files = [phone.last.file for phone in people]
    assert files[5] in files[:5], "Telegram was given the number that it gave before"


async def test_a_number_that_telegram_forgot_is_sent_as_a_picture_again(sandbox: Sandbox, bot: Bot) -> None:
    sender, draws, (phone,) = Sender(bot, system_clock, paced=False), Draws(), phones(sandbox, 1)
    word = Drawn("Näidisvald", "key", draws)
    await sender.send(phone.chat_id, word)
    sandbox.files._by_id.clear()
    await sender.send(phone.chat_id, word)

    assert [one.file is not None for one in phone.visible] == [True, True]
    assert draws.times == 1


async def test_words_that_are_too_long_follow_their_picture(sandbox: Sandbox, bot: Bot) -> None:
    sender, (phone,) = Sender(bot, system_clock, paced=False), phones(sandbox, 1)
    rows = [[("Ava", "x")]]
    shown = await sender.send(phone.chat_id, Drawn("<b>a</b>" * 1025, "key", Draws(), rows))
    picture, words = phone.visible

    assert (picture.text, picture.buttons) == ("", [])
    assert (len(words.text), words.buttons, words.message_id) == (1025, [["Ava"]], shown)


def _fails() -> bytes:
    raise RuntimeError("no font")


@pytest.mark.parametrize("draw", [_fails, lambda: None])
async def test_without_a_picture_the_words_are_said(sandbox: Sandbox, bot: Bot, draw: Draws) -> None:
    sender, (phone,) = Sender(bot, system_clock, paced=False), phones(sandbox, 1)
    await sender.send(phone.chat_id, Drawn("Näidisvald", "key", draw))

    assert [(one.text, one.file) for one in phone.visible] == [("Näidisvald", None)]


@pytest.mark.parametrize(
    ("text", "fits"),
    [("a" * 1024, True), ("a" * 1025, False), ("&lt;" * 1024, True), ("<b>a</b>" * 1024, True), ("𝄞" * 513, False)],
)
def test_telegram_counts_without_markup_in_utf_16(text: str, fits: bool) -> None:
    assert fits_under_a_picture(text) is fits
