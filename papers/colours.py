"""The few colours of everything we print and draw. Each keeps its contrast in a black-and-white print."""

from __future__ import annotations

from typing import NamedTuple


class Colour(NamedTuple):
    red: int
    green: int
    blue: int


INK = Colour(22, 32, 40)
DEEP = Colour(11, 72, 104)
"""Headings, numbers of steps, frames: a calm blue, dark enough for a copier."""
QUIET = Colour(70, 82, 92)
"""Small print; more than 7 : 1 on white."""
LINE = Colour(176, 190, 200)
PALE = Colour(232, 239, 243)
"""Behind totals and the heads of printed tables."""
LACKING = Colour(255, 243, 214)
"""Behind what somebody has to fill in; the words say it too."""
ALARM = Colour(158, 20, 28)
"""112 and nothing else."""
PAPER = Colour(255, 255, 255)
BLACK = Colour(0, 0, 0)
"""QR codes: the reader's camera wants all the contrast that there is."""
