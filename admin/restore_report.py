"""What `markaja restore` says: what was done again, what may be back, and what the operator does about it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from pathlib import Path

from admin.problems import Problem
from casework.data_subjects import LedgerLine, SubjectKind, Whose
from casework.ledger_notes import LedgerNote
from locales import Texts, days
from storage.backup_restoring import Restored

_MOST_CODES = 12


def warn(words: Texts, since: list[LedgerLine], on_purpose: bool) -> None:
    """Nobody is put back unnoticed: what cannot be erased again is named before anything is restored.

    Raises `Problem` unless `on_purpose`.
    """
    if not since:
        return
    codes = [Whose(line.kind, line.subject_id).code for line in since]
    told = ", ".join(codes[:_MOST_CODES]) + ("…" if len(codes) > _MOST_CODES else "")
    if not on_purpose:
        raise Problem("backup-problem-unrepeated", count=len(since), codes=told)
    print(words.plain("backup-unrepeated", count=len(since), codes=told), flush=True)


def tell_list(words: Texts, known: Sequence[LedgerLine | LedgerNote], file: Path | None, *, covered: bool) -> None:
    """Up to when the list of erasures knows what ended; `covered`: whether it goes on after the backup."""
    if not known:
        print(words.plain("backup-no-ledger", file=str(file or "MARKAJA_ERASURES_FILE")))
        return
    if not covered:
        print(words.plain("backup-ledger-older", file=str(file)))
    print(words.plain("backup-ledger-until", at=days.stamp(words, max(one.at for one in known))))


def tell(words: Texts, done: Restored, made_at: datetime) -> None:
    if done.erased:
        print(words.plain("backup-erased-again", count=done.erased))
    if done.unrepeated:
        print(words.plain("backup-unrepeated-left", count=done.unrepeated))
    if done.noted:
        print(words.plain("backup-noted-again", count=done.noted))
    if done.swept:
        print(words.plain("backup-swept", count=done.swept))
    if done.suspended:
        print(words.plain("backup-links-suspended", count=done.suspended))
    if done.links:
        print(words.plain("backup-links-open", count=done.links))
    if done.kept:
        print(words.plain("backup-holds-open", holds=", ".join(_hold(*one) for one in done.kept)))
    if done.held.notices:
        print(words.plain("backup-held", count=done.held.notices))
    if done.held.answers:
        print(words.plain("backup-answers-dropped", count=done.held.answers))
    print(words.plain("backup-ways-closed", sessions=done.closed.sessions, invitations=done.closed.invitations))
    print(words.plain("backup-nothing-since", at=days.stamp(words, made_at)))


def _hold(person_id: int, until: date | None) -> str:
    """P-014 (31.12.2026)."""
    code = Whose(SubjectKind.PERSON, person_id).code
    return code if until is None else f"{code} ({days.due(until)})"
