"""Who may do what with a municipality's weekly posts and its groups: one table, asked through one function."""

from __future__ import annotations

from enum import StrEnum

from casework.people import AccountId, Actor, MunicipalityId


class PostAction(StrEnum):
    """The value is what the audit log says."""

    READ = "post:read"
    """The numbers and what is behind them."""
    REMIND = "post:remind"
    """Asks the workers who wrote no hours."""
    CONNECT = "group:connect"
    DISCONNECT = "group:disconnect"
    SET = "post:set"
    """Day, hour, and what SKA sees."""


class PostStanding(StrEnum):
    LEAD = "lead"
    COLLEAGUE = "colleague"
    """Case manager of that municipality."""
    CONNECTOR = "connector"
    """The colleague who connected that group."""
    STRANGER = "stranger"


_TEAM = frozenset({PostStanding.LEAD, PostStanding.COLLEAGUE})
POST_OPEN_TO: dict[PostAction, frozenset[PostStanding]] = {
    PostAction.READ: _TEAM,
    PostAction.REMIND: _TEAM,
    PostAction.CONNECT: _TEAM,
    # What one colleague connected, another one does not take away; the lead may.
    PostAction.DISCONNECT: frozenset({PostStanding.LEAD, PostStanding.CONNECTOR}),
    PostAction.SET: frozenset({PostStanding.LEAD}),
}


def post_standings(
    actor: Actor, municipality_id: MunicipalityId, connected_by: AccountId | None = None
) -> frozenset[PostStanding]:
    """A colleague who left the municipality is a stranger there, also to the group that they connected."""
    found: set[PostStanding] = set()
    if actor.manages(municipality_id):
        found.add(PostStanding.COLLEAGUE)
        if connected_by == actor.account_id:
            found.add(PostStanding.CONNECTOR)
    if actor.leads(municipality_id):
        found.add(PostStanding.LEAD)
    return frozenset(found or {PostStanding.STRANGER})


def may_post(
    actor: Actor, action: PostAction, municipality_id: MunicipalityId, connected_by: AccountId | None = None
) -> bool:
    return bool(POST_OPEN_TO[action] & post_standings(actor, municipality_id, connected_by))
