"""Golden transcripts: what each person saw, as a file that people read and a test compares."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from bot.sandbox import Phone
from bot.sandbox.groups import Group

_TOKEN = re.compile(r"(/start |\?start=)\S{20,}|(/connect |/start@\w+ |ühendamiseks: |группы: )[2-9A-Z]{8}\b")


@dataclass
class Golden:
    folder: Path
    rewrite: bool = False

    def check(self, scene: str, *phones: Phone | Group) -> None:
        """Every phone's (or group's) whole chat, in the order given; tokens of links differ each time and are left out."""
        seen = "\n".join(f"━━ {phone.name} ━━\n{phone.transcript()}\n" for phone in phones)
        seen = _TOKEN.sub(r"\1\2…", seen)
        path = self.folder / f"{scene}.txt"
        if self.rewrite:
            path.write_text(seen, "utf-8")
        assert path.read_text("utf-8") == seen, f"{path.name} differs; look at it, then run pytest --golden"
