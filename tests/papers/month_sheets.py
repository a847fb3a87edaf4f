"""The words of a printed participation sheet."""

from __future__ import annotations

from datetime import date
from functools import cache

import pypdfium2

from casework.billing import Sheet
from locales.texts import all_texts
from papers.month import files
from papers.month.frame import Changed, Frame

TEXTS = all_texts(strict=True)
ET, RU = TEXTS["et"], TEXTS["ru"]
MM = 72 / 25.4
CORRECTED = Frame(
    made_on=date(2026, 12, 12),
    changes=(Changed("P-014", "P-014, 02.11.2026", "2,00 h", "1,50 h"), Changed("P-014", "=1+1", "", "3,00 h")),
)


def pages(file: bytes) -> list[str]:
    """The words of each page, with single blanks."""
    with pypdfium2.PdfDocument(file) as document:
        return [" ".join(page.get_textpage().get_text_range().split()) for page in document]


@cache
def said(
    month: Sheet, language: str = "et", frame: Frame = files.PLAIN, version: int = 1, person: bool = False
) -> str:
    return " ".join(pages(files.sheet_pdf(month, TEXTS[language], frame, version=version, with_person=person).data))
