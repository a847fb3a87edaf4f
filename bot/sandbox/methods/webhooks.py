"""setWebhook, deleteWebhook, getWebhookInfo."""

import re
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from bot.sandbox.calls import Call, Described
from bot.sandbox.errors import ApiError, bad_request
from bot.sandbox.methods.polling import read_allowed
from bot.sandbox.shapes import Fields
from bot.sandbox.updates import WEBHOOK_SET
from bot.sandbox.webhook import Address

if TYPE_CHECKING:
    from bot.sandbox.sandbox import Sandbox

PORTS = {443, 80, 88, 8443}
THIS_MACHINE = {"127.0.0.1", "localhost", "::1"}
SECRET = re.compile(r"[A-Za-z0-9_-]*")
LONGEST_SECRET = 256
CONNECTIONS = 40
MOST_CONNECTIONS = 100


async def set_webhook(sandbox: "Sandbox", call: Call) -> Described:
    address = read_address(call)
    if address is None:
        return await delete_webhook(sandbox, call)
    if call.flag("drop_pending_updates"):
        sandbox.queue.drop()
    read_allowed(sandbox, call)
    if address == sandbox.webhook.address:
        return Described(True, "Webhook is already set")
    await sandbox.queue.oust(WEBHOOK_SET)
    await sandbox.webhook.set(address)
    return Described(True, "Webhook was set")


async def delete_webhook(sandbox: "Sandbox", call: Call) -> Described:
    if call.flag("drop_pending_updates"):
        sandbox.queue.drop()
    was_there = sandbox.webhook.address is not None
    await sandbox.webhook.remove()
    return Described(True, "Webhook was deleted" if was_there else "Webhook is already deleted")


def read_address(call: Call) -> Address | None:
    url = call.text("url")
    if not url:
        return None
    if "://" not in url:
        url = f"https://{url}"
    check_url(url)
    secret = call.text("secret_token")
    if len(secret) > LONGEST_SECRET:
        raise bad_request("secret token is too long")
    if not SECRET.fullmatch(secret):
        raise bad_request("secret token contains unallowed characters")
    connections = min(max(call.integer("max_connections", CONNECTIONS), 1), MOST_CONNECTIONS)
    return Address(url, secret, connections, call.text("ip_address"))


def check_url(url: str) -> None:
    """Plain HTTP and any port to this machine, as a Bot API server of one's own allows it."""
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError as error:
        raise bad_request("invalid webhook URL specified") from error
    if parts.scheme not in {"http", "https"} or not parts.hostname:
        raise bad_request("invalid webhook URL specified")
    if parts.hostname in THIS_MACHINE:
        return
    if parts.scheme == "http":
        raise bad_webhook("An HTTPS URL must be provided for webhook")
    if port is not None and port not in PORTS:
        raise bad_webhook("Webhook can be set up only on ports 80, 88, 443 or 8443")


def bad_webhook(reason: str) -> ApiError:
    return bad_request(f"bad webhook: {reason}")


async def get_webhook_info(sandbox: "Sandbox", _call: Call) -> Fields:
    address, error = sandbox.webhook.address, sandbox.webhook.last_error
    info: Fields = {
        "url": address.url if address else "",
        "has_custom_certificate": False,
        "pending_update_count": sandbox.queue.pending,
    }
    if error is not None:
        info["last_error_date"], info["last_error_message"] = error
    if address is not None:
        info["max_connections"] = address.max_connections
        info["ip_address"] = address.ip_address or "<unknown>"
    if sandbox.queue.allowed:
        info["allowed_updates"] = sandbox.queue.allowed
    return info


METHODS = {"setWebhook": set_webhook, "deleteWebhook": delete_webhook, "getWebhookInfo": get_webhook_info}
