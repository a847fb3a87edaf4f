"""The desk asks the table of cases: every standing × every act, with real rows; "not there" and "not yours" are one."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime

import pytest
from sqlmodel import col, select

from casework.cases import CaseKind
from casework.corrections import Field
from casework.facts import Event, Trait
from casework.family import GivenBy, Relation, Scope
from casework.notices import Notice
from casework.pauses import PauseKind
from casework.people import AccountId, Actor, Deputyship, Membership, MunicipalityId, Role
from casework.quality_of_life import Occasion, Side
from storage import example
from storage.case_lists import CaseFilter, listed, page
from storage.desk import Desk, Desks
from storage.errors import NotHere, Stale
from storage.family_consents import NewConsent
from storage.persons import NewPerson
from storage.tables import Audit, CaseFile, MembershipRow, Outbox

NOW = datetime(2026, 11, 23, 8, tzinfo=UTC)
TODAY = date(2026, 11, 23)
HERE, ELSEWHERE = MunicipalityId(1), MunicipalityId(2)
MANAGER, ME, OTHER, SPECIALIST, NEW_SPECIALIST, ELSEWHERE_MANAGER = map(AccountId, range(1, 7))

CONSENT = NewConsent(
    Relation.RELATIVE, GivenBy.PERSON, frozenset(Scope), TODAY, date(2027, 1, 31), "paper in file 12", "mother"
)

Act = Callable[[Desk, int, int], Awaitable[object]]
ACTS: dict[str, Act] = {
    "r": lambda desk, row, _ver: desk.cases.get(row),
    "v": lambda desk, row, _ver: desk.cases.reveal(row),
    "n": lambda desk, row, ver: desk.cases.note(row, ver, Event.ASSESSED, TODAY),
    "p": lambda desk, row, ver: desk.cases.note(row, ver, Event.PLANNED, TODAY),
    "u": lambda desk, _row, ver: desk.cases.undo(1, ver),
    "h": lambda desk, row, ver: desk.cases.hand_over(row, ver, OTHER),
    "s": lambda desk, row, ver: desk.cases.give_specialist(row, ver, NEW_SPECIALIST),
    "w": lambda desk, row, ver: desk.cases.set_review(row, ver, date(2027, 1, 4)),
    "t": lambda desk, row, ver: desk.cases.set_traits(row, ver, frozenset({Trait.HOUSING_SERVICE})),
    "x": lambda desk, row, ver: desk.cases.correct(row, ver, Field.LAST_NAME, "Uus"),
    "m": lambda desk, row, ver: desk.cases.move_period(row, ver, "kov"),
    "c": lambda desk, row, ver: desk.cases.close(row, ver),
    "o": lambda desk, row, ver: desk.cases.reopen(row, ver),
    "b": lambda desk, row, ver: desk.pauses.begin(row, ver, PauseKind.HOSPITAL, TODAY, date(2026, 12, 7)),
    "j": lambda desk, row, ver: desk.pauses.begin(row, ver, PauseKind.PRISON, TODAY, date(2026, 12, 7)),
    "d": lambda desk, row, ver: desk.life.died(row, ver, TODAY),
    "g": lambda desk, row, ver: desk.life.moved(row, ver, TODAY, None),
    "f": lambda desk, row, ver: desk.family.note(row, ver, CONSENT),
    "i": lambda desk, row, _ver: desk.family.all_of(row),
    "e": lambda desk, row, ver: desk.family.end_all(row, ver),
    "q": lambda desk, row, _ver: desk.ratings.begin(row, Occasion.START, Side.PERSON, "et"),
    "k": lambda desk, row, _ver: desk.ratings.of_case(row),
    "l": lambda desk, row, _ver: _in_list(desk, row),
    "a": lambda desk, _row, _ver: desk.cases.hand_over_all(MANAGER, HERE, [1], OTHER),
}
"""r read · v see the name · n note · p note the specialist's own · u undo an entry · h hand over · s specialist ·
w review day · t traits · x correct a name · m period · c close · o open anew · l in the list · a the whole caseload ·
b hospital · j prison · d death · g gone elsewhere · f note a consent · i who is linked · e end all links ·
q begin a rating · k read the ratings"""
OFFICE, BASE, COLLEAGUE, NOTHING = "rvnpuhswtxmcolabjdgfieqk", "rvpwlbqk", "rl", ""


async def _in_list(desk: Desk, case_id: int) -> None:
    found = await page(desk, CaseFilter.ALL, 0)
    if case_id not in {one.row.id for one in found.rows}:
        raise NotHere


@dataclass(frozen=True)
class Who:
    name: str
    memberships: tuple[tuple[Role, MunicipalityId, bool], ...]
    allowed: str
    account: AccountId = ME
    stands_in_for: AccountId | None = None
    of_lead: bool = False


CM, BSS = Role.CASE_MANAGER, Role.BASE_SUPPORT_SPECIALIST
CAST = (
    Who("the case manager", ((CM, HERE, False),), OFFICE, account=MANAGER),
    Who("the case manager who has left", (), NOTHING, account=MANAGER),
    Who("colleague", ((CM, HERE, False),), COLLEAGUE),
    Who("deputy of the case manager", ((CM, HERE, False),), OFFICE, stands_in_for=MANAGER),
    Who("lead", ((CM, HERE, True),), OFFICE),
    Who("deputy of the lead", ((CM, HERE, False),), OFFICE, stands_in_for=OTHER, of_lead=True),
    Who("the specialist", ((BSS, HERE, False),), BASE, account=SPECIALIST),
    Who("another specialist", ((BSS, HERE, False),), NOTHING),
    Who("deputy of the specialist", ((BSS, HERE, False),), BASE, stands_in_for=SPECIALIST),
    Who("the specialist's account elsewhere", ((BSS, ELSEWHERE, False),), NOTHING, account=SPECIALIST),
    Who("lead elsewhere", ((CM, ELSEWHERE, True),), NOTHING),
    Who("stranger", (), NOTHING),
    *(Who(f"{role} here", ((role, HERE, True),), NOTHING) for role in Role if role not in {CM, BSS}),
)


def actor_of(who: Who) -> Actor:
    lent = (Deputyship(HERE, who.stands_in_for, of_lead=who.of_lead),) if who.stands_in_for else ()
    members = tuple(Membership(role, place, lead=lead) for role, place, lead in who.memberships)
    return Actor(who.account, "et", members, lent)


MANAGER_ACTOR = Actor(MANAGER, "et", (Membership(CM, HERE),))


async def furnished(desks: Desks) -> tuple[int, int]:
    """(id, version) of a case of the manager's, with an entry noted and a specialist named."""
    async with desks.open(NOW) as desk:
        await example.municipality(desk)
        for person in range(1, 7):
            await desk.accounts.arrive(person)
        desk.session.add_all(
            MembershipRow(account_id=account, role=role, municipality_id=place, shown_as=f"N{account}", began_at=NOW)
            for account, role, place in (
                (MANAGER, CM, HERE),
                (OTHER, CM, HERE),
                (SPECIALIST, BSS, HERE),
                (NEW_SPECIALIST, BSS, HERE),
                (ELSEWHERE_MANAGER, CM, ELSEWHERE),
            )
        )
    async with desks.open(NOW, MANAGER_ACTOR) as desk:
        row = await desk.cases.open_directly(
            HERE, NewPerson("Mari Tali", birth_year=1980), CaseKind.ISTE, "2025-2026"
        )
        await desk.cases.note(row.id or 0, row.version, Event.ENTERED, date(2026, 11, 2))
        row = await desk.cases.give_specialist(row.id or 0, row.version, SPECIALIST)
    return row.id or 0, row.version


