"""One contract from the panel: looked at, added, changed; each field as it was and as it became."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

from sqlmodel import col, func, select

from casework.cases import CaseKind, CaseState
from casework.months import MonthState
from casework.operator_permissions import OperatorAction
from storage import data_contracts
from storage.contract_lists import NewContract
from storage.errors import NameTaken, NotHere
from storage.manage_base import must_be_as, names_of
from storage.setting_notes import CONTRACT, noted_contract
from storage.tables import CaseFile, Contract, MonthReport, SettingChange

if TYPE_CHECKING:
    from storage.desk import Desk

MOST_CHANGES = 30


@dataclass(frozen=True, slots=True)
class Effects:
    """What stands behind a change. `people`: in care now in its municipalities; `sent`: months, oldest first."""

    people: int
    sent: tuple[date, ...]


@dataclass(frozen=True, slots=True)
class Papers:
    """Until when the papers are kept, and where the contract says so."""

    until: date | None
    clause: str

    def plain(self) -> dict[str, str]:
        return {"keep_until": _said(self.until), "keep_clause": self.clause}


@dataclass(frozen=True, slots=True)
class ContractLine:
    """One field that changed; `by` is empty for the shell. `stands`: it is still as it became then."""

    row: SettingChange
    field: str
    by: str
    stands: bool


def plain(terms: NewContract) -> dict[str, str]:
    """By field, as a form carries them: days as 2026-12-24, sums as 458.50, nothing for no sum."""
    return {
        "municipalities": ",".join(map(str, sorted(terms.municipalities))),
        "representative": str(terms.representative),
        "places": str(terms.places),
        "ceiling": _sum(terms.ceiling),
        "fee": _sum(terms.fee_month),
        "fee_months": str(terms.fee_months or ""),
        "period": terms.period,
        "first": terms.first.isoformat(),
        "last": terms.last.isoformat(),
        "used": _sum(terms.used),
        "used_until": _said(terms.used_until),
    }


class ManageContracts:
    """Whoever changes takes the turn of imports (`import_turns`) before looking."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    async def terms(self, contract_id: int) -> NewContract:
        self._desk.must_operate(OperatorAction.MANAGE_MONEY)
        row = await self._row(contract_id)
        return await self._desk.contract_lists.one(row.name)

    async def names(self) -> list[str]:
        """Of all contracts."""
        self._desk.must_operate(OperatorAction.MANAGE_MONEY)
        return list((await self._desk.session.exec(select(Contract.name).order_by(col(Contract.name)))).all())

    async def of_place(self, municipality_id: int) -> list[Contract]:
        """The newest first."""
        self._desk.must_operate(OperatorAction.MANAGE_MONEY)
        found = await self._desk.contracts.of_places({municipality_id})
        return sorted(found, key=lambda one: one.first_day, reverse=True)

    async def effects(self, new: NewContract, before: NewContract | None) -> Effects:
        """Sent months of either's municipalities and days."""
        self._desk.must_operate(OperatorAction.MANAGE_MONEY)
        people = select(func.count()).where(
            col(CaseFile.municipality_id).in_(new.municipalities),
            CaseFile.kind == CaseKind.ISTE,
            CaseFile.state == CaseState.OPEN,
        )
        known = [one for one in (new, before) if one is not None]
        first, last = min(one.first for one in known).replace(day=1), max(one.last for one in known)
        sent = (
            select(col(MonthReport.month))
            .where(
                col(MonthReport.municipality_id).in_({place for one in known for place in one.municipalities}),
                MonthReport.state == MonthState.SENT,
                col(MonthReport.month) >= first,
                col(MonthReport.month) <= last,
            )
            .distinct()
        )
        session = self._desk.session
        return Effects((await session.exec(people)).one(), tuple(sorted((await session.exec(sent)).all())))

    async def add(self, new: NewContract) -> int:
        """Its id. `NameTaken` for a name that is there, and beside a contract that it meets."""
        self._desk.must_operate(OperatorAction.MANAGE_MONEY)
        if new.name.casefold() in {name.casefold() for name in await self.names()}:
            raise NameTaken
        await self._desk.contract_lists.put([new], "", replace=False, deed="add")
        return (await self._desk.session.exec(select(Contract.id).where(Contract.name == new.name))).one() or 0

    async def change(self, contract_id: int, new: NewContract, was: Mapping[str, str]) -> list[str]:
        """The fields that changed. `was`: `plain` as it was shown; `Changed` when it no longer stands so."""
        self._desk.must_operate(OperatorAction.MANAGE_MONEY)
        before = plain(await self.terms(contract_id))
        must_be_as(was, before)
        fields = noted_contract(self._desk, contract_id, new.representative, before, plain(new))
        if fields:
            await self._desk.contract_lists.put([new], "", replace=True, deed=f"change:{','.join(fields)}")
        return fields

    # ── until when its papers are kept ───────────────────────────────────────

    async def papers(self, contract_id: int) -> Papers:
        self._desk.must_operate(OperatorAction.MANAGE_MONEY)
        row = await self._row(contract_id)
        return Papers(row.keep_until, row.keep_clause)

    async def keep_until(self, contract_id: int, new: Papers, was: Mapping[str, str]) -> list[str]:
        """As `data_contracts.keep_until`; `Changed` when it no longer stands as it was shown."""
        self._desk.must_operate(OperatorAction.MANAGE_MONEY)
        before = await self.papers(contract_id)
        must_be_as(was, before.plain())
        row = await self._row(contract_id)
        fields = noted_contract(self._desk, contract_id, row.representative_id, before.plain(), new.plain())
        if fields:
            await data_contracts.keep_until(self._desk, contract_id, new.until, new.clause)
        return fields

    # ── what it was before ───────────────────────────────────────────────────

    async def changes(self, contract_id: int) -> list[ContractLine]:
        """Of its fields, the newest first."""
        now = {**plain(await self.terms(contract_id)), **(await self.papers(contract_id)).plain()}
        head = CONTRACT.format(contract=contract_id)
        rows = (
            await self._desk.session.exec(
                select(SettingChange)
                .where(col(SettingChange.field).startswith(head, autoescape=True))
                .order_by(col(SettingChange.id).desc())
                .limit(MOST_CHANGES)
            )
        ).all()
        names = await names_of(self._desk, {row.made_by for row in rows if row.made_by is not None})
        found, seen = [], set()
        for row in rows:
            field = row.field.removeprefix(head)
            stands = field not in seen and now.get(field) == row.new
            found.append(ContractLine(row, field, names.get(row.made_by or 0, ""), stands))
            seen.add(field)
        return found

    async def former(self, contract_id: int, change_id: int) -> dict[str, str]:
        """By field: what was there before that saving, as far as it stands as that saving left it. `NotHere`."""
        lines = await self.changes(contract_id)
        asked = next((one for one in lines if one.row.id == change_id), None)
        if asked is None:
            raise NotHere
        return {one.field: one.row.old or "" for one in lines if one.stands and one.row.at == asked.row.at}

    async def _row(self, contract_id: int) -> Contract:
        row = await self._desk.session.get(Contract, contract_id)
        if row is None:
            raise NotHere
        return row


def _sum(value: Decimal | None) -> str:
    return f"{value:.2f}" if value else ""


def _said(day: date | None) -> str:
    return "" if day is None else day.isoformat()
