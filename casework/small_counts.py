"""What of a summary may leave the private chat: nobody shall be worked out, in a municipality of five places either.

What a neighbour knows: who lives here, whose car stands at the office, last week's post. What a group's post tells
such a reader is therefore cut like this; each rule stands for something that could be worked out without it.

* Contract figures are never kept back (places, euros, all hours together, counts of duties): they are the
  municipality's work and stand in public papers. With one person in care they are that person's, which no mask mends.
* Counts of people who entered, left, were reached or whose file wants a look are told from 5 on. Under 5 they are
  "< 5"; a nought stays a nought, since silence is data and a nought is about nobody.
* Referrals of two weeks add up: who waited + new − taken = who wait. So when one of the four is under 5, each that is
  not nought is only "≥ 1": not even which of them is the small one is told.
* How long it took is told when at least 5 people are behind it, and how many were taken is told too. Of one referral
  the median is that referral, and the slowest of a few is remembered by everybody who waited.
* With fewer than 10 people in care nothing is told by stage, component, provider or finding, and of files only that
  some want a look: where five people are all in one stage or all have one component, that is told of each of them.
* People by stage: the total stays. Small stages go together into "others", with the next smallest beside them until
  "others" are 5 and of at least two stages; if that takes all of them, the total alone is told.
* What files lack is told as how many files want a look, and by kind only from 5 on.
* Hours of a component or a provider are told from 5 people on: three hours of "risk and behaviour management" in a
  village say who has them. Smaller ones go together, with the next smallest beside them until that rest is of
  5 people; if that takes all of them, only all hours together are told. The span before is not told line by line:
  a line that was too small last week would come out with it.
* Complaints are told in the private chat alone: of a single one everybody would know whose it is.
* No codes, no names: of workers who wrote nothing a group is told how many; duties are not told by person.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from casework.cases import Stage
from casework.summaries.figures import (
    CaseFigures,
    ComplaintFigures,
    ContractLine,
    Count,
    HoursFigures,
    HoursLine,
    Masked,
    Reader,
    ReferralFigures,
    Summary,
    Times,
)

LEAST = 5
"""People behind a number that is told."""
LEAST_IN_ALL = 10
"""People of whom some can be told apart from the others."""


def for_private(summary: Summary) -> Summary:
    """For a case manager in the private chat, who may read every case here: as it is."""
    return replace(summary, reader=Reader.PRIVATE)


def for_group(summary: Summary) -> Summary:
    """For a group, its picture and its file; cut twice it is the same."""
    if summary.reader is Reader.GROUP:
        return summary
    return replace(
        summary,
        referrals=_referrals(summary.referrals),
        cases=_cases(summary.cases),
        duties=replace(summary.duties, by_specialist=()),
        hours=_hours(summary.hours),
        complaints=ComplaintFigures(),
        reader=Reader.GROUP,
    )


def for_ska(lines: Iterable[ContractLine]) -> list[ContractLine]:
    """Contract figures as they are; how timely duties are only where 5 or more are behind it."""
    return [line if _is_told(line) else replace(line, on_time=None, late=None) for line in lines]


def masked(count: Count) -> Count:
    """A small one as "< 5"; what is masked already stays."""
    if isinstance(count, Masked):
        return count
    return Masked.UNDER if 0 < count < LEAST else count


def _is_told(line: ContractLine) -> bool:
    return line.on_time is not None and line.late is not None and line.on_time + line.late >= LEAST


# ── one part after another ───────────────────────────────────────────────────


def _referrals(figures: ReferralFigures) -> ReferralFigures:
    waited, new, taken, waiting = _together((figures.waited, figures.new, figures.taken, figures.waiting))
    return ReferralFigures(
        waited=waited,
        new=new,
        taken=taken,
        waiting=waiting,
        contacted=masked(figures.contacted),
        until_taken=_times(figures.until_taken) if isinstance(taken, int) else Times(),
        until_contact=_times(figures.until_contact),
    )


def _together(counts: Sequence[Count]) -> list[Count]:
    """Counts that can be worked out from each other: one small one hides how large the others are."""
    if Masked.UNDER not in map(masked, counts):
        return list(counts)
    return [Masked.SOME if count else 0 for count in counts]


def _times(times: Times) -> Times:
    return times if times.count >= LEAST else Times()


def _cases(figures: CaseFigures) -> CaseFigures:
    few = figures.total < LEAST_IN_ALL
    return CaseFigures(
        total=figures.total,
        stages=() if few else _stages(figures.stages),
        entered=masked(figures.entered),
        left=masked(figures.left),
        look=Masked.SOME if few and figures.look else masked(figures.look),
        findings=() if few else tuple(one for one in figures.findings if isinstance(masked(one[1]), int)),
    )


def _stages(stages: Sequence[tuple[Stage | None, int]]) -> tuple[tuple[Stage | None, int], ...]:
    by_size = sorted(stages, key=lambda row: row[1])
    hidden = [row for row in by_size if row[1] < LEAST]
    rest = by_size[len(hidden) :]
    while hidden and rest and (len(hidden) < 2 or sum(count for _, count in hidden) < LEAST):  # noqa: PLR2004 (two)
        hidden.append(rest.pop(0))
    if not hidden:
        return tuple(stages)
    if not rest:
        return ()
    told = tuple(row for row in stages if row in rest)
    return (*told, (None, sum(count for _, count in hidden)))


def _hours(figures: HoursFigures) -> HoursFigures:
    return replace(
        figures,
        by_component=_lines(figures.by_component),
        by_provider=_lines(figures.by_provider),
        silent=(),
        said_none=(),
    )


def _lines(lines: Sequence[HoursLine]) -> tuple[HoursLine, ...]:
    """The rest of so many people that what is told and the sum of all do not tell of fewer."""
    if len(_people(lines)) < LEAST_IN_ALL:
        return ()
    by_size = sorted(lines, key=lambda line: (len(line.people), line.key))
    hidden = [line for line in by_size if len(line.people) < LEAST]
    rest = by_size[len(hidden) :]
    while hidden and rest and len(_people(hidden)) < LEAST:
        hidden.append(rest.pop(0))
    if not rest:
        return ()
    told = [replace(line, before=None, people=frozenset()) for line in lines if line in rest]
    if not hidden:
        return tuple(told)
    together = HoursLine(
        "",
        sum(line.done for line in hidden),
        sum(line.planned for line in hidden),
        None,
        is_rest=True,
    )
    return (*told, together)


def _people(lines: Iterable[HoursLine]) -> frozenset[int]:
    return frozenset().union(*(line.people for line in lines))