class Undone(Exception):
    """Each try finds the rows as they were."""


def undo() -> None:
    raise Undone


async def tried(desks: Desks, actor: Actor, act: Act, case_id: int, version: int) -> None:
    async with desks.open(NOW, actor) as desk:
        await act(desk, case_id, version)
        undo()


async def allowed(desks: Desks, actor: Actor, act: Act, case_id: int, version: int) -> bool:
    try:
        await tried(desks, actor, act, case_id, version)
    except NotHere:
        return False
    except (Stale, Undone):
        pass  # the right was there
    return True


@pytest.mark.parametrize("who", CAST, ids=lambda who: who.name)
async def test_the_desk_allows_what_the_table_says_and_nothing_else(desks: Desks, who: Who) -> None:
    row, version = await furnished(desks)
    found = [letter for letter, act in ACTS.items() if await allowed(desks, actor_of(who), act, row, version)]

    assert sorted(found) == sorted(who.allowed)


async def test_absent_and_not_yours_look_the_same(desks: Desks) -> None:
    row, version = await furnished(desks)
    stranger = Actor(ELSEWHERE_MANAGER, "et", (Membership(CM, ELSEWHERE),))
    for letter in ACTS.keys() - {"u", "a"}:
        for wanted in (row, 987_654):
            with pytest.raises(NotHere) as refusal:
                await tried(desks, stranger, ACTS[letter], wanted, version)
            assert str(refusal.value) == ""


