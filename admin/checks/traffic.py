"""Who would receive a referral, and whether what the bot has to say is being said."""

from __future__ import annotations

from datetime import timedelta

from admin.checks.findings import Finding, broken, ok, warning
from casework.municipalities import register
from storage import health, referral_lists
from storage.desk import Desk

LATE = timedelta(minutes=10)
"""A running bot sends within seconds; Telegram's own pauses are counted in minutes at most."""


async def of_municipalities(desk: Desk) -> list[Finding]:
    known = await desk.municipalities.all()
    real = [row for row in known if not row.fictional]
    findings = [_imported(len(real))]
    if known:
        receiving = len(await desk.municipalities.receiving())
        nobody = len(known) - receiving
        say = ok if receiving else warning
        findings.append(say("receiving", "admin-doctor-receiving", receiving=receiving, nobody=nobody))
    stranded = await referral_lists.stranded(desk)
    if stranded:
        findings.append(broken("stranded", "admin-doctor-stranded", stranded=stranded))
    return findings


async def of_queues(desk: Desk) -> list[Finding]:
    late_before = desk.now - LATE
    outbox = await health.outbox(desk.session, late_before)
    unanswered = await health.unanswered(desk.session, late_before)
    failed = await health.failed(desk.session)
    minutes = int(LATE.total_seconds() // 60)
    return [
        broken("outbox", "admin-doctor-outbox-late", late=outbox.late, minutes=minutes)
        if outbox.late
        else ok("outbox", "admin-doctor-outbox", pending=outbox.pending),
        warning("outbox_failed", "admin-doctor-outbox-failed", failed=failed)
        if failed
        else ok("outbox_failed", "admin-doctor-outbox-none-failed"),
        warning("updates", "admin-doctor-updates-late", late=unanswered.late, minutes=minutes)
        if unanswered.late
        else ok("updates", "admin-doctor-updates", pending=unanswered.pending),
    ]


def _imported(count: int) -> Finding:
    expected = len(register().municipalities)
    if not count:
        return warning("municipalities", "admin-doctor-municipalities-none")
    if count < expected:
        return warning("municipalities", "admin-doctor-municipalities-few", count=count, expected=expected)
    return ok("municipalities", "admin-doctor-municipalities", count=count)
