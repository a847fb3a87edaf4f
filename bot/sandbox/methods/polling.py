"""getUpdates and the little there is about webhooks: there are none here."""

from typing import TYPE_CHECKING

from bot.sandbox.calls import Call
from bot.sandbox.shapes import Fields, rows

if TYPE_CHECKING:
    from bot.sandbox.sandbox import Sandbox

MOST_UPDATES = 100
LONGEST_POLL = 50


async def get_updates(sandbox: "Sandbox", call: Call) -> list[Fields]:
    if "allowed_updates" in call.params:
        wanted = rows(call.json("allowed_updates", "allowed updates"))
        sandbox.queue.allowed = [str(kind) for kind in wanted]
    limit = min(max(call.integer("limit", MOST_UPDATES), 1), MOST_UPDATES)
    timeout = min(max(call.integer("timeout"), 0), LONGEST_POLL)
    return await sandbox.queue.get(call.integer("offset"), limit, timeout)


async def delete_webhook(sandbox: "Sandbox", call: Call) -> bool:
    if call.flag("drop_pending_updates"):
        sandbox.queue.drop()
    return True


async def get_webhook_info(sandbox: "Sandbox", _call: Call) -> Fields:
    info: Fields = {
        "url": "",
        "has_custom_certificate": False,
        "pending_update_count": sandbox.queue.pending,
    }
    if sandbox.queue.allowed:
        info["allowed_updates"] = sandbox.queue.allowed
    return info


METHODS = {
    "getUpdates": get_updates,
    "deleteWebhook": delete_webhook,
    "getWebhookInfo": get_webhook_info,
}
