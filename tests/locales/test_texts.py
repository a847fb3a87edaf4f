"""The loader of texts: strict in tests, an ellipsis and a log line in production, escaping, plurals."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest
from fluent.runtime import FluentResource
from fluent.syntax import ast

import locales.texts
from casework.referrals import Domain, Status
from locales import Html, Texts, all_texts, pick_language
from locales.sentences import MissingTextError, Sentences
from locales.texts import LANGUAGES

SOURCE = """
hello = Tere, { $name }!
bold = <b>{ $name }</b>
only-attribute =
    .label = nothing to say
domain-everyday-life = igapäev
domain-housing = eluase
"""
HOURS = {
    "et": """
hours = { $hours ->
    [one] { $hours } tund
   *[other] { $hours } tundi
}
""",
    "ru": """
hours = { $hours ->
    [one] { $hours } час
    [few] { $hours } часа
    [many] { $hours } часов
   *[other] { $hours } часа
}
""",
}


def made(source: str, language: str = "et", *, strict: bool = True) -> Texts:
    sentences = Sentences(language)
    sentences.add(source, "made")
    return Texts(language, sentences, strict=strict)


# ── what is missing ──────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("text_id", "why"),
    [("no-such-id", "no such id"), ("only-attribute", "no value"), ("hello", "name")],
    ids=["id", "value", "variable"],
)
def test_what_is_missing_raises_when_strict_and_says_which(text_id: str, why: str) -> None:
    texts = made(SOURCE)

    with pytest.raises(MissingTextError, match=rf"et: {text_id}: .*{why}"):
        texts(text_id)
    with pytest.raises(MissingTextError, match=rf"et: {text_id}: .*{why}"):
        texts.plain(text_id)


@pytest.mark.parametrize("text_id", ["no-such-id", "only-attribute", "hello"])
def test_what_is_missing_is_an_ellipsis_and_a_log_line_in_production(
    text_id: str, caplog: pytest.LogCaptureFixture
) -> None:
    texts = made(SOURCE, strict=False)

    with caplog.at_level(logging.ERROR):
        assert texts(text_id) == "…"

    (record,) = caplog.records
    assert (record.levelname, record.getMessage()) == ("ERROR", "text missing")
    assert (vars(record)["language"], vars(record)["text_id"]) == ("et", text_id)


def test_nothing_is_logged_while_nothing_is_missing(caplog: pytest.LogCaptureFixture) -> None:
    assert made(SOURCE, strict=False)("hello", name="Anu") == "Tere, Anu!"
    assert caplog.records == []


def test_the_bot_speaks_in_production_mode_unless_it_is_told_to_be_strict() -> None:
    assert {code: texts.plain("no-such-id") for code, texts in all_texts().items()} == {"et": "…", "ru": "…"}
    with pytest.raises(MissingTextError):
        all_texts(strict=True)["ru"].plain("no-such-id")


# ── escaping ─────────────────────────────────────────────────────────────────


def test_what_people_wrote_is_escaped_in_a_message_and_not_in_plain_words() -> None:
    texts = made(SOURCE)

    assert texts("bold", name="<i>A & B</i>") == "<b>&lt;i&gt;A &amp; B&lt;/i&gt;</b>"
    assert texts.plain("hello", name="<i>A & B</i>") == "Tere, <i>A & B</i>!"


def test_quotes_stay_as_they_are() -> None:
    assert made(SOURCE)("hello", name='"Anu" O\'Tamm') == 'Tere, "Anu" O\'Tamm!'


def test_markup_of_our_own_passes_through() -> None:
    texts = made(SOURCE)
    inner = texts("bold", name="A < B")

    assert isinstance(inner, Html)
    assert texts("hello", name=inner) == "Tere, <b>A &lt; B</b>!"
    assert texts.plain("hello", name=Html("<b>")) == "Tere, <b>!"


def test_a_string_of_an_enum_is_escaped_like_any_other() -> None:
    assert made(SOURCE)("hello", name=Status.SENT) == "Tere, sent!"


def test_no_invisible_marks_are_put_around_values() -> None:
    assert made(SOURCE, "ru").plain("hello", name="Anu").isprintable()


# ── numbers ──────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("number", "et", "ru"),
    [
        ("1", "1 tund", "1 час"),
        ("2", "2 tundi", "2 часа"),
        ("5", "5 tundi", "5 часов"),
        ("1.5", "1,5 tundi", "1,5 часа"),
        ("21", "21 tundi", "21 час"),
        ("11", "11 tundi", "11 часов"),
        ("1.0", "1 tund", "1 час"),
        ("0", "0 tundi", "0 часов"),
    ],
)
def test_a_decimal_takes_the_plural_of_its_number(number: str, et: str, ru: str) -> None:
    spoken = {language: made(HOURS[language], language) for language in LANGUAGES}

    assert spoken["et"]("hours", hours=Decimal(number)) == et
    assert spoken["et"].plain("hours", hours=Decimal(number)) == et
    assert spoken["ru"]("hours", hours=Decimal(number)) == ru
    assert spoken["ru"].plain("hours", hours=Decimal(number)) == ru


# ── families ─────────────────────────────────────────────────────────────────


def test_a_word_of_a_family_is_found_by_its_member() -> None:
    texts = made(SOURCE)

    assert texts.of("domain", Domain.EVERYDAY_LIFE) == "igapäev"
    assert texts.joined("domain", ["housing", Domain.EVERYDAY_LIFE]) == "eluase, igapäev"
    assert texts.joined("domain", []) == "–"
    with pytest.raises(MissingTextError, match="domain-leisure"):
        texts.of("domain", Domain.LEISURE)


# ── files and languages ──────────────────────────────────────────────────────


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Both languages' folders, with texts of the test's own."""
    for language in LANGUAGES:
        (tmp_path / language).mkdir()
        (tmp_path / language / "good.ftl").write_text(f"good-word = {language}\n", "utf-8")
        (tmp_path / language / "other.ftl").write_text("other-word = x\n", "utf-8")
    monkeypatch.setattr(locales.texts, "_FOLDER", tmp_path)
    locales.texts._sentences.cache_clear()
    yield tmp_path
    locales.texts._sentences.cache_clear()


