"""Code and texts fit together: what is asked for exists with its variables, and what exists is asked for."""

from __future__ import annotations

import pytest

from casework.referrals import ReferrerKind
from dialogs.close import CLOSE
from dialogs.forms import Form, Run
from dialogs.referral.form import REFERRAL
from locales.texts import LANGUAGES
from tests.locales import families, uses
from tests.locales.ftl import entries

IDS = {text_id for text_id in entries("et") if not text_id.startswith("-")}
SUBJECTS = frozenset(text_id.split("-")[0] for text_id in IDS)
FAMILIES = uses.families(SUBJECTS)
WITH_ROOM_FOR_OTHER_NAMES = "admin/"
"""Command names and the panel's classes are written as ids are."""


def test_the_code_is_really_read() -> None:
    asked = {use.text_id for use in (*uses.calls(), *uses.handed_on())}

    assert {"card-taken", "close-outcome", "button-by-phone", "field-age", "form-too-long", "demo-lead"} <= asked
    assert {"urgency", "guardian-button", "command-team", "role-welcome"} <= FAMILIES
    assert uses.suffixes() == {"-self"}


def test_every_id_that_the_code_asks_for_exists() -> None:
    missing = {f"{use.where}: {use.text_id}" for use in (*uses.calls(), *uses.handed_on()) if use.text_id not in IDS}

    assert missing == set()


def test_every_string_that_reads_like_an_id_is_one() -> None:
    """Tables of ids (buttons of a card, questions by view) are found by their first word."""
    missing = {
        f"{use.where}: {use.text_id}"
        for use in uses.literals()
        if use.text_id.split("-")[0] in SUBJECTS
        and use.text_id not in IDS | FAMILIES
        and not use.where.startswith(WITH_ROOM_FOR_OTHER_NAMES)
    }

    assert missing == set()


def test_every_family_in_the_code_is_known_here_with_its_members() -> None:
    assert families.MEMBERS.keys() == FAMILIES


@pytest.mark.parametrize("family", families.MEMBERS)
def test_every_member_of_a_family_has_its_text(family: str) -> None:
    assert families.ids(family) - IDS == set()


def test_every_text_is_used() -> None:
    named = {use.text_id for use in (*uses.calls(), *uses.handed_on(), *uses.literals())} | families.all_ids()
    other_forms = {text_id + suffix for text_id in named for suffix in uses.suffixes()}

    assert IDS - named - other_forms == set()


def test_a_question_in_another_form_has_the_first_form_beside_it() -> None:
    for suffix in uses.suffixes():
        assert {text_id for text_id in IDS if text_id.endswith(suffix) and text_id not in families.all_ids()} <= {
            text_id + suffix for text_id in IDS
        }


@pytest.mark.parametrize("form", [REFERRAL, CLOSE], ids=lambda form: form.name)
@pytest.mark.parametrize("kind", ReferrerKind)
def test_every_question_label_and_button_of_a_form_exists_for_each_kind_of_referrer(
    form: Form, kind: ReferrerKind
) -> None:
    run = Run(form=form.name, run="", answers={"kind": kind})
    asked = {step.ask if isinstance(step.ask, str) else step.ask(run) for step in form.path(run.answers)}
    labels = {step.label for step in form.steps if step.label}
    buttons = {
        choice.label_id
        for step in form.steps
        if not callable(step.choices)
        for choice in step.choices
        if not choice.label
    }

    assert (asked | labels | buttons | {form.cancelled}) - IDS == set()


def test_a_message_gets_every_variable_that_it_uses() -> None:
    """Where the values stand in the call itself; `**values` are seen when the flows are played."""
    lacking = {
        f"{use.where}: {use.text_id} ({language}) lacks {sorted(entry.variables - use.given)}"
        for language in LANGUAGES
        for use in uses.calls()
        if use.given is not None
        and (entry := entries(language).get(use.text_id)) is not None
        and not entry.variables <= use.given
    }

    assert lacking == set()
