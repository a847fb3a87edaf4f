"""The morning's list of duties: ticked off in place, explained, put off."""
