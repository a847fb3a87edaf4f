"""What is behind a number: lines with codes, in parts, each of them to be opened. For the private chat alone."""

from __future__ import annotations

from casework.summaries import Behind, BehindLine, Span
from dialogs.callbacks import CaseTap, ListTap
from dialogs.leading.pages import PART, in_rows
from dialogs.posts.callbacks import PostTap, span_in, to
from dialogs.reply import Button
from dialogs.talk import Talk
from locales import Html, Texts, days
from papers.summary_values import hours, span_name
from storage.errors import NotHere
from storage.referral_lists import Filter

SUBJECTS: dict[str, tuple[Behind, ...]] = {
    "referrals": (Behind.WAITING, Behind.NEW, Behind.TAKEN, Behind.CONTACTED),
    "duties": (Behind.OVERDUE, Behind.NEXT, Behind.ON_TIME, Behind.MET_LATE),
    "hours": (Behind.HOURS, Behind.SILENT),
    "people": (Behind.STAGES, Behind.ENTERED, Behind.LEFT, Behind.FINDINGS),
}
"""What one button opens; the first part that has something in it is shown."""
Found = dict[Behind, tuple[BehindLine, ...]]


async def open_subject(talk: Talk, tap: PostTap) -> None:
    """Below the post, which stays as it is."""
    if tap.val not in SUBJECTS:
        raise NotHere
    talk.reply.message_id = None
    span = span_in(tap)
    found = await talk.desk.posts.behind(tap.place, span, SUBJECTS[tap.val])
    shown = next((one for one in found if found[one]), SUBJECTS[tap.val][0])
    await _show(talk, tap.place, span, found, shown, 0)


async def turn(talk: Talk, tap: PostTap) -> None:
    """Another part, or another page of it, in place."""
    subject = next((parts for parts in SUBJECTS.values() if tap.val in parts), None)
    if subject is None:
        raise NotHere
    span = span_in(tap)
    found = await talk.desk.posts.behind(tap.place, span, subject)
    await _show(talk, tap.place, span, found, Behind(tap.val), tap.page)


async def _show(talk: Talk, place: int, span: Span, found: Found, shown: Behind, wanted: int) -> None:
    texts, lines = talk.texts, found[shown]
    pages = max(1, -(-len(lines) // PART))
    number = min(max(wanted, 0), pages - 1)
    part = lines[number * PART : (number + 1) * PART]
    name = (await talk.desk.municipalities.get(place)).name
    # What is coming is due in the week or month after the one that is told of.
    told = span.after() if shown is Behind.NEXT else span
    values = {"span": span_name(texts, told), "title": texts.of("behind", shown), "total": len(lines)}
    head = (
        texts("opened-head", **values)
        if pages == 1
        else texts("opened-head-part", page=number + 1, pages=pages, **values)
    )
    said = [_line(texts, shown, one, name) for one in part] or [texts("list-empty")]
    talk.reply.show("\n".join([head, *said]), _rows(texts, (place, span), found, shown, (part, number, pages)))


def _rows(
    texts: Texts,
    of: tuple[int, Span],
    found: Found,
    shown: Behind,
    page: tuple[tuple[BehindLine, ...], int, int],
) -> list[list[Button]]:
    (place, span), (part, number, pages) = of, page
    turns: list[Button] = []
    if number > 0:
        turns.append(to(texts.plain("button-earlier-part"), "turn", place, span, shown, number - 1))
    if number < pages - 1:
        turns.append(to(texts.plain("button-later-part"), "turn", place, span, shown, number + 1))
    others = [
        to(
            texts.plain("opened-button", title=texts.of("behind", one), total=len(found[one])),
            "turn",
            place,
            span,
            one,
        )
        for one in found
        if one is not shown and found[one]
    ]
    remind = [to(texts.plain("button-post-remind"), "remind", place, span)] if shown is Behind.SILENT and part else []
    return [*in_rows(_opens(part)), turns, remind, *in_rows(others)]


def _opens(part: tuple[BehindLine, ...]) -> list[Button]:
    """Each person or referral of this page once."""
    made: dict[str, Button] = {}
    for line in part:
        if line.case_id is not None:
            made.setdefault(line.code, (line.code, CaseTap(id=line.case_id, ver=0, act="open").pack()))
        elif line.referral_id is not None:
            made.setdefault(line.code, (line.code, ListTap(which=Filter.OPEN, page=0, id=line.referral_id).pack()))
    return list(made.values())


# ── one line ─────────────────────────────────────────────────────────────────


def _line(texts: Texts, what: Behind, line: BehindLine, place: str) -> Html:
    """Codes and what the line is about; a duty without a person is the municipality's own."""
    code = line.code or place
    if what in SUBJECTS["duties"]:
        return _duty(texts, what, line, code)
    if what in SUBJECTS["referrals"]:
        return texts("opened-line", code=code, what=days.stamp(texts, line.moment) if line.moment else "–")
    match what:
        case Behind.HOURS:
            name = texts.of("summary-component", line.key) if line.key else texts.plain("summary-no-component")
            return texts("opened-hours", code=code, component=name, hours=hours(texts, line.minutes or 0))
        case Behind.SILENT:
            return texts("opened-worker", worker=line.name or texts.plain("value-colleague"))
        case Behind.STAGES | Behind.FINDINGS:
            family = "case-stage" if what is Behind.STAGES else "summary-finding"
            return texts("opened-line", code=code, what=texts.of(family, line.key))
        case _:
            return texts("opened-alone", code=code)


def _duty(texts: Texts, what: Behind, line: BehindLine, code: str) -> Html:
    text_id = "opened-duty-done" if what in {Behind.ON_TIME, Behind.MET_LATE} else "opened-duty-due"
    said = texts(
        text_id,
        code=code,
        duty=texts.of("reminder-of", line.key),
        day=days.due(line.day) if line.day else "–",
    )
    return texts("opened-duty-worker", line=said, worker=line.name) if line.name else said
