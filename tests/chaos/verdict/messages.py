"""Everything that was to be said was said; what was said more than once is counted, and must have its reason."""

from __future__ import annotations

from collections import defaultdict
from datetime import datetime, timedelta
from itertools import pairwise

from casework.notices import Notice
from casework.referrals import Move, number_of
from storage.tables import OutboxState
from tests.chaos.nurse import SENT
from tests.chaos.people import NUMBER
from tests.chaos.verdict.ledger import Ledger, Said
from tests.chaos.verdict.result import Verdict

NOTED_WITHIN = timedelta(seconds=20)
"""From Telegram's taking a message to the bot's noting it, on a busy machine."""
OPENINGS: dict[str, str] = {
    Notice.CARD: "Uus teade {}.",
    Notice.CARD_WAITING: "Teadet {} ei ole veel keegi vastu võtnud.",
    Notice.CARD_WAITING_LEAD: "Teade {} ootab ikka.",
    Notice.NO_CONTACT: "Teade {}: kas saite inimesega ühendust?",
    Notice.NO_CONTACT_LEAD: "Teade {}: inimesega ühenduse võtmist ei ole veel märgitud.",
    Notice.NOT_INFORMED: "Teade {}: kas inimesele on öeldud",
    Notice.CARD_WITHDRAWN: "Teataja võttis teate {} tagasi.",
    Notice.ANSWERED: "Teataja vastas Teie küsimusele. Teade {}.",
    Notice.QUESTION: "Teie teate {} kohta on küsimus.",
    Notice.QUESTION_AGAIN: "Teie teate {} kohta on küsimus, mis",
    Notice.SENDER_TAKEN: "Teie teade {} on vastu võetud.",
    Notice.SENDER_NOT_TAKEN: "Teie teadet {} ei ole veel",
    Notice.SENDER_FORWARDED: "Teie teade {} läks edasi:",
    Notice.SENDER_CONTACTED: "Teade {}: Näidis",
    Notice.SENDER_CLOSED: "Teade {} on lõpetatud. Tulemus:",
}
QUESTIONS = ("Kui vana inimene on?", "Kuidas saab sotsiaaltöötaja inimesega", "Mis keeles", "Millal peaks")
"""Asked in a message of their own, once in each report."""
OFFERS = ("Võta vastu", "Sain ühendust", "Lõpeta")
MEANWHILE = {Move.TAKE, Move.WITHDRAW, Move.FORWARD}
Heard = dict[tuple[int, str, str], list[Said]]


def check(ledger: Ledger, verdict: Verdict) -> None:
    heard = heard_by(ledger)
    again = _notices(ledger, verdict, heard) + _answers(ledger, verdict)
    _cards_reached_everybody(ledger, verdict)
    _explain(ledger, verdict, again)
    _cards_are_true(ledger, verdict, len(again))


def heard_by(ledger: Ledger) -> Heard:
    """Notices as they came to people: (account, number, notice) → each time."""
    heard: defaultdict[tuple[int, str, str], list[Said]] = defaultdict(list)
    for said in ledger.said:
        for number in set(NUMBER.findall(said.text)):
            for notice, opening in OPENINGS.items():
                if said.text.startswith(opening.format(number)):
                    heard[said.account_id, number, notice].append(said)
    return heard


def _notices(ledger: Ledger, verdict: Verdict, heard: Heard) -> list[tuple[Said, Said]]:
    """What the outbox calls sent was seen; returns what was seen too often."""
    expected: defaultdict[tuple[int, str, str], int] = defaultdict(int)
    for row in ledger.outbox:
        if row.state is OutboxState.SENT and row.notice in OPENINGS:
            expected[row.account_id, number_of(row.args["referral"]), row.notice] += 1
    again: list[tuple[Said, Said]] = []
    for key in {*expected, *heard}:
        times = heard.get(key, [])
        verdict.unless(len(times) >= expected[key], f"{key}: sent {expected[key]} times, seen {len(times)} times")
        again += _surplus(times, expected[key])
    verdict.figures["notices"] = f"{sum(expected.values())} sent, {sum(map(len, heard.values()))} seen"
    return again


