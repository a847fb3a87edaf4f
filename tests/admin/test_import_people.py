"""`markaja import` of what a house needs on its first day: whole or not at all, nothing twice, nobody's name shown."""

from __future__ import annotations

import csv
import stat
from pathlib import Path

import pytest
from python_calamine import load_workbook

from casework.calendar import next_working_day, tallinn_day
from casework.facts import Event
from casework.imported_cases import first_call
from casework.notices import Notice
from casework.reminders import start_of
from storage.tables import (
    CaseFact,
    CaseFile,
    DutyRow,
    Outbox,
    Person,
)
from tests.admin.importing import HEAD, MARI, every, file, ready, state
from tests.admin.shell import Shell

__all__ = ["ready"]

# ── whole or not at all ──────────────────────────────────────────────────────


def test_one_wrong_row_of_five_hundred_leaves_no_trace(ready: Shell) -> None:
    people = [
        f"naidisvald;Test{chr(97 + n % 26)}{chr(97 + n // 26)};Inimene;19{n % 90 + 10};;;;;" for n in range(500)
    ]
    people[498] = people[498].replace("naidisvald", "Naidisvald vald x")
    workers = [f"juhtumikorraldaja;Proov {n};naidisvald" for n in range(500)]
    workers[498] = workers[498].replace("juhtumikorraldaja", "juhtumkorraldaja")
    before = state()
    told = ready.refused("import", "people", file(HEAD + "\n".join(people)), "--yes", "--result", "koodid.csv")
    assert "Rida 500, veerg „omavalitsus“" in told
    assert "Kas mõtlesite: Näidisvald?" in told
    told = ready.refused(
        "import", "workers", file("roll;nimi;kov\n" + "\n".join(workers)), "--yes", "--result", "lingid.csv"
    )
    assert "Rida 500, veerg „roll“: „juhtumkorraldaja“ ei sobi. Kas mõtlesite: juhtumikorraldaja?" in told

    assert state() == before
    assert not list(Path().glob("*koodid*")) + list(Path().glob("*lingid*"))


