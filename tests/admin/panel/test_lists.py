"""Lists: what is in them, what is not (anybody's name), filters, order, pages, files, another turn."""

from __future__ import annotations

import re
from io import BytesIO

import pytest
from python_calamine import CalamineWorkbook
from sqlmodel import col, select, update

from admin.panel import registry
from storage import migrate
from storage.tables import Account, AccountState, Audit, Outbox, OutboxState
from tests.admin.panel.operator import Desktop, Office
from tests.cast import REPORTED_NAME, House, report

SECRETS = (REPORTED_NAME, "Vilhelmine", "Testmann", "5550 1234", "Pärna 7", "nädal aega kodust väljunud")


async def _reported(house: House) -> None:
    await house.team()
    nurse = await house.nurse()
    await nurse.tap("Alusta")
    await report(nurse)


def _rows(desktop: Desktop) -> list[list[str]]:
    """Cells; what stands beneath in one comes after a stroke."""
    text = desktop.last.text.replace('<span class="beneath">', " / ")
    bodies = re.findall(r"<tbody>(.*?)</tbody>", text, re.DOTALL)
    return [
        [
            " ".join(re.sub(r"<[^>]+>", "", cell).split())
            for cell in re.findall(r"<td[^>]*>(.*?)</td>", row, re.DOTALL)
        ]
        for body in bodies
        for row in re.findall(r"<tr.*?</tr>", body, re.DOTALL)
    ]


async def test_a_referral_is_a_number_a_code_and_a_state(office: Office) -> None:
    desktop = await office.seated()
    await _reported(office.house)

    await desktop.get("/referrals")

    assert _rows(desktop) == [
        [
            "T-0001",
            "P-001 / Vald või linn: Näidisvald",
            "uus, ühendus võtmata / Kiireloomulisus: Täna",
            "asutuse töötaja / Kinnitatud: ei",
            "23.11.2026 kell 10.00",
            "–",
            "–",
        ]
    ]


async def test_no_page_tells_who_somebody_is(office: Office) -> None:
    """Every page, in both languages, and every file; Telegram's own names neither."""
    desktop = await office.seated()
    await _reported(office.house)
    for page in registry.pages():
        if page.method != "GET":
            continue
        for language in ("et", "ru"):
            await desktop.get(f"/?language={language}")
            answer = await desktop.get(re.sub(r"\{[^}]*\}", "1", page.path))
            for secret in (*SECRETS, "Kersti"):
                assert secret not in answer.text, (page.path, secret)


async def test_filters_narrow_and_keep_what_was_chosen(office: Office) -> None:
    desktop = await office.seated()
    await _reported(office.house)

    await desktop.get("/referrals?status=closed")
    assert _rows(desktop) == []
    assert "Ühtegi rida ei ole" in desktop.last.words
    await desktop.get("/referrals?status=open&urgency=today")
    assert len(_rows(desktop)) == 1
    assert '<option value="today" selected>' in desktop.last.text


@pytest.mark.parametrize(
    "query",
    [
        "?municipality=x&page=-1&sort=%3B",
        "?municipality=99999999999999999999",
        "?page=99999999999",
        "?page=%C2%B2",
        "?status=%00",
        "?below=abc&since=2026-13-45&until=9999-12-31",
        "?since=0001-01-01",
        "?account=%D9%A3",
        "?subject=%25_%27--",
        "?sort=-number&page=2",
    ],
)
async def test_a_made_up_query_hurts_nothing(office: Office, query: str) -> None:
    desktop = await office.seated()
    for path in ("/referrals", "/cases", "/duties", "/outbox", "/unreachable", "/audit"):
        assert (await desktop.get(path + query)).status == 200, path


