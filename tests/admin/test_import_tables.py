"""`markaja import prices` and `contracts`: whole or not at all, every fault by row and column, nothing twice."""

from __future__ import annotations

import shutil
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
import xlsxwriter
from sqlmodel import col, select

from admin.__main__ import run
from storage import example, example_money
from storage.desk import Desk
from storage.secrets import new_key
from storage.tables import Contract, ContractPlace, PriceRow
from tests.admin.shell import Shell, at_the_desk

HEAD = "komponent;saaja;ühik;hind;alates;kuni;osutaja\n"
EXAMPLES = Path(__file__).parents[2] / "admin" / "examples"


@pytest.fixture(scope="module")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """With all municipalities, made once."""
    folder = tmp_path_factory.mktemp("prepared")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("MARKAJA_DATABASE_URL", f"sqlite:///{folder / 'house.db'}")
        patch.setenv("MARKAJA_SECRET_KEY", new_key())
        assert run(["db", "upgrade"]) == run(["import", "municipalities"]) == 0
    return folder / "house.db"


@pytest.fixture
def ready(shell: Shell, prepared: Path, tmp_path: Path) -> Shell:
    (tmp_path / "var").mkdir()
    shutil.copyfile(prepared, tmp_path / "var" / "house.db")
    return shell


def file(text: str, name: str = "hinnad.csv", encoding: str = "utf-8") -> str:
    Path(name).write_bytes(text.encode(encoding))
    return name


def prices() -> list[tuple[str, str, str, Decimal, date, date | None]]:
    async def find(desk: Desk) -> list[PriceRow]:
        return list(
            (
                await desk.session.exec(select(PriceRow).order_by(col(PriceRow.component), col(PriceRow.first_day)))
            ).all()
        )

    return [
        (row.period or "", row.component, row.recipient or "", row.unit, row.first_day, row.last_day)
        for row in at_the_desk(find)
    ]


def contracts() -> list[tuple[str, int, Decimal | None, Decimal, int, date, date]]:
    async def find(desk: Desk) -> list[Contract]:
        return list((await desk.session.exec(select(Contract).order_by(Contract.name))).all())

    return [
        (row.name, row.places, row.ceiling, row.fee_month, row.fee_months, row.first_day, row.last_day)
        for row in at_the_desk(find)
    ]


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("komponent;hind;alates\npõhiteenus;24,50;2026-01-01\n", "utf-8"),
        ("komponent;hind;alates\r\ncore_service;24,50 €;01.01.2026\r\n", "utf-8-sig"),
        ("component,price,from\ncore_service,24.50,2026-01-01\n", "utf-8"),
        ('component,price,from\n"core_service","24,5",2026-01-01\n', "utf-8"),
        ("компонент;цена;с\nосновная услуга (põhiteenus);24,5;1.1.2026\n", "utf-8"),
    ],
    ids=["estonian", "mark and carriage returns", "english commas", "quoted decimal comma", "russian"],
)
def test_a_list_is_read_as_people_write_it(ready: Shell, text: str, encoding: str) -> None:
    ready.done("import", "prices", file(text, encoding=encoding), "--period", "2025-2026")

    assert prices() == [("2025-2026", "core_service", "", Decimal("24.5"), date(2026, 1, 1), None)]


def test_a_workbook_is_read_with_its_dates_and_numbers(ready: Shell) -> None:
    with xlsxwriter.Workbook("hinnad.xlsx") as book:
        sheet, day = book.add_worksheet(), book.add_format({"num_format": "dd.mm.yyyy"})
        sheet.write_row(0, 0, ["Komponent", "Saaja", "Hind", "Alates", "Kuni"])
        sheet.write_row(1, 0, ["tugiteenus: hõivatus", "rühm", 7.1])
        sheet.write_datetime(1, 3, date(2026, 1, 1), day)
        sheet.write_datetime(1, 4, date(2026, 6, 30), day)
    ready.done("import", "prices", "hinnad.xlsx", "--period", "2025-2026")

    assert prices() == [
        ("2025-2026", "support_occupation", "group", Decimal("7.1"), date(2026, 1, 1), date(2026, 6, 30))
    ]


