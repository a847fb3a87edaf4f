"""A person's month as the rows that stand on the participation sheet, printed or in a spreadsheet alike."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from casework.billing import CheckedAs, Delivered, Sheet
from papers.month.frame import Frame, one_line
from papers.month.words import Words, are_shown_exactly, hours, short_digest


@dataclass(frozen=True, slots=True)
class Signature:
    """A line to be signed: who, and as what; the name is empty where it is written by hand."""

    name: str
    role: str


def about(words: Words, frame: Frame, version: int) -> str:
    """The programme's period and the file's version."""
    return " · ".join(filter(None, [frame.period, words.version(version, frame)]))


def facts(words: Words, sheet: Sheet) -> list[tuple[str, str]]:
    """Label and value of what stands above the table."""
    return [
        (words("papers-person"), f"{words.person(sheet.name)} ({sheet.code})"),
        (words("papers-municipality"), words.municipality(sheet.municipality)),
        (words("papers-month"), words.month(sheet.month)),
        (words("papers-providers"), "; ".join(words.providers(sheet)) or "–"),
    ]


def component(words: Words, entry: Delivered) -> tuple[str, str]:
    """What was done, and below it what that bills as; the second is empty where both are the same."""
    billed, activity = words.billed(entry.billed), words.activity(entry.activity)
    if not activity or activity == billed:
        return billed, ""
    return activity, billed


def worker(words: Words, sheet: Sheet, entry: Delivered) -> tuple[str, str]:
    """Who delivered; the organisation too where the sheet has more than one."""
    organisation = words.provider(entry.provider) if len(words.providers(sheet)) > 1 else ""
    return words.someone(entry.worker), organisation


def signatures(words: Words, sheet: Sheet, *, with_person: bool) -> Iterator[Signature]:
    """Everybody who delivered [002 §3.1 KOV→SKA 5], the specialist, and the person where that is wanted."""
    known = {entry.worker for entry in sheet.entries if entry.provider}
    seen: set[tuple[str, str]] = set()
    for entry in sheet.entries:
        who = words.someone(entry.worker), words.provider(entry.provider)
        if who not in seen and (entry.provider or entry.worker not in known):
            seen.add(who)
            yield Signature(who[0], words("papers-sign-worker", provider=who[1]))
    if not seen:
        yield Signature("", words("papers-sign-worker-empty"))
    specialist = next((check.by for check in sheet.checks if check.role is CheckedAs.SPECIALIST), "")
    yield Signature(one_line(specialist), words("papers-sign-specialist"))
    if with_person:
        yield Signature(words.person(sheet.name) if sheet.name.strip() else "", words("papers-sign-person"))


def notes(words: Words, sheet: Sheet) -> Iterator[str]:
    """What a reader has to know before signing."""
    if not sheet.is_priced:
        yield words("papers-not-all-priced")
    if not are_shown_exactly([*(entry.minutes for entry in sheet.entries), *(line.minutes for line in sheet.lines)]):
        yield words("papers-counted-in-minutes")


def checked(words: Words, sheet: Sheet) -> list[str]:
    lines = [words.check(check) for check in sheet.checks] or [words("papers-not-checked")]
    if sheet.digest:
        lines.append(words("papers-digest", digest=short_digest(sheet.digest)))
    return lines


def total_hours(sheet: Sheet) -> str:
    return hours(sum(entry.minutes for entry in sheet.entries))
