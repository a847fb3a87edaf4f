"""One file or folder per conversation: states, keyboards, thin handlers. No SQL, no rules, no sentences."""
