"""What has to be kept in order beside the database: backups, room, files, the clock, whoever watches."""

from __future__ import annotations

import email.utils
import ipaddress
import shutil
import stat
import urllib.error
import urllib.request
from datetime import UTC, datetime, timedelta
from pathlib import Path

from sqlalchemy.engine import make_url

from admin import backup as making
from admin import clock, health
from admin.checks.findings import Finding, broken, ok, refused, warning
from admin.problems import Problem
from admin.settings import AdminSettings
from casework.calendar import TALLINN
from storage import backup, backup_outbox
from storage.backup_file import PARTIAL, RESTORING, orphans
from storage.desk import Desk
from storage.settings import config_file

OLD_BACKUP = timedelta(hours=36)
"""One that is made each night is younger."""
LEAST_FREE, LITTLE_FREE = 200 * 2**20, 2**30
"""Bytes: with less than the first writes may fail; below the second somebody should look."""
LARGE_WAL = 200 * 2**20
SKEW = timedelta(seconds=60)
PATIENCE = 3
"""Seconds for Telegram."""
_OTHERS = stat.S_IRWXG | stat.S_IRWXO


async def of_desk(desk: Desk, read: AdminSettings) -> list[Finding]:
    made_at = await backup.last_made(await desk.connection())
    return [of_backup(read, made_at, desk.now), of_held(await backup_outbox.held(desk))]


def of_backup(read: AdminSettings, made_at: datetime | None, now: datetime) -> Finding:
    if not read.backup_key.get_secret_value():
        return warning("backup", "doctor-backup-no-key")
    if made_at is None:
        return warning("backup", "doctor-backup-never")
    age, at = now - made_at, f"{made_at.astimezone(TALLINN):%d.%m.%Y %H:%M}"
    if age > OLD_BACKUP:
        return warning("backup", "doctor-backup-old", at=at, hours=int(age.total_seconds() // 3600))
    return ok("backup", "doctor-backup", at=at)


def of_backup_keys(read: AdminSettings) -> list[Finding]:
    """Whether the nightly backup can be made with them; that there is no key at all is told with the backups."""
    if not read.backup_key.get_secret_value():
        return []
    try:
        own = making.own_key(read)
        making.older_keys(read)
    except Problem as problem:
        return [refused("backup_key", problem)]
    return [ok("backup_key", "doctor-backup-key", key=own.id)]


def of_held(held: int) -> Finding:
    return warning("outbox_held", "doctor-held", held=held) if held else ok("outbox_held", "doctor-held-none")


def of_room(read: AdminSettings) -> list[Finding]:
    """Of the disk under the database's file, and the journal beside it; PostgreSQL keeps its own house."""
    file = _file(read)
    if file is None or not file.parent.is_dir():
        return []
    free = shutil.disk_usage(file.parent).free
    say = broken if free < LEAST_FREE else warning if free < LITTLE_FREE else ok
    text_id = "doctor-disk" if say is ok else "doctor-disk-little"
    found = [say("disk", text_id, free=free // 2**20)]
    wal = _journal(file, "wal")
    size = wal.stat().st_size if wal.exists() else 0
    large = size > LARGE_WAL
    found.append(
        warning("wal", "doctor-wal-large", size=size // 2**20)
        if large
        else ok("wal", "doctor-wal", size=size // 2**20)
    )
    return found


def of_files(read: AdminSettings) -> Finding:
    """Who else on this machine may read what tells of people, or the keys."""
    file = _file(read)
    private = [config_file(), *sorted(read.backup_dir.glob("*.backup"))]
    if file is not None:
        private += [file, _journal(file, "wal"), _journal(file, "shm")]
    ledger = read.erasures_path()
    private += [ledger] if ledger is not None else []
    open_to_others = [str(one) for one in private if one.is_file() and one.stat().st_mode & _OTHERS]
    if open_to_others:
        return warning("files", "doctor-files-open", files=" ".join(open_to_others))
    return ok("files", "doctor-files")


def of_leftovers(read: AdminSettings) -> Finding:
    """Of a backup or a restore that was killed: the latter is a database in which nothing was erased again yet."""
    found = orphans(read.backup_dir, ".markaja-*", PARTIAL)
    if (file := _file(read)) is not None:
        found += orphans(file.parent, ".*", RESTORING)
    if found:
        return warning("leftovers", "doctor-leftovers", files=" ".join(map(str, found)))
    return ok("leftovers", "doctor-leftovers-none")


def of_watch(read: AdminSettings) -> Finding:
    if not read.watch_port:
        return ok("watch", "doctor-watch-off")
    if _is_open(read.watch_host):
        return warning("watch", "doctor-watch-open", host=read.watch_host)
    told = health.told(health.address_of(read))
    if told is None:
        return warning("watch", "watch-nobody", address=health.address_of(read))
    lacking = [name for name, check in told["checks"].items() if not check["ok"]]
    if lacking:
        return broken("watch", "doctor-watch-lacks", names=", ".join(lacking))
    return ok("watch", "doctor-watch")


def _is_open(host: str) -> bool:
    """An address that others reach; a name is where the bot is asked, such as another container's."""
    try:
        return not ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def of_clock(read: AdminSettings, now: datetime) -> list[Finding]:
    """Against the moment that Telegram's server names; without a token nobody asks. A demo's is moved on purpose."""
    if abs(clock.ahead()) > SKEW:
        return [ok("clock", "doctor-clock-moved", at=f"{now.astimezone(TALLINN):%d.%m.%Y %H:%M}")]
    if not read.bot_token.get_secret_value():
        return []
    moment = date_of(read.bot_api_base)
    if moment is None:
        return [warning("clock", "doctor-clock-unknown")]
    seconds = int(abs(now - moment).total_seconds())
    if seconds > SKEW.total_seconds():
        return [broken("clock", "doctor-clock-off", seconds=seconds)]
    return [ok("clock", "doctor-clock")]


def date_of(api_base: str) -> datetime | None:
    """From the answer's header, whatever the answer is; no token is sent."""
    if not api_base.startswith(("http://", "https://")):
        return None
    try:
        with urllib.request.urlopen(api_base, timeout=PATIENCE) as answer:  # noqa: S310 (http or https, see above)
            header = answer.headers.get("Date")
    except urllib.error.HTTPError as error:
        with error:
            header = error.headers.get("Date")
    except (OSError, ValueError):
        return None
    try:
        return email.utils.parsedate_to_datetime(header or "").astimezone(UTC)
    except ValueError:
        return None


def _journal(file: Path, kind: str) -> Path:
    return file.with_name(f"{file.name}-{kind}")


def _file(read: AdminSettings) -> Path | None:
    parsed = make_url(read.database_url)
    return Path(parsed.database) if parsed.drivername.startswith("sqlite") and parsed.database else None
