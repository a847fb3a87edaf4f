"""What a municipality's settings were before; one draft of a text at a time."""

import sqlalchemy as sa
from alembic import op

revision = "0020"
down_revision = "0019"
branch_labels = None
depends_on = None

_DRAFTS = {
    "ix_published_text_draft_of_house": (["key"], "state = 'draft' AND municipality_id IS NULL"),
    "ix_published_text_draft_of_place": (["key", "municipality_id"], "state = 'draft' AND municipality_id IS NOT NULL"),
}


def upgrade() -> None:
    op.create_table(
        "setting_change",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("municipality_id", sa.Integer(), nullable=False),
        sa.Column("field", sa.String(), nullable=False),
        sa.Column("day", sa.Date(), nullable=True),
        sa.Column("old", sa.String(), nullable=True),
        sa.Column("new", sa.String(), nullable=True),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("made_by", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["municipality_id"], ["municipality.id"], name=op.f("fk_setting_change_municipality_id")
        ),
        sa.ForeignKeyConstraint(["made_by"], ["account.id"], name=op.f("fk_setting_change_made_by")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_setting_change")),
    )
    op.create_index("ix_setting_change_municipality_id", "setting_change", ["municipality_id"], unique=False)
    # Of two drafts made in the same moment only the first was ever shown.
    op.execute(
        "DELETE FROM published_text WHERE state = 'draft' AND EXISTS (SELECT 1 FROM published_text AS earlier"
        " WHERE earlier.state = 'draft' AND earlier.key = published_text.key AND earlier.id < published_text.id"
        " AND COALESCE(earlier.municipality_id, 0) = COALESCE(published_text.municipality_id, 0))"
    )
    for name, (columns, where) in _DRAFTS.items():
        op.create_index(
            name,
            "published_text",
            columns,
            unique=True,
            sqlite_where=sa.text(where),
            postgresql_where=sa.text(where),
        )


def downgrade() -> None:
    for name in _DRAFTS:
        op.drop_index(name, table_name="published_text")
    op.drop_table("setting_change")
