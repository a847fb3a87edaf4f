"""What every request passes: a session, a form of ours, headers; and what somebody typed is not lost."""

from __future__ import annotations

import asyncio
import re
from io import BytesIO

import pytest

from admin.panel import registry
from admin.panel.doors import HEADERS
from admin.panel.registry import Page, Section
from casework.operator_permissions import OperatorAction
from tests.admin.panel.operator import SENT_FROM_HERE, Office

ALL = registry.pages()
OUTSIDE = ("/enter", "/static/panel.css", "/static/nothing.css", "/nothing", "/../etc/passwd", "/static/../server.py")


def road(page: Page) -> str:
    """An address of it, with ids and names that nothing has, in the shape that the road asks for."""
    return re.sub(r"\{[^}]*\}", "99999", re.sub(r"\{[^}:]*:\[a-z-?\]\+\}", "nothing", page.path))


async def test_without_a_session_every_road_ends_at_the_same_door(office: Office) -> None:
    desktop = office.desktop()
    seen = set()
    for page in ALL:
        answer = await desktop.raw(page.method, road(page), headers=SENT_FROM_HERE)
        assert answer.status == 401, page.path
        seen.add(answer.words)
    for path in ("/nothing", "/referrals/1/2/3", "/admin.php"):
        seen.add((await desktop.raw("GET", path)).words)

    assert len(seen) == 1
    assert "saatke robotile /panel" in seen.pop()


async def test_every_answer_carries_the_headers(office: Office) -> None:
    inside, outside = await office.seated(), office.desktop()
    for desktop in (inside, outside):
        for path in [*(road(page) for page in ALL if page.method == "GET"), *OUTSIDE]:
            answer = await desktop.raw("GET", path)
            assert answer.headers.items() >= HEADERS.items(), path
        for page in ALL:
            if page.method == "POST" and page.path not in {"/leave", "/leave-everywhere"}:
                answer = await desktop.raw("POST", road(page), headers=SENT_FROM_HERE)
                assert answer.headers.items() >= HEADERS.items(), page.path


async def test_no_page_has_a_script_or_a_style_of_its_own(office: Office) -> None:
    desktop = await office.seated()
    for page in ALL:
        if page.method == "GET" and not page.path.endswith("/file"):
            answer = await desktop.get(road(page))
            assert not re.search(r"<script|<style|\sstyle=|\son\w+=|javascript:", answer.text), page.path
            assert not re.search(r"""(src|href)=["'](https?:)?//""", answer.text), page.path


async def test_a_form_without_its_proof_changes_nothing(office: Office) -> None:
    """On every road; nothing, something made up, and the proof of somebody else's session."""
    desktop, other = await office.seated(), office.desktop()
    await other.enter(await office.link(await office.operator("Malle", "Malle P.")))
    proofs = ("", "x" * 32, (await other.get("/sessions")).csrf)
    for page in ALL:
        for csrf in proofs if page.method == "POST" else ():
            answer = await desktop.post(road(page), {"reason": "kirjutatud <b>põhjus</b>"}, csrf=csrf)

            assert answer.status == 403, page.path
            assert "kinnitage veel kord" in answer.words
            assert 'value="kirjutatud &lt;b&gt;põhjus&lt;/b&gt;"' in answer.text

    assert (await desktop.get("/sessions")).words.count("Avatud") == 1


FOREIGN: tuple[dict[str, str], ...] = (
    {},
    {"Sec-Fetch-Site": "cross-site"},
    {"Sec-Fetch-Site": "same-site"},
    {"Sec-Fetch-Site": "none"},
    {"Origin": "https://evil.example"},
    {"Origin": "null"},
    {"Referer": "https://evil.example/markaja"},
)


async def test_another_site_cannot_send_our_forms(office: Office) -> None:
    desktop = await office.seated()
    for headers in FOREIGN:
        await desktop.get("/sessions")

        answer = await desktop.post("/leave-everywhere", {"reason": "abc"}, headers=headers)

        assert answer.status == 403, headers
        assert "ei tulnud meie lehelt" in answer.words
        assert "abc" not in answer.text

    assert (await desktop.get("/sessions")).status == 200


async def test_an_older_browser_says_where_a_form_comes_from_in_its_own_way(office: Office) -> None:
    kaja = await office.operator()
    for header in ("Origin", "Referer"):
        desktop = office.desktop()
        await desktop.enter(await office.link(kaja))
        await desktop.get("/sessions")
        await desktop.post("/leave", headers={header: office.url})
        assert (await desktop.get("/")).status == 401


async def test_no_address_of_ours_leads_to_another_host(office: Office) -> None:
    r"""As a raw client sends it: `//host/…` and `/\host/…` are other hosts to a browser."""
    host, port = office.url.removeprefix("http://").split(":")
    for path in ("//evil.example/x", "/\\evil.example/x", "///evil.example", "/x\\y"):
        for query in ("?language=et", ""):
            reader, writer = await asyncio.open_connection(host, int(port))
            writer.write(f"GET {path}{query} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n".encode())
            said = (await reader.read()).decode()
            writer.close()
            led = re.findall(r"^Location: (.*?)\r?$", said, re.MULTILINE) + re.findall(r'href="([^"]*)"', said)

            assert led, path
            assert [one for one in led if one != "#content" and not re.match(r"/(?![/\\])[^\\]*$", one)] == [], path


