"""What the README promises can be typed: its commands, targets and settings are there."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text("utf-8")


def test_every_make_target_that_the_readme_names_is_in_the_makefile() -> None:
    named = set(re.findall(r"`?make ([a-z]+)", README))
    targets = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text(), re.MULTILINE))

    assert {"demo", "test", "check", "venv"} <= named
    assert named <= targets


def test_every_command_that_the_readme_names_has_help() -> None:
    groups = re.findall(r"\.venv/bin/markaja ([a-z]+(?: municipalities| upgrade)?)", README)
    for words in sorted(set(groups)):
        done = subprocess.run(
            [sys.executable, "-m", "admin", *words.split(), "--help"], cwd=ROOT, capture_output=True, check=False
        )
        assert done.returncode == 0, words


def test_every_setting_that_the_readme_names_is_read() -> None:
    code = "".join(
        path.read_text("utf-8") for room in ("admin", "bot", "storage") for path in (ROOT / room).rglob("*.py")
    )
    for name in set(re.findall(r"MARKAJA_([A-Z_]+)", README)):
        assert name.lower() in code or f"MARKAJA_{name}" in code, name


def test_the_picture_is_there() -> None:
    for path in re.findall(r"!\[[^\]]*\]\(([^)]+)\)", README):
        assert (ROOT / path).is_file(), path