def _surplus(times: list[Said], expected: int) -> list[tuple[Said, Said]]:
    """As many neighbours as there are too many, the closest first: a copy follows its original.

    Nothing expected, and yet seen: Telegram took it without saying so, and at the next try it was needless.
    """
    if not expected:
        return [(said, said) for said in times]
    pairs = sorted(pairwise(times), key=lambda pair: pair[1].at - pair[0].at)
    return pairs[: max(0, len(times) - expected)]


def _answers(ledger: Ledger, verdict: Verdict) -> list[tuple[Said, Said]]:
    again: list[tuple[Said, Said]] = []
    for nurse in ledger.play.cast.nurses:
        own = [said for said in ledger.said if said.person == nurse.phone.name]
        for story in ledger.play.stories:
            if story.sender != nurse.phone.name:
                continue
            times = [said for said in own if said.text.startswith(f"{SENT}{story.number}\n")]
            verdict.unless(bool(times), f"{nurse.phone.name} was never told the number of {story.marker}")
            again += _surplus(times, 1)
        if any(story.stuck for story in ledger.play.stories if story.sender == nurse.phone.name):
            continue
        for question in QUESTIONS:
            again += _surplus([said for said in own if said.text.startswith(question)], len(nurse.numbers))
    return again


def _cards_reached_everybody(ledger: Ledger, verdict: Verdict) -> None:
    """Each manager of the house in which it stood has a card row: sent, or cleared since somebody was faster."""
    rows = [row for row in ledger.outbox if row.notice == Notice.CARD]
    for referral in ledger.referrals:
        own = [row for row in rows if row.args["referral"] == referral.id]
        wanted = {ledger.account_of[one.phone.name] for p in ledger.passed(referral) for one in ledger.managers_of(p)}
        got = {row.account_id for row in own}
        verdict.unless(got == wanted, f"{number_of(referral.id or 0)}: cards for {got} in place of {wanted}")
        events = ledger.events[referral.id or 0]
        for row in own:
            later = events[int(row.key.split(":")[2]) - 1 :]
            cleared = row.state is OutboxState.CLEARED and any(
                event.move in MEANWHILE and row.settled_at and event.at <= row.settled_at for event in later
            )
            verdict.unless(row.state is OutboxState.SENT or cleared, f"card {row.key} is {row.state}")
    needless = sum(row.state is OutboxState.CLEARED for row in rows)
    verdict.figures["cards"] = f"{len(rows)}, of them {needless} needless when their turn came"


def _explain(ledger: Ledger, verdict: Verdict, again: list[tuple[Said, Said]]) -> None:
    deaths = sorted(death.at for keeper in ledger.play.keepers for death in keeper.deaths)
    by_kill = [pair for pair in again if _died_between(deaths, pair)]
    left = len(again) - len(by_kill)
    most = ledger.play.weather.may_repeat()
    verdict.figures["seen more than once"] = (
        f"{len(again)}: {len(by_kill)} around a kill, {left} of {most} that faults may explain"
    )
    if left > most:
        verdict.wrong.append(f"{left} messages were repeated, {most} faults came after the effect")
        verdict.wrong += [f"repeated: {a.person} {a.at} {b.at} {a.text[:60]}" for a, b in again][:5]


def _died_between(deaths: list[datetime], pair: tuple[Said, Said]) -> bool:
    first, second = pair
    until = first.at + NOTED_WITHIN
    return any(first.at <= at <= (until if first is second else min(second.at, until)) for at in deaths)


def _cards_are_true(ledger: Ledger, verdict: Verdict, copies: int) -> None:
    """At the end nothing is open: only a copy that the bot does not know of may still look so."""
    open_still = [
        f"{manager.phone.name}: {message.text.partition(chr(10))[0]}"
        for manager in ledger.play.cast.managers
        for message in manager.phone.visible
        if message.from_bot and any(label in row for row in message.buttons for label in OFFERS)
    ]
    verdict.figures["cards that still look open"] = len(open_still)
    if not any(story.stuck for story in ledger.play.stories):
        verdict.unless(len(open_still) <= copies, f"cards that still look open: {open_still[:5]}")
