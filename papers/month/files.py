"""Every file of a month: tied values in, names and bytes out. What draws is imported when a file is drawn.

The same values, words and frame give the same bytes. UntiedError (see `ties`): the values contradict one another, and
nothing is made. ValueError: the frame's logo is no picture.
"""

from __future__ import annotations

from typing import NamedTuple

from casework.billing import Dataset, Invoice, Sheet
from locales.texts import Texts
from papers.month import names, ties
from papers.month.frame import Frame
from papers.month.rows_csv import Style
from papers.month.words import Words

PLAIN = Frame()


class File(NamedTuple):
    name: str
    data: bytes


def of_municipality(
    dataset: Dataset, texts: Texts, frame: Frame = PLAIN, *, style: Style = Style.EXCEL, with_person: bool = False
) -> list[File]:
    """The data set, the rows for STAR, and each person's sheet as PDF and XLSX."""
    ties.held(dataset)
    signed = [
        draw(sheet, texts, frame, version=dataset.version, with_person=with_person)
        for sheet in dataset.sheets
        for draw in (sheet_pdf, sheet_xlsx)
    ]
    return [data_set(dataset, texts, frame), star(dataset, texts, style=style), *signed]


def of_contract(invoice: Invoice, texts: Texts, frame: Frame = PLAIN, *, style: Style = Style.EXCEL) -> list[File]:
    """The consolidated invoice as a workbook and as rows for the accounting program."""
    return [invoice_xlsx(invoice, texts, frame), accounting(invoice, texts, style=style)]


def sheet_pdf(
    sheet: Sheet, texts: Texts, frame: Frame = PLAIN, *, version: int = 1, with_person: bool = False
) -> File:
    """`with_person`: a line for the person's or the guardian's own signature too."""
    from papers.month.participation_pdf import printed  # noqa: PLC0415 (see above)

    ties.held(sheet)
    data = printed(Words(texts), sheet, frame, version=version, with_person=with_person)
    return File(_of_sheet(sheet, version, "pdf"), data)


def sheet_xlsx(
    sheet: Sheet, texts: Texts, frame: Frame = PLAIN, *, version: int = 1, with_person: bool = False
) -> File:
    from papers.month.participation_xlsx import workbook  # noqa: PLC0415 (see above)

    ties.held(sheet)
    data = workbook(Words(texts), sheet, frame, version=version, with_person=with_person)
    return File(_of_sheet(sheet, version, "xlsx"), data)


def data_set(dataset: Dataset, texts: Texts, frame: Frame = PLAIN) -> File:
    from papers.month.dataset_xlsx import workbook  # noqa: PLC0415 (see above)

    ties.held(dataset)
    return File(_of_dataset("andmekogu", dataset, "xlsx"), workbook(Words(texts), dataset, frame))


def star(dataset: Dataset, texts: Texts, *, style: Style = Style.EXCEL) -> File:
    from papers.month import invoice_csv  # noqa: PLC0415 (see above)

    ties.held(dataset)
    return File(_of_dataset("star", dataset, "csv"), invoice_csv.star(Words(texts), dataset, style))


def invoice_xlsx(invoice: Invoice, texts: Texts, frame: Frame = PLAIN) -> File:
    from papers.month.invoice_xlsx import workbook  # noqa: PLC0415 (see above)

    ties.held(invoice)
    return File(_of_invoice(invoice, "xlsx"), workbook(Words(texts), invoice, frame))


def accounting(invoice: Invoice, texts: Texts, *, style: Style = Style.EXCEL) -> File:
    from papers.month import invoice_csv  # noqa: PLC0415 (see above)

    ties.held(invoice)
    return File(_of_invoice(invoice, "csv"), invoice_csv.accounting(Words(texts), invoice, style))


def _of_sheet(sheet: Sheet, version: int, ending: str) -> str:
    parts = (sheet.municipality, sheet.code)
    return names.file_name("osalemise-leht", *parts, month=sheet.month, version=version, ending=ending)


def _of_dataset(kind: str, dataset: Dataset, ending: str) -> str:
    parts = (dataset.municipality,)
    return names.file_name(kind, *parts, month=dataset.month, version=dataset.version, ending=ending)


def _of_invoice(invoice: Invoice, ending: str) -> str:
    parts = (invoice.contract,)
    return names.file_name("koondarve", *parts, month=invoice.month, version=invoice.version, ending=ending)
