"""What is said of data before feedback is given: who reads it, what being anonymous means, how long it stays."""

from __future__ import annotations

from collections.abc import Mapping

from casework.family import Scope
from dialogs import leaflets
from dialogs.forms import Run
from dialogs.talk import Talk
from locales import Html


async def kept_for(talk: Talk, run: Run) -> Mapping[str, object]:
    """Days: of the place where the help is given, or the usual ones while that is not known."""
    days = leaflets.USUAL_RETENTION_DAYS
    if run.answers.get("link"):
        linked = await talk.desk.family.linked(run.answers["link"], Scope.FEEDBACK)
        days = (await talk.desk.municipalities.get(linked.municipality_id)).retention_days
    return {"days": days}


async def longer(talk: Talk) -> Html:
    """The longer words are those of the house, of every kind of message."""
    return talk.texts("complaint-privacy-long")
