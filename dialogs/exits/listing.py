"""/exit: everybody who will leave, the most pressing first; in the contract's last month what is left to close."""

from __future__ import annotations

from casework.calendar import tallinn_day
from casework.cases import CaseState
from casework.people import MunicipalityId
from casework.referrals import code_of
from dialogs.callbacks import CaseListTap, ExitListTap
from dialogs.cases.lists import reads_cases
from dialogs.cases.words import code
from dialogs.exits import closing
from dialogs.exits import words as say
from dialogs.leading.pages import in_rows
from dialogs.reply import Button, Rows
from dialogs.talk import Talk
from locales import Html, days
from papers.exit_list_xlsx import ExitList, ExitRow, exit_list
from storage.case_lists import CaseFilter
from storage.errors import NotHere
from storage.exit_lists import Everybody, Exit

AT_ONCE = 6
ALL, UNDECIDED = "all", "none"


async def open_exits(talk: Talk) -> None:
    """The people; once the services have ended, the closing of the contract."""
    if not reads_cases(talk):
        raise NotHere
    talk.reply.message_id = None
    if await closing.is_due(talk):
        await closing.show(talk)
    else:
        await show(talk, ALL, 0)


async def show(talk: Talk, wanted: str, number: int) -> None:
    """A number outside the list gives the nearest page there is."""
    if not reads_cases(talk):
        raise NotHere
    found = await talk.desk.exits.everybody()
    shown = [one for one in found.exits if wanted == ALL or one.has_nothing]
    pages = max(1, -(-len(shown) // AT_ONCE))
    number = min(max(number, 0), pages - 1)
    part = shown[number * AT_ONCE : (number + 1) * AT_ONCE]
    lines = [*_head(talk, found, wanted, number, pages), *(_line(talk, one) for one in part)]
    if not part:
        lines.append(talk.texts("exit-list-empty" if wanted == ALL else "exit-list-all-planned"))
    talk.reply.show(Html("\n".join(lines)), _rows(talk, found, part, wanted, number, pages))


def _head(talk: Talk, found: Everybody, wanted: str, number: int, pages: int) -> list[Html]:
    texts = talk.texts
    lines = [texts("exit-list-head" if wanted == ALL else "exit-list-head-undecided")]
    if found.total:
        lines.append(
            texts("exit-list-progress", total=found.total, done=found.done, bar=say.bar(found.done, found.total))
        )
    ends = {one.period_end for one in found.exits if one.period_end is not None}
    if len(ends) == 1:
        lines.append(texts("exit-list-ends", day=days.due(ends.pop())))
    lines += say.going_on(texts, found)
    if pages > 1:
        lines.append(texts("exit-list-page", page=number + 1, pages=pages))
    return lines


def _line(talk: Talk, one: Exit) -> Html:
    texts, here = talk.texts, one.next
    told = texts("exit-list-closed") if one.row.state is CaseState.CLOSED else say.path(texts, one.leaving.path)
    words = Html("\n".join([texts("exit-list-line", code=code(one.row), path=told), *say.rests(texts, one)]))
    if one.is_done:
        return Html(f"{words}\n{texts('exit-list-done')}")
    if here is None:
        return Html(f"{words}\n{texts('exit-list-waits', day=days.due(one.leaving.leaves_on))}")
    return Html(f"{words}\n{say.step(texts, here)}")


def _rows(talk: Talk, found: Everybody, part: list[Exit], wanted: str, number: int, pages: int) -> Rows:
    texts = talk.texts
    made = in_rows([say.button(one.row, code(one.row), "below") for one in part])
    turn: list[Button] = []
    if number > 0:
        turn.append((texts.plain("button-earlier-part"), ExitListTap(act=wanted, page=number - 1).pack()))
    if number < pages - 1:
        turn.append((texts.plain("button-later-part"), ExitListTap(act=wanted, page=number + 1).pack()))
    undecided = [one for one in found.exits if one.has_nothing]
    other = (
        (texts.plain("button-exit-undecided", count=len(undecided)), ExitListTap(act=UNDECIDED).pack())
        if wanted == ALL
        else (texts.plain("button-exit-all"), ExitListTap(act=ALL).pack())
    )
    acts = [other]
    if any(_can_ask(talk, one) for one in undecided):
        acts.append((texts.plain("button-exit-nudge"), ExitListTap(act="nudge", page=number).pack()))
    if talk.actor.municipalities():
        acts.append((texts.plain("button-exit-file"), ExitListTap(act="xlsx").pack()))
        acts.append((texts.plain("button-exit-closing"), ExitListTap(act="closing").pack()))
    last = [(texts.plain("button-my-people"), CaseListTap(which=CaseFilter.MINE, page=0).pack())]
    return [*made, turn, *in_rows(acts), last]


def _can_ask(talk: Talk, one: Exit) -> bool:
    """A colleague's, in a municipality that the actor leads."""
    return talk.actor.leads(MunicipalityId(one.row.municipality_id)) and one.row.manager_id != talk.actor.account_id


# ── for all of them ──────────────────────────────────────────────────────────


async def nudge(talk: Talk) -> None:
    """Once a day to each colleague; who has nobody to answer for them is named by code."""
    if not talk.actor.led():
        raise NotHere
    asked = [await talk.desk.exits.nudge(place) for place in sorted(talk.actor.led())]
    now, before = sum(one.now for one in asked), sum(one.before for one in asked)
    lines = [talk.texts("exit-nudged", count=now)] if now or not before else []
    if before:
        lines.append(talk.texts("exit-nudged-before", count=before))
    unowned = [code_of(person) for one in asked for person in one.unowned]
    if unowned:
        lines.append(talk.texts("exit-nudged-unowned", codes=", ".join(unowned)))
    talk.reply.message_id = None
    talk.reply.show(Html("\n".join(lines)), [[say.to_list(talk.texts)]])


async def send_file(talk: Talk) -> None:
    """One a municipality: codes, no names."""
    if not talk.actor.municipalities():
        raise NotHere
    for place in sorted(talk.actor.municipalities()):
        found = await talk.desk.exits.everybody(place)
        name = (await talk.desk.municipalities.get(place)).name
        file = exit_list(talk.texts, _list(talk, found, name))
        talk.desk.audit("exit:file", f"municipality:{place}", place)
        talk.reply.document(
            f"valjumised-{place}-{tallinn_day(talk.now)}.xlsx",
            file,
            talk.texts.plain("exit-file-caption", municipality=name),
        )


def _list(talk: Talk, found: Everybody, name: str) -> ExitList:
    periods = dict.fromkeys(one.period.name for one in found.exits)
    rows = [
        ExitRow(code(one.row), one.leaving.path, one.reason, one.leaving.leaves_on, one.steps) for one in found.exits
    ]
    return ExitList(name, ", ".join(periods), tallinn_day(talk.now), rows, found.done, found.total)
