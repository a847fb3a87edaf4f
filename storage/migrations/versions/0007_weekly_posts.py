"""Weekly posts: their schedule, groups that hear them, the codes that connect those, an adviser's portfolio."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "post_place",
        sa.Column("municipality_id", sa.Integer(), nullable=False),
        sa.Column("weekday", sa.Integer(), nullable=False),
        sa.Column("hour", sa.Integer(), nullable=False),
        sa.Column("shared_since", sa.DateTime(timezone=True), nullable=True),
        sa.Column("said", sa.Date(), nullable=True),
        sa.Column("next_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["municipality_id"], ["municipality.id"], name=op.f("fk_post_place_municipality_id")),
        sa.PrimaryKeyConstraint("municipality_id", name=op.f("pk_post_place")),
    )
    op.create_index("ix_post_place_next_at", "post_place", ["next_at"], unique=False)

    op.create_table(
        "post_mute",
        sa.Column("account_id", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["account_id"], ["account.id"], name=op.f("fk_post_mute_account_id")),
        sa.PrimaryKeyConstraint("account_id", name=op.f("pk_post_mute")),
    )

    op.create_table(
        "portfolio_week",
        sa.Column("monday", sa.Date(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("monday", name=op.f("pk_portfolio_week")),
    )

    op.create_table(
        "invited_place",
        sa.Column("invitation_id", sa.Integer(), nullable=False),
        sa.Column("municipality_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["invitation_id"], ["invitation.id"], name=op.f("fk_invited_place_invitation_id")),
        sa.ForeignKeyConstraint(
            ["municipality_id"], ["municipality.id"], name=op.f("fk_invited_place_municipality_id")
        ),
        sa.PrimaryKeyConstraint("invitation_id", "municipality_id", name=op.f("pk_invited_place")),
    )

    op.create_table(
        "post_group",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("chat_id", sa.BigInteger(), nullable=False),
        sa.Column("municipality_id", sa.Integer(), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("topic_id", sa.Integer(), nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("state", sa.String(length=40), nullable=False),
        sa.Column("connected_by", sa.Integer(), nullable=False),
        sa.Column("connected_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("turn", sa.Integer(), nullable=False),
        sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("asked_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["municipality_id"], ["municipality.id"], name=op.f("fk_post_group_municipality_id")),
        sa.ForeignKeyConstraint(["connected_by"], ["account.id"], name=op.f("fk_post_group_connected_by")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_post_group")),
        sa.UniqueConstraint("chat_id", name=op.f("uq_post_group_chat_id")),
    )
    op.create_index("ix_post_group_municipality_id", "post_group", ["municipality_id"], unique=False)

    op.create_table(
        "connect_code",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("code_hash", sa.String(), nullable=False),
        sa.Column("municipality_id", sa.Integer(), nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("created_by", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("used_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["municipality_id"], ["municipality.id"], name=op.f("fk_connect_code_municipality_id")
        ),
        sa.ForeignKeyConstraint(["created_by"], ["account.id"], name=op.f("fk_connect_code_created_by")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_connect_code")),
        sa.UniqueConstraint("code_hash", name=op.f("uq_connect_code_code_hash")),
    )
    op.create_index("ix_connect_code_created_by", "connect_code", ["created_by"], unique=False)

    op.create_table(
        "connect_try",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("chat_id", sa.BigInteger(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_connect_try")),
    )
    op.create_index("ix_connect_try_chat_id", "connect_try", ["chat_id"], unique=False)

    with op.batch_alter_table("outbox") as table:
        table.add_column(sa.Column("group_id", sa.Integer(), nullable=True))
        table.create_foreign_key(op.f("fk_outbox_group_id"), "post_group", ["group_id"], ["id"])

    # Whoever is on the bot already hears from the next post on: without a moment the clock only looks ahead.
    op.execute(
        "INSERT INTO post_place (municipality_id, weekday, hour)"
        " SELECT DISTINCT municipality_id, 0, 9 FROM membership"
        " WHERE role = 'case_manager' AND municipality_id IS NOT NULL AND ended_at IS NULL"
    )


def downgrade() -> None:
    op.execute("DELETE FROM outbox WHERE group_id IS NOT NULL")
    with op.batch_alter_table("outbox") as table:
        table.drop_constraint(op.f("fk_outbox_group_id"), type_="foreignkey")
        table.drop_column("group_id")
    for name in (
        "connect_try",
        "connect_code",
        "post_group",
        "invited_place",
        "portfolio_week",
        "post_mute",
        "post_place",
    ):
        op.drop_table(name)
