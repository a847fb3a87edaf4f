"""The desk of an operator: the house acts, the audit says who had it act, and a chat never passes for it."""

from __future__ import annotations

import pytest
from sqlmodel import select

from casework.operator_permissions import ALLOWED, OperatorAction
from casework.people import AccountId, Actor, Membership, Role
from storage import panel_audit, panel_figures, panel_lists, panel_reveals, panel_traffic, panel_work
from storage.database import opened
from storage.desk import Desk, Desks
from storage.errors import NotHere
from storage.secrets import KeyRing, new_key
from storage.tables import Audit
from tests.cast import MONDAY_MORNING

NOW = MONDAY_MORNING
CHATS = (
    Actor(AccountId(1), "et", (Membership(Role.CASE_MANAGER, lead=True),)),
    Actor(AccountId(1), "et", (Membership(Role.OPERATOR),)),
)
CUT = panel_lists.Cut()


@pytest.mark.parametrize("action", OperatorAction)
async def test_the_desk_asks_the_table(house_url: str, action: OperatorAction) -> None:
    async with opened(house_url, KeyRing(new_key())) as sessions:
        desks = Desks(sessions)
        for operator in (None, AccountId(7)):
            async with desks.open(NOW, operator=operator) as desk:
                if ALLOWED[action]:
                    desk.must_operate(action)
                else:
                    with pytest.raises(NotHere):
                        desk.must_operate(action)
        for actor in CHATS:
            async with desks.open(NOW, actor) as desk:
                with pytest.raises(NotHere):
                    desk.must_operate(action)


async def test_the_audit_names_the_operator(house_url: str) -> None:
    async with opened(house_url, KeyRing(new_key())) as sessions:
        desks = Desks(sessions)
        async with desks.open(NOW, operator=AccountId(7)) as desk:
            assert desk.actor is None
            desk.audit("test:line", "thing:1")
        async with desks.open(NOW) as desk:
            desk.audit("test:line", "thing:2")
        async with desks.open(NOW) as desk:
            lines = (await desk.session.exec(select(Audit).where(Audit.action == "test:line"))).all()

    assert {line.subject: line.account_id for line in lines} == {"thing:1": 7, "thing:2": None}


async def _each_read(desk: Desk) -> None:
    """None of them may answer."""
    for read in (
        lambda: panel_work.referrals(desk, CUT),
        lambda: panel_work.cases(desk, NOW.date(), CUT),
        lambda: panel_work.duties(desk, NOW.date(), CUT),
        lambda: panel_traffic.outbox(desk, CUT),
        lambda: panel_traffic.unreachable(desk, CUT),
        lambda: panel_traffic.again(desk),
        lambda: panel_audit.lines(desk, panel_audit.AuditWish()),
        lambda: panel_figures.figures(desk),
        lambda: panel_reveals.reveal(desk, 1, "because"),
    ):
        with pytest.raises(NotHere):
            await read()


async def test_no_chat_reads_an_operators_lists(house_url: str) -> None:
    async with opened(house_url, KeyRing(new_key())) as sessions:
        for actor in CHATS:
            async with Desks(sessions).open(NOW, actor) as desk:
                await _each_read(desk)
