"""markaja export month: files with sums that tie, refused where they would surprise."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PIL import Image
from python_calamine import CalamineWorkbook
from sqlmodel import select

from casework.calendar import add_months, tallinn_day
from casework.people import Role
from storage import example, example_money, example_month, example_people
from storage.desk import Desk
from storage.tables import Account, Audit, MembershipRow
from tests.admin.shell import BEGINS, Shell, at_the_desk

LAST = f"{add_months(tallinn_day(BEGINS).replace(day=1), -1):%Y-%m}"


async def furnish(desk: Desk) -> int:
    """The demo's municipality with last month's hours; the account that leads it."""
    place = await example.municipality(desk)
    provider = await example.provider(desk, place)
    accounts = [Account(telegram_id=number, created_at=desk.now) for number in (1, 2, 3)]
    desk.session.add_all(accounts)
    await desk.session.flush()
    anu, maie, tiina = (one.id or 0 for one in accounts)
    desk.session.add(
        MembershipRow(
            account_id=anu,
            role=Role.CASE_MANAGER,
            municipality_id=place.id,
            lead=True,
            shown_as="Anu K.",
            began_at=desk.now - timedelta(days=400),
        )
    )
    team = example_people.Team(anu, maie, tiina)
    await example_people.people_in_care(desk, place, team)
    await example_money.prices(desk, place)
    await example_money.contract(desk, place)
    await example_month.last_month(desk, place, team, provider)
    return anu


async def close_actor(desk: Desk) -> None:
    row = (await desk.session.exec(select(Account).where(Account.telegram_id == 1))).one()
    desk.actor = await desk.accounts.actor(row)


async def close(desk: Desk) -> None:
    await close_actor(desk)
    place = await desk.municipalities.by_key("naidisvald")
    assert await desk.months.close_as_it_is(place.id or 0, datetime.strptime(LAST, "%Y-%m").date())  # noqa: DTZ007


@pytest.fixture
def month(any_url: str, shell: Shell, monkeypatch: pytest.MonkeyPatch) -> Shell:
    monkeypatch.setenv("MARKAJA_DATABASE_URL", any_url)
    shell.done("db", "upgrade")
    at_the_desk(furnish)
    return shell


def test_a_draft_is_written_only_when_it_is_asked_for(month: Shell, tmp_path: Path) -> None:
    asked = ("export", "month", "--kov", "naidisvald", "--month", LAST, "--out", str(tmp_path / "kuu"))
    assert "--draft" in month.refused(*asked)
    assert not (tmp_path / "kuu").exists()
    said = month.done(*asked, "--draft").out

    assert "mustand" in said
    assert len(list((tmp_path / "kuu").iterdir())) == 8
    assert "--force" in month.refused(*asked, "--draft")
    month.done(*asked, "--draft", "--force", "--lang", "ru")


def test_a_closed_month_comes_with_its_invoice_and_ties(month: Shell, tmp_path: Path) -> None:
    at_the_desk(close)
    said = month.done("export", "month", "--kov", "naidisvald", "--month", LAST, "--out", str(tmp_path / "kuu")).out
    files = list((tmp_path / "kuu").iterdir())

    assert sum(path.name.startswith("koondarve") for path in files) == 2
    assert "Koondarve: tasu 458,50\u00a0€" in said
    book = CalamineWorkbook.from_path(next((tmp_path / "kuu").glob("andmekogu*.xlsx")))
    assert "Mari Tamm" in str([book.get_sheet_by_name(name).to_python() for name in book.sheet_names])
    assert all((path.stat().st_mode & 0o077) == 0 for path in files)
    assert "month:export" in at_the_desk(audited)


def test_a_closed_month_is_written_as_it_came_into_the_chat(month: Shell, tmp_path: Path) -> None:
    at_the_desk(close)
    asked = ("export", "month", "--kov", "naidisvald", "--month", LAST, "--out")
    month.done(*asked, str(tmp_path / "drawn"))
    drawn = {path.name: path.read_bytes() for path in (tmp_path / "drawn").iterdir()}

    async def keep(desk: Desk) -> None:
        """As if an older program had made them: other bytes under the same names."""
        await close_actor(desk)
        place = await desk.municipalities.by_key("naidisvald")
        day = datetime.strptime(LAST, "%Y-%m").date()  # noqa: DTZ007
        contract = await desk.contracts.of_place(place.id or 0, day)
        assert contract is not None
        sheets = (await desk.months.dataset(place.id or 0, day)).sheets
        for name, data in drawn.items():
            case_id = next((one.case_id for one in sheets if f"_{one.code}_" in name), None)
            of_contract = name.startswith("koondarve")
            kind = "sheet_pdf" if case_id else "invoice" if of_contract else "dataset"
            await desk.months.keep_file(
                day,
                1,
                kind,
                name,
                data + b" kept",
                municipality_id=None if of_contract else place.id,
                contract_id=contract.id if of_contract else None,
                case_id=case_id,
            )

    at_the_desk(keep)
    month.done(*asked, str(tmp_path / "kept"))
    kept = {path.name: path.read_bytes() for path in (tmp_path / "kept").iterdir()}
    assert kept == {name: data + b" kept" for name, data in drawn.items()}
    month.done(*asked, str(tmp_path / "russian"), "--lang", "ru")
    assert b"kept" not in b"".join(path.read_bytes()[-9:] for path in (tmp_path / "russian").iterdir())


def test_the_logo_stands_on_the_files_and_a_bad_one_is_said(
    month: Shell, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = ("export", "month", "--kov", "naidisvald", "--month", LAST, "--draft", "--out")
    month.done(*asked, str(tmp_path / "plain"))
    (tmp_path / "logo.png").write_bytes(b"no picture")
    monkeypatch.setenv("MARKAJA_LOGO", str(tmp_path / "logo.png"))
    assert "MARKAJA_LOGO" in month.refused(*asked, str(tmp_path / "bad"))
    assert not (tmp_path / "bad").exists()
    Image.new("RGB", (460, 120), (0, 51, 153)).save(tmp_path / "logo.png")
    month.done(*asked, str(tmp_path / "good"))

    for path in (tmp_path / "good").glob("*.pdf"):
        assert path.stat().st_size > (tmp_path / "plain" / path.name).stat().st_size
        assert b"/Image" in path.read_bytes()


async def audited(desk: Desk) -> set[str]:
    return set((await desk.session.exec(select(Audit.action).where(Audit.account_id == None))).all())  # noqa: E711


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("--kov", "naidisvald", "--month", "13-2026"), "2026-11"),
        (("--kov", "olematu", "--month", LAST), "olematu"),
        (("--kov", "naidisvald", "--month", LAST, "--lang", "fr"), "et, ru"),
        (("--month", LAST), "--kov"),
    ],
)
def test_what_is_not_understood_is_said(month: Shell, arguments: tuple[str, ...], said: str) -> None:
    assert said in month.refused("export", "month", *arguments)


def test_without_the_key_nothing_is_read(month: Shell, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.delenv("MARKAJA_SECRET_KEY")
    month.refused(
        "export", "month", "--kov", "naidisvald", "--month", LAST, "--draft", "--out", str(tmp_path / "kuu")
    )
    assert not (tmp_path / "kuu").exists()
