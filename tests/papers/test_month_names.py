"""Names of files: what every disk takes, and never the name of a person."""

from __future__ import annotations

import re

import pytest

from locales.texts import LANGUAGES, all_texts
from papers.month import files
from papers.month.names import file_name, plain
from papers.month.words import HEADS
from tests.papers.month_cast import DATASET, INVOICE, MONTH

TEXTS = all_texts(strict=True)
SAFE = re.compile(r"[A-Za-z0-9._-]{1,120}")


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("Näidisvald", "naidisvald"),
        ("Põhja-Näidise linn", "pohja-naidise-linn"),
        ("Šveitsi Žürii & Co", "sveitsi-zurii-co"),
        ("Щукино, Ёж", "shchukino-ezh"),
        ("../../etc/passwd", "etc-passwd"),
        ("ISTE-7/2025", "iste-7-2025"),
        ("村", ""),
        ("a" * 90, "a" * 40),
    ],
)
def test_a_name_becomes_plain_letters(said: str, name: str) -> None:
    assert plain(said) == name


def test_a_code_keeps_its_capitals_and_what_says_nothing_is_left_out() -> None:
    name = file_name("osalemise-leht", "Näidisvald", "P-014", "村", month=MONTH, version=3, ending="pdf")

    assert name == "osalemise-leht_naidisvald_P-014_2026-11_v3.pdf"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_file_has_a_name_of_its_own_without_anybody_in_it(language: str) -> None:
    texts = TEXTS[language]
    names = [file.name for file in (*files.of_municipality(DATASET, texts), *files.of_contract(INVOICE, texts))]

    assert len(names) == len(set(names)) == 2 + 2 * len(DATASET.sheets) + 2
    assert all(SAFE.fullmatch(name) for name in names)
    assert not any(part in name.lower() for name in names for part in ("mari", "tamm", "jaan", "oispuu", "ezh"))
    assert "andmekogu_naidisvald_2026-11_v1.xlsx" in names
    assert "koondarve_iste-7-2025_2026-11_v1.csv" in names


def test_heads_stand_once() -> None:
    assert len(HEADS) == len(set(HEADS))
