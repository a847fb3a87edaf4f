"""How the house stands, at a glance: what waits, what is late, what the doctor says."""

from __future__ import annotations

import platform
import shutil
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from aiohttp import web
from sqlalchemy.engine import make_url

from admin import doctor
from admin.checks.findings import SIGNS, Mark
from admin.panel import charts, rendering
from admin.panel.ask import Ask
from admin.panel.outward import Heard
from admin.panel.registry import get
from casework.operator_permissions import OperatorAction
from storage import migrate, outbox_reports, panel_figures

_MEBI = 2**20


@dataclass(frozen=True, slots=True)
class Chart:
    title: str
    about: str
    """One sentence for those who do not see the picture."""
    bars: list[charts.Bar]


async def dashboard(ask: Ask) -> web.Response:
    async with ask.desk() as desk:
        figures = await panel_figures.figures(desk)
        outbox = await outbox_reports.counts(desk)
    # The doctor opens desks of its own: never inside ours.
    within = await doctor.within(ask.panel.settings, ask.now)
    heard = await ask.panel.outward.heard(ask.panel.settings, ask.now)
    worst = sorted([*within, *heard.findings], key=lambda one: list(Mark).index(one.mark), reverse=True)
    return ask.page(
        "dashboard.html",
        figures=figures,
        outbox=outbox,
        referrals=_chart(ask, "panel-chart-referrals", figures.referrals),
        hours=_chart(ask, "panel-chart-hours", {day: minutes / 60 for day, minutes in figures.minutes.items()}),
        findings=[(SIGNS[one.mark], one.mark, ask.texts.plain(one.text_id, **one.values)) for one in worst],
        waits=_waits(ask, heard),
        stands=_stands(ask, figures.bytes),
    )


def _waits(ask: Ask, heard: Heard) -> str:
    """Empty when nothing is waited for."""
    if not heard.waits:
        return ""
    if heard.at is None:
        return ask.texts.plain("panel-doctor-waits")
    return ask.texts.plain("panel-doctor-waits-known", at=rendering.stamp(ask.texts, heard.at))


def _chart(ask: Ask, text_id: str, by_week: Mapping[date, float]) -> Chart:
    points = [(f"{monday:%d.%m}", amount, rendering.number(amount)) for monday, amount in by_week.items()]
    title = ask.texts.plain(text_id)
    highest = rendering.number(max(by_week.values(), default=0))
    return Chart(title, ask.texts.plain("panel-chart-about", title=title, highest=highest), charts.bars(points))


def _stands(ask: Ask, database: int | None) -> list[tuple[str, str]]:
    """What runs here, and how much room it has."""
    disk = shutil.disk_usage(_folder(ask.panel.settings.database_url))
    free = ask.texts.plain(
        "panel-stands-free", free=rendering.number(disk.free // _MEBI), all=rendering.number(disk.total // _MEBI)
    )
    size = "–" if database is None else ask.texts.plain("panel-stands-mb", size=rendering.number(database / _MEBI))
    return [
        (ask.texts.plain("panel-stands-version"), _version()),
        (ask.texts.plain("panel-stands-revision"), migrate.head()),
        ("Python", platform.python_version()),
        (ask.texts.plain("panel-stands-database"), size),
        (ask.texts.plain("panel-stands-disk"), free),
    ]


def _version() -> str:
    try:
        return version("markaja")
    except PackageNotFoundError:
        return "–"


def _folder(url: str) -> Path:
    """Where the database's file lies; for a server the folder we run in."""
    parsed = make_url(url)
    file = Path(parsed.database or "") if parsed.drivername.startswith("sqlite") else Path()
    return file.parent if file.parent.is_dir() else Path()


PAGES = (get("/", dashboard, OperatorAction.LOOK, "panel-menu-dashboard"),)
