"""How a link ends: nothing that waits is sent, nothing more is shown, and old buttons say what nonsense says."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlmodel import col, select

from bot.sandbox import Phone
from casework.calendar import tallinn_day
from casework.family import GivenBy, Relation
from casework.people import Role
from dialogs.family.callbacks import FamilyTap, LetterTap, OfficeTap
from storage.tables import Audit, FamilyLetter, FamilyLink, MembershipRow, Outbox, OutboxState
from tests.cast import House
from tests.flows.family_steps import as_phone, quickly
from tests.flows.hours_cast import Team, hours_team
from tests.flows.test_bad_input import STALE

OVER = "Nõusolek teateid saata on lõppenud."


async def four_wait(team: Team, mother: Phone) -> None:
    """The month's word, a new meeting, an answer: put and not sent yet."""
    house = team.house
    await team.tiina.send("P-001 2h eile igapäevaelu toetamine")
    await team.tiina.tap("Kinnita")
    async with as_phone(team, mother) as desk:
        await desk.family.write(1, "Kas kõik on hästi?", None)
    await house.settle()
    async with as_phone(team, team.piret) as desk:
        await desk.family.answer(1, "Jah.", None)
        row = await desk.cases.get(team.cases["P-001"])
        await desk.family.set_meeting(row.id or 0, row.version, desk.now + timedelta(hours=30))
        links = (await desk.session.exec(select(FamilyLink))).all()
        links[0].accepted_at = desk.now - timedelta(days=60)
        await desk.session.flush()
        await desk.family.month_closed(row.municipality_id, tallinn_day(desk.now))
        await desk.family.say_extended(links[0])


async def waiting(team: Team) -> list[str]:
    async with team.house.app.desks.open(team.house.sandbox.now()) as desk:
        rows = await desk.session.exec(
            select(Outbox.notice)
            .where(Outbox.state == OutboxState.PENDING, Outbox.subject == "family_link:1")
            .order_by(col(Outbox.notice))
        )
        return list(rows.all())


async def withdraw(team: Team) -> None:
    async with as_phone(team, team.anu) as desk:
        shown, _ = await desk.family.one(1)
        rev = shown.link.rev + shown.consent.rev
        await desk.family.withdraw_for(1, rev, GivenBy.PERSON, tallinn_day(desk.now))


async def test_four_messages_wait_and_none_of_them_leaves(house: House) -> None:
    team = await hours_team(house)
    mother = await quickly(team)
    await four_wait(team, mother)
    assert await waiting(team) == ["family_answer", "family_extended", "family_meeting", "family_month"]
    before = len(mother.events)
    await withdraw(team)
    await house.settle()
    await house.later(days=2)

    said = "\n".join(str(event) for event in mother.events[before:] if event.mark != "x")
    assert OVER in said
    assert "P-001" not in said


async def test_without_a_withdrawal_the_same_four_arrive(house: House) -> None:
    team = await hours_team(house)
    mother = await quickly(team)
    await four_wait(team, mother)
    await house.later(days=1)

    assert "P-001: Teile kirjutas spetsialist." in mother.transcript()
    assert "P-001: nõusolek kehtib edasi" in mother.transcript()
    assert "P-001: november 2026\n  Abi kokku: 2 tundi" in mother.transcript()
    assert mother.transcript().count("P-001: uus kohtumine.\n  Järgmine kohtumine: kolmapäev, 25.11.2026") == 1


async def test_a_row_that_is_claimed_in_that_moment_is_asked_once_more(house: House) -> None:
    team = await hours_team(house)
    mother = await quickly(team)
    async with as_phone(team, team.piret) as desk:
        row = await desk.session.get_one(FamilyLink, 1)
        await desk.family.say_extended(row)
    async with house.app.desks.open(house.sandbox.now()) as desk:
        claimed = await desk.outbox.claim()
    assert [one.notice for one in claimed] == ["family_extended"]
    await withdraw(team)
    await house.app.delivery._deliver(claimed[0])

    assert "nõusolek kehtib edasi" not in mother.transcript()


async def test_a_notice_put_after_the_end_is_not_said_either(house: House) -> None:
    """Whoever puts it: `link` in its arguments is asked for on the way out."""
    team = await hours_team(house)
    mother = await quickly(team)
    async with as_phone(team, team.anu) as desk:
        link = await desk.session.get_one(FamilyLink, 1)
        shown, _ = await desk.family.one(1)
        rev = shown.link.rev + shown.consent.rev
        await desk.family.withdraw_for(1, rev, GivenBy.GUARDIAN, tallinn_day(desk.now))
        await desk.family.say_extended(link)
    await house.settle()

    assert "nõusolek kehtib edasi" not in mother.transcript()


async def test_the_role_and_the_draft_end_with_the_last_link(house: House) -> None:
    team = await hours_team(house)
    mother = await quickly(team)
    await mother.tap("Kirjuta spetsialistile")
    await withdraw(team)
    await house.settle()
    await mother.send("Kas keegi loeb?")

    assert "Sõnum on edasi antud" not in mother.transcript()
    async with house.app.desks.open(house.sandbox.now()) as desk:
        roles = await desk.session.exec(select(MembershipRow.ended_at).where(MembershipRow.role == Role.CLOSE_PERSON))
        assert all(ended is not None for ended in roles.all())
        assert (await desk.session.exec(select(FamilyLetter))).all() == []


