"""/health and /metrics of a bot that works, and of one that lacks each thing it needs."""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import aiohttp
import pytest
from prometheus_client.parser import text_string_to_metric_families
from sqlmodel.ext.asyncio.session import AsyncSession

from admin.__main__ import run
from bot import watching_health
from bot.metrics import word
from bot.watching import Calls
from bot.watching_server import served
from locales import all_texts
from storage import health_counts
from storage.health_counts import Figures
from tests.cast import House, report

ET = all_texts()["et"]


@asynccontextmanager
async def watched(house: House) -> AsyncIterator[str]:
    async with served(house.app, house.url, "127.0.0.1", (port := _free_port()), ET) as address:
        assert address.endswith(str(port))
        yield address


def _free_port() -> int:
    import socket  # noqa: PLC0415

    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1])


async def asked(address: str) -> tuple[int, Any]:
    async with aiohttp.ClientSession() as session, session.get(f"{address}/health") as answer:
        return answer.status, await answer.json()


async def figures(address: str) -> dict[str, float]:
    """By name and labels."""
    async with aiohttp.ClientSession() as session, session.get(f"{address}/metrics") as answer:
        text = await answer.text()
    return {
        " ".join([sample.name, *(f"{key}={value}" for key, value in sorted(sample.labels.items()))]): sample.value
        for family in text_string_to_metric_families(text)
        for sample in family.samples
    }


async def lives(house: House) -> None:
    """As the process does it: Telegram is asked, the due loop turns."""
    house.app.watch.listening = True
    house.app.bot.session.middleware(Calls(house.app.watch))
    await house.app.bot.get_me()
    await turns(house)


async def turns(house: House) -> None:
    """One turn of the due loop, without the sleep that follows."""
    house.app.delivery._stopping = True
    await house.app.delivery._turn()
    house.app.delivery._stopping = False


async def test_a_bot_that_works_says_so_in_plain_words(house: House) -> None:
    await lives(house)
    async with watched(house) as address:
        status, told = await asked(address)

    assert (status, told["ok"]) == (200, True)
    assert told["checks"]["database"] == {"ok": True, "text": "Andmebaas vastab."}
    expected = {"database", "telegram", "due_loop", "clock"} | ({"disk"} if house.url.startswith("sqlite") else set())
    assert set(told["checks"]) == expected


@pytest.mark.parametrize("lacks", ["database", "telegram", "due_loop", "clock", "disk"])
async def test_what_is_lacking_is_named(house: House, monkeypatch: pytest.MonkeyPatch, lacks: str) -> None:
    if lacks == "disk" and not house.url.startswith("sqlite"):
        pytest.skip("PostgreSQL's disk may be on another machine")
    await lives(house)
    async with watched(house) as address:
        match lacks:
            case "database":

                async def silent(*_: object) -> None:
                    await asyncio.sleep(60)

                monkeypatch.setattr(watching_health, "PATIENCE", 0.05)
                monkeypatch.setattr("storage.health_counts.figures", silent)
            case "telegram":
                house.app.watch.telegram_at = time.monotonic() - 91
            case "due_loop":
                house.app.watch.turned_at = time.monotonic() - 61
            case "clock":
                from datetime import timedelta  # noqa: PLC0415

                house.sandbox.move_clock(timedelta(hours=-5))
            case "disk":
                monkeypatch.setattr(watching_health, "LEAST_FREE", 2**62)
        status, told = await asked(address)

    assert (status, told["ok"]) == (503, False)
    assert [name for name, check in told["checks"].items() if not check["ok"]] == [lacks]


async def test_one_that_only_sends_asks_telegram_when_it_is_asked(house: House) -> None:
    await lives(house)
    house.app.watch.listening = False
    house.app.watch.telegram_at = None
    async with watched(house) as address:
        assert (await asked(address))[0] == 200


