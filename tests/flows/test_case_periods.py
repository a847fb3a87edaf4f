"""A case is opened in the period in which that municipality's people are served on the day."""

from __future__ import annotations

from tests.cast import House
from tests.flows.case_steps import open_directly
from tests.flows.duties import OWN_PERIOD, OWN_PERIOD_FILE, bring


async def test_after_the_programme_the_municipalitys_own_imported_period_holds(house: House) -> None:
    _anu, peeter = await house.team()
    own = OWN_PERIOD_FILE.replace("[duties]", f'municipalities = ["{house.place.key}"]\n[duties]')
    await bring(house, own.replace("2026-11-01", "2027-01-01"))
    await house.until("2026-12-29 10:00")
    await open_directly(peeter)
    assert "P-001 · ISTE 2025–2026" in peeter.last.text

    await house.until("2027-01-11 10:00")
    await open_directly(peeter)
    assert f"P-002 · ISTE {OWN_PERIOD}" in peeter.last.text


async def test_where_no_period_holds_only_own_help_is_offered(house: House) -> None:
    """Another municipality's period is nobody's here."""
    _anu, peeter = await house.team()
    strange = OWN_PERIOD_FILE.replace("[duties]", f'municipalities = ["{house.town.key}"]\n[duties]')
    await bring(house, strange.replace("2026-11-01", "2027-01-01"))
    await house.until("2027-01-11 10:00")
    await open_directly(peeter, kind="Muu valla või linna abi")

    assert "P-001 · " in peeter.last.text
    assert "ISTE" not in peeter.last.text.splitlines()[0]
