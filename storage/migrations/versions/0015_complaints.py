"""Feedback on the help received, the days by which it is answered, and its place among the duties."""

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "complaint",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("municipality_id", sa.Integer(), nullable=False),
        sa.Column("sender_id", sa.Integer(), nullable=True),
        sa.Column("link_id", sa.Integer(), nullable=True),
        sa.Column("case_id", sa.Integer(), nullable=True),
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("about", sa.String(length=40), nullable=True),
        sa.Column("specialist_id", sa.Integer(), nullable=True),
        sa.Column("past_id", sa.Integer(), nullable=True),
        sa.Column("wants_answer", sa.Boolean(), nullable=False),
        sa.Column("status", sa.String(length=40), nullable=False),
        sa.Column("appealed", sa.Boolean(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("text", sa.LargeBinary(), nullable=True),
        sa.Column("name", sa.LargeBinary(), nullable=True),
        sa.Column("sent_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("received_on", sa.Date(), nullable=False),
        sa.Column("days", sa.Integer(), nullable=True),
        sa.Column("own_days", sa.Boolean(), nullable=False),
        sa.Column("due", sa.Date(), nullable=True),
        sa.Column("take_by", sa.Date(), nullable=True),
        sa.Column("taken_by", sa.Integer(), nullable=True),
        sa.Column("taken_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("answered_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("outcome", sa.String(length=40), nullable=True),
        sa.Column("closed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("erased_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["case_id"], ["case_file.id"], name=op.f("fk_complaint_case_id")),
        sa.ForeignKeyConstraint(["municipality_id"], ["municipality.id"], name=op.f("fk_complaint_municipality_id")),
        sa.ForeignKeyConstraint(["past_id"], ["account.id"], name=op.f("fk_complaint_past_id")),
        sa.ForeignKeyConstraint(["sender_id"], ["account.id"], name=op.f("fk_complaint_sender_id")),
        sa.ForeignKeyConstraint(["specialist_id"], ["account.id"], name=op.f("fk_complaint_specialist_id")),
        sa.ForeignKeyConstraint(["taken_by"], ["account.id"], name=op.f("fk_complaint_taken_by")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_complaint")),
    )
    with op.batch_alter_table("complaint") as table:
        table.create_index("ix_complaint_municipality_status", ["municipality_id", "status"])
        table.create_index(op.f("ix_complaint_sender_id"), ["sender_id"])
        table.create_index(op.f("ix_complaint_specialist_id"), ["specialist_id"])
        table.create_index(op.f("ix_complaint_taken_by"), ["taken_by"])
    op.create_table(
        "complaint_event",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("complaint_id", sa.Integer(), nullable=False),
        sa.Column("account_id", sa.Integer(), nullable=True),
        sa.Column("move", sa.String(length=40), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("text", sa.LargeBinary(), nullable=True),
        sa.ForeignKeyConstraint(["account_id"], ["account.id"], name=op.f("fk_complaint_event_account_id")),
        sa.ForeignKeyConstraint(["complaint_id"], ["complaint.id"], name=op.f("fk_complaint_event_complaint_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_complaint_event")),
    )
    with op.batch_alter_table("complaint_event") as table:
        table.create_index(op.f("ix_complaint_event_complaint_id"), ["complaint_id"])
    op.create_table(
        "complaint_term",
        sa.Column("municipality_id", sa.Integer(), nullable=False),
        sa.Column("term", sa.String(length=40), nullable=False),
        sa.Column("days", sa.Integer(), nullable=False),
        sa.Column("set_by", sa.Integer(), nullable=False),
        sa.Column("set_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["municipality_id"], ["municipality.id"], name=op.f("fk_complaint_term_municipality_id")
        ),
        sa.ForeignKeyConstraint(["set_by"], ["account.id"], name=op.f("fk_complaint_term_set_by")),
        sa.PrimaryKeyConstraint("municipality_id", "term", name=op.f("pk_complaint_term")),
    )
    with op.batch_alter_table("duty") as table:
        table.add_column(sa.Column("complaint_id", sa.Integer(), nullable=True))
        table.create_foreign_key(op.f("fk_duty_complaint_id"), "complaint", ["complaint_id"], ["id"])
        table.create_index(op.f("ix_duty_complaint_id"), ["complaint_id"])


def downgrade() -> None:
    op.execute("DELETE FROM duty_line WHERE duty_id IN (SELECT id FROM duty WHERE complaint_id IS NOT NULL)")
    op.execute("DELETE FROM duty WHERE complaint_id IS NOT NULL")
    with op.batch_alter_table("duty") as table:
        table.drop_index(op.f("ix_duty_complaint_id"))
        table.drop_constraint(op.f("fk_duty_complaint_id"), type_="foreignkey")
        table.drop_column("complaint_id")
    for name in ("complaint_term", "complaint_event", "complaint"):
        op.drop_table(name)
