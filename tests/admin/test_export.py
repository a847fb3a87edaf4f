"""A week's numbers as files from the command line: whole or not at all, never over others."""

from __future__ import annotations

from pathlib import Path

import pytest
from python_calamine import CalamineWorkbook
from sqlmodel import select

from casework.referrals import Agreement, Guardian, ReferrerKind, Urgency
from casework.summaries import Span
from storage.desk import Desk
from storage.tables import Audit, Referral
from tests.admin.shell import Shell, at_the_desk


async def somebody_waits(desk: Desk) -> str:
    """Reported just now; gives the week."""
    place = await desk.municipalities.by_key("saku")
    desk.session.add(
        Referral(
            municipality_id=place.id or 0,
            kind=ReferrerKind.OTHER,
            urgency=Urgency.TODAY,
            agreement=Agreement.YES,
            guardian=Guardian.NO,
            sent_at=desk.now,
            waits_since=desk.now,
        )
    )
    return Span.week_of(desk.summaries.today).key


async def reads(desk: Desk) -> list[tuple[int | None, str]]:
    rows = await desk.session.exec(select(Audit).where(Audit.action == "summary:read"))
    return [(row.account_id, row.subject) for row in rows.all()]


def test_a_week_comes_as_file_picture_and_text(ready: Shell) -> None:
    week = at_the_desk(somebody_waits)
    said = ready.done("export", "summary", "--kov", "saku", "--week", week, "--out", "arvud")

    names = [f"arvud/summary-saku-{week}.{ending}" for ending in ("xlsx", "txt", "png")]
    assert said.out.splitlines() == names
    assert "Teated: uusi 1, vastu võetud 0, ootel 1" in Path(names[1]).read_text("utf-8")
    assert CalamineWorkbook.from_path(names[0]).sheet_names[0] == "Arvud"
    assert Path(names[2]).read_bytes().startswith(b"\x89PNG")
    assert at_the_desk(reads) == [(None, f"week:{week}")]


def test_for_a_group_and_in_russian(ready: Shell) -> None:
    week = at_the_desk(somebody_waits)
    ready.done("export", "summary", "--kov", "Saku vald", "--week", week, "--lang", "ru", "--group")

    assert "новых ≥\u00a01" in Path(f"summary-saku-{week}-group.txt").read_text("utf-8")


def test_without_a_week_it_is_the_last_one_and_a_quiet_one_has_no_picture(ready: Shell) -> None:
    said = ready.done("export", "summary", "--kov", "saku")

    assert [line.rsplit(".", 1)[1] for line in said.out.splitlines()[:2]] == ["xlsx", "txt"]
    assert "Pilti ei ole" in said.out
    assert not list(Path().glob("*.png"))


def test_nothing_is_written_over_unless_asked(ready: Shell) -> None:
    name = Path("summary-saku-2026-W10.txt")
    name.write_text("oma märkmed", "utf-8")
    wanted = ("export", "summary", "--kov", "saku", "--week", "2026-W10")
    refused = ready.refused(*wanted)

    assert str(name) in refused
    assert "--force" in refused
    assert name.read_text("utf-8") == "oma märkmed"
    assert not Path("summary-saku-2026-W10.xlsx").exists()
    ready.done(*wanted, "--force")
    assert "vaikne nädal" in name.read_text("utf-8")


def test_a_month(ready: Shell) -> None:
    ready.done("export", "summary", "--kov", "saku", "--month", "2026-02")

    assert "veebruar 2026: vaikne kuu" in Path("summary-saku-2026-02.txt").read_text("utf-8")


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        (("--week", "47"), "See ei ole nädal: „47“"),
        (("--week", "2026-W60"), "See ei ole nädal: „2026-W60“"),
        (("--week", "2026-02"), "See ei ole nädal"),
        (("--month", "2026-13"), "See ei ole kuu: „2026-13“"),
        (("--month", "2026-W10"), "See ei ole kuu"),
        (("--week", "2026-W10", "--month", "2026-02"), "mitte mõlemat"),
        (("--week", "2999-W10"), "alles ees: „2999-W10“"),
        (("--lang", "en"), "--lang: „en“ ei sobi. Võimalikud: et, ru"),
    ],
)
def test_what_is_typed_wrongly_is_told(ready: Shell, typed: tuple[str, ...], told: str) -> None:
    assert told in ready.refused("export", "summary", "--kov", "saku", *typed)


def test_a_municipality_that_is_not_there_is_told(ready: Shell) -> None:
    assert "Sellist valda ega linna ei ole" in ready.refused("export", "summary", "--kov", "xyzzyxyzzy")
    assert "--kov" in ready.refused("export", "summary")


def test_a_folder_that_cannot_be_written_is_told(ready: Shell) -> None:
    Path("kaust").write_text("fail, mitte kaust", "utf-8")

    assert "Faili ei saanud kirjutada" in ready.refused("export", "summary", "--kov", "saku", "--out", "kaust")
