"""The same conversation by two independent bot libraries: both must find Telegram here."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

import aiogram
import aiogram.client.session.aiohttp
import aiogram.client.telegram
import aiogram.filters
import telegram
import telegram.ext

from bot.sandbox import Phone, Sandbox
from tests.bot.sandbox.client import TOKEN

CONVERSATION = """\
> /start kutse
< kutse
  [Saada]
* Saada
~ Saadetud
! Käes
> [document a.txt]
< [document a.txt] text
x Saadetud
"""
CONTENT = b"text"


async def converse(phone: Phone) -> None:
    await phone.start("kutse")
    await until(lambda: "[Saada]" in phone.transcript())
    await phone.tap("Saada")
    await until(lambda: bool(phone.toasts))
    await phone.send_document("a.txt", CONTENT)
    await until(lambda: "x Saadetud" in phone.transcript())


async def until(true: Callable[[], bool]) -> None:
    async with asyncio.timeout(10):
        while not true():  # noqa: ASYNC110 - what is waited for happens in another library
            await asyncio.sleep(0.01)


@asynccontextmanager
async def aiogram_bot(base_url: str) -> AsyncIterator[None]:
    server = aiogram.client.telegram.TelegramAPIServer.from_base(base_url)
    session = aiogram.client.session.aiohttp.AiohttpSession(api=server)
    bot, dispatcher = aiogram.Bot(TOKEN, session=session), aiogram.Dispatcher()

    @dispatcher.message(aiogram.filters.CommandStart())
    async def start(message: aiogram.types.Message, command: aiogram.filters.CommandObject) -> None:
        button = aiogram.types.InlineKeyboardButton(text="Saada", callback_data="send")
        markup = aiogram.types.InlineKeyboardMarkup(inline_keyboard=[[button]])
        await message.answer(f"<b>{command.args}</b>", parse_mode="HTML", reply_markup=markup)

    @dispatcher.callback_query(aiogram.F.data == "send")
    async def sent(query: aiogram.types.CallbackQuery) -> None:
        assert isinstance(query.message, aiogram.types.Message)
        await query.message.edit_text("Saadetud")
        await query.answer("Käes")

    @dispatcher.message(aiogram.F.document)
    async def echo(message: aiogram.types.Message) -> None:
        assert message.document is not None
        content = await bot.download(message.document)
        assert content is not None
        again = aiogram.types.BufferedInputFile(content.read(), "a.txt")
        await message.answer_document(again, caption=CONTENT.decode())
        await bot.delete_message(message.chat.id, message.message_id - 1)

    async with asyncio.TaskGroup() as group:
        polling = dispatcher.start_polling(bot, handle_signals=False, polling_timeout=5)
        running = group.create_task(polling)
        await until(lambda: running.done() or hasattr(dispatcher, "_stop_signal"))
        yield
        await dispatcher.stop_polling()


@asynccontextmanager
async def telegram_bot(base_url: str) -> AsyncIterator[None]:
    async def start(update: telegram.Update, context: telegram.ext.CallbackContext) -> None:  # type: ignore[type-arg]
        assert update.message is not None
        markup = telegram.InlineKeyboardMarkup.from_button(
            telegram.InlineKeyboardButton("Saada", callback_data="send")
        )
        words = f"<b>{(context.args or [''])[0]}</b>"
        await update.message.reply_text(words, parse_mode="HTML", reply_markup=markup)

    async def sent(update: telegram.Update, _context: object) -> None:
        assert update.callback_query is not None
        await update.callback_query.edit_message_text("Saadetud")
        await update.callback_query.answer("Käes")

    async def echo(update: telegram.Update, _context: object) -> None:
        message = update.message
        assert message is not None
        assert message.document is not None
        content = bytes(await (await message.document.get_file()).download_as_bytearray())
        await message.reply_document(content, filename="a.txt", caption=CONTENT.decode())
        await message.get_bot().delete_message(message.chat.id, message.message_id - 1)

    builder = telegram.ext.Application.builder().token(TOKEN).updater(None)
    builder = builder.base_url(f"{base_url}/bot").base_file_url(f"{base_url}/file/bot")
    application = builder.build()
    application.add_handler(telegram.ext.CommandHandler("start", start))
    application.add_handler(telegram.ext.CallbackQueryHandler(sent, pattern="^send$"))
    application.add_handler(telegram.ext.MessageHandler(telegram.ext.filters.Document.ALL, echo))
    async with application:
        updater = telegram.ext.Updater(application.bot, application.update_queue)
        async with updater:
            await updater.start_polling(poll_interval=0, timeout=5)
            await application.start()
            yield
            await updater.stop()
            await application.stop()


async def test_aiogram_and_the_sandbox_understand_each_other(sandbox: Sandbox) -> None:
    kersti = sandbox.add_phone("Kersti")
    async with aiogram_bot(sandbox.base_url):
        await converse(kersti)

    assert kersti.transcript() == CONVERSATION


async def test_python_telegram_bot_and_the_sandbox_understand_each_other(sandbox: Sandbox) -> None:
    kersti = sandbox.add_phone("Kersti")
    async with telegram_bot(sandbox.base_url):
        await converse(kersti)

    assert kersti.transcript() == CONVERSATION
