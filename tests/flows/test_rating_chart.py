"""The comparison as a picture: both sides for the specialist, the own ratings alone for who is linked."""

from __future__ import annotations

from io import BytesIO

import pytest
from PIL import Image

from bot.sandbox import Phone
from casework.calendar import tallinn_day
from casework.family import Relation
from casework.quality_of_life import Occasion, RatingState, Side
from locales import Texts
from papers import rating_chart
from papers.rating_chart import RatingChart
from storage import ratings_forms
from storage.tables import Rating, RatingVersion
from tests.cast import House
from tests.flows.family_steps import as_phone, quickly
from tests.flows.hours_cast import Team
from tests.flows.test_family_chats import left
from tests.flows.test_family_ends import withdraw
from tests.flows.test_ratings_family import in_care, page

START, YEAR = Occasion.START, Occasion.YEAR


@pytest.fixture
def drawn(monkeypatch: pytest.MonkeyPatch) -> list[RatingChart]:
    """What was drawn, besides the pictures themselves."""
    found: list[RatingChart] = []
    draw = rating_chart.draw

    def noted(one: RatingChart, texts: Texts) -> bytes:
        found.append(one)
        return draw(one, texts)

    monkeypatch.setattr(rating_chart, "draw", noted)
    return found


async def rated(team: Team, occasion: Occasion, side: Side, step: int, link_id: int | None = None) -> None:
    """As confirmed: the same step everywhere."""
    async with as_phone(team, team.piret) as desk:
        row, form = await ratings_forms.in_use(desk)
        me, case_id, now = desk.who.account_id, team.cases["P-001"], desk.now
        rating = Rating(
            case_id=case_id,
            occasion=occasion,
            side=side,
            link_id=link_id,
            mark=f"{case_id}:{occasion}:{side}",
            questionnaire_id=row.id or 0,
            language="et",
            state=RatingState.CONFIRMED,
            begun_by=me,
            begun_at=now,
            held_by=me,
            held_at=now,
        )
        desk.session.add(rating)
        await desk.session.flush()
        answers = {one.key: one.worth(step) for one in form.questions}
        version = RatingVersion(
            rating_id=rating.id or 0,
            number=1,
            day=tallinn_day(now),
            answers=answers,
            confirmed_by=me,
            confirmed_at=now,
        )
        desk.session.add(version)


def picture(phone: Phone) -> Image.Image:
    assert phone.last.file is not None
    return Image.open(BytesIO(phone.last.file.content))


async def test_the_specialist_sees_both_sides(house: House, drawn: list[RatingChart]) -> None:
    team = await in_care(house)
    await rated(team, START, Side.PERSON, 2)
    await rated(team, START, Side.SPECIALIST, 3)
    await page(team.piret)
    assert ["Võrdlus pildina"] not in team.piret.last.buttons, "nobody has rated twice"
    await rated(team, YEAR, Side.PERSON, 4)
    await page(team.piret)
    await team.piret.tap("Võrdlus pildina")

    assert picture(team.piret).width == 1080
    assert team.piret.last.text == "P-001: hinnangute võrdlus"
    assert list(drawn[0].sides) == [Side.PERSON, Side.SPECIALIST]
    assert {one: set(map(str, values.values())) for one, values in drawn[0].sides[Side.PERSON].items()} == {
        START: {"2.00"},
        YEAR: {"4.00"},
    }


async def test_the_person_sees_the_own_ones_alone_and_not_for_long(house: House, drawn: list[RatingChart]) -> None:
    team = await in_care(house)
    mari = await quickly(team, "Mari", relation=Relation.PERSON)
    await rated(team, START, Side.PERSON, 2, link_id=1)
    await rated(team, YEAR, Side.PERSON, 4, link_id=1)
    await rated(team, START, Side.SPECIALIST, 3)
    await rated(team, YEAR, Side.SPECIALIST, 3)
    await mari.send("/family")
    await mari.tap("Minu hinnang")
    await mari.tap("Võrdlus pildina")
    assert list(drawn[0].sides) == [Side.PERSON]
    shown = mari.last
    assert "Pilt kaob siit ööpäeva pärast" in shown.text
    await house.later(days=1, hours=1)
    assert shown.deleted
    await mari.tap("Võrdlus pildina")
    shown = mari.last
    await withdraw(team)
    await house.settle()

    assert shown.deleted
    assert "hinnangute võrdlus" not in left(mari)
