"""Feedback leaves: the sender gets its number, the day by which an answer is owed, and where else to turn."""

from __future__ import annotations

from casework.complaints import About, Addressee, Kind
from casework.family import Linked, Scope
from dialogs.callbacks import MenuTap
from dialogs.complaints import words
from dialogs.complaints.callbacks import tap
from dialogs.forms import Draft, Run, engine
from dialogs.talk import Talk
from locales import Html
from storage.complaint_sender import NewComplaint
from storage.errors import NobodyThere, NotHere, TooMany
from storage.tables import Complaint, MunicipalityRow

ANONYMOUS = "anonymous"


def is_anonymous(draft: Draft) -> bool:
    return draft.get("name") == ANONYMOUS


def to(draft: Draft) -> Addressee:
    if not draft.get("link") or not draft.get("has_specialist"):
        return Addressee.MUNICIPALITY
    return Addressee(draft["to"]) if draft.get("to") else Addressee.MUNICIPALITY


async def place_of(talk: Talk, draft: Draft) -> MunicipalityRow:
    if draft.get("link"):
        linked = await talk.desk.family.linked(draft["link"], Scope.FEEDBACK)
        return await talk.desk.municipalities.get(linked.municipality_id)
    return await talk.desk.municipalities.get(int(draft["municipality"]))


async def finish(talk: Talk, run: Run) -> None:
    """A consent that ended meanwhile ends this too: nothing is sent, and it is said so."""
    try:
        new = await _new(talk, run.answers)
        row = await talk.desk.complaints.send(new)
    except NobodyThere:
        place = await place_of(talk, run.answers)
        talk.reply.toast(talk.texts.plain("referral-nobody-there", municipality=place.name), alert=True)
        return
    except TooMany:
        talk.reply.toast(talk.texts.plain("complaint-too-many"), alert=True)
        return
    except NotHere:
        await engine.forget(talk, run)
        talk.reply.show(talk.texts("complaint-link-over"), [[(talk.texts.plain("button-menu"), _menu("menu"))]])
        return
    await _forget_draft(talk, run)
    talk.reply.links = await words.links(talk, row)
    talk.reply.say(await _received(talk, row), _rows(talk, row))


async def _new(talk: Talk, draft: Draft) -> NewComplaint:
    kind = Kind(draft["kind"])
    linked: Linked | None = None
    if draft.get("link"):
        linked = await talk.desk.family.linked(draft["link"], Scope.FEEDBACK)
    specialist = linked.specialist_id if linked else None
    straight = to(draft) is Addressee.SPECIALIST and specialist is not None
    return NewComplaint(
        municipality_id=linked.municipality_id if linked else int(draft["municipality"]),
        kind=kind,
        text=draft["text"],
        about=About(draft["about"]) if kind is Kind.COMPLAINT else None,
        wants_answer=draft.get("wants_answer") == "yes",
        name=None if is_anonymous(draft) else draft["name"],
        specialist_id=specialist if straight else None,
        past_id=None if straight else specialist,
        link_id=linked.link_id if linked else None,
        case_id=linked.case_id if linked else None,
    )


async def _received(talk: Talk, row: Complaint) -> Html:
    texts, place = talk.texts, await talk.desk.municipalities.get(row.municipality_id)
    receiver = texts.plain("complaint-to-named-specialist") if row.specialist_id else place.name
    head = {"number": words.number(row), "to": receiver}
    if row.due is None:
        return texts("complaint-received-thanks", **head)
    lines = [
        texts("complaint-received", kind=texts.of("complaint-kind", row.kind), **head),
        texts("complaint-received-due" if row.wants_answer else "complaint-received-dealt", due=words.due(row)),
    ]
    if row.kind is Kind.COMPLAINT:
        lines.append(words.elsewhere(texts, place))
    return Html("\n".join(lines))


def _rows(talk: Talk, row: Complaint) -> list[list[tuple[str, str]]]:
    plain = talk.texts.plain
    rows = [[(plain("button-complaint-own"), tap(row, "own"))]]
    if row.due is not None:
        rows[0].append((plain("button-complaint-why"), tap(row, "why")))
    return [*rows, [(plain("button-menu"), _menu("menu"))]]


def _menu(act: str) -> str:
    return MenuTap(act=act).pack()


async def _forget_draft(talk: Talk, run: Run) -> None:
    """The summary leaves the chat with the answers."""
    await engine.leave(talk)
    if talk.reply.message_id is not None:
        await talk.desk.conversations.trace(talk.reply.chat_id, talk.reply.message_id)
    await talk.desk.conversations.erase_traces(
        talk.account.id or 0, talk.reply.chat_id, f"{talk.reply.chat_id}:{run.run}:{run.rev}"
    )
