"""Refusals at the desk. Each is turned into a sentence in one place of the bot."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from casework.billing import Gap


class Refused(Exception):
    """Base: the desk did not do what was asked; nothing was changed."""


class NotHere(Refused):
    """Absent, or not this actor's: the two look the same on purpose."""


class TooMany(Refused):
    """More than one account may send in a day."""


class NobodyThere(Refused):
    """The municipality has nobody on the bot who would receive it."""


class AlreadyAsked(Refused):
    """A question waits for its answer, or has it."""


class InvitationSpent(Refused):
    """Unknown, expired, revoked or used: the four look the same."""


class Stale(Refused):
    """It is no longer as the button showed it; the present state is to be shown."""


class AfterDeath(Stale):
    """A death was noted: nothing of the case's story is taken back before that is."""


class LastLead(Refused):
    """A municipality must never be left without anybody who leads it."""


class CannotLead(Stale):
    """An account that is stopped or has left leads nobody."""


class Oneself(Refused):
    """Nobody locks themself out or stands in for themself."""


class NotFree(Refused):
    """Whoever should stand in is away themself in that time, or cannot be reached."""


class NameTaken(Refused):
    """There is one of that name already."""


class NotOwed(Refused):
    """A month outside every contract, without hours, plans and people: there is nothing to report."""


class Gaps(Refused):
    """A month that is to be closed lacks something, and nobody has said why; `gaps` are those without a reason."""

    def __init__(self, gaps: tuple[Gap, ...]) -> None:
        super().__init__(len(gaps))
        self.gaps = gaps


class TooEarly(Refused):
    """The month has not ended yet."""


class NotClosed(Refused):
    """An invoice needs every month of its municipalities closed; `names` are those whose month is not."""

    def __init__(self, names: tuple[str, ...]) -> None:
        super().__init__(len(names))
        self.names = names


class CodeRefused(Refused):
    """A code for a group that is unknown, expired, used, or of a municipality where its writer is nobody."""


class TakenGroup(Refused):
    """The group is another municipality's."""
