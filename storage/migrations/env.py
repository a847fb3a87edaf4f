"""Alembic's entry: migrations run on the connection that `storage.migrate` hands over."""

from alembic import context
from sqlmodel import SQLModel

import storage.database  # noqa: F401  (registers the tables)

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=SQLModel.metadata,
    render_as_batch=True,
    compare_type=True,
)
with context.begin_transaction():
    context.run_migrations()
