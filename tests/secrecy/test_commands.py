"""Commands and the panel as processes of their own: a crash in them says where and of which type, and no more."""

from __future__ import annotations

import asyncio
import os
import re
import signal
import socket
import sys
from pathlib import Path

import aiohttp
import pytest

from tests.cast import KEY, REPORTED_NAME, TOKEN, House
from tests.secrecy.collector import leaks

ROOT = Path(__file__).parents[2]
HEAD = "omavalitsus;eesnimi;perekonnanimi;sünniaasta;kontakt\n"
PHONE = "+372 5550 0101"
CODE = "49403136526"
SESSION = "dGhpcy1pcy1hLXNlY3JldA"
SECRETS = {REPORTED_NAME, *REPORTED_NAME.split(), PHONE, CODE, SESSION, TOKEN, KEY}
PATIENCE = 120.0


async def started(house: House, *arguments: str, **more: str) -> asyncio.subprocess.Process:
    return await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "tests.admin.troubled",
        *arguments,
        env={
            **os.environ,
            "MARKAJA_DATABASE_URL": house.url,
            "MARKAJA_SECRET_KEY": KEY,
            "MARKAJA_BOT_TOKEN": TOKEN,
            **more,
        },
        cwd=ROOT,
        stdin=asyncio.subprocess.DEVNULL,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )


async def ended(process: asyncio.subprocess.Process) -> tuple[int, str, str]:
    async with asyncio.timeout(PATIENCE):
        out, err = await process.communicate()
    return process.returncode or 0, out.decode(), err.decode()


@pytest.mark.process
async def test_an_import_that_crashes_tells_nothing_of_anybody(house: House, tmp_path: Path) -> None:
    first, last = REPORTED_NAME.split()
    brought = tmp_path / "fail.csv"
    brought.write_text(f"{HEAD}naidisvald;{first};{last};1980;{PHONE}\n", "utf-8")
    wanted = ("import", "people", str(brought), "--yes", "--result", str(tmp_path / "koodid.csv"))
    code, out, err = await ended(await started(house, "crash", *wanted))

    assert code == 1
    assert '"crashed"' in err
    assert '"ValueError"' in err
    assert "UserWarning at troubled.py:" in err
    assert leaks(SECRETS, out + err) == []
    code, out, err = await ended(await started(house, "well", *wanted))
    assert code == 0, err
    assert leaks(SECRETS, out + err) == []


@pytest.mark.process
async def test_a_table_that_is_refused_names_the_row_and_not_the_person(house: House, tmp_path: Path) -> None:
    first, last = REPORTED_NAME.split()
    brought = tmp_path / "fail.csv"
    brought.write_text(
        f"{HEAD}naidisvald;{first};{last};ammu;{PHONE}\nnaidisvald;{first} {CODE};{last};1980;\n", "utf-8"
    )
    code, out, err = await ended(
        await started(house, "well", "import", "people", str(brought), "--yes", "--result", str(tmp_path / "k.csv"))
    )

    assert code == 2
    assert "Rida 2" in err
    assert leaks(SECRETS, out + err) == []


@pytest.mark.process
async def test_a_page_that_crashes_in_the_panels_own_process(house: House) -> None:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        port = one.getsockname()[1]
    process = await started(house, "crash", "panel", MARKAJA_PANEL_PORT=str(port))
    try:
        assert process.stdout is not None
        async with asyncio.timeout(PATIENCE):
            ready = (await process.stdout.readline()).decode()
        assert re.search(rf":{port}\b", ready), ready
        async with (
            aiohttp.ClientSession() as session,
            session.get(f"http://127.0.0.1:{port}/enter?token={SESSION}&name={REPORTED_NAME}") as answer,
        ):
            assert answer.status == 500
            page = await answer.text()
    finally:
        process.send_signal(signal.SIGTERM)
        code, out, err = await ended(process)

    assert code == 0
    assert '"ValueError"' in err
    assert "troubled.py:" in err
    assert leaks(SECRETS, out + err) == []
    # The same address in the other language is the browser's own question, given back to it alone.
    assert leaks(SECRETS, re.sub(r'href="[^"]*"', "", page)) == []
