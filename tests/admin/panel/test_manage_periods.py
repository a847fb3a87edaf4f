"""A municipality's own period through the panel: explained, looked at, put into force as it was shown."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from sqlmodel import select

from admin.panel.manage.period_guide import FIELDS
from casework.periods import read_period
from casework.periods.reading import PERIOD
from storage.tables import PeriodFile
from tests.admin.panel.managing import audited, bring, send
from tests.admin.panel.operator import Office

EXAMPLES = Path(__file__).parents[3] / "admin" / "examples"


async def test_a_period_is_looked_at_kept_and_listed_with_its_statuses(office: Office) -> None:
    text = (EXAMPLES / "own-period.toml").read_text("utf-8")
    desktop = await office.seated()
    page = await desktop.get("/periods/new")
    wrong = await send(desktop, page, "/periods/new", text=text.replace(", status = ", ", staatus = ", 1))
    assert wrong.status == 422
    assert "Rida " in wrong.words
    assert "staatus" in wrong.text

    looked = await bring(desktop, "/periods/new", page, "own-period.toml", text.encode())
    assert "Fail on korras." in looked.words
    async with office.house.app.desks.open(office.house.sandbox.now()) as desk:
        assert (await desk.session.exec(select(PeriodFile))).all() == []
    kept = await send(desktop, looked, "/periods/new")
    assert "on kasutusel" in kept.words
    listed = await desktop.get("/periods")
    assert "own-period.toml" in listed.words
    assert [who for _, who in await audited(office, "period:import")] == [True]


async def test_a_period_that_came_meanwhile_is_not_replaced_unseen(office: Office) -> None:
    """One looks, another brings the next version, the first says yes to what stands there no longer."""
    text = (EXAMPLES / "own-period.toml").read_text("utf-8")
    desktop = await office.seated()
    page = await desktop.get("/periods/new")
    await send(desktop, await bring(desktop, "/periods/new", page, "a.toml", text.encode()), "/periods/new")
    mine = await bring(desktop, "/periods/new", page, "b.toml", f"{text}\n# mine\n".encode())
    theirs = await bring(desktop, "/periods/new", page, "c.toml", f"{text}\n# theirs\n".encode())
    assert "on kasutusel" in (await send(desktop, theirs, "/periods/new")).words

    late = await send(desktop, mine, "/periods/new")

    assert late.status == 409
    assert "Nüüd on näha uus seis" in late.words
    async with office.house.app.desks.open(office.house.sandbox.now()) as desk:
        kept = (await desk.session.exec(select(PeriodFile))).one()
        assert (kept.file, kept.version) == ("c.toml", 2)
    assert "# mine" in late.text
    assert "on kasutusel" in (await send(desktop, late, "/periods/new")).words


async def test_a_period_goes_into_force_only_as_it_was_shown(office: Office) -> None:
    desktop = await office.seated()
    page = await desktop.get("/periods/new")
    looked = await send(desktop, page, "/periods/new", text='name = "x"')
    assert "Peale nime ei ole failis ühtegi" in looked.words

    other = (EXAMPLES / "own-period.toml").read_text("utf-8")
    unseen = await send(desktop, looked, "/periods/new", text=other)
    assert unseen.status == 409
    assert "Nüüd on näha uus seis" in unseen.words
    assert "Näidisvald 2027" in unseen.words
    assert await audited(office, "period:import") == []

    kept = await send(desktop, unseen, "/periods/new", text=other.replace("\n", "\r\n"))
    assert "Periood Näidisvald 2027 on kasutusel" in kept.words
    assert "Kirjutatud siin halduses, versioon 1" in kept.words
    stale = await send(desktop, unseen, "/periods/new")
    assert stale.status == 409
    assert "Sellise nimega periood on juba olemas." in stale.words
    assert len(await audited(office, "period:import")) == 1


async def test_a_period_without_file_and_text_says_that_either_will_do(office: Office) -> None:
    desktop = await office.seated()
    page = await desktop.get("/periods/new")
    assert "võib jääda tühjaks" not in page.words
    nothing = await send(desktop, page, "/periods/new")
    empty = await bring(desktop, "/periods/new", page, "p.toml", b"")
    assert "Valige fail või kirjutage tekst." in nothing.words
    assert "Fail on tühi." in empty.words


async def test_two_periods_side_by_side(office: Office) -> None:
    desktop = await office.seated()
    page = await desktop.get("/periods/difference?one=2023-2024&other=2025-2026")
    one = await desktop.get("/periods/2025-2026")

    assert "2023-2024 ja 2025-2026" in page.words
    assert "8 694 799,12 €" in page.words
    assert re.search(r"\d{4,}(,\d+)? €", page.words) is None
    assert "§" in page.words
    assert "dokumendis kirjas" in one.words
    assert (await desktop.get("/periods/nothing")).status == 404


@pytest.mark.parametrize("language", ["et", "ru"])
async def test_a_newcomer_is_told_what_stands_in_a_period(office: Office, language: str) -> None:
    desktop = await office.seated(language)
    page = await desktop.get("/periods/new")
    told = dict(re.findall(r"<dt><code>([^<]+)</code>[ *]*</dt><dd>([^<]+)</dd>", page.text))
    example = await desktop.raw("GET", "/periods/example")

    assert {"name", "services", "retention", "documented", "assessment", "housing"} <= set(told)
    assert page.text.count("</code> *</dt>") == 1
    made = read_period("own-period.toml", example.text)
    assert made.name == "Näidisvald 2027"
    nothing_else = read_period("x.toml", 'name = "Tühi"')
    assert nothing_else.intake is None


def test_every_key_of_a_period_has_its_words() -> None:
    assert set(FIELDS) == set(PERIOD)
