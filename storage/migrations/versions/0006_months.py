"""Months as they are reported: versions, checks, files, contracts, and a price list with recipients and providers."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

ONLY_GROWS = {"month_version": ("update", "delete"), "month_file": ("update",), "erased_file": ("update", "delete")}
SQLITE_GUARD = """
CREATE TRIGGER {table}_only_grows_{event} BEFORE {event} ON {table}
BEGIN SELECT RAISE(ABORT, '{table} only grows'); END
"""
POSTGRES_GUARD = """
CREATE TRIGGER {table}_only_grows_{event} BEFORE {event} ON {table}
FOR EACH STATEMENT EXECUTE FUNCTION only_grows()
"""
SQLITE_DOOR = """
CREATE TRIGGER month_file_one_door BEFORE DELETE ON month_file
WHEN NOT EXISTS (SELECT 1 FROM erased_file WHERE file_id = OLD.id)
BEGIN SELECT RAISE(ABORT, 'month_file only grows'); END
"""
POSTGRES_DOOR = """
CREATE TRIGGER month_file_one_door BEFORE DELETE ON month_file
FOR EACH ROW EXECUTE FUNCTION month_file_one_door()
"""
POSTGRES_FUNCTIONS = (
    """
CREATE FUNCTION only_grows() RETURNS trigger LANGUAGE plpgsql AS
$$ BEGIN RAISE EXCEPTION '% only grows', TG_TABLE_NAME; END $$
""",
    """
CREATE FUNCTION month_file_one_door() RETURNS trigger LANGUAGE plpgsql AS
$$ BEGIN
  IF NOT EXISTS (SELECT 1 FROM erased_file WHERE file_id = OLD.id) THEN
    RAISE EXCEPTION 'month_file only grows';
  END IF;
  RETURN OLD;