async def test_a_language_is_chosen_where_somebody_is(office: Office) -> None:
    answer = await office.desktop().raw("GET", "/audit?subject=case%3A1&language=ru")

    assert answer.headers["Location"] == "/audit?subject=case:1"


async def test_a_sign_that_no_database_keeps_breaks_no_page(office: Office) -> None:
    desktop = await office.seated()
    for path in ("/people?name=%00Anu", "/audit?subject=%00", "/referrals?code=%00", "/cases?person=P%00"):
        assert (await desktop.get(path)).status == 200, path
    for path in ("/periods/%00", "/periods/x%00"):
        assert (await desktop.get(path)).status == 404, path
    revealed = await desktop.post("/reveal", {"code": "P-\x00999", "reason": "Vald palus \x00kontrollida"})
    assert revealed.status < 500


async def test_what_was_typed_when_the_session_ended_is_sent_after_coming_in_again(office: Office) -> None:
    desktop = await office.seated()
    await desktop.get("/reveal")
    await office.house.later(minutes=31)
    fields = {"code": "P-999", "reason": "Vald palus kontrollida"}

    door = await desktop.post("/reveal", fields)
    assert door.status == 401
    assert "vastused on alles" in door.words
    typed = {name: door.hidden(name) for name in fields}
    await desktop.enter(await office.link(office.house.phones["Kaja"]))
    again = await desktop.post("/reveal", typed, csrf="")

    assert typed == fields
    assert again.status == 403
    assert again.hidden("reason") == "Vald palus kontrollida"
    answer = await desktop.post("/reveal", {name: again.hidden(name) for name in fields})
    assert answer.status == 409
    assert "Vald palus kontrollida" in answer.text


async def test_nothing_and_not_allowed_look_the_same(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    desktop = await office.seated()
    nothing = await desktop.get("/nothing-of-that-name")
    monkeypatch.setattr("admin.panel.doors.may_operate", lambda action: action is not OperatorAction.AUDIT_READ)

    forbidden = await desktop.get("/audit")

    assert (nothing.status, forbidden.status) == (404, 404)
    assert (
        nothing.text.replace("/nothing-of-that-name", "")
        == forbidden.text.replace("/audit", "").replace(' aria-current="page"', "")
        or "Siin ei ole midagi" in forbidden.words
    )


async def test_each_road_asks_for_its_right(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[OperatorAction] = []

    def refuse(action: OperatorAction) -> bool:
        asked.append(action)
        return False

    monkeypatch.setattr("admin.panel.doors.may_operate", refuse)
    desktop = await office.seated()
    asked.clear()
    for page in ALL:
        await desktop.get("/")
        asked.clear()
        again = await desktop.raw(
            page.method,
            road(page),
            headers=SENT_FROM_HERE,
            data={"csrf": desktop.last.csrf} if page.method == "POST" else None,
        )
        assert asked == [page.action], page.path
        assert again.status == 404


async def test_something_too_large_is_told(office: Office) -> None:
    desktop = await office.seated()

    answer = await desktop.raw(
        "POST",
        "/reveal",
        data=BytesIO(b"reason=" + b"x" * (7 * 2**20)),
        headers={**SENT_FROM_HERE, "Content-Type": "application/x-www-form-urlencoded"},
    )

    assert answer.status == 413
    assert "liiga suur" in answer.words


async def test_a_page_that_breaks_tells_nothing_of_it(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    desktop = await office.seated()

    async def broken(*_: object) -> None:
        raise RuntimeError("secret of the house")

    monkeypatch.setattr("storage.panel_audit.lines", broken)
    answer = await desktop.get("/audit")

    assert answer.status == 500
    assert "Meie poolel läks midagi valesti" in answer.words
    assert "secret" not in answer.text
    assert answer.headers.items() >= HEADERS.items()


async def test_behind_https_the_cookie_is_for_https_alone(office: Office) -> None:
    from tests.admin.panel import operator  # noqa: PLC0415

    secure, running = await operator.opened(office.house, "https://haldus.example")
    link = await office.link(await office.operator())
    desktop = secure.desktop()
    token = link.partition("token=")[2]
    answer = await desktop.raw("POST", "/enter", data={"token": token}, headers={"Origin": "https://haldus.example"})

    cookie = answer.headers["Set-Cookie"]
    assert cookie.startswith("__Host-markaja=")
    assert {"HttpOnly", "Secure", "SameSite=Strict", "Path=/"} <= {part.strip() for part in cookie.split(";")}
    assert "max-age" in answer.headers["Strict-Transport-Security"]
    await desktop.session.close()
    await running.stop()


async def test_every_page_speaks_both_languages(office: Office) -> None:
    desktop = await office.seated()
    for page in ALL:
        if page.method == "GET" and page.text_id:
            estonian = await desktop.get(road(page))
            russian = await desktop.get(f"{road(page)}?language=ru")
            assert 'lang="et"' in estonian.text
            assert '<html lang="ru">' in russian.text
            await desktop.get(f"{road(page)}?language=et")


def test_each_section_of_the_menu_is_known() -> None:
    assert set(registry.menu()) <= set(Section)
    assert len({page.path + page.method for page in ALL}) == len(ALL)
