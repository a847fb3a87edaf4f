"""Files of what the house knows, into a folder."""
