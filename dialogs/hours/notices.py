"""What the bot says about hours by itself: codes only, whoever reads the locked screen."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from casework.calendar import tallinn_day
from casework.notices import Notice
from casework.referrals import code_of
from dialogs.callbacks import GapTap, MenuTap, MonthTap, PlanTap, SubstituteTap
from dialogs.hours import words
from dialogs.months.callbacks import report_tap
from dialogs.notices.errand import Errand
from dialogs.reply import Button, Say, Word
from locales import days
from storage.hours_waiting import first_end, named_on, warned_on
from storage.tables import Allowed, CaseFile, HoursCard, HoursEntry, HoursVersion


async def _given(errand: Errand) -> Word | None:
    row, case = await errand.desk.caseload.row(errand.args["row"])
    code = code_of(case.person_id)
    if row.last_day is None:
        text = errand.texts("hours-person-given", code=code)
    else:
        text = errand.texts("hours-person-given-until", code=code, until=days.due(row.last_day))
    return Say(text, [[(errand.texts.plain("button-log"), MenuTap(act="log").pack())]])


async def _imported(errand: Errand) -> Word | None:
    """How many people stand there now; who came one by one meanwhile counts too."""
    people = await errand.desk.caseload.mine()
    if not people:
        return None
    text = errand.texts("hours-people-imported", count=len(people))
    return Say(text, [[(errand.texts.plain("button-log"), MenuTap(act="log").pack())]])


async def _asked(errand: Errand) -> Word | None:
    row, case = await errand.desk.substitutes.request(errand.args["request"])
    if row.answer is not None:
        return None
    name = await errand.desk.accounts.name_of(row.account_id, case.municipality_id)
    text = errand.texts(
        "substitute-asked", code=code_of(case.person_id), worker=name or errand.texts.plain("value-colleague")
    )
    buttons = [
        (errand.texts.of("substitute-button", one), SubstituteTap(id=row.id or 0, act=one).pack()) for one in Allowed
    ]
    return Say(text, [buttons[:2], buttons[2:]])


async def _refused(errand: Errand) -> Word | None:
    found = await errand.desk.substitutes.own(errand.args["request"])
    return Say(errand.texts("substitute-refused", code=code_of(found.person_id)))


async def _over_plan(errand: Errand) -> Word | None:
    """Only while that version still counts and the plan is still exceeded."""
    version, _, case = await _version(errand)
    if not version.current or version.deleted or version.component is None:
        return None
    months = await errand.desk.hours.month({case.id or 0}, version.day)
    found = next((one for one in months if one.component == version.component and one.left < 0), None)
    if found is None:
        return None
    text = errand.texts(
        "hours-over-plan-notice",
        code=code_of(case.person_id),
        component=words.component_in(errand.texts, version.component),
        month=words.month(errand.texts, version.day),
        over=words.hours(-found.left),
    )
    return Say(text, [[(errand.texts.plain("button-hours-show-reason"), _why(version, case))]])


async def _over_cap(errand: Errand) -> Word | None:
    version, _, case = await _version(errand)
    cap = await errand.desk.hours_months.cap(case, version.component, version.day)
    if not version.current or version.deleted or cap is None or cap.left >= 0:
        return None
    text = errand.texts(
        "hours-over-cap-notice",
        code=code_of(case.person_id),
        cap=words.money(cap.cap),
        spent=words.money(cap.spent),
    )
    return Say(text, [[(errand.texts.plain("button-hours-show-reason"), _why(version, case))]])


async def _version(errand: Errand) -> tuple[HoursVersion, HoursEntry, CaseFile]:
    return await errand.desk.hours.for_office(errand.args["version"], errand.args["case"])


def _why(version: HoursVersion, case: CaseFile) -> str:
    return PlanTap(case=case.id or 0, act="why", id=version.id or 0).pack()


async def _after_closing(errand: Errand) -> Word | None:
    _, entry, case = await _version(errand)
    name = await errand.desk.accounts.name_of(entry.worker_id, case.municipality_id)
    text = errand.texts(
        "hours-after-closing-notice",
        code=code_of(case.person_id),
        month=words.month(errand.texts, date.fromisoformat(errand.args["month"])),
        worker=name or errand.texts.plain("value-colleague"),
    )
    tap = report_tap("open", case.municipality_id, date.fromisoformat(errand.args["month"]))
    return Say(text, [[(errand.texts.plain("button-month-open"), tap)]])


async def _gap(errand: Errand) -> Word | None:
    """Not to those who wrote in the meantime, or said that there was nothing."""
    monday = date.fromisoformat(errand.args["monday"])
    account_id = errand.account.id or 0
    gaps = errand.desk.hours_gaps
    if await gaps.wrote(account_id, monday) or await gaps.answered(account_id, monday):
        return None
    planned = await gaps.planned(account_id, monday)
    if not planned:
        return None
    value = int(f"{monday:%Y%m%d}")
    texts = errand.texts
    rows = [
        [(texts.plain("button-gap-none"), GapTap(monday=value, act="none").pack())],
        [
            (texts.plain("button-log"), GapTap(monday=value, act="log").pack()),
            (texts.plain("button-gap-later"), GapTap(monday=value, act="later").pack()),
        ],
    ]
    return Say(texts("gap-question", planned=words.hours(planned)), rows)


async def _gap_again(errand: Errand) -> Word | None:
    said = await _gap(errand)
    if not isinstance(said, Say):
        return None
    text = errand.texts("gap-question-again", week=days.due(date.fromisoformat(errand.args["monday"])))
    return Say(text, said.rows)


async def _unconfirmed(errand: Errand) -> Word | None:
    """Cards whose first morning it is, as far as they still wait."""
    day = date.fromisoformat(errand.args["day"])
    cards = named_on(day, await errand.desk.hours_cards.unconfirmed())
    if not cards:
        return None
    text = errand.texts("hours-unconfirmed", number=len(cards), codes=_codes(cards))
    return Say(text, [[_opens(errand, day)]])


async def _erased_soon(errand: Errand) -> Word | None:
    day = date.fromisoformat(errand.args["day"])
    cards = warned_on(day, await errand.desk.hours_cards.unconfirmed())
    if not cards:
        return None
    due = days.due(tallinn_day(first_end(cards)))
    return Say(
        errand.texts("hours-erased-soon", number=len(cards), codes=_codes(cards), due=due), [[_opens(errand, day)]]
    )


def _codes(cards: Sequence[HoursCard]) -> str:
    """Of the people on them; a stranger has none."""
    return ", ".join(sorted({code for card in cards for line in card.data["lines"] for code in line["codes"]}))


def _opens(errand: Errand, day: date) -> Button:
    opens = MonthTap(act="open", month=day.year * 100 + day.month)
    return errand.texts.plain("button-hours-open-unconfirmed"), opens.pack()


RENDERERS = {
    Notice.HOURS_UNCONFIRMED: _unconfirmed,
    Notice.HOURS_ERASED_SOON: _erased_soon,
    Notice.CASELOAD_GIVEN: _given,
    Notice.CASELOAD_IMPORTED: _imported,
    Notice.CASELOAD_ASKED: _asked,
    Notice.CASELOAD_REFUSED: _refused,
    Notice.HOURS_OVER_PLAN: _over_plan,
    Notice.HOURS_OVER_CAP: _over_cap,
    Notice.HOURS_AFTER_CLOSING: _after_closing,
    Notice.HOURS_GAP: _gap,
    Notice.HOURS_GAP_AGAIN: _gap_again,
}
