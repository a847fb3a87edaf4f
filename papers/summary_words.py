"""The post of a summary, which says what the picture shows. The same for the private chat and a group."""

from __future__ import annotations

import html
import re
from collections.abc import Sequence
from typing import NamedTuple

from casework.summaries import HoursLine, Reader, Summary, Times, Worker
from locales import Html, Texts, days
from papers.summary_values import component, count, euros, hours, largest, provider, share, span_name, waited

MOST = 1024
"""Characters that Telegram lets stand under a picture, without the markup."""
MOST_NAMES = 6
_TAG = re.compile(r"</?[a-z-]+>")


class _Line(NamedTuple):
    """`weight`: those with the highest go first when not everything fits."""

    text: Html
    weight: int = 0


def post_text(texts: Texts, summary: Summary) -> Html:
    """At most 1024 characters, so that it may stand under the picture; the least important lines go first."""
    lines = _empty(texts, summary) if summary.is_empty else _post(texts, summary)
    while _length(lines) > MOST and max(line.weight for line in lines):
        heaviest = max(line.weight for line in lines)
        last = max(place for place, line in enumerate(lines) if line.weight == heaviest)
        del lines[last]
    return Html("\n".join(line.text for line in lines))


def _length(lines: Sequence[_Line]) -> int:
    seen = html.unescape(_TAG.sub("", "\n".join(line.text for line in lines)))
    return len(seen.encode("utf-16-le")) // 2


def _empty(texts: Texts, summary: Summary) -> list[_Line]:
    """Silence is data: it says so, and who did not report. While the span goes on it is only "so far"."""
    kind, coming = summary.span.kind.value, summary.duties.next
    if summary.is_quiet:
        name = span_name(texts, summary.span)
        lines = [texts("summary-head-quiet", municipality=summary.municipality, span=name, kind=kind)]
        lines.append(texts("summary-quiet", next=coming, kind=kind))
        silent = _silent(texts, summary)
        lines.append(texts("summary-quiet-silent", silent=silent) if silent else texts("summary-quiet-hours"))
    else:
        lines = [_head(texts, summary), texts("summary-empty-so-far", next=coming, kind=kind)]
    lines += _said_none(texts, summary)
    lines += _complaints(texts, summary)
    if summary.places:
        lines += _places(texts, summary)
    return [_Line(line) for line in lines]


def _post(texts: Texts, summary: Summary) -> list[_Line]:
    told = summary.duties
    kind = summary.span.kind.value
    lines = [
        _Line(_head(texts, summary)),
        *(_Line(line) for line in _referrals(texts, summary)),
        *(_Line(line) for line in _places(texts, summary)),
        *(_Line(line) for line in _people(texts, summary)),
        _Line(
            texts(
                "summary-duties",
                on_time=told.on_time,
                met_late=told.met_late,
                overdue=told.overdue,
                next=told.next,
                kind=kind,
            )
        ),
        *(_Line(line) for line in (*_paused(texts, summary), *_complaints(texts, summary))),
        _Line(
            texts(
                "summary-hours-line",
                done=hours(texts, summary.hours.done),
                planned=hours(texts, summary.hours.planned),
                before=hours(texts, summary.hours.before),
                kind=kind,
            )
        ),
        *(_Line(line, 1) for line in _components(texts, summary)),
        *(_Line(line, 2) for line in _providers(texts, summary)),
    ]
    silent = _silent(texts, summary)
    if silent:
        lines.append(_Line(texts("summary-silent", silent=silent)))
    lines += [_Line(line) for line in _said_none(texts, summary)]
    lines += [_Line(line) for line in _budget(texts, summary)]
    if summary.reader is Reader.GROUP:
        lines.append(_Line(texts("summary-group-small"), 3))
    return lines


def _paused(texts: Texts, summary: Summary) -> list[Html]:
    """For case managers alone: in a group a number so small would tell of somebody."""
    paused = 0 if summary.reader is Reader.GROUP else summary.duties.paused
    return [texts("life-summary-paused", number=paused)] if paused else []


def _complaints(texts: Texts, summary: Summary) -> list[Html]:
    """Only when any waits, and never in a group."""
    found = summary.complaints
    text_id = "summary-complaints-late" if found.late else "summary-complaints"
    told = found.open and summary.reader is not Reader.GROUP
    return [texts(text_id, number=found.open, late=found.late)] if told else []


def _head(texts: Texts, summary: Summary) -> Html:
    span = span_name(texts, summary.span)
    if summary.is_so_far:
        return texts("summary-head-so-far", municipality=summary.municipality, span=span, day=days.due(summary.as_of))
    return texts("summary-head", municipality=summary.municipality, span=span)


