"""The database: reachable, at this program's revision, writable, guarded, and opened by the key in the settings."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncEngine

from admin import house
from admin.checks import traffic
from admin.checks.findings import Finding, broken, ok, refused
from admin.problems import Problem
from storage import health, migrate
from storage.database import session_factory
from storage.desk import Desks
from storage.secrets import KeyProblem, KeyRing


async def of_database(url: str, ring: KeyRing | None, now: datetime) -> list[Finding]:
    """Each check stands on the ones before: after one that is broken at the root the others are left out."""
    findings: list[Finding] = []
    try:
        async with house.reached(url) as engine:
            revision = await migrate.current(engine)
            findings.append(ok("database", "admin-doctor-database", address=house.address(url)))
            findings.append(migrations := await _migrations(engine, url, revision))
            if migrations.stands:
                findings += await _inside(engine, ring, now)
    except Problem as problem:
        findings.append(refused("database", problem))
    return findings


async def _inside(engine: AsyncEngine, ring: KeyRing | None, now: datetime) -> list[Finding]:
    desks = Desks(session_factory(engine))
    findings = [await _writing(desks, now)]
    async with desks.open(now) as desk:
        findings += _guards(await health.guards(desk.session))
        if ring is not None:
            findings.append(_sealed(ring, await health.sealed_samples(desk.session)))
        return findings + await traffic.of_municipalities(desk) + await traffic.of_queues(desk)


async def _migrations(engine: AsyncEngine, url: str, revision: str) -> Finding:
    try:
        if await house.at_head(engine):
            return ok("migrations", "admin-doctor-migrations", revision=revision)
    except Problem as newer:
        return refused("migrations", newer)
    return broken("migrations", "admin-problem-not-upgraded", address=house.address(url))


async def _writing(desks: Desks, now: datetime) -> Finding:
    try:
        async with desks.open(now) as desk:
            await health.write_nothing(desk.session)
    except SQLAlchemyError as error:
        return broken("writing", "admin-doctor-writing-refused", problem=house.reason(error))
    return ok("writing", "admin-doctor-writing")


def _guards(found: frozenset[str]) -> list[Finding]:
    audit, months = health.AUDIT_GUARDS - found, health.MONTH_GUARDS - found
    return [
        broken("audit", "admin-doctor-audit-open", names=", ".join(sorted(audit)))
        if audit
        else ok("audit", "admin-doctor-audit"),
        broken("months", "admin-doctor-months-open", names=", ".join(sorted(months)))
        if months
        else ok("months", "admin-doctor-months"),
    ]


def _sealed(ring: KeyRing, samples: list[tuple[str, bytes]]) -> Finding:
    """Nothing that was opened is kept or shown."""
    closed = []
    for column, value in samples:
        try:
            ring.open_bytes(value, column)
        except KeyProblem:
            closed.append(column)
    if closed:
        return broken("sealed", "admin-doctor-sealed-closed", columns=", ".join(sorted(set(closed))))
    if not samples:
        return ok("sealed", "admin-doctor-sealed-nothing")
    return ok("sealed", "admin-doctor-sealed")
