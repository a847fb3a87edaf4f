"""Hours by message: a worker types one line, a card reads it back, one tap keeps it."""
