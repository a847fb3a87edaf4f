"""Plans, caseloads and hours, with every version of an entry."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "planned_component",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("component", sa.String(), nullable=False),
        sa.Column("provider_id", sa.Integer(), nullable=True),
        sa.Column("minutes", sa.Integer(), nullable=False),
        sa.Column("mode", sa.String(length=40), nullable=False),
        sa.Column("domain", sa.String(), nullable=True),
        sa.Column("first_day", sa.Date(), nullable=False),
        sa.Column("last_day", sa.Date(), nullable=True),
        sa.Column("created_by", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["case_file.id"], name=op.f("fk_planned_component_case_id")),
        sa.ForeignKeyConstraint(["provider_id"], ["organisation.id"], name=op.f("fk_planned_component_provider_id")),
        sa.ForeignKeyConstraint(["created_by"], ["account.id"], name=op.f("fk_planned_component_created_by")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_planned_component")),
    )
    op.create_index("ix_planned_component_case_id", "planned_component", ["case_id"], unique=False)

    op.create_table(
        "caseload",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("account_id", sa.Integer(), nullable=False),
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("first_day", sa.Date(), nullable=False),
        sa.Column("last_day", sa.Date(), nullable=True),
        sa.Column("added_by", sa.Integer(), nullable=False),
        sa.Column("added_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("ended_by", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["account_id"], ["account.id"], name=op.f("fk_caseload_account_id")),
        sa.ForeignKeyConstraint(["case_id"], ["case_file.id"], name=op.f("fk_caseload_case_id")),
        sa.ForeignKeyConstraint(["added_by"], ["account.id"], name=op.f("fk_caseload_added_by")),
        sa.ForeignKeyConstraint(["ended_by"], ["account.id"], name=op.f("fk_caseload_ended_by")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_caseload")),
    )
    op.create_index("ix_caseload_account_id", "caseload", ["account_id"], unique=False)
    op.create_index("ix_caseload_case_id", "caseload", ["case_id"], unique=False)

    op.create_table(
        "caseload_request",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("account_id", sa.Integer(), nullable=False),
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("asked_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("answer", sa.String(length=40), nullable=True),
        sa.Column("answered_by", sa.Integer(), nullable=True),
        sa.Column("answered_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["account_id"], ["account.id"], name=op.f("fk_caseload_request_account_id")),
        sa.ForeignKeyConstraint(["case_id"], ["case_file.id"], name=op.f("fk_caseload_request_case_id")),
        sa.ForeignKeyConstraint(["answered_by"], ["account.id"], name=op.f("fk_caseload_request_answered_by")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_caseload_request")),
    )
    op.create_index("ix_caseload_request_account_id", "caseload_request", ["account_id"], unique=False)
    op.create_index("ix_caseload_request_case_id", "caseload_request", ["case_id"], unique=False)

    op.create_table(
        "price",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("municipality_id", sa.Integer(), nullable=False),
        sa.Column("component", sa.String(), nullable=False),
        sa.Column("unit", sa.Numeric(precision=10, scale=4), nullable=False),
        sa.Column("first_day", sa.Date(), nullable=False),
        sa.Column("last_day", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(["municipality_id"], ["municipality.id"], name=op.f("fk_price_municipality_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_price")),
    )
    op.create_index("ix_price_municipality_id", "price", ["municipality_id"], unique=False)

    op.create_table(
        "hours_card",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("worker_id", sa.Integer(), nullable=False),
        sa.Column("source_id", sa.Integer(), nullable=True),
        sa.Column("shown_id", sa.Integer(), nullable=True),
        sa.Column("sent_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(length=40), nullable=False),
        sa.Column("data", sa.LargeBinary(), nullable=True),
        sa.ForeignKeyConstraint(["worker_id"], ["account.id"], name=op.f("fk_hours_card_worker_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_hours_card")),
    )
    op.create_index("ix_hours_card_shown", "hours_card", ["worker_id", "shown_id"], unique=False)
    op.create_index("ix_hours_card_source", "hours_card", ["worker_id", "source_id"], unique=False)

    op.create_table(
        "hours_entry",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("worker_id", sa.Integer(), nullable=False),
        sa.Column("card_id", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(length=40), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["worker_id"], ["account.id"], name=op.f("fk_hours_entry_worker_id")),
        sa.ForeignKeyConstraint(["card_id"], ["hours_card.id"], name=op.f("fk_hours_entry_card_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_hours_entry")),
    )
    op.create_index("ix_hours_entry_card_id", "hours_entry", ["card_id"], unique=False)
    op.create_index("ix_hours_entry_worker_id", "hours_entry", ["worker_id"], unique=False)

    op.create_table(
        "hours_version",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("entry_id", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("current", sa.Boolean(), nullable=False),
        sa.Column("deleted", sa.Boolean(), nullable=False),
        sa.Column("by", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("minutes", sa.Integer(), nullable=False),
        sa.Column("starts", sa.Integer(), nullable=True),
        sa.Column("ends", sa.Integer(), nullable=True),
        sa.Column("component", sa.String(), nullable=True),
        sa.Column("mode", sa.String(length=40), nullable=False),
        sa.Column("recipient", sa.String(length=40), nullable=False),
        sa.Column("reason", sa.LargeBinary(), nullable=True),
        sa.ForeignKeyConstraint(["entry_id"], ["hours_entry.id"], name=op.f("fk_hours_version_entry_id")),
        sa.ForeignKeyConstraint(["by"], ["account.id"], name=op.f("fk_hours_version_by")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_hours_version")),
    )
    op.create_index("ix_hours_version_current_day", "hours_version", ["current", "day"], unique=False)
    op.create_index("ix_hours_version_entry_number", "hours_version", ["entry_id", "number"], unique=True)

    op.create_table(
        "hours_person",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version_id", sa.Integer(), nullable=False),
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["version_id"], ["hours_version.id"], name=op.f("fk_hours_person_version_id")),
        sa.ForeignKeyConstraint(["case_id"], ["case_file.id"], name=op.f("fk_hours_person_case_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_hours_person")),
    )
    op.create_index("ix_hours_person_case_id", "hours_person", ["case_id"], unique=False)
    op.create_index("ix_hours_person_version_id", "hours_person", ["version_id"], unique=False)

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

    op.create_table(
        "hours_week",
        sa.Column("monday", sa.Date(), nullable=False),
        sa.Column("asked_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("monday", name=op.f("pk_hours_week")),
    )

    op.create_table(
        "hours_gap",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("account_id", sa.Integer(), nullable=False),
        sa.Column("monday", sa.Date(), nullable=False),
        sa.Column("asked_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("empty_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["account_id"], ["account.id"], name=op.f("fk_hours_gap_account_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_hours_gap")),
    )
    op.create_index("ix_hours_gap_account_week", "hours_gap", ["account_id", "monday"], unique=True)


def downgrade() -> None:
    op.drop_index("ix_hours_gap_account_week", table_name="hours_gap")
    op.drop_table("hours_gap")
    op.drop_table("hours_week")
    op.drop_index("ix_closed_month_place_month", table_name="closed_month")
    op.drop_table("closed_month")
    op.drop_index("ix_hours_person_case_id", table_name="hours_person")
    op.drop_index("ix_hours_person_version_id", table_name="hours_person")
    op.drop_table("hours_person")
    op.drop_index("ix_hours_version_current_day", table_name="hours_version")
    op.drop_index("ix_hours_version_entry_number", table_name="hours_version")
    op.drop_table("hours_version")
    op.drop_index("ix_hours_entry_card_id", table_name="hours_entry")
    op.drop_index("ix_hours_entry_worker_id", table_name="hours_entry")
    op.drop_table("hours_entry")
    op.drop_index("ix_hours_card_shown", table_name="hours_card")
    op.drop_index("ix_hours_card_source", table_name="hours_card")
    op.drop_table("hours_card")
    op.drop_index("ix_price_municipality_id", table_name="price")
    op.drop_table("price")
    op.drop_index("ix_caseload_request_account_id", table_name="caseload_request")
    op.drop_index("ix_caseload_request_case_id", table_name="caseload_request")
    op.drop_table("caseload_request")
    op.drop_index("ix_caseload_account_id", table_name="caseload")
    op.drop_index("ix_caseload_case_id", table_name="caseload")
    op.drop_table("caseload")
    op.drop_index("ix_planned_component_case_id", table_name="planned_component")
    op.drop_table("planned_component")