def test_every_file_of_a_language_is_loaded_or_only_those_that_are_named(folder: Path) -> None:
    everything, one = all_texts(strict=True), all_texts(strict=True, only=("good",))

    assert {code: texts.plain("good-word") for code, texts in everything.items()} == {"et": "et", "ru": "ru"}
    assert everything["et"].has("other-word")
    assert one["ru"].plain("good-word") == "ru"
    assert not one["ru"].has("other-word")


@pytest.mark.parametrize("entry", ["broken = { $never-closed", "broken", "two words = x"])
@pytest.mark.parametrize("strict", [True, False])
def test_a_broken_entry_stops_the_start_and_is_named(folder: Path, entry: str, strict: bool) -> None:
    (folder / "ru" / "other.ftl").write_text(f"fine-word = x\n{entry}\n", "utf-8")

    with pytest.raises(MissingTextError, match=r"other\.ftl \(ru\): cannot be read: (broken|two words)"):
        all_texts(strict=strict)


def test_a_sentence_brings_those_along_that_it_names(folder: Path) -> None:
    (folder / "et" / "good.ftl").write_text(
        '# Variables:\n#   $count (Number)\nwhole = { other-word }, { -house(case: "gen") }: { $count ->\n'
        "    [one] { deeper }\n   *[other]\n        { $count } #\n        = y\n }\n\n"
        "## Deeper\n\ndeeper = { -house }\n-house = Märkaja\n",
        "utf-8",
    )
    texts = all_texts(strict=True)["et"]

    assert texts.plain("whole", count=1) == "x, Märkaja: Märkaja"
    assert texts.plain("whole", count=2) == "x, Märkaja: 2 #\n= y"
    assert not texts.has("-house"), "a term is part of sentences"


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_sentence_alone_is_what_it_is_in_its_file(language: str) -> None:
    texts = all_texts(strict=True)[language]
    for path in locales.texts.files(language):
        for entry in FluentResource(path.read_text("utf-8")).body:
            if isinstance(entry, ast.Message):
                assert texts.has(entry.id.name)
                own = texts._sentences.bundle._messages[entry.id.name]
                assert own.equals(entry, ignored_fields=["span", "comment"]), entry.id.name


@pytest.mark.parametrize(
    ("code", "language"),
    [("et", "et"), ("ru-EE", "ru"), ("RU", "ru"), ("en", None), ("", None), (None, None), ("etc", None)],
)
def test_a_language_is_picked_by_what_the_app_says(code: str | None, language: str | None) -> None:
    assert pick_language(code) == language
