"""The register, its contracts, and finding a municipality by what was typed."""

from collections import Counter
from dataclasses import dataclass

import pytest

from casework.municipalities import NEAR_AT_MOST, Found, find, genitive, read_register, register

ALL = tuple(register().municipalities.values())


@dataclass(frozen=True)
class Place:
    key: str
    name: str


def names(found: Found) -> list[str]:
    return [one.name for one in found.near]


def test_the_register_holds_all_municipalities_after_the_merger_of_toila_into_johvi() -> None:
    assert Counter(one.kind for one in ALL) == {"linn": 15, "vald": 63}
    assert len({one.name for one in ALL}) == 78
    assert len({one.county for one in ALL}) == 15
    assert "toila" not in register().municipalities


def test_the_contracts_are_those_of_the_table_and_sum_to_its_total() -> None:
    contracts = register().contracts
    assert len(contracts) == 34
    assert sum(contract.places for contract in contracts.values()) == 808
    assert (contracts["tori"].places, contracts["tartu-linn"].places, contracts["valga"].places) == (
        38,
        46,
        50,
    )


def test_haapsalu_and_laane_nigula_share_one_contract() -> None:
    municipalities = register().municipalities
    assert municipalities["haapsalu"].contract == municipalities["laane-nigula"].contract == "haapsalu-laane-nigula"
    assert register().contracts["haapsalu-laane-nigula"].places == 24
    assert sum(one.contract is not None for one in ALL) == 35
    assert municipalities["tartu-vald"].contract is None


@pytest.mark.parametrize(
    ("name", "of"),
    [
        ("Saku vald", "Saku valla"),
        ("Narva linn", "Narva linna"),
        ("Näidisvald", "Näidisvalla"),
        ("Näidislinn", "Näidislinna"),
        ("Tallinn", "Tallinna"),
        ("Narva", "Narva"),
        ("", ""),
    ],
)
def test_the_genitive_follows_the_kind(name: str, of: str) -> None:
    assert genitive(name) == of


@pytest.mark.parametrize("one", ALL, ids=lambda one: one.key)
def test_every_full_name_finds_its_municipality(one: Place) -> None:
    for typed in (one.name, one.name.upper(), genitive(one.name), one.name.replace(" ", "  ") + "."):
        assert find(typed, ALL).exact == one


@pytest.mark.parametrize(
    ("typed", "key"),
    [
        ("laane-nigula", "laane-nigula"),
        ("Lääne Nigula", "laane-nigula"),
        ("lüganuse VALD", "luganuse"),
        ("Tallinna linn", "tallinn"),
        ("tallinna", "tallinn"),
        ("tartu linn", "tartu-linn"),
        ("Tartu vallas", "tartu-vald"),
        ("Таллинн", "tallinn"),
        ("Таллин", "tallinn"),
        ("город Нарва", "narva"),
        ("г. Нарва", "narva"),
        ("НАРВА-ЙЫЭСУУ", "narva-joesuu"),
        ("Кохтла-Ярве", "kohtla-jarve"),
        ("кохтла ярве", "kohtla-jarve"),
        ("Пярну", "parnu"),
        ("Силламяэ", "sillamae"),
        ("Йыхви", "johvi"),
        ("Маарду", "maardu"),
        ("Хаапсалу", "haapsalu"),
        ("Ляэне-Нигула", "laane-nigula"),
        ("Отепя", "otepaa"),
        ("Пыльтсамаа", "poltsamaa"),
        ("Вяйке-Маарья", "vaike-maarja"),
        ("Тюри", "turi"),
        ("Хийумаа", "hiiumaa"),
        ("волость Тарту", "tartu-vald"),
    ],
)
def test_a_whole_name_is_exact_in_either_alphabet(typed: str, key: str) -> None:
    found = find(typed, ALL)
    assert found.exact is not None
    assert found.exact.key == key
    assert found.exact not in found.near