# ── what the desk keeps to ───────────────────────────────────────────────────


async def test_an_older_version_is_stale_and_nothing_is_done(desks: Desks) -> None:
    row, version = await furnished(desks)
    for letter in ACTS.keys() - set("rvloaiqk"):
        with pytest.raises(Stale):
            await tried(desks, MANAGER_ACTOR, ACTS[letter], row, version - 1)
    async with desks.open(NOW, MANAGER_ACTOR) as desk:
        assert (await desk.cases.get(row)).version == version


Line = tuple[str, int | None, str, int | None]


async def _lines(desk: Desk) -> list[Line]:
    await desk.session.flush()
    await desk.write_down()
    rows = (await desk.session.exec(select(Audit).order_by(col(Audit.id)))).all()
    return [(row.action, row.account_id, row.subject, row.municipality_id) for row in rows]


def _audited(act: Act, into: list[Line]) -> Act:
    async def audited(desk: Desk, case_id: int, version: int) -> None:
        before = len(await _lines(desk))
        await act(desk, case_id, version)
        into.extend((await _lines(desk))[before:])

    return audited


async def test_every_change_and_every_look_at_the_name_leaves_one_line_without_words(desks: Desks) -> None:
    row, version = await furnished(desks)
    for letter in ACTS.keys() - set("rlo"):
        lines: list[Line] = []
        with pytest.raises(Undone):
            await tried(desks, MANAGER_ACTOR, _audited(ACTS[letter], lines), row, version)
        of_person = [(MANAGER, "person:1", HERE)] if letter == "x" else []
        assert [line[1:] for line in lines] == [*of_person, (MANAGER, "case:1", HERE)], letter
        assert all(line[0].startswith(("case:", "person:correct_")) and "Mari" not in line[0] for line in lines)


class Counted:
    """Stands before a session's `exec`."""

    def __init__(self, run: Callable[..., Awaitable[object]]) -> None:
        self.run, self.count = run, 0

    async def __call__(self, *args: object) -> object:
        self.count += 1
        return await self.run(*args)


async def test_a_list_of_two_hundred_costs_a_handful_of_queries(desks: Desks) -> None:
    """However many cases there are: cases, facts, names, pauses, and what all of them have: period and closing days."""
    row, _ = await furnished(desks)
    counts = []
    for more in (0, 200):
        async with desks.open(NOW, MANAGER_ACTOR) as desk:
            for _ in range(more):
                await desk.cases.open_directly(HERE, NewPerson(), CaseKind.ISTE, "2025-2026")
        async with desks.open(NOW, MANAGER_ACTOR) as desk:
            asked = Counted(desk.session.exec)
            desk.session.exec = asked  # type: ignore[method-assign, assignment]
            found = await page(desk, CaseFilter.ALL, 0)
            counts.append((asked.count, found.total))

    assert counts == [(7, 1), (7, 201)], "the last ones ask for moves that lie ahead, pauses and closing days"
    async with desks.open(NOW, MANAGER_ACTOR) as desk:
        assert {one.row.id for one in await listed(desk)} >= {row}


async def test_two_hundred_people_go_together_with_one_notice(desks: Desks) -> None:
    await furnished(desks)
    async with desks.open(NOW, MANAGER_ACTOR) as desk:
        for _ in range(199):
            await desk.cases.open_directly(HERE, NewPerson(), CaseKind.OWN, "kov")
    async with desks.open(NOW, MANAGER_ACTOR) as desk:
        shown = [row.id or 0 for row in await desk.cases.load_of(MANAGER, HERE)]
        first = await desk.cases.hand_over_all(MANAGER, HERE, shown, OTHER)
        event = first.id or 0
    async with desks.open(NOW) as desk:
        rows = (await desk.session.exec(select(CaseFile))).all()
        told = (await desk.session.exec(select(Outbox).where(Outbox.notice == Notice.CASES_GIVEN))).all()
        assert {row.manager_id for row in rows} == {OTHER}
        assert [(item.account_id, item.args) for item in told] == [(OTHER, {"event": event})]
    async with desks.open(NOW, MANAGER_ACTOR) as desk:
        back = await desk.cases.take_back(event)

    assert (len(back.back), len(back.stays)) == (200, 0)
