from tests.cast import House, report


async def test_it(house: House) -> None:
    anu, peeter = await house.team()
    nurse = await house.nurse()
    await nurse.tap("Alusta")
    await report(nurse)
    await anu.tap("Võta vastu")
    await anu.tap("Ühendus loodud")
    await anu.tap("Lõpeta")
    await anu.tap("Abi on korraldatud")
    await anu.tap("Jäta vahele")
    print(nurse.transcript())
    print("==========")
    print(anu.transcript())
    print("==========")
    print(peeter.transcript())
