"""Districts: drawn, renamed, ended. Who belongs to which is set on the person's own page."""

from __future__ import annotations

from dialogs.callbacks import LeadTap
from dialogs.forms import Form, Problem, Read, Run, Step, engine
from dialogs.leading.home import home_row
from dialogs.leading.pages import back, begin, button, head, in_rows, part_of, refuse, turns
from dialogs.talk import Talk
from storage.districts import MOST, NAME_LONGEST
from storage.errors import NameTaken, NotHere, TooMany
from storage.tables import Team

DISTRICTS = "districts"


async def show(talk: Talk, tap: LeadTap) -> None:
    if tap.act == "new":
        await talk.desk.leading.place(tap.place)
        await begin(talk, DISTRICT, {"place": tap.place, "district": 0})
    elif tap.id:
        await _one(talk, tap)
    else:
        await _list(talk, tap)


async def _list(talk: Talk, tap: LeadTap) -> None:
    texts = talk.texts
    rows = await talk.desk.districts.of(tap.place)
    members = await talk.desk.districts.members(tap.place)
    part = part_of(rows, tap.val)
    lines = [texts("district-line", name=row.name, colleagues=members.get(row.id or 0, 0)) for row in part.rows]
    talk.reply.show(
        "\n".join([head(talk, texts.plain("district-title"), part), *lines, texts("district-what-for")]),
        [
            *in_rows([button(row.name, DISTRICTS, tap.place, id=row.id or 0) for row in part.rows]),
            turns(talk, DISTRICTS, tap.place, part),
            [button(texts.plain("button-new-district"), DISTRICTS, tap.place, act="new")],
            home_row(talk, tap.place),
        ],
    )


async def _one(talk: Talk, tap: LeadTap) -> None:
    """For one that has ended meanwhile: a word, and the list."""
    await talk.desk.leading.place(tap.place)
    try:
        row = await talk.desk.districts.one(tap.id)
    except NotHere:
        talk.reply.toast(talk.texts.plain("district-gone"), alert=True)
        await _list(talk, LeadTap(page=DISTRICTS, place=tap.place))
        return
    if tap.act == "rename":
        await begin(talk, DISTRICT, {"place": tap.place, "district": row.id})
    elif tap.act == "end":
        await talk.desk.districts.end(row.id or 0)
        talk.reply.toast(talk.texts.plain("district-toast-ended"))
        await _list(talk, LeadTap(page=DISTRICTS, place=tap.place))
    else:
        await _page(talk, tap, row)


async def _page(talk: Talk, tap: LeadTap, row: Team) -> None:
    texts = talk.texts
    people = [item for item in await talk.desk.members.colleagues(tap.place) if item.membership.team_id == row.id]
    names = ", ".join(item.membership.shown_as or texts.plain("people-nameless") for item in people)
    asked = tap.act == "sure-end"
    end = button(
        texts.plain("button-end-district"), DISTRICTS, tap.place, id=tap.id, act="end" if asked else "sure-end"
    )
    rename = button(texts.plain("button-rename"), DISTRICTS, tap.place, id=tap.id, act="rename")
    talk.reply.show(
        texts("district-end-question" if asked else "district-page", name=row.name, colleagues=names or "–"),
        [[end], back(talk, DISTRICTS, tap.place, id=tap.id)]
        if asked
        else [[rename], [end], back(talk, DISTRICTS, tap.place)],
    )


# ── a name ───────────────────────────────────────────────────────────────────


async def _read(_talk: Talk, _run: Run, text: str) -> Read | Problem:
    if len(text) > NAME_LONGEST:
        return Problem("form-too-long", {"length": len(text), "longest": NAME_LONGEST})
    return Read(text) if any(letter.isalpha() for letter in text) else Problem("district-problem")


async def _finish(talk: Talk, run: Run) -> None:
    answers, districts = run.answers, talk.desk.districts
    try:
        if answers["district"]:
            await districts.rename(answers["district"], answers["name"])
        else:
            await districts.create(answers["place"], answers["name"])
    except NameTaken:
        await engine.ask(talk, run, note=talk.texts("district-taken", typed=answers["name"]))
        return
    except TooMany:
        refuse(talk, "district-too-many", number=MOST)
        await engine.forget(talk, run)
        return
    except NotHere:
        refuse(talk, "district-gone")
    await engine.forget(talk, run)
    await _list(talk, LeadTap(page=DISTRICTS, place=answers["place"]))


DISTRICT = engine.register(
    Form(
        name="district",
        steps=(Step("name", "district-name", read=_read),),
        finish=_finish,
        cancelled="leading-cancelled",
    )
)
