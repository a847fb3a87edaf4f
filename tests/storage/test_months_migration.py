"""A house with hours, prices and closed months goes up to 0006 and down again: nothing is lost on the way."""

from __future__ import annotations

from sqlalchemy import text

from storage import migrate
from storage.database import create_engine

AT = "'2026-11-01 08:00:00+00:00'"
BEFORE = (
    (
        "INSERT INTO municipality (id, key, name, kind, county, fictional, office_hours, office_days, turn_to,"
        " retention_days) VALUES (1, 'naidisvald', 'Näidisvald', 'vald', '', true, '08:00-17:00', 'mon-fri', '', 90)"
    ),
    *(
        "INSERT INTO account (id, telegram_id, language_chosen, privacy_version, state, created_at)"
        f" VALUES ({n}, {n}, true, 1, 'active', {AT})"
        for n in (1, 2, 3)
    ),
    "INSERT INTO organisation (id, name, kind, municipality_id) VALUES (5, 'Vana', 'service_provider', 1)",
    "INSERT INTO organisation (id, name, kind, municipality_id) VALUES (6, 'Uus', 'service_provider', 1)",
    *(
        "INSERT INTO membership (account_id, role, municipality_id, organisation_id, lead, shown_as, began_at, ended_at)"
        f" VALUES ({account}, '{role}', 1, {organisation}, false, '', {AT}, {ended})"
        for account, role, organisation, ended in (
            (1, "support_worker", 5, AT),
            (1, "support_worker", 6, "NULL"),
            (2, "base_support_specialist", 5, AT),
            (3, "case_manager", "NULL", "NULL"),
        )
    ),
    "INSERT INTO person (id, language) VALUES (1, '')",
    (
        "INSERT INTO case_file (id, person_id, municipality_id, kind, period, state, version, traits, opened_at)"
        f" VALUES (1, 1, 1, 'iste', '2025-2026', 'open', 1, '[]', {AT})"
    ),
    *(
        statement
        for n in (1, 2, 3)
        for statement in (
            f"INSERT INTO hours_card (id, worker_id, sent_at, revision, state) VALUES ({n}, {n}, {AT}, 1, 'kept')",
            (
                "INSERT INTO hours_entry (id, worker_id, card_id, state, version, created_at)"
                f" VALUES ({n}, {n}, {n}, 'kept', 1, {AT})"
            ),
            (
                'INSERT INTO hours_version (id, entry_id, number, current, deleted, "by", at, day, minutes, mode, recipient)'
                f" VALUES ({n}, {n}, 1, true, false, {n}, {AT}, '2026-10-05', 60, 'individual', 'participant')"
            ),
            f"INSERT INTO hours_person (version_id, case_id) VALUES ({n}, 1)",
        )
    ),
    "INSERT INTO price (municipality_id, component, unit, first_day) VALUES (1, 'sheltered_work', 7.1, '2026-01-01')",
    f"INSERT INTO closed_month (municipality_id, month, closed_by, closed_at) VALUES (1, '2026-09-01', 3, {AT})",
)


async def test_hours_find_their_organisation_and_closed_months_stay_closed(any_url: str) -> None:
    engine = create_engine(any_url)
    try:
        await migrate.upgrade(engine, "0005")
        async with engine.begin() as connection:
            for statement in BEFORE:
                await connection.execute(text(statement))
        await migrate.upgrade(engine)
        async with engine.begin() as connection:
            found = await connection.execute(text("SELECT id, provider_id FROM hours_version ORDER BY id"))
            assert [tuple(row) for row in found] == [(1, 6), (2, 5), (3, None)]
            found = await connection.execute(text("SELECT state, version, closed_by FROM month_report"))
            assert [tuple(row) for row in found] == [("closed", 1, 3)]
            await connection.execute(
                text(
                    "INSERT INTO price (period, component, unit, first_day, source) VALUES ('x', 'y', 1, '2026-01-01', '')"
                )
            )
        await migrate.downgrade(engine, "0005")
        async with engine.begin() as connection:
            found = await connection.execute(text("SELECT municipality_id, closed_by FROM closed_month"))
            assert [tuple(row) for row in found] == [(1, 3)]
            found = await connection.execute(text("SELECT component FROM price"))
            assert [tuple(row) for row in found] == [("sheltered_work",)]
    finally:
        await engine.dispose()