def test_an_import_that_is_broken_off_leaves_no_trace(ready: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    before, made = state(), []

    async def broken(self: object, case: CaseFile) -> None:
        made.append(case)
        if len(made) == 2:
            raise KeyboardInterrupt

    monkeypatch.setattr("storage.duties.Duties.resync", broken)
    text = HEAD + MARI + MARI.replace("Mari", "Jaan") + MARI.replace("Mari", "Olga")
    assert "Katkestati: midagi ei muudetud." in ready.refused(
        "import", "people", file(text), "--yes", "--result", "koodid.csv"
    )

    assert state() == before
    assert not list(Path().glob("*koodid*"))


def test_all_faults_are_told_at_once_and_in_a_file_of_their_own(ready: Shell) -> None:
    text = HEAD + MARI + "naidisvald;;Katsetaja;80;;;;31.02.2025;\n" + "naidislin;Jaan;Proov;1975;;;;;01.01.2035\n"
    told = ready.refused("import", "people", file(text), "--yes", "--errors", "vead.xlsx")
    for part in (
        "Rida 3, veerg „eesnimi“: väärtus puudub",
        "Rida 3, veerg „sünniaasta“: „80“ ei sobi sünniaastaks",
        "Rida 3, veerg „sisenenud“: „31.02.2025“ ei ole päev",
        "Rida 4, veerg „omavalitsus“: valda ega linna „naidislin“ ei ole. Kas mõtlesite: Näidislinn?",
        "Rida 4, veerg „hinnatud“: „01.01.2035“ on alles ees",
    ):
        assert part in told
    rows = load_workbook("vead.xlsx").get_sheet_by_index(0).to_python()
    assert rows[0][-1] == "viga"
    assert [bool(row[-1]) for row in rows[1:]] == [False, True, True]
    assert stat.S_IMODE(Path("vead.xlsx").stat().st_mode) == 0o600
    assert every(Person) == []


def test_a_file_of_faults_covers_no_other_file(ready: Shell) -> None:
    """Least of all the operator's own table."""
    name = file(HEAD + MARI.replace("Mari", ""))
    before = Path(name).read_bytes()
    ready.refused("import", "people", name, "--yes", "--errors", name)

    assert Path(name).read_bytes() == before


# ── people ───────────────────────────────────────────────────────────────────


def test_people_come_once_with_codes_and_nobody_is_named(ready: Shell) -> None:
    text = HEAD + MARI.replace(";;;02", ";Anu K.;Tiina T., Näidistugi;02") + "naidisvald;Olga;Testova;1975;;;;;\n"
    tried = ready.done("import", "people", file(text), "--dry-run").out
    assert "+ rida 2 · M. K. · Näidisvald" in tried
    assert "Uusi: 2, muutub: 0, jääb samaks: 0, vigu: 0" in tried
    assert every(Person) == []
    assert "--yes" in ready.refused("import", "people", file(text))
    said = ready.done("import", "people", file(text), "--yes", "--result", "koodid.csv")
    again = ready.done("import", "people", file(text), "--yes").out

    assert "midagi ei ole muuta" in again
    assert "= rida 2 · P-001 · M. K. · Näidisvald" in again
    assert "Katsetaja" not in said.out + said.err + again
    rows = list(csv.reader(Path("koodid.csv").read_text("utf-8-sig").splitlines(), delimiter=";"))
    assert [row[:3] for row in rows[1:]] == [["2", "P-001", "M. K."], ["3", "P-002", "O. T."]]
    assert stat.S_IMODE(Path("koodid.csv").stat().st_mode) == 0o600
    cases = sorted(every(CaseFile), key=lambda case: case.id)  # type: ignore[attr-defined]
    assert [(case.manager_id, case.specialist_id, case.provider_id is not None) for case in cases] == [  # type: ignore[attr-defined]
        (1, 2, True),
        (None, None, False),
    ]
    people = every(Person)
    assert {(one.first_name, one.last_name) for one in people} == {("Mari", "Katsetaja"), ("Olga", "Testova")}  # type: ignore[attr-defined]


def test_what_is_new_is_added_and_what_is_otherwise_needs_a_word(ready: Shell) -> None:
    ready.done("import", "people", file(HEAD + MARI), "--yes")
    more = file(HEAD + MARI.replace("5550 0101;;", "5550 0101;Anu K.;"))
    assert "juhtumikorraldaja – → Anu K." in ready.done("import", "people", more, "--yes").out
    other = file(HEAD + MARI.replace("20.01.2025", "21.01.2025").replace("0101", "0199"))
    told = ready.refused("import", "people", other, "--yes")
    assert "andmebaasis on teisiti: teine kontakt" in told
    assert "0101" not in told
    tried = ready.done("import", "people", other, "--dry-run").out
    assert "hinnatud 20.01.2025 → 21.01.2025" in tried
    ready.done("import", "people", other, "--yes", "--replace")

    noted = [(one.day.day, one.undone_at is not None) for one in every(CaseFact) if one.event == Event.ASSESSED]  # type: ignore[attr-defined]
    assert sorted(noted) == [(20, True), (21, False)]
    assert [one.contact for one in every(Person)] == ["+372 5550 0199"]  # type: ignore[attr-defined]


def test_the_same_person_twice_and_a_personal_code_are_refused(ready: Shell) -> None:
    twice = HEAD + MARI + MARI.replace("Mari;Katsetaja", "Мари;Katsetaja")
    assert "Read 2 ja 3: sama inimene on kaks korda" in ready.refused("import", "people", file(twice), "--yes")
    coded = HEAD + MARI.replace("+372 5550 0101", "37605030299")
    told = ready.refused("import", "people", file(coded), "--yes")

    assert "Rida 2, veerg „kontakt“: siin on isikukood" in told
    assert "37605030299" not in told


def test_what_was_late_before_waits_and_one_notice_tells_of_it(ready: Shell) -> None:
    rows = [MARI.replace("Mari", name).replace(";;;02", ";Anu K.;;02") for name in ("Mari", "Jaan", "Olga")]
    ready.done("import", "people", file(HEAD + "".join(rows)), "--yes")

    duties = [row for row in every(DutyRow) if row.due is not None]  # type: ignore[attr-defined]
    today = tallinn_day(duties[0].made_at)  # type: ignore[attr-defined]
    late = [row for row in duties if row.due < today]  # type: ignore[attr-defined]
    assert late
    assert {row.next_at for row in late} == {start_of(first_call(today))}  # type: ignore[attr-defined]
    assert not any(row.fresh for row in late)  # type: ignore[attr-defined]
    told = [row for row in every(Outbox) if row.notice == Notice.CASES_IMPORTED]  # type: ignore[attr-defined]
    assert len(told) == len(every(Outbox)) == 1
    assert (told[0].account_id, told[0].args["cases"], told[0].args["late"]) == (1, 3, len(late))  # type: ignore[attr-defined]
    assert tallinn_day(told[0].not_before) == next_working_day(today)  # type: ignore[attr-defined]


def test_a_question_is_asked_on_a_terminal(ready: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin.isatty", lambda: True, raising=False)
    answers = iter(["", "jah"])
    monkeypatch.setattr("builtins.input", lambda _="": next(answers))
    assert "Midagi ei muudetud." in ready.done("import", "people", file(HEAD + MARI)).out
    assert every(Person) == []
    ready.done("import", "people", file(HEAD + MARI))

    assert len(every(Person)) == 1
