"""Letters, ratings and feedback have a time of their own: counted, shown before, and gone when it has passed."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import timedelta
from typing import Any

import pytest
from sqlmodel import select

from casework.complaints import Kind, Status
from casework.data_life import Basis, Kept, keepings
from casework.family import GivenBy, Relation
from storage.data_counts import rows
from storage.data_due import due
from storage.data_purging import purge
from storage.database import opened
from storage.desk import Desks
from storage.secrets import KeyRing, new_key
from storage.tables import Complaint, Consent, FamilyLetter, FamilyLink
from tests.storage.month_house import ANU, HERE, NOW, OCTOBER, MonthHouse, month_house

OLD = NOW - timedelta(days=91)


@pytest.fixture
async def house(house_url: str) -> AsyncIterator[MonthHouse]:
    async with opened(house_url, KeyRing(new_key())) as sessions:
        one = await month_house(Desks(sessions))
        async with one.desks.open(NOW) as desk:
            consent = Consent(
                case_id=one.cases[0], relation=Relation.RELATIVE, given_by=GivenBy.PERSON, given_on=OCTOBER,
                noted_by=ANU, noted_at=NOW,
            )  # fmt: skip
            desk.session.add(consent)
            await desk.session.flush()
            link = FamilyLink(consent_id=consent.id or 0, case_id=one.cases[0], made_at=NOW)
            desk.session.add(link)
            await desk.session.flush()
            for at, text in ((OLD, "vana"), (NOW, "uus")):
                letter = FamilyLetter(link_id=link.id or 0, case_id=one.cases[0], writer_id=ANU, from_family=False,
                                      text=text, sent_at=at)  # fmt: skip
                kept = Complaint(municipality_id=HERE, kind=Kind.THANKS, text=text, sent_at=at, closed_at=at,
                                 received_on=OCTOBER, status=Status.CLOSED)  # fmt: skip
                desk.session.add_all([letter, kept])
        yield one


@pytest.mark.parametrize(("kind", "table"), [(Kept.LETTER, FamilyLetter), (Kept.COMPLAINT, Complaint)])
async def test_what_is_shown_as_due_is_what_goes(
    house: MonthHouse,
    kind: Kept,
    table: Any,  # noqa: ANN401 (one of two)
) -> None:
    assert (keepings()[kind].basis, keepings()[kind].by_itself) == (Basis.PLACE, True)
    async with house.desks.open(NOW) as desk:
        assert [(line.place, line.count, line.oldest) for line in await due(desk, kind)] == [(HERE, 1, OLD.date())]
        assert await rows(desk, kind) == 2
        assert await purge(desk, kind) == 1
    async with house.desks.open(NOW) as desk:
        assert await due(desk, kind) == []
        assert await rows(desk, kind) == 1
        assert sorted(one.text or "" for one in (await desk.session.exec(select(table))).all()) == ["", "uus"]


async def test_ratings_go_with_the_person_and_not_by_themselves(house: MonthHouse) -> None:
    assert (keepings()[Kept.RATING].basis, keepings()[Kept.RATING].by_itself) == (Basis.CONTRACT, False)
    async with house.desks.open(NOW) as desk:
        assert await rows(desk, Kept.RATING) == 0
        assert await due(desk, Kept.RATING) == []
        assert await purge(desk, Kept.RATING) == 0
