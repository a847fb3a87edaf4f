"""What the bot says of ratings unasked: a request to somebody who is linked, and that one was given."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casework.cases import CaseState
from casework.notices import Notice
from casework.quality_of_life import answered
from dialogs.cases.words import code
from dialogs.ratings.callbacks import RatingLinkTap
from dialogs.ratings.words import case_tap
from dialogs.reply import Say, Word
from locales import Html

if TYPE_CHECKING:
    from dialogs.notices.errand import Errand


async def _asked(errand: Errand) -> Word | None:
    """Nothing once it was given, or when the link may not rate any more."""
    found = await errand.desk.ratings.of_link(errand.args["link"])
    if found.occasion is None or str(found.occasion) != errand.args["occasion"]:
        return None
    tap = RatingLinkTap(link=errand.args["link"], act="page").pack()
    return Say(
        errand.texts("notice-rating-asked", code=found.link.code), [[(errand.texts.plain("button-rating-give"), tap)]]
    )


async def _given(errand: Errand) -> Word | None:
    row = await errand.desk.cases.get(errand.args["case"])
    if row.state is CaseState.CLOSED:
        return None
    rows = [[(errand.texts.plain("button-ratings-of-case"), case_tap(row.id, "below"))]]
    line, _ = await errand.desk.ratings.version_of(errand.args["rating"])
    total = len(line.questionnaire.questions)
    given = answered(line.questionnaire, (line.version.answers if line.version else None) or {})
    texts, said = errand.texts, [errand.texts("notice-rating-given", code=code(row))]
    if given < total:
        said.append(texts("rating-summary-missing", count=total - given, total=total))
    return Say(Html("\n".join(said)), rows)


RENDERERS = {Notice.RATING_ASKED: _asked, Notice.RATING_GIVEN: _given}
