"""The audit log: who did or read what, filtered, the newest first, page by page by key."""

from __future__ import annotations

from collections.abc import Mapping

from admin.panel import choices, deeds, subjects
from admin.panel.ask import Ask
from admin.panel.listing import Cell, Column, Filter, Line
from admin.panel.lists import Lines, ListPage
from casework.operator_permissions import OperatorAction
from storage import panel_audit, panel_lists, panel_subjects
from storage.desk import Desk
from storage.panel_audit import AuditWish
from storage.panel_lists import Cut


async def _filters(ask: Ask, desk: Desk) -> list[Filter]:
    return [
        choices.choose(ask, "action", "panel-col-action", _actions(ask)),
        choices.free(ask, "subject", "panel-col-subject"),
        choices.free(ask, "account", "panel-filter-account"),
        await choices.municipality(ask, desk),
        *choices.between(ask),
    ]


def _actions(ask: Ask) -> list[tuple[str, str]]:
    """By what it was about; a more exact code, given in the address, stays what it is and shows its words."""
    known, typed = deeds.kinds(ask.texts), ask.query.get("action", "").strip()
    return known if not typed or typed in dict(known) else [*known, (typed, deeds.action(ask.texts, typed))]


async def _subjects(ask: Ask, desk: Desk, typed: str) -> tuple[str, list[str] | None]:
    """How a subject begins, or which ones they are: by a code or a name, by words with a number, or as it is."""
    if found := await panel_subjects.meant(desk, typed):
        return "", found
    in_words = subjects.kind_of(ask.texts, typed)
    if in_words and not in_words.endswith(":"):
        return "", [in_words]
    return in_words or typed, None


async def _find(ask: Ask, desk: Desk, query: Mapping[str, str], cut: Cut) -> Lines:
    since, before = choices.days(ask)
    beginning, exact = await _subjects(ask, desk, query.get("subject", "").strip())
    wish = AuditWish(
        action=query.get("action", "").strip(),
        subject=beginning,
        subjects=exact,
        accounts=await panel_lists.accounts_called(desk, query.get("account", "")),
        municipality=choices.id_of(query, "municipality"),
        since=since,
        before=before,
    )
    rows = await panel_audit.lines(desk, wish, below=choices.id_of(query, "below"), limit=cut.limit + 1)
    names = await panel_lists.known_as(desk, {row.account_id for row in rows if row.account_id})
    kept = rows[: cut.limit]
    reasons = await panel_audit.reasons(desk, kept)
    known = await panel_subjects.known(desk, {row.subject for row in kept})
    return Lines(
        [
            Line(
                [
                    str(row.id),
                    row.at,
                    None if row.account_id is None else str(row.account_id),
                    names.get(row.account_id),
                    deeds.action(ask.texts, row.action),
                    row.action,
                    reasons.get(row.id),
                    Cell(subjects.words(ask.texts, row.subject, known), subjects.road(row.subject, known)),
                    row.subject,
                    row.name,
                ]
            )
            for row in kept
        ],
        below=kept[-1].id if len(rows) > len(kept) else 0,
    )


LIST = ListPage(
    path="/audit",
    text_id="panel-menu-audit",
    told="panel-audit-told",
    nothing="panel-list-nothing",
    columns=(
        Column("panel-col-number"),
        Column("panel-col-at"),
        Column("panel-col-account"),
        Column("panel-col-name", beneath=True),
        Column("panel-col-action"),
        Column("panel-col-code", beneath=True),
        Column("panel-col-why", beneath=True, in_file=False),
        Column("panel-col-subject"),
        Column("panel-col-subject-code", on_page=False),
        Column("panel-col-municipality", beneath=True),
    ),
    filters=_filters,
    find=_find,
    action=OperatorAction.AUDIT_READ,
)
PAGES = LIST.pages()
