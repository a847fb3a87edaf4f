"""/cases: the people in one's care and in the municipality's, late ones first. Filters, pages, one opened."""

from __future__ import annotations

from casework.calendar import tallinn_day
from casework.cases import CaseState, Stage
from casework.people import MunicipalityId, Role
from dialogs.callbacks import CaseListTap, CaseloadTap, CaseTap, MenuTap
from dialogs.cases import words as say
from dialogs.leading.pages import in_rows
from dialogs.menu import READ_CASES
from dialogs.reply import Button
from dialogs.talk import Talk
from locales import Html
from storage.case_lists import BY_SPECIALIST, BY_STAGE, CaseFilter, CasePage, Listed, known_filter, page
from storage.errors import NotHere

FILTERS = "filters"
"""The page of filters that are seldom needed."""
_NOT_LEFT = (Stage.NOTICED, Stage.ASSESSMENT, Stage.PLANNING, Stage.SUPPORT, Stage.LEFT)


def reads_cases(talk: Talk) -> bool:
    """Case managers and base-support specialists; for others there is nothing here."""
    return bool(talk.actor.roles() & READ_CASES)


async def open_list(talk: Talk) -> None:
    if not reads_cases(talk):
        raise NotHere
    talk.reply.message_id = None
    await _show(talk, CaseFilter.MINE, 0)


async def turned(talk: Talk, tap: CaseListTap) -> None:
    if not reads_cases(talk):
        raise NotHere
    if tap.which == FILTERS:
        await _filters(talk)
    elif known_filter(tap.which):
        await _show(talk, tap.which, tap.page)
    else:
        raise NotHere


# ── one page ─────────────────────────────────────────────────────────────────


async def _show(talk: Talk, wanted: str, number: int) -> None:
    found = await page(talk.desk, wanted, number)
    texts = talk.texts
    values = {"title": await _title(talk, wanted), "total": found.total}
    head = (
        texts("leading-list-head", **values)
        if found.pages == 1
        else texts("leading-list-head-part", page=found.number + 1, pages=found.pages, **values)
    )
    lines = [_line(talk, one, found) for one in found.rows]
    body = "\n".join(lines) if lines else texts("case-list-mine-empty" if wanted == CaseFilter.MINE else "list-empty")
    talk.reply.show(f"{head}\n{body}", _rows(talk, wanted, found))


async def _title(talk: Talk, wanted: str) -> str:
    head, _, rest = wanted.partition(".")
    if head == BY_STAGE:
        return say.capital(talk.texts.of("case-stage", rest))
    if head == BY_SPECIALIST:
        return dict(await _specialists(talk)).get(int(rest)) or talk.texts.plain("case-without-specialist")
    return talk.texts.of("case-filter", wanted)


def _line(talk: Talk, one: Listed, found: CasePage) -> Html:
    """Code, stage and the nearest date; the colleague's name where it is not one's own."""
    texts, row = talk.texts, one.row
    me = talk.actor.account_id
    others = row.manager_id if me not in {row.manager_id, row.specialist_id} else None
    worker = found.names.get(others or 0, "")
    words = texts("case-list-line", code=say.code(row), stage=texts.of("case-stage", one.stage))
    if worker:
        words = texts("case-list-worker", line=words, worker=worker)
    if row.state is CaseState.CLOSED or not one.open:
        return words
    nearest = say.date_line(texts, one.open[0], tallinn_day(talk.now))
    return Html(f"{words}\n{nearest}")


def _rows(talk: Talk, wanted: str, found: CasePage) -> list[list[Button]]:
    texts = talk.texts
    rows = in_rows([(say.code(one.row), _opens(one)) for one in found.rows])
    turn: list[Button] = []
    if found.number > 0:
        turn.append((texts.plain("button-earlier-part"), _to(wanted, found.number - 1)))
    if found.number < found.pages - 1:
        turn.append((texts.plain("button-later-part"), _to(wanted, found.number + 1)))
    shown = [CaseFilter.MINE, CaseFilter.LATE, CaseFilter.WEEK]
    if talk.actor.municipalities():
        shown.insert(1, CaseFilter.ALL)
    filters = [(texts.of("case-filter", item), _to(item)) for item in shown if item != wanted]
    last = [(texts.plain("button-more"), _to(FILTERS)), (texts.plain("button-menu"), MenuTap(act="menu").pack())]
    opens = [(texts.plain("button-open-case"), MenuTap(act="case").pack())] if talk.actor.municipalities() else []
    opens.append((texts.plain("button-exits"), MenuTap(act="exits").pack()))
    return [*rows, turn, *in_rows(filters), opens, last]


def _opens(one: Listed) -> str:
    return CaseTap(id=one.row.id or 0, ver=one.row.version, act="open").pack()


def _to(which: str, number: int = 0) -> str:
    return CaseListTap(which=which, page=number).pack()


# ── the second level ─────────────────────────────────────────────────────────


async def _filters(talk: Talk) -> None:
    """By stage, by specialist, closed ones; and one's whole caseload to hand over."""
    texts = talk.texts
    made = [(say.capital(texts.of("case-stage", one)), _to(f"{BY_STAGE}.{one}")) for one in _NOT_LEFT]
    if talk.actor.municipalities():
        made += [
            (name or texts.plain("case-without-specialist"), _to(f"{BY_SPECIALIST}.{account_id}"))
            for account_id, name in await _specialists(talk)
        ]
    made.append((texts.of("case-filter", CaseFilter.CLOSED), _to(CaseFilter.CLOSED)))
    talk.reply.show(
        texts("case-filters"),
        [*in_rows(made), *await _hand_over(talk), [(texts.plain("button-back"), _to(CaseFilter.MINE))]],
    )


async def _specialists(talk: Talk) -> list[tuple[int, str]]:
    """(account, name) of the specialists of one's municipalities; 0 is "nobody yet"."""
    found: dict[int, str] = {}
    for place in sorted(talk.actor.municipalities()):
        for one in await talk.desk.cases.staff(Role.BASE_SUPPORT_SPECIALIST, place):
            found[one.account_id] = one.shown_as or talk.texts.plain("people-nameless")
    return [*found.items(), (0, "")]


async def _hand_over(talk: Talk) -> list[list[Button]]:
    me, made = talk.actor.account_id, []
    for place in sorted(talk.actor.municipalities()):
        if await talk.desk.cases.load_of(me, place):
            name = (await talk.desk.municipalities.get(MunicipalityId(place))).name
            several = len(talk.actor.municipalities()) > 1
            label = talk.texts.plain("button-hand-over-mine")
            tap = CaseloadTap(place=place, who=me).pack()
            made.append([(f"{label}: {name}" if several else label, tap)])
    return made
