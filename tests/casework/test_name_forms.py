"""Which words in a note are surely somebody's name or number, which may be, and which are somebody else's."""

from __future__ import annotations

import re

import pytest

from casework.name_forms import doubtful_name, forms_of, number_pattern, numbers_in, sure_name


def is_sure(name: str, text: str) -> bool:
    return re.search(sure_name(name) or r"(?!)", text, re.IGNORECASE) is not None


def may_be(name: str, text: str) -> bool:
    return re.search(doubtful_name(name, alone=True) or r"(?!)", text, re.IGNORECASE) is not None


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Vilhelmine Testmann", "kohtusime Vilhelmine Testmanniga"),
        ("Vilhelmine Testmann", "VILHELMINE  TESTMANNI kodus"),
        ("Vilhelmine Testmann", "Testmannile, Vilhelmine"),
        ("Mari Kask", "Mari Kasega"),
        ("Jaan Sepp", "rääkis Jaan Sepale"),
        ("Mari Rebane", "Mari Rebaselt"),
        ("Tamm, Mari", "Mari Tamme juures"),
        ("Mari-Liis Tamm-Kask", "Mari-Liis Tamm-Kasega"),
        ("Anna Maria Saar", "Anna Maria Saarelt"),
        ("John Smith", "John Smith'iga"),
        ("Анна Иванова", "у Анны Ивановой"),
        ("Анна Иванова", "Иванова Анна"),
        ("Иван Петров", "с Иваном Петровым"),
        ("Мария Достоевская", "к Марии Достоевской"),
        ("Игорь Крупской", "об Игоре Крупском"),
    ],
)
def test_forms_that_only_that_name_has(name: str, text: str) -> None:
    assert is_sure(name, text)


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Mart Tamm", "Marta Tamm"),
        ("Александр Петров", "для Александра Петрова"),
        ("Anna Maria Saar", "Anna Saarega"),
        ("Vilhelmine Testmann", "V. Testmanniga"),
        ("Vilhelmine Testmann", "Vilhelmine T. helistas"),
        ("Vilhelmine Testmann", "Testmanni ema"),
        ("Vilhelmine Testmann", "Vilhelminele Testmannile"),
        ("Иван Петров", "у Ивана Петрова"),
    ],
)
def test_forms_that_may_be_somebody_elses(name: str, text: str) -> None:
    assert not is_sure(name, text)
    assert may_be(name, text)


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Mari Tamm", "Mari Tammsaarega"),
        ("Mari Tamm", "Jaan Tamm ja Mari"),
        ("Mari Tamm", "tamme all"),
        ("Jaan Kuus", "Jaan Kuuskmann"),
        ("Анна Иванова", "Анна Сидорова"),
        ("Mari", "Mari"),
    ],
)
def test_what_is_another_name(name: str, text: str) -> None:
    assert not is_sure(name, text)
    assert not may_be(name, text)


def test_a_word_alone_is_found_in_its_forms() -> None:
    assert re.fullmatch(forms_of("Testmann"), "Testmanniga")
    assert not re.fullmatch(forms_of("Mari"), "Maria")


@pytest.mark.parametrize(
    "written", ["+372 5555 0142", "55550142", "5555-0142", "003725555 0142", "(+372) 55 55 01 42"]
)
def test_a_number_is_its_digits(written: str) -> None:
    assert numbers_in(f"ema, {written}") == ("55550142",)
    for kept in ("55550142", "+37255550142", "372 5555 0142", "tel 5555-0142,"):
        assert re.search(number_pattern("55550142"), kept)
    for other in ("155550142", "555501420", "5555 0143"):
        assert not re.search(number_pattern("55550142"), other)


def test_two_numbers_in_one_contact_are_two() -> None:
    assert numbers_in("5555 0142, ema 5555 0999; 12") == ("55550142", "55550999")
    assert numbers_in("55550142 / +37255550999") == numbers_in("55550142 55550999") == ("55550142", "55550999")