async def test_a_list_is_cut_into_pages_and_sorted(office: Office) -> None:
    desktop = await office.seated()
    kaja = office.house.phones["Kaja"]
    async with office.house.app.desks.open(office.house.sandbox.now()) as desk:
        account = (await desk.session.exec(select(Account).where(Account.telegram_id == kaja.user_id))).one()
        for number in range(120):
            desk.session.add(
                Outbox(
                    key=f"test:{number}",
                    account_id=account.id or 0,
                    notice="commands",
                    not_before=desk.now,
                    state=OutboxState.SENT,
                    tries=number,
                )
            )

    await desktop.get("/outbox?state=sent&notice=commands&sort=-tries")
    first = _rows(desktop)
    assert [row[5] for row in first[:3]] == ["119", "118", "117"]
    assert len(first) == 50
    assert 'aria-sort="descending"' in desktop.last.text
    after = re.search(r'rel="next" href="([^"]+)"', desktop.last.text)
    assert after is not None
    await desktop.get(after[1].replace("&amp;", "&"))
    assert [row[5] for row in _rows(desktop)[:1]] == ["69"]
    assert "2 / 3" in desktop.last.words


async def test_the_audit_goes_on_by_key(office: Office) -> None:
    desktop = await office.seated()
    async with office.house.app.desks.open(office.house.sandbox.now()) as desk:
        for number in range(70):
            desk.audit("test:line", f"thing:{number}")

    await desktop.get("/audit?action=test")
    assert [row[4] for row in _rows(desktop)[:2]] == ["thing:69", "thing:68"]
    after = re.search(r'rel="next" href="([^"]+)"', desktop.last.text)
    assert after is not None
    async with office.house.app.desks.open(office.house.sandbox.now()) as desk:
        desk.audit("test:line", "thing:new")
    await desktop.get(after[1].replace("&amp;", "&"))
    assert [row[4].partition(" / ")[0] for row in _rows(desktop)] == [
        f"thing:{number}" for number in reversed(range(20))
    ]
    await desktop.get("/audit?action=test&subject=thing:new")
    assert len(_rows(desktop)) == 1


async def test_the_audit_says_which_operator_it_was(office: Office) -> None:
    desktop = await office.seated()

    await desktop.get("/outbox/file?kind=csv&state=sent")
    await desktop.get("/audit?action=panel:export")

    (row,) = _rows(desktop)
    assert row[2].endswith(" / Nimi: Kaja T.")
    assert row[3] == "Haldus: alla laaditud / Kood: panel:export"


async def test_the_audit_is_asked_by_words_and_by_the_name_of_a_colleague(office: Office) -> None:
    desktop = await office.seated()
    page = await desktop.get("/audit?account=kaja&action=panel:")
    assert '<option value="panel:" selected>Haldus</option>' in page.text
    assert _rows(desktop)[-1][3] == "Haldus: link küsitud / Kood: panel:link"

    assert _rows(desktop)
    await desktop.get("/audit?account=keegi")
    assert _rows(desktop) == []
    await desktop.get("/audit?account=99999999999999999999")
    assert _rows(desktop) == []


async def test_a_look_at_a_name_stands_in_the_audit_with_its_reason(office: Office) -> None:
    desktop = await office.seated()
    await _reported(office.house)
    page = await desktop.get("/reveal")
    why = "Vald palus kontrollida telefoni"
    await desktop.post("/reveal", {"code": "P-001", "reason": why, "once": page.hidden("once")})

    await desktop.get("/audit?action=panel:reveal")
    (row,) = _rows(desktop)
    assert f"Põhjus: {why}" in row[3]
    assert why not in (await desktop.get("/audit/file?kind=csv")).text


async def test_nothing_is_offered_to_be_tried_again_while_nothing_failed(office: Office) -> None:
    desktop = await office.seated()
    page = await desktop.get("/outbox")
    assert "Proovi kõiki nurjunuid uuesti" not in page.words
    assert "Roboti käskude loend" in page.words
    async with office.house.app.desks.open(office.house.sandbox.now()) as desk:
        await desk.session.exec(update(Outbox).values(state=OutboxState.FAILED))

    assert "Proovi kõiki nurjunuid uuesti" in (await desktop.get("/outbox")).words


