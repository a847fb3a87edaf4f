"""The files of a month, files that people would sign: `files.py` makes them, `ties.py` holds them together."""
