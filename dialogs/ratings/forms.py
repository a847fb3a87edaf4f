"""Two questions in one's own words: what to add to a rating, and why a confirmed one is corrected."""

from __future__ import annotations

from dialogs.forms import Form, Problem, Read, Run, Step, engine, unfinished
from dialogs.ratings import asking
from dialogs.ratings import words as say
from dialogs.ratings.callbacks import RatingTap
from dialogs.talk import Talk
from storage.errors import Stale
from storage.ratings_base import Held, Opened


async def _read(_talk: Talk, _run: Run, text: str) -> Read | Problem:
    if len(text) > asking.WORDS_LONGEST:
        return Problem("rating-words-long", {"length": len(text), "longest": asking.WORDS_LONGEST})
    return Read(text)


async def _begin(talk: Talk, form: Form, found: Opened) -> None:
    """Asks in a message of its own, never over an unfinished form."""
    if (begun := await engine.load(talk)) is not None:
        talk.reply.toast(unfinished.first(talk.texts, begun), alert=True)
        return
    shown, talk.reply.message_id = talk.reply.message_id, None
    theirs = {"link": found.row.link_id} if found.by_link else {}
    await engine.begin(talk, form, {"rating": found.row.id, "rev": found.row.rev, "card": shown, **theirs})


async def _end(talk: Talk, run: Run, found: Opened) -> None:
    """The messages of the form leave the chat, the rating stands below as it is now."""
    await engine.forget(talk, run)
    if run.answers.get("card") and run.answers["card"] != talk.reply.message_id:
        talk.reply.delete(run.answers["card"])
    talk.reply.links = found.links
    asking.show(talk, found)


async def _changed(talk: Talk, run: Run) -> None:
    """Somebody was faster: what was typed is not kept."""
    await engine.forget(talk, run)
    found = await talk.desk.ratings.opened(run.answers["rating"])
    rows = [] if found.by_link else [[say.page_button(talk.texts, found.case.id)]]
    talk.reply.links = found.links
    talk.reply.show(talk.texts("rating-changed", head=say.head(talk.texts, found)), rows)


async def _commented(talk: Talk, run: Run) -> None:
    try:
        found = await talk.desk.ratings.comment(
            run.answers["rating"], run.answers["rev"], run.answers.get("words") or ""
        )
    except (Stale, Held):
        await _changed(talk, run)
        return
    await _end(talk, run, found)


async def _corrected(talk: Talk, run: Run) -> None:
    try:
        found = await talk.desk.ratings.correct(run.answers["rating"], run.answers["rev"], run.answers["words"])
    except (Stale, Held):
        await _changed(talk, run)
        return
    await _end(talk, run, found)


COMMENT = engine.register(
    Form(
        name="rating_words",
        steps=(Step("words", "rating-words-question", read=_read, skip=True),),
        finish=_commented,
        cancelled="rating-words-cancelled",
    )
)
CORRECT = engine.register(
    Form(
        name="rating_correct",
        steps=(Step("words", "rating-reason-question", read=_read),),
        finish=_corrected,
        cancelled="rating-words-cancelled",
    )
)


async def write(talk: Talk, tap: RatingTap) -> None:
    found = await talk.desk.ratings.opened(tap.id)
    if found.row.rev != tap.rev or not found.is_written:
        raise Stale
    await talk.desk.ratings.free(found)
    await _begin(talk, COMMENT, found)


async def correct(talk: Talk, tap: RatingTap) -> None:
    found = await talk.desk.ratings.opened(tap.id)
    if found.row.rev != tap.rev or found.is_written:
        raise Stale
    await _begin(talk, CORRECT, found)
