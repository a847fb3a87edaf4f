"""People moved into another period: moves, their cases and plans; and who is looked at for people without a way on."""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "period_move",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("municipality_id", sa.Integer(), nullable=False),
        sa.Column("target", sa.String(), nullable=False),
        sa.Column("first_day", sa.Date(), nullable=False),
        sa.Column("state", sa.String(length=40), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("flipped", sa.JSON(), nullable=False),
        sa.Column("seen", sa.String(), nullable=False),
        sa.Column("account_id", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("undone_by", sa.Integer(), nullable=True),
        sa.Column("undone_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["municipality_id"], ["municipality.id"], name=op.f("fk_period_move_municipality_id_municipality")
        ),
        sa.ForeignKeyConstraint(["account_id"], ["account.id"], name=op.f("fk_period_move_account_id_account")),
        sa.ForeignKeyConstraint(["undone_by"], ["account.id"], name=op.f("fk_period_move_undone_by_account")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_period_move")),
    )
    op.create_index(op.f("ix_period_move_municipality_id"), "period_move", ["municipality_id"])
    op.create_index("ix_period_move_state_first_day", "period_move", ["state", "first_day"])
    op.create_table(
        "period_move_case",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("move_id", sa.Integer(), nullable=False),
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("before", sa.String(), nullable=False),
        sa.Column("after", sa.String(), nullable=False),
        sa.Column("first_day", sa.Date(), nullable=False),
        sa.Column("live", sa.Boolean(), nullable=False),
        sa.Column("done", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["move_id"], ["period_move.id"], name=op.f("fk_period_move_case_move_id_period_move")
        ),
        sa.ForeignKeyConstraint(["case_id"], ["case_file.id"], name=op.f("fk_period_move_case_case_id_case_file")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_period_move_case")),
    )
    op.create_index(op.f("ix_period_move_case_move_id"), "period_move_case", ["move_id"])
    op.create_index(op.f("ix_period_move_case_case_id"), "period_move_case", ["case_id"])
    op.create_table(
        "period_move_plan",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("move_case_id", sa.Integer(), nullable=False),
        sa.Column("old_id", sa.Integer(), nullable=False),
        sa.Column("old_last_day", sa.Date(), nullable=True),
        sa.Column("ended_on", sa.Date(), nullable=False),
        sa.Column("new_id", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["move_case_id"],
            ["period_move_case.id"],
            name=op.f("fk_period_move_plan_move_case_id_period_move_case"),
        ),
        sa.ForeignKeyConstraint(
            ["old_id"], ["planned_component.id"], name=op.f("fk_period_move_plan_old_id_planned_component")
        ),
        sa.ForeignKeyConstraint(
            ["new_id"], ["planned_component.id"], name=op.f("fk_period_move_plan_new_id_planned_component")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_period_move_plan")),
    )
    op.create_index(op.f("ix_period_move_plan_move_case_id"), "period_move_plan", ["move_case_id"])
    op.create_table(
        "period_watch",
        sa.Column("municipality_id", sa.Integer(), nullable=False),
        sa.Column("next_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["municipality_id"], ["municipality.id"], name=op.f("fk_period_watch_municipality_id_municipality")
        ),
        sa.PrimaryKeyConstraint("municipality_id", name=op.f("pk_period_watch")),
    )
    op.create_index(op.f("ix_period_watch_next_at"), "period_watch", ["next_at"])


def downgrade() -> None:
    for table in ("period_watch", "period_move_plan", "period_move_case", "period_move"):
        op.drop_table(table)
