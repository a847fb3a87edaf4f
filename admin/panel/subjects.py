"""What a line of the audit or of the outbox is about, in words: "P-014", "T-0001", "kutse 8", and back again."""

from __future__ import annotations

import re
from datetime import date

from admin.panel.fields import LABELS
from casework.referrals import code_of, number_of
from locales import Texts, days
from storage.panel_subjects import Known

KINDS = frozenset((
    "account", "backup", "caps", "case", "complaint", "contract", "data_request", "database", "deputyship", "digest",
    "duty", "family_link", "family_waits", "file", "group", "hours", "hours_card", "import", "invitation",
    "membership", "month", "month_file", "municipality", "organisation", "outbox", "panel_session", "pause", "period",
    "period_move", "person", "planned_component", "questionnaire", "rating", "referral", "team", "term", "text",
    "week",
))  # fmt: skip
"""Before the colon of a subject."""
COUNTS = frozenset({"complaints", "municipalities", "persons", "referrals"})
"""Before a number that counts."""
_PAGES = frozenset({"referrals", "cases", "duties", "outbox", "unreachable", "audit"})
_FILES = frozenset({"csv", "xlsx"})
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_NONE = frozenset({"", "0", "None", "–"})
_VERSIONED = frozenset({"month", "period", "text"})
_MONTHS = frozenset({"month", "case"})
_ROADS = {
    "person": "/reveal?code={code}",
    "case": "/reveal?code={code}",
    "membership": "/people/{number}",
    "municipality": "/places/{number}",
    "organisation": "/organisations/{number}",
    "contract": "/contracts/{number}",
}


def road(subject: str, known: Known) -> str:
    """The page of it; empty where there is none."""
    kind, _, rest = subject.partition(":")
    number = rest.partition(":")[0]
    person = _person(kind, number, known)
    if not number.isdecimal() or (kind == "case" and not person):
        return ""
    return _ROADS.get(kind, "").format(code=person, number=number)


def words(texts: Texts, subject: str, known: Known) -> str:
    """A subject of a kind that has no words stays as it is: nothing is hidden."""
    kind, _, rest = subject.partition(":")
    parts = rest.split(":") if rest else []
    if kind in _PAGES and parts and parts[0] in _FILES:
        return ", ".join([texts.of("panel-menu", kind), parts[0].upper(), *_counted(texts, "rows", parts[1:])])
    if kind in COUNTS:
        return ", ".join(_counted(texts, kind, [_sum(texts, part) for part in parts]))
    if kind not in KINDS:
        return subject
    if kind == "import" and parts:
        told = [texts.of("imports-kind", parts[0]) if texts.has(f"imports-kind-{parts[0]}") else parts[0]]
        return ", ".join([_line(texts, kind, told[0]), *_counted(texts, "rows", parts[1:])])
    first = _first(texts, kind, parts[0], known) if parts else texts.of("panel-subject", kind)
    return ", ".join([first, *_more(texts, kind, parts[1:])])


def details(texts: Texts, kind: str, what: str) -> str:
    """What the subject says besides whose it is: names of changed fields, a day, a version; empty for nothing."""
    return ", ".join(_more(texts, kind, what.split(":")))


def kind_of(texts: Texts, typed: str) -> str:
    """What was typed in words: "kutse 8" is invitation:8, "kutse" is how all of them begin; empty for neither."""
    head, _, number = typed.strip().casefold().rpartition(" ")
    by_words = {texts.of("panel-subject", kind).casefold(): kind for kind in KINDS}
    if head in by_words and number.isascii() and number.isdecimal():
        return f"{by_words[head]}:{int(number)}"
    kind = by_words.get(typed.strip().casefold(), "")
    return f"{kind}:" if kind else ""


def _first(texts: Texts, kind: str, part: str, known: Known) -> str:
    if kind == "person" and part.isdecimal():
        return code_of(int(part))
    if kind == "referral" and part.isdecimal():
        return number_of(int(part))
    if kind == "text":
        return _line(texts, kind, texts.of("manage-text", part) if texts.has(_text_id(part)) else part)
    if person := _person(kind, part, known):
        return _line(texts, kind, person)
    if part.isdecimal() and (name := known.names.get((kind, int(part)))):
        return name
    return _line(texts, kind, part if part.isdecimal() else _token(texts, kind, part))


def _sum(texts: Texts, part: str) -> str:
    """2+0 is how many came and how many were brought up to date."""
    added, plus, refreshed = part.partition("+")
    return texts.plain("panel-subject-added", added=added, refreshed=refreshed) if plus else part


def _person(kind: str, number: str, known: Known) -> str:
    """The code of whom a case or a line is about."""
    if not number.isdecimal():
        return ""
    if kind == "person":
        return code_of(int(number))
    person = known.persons.get(int(number)) if kind == "case" else None
    return "" if person is None else code_of(person)


def _more(texts: Texts, kind: str, parts: list[str]) -> list[str]:
    tokens = [token for part in parts for token in part.split(",") if token not in _NONE]
    return [_token(texts, kind, token) for token in tokens]


def _token(texts: Texts, kind: str, token: str) -> str:
    if _DAY.fullmatch(token):
        day = date.fromisoformat(token)
        return f"{day:%m.%Y}" if kind in _MONTHS else days.due(day)
    if kind in {"municipality", "organisation"} and token in LABELS:
        return texts.plain(LABELS[token])
    if kind in _VERSIONED and token.isdecimal():
        return texts.plain("panel-subject-version", version=token)
    return token


def _counted(texts: Texts, kind: str, parts: list[str]) -> list[str]:
    return [
        texts.plain("panel-subject-count-line", kind=texts.of("panel-subject-count", kind), count=part)
        for part in parts
    ]


def _line(texts: Texts, kind: str, what: str) -> str:
    return texts.plain("panel-subject-line", kind=texts.of("panel-subject", kind), what=what)


def _text_id(key: str) -> str:
    return f"manage-text-{key.replace('_', '-')}"
