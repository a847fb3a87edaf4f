"""Quality of life: questionnaires, ratings as they are written, versions as they were confirmed."""

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None


def _at(name: str, *, nullable: bool = False) -> sa.Column:
    return sa.Column(name, sa.DateTime(timezone=True), nullable=nullable)


def upgrade() -> None:
    op.create_table(
        "questionnaire_file",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("version", sa.String(), nullable=False),
        sa.Column("digest", sa.String(), nullable=False),
        sa.Column("file", sa.String(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        _at("kept_at"),
        _at("imported_at", nullable=True),
        sa.Column("in_use", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_questionnaire_file")),
        sa.UniqueConstraint("digest", name=op.f("uq_questionnaire_file_digest")),
    )
    op.create_table(
        "rating",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("occasion", sa.String(length=40), nullable=False),
        sa.Column("side", sa.String(length=40), nullable=False),
        sa.Column("link_id", sa.Integer(), nullable=True),
        sa.Column("mark", sa.String(), nullable=True),
        sa.Column("questionnaire_id", sa.Integer(), nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("state", sa.String(length=40), nullable=False),
        sa.Column("rev", sa.Integer(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("answers", sa.LargeBinary(), nullable=True),
        sa.Column("comment", sa.LargeBinary(), nullable=True),
        sa.Column("reason", sa.LargeBinary(), nullable=True),
        sa.Column("begun_by", sa.Integer(), nullable=False),
        _at("begun_at"),
        sa.Column("held_by", sa.Integer(), nullable=False),
        _at("held_at"),
        sa.Column("fact_id", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["case_id"], ["case_file.id"], name=op.f("fk_rating_case_id")),
        sa.ForeignKeyConstraint(["link_id"], ["family_link.id"], name=op.f("fk_rating_link_id")),
        sa.ForeignKeyConstraint(
            ["questionnaire_id"], ["questionnaire_file.id"], name=op.f("fk_rating_questionnaire_id")
        ),
        sa.ForeignKeyConstraint(["begun_by"], ["account.id"], name=op.f("fk_rating_begun_by")),
        sa.ForeignKeyConstraint(["held_by"], ["account.id"], name=op.f("fk_rating_held_by")),
        sa.ForeignKeyConstraint(["fact_id"], ["case_fact.id"], name=op.f("fk_rating_fact_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_rating")),
        sa.UniqueConstraint("mark", name=op.f("uq_rating_mark")),
    )
    op.create_index("ix_rating_case_id", "rating", ["case_id"], unique=False)
    op.create_index("ix_rating_link_id", "rating", ["link_id"], unique=False)

    op.create_table(
        "rating_version",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("rating_id", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("answers", sa.LargeBinary(), nullable=True),
        sa.Column("comment", sa.LargeBinary(), nullable=True),
        sa.Column("reason", sa.LargeBinary(), nullable=True),
        sa.Column("confirmed_by", sa.Integer(), nullable=False),
        _at("confirmed_at"),
        _at("undone_at", nullable=True),
        sa.Column("undone_by", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["rating_id"], ["rating.id"], name=op.f("fk_rating_version_rating_id")),
        sa.ForeignKeyConstraint(["confirmed_by"], ["account.id"], name=op.f("fk_rating_version_confirmed_by")),
        sa.ForeignKeyConstraint(["undone_by"], ["account.id"], name=op.f("fk_rating_version_undone_by")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_rating_version")),
    )
    op.create_index("ix_rating_version_rating_id", "rating_version", ["rating_id"], unique=False)


def downgrade() -> None:
    for table in ("rating_version", "rating", "questionnaire_file"):
        op.drop_table(table)
