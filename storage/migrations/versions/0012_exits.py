"""Leaving: what is planned of each person's exit, and until when a contract's documents are kept."""

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "case_exit",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("last_day", sa.Date(), nullable=True),
        sa.Column("reason", sa.String(length=40), nullable=True),
        sa.Column("changed_by", sa.Integer(), nullable=True),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["case_file.id"], name=op.f("fk_case_exit_case_id")),
        sa.ForeignKeyConstraint(["changed_by"], ["account.id"], name=op.f("fk_case_exit_changed_by")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_case_exit")),
        sa.UniqueConstraint("case_id", name=op.f("uq_case_exit_case_id")),
    )
    with op.batch_alter_table("contract") as contract:
        contract.add_column(sa.Column("keep_until", sa.Date(), nullable=True))
        contract.add_column(sa.Column("keep_clause", sa.String(), nullable=False, server_default=""))
    with op.batch_alter_table("contract") as contract:
        contract.alter_column("keep_clause", server_default=None)


def downgrade() -> None:
    with op.batch_alter_table("contract") as contract:
        contract.drop_column("keep_clause")
        contract.drop_column("keep_until")
    op.drop_table("case_exit")
