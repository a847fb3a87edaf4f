"""Questions to take along: whatever was answered, there is something to ask and to read, and nothing is decided."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casework.help_guide import Answers, guide, read, taken
from casework.help_pages import pages

TOPICS = next(step.answers for step in guide().steps if step.many)

answered = st.fixed_dictionaries(
    {},
    optional={
        step.key: st.lists(st.sampled_from(step.answers), unique=True) if step.many else st.sampled_from(step.answers)
        for step in guide().steps
    },
)


@given(answered)
def test_any_answers_bring_a_short_list_of_questions_and_pages(answers: dict[str, str | list[str]]) -> None:
    found = taken(answers)

    assert 2 <= len(found.asks) <= guide().most_asks
    assert 1 <= len(found.pages) <= guide().most_pages
    assert set(found.pages) <= pages().keys()
    assert len(set(found.asks)) == len(found.asks)


@given(answered)
def test_a_question_stands_because_of_an_answer_or_always(answers: dict[str, str | list[str]]) -> None:
    rows = {ask.key: ask for ask in guide().asks}

    for key in taken(answers).asks:
        for step, wanted in rows[key].when.items():
            given_answers = answers[step] if isinstance(answers[step], list) else [answers[step]]
            assert set(wanted) & set(map(str, given_answers)), (key, step)


def test_there_are_as_many_questions_as_a_worried_person_bears() -> None:
    assert 5 <= len(guide().steps) <= 7


@pytest.mark.parametrize(
    ("answers", "asks", "read_more"),
    [
        ({"age": "under_16"}, ["child"], ["kov"]),
        ({"age": "from_16"}, ["queue_early", "which"], ["queue", "apply"]),
        ({"age": "adult", "topics": ["work"]}, ["which", "work"], ["apply", "tt"]),
        ({"age": "adult", "topics": ["autism"]}, ["which", "autism"], ["apply", "iet_asd", "oe_asd"]),
        ({"night": "yes"}, ["night"], ["ke", "oe"]),
        ({"lives": "institution"}, ["institution"], ["first"]),
        ({"guardian": "yes"}, ["guardian"], ["rights"]),
        ({}, ["wait", "meanwhile"], ["queue", "kov"]),
    ],
)
def test_what_an_answer_brings(answers: Answers, asks: list[str], read_more: list[str]) -> None:
    found = taken(answers)

    assert list(found.asks[: len(asks)]) == asks
    assert list(found.pages[: len(read_more)]) == read_more


def test_no_answer_at_all_and_every_topic_both_fit() -> None:
    assert taken({"topics": []}).asks == taken({}).asks
    assert len(taken({"topics": list(TOPICS), "night": "yes", "guardian": "yes"}).asks) == guide().most_asks


ONE = """
most_asks = 2
most_pages = 2
[[steps]]
key = "who"
answers = ["self"]
[[asks]]
key = "which"
when = { who = ["self"] }
pages = ["apply"]
"""


@pytest.mark.parametrize(
    ("good", "bad", "told"),
    [
        ('who = ["self"]', 'who = ["nobody"]', "when: who has no such answer"),
        ('who = ["self"]', 'where = ["self"]', "when: where has no such answer"),
        ('pages = ["apply"]', 'pages = ["nowhere"]', "no page nowhere"),
        ("most_asks = 2", "most_asks = 0", "most_asks must be a whole number"),
        ("most_asks = 2", "most_asks = 2\nleast = 1", "unknown least"),
        ('answers = ["self"]', "", "answers must be a list of texts"),
        ('key = "which"', 'key = "which"\ndecides = true', "unknown decides"),
    ],
)
def test_a_bad_file_is_refused_with_its_place(good: str, bad: str, told: str) -> None:
    read(ONE)

    with pytest.raises(ValueError, match=f"^help/guide.toml.*{told}"):
        read(ONE.replace(good, bad, 1))
