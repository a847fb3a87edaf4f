"""Plans and caseloads that an operator brought were made by no account."""

import sqlalchemy as sa
from alembic import op

revision = "0019"
down_revision = "0018"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("planned_component") as table:
        table.alter_column("created_by", existing_type=sa.Integer(), nullable=True)
    with op.batch_alter_table("caseload") as table:
        table.alter_column("added_by", existing_type=sa.Integer(), nullable=True)


def downgrade() -> None:
    # Whoever has the case stands for the operator there; without such a one the row cannot be told.
    op.execute(
        "UPDATE planned_component SET created_by = (SELECT COALESCE(specialist_id, manager_id) FROM case_file"
        " WHERE case_file.id = planned_component.case_id) WHERE created_by IS NULL"
    )
    op.execute("DELETE FROM planned_component WHERE created_by IS NULL")
    op.execute("UPDATE caseload SET added_by = account_id WHERE added_by IS NULL")
    with op.batch_alter_table("caseload") as table:
        table.alter_column("added_by", existing_type=sa.Integer(), nullable=False)
    with op.batch_alter_table("planned_component") as table:
        table.alter_column("created_by", existing_type=sa.Integer(), nullable=False)
