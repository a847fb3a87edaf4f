"""A message of hours was edited: what it became follows, or stays with the reason said."""

from __future__ import annotations

from aiogram.types import Message

from casework.answers import has_personal_code
from casework.hours import CardState, EntryState, Mode
from casework.hours_lines import Line
from dialogs.hours import card, keeping, typed, words
from dialogs.hours.draft import Draft, button, hours_of, keep
from dialogs.hours.objections import first_objection
from dialogs.hours.pairing import paired
from dialogs.hours.words import Charges
from dialogs.reply import Rows
from dialogs.talk import Talk
from locales import Html
from storage.hours_reading import Hours, same
from storage.tables import HoursCard, HoursEntry


async def edited(message: Message, talk: Talk, charges: Charges) -> None:
    """One that was not understood before gets its card now; a confirmed one changes its entries."""
    if has_personal_code(message.text or ""):
        talk.reply.delete(message.message_id)
        talk.reply.say(talk.texts("form-personal-code"))
        return
    row = await talk.desk.hours_cards.of_source(message.message_id)
    read = typed.understood(message.text or "", message.date, charges)
    reading, lines = read
    if row is None or row.state is CardState.DELETED:
        if reading.entries:
            await typed.new(talk, charges, read, message)
        return
    written = typed.changed_at(message)
    if not lines:
        talk.reply.say(talk.texts("hours-edit-no-hours"), _fix_rows(talk, row))
    elif typed.too_many(lines):
        typed.explain(talk, reading)
    elif row.state is CardState.DRAFT:
        await _draft(talk, Draft(row, charges, lines, *typed.rest(reading, lines), written=written))
    else:
        await _kept(talk, Draft(row, charges, lines, written=written))


async def _draft(talk: Talk, draft: Draft) -> None:
    """The same card, read anew, where it stands."""
    talk.reply.message_id = draft.row.shown_id
    await keep(talk, draft)
    await card.show(talk, draft)


async def _kept(talk: Talk, draft: Draft) -> None:
    charges, lines = draft.charges, draft.lines
    entries = await _living(talk, draft.row)
    before = {entry.id or 0: (await talk.desk.hours.version(entry))[1] for entry in entries}
    by_id = {entry.id or 0: entry for entry in entries}
    found = paired(charges, lines, before)
    for place, entry_id in found.items():
        _bind(charges, lines[place], by_id[entry_id], before[entry_id])
    draft.surplus = [[one, entry.version] for one, entry in by_id.items() if one not in found.values()]
    if draft.question() is None and all(code in charges for line in lines for code in line.codes):
        draft.found = await first_objection(talk, draft)
        if draft.found is None and await keeping.too_early(talk, draft) is None:
            await _follow(talk, draft, before)
            return
    await _ask_first(talk, draft)


async def _ask_first(talk: Talk, draft: Draft) -> None:
    """Not everything is clear, or something speaks against it: a card of its own asks, the entries stay meanwhile."""
    draft.row = await talk.desk.hours_cards.new({}, draft.written or talk.now)
    draft.begin(talk.now)
    await card.show(talk, draft, talk.texts("hours-edit-waits"))


async def _living(talk: Talk, row: HoursCard) -> list[HoursEntry]:
    found = await talk.desk.hours_cards.entries(row)
    return [entry for entry in found if entry.state is EntryState.KEPT]


def _bind(charges: Charges, line: Line, entry: HoursEntry, was: Hours) -> None:
    """What was chosen by buttons and is not contradicted by the new words stays."""
    line.entry, line.version = entry.id or 0, entry.version
    own = {charges[code].case_id for code in line.codes if code in charges}
    if own == set(was.case_ids):
        if line.component is None and not line.lacks:
            line.component = was.component
        if was.mode is Mode.GROUP and line.mode == Mode.INDIVIDUAL:
            line.mode = Mode.GROUP.value
        if line.component == was.component and (line.relative or was.recipient != line.whom()):
            line.recipient = was.recipient


async def _follow(talk: Talk, draft: Draft, before: dict[int, Hours]) -> None:
    """Entries change, come and go with the words; all of it can be taken back at once."""
    undo: list[list[int]] = []
    said: list[Html] = []
    closed = False
    gone = await keeping.drop_surplus(talk, draft)
    for line in draft.lines:
        hours, was = hours_of(draft, line), before.get(line.entry)
        if was is None:
            kept = await talk.desk.hours.keep(draft.row.id or 0, hours)
            undo.append([kept.version.entry_id, 0])
        elif not same(hours, was):
            kept = await talk.desk.hours.change(line.entry, line.version, hours)
            undo.append([line.entry, line.version])
        else:
            continue
        said.append(_changed(talk, draft, was, hours))
        closed |= kept.after_closing
    said += gone
    undo += draft.surplus
    draft.surplus = []
    if not said:
        talk.reply.say(talk.texts("hours-edit-same"))
        return
    if closed:
        said.append(talk.texts("hours-kept-after-closing"))
    draft.kept = undo
    await keep(talk, draft)
    head = talk.texts("hours-edited")
    _say(talk, draft, Html("\n".join([head, *said])))


def _changed(talk: Talk, draft: Draft, was: Hours | None, now: Hours) -> Html:
    texts = talk.texts
    codes = {one.case_id: one.code for one in draft.charges.values()}

    def who(hours: Hours) -> str:
        return ", ".join(codes.get(one, "–") for one in hours.case_ids)

    head = who(was or now)
    if was and set(was.case_ids) != set(now.case_ids):
        head = f"{head} → {who(now)}"
    before = words.what_of(talk, was) if was else texts.plain("hours-was-nothing")
    return texts("hours-edited-line", code=head, before=before, after=words.what_of(talk, now))


def _say(talk: Talk, draft: Draft, text: Html) -> None:
    texts, row = talk.texts, draft.row
    rows = [
        [
            button(row, texts.plain("button-hours-restore"), "restore"),
            button(row, texts.plain("button-hours-fix"), "edit"),
        ]
    ]
    if row.shown_id is not None:
        talk.reply.strip(row.shown_id)
    talk.reply.say(text, rows, hours_card=row.id or 0)


def _fix_rows(talk: Talk, row: HoursCard) -> Rows:
    """Nothing was changed: the entry can be corrected by buttons."""
    if row.state is not CardState.KEPT or row.data is None:
        return []
    return [[button(row, talk.texts.plain("button-hours-fix"), "edit")]]
