"""What a linked person sees: the card of model 54, only this and nothing more; several people make a list."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from casework.calendar import tallinn_day
from casework.family import Linked, Scope
from dialogs.family import asking, words
from dialogs.family.callbacks import FamilyTap
from dialogs.hours.words import hours, month
from dialogs.leading.pages import in_rows
from dialogs.reply import Button, Rows
from dialogs.talk import Talk
from locales import Html
from storage.family_card import Overview


@dataclass(frozen=True, slots=True)
class Hook:
    """Another subject's button on the card; shown when its scope was agreed to."""

    scope: Scope
    text_id: str
    data: Callable[[Linked], str]
    """The callback data of that subject's own kind."""
    label: Callable[[Talk, Linked], Awaitable[str | None]] | None = None
    """Another label for now, or None for no button at all."""


_HOOKS: list[Hook] = []


def offer(
    scope: Scope,
    text_id: str,
    data: Callable[[Linked], str],
    label: Callable[[Talk, Linked], Awaitable[str | None]] | None = None,
) -> None:
    """Called once, when the module that answers those taps is imported; a second time changes nothing."""
    if not any(hook.text_id == text_id for hook in _HOOKS):
        _HOOKS.append(Hook(scope, text_id, data, label))


# ── the way in ───────────────────────────────────────────────────────────────


async def open_family(talk: Talk, asked_in: str = "") -> None:
    """/family: the card, or a list; without a link, why nothing can be told. `asked_in`: as in `asking.explain`."""
    found = await talk.desk.family.links_of_actor()
    talk.reply.message_id = None
    if not found:
        await asking.explain(talk, asked_in)
    elif len(found) == 1:
        await show(talk, found[0])
    else:
        await _list(talk, found)


async def _list(talk: Talk, found: list[Linked]) -> None:
    buttons = []
    talk.reply.links = [linked.link_id for linked in found]
    for linked in found:
        talk.desk.audit("family:list", f"family_link:{linked.link_id}", linked.municipality_id)
        name = await talk.desk.family.named(linked)
        name = name if name == linked.code else f"{name} ({linked.code})"
        buttons.append((name, FamilyTap(act="card", link=linked.link_id).pack()))
    talk.reply.show(talk.texts("family-list"), [*in_rows(buttons), words.menu_row(talk.texts)])


async def opened(talk: Talk, tap: FamilyTap) -> None:
    await show(talk, await talk.desk.family.mine(tap.link))


async def below(talk: Talk, tap: FamilyTap) -> None:
    """What was told before stays: a receipt, a meeting's earlier time, the hours of a month."""
    talk.reply.message_id = None
    await show(talk, await talk.desk.family.mine(tap.link))


# ── the card ─────────────────────────────────────────────────────────────────


async def show(talk: Talk, linked: Linked) -> None:
    talk.reply.links = [linked.link_id]
    if not linked.has(Scope.OVERVIEW):
        talk.reply.show(talk.texts("family-card-bare", code=linked.code), await rows(talk, linked))
        return
    overview = await talk.desk.family.overview(linked.link_id, tallinn_day(talk.now))
    turn = await words.urgent(talk.desk, talk.texts, linked.municipality_id)
    talk.reply.show(card(talk, overview, turn), await rows(talk, linked))


def card(talk: Talk, seen: Overview, turn: Html) -> Html:
    """`turn`: who to turn to when it cannot wait."""
    texts = talk.texts
    lines = [
        texts("family-card-head", person=seen.first_name, month=month(texts, seen.month)),
        texts("family-card-specialist", specialist=seen.specialist or texts.plain("family-nobody-yet")),
        turn,
        _next_day(talk, seen),
        _sum(talk, seen),
    ]
    if seen.minutes:
        lines.append(words.help_lines(texts, seen.minutes))
    return Html("\n".join(lines))


def _next_day(talk: Talk, seen: Overview) -> Html:
    if seen.meeting_at is not None:
        return words.meeting_line(talk.texts, seen.meeting_at, seen.place)
    if seen.review_on is not None:
        return talk.texts("family-review", day=words.day(talk.texts, seen.review_on))
    return talk.texts("family-no-meeting")


def _sum(talk: Talk, seen: Overview) -> Html:
    whole = sum(seen.minutes.values())
    return talk.texts("family-card-hours", hours=hours(whole)) if whole else talk.texts("family-card-no-hours")


async def rows(talk: Talk, linked: Linked) -> Rows:
    texts, made = talk.texts, []
    if linked.has(Scope.MESSAGES):
        made.append([_card_button(talk, linked, "button-family-write", "write")])
    hooks: list[Button] = []
    for hook in _HOOKS:
        if linked.has(hook.scope):
            label = await hook.label(talk, linked) if hook.label is not None else hook.text_id
            hooks += [(texts.plain(label), hook.data(linked))] if label is not None else []
    made += in_rows(hooks)
    if any(linked.may_withdraw(relation) for relation in type(linked.relation)):
        made.append([_card_button(talk, linked, "button-family-consents", "consents")])
    made.append([_card_button(talk, linked, "button-family-end", "end")])
    return made


def _card_button(talk: Talk, linked: Linked, text_id: str, act: str) -> Button:
    return talk.texts.plain(text_id), FamilyTap(act=act, link=linked.link_id).pack()


def card_row(talk: Talk, link_id: int, act: str = "card") -> list[Button]:
    """`act`: "card" in place of what is shown, "below" under what is to stay."""
    return [(talk.texts.plain("button-family-card"), FamilyTap(act=act, link=link_id).pack())]
