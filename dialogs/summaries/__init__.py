"""The weekly post: its words; the numbers are the desk's, picture and file are made in `papers`."""