@pytest.mark.parametrize(
    ("row", "told"),
    [
        ("jalutamine;;h;10;2026-01-01;;", "Rida 2, veerg „komponent“: komponenti „jalutamine“ ei ole"),
        ("põhiteenus;naaber;h;10;2026-01-01;;", "veerg „saaja“: „naaber“ ei sobi"),
        ("põhiteenus;;kuu;10;2026-01-01;;", "veerg „ühik“: „kuu“ ei sobi. Hind on tunni eest"),
        ("põhiteenus;;h;kümme;2026-01-01;;", "veerg „hind“: „kümme“ ei ole arv"),
        ("põhiteenus;;h;-5;2026-01-01;;", "veerg „hind“: „-5“ ei ole arv"),
        ("põhiteenus;;h;0;2026-01-01;;", "veerg „hind“: „0“ ei sobi"),
        ("põhiteenus;;h;1,23456;2026-01-01;;", "pärast koma võib olla numbreid kuni 4"),
        ("põhiteenus;;h;;2026-01-01;;", "veerg „hind“: väärtus puudub"),
        ("põhiteenus;;h;10;31.02.2026;;", "veerg „alates“: „31.02.2026“ ei ole päev"),
        ("põhiteenus;;h;10;2026-01-02;2026-01-01;", "veerg „kuni“: „2026-01-01“ on varem kui algus"),
        ("põhiteenus;;h;10;2026-01-01;;Tundmatu OÜ", "veerg „osutaja“: osutajat „Tundmatu OÜ“ ei ole"),
    ],
)
def test_a_fault_is_told_by_row_and_column(ready: Shell, row: str, told: str) -> None:
    said = ready.refused("import", "prices", file(HEAD + row + "\n"), "--period", "2025-2026")

    assert said.startswith("Midagi ei toodud.")
    assert told in said
    assert prices() == []


