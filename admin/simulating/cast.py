"""Who works there, and where. Every name says that it is an example; nobody of them is anybody."""

from __future__ import annotations

from dataclasses import dataclass

from casework.people import Role

HOME, NEXT = "naidisvald", "naidislinn"
"""Keys of the fictional municipality, and of the one beside it to which somebody moves."""
PLACES = {HOME: ("Näidisvald", "vald"), NEXT: ("Näidislinn", "linn")}
CONTRACTS = {HOME: "NÄIDIS 1", NEXT: "NÄIDIS 2"}
NEXT_PLACES = 5

BOTH, BASE, HELP, WORK = "Näidistugi OÜ", "MTÜ Näidisbaas", "Näidisabi OÜ", "Näidistöö SA"
"""Base support by BOTH and BASE; support workers by BOTH, HELP and WORK."""


@dataclass(frozen=True, slots=True)
class Colleague:
    """`places`: keys of the municipalities where the role holds."""

    key: str
    shown_as: str
    role: Role
    organisation: str | None = None
    places: tuple[str, ...] = (HOME,)
    lead: bool = False


_CM, _BSS, _SW = Role.CASE_MANAGER, Role.BASE_SUPPORT_SPECIALIST, Role.SUPPORT_WORKER
LEADS = {HOME: "anu", NEXT: "helge"}
MANAGERS = ("anu", "peeter")
SPECIALISTS = ("maie", "piret", "olga")
WORKERS = ("tiina", "otto", "sergei", "kadri", "rein", "leida")
"""Who visit people one by one; the two others lead groups."""
GROUPS = {
    "sheltered_work": "urmas",
    "leisure_support": "vera",
    "social_relations_support": "vera",
    "physical_activity_support": "urmas",
}
COLLEAGUES = (
    Colleague("anu", "Anu Näidis", _CM, lead=True),
    Colleague("peeter", "Peeter Näidis", _CM),
    Colleague("helge", "Helge Näidis", _CM, places=(NEXT,), lead=True),
    Colleague("maie", "Maie Näidis", _BSS, BOTH, (HOME, NEXT)),
    Colleague("piret", "Piret Näidis", _BSS, BOTH),
    Colleague("olga", "Olga Näidis", _BSS, BASE),
    Colleague("tiina", "Tiina Näidis", _SW, BOTH, (HOME, NEXT)),
    Colleague("otto", "Otto Näidis", _SW, BOTH),
    Colleague("sergei", "Сергей Пример", _SW, BOTH),
    Colleague("kadri", "Kadri Näidis", _SW, HELP),
    Colleague("rein", "Rein Näidis", _SW, HELP),
    Colleague("leida", "Leida Näidis", _SW, HELP),
    Colleague("urmas", "Urmas Näidis", _SW, WORK),
    Colleague("vera", "Вера Пример", _SW, WORK),
)

FIRST_NAMES = (
    *("Mari", "Jaan", "Ольга", "Peeter", "Õie", "Сергей", "Maie", "Ülo", "Kadri", "Rein", "Светлана", "Ants"),
    *("Piret", "Виктор", "Leida", "Šenja", "Urmas", "Helle", "Алексей", "Tõnu", "Linda", "Марина", "Žanna", "Äli"),
)


def person_name(number: int) -> str:
    """Mari Näidis01, Ольга Пример03: by the letters of the first name."""
    first = FIRST_NAMES[number % len(FIRST_NAMES)]
    return f"{first} {'Пример' if 'А' <= first[0] <= 'я' else 'Näidis'}{number + 1:02}"
