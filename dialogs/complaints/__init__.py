"""Feedback and complaints: given, taken, answered, judged."""
