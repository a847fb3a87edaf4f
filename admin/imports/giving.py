"""Files that an import gives to the operator: codes and links, and what is wrong where. For the owner alone."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from admin.imports.leftovers import Leftover, beside, left, new_mark
from admin.imports.shapes import Fault, Sheet, Table
from admin.imports.sheets import written
from admin.problems import Problem
from locales import Texts

_OWNER_ONLY = 0o600


@dataclass(slots=True)
class Gift:
    """Written beside its place before the transaction ends, put into its place after: neither is lost alone."""

    result: Path | None
    codes: Path | None
    mark: str = field(default_factory=new_mark)
    """Of the files of this import, while they wait."""
    _waiting: list[tuple[Path, Path]] = field(default_factory=list)

    def check(self, *, needed: bool) -> None:
        """Before anything is done: raises `Problem` where a file could not be written, or would cover another."""
        if needed and self.result is None:
            raise Problem("imports-problem-needs-result")
        for file in filter(None, (self.result, self.codes)):
            if file.exists():
                raise Problem("imports-problem-result-there", file=str(file))
            if not file.absolute().parent.is_dir():
                raise Problem("imports-problem-result-folder", file=str(file))

    def write(self, sheet: Sheet, words: Texts) -> None:
        if self.result is not None:
            self._put(self.result, written(self.result, [sheet.headings, *sheet.rows], sheet.name))
        if self.codes is not None and sheet.link_at is not None:
            from admin.imports.codes import page  # noqa: PLC0415 (drawing takes long to import)

            self._put(self.codes, page(sheet, words))

    def _put(self, file: Path, content: bytes) -> None:
        waiting = beside(file, self.mark)
        _write(waiting, content)
        self._waiting.append((waiting, file))

    @property
    def written(self) -> bool:
        return bool(self._waiting)

    def left(self) -> list[Leftover]:
        """What earlier imports left in the same folders."""
        return left(filter(None, (self.result, self.codes)))

    def hand_over(self) -> None:
        """After the commit. Raises `Problem` that says where a file waits which cannot take its place."""
        for waiting, file in self._waiting:
            try:
                waiting.replace(file)
            except OSError as error:
                # The next import beside us may have handed it over already.
                if waiting.exists() or not file.exists():
                    raise Problem("imports-problem-waits", file=str(waiting), to=str(file)) from error

    def take_back(self) -> None:
        for waiting, _ in self._waiting:
            waiting.unlink(missing_ok=True)
        self._waiting.clear()

    def told(self, words: Texts) -> list[str]:
        return [words.plain("imports-result", file=str(file)) for _, file in self._waiting]


def must_be_free(file: Path | None) -> None:
    if file is not None and file.exists():
        raise Problem("imports-problem-there", file=str(file))


def write_new(file: Path, content: bytes) -> None:
    """Never over another file."""
    must_be_free(file)
    _write(file, content)


def write_errors(file: Path, table: Table, faults: Sequence[Fault], words: Texts) -> None:
    """The operator's own rows with one column more: what is wrong in each. Never over another file."""
    told: dict[int, list[str]] = {}
    for fault in faults:
        text = f"{fault.column}: {fault.told}" if fault.column else fault.told
        for row in {fault.row, fault.also} - {0}:
            told.setdefault(row, []).append(text)
    wide = max(map(len, table.raw), default=0)
    rows = [
        [*cells, *[""] * (wide - len(cells)), "; ".join(told.get(number, ()))]
        for number, cells in enumerate(table.raw[1:], start=2)
    ]
    head = [*table.raw[0], *[""] * (wide - len(table.raw[0])), words.plain("imports-fault-column")]
    write_new(file, written(file, [head, *rows], words.plain("imports-fault-column")))


def _write(file: Path, content: bytes) -> None:
    try:
        file.unlink(missing_ok=True)
        with os.fdopen(os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, _OWNER_ONLY), "wb") as to:
            to.write(content)
            to.flush()
            os.fsync(to.fileno())
    except OSError as error:
        raise Problem("imports-problem-write", file=str(file), problem=error.strerror or "") from error
