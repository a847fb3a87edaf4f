"""Reading one hours message, with a caseload of 25 [budget: 1 ms median]."""

from __future__ import annotations

import statistics
import time
from datetime import date

from bot.bench.figures import Figure, Wish
from casework.hours_text import Person, read

TODAY = date(2026, 11, 20)
FIRST = "Mari Jaan Olga Peeter Tiina Sergei Maie Aleksei Kadri Rein Svetlana Urmas Piret Viktor Leida".split()  # noqa: SIM905
LAST = "Tamm Saar Ivanova Kask Petrov Mets Kuusk Smirnova Rebane Oja".split()  # noqa: SIM905
CASELOAD = tuple(
    Person(f"P-{number + 1:03d}", FIRST[number % len(FIRST)], LAST[number % len(LAST)]) for number in range(25)
)
MESSAGES = (
    "Marile eile 2,5 h igapäevaelu, Jaaniga 9–11 poes",
    "Tiina K. 1h30 vaba aeg",
    "eile Reinuga kaks ja pool tundi, Piretiga pool tundi liikumine väljas",
    "E: Maie 2h, T: Maie 1h, K: Leida 45 min",
    "grupp Mari, Jaan ja Kadri 13.00-15.00 sport",
    "P-007 täna 1 tund 20 min psühholoog",
    "вчера с Марией 2 ч, с Яаном с 9 до 11",
    "Света 1,5 часа уборка в понедельник",
    "с Ольгой и Алексеем группа 2 часа, досуг",
    "сегодня Виктор полтора часа, поликлиника",
    "tere! kas homme on koosolek?",
    "Урмас 12.11 с половины десятого до 11",
)
"""Written for this measurement; names are test data."""


async def measure(wish: Wish) -> list[Figure]:
    for text in MESSAGES:
        read(text, TODAY, CASELOAD)
    taken = []
    for _ in range(wish.of(200, 20)):
        for text in MESSAGES:
            began = time.perf_counter()
            read(text, TODAY, CASELOAD)
            taken.append((time.perf_counter() - began) * 1000)
    taken.sort()
    return [
        Figure("reading one hours message, median", statistics.median(taken), "ms", most=1.0),
        Figure("reading one hours message, 95 of 100", taken[int(len(taken) * 0.95)], "ms"),
    ]
