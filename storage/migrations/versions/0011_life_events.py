"""Pauses of a case, what stops with a death or a move, and why a case was closed."""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "pause",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("rev", sa.Integer(), nullable=False),
        sa.Column("since", sa.Date(), nullable=False),
        sa.Column("look_again_on", sa.Date(), nullable=False),
        sa.Column("until", sa.Date(), nullable=True),
        sa.Column("kind", sa.LargeBinary(), nullable=True),
        sa.Column("note", sa.LargeBinary(), nullable=True),
        sa.Column("look_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("noted_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("noted_by", sa.Integer(), nullable=False),
        sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("ended_by", sa.Integer(), nullable=True),
        sa.Column("undone_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("undone_by", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["case_id"], ["case_file.id"], name=op.f("fk_pause_case_id")),
        sa.ForeignKeyConstraint(["noted_by"], ["account.id"], name=op.f("fk_pause_noted_by")),
        sa.ForeignKeyConstraint(["ended_by"], ["account.id"], name=op.f("fk_pause_ended_by")),
        sa.ForeignKeyConstraint(["undone_by"], ["account.id"], name=op.f("fk_pause_undone_by")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_pause")),
    )
    op.create_index("ix_pause_case_id", "pause", ["case_id"], unique=False)
    op.create_index("ix_pause_look_at", "pause", ["look_at"], unique=False)

    op.create_table(
        "life_stop",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("event_id", sa.Integer(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("former", sa.JSON(), nullable=False),
        sa.Column("referral_id", sa.Integer(), nullable=True),
        sa.Column("noted_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("noted_by", sa.Integer(), nullable=False),
        sa.Column("undone_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("undone_by", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["case_id"], ["case_file.id"], name=op.f("fk_life_stop_case_id")),
        sa.ForeignKeyConstraint(["event_id"], ["case_event.id"], name=op.f("fk_life_stop_event_id")),
        sa.ForeignKeyConstraint(["referral_id"], ["referral.id"], name=op.f("fk_life_stop_referral_id")),
        sa.ForeignKeyConstraint(["noted_by"], ["account.id"], name=op.f("fk_life_stop_noted_by")),
        sa.ForeignKeyConstraint(["undone_by"], ["account.id"], name=op.f("fk_life_stop_undone_by")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_life_stop")),
    )
    op.create_index("ix_life_stop_case_id", "life_stop", ["case_id"], unique=False)

    with op.batch_alter_table("case_event") as table:
        table.add_column(sa.Column("reason", sa.String(length=40), nullable=True))
    with op.batch_alter_table("duty") as table:
        table.add_column(sa.Column("paused", sa.Boolean(), nullable=False, server_default=sa.false()))
        table.add_column(sa.Column("resumed_on", sa.Date(), nullable=True))
    with op.batch_alter_table("duty") as table:
        table.alter_column("paused", server_default=None)


def downgrade() -> None:
    with op.batch_alter_table("duty") as table:
        table.drop_column("resumed_on")
        table.drop_column("paused")
    with op.batch_alter_table("case_event") as table:
        table.drop_column("reason")
    op.drop_table("life_stop")
    op.drop_table("pause")
