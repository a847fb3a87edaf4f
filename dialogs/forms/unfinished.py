"""What was begun and not finished, in words: a name for each kind of form, a general sentence for the others."""

from __future__ import annotations

from dialogs.forms.steps import Run
from locales import Html, Texts

REFERRAL = "referral"
NAMED = frozenset(
    {
        *("referral", "release", "reroute", "forward", "close", "ask", "answer", "month_close"),
        *(
            "case_from",
            "case_new",
            "case_fact",
            "case_give",
            "case_specialist",
            "case_review",
            "case_close",
            "case_correct",
        ),
        *("case_load", "caseload", "planned", "duty_earlier", "snooze", "absence"),
        *("rating_words", "rating_correct"),
        *("family_consent", "family_withdrawal", "family_write", "family_answer", "family_meeting"),
        *("district", "contact", "rename", "invite", "poster", "hours"),
        *("feedback", "complaint_answer", "complaint_ask", "complaint_give"),
        *("complaint_reply", "complaint_add", "complaint_unsatisfied"),
        *("life_pause", "life_back", "life_moved", "life_died"),
        *("exit_leave", "exit_last_day", "exit_keep"),
    }
)
"""Forms whose name stands in the texts."""
ERASED = frozenset({"month_close"})
"""Forms of which more is to be said when nobody went on with them."""


def first(texts: Texts, run: Run) -> Html:
    """Why something else cannot begin: fit for a toast."""
    if run.form not in NAMED:
        return texts("form-unfinished-first")
    return texts("form-unfinished-what", what=what(texts, run.form))


def what(texts: Texts, form: str) -> str:
    return texts.of("form-what", form if form in NAMED else "other")


def erased(texts: Texts, form: str) -> Html:
    """Nobody went on with it for a day."""
    if form == REFERRAL:
        return texts("form-draft-erased")
    if form in ERASED:
        return Html(texts.of("form-erased", form))
    return texts("form-draft-erased-other", what=what(texts, form))