async def test_one_of_two_links_ends_and_the_other_goes_on(house: House) -> None:
    team = await hours_team(house)
    mother = await quickly(team)
    await quickly(team, code="P-002")
    await withdraw(team)
    await house.settle()
    await mother.send("/family")

    assert "Jaan: november 2026" in mother.last.text
    assert mother.last.buttons[-1] == ["Lõpeta teated"]


# ── by whom ──────────────────────────────────────────────────────────────────


async def test_the_person_takes_a_consent_back(house: House) -> None:
    team = await hours_team(house)
    mother = await quickly(team)
    mari = await quickly(team, "Mari", relation=Relation.PERSON)
    await mari.tap("Nõusolekud")
    await mari.tap("Ljudmila")
    assert "Siis ei saa see inimene enam ühtegi teadet." in mari.last.text
    await mari.tap("Võtan nõusoleku tagasi")

    assert "Nõusolek on tagasi võetud: esmaspäev, 23.11.2026, kell 19." in mari.last.text
    assert OVER in mother.last.text
    assert "nõusolek lähedasele rääkida on tagasi võetud" in team.anu.last.text
    await mari.send("/family")
    assert "Mari: november 2026" in mari.last.text, "the own link goes on"


async def test_person_and_guardian_do_not_shut_each_other_out(house: House) -> None:
    team = await hours_team(house)
    guardian = await quickly(team, "Kalju", relation=Relation.GUARDIAN)
    mari = await quickly(team, "Mari", relation=Relation.PERSON)
    await mari.tap("Nõusolekud")
    assert not any("Kalju" in row for row in mari.last.buttons)
    await mari.tap_data(FamilyTap(act="withdrawn", link=2, rev=3, other=1).pack(), message=mari.last)

    assert mari.toasts[-1] == STALE
    await guardian.send("/family")
    assert "Mari: november 2026" in guardian.last.text


async def test_a_relative_leaves_and_may_not_withdraw(house: House) -> None:
    team = await hours_team(house)
    mother = await quickly(team)
    assert not any("Nõusolekud" in row for row in mother.last.buttons)
    await mother.tap("Lõpeta teated")
    question = mother.last
    await mother.tap("Jah, lõpeta")
    assert "Teated on lõpetatud." in mother.last.text
    assert "lähedane lõpetas oma teated" in team.anu.last.text
    await mother.tap("Jah, lõpeta", message=question)

    assert mother.toasts[-1] == STALE


async def test_leaving_the_house_ends_the_links(house: House) -> None:
    team = await hours_team(house)
    mother = await quickly(team)
    await mother.send("/leave")
    await mother.tap("Lahku")

    async with house.app.desks.open(house.sandbox.now()) as desk:
        assert (await desk.session.get_one(FamilyLink, 1)).ended_at is not None


# ── by hand ──────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("act", ["card", "write", "end", "ended", "consents", "withdraw", "withdrawn", "nonsense"])
async def test_another_persons_callback_says_what_nonsense_says(house: House, act: str) -> None:
    team = await hours_team(house)
    await quickly(team, "Mari", relation=Relation.PERSON)
    father = await quickly(team, "Fjodor", code="P-002")
    seen = father.transcript()
    for data in (FamilyTap(act=act, link=1, rev=2, other=1), FamilyTap(act=act, link=9_999, rev=2, other=1)):
        await father.tap_data(data.pack(), message=father.last)

    assert father.toasts == [STALE, STALE]
    assert [line for line in father.transcript().splitlines() if line.startswith(("<", "~"))] == [
        line for line in seen.splitlines() if line.startswith(("<", "~"))
    ]


@pytest.mark.parametrize(
    "act", ["open", "back", "invite", "extend", "stop", "end", "revoked", "nonsense", "read", "answer"]
)
async def test_the_offices_callbacks_and_letters_too(house: House, act: str) -> None:
    team = await hours_team(house)
    mother = await quickly(team)
    father = await quickly(team, "Fjodor", code="P-002")
    async with as_phone(team, mother) as desk:
        await desk.family.write(1, "Kas kõik on hästi?", None)
    made = (
        (lambda one: LetterTap(act=act, id=one))
        if act in {"read", "answer"}
        else (lambda one: OfficeTap(id=one, act=act, rev=3))
    )
    for number in (1, 9_999):
        await father.tap_data(made(number).pack(), message=father.last)

    assert father.toasts == [STALE, STALE]
    assert "Kas kõik" not in father.transcript()


async def test_an_old_card_says_nothing_once_the_link_has_ended(house: House) -> None:
    team = await hours_team(house)
    mother = await quickly(team)
    old = mother.last
    await withdraw(team)
    for label in ("Kirjuta spetsialistile", "Lõpeta teated"):
        await mother.tap(label, message=old)

    assert mother.toasts == [STALE, STALE]


async def test_every_act_leaves_its_line_and_no_words(house: House) -> None:
    team = await hours_team(house)
    mother = await quickly(team)
    await mother.tap("Kirjuta spetsialistile")
    await mother.send("Kas Mari tuleb koju?")
    await mother.tap("Saada")
    await team.piret.tap("Loe")
    await withdraw(team)
    async with house.app.desks.open(house.sandbox.now()) as desk:
        rows = (await desk.session.exec(select(Audit.action))).all()
        sent = (await desk.session.exec(select(Outbox.args))).all()

    assert {
        "case:family_note",
        "case:family_invite",
        "family:accept",
        "family:overview",
        "family:messages",
        "family:letter_read",
        "case:family_withdraw",
        "family:end:withdrawn",
    } <= set(rows)
    assert "koju" not in str(rows) + str(sent)
