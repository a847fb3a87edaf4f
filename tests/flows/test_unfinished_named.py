"""What was begun and not finished is called by its name, whatever form it is."""

from __future__ import annotations

import pytest

from dialogs import routers
from dialogs.forms import engine, unfinished
from tests.cast import House
from tests.flows.hours_cast import hours_team
from tests.flows.life_steps import card, life

BEGUN = {"Surm": ("Inimene on surnud", "surma märkimine"), "Paus": ("On haiglas", "pausi märkimine")}


def test_every_form_that_keeps_something_has_a_name() -> None:
    """Looking something up in the guide keeps nothing, so nothing of it is missed."""
    assert routers.private().name == "private"
    kept = {name for name in engine._FORMS if not name.startswith("help_")}
    assert kept <= unfinished.NAMED, kept - unfinished.NAMED


@pytest.mark.parametrize("what", BEGUN)
async def test_an_unfinished_life_event_is_named(house: House, what: str) -> None:
    button, name = BEGUN[what]
    anu = (await hours_team(house)).anu
    await card(anu)
    shown = anu.last
    await life(anu, button)
    await anu.tap("Kolis teise valda või linna", message=shown)
    assert name in anu.toasts[-1]
