"""Estonian and Russian say the same things: files, ids, variables, plurals, and a comment for each variable."""

from __future__ import annotations

from collections import Counter

import pytest

from tests.locales.ftl import LANGUAGES, PLURAL, Entry, broken, entries, every_entry, file_names

PLURALS = {"et": {"one", "other"}, "ru": {"one", "few", "many", "other"}}
OTHERS = [language for language in LANGUAGES if language != "et"]
PLACE = {"municipality", "municipality_gen"}


def _pairs(language: str) -> list[tuple[Entry, Entry]]:
    """What both have; what only one has is the first test's matter."""
    ours, theirs = entries("et"), entries(language)
    return [(ours[text_id], theirs[text_id]) for text_id in ours.keys() & theirs.keys()]


def _where(entry: Entry) -> str:
    return f"{entry.file} {entry.id}"


def test_there_is_something_to_compare() -> None:
    assert {"et", "ru"} <= set(LANGUAGES)
    assert len(entries("et")) > 200
    assert {"card-new", "referral-age-self", "day-on"} <= entries("et").keys()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_file_is_read_to_its_end(language: str) -> None:
    assert broken(language) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_id_stands_twice_in_a_language(language: str) -> None:
    times = Counter(entry.id for entry in every_entry(language))

    assert [text_id for text_id, count in times.items() if count > 1] == []


@pytest.mark.parametrize("language", OTHERS)
def test_the_files_are_the_same_and_hold_the_same_ids(language: str) -> None:
    assert file_names(language) == file_names("et")
    assert {(entry.file, entry.id) for entry in every_entry(language)} == {
        (entry.file, entry.id) for entry in every_entry("et")
    }


@pytest.mark.parametrize("language", OTHERS)
def test_each_message_has_the_same_attributes_and_names_the_same_terms(language: str) -> None:
    assert [
        _where(theirs)
        for ours, theirs in _pairs(language)
        if (ours.attributes, ours.references) != (theirs.attributes, theirs.references)
    ] == []


@pytest.mark.parametrize("language", OTHERS)
def test_each_message_uses_the_same_variables(language: str) -> None:
    """A term's own variables are its parameters, and each language has cases of its own."""
    assert [
        f"{_where(theirs)}: {sorted(ours.variables ^ theirs.variables)}"
        for ours, theirs in _pairs(language)
        if not ours.id.startswith("-") and _meant(ours, language="et") != _meant(theirs, language=language)
    ] == []


def _meant(entry: Entry, language: str) -> set[str]:
    """Russian has no genitive of a municipality: it takes the name, or does without (voice, section 2)."""
    if "municipality_gen" not in entry.documented:
        return entry.variables
    assert language == "et" or "municipality_gen" not in entry.variables, _where(entry)
    return entry.variables - PLACE


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_plural_has_every_branch_that_its_language_has(language: str) -> None:
    """Selects on exact numbers only ([0], [1], …) are lists, not plurals."""
    wrong = [
        f"{_where(entry)}: ${select.variable} has {sorted(select.words)}, default {select.default}"
        for entry in every_entry(language)
        for select in entry.selects
        if (select.variable in entry.numbers() and select.words) or select.words & PLURAL
        if select.words != PLURALS[language] or select.default != "other"
    ]

    assert wrong == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_select_by_plural_is_made_over_a_number(language: str) -> None:
    """A string would silently take the default branch."""
    wrong = [
        f"{_where(entry)}: ${select.variable}"
        for entry in every_entry(language)
        for select in entry.selects
        if (select.words & PLURAL or select.numbers) and select.variable not in entry.numbers()
    ]

    assert wrong == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_comment_above_names_every_variable_and_its_type(language: str) -> None:
    wrong = [
        f"{_where(entry)}: {sorted(entry.variables - entry.documented.keys())}"
        for entry in every_entry(language)
        if not entry.id.startswith("-") and not entry.variables <= entry.documented.keys()
    ]

    assert wrong == []


@pytest.mark.parametrize("language", OTHERS)
def test_the_comments_promise_the_same_variables(language: str) -> None:
    """Parameters of a term belong to the language."""
    assert [
        _where(theirs)
        for ours, theirs in _pairs(language)
        if not ours.id.startswith("-") and ours.documented != theirs.documented
    ] == []
