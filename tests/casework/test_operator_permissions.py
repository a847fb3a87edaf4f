"""What an operator may do, cell by cell: the house is kept running here, nothing is decided about people."""

from __future__ import annotations

import pytest

from casework.operator_permissions import ALLOWED, OperatorAction, may_operate

MAY = {
    "panel:enter",
    "panel:look",
    "panel:export",
    "panel:outbox",
    "panel:reveal",
    "panel:audit",
    "manage:places",
    "manage:money",
    "manage:people",
    "manage:rules",
    "manage:texts",
    "manage:import",
    "manage:data",
}
MAY_NOT = {"referral:decide", "case:decide", "hours:write", "month:close", "audit:change"}


def test_every_action_stands_in_the_table() -> None:
    assert set(ALLOWED) == set(OperatorAction)
    assert {action.value for action in OperatorAction} == MAY | MAY_NOT


@pytest.mark.parametrize("action", OperatorAction)
def test_each_cell(action: OperatorAction) -> None:
    assert may_operate(action) is (action.value in MAY)
