"""Consents, links of close people, the next meeting, and letters between families and specialists."""

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None


def _at(name: str, *, nullable: bool = False) -> sa.Column:
    return sa.Column(name, sa.DateTime(timezone=True), nullable=nullable)


def upgrade() -> None:
    op.create_table(
        "consent",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("relation", sa.String(length=40), nullable=False),
        sa.Column("given_by", sa.String(length=40), nullable=False),
        sa.Column("scopes", sa.JSON(), nullable=False),
        sa.Column("given_on", sa.Date(), nullable=False),
        sa.Column("until", sa.Date(), nullable=True),
        sa.Column("proof", sa.LargeBinary(), nullable=True),
        sa.Column("noted_by", sa.Integer(), nullable=False),
        _at("noted_at"),
        sa.Column("rev", sa.Integer(), nullable=False),
        _at("ring_at", nullable=True),
        sa.Column("told_until", sa.Date(), nullable=True),
        _at("withdrawn_at", nullable=True),
        sa.Column("withdrawn_by", sa.Integer(), nullable=True),
        sa.Column("withdrawn_on", sa.Date(), nullable=True),
        sa.Column("asked_by", sa.String(length=40), nullable=True),
        sa.ForeignKeyConstraint(["case_id"], ["case_file.id"], name=op.f("fk_consent_case_id")),
        sa.ForeignKeyConstraint(["noted_by"], ["account.id"], name=op.f("fk_consent_noted_by")),
        sa.ForeignKeyConstraint(["withdrawn_by"], ["account.id"], name=op.f("fk_consent_withdrawn_by")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_consent")),
    )
    op.create_index("ix_consent_case_id", "consent", ["case_id"], unique=False)
    op.create_index("ix_consent_ring_at", "consent", ["ring_at"], unique=False)

    op.create_table(
        "family_link",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("consent_id", sa.Integer(), nullable=False),
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("account_id", sa.Integer(), nullable=True),
        sa.Column("invitation_id", sa.Integer(), nullable=True),
        sa.Column("shown_as", sa.LargeBinary(), nullable=True),
        _at("made_at"),
        _at("accepted_at", nullable=True),
        _at("ended_at", nullable=True),
        sa.Column("end_reason", sa.String(length=40), nullable=True),
        sa.Column("rev", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["consent_id"], ["consent.id"], name=op.f("fk_family_link_consent_id")),
        sa.ForeignKeyConstraint(["case_id"], ["case_file.id"], name=op.f("fk_family_link_case_id")),
        sa.ForeignKeyConstraint(["account_id"], ["account.id"], name=op.f("fk_family_link_account_id")),
        sa.ForeignKeyConstraint(["invitation_id"], ["invitation.id"], name=op.f("fk_family_link_invitation_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_family_link")),
    )
    for column in ("consent_id", "case_id", "account_id", "invitation_id"):
        op.create_index(f"ix_family_link_{column}", "family_link", [column], unique=False)

    op.create_table(
        "case_meeting",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("case_id", sa.Integer(), nullable=False),
        _at("at", nullable=True),
        sa.Column("place", sa.LargeBinary(), nullable=True),
        sa.Column("rev", sa.Integer(), nullable=False),
        _at("remind_at", nullable=True),
        sa.Column("set_by", sa.Integer(), nullable=False),
        _at("set_at"),
        sa.ForeignKeyConstraint(["case_id"], ["case_file.id"], name=op.f("fk_case_meeting_case_id")),
        sa.ForeignKeyConstraint(["set_by"], ["account.id"], name=op.f("fk_case_meeting_set_by")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_case_meeting")),
        sa.UniqueConstraint("case_id", name=op.f("uq_case_meeting_case_id")),
    )
    op.create_index("ix_case_meeting_remind_at", "case_meeting", ["remind_at"], unique=False)

    op.create_table(
        "family_letter",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("link_id", sa.Integer(), nullable=False),
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("writer_id", sa.Integer(), nullable=False),
        sa.Column("from_family", sa.Boolean(), nullable=False),
        sa.Column("text", sa.LargeBinary(), nullable=True),
        sa.Column("typed_id", sa.BigInteger(), nullable=True),
        sa.Column("rev", sa.Integer(), nullable=False),
        _at("sent_at"),
        _at("edited_at", nullable=True),
        _at("erased_at", nullable=True),
        sa.ForeignKeyConstraint(["link_id"], ["family_link.id"], name=op.f("fk_family_letter_link_id")),
        sa.ForeignKeyConstraint(["case_id"], ["case_file.id"], name=op.f("fk_family_letter_case_id")),
        sa.ForeignKeyConstraint(["writer_id"], ["account.id"], name=op.f("fk_family_letter_writer_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_family_letter")),
    )
    for column in ("link_id", "case_id", "writer_id"):
        op.create_index(f"ix_family_letter_{column}", "family_letter", [column], unique=False)


def downgrade() -> None:
    for table in ("family_letter", "case_meeting", "family_link", "consent"):
        op.drop_table(table)
