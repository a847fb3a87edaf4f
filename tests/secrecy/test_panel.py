"""An operator's pages: forms that are right, wrong, refused or broken; and that the collector would find a name."""

from __future__ import annotations

import logging
import sys

import pytest
import structlog

from storage.errors import Refused
from tests.admin.panel.managing import bring, send
from tests.admin.panel.operator import Office
from tests.cast import REPORTED_NAME, House, report
from tests.secrecy.collector import Told, leaks, nothing_is_told, typed_by

TOLD = "Salajane Ütlus"
PHONE = "5550 1234"
BAD = f"nimi;liik;omavalitsus\n{TOLD};Kool;{REPORTED_NAME}\n".encode()
WORDS = (REPORTED_NAME, *REPORTED_NAME.split(), TOLD, PHONE, "Pärna 7")


async def broken(*arguments: object, **more: object) -> None:
    raise ValueError(f"{REPORTED_NAME} {TOLD} {arguments} {more}")


async def refused(*_: object, **__: object) -> None:
    raise Refused(f"{REPORTED_NAME} {TOLD}")


async def test_a_name_that_is_looked_at_and_forms_that_fail(
    office: Office, told: Told, monkeypatch: pytest.MonkeyPatch
) -> None:
    house = office.house
    await house.team()
    nurse = await house.nurse()
    await nurse.tap("Alusta")
    await report(nurse)
    desktop = await office.seated()
    cookies = {cookie.value for cookie in desktop.session.cookie_jar}
    form = await desktop.get("/reveal")
    shown = await desktop.post("/reveal", {"code": "P-001", "reason": TOLD, "once": form.hidden("once")})
    assert REPORTED_NAME in shown.words
    form = await desktop.get("/reveal")
    await desktop.post("/reveal", {"code": REPORTED_NAME, "reason": TOLD, "once": form.hidden("once")})
    for trouble in (broken, refused):
        form = await desktop.get("/organisations/new")
        with monkeypatch.context() as patch:
            patch.setattr("storage.manage_organisations.ManageOrganisations.add", trouble)
            failed = await send(desktop, form, "/organisations/new", name=f"{TOLD} kool", kind="hospital", place="1")
        assert failed.status == (500 if trouble is broken else 409)
    form = await desktop.get("/organisations/new")
    wrong = await send(desktop, form, "/organisations/new", name=TOLD, kind=REPORTED_NAME, place=REPORTED_NAME)
    assert wrong.status >= 400
    page = await desktop.get("/imports/organisations")
    assert (await bring(desktop, "/imports/organisations", page, f"{TOLD}.csv", BAD)).status == 422
    invited = await send(
        desktop, await desktop.get("/people/invite"), "/people/invite", role="case_manager", shown_as=TOLD
    )
    await desktop.post(f"/{TOLD}/{REPORTED_NAME}", {"name": TOLD}, csrf=invited.csrf)
    await desktop.get(f"/people?name={REPORTED_NAME}")

    assert cookies
    await nothing_is_told(house, told, *WORDS, *cookies, trouble=True)


async def test_the_collector_finds_what_is_told_on_purpose(
    house: House, told: Told, capfd: pytest.CaptureFixture[str]
) -> None:
    """Each of its ways, by itself: our log, a library's, the outputs, the figures; and what somebody typed."""
    del capfd
    await house.team()
    nurse = await house.nurse()
    await nurse.send(f"{TOLD} meelega")
    assert leaks({TOLD, *WORDS}, await told.everywhere(house)) == []

    structlog.get_logger().info("meelega", name="Esimene Leke")
    logging.getLogger("somebody").warning("Teine Leke ja %s", "Viies Leke")
    sys.stdout.write("Kolmas Leke\n")
    house.app.watch.metrics.errors.labels("Neljas Leke", "ValueError").inc()
    found = leaks(
        {f"{place} Leke" for place in ("Esimene", "Teine", "Kolmas", "Neljas", "Viies")}, await told.everywhere(house)
    )

    assert found == ["Esimene Leke", "Kolmas Leke", "Neljas Leke", "Teine Leke"]
    assert f"{TOLD} meelega" in typed_by(house)
    with pytest.raises(AssertionError, match="Esimene Leke"):
        await nothing_is_told(house, told, "Esimene Leke")
