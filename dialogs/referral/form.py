"""The questions of a referral, in their order. Rules: `casework.referrals`; words: `referral.ftl`."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from casework.referrals import Agreement, Domain, Guardian, ReferrerKind, Urgency
from dialogs import leaflets, privacy_step
from dialogs.forms import Choice, Draft, Form, Run, Step, engine
from dialogs.referral import answers, danger, municipality, preview, sending
from dialogs.talk import Talk

UNKNOWN = Choice("unknown", "button-unknown")
YES_NO = (Choice("yes", "button-yes"), Choice("no", "button-no"))


def _own(text_id: str) -> Callable[[Run], str]:
    """The question, or its form in the first person when people report themselves."""
    return lambda run: f"{text_id}-self" if _is_self(run.answers) else text_id


def _is_self(draft: Draft) -> bool:
    return draft.get("kind") == ReferrerKind.SELF


def _has_sender_name(draft: Draft) -> bool:
    """Verified staff are known by name; others when they told it."""
    return _is_other(draft) and bool(draft.get("verified") or draft.get("sender_contact"))


def _is_other(draft: Draft) -> bool:
    return not _is_self(draft)


def _words(family: str, members: type[Agreement | Domain | Guardian | Urgency]) -> tuple[Choice, ...]:
    return tuple(Choice(member, f"{family}-{member.replace('_', '-')}") for member in members)


async def _name_choices(_talk: Talk, run: Run) -> Sequence[Choice]:
    """Nobody is asked whether they know their own name: they may leave it out."""
    without = Choice("unknown", "button-skip") if _is_self(run.answers) else UNKNOWN
    return [Choice("by_phone", "button-by-phone", wide=True), without]


async def _language_choices(_talk: Talk, run: Run) -> Sequence[Choice]:
    codes = ("et", "ru", "other") if _is_self(run.answers) else ("et", "ru", "other", "unknown")
    return [Choice(code, f"person-language-button-{code}") for code in codes]


OPENING = (
    Step(
        "danger",
        "danger-question",
        choices=(Choice("yes", "button-danger-yes"), Choice("no", "button-danger-no")),
        plain=True,
    ),
    Step(
        "danger_help",
        _own("danger-help"),
        choices=(
            Choice("continue", "button-continue-referral", wide=True),
            Choice("numbers", "button-show-numbers"),
        ),
        when=lambda draft: draft.get("danger") == "yes",
        after=danger.numbers,
        plain=True,
    ),
    privacy_step.step("privacy-words", answers.privacy_words, leaflets.privacy_long, answers.privacy_read),
    Step(
        "kind",
        "referral-kind",
        choices=tuple(Choice(kind, f"referrer-choice-{kind.replace('_', '-')}", wide=True) for kind in ReferrerKind),
        when=lambda draft: not draft.get("kind_known"),
        label="field-kind",
    ),
)

WHERE = (
    Step(
        "municipality",
        municipality.question,
        choices=municipality.choices,
        read=municipality.read,
        values=municipality.values,
        after=municipality.chosen,
        label="field-municipality",
    ),
    Step(
        "team",
        _own("referral-team"),
        choices=municipality.districts,
        when=lambda draft: bool(draft.get("has_districts")) and not municipality.is_unknown(draft),
        label="field-team",
    ),
    Step(
        "lives",
        _own("referral-lives"),
        choices=(UNKNOWN,),
        read=answers.contact,
        when=municipality.is_unknown,
    ),
    Step(
        "registered",
        _own("referral-registered"),
        choices=(UNKNOWN,),
        read=answers.contact,
        when=municipality.is_unknown,
        after=municipality.offer,
    ),
)

PERSON = (
    Step(
        "name",
        _own("referral-name"),
        choices=_name_choices,
        read=answers.name,
        is_name=True,
        label="field-name",
    ),
    Step(
        "age",
        _own("referral-age"),
        choices=(UNKNOWN,),
        read=answers.age,
        after=answers.child,
        label="field-age",
    ),
    Step(
        "contact",
        _own("referral-contact"),
        choices=(UNKNOWN,),
        read=answers.contact,
        label="field-contact",
    ),
    Step(
        "person_language",
        _own("referral-language"),
        choices=_language_choices,
        label="field-person-language",
    ),
    Step(
        "guardian",
        "referral-guardian",
        choices=_words("guardian-button", Guardian),
        when=_is_other,
        label="field-guardian",
    ),
    Step(
        "agreement",
        "referral-agreement",
        choices=_words("agreement-button", Agreement),
        when=_is_other,
        label="field-agreement",
    ),
)

NEED = (
    Step(
        "domains",
        _own("referral-domains"),
        choices=_words("domain", Domain),
        values=answers.chosen_domains,
        many=True,
        skip=True,
        label="field-domains",
    ),
    Step("note", _own("referral-note"), read=answers.note, skip=True, label="field-note"),
    Step("urgency", _own("referral-urgency"), choices=_words("urgency", Urgency), label="field-urgency"),
    Step(
        "sender_contact",
        "referral-sender-contact",
        read=answers.contact,
        skip=True,
        when=_is_other,
        label="field-sender-contact",
    ),
    Step("may_name", "referral-may-name", choices=YES_NO, when=_has_sender_name, label="field-may-name"),
)

CLOSING = (
    Step(
        "preview",
        preview.question,
        choices=preview.choices,
        values=preview.values,
        after=preview.chosen,
        summary=True,
        plain=True,
    ),
    Step(
        "readers",
        "referral-readers",
        choices=(Choice("send", "button-send", wide=True),),
        values=sending.readers,
    ),
)

REFERRAL = engine.register(
    Form(
        name="referral",
        steps=(*OPENING, *WHERE, *PERSON, *NEED, *CLOSING),
        finish=sending.finish,
        cancelled="referral-cancelled",
    )
)
