"""Invitations: whose they are, how they print, and what is refused before anything is made."""

from __future__ import annotations

from datetime import datetime

import pytest
from sqlmodel import select

from casework.people import Role
from storage.desk import Desk
from storage.invitations import LIVES
from storage.tables import Invitation, InvitationKind, Organisation
from tests.admin.shell import Shell, at_the_desk

LINK = "https://t.me/MarkajaBot?start="
HOUSE = ("--organisation", "Näidishaigla", "--kind", "hospital", "--municipality", "saku")


def invitation(line: str) -> Invitation:
    """What the printed link opens."""
    token = line.strip().removeprefix(LINK)
    return at_the_desk(lambda desk: desk.invitations.look(token))


def count() -> int:
    async def all_of(desk: Desk) -> int:
        return len((await desk.session.exec(select(Invitation))).all())

    return at_the_desk(all_of)


def organisations() -> list[Organisation]:
    async def all_of(desk: Desk) -> list[Organisation]:
        return list((await desk.session.exec(select(Organisation))).all())

    return at_the_desk(all_of)


async def key_of(desk: Desk, row: Invitation) -> str:
    return (await desk.municipalities.get(row.municipality_id or 0)).key


@pytest.mark.parametrize("bot", ["MarkajaBot", "@MarkajaBot", "https://t.me/MarkajaBot"])
def test_a_lead_gets_a_link_that_opens_the_right_role(ready: Shell, bot: str) -> None:
    said = ready.done("invite", "case-manager", "--municipality", "saku", "--name", "Anu K.", "--lead", "--bot", bot)

    assert said.out.startswith(LINK)
    assert len(said.out.splitlines()) == 1
    row = invitation(said.out)
    assert (row.kind, row.role, row.lead, row.shown_as) == (
        InvitationKind.ROLE,
        Role.CASE_MANAGER,
        True,
        "Anu K.",
    )
    assert at_the_desk(lambda desk: key_of(desk, row)) == "saku"
    assert isinstance(row.expires_at, datetime)
    assert row.expires_at - row.created_at == LIVES
    assert "Saku vald" in said.err
    assert "avaneb üks kord ja kehtib 7 päeva, kuni " in said.err
    assert "Roll: juhtumikorraldaja, juht (case-manager)" in said.err


@pytest.mark.parametrize("typed", ["saku", "SAKU", "Saku vald", "Саку"])
def test_a_municipality_answers_to_its_key_and_its_name(ready: Shell, typed: str) -> None:
    said = ready.done("invite", "case_manager", "--municipality", typed)

    assert "Saku vald" in said.err


def test_without_a_username_the_token_comes_with_the_way_to_make_the_link(ready: Shell) -> None:
    said = ready.done("invite", "ska-coordinator", "--portfolio", "saku")

    assert invitation(said.out).role is Role.SKA_COORDINATOR
    assert f"https://t.me/KASUTAJANIMI?start={said.out.strip()}" in said.err


def test_the_username_may_stand_in_the_settings(ready: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MARKAJA_BOT_USERNAME", "MarkajaBot")

    assert ready.done("invite", "ska-coordinator", "--portfolio", "saku").out.startswith(LINK)


def test_a_partner_belongs_to_an_institution_which_is_made_once(ready: Shell) -> None:
    first = ready.done("invite", "partner", *HOUSE)
    again = ready.done("invite", "partner", "--organisation", "näidishaigla", "--municipality", "saku")

    (house,) = organisations()
    assert (house.name, house.kind) == ("Näidishaigla", "hospital")
    assert "Uus asutus, lisatud praegu: Näidishaigla" in first.err
    assert "\nAsutus: Näidishaigla" in again.err
    assert {invitation(said.out).organisation_id for said in (first, again)} == {house.id}


def test_a_poster_is_public_and_does_not_expire(ready: Shell) -> None:
    said = ready.done("invite", "poster", *HOUSE, "--bot", "MarkajaBot")

    row = invitation(said.out)
    assert (row.kind, row.role, row.expires_at) == (InvitationKind.POSTER, None, None)
    assert "See on avalik ja ei aegu" in said.err
    assert "üks kord" not in said.err


def test_russian_counts_the_days(ready: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MARKAJA_LANGUAGE", "ru")

    assert "действует 7 дней" in ready.done("invite", "ska-coordinator", "--portfolio", "saku").err


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        (
            "nurse",
            "Sellist rolli ei ole: „nurse“. Rollid: asutuse töötaja (partner), juhtumikorraldaja (case-manager), ",
        ),
        ("case-manager", "Sellele rollile on vaja valda või linna: juhtumikorraldaja (case-manager)."),
        ("support-worker --municipality saku", "Siin on vaja asutust: tugitöötaja (support-worker)."),
        ("partner --municipality saku", "Siin on vaja asutust: asutuse töötaja (partner)."),
        ("poster --municipality saku", "Siin on vaja asutust: plakati link (poster)."),
        ("poster --organisation Haigla --lead", "Plakati link on kõigile ühine."),
        (
            "partner --organisation Haigla --lead",
            "Tiimi saab juhtida ainult selles rollis: juhtumikorraldaja (case-manager).",
        ),
        ("partner --organisation Haigla", "See asutus on uus: „Haigla“."),
        (
            "partner --organisation Haigla --kind pub",
            "Sellist asutuse liiki ei ole: „pub“. Liigid: Kiirabi (ambulance), ",
        ),
        ("case-manager --municipality Tartu", "Ei ole kindel, milline vald või linn see on: „Tartu“."),
        ("case-manager --municipality Xyzzyq", "Sellist valda ega linna ei ole: „Xyzzyq“."),
        ("ska-coordinator", "Sellele rollile on vaja vähemalt ühte valda või linna: Sotsiaalkindlustusameti"),
        ("ska-coordinator --portfolio ,", "Sellele rollile on vaja vähemalt ühte valda või linna: "),
        ("ska-coordinator --portfolio saku --bot a!b", "See ei ole roboti kasutajanimi: „a!b“."),
    ],
)
def test_what_is_refused_is_said_and_nothing_is_made(ready: Shell, typed: str, told: str) -> None:
    assert ready.refused("invite", *typed.split()).startswith(told)
    assert count() == 0
    assert organisations() == []


def test_near_names_come_with_their_keys(ready: Shell) -> None:
    said = ready.refused("invite", "case-manager", "--municipality", "Tartu")

    assert "Tartu linn (tartu-linn), Tartu vald (tartu-vald)" in said


def test_before_the_import_there_is_nobody_to_invite_to(shell: Shell) -> None:
    shell.done("db", "upgrade")

    said = shell.refused("invite", "case-manager", "--municipality", "saku")

    assert "markaja import municipalities" in said
