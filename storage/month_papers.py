"""The values of a month's papers, with names: for those who may see each person in them."""

from __future__ import annotations

from datetime import date

from sqlmodel import select

from casework.billing import NOTHING, Assessed, Dataset, Gap, Invoice, Planned
from casework.cases import How
from casework.facts import Event
from casework.hours import month_of
from casework.month_permissions import MonthAction
from casework.months import MonthState
from casework.participation import CaseMonth, Rules, bills_as, whole
from casework.prices import PriceList
from storage.errors import NotClosed, NotHere
from storage.month_base import MonthBase, first_of
from storage.month_cases import Loaded
from storage.month_gaps import gaps_from_json
from storage.month_rows import Noted
from storage.tables import Contract, MonthReport, MonthVersion

_ASSESSMENTS = (Event.ASSESSED, Event.REASSESSED)


class MonthPapers(MonthBase):
    async def dataset(self, municipality_id: int, month: date) -> Dataset:
        """With names; audited. `version`: of the closed month, or of the one that closing it next would make."""
        await self._must(MonthAction.DATASET, municipality_id)
        self._audit(MonthAction.DATASET, month, municipality_id)
        return await self._dataset(municipality_id, month, names=True)

    async def _dataset(self, municipality_id: int, month: date, *, names: bool) -> Dataset:
        place = await self._desk.municipalities.get(municipality_id)
        contract = await self._desk.contracts.of_place(municipality_id, month)
        report = await self._report(municipality_id, month)
        loaded = await self._load(municipality_id, month, names=names)
        return Dataset(
            municipality=place.name,
            contract=contract.name if contract else "",
            month=first_of(month),
            version=_version(report),
            sheets=tuple(whole(case) for case in loaded.months if case.entries),
            assessments=tuple(_assessed(case, loaded) for case in loaded.months),
            plans=tuple(plan for case in loaded.months for plan in _planned(case)),
        )

    async def invoice(self, contract_id: int, month: date) -> Invoice:
        """For who reports in the municipality that represents the contract; audited.

        People of the other municipalities are codes in it, unless the actor reports there as well. `NotClosed` names
        the municipalities whose month is still open.
        """
        contract = await self._desk.session.get(Contract, contract_id)
        if contract is None:
            raise NotHere
        await self._must(MonthAction.DATASET, contract.representative_id)
        places = await self._desk.contracts.places(contract_id)
        reports = {place.id or 0: await self._report(place.id or 0, month) for place in places}
        waiting = tuple(place.name for place in places if not _is_closed(reports[place.id or 0]))
        if waiting:
            raise NotClosed(waiting)
        datasets, gaps, versions = [], list[Gap](), 1 - len(places)
        for place in places:
            named = await self.may(MonthAction.DATASET, place.id or 0)
            datasets.append(await self._dataset(place.id or 0, month, names=named))
            gaps += await self._sealed_gaps(reports[place.id or 0])
            versions += datasets[-1].version
            self._audit(MonthAction.DATASET, month, place.id or 0)
        terms = self._desk.contracts.terms(contract)
        return Invoice(
            contract=contract.name,
            month=first_of(month),
            version=versions,
            places=contract.places,
            fee=terms.fee_month if self._desk.contracts.pays_fee(contract, month) else NOTHING,
            datasets=tuple(datasets),
            gaps=tuple(gaps),
            ceiling=terms.ceiling,
            used_before=await self._desk.budget.used_before(contract, month),
        )

    async def _sealed_gaps(self, report: MonthReport | None) -> tuple[Gap, ...]:
        if report is None:
            return ()
        rows = await self._desk.session.exec(
            select(MonthVersion).where(MonthVersion.report_id == report.id, MonthVersion.version == report.version)
        )
        version = rows.one_or_none()
        return gaps_from_json(version.gaps if version else None)


def _is_closed(report: MonthReport | None) -> bool:
    return report is not None and report.state in {MonthState.CLOSED, MonthState.SENT}


def _version(report: MonthReport | None) -> int:
    if report is None:
        return 1
    return report.version if _is_closed(report) else report.version + 1


def _planned(case: CaseMonth) -> list[Planned]:
    rules = Rules(case.plans, PriceList(), case.period)
    begins, ends = month_of(case.month)
    return [
        Planned(
            code=case.whose.code,
            provider=plan.provider,
            billed=bills_as(plan.activity, min(max(plan.first, begins), ends), rules),
            activity=plan.activity,
            mode=plan.mode,
            minutes=plan.minutes,
        )
        for plan in case.plans
    ]


def _assessed(case: CaseMonth, loaded: Loaded) -> Assessed:
    """As it stood at the end of the month."""
    ends = month_of(case.month)[1]
    noted = [one for one in loaded.facts.get(case.whose.case_id, ()) if one.day <= ends]
    assessment = _latest(noted, *_ASSESSMENTS)
    plan = _latest(noted, Event.PLANNED)
    return Assessed(
        code=case.whose.code,
        name=case.whose.name,
        entered=_day(_latest(noted, Event.ENTERED)),
        assessed=_day(assessment),
        is_repeated=len([one for one in noted if one.event in _ASSESSMENTS]) > 1
        or (assessment is not None and assessment.event is Event.REASSESSED),
        planned=_day(plan),
        plan=(plan.how if plan.how is not How.PLAIN else How.ACTION_PLAN) if plan else "",
        reviewed=_day(_latest(noted, Event.REVIEWED)),
        left=_day(_latest(noted, Event.EXITED)),
    )


def _latest(noted: list[Noted], *events: Event) -> Noted | None:
    """Of one day the one that was written down last."""
    found = [one for one in noted if one.event in events]
    return found[-1] if found else None


def _day(one: Noted | None) -> date | None:
    return one.day if one else None
