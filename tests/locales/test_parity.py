"""Estonian and Russian say the same things: files, ids, variables, plurals, and a comment for each variable."""

from __future__ import annotations

from collections import Counter

import pytest

from tests.locales.ftl import LANGUAGES, PLURAL, Entry, broken, entries, every_entry, file_names, none_of

PLURALS = {"et": {"one", "other"}, "ru": {"one", "few", "many", "other"}}
OTHERS = [language for language in LANGUAGES if language != "et"]
PLACE = {"municipality", "municipality_gen"}


def _pairs(language: str) -> list[tuple[Entry, Entry]]:
    """What both have; what only one has is a test of its own."""
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
    none_of(broken(language))


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_id_stands_twice_in_a_language(language: str) -> None:
    times = Counter(entry.id for entry in every_entry(language))

    none_of(_where(entry) for entry in every_entry(language) if times[entry.id] > 1)


@pytest.mark.parametrize("language", OTHERS)
def test_the_files_are_the_same_and_hold_the_same_ids(language: str) -> None:
    ours, theirs = ({_where(entry) for entry in every_entry(code)} for code in ("et", language))

    assert file_names(language) == file_names("et")
    none_of([f"only in et: {one}" for one in ours - theirs] + [f"only in {language}: {one}" for one in theirs - ours])


@pytest.mark.parametrize("language", OTHERS)
def test_each_message_has_the_same_attributes_and_names_the_same_terms(language: str) -> None:
    none_of(
        f"{_where(theirs)}: {sorted(ours.attributes ^ theirs.attributes)} {sorted(ours.references ^ theirs.references)}"
        for ours, theirs in _pairs(language)
        if (ours.attributes, ours.references) != (theirs.attributes, theirs.references)
    )


@pytest.mark.parametrize("language", OTHERS)
def test_each_message_uses_the_same_variables(language: str) -> None:
    """A term is left out: its variables are its parameters, and each language has its own cases."""
    none_of(
        f"{_where(theirs)}: {sorted(ours.variables ^ theirs.variables)}"
        for ours, theirs in _pairs(language)
        if not ours.is_term and _meant(ours) != _meant(theirs)
    )


def _meant(entry: Entry) -> set[str]:
    """Russian has no genitive of a municipality: there it takes the name, or does without (voice, section 2)."""
    return entry.variables - PLACE if "municipality_gen" in entry.documented else entry.variables


def test_the_estonian_genitive_of_a_municipality_is_not_put_into_russian() -> None:
    none_of(_where(entry) for entry in every_entry("ru") if "municipality_gen" in entry.variables)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_plural_has_every_branch_that_its_language_has(language: str) -> None:
    """Selects on exact numbers only ([0], [1], …) are lists, not plurals."""
    none_of(
        f"{_where(entry)}: ${select.variable} has {sorted(select.words)}, default {select.default}"
        for entry in every_entry(language)
        for select in entry.selects
        if (select.variable in entry.numbers() and select.words) or select.words & PLURAL
        if select.words != PLURALS[language] or select.default != "other"
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_select_by_plural_or_number_is_made_over_a_number(language: str) -> None:
    """A string would silently take the default branch."""
    none_of(
        f"{_where(entry)}: ${select.variable}"
        for entry in every_entry(language)
        for select in entry.selects
        if (select.words & PLURAL or select.numbers) and select.variable not in entry.numbers()
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_comment_above_names_every_variable_and_its_type(language: str) -> None:
    """Or says "as above", where the message above has them."""
    none_of(
        f"{_where(entry)}: {sorted(entry.variables - entry.documented.keys())}"
        for entry in every_entry(language)
        if not entry.is_term and not entry.variables <= entry.documented.keys()
    )


@pytest.mark.parametrize("language", OTHERS)
def test_the_comments_promise_the_same_variables(language: str) -> None:
    none_of(
        f"{_where(theirs)}: {ours.documented} or {theirs.documented}"
        for ours, theirs in _pairs(language)
        if not ours.is_term and ours.documented != theirs.documented
    )
