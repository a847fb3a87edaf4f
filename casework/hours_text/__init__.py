"""Hours messages in Estonian and Russian: `read` what a worker typed, `as_answer` in the corpus format."""

from casework.hours_text.components import Catalogue, default_catalogue, read_catalogue
from casework.hours_text.reading import LONGEST, read
from casework.hours_text.values import Doubt, Entry, Named, Person, Reading, Reason, Span, Subject, as_answer

__all__ = [
    "LONGEST",
    "Catalogue",
    "Doubt",
    "Entry",
    "Named",
    "Person",
    "Reading",
    "Reason",
    "Span",
    "Subject",
    "as_answer",
    "default_catalogue",
    "read",
    "read_catalogue",
]
