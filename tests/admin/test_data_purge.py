"""`markaja data keep`, `purge` and `find`."""

from __future__ import annotations

import io
import json
import tracemalloc
import zipfile
from pathlib import Path

import pytest
from sqlmodel import col, select

from storage.desk import Desk
from storage.tables import Contract, Person, Referral
from tests.admin.data_house import Furnished, audited, found
from tests.admin.shell import at_the_desk
from tests.storage.marked import NAME, NEEDLES

# ── keeping and purging ──────────────────────────────────────────────────────


def test_the_table_names_each_kind_and_the_contract_without_a_day(
    full: Furnished, monkeypatch: pytest.MonkeyPatch
) -> None:
    said = full.shell.done("data", "keep").out
    with monkeypatch.context() as patched:
        patched.setenv("MARKAJA_LANGUAGE", "ru")
        russian = full.shell.done("data", "keep").out
    assert "Programmi inimesed: kuni lepingus määratud päevani · alles 2, aeg läbi 0" in said
    assert "Leping 1-2/34: säilitamise viimane päev on sisestamata" in said
    assert "Kinnitamata: Peab saama näidata, et päringule vastati õigel ajal." in said
    assert "Не подтверждено: Нужно иметь возможность показать" in russian
    assert "! Säilitamise viimane päev on sisestamata" in full.shell("doctor").out
    rows = {row["kind"]: row for row in json.loads(full.shell.done("data", "keep", "--json").out)}
    assert rows["audit"]["basis"] == "never"
    assert rows["log"]["rows"] is None


def test_the_programme_is_purged_only_after_the_day_of_its_contract(full: Furnished) -> None:
    assert "P-002" not in full.shell.done("data", "purge", "--dry-run").out
    full.shell.done("data", "keep", "--contract", "1-2/34", "--until", "2099-12-31", "--clause", "5.2.6", "--yes")
    assert "P-002" not in full.shell.done("data", "purge", "--dry-run").out
    full.shell.done("data", "keep", "--contract", "1-2/34", "--until", "31.01.2020", "--yes")

    preview = full.shell.done("data", "purge", "--dry-run").out
    assert "Programmi inimesed · Näidisvald · arv: 1 · vanim: 31.01.2020 · P-002" in preview
    assert "Kuude failid · Näidisvald · arv: 3" in preview
    assert found(full, NAME)

    full.shell.done("data", "purge", "--yes")
    assert found(full, *NEEDLES) == set()
    assert found(full, "Mari", "Tamm") >= {"person.first_name", "person.last_name"}, "whose case is open"
    for kind in ("programme", "month_file"):
        assert "Midagi ei ole kustutada" in full.shell.done("data", "purge", "--only", kind).out


def test_a_referral_past_its_time_is_purged_by_its_number(full: Furnished) -> None:
    preview = full.shell.done("data", "purge", "--only", "referral", "--dry-run").out
    assert "T-0001" in preview
    full.shell.done("data", "purge", "--only", "referral", "--yes")

    async def left(desk: Desk) -> tuple[str | None, str | None]:
        referral = (await desk.session.exec(select(Referral))).one()
        person = await desk.session.get_one(Person, full.one.person_id)
        return referral.name, person.first_name

    assert at_the_desk(left) == (None, "Vilhelmine"), "the person in care has another time"


def test_a_contracts_day_is_confirmed_by_its_name(full: Furnished, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO("jah\n"))
    said = full.shell("data", "keep", "--contract", "1-2/34", "--until", "2020-12-31")
    assert (said.code, "juba möödas" in said.out) == (2, True)

    async def until(desk: Desk) -> object:
        return (await desk.session.exec(select(col(Contract.keep_until)))).one()

    assert at_the_desk(until) is None


# ── searching ────────────────────────────────────────────────────────────────


