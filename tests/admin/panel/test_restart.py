"""A panel that is started again: who was inside stays inside; a second one beside it is told, not let in."""

from __future__ import annotations

from urllib.parse import urlsplit

import pytest
from pydantic import SecretStr

from admin.panel import command
from admin.panel.server import Running, application
from admin.problems import Problem
from admin.settings import AdminSettings
from locales import LANGUAGES, all_texts, one_language
from tests import cast
from tests.admin.panel import operator
from tests.admin.panel.managing import send
from tests.cast import House


async def test_a_session_and_an_open_form_outlive_a_restart(house: House) -> None:
    office, running = await operator.opened(house)
    desktop = await office.seated()
    link = await office.link(await office.operator("Rein", "Rein T."))
    form = await desktop.get("/places/1")
    port = urlsplit(running.url).port or 0
    await running.stop()

    read = AdminSettings(database_url=house.url)
    again = Running(application(house.app.desks, read, all_texts(strict=True), house.sandbox.now))
    await again.start("127.0.0.1", port)
    saved = await send(desktop, form, "/places/1", county="Uus maakond")
    other = office.desktop()
    entered = await other.enter(link)
    for one in office.desktops:
        await one.session.close()
    await again.stop()

    assert saved.status == 200
    assert "Salvestatud." in saved.words
    assert entered.status == 200
    assert "Rein T." in entered.words


@pytest.mark.parametrize("language", LANGUAGES)
async def test_a_second_panel_on_the_same_port_says_why_it_does_not_start(house: House, language: str) -> None:
    office, running = await operator.opened(house)
    port = urlsplit(office.url).port or 0
    read = AdminSettings(database_url=house.url, panel_port=port, secret_key=SecretStr(cast.KEY))
    words = one_language(language, "admin")

    with pytest.raises(Problem) as told:
        await command._serve(words, read)
    await running.stop()

    said = words.plain(told.value.text_id, **told.value.values)
    assert ("juba töötab" if language == "et" else "уже работает") in said
    assert f"127.0.0.1:{port}" in said


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_a_restart_forgets_is_said_beforehand(language: str) -> None:
    words = one_language(language, "admin")
    unconfirmed = "kinnitamata" if language == "et" else "не подтверждённы"

    assert unconfirmed in words.plain("admin-help-panel")
    assert unconfirmed in words.plain("admin-panel-ready", address="http://127.0.0.1:8091")
