"""The page for a person who leaves: one page for every path, plain sentences, no name unless it was asked for."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta

import pypdfium2
import pytest

from casework.exits import Application, ExitPath, application
from casework.facts import Event, Facts
from locales import LANGUAGES, all_texts
from papers.exit_sheet import ExitSheet, exit_sheet

TEXTS = all_texts(strict=True)
END, APPLIED = date(2026, 12, 31), date(2026, 11, 22)
LONGEST_SENTENCE = 15
SHORT_FORMS = re.compile(r"\b(ISTE|SKA|KOV|SHS|IET|TT|TE|KE|ÖE|BTO|LTO)\b")


def applied(*events: Event) -> Application:
    facts = [(event, APPLIED + timedelta(days=9)) for event in events if event is not Event.STATE_APPLIED]
    first = [(Event.STATE_APPLIED, APPLIED)] if events else []
    return application(Facts.of(*first, *facts), END)


STATES = {
    "not applied": applied(),
    "waits": applied(Event.STATE_APPLIED),
    "decided": applied(Event.STATE_APPLIED, Event.STATE_DECIDED),
    "referred": applied(Event.STATE_APPLIED, Event.STATE_REFERRED),
    "started": applied(Event.STATE_APPLIED, Event.STATE_REFERRED, Event.STATE_STARTED),
}


def printed(language: str, sheet: ExitSheet) -> tuple[int, str]:
    """How many pages, and their words in one line."""
    document = pypdfium2.PdfDocument(exit_sheet(TEXTS[language], sheet))
    return len(document), " ".join(" ".join(page.get_textpage().get_text_range().split()) for page in document)


def of(path: ExitPath, state: str = "not applied", turn_to: str = "5550 1234", name: str = "") -> ExitSheet:
    turn_up = APPLIED + timedelta(days=12) if state == "referred" else None
    one = STATES[state] if path is ExitPath.STATE_SERVICE else None
    return ExitSheet(path, END, "Näidisvald", turn_to, "Anu K.", one, turn_up, name)


ALL = [*((path, "not applied") for path in ExitPath), *((ExitPath.STATE_SERVICE, state) for state in STATES)]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("path", "state"), ALL)
def test_one_page_says_what_ends_what_begins_and_whom_to_ask(path: ExitPath, state: str, language: str) -> None:
    pages, said = printed(language, of(path, state))

    assert pages == 1
    for wanted in ("31.12.2026", "Näidisvald", "5550 1234", "Anu K.", "112", "15"):
        assert wanted in said
    day = {"waits": "20.01.2027", "referred": "04.12.2026"}.get(state, "")
    assert day in said


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("path", "state"), ALL)
def test_sentences_are_short_and_nothing_is_shortened(path: ExitPath, state: str, language: str) -> None:
    _, said = printed(language, of(path, state))

    assert not SHORT_FORMS.search(said)
    for sentence in re.split(r"[.:?!](?=\s|$)", said):
        assert len(sentence.split()) <= LONGEST_SENTENCE + 6, sentence  # headings have no full stop of their own
    for text in _sentences(language):
        assert len(text.split()) <= LONGEST_SENTENCE, text


def _sentences(language: str) -> list[str]:
    texts = TEXTS[language]
    values = {
        "day": "1",
        "due": "1",
        "municipality": "Näidisvald",
        "name": "Mari",
        "turn_to": "5",
        "worker": "Anu K.",
    }
    ids = [
        "ends-lines",
        "ended-lines",
        "meanwhile",
        "meanwhile-now",
        "rights-lines",
        "apply",
        "applied",
        "decided",
        "referred-by",
        "referred",
        "started",
        "danger",
    ]
    ids += [f"path-{path.replace('_', '-')}" for path in ExitPath]
    told = [texts.plain(f"exit-sheet-{one}", **values) for one in ids]
    return [part for each in told for line in each.splitlines() for part in re.split(r"\.\s", line)]


MEANWHILE = {
    "et": ("Siis aitab Teid vahepeal: Näidisvald", "Kuni uus teenus algab, aitab Teid: Näidisvald"),
    "ru": ("Вам поможет самоуправление: Näidisvald", "Пока новая услуга не началась, Вам поможет"),
}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("state", STATES)
def test_after_the_last_day_it_speaks_of_the_past_and_says_who_helps_until_the_answer(
    state: str, language: str
) -> None:
    one = of(ExitPath.STATE_SERVICE, state)
    on_the_day, after = replace(one, made_on=END), replace(one, made_on=END + timedelta(days=1))
    ahead, past = MEANWHILE[language]
    lasts, asked, ended = {
        "et": ("kestab kuni 31.12.2026", "Enne viimast päeva küsime", "lõppes 31.12.2026"),
        "ru": ("продолжается до 31.12.2026", "Перед последним днём", "закончилась 31.12.2026"),
    }[language]
    for sheet, wanted, other in ((on_the_day, (lasts, asked), ended), (after, (ended,), asked)):
        pages, said = printed(language, sheet)
        assert pages == 1
        assert all(one in said for one in wanted)
        assert other not in said
        assert ((past if sheet is after else ahead) in said) is (state not in {"referred", "started"})


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_name_stands_there_only_when_it_was_asked_for(language: str) -> None:
    assert "Mari" not in printed(language, of(ExitPath.OWN_SERVICE))[1]
    assert "Mari Näide" in printed(language, of(ExitPath.OWN_SERVICE, name="Mari Näide"))[1]


def test_without_a_contact_the_municipality_alone_is_named() -> None:
    assert "Näidisvald: küsige sotsiaaltöötajat" in printed("et", of(ExitPath.OWN_SERVICE, turn_to=""))[1]


def test_a_long_contact_makes_the_type_smaller_and_keeps_one_page() -> None:
    long = "Sotsiaalosakond, Pikk tänav 1, kabinet 12; " * 4
    assert printed("ru", of(ExitPath.STATE_SERVICE, "decided", turn_to=long))[0] == 1


def test_the_same_values_make_the_same_file() -> None:
    sheet = of(ExitPath.OWN_SERVICE)
    assert exit_sheet(TEXTS["et"], sheet) == exit_sheet(TEXTS["et"], sheet)
