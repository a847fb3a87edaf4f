"""/plan: what a person's month holds, and who works with them."""
