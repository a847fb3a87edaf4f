"""The case manager's pages: who is linked to a person, and what can be done about each link."""

from __future__ import annotations

from datetime import date

from casework.calendar import tallinn_day
from casework.case_permissions import CaseAction
from casework.cases import CaseState
from casework.family import holds
from dialogs.callbacks import CaseTap
from dialogs.cases import words as say
from dialogs.family import noting, withdrawing, words
from dialogs.family.callbacks import OfficeTap
from dialogs.leading.pages import in_rows
from dialogs.reply import Button, Rows
from dialogs.talk import Talk
from locales import Html, days
from storage.errors import NotHere, Stale
from storage.family_seen import ShownLink
from storage.tables import CaseFile

NAME_ON_BUTTON = 26
ACTS = {
    "invite": "button-family-invite",
    "again": "button-family-again",
    "extend": "button-family-extend",
    "stop": "button-family-stop",
    "revoke": "button-family-revoke",
    "revoked": "button-family-revoked",
}


# ── all links of a case ──────────────────────────────────────────────────────


async def show(talk: Talk, tap: CaseTap) -> None:
    """From the card: a read, safe at any version."""
    row = await talk.desk.cases.get(tap.id, CaseAction.FAMILY)
    await show_all(talk, row)


async def show_all(talk: Talk, row: CaseFile) -> None:
    texts = talk.texts
    found = await talk.desk.family.all_of(row.id or 0)
    lines = [_line(talk, shown) for shown in found] or [texts("family-nobody")]
    buttons = [_link_button(talk, shown) for shown in found if _is_open(talk, shown, found)]
    talk.reply.show(
        Html("\n".join([texts("family-page", code=say.code(row)), *lines])),
        [*in_rows(buttons), *_acts(talk, row, found), [say.button(row, texts.plain("button-back"), "card")]],
    )


def _line(talk: Talk, shown: ShownLink) -> Html:
    return talk.texts(
        "family-page-line",
        called=called(talk, shown),
        relation=talk.texts.of("family-relation", shown.consent.relation),
        state=words.state(talk, shown),
    )


def called(talk: Talk, shown: ShownLink) -> str:
    return words.called(talk.texts, shown.link.shown_as, shown.consent.relation)


def _is_open(talk: Talk, shown: ShownLink, found: list[ShownLink]) -> bool:
    """Also a link that was ended while its consent holds, when no newer one came in its place."""
    if shown.link.ended_at is None:
        return True
    newer = any(one.consent.id == shown.consent.id and (one.link.id or 0) > (shown.link.id or 0) for one in found)
    return not newer and talk.desk.family.may_go_on(shown)


def _link_button(talk: Talk, shown: ShownLink) -> Button:
    return called(talk, shown)[:NAME_ON_BUTTON], OfficeTap(id=shown.link.id or 0, act="open").pack()


def _acts(talk: Talk, row: CaseFile, found: list[ShownLink]) -> list[list[Button]]:
    if row.state is CaseState.CLOSED:
        return []
    made = [[say.button(row, talk.texts.plain("button-family-note"), "consent")]]
    if sum(shown.link.ended_at is None for shown in found) > 1:
        made.append([say.button(row, talk.texts.plain("button-family-end-all"), "unlink")])
    return made


async def ask_end_all(talk: Talk, tap: CaseTap) -> None:
    row = await talk.desk.cases.get(tap.id, CaseAction.FAMILY)
    if row.version != tap.ver:
        raise Stale
    talk.reply.show(
        talk.texts("family-end-all-question", code=say.code(row)),
        [
            [say.button(row, talk.texts.plain("button-family-end-all"), "unlinked")],
            [say.button(row, talk.texts.plain("button-back"), "family")],
        ],
    )


async def end_all(talk: Talk, tap: CaseTap) -> None:
    await talk.desk.family.end_all(tap.id, tap.ver)
    await show_all(talk, await talk.desk.cases.get(tap.id))


# ── one link ─────────────────────────────────────────────────────────────────


async def on_link(talk: Talk, tap: OfficeTap) -> None:
    try:
        await _on_link(talk, tap)
    except Stale:
        talk.reply.toast(talk.texts.plain("card-toast-changed"), alert=True)
        shown, row = await talk.desk.family.page_of(tap.id)
        await _one(talk, shown, row)


