"""A request for correction stays open until something was corrected, or was refused with a reason."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from sqlmodel import select

from casework.answers import person_key
from storage.desk import Desk
from storage.secrets import installed
from storage.tables import Person, Referral
from tests.admin.data_house import CODE, Furnished, audited, words_of
from tests.admin.shell import at_the_desk

ASKED = ("data", "request", "new", "--kind", "correction", "--person", CODE)


def corrected(full: Furnished, monkeypatch: pytest.MonkeyPatch, field: str, value: str) -> str:
    monkeypatch.setattr("sys.stdin", io.StringIO(f"{value}\n{CODE}\n"))
    return full.shell.done("data", "correct", CODE, "--field", field).out


def test_the_operator_corrects_and_is_asked_for_the_value(full: Furnished, monkeypatch: pytest.MonkeyPatch) -> None:
    assert "Testman" not in corrected(full, monkeypatch, "last-name", "Testman")
    corrected(full, monkeypatch, "birth-year", "1972")

    async def seen(desk: Desk) -> tuple[str | None, str | None, str | None]:
        person = await desk.session.get(Person, full.one.person_id)
        assert person is not None
        key = person_key(f"{person.first_name} {person.last_name}", person.birth_year)
        return person.last_name, person.person_hash, installed().hash(key or "")

    last_name, hashed, wanted = at_the_desk(seen)
    assert last_name == "Testman"
    assert hashed == wanted
    assert audited("person:correct_last_name") == audited("person:correct_birth_year") == 1


@pytest.mark.parametrize(
    ("code", "field", "typed"),
    [(CODE, "last-name", "47101010033"), (CODE, "birth-year", "71"), (CODE, "age", "3"), ("P-900", "contact", "5")],
)
def test_what_cannot_be_corrected_changes_nothing(
    full: Furnished, monkeypatch: pytest.MonkeyPatch, code: str, field: str, typed: str
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO(f"{typed}\n"))
    said = full.shell("data", "correct", code, "--field", field, "--yes")

    assert (said.code, said.out) == (2, "")
    assert audited("person:correct_last_name") == 0


def test_the_request_waits_for_the_correction_and_the_paper_names_it(
    full: Furnished, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    full.shell.done(*ASKED)
    answer = ("data", "request", "answer", "1", "--to", str(tmp_path / "answer"))
    assert "data correct" in full.shell.refused(*answer)
    assert CODE in full.shell.done("data", "request", "list").out
    corrected(full, monkeypatch, "last-name", "Testman")
    full.shell.done(*answer)

    said = words_of((tmp_path / "answer" / "request_1.et.pdf").read_bytes())
    assert "Parandatud: perekonnanimi" in said
    assert "tehtud" in full.shell.done("data", "request", "list", "--all").out


def test_what_was_corrected_by_hand_is_told_in_the_operators_words(full: Furnished, tmp_path: Path) -> None:
    full.shell.done(*ASKED)
    answer = ("data", "request", "answer", "1", "--to", str(tmp_path / "answer"))
    full.shell.done(*answer, "--corrected", "sisenemise kuupäev")

    assert "Parandatud: sisenemise kuupäev" in words_of((tmp_path / "answer" / "request_1.et.pdf").read_bytes())


def test_a_refusal_needs_its_reason(full: Furnished) -> None:
    full.shell.done(*ASKED)
    close = ("data", "request", "close", "1", "--as", "refused")
    assert "põhjus" in full.shell.refused(*close)
    assert "keeldutud" in full.shell.done(*close, "--reason", "nimi on õige").out


def test_somebody_who_was_only_reported_is_corrected_in_the_referral(
    full: Furnished, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def reported(desk: Desk) -> int:
        person_id = await desk.persons.code()
        told = await desk.session.get(Referral, 1)
        assert told is not None
        values = told.model_dump(exclude={"id", "person_id", "name", "birth_year", "erased_at"})
        desk.session.add(Referral(**values, person_id=person_id, name="Mari Näidis", birth_year=1980))
        return person_id

    person_id = at_the_desk(reported)
    monkeypatch.setattr("sys.stdin", io.StringIO("Näitlik\n"))
    full.shell.done("data", "correct", f"P-{person_id:03}", "--field", "last-name", "--yes")

    async def name(desk: Desk) -> tuple[str | None, bool]:
        person = await desk.session.get(Person, person_id)
        rows = (await desk.session.exec(select(Referral).where(Referral.person_id == person_id))).all()
        assert person is not None
        return rows[0].name, rows[0].person_hash == installed().hash(person_key("Mari Näitlik", 1980) or "")

    assert at_the_desk(name) == ("Mari Näitlik", True)
