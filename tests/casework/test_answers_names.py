"""Names that are one person's however they are spelt."""

import pytest

from casework.answers import fold_name, latin, person_key


@pytest.mark.parametrize(
    "spellings",
    [
        ["Maria Ivanova", "Мария Иванова", "Ivanova, Maria", "MARIJA IVANOVA", "Mariya  Ivanova"],
        ["Jevgeni Tšaikovski", "Евгений Чайковский", "Yevgeny Chaikovsky", "Jevgenij Tchaikovsky"],
        ["Natalja", "Наталья", "Natalia", "Natalya", "Наталия"],
        ["Julia", "Юлия", "Yulia", "Julija", "Iuliia"],
        ["Fjodor", "Фёдор", "Федор", "Fyodor", "Fedor"],
        ["Štšerbakov", "Щербаков", "Shcherbakov"],
        ["Andrejeva", "Андреева", "Andreeva"],
        ["Rõbakov", "Рыбаков"],
        ["Žukov", "Жуков", "Zhukov", "Zukov"],
        ["Hohlov", "Хохлов", "Khokhlov"],
        ["Ksenia", "Ксения", "Xenia"],
        ["Pärt Õunapuu", "part ounapuu", "Õunapuu, Pärt", "Пярт Ыунапуу"],
        ["Jüri", "Juri", "Юрий", "Yuri"],
    ],
)
def test_spellings_of_one_name_fold_to_one_key(spellings: list[str]) -> None:
    assert {fold_name(spelling) for spelling in spellings} == {fold_name(spellings[0])}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Jaan Tamm", "Ann Tamm"),
        ("Jaana Tamm", "Anna Tamm"),
        ("Mari Tamm", "Mart Tamm"),
        ("Mari", "Mari Tamm"),
    ],
)
def test_different_names_stay_different(one: str, other: str) -> None:
    assert fold_name(one) != fold_name(other)


@pytest.mark.parametrize("odd", ["", "  ", "123", "\ud800", "\u200b", "😀", "🇪🇪", "-", "'"])
def test_a_name_without_letters_folds_to_nothing(odd: str) -> None:
    assert fold_name(odd) == ""


def test_a_person_has_a_key_only_with_a_name_and_a_birth_year() -> None:
    assert person_key("Мария Иванова", 1984) == person_key("Ivanova, Maria", 1984)
    assert person_key("Maria Ivanova", 1984) != person_key("Maria Ivanova", 1985)
    assert person_key("Maria Ivanova", None) is None
    assert person_key(" - ", 1984) is None


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("Вильянди", "viljandi"),
        ("Хийумаа", "hiiumaa"),
        ("Йыхви", "johvi"),
        ("Пярну", "parnu"),
        ("Lääne", "laane"),
    ],
)
def test_cyrillic_is_read_as_the_estonian_name_without_diacritics(typed: str, read: str) -> None:
    assert latin(typed) == read
