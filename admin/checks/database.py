"""The database: reachable, at this program's revision, writable, guarded, and opened by the key in the settings."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncEngine

from admin import house
from admin.checks import data, traffic, upkeep
from admin.checks.findings import Finding, broken, ok, refused, warning
from admin.problems import Problem
from admin.settings import AdminSettings
from storage import health, migrate, secrets
from storage.database import session_factory
from storage.desk import Desk, Desks
from storage.secrets import KeyProblem, KeyRing


async def of_database(read: AdminSettings, ring: KeyRing | None, now: datetime) -> list[Finding]:
    """Each check stands on the ones before: after one that is broken at the root the others are left out."""
    findings: list[Finding] = []
    url = read.database_url
    try:
        async with house.reached(url) as engine:
            revision = await migrate.current(engine)
            findings.append(ok("database", "admin-doctor-database", address=house.address(url)))
            findings.append(migrations := await _migrations(engine, url, revision))
            if migrations.stands:
                findings += await _inside(engine, read, ring, now)
    except Problem as problem:
        findings.append(refused("database", problem))
    return findings


async def _inside(engine: AsyncEngine, read: AdminSettings, ring: KeyRing | None, now: datetime) -> list[Finding]:
    desks = Desks(session_factory(engine))
    findings = [await _writing(desks, now)]
    async with desks.open(now) as desk:
        findings += _guards(await health.guards(desk.session))
        if ring is not None:
            findings.append(_sealed(ring, await health.sealed_samples(desk.session)))
        findings += await traffic.of_municipalities(desk) + await traffic.of_queues(desk)
        findings += await upkeep.of_desk(desk, read)
        return findings + await _of_data(desk, read, ring)


async def _of_data(desk: Desk, read: AdminSettings, ring: KeyRing | None) -> list[Finding]:
    """Reasons and notes stand sealed beside them: with a wrong key nothing is said, the check above has said it."""
    if ring is None:
        return []
    secrets.install(ring)
    try:
        return await data.of_data(desk, read)
    except KeyProblem:
        return []


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
    return [
        broken(check, open_id, names=", ".join(sorted(missing)))
        if (missing := wanted - found)
        else ok(check, whole_id)
        for check, wanted, whole_id, open_id in (
            ("audit", health.AUDIT_GUARDS, "admin-doctor-audit", "admin-doctor-audit-open"),
            ("months", health.MONTH_GUARDS, "admin-doctor-months", "admin-doctor-months-open"),
            ("erased", health.ERASURE_GUARDS, "admin-doctor-erased", "admin-doctor-erased-open"),
        )
    ]


def _sealed(ring: KeyRing, samples: list[tuple[str, bytes]]) -> Finding:
    """Nothing that was opened is kept or shown."""
    closed, lost = set(), set()
    for column, value in samples:
        try:
            if ring.opened(value, column) is None:
                lost.add(column)
        except KeyProblem:
            closed.add(column)
    if closed:
        return broken("sealed", "admin-doctor-sealed-closed", columns=", ".join(sorted(closed)))
    if lost:
        keys, columns = ", ".join(sorted(ring.lost)), ", ".join(sorted(lost))
        return warning("sealed", "admin-doctor-sealed-lost", columns=columns, keys=keys)
    if not samples:
        return ok("sealed", "admin-doctor-sealed-nothing")
    return ok("sealed", "admin-doctor-sealed")
