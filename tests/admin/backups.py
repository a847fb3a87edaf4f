"""What the tests of backups share: a name that no file may show, and a backup made."""

from __future__ import annotations

import json
from pathlib import Path

from storage.desk import Desk
from storage.tables import Conversation
from tests.admin.shell import Shell

SECRET = "Vilhelmine Testmann"


async def draft(desk: Desk) -> None:
    desk.session.add(Conversation(key="1:1", state="x", data={"name": SECRET}, touched_at=desk.now))


def made(shell: Shell, *arguments: str) -> Path:
    return Path(json.loads(shell.done("backup", "--json", *arguments).out)["file"])
