"""People in care, their cases and facts. A person's code no longer is the number of a referral."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "person",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("first_name", sa.LargeBinary(), nullable=True),
        sa.Column("last_name", sa.LargeBinary(), nullable=True),
        sa.Column("contact", sa.LargeBinary(), nullable=True),
        sa.Column("birth_year", sa.Integer(), nullable=True),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("person_hash", sa.String(), nullable=True),
        sa.Column("erased_at", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_person")),
    )
    op.create_index("ix_person_person_hash", "person", ["person_hash"], unique=False)
    _give_referrals_their_person()

    op.create_table(
        "case_file",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("municipality_id", sa.Integer(), nullable=False),
        sa.Column("referral_id", sa.Integer(), nullable=True),
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("period", sa.String(), nullable=False),
        sa.Column("state", sa.String(length=40), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("manager_id", sa.Integer(), nullable=True),
        sa.Column("specialist_id", sa.Integer(), nullable=True),
        sa.Column("provider_id", sa.Integer(), nullable=True),
        sa.Column("review_on", sa.Date(), nullable=True),
        sa.Column("traits", sa.JSON(), nullable=False),
        sa.Column("opened_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("closed_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_case_file_person_id")),
        sa.ForeignKeyConstraint(["municipality_id"], ["municipality.id"], name=op.f("fk_case_file_municipality_id")),
        sa.ForeignKeyConstraint(["referral_id"], ["referral.id"], name=op.f("fk_case_file_referral_id")),
        sa.ForeignKeyConstraint(["manager_id"], ["account.id"], name=op.f("fk_case_file_manager_id")),
        sa.ForeignKeyConstraint(["specialist_id"], ["account.id"], name=op.f("fk_case_file_specialist_id")),
        sa.ForeignKeyConstraint(["provider_id"], ["organisation.id"], name=op.f("fk_case_file_provider_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_case_file")),
        sa.UniqueConstraint("referral_id", name=op.f("uq_case_file_referral_id")),
    )
    for column in ("person_id", "manager_id", "specialist_id"):
        op.create_index(f"ix_case_file_{column}", "case_file", [column], unique=False)
    op.create_index("ix_case_file_municipality_state", "case_file", ["municipality_id", "state"], unique=False)

    op.create_table(
        "case_fact",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("event", sa.String(length=40), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("how", sa.String(length=40), nullable=False),
        sa.Column("note", sa.LargeBinary(), nullable=True),
        sa.Column("noted_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("noted_by", sa.Integer(), nullable=True),
        sa.Column("undone_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("undone_by", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["case_id"], ["case_file.id"], name=op.f("fk_case_fact_case_id")),
        sa.ForeignKeyConstraint(["noted_by"], ["account.id"], name=op.f("fk_case_fact_noted_by")),
        sa.ForeignKeyConstraint(["undone_by"], ["account.id"], name=op.f("fk_case_fact_undone_by")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_case_fact")),
    )
    op.create_index("ix_case_fact_case_id", "case_fact", ["case_id"], unique=False)

    op.create_table(
        "case_event",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("account_id", sa.Integer(), nullable=True),
        sa.Column("move", sa.String(length=40), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("to_id", sa.Integer(), nullable=True),
        sa.Column("note", sa.LargeBinary(), nullable=True),
        sa.ForeignKeyConstraint(["case_id"], ["case_file.id"], name=op.f("fk_case_event_case_id")),
        sa.ForeignKeyConstraint(["account_id"], ["account.id"], name=op.f("fk_case_event_account_id")),
        sa.ForeignKeyConstraint(["to_id"], ["account.id"], name=op.f("fk_case_event_to_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_case_event")),
    )
    op.create_index("ix_case_event_case_id", "case_event", ["case_id"], unique=False)


def _give_referrals_their_person() -> None:
    """Codes that people have seen already stay: they were the referrals' numbers."""
    op.execute("INSERT INTO person (id, language) SELECT id, '' FROM referral")
    if op.get_bind().dialect.name == "postgresql":
        op.execute("SELECT setval(pg_get_serial_sequence('person', 'id'), COALESCE((SELECT MAX(id) FROM person), 1), EXISTS (SELECT 1 FROM person))")
    with op.batch_alter_table("referral") as table:
        table.add_column(sa.Column("person_id", sa.Integer(), nullable=True))
        table.create_foreign_key("fk_referral_person_id", "person", ["person_id"], ["id"])
    op.execute("UPDATE referral SET person_id = id")
    op.create_index("ix_referral_person_id", "referral", ["person_id"], unique=False)


def downgrade() -> None:
    op.drop_index("ix_case_event_case_id", table_name="case_event")
    op.drop_table("case_event")
    op.drop_index("ix_case_fact_case_id", table_name="case_fact")
    op.drop_table("case_fact")
    op.drop_index("ix_case_file_municipality_state", table_name="case_file")
    for column in ("specialist_id", "manager_id", "person_id"):
        op.drop_index(f"ix_case_file_{column}", table_name="case_file")
    op.drop_table("case_file")
    op.drop_index("ix_referral_person_id", table_name="referral")
    with op.batch_alter_table("referral") as table:
        table.drop_constraint("fk_referral_person_id", type_="foreignkey")
        table.drop_column("person_id")
    op.drop_index("ix_person_person_hash", table_name="person")
    op.drop_table("person")
