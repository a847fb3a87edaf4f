"""The month's workbooks of the cast, opened by the reader that is not ours; sums of what stands in them."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from casework.billing import Dataset, Invoice
from casework.hours import Recipient
from locales.texts import all_texts
from papers.month import files
from papers.month.frame import Frame
from tests.papers.month_cast import CARE, DATASET, EMPTY, SUPPORT, entry, sheet
from tests.papers.opened import Opened, Row, euros, minutes

TEXTS = all_texts(strict=True)
ET = TEXTS["et"]
NO_MONTH = replace(DATASET, sheets=(EMPTY,), assessments=(), plans=())


def opened(dataset: Dataset, frame: Frame = files.PLAIN, language: str = "et") -> Opened:
    return Opened(files.data_set(dataset, TEXTS[language], frame).data)


def invoiced(invoice: Invoice, frame: Frame = files.PLAIN, language: str = "et") -> Opened:
    return Opened(files.invoice_xlsx(invoice, TEXTS[language], frame).data)


def added(rows: list[Row], head: str = "Maksumus") -> Decimal:
    return sum((euros(row[head]) for row in rows), Decimal(0))


def hours(rows: list[Row]) -> int:
    return sum(minutes(row["Tunde"]) for row in rows if row["Tunde"] != "")


def many() -> Dataset:
    """30 people, 20 lines each: five components by two providers, at two prices."""
    billed = ("core_service", "support_social_relations", "support_mental_health", "support_occupation", None)
    return replace(
        DATASET,
        sheets=tuple(
            sheet(
                f"P-{number:03}",
                f"Õie Šamaan {number}",
                (
                    entry(
                        number * 100 + at,
                        at % 28 + 1,
                        20 + 5 * at,
                        billed[at % 5],
                        provider=(SUPPORT, CARE)[at // 5 % 2],
                        unit=("22.50", "23.15")[at // 10] if at % 5 < 4 else None,
                        recipient=Recipient.GROUP if at >= 10 and at % 5 == 4 else Recipient.PARTICIPANT,
                    )
                    for at in range(20)
                ),
                case_id=number,
            )
            for number in range(1, 31)
        ),
    )
