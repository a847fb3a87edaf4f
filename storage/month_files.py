"""Files of a month as they were made: kept sealed, never changed, shown to those who may see each person in them."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlmodel import col, delete, select

from casework.month_permissions import MonthAction
from casework.people import MunicipalityId
from storage.errors import NameTaken, NotHere
from storage.month_base import MonthBase, first_of
from storage.tables import CaseFile, Contract, ErasedFile, MonthFile

MAIN_KINDS = ("dataset", "star", "invoice", "accounting")
SHEET_KINDS = ("sheet_pdf", "sheet_xlsx")
OFFICIAL_KINDS = frozenset({*MAIN_KINDS, *SHEET_KINDS})
"""Of what goes to SKA; a sheet in another language is kept beside them under a kind of its own."""


@dataclass(frozen=True, slots=True)
class FileLine:
    """A file without its content."""

    id: int
    kind: str
    name: str
    version: int
    sha256: str
    case_id: int | None
    contract_id: int | None


class MonthFiles(MonthBase):
    async def keep_file(
        self,
        month: date,
        version: int,
        kind: str,
        name: str,
        content: bytes,
        *,
        municipality_id: int | None = None,
        contract_id: int | None = None,
        case_id: int | None = None,
    ) -> MonthFile:
        """Of a municipality's month (`case_id`: of one person in it), or of a contract's.

        The same content again is the same file; `NameTaken` when that version has other content under this name.
        """
        await self._must_have(municipality_id, contract_id)
        if case_id is not None:
            case = await self._desk.session.get(CaseFile, case_id)
            if case is None or case.municipality_id != municipality_id:
                raise NotHere
        digest = hashlib.sha256(content).hexdigest()
        query = select(MonthFile).where(
            MonthFile.month == first_of(month),
            MonthFile.version == version,
            MonthFile.name == name,
            MonthFile.municipality_id == municipality_id,
            MonthFile.contract_id == contract_id,
        )
        there = (await self._desk.session.exec(query)).first()
        if there is not None:
            if there.sha256 != digest:
                raise NameTaken
            return there
        row = MonthFile(
            municipality_id=municipality_id,
            contract_id=contract_id,
            case_id=case_id,
            month=first_of(month),
            version=version,
            kind=kind,
            name=name,
            content=content,
            sha256=digest,
            made_by=self._desk.who.account_id,
            made_at=self._desk.now,
        )
        self._desk.session.add(row)
        await self._desk.session.flush()
        self._desk.audit("month:file", f"month_file:{row.id}", municipality_id)
        return row

    async def file(self, file_id: int) -> MonthFile:
        """With its content; the look is audited."""
        row = await self._desk.session.get(MonthFile, file_id)
        if row is None:
            raise NotHere
        await self._must_have(row.municipality_id, row.contract_id)
        self._desk.audit("month:file_read", f"month_file:{row.id}", row.municipality_id)
        return row

    async def files(self, municipality_id: int, month: date, version: int | None = None) -> list[FileLine]:
        """Newest version first; the contract's own files stand with the municipality that represents it."""
        await self._must(MonthAction.DATASET, municipality_id)
        of_contract = select(Contract.id).where(Contract.representative_id == municipality_id)
        query = (
            select(MonthFile)
            .where(
                MonthFile.month == first_of(month),
                (col(MonthFile.municipality_id) == municipality_id) | col(MonthFile.contract_id).in_(of_contract),
            )
            .order_by(col(MonthFile.version).desc(), col(MonthFile.id))
        )
        if version is not None:
            query = query.where(MonthFile.version == version)
        rows: Sequence[MonthFile] = (await self._desk.session.exec(query)).all()
        return [
            FileLine(row.id or 0, row.kind, row.name, row.version, row.sha256, row.case_id, row.contract_id)
            for row in rows
        ]

    async def erase_files_of(self, case_id: int) -> int:
        """By the one door that the database leaves open; how many. For the house's own erasing."""
        rows = await self._desk.session.exec(
            select(MonthFile.id, MonthFile.sha256).where(MonthFile.case_id == case_id)
        )
        found = rows.all()
        for file_id, sha256 in found:
            self._desk.session.add(ErasedFile(file_id=file_id or 0, sha256=sha256, erased_at=self._desk.now))
        await self._desk.session.flush()
        await self._desk.session.exec(delete(MonthFile).where(col(MonthFile.case_id) == case_id))
        return len(found)

    async def _must_have(self, municipality_id: int | None, contract_id: int | None) -> None:
        if (municipality_id is None) == (contract_id is None):
            raise NotHere
        if municipality_id is None:
            contract = await self._desk.session.get(Contract, contract_id)
            if contract is None:
                raise NotHere
            municipality_id = contract.representative_id
        await self._must(MonthAction.DATASET, MunicipalityId(municipality_id))
