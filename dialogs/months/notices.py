"""What the bot says about months by itself: codes only, whoever reads the locked screen."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from casework.billing import Gap, GapKind
from casework.calendar import tallinn_day
from casework.months import MonthMove, MonthState, may_move
from casework.notices import Notice
from casework.people import MunicipalityId, Role
from dialogs.callbacks import MenuTap, MonthTap
from dialogs.leading.pages import in_rows
from dialogs.months import checking, draft, words
from dialogs.months.callbacks import BudgetTap, check_tap, packed, report_tap
from dialogs.months.reading import readings, waiting
from dialogs.notices.errand import Errand
from dialogs.reply import Make, Rows, Say, Word
from locales import Html


def _month(errand: Errand) -> date:
    return date.fromisoformat(errand.args["month"])


# ── to those who check ───────────────────────────────────────────────────────


async def _check(errand: Errand) -> Word | None:
    """Nothing to those who have nothing to check, or have checked it all."""
    return await _card(errand)


async def _check_again(errand: Errand) -> Word | None:
    return await _card(errand, errand.texts("month-check-again"))


async def _card(errand: Errand, head: str = "") -> Say | None:
    month = _month(errand)
    found = await readings(errand.desk, month)
    if not waiting(found):
        return None
    text = checking.card(errand.texts, month, found, tallinn_day(errand.now), named=False)
    return Say("\n".join(filter(None, [head, text])), checking.buttons(errand.texts, month, found))


async def _unchecked(errand: Errand) -> Word | None:
    """Only while the check holds no more."""
    month = _month(errand)
    one = next((one for one in await readings(errand.desk, month) if one.case_id == errand.args["case"]), None)
    if one is None or one.check is not None:
        return None
    texts = errand.texts
    text = texts("month-unchecked", code=one.sheet.code, month=words.month(texts, month))
    look = (texts.plain("button-month-check-again"), check_tap("days", month, case=one.case_id))
    return Say(text, [[look]])


async def _nudge(errand: Errand) -> Word | None:
    """All that is theirs by now: other gaps by code, with the ways to hours and plans, and the card to check."""
    texts, month = errand.texts, _month(errand)
    place = (await errand.desk.municipalities.get(errand.args["municipality"])).name
    asks = texts("month-nudge", municipality=place, month=words.month(texts, month))
    gaps = await errand.desk.months.asked_of_me(errand.args["municipality"], month)
    other = _by_kind(errand, [gap for gap in gaps if gap.kind is not GapKind.UNCHECKED])
    said = "\n".join([asks, texts("month-nudge-look"), *other]) if other else asks
    card = await _card(errand, said) if any(gap.kind is GapKind.UNCHECKED for gap in gaps) else None
    if card is not None:
        return Say(card.text, [*card.rows, *(_ways(errand, month) if other else [])])
    return Say(Html(said), _ways(errand, month)) if other else None


def _by_kind(errand: Errand, gaps: Sequence[Gap]) -> list[Html]:
    found: dict[GapKind, set[str]] = {}
    for gap in gaps:
        found.setdefault(gap.kind, set()).add(gap.code)
    return [
        errand.texts("month-nudge-gap", gap=errand.texts.of("month-gap", kind), codes=", ".join(sorted(found[kind])))
        for kind in GapKind
        if kind in found
    ]


def _ways(errand: Errand, month: date) -> Rows:
    texts = errand.texts
    own = (texts.plain("button-my-hours"), MonthTap(act="month", month=packed(month)).pack())
    made = [own]
    if Role.BASE_SUPPORT_SPECIALIST in errand.actor.roles():
        made.append((texts.plain("button-plans"), MenuTap(act="plan").pack()))
    return in_rows(made)


# ── to case managers ─────────────────────────────────────────────────────────


async def _draft(errand: Errand) -> Word | None:
    """Not of a month that somebody has closed in the meantime."""
    found = await errand.desk.months.draft(errand.args["municipality"], _month(errand))
    if found.state not in {MonthState.IN_CHECK, MonthState.CORRECTED}:
        return None
    text = await draft.page(errand.desk, errand.texts, found)
    head = errand.texts("month-draft-ready")
    return Say(Html(f"{head}\n{text}"), await draft.buttons(errand.desk, errand.texts, found))


async def _close_asked(errand: Errand) -> Word | None:
    """Not when it is closed by now, nor to who does not lead any more."""
    texts, month, place = errand.texts, _month(errand), errand.args["municipality"]
    state = await errand.desk.months.state(place, month)
    if not may_move(state, MonthMove.CLOSE) or not errand.actor.leads(MunicipalityId(place)):
        return None
    asker = await errand.desk.accounts.name_of(errand.args["by"], place)
    text = texts(
        "month-close-asked",
        worker=asker or texts.plain("value-colleague"),
        municipality=(await errand.desk.municipalities.get(place)).name,
        month=words.month(texts, month),
    )
    return Say(text, [draft.open_row(texts, place, month)])


async def _corrected(errand: Errand) -> Word | None:
    """Not when the new version is there already."""
    texts, month, place = errand.texts, _month(errand), errand.args["municipality"]
    closed = await errand.desk.month_history.closed(place, month)
    if closed is None or closed.state is not MonthState.CORRECTED or closed.version != errand.args["version"]:
        return None
    text = texts(
        "month-corrected-sent" if errand.args["sent"] else "month-corrected",
        municipality=(await errand.desk.municipalities.get(place)).name,
        month=words.month(texts, month),
        version=closed.version,
    )
    return Say(text, [draft.open_row(texts, place, month)])


async def _make(errand: Errand) -> Word | None:
    args = errand.args
    language, only = args.get("language") or errand.texts.language, (args.get("case", 0), args.get("kind", ""))
    return Make(errand.account.id or 0, args["municipality"], args["month"], args["version"], language, *only)


async def _invoice(errand: Errand) -> Word | None:
    joint = await errand.desk.month_history.joint(errand.args["municipality"], _month(errand))
    if joint is None or joint.waiting:
        return None
    texts = errand.texts
    text = texts("month-invoice-ready", contract=joint.contract.name, month=words.month(texts, _month(errand)))
    tap = report_tap("files", errand.args["municipality"], _month(errand))
    return Say(text, [[(texts.plain("button-month-files"), tap)]])


async def _budget(errand: Errand) -> Word | None:
    """Cleared where a correction has brought it back below the step."""
    desk = errand.desk
    found = await desk.budget.of_contract(errand.args["contract"], tallinn_day(errand.now))
    share, left = found.share, found.left
    if found.warning is None or found.warning < errand.args["share"] or share is None or left is None:
        return None
    text = errand.texts(
        "budget-warning",
        contract=found.terms.name,
        step=errand.args["share"],
        share=share,
        left=words.euros(left),
    )
    return Say(
        text, [[(errand.texts.plain("button-month-budget"), BudgetTap(contract=found.terms.contract_id).pack())]]
    )


RENDERERS = {
    Notice.MONTH_CHECK: _check,
    Notice.MONTH_CHECK_AGAIN: _check_again,
    Notice.MONTH_UNCHECKED: _unchecked,
    Notice.MONTH_NUDGE: _nudge,
    Notice.MONTH_CORRECTED: _corrected,
    Notice.MONTH_CLOSE_ASKED: _close_asked,
    Notice.MONTH_DRAFT: _draft,
    Notice.MONTH_MAKE: _make,
    Notice.MONTH_INVOICE: _invoice,
    Notice.BUDGET_WARNING: _budget,
}
