"""A fictional municipality's year: who is in it (values), what they do (acts at the desk), what comes of it (files)."""
