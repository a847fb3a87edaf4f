"""Close people: consents and links on the case manager's side, the card, letters and leaving on theirs."""
