"""What the tests of imports share: a small town to import into, files to import, and what came of it."""

from __future__ import annotations

from pathlib import Path

import pytest
from sqlmodel import SQLModel, func, select

from casework.people import Role
from storage import example
from storage.desk import Desk
from storage.tables import (
    Account,
    Audit,
    CaseFact,
    CaseFile,
    DutyRow,
    Invitation,
    MembershipRow,
    Organisation,
    Outbox,
    Person,
    PlannedComponent,
)
from tests.admin.shell import Shell, at_the_desk

HEAD = "omavalitsus;eesnimi;perekonnanimi;sünniaasta;kontakt;juhtumikorraldaja;baastoetuse spetsialist;sisenenud;hinnatud\n"
MARI = "naidisvald;Mari;Katsetaja;1980;+372 5550 0101;;;02.01.2025;20.01.2025\n"


@pytest.fixture
def ready(any_url: str, shell: Shell, monkeypatch: pytest.MonkeyPatch) -> Shell:
    monkeypatch.setenv("MARKAJA_DATABASE_URL", any_url)
    shell.done("db", "upgrade")
    at_the_desk(town)
    return shell


async def town(desk: Desk) -> None:
    """Näidisvald with a case manager who leads, a specialist and a worker of Näidistugi."""
    place = await example.municipality(desk)
    house = await example.provider(desk, place)
    for number, (role, name) in enumerate(
        ((Role.CASE_MANAGER, "Anu K."), (Role.BASE_SUPPORT_SPECIALIST, "Tiina T."), (Role.SUPPORT_WORKER, "Lea L."))
    ):
        account = Account(telegram_id=5000 + number, created_at=desk.now)
        desk.session.add(account)
        await desk.session.flush()
        desk.session.add(
            MembershipRow(
                account_id=account.id or 0,
                role=role,
                municipality_id=place.id,
                organisation_id=house.id if number else None,
                lead=not number,
                shown_as=name,
                began_at=desk.now,
            )
        )


def file(text: str, name: str = "fail.csv", encoding: str = "utf-8") -> str:
    Path(name).write_bytes(text.encode(encoding))
    return name


def every(table: type[SQLModel]) -> list[SQLModel]:
    async def find(desk: Desk) -> list[SQLModel]:
        return list((await desk.session.exec(select(table))).all())

    return at_the_desk(find)


def state() -> dict[str, int]:
    """Rows of everything that an import could touch."""

    async def count(desk: Desk) -> dict[str, int]:
        tables = (Person, CaseFile, CaseFact, DutyRow, Outbox, Audit, Invitation, PlannedComponent, Organisation)
        return {
            table.__name__: (await desk.session.exec(select(func.count()).select_from(table))).one()
            for table in tables
        }

    return at_the_desk(count)
