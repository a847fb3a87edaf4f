"""`markaja erase` and `data request answer`: what else is about the person, what stays, and a report that is not lost."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from sqlmodel import col, select

from admin.data import answer_papers, talking
from storage.desk import Desk
from storage.tables import CaseFact, DataRequest, Referral
from tests.admin.data_house import CODE, WHY, Furnished, erased_lines, found, words_of
from tests.admin.shell import at_the_desk
from tests.storage.marked import NAME, NEEDLES

NUMBER = "T-0002"


def second(full: Furnished, **more: object) -> None:
    async def put(desk: Desk) -> None:
        first = await desk.session.get_one(Referral, full.one.referral_id)
        own = {"person_id": await desk.persons.code(), "note": "joob ja on üksi", "contact": "5550 7777"}
        desk.session.add(Referral(**{**first.model_dump(exclude={"id"}), **own, **more}))

    at_the_desk(put)


def told() -> tuple[str | None, str | None]:
    async def see(desk: Desk) -> tuple[str | None, str | None]:
        row = await desk.session.get_one(Referral, 2)
        return row.name, row.note

    return at_the_desk(see)


def is_open() -> bool:
    async def see(desk: Desk) -> bool:
        return (await desk.session.exec(select(DataRequest))).one().closed_at is None

    return at_the_desk(see)


def asked(full: Furnished) -> None:
    full.shell.done("data", "request", "new", "--kind", "erasure", "--person", CODE)


def answered(full: Furnished, to: Path) -> tuple[str, ...]:
    return "data", "request", "answer", "1", "--to", str(to), "--yes", *WHY


def test_a_second_referral_is_shown_copied_and_erased(full: Furnished, tmp_path: Path) -> None:
    second(full)
    said = full.shell.done("export", "person", CODE, "--to", str(tmp_path / "copy")).out
    assert f"{NUMBER}: teine teade sama inimese kohta" in said
    assert "joob ja on üksi" in (tmp_path / "copy" / f"{CODE}.json").read_text(encoding="utf-8")
    assert NUMBER in full.shell.done("erase", CODE, "--dry-run").out
    assert told()[0] == NAME

    full.shell.done("erase", CODE, "--yes", *WHY)

    assert told() == (None, None)
    assert found(full, *NEEDLES, "joob ja on") == set()
    assert [(line["kind"], line["id"]) for line in erased_lines(full)] == [("person", 2), ("referral", 2)]


def test_the_operator_leaves_one_out_or_takes_one_more(full: Furnished) -> None:
    second(full)
    said = full.shell.done("erase", CODE, "--dry-run", "--without", NUMBER).out
    assert f"{NUMBER}: võib olla sama inimene, jääb puutumata" in said
    full.shell.done("erase", CODE, "--yes", *WHY, "--without", NUMBER)
    assert told() == (NAME, "joob ja on üksi")
    assert "Teade ei sobi" in full.shell.refused("erase", CODE, "--dry-run", "--too", "T-0009")


def test_a_shared_phone_is_taken_only_when_the_operator_says_so(full: Furnished) -> None:
    second(full, name="Keegi Teine", person_hash="x", birth_year=2001)
    said = full.shell.done("erase", CODE, "--dry-run").out
    assert f"{NUMBER}: võib olla sama inimene" in said
    full.shell.done("erase", CODE, "--yes", *WHY, "--too", NUMBER)
    assert told() == (None, None)


def test_what_may_be_anothers_name_is_listed_and_replaced_on_request(full: Furnished) -> None:
    async def put(desk: Desk) -> None:
        fact = (await desk.session.exec(select(CaseFact).where(CaseFact.case_id == 1))).first()
        assert fact is not None
        fact.note = "Vilhelmine T. helistas"

    async def see(desk: Desk) -> str | None:
        return (await desk.session.exec(select(CaseFact.note).where(col(CaseFact.case_id) == 1))).first()

    at_the_desk(put)
    said = full.shell.done("erase", CODE, "--dry-run").out
    assert "(case_fact.note), 1. Põhjus: nimekuju võib olla kellegi teise oma" in said
    assert "    P-001" in said
    full.shell.done("erase", CODE, "--yes", *WHY, "--doubtful")
    assert "P-002" in (at_the_desk(see) or "")


# ── the report ───────────────────────────────────────────────────────────────


def test_the_report_says_what_was_found_and_not_that_nothing_is_left(full: Furnished, tmp_path: Path) -> None:
    asked(full)
    full.shell.done(*answered(full, tmp_path / "out"))
    paper = " ".join(words_of((tmp_path / "out" / "request_1.et.pdf").read_bytes()).split())
    assert "Leitud nimed, kontaktid ja märkused on kustutatud." in paper
    assert "Kõik, mis ütleb, kes inimene on" not in paper
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == ["request_1.et.pdf", "request_1.ru.pdf"]


def test_a_folder_that_cannot_be_written_is_found_out_before_anything_is_erased(
    full: Furnished, tmp_path: Path
) -> None:
    asked(full)
    (tmp_path / "file").write_text("x")
    assert "ei saa kirjutada" in full.shell.refused(*answered(full, tmp_path / "file" / "out"))
    assert is_open()
    assert found(full, NAME)
    full.shell.done(*answered(full, tmp_path / "out"))
    assert not is_open()


def test_a_disk_that_fills_up_at_the_report_erases_nothing(
    full: Furnished, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked(full)

    def no_room(*_: object) -> bytes:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr(answer_papers, "_paper", no_room)
        assert full.shell(*answered(full, tmp_path / "out")).code
    assert is_open()
    assert found(full, NAME)
    assert not full.ledger.exists()


def test_a_report_that_was_cut_off_is_put_in_place_by_the_same_command(
    full: Furnished, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked(full)

    def killed(*_: object) -> list[Path]:
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr(talking, "in_place", killed)
        assert full.shell(*answered(full, tmp_path / "out")).code
    assert not is_open()
    assert not list((tmp_path / "out").glob("*.pdf"))

    said = full.shell.done(*answered(full, tmp_path / "out"))
    assert "request_1.et.pdf" in said.out
    assert "Vastus andmepäringule" in words_of((tmp_path / "out" / "request_1.et.pdf").read_bytes())
    assert "ei ole" in full.shell.refused(*answered(full, tmp_path / "out"))


def test_who_does_not_confirm_leaves_no_file(
    full: Furnished, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked(full)
    monkeypatch.setattr("sys.stdin", io.StringIO("ei\n"))
    assert full.shell("data", "request", "answer", "1", "--to", str(tmp_path / "out"), *WHY).code
    assert is_open()
    assert not list((tmp_path / "out").iterdir())
