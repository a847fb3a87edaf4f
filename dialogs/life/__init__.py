"""Life events of a person in care: pauses, a move to another municipality, a death."""
