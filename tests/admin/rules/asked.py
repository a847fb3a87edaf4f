"""How the tests ask `markaja rules`, and the period that they bring along as `oma.toml`."""

from __future__ import annotations

import json
from typing import Any

from tests.admin.shell import Said, Shell

OWN = """name = "oma"
services = { from = 2025-01-01, status = "documented", clause = "määrus § 1" }

[duties]
assessment = { working_days = 10, status = "documented", clause = "määrus § 2" }
review = { months = 6, status = "example" }
report = { working_day_of_next_month = 3, status = "example" }
"""


def rules(shell: Shell, *arguments: str) -> Said:
    return shell.done("rules", *arguments)


def data(shell: Shell, *arguments: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(rules(shell, *arguments, "--json").out)
    return found
