"""Two pages of the data set: the days of each person's way, and what was planned beside what was delivered."""

from __future__ import annotations

from dataclasses import dataclass, field

from casework.billing import Dataset, Provider
from casework.hours import Mode
from papers.month import lines
from papers.month.book import Book
from papers.month.cells import Cell, Column, Kind, Lack
from papers.month.page import Page
from papers.month.words import Words

_ASSESSED = (10, 26, 13, 13, 14, 13, 18, 13, 13)
_PLANNED = (10, 40, 38, 18, 34, 13, 13, 13)


def assessed(book: Book, words: Words, dataset: Dataset, about: list[str]) -> None:
    """A person's latest assessment tells whether they go on [004 2.5.1: the page of support needs of form 3.8]."""
    page = Page(book, words("papers-page-assessments"), widths=_ASSESSED, landscape=True)
    page.heading(words("papers-page-assessments"), about)
    heads = ("code", "name", "entered", "assessed", "which", "planned", "plan", "reviewed", "left")
    days = {"entered", "assessed", "planned", "reviewed", "left"}
    columns = [
        Column(words.head(head), Kind.DAY if head in days else Kind.TEXT, width)
        for head, width in zip(heads, _ASSESSED, strict=True)
    ]
    rows: list[list[Cell]] = []
    for one in dataset.assessments:
        which = words("papers-assessed-again") if one.is_repeated else words("papers-assessed-first")
        name: Cell = words.person(one.name) if one.name.strip() else Lack(words("papers-no-name"))
        missing = Lack(words("papers-no-day"))
        rows.append(
            [
                one.code,
                name,
                one.entered or missing,
                one.assessed or missing,
                which if one.assessed else None,
                one.planned or missing,
                words.plan(one.plan),
                one.reviewed,
                one.left,
            ]
        )
    page.table(columns, rows, empty=words("papers-nobody"), first=True)


@dataclass(slots=True)
class _Row:
    """One activity of one person, planned by whomever and delivered by whomever."""

    billed: str | None
    providers: dict[int, Provider] = field(default_factory=dict)
    """By number."""
    planned: int = 0
    done: int = 0

    def names(self, provider: Provider | None) -> None:
        if provider:
            self.providers.setdefault(provider.id, provider)


def planned(book: Book, words: Words, dataset: Dataset, about: list[str]) -> None:
    page = Page(book, words("papers-page-plans"), widths=_PLANNED, landscape=True)
    page.heading(words("papers-page-plans"), about)
    heads = ("code", "activity", "billed", "way", "provider", "planned-hours", "done-hours", "left-hours")
    numbers = {"planned-hours", "done-hours", "left-hours"}
    columns = [
        Column(words.head(head), Kind.HOURS if head in numbers else Kind.TEXT, width)
        for head, width in zip(heads, _PLANNED, strict=True)
    ]
    found = _rows(dataset)
    rows: list[list[Cell]] = [
        [
            code,
            words.activity(activity) or Lack(words("papers-no-component")),
            lines.component(words, row.billed),
            words.mode(mode),
            ", ".join(words.provider(provider) for provider in row.providers.values()) or None,
            row.planned or Lack(words("papers-not-planned")),
            row.done,
            row.planned - row.done if row.planned else None,
        ]
        for (code, activity, mode), row in found.items()
    ]
    left = sum(row.planned - row.done for row in found.values() if row.planned)
    totals: dict[int, Cell] = {
        0: words("papers-total"),
        5: sum(row.planned for row in found.values()),
        6: sum(row.done for row in found.values()),
        7: left,
    }
    page.table(columns, rows, totals=totals, empty=words("papers-no-plans"), first=True)


def _rows(dataset: Dataset) -> dict[tuple[str, str, Mode], _Row]:
    """By code; what was planned first, then what was delivered without a plan."""
    found: dict[tuple[str, str, Mode], _Row] = {}
    for plan in dataset.plans:
        row = found.setdefault((plan.code, plan.activity, plan.mode), _Row(plan.billed))
        row.planned += plan.minutes
        row.names(plan.provider)
    for sheet in dataset.sheets:
        for entry in sheet.entries:
            row = found.setdefault((sheet.code, entry.activity or "", entry.mode), _Row(entry.billed))
            row.done += entry.minutes
            row.names(entry.provider)
    return dict(sorted(found.items(), key=lambda one: one[0][0]))
