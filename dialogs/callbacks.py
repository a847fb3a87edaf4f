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
