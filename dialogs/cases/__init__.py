"""Cases in the chat: opened, carried on by facts, handed over; lists, dates, history and the check-list of papers."""
