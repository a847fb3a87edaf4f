"""Code and texts fit together: what is asked for exists with its variables, and what exists is asked for."""

from __future__ import annotations

import pytest

from casework.referrals import ReferrerKind
from dialogs.away.form import ABSENCE
from dialogs.cases.caseload import CASELOAD
from dialogs.cases.facts import FACT
from dialogs.cases.moving import GIVE, SPECIALIST
from dialogs.cases.opening import OPEN_DIRECTLY, OPEN_FROM
from dialogs.cases.setting import CLOSE_CASE
from dialogs.cases.setting import REVIEW as CASE_REVIEW
from dialogs.close import CLOSE
from dialogs.duties.earlier import EARLIER
from dialogs.duties.putting_off import SNOOZE
from dialogs.forms import Form, Run
from dialogs.help.count import COUNT
from dialogs.help.guide import GUIDE
from dialogs.help.place import PLACE
from dialogs.help.search import SEARCH
from dialogs.leading.contact import PUBLISH
from dialogs.leading.districts import DISTRICT
from dialogs.leading.hours import CLOCKS
from dialogs.leading.inviting import INVITE
from dialogs.leading.posters import POSTER
from dialogs.leading.renaming import RENAME
from dialogs.plans.forms import PLANNED, WORKER
from dialogs.ratings.forms import COMMENT, CORRECT
from dialogs.referral.form import REFERRAL
from locales.texts import LANGUAGES
from tests.locales import families, uses
from tests.locales.ftl import entries, none_of

IDS = {text_id for text_id in entries("et") if not text_id.startswith("-")}
SUBJECTS = frozenset(text_id.split("-")[0] for text_id in IDS)
FAMILIES = uses.families(SUBJECTS)


def _is_id_written(use: uses.Use) -> bool:
    """In `admin` names of commands, roles and classes are written as ids are: only its own subject counts."""
    subject = use.text_id.split("-")[0]
    return subject in SUBJECTS and (subject == "admin" or not use.where.startswith("admin/"))


def test_the_code_is_really_read() -> None:
    asked = {use.text_id for use in (*uses.calls(), *uses.handed_on())}

    assert {"card-taken", "close-outcome", "button-by-phone", "field-age", "form-too-long", "demo-lead"} <= asked
    assert {"urgency", "guardian-button", "command-team", "role-welcome"} <= FAMILIES
    assert uses.suffixes() == {"-self"}


def test_every_id_that_the_code_asks_for_exists() -> None:
    asked = (*uses.calls(), *uses.handed_on())

    none_of(f"{use.where}: {use.text_id}" for use in asked if use.text_id not in IDS)


def test_every_string_that_reads_like_an_id_is_one() -> None:
    """Tables of ids (buttons of a card, questions by view) are found by their first word."""
    none_of(
        f"{use.where}: {use.text_id}"
        for use in uses.literals()
        if _is_id_written(use) and use.text_id not in IDS | FAMILIES
    )


def test_every_family_in_the_code_is_known_here_with_its_members() -> None:
    assert families.MEMBERS.keys() == FAMILIES


@pytest.mark.parametrize("family", families.MEMBERS)
def test_every_member_of_a_family_has_its_text(family: str) -> None:
    none_of(families.ids(family) - IDS)


def test_every_text_is_used() -> None:
    named = {use.text_id for use in (*uses.calls(), *uses.handed_on(), *uses.literals())} | families.all_ids()
    other_forms = {text_id + suffix for text_id in named for suffix in uses.suffixes()}

    none_of(IDS - named - other_forms)


FORMS = (REFERRAL, CLOSE, ABSENCE, CLOCKS, DISTRICT, EARLIER, INVITE, POSTER, PUBLISH, RENAME, SNOOZE)
HELP_FORMS = (COUNT, GUIDE, PLACE, SEARCH)
HOURS_FORMS = (PLANNED, WORKER, COMMENT, CORRECT)
CASE_FORMS = (CASELOAD, CASE_REVIEW, CLOSE_CASE, FACT, GIVE, OPEN_DIRECTLY, OPEN_FROM, SPECIALIST)


@pytest.mark.parametrize("form", FORMS + CASE_FORMS + HELP_FORMS + HOURS_FORMS, ids=lambda form: form.name)
@pytest.mark.parametrize("kind", ReferrerKind)
def test_every_question_label_and_button_of_a_form_exists_for_each_kind_of_referrer(
    form: Form, kind: ReferrerKind
) -> None:
    run = Run(form=form.name, run="", answers={"kind": kind, "page": ""})
    asked = {step.ask if isinstance(step.ask, str) else step.ask(run) for step in form.path(run.answers)}
    labels = {step.label for step in form.steps if step.label}
    buttons = {
        choice.label_id
        for step in form.steps
        if not callable(step.choices)
        for choice in step.choices
        if not choice.label
    }

    none_of((asked | labels | buttons | {form.cancelled}) - IDS)


def test_a_message_gets_every_variable_that_it_uses() -> None:
    """Where the values stand in the call itself; `**values` are seen when the flows are played."""
    none_of(
        f"{use.where}: {use.text_id} ({language}) lacks {sorted(entry.variables - use.given)}"
        for language in LANGUAGES
        for use in uses.calls()
        if use.given is not None
        and (entry := entries(language).get(use.text_id)) is not None
        and not entry.variables <= use.given
    )
