"""What stands in a period's file, for somebody who fills one for the first time."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from aiohttp import web

from admin.panel.ask import Ask
from admin.panel.registry import get
from casework.duties import kinds
from casework.eligibility import Status
from casework.operator_permissions import OperatorAction
from casework.periods.reading import BILLING_DOMAINS

EXAMPLE = "own-period.toml"
_EXAMPLES = Path(__file__).parents[2] / "examples"
FIELDS = {
    "name": True,
    "services": False,
    "municipalities": False,
    "contract": False,
    "intake": False,
    "retention": False,
    "duties": False,
    "numbers": False,
    "billing": False,
    "target_group": False,
}
"""In the order in which one fills them; True: without it there is no period."""


@dataclass(frozen=True, slots=True)
class Guide:
    """Keys of the file with what they mean."""

    fields: list[tuple[str, bool, str]]
    statuses: list[tuple[str, str]]
    duties: list[tuple[str, str]]
    domains: list[tuple[str, str]]


def guide(ask: Ask) -> Guide:
    texts = ask.texts
    return Guide(
        fields=[(key, needed, texts.of("manage-period-field", key)) for key, needed in FIELDS.items()],
        statuses=[(one.value, texts.of("rule-status", one)) for one in Status],
        duties=[(key, texts.of("duty", key)) for key in kinds()],
        domains=[(key, texts.of("activity-domain", key)) for key in BILLING_DOMAINS],
    )


async def example(ask: Ask) -> web.Response:
    content = (_EXAMPLES / EXAMPLE).read_bytes()
    return ask.download(EXAMPLE, content, "application/toml")


PAGES = (get("/periods/example", example, OperatorAction.MANAGE_RULES),)
