"""Which calls of a month have rung, so that none rings twice."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "month_call",
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("call", sa.String(length=40), nullable=False),
        sa.Column("rang_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("day", "call", name=op.f("pk_month_call")),
    )


def downgrade() -> None:
    op.drop_table("month_call")
