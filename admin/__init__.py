"""The operator's room: the command line. Same desk, same rules, no Telegram."""
