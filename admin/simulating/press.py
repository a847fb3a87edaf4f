"""The files of a closed month: made of tied values, kept at the desk, written into a folder; never written over."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from admin.simulating.cast import LEADS
from admin.simulating.town import Town
from admin.simulating.wish import Reported
from casework.billing import Dataset, Invoice
from casework.calendar import tallinn_day
from casework.changes import Change
from locales import Texts
from papers.month import files, ties
from papers.month.compared import compared
from papers.month.files import File
from papers.month.frame import Frame

_OF_PERSON = ("sheet_pdf", "sheet_xlsx")


@dataclass(frozen=True, slots=True)
class Made:
    kind: str
    file: File
    case_id: int | None = None


@dataclass(frozen=True, slots=True)
class Press:
    """`texts`: of the files' language. `printed`: sheets as PDF too."""

    texts: Texts
    folder: Path
    printed: bool = True

    async def report(
        self, contract: str, month: date, changed: Mapping[str, Sequence[Change]], town: Town, now: datetime
    ) -> None:
        """After closing in the places of `changed`: their files, then the invoice. UntiedError: nothing is made."""
        representative = next(place for place in town.since if town.contract(place) == contract)
        written: list[Path] = []
        for place, changes in changed.items():
            async with town.desk(now, LEADS[place]) as desk:
                dataset = await desk.months.dataset(town.places[place], month)
            made = list(self._of_place(dataset, self._frame(changes, town, now)))
            written += await self._keep(made, dataset.version, month, place, town, now)
        async with town.desk(now, LEADS[representative]) as desk:
            invoice = await desk.months.invoice(town.contracts[contract], month)
            budget = await desk.budget.of_contract(town.contracts[contract], tallinn_day(now))
        ties.held(invoice)
        every = [change for changes in changed.values() for change in changes]
        made = list(self._of_contract(invoice, self._frame(every, town, now)))
        written += await self._keep(made, invoice.version, month, representative, town, now, contract)
        town.outcome.reported.append(Reported(invoice, tuple(written), budget))

    def _frame(self, changes: Sequence[Change], town: Town, now: datetime) -> Frame:
        told = tuple(compared(self.texts, one.code, one.before, one.after) for one in changes)
        return Frame(made_on=tallinn_day(now), changes=told, period=town.period.name)

    def _of_place(self, dataset: Dataset, frame: Frame) -> Iterator[Made]:
        yield Made("dataset", files.data_set(dataset, self.texts, frame))
        yield Made("star", files.star(dataset, self.texts))
        for sheet in dataset.sheets:
            if self.printed:
                pdf = files.sheet_pdf(sheet, self.texts, frame, version=dataset.version)
                yield Made("sheet_pdf", pdf, sheet.case_id)
            xlsx = files.sheet_xlsx(sheet, self.texts, frame, version=dataset.version)
            yield Made("sheet_xlsx", xlsx, sheet.case_id)

    def _of_contract(self, invoice: Invoice, frame: Frame) -> Iterator[Made]:
        yield Made("invoice", files.invoice_xlsx(invoice, self.texts, frame))
        yield Made("accounting", files.accounting(invoice, self.texts))

    async def _keep(
        self,
        made: Sequence[Made],
        version: int,
        month: date,
        place: str,
        town: Town,
        now: datetime,
        contract: str = "",
    ) -> list[Path]:
        """Of the municipality, or of the contract where one is named."""
        municipality_id = None if contract else town.places[place]
        contract_id = town.contracts[contract] if contract else None
        async with town.desk(now, LEADS[place]) as desk:
            for one in made:
                await desk.months.keep_file(
                    month,
                    version,
                    one.kind,
                    one.file.name,
                    one.file.data,
                    municipality_id=municipality_id,
                    contract_id=contract_id,
                    case_id=one.case_id,
                )
        return [self._write(month, one.file) for one in made]

    def _write(self, month: date, file: File) -> Path:
        path = self.folder / f"{month:%Y-%m}" / file.name
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("xb") as out:  # an earlier version is never written over
            out.write(file.data)
        return path
