"""People who share name, birth year and municipality: told apart by the row's own word, never by a guess."""

from __future__ import annotations

from storage.tables import Person
from tests.admin.importing import every, file, ready
from tests.admin.shell import Shell

HEAD = "omavalitsus;eesnimi;perekonnanimi;sünniaasta;mitmes sama nimega;kontakt\n"
FIRST, SECOND = "naidisvald;Jüri;Tamm;1975;;5550 0111\n", "naidisvald;Jüri;Tamm;1975;jah;5550 0222\n"
__all__ = ["ready"]


def contacts() -> list[str]:
    """In the order of codes."""
    return [one.contact for one in sorted(every(Person), key=lambda one: one.id)]  # type: ignore[attr-defined]


def test_two_of_one_name_come_once_each_whichever_stands_first(ready: Shell) -> None:
    brought = ("import", "people", file(HEAD + SECOND + FIRST), "--yes", "--result")
    said = ready.done(*brought, "koodid.csv").out
    assert "Rida 2: lisatakse teine inimene, kellel on sama nimi ja sünniaasta." in said
    assert contacts() == ["5550 0111", "5550 0222"]
    again = ready.done("import", "people", file(HEAD + FIRST + SECOND), "--yes").out
    assert "midagi ei ole muuta" in again
    assert "rida 3 · P-002" in again
    assert "rida 2 · P-002" in ready.done("import", "people", file(HEAD + SECOND), "--dry-run").out

    assert contacts() == ["5550 0111", "5550 0222"]


def test_the_same_person_twice_is_still_refused(ready: Shell) -> None:
    twice = ready.refused("import", "people", file(HEAD + FIRST + FIRST), "--yes")
    assert "Read 2 ja 3: sama inimene on kaks korda" in twice
    twice = ready.refused("import", "people", file(HEAD + FIRST + SECOND + SECOND.replace("jah", "2")), "--yes")
    assert "Read 3 ja 4: sama inimene on kaks korda" in twice
    alone = ready.refused("import", "people", file(HEAD + SECOND), "--yes")
    assert "veerg „mitmes sama nimega“" in alone

    assert contacts() == []


def test_a_row_that_does_not_say_which_of_them_it_means_is_refused(ready: Shell) -> None:
    ready.done("import", "people", file(HEAD + FIRST + SECOND), "--yes")
    told = ready.refused("import", "people", file(HEAD + FIRST.replace("0111", "0333")), "--yes", "--replace")
    assert "on siin mitu inimest: P-001, P-002" in told
    first = FIRST.replace("0111", "0333").replace("1975;;", "1975;1;")
    ready.done("import", "people", file(HEAD + first), "--yes", "--replace")

    assert contacts() == ["5550 0333", "5550 0222"]
