"""Moving a municipality's people into the next period: a guided preview, one card, and a day to take it back."""
