"""A fictional municipality's year: who is in it (values), what they do (acts at the desk), its files."""
