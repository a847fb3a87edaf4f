"""The contact clock, questions to the sender, deputies, districts, and what a lead sets."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "team",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("municipality_id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["municipality_id"], ["municipality.id"], name=op.f("fk_team_municipality_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_team")),
    )
    op.create_index("ix_team_municipality_id", "team", ["municipality_id"], unique=False)

    op.create_table(
        "deputyship",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("municipality_id", sa.Integer(), nullable=False),
        sa.Column("absent_id", sa.Integer(), nullable=False),
        sa.Column("deputy_id", sa.Integer(), nullable=False),
        sa.Column("from_day", sa.Date(), nullable=False),
        sa.Column("until_day", sa.Date(), nullable=False),
        sa.Column("made_by", sa.Integer(), nullable=True),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["municipality_id"], ["municipality.id"], name=op.f("fk_deputyship_municipality_id")),
        sa.ForeignKeyConstraint(["absent_id"], ["account.id"], name=op.f("fk_deputyship_absent_id")),
        sa.ForeignKeyConstraint(["deputy_id"], ["account.id"], name=op.f("fk_deputyship_deputy_id")),
        sa.ForeignKeyConstraint(["made_by"], ["account.id"], name=op.f("fk_deputyship_made_by")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_deputyship")),
    )
    for column in ("municipality_id", "absent_id", "deputy_id"):
        op.create_index(f"ix_deputyship_{column}", "deputyship", [column], unique=False)

    op.create_table(
        "referral_question",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("referral_id", sa.Integer(), nullable=False),
        sa.Column("asked_by", sa.Integer(), nullable=False),
        sa.Column("asked_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("question", sa.LargeBinary(), nullable=True),
        sa.Column("answered_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("answer", sa.LargeBinary(), nullable=True),
        sa.ForeignKeyConstraint(["referral_id"], ["referral.id"], name=op.f("fk_referral_question_referral_id")),
        sa.ForeignKeyConstraint(["asked_by"], ["account.id"], name=op.f("fk_referral_question_asked_by")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_referral_question")),
    )
    op.create_index("ix_referral_question_referral_id", "referral_question", ["referral_id"], unique=False)

    with op.batch_alter_table("membership") as table:
        table.add_column(sa.Column("team_id", sa.Integer(), nullable=True))
        table.create_foreign_key("fk_membership_team_id", "team", ["team_id"], ["id"])
    with op.batch_alter_table("invitation") as table:
        table.add_column(sa.Column("team_id", sa.Integer(), nullable=True))
        table.add_column(sa.Column("token", sa.LargeBinary(), nullable=True))
        table.add_column(sa.Column("created_by", sa.Integer(), nullable=True))
        table.create_foreign_key("fk_invitation_team_id", "team", ["team_id"], ["id"])
        table.create_foreign_key("fk_invitation_created_by", "account", ["created_by"], ["id"])
    with op.batch_alter_table("outbox") as table:
        table.add_column(sa.Column("faults", sa.Integer(), nullable=False, server_default="0"))
    with op.batch_alter_table("outbox") as table:
        table.alter_column("faults", server_default=None)
    with op.batch_alter_table("referral_event") as table:
        table.add_column(sa.Column("municipality_id", sa.Integer(), nullable=True))
        table.create_foreign_key("fk_referral_event_municipality_id", "municipality", ["municipality_id"], ["id"])
    _give_referrals_a_clock()


def _give_referrals_a_clock() -> None:
    """Those that are open already ring at once: it is better to be reminded too early than never."""
    with op.batch_alter_table("referral") as table:
        table.add_column(sa.Column("team_id", sa.Integer(), nullable=True))
        table.add_column(sa.Column("informed_at", sa.DateTime(timezone=True), nullable=True))
        table.add_column(sa.Column("forwards", sa.Integer(), nullable=False, server_default="0"))
        table.add_column(sa.Column("alarms", sa.Integer(), nullable=False, server_default="0"))
        table.add_column(sa.Column("waits_since", sa.DateTime(timezone=True), nullable=True))
        table.add_column(sa.Column("rung", sa.Integer(), nullable=False, server_default="0"))
        table.add_column(sa.Column("ring_at", sa.DateTime(timezone=True), nullable=True))
        table.create_foreign_key("fk_referral_team_id", "team", ["team_id"], ["id"])
    op.execute("UPDATE referral SET waits_since = COALESCE(taken_at, sent_at)")
    op.execute("UPDATE referral SET ring_at = waits_since WHERE status IN ('sent', 'taken')")
    with op.batch_alter_table("referral") as table:
        table.alter_column("waits_since", nullable=False)
        for column in ("forwards", "alarms", "rung"):
            table.alter_column(column, server_default=None)
    op.create_index("ix_referral_ring_at", "referral", ["ring_at"], unique=False)


def downgrade() -> None:
    op.drop_index("ix_referral_ring_at", table_name="referral")
    with op.batch_alter_table("referral") as table:
        table.drop_constraint("fk_referral_team_id", type_="foreignkey")
        for column in ("ring_at", "rung", "waits_since", "alarms", "forwards", "informed_at", "team_id"):
            table.drop_column(column)
    with op.batch_alter_table("outbox") as table:
        table.drop_column("faults")
    with op.batch_alter_table("referral_event") as table:
        table.drop_constraint("fk_referral_event_municipality_id", type_="foreignkey")
        table.drop_column("municipality_id")
    with op.batch_alter_table("invitation") as table:
        table.drop_constraint("fk_invitation_created_by", type_="foreignkey")
        table.drop_constraint("fk_invitation_team_id", type_="foreignkey")
        for column in ("created_by", "token", "team_id"):
            table.drop_column(column)
    with op.batch_alter_table("membership") as table:
        table.drop_constraint("fk_membership_team_id", type_="foreignkey")
        table.drop_column("team_id")
    op.drop_index("ix_referral_question_referral_id", table_name="referral_question")
    op.drop_table("referral_question")
    for column in ("deputy_id", "absent_id", "municipality_id"):
        op.drop_index(f"ix_deputyship_{column}", table_name="deputyship")
    op.drop_table("deputyship")
    op.drop_index("ix_team_municipality_id", table_name="team")
    op.drop_table("team")
