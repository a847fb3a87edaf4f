"""Plain language of the pages about help (voice, sections 1 and 4): short sentences, whole names, no office words."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from casework.help_pages import HOME, pages
from dialogs.help import words
from locales.texts import LANGUAGES
from tests.locales import filled
from tests.locales.ftl import none_of

WORDS_IN_A_SENTENCE = {"et": 15, "ru": 17}
"""Russian has its Estonian names in brackets, which are not counted, and more small words."""
LONGEST_MESSAGE = 800
"""Characters with title and foot; of these the page itself has 700 at most."""
LONGEST_PAGE = 700
OURS = (
    *("help-answer", "help-ask", "help-count", "help-foot", "help-found", "help-guide", "help-nothing", "help-place"),
    *("help-search", "help-step", "help-sum", "help-taken", "help-type"),
)
TAG, BRACKETS = re.compile(r"<[^>]+>"), re.compile(r"\s?\([^)]*\)")
ABBREVIATION = re.compile(r"\b[A-ZÄÖÕÜА-ЯЁ]{2,}\b")
AVOIDED = {
    "et": r"isik|isikud|isikule|klient|kliendi|abivajaja|vaimuhai|puudik|invaliid|alaareng|alkohool|eestkostetav|"
    r"omavalitsusüksus|teosta|kõne|kontakteeru|informeeri|sisesta|oma[dt]e õigust|poolt|osas|vastavalt|käesolev|antud|"
    r"hetkel|kohese|viivitamat|juhul|eesmärgiga|seoses|tulenevalt|võimalusel|deadline|keelduja|Te unusta|Abi \(",
    "ru": r"лицо|лица|клиент|гражданин|нуждающ|подопечн|психбольн|душевнобольн|инвалид|умственно|алкоголик|отказник|"
    r"попечител|муниципалит|соцработник|соцстрах|биржа|поликлиник|прошени|необходимо|надлежит|осуществ|произвед[её]т|"
    r"предостав|незамедлит|настоящ|данный|данного|в целях|с целью|в случае если|в связи|ввиду|Помощь \(|дело|досье",
}


def messages(language: str) -> Iterator[tuple[str, str, str]]:
    """Name, the page's own words with its title, and the whole message, without tags."""
    texts = filled.texts(language)
    for page in pages().values():
        for part in range(1, page.parts + 1):
            whole = TAG.sub("", words.message(texts, page, part))
            yield f"{page.key} {part}", whole.removesuffix(words.foot(texts, page)).strip(), whole


def others(language: str) -> list[tuple[str, str]]:
    """Questions, results and what else is said around the pages."""
    return [(text_id, TAG.sub("", text)) for text_id, text in filled.filled(language) if text_id.startswith(OURS)]


def sentences(text: str) -> Iterator[str]:
    for line in text.splitlines():
        yield from re.split(r"(?<=[.!?:])\s", line)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_sentence_holds_one_thought(language: str) -> None:
    said = [*((name, text) for name, text, _ in messages(language)), *others(language)]

    none_of(
        f"{name}: {count} words: {sentence}"
        for name, text in said
        for sentence in sentences(text)
        if (count := len(re.findall(r"\w[\w-]*", BRACKETS.sub("", sentence)))) > WORDS_IN_A_SENTENCE[language]
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_page_fits_on_a_small_phone(language: str) -> None:
    none_of(
        f"{name}: {len(own)}, with its foot {len(whole)}"
        for name, own, whole in messages(language)
        if len(own) > LONGEST_PAGE or len(whole) > LONGEST_MESSAGE
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_abbreviation_stands_beside_its_full_name_where_a_page_first_has_it(language: str) -> None:
    """In brackets after the name, or before the name: "… teenus (IET)", "ISTE (isikukeskse …)", "ISTE on …"."""
    alone = [
        (text_id, text) for text_id, text in others(language) if text_id.startswith(("help-place", "help-taken"))
    ]

    none_of(
        f"{name}: {short}"
        for name, text in [*((name, own) for name, own, _ in messages(language)), *alone]
        for short in ABBREVIATION.findall(text)
        if not is_explained(text, short)
    )


def is_explained(text: str, short: str) -> bool:
    """Where it first stands."""
    before, after = text[: (place := text.index(short))], text[place + len(short) :]
    in_brackets = before.endswith("(") and after.startswith(")") and re.search(r"\w \($", before) is not None
    return in_brackets or re.match(r" \([^)]{10,}\)| on \w{8}| — это \w{8}", after) is not None


@pytest.mark.parametrize(
    ("text", "explained"),
    [
        ("Töötamise toetamise teenus (TT). TT on tasuta.", True),
        ("TT on tasuta. Töötamise toetamise teenus (TT).", False),
        ("ISTE (isikukeskse erihoolekande teenusmudel) on projekt", True),
        ("ISTE (uus) on projekt", False),
        ("(TT)", False),
    ],
)
def test_what_counts_as_explained(text: str, explained: bool) -> None:
    assert is_explained(text, "TT" if "TT" in text else "ISTE") is explained


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_word_of_an_office_is_used(language: str) -> None:
    avoided = re.compile(rf"\b(?:{AVOIDED[language]})", re.IGNORECASE)
    allowed = re.compile(r"isikut tõendav|isikukeskse|isikukeskne|raskus", re.IGNORECASE)
    said = [*((name, own) for name, own, _ in messages(language)), *others(language)]

    none_of(f"{name}: {found[0]}" for name, text in said for found in avoided.finditer(allowed.sub("", text)))


def test_both_languages_give_the_same_numbers() -> None:
    """A number that stands in one language alone is a slip; hours, sums, ages and days must agree."""
    numbers = {
        language: {name: sorted(re.findall(r"\d+", own)) for name, own, _ in messages(language)}
        for language in LANGUAGES
    }

    none_of(
        f"{name}: {ours} · {numbers['ru'][name]}"
        for name, ours in numbers["et"].items()
        if ours != numbers["ru"][name]
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_that_claims_something_says_when_it_was_checked_and_where_it_stands(language: str) -> None:
    for name, own, whole in messages(language):
        page = pages()[name.split()[0]]
        assert ("22.11.2026" in whole.removeprefix(own)) is bool(page.clause), name


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_sum_never_stands_without_its_year(language: str) -> None:
    with_euros = [(name, own) for name, own, _ in messages(language) if "€" in own]

    assert {name.split()[0] for name, _ in with_euros} == {"ke", "oe", "pay"}
    assert all("2022" in own for _, own in with_euros)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_label_fits_on_a_narrow_button(language: str) -> None:
    texts = filled.texts(language)

    none_of(key for key in pages() if len(words.label(texts, key)) > 30)
    assert len({words.label(texts, key) for key in pages()}) == len(pages()), "each can be told from the others"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_first_page_begins_with_112(language: str) -> None:
    own = next(own for name, own, _ in messages(language) if name.startswith(HOME))

    assert "112" in own.splitlines()[2]
