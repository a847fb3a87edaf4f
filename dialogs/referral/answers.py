"""What typed answers mean, and what follows from some of them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from casework.answers import read_age
from casework.calendar import tallinn_day
from casework.referrals import CHILD_BELOW, ReferrerKind
from dialogs import leaflets
from dialogs.callbacks import MenuTap
from dialogs.forms import Problem, Read, Run, engine
from dialogs.referral.danger import number_lines
from dialogs.talk import Talk
from storage.leaflets import PRIVACY_VERSION

NAME_LONGEST = 120
CONTACT_LONGEST = 400


async def name(_talk: Talk, run: Run, text: str) -> Read | Problem:
    if len(text) > NAME_LONGEST:
        return Problem("form-too-long", {"length": len(text), "longest": NAME_LONGEST})
    if not any(letter.isalpha() for letter in text):
        own = run.answers.get("kind") == ReferrerKind.SELF
        return Problem("referral-name-problem-self" if own else "referral-name-problem")
    return Read(text)


async def contact(_talk: Talk, _run: Run, text: str) -> Read | Problem:
    if len(text) > CONTACT_LONGEST:
        return Problem("form-too-long", {"length": len(text), "longest": CONTACT_LONGEST})
    return Read(text)


async def note(_talk: Talk, _run: Run, text: str) -> Read:
    return Read(text)


async def age(talk: Talk, _run: Run, text: str) -> Read | Problem:
    found = read_age(text, tallinn_day(talk.now))
    if found is None:
        return Problem("referral-age-problem", {"typed": text[:40]})
    return Read({"years": found.years, "birth_year": found.birth_year, "approximate": found.approximate})


async def child(talk: Talk, run: Run, value: Any) -> bool:  # noqa: ANN401 (hook)
    """Under 16 the way ends here: child protection is called, and nothing is kept."""
    if not isinstance(value, dict) or value["years"] >= CHILD_BELOW:
        return False
    place_id = int(run.answers["municipality"])
    row = await talk.desk.municipalities.get(place_id)
    await engine.forget(talk, run)
    talk.reply.show(
        talk.texts("referral-child", municipality=row.name, numbers=number_lines(talk.texts)),
        [[(talk.texts.plain("button-menu"), MenuTap(act="menu").pack())]],
    )
    return True


async def privacy_read(talk: Talk, run: Run) -> None:
    await talk.desk.accounts.read_privacy(talk.account, run.answers.pop("privacy_version", PRIVACY_VERSION))


async def privacy_words(talk: Talk, run: Run) -> Mapping[str, object]:
    """What is shown is what will have been read, should another version be published meanwhile."""
    run.answers["privacy_version"] = await talk.desk.leaflets.privacy_version()
    return {"words": await leaflets.privacy(talk)}


async def chosen_domains(talk: Talk, run: Run) -> Mapping[str, object]:
    chosen = run.answers.get("domains")
    return {"chosen": talk.texts.joined("domain", chosen) if chosen else talk.texts.plain("chosen-nothing")}
