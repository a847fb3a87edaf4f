"""What is asserted after a play, with the figures."""

from __future__ import annotations

from collections import Counter

from tests.chaos.play import Play
from tests.chaos.verdict import aftermath, clocks, messages, referrals, secrecy
from tests.chaos.verdict.ledger import ledger_of
from tests.chaos.verdict.result import Verdict

__all__ = ["Verdict", "judge"]


async def judge(play: Play, url: str) -> Verdict:
    ledger = await ledger_of(play)
    verdict = Verdict()
    _count(play, verdict)
    referrals.check(ledger, verdict)
    secrecy.check(ledger, verdict)
    messages.check(ledger, verdict)
    clocks.check(ledger, verdict)
    await aftermath.check(ledger, verdict, url)
    return verdict


def _count(play: Play, verdict: Verdict) -> None:
    deaths = [death for keeper in play.keepers for death in keeper.deaths]
    people = [*play.cast.managers, *play.cast.nurses]
    verdict.figures |= {
        "seconds": round(play.took),
        "simulated until": f"{play.ended_at:%a %d.%m. %H:%M} UTC",
        "moves of the clock": len(play.clock.jumps),
        "updates": len(play.sandbox.updates),
        "calls of the bot": len(play.sandbox.calls),
        "messages and edits shown": sum(
            call.ok and call.method.lower() in {"sendmessage", "editmessagetext"} for call in play.sandbox.calls
        ),
        "faults": dict(sorted(play.sandbox.faults.fired.items())),
        "answers later than the client waits": play.weather.late,
        "starts": sum(keeper.starts for keeper in play.keepers),
        "ends": dict(Counter(death.how.name for death in deaths)),
        "tapped twice": sum(one.taps_twice for one in people),
        "tapped an old button": sum(one.taps_old for one in people),
        "fates": dict(sorted(Counter(str(story.fate) for story in play.stories).items())),
    }