def _referrals(texts: Texts, summary: Summary) -> list[Html]:
    found = summary.referrals
    said = [
        texts(
            "summary-referrals",
            new=count(texts, found.new),
            taken=count(texts, found.taken),
            waiting=count(texts, found.waiting),
        )
    ]
    said += _times(texts, "summary-until-taken", "summary-until-taken-one", found.until_taken)
    said += _times(texts, "summary-until-contact", "summary-until-contact-one", found.until_contact)
    return said


def _times(texts: Texts, text_id: str, label_id: str, times: Times) -> list[Html]:
    """`label_id`: of a single one, which is usual and slowest at once."""
    if times.median is None or times.slowest is None:
        return []
    if times.count == 1:
        return [texts(label_id, median=waited(texts, times.median))]
    return [texts(text_id, median=waited(texts, times.median), slowest=waited(texts, times.slowest))]


def _places(texts: Texts, summary: Summary) -> list[Html]:
    found = summary.places
    if found is None:
        return []
    text_id = "summary-places-joint" if found.joint else "summary-places"
    said = [texts(text_id, filled=found.filled, places=found.given)]
    if found.is_low:
        said.append(texts("summary-places-low", share=share(texts, found.share)))
    return said


def _people(texts: Texts, summary: Summary) -> list[Html]:
    found = summary.cases
    stages = ", ".join(
        texts.plain(
            "summary-stage",
            stage=texts.of("case-stage", stage) if stage else texts.plain("summary-stage-rest"),
            number=number,
        )
        for stage, number in found.stages
    )
    said = [
        texts("summary-people-stages", total=found.total, stages=stages)
        if stages
        else texts("summary-people", total=found.total)
    ]
    if found.entered or found.left:
        said.append(texts("summary-moved", entered=count(texts, found.entered), left=count(texts, found.left)))
    if found.look:
        said.append(texts("summary-look", number=count(texts, found.look)))
    return said


def _components(texts: Texts, summary: Summary) -> list[Html]:
    return [
        texts(
            "summary-component-line",
            name=component(texts, line),
            done=hours(texts, line.done),
            planned=hours(texts, line.planned),
        )
        if line.planned
        else texts("summary-component-unplanned", name=component(texts, line), done=hours(texts, line.done))
        for line in largest(summary.hours.by_component)
    ]


def _providers(texts: Texts, summary: Summary) -> list[Html]:
    """One alone has all the hours: nothing more is said of it."""
    lines = largest(summary.hours.by_provider, 3)
    if len(lines) < 2:  # noqa: PLR2004 (see above)
        return []
    return [texts("summary-providers", providers="; ".join(_provider(texts, line) for line in lines))]


def _provider(texts: Texts, line: HoursLine) -> str:
    """A plan that names nobody yet says so; where nothing is planned nothing is said of a plan."""
    done, planned = hours(texts, line.done), hours(texts, line.planned)
    if not line.key and not line.is_rest and not line.done:
        return texts.plain("summary-provider-open", planned=planned)
    if not line.planned:
        return texts.plain("summary-provider-unplanned", name=provider(texts, line), done=done)
    return texts.plain("summary-provider", name=provider(texts, line), done=done, planned=planned)


def _silent(texts: Texts, summary: Summary) -> str:
    """Names in the private chat, how many in a group; empty when everybody wrote."""
    found = summary.hours
    if summary.reader is Reader.GROUP:
        return count(texts, found.silent_count) if found.silent_count else ""
    return _names(texts, found.silent)


def _said_none(texts: Texts, summary: Summary) -> list[Html]:
    workers = _names(texts, summary.hours.said_none)
    return [texts("summary-said-none", workers=workers)] if workers else []


def _names(texts: Texts, workers: Sequence[Worker]) -> str:
    named = [one.name or texts.plain("value-colleague") for one in workers]
    if len(named) <= MOST_NAMES:
        return ", ".join(named)
    shown = ", ".join(named[:MOST_NAMES])
    return texts.plain("summary-workers-more", workers=shown, number=len(named) - MOST_NAMES)


def _budget(texts: Texts, summary: Summary) -> list[Html]:
    found = summary.budget
    if found is None:
        return []
    used, ceiling, part = euros(texts, found.used), euros(texts, found.ceiling), share(texts, found.share)
    said = [
        texts("summary-budget", used=used, ceiling=ceiling, share=part)
        if found.expected is None
        else texts(
            "summary-budget-pace",
            used=used,
            ceiling=ceiling,
            share=part,
            expected=euros(texts, found.expected),
        )
    ]
    if found.reached_on is not None:
        said.append(texts("summary-budget-reached", day=days.due(found.reached_on)))
    return said
