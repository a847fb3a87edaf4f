"""The demo: a fictional municipality, the sandbox in place of Telegram, and the bot, in one process."""

from __future__ import annotations

import tempfile
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from bot import running
from bot.app import build, make_bot
from bot.clock import system_clock
from bot.sandbox import Sandbox
from bot.settings import BotSettings
from casework.office_hours import OfficeHours
from casework.people import Role
from locales import LANGUAGES, Texts, all_texts
from storage import example
from storage.database import opened
from storage.desk import Desks
from storage.prepare import prepare
from storage.secrets import KeyRing, new_key

TOKEN = "42:SANDBOX"  # noqa: S105 (of the stand-in; it opens nothing)


@dataclass(frozen=True, slots=True)
class Scene:
    """Links that the page offers, by the person who would open them."""

    poster: str
    staff: str
    lead: str
    colleague: str
    specialist: str


async def demo(settings: BotSettings) -> None:
    """Until Ctrl-C. Everything is made anew at each start; nothing of it is kept."""
    languages = all_texts()
    sandbox = Sandbox(token=TOKEN, username="MarkajaNaidisBot", now=system_clock)
    sandbox.limits.on = True
    with tempfile.TemporaryDirectory(prefix="markaja-demo-") as folder:
        url = f"sqlite:///{Path(folder) / 'demo.db'}"
        await sandbox.start(host=settings.sandbox_host, port=settings.sandbox_port)
        bot = make_bot(TOKEN, sandbox.base_url)
        async with opened(url, KeyRing(new_key())) as sessions, bot.session:
            await prepare(url)
            app = build(bot, sessions, languages, sandbox.now)
            open_in_working_hours(sandbox)
            furnish(sandbox, await make_scene(app.desks, sandbox), languages)
            sandbox.clock_moved = app.delivery.wake
            stop = running.stop_on_signals()
            words = languages[settings.language if settings.language in languages else LANGUAGES[0]]
            print(words.plain("demo-ready", address=sandbox.base_url), flush=True)  # noqa: T201
            await running.run(app, stop)
        await sandbox.stop()


def open_in_working_hours(sandbox: Sandbox) -> None:
    """At night the municipality sleeps; the play begins in its working time."""
    hours, now = OfficeHours(), sandbox.now()
    if not hours.is_open(now):
        sandbox.move_clock(hours.next_opening(now) + timedelta(hours=2) - now)


async def make_scene(desks: Desks, sandbox: Sandbox) -> Scene:
    async with desks.open(sandbox.now()) as desk:
        place = await example.municipality(desk)
        house = await example.hospital(desk, place)
        provider = await example.provider(desk, place)
        invite = desk.invitations.invite
        return Scene(
            poster=await desk.invitations.poster(house.id or 0),
            staff=await invite(Role.PARTNER, organisation_id=house.id, municipality_id=place.id),
            lead=await invite(Role.CASE_MANAGER, municipality_id=place.id, lead=True, shown_as="Anu K."),
            colleague=await invite(Role.CASE_MANAGER, municipality_id=place.id, shown_as="Peeter L."),
            specialist=await invite(
                Role.BASE_SUPPORT_SPECIALIST,
                municipality_id=place.id,
                organisation_id=provider.id,
                shown_as="Maie S.",
            ),
        )


def furnish(sandbox: Sandbox, scene: Scene, languages: dict[str, Texts]) -> None:
    """Phones and the links on the wall."""

    def titled(text_id: str) -> dict[str, str]:
        return {code: texts.plain(text_id) for code, texts in languages.items()}

    sandbox.add_link(title=titled("demo-link-poster"), payload=scene.poster)
    sandbox.add_link(title=titled("demo-link-staff"), payload=scene.staff)
    sandbox.add_link(title=titled("demo-link-lead"), payload=scene.lead)
    sandbox.add_link(title=titled("demo-link-colleague"), payload=scene.colleague)
    sandbox.add_link(title=titled("demo-link-specialist"), payload=scene.specialist)
    sandbox.add_phone("Kersti", language_code="et", note=titled("demo-nurse"), link=scene.poster)
    sandbox.add_phone("Людмила", language_code="ru", note=titled("demo-relative"))
    sandbox.add_phone("Anu", language_code="et", note=titled("demo-lead"), link=scene.lead)
    sandbox.add_phone("Peeter", language_code="ru", note=titled("demo-colleague"), link=scene.colleague)
    sandbox.add_phone("Maie", language_code="et", note=titled("demo-specialist"), link=scene.specialist)
