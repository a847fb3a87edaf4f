"""Feedback: found without a link, read by nobody but those who were named, gone when taken back, counted on Monday."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from io import BytesIO

import pytest
from python_calamine import CalamineWorkbook
from sqlmodel import col, select

from casework.calendar import tallinn_day
from casework.complaints import Status
from casework.small_counts import for_group, for_private
from casework.summaries import ComplaintFigures, Span, Summary
from dialogs.complaints.callbacks import ComplaintTap
from locales import all_texts
from papers import summary_sheet
from papers.summary_words import post_text
from storage.tables import Complaint
from tests.cast import House
from tests.flows import duties
from tests.flows.complaint_steps import SAID, cast, chosen_language, give
from tests.papers.summary_cast import EMPTY, ORDINARY

ONE_DAY = timedelta(days=1)


async def test_what_goes_to_the_specialist_is_read_by_the_lead_only_after_taking_it(house: House) -> None:
    people = await cast(house)
    await give(people.mother, to="Spetsialistile", send=False)
    assert "Kui spetsialistil on vähe peresid" in people.mother.transcript()
    await people.mother.tap("Saada")
    assert "K-2026-0001" in people.anu.last.text
    assert "Saadetud spetsialistile: Maie S." in people.anu.last.text
    assert "Saadetud spetsialistile" not in people.maie.transcript()
    assert not [row for row in people.anu.last.buttons if "Loe" in row]
    await people.anu.tap_data(ComplaintTap(id=1, ver=1, act="reveal").pack(), message=people.anu.last)
    assert SAID not in people.anu.transcript()
    await people.anu.tap("Võta enda kätte")
    await people.anu.tap("Loe")

    assert SAID in people.anu.last.text
    assert "Teie tagasisidega tegeletakse" in people.mother.transcript()
    assert "K-2026" not in people.peeter.transcript()


async def test_thanks_to_the_specialist_go_to_nobody_else(house: House) -> None:
    people = await cast(house)
    await give(people.mother, kind="Tahan tänada", to="Spetsialistile", text="Aitäh abi eest!")
    assert [row for row in people.maie.last.buttons if "Loe" in row]
    await people.anu.tap_data(ComplaintTap(id=1, ver=1, act="reveal").pack(), message=people.anu.last)

    assert "K-2026" not in people.anu.transcript() + people.peeter.transcript()
    assert "Aitäh abi eest!" not in people.anu.transcript()


async def test_what_was_taken_back_is_read_no_more(house: House) -> None:
    people = await cast(house)
    await give(people.mother)
    await people.mother.send("/complaints")
    await people.mother.tap("K-2026-0001")
    await people.mother.tap("Võta tagasi")
    await people.mother.tap("Võta tagasi")
    assert not [row for row in people.anu.last.buttons if "Loe" in row]
    await people.anu.tap_data(ComplaintTap(id=1, ver=2, act="reveal").pack(), message=people.anu.last)

    assert SAID not in people.anu.transcript()


async def test_asking_for_the_form_again_names_what_is_unfinished(house: House) -> None:
    vassili = await chosen_language(house, "Vassili")
    await vassili.send("Kellele ma saan kurta? olen väga mures")
    assert "Kes loeb" in vassili.last.text
    await vassili.send("/feedback")

    assert "Teil on pooleli: tagasiside." in vassili.last.text
    assert "uut teadet" not in vassili.last.text


async def test_feedback_is_found_from_the_menu_the_pages_and_the_instructions(house: House) -> None:
    vassili = await chosen_language(house, "Vassili", "ru")
    await vassili.send("/menu")
    assert [row for row in vassili.last.buttons if "Оставить отзыв" in row]
    await vassili.tap("Прочитать о помощи")
    assert [row for row in vassili.last.buttons if "Оставить отзыв" in row]
    await vassili.send("/help")
    assert "/feedback" in vassili.last.text
    await vassili.send("куда жаловаться")

    assert "Прежде чем начать: Ваш отзыв" in vassili.last.text


@pytest.mark.parametrize("summary", [ORDINARY, EMPTY], ids=["ordinary", "empty"])
@pytest.mark.parametrize(("language", "word"), [("et", "kaebusi"), ("ru", "Жалоб")])
def test_complaints_are_told_in_the_private_post_alone(summary: Summary, language: str, word: str) -> None:
    texts = all_texts(strict=True)[language]
    waits = replace(summary, complaints=ComplaintFigures(3, 1))

    assert word in post_text(texts, for_private(waits))
    assert word not in post_text(texts, for_group(waits))
    assert word not in post_text(texts, for_private(summary))


async def test_the_desk_counts_what_waits_and_what_is_late(house: House) -> None:
    people = await cast(house)
    await give(people.mother)
    await give(people.mother, kind="Mul on ettepanek")
    for day, late, new in (("2026-11-25 08:01", 0, 1), ("2026-12-29 08:01", 1, 0)):
        await house.until(day)
        async with duties.desk_of(house, "Anu") as desk:
            week = Span.week_of(tallinn_day(house.sandbox.now()))
            assert (await desk.summaries.of(1, week)).complaints == ComplaintFigures(1, late, new)
    async with duties.desk_of(house, "Anu") as desk:
        long_ago = Span.week_of(tallinn_day(house.sandbox.now()).replace(day=1))
        assert (await desk.summaries.of(1, long_ago)).complaints == ComplaintFigures()


async def test_the_file_of_a_week_counts_what_came_and_how_it_was_answered(house: House) -> None:
    """Counts alone, in the private file alone; of a week long ago nothing is said of what waits now."""
    people = await cast(house)
    for _ in range(3):
        await give(people.mother)
    async with duties.desk_of(house, "Anu") as desk:
        first, second, _ = (await desk.session.exec(select(Complaint).order_by(col(Complaint.id)))).all()
        first.status, first.answered_at = Status.ANSWERED, desk.now
        second.status, second.answered_at, second.due = Status.CLOSED, desk.now, tallinn_day(desk.now) - ONE_DAY
    async with duties.desk_of(house, "Anu") as desk:
        week = Span.week_of(tallinn_day(house.sandbox.now()))
        summary = await desk.summaries.of(1, week)
    assert summary.complaints == ComplaintFigures(open=1, late=0, new=3, on_time=1, met_late=1)
    texts = all_texts(strict=True)["et"]
    rows = dict(numbers(summary_sheet.write(for_private(summary), texts)))
    assert rows["Uusi kaebusi"] == 3
    assert rows["Kaebused, vastatud õigel ajal"] == 1
    assert rows["Kaebused, vastatud pärast tähtaega"] == 1
    assert rows["Vastamata kaebusi faili tegemise päeval"] == 1
    assert rows["Neist üle tähtaja"] == 0
    assert not [one for one in dict(numbers(summary_sheet.write(for_group(summary), texts))) if "aebus" in one]
    assert SAID not in str(rows)

    await house.until("2026-12-29 08:01")
    async with duties.desk_of(house, "Anu") as desk:
        found = (await desk.summaries.of(1, week)).complaints
    assert found == ComplaintFigures(new=3, on_time=1, met_late=1)


def numbers(file: bytes) -> list[tuple[str, object]]:
    rows = CalamineWorkbook.from_filelike(BytesIO(file)).get_sheet_by_index(0).to_python()
    return [(str(row[0]), row[1]) for row in rows if len(row) > 1]
