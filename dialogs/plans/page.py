"""The list of cases that one may plan, and the page of one of them."""

from __future__ import annotations

from collections.abc import Sequence

from casework.case_permissions import CaseAction
from casework.hours import Sum
from casework.referrals import code_of
from dialogs.callbacks import CaseTap, MenuTap, PlanTap
from dialogs.hours import words
from dialogs.leading.pages import PART, in_rows
from dialogs.reply import Button
from dialogs.talk import Talk
from locales import Html, days
from storage.tables import CaseFile, CaseloadRow, PlannedComponent


def button(label: str, case_id: int, act: str, *, row: int = 0, page: int = 0) -> Button:
    return label, PlanTap(case=case_id, act=act, id=row, page=page).pack()


async def open_plans(talk: Talk) -> None:
    await show_cases(talk, 0)


async def show_cases(talk: Talk, page: int) -> None:
    """By code: names are on the case's own card."""
    texts, cases = talk.texts, await talk.desk.plans.cases()
    menu = [(texts.plain("button-menu"), MenuTap(act="menu").pack())]
    if not cases:
        talk.reply.show(texts("plan-no-cases"), [menu])
        return
    number = min(max(page, 0), (len(cases) - 1) // PART)
    shown = cases[number * PART : (number + 1) * PART]
    rows = in_rows([button(code_of(case.person_id), case.id or 0, "case") for case in shown])
    turns = []
    if number > 0:
        turns.append(button(texts.plain("button-earlier-part"), 0, "list", page=number - 1))
    if (number + 1) * PART < len(cases):
        turns.append(button(texts.plain("button-later-part"), 0, "list", page=number + 1))
    talk.reply.show(texts("plan-cases", total=len(cases)), [*rows, turns, menu] if turns else [*rows, menu])


async def show_case(talk: Talk, case_id: int) -> None:
    """Planned components with what is done of this month, and the workers; each can be ended from here."""
    texts = talk.texts
    case = await talk.desk.cases.get(case_id, CaseAction.PLAN)
    plans = await talk.desk.plans.of_case(case_id)
    workers = await talk.desk.caseload.of_case(case)
    month = await talk.desk.hours.month({case_id}, talk.desk.plans.today)
    done = {one.component: one.done for one in month}
    parts = [
        texts("plan-head", code=code_of(case.person_id)),
        *([_planned(talk, row, done) for row in plans] or [texts("plan-empty")]),
        *_unplanned(talk, month, {row.component for row in plans}),
        texts("plan-workers-head") if workers else texts("plan-no-workers"),
        *(_worker(talk, row, name) for row, name in workers),
    ]
    rows: list[list[Button]] = [
        [
            button(texts.plain("button-plan-add"), case_id, "add"),
            button(texts.plain("button-plan-worker"), case_id, "worker"),
        ]
    ]
    if any(row.last_day is None for row in plans) or workers:
        rows.append([button(texts.plain("button-plan-end"), case_id, "ends")])
    code = code_of(case.person_id)
    opens = CaseTap(id=case_id, ver=case.version, act="card").pack()
    rows.append(
        [
            (texts.plain("button-open-card", code=code), opens),
            button(texts.plain("button-all-plans"), case_id, "list"),
        ]
    )
    talk.reply.show(Html("\n".join(parts)), rows)


def _planned(talk: Talk, row: PlannedComponent, done: dict[str | None, int]) -> Html:
    texts = talk.texts
    until = texts("plan-until", until=days.due(row.last_day)) if row.last_day else ""
    since = texts("plan-since", since=days.due(row.first_day)) if row.first_day > talk.desk.plans.today else ""
    return texts(
        "plan-line",
        component=words.component(talk, row.component),
        way=texts.of("activity-way", row.mode),
        amount=words.amount(texts, row.minutes),
        done=words.amount(texts, done.get(row.component, 0)),
        rest=Html(f"{since}{until}"),
    )


def _unplanned(talk: Talk, month: Sequence[Sum], planned: set[str]) -> list[Html]:
    """Hours of this month that no plan has: nothing that was given is missing on the page."""
    return [_given(talk, one) for one in month if one.done and one.component not in planned]


def _given(talk: Talk, month: Sum) -> Html:
    texts, done = talk.texts, words.amount(talk.texts, month.done)
    if month.component is None:
        return texts("plan-line-no-component", done=done)
    return texts("plan-line-unplanned", component=words.component(talk, month.component), done=done)


def _worker(talk: Talk, row: CaseloadRow, name: str) -> Html:
    worker = name or talk.texts.plain("value-colleague")
    if row.last_day is None:
        return talk.texts("plan-worker", worker=worker)
    return talk.texts("plan-worker-until", until=days.due(row.last_day), worker=worker)


async def show_ends(talk: Talk, case_id: int) -> None:
    """What can be ended: a component with this month, a worker at once."""
    texts = talk.texts
    case: CaseFile = await talk.desk.cases.get(case_id, CaseAction.PLAN)
    rows: list[list[Button]] = [
        [button(texts.of("activity", row.component), case_id, "end", row=row.id or 0)]
        for row in await talk.desk.plans.of_case(case_id)
        if row.last_day is None
    ]
    rows += [
        [button(name or texts.plain("value-colleague"), case_id, "endw", row=row.id or 0)]
        for row, name in await talk.desk.caseload.of_case(case)
    ]
    rows.append([button(texts.plain("button-back"), case_id, "case")])
    talk.reply.show(texts("plan-ends", code=code_of(case.person_id)), rows)
