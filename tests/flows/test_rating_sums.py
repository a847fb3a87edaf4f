"""/ratings: cells of the file read back; whose municipality; and a questionnaire that changed meanwhile."""

from __future__ import annotations

from io import BytesIO

from python_calamine import CalamineWorkbook

from bot.sandbox import Phone
from casework.quality_of_life_data import example
from storage import ratings_forms
from tests.cast import House
from tests.flows.rating_steps import rated, ratings_page
from tests.golden import Golden


async def given(phone: Phone, which: str, *answers: str, skipped: int = 11) -> None:
    await ratings_page(phone)
    await phone.tap("Alusta hinnangut")
    await phone.tap(which)
    for answer in answers:
        await phone.tap(answer)
    for _ in range(skipped + 1):
        await phone.tap("Jäta vahele")
    await phone.tap("Kinnita")


def rows_of(file: bytes, sheet: int = 0) -> list[dict[str, object]]:
    """By the heads of the table."""
    rows = CalamineWorkbook.from_filelike(BytesIO(file)).get_sheet_by_index(sheet).to_python(skip_empty_area=False)
    at = next(number for number, row in enumerate(rows) if sum(cell != "" for cell in row) > 4)
    return [dict(zip(map(str, rows[at]), row, strict=True)) for row in rows[at + 1 :] if row[0]]


async def asked(phone: Phone, span: str = "Kogu aja kohta", kind: str = "Tabel koodidega") -> bytes:
    await phone.send("/ratings")
    await phone.tap(span)
    await phone.tap(kind)
    assert phone.last.file is not None
    return phone.last.file.content


async def test_the_file_has_codes_means_differences_and_what_is_missing(house: House, golden: Golden) -> None:
    team, maie = await rated(house)
    await given(maie, "Spetsialist, alguses", "2 – pigem ei ole rahul", "2 – harva", skipped=10)
    await given(maie, "Spetsialist, lõpus", "4 – pigem rahul", "3 – mõnikord", skipped=10)
    await ratings_page(maie)
    assert "Eluase: 2 → 3,5 (parem)" in maie.last.text
    file = await asked(team.anu)
    found = {(row["Millal"], row["Kelle hinnang"]): row for row in rows_of(file)}
    end, start = found["lõpus", "spetsialist"], found["alguses", "spetsialist"]
    assert (end["Kood"], end["Seis"], end["Vastatud"], end["Küsimusi"]) == ("P-001", "vastused olemas", 2, 12)
    assert (start["Eluase"], end["Eluase"], end["Eluase: muutus algusest"]) == (2, 3.5, 1.5)
    assert end["Vaba aeg"] == ""
    assert found["alguses", "inimene"]["Seis"] == "märgitud, vastuseid ei ole"
    assert str(start["Päev"]) == "2025-01-20", "the day of the paper"
    words = str(CalamineWorkbook.from_filelike(BytesIO(file)).get_sheet_by_index(0).to_python())
    assert "Näidisküsimustik" in words
    assert "Mari" not in words
    average = rows_of(file, 1)[0]
    assert (average["Valdkond"], average["Inimesi"], average["Keskmine"]) == ("Eluase", 1, 2)
    outside = await asked(team.anu, kind="Ainult keskmised")
    assert {row["Inimesi"] for row in rows_of(outside)} == {"peidetud"}
    assert "P-001" not in str(CalamineWorkbook.from_filelike(BytesIO(outside)).get_sheet_by_index(0).to_python())
    quarter = {(row["Millal"], row["Kelle hinnang"]) for row in rows_of(await asked(team.anu, "4. kvartal 2026"))}
    assert quarter == {("lõpus", "spetsialist")}
    golden.check("rating_sums_et", team.anu)


async def test_nobody_elses_municipality_and_no_specialist(house: House) -> None:
    team, maie = await rated(house)
    await given(maie, "Spetsialist, lõpus", "4 – pigem rahul")
    stina = await house.case_manager("Stina", "Stina M.", town=True, lead=True)
    assert "P-001" not in str(rows_of(await asked(stina)))
    await maie.send("/ratings")
    assert not any("kvartal" in label for row in maie.last.buttons for label in row)
    await team.anu.send("/ratings")
    pick = team.anu.last
    await maie.tap_data("rs:codes:0:0", message=maie.last)
    assert maie.last.file is None
    await team.anu.tap_data("rs:pick:0:99999", message=pick)
    assert team.anu.last.file is None


async def test_a_rating_ends_with_the_questions_with_which_it_was_begun(house: House) -> None:
    _, maie = await rated(house)
    await ratings_page(maie)
    await maie.tap("Alusta hinnangut")
    await maie.tap("Spetsialist, lõpus")
    await maie.tap("4 – pigem rahul")
    text = example()[0].replace('status = "example"', 'status = "official"').replace('version = "1"', 'version = "2"')
    async with house.app.desks.open(house.sandbox.now()) as desk:
        await ratings_forms.put(desk, "form.toml", text.replace("oma koduga?", "oma uue koduga?"))
    for _ in range(12):
        await maie.tap("Jäta vahele")
    assert "Näidisküsimustik" in maie.last.text
    assert "oma koduga?" in maie.last.text
    await maie.tap("Kinnita")
    await ratings_page(maie)
    await maie.tap("Alusta hinnangut")
    await maie.tap("Inimene, lõpus")
    assert "Näidisküsimustik" not in maie.last.text
    assert "oma uue koduga?" in maie.last.text


async def test_a_questionnaire_imported_anew_with_other_areas_has_a_sheet_of_its_own(house: House) -> None:
    team, maie = await rated(house)
    await given(maie, "Spetsialist, alguses", "2 – pigem ei ole rahul")
    async with house.app.desks.open(house.sandbox.now()) as desk:
        await ratings_forms.put(desk, "form.toml", example()[0].replace('"housing"', '"dwelling"'), replace=True)
    await given(maie, "Spetsialist, lõpus", "4 – pigem rahul")
    file = await asked(team.anu)
    sheets = [{(row["Millal"], row["Seis"]) for row in rows_of(file, number)} for number in (0, 2)]
    assert ("lõpus", "vastused olemas") in sheets[0]
    assert sheets[1] == {("alguses", "vastused olemas")}
    assert not any(row["Eluase: muutus algusest"] for row in rows_of(file))
