"""What people type in forms, and what is read from it."""

import unicodedata
from datetime import date

import pytest

from casework.answers import Age, clean, has_personal_code, read_age, read_phone

TODAY = date(2026, 11, 22)
RIGHT_CODE = "37605030299"  # the example of the standard: born 03.05.1976


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("  Mari \t Tamm\r\n ", "Mari Tamm"),
        ("rida\nrida", "rida rida"),
        ("Ma\u200bri\u2060", "Mari"),
        ("\u202eMari\u202c", "Mari"),
        ("a\x00b\x07c\x1b", "abc"),
        ("a\u00a0\u2003b", "a b"),
        ("soft\u00adhyphen", "softhyphen"),
        ("\u3164\u2800", ""),
        ("half \ud800 pair", "half pair"),
        ("", ""),
    ],
)
def test_clean_text_is_one_line_without_what_cannot_be_seen(typed: str, read: str) -> None:
    assert clean(typed) == read


def test_clean_text_is_composed() -> None:
    assert clean(unicodedata.normalize("NFD", "Lääne, Йыхви")) == "Lääne, Йыхви"


@pytest.mark.parametrize(
    "typed",
    [
        RIGHT_CODE,
        f"isikukood {RIGHT_CODE}, elab Tartus",
        f"ik{RIGHT_CODE}.",
        "376 0503 0299",
        "3 7 6 0 5 0 3 0 2 9 9",
        "376-0503-0299",
        "37605\u200b030299",
        "３７６０５０３０２９９",
        f"tel 5123456 {RIGHT_CODE}",
        "2 37605030299 5",
    ],
)
def test_a_personal_code_is_noticed_however_it_is_written(typed: str) -> None:
    assert has_personal_code(typed)


@pytest.mark.parametrize(
    "typed",
    [
        "37605030298",  # wrong check digit
        "37613030299",  # month 13
        "37602300299",  # 30 February
        "97605030299",  # no such century
        "00000000000",
        "1376050302991",  # part of a longer number
        "+372 5123 4567",
        "37251234567",
        "EE382200221020145685",
        "3760503029",
        "",
        "Mari Tamm, 42",
    ],
)
def test_other_numbers_are_not_a_personal_code(typed: str) -> None:
    assert not has_personal_code(typed)


@pytest.mark.parametrize(
    ("ten_digits", "check_digit"),
    [("3760503006", 4), ("3760503092", 0)],
    ids=["the first weights give ten, the second four", "both give ten"],
)
def test_the_check_digit_follows_both_rounds_of_weights(ten_digits: str, check_digit: int) -> None:
    accepted = [digit for digit in range(10) if has_personal_code(f"{ten_digits}{digit}")]
    assert accepted == [check_digit]


@pytest.mark.parametrize(
    ("typed", "years", "approximate"),
    [
        ("42", 42, False),
        ("42 a", 42, False),
        ("42a.", 42, False),
        ("42-aastane", 42, False),
        ("ta on 42 aastat vana", 42, False),
        ("42 года", 42, False),
        ("ему 25 лет", 25, False),
        ("16", 16, False),
        ("120", 120, False),
        ("umbes 40", 40, True),
        ("ca 40", 40, True),
        ("u 40", 40, True),
        ("~40", 40, True),
        ("40?", 40, True),
        ("лет 40", 40, True),
        ("около 40", 40, True),
        ("где-то 40 лет", 40, True),
    ],
)
def test_an_age_is_read_and_an_estimate_is_marked(typed: str, years: int, approximate: bool) -> None:
    assert read_age(typed, TODAY) == Age(years, None, approximate)


@pytest.mark.parametrize(
    "typed",
    [
        "1984",
        "s 1984",
        "s. 1984",
        "sünd. 1984",
        "sündinud 1984",
        "1984 г.р.",
        "1984 года рождения",
        "в 1984 году",
    ],
)
def test_a_birth_year_gives_an_approximate_age(typed: str) -> None:
    assert read_age(typed, TODAY) == Age(42, 1984, approximate=True)


@pytest.mark.parametrize(
    ("typed", "years", "birth_year"),
    [
        ("03.05.1984", 42, 1984),
        ("3.5.1984", 42, 1984),
        ("3/5/1984", 42, 1984),
        ("1984-05-03", 42, 1984),
        ("sünd. 03.05.1984", 42, 1984),
        ("22.11.2008", 18, 2008),
        ("23.11.2008", 17, 2008),
        ("29.02.2008", 18, 2008),
        ("22.11.2026", 0, 2026),
    ],
)
def test_a_birth_date_gives_full_years_on_the_day(typed: str, years: int, birth_year: int) -> None:
    assert read_age(typed, TODAY) == Age(years, birth_year, approximate=False)


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "ei tea",
        "не знаю",
        "30-40",
        "30–40 a",
        "42,5",
        "-5",
        "121",
        "1905",
        "2027",
        "23.11.2026",
        "31.02.1984",
        "05.1984",
        "sünd 84",
        "84 г.р.",
        "40ndates",
        "40+",
        "üle 40",
        "старше 40",
        "6 kuud",
        "40%",
        "12345",
        "03.05.1984, 42",
        RIGHT_CODE,
    ],
)
def test_what_is_not_one_sensible_age_is_not_guessed(typed: str) -> None:
    assert read_age(typed, TODAY) is None


@pytest.mark.parametrize(
    ("typed", "phone"),
    [
        ("51234567", "+37251234567"),
        ("5123 4567", "+37251234567"),
        ("512-34-567", "+37251234567"),
        ("5123456", "+3725123456"),
        ("612 1360", "+3726121360"),
        ("+372 5123 4567", "+37251234567"),
        ("(+372) 5123 4567", "+37251234567"),
        ("00372 51234567", "+37251234567"),
        ("37251234567", "+37251234567"),
        ("Mari, tel. 5123 4567 (ema)", "+37251234567"),
        ("51234567 või 52345678", "+37251234567"),
        ("51234567 52345678", "+37251234567"),
        ("5551234 2 korda", "+3725551234"),
        ("sünd 22.11.1984, 5123456", "+3725123456"),
        ("+7 921 123-45-67", "+79211234567"),
        ("00358 40 123 4567", "+358401234567"),
    ],
)
def test_the_first_phone_is_read_in_one_form(typed: str, phone: str) -> None:
    assert read_phone(typed) == phone


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "ei ole",
        "112",
        "116 111",
        "1234567",
        "22.11.2026",
        "5-12-2026",
        "2026-11-22",
        "1984 2026",
        RIGHT_CODE,
        "376 0503 0299",
        "8 921 123 45 67",
        "+1 23",
    ],
)
def test_what_is_no_phone_stays_unread(typed: str) -> None:
    assert read_phone(typed) is None