def test_one_wrong_row_of_five_hundred_changes_nothing(ready: Shell) -> None:
    months = [(n, date(2000 + n // 12, n % 12 + 1, 1)) for n in range(500)]
    rows = [f"põhiteenus;;h;{n + 1},00;{first};{first.replace(day=5)};" for n, first in months]
    rows[498] = rows[498].replace("499,00", "4 99x")
    said = ready.refused("import", "prices", file(HEAD + "\n".join(rows)), "--period", "2025-2026")
    assert "Rida 500, veerg „hind“" in said
    assert prices() == []
    rows[498] = rows[498].replace("4 99x", "499,00")
    ready.done("import", "prices", file(HEAD + "\n".join(rows)), "--period", "2025-2026")

    assert len(prices()) == 500


@pytest.mark.parametrize("second", ["2026-01-01;", "2026-06-30;", "2025-12-01;2026-01-01"])
def test_rows_that_overlap_are_named_together(ready: Shell, second: str) -> None:
    text = (
        HEAD
        + f"põhiteenus;;h;10;2026-01-01;2026-06-30;\npõhiteenus;rühm;h;5;2026-01-01;;\ncore_service;;;11;{second};\n"
    )
    said = ready.refused("import", "prices", file(text), "--period", "2025-2026")

    assert "Read 2 ja 4: sama komponent, saaja ja osutaja, aga päevad kattuvad" in said
    assert prices() == []


def test_a_later_price_stands_beside_the_older_one(ready: Shell) -> None:
    ready.done("import", "prices", file(HEAD + "põhiteenus;;h;10;2025-01-01;;\n"), "--period", "2025-2026")
    ready.done("import", "prices", file(HEAD + "põhiteenus;;h;12;2026-01-10;;\n"), "--period", "2025-2026")

    assert [(unit, first) for _, _, _, unit, first, _ in prices()] == [
        (Decimal(10), date(2025, 1, 1)),
        (Decimal(12), date(2026, 1, 10)),
    ]


def test_another_price_of_the_same_days_needs_a_word(ready: Shell) -> None:
    ready.done("import", "prices", file(HEAD + "põhiteenus;;h;10;2025-01-01;;\n"), "--period", "2025-2026")
    again = ready.done("import", "prices", file(HEAD + "põhiteenus;;h;10,00;2025-01-01;;\n"), "--period", "2025-2026")
    assert "muutmata: 1" in again.out
    other = file(HEAD + "põhiteenus;;h;11;2025-01-01;;\n")
    assert "juba teine hind: 10,00\u00a0€" in ready.refused("import", "prices", other, "--period", "2025-2026")
    tried = ready.done("import", "prices", other, "--period", "2025-2026", "--replace", "--dry-run").out
    assert "~ põhiteenus · 11,00\u00a0€ · 01.01.2025– (seni: 10,00\u00a0€ 01.01.2025–)" in tried
    assert [unit for *_, unit, _, _ in prices()] == [Decimal(10)]
    ready.done("import", "prices", other, "--period", "2025-2026", "--replace")

    assert [unit for *_, unit, _, _ in prices()] == [Decimal(11)]


@pytest.mark.parametrize("arguments", [(), ("--kov", "saku", "--period", "2025-2026")])
def test_a_list_is_of_a_municipality_or_of_a_period(ready: Shell, arguments: tuple[str, ...]) -> None:
    assert "--kov või --period" in ready.refused("import", "prices", file(HEAD + "a;;;1;2026-01-01;;\n"), *arguments)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("", "ei ole ühtegi rida"),
        (HEAD, "ei ole ühtegi rida"),
        ("komponent;hind\na;1\n", "puuduvad veerud: alates"),
        ("komponent;hind;hind;alates\na;1;1;2026-01-01\n", "veerg kaks korda: „hind“"),
        ("komponent,hind,alates\ncore_service,17,35,2026-01-01\n", "reas 2 rohkem lahtreid"),
    ],
)
def test_a_file_of_another_shape_is_refused(ready: Shell, text: str, told: str) -> None:
    assert told in ready.refused("import", "prices", file(text), "--period", "2025-2026")


def test_bytes_that_are_no_table_are_refused(ready: Shell) -> None:
    Path("hinnad.csv").write_bytes(b"\xff\x00\x81 nothing")
    assert "UTF-8" in ready.refused("import", "prices", "hinnad.csv", "--period", "2025-2026")
    Path("hinnad.xlsx").write_bytes(b"PK\x03\x04 nothing")
    assert "UTF-8" in ready.refused("import", "prices", "hinnad.xlsx", "--period", "2025-2026")
    assert "ei saanud avada" in ready.refused("import", "prices", "ei-ole.csv", "--period", "2025-2026")


def test_the_faults_are_told_in_the_operators_language(ready: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MARKAJA_LANGUAGE", "ru")
    said = ready.refused("import", "prices", file(HEAD + "põhiteenus;;h;x;2026-01-01;;\n"), "--period", "2025-2026")

    assert "Строка 2, столбец «hind»: «x» — не число" in said


def test_the_examples_are_whole_and_say_that_they_are_examples(ready: Shell) -> None:
    at_the_desk(example.municipality)
    ready.done("import", "prices", str(EXAMPLES / "prices.csv"), "--kov", "naidisvald")
    ready.done("import", "contracts", str(EXAMPLES / "contracts.csv"))

    async def places(desk: Desk) -> int:
        return len((await desk.session.exec(select(ContractPlace))).all())

    assert [row[1:4] for row in prices()] == sorted(
        ((component, recipient or "", Decimal(unit)) for component, recipient, unit in example_money.PRICES),
        key=lambda row: row[0],
    )
    assert at_the_desk(places) == 1
    assert all(unit == int(unit) for *_, unit, _, _ in prices())
    assert contracts()[0][0].startswith("NÄIDIS")
