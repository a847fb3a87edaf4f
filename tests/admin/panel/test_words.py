"""Words instead of codes: the log, the outbox and the latest changes, in both languages, and filters that take both."""

from __future__ import annotations

import re

import pytest
from sqlmodel import select

from admin.panel import deeds, reasons
from casework.notices import Notice
from locales import all_texts
from storage.tables import Account, MembershipRow, Outbox, OutboxState
from tests.admin.panel.operator import Desktop, Office
from tests.cast import report

TEXTS = all_texts(strict=True)


def _rows(desktop: Desktop) -> list[str]:
    bodies = re.findall(r"<tbody>(.*?)</tbody>", desktop.last.text, re.DOTALL)
    return [
        " ".join(re.sub(r"<[^>]+>", " ", row).split())
        for body in bodies
        for row in re.findall(r"<tr.*?</tr>", body, re.DOTALL)
    ]


async def _audited(office: Office, *subjects: str) -> None:
    async with office.house.app.desks.open(office.house.sandbox.now()) as desk:
        for subject in subjects:
            desk.audit("test:line", subject)


@pytest.mark.parametrize("language", TEXTS)
def test_every_kind_of_notice_and_of_line_has_words_of_its_own(language: str) -> None:
    texts = TEXTS[language]
    notices = [deeds.notice(texts, one).casefold() for one in Notice]
    kinds = [words.casefold() for _, words in deeds.kinds(texts)]

    assert len(set(notices)) == len(notices)
    assert len(set(kinds)) == len(kinds)


@pytest.mark.parametrize(
    ("language", "wanted"),
    [
        (
            "et",
            {
                "panel_session:1": "seanss 1",
                "person:14": "P-014",
                "referral:1": "T-0001",
                "invitation:8": "kutse 8",
                "municipalities:2+0": "valdu ja linnu: lisatud 2, uuendatud 0",
                "text:welcome:1": "tekst Tervitus, versioon 1",
                "month:2026-11-01:2": "kuu 11.2026, versioon 2",
                "referrals:csv:5": "Teated, CSV, ridu: 5",
                "municipality:1:name,as_of": "Näidisvald, Nimi, Mis päeva seisuga",
                "municipality:1:2026-12-24": "Näidisvald, 24.12.2026",
                "thing:7": "thing:7",
            },
        ),
        (
            "ru",
            {
                "panel_session:1": "сеанс 1",
                "person:14": "P-014",
                "invitation:8": "приглашение 8",
                "municipalities:2+0": "самоуправлений: добавлено 2, обновлено 0",
                "text:welcome:1": "текст Приветствие, версия 1",
            },
        ),
    ],
)
async def test_the_log_says_in_words_what_a_line_is_about(
    office: Office, language: str, wanted: dict[str, str]
) -> None:
    desktop = await office.seated(language)
    await _audited(office, *wanted)

    await desktop.get("/audit?action=test")

    rows = _rows(desktop)[::-1]
    assert len(rows) == len(wanted)
    for row, words in zip(rows, wanted.values(), strict=True):
        assert words in row
    csv = (await desktop.get("/audit/file?kind=csv&action=test")).text
    for code, words in wanted.items():
        assert f";{words};{code};" in csv


async def test_the_log_is_asked_by_what_it_shows(office: Office) -> None:
    desktop = await office.seated()
    await office.house.team()
    nurse = await office.house.nurse()
    await nurse.tap("Alusta")
    await report(nurse)
    await _audited(office, "person:1", "person:14", "invitation:8", "invitation:81", "invitation:8:more")
    async with office.house.app.desks.open(office.house.sandbox.now()) as desk:
        anu = (await desk.session.exec(select(MembershipRow).where(MembershipRow.shown_as == "Anu K."))).one()
        desk.audit("test:line", f"membership:{anu.id}")

    for typed, count in (
        ("P-001", 1),
        ("p14", 1),
        ("kutse 8", 2),
        ("kutse", 3),
        ("invitation:8", 3),
        ("anu k.", 1),
        ("P-900", 0),
    ):
        await desktop.get(f"/audit?action=test&subject={typed.replace(' ', '+')}")
        assert len(_rows(desktop)) == count, typed
    await desktop.get("/audit?subject=T-0001")
    assert "T-0001" in _rows(desktop)[0]


async def test_an_exact_action_of_the_address_shows_its_words(office: Office) -> None:
    desktop = await office.seated()

    page = await desktop.get("/audit?action=panel:link")

    assert '<option value="panel:link" selected>Haldus: link küsitud</option>' in page.text
    assert len(_rows(desktop)) == 1


@pytest.mark.parametrize(
    ("language", "backwards", "no_day"),
    [
        ("et", "„Kuni“ on varasem kui „Alates“", "Kirjutage päev nii: 24.12.2026."),
        ("ru", "«По» раньше, чем «С»", "24.12.2026"),
    ],
)
async def test_days_of_the_log(office: Office, language: str, backwards: str, no_day: str) -> None:
    desktop = await office.seated(language)
    today = office.house.sandbox.now().date()
    day = f"{today:%d.%m.%Y}"

    assert _rows(await _seen(desktop, f"/audit?since={day}&until={today.isoformat()}"))
    assert f'type="date" value="{today.isoformat()}"' in desktop.last.text
    assert not _rows(await _seen(desktop, "/audit?since=2026-12-02&until=2026-12-01"))
    assert backwards in desktop.last.words
    assert no_day in (await desktop.get("/audit?since=eilegi")).words
    assert backwards not in desktop.last.words


