"""The operator's panel: one-time links, sessions, and why somebody's name was looked at."""

import sqlalchemy as sa
from alembic import op

revision = "0016"
down_revision = "0015"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "panel_link",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("account_id", sa.Integer(), nullable=False),
        sa.Column("token_hash", sa.String(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("used_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["account_id"], ["account.id"], name=op.f("fk_panel_link_account_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_panel_link")),
        sa.UniqueConstraint("token_hash", name=op.f("uq_panel_link_token_hash")),
    )
    op.create_index("ix_panel_link_account_id", "panel_link", ["account_id"])
    op.create_table(
        "panel_session",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("account_id", sa.Integer(), nullable=False),
        sa.Column("token_hash", sa.String(), nullable=False),
        sa.Column("before_hash", sa.String(), nullable=False),
        sa.Column("csrf", sa.String(), nullable=False),
        sa.Column("opened_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("seen_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["account_id"], ["account.id"], name=op.f("fk_panel_session_account_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_panel_session")),
        sa.UniqueConstraint("token_hash", name=op.f("uq_panel_session_token_hash")),
    )
    op.create_index("ix_panel_session_account_id", "panel_session", ["account_id"])
    op.create_index("ix_panel_session_before_hash", "panel_session", ["before_hash"])
    op.create_table(
        "panel_reveal",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("account_id", sa.Integer(), nullable=False),
        sa.Column("subject", sa.String(), nullable=False),
        sa.Column("reason", sa.LargeBinary(), nullable=True),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["account_id"], ["account.id"], name=op.f("fk_panel_reveal_account_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_panel_reveal")),
    )
    op.create_index("ix_panel_reveal_account_id", "panel_reveal", ["account_id"])
    op.create_index("ix_panel_reveal_subject", "panel_reveal", ["subject"])


def downgrade() -> None:
    op.drop_table("panel_reveal")
    op.drop_table("panel_session")
    op.drop_table("panel_link")
