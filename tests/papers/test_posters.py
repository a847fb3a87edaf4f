"""The poster as a copier, a telephone and a screen reader meet it."""

from __future__ import annotations

import itertools
import os
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import TypedDict

import pytest
from PIL import Image, ImageFilter

from locales.texts import LANGUAGES, all_texts
from papers.poster_layout import MARGIN, QR_SIZE
from papers.posters import poster
from papers.qr import QUIET_ZONE, modules
from tests.papers.printed import Place, Printed

ROOT = Path(__file__).parents[2]
TEXTS = all_texts(strict=True)
LINK = "https://t.me/NaidisvallaMarkajaBot?start=Q7xk2Vb9_LmT0aZr4Yh-PcW8sNdUe1Gf"
SHORT = "https://t.me/abcdebot"
ANY_PRINTER = 5.0
"""Millimetres that every office printer leaves white."""


class Names(TypedDict, total=False):
    institution: str
    municipality: str
    contact: str
    edition: str


USUAL: Names = {"institution": "Näidisvalla Gümnaasium", "municipality": "Näidisvald"}
LONG: Names = {
    "institution": "Sihtasutus Põhja-Näidismaa Õendus-, Hooldus- ja Taastusravihaigla Šveitsi Žürii Ärkamise filiaal",
    "municipality": "Põhja-Näidismaa ühendvallavalitsuse sotsiaal- ja tervishoiuosakond",
    "contact": "sotsiaalosakond, Põhja-Näidise tänav 12, II korrus, 555 0000",
    "edition": "22.11.2026 · 1",
}
ONE_WORD: Names = {"institution": "Näidismaakutsehariduskeskus" * 4, "municipality": "Näidisvald"}
CYRILLIC: Names = {
    "institution": "Нарвская Ëлочная больница имени Щукина и Эхо, отделение «Ъ», корпус № 2 (Õie ja Šoti tänava nurgal, sissepääs hoovist)",
    "municipality": "Näidislinn",
    "edition": "v2",
}
ALL: dict[str, Names] = {"usual": USUAL, "long": LONG, "one word": ONE_WORD, "Cyrillic": CYRILLIC}
SHEETS = [
    pytest.param(names, languages, id=f"{name}, {' and '.join(languages)}")
    for name, names in ALL.items()
    for languages in (("et", "ru"), ("et",), ("ru",), ("ru", "et"))
]


_open: list[Printed] = []


@cache
def _printed(languages: tuple[str, ...], link: str, names: tuple[tuple[str, str], ...]) -> Printed:
    texts = {code: TEXTS[code] for code in languages}
    _open.append(Printed(poster(texts, link=link, **dict(names))))  # type: ignore[arg-type]
    return _open[-1]


def printed(names: Names = USUAL, languages: tuple[str, ...] = LANGUAGES, link: str = LINK) -> Printed:
    return _printed(languages, link, tuple((name, str(value)) for name, value in names.items()))


@pytest.fixture(scope="module", autouse=True)
def _closed() -> Iterator[None]:
    yield
    for sheet in _open:
        sheet.close()
    _open.clear()
    _printed.cache_clear()


# ── the code ─────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(("names", "languages"), SHEETS)
def test_the_code_leads_to_the_link(names: Names, languages: tuple[str, ...]) -> None:
    assert [code.text for code in printed(names, languages).codes()] == [LINK]


@pytest.mark.parametrize("link", [SHORT, LINK, LINK.replace("Naidisvalla", "PohjaNaidismaaUhendvalla")])
def test_the_code_is_six_centimetres_wide_and_nothing_touches_it(link: str) -> None:
    sheet = printed(link=link)
    (code,) = sheet.codes()
    quiet = QR_SIZE / len(modules(link)) * QUIET_ZONE - 0.2
    place = code.place

    assert code.text == link
    assert place.right - place.left == pytest.approx(QR_SIZE, abs=0.5)
    assert QR_SIZE >= 60
    for free in (
        Place(place.left - quiet, place.top - quiet, place.left - 0.2, place.bottom + quiet),
        Place(place.right + 0.4, place.top - quiet, place.right + quiet, place.bottom + quiet),
        Place(place.left - quiet, place.top - quiet, place.right + quiet, place.top - 0.2),
        Place(place.left - quiet, place.bottom + 0.4, place.right + quiet, place.bottom + quiet),
    ):
        assert not sheet.has_ink(free)


