"""What of the voice a machine can hear: the polite form, quotes, names with an initial, markup."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from locales.texts import LANGUAGES
from tests.locales import families, uses
from tests.locales.filled import filled, texts, values
from tests.locales.ftl import entries, none_of

ROOT = Path(__file__).parents[2]
FAMILIAR = {
    "et": re.compile(r"\b(sina|sinu|sinul?e?|sind|sinuga|sinult|sul|sulle|sult|sa|su)\b", re.IGNORECASE),
    "ru": re.compile(r"\b(ты|тебя|тебе|тобой|твой|твоя|твоё|твое|твои|твоего|твоей|твоих|твоим)\b", re.IGNORECASE),
}
WITHOUT_CAPITAL = {
    "et": re.compile(r"\b(te|teie|teid|teil|teilt|teile|teiega|teieta)\b"),
    "ru": re.compile(r"\b(вы|вас|вам|вами|ваш\w{0,3})\b"),
}
GUESSED = re.compile(r"\((а|ла|на|ая|ась|я)\)")
QUOTES = {"et": ("„", "“"), "ru": ("«", "»")}
ALL_QUOTES = set('"„“”«»‟')
TAG = re.compile(r"<(/?)([^<>]*)>")
MARKUP = {"b", "tg-spoiler"}
NAME = "Anu-Mai K"
LATIN, CYRILLIC = re.compile(r"[a-zäöüõšž]", re.IGNORECASE), re.compile(r"[а-яё]", re.IGNORECASE)


def _words(language: str) -> list[tuple[str, str]]:
    """Without tags."""
    return [(text_id, TAG.sub("", text)) for text_id, text in filled(language)]


def _found(language: str, pattern: re.Pattern[str]) -> set[str]:
    return {f"{text_id}: {found[0]}" for text_id, text in _words(language) for found in pattern.finditer(text)}


@pytest.mark.parametrize("language", LANGUAGES)
def test_nobody_is_addressed_familiarly(language: str) -> None:
    none_of(_found(language, FAMILIAR[language]))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_polite_form_has_its_capital(language: str) -> None:
    none_of(_found(language, WITHOUT_CAPITAL[language]))


@pytest.mark.parametrize("language", LANGUAGES)
def test_nobody_is_guessed_to_be_a_man_or_a_woman(language: str) -> None:
    none_of(_found(language, GUESSED))


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_two_points_meet(language: str) -> None:
    """Names with an initial and what people wrote may end with a point of their own."""
    none_of(text_id for text_id, text in _words(language) if re.search(r"\.\s*\.", text))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_name_of_a_worker_ends_its_line_or_stands_in_brackets(language: str) -> None:
    named = {
        entry.id: texts(language).plain(entry.id, **{**values(language, entry, 1), "worker": NAME})
        for entry in entries(language).values()
        if "worker" in entry.variables
    }

    assert "card-taken" in named
    none_of(text_id for text_id, text in named.items() if re.search(rf"{re.escape(NAME)}[^\n)]", text))


@pytest.mark.parametrize("language", LANGUAGES)
def test_quotes_are_those_of_the_language_and_come_in_pairs(language: str) -> None:
    opens, closes = QUOTES[language]

    none_of(
        text_id
        for text_id, text in _words(language)
        if ALL_QUOTES & set(text) - {opens, closes} or text.count(opens) != text.count(closes)
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_word_is_written_in_two_alphabets(language: str) -> None:
    """A Cyrillic «Р» in P-014 cannot be seen, and cannot be found."""
    none_of(
        f"{text_id}: {word}"
        for text_id, text in _words(language)
        for word in re.findall(r"\w[\w-]*", text)
        if LATIN.search(word) and CYRILLIC.search(word)
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_markup_is_bold_or_spoiler_and_closed_in_order(language: str) -> None:
    none_of(f"{text_id}: {problem}" for text_id, text in filled(language) if (problem := _markup_problem(text)))


def _markup_problem(text: str) -> str:
    opened: list[str] = []
    for slash, name in TAG.findall(text):
        if name not in MARKUP:
            return f"<{name}>"
        if not slash:
            opened.append(name)
        elif not opened or opened.pop() != name:
            return f"</{name}> closes nothing"
    rest = TAG.sub("", text)
    if opened or "<" in rest or ">" in rest or "&" in rest:
        return f"left open: {opened}, or a bare < > &"
    return ""


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_shown_without_markup_has_none(language: str) -> None:
    """Buttons, toasts, commands and words put into other sentences."""
    plain = {use.text_id for use in uses.calls() if use.plain} | uses.toasts() | families.all_ids()
    plain |= {text_id for text_id in entries(language) if text_id.startswith(("button-", "field-"))}
    plain -= families.ids("role-welcome") | families.ids("precheck")

    none_of(text_id for text_id, text in filled(language) if text_id in plain and TAG.search(text))


OTHER_OPERATORS = re.compile(
    r"\b(käitaja\w*|haldur\w*|operaator\w*|administraator\w*|оператор\w*|админ|управляющ\w*)\b", re.IGNORECASE
)


def test_the_operator_has_one_name_in_each_language() -> None:
    """*haldaja*, *администратор*: in what is said, and in the papers that a house fills in."""
    none_of(
        f"{text_id}: {found[0]}"
        for language in LANGUAGES
        for text_id, text in _words(language)
        for found in OTHER_OPERATORS.finditer(text)
    )
    papers = [path for language in LANGUAGES for path in (ROOT / "docs").rglob(f"*.{language}.md")]
    assert papers
    none_of(
        f"{path.name}: {found[0]}" for path in papers for found in OTHER_OPERATORS.finditer(path.read_text("utf-8"))
    )
