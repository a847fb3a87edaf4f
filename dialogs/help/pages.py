"""A page with its ways on: what belongs to it, what it leads to, back, and 112 always one tap away."""

from __future__ import annotations

from typing import Any

from casework import help_pages
from casework.help_pages import EMERGENCY, HOME, Page
from casework.people import Role
from dialogs.callbacks import MenuTap
from dialogs.forms import Choice, Run, engine
from dialogs.help import words
from dialogs.help.callbacks import button
from dialogs.leading.pages import in_rows
from dialogs.reply import Button, Rows
from dialogs.talk import Talk
from locales import Html

FORMS = frozenset({"help_search", "help_count", "help_guide", "help_place"})
"""Of these pages: they keep nothing that would be lost, so another page ends them."""
RIGHTS = "rights"
"""Where somebody may want to say how the help was."""
_REPORTING = frozenset({"kov", EMERGENCY})
"""Where somebody may want to write to a social worker at once."""


def searches(talk: Talk) -> bool:
    """Whose words, typed outside of any form, look for a page: nobody's who works here."""
    return talk.actor.roles() <= {Role.CLOSE_PERSON}


async def open_home(talk: Talk) -> None:
    await show(talk, help_pages.pages()[HOME])


async def show(talk: Talk, page: Page, part: int = 1, also: tuple[str, ...] = ()) -> None:
    """`also` are other pages that may have been meant."""
    await end_form(talk)
    text = words.message(talk.texts, page, part)
    if page.key == HOME and searches(talk):
        text = Html(f"{text}\n{talk.texts('help-type')}")
    talk.reply.show(text, [*links(talk, also), *rows(talk, page, part)])


async def end_form(talk: Talk) -> None:
    run = await engine.load(talk)
    if run is not None and run.form in FORMS:
        await engine.forget(talk, run)


async def begin_allowed(talk: Talk) -> bool:
    """Never over another conversation that is unfinished; says so."""
    await end_form(talk)
    if await engine.load(talk) is None:
        return True
    if talk.reply.query_id is not None:
        talk.reply.toast(talk.texts.plain("form-unfinished-first"), alert=True)
    else:
        talk.reply.say(talk.texts("form-unfinished-first"))
    return False


ANSWER_112 = Choice(EMERGENCY, "help-label-emergency", wide=True)
"""Offered by the questions of these pages, too."""


async def danger(talk: Talk, run: Run, value: Any) -> bool:  # noqa: ANN401 (hook)
    """The question gives way to the numbers to ring."""
    if value != EMERGENCY:
        return False
    await engine.forget(talk, run)
    await show(talk, help_pages.pages()[EMERGENCY])
    return True


# ── buttons ──────────────────────────────────────────────────────────────────


def rows(talk: Talk, page: Page, part: int) -> Rows:
    if page.key == HOME:
        return _of_home(talk)
    leads = [_turns(talk, page, part), _acts(talk, page)]
    if part == page.parts:
        below = [one.key for one in help_pages.children(page.key)]
        leads.append(links(talk, list(dict.fromkeys((*below, *page.see)))))
        if page.key == RIGHTS:
            leads.append([[(talk.texts.plain("button-feedback"), MenuTap(act="feedback").pack())]])
    return [*(row for made in leads for row in made), *ends(talk, page.parent, but=page.key)]


def links(talk: Talk, keys: list[str] | tuple[str, ...]) -> list[list[Button]]:
    return in_rows([button(words.label(talk.texts, key), key) for key in keys])


def ends(talk: Talk, parent: str = HOME, but: str = "") -> list[list[Button]]:
    """Back, everything, 112: under every page, `but` not to itself."""
    back = [HOME] if parent in {"", HOME} else [parent, HOME]
    return in_rows([button(words.label(talk.texts, key), key) for key in (*back, EMERGENCY) if key != but])


def _of_home(talk: Talk) -> Rows:
    plain = talk.texts.plain
    topics = [one.key for one in help_pages.children(HOME) if one.key != EMERGENCY]
    return [
        *links(talk, [EMERGENCY]),
        *links(talk, topics),
        *in_rows(
            [
                button(plain("button-help-guide"), HOME, act="guide"),
                button(plain("button-help-search"), HOME, act="search"),
            ]
        ),
        [
            (plain("button-feedback"), MenuTap(act="feedback").pack()),
            (plain("button-menu"), MenuTap(act="menu").pack()),
        ],
    ]


def _turns(talk: Talk, page: Page, part: int) -> list[list[Button]]:
    row = []
    if part > 1:
        row.append(button(talk.texts.plain("button-help-before"), page.key, part - 1))
    if part < page.parts:
        row.append(button(talk.texts.plain("button-help-more"), page.key, part + 1))
    return [row] if row else []


def _acts(talk: Talk, page: Page) -> list[list[Button]]:
    plain, made = talk.texts.plain, []
    if page.rule:
        made.append(button(plain("button-help-count"), page.key, act="count"))
    if page.key in {"iste", "kov"}:
        made.append(button(plain("button-help-place"), "iste", act="place"))
    return [*in_rows(made), *(reporting(talk) if page.key in _REPORTING else [])]


def reporting(talk: Talk) -> list[list[Button]]:
    """The ways to a social worker."""
    made = [(talk.texts.plain("button-report"), MenuTap(act="report").pack())]
    if searches(talk):
        made.append((talk.texts.plain("button-need-help"), MenuTap(act="self").pack()))
    return in_rows(made)
