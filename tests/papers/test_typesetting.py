"""Lines out of words, with letters that are all one wide."""

from __future__ import annotations

import pytest

from papers.typesetting import evened, fitted, wrapped


def one_each(text: str) -> float:
    return float(len(text))


def test_as_many_words_stand_on_a_line_as_go_in() -> None:
    assert wrapped("Kui elu on ohus, helistage kohe", 16, one_each) == ("Kui elu on ohus,", "helistage kohe")


def test_a_number_and_a_one_letter_word_stay_with_what_follows() -> None:
    assert wrapped("Selleks kulub umbes 2 minutit", 21, one_each) == ("Selleks kulub umbes", "2 minutit")
    assert wrapped("Сообщите о человеке и о себе", 12, one_each) == ("Сообщите", "о человеке", "и о себе")


def test_a_word_longer_than_the_line_is_cut_and_loses_nothing() -> None:
    lines = wrapped("SA Näidismaakutsehariduskeskus", 10, one_each)

    assert lines == ("SA", "Näidismaak", "utseharidu", "skeskus")


def test_no_text_makes_no_line() -> None:
    assert wrapped("  ", 10, one_each) == ()


def test_evened_lines_are_as_many_and_about_as_long() -> None:
    text = "üks kaks kolm neli viis kuus seitse"

    assert wrapped(text, 30, one_each) == ("üks kaks kolm neli viis kuus", "seitse")
    assert evened(text, 30, one_each) == ("üks kaks kolm neli", "viis kuus seitse")


def fit(*texts: str, width: float = 20, height: float = 4) -> tuple[float, tuple[tuple[str, ...], ...]]:
    setting = fitted(texts, one_each, width=width, height=height, largest=2, smallest=0.5, leading=1.5, unit=1)
    return setting.size, setting.lines


def test_the_longest_text_sets_the_size_of_all() -> None:
    assert fit("abi") == (2, (("abi",),))
    assert fit("abi", "sotsiaaltöötaja") == (1.25, (("abi",), ("sotsiaaltöötaja",)))


def test_height_shrinks_a_text_too() -> None:
    size, (lines,) = fit("aa bb cc dd ee ff gg hh ii jj kk", height=3)

    assert (1 + (len(lines) - 1) * 1.5) * size <= 3
    assert max(map(len, lines)) * size <= 20


def test_a_word_is_cut_only_when_the_smallest_size_does_not_help() -> None:
    assert fit("x" * 40) == (0.5, (("x" * 40,),))
    assert fit("x" * 60) == (0.5, (("x" * 40, "x" * 20),))


def test_what_does_not_go_in_is_refused() -> None:
    with pytest.raises(ValueError, match="too long"):
        fit("x" * 400)


def test_evening_out_cuts_no_word() -> None:
    """«järgmisel nädalal»: two lines of whole words are better than two lines of one length."""
    assert evened("järgmisel nädalal", 10, len) == ("järgmisel", "nädalal")
    assert evened("aaaaaaaaa bb cc", 12, len) == ("aaaaaaaaa", "bb cc")
