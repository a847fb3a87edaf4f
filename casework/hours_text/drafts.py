"""Stage 5b, drafts: which duration, date and component belong to whom (3.2-3.5)."""

from __future__ import annotations

from dataclasses import replace

from casework.hours_text.draft import Draft, Facts
from casework.hours_text.kinds import Item, Kind
from casework.hours_text.persons import is_known
from casework.hours_text.runs import SOFT, Run
from casework.hours_text.tokens import Tokens

_NOT = frozenset({"mitte", "не"})
_SAME_THING = frozenset({"ehk", "kokku", "see", "on", "итого", "всего", "есть", "то", "seega", "st"})


class Drafts:
    """Reads runs one after another; `drafts` are the entries, `ignored` the remarks."""

    def __init__(self, tokens: Tokens, runs: list[Run]) -> None:
        self.tokens = tokens
        self.runs = runs
        self.drafts: list[Draft] = []
        self.ignored: list[Item] = []
        self.pending: Draft | None = None
        self.held = Facts()
        self.heading = False
        """Whether the run before was a heading."""
        self.each_next = False
        self.stranger = False
        self._last_person = max((number for number, run in enumerate(runs) if run.has(Kind.PERSON)), default=-1)
        for number, run in enumerate(runs):
            self._read(number, run)
        self._close_pending()

    def _read(self, number: int, run: Run) -> None:
        heading, self.heading = self.heading, False
        if run.has(Kind.PERSON):
            self._with_person(number, run, after_heading=heading and run.before in SOFT)
        elif run.has(Kind.DURATION):
            self._with_duration(number, run)
        else:
            self._with_neither(number, run, after_heading=heading and run.before in SOFT)

    # ── a person ─────────────────────────────────────────────────────────────

    def _with_person(self, number: int, run: Run, *, after_heading: bool) -> None:
        if any(item.kind in {Kind.DATE, Kind.COMPONENT} for item in run.front):
            self._close_pending()  # «вчера Ирина и сегодня Галина»: another subject begins
        self._hold(run.front, merge=after_heading)
        self.stranger = self.stranger or self._has_stranger_beside(run)
        if run.has(Kind.DURATION):
            self._with_both(run)
        elif self._completes_an_orphan(run):
            return
        elif self._joins_the_last(number, run):
            last = self.drafts[-1]
            last.who.extend(run.of(Kind.PERSON))
            last.add(run, run.back)
        else:
            self._wait(run)

    def _with_both(self, run: Run) -> None:
        draft = Draft(run.of(Kind.PERSON), run.of(Kind.DURATION)[0].length, duration_first=not run.person_first)
        if self.pending and run.person_first and self._goes_on(run):
            draft.who = [*self.pending.who, *draft.who]
            draft.own, draft.each, draft.items = self.pending.own, self.pending.each, self.pending.items
            draft.stranger = self.pending.stranger
            self.pending = None
        self._close_pending()
        draft.held = self.held
        draft.add(run, run.back)
        self._keep(draft)

    def _wait(self, run: Run) -> None:
        """A person whose duration may follow."""
        if self.pending and not self._goes_on(run, listing=True):
            self._close_pending()
        if self.pending is None:
            self.pending = Draft()
        self.pending.who.extend(run.of(Kind.PERSON))
        self.pending.add(run, run.back)

    def _goes_on(self, run: Run, *, listing: bool = False) -> bool:
        """Whether the persons before belong to the same list: nothing was said of them yet, and no sentence ended."""
        pending = self.pending
        if pending is None or pending.own.days or pending.own.components:
            return False
        if run.before in SOFT or Kind.GROUP in (*self.held.modes, *pending.own.modes):
            return True
        return listing and run.before == "line" and all(item.kind is Kind.PERSON for item in pending.items)

    def _completes_an_orphan(self, run: Run) -> bool:
        """`2h, Mari`: durations that stood before their person."""
        orphans = [draft for draft in self.drafts if not draft.who and not draft.stranger]
        if not orphans or len(orphans) != len(self.drafts):
            return False
        for draft in orphans:
            draft.who, draft.held, draft.duration_first = run.of(Kind.PERSON), self.held, True
        orphans[-1].add(run, run.back)
        return True

    def _joins_the_last(self, number: int, run: Run) -> bool:
        """`2h Mari, Jaan ja Peeter`: a list that goes on after the duration."""
        if self.pending or not self.drafts or not self.drafts[-1].duration_first or run.before not in SOFT:
            return False
        following = next((later for later in self.runs[number + 1 :] if later.has(Kind.DURATION)), None)
        return following is None or (following.has(Kind.PERSON) and not following.person_first)

    def _has_stranger_beside(self, run: Run) -> bool:
        """`Mari koos Kaareliga`, `Mari Kaarel`: somebody unknown beside a person (4.7)."""
        for before, item in zip([None, *run.items], run.items, strict=False):
            if item.kind is not Kind.STRANGER or before is None:
                continue
            beside = before.kind is Kind.PERSON and before.after == item.first
            if before.kind is Kind.TOGETHER or (beside and is_known(self.tokens, item.first)):
                return True
            if (
                before.kind is Kind.WORD
                and self.tokens[before.first].has("with")
                and is_known(self.tokens, item.first)
            ):
                return True
        return False

    # ── a duration alone ─────────────────────────────────────────────────────

    def _with_duration(self, number: int, run: Run) -> None:
        item = run.of(Kind.DURATION)[0]
        unknown = run.has(Kind.STRANGER, Kind.EVERYONE)
        if self.pending:
            draft, self.pending = self.pending, None
            draft.length, draft.held, draft.stranger = item.length, self.held, draft.stranger or unknown
            draft.add(run, run.facts)
            self._keep(draft)
        elif not unknown and self._says_the_same(run, item):
            self.drafts[-1].add(run, run.facts)
        elif unknown or not self.drafts or not self.drafts[-1].who:
            draft = Draft([], item.length, stranger=unknown)
            self._hold(run.facts, merge=False) if not unknown and self._person_follows(number) else None
            draft.held = self.held
            draft.add(run, run.facts)
            self._keep(draft)
        else:  # 3.3
            draft = Draft(list(self.drafts[-1].who), item.length, held=self.held)
            draft.add(run, run.facts)
            self._keep(draft)

    def _says_the_same(self, run: Run, item: Item) -> bool:
        """A range and a duration side by side are one, and must agree (6.3)."""
        last = self.drafts[-1] if self.drafts else None
        if last is None or last.length is None or item.length is None or run.before not in {"comma", "none"}:
            return False
        before = next((one for one in reversed(last.items) if one.kind is Kind.DURATION), item)
        between = self.tokens.all[before.after : item.first]
        corrected = bool(between) and between[-1].text.lower() in _NOT
        if last.length.is_range == item.length.is_range and not corrected:
            return False
        if not all(token.kind == "mark" or token.text.lower() in _SAME_THING | _NOT for token in between):
            return False
        first = last.length if last.length.is_range else item.length
        agree = (
            not corrected
            and last.length.minutes == item.length.minutes
            and not (last.length.problem or item.length.problem)
        )
        last.length = first if agree else replace(first, minutes=None, problem="conflict")
        return True

    # ── neither ──────────────────────────────────────────────────────────────

    def _with_neither(self, number: int, run: Run, *, after_heading: bool) -> None:
        if run.has(Kind.STRANGER) and not run.facts:
            self._stranger_alone(number, run)
        facts = run.facts
        target = self.pending or (self.drafts[-1] if self.drafts else None)
        if not facts:
            self.ignored.extend(run.items)
        elif self._belongs_to(target, number, run) and target:
            target.add(run, facts)
        elif target and run.before not in SOFT and run.has(Kind.WORD) and not self._ends_with_colon(run):
            self.ignored.extend(run.items)
        else:
            self.heading = True
            self.each_next = self.each_next or run.has(Kind.EACH)
            self._hold(facts, merge=after_heading)

    def _belongs_to(self, target: Draft | None, number: int, run: Run) -> bool:
        """Whether facts on their own belong to what was said before them, not to what follows."""
        if target is None or self._ends_with_colon(run):
            return False
        if run.before in SOFT:
            return not (run.before == "comma" and target is not self.pending and self._leads_on(target, number, run))
        if run.has(Kind.WORD):
            return False
        return target is self.pending or not self._person_follows(number)

    def _leads_on(self, target: Draft, number: int, run: Run) -> bool:
        """`Mari 2h eile, täna, Jaan 1h`: the place behind Mari is taken and a person follows."""
        said, following = Facts.of(run.facts), self.runs[number + 1 : number + 2]
        taken = (said.days and target.own.days) or (said.components and target.own.components)
        return bool(taken and following and following[0].has(Kind.PERSON))

    def _ends_with_colon(self, run: Run) -> bool:
        return self.tokens.is_mark(run.items[-1].after, ":")

    def _stranger_alone(self, number: int, run: Run) -> None:
        """`Mari, Kaarel ja Jaan 2h`: somebody unknown in a list (4.7); a word alone elsewhere is a remark."""
        following = self.runs[number + 1 : number + 2]
        goes_on = bool(following) and following[0].before in {"comma", "and"}
        goes_on = goes_on and following[0].has(Kind.PERSON, Kind.STRANGER, Kind.DURATION)
        listed = run.before in {"comma", "and"} and (self.pending is not None or self._last_is_open())
        known = any(is_known(self.tokens, item.first) for item in run.of(Kind.STRANGER))
        bare = not run.has(Kind.WORD)
        if (bare and (goes_on or listed)) or (bare and known and bool(self.drafts) and run.before in SOFT):
            self.stranger = True

    def _last_is_open(self) -> bool:
        return bool(self.drafts) and self.drafts[-1].duration_first

    def _person_follows(self, number: int) -> bool:
        return self._last_person > number

    # ── keeping ──────────────────────────────────────────────────────────────

    def _hold(self, items: list[Item], *, merge: bool) -> None:
        new = Facts.of(items)
        self.held = self.held.with_more(new) if merge else new.or_else(self.held)

    def _keep(self, draft: Draft) -> None:
        draft.each = draft.each or self.each_next
        self.each_next = False
        self.drafts.append(draft)

    def _close_pending(self) -> None:
        """A person for whom no duration came (3.5)."""
        if self.pending:
            self.pending.held = self.held
            self._keep(self.pending)
            self.pending = None
