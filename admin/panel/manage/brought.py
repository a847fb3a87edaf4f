"""After a table was brought: what was done, and its file of codes or links for as long as it is held."""

from __future__ import annotations

from aiohttp import web

from admin.imports.kinds import KINDS, spoken
from admin.panel.ask import Ask
from admin.panel.manage.holding import FILES, LIVES, Done
from admin.panel.registry import get
from casework.operator_permissions import OperatorAction
from storage.errors import NotHere

_RIGHT = OperatorAction.IMPORT
_XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


def road(kind: str, key: str) -> str:
    return f"/imports/{kind}/done/{key}"


async def done(ask: Ask) -> web.Response:
    return shown(ask, ask.request.match_info["key"], _done(ask))


async def file(ask: Ask) -> web.Response:
    """As often as it is asked for while it is held; each time is written down."""
    found = _done(ask)
    if found.file is None:
        return shown(ask, ask.request.match_info["key"], found, status=409)
    async with ask.desk() as desk:
        desk.must_operate(_RIGHT)
        desk.audit("import:file", f"import:{found.kind}")
    return ask.download(*found.file, _XLSX)


def shown(ask: Ask, key: str, found: Done, *, again: bool = False, status: int = 200) -> web.Response:
    """`again`: somebody pressed yes on a page whose file is in the database already."""
    return ask.page(
        "manage/import_done.html",
        status=status,
        kind=found.kind,
        title=spoken(ask.texts.language).plain(f"imports-kind-{found.kind}"),
        done=found,
        gives_file=KINDS[found.kind].gives_links or found.file is not None,
        file=f"{road(found.kind, key)}/file" if found.file is not None else "",
        again=again,
        minutes=int(LIVES.total_seconds() // 60),
    )


def _done(ask: Ask) -> Done:
    """Of this session; anything else is not there."""
    found = FILES.finished(ask.request.match_info["key"], ask.seated.session_id, ask.now)
    if found is None or found.kind != ask.request.match_info["kind"]:
        raise NotHere
    return found


PAGES = (
    get("/imports/{kind:[a-z]+}/done/{key:[A-Za-z0-9_-]+}", done, _RIGHT),
    get("/imports/{kind:[a-z]+}/done/{key:[A-Za-z0-9_-]+}/file", file, _RIGHT),
)