def test_a_search_goes_through_files_too_and_shows_no_words(full: Furnished, tmp_path: Path) -> None:
    (tmp_path / "logs").mkdir()
    (tmp_path / "logs" / "bot.log").write_text(f"x {NAME.upper()} y")
    (tmp_path / "logs" / "sheet.pdf").write_bytes(b"%PDF-1.7")
    said = full.shell("data", "find", NAME, "--in", str(tmp_path / "logs"))
    assert said.code == 1
    assert "bot.log: 1" in said.out
    assert "Faili sisu ei loetud" in said.out
    assert "Vilhelmine" not in said.out
    assert audited("data:find") == 1
    assert "vähemalt 3" in full.shell.refused("data", "find", "ab")


def test_what_was_purged_stands_in_the_list_of_erasures(full: Furnished) -> None:
    full.shell.done("data", "keep", "--contract", "1-2/34", "--until", "31.01.2020", "--yes")
    full.shell.done("data", "purge", "--only", "programme", "--yes")

    (line,) = [said for said in map(json.loads, full.ledger.read_text().splitlines()) if "kind" in said]
    assert (line["kind"], line["id"], line["by"]) == ("person", full.one.person_id, "purge")
    assert "Vilhelmine" not in full.ledger.read_text()


def test_a_torn_workbook_is_counted_as_unread(full: Furnished, tmp_path: Path) -> None:
    (tmp_path / "kept").mkdir()
    (tmp_path / "kept" / "hours.xlsx").write_bytes(b"PK\x03\x04 torn")
    (tmp_path / "kept" / "zest.txt").write_text(f"PK {NAME}")
    said = full.shell("data", "find", NAME, "--in", str(tmp_path / "kept"))
    assert said.code == 1
    assert "zest.txt: 1" in said.out
    assert "Faili sisu ei loetud: " in said.out
    assert "hours.xlsx" in said.out


def bomb(*parts: tuple[str, str]) -> bytes:
    """A zip of some kilobytes in which the last part has 60 megabytes."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as book:
        for name, text in parts:
            book.writestr(name, text)
        with book.open("xl/worksheets/sheet9.xml", "w") as part:
            for _ in range(60):
                part.write(b" " * 2**20)
    return packed.getvalue()


def test_a_zip_that_grows_without_end_is_named_and_not_unpacked(full: Furnished, tmp_path: Path) -> None:
    folder = tmp_path / "kept"
    folder.mkdir()
    (folder / "bomb.xlsx").write_bytes(bomb())
    (folder / "half.xlsx").write_bytes(bomb(("xl/sharedStrings.xml", f"<t>{NAME}</t>")))
    assert (folder / "bomb.xlsx").stat().st_size < 2**17
    tracemalloc.start()
    try:
        said = full.shell("data", "find", NAME, "--in", str(folder))
        most = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()

    assert most < 55 * 2**20, "never all of it in memory"
    assert f"Faili ei loetud lõpuni, see on liiga suur: {folder / 'bomb.xlsx'}" in said.out
    assert f"{folder / 'half.xlsx'}: 1" in said.out, "what came before was looked through"
    assert f"liiga suur: {folder / 'half.xlsx'}" in said.out


def test_a_file_that_does_not_fit_into_memory_is_named(full: Furnished, tmp_path: Path) -> None:
    with (tmp_path / "bot.log").open("wb") as log:
        log.truncate(4 * 2**30)
    said = full.shell("data", "find", NAME, "--in", str(tmp_path / "bot.log"), "--json")
    lines = {one["place"]: one for one in json.loads(said.out)}

    assert lines[str(tmp_path / "bot.log")] == {
        "place": str(tmp_path / "bot.log"),
        "count": 0,
        "unread": True,
        "why": "too_large",
    }


def test_a_name_is_found_declined_and_a_number_by_its_digits(full: Furnished, tmp_path: Path) -> None:
    (tmp_path / "log.txt").write_text("Vilhelmine Testmanniga, 55550142")
    for words in (NAME, "Testmann", "+372 5555 0142"):
        assert "log.txt: 1" in full.shell("data", "find", words, "--in", str(tmp_path / "log.txt")).out
