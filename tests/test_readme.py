"""What the README and the operator's pages promise can be typed: commands, targets and settings are there."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
README = ROOT / "README.md"
DEPLOY = ROOT / "admin" / "deploy"
PAGES = [README, *sorted((ROOT / "docs").rglob("*.md")), *sorted(DEPLOY.glob("*"))]
CODE = "".join(
    path.read_text("utf-8") for room in ("admin", "bot", "storage") for path in (ROOT / room).rglob("*.py")
)
COMMAND = re.compile(r"(?:`|bin/)markaja ((?:[a-z]+[ `\n])+)")


def _name(page: Path) -> str:
    return str(page.relative_to(ROOT))


def _commands() -> list[str]:
    """Groups and commands as they are typed; a word after a command is its argument, and that is no mistake."""
    found = {words for page in PAGES for words in COMMAND.findall(page.read_text("utf-8"))}
    return sorted({" ".join(words.replace("`", "").split()) for words in found})


def test_every_make_target_that_the_readme_names_is_in_the_makefile() -> None:
    named = set(re.findall(r"`?make ([a-z]+)", README.read_text("utf-8")))
    targets = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text(), re.MULTILINE))

    assert {"demo", "test", "check", "venv"} <= named
    assert named <= targets


def test_the_pages_name_commands() -> None:
    assert {"doctor", "db upgrade", "backup"} <= set(_commands())


@pytest.mark.parametrize("words", _commands())
def test_every_command_that_a_page_names_has_help(words: str) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "admin", *words.split(), "--help"], cwd=ROOT, capture_output=True, check=False
    )
    assert done.returncode == 0, done.stderr.decode()


@pytest.mark.parametrize("page", PAGES, ids=_name)
def test_every_setting_that_a_page_names_is_read(page: Path) -> None:
    for name in set(re.findall(r"MARKAJA_([A-Z_]+)", page.read_text("utf-8"))):
        assert name.lower() in CODE or f"MARKAJA_{name}" in CODE, name


@pytest.mark.parametrize("page", PAGES, ids=_name)
def test_what_a_page_points_to_is_there(page: Path) -> None:
    for path in re.findall(r"\]\(([^)#:]+)\)", page.read_text("utf-8")):
        assert (page.parent / path).is_file(), path
