"""Days and hours in the forms that sentences need, by the Tallinn clock."""

from __future__ import annotations

from datetime import UTC, date, datetime, time

import pytest

from locales import LANGUAGES, days
from tests.locales.filled import texts

MONDAY = 16
"""… of November 2026; the week goes on to Sunday the 22nd."""


def utc(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def spoken(moment: str, now: str) -> tuple[str, str]:
    return days.moment_on(texts("et"), utc(moment), utc(now)), days.moment_on(texts("ru"), utc(moment), utc(now))


@pytest.mark.parametrize(
    ("after_monday", "et", "ru"),
    [
        (0, "esmaspäeval, 16. novembril", "в понедельник, 16 ноября"),
        (1, "teisipäeval, 17. novembril", "во вторник, 17 ноября"),
        (2, "kolmapäeval, 18. novembril", "в среду, 18 ноября"),
        (3, "neljapäeval, 19. novembril", "в четверг, 19 ноября"),
        (4, "reedel, 20. novembril", "в пятницу, 20 ноября"),
        (5, "laupäeval, 21. novembril", "в субботу, 21 ноября"),
        (6, "pühapäeval, 22. novembril", "в воскресенье, 22 ноября"),
    ],
)
def test_each_weekday_has_its_form_inside_a_sentence(after_monday: int, et: str, ru: str) -> None:
    day = date(2026, 11, MONDAY + after_monday)

    assert (days.day_on(texts("et"), day), days.day_on(texts("ru"), day)) == (et, ru)


@pytest.mark.parametrize(
    ("month", "et", "ru"),
    [
        (1, "1. jaanuaril", "1 января"),
        (2, "1. veebruaril", "1 февраля"),
        (3, "1. märtsil", "1 марта"),
        (4, "1. aprillil", "1 апреля"),
        (5, "1. mail", "1 мая"),
        (6, "1. juunil", "1 июня"),
        (7, "1. juulil", "1 июля"),
        (8, "1. augustil", "1 августа"),
        (9, "1. septembril", "1 сентября"),
        (10, "1. oktoobril", "1 октября"),
        (11, "1. novembril", "1 ноября"),
        (12, "1. detsembril", "1 декабря"),
    ],
)
def test_each_month_has_its_form_inside_a_sentence(month: int, et: str, ru: str) -> None:
    day = date(2026, month, 1)

    assert days.day_on(texts("et"), day).endswith(f", {et}")
    assert days.day_on(texts("ru"), day).endswith(f", {ru}")


def test_each_weekday_has_its_name_in_both_languages() -> None:
    names = {code: [texts(code).of("weekday", str(day)) for day in range(7)] for code in LANGUAGES}

    assert names["et"] == ["esmaspäev", "teisipäev", "kolmapäev", "neljapäev", "reede", "laupäev", "pühapäev"]
    assert names["ru"] == ["понедельник", "вторник", "среда", "четверг", "пятница", "суббота", "воскресенье"]


def test_a_date_alone_is_the_same_in_every_language() -> None:
    assert days.due(date(2026, 3, 9)) == "09.03.2026"


@pytest.mark.parametrize(
    ("moment", "et", "ru"),
    [
        (time(9), "kell 9.00", "в 9:00"),
        (time(14, 5), "kell 14.05", "в 14:05"),
        (time(0, 30), "kell 0.30", "в 0:30"),
    ],
)
def test_an_hour_has_two_digits_of_minutes(moment: time, et: str, ru: str) -> None:
    assert (days.clock(texts("et"), moment), days.clock(texts("ru"), moment)) == (et, ru)


@pytest.mark.parametrize(
    ("moment", "now", "et", "ru"),
    [
        ("2026-11-23T09:00", "2026-11-23T08:00", "täna kell 11.00", "сегодня в 11:00"),
        ("2026-11-24T07:00", "2026-11-23T08:00", "homme kell 9.00", "завтра в 9:00"),
        (
            "2026-11-30T07:00",
            "2026-11-23T08:00",
            "esmaspäeval, 30. novembril kell 9.00",
            "в понедельник, 30 ноября в 9:00",
        ),
        (
            "2026-11-25T07:00",
            "2026-11-23T08:00",
            "kolmapäeval, 25. novembril kell 9.00",
            "в среду, 25 ноября в 9:00",
        ),
        ("2027-01-01T07:00", "2026-12-31T08:00", "homme kell 9.00", "завтра в 9:00"),
    ],
    ids=["today", "tomorrow", "a week later", "the day after tomorrow", "over the new year"],
)
def test_a_moment_is_today_tomorrow_or_a_day_with_its_name(moment: str, now: str, et: str, ru: str) -> None:
    assert spoken(moment, now) == (et, ru)


@pytest.mark.parametrize(
    ("moment", "now", "et"),
    [
        ("2026-11-23T21:59", "2026-11-23T12:00", "täna kell 23.59"),
        ("2026-11-23T22:00", "2026-11-23T12:00", "homme kell 0.00"),
        ("2026-11-24T07:00", "2026-11-23T21:59", "homme kell 9.00"),
        ("2026-11-24T07:00", "2026-11-23T22:00", "täna kell 9.00"),
        ("2026-06-22T20:59", "2026-06-22T12:00", "täna kell 23.59"),
        ("2026-06-22T21:00", "2026-06-22T12:00", "homme kell 0.00"),
    ],
    ids=["a minute before", "at midnight", "asked before it", "asked at it", "in summer before", "in summer at it"],
)
def test_a_day_ends_at_midnight_in_tallinn(moment: str, now: str, et: str) -> None:
    assert spoken(moment, now)[0] == et


@pytest.mark.parametrize(
    ("moment", "now", "et"),
    [
        ("2026-03-29T06:00", "2026-03-28T22:30", "täna kell 9.00"),
        ("2026-03-29T06:00", "2026-03-28T21:30", "homme kell 9.00"),
        ("2026-03-30T06:00", "2026-03-29T00:30", "homme kell 9.00"),
        ("2026-03-29T21:00", "2026-03-29T00:30", "homme kell 0.00"),
        ("2026-10-25T21:30", "2026-10-24T21:00", "täna kell 23.30"),
        ("2026-10-25T07:00", "2026-10-24T20:30", "homme kell 9.00"),
        ("2026-10-26T07:00", "2026-10-24T21:30", "homme kell 9.00"),
        ("2026-10-25T22:00", "2026-10-25T00:30", "homme kell 0.00"),
    ],
)
def test_today_and_tomorrow_hold_on_the_days_of_23_and_25_hours(moment: str, now: str, et: str) -> None:
    assert spoken(moment, now)[0] == et


def test_a_stamp_is_the_tallinn_day_and_hour() -> None:
    assert days.stamp(texts("et"), utc("2026-11-22T22:30")) == "23.11.2026 kell 0.30"
    assert days.stamp(texts("ru"), utc("2026-06-22T11:30")) == "22.06.2026 в 14:30"


def test_office_hours_are_working_days_or_the_days_by_name() -> None:
    workdays, some = frozenset(range(5)), frozenset({2, 0})

    assert days.office_hours(texts("et"), time(8), time(17), workdays) == "tööpäeviti kell 8.00–17.00"
    assert days.office_hours(texts("ru"), time(8), time(16, 30), workdays) == "в рабочие дни с 8:00 до 16:30"
    assert days.office_hours(texts("et"), time(10), time(14, 5), some) == "esmaspäev, kolmapäev kell 10.00–14.05"
    assert days.office_hours(texts("ru"), time(10), time(14), some) == "понедельник, среда с 10:00 до 14:00"
