"""Each adviser at SKA has an own day and hour for the contracts of the week."""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "post_adviser",
        sa.Column("account_id", sa.Integer(), nullable=False),
        sa.Column("weekday", sa.Integer(), nullable=False),
        sa.Column("hour", sa.Integer(), nullable=False),
        sa.Column("said", sa.Date(), nullable=True),
        sa.Column("next_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["account_id"], ["account.id"], name=op.f("fk_post_adviser_account_id")),
        sa.PrimaryKeyConstraint("account_id", name=op.f("pk_post_adviser")),
    )
    op.create_index("ix_post_adviser_next_at", "post_adviser", ["next_at"], unique=False)
    # Without a moment the clock only looks ahead: what was told this week is not told again.
    op.execute(
        "INSERT INTO post_adviser (account_id, weekday, hour)"
        " SELECT DISTINCT account_id, 0, 9 FROM membership WHERE role = 'ska_coordinator' AND ended_at IS NULL"
    )
    op.drop_table("portfolio_week")


def downgrade() -> None:
    op.create_table(
        "portfolio_week",
        sa.Column("monday", sa.Date(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("monday", name=op.f("pk_portfolio_week")),
    )
    op.drop_table("post_adviser")
