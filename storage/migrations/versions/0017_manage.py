"""Managing in the browser: closing days, published texts, organisations that end, a contact in Russian too."""

import sqlalchemy as sa
from alembic import op

revision = "0017"
down_revision = "0016"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "closing_day",
        sa.Column("municipality_id", sa.Integer(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("word", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["municipality_id"], ["municipality.id"], name=op.f("fk_closing_day_municipality_id")),
        sa.PrimaryKeyConstraint("municipality_id", "day", name=op.f("pk_closing_day")),
    )
    op.create_table(
        "published_text",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("municipality_id", sa.Integer(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(length=40), nullable=False),
        sa.Column("et", sa.String(), nullable=False),
        sa.Column("ru", sa.String(), nullable=False),
        sa.Column("made_by", sa.Integer(), nullable=True),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("published_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("published_by", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["municipality_id"], ["municipality.id"], name=op.f("fk_published_text_municipality_id")
        ),
        sa.ForeignKeyConstraint(["made_by"], ["account.id"], name=op.f("fk_published_text_made_by")),
        sa.ForeignKeyConstraint(["published_by"], ["account.id"], name=op.f("fk_published_text_published_by")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_published_text")),
    )
    op.create_index("ix_published_text_key_state", "published_text", ["key", "state"], unique=False)
    op.create_index("ix_published_text_municipality_id", "published_text", ["municipality_id"], unique=False)
    with op.batch_alter_table("organisation") as table:
        table.add_column(sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True))
    with op.batch_alter_table("municipality") as table:
        table.add_column(sa.Column("turn_to_ru", sa.String(), nullable=False, server_default=""))
    with op.batch_alter_table("municipality") as table:
        table.alter_column("turn_to_ru", server_default=None)


def downgrade() -> None:
    with op.batch_alter_table("municipality") as table:
        table.drop_column("turn_to_ru")
    with op.batch_alter_table("organisation") as table:
        table.drop_column("ended_at")
    op.drop_table("published_text")
    op.drop_table("closing_day")