@pytest.mark.parametrize(
    ("typed", "both"),
    [
        ("Viljandi", {"Viljandi linn", "Viljandi vald"}),
        ("Вильянди", {"Viljandi linn", "Viljandi vald"}),
        ("rakvere", {"Rakvere linn", "Rakvere vald"}),
        ("Раквере", {"Rakvere linn", "Rakvere vald"}),
        ("voru", {"Võru linn", "Võru vald"}),
        ("Тарту", {"Tartu linn", "Tartu vald"}),
        ("Saare", {"Saaremaa vald", "Saarde vald"}),
    ],
)
def test_a_name_that_two_may_mean_is_asked_about(typed: str, both: set[str]) -> None:
    found = find(typed, ALL)
    assert found.exact is None
    assert set(names(found)[:2]) == both


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("talin", "Tallinn"),
        ("Talllinn", "Tallinn"),
        ("Narav", "Narva linn"),
        ("Хапсалу", "Haapsalu linn"),
        ("в Нарве", "Narva linn"),
        ("põltsama", "Põltsamaa vald"),
        ("Haapsalu vald", "Haapsalu linn"),
        ("Toila", "Jõhvi vald"),
        ("Kuressaare", "Saaremaa vald"),
        ("Курессааре", "Saaremaa vald"),
        ("Lasnamäe, Tallinn", "Tallinn"),
    ],
)
def test_slips_places_and_wrong_kinds_are_suggested_but_never_exact(typed: str, first: str) -> None:
    found = find(typed, ALL)
    assert found.exact is None
    assert names(found)[0] == first


@pytest.mark.parametrize("typed", ["lääne", "LAANE", "Ляэне"])
def test_a_beginning_gives_all_that_begin_so(typed: str) -> None:
    found = find(typed, ALL)
    assert found.exact is None
    assert set(names(found)) == {"Lääne-Harju vald", "Lääne-Nigula vald", "Lääneranna vald"}


def test_beside_an_exact_name_stand_longer_ones_but_no_slips() -> None:
    assert names(find("Narva", ALL)) == ["Narva-Jõesuu linn"]
    assert names(find("Saku", ALL)) == []


def test_the_later_word_of_a_name_is_found_too() -> None:
    assert names(find("nigula", ALL)) == ["Lääne-Nigula vald", "Viru-Nigula vald"]


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "   ",
        "\u200b",
        "123",
        "😀",
        "xyz",
        "qwerty",
        "ei tea",
        "не знаю",
        "vald",
        "linn",
        "г.",
        "a",
        "-",
        "'); DROP",
    ],
)
def test_nonsense_finds_nothing(typed: str) -> None:
    assert find(typed, ALL) == Found(None, ())


def test_at_most_eight_are_suggested() -> None:
    many = [Place(f"k{number}", f"Näidis{chr(97 + number)} vald") for number in range(12)]
    assert len(find("näidis", many).near) == NEAR_AT_MOST


def test_municipalities_that_are_not_in_the_register_are_found_by_name() -> None:
    among = [Place("x", "Näidisvald"), Place("y", "Näidislinn")]
    assert find("naidisvald", among).exact == among[0]
    assert find("Näidislinna", among).exact == among[1]
    assert find("Няйдисвалд", among).exact == among[0]
    assert find("näidis", among).near == (among[1], among[0])


def test_only_those_given_are_found() -> None:
    only = [one for one in ALL if one.key == "viljandi-vald"]
    assert find("Viljandi", only).exact == only[0]
    assert find("Tartu", only) == Found(None, ())
    assert find("Tartu", []) == Found(None, ())


HEAD = 'as_of = 2026-01-01\nsource = "s"\nchecked_by = ""\n'
ROW = '[[municipalities]]\nkey = "saku"\nname = "Saku vald"\nkind = "vald"\ncounty = "Harju"\n'
CONTRACT = '[[contracts]]\nkey = "saku"\nmunicipalities = ["saku"]\nplaces = 5\n'


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("= 1", "municipalities.toml: "),
        (HEAD + CONTRACT, "no municipalities"),
        (HEAD + ROW + ROW + CONTRACT, r"municipalities row 2 \(saku\): the key stands twice"),
        (HEAD + ROW.replace('county = "Harju"\n', "") + CONTRACT, r"row 1 \(saku\): county is missing"),
        (HEAD + ROW.replace('"vald"', '"linn"') + CONTRACT, "saku: the name does not end with its kind"),
        (
            HEAD + ROW + CONTRACT.replace('["saku"]', '["saku", "kiili"]'),
            "contract saku: no municipality kiili",
        ),
        (
            HEAD + ROW + CONTRACT + CONTRACT.replace('key = "saku"', 'key = "b"'),
            "contract b: saku is also in saku",
        ),
        (
            HEAD + ROW + CONTRACT.replace("5", '"5"'),
            r"contracts row 1 \(saku\): places is missing or not a int",
        ),
        (ROW + CONTRACT, "as_of, source and checked_by are needed"),
    ],
)
def test_a_bad_file_is_refused_with_the_row_that_is_wrong(text: str, complaint: str) -> None:
    with pytest.raises(ValueError, match=complaint):
        read_register(text)
