"""`markaja backup`: one file with everything, made while the bot runs; older files give way."""

from __future__ import annotations

import asyncio
import json
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import typer

from admin import clock, house, ledger, settings
from admin.problems import Problem
from admin.settings import AdminSettings
from locales import Texts, days
from storage import backup
from storage.backup_file import DiskRefuses, header_of
from storage.backup_key import BackupKey, OtherKey
from storage.secrets import KeyProblem

PREFIX, SUFFIX = "markaja-", ".backup"
Tell = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Wish:
    """`to`: a file or a folder; empty: the folder in the settings. `keep`: so many newest files stay; 0: all."""

    to: str
    keep: int
    as_json: bool


def make(words: Texts, wish: Wish) -> None:
    """Raises `Problem`; then older backups stand as they were."""
    read = settings.read()
    key = own_key(read)
    now = clock.now()
    file = _file(wish, read, f"{PREFIX}{now:%Y%m%dT%H%M%SZ}{SUFFIX}")
    with house.refusals(read.database_url):
        if house.missing_file(read.database_url):
            raise Problem("admin-problem-no-database", address=house.address(read.database_url))
    with progress(words, "backup-progress-writing") as tell, _written(file), house.refusals(read.database_url):
        try:
            kept = asyncio.run(backup.write(read.database_url, file, key, now, tell))
        except backup.NeverPrepared as error:
            raise Problem("admin-problem-not-upgraded", address=house.address(read.database_url)) from error
    if not asyncio.run(ledger.noted_backup(read, kept.header.made_at)):
        print(words.plain("backup-ledger-behind", file=str(read.erasures_path())), file=sys.stderr)
    gone = _rotate(file, wish.keep)
    ahead = [one.name for one in _standing(file.parent) if one.name > file.name] if wish.keep else []
    if ahead:
        print(words.plain("backup-ahead", files=" ".join(ahead)), file=sys.stderr)
    if wish.as_json:
        print(
            json.dumps({"file": str(file), "bytes": kept.size, "removed": [old.name for old in gone], **plain(kept)})
        )
        return
    print(words.plain("backup-made", file=str(file), size=size(kept.size), rows=kept.rows))
    print(words.plain("backup-made-key", key=kept.header.key_id))
    if gone:
        print(words.plain("backup-rotated", count=len(gone)))


def plain(kept: backup.Kept) -> dict[str, object]:
    header = kept.header
    return {
        "made_at": header.made_at.isoformat(),
        "program": header.program,
        "revision": header.revision,
        "database": header.source,
        "key": header.key_id,
        "rows": kept.rows,
        "tables": {name: one["rows"] for name, one in kept.end["tables"].items()},
        "data_keys": kept.end["keys"],
    }


def told(words: Texts, kept: backup.Kept) -> str:
    """When, from what, how much."""
    return words.plain(
        "backup-holds",
        at=days.stamp(words, kept.header.made_at),
        rows=kept.rows,
        revision=kept.header.revision,
        program=kept.header.program,
    )


def size(count: int) -> str:
    """In megabytes, as file managers show it."""
    return f"{count / 1_000_000:.1f}".replace(".", ",")


# ── the key ──────────────────────────────────────────────────────────────────


def own_key(read: AdminSettings) -> BackupKey:
    """The one that encrypts. Never the key of the data: whoever held the file would hold the names."""
    text = read.backup_key.get_secret_value()
    if not text:
        raise Problem("backup-problem-no-key")
    if text in {one.get_secret_value() for one in (read.secret_key, *read.older_keys)}:
        raise Problem("backup-problem-same-key")
    return _key(text)


def key_for(read: AdminSettings, file: Path) -> BackupKey:
    """The one in the settings that wrote this file, of those that there are."""
    wanted = header_of(file).key_id
    own = read.backup_key.get_secret_value()
    known = [*([_key(own)] if own else []), *older_keys(read)]
    if not known:
        raise Problem("backup-problem-no-key")
    for key in known:
        if key.id == wanted:
            return key
    raise OtherKey(wanted)


def older_keys(read: AdminSettings) -> list[BackupKey]:
    """Those of backups that were made before the present one."""
    return [_key(text) for one in read.older_backup_keys if (text := one.get_secret_value())]


def _key(text: str) -> BackupKey:
    try:
        return BackupKey(text)
    except KeyProblem as error:
        raise Problem("backup-problem-bad-key") from error


# ── the file ─────────────────────────────────────────────────────────────────


def _file(wish: Wish, read: AdminSettings, name: str) -> Path:
    """A path without an ending, or one that ends in "/", is a folder."""
    to = Path(wish.to) if wish.to else read.backup_dir
    if not wish.to or to.is_dir() or wish.to.endswith("/") or not to.suffix:
        return to / name
    if wish.keep:
        raise Problem("backup-problem-keep-file")
    if to.exists():
        raise Problem("backup-problem-exists", file=str(to))
    return to


@contextmanager
def _written(file: Path) -> Iterator[None]:
    """What the disk refuses: nothing is left behind."""
    try:
        yield
    except DiskRefuses as error:
        text_id = "backup-problem-full" if error.full else "backup-problem-write"
        raise Problem(text_id, file=str(file), problem=error.problem) from error


def _rotate(made: Path, keep: int) -> list[Path]:
    """Never the one just made, nor one whose name is from the future: a clock was wrong, and somebody has to look."""
    found = [one for one in reversed(_standing(made.parent)) if one.name < made.name]
    old = found[keep - 1 :] if keep else []
    for file in old:
        file.unlink(missing_ok=True)
    return old


def _standing(folder: Path) -> list[Path]:
    """Their names stand in the order of their moments."""
    return sorted(folder.glob(f"{PREFIX}*{SUFFIX}"))


@contextmanager
def progress(words: Texts, label: str) -> Iterator[Tell]:
    """A bar beside the output, for somebody who looks at a terminal."""
    if not sys.stderr.isatty():
        yield lambda _, __: None
        return
    with typer.progressbar(length=1, label=words.plain(label), file=sys.stderr) as bar:

        def tell(done: int, of: int) -> None:
            bar.length = of
            bar.update(max(done - bar.pos, 0))

        yield tell
