"""Refusals at the desk. Each is turned into a sentence in one place of the bot."""


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


class LastLead(Refused):
    """A municipality must never be left without anybody who leads it."""


class Oneself(Refused):
    """Nobody locks themself out or stands in for themself."""


class NotFree(Refused):
    """Whoever should stand in is away themself in that time, or cannot be reached."""


class NameTaken(Refused):
    """There is one of that name already."""


class CodeRefused(Refused):
    """A code for a group that is unknown, expired, used, or of a municipality where its writer is nobody."""


class TakenGroup(Refused):
    """The group is another municipality's."""
