"""Confirmed: checked once more, and kept."""

from __future__ import annotations

from casework.hours_lines import Line, Unclear
from dialogs.hours import card, kept, words
from dialogs.hours.draft import Draft, hours_of, keep
from dialogs.hours.objections import first_objection
from dialogs.talk import Talk
from locales import Html, days
from storage.hours import Kept


async def confirm(talk: Talk, draft: Draft) -> None:
    draft.focus, draft.found = None, None
    lost = _lost(draft)
    if lost:
        await keep(talk, draft)
        await card.show(talk, draft, talk.texts("hours-no-longer-yours", codes=", ".join(lost)))
        return
    if draft.question() is not None:
        await keep(talk, draft)
        await card.show(talk, draft)
        return
    early = await too_early(talk, draft)
    if early:
        await keep(talk, draft)
        await card.show(talk, draft, early)
        return
    draft.found = await first_objection(talk, draft)
    if draft.found is not None:
        await keep(talk, draft)
        await card.show(talk, draft)
        return
    gone = await drop_surplus(talk, draft)
    done = [await _kept(talk, draft, line) for line in draft.lines]
    await kept.say(talk, draft, done, gone)


def _lost(draft: Draft) -> list[str]:
    """Whoever left the caseload since the card was shown is asked about anew."""
    gone: list[str] = []
    for line in draft.lines:
        missing = [code for code in line.codes if code not in draft.charges]
        gone += missing
        line.codes = [code for code in line.codes if code in draft.charges]
        line.unclear += [Unclear(code, []) for code in missing]
    return list(dict.fromkeys(gone))


async def too_early(talk: Talk, draft: Draft) -> Html | None:
    """Whoever stands in writes from that day on; of who has left, up to the last day. None when all is well."""
    for line in draft.lines:
        hours = hours_of(draft, line)
        known: tuple[int, ...] = ()
        if line.entry:
            _, was = await talk.desk.hours.version(await talk.desk.hours.entry(line.entry))
            known = was.case_ids if was.day == hours.day else ()
        found = await talk.desk.hours.too_early(hours, known)
        for case_id, first in found.items():
            code = next(one.code for one in draft.charges.values() if one.case_id == case_id)
            return talk.texts("hours-too-early", code=code, first=days.due(first))
        for case_id, last in (await talk.desk.hours.too_late(hours)).items():
            code = next(one.code for one in draft.charges.values() if one.case_id == case_id)
            return talk.texts("life-hours-too-late", code=code, last=days.due(last))
    return None


async def _kept(talk: Talk, draft: Draft, line: Line) -> Kept:
    hours = hours_of(draft, line)
    if line.entry:
        return await talk.desk.hours.change(line.entry, line.version, hours)
    return await talk.desk.hours.keep(draft.row.id or 0, hours)


async def drop_surplus(talk: Talk, draft: Draft) -> list[Html]:
    """Entries that an edited message has no more count no more; said line by line."""
    said = []
    for entry_id, version in draft.surplus:
        _, was = await talk.desk.hours.version(await talk.desk.hours.entry(entry_id))
        codes = await talk.desk.hours.codes(was.case_ids)
        await talk.desk.hours.delete(entry_id, version)
        said.append(
            talk.texts(
                "hours-edited-line",
                code=", ".join(sorted(codes.values())),
                before=words.what_of(talk, was),
                after=talk.texts.plain("hours-was-nothing"),
            )
        )
    return said
