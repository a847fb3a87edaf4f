"""Published texts: drafted, looked at, published as a version that never changes again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlmodel import col, func, select
from sqlmodel.sql.expression import SelectOfScalar

from casework.calendar import tallinn_day
from casework.leaflets import ASKS_AGAIN, KINDS, Leaflet, cleaned, problems
from casework.operator_permissions import OperatorAction
from storage.errors import NotHere, Stale
from storage.leading import locked
from storage.manage_base import Changed, Wrong
from storage.once import insert_once
from storage.tables import PublishedText, TextState

if TYPE_CHECKING:
    from storage.desk import Desk

PRIVACY_VERSION = 1
"""Of the words that the program carries itself. Raise it when they change: everyone reads them anew."""
_NOTHING = {"et": "", "ru": ""}
_LIVE = (TextState.PUBLISHED, TextState.WITHDRAWN)


class Leaflets:
    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    # ── what holds; for everybody ────────────────────────────────────────────

    async def current(self, key: Leaflet, municipality_id: int | None = None) -> PublishedText | None:
        """The version in force; None where the program's own words hold, or where there are none."""
        rows = await self._desk.session.exec(
            self._of(key, municipality_id)
            .where(col(PublishedText.state).in_(_LIVE))
            .order_by(col(PublishedText.version).desc())
            .limit(1)
        )
        found = rows.first()
        return found if found is not None and found.state is TextState.PUBLISHED else None

    async def words(self, key: Leaflet, language: str, municipality_id: int | None = None) -> str | None:
        """As it was typed (`casework.leaflets.markup` makes of it what Telegram takes); None as above."""
        found = await self.current(key, municipality_id)
        return None if found is None else (found.ru if language == "ru" else found.et)

    async def privacy_version(self) -> int:
        """Grows with every version of the notice that was published: who has read less is asked to read again."""
        rows = await self._desk.session.exec(
            select(func.count())
            .select_from(PublishedText)
            .where(col(PublishedText.key).in_(ASKS_AGAIN), PublishedText.state == TextState.PUBLISHED)
        )
        return PRIVACY_VERSION + rows.one()

    # ── the operator's ───────────────────────────────────────────────────────

    async def versions(self, key: Leaflet, municipality_id: int | None = None) -> list[PublishedText]:
        """Published ones, the newest first."""
        self._desk.must_operate(OperatorAction.MANAGE_TEXTS)
        rows = await self._desk.session.exec(
            self._of(key, municipality_id)
            .where(col(PublishedText.state).in_(_LIVE))
            .order_by(col(PublishedText.version).desc())
        )
        return list(rows.all())

    async def draft(self, key: Leaflet, municipality_id: int | None = None) -> PublishedText | None:
        """There is one at most."""
        self._desk.must_operate(OperatorAction.MANAGE_TEXTS)
        rows = await self._desk.session.exec(
            self._of(key, municipality_id).where(PublishedText.state == TextState.DRAFT).with_for_update()
        )
        return rows.first()

    async def save(
        self, key: Leaflet, municipality_id: int | None, typed: dict[str, str], was: dict[str, str]
    ) -> PublishedText:
        """Keeps the draft, whatever is wrong in it. `was`: the draft as it was shown, empty where there was none.

        `Changed` when somebody else's draft would be lost.
        """
        self._desk.must_operate(OperatorAction.MANAGE_TEXTS)
        await self._hold(key, municipality_id)
        row = await self.draft(key, municipality_id) or await self._begun(key, municipality_id, was)
        if _both(row) != {**_NOTHING, **was}:
            raise Changed(_both(row))
        row.et, row.ru = cleaned(typed["et"]), cleaned(typed["ru"])
        row.made_by, row.changed_at = self._desk.operator, self._desk.now
        await self._desk.session.flush()
        self._audit("draft", row)
        return row

    async def drop(self, key: Leaflet, municipality_id: int | None, was: dict[str, str]) -> None:
        """The draft goes; what is published stays."""
        row = await self._shown(key, municipality_id, was)
        self._audit("drop", row)
        await self._desk.session.delete(row)

    async def publish(self, key: Leaflet, municipality_id: int | None, was: dict[str, str]) -> PublishedText:
        """The draft as it was looked at, both languages or none. `Wrong` names the one whose text does not fit."""
        row = await self._shown(key, municipality_id, was)
        for field, text in _both(row).items():
            for problem in problems(KINDS[key], text):
                raise Wrong(field, problem.fault)
        row.state, row.version = TextState.PUBLISHED, await self._next(key, municipality_id)
        row.published_at, row.published_by = self._desk.now, self._desk.operator
        await self._desk.session.flush()
        self._audit("publish", row)
        if key is Leaflet.TURN_TO and municipality_id is not None:
            place = await self._desk.municipalities.get(municipality_id)
            place.turn_to, place.turn_to_ru = (" ".join(text.split()) for text in (row.et, row.ru))
            place.turn_to_checked_on = tallinn_day(self._desk.now)
        return row

    async def withdraw(self, key: Leaflet, municipality_id: int | None, version: int) -> None:
        """Nothing of it holds any more. Not for what must stand somewhere: there another version is published."""
        self._desk.must_operate(OperatorAction.MANAGE_TEXTS)
        await self._hold(key, municipality_id)
        row = await self.current(key, municipality_id)
        if key is not Leaflet.WELCOME:
            raise NotHere
        if row is None or row.version != version:
            raise Stale
        row.state = TextState.WITHDRAWN
        self._audit("withdraw", row)

    # ── what all of them need ────────────────────────────────────────────────

    async def _shown(self, key: Leaflet, municipality_id: int | None, was: dict[str, str]) -> PublishedText:
        self._desk.must_operate(OperatorAction.MANAGE_TEXTS)
        await self._hold(key, municipality_id)
        row = await self.draft(key, municipality_id)
        if row is None:
            raise Stale
        if _both(row) != was:
            raise Changed(_both(row))
        return row

    async def _begun(self, key: Leaflet, municipality_id: int | None, was: dict[str, str]) -> PublishedText:
        """An empty draft. Of two who begin one in the same moment, the second gets what the first has written."""
        if any(was.values()):
            raise Changed(_NOTHING)  # it was published or dropped meanwhile
        made = PublishedText(
            key=key,
            municipality_id=municipality_id,
            version=await self._next(key, municipality_id),
            changed_at=self._desk.now,
            et="",
            ru="",
        )
        await insert_once(self._desk.session, PublishedText, made)
        found = await self.draft(key, municipality_id)
        if found is None:
            raise Stale
        return found

    async def _hold(self, key: Leaflet, municipality_id: int | None) -> None:
        if KINDS[key].of_municipality != (municipality_id is not None):
            raise NotHere
        if municipality_id is not None:
            await locked(self._desk, municipality_id)

    async def _next(self, key: Leaflet, municipality_id: int | None) -> int:
        found = await self.versions(key, municipality_id)
        return found[0].version + 1 if found else 1

    @staticmethod
    def _of(key: Leaflet, municipality_id: int | None) -> SelectOfScalar[PublishedText]:
        place = col(PublishedText.municipality_id)
        where = place.is_(None) if municipality_id is None else place == municipality_id
        return select(PublishedText).where(PublishedText.key == key, where)

    def _audit(self, action: str, row: PublishedText) -> None:
        self._desk.audit(f"text:{action}", f"text:{row.key}:{row.version}", row.municipality_id)


def _both(row: PublishedText) -> dict[str, str]:
    return {"et": row.et, "ru": row.ru}
