"""Buttons of plans: open, add, end; and the reason for hours above the plan."""

from __future__ import annotations

from aiogram import Router
from aiogram.types import CallbackQuery

from casework.case_permissions import CaseAction
from casework.referrals import code_of
from dialogs.callbacks import PlanTap
from dialogs.forms import Form
from dialogs.leading.pages import begin
from dialogs.plans import page
from dialogs.plans.forms import PLANNED, WORKER
from dialogs.talk import Talk
from storage.errors import NotHere, Stale


def router() -> Router:
    made = Router(name="plans")
    made.callback_query.register(tapped, PlanTap.filter())
    return made


async def tapped(_query: CallbackQuery, callback_data: PlanTap, talk: Talk) -> None:
    tap = callback_data
    match tap.act:
        case "list":
            await page.show_cases(talk, tap.page)
        case "case":
            await page.show_case(talk, tap.case)
        case "ends":
            await page.show_ends(talk, tap.case)
        case "add":
            await _begin(talk, tap, PLANNED)
        case "worker":
            await _worker(talk, tap)
        case "end" | "endw":
            await _end(talk, tap)
        case "why":
            await _why(talk, tap)
        case _:
            raise NotHere


async def _begin(talk: Talk, tap: PlanTap, form: Form) -> None:
    await talk.desk.cases.get(tap.case, CaseAction.PLAN)
    await begin(talk, form, {"case": tap.case})


async def _worker(talk: Talk, tap: PlanTap) -> None:
    """Without anybody to choose the question would be a dead end."""
    if await talk.desk.caseload.candidates(tap.case):
        await _begin(talk, tap, WORKER)
    else:
        talk.reply.toast(talk.texts.plain("plan-nobody-to-add"), alert=True)


async def _end(talk: Talk, tap: PlanTap) -> None:
    try:
        if tap.act == "end":
            await talk.desk.plans.end(tap.id)
            talk.reply.toast(talk.texts.plain("plan-toast-ended"))
        else:
            await talk.desk.caseload.end(tap.id)
            talk.reply.toast(talk.texts.plain("plan-toast-worker-ended"))
    except Stale:
        talk.reply.toast(talk.texts.plain("plan-toast-over"), alert=True)
    await page.show_case(talk, tap.case)


async def _why(talk: Talk, tap: PlanTap) -> None:
    """In the worker's own words; it leaves the chat again by itself."""
    version, _, case = await talk.desk.hours.for_office(tap.id, tap.case)
    reason = version.reason or talk.texts.plain("hours-no-reason")
    text = talk.texts("hours-reason", code=code_of(case.person_id), heard=reason)
    talk.reveal(text, minutes=10)