async def test_the_same_answer_for_some_seconds(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever asks often does not keep the database busy."""
    await lives(house)
    async with watched(house) as address:
        first = await asked(address)
        monkeypatch.setattr(watching_health, "LEAST_FREE", 2**62)
        assert await asked(address) == first


async def test_whoever_asks_for_figures_often_does_not_keep_the_database_busy(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What the process itself counts is fresh each time."""
    asked_for = []
    counted = health_counts.figures

    async def counting(session: AsyncSession) -> Figures:
        asked_for.append(1)
        return await counted(session)

    monkeypatch.setattr("storage.health_counts.figures", counting)
    async with watched(house) as address:
        await asyncio.gather(*(figures(address) for _ in range(5)))
        house.app.watch.metrics.received.labels("message").inc(7)
        found = await figures(address)

    assert len(asked_for) == 1
    assert found["markaja_updates_received_total kind=message"] == 7


async def test_figures_count_what_happened(house: House) -> None:
    await lives(house)
    anu, _ = await house.team()
    nurse = await house.nurse()
    await nurse.tap("Alusta")
    await report(nurse)
    await anu.tap("Võta vastu")
    await turns(house)
    async with watched(house) as address:
        found = await figures(address)

    assert found["markaja_updates_received_total kind=callback_query"] >= 10
    assert found["markaja_updates_handled_total kind=message"] >= 4
    assert found["markaja_update_seconds_count kind=message"] == found["markaja_updates_handled_total kind=message"]
    assert found["markaja_telegram_calls_total method=SendMessage outcome=ok"] >= 5
    assert found["markaja_notice_late_seconds_count"] >= 1
    assert found["markaja_due_tick_seconds_count"] == 2
    assert found["markaja_outbox_rows reason= state=sent"] >= 1
    assert found["markaja_updates_unanswered"] == 0
    assert found["markaja_database_bytes"] > 100_000
    assert found["markaja_backup_last_timestamp_seconds"] == 0


async def test_a_refusal_and_a_failure_are_told_apart(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    await house.team()
    anu = house.phone("Anu")
    await anu.tap_data("c:404:1:take", message=anu.last)

    async def broken(*_: object, **__: object) -> None:
        raise ValueError

    monkeypatch.setattr("storage.accounts.Accounts.arrive", broken)
    await anu.send("tere")
    text = house.app.watch.metrics.text().decode()

    assert 'markaja_updates_refused_total{refusal="NotHere"} 1.0' in text
    assert 'type="ValueError"' in text


@pytest.mark.parametrize(
    ("reason", "label"),
    [
        ("429", "429"),
        ("", ""),
        ("TelegramNetworkError", "TelegramNetworkError"),
        ('Bad Request: "x"', "other"),
        ("õ", "other"),
    ],
)
def test_reasons_stay_few(reason: str, label: str) -> None:
    assert word(reason) == label


async def test_nothing_is_served_unless_it_was_asked_for(house: House) -> None:
    async with served(house.app, house.url, "127.0.0.1", 0, ET) as address:
        assert address == ""


async def test_the_command_asks_the_running_bot(
    house: House, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    await lives(house)
    async with watched(house) as address:
        monkeypatch.setenv("MARKAJA_WATCH_PORT", address.rpartition(":")[2])
        well = await asyncio.to_thread(run, ["health", "--json"])
        assert json.loads(capsys.readouterr().out)["ok"] is True
        house.app.watch.turned_at = None
    nobody = await asyncio.to_thread(run, ["health"])
    assert "ei vasta keegi" in capsys.readouterr().out
    monkeypatch.setenv("MARKAJA_WATCH_PORT", "0")
    off = await asyncio.to_thread(run, ["health"])

    assert (well, nobody, off) == (0, 1, 2)


async def test_the_loop_feels_how_late_it_wakes(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.watching.LAG_EVERY", 0.01)
    stop = asyncio.Event()
    async with asyncio.TaskGroup() as group:
        group.create_task(house.app.watch.feel(stop))
        await asyncio.sleep(0.005)
        time.sleep(0.2)  # noqa: ASYNC251 (that is what is felt)
        await asyncio.sleep(0.005)
        late = house.app.watch.metrics.lag._value.get()
        stop.set()

    assert late > 0.1
