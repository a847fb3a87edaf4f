"""Where a duty was tapped: under a morning's list, or on the page of a case. Its buttons lead back there."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from dialogs.callbacks import CaseTap, DutyTap
from dialogs.duties import digest
from dialogs.duties.callbacks import packed
from dialogs.reply import Button
from locales import Texts
from storage.duty_acts import Owed
from storage.tables import CaseFile


@dataclass(frozen=True, slots=True)
class Spot:
    """`owed` is None for a duty that has no row: met, over, or of a day that has moved. `day`: of the list."""

    key: str
    due: date | None
    municipality_id: int
    case: CaseFile | None = None
    owed: Owed | None = None
    day: date | None = None

    @classmethod
    def in_list(cls, owed: Owed, day: date) -> Spot:
        row = owed.row
        return cls(row.key, row.due, row.municipality_id, owed.case, owed, day)

    def to(self, act: str, val: str = "") -> str:
        """Callback data of a button that acts on this duty."""
        if self.day is not None and self.owed is not None:
            return digest.tap(self.day, act, self.owed.row.id or 0, val)
        return DutyTap(
            case=self.case.id or 0 if self.case else 0,
            place=0 if self.case else self.municipality_id,
            key=self.key,
            due=packed(self.due) if self.due else "",
            act=f"{act}.{val}" if val else act,
        ).pack()

    def back(self, texts: Texts) -> Button | None:
        if self.day is not None:
            return digest.back(texts, self.day)
        if self.case is None:
            return None
        # The page of the case's dates, in the same message.
        tap = CaseTap(id=self.case.id or 0, ver=self.case.version, act="dates")
        return texts.plain("button-back"), tap.pack()

    def open_case(self, texts: Texts) -> Button | None:
        """The case's card as it is then."""
        if self.case is None:
            return None
        return texts.plain("button-duty-case"), CaseTap(id=self.case.id or 0, ver=0, act="open").pack()

    def correct(self, texts: Texts) -> Button | None:
        """The case's history, where the fact that it is counted from can be taken back."""
        if self.case is None:
            return None
        tap = CaseTap(id=self.case.id or 0, ver=self.case.version, act="history")
        return texts.plain("button-duty-correct"), tap.pack()