async def _seen(desktop: Desktop, path: str) -> Desktop:
    await desktop.get(path)
    return desktop


@pytest.mark.parametrize(
    ("language", "words"),
    [
        (
            "et",
            ["Juhtumid jäid vastutajata", "lähedase link 3", "inimene on roboti blokeerinud", "Helistage inimesele"],
        ),
        ("ru", ["остались без ответственного", "ссылка близкого 3", "бот заблокирован", "Позвоните человеку"]),
    ],
)
async def test_the_outbox_says_in_words_why_and_what_to_do(office: Office, language: str, words: list[str]) -> None:
    desktop = await office.seated(language)
    async with office.house.app.desks.open(office.house.sandbox.now()) as desk:
        row = (await desk.session.exec(select(Outbox).limit(1))).one()
        row.notice, row.subject = Notice.CASES_LEFT, "family_link:3"
        row.state, row.reason = OutboxState.UNREACHABLE, "Forbidden: bot was blocked by the user"

    await desktop.get("/outbox?state=unreachable")

    (shown,) = _rows(desktop)
    for one in (*words, "Kaja T."):
        assert one in shown
    for code in ("cases_left", "family_link:3", "Forbidden"):
        assert code not in shown
    by_words = TEXTS[language].of("panel-log-notice", Notice.CASES_LEFT).replace(" ", "+")
    for typed in ("cases_left", by_words):
        assert len(_rows(await _seen(desktop, f"/outbox?notice={typed}&account=kaja"))) == 1
    csv = (await desktop.get("/outbox/file?kind=csv&state=unreachable")).text
    assert "cases_left" in csv
    assert "Forbidden: bot was blocked by the user" in csv


@pytest.mark.parametrize("language", TEXTS)
def test_every_reason_of_ours_has_words(language: str) -> None:
    texts = TEXTS[language]
    for code in ("suspended", "answered", "restored", "resting", "429", "401", "family_link:3", "stopped:4"):
        assert reasons.of(code) is not None, code
        assert code not in reasons.words(texts, code)
    assert reasons.words(texts, "") == reasons.what_to_do(texts, "") == ""


@pytest.mark.parametrize(
    ("language", "change", "closing"),
    [
        ("et", "Vald või linn: muudetud (Nimi, Maakond)", "Suletud päev: lisatud (24.12.2026)"),
        ("ru", "Самоуправление: изменено (Название, Уезд)", "Закрытый день: добавлено (24.12.2026)"),
    ],
)
async def test_the_latest_changes_name_fields_and_days(
    office: Office, language: str, change: str, closing: str
) -> None:
    desktop = await office.seated(language)
    async with office.house.app.desks.open(office.house.sandbox.now()) as desk:
        desk.audit("municipality:change", "municipality:1:name,county", 1)
        desk.audit("closing-day:add", "municipality:1:2026-12-24", 1)
        desk.audit("municipality:contact-checked", "municipality:1", 1)

    page = await desktop.get("/places/1")

    assert change in page.words
    assert closing in page.words
    assert "(–)" not in page.words
    assert "()" not in page.words


@pytest.mark.parametrize(
    ("language", "why", "todo", "role", "stopped"),
    [
        (
            "et",
            "inimene on roboti blokeerinud",
            "Helistage inimesele",
            "juhtumikorraldaja, juht",
            "peatatud Alates: 23.11.2026 kell",
        ),
        (
            "ru",
            "бот заблокирован в этом чате",
            "Позвоните человеку",
            "кейс-менеджер",
            "доступ остановлен С какого времени: 23.11.2026",
        ),
    ],
)
async def test_who_cannot_be_reached_why_since_when_and_what_to_do(
    office: Office, language: str, why: str, todo: str, role: str, stopped: str
) -> None:
    desktop = await office.seated(language)
    anu, _ = await office.house.team()
    await anu.block()
    began, role_id = office.house.sandbox.now(), await _role_of(office, "Anu K.")
    async with office.house.app.desks.open(began) as desk:
        account = (await desk.session.exec(select(Account).where(Account.telegram_id == anu.user_id))).one()
        await desk.outbox.put(Notice.LEAD_CHANGED, account.id or 0, key="to-anu", args={"membership": role_id})
    await office.house.later(minutes=1)

    await desktop.get("/unreachable")

    (row,) = _rows(desktop)
    assert row.startswith("Anu K. ")
    for one in (why, todo, role, f"{began:%d.%m.%Y}"):
        assert one in row
    assert f'href="/people/{await _role_of(office, "Anu K.")}"' in desktop.last.text
    assert "/people/invite?role=case_manager&amp;place=1" in desktop.last.text
    await desktop.post(f"/people/{await _role_of(office, 'Peeter L.')}/suspend")
    await desktop.get("/unreachable")
    assert any(stopped in one for one in _rows(desktop))


async def _role_of(office: Office, name: str) -> int:
    async with office.house.app.desks.open(office.house.sandbox.now()) as desk:
        return (await desk.session.exec(select(MembershipRow.id).where(MembershipRow.shown_as == name))).one() or 0
