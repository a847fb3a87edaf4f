"""Addresses that open the bot, and their pictures."""

from __future__ import annotations

import base64

from admin.panel.ask import Ask


def address(ask: Ask, token: str) -> str:
    """`https://t.me/BOT?start=TOKEN`; the bare token while nobody has set `MARKAJA_BOT_USERNAME`."""
    return f"https://t.me/{_username(ask)}?start={token}" if has_name(ask) and token else token


def has_name(ask: Ask) -> bool:
    """Only with the bot's name do links lead anywhere."""
    return bool(_username(ask))


def _username(ask: Ask) -> str:
    return ask.panel.settings.bot_username.strip().removeprefix("@")


def picture(link: str) -> str:
    """A QR code that stands inside the page; it is kept nowhere."""
    from papers.qr import QUIET_ZONE, dark_runs, modules  # noqa: PLC0415 (the room imports late)

    code = modules(link)
    side = len(code) + 2 * QUIET_ZONE
    bars = "".join(f"M{x + QUIET_ZONE} {y + QUIET_ZONE}h{wide}v1h-{wide}z" for y, x, wide in dark_runs(code))
    drawn = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {side} {side}" shape-rendering="crispEdges">'
        f'<path fill="#fff" d="M0 0h{side}v{side}H0z"/><path d="{bars}"/></svg>'
    )
    return "data:image/svg+xml;base64," + base64.b64encode(drawn.encode()).decode()