async def test_a_list_is_given_out_as_a_file(office: Office) -> None:
    desktop = await office.seated()
    await _reported(office.house)

    csv = await desktop.get("/referrals/file?kind=csv")
    assert csv.text.lstrip("\ufeff").splitlines()[0].startswith("Number;Inimene;Vald või linn")
    assert csv.text.splitlines()[1].startswith("T-0001;P-001;Näidisvald")
    assert "attachment" in csv.headers["Content-Disposition"]
    async with desktop.session.get(f"{office.url}/referrals/file?kind=xlsx") as response:
        book = CalamineWorkbook.from_filelike(BytesIO(await response.read()))
    assert book.get_sheet_by_index(0).to_python()[1][:3] == ["T-0001", "P-001", "Näidisvald"]


async def test_a_name_cannot_act_as_a_formula_in_a_file(office: Office) -> None:
    desktop = await office.seated()
    peeter = await office.house.case_manager("Peeter", "=CMD()")
    async with office.house.app.desks.open(office.house.sandbox.now()) as desk:
        blocked = update(Account).where(col(Account.telegram_id) == peeter.user_id).values(state=AccountState.BLOCKED)
        await desk.session.exec(blocked)

    csv = await desktop.get("/unreachable/file?kind=csv")

    assert "'=CMD()" in csv.text
    assert ";=CMD()" not in csv.text


async def test_who_cannot_be_reached_stands_by_role_and_the_name_of_colleagues(office: Office) -> None:
    desktop = await office.seated()
    anu, _ = await office.house.team()
    assert (await desktop.get("/unreachable")).words.count("Kõik töötajad on kättesaadavad") == 1
    async with office.house.app.desks.open(office.house.sandbox.now()) as desk:
        await desk.session.exec(
            update(Account).where(col(Account.telegram_id) == anu.user_id).values(state=AccountState.SUSPENDED)
        )

    await desktop.get("/unreachable")

    (row,) = _rows(desktop)
    assert row[:3] == ["Anu K.", "juhtumikorraldaja, juht / Vald või linn: Näidisvald", "peatatud"]
    assert row[3].startswith("Helistage inimesele.")


async def test_what_failed_gets_another_turn_once(office: Office) -> None:
    desktop = await office.seated()
    async with office.house.app.desks.open(office.house.sandbox.now()) as desk:
        row = (await desk.session.exec(select(Outbox).limit(1))).one()
        row.state, row.reason = OutboxState.FAILED, "Bad Request: <b>chat</b>"
        row_id = row.id

    page = await desktop.get("/outbox?state=failed")
    assert "Bad Request: &lt;b&gt;chat&lt;/b&gt;" in page.text
    answer = await desktop.post(f"/outbox/{row_id}/again")
    assert "Üks sõnum läheb kohe uuesti" in answer.words
    assert (await desktop.post(f"/outbox/{row_id}/again")).status == 404
    assert (await desktop.get("/outbox?state=failed")).words.count("Ühtegi rida ei ole") == 1
    async with office.house.app.desks.open(office.house.sandbox.now()) as desk:
        lines = (await desk.session.exec(select(Audit).where(Audit.action == "outbox:again"))).all()
    assert [(line.subject, line.account_id is not None) for line in lines] == [(f"outbox:{row_id}", True)]


async def test_the_first_page_counts_and_examines(office: Office) -> None:
    desktop = await office.seated()
    await _reported(office.house)

    page = await desktop.get("/")

    assert "Inimesi ootab ühendust 1" in page.words
    assert "Teateid nädalas, 12 nädalat, kõige rohkem 1." in page.text
    assert page.text.count("<rect") == 24
    assert "andmebaas" in page.words.casefold()
    assert migrate.head() in page.words
