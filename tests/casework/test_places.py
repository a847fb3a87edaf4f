"""Table 1 of the call [004], written a second time from the document."""

from casework import places

TABLE = """
Antsla vald 15, Elva vald 13, Haapsalu linn + Lääne-Nigula vald 24, Harku vald 10, Hiiumaa vald 5, Jõelähtme vald 25,
Jõhvi vald 5, Järva vald 15, Kehtna vald 15, Keila linn 5, Kiili vald 5, Kohila vald 25, Kohtla-Järve linn 27,
Kose vald 15, Lüganuse vald 8, Narva linn 19, Otepää vald 10, Paide linn 12, Põhja-Pärnumaa vald 12,
Põltsamaa vald 5, Pärnu linn 55, Raasiku vald 10, Rakvere linn 15, Rapla vald 60, Rõuge vald 7, Tallinn 130,
Tapa vald 7, Tartu linn 46, Tori vald 38, Tõrva vald 25, Türi vald 30, Valga vald 50, Viljandi linn 55,
Väike-Maarja vald 10
"""


def test_the_table_is_the_documents_in_its_order() -> None:
    written = [row.strip() for row in TABLE.replace("\n", " ").split(",")]

    assert [f"{' + '.join(row.names)} {row.places}" for row in places.table()] == written
    assert len(written) == 34
    assert places.total() == 808


def test_the_award_of_2022_differs_in_four_contracts() -> None:
    """[001]: 208 + 272 + 300 = 780."""
    assert sum(row.awarded for row in places.table()) == 780
    changed = {row.contract: (row.awarded, row.places) for row in places.table() if row.changed}
    assert changed == {"tori": (30, 38), "tartu-linn": (41, 46), "valga": (30, 50), "torva": (30, 25)}
