"""answerCallbackQuery."""

from typing import TYPE_CHECKING

from bot.sandbox.calls import Call
from bot.sandbox.errors import bad_request
from bot.sandbox.queries import Toast
from bot.sandbox.shapes import utf16_length

if TYPE_CHECKING:
    from bot.sandbox.sandbox import Sandbox

LONGEST_ANSWER = 200


async def answer_callback_query(sandbox: "Sandbox", call: Call) -> bool:
    text = call.text("text")
    if utf16_length(text) > LONGEST_ANSWER:
        raise bad_request("MESSAGE_TOO_LONG")
    tap = sandbox.queries.close(call.text("callback_query_id"))
    if tap is None:
        raise bad_request("query is too old and response timeout expired or query ID is invalid")
    if text:
        tap.phone.show_toast(Toast(text, call.flag("show_alert")), tap.chat)
    return True


METHODS = {"answerCallbackQuery": answer_callback_query}
