"""The letters are there, and all of them."""

from __future__ import annotations

from pathlib import Path

import pytest
from fontTools.ttLib import TTFont

from locales.texts import LANGUAGES, files
from papers import fonts
from papers.fonts import Face

NEEDED = "ABCDEFGHIJKLMNOPQRSŠZŽTUVWÕÄÖÜXYabcdefghijklmnopqrsšzžtuvwõäöüxyАБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ"
NEEDED += "абвгдеёжзийклмнопрстуфхцчшщъыьэюя0123456789€№„“«»–…·%+?=_-/"


@pytest.mark.parametrize("face", Face)
def test_every_face_has_estonian_and_russian_and_every_sign_of_our_files(face: Face) -> None:
    with TTFont(fonts.path(face)) as font:
        letters = set(font.getBestCmap())
    said = {
        sign
        for language in LANGUAGES
        for file in files(language)
        if file.stem == "papers"
        for sign in file.read_text("utf-8")
    }

    assert said
    assert {sign for sign in said.union(NEEDED) - {"\n"} if ord(sign) not in letters} == set()


def test_a_font_that_went_away_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fonts, "_FOLDER", "matplotlib/elsewhere")

    with pytest.raises(FileNotFoundError, match=r"DejaVuSans\b.*elsewhere"):
        fonts.path(Face.REGULAR)


def test_fonts_are_not_kept_in_the_repository() -> None:
    room = Path(fonts.__file__).parent

    assert [path.name for path in room.rglob("*") if path.suffix in {".ttf", ".otf", ".woff2"}] == []
