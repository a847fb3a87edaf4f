"""Data life: the ledger of erasures, requests of people about their data, and what must be kept for now."""

import sqlalchemy as sa
from alembic import op

revision = "0018"
down_revision = "0017"
branch_labels = None
depends_on = None

SQLITE_GUARD = """
CREATE TRIGGER erasure_only_grows_{event} BEFORE {event} ON erasure
BEGIN SELECT RAISE(ABORT, 'erasure only grows'); END
"""
POSTGRES_GUARD = """
CREATE TRIGGER erasure_only_grows_{event} BEFORE {event} ON erasure
FOR EACH STATEMENT EXECUTE FUNCTION only_grows()
"""


def upgrade() -> None:
    op.create_table(
        "erasure",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("subject_id", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("by", sa.String(), nullable=False),
        sa.Column("request", sa.Integer(), nullable=True),
        sa.Column("even_so", sa.Boolean(), nullable=False),
        sa.Column("reason", sa.LargeBinary(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_erasure")),
        sa.UniqueConstraint("key", name=op.f("uq_erasure_key")),
    )
    op.create_table(
        "data_request",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("subject_kind", sa.String(length=40), nullable=False),
        sa.Column("subject_id", sa.Integer(), nullable=False),
        sa.Column("received_on", sa.Date(), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=False),
        sa.Column("opened_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("answered_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("closed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("outcome", sa.String(length=40), nullable=True),
        sa.Column("note", sa.LargeBinary(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_data_request")),
    )
    op.create_index("ix_data_request_subject_id", "data_request", ["subject_id"])
    op.create_table(
        "data_hold",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("since", sa.Date(), nullable=False),
        sa.Column("until", sa.Date(), nullable=True),
        sa.Column("reason", sa.LargeBinary(), nullable=True),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("lifted_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_data_hold_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_data_hold")),
    )
    op.create_index("ix_data_hold_person_id", "data_hold", ["person_id"])
    guard = SQLITE_GUARD if op.get_bind().dialect.name == "sqlite" else POSTGRES_GUARD
    for event in ("update", "delete"):
        op.execute(guard.format(event=event))


def downgrade() -> None:
    """Tables take their triggers with them."""
    op.drop_index("ix_data_hold_person_id", table_name="data_hold")
    op.drop_table("data_hold")
    op.drop_index("ix_data_request_subject_id", table_name="data_request")
    op.drop_table("data_request")
    op.drop_table("erasure")
