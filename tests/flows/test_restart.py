"""A restart between any two steps: the conversation goes on where it stood."""

from __future__ import annotations

from typing import Any

from tests.cast import REPORTED_NAME, House, report


async def test_a_referral_survives_a_restart_before_every_single_step(house: House) -> None:
    deliver = house.sandbox.deliver
    assert deliver is not None

    async def deliver_to_a_new_process(update: dict[str, Any]) -> None:
        house.restart()
        await deliver(update)

    house.sandbox.deliver = deliver_to_a_new_process
    anu, _ = await house.team()
    nurse = await house.nurse()
    await nurse.tap("Alusta")
    await report(nurse)
    await anu.tap("Võta vastu")
    await anu.tap("Näita nime")
    assert REPORTED_NAME in anu.last.text
    await anu.tap("Sain ühendust")
    await anu.tap("Lõpeta")
    await anu.tap("Abi on korraldatud")
    await anu.send("Kohtume teisipäeval")
    house.restart()
    await house.later(minutes=11)

    assert "Tulemus: abi on korraldatud" in nurse.transcript()
    assert not [message for message in anu.visible if REPORTED_NAME in message.text]


async def test_the_note_at_the_end_reaches_colleagues_with_the_name_and_nobody_else(house: House) -> None:
    anu, peeter = await house.team()
    nurse = await house.nurse(verified=True)
    await nurse.tap("Teata abivajajast")
    await report(nurse, kind=None)
    await peeter.tap("Võta vastu")
    await peeter.tap("Lõpeta")
    await peeter.tap("Abi on korraldatud")
    await peeter.send("Kohtume teisipäeval")
    await anu.send("/referrals")
    await anu.tap("Lõpetatud")
    await anu.tap("T-0001")
    await anu.tap("Näita nime")

    assert "lõpetatud: Kohtume teisipäeval" in anu.last.text
    assert "teisipäeval" not in nurse.transcript()
