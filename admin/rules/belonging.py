"""The target-group check on the command line: a result, and the rules that decided it."""

from __future__ import annotations

import json

from admin.rules import asking, words
from casework.periods import Period, Source
from casework.target_group import Diagnosis, Person, Queue, StateService, check
from locales import Texts


def person(
    *,
    age: str,
    entered: str,
    continuing: bool,
    assessed: str,
    condition: str,
    diagnosis: str,
    everyday_need: str,
    changed_need: str,
    queue: str,
    judged: str,
    state_service: str,
    other_funding: str,
) -> Person:
    return Person(
        age=asking.years(age),
        entered=asking.day(entered),
        continuing=continuing,
        assessed=asking.day(assessed),
        condition=asking.yes_or_no("--condition", condition),
        diagnosis=asking.one_of("--diagnosis", diagnosis, Diagnosis),
        everyday_need=asking.yes_or_no("--everyday-need", everyday_need),
        changed_need=asking.yes_or_no("--changed-need", changed_need),
        queue=asking.one_of("--queue", queue, Queue),
        judged=asking.yes_or_no("--judged", judged),
        state_service=asking.one_of("--state-service", state_service, StateService),
        other_funding=asking.yes_or_no("--other-funding", other_funding),
    )


def show(texts: Texts, period: Period, who: Person, *, as_json: bool) -> None:
    found = check(who, period)
    if as_json:
        reasons = [
            {"rule": each.rule, "source": each.clause, "status": each.status, "answer": each.answer}
            for each in found.reasons
        ]
        print(json.dumps({"result": found.result, "reasons": reasons}, ensure_ascii=False))
        return
    say = words.loaded()
    print(say.of("target-result", found.result))
    for each in found.reasons:
        told = say.of("target-answer", each.answer)
        source = words.source(Source(each.status, each.clause))
        print(f"  {texts.plain('admin-rules-reason', rule=_name(each.rule), answer=told, source=source)}")
    for line in words.legend(each.clause for each in found.reasons):
        print(line)
    print(texts.plain("admin-rules-municipality-decides"))


def _name(rule: str) -> str:
    """A rule of a file outside may have no words of ours: then its key is shown."""
    say = words.loaded()
    return say.of("target-rule", rule) if say.has(f"target-rule-{rule.replace('_', '-')}") else rule