def test_the_code_is_read_from_a_bad_copy_hung_askew() -> None:
    sheet = printed()
    copy = sheet.grey.resize((620, 877)).filter(ImageFilter.GaussianBlur(1)).rotate(11, fillcolor=200)
    pale = copy.point(lambda grey: 90 + grey // 2)

    assert [code.text for code in sheet.codes(pale)] == [LINK]


def test_the_code_is_read_with_a_corner_of_it_torn_off() -> None:
    sheet = printed()
    torn = sheet.picture.copy()
    (code,) = sheet.codes()
    dot = sheet.scale * 72 / 25.4
    corner = [round(edge * dot) for edge in (code.place.right - 16, code.place.bottom - 16)]
    torn.paste(Image.new("RGB", (round(16 * dot), round(16 * dot)), "white"), (corner[0], corner[1]))

    assert [found.text for found in sheet.codes(torn)] == [LINK]


# ── the sheet ────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(("names", "languages"), SHEETS)
def test_it_is_one_sheet_of_a4_with_free_margins(names: Names, languages: tuple[str, ...]) -> None:
    sheet = printed(names, languages)
    ink = sheet.ink()

    assert sheet.pages == 1
    assert sheet.size == pytest.approx((210, 297), abs=0.1)
    assert MARGIN > 2 * ANY_PRINTER
    assert min(ink.left, ink.top, 210 - ink.right, 297 - ink.bottom) >= MARGIN - 0.3


@pytest.mark.parametrize(("names", "languages"), SHEETS)
def test_no_line_runs_into_another(names: Names, languages: tuple[str, ...]) -> None:
    lines = printed(names, languages).lines

    assert len(lines) > 15
    assert [
        (one.text, other.text) for one, other in itertools.combinations(lines, 2) if one.place.meets(other.place)
    ] == []


@pytest.mark.parametrize(("names", "languages"), SHEETS)
def test_every_line_is_large_enough_for_its_reader(names: Names, languages: tuple[str, ...]) -> None:
    """The heading's capitals from two metres (7 mm), steps and 112 from one, small print from a hand's breadth."""
    sheet = printed(names, languages)
    by_text = {line.text: line.size for line in sheet.lines}

    assert max(size for text, size in by_text.items() if text != "112") * 0.73 / 72 * 25.4 >= 7
    assert by_text["112"] >= 40
    assert all(by_text[number] >= 14 for number in "123")
    assert min(by_text.values()) >= 6
    steps = {size for text, size in by_text.items() if "Telegram." in text}
    assert min(steps) >= 10.5


def test_both_languages_are_equally_large() -> None:
    lines = {line.text: line.size for line in printed().lines}

    for estonian, russian in (
        ("vajab abi?", "помощь?"),
        ("kaamera siia", "телефона"),
        ("helistage kohe 112.", "сразу звоните 112."),
    ):
        assert lines[estonian] == lines[russian]


# ── the words ────────────────────────────────────────────────────────────────

SAID = {
    "et": [
        "Märkasite inimest, kes vajab abi?",
        "igapäevaeluga toime",
        "Teatada võib igaüks:",
        "rakenduses Telegram.",
        "umbes 2 minutit.",
        "sotsiaaltöötaja. Vastuseks tuleb teate number.",
        "Kui elu on ohus, helistage kohe 112.",
        "See ei ole kiirabi ega kriisitelefon.",
        "lingi ka välja lülitada.",
    ],
    "ru": [
        "Кому-то рядом нужна помощь?",
        "с повседневной жизнью",
        "Сообщить может каждый:",
        "в приложении Telegram.",
        "около 2 минут.",
        "В ответ придёт номер сообщения.",
        "Если есть угроза жизни, сразу звоните 112.",
        "Это не скорая помощь и не кризисный телефон.",
        "может отключить ссылку.",
    ],
}


@pytest.mark.parametrize(("names", "languages"), SHEETS)
def test_its_text_can_be_searched_and_read_aloud(names: Names, languages: tuple[str, ...]) -> None:
    text = printed(names, languages).text

    assert [said for code in languages for said in SAID[code] if said not in text] == []
    assert [said for code in SAID.keys() - set(languages) for said in SAID[code] if said in text] == []
    assert LINK.removeprefix("https://") in text
    for name, value in names.items():
        assert str(value) in text or (name == "institution" and str(value) in text.replace(" ", "")), name


def test_steps_are_read_in_their_order_with_their_numbers() -> None:
    assert "1 Skannige kood. Avaneb vestlus rakenduses Telegram. 2 Vastake" in printed().text
    assert "3 Сообщение прочитает" in printed().text


def test_a_name_of_several_lines_becomes_one() -> None:
    sheet = printed({**USUAL, "institution": " Näidise \n\tKool,  filiaal "})

    assert "Näidise Kool, filiaal" in sheet.text
    assert sheet.document.get_metadata_dict()["Title"].endswith(": Näidise Kool, filiaal")


def test_without_a_contact_or_an_edition_neither_is_spoken_of() -> None:
    assert "Ilma Telegramita" not in printed().text
    assert "2026" not in printed().text


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_word_on_the_wall_tells_of_illness_or_labels_anybody(language: str) -> None:
    words = printed(languages=(language,)).text.lower()
    estonian = ("haige", "häire", "puue", "puude", "psüühi", "vaim", "diagnoo", "klient", "abivajaja", "kov ")
    russian = ("больн", "психи", "психо", "инвалид", "диагноз", "клиент", "нуждающ", "расстройств", "донес")

    assert [label for label in (*estonian, *russian) if label in words] == []


# ── the file ─────────────────────────────────────────────────────────────────


def test_the_file_says_what_it_is_and_in_which_language_but_not_who_made_it_or_when() -> None:
    sheet = printed()

    assert {name: value for name, value in sheet.document.get_metadata_dict().items() if value} == {
        "Title": "Kuidas teatada inimesest, kes vajab abi: Näidisvalla Gümnaasium · "
        "Как сообщить о человеке, которому нужна помощь: Näidisvalla Gümnaasium",
        "Creator": "Märkaja",
    }
    assert b"/Lang (et)" in sheet.file
    assert b"/DisplayDocTitle true" in sheet.file
    for trace in (str(ROOT).encode(), b"Date", b"Producer"):
        assert trace not in sheet.file + sheet.streams()


def test_each_language_is_marked_for_the_voice_that_reads_it() -> None:
    both, russian = printed(), printed(languages=("ru",))

    assert both.streams().count(b"/Lang (et)") == both.streams().count(b"/Lang (ru)") == 11
    assert b"/Lang (ru)" in russian.file
    assert b"(et)" not in russian.streams()


def test_a_moment_stands_in_the_file_when_it_was_passed_in() -> None:
    made = poster(TEXTS, link=LINK, **USUAL, made_at=datetime(2026, 11, 22, 8, 30, tzinfo=UTC))

    assert b"/CreationDate (D:20261122083000Z)" in made


def test_its_letters_are_embedded_and_only_those_that_it_needs() -> None:
    assert printed().file.count(b"/FontFile2") == 3
    assert len(printed().file) < 80_000


_AGAIN = """
import hashlib, sys
from locales.texts import all_texts
import papers.posters
print(sorted({"PIL", "fontTools", "fpdf", "matplotlib", "numpy", "segno"} & sys.modules.keys()))
made = papers.posters.poster(all_texts(), link="https://t.me/abcdebot", institution="Õ Ж", municipality="Näidisvald")
print("matplotlib" in sys.modules)
print(hashlib.sha256(made).hexdigest())
"""


def test_the_same_values_make_the_same_bytes_and_drawing_is_imported_late() -> None:
    """In two processes of different hash order and at different times; neither loads matplotlib for its letters."""
    said = [
        subprocess.run(
            [sys.executable, "-c", _AGAIN],
            cwd=ROOT,
            env={**os.environ, "PYTHONHASHSEED": seed, "TZ": zone, "PYTHONPATH": str(ROOT)},
            check=True,
            capture_output=True,
            text=True,
        ).stdout.splitlines()
        for seed, zone in (("1", "UTC"), ("2", "Asia/Tokyo"))
    ]

    assert said[0] == said[1]
    assert said[0][:2] == ["[]", "False"]


# ── what cannot be printed ───────────────────────────────────────────────────


@pytest.mark.parametrize("name", ["link", "institution", "municipality"])
def test_nothing_is_printed_without_a_name(name: str) -> None:
    values = {"link": LINK, "institution": "Kool", "municipality": "Näidisvald", name: " "}

    with pytest.raises(ValueError, match=name):
        poster(TEXTS, **values)  # type: ignore[arg-type]


@pytest.mark.parametrize("languages", [(), ("et", "ru", "third")])
def test_a_poster_has_one_or_two_languages(languages: tuple[str, ...]) -> None:
    with pytest.raises(ValueError, match="one or two"):
        poster(dict.fromkeys(languages, TEXTS["et"]), link=LINK, **USUAL)


def test_a_name_that_nobody_could_read_is_refused() -> None:
    with pytest.raises(ValueError, match="too long"):
        poster(TEXTS, link=LINK, institution="Näidise Haigla " * 40, municipality="Näidisvald")