END $$
""",
)

# Old hours take the organisation of the worker's present role there: nothing older was kept.
PROVIDERS = """
UPDATE hours_version SET provider_id = (
  SELECT m.organisation_id FROM membership m
  JOIN hours_entry e ON e.id = hours_version.entry_id AND e.worker_id = m.account_id
  WHERE m.organisation_id IS NOT NULL
    AND m.role IN ('support_worker', 'base_support_specialist')
    AND m.municipality_id IN (
      SELECT c.municipality_id FROM hours_person p JOIN case_file c ON c.id = p.case_id
      WHERE p.version_id = hours_version.id
    )
  ORDER BY CASE WHEN m.ended_at IS NULL THEN 0 ELSE 1 END, m.role DESC, m.began_at DESC, m.id DESC
  LIMIT 1
)
"""
CLOSED = """
INSERT INTO month_report (municipality_id, month, state, version, closed_by, closed_at)
SELECT municipality_id, month, 'closed', 1, closed_by, closed_at FROM closed_month ORDER BY id
"""
REOPENED = """
INSERT INTO closed_month (municipality_id, month, closed_by, closed_at)
SELECT municipality_id, month, closed_by, closed_at FROM month_report ORDER BY id
"""


def upgrade() -> None:
    _contracts()
    _prices()
    with op.batch_alter_table("hours_version") as table:
        table.add_column(sa.Column("provider_id", sa.Integer(), nullable=True))
        table.create_foreign_key("fk_hours_version_provider_id", "organisation", ["provider_id"], ["id"])
    op.execute(PROVIDERS)
    _months()
    op.execute(CLOSED)
    op.drop_index("ix_closed_month_place_month", table_name="closed_month")
    op.drop_table("closed_month")
    _guard()


def _contracts() -> None:
    op.create_table(
        "contract",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("period", sa.String(), nullable=False),
        sa.Column("representative_id", sa.Integer(), nullable=False),
        sa.Column("places", sa.Integer(), nullable=False),
        sa.Column("ceiling", sa.Numeric(precision=12, scale=2), nullable=True),
        sa.Column("fee_month", sa.Numeric(precision=12, scale=2), nullable=False),
        sa.Column("fee_months", sa.Integer(), nullable=False),
        sa.Column("first_day", sa.Date(), nullable=False),
        sa.Column("last_day", sa.Date(), nullable=False),
        sa.Column("used_before", sa.Numeric(precision=12, scale=2), nullable=False),
        sa.Column("used_until", sa.Date(), nullable=True),
        sa.Column("source", sa.String(), nullable=False),
        sa.Column("imported_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["representative_id"], ["municipality.id"], name=op.f("fk_contract_representative_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_contract")),
        sa.UniqueConstraint("name", name=op.f("uq_contract_name")),
    )
    op.create_table(
        "contract_place",
        sa.Column("contract_id", sa.Integer(), nullable=False),
        sa.Column("municipality_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["contract_id"], ["contract.id"], name=op.f("fk_contract_place_contract_id")),
        sa.ForeignKeyConstraint(
            ["municipality_id"], ["municipality.id"], name=op.f("fk_contract_place_municipality_id")
        ),
        sa.PrimaryKeyConstraint("contract_id", "municipality_id", name=op.f("pk_contract_place")),
    )
    op.create_index("ix_contract_place_municipality_id", "contract_place", ["municipality_id"], unique=False)


def _prices() -> None:
    with op.batch_alter_table("price") as table:
        table.alter_column("municipality_id", existing_type=sa.Integer(), nullable=True)
        table.add_column(sa.Column("period", sa.String(), nullable=True))
        table.add_column(sa.Column("recipient", sa.String(length=40), nullable=True))
        table.add_column(sa.Column("provider_id", sa.Integer(), nullable=True))
        table.add_column(sa.Column("source", sa.String(), nullable=False, server_default=""))
        table.add_column(sa.Column("imported_by", sa.Integer(), nullable=True))
        table.add_column(sa.Column("imported_at", sa.DateTime(timezone=True), nullable=True))
        table.create_foreign_key("fk_price_provider_id", "organisation", ["provider_id"], ["id"])
        table.create_foreign_key("fk_price_imported_by", "account", ["imported_by"], ["id"])
    with op.batch_alter_table("price") as table:
        table.alter_column("source", server_default=None)
    op.create_index("ix_price_period", "price", ["period"], unique=False)


def _months() -> None:
    op.create_table(
        "month_report",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("municipality_id", sa.Integer(), nullable=False),
        sa.Column("month", sa.Date(), nullable=False),
        sa.Column("state", sa.String(length=40), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("closed_by", sa.Integer(), nullable=False),
        sa.Column("closed_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("sent_by", sa.Integer(), nullable=True),
        sa.Column("sent_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["municipality_id"], ["municipality.id"], name=op.f("fk_month_report_municipality_id")),
        sa.ForeignKeyConstraint(["closed_by"], ["account.id"], name=op.f("fk_month_report_closed_by")),
        sa.ForeignKeyConstraint(["sent_by"], ["account.id"], name=op.f("fk_month_report_sent_by")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_month_report")),
    )
    op.create_index("ix_month_report_place_month", "month_report", ["municipality_id", "month"], unique=True)
    op.create_table(
        "month_version",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("report_id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("closed_by", sa.Integer(), nullable=False),
        sa.Column("closed_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("total", sa.Numeric(precision=12, scale=2), nullable=False),
        sa.Column("lines", sa.LargeBinary(), nullable=True),
        sa.Column("gaps", sa.LargeBinary(), nullable=True),
        sa.ForeignKeyConstraint(["report_id"], ["month_report.id"], name=op.f("fk_month_version_report_id")),
        sa.ForeignKeyConstraint(["closed_by"], ["account.id"], name=op.f("fk_month_version_closed_by")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_month_version")),
    )
    op.create_index("ix_month_version_report_version", "month_version", ["report_id", "version"], unique=True)
    op.create_table(
        "sheet_check",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("month", sa.Date(), nullable=False),
        sa.Column("account_id", sa.Integer(), nullable=False),
        sa.Column("role", sa.String(length=40), nullable=False),
        sa.Column("digest", sa.String(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["case_file.id"], name=op.f("fk_sheet_check_case_id")),
        sa.ForeignKeyConstraint(["account_id"], ["account.id"], name=op.f("fk_sheet_check_account_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_sheet_check")),
    )
    op.create_index("ix_sheet_check_account_id", "sheet_check", ["account_id"], unique=False)
    op.create_index("ix_sheet_check_once", "sheet_check", ["case_id", "month", "account_id", "role"], unique=True)
    op.create_table(
        "month_file",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("municipality_id", sa.Integer(), nullable=True),
        sa.Column("contract_id", sa.Integer(), nullable=True),
        sa.Column("case_id", sa.Integer(), nullable=True),
        sa.Column("month", sa.Date(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.Column("sha256", sa.String(), nullable=False),
        sa.Column("made_by", sa.Integer(), nullable=True),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["municipality_id"], ["municipality.id"], name=op.f("fk_month_file_municipality_id")),
        sa.ForeignKeyConstraint(["contract_id"], ["contract.id"], name=op.f("fk_month_file_contract_id")),
        sa.ForeignKeyConstraint(["case_id"], ["case_file.id"], name=op.f("fk_month_file_case_id")),
        sa.ForeignKeyConstraint(["made_by"], ["account.id"], name=op.f("fk_month_file_made_by")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_month_file")),
    )
    op.create_index("ix_month_file_contract_id", "month_file", ["contract_id"], unique=False)
    op.create_index("ix_month_file_case_id", "month_file", ["case_id"], unique=False)
    op.create_index("ix_month_file_place_month", "month_file", ["municipality_id", "month"], unique=False)
    op.create_table(
        "erased_file",
        sa.Column("file_id", sa.Integer(), nullable=False),
        sa.Column("sha256", sa.String(), nullable=False),
        sa.Column("erased_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("file_id", name=op.f("pk_erased_file")),
    )


def _guard() -> None:
    """The database itself refuses to change what was closed or made."""
    sqlite = op.get_bind().dialect.name == "sqlite"
    if not sqlite:
        for function in POSTGRES_FUNCTIONS:
            op.execute(function)
    for table, events in ONLY_GROWS.items():
        for event in events:
            op.execute((SQLITE_GUARD if sqlite else POSTGRES_GUARD).format(table=table, event=event))
    op.execute(SQLITE_DOOR if sqlite else POSTGRES_DOOR)


def downgrade() -> None:
    """Tables take their triggers with them; a programme's prices and contracts have no place in the older house."""
    op.create_table(
        "closed_month",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("municipality_id", sa.Integer(), nullable=False),
        sa.Column("month", sa.Date(), nullable=False),
        sa.Column("closed_by", sa.Integer(), nullable=False),
        sa.Column("closed_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["municipality_id"], ["municipality.id"], name=op.f("fk_closed_month_municipality_id")),
        sa.ForeignKeyConstraint(["closed_by"], ["account.id"], name=op.f("fk_closed_month_closed_by")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_closed_month")),
    )
    op.create_index("ix_closed_month_place_month", "closed_month", ["municipality_id", "month"], unique=True)
    op.execute(REOPENED)
    op.drop_table("erased_file")
    for name in ("place_month", "case_id", "contract_id"):
        op.drop_index(f"ix_month_file_{name}", table_name="month_file")
    op.drop_table("month_file")
    op.drop_index("ix_sheet_check_once", table_name="sheet_check")
    op.drop_index("ix_sheet_check_account_id", table_name="sheet_check")
    op.drop_table("sheet_check")
    op.drop_index("ix_month_version_report_version", table_name="month_version")
    op.drop_table("month_version")
    op.drop_index("ix_month_report_place_month", table_name="month_report")
    op.drop_table("month_report")
    if op.get_bind().dialect.name != "sqlite":
        op.execute("DROP FUNCTION month_file_one_door()")
        op.execute("DROP FUNCTION only_grows()")
    with op.batch_alter_table("hours_version") as table:
        table.drop_constraint("fk_hours_version_provider_id", type_="foreignkey")
        table.drop_column("provider_id")
    op.drop_index("ix_price_period", table_name="price")
    op.execute("DELETE FROM price WHERE municipality_id IS NULL")
    with op.batch_alter_table("price") as table:
        table.drop_constraint("fk_price_imported_by", type_="foreignkey")
        table.drop_constraint("fk_price_provider_id", type_="foreignkey")
        for column in ("imported_at", "imported_by", "source", "provider_id", "recipient", "period"):
            table.drop_column(column)
        table.alter_column("municipality_id", existing_type=sa.Integer(), nullable=False)
    op.drop_index("ix_contract_place_municipality_id", table_name="contract_place")
    op.drop_table("contract_place")
    op.drop_table("contract")