async def _on_link(talk: Talk, tap: OfficeTap) -> None:
    match tap.act:
        case "open" | "back":
            await _opened(talk, tap)
        case "invite":
            shown, row = await talk.desk.family.one(tap.id, tap.rev)
            await noting.invite(talk, shown.link, row)
        case "again":
            row = (await talk.desk.family.one(tap.id, tap.rev))[1]
            await noting.invite(talk, await talk.desk.family.again(tap.id, tap.rev), row)
        case "extend" | "extend_on":
            await _extend(talk, tap)
        case "stop":
            shown, _ = await talk.desk.family.one(tap.id, tap.rev)
            await _ask_end(talk, shown)
        case "end":
            await talk.desk.family.end_link(tap.id, tap.rev)
            await _opened(talk, tap)
        case "revoke" | "revoked":
            shown, row = await talk.desk.family.one(tap.id, tap.rev)
            await withdrawing.begin(talk, shown, row)
        case _:
            raise NotHere


async def _opened(talk: Talk, tap: OfficeTap) -> None:
    shown, row = await talk.desk.family.page_of(tap.id)
    if tap.act == "open" and tap.rev:
        talk.reply.message_id = None
    await _one(talk, shown, row)


async def _one(talk: Talk, shown: ShownLink, row: CaseFile) -> None:
    texts, consent = talk.texts, shown.consent
    words_ = texts(
        "family-one",
        code=say.code(row),
        called=called(talk, shown),
        relation=texts.of("family-relation", consent.relation),
        given_by=texts.of("family-given-by", consent.given_by),
        given=days.due(consent.given_on),
        until=words.until(texts, consent.until),
        scopes=words.scopes(texts, consent.scopes),
        proof=consent.proof or "–",
        state=words.state(talk, shown),
    )
    talk.reply.show(words_, [*_link_acts(talk, shown, row), [say.button(row, texts.plain("button-back"), "family")]])


def _link_acts(talk: Talk, shown: ShownLink, row: CaseFile) -> Rows:
    link, consent = shown.link, shown.consent
    today = tallinn_day(talk.now)
    if consent.withdrawn_at or row.state is CaseState.CLOSED or not holds(consent.until, today):
        return []
    if link.ended_at is not None:
        if not talk.desk.family.may_go_on(shown):
            return []
        acts = ["again", "revoke"]
    else:
        acts = [] if link.accepted_at else ["invite"]
        acts += ["extend"] if consent.until is not None else []
        acts += ["stop", "revoked"]
    return [[_link_act(talk, shown, ACTS[act], act)] for act in acts]


def _link_act(talk: Talk, shown: ShownLink, text_id: str, act: str) -> Button:
    rev = shown.link.rev + shown.consent.rev
    return talk.texts.plain(text_id), OfficeTap(id=shown.link.id or 0, act=act, rev=rev).pack()


async def _extend(talk: Talk, tap: OfficeTap) -> None:
    """One tap: for another year, or to the end of the services; beyond those is asked. Who is linked hears of it."""
    shown, row = await talk.desk.family.one(tap.id, tap.rev)
    until, beyond = await talk.desk.family.next_end(shown.consent, row)
    if beyond and tap.act != "extend_on":
        _ask_beyond(talk, shown, row, until)
        return
    await talk.desk.family.extend(tap.id, tap.rev, until)
    await talk.desk.family.say_extended(shown.link)
    talk.reply.toast(talk.texts.plain("family-toast-extended", day=days.due(until)), alert=True)
    shown, row = await talk.desk.family.page_of(tap.id)
    await _one(talk, shown, row)


def _ask_beyond(talk: Talk, shown: ShownLink, row: CaseFile, until: date) -> None:
    talk.reply.show(
        talk.texts("family-extend-beyond", code=say.code(row), called=called(talk, shown)),
        [
            [
                (
                    talk.texts.plain("button-family-extend-until", day=days.due(until)),
                    OfficeTap(id=shown.link.id or 0, act="extend_on", rev=shown.link.rev + shown.consent.rev).pack(),
                )
            ],
            [(talk.texts.plain("button-back"), OfficeTap(id=shown.link.id or 0, act="back").pack())],
        ],
    )


async def _ask_end(talk: Talk, shown: ShownLink) -> None:
    talk.reply.show(
        talk.texts("family-end-link-question", called=called(talk, shown)),
        [
            [_link_act(talk, shown, "button-family-end-link", "end")],
            [(talk.texts.plain("button-back"), OfficeTap(id=shown.link.id or 0, act="back").pack())],
        ],
    )
