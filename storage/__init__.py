"""The only room that knows SQL: tables, the desk, the outbox, the audit log, encrypted columns, migrations."""
