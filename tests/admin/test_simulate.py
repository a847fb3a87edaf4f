"""`markaja simulate`: the command, what the seed decides, and a few months on both databases."""

from __future__ import annotations

import asyncio
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from admin.simulate import period_of
from admin.simulating import shown
from admin.simulating.cast import HOME, NEXT
from admin.simulating.people import people
from admin.simulating.visits import visits
from admin.simulating.wish import Wish
from locales import one_language
from tests.admin.shell import Shell, at_the_desk, somebody
from tests.admin.simulated import Played, play

SMALL = Wish(places=8, year=2025, seed=7, months=2)


# ── what the seed decides ────────────────────────────────────────────────────


@pytest.mark.parametrize("seed", range(5))
@pytest.mark.parametrize(("places", "year"), [(8, 2025), (25, 2024), (25, 2026), (60, 2025)])
def test_nobody_is_in_two_places_at_once_and_no_more_people_than_places(places: int, year: int, seed: int) -> None:
    wish = Wish(places, year, seed)
    stays = people(wish, period_of(wish))
    by_key = {stay.key: stay for stay in stays}
    for month in wish.firsts:
        ends: dict[tuple[str, date], int] = {}
        for visit in visits(stays, month, seed):
            assert ends.get((visit.worker, visit.day), 0) <= visit.starts
            ends[visit.worker, visit.day] = visit.ends
            assert all(by_key[key].is_served(visit.day) for key in visit.stays)
        here = [one for one in stays if one.place == HOME and one.entered <= month]
        assert len([one for one in here if one.left is None or one.left >= month]) <= places


def test_people_come_go_and_one_moves() -> None:
    stays = people(Wish(25, 2025, 7), period_of(SMALL))

    assert [stay.place for stay in stays if stay.name == "Mari Näidis01"] == [HOME, NEXT]
    assert len([stay for stay in stays if stay.entered.month > 1]) == 4
    assert len([stay for stay in stays if stay.left is not None]) == 4
    assert all("Näidis" in stay.name or "Пример" in stay.name for stay in stays)


# ── on both databases, and again ─────────────────────────────────────────────


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Played:
    folder = tmp_path_factory.mktemp("small")
    return asyncio.run(play(SMALL, f"sqlite:///{folder}/a.db", folder / "out"))


async def test_two_months_are_the_same_files_on_both_databases(any_url: str, small: Played, tmp_path: Path) -> None:
    found = await play(SMALL, any_url, tmp_path / "out")

    assert found.now() == small.now() == found.at_first
    assert {name.rpartition(".")[2] for name in found.now()} == {"csv", "pdf", "xlsx"}
    assert [one.invoice.version for one in found.outcome.final()] == [1, 2]


async def test_the_same_seed_gives_the_same_bytes_and_another_one_others(tmp_path: Path) -> None:
    """Three months of a joint contract."""
    wish = Wish(places=8, year=2025, seed=11, months=3, joint=True, printed=False)
    one = await play(wish, f"sqlite:///{tmp_path}/1.db", tmp_path / "1")
    two = await play(wish, f"sqlite:///{tmp_path}/2.db", tmp_path / "2")
    other = await play(Wish(8, 2025, 12, 1, True, printed=False), f"sqlite:///{tmp_path}/3.db", tmp_path / "3")

    assert one.now() == two.now()
    assert one.now()["koondarve_naidis-1_2025-01_v1.xlsx"] != other.now()["koondarve_naidis-1_2025-01_v1.xlsx"]
    invoices = [reported.invoice for reported in one.outcome.final()]
    assert [[data.municipality for data in invoice.datasets] for invoice in invoices] == [
        ["Näidislinn", "Näidisvald"]
    ] * 3
    assert {invoice.fee for invoice in invoices} == {8 * Decimal("45.85")}


async def test_a_ceiling_that_is_passed_is_warned_of(tmp_path: Path) -> None:
    wish = Wish(places=8, year=2025, seed=7, months=1, ceiling=Decimal(500), printed=False)
    found = await play(wish, f"sqlite:///{tmp_path}/a.db", tmp_path / "out")
    (month,) = found.outcome.final()

    assert month.invoice.components > 500
    assert month.budget.warning == 95
    told = list(shown.told(one_language("et", "admin_simulate"), wish, period_of(wish), found.outcome))
    assert any(line.startswith("Hoiatus: lepingu NÄIDIS 1") for line in told)


async def test_a_leap_february_and_a_period_without_a_fee(tmp_path: Path) -> None:
    wish = Wish(places=25, year=2024, seed=7, months=2, printed=False)
    found = await play(wish, f"sqlite:///{tmp_path}/a.db", tmp_path / "out")
    invoice = found.outcome.final()[1].invoice
    days = {entry.day for data in invoice.datasets for sheet in data.sheets for entry in sheet.entries}

    assert date(2024, 2, 29) in days
    assert (invoice.fee, invoice.ceiling) == (Decimal(0), None)
    assert invoice.components > 0
    told = "\n".join(shown.told(one_language("et", "admin_simulate"), wish, period_of(wish), found.outcome))
    assert "Perioodi 2023-2024 dokumentides ei ole: koordineerimise tasu kuus" in told


# ── the command ──────────────────────────────────────────────────────────────

ASKED = ("simulate", "--kov-places", "8", "--year", "2025", "--seed", "7", "--months", "1")


def test_the_command_tells_the_month_and_where_the_files_are(shell: Shell, tmp_path: Path) -> None:
    said = shell.done(*ASKED, "--out", str(tmp_path / "out"), "--lang", "ru")
    lines = said.out.splitlines()

    assert "hinnad on näidised" in lines[0]
    assert [line.split("  ")[0] for line in lines[1:4]] == ["Kuu", "2025-01", "Kokku"]
    assert "366,80" in lines[2]
    assert lines[-1] == f"Faile: {len(list((tmp_path / 'out').glob('*/*')))}. Kaust: {tmp_path / 'out'}"
    assert said.err == ""  # no bar where nobody looks
    assert not (tmp_path / "var").exists()
    assert "ei ole tühi" in shell.refused(*ASKED, "--out", str(tmp_path / "out"))


def test_a_database_with_people_is_left_alone(ready: Shell, tmp_path: Path) -> None:
    at_the_desk(somebody)
    url = f"sqlite:///{tmp_path / 'var' / 'house.db'}"

    assert "on juba inimesi" in ready.refused(*ASKED, "--database", url)


@pytest.mark.parametrize(
    ("option", "typed", "told"),
    [
        ("--kov-places", "7", "8 kuni 60"),
        ("--months", "13", "1 kuni 12"),
        ("--year", "2030", "2025, 2026"),
        ("--lang", "en", "et, ru"),
        ("--out", ".", "ei ole tühi"),
    ],
)
def test_what_cannot_be_played_is_said(shell: Shell, tmp_path: Path, option: str, typed: str, told: str) -> None:
    (tmp_path / "there").touch()
    assert told in shell.refused(*ASKED, option, typed)


@pytest.mark.parametrize(
    ("language", "told"), [("et", "väljamõeldud valla aasta"), ("ru", "год вымышленной волости")]
)
def test_help_is_in_both_languages(shell: Shell, monkeypatch: pytest.MonkeyPatch, language: str, told: str) -> None:
    monkeypatch.setenv("MARKAJA_LANGUAGE", language)
    said = " ".join(shell.done("simulate", "--help").out.split())

    assert told in said
    assert all(option in said for option in ("--kov-places", "--year", "--seed", "--months", "--joint", "--database"))
