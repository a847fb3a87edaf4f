"""`markaja import` of workers, plans and organisations, and tables as people saved them."""

from __future__ import annotations

import stat
from pathlib import Path

import pytest

from casework.notices import Notice
from storage.tables import (
    CaseloadRow,
    Invitation,
    Organisation,
    Outbox,
    Person,
    PlannedComponent,
)
from tests.admin.importing import HEAD, MARI, every, file, ready
from tests.admin.shell import Shell

__all__ = ["ready"]


def test_links_come_into_one_file_only_and_are_not_made_twice(ready: Shell) -> None:
    text = "roll;nimi;asutus;kov\ntugitöötaja;Proov P.;Näidistugi;Näidisvald\njuhtumikorraldaja;Anu K.;;naidisvald\n"
    arguments = ("import", "workers", file(text), "--yes", "--bot", "naidis_bot")
    assert "--result" in ready.refused(*arguments)
    said = ready.done(*arguments, "--result", "lingid.csv", "--qr", "lingid.pdf")
    assert "= Anu K. · juhtumikorraldaja · Näidisvald · on juba liitunud" in said.out
    assert "start=" not in said.out + said.err
    link = Path("lingid.csv").read_text("utf-8-sig").splitlines()[1]
    assert "https://t.me/naidis_bot?start=" in link
    assert Path("lingid.pdf").read_bytes().startswith(b"%PDF")
    assert {stat.S_IMODE(Path(name).stat().st_mode) for name in ("lingid.csv", "lingid.pdf")} == {0o600}
    assert "on juba olemas" in ready.refused(*arguments, "--result", "lingid.csv")
    again = ready.done(*arguments, "--result", "teine.csv").out
    assert "kutse on juba tehtud ja ootab" in again
    assert (len(every(Invitation)), Path("teine.csv").exists()) == (1, False)
    ready.done(*arguments, "--result", "kolmas.csv", "--replace")

    assert sorted(row.revoked_at is None for row in every(Invitation)) == [False, True]  # type: ignore[attr-defined]


def test_plans_go_to_people_by_code_or_name_and_the_older_one_ends(ready: Shell) -> None:
    ready.done("import", "people", file(HEAD + MARI), "--yes")
    head = "kood;nimi;sünniaasta;komponent;tunde kuus;alates;tugitöötaja\n"
    first = file(head + ";Mari Katsetaja;1980;leisure_support;8;1.10.2026;Lea L.\n")
    assert (
        "+ rida 2 · P-001 · Vaba aja ja huvitegevuse toetamine · 8\u00a0h kuus 01.10.2026– · Lea L."
        in ready.done("import", "plans", first, "--yes").out
    )
    assert "midagi ei ole muuta" in ready.done("import", "plans", first, "--yes").out
    ready.done("import", "plans", file(head + "P-1;;;leisure_support;10,5;2026-11-01;\n"), "--yes")
    told = ready.refused("import", "plans", file(head + "P-099;;;leisure_suport;1;2026-11-01;Lee L.\n"), "--yes")
    assert "koodiga „P-099“ avatud juhtumit ei ole" in told
    assert "Kas mõtlesite: leisure_support?" in told

    planned = sorted((row.minutes, str(row.last_day), row.created_by) for row in every(PlannedComponent))  # type: ignore[attr-defined]
    assert planned == [(480, "2026-10-31", None), (630, "None", None)]
    assert [row.account_id for row in every(CaseloadRow)] == [3]  # type: ignore[attr-defined]
    assert [row.notice for row in every(Outbox)].count(Notice.CASELOAD_IMPORTED) == 1  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("nimi;liik;omavalitsus\nPõhja õendusmaja;Haigla;Näidisvald\n", "cp1257"),
        ("Название;Вид;Муниципалитет\nБольница;Больница;naidisvald\n", "cp1251"),
        ("Omavalitsus \tASUTUSE  LIIK\tName\tmärkus\nNäidisvald\thospital\tPõhja õendusmaja\tx\n", "utf-16"),
    ],
)
def test_a_table_is_read_as_people_saved_it(ready: Shell, text: str, encoding: str) -> None:
    said = ready.done("import", "organisations", file(text, encoding=encoding), "--yes")

    names = {row.name for row in every(Organisation)}  # type: ignore[attr-defined]
    assert names & {"Põhja õendusmaja", "Больница"}
    assert ("windows-" in said.out) is encoding.startswith("cp")
    assert ("„märkus“" in said.out) is (encoding == "utf-16")


def test_examples_can_be_brought_in_both_languages(ready: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MARKAJA_LANGUAGE", "ru")
    for kind in ("municipalities", "organisations", "workers", "people", "plans"):
        ready.done("import", kind, f"{kind}.xlsx", "--example")
        more = ("--result", "links.csv") if kind == "workers" else ()
        ready.done("import", kind, f"{kind}.xlsx", "--yes", "--replace", *more)
    assert "Файл уже есть" in ready.refused("import", "people", "people.xlsx", "--example")

    assert (len(every(Person)), len(every(PlannedComponent)), len(every(Invitation))) == (3, 3, 3)
