"""Service files and the container: what they copy and start is there. Images are not built here."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest
from hatchling.builders.wheel import WheelBuilder

from admin import health, settings

ROOT = Path(__file__).parents[2]
DEPLOY = ROOT / "admin" / "deploy"


def test_the_container_gets_every_room_and_nothing_that_is_not_there() -> None:
    copied = set(re.findall(r"^COPY (?!--from)(.+) \S+$", (DEPLOY / "Containerfile").read_text(), re.MULTILINE))
    named = {name for line in copied for name in line.split()}
    packages = re.search(r"packages = \[(.+)\]", (ROOT / "pyproject.toml").read_text())
    assert packages is not None
    rooms = set(re.findall(r'"([a-z]+)"', packages[1]))

    assert rooms <= named
    assert all((ROOT / name).exists() for name in named)


def test_the_builder_gets_what_the_container_copies_and_no_settings() -> None:
    let_in = set(re.findall(r"^!(.+)$", (DEPLOY / "Containerfile.dockerignore").read_text(), re.MULTILINE))
    copied = re.findall(r"^COPY (?!--from)(.+) \S+$", (DEPLOY / "Containerfile").read_text(), re.MULTILINE)

    assert {name for line in copied for name in line.split()} == let_in


def test_what_is_installed_has_no_settings(tmp_path: Path) -> None:
    """As the builder sees it: what the container copies, no `.gitignore`, and a file of keys beside its example."""
    copied = re.findall(r"^COPY (?!--from)(.+) \S+$", (DEPLOY / "Containerfile").read_text(), re.MULTILINE)
    for name in (name for line in copied for name in line.split()):
        if (ROOT / name).is_dir():
            shutil.copytree(ROOT / name, tmp_path / name, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(ROOT / name, tmp_path / name)
    (tmp_path / "admin" / "deploy" / "markaja.env").write_text("MARKAJA_SECRET_KEY=secret")

    files = {Path(file.path) for file in WheelBuilder(str(tmp_path)).recurse_included_files()}

    assert tmp_path / "admin" / "deploy" / "markaja.env.example" in files
    assert [file.name for file in files if file.suffix == ".env"] == []


def test_the_builder_is_not_even_given_settings() -> None:
    """The last line that fits decides: after every room that is let in, settings are kept out."""
    lines = (DEPLOY / "Containerfile.dockerignore").read_text().splitlines()
    assert lines.index("**/*.env") > max(number for number, line in enumerate(lines) if line.startswith("!"))
    assert not re.search(r"env_file: *\.?\.?[a-z]", (DEPLOY / "compose.yaml").read_text())


@pytest.mark.skipif(not (ROOT / ".git").exists(), reason="not a repository")
@pytest.mark.parametrize("name", ["admin/deploy/markaja.env", ".env", "markaja.env"])
def test_the_repository_takes_no_settings(name: str) -> None:
    done = subprocess.run(["git", "check-ignore", name], cwd=ROOT, capture_output=True, check=False)
    assert done.returncode == 0


@pytest.mark.skipif(shutil.which("systemd-analyze") is None, reason="a machine without systemd")
@pytest.mark.parametrize("unit", sorted(DEPLOY.glob("markaja*.service")), ids=lambda path: path.name)
def test_systemd_understands_the_units(unit: Path, tmp_path: Path) -> None:
    """With a program that is there: the path of an installation is not on this machine."""
    text = unit.read_text("utf-8").replace("/opt/markaja/.venv/bin/markaja", "/bin/true")
    (tmp_path / unit.name).write_text(text, "utf-8")
    done = subprocess.run(
        ["systemd-analyze", "verify", str(tmp_path / unit.name)], capture_output=True, text=True, check=False
    )
    assert not [line for line in done.stderr.splitlines() if unit.name in line], done.stderr
    assert done.returncode == 0, done.stderr


def test_the_command_line_has_the_settings_of_the_services(tmp_path: Path) -> None:
    """The same file, folder, user and program; a stand-in for systemd tells what it was asked to run."""
    (tmp_path / "systemd-run").write_text('#!/bin/sh\nprintf "%s\\n" "$@"\n')
    (tmp_path / "systemd-run").chmod(0o755)
    surroundings = {"PATH": f"{tmp_path}:/usr/bin:/bin"}
    done = subprocess.run(
        [DEPLOY / "markaja-do", "invite", "operator", "--name", "Anu K."],
        env=surroundings,
        capture_output=True,
        text=True,
        check=True,
    )
    told, unit = done.stdout.splitlines(), (DEPLOY / "markaja.service").read_text()

    for setting in ("EnvironmentFile", "WorkingDirectory", "UMask"):
        assert f"--property={setting}={re.findall(rf'^{setting}=(.+)$', unit, re.MULTILINE)[0]}" in told
    program = re.findall(r"^ExecStart=(\S+)", unit, re.MULTILINE)[0]
    assert told[told.index(program) :] == [program, "invite", "operator", "--name", "Anu K."]


def test_whoever_asks_the_bot_knows_where_it_answers(monkeypatch: pytest.MonkeyPatch) -> None:
    """`health`, `doctor` and `move` have the settings' file, not what stands in the bot's unit alone."""
    example = (DEPLOY / "markaja.env.example").read_text("utf-8")
    for name, value in re.findall(r"^(MARKAJA_\w+)=(.+)$", example, re.MULTILINE):
        monkeypatch.setenv(name, value)
    read = settings.read()

    assert health.address_of(read) == "http://127.0.0.1:8092/health"
    assert read.database_url == "sqlite:////var/lib/markaja/markaja.db"
    assert "Environment=MARKAJA" not in "".join(unit.read_text() for unit in DEPLOY.glob("*.service"))


# ── the containers together ──────────────────────────────────────────────────


def test_files_go_in_and_out_of_every_container_that_needs_them() -> None:
    """One folder of the machine, never made by the daemon (it would be root's): tasks stand in it."""
    for name in ("bot", "panel", "tasks", "backup"):
        service = _services()[name]
        (mount,) = [one for one in service["volumes"] if isinstance(one, dict)]
        assert (mount["type"], mount["target"]) == ("bind", "/files")
        assert mount["bind"] == {"create_host_path": False}
        for setting in ("MARKAJA_BACKUP_DIR", "MARKAJA_ERASURES_FILE"):
            assert service["environment"][setting].startswith("/files/")
    assert _services()["tasks"]["working_dir"] == "/files"


def test_a_backup_is_made_each_night(tmp_path: Path) -> None:
    """The loop as the shell runs it, with stand-ins for waiting and for the program; the second wait ends it."""
    service = _services()["backup"]
    (script,) = service["command"]
    (tmp_path / "sleep").write_text(
        '#!/bin/sh\necho "sleep $1" >> told\n[ "$(grep -c sleep told)" -lt 2 ] || kill $PPID\n'
    )
    (tmp_path / "markaja").write_text('#!/bin/sh\necho "markaja $*" >> told\n')
    (tmp_path / "date").write_text("#!/bin/sh\necho 86400\n")
    for name in ("sleep", "markaja", "date"):
        (tmp_path / name).chmod(0o755)
    subprocess.run(
        [*service["entrypoint"], script.replace("$$", "$")],
        cwd=tmp_path,
        env={"PATH": f"{tmp_path}:/usr/bin:/bin"},
        check=False,
        timeout=20,
    )

    assert (tmp_path / "told").read_text().splitlines() == ["sleep 1800", "markaja backup --keep 14", "sleep 1800"]


def test_whoever_asks_the_bot_asks_its_container(monkeypatch: pytest.MonkeyPatch) -> None:
    services = _services()
    assert services["bot"]["environment"]["MARKAJA_WATCH_HOST"] == "0.0.0.0"
    for name in ("panel", "tasks"):
        assert "MARKAJA_WATCH_PORT" not in services[name]["environment"]
        monkeypatch.setenv("MARKAJA_WATCH_HOST", services[name]["environment"]["MARKAJA_WATCH_HOST"])
        monkeypatch.setenv("MARKAJA_WATCH_PORT", "8092")
        assert health.address_of(settings.read()) == "http://bot:8092/health"


def _services() -> dict[str, Any]:
    yaml = pytest.importorskip("yaml")
    found: dict[str, Any] = yaml.safe_load((DEPLOY / "compose.yaml").read_text("utf-8"))["services"]
    return found
