"""getUpdates."""

from typing import TYPE_CHECKING

from bot.sandbox.calls import Call
from bot.sandbox.errors import conflict
from bot.sandbox.shapes import Fields, rows

if TYPE_CHECKING:
    from bot.sandbox.sandbox import Sandbox

MOST_UPDATES = 100
LONGEST_POLL = 50
WEBHOOK_IS_SET = "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"


async def get_updates(sandbox: "Sandbox", call: Call) -> list[Fields]:
    if sandbox.webhook.address is not None:
        raise conflict(WEBHOOK_IS_SET)
    read_allowed(sandbox, call)
    limit = min(max(call.integer("limit", MOST_UPDATES), 1), MOST_UPDATES)
    timeout = min(max(call.integer("timeout"), 0), LONGEST_POLL)
    return await sandbox.queue.get(call.integer("offset"), limit, timeout)


def read_allowed(sandbox: "Sandbox", call: Call) -> None:
    """Without the parameter the last choice stays; an empty list is Telegram's own choice."""
    if "allowed_updates" in call.params:
        wanted = rows(call.json("allowed_updates", "allowed updates"))
        sandbox.queue.allowed = [str(kind) for kind in wanted]


METHODS = {"getUpdates": get_updates}
