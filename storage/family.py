"""Consents and links of close people at the desk. Each act asks the table of cases, or whose link it is."""

from __future__ import annotations

from storage.family_clock import FamilyClock


class Family(FamilyClock):
    """`links_of_actor`, `linked`, `overview`, `write` for those who are linked; `all_of`, `note`, `invite`, `extend`,
    `withdraw_for`, `set_meeting`, `answer` for who works with the person; `ring_due`, `stop` for the house.
    """
