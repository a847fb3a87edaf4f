"""Typed callback data. Each carries what proves that the button is not an old one."""

from __future__ import annotations

from aiogram.filters.callback_data import CallbackData


class FormTap(CallbackData, prefix="f"):
    """A button of a form: it acts only in the run and at the revision for which it was made."""

    run: str
    rev: int
    act: str
    val: str = ""


class CardTap(CallbackData, prefix="c"):
    """A button of a referral's card; `ver` is the version that the card showed."""

    id: int
    ver: int
    act: str


class QuestionTap(CallbackData, prefix="q"):
    """A question to a sender, opened; an answered one says so."""

    id: int


class ListTap(CallbackData, prefix="l"):
    """A page of a list, or one row of it opened (`id`)."""

    which: str
    page: int
    id: int = 0


class MenuTap(CallbackData, prefix="m"):
    """A way into a conversation; safe at any time, so it carries no revision."""

    act: str


class LeafletTap(CallbackData, prefix="b"):
    """The leaflet of one referral, in one language."""

    id: int
    code: str = ""


class LanguageTap(CallbackData, prefix="g"):
    """A language chosen; `link` is the start link that waits behind the choice (it must survive a restart)."""

    code: str
    link: str = ""


class LeadTap(CallbackData, prefix="t"):
    """A page of a lead's municipality (`place`), one row of it (`id`), or an act there.

    The desk asks each time who leads and whether the row is still there; `val` is what the button showed, where that
    must not have changed (the days that were on), or the number of a list's page.
    """

    page: str
    place: int
    id: int = 0
    act: str = ""
    val: str = ""


class AwayTap(CallbackData, prefix="w"):
    """One colleague's absences; `id` is the absence that the button ends."""

    place: int
    who: int
    act: str = ""
    id: int = 0


class DeputyTap(CallbackData, prefix="d"):
    """The answer of the one who was asked to stand in."""

    id: int
    act: str


class CaseTap(CallbackData, prefix="k"):
    """A button of a case's card or of one of its pages; `ver` is the version that was shown."""

    id: int
    ver: int
    act: str
    val: str = ""


class CaseListTap(CallbackData, prefix="s"):
    """A page of the list of cases, by one filter."""

    which: str
    page: int


class CaseloadTap(CallbackData, prefix="kl"):
    """Everything that one case manager (`who`) has in a municipality, to be handed over together."""

    place: int
    who: int


class DutyTap(CallbackData, prefix="u"):
    """One duty of a case (`case`), or of a municipality's month or contract (`place`); `due` as 20260403."""

    case: int
    place: int
    key: str
    due: str
    act: str


class HoursTap(CallbackData, prefix="h"):
    """A button of a card of hours; `rev` is the revision that was shown."""

    id: int
    rev: int
    act: str
    val: str = ""


class MonthTap(CallbackData, prefix="hm"):
    """A page of one's own hours: a month (as 202611), one person's days in it, or one entry as it was (`ver`)."""

    act: str
    month: int
    case: int = 0
    id: int = 0
    ver: int = 0
    page: int = 0


class GapTap(CallbackData, prefix="hg"):
    """The answer to the question about a week (its Monday as 20261116) without hours."""

    monday: int
    act: str


class SubstituteTap(CallbackData, prefix="hs"):
    """Whether a substitute may write hours with a person; a request that was answered says so."""

    id: int
    act: str


class PlanTap(CallbackData, prefix="hp"):
    """A page of a case's plan; `id` is the row that the button ends, which says when it has ended already."""

    case: int
    act: str
    id: int = 0
    page: int = 0


class ExitTap(CallbackData, prefix="x"):
    """A button of one person's leaving; `ver` is the version of the case that was shown."""

    case: int
    ver: int
    act: str
    val: str = ""


class ExitListTap(CallbackData, prefix="xl"):
    """Everybody who will leave: a page by one filter, or an act for all of them (`place`: of one municipality)."""

    act: str
    page: int = 0
    place: int = 0
