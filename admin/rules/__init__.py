"""`markaja rules …`: what the rules of a period say, for one person or for a list of them."""
