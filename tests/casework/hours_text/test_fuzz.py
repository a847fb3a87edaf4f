"""No text breaks the reader. MARKAJA_HOURS_FUZZ=100000 runs more texts and holds their time, too."""

from __future__ import annotations

import os
import random
import time

import pytest

from casework.hours_text import LONGEST, as_answer, read
from tests.casework.hours_text.corpus import CASELOAD, FRIDAY, own_cases

ON_DEMAND = "MARKAJA_HOURS_FUZZ"
RUNS = int(os.environ.get(ON_DEMAND, "5000"))
LONGEST_MESSAGE = 4096  # what Telegram lets through; over 2,000 nothing is read (2)
SLOWEST_READ = 1.0  # 2,000 characters, every one of them a number or a name, on a busy machine
SLOWEST = 0.05  # seconds of this process, so that a busy machine does not count
_PIECES = [
    "Kaarel",
    "Liisiga",
    "Ирина",
    "P-014",
    "L-07",
    "MT",
    "K.",
    "eile",
    "täna",
    "homme",
    "вчера",
    "reedel",
    "пн",
    "12.11",
    "31.11",
    "2026-11-18",
    "9-11",
    "22-2",
    "9.00",
    "2h",
    "1h30",
    "-2h",
    "0h",
    "24h",
    "99999999999h",
    "tund",
    "pool",
    "kaks",
    "или",
    "või",
    "ja",
    "и",
    "а",
    "+",
    ";",
    ",",
    ".",
    ":",
    "-",
    "–",
    "(",
    ")",
    "/",
    "?",
    "!",
    "€",
    "%",
    "½",
    "\u200b",
    "\u202e",
    "️",
    "�",
    "\x00",
    "\n",
    "grupp",
    "kumbki",
    "по",
    "IET",
    "vaba",
    "aeg",
    "toetamine",
    "nõustamine",
    "с",
    "до",
    "kell",
    "kella",
    "st",
    "ni",
    "ei",
    "tulnud",
    "jäi",
    "ära",
    "kas",
    "kustuta",
    "5",
    "tuba",
    "korda",
]
_LETTERS = "aeiouõäöüAEJPTKбвежийклыьэюя0123456789 .,:;-\n'\"<>&#@\t\u00a0\u0301٣१２½"


def texts(count: int, longest: int) -> list[str]:
    chance = random.Random(20261120)
    known = [case.text for case in own_cases()]
    found = []
    for number in range(count):
        kind = number % 3
        if kind == 0:
            text = "".join(chance.choice(_LETTERS) for _ in range(chance.randint(0, longest)))
        elif kind == 1:
            text = chance.choice((" ", " ", "")).join(
                chance.choice(_PIECES) for _ in range(chance.randint(0, longest // 5))
            )
        else:
            text = "".join(
                char for char in chance.choice(known) + " " + chance.choice(known) if chance.random() > 0.03
            )
        found.append(text)
    return found


def test_no_text_breaks_the_reader() -> None:
    for text in texts(RUNS, 60):
        answer = as_answer(read(text, FRIDAY, CASELOAD))
        assert answer["status"] in {"ok", "ask", "reject"}, text


def test_a_text_over_the_limit_is_refused_whatever_it_holds() -> None:
    assert as_answer(read("Kaarel 2h " + "a" * LONGEST, FRIDAY, CASELOAD)) == {
        "status": "reject",
        "reason": "not_hours",
    }


@pytest.mark.skipif(ON_DEMAND not in os.environ, reason=f"on demand: {ON_DEMAND}=100000")
@pytest.mark.parametrize(("length", "slowest"), [(LONGEST_MESSAGE, SLOWEST), (LONGEST, SLOWEST_READ)])
def test_long_texts_are_read_in_time(length: int, slowest: float) -> None:
    read("Kaarel 2h", FRIDAY, CASELOAD)
    took = []
    for text in texts(300, LONGEST_MESSAGE):
        began = time.process_time()
        read((text * length)[:length], FRIDAY, CASELOAD)
        took.append(time.process_time() - began)
    print(f"{length} characters: median {sorted(took)[150] * 1000:.1f} ms, slowest {max(took) * 1000:.1f} ms")  # noqa: T201
    assert max(took) <= slowest
