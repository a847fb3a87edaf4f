"""Open duties, the lines of the morning's list, hours of reminders, imported periods."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "duty",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("mark", sa.String(), nullable=False),
        sa.Column("municipality_id", sa.Integer(), nullable=False),
        sa.Column("case_id", sa.Integer(), nullable=True),
        sa.Column("scope", sa.String(length=40), nullable=False),
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("owner", sa.String(length=40), nullable=False),
        sa.Column("owner_id", sa.Integer(), nullable=True),
        sa.Column("base", sa.Date(), nullable=True),
        sa.Column("due", sa.Date(), nullable=True),
        sa.Column("ladder", sa.String(), nullable=False),
        sa.Column("next_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("said_until", sa.DateTime(timezone=True), nullable=True),
        sa.Column("fresh", sa.Boolean(), nullable=False),
        sa.Column("snoozed_until", sa.Date(), nullable=True),
        sa.Column("snooze_reason", sa.LargeBinary(), nullable=True),
        sa.Column("snoozed_by", sa.Integer(), nullable=True),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("done_on", sa.Date(), nullable=True),
        sa.Column("done_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("done_by", sa.Integer(), nullable=True),
        sa.Column("done_facts", sa.JSON(), nullable=False),
        sa.Column("by_hand", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["municipality_id"], ["municipality.id"], name=op.f("fk_duty_municipality_id")),
        sa.ForeignKeyConstraint(["case_id"], ["case_file.id"], name=op.f("fk_duty_case_id")),
        sa.ForeignKeyConstraint(["owner_id"], ["account.id"], name=op.f("fk_duty_owner_id")),
        sa.ForeignKeyConstraint(["snoozed_by"], ["account.id"], name=op.f("fk_duty_snoozed_by")),
        sa.ForeignKeyConstraint(["done_by"], ["account.id"], name=op.f("fk_duty_done_by")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_duty")),
        sa.UniqueConstraint("mark", name=op.f("uq_duty_mark")),
    )
    for column in ("municipality_id", "case_id", "owner_id", "next_at"):
        op.create_index(f"ix_duty_{column}", "duty", [column], unique=False)

    op.create_table(
        "duty_line",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("account_id", sa.Integer(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("duty_id", sa.Integer(), nullable=False),
        sa.Column("part", sa.String(length=40), nullable=False),
        sa.Column("number", sa.Integer(), nullable=True),
        sa.Column("told_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["account_id"], ["account.id"], name=op.f("fk_duty_line_account_id")),
        sa.ForeignKeyConstraint(["duty_id"], ["duty.id"], name=op.f("fk_duty_line_duty_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_duty_line")),
        sa.UniqueConstraint("account_id", "day", "duty_id", name="uq_duty_line_once"),
    )
    op.create_index("ix_duty_line_duty_id", "duty_line", ["duty_id"], unique=False)
    op.create_index("ix_duty_line_untold", "duty_line", ["told_at", "day"], unique=False)

    op.create_table(
        "reminder_hour",
        sa.Column("account_id", sa.Integer(), nullable=False),
        sa.Column("hour", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["account_id"], ["account.id"], name=op.f("fk_reminder_hour_account_id")),
        sa.PrimaryKeyConstraint("account_id", name=op.f("pk_reminder_hour")),
    )

    op.create_table(
        "period_file",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("file", sa.String(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("imported_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_period_file")),
        sa.UniqueConstraint("name", name=op.f("uq_period_file_name")),
    )


def downgrade() -> None:
    op.drop_table("period_file")
    op.drop_table("reminder_hour")
    op.drop_index("ix_duty_line_untold", table_name="duty_line")
    op.drop_index("ix_duty_line_duty_id", table_name="duty_line")
    op.drop_table("duty_line")
    for column in ("next_at", "owner_id", "case_id", "municipality_id"):
        op.drop_index(f"ix_duty_{column}", table_name="duty")
    op.drop_table("duty")
