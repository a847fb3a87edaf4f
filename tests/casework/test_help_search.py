"""What people type and the page they mean: both languages, slips, other endings, the wrong keyboard or alphabet."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casework.help_pages import pages
from casework.help_search import MOST_FOUND, find

ESTONIAN = """
autism · iet_asd
autsim · iet_asd
autismm ja öö · iet_asd
töö · tt
too · tt
tötamine · tt
poeg tahab tööle · tt
kuidas saada tööd · tt
töökohta · tt
ööpäevaringne · oe
oopaevaringne · oe
ööpävaringne hooldus · oe
hooldekodu · oe
järjekord · queue
jarjekord · queue
järjekorras · queue
järejkord · queue
mitmes ma olen · queue
eelisjärjekord · first
kes enne saab · first
asenduskodust · first
eestkostja · rights
estkostja · rights
tal on eestkostja · rights
kas võib keelduda · rights
kaebus · rights
palju see maksab · pay
omaosalus · pay
omaosaulus · pay
tasuta · pay
taotlus · apply
taotuls · apply
kuidas taotleda · apply
avaldus · apply
otsus · decision
40 tööpäeva · decision
kui kaua oodata · periods
tähtaeg · periods
dokumendid · take_supporting
mida kaasa võtta · take_supporting
ravimid · take_housing
päevahoid · iet_day_week
nädalahoidu · iet_day_week
intelektipuue · iet_day_week
kogukonnas elamine · ke
toetatud elamine · te
oma korter · te
liitpuue · ol
liitpuudega laps · ol
remissioon · or
kohus · ok
kohtumäärus · ok
sundravi · start_compulsory
IET · iet
TT · tt
ÖK · ok
öl · ol
ISTE · iste
igapäevaelu · iet
päevakeskus · iet
ema on väsinud · close_ones
lähedased · close_ones
skisofreenia · what
sotsiaaltöötaja · kov
dementsus · kov
112 · emergency
enesetapp · emergency
ei taha enam elada · emergency
mul on väga halb · emergency
abi · home
aidake meid · home
abi autismi korral · iet_asd
vanus · what
tugiisik · kov
ei jaksa enam · close_ones
kiirabi · emergency
kuhu pöörduda · kov
kuhu poorduda · kov
kelle poole pöörduda · kov
kellelt küsida abi · kov
kellele helistada · kov
kust abi saada · kov
kuhu pöörduda taotlusega · apply
kellele helistada, kui poeg ähvardab · emergency
"""
RUSSIAN = """
аутизм · iet_asd
аутзим · iet_asd
аутист · iet_asd
работа · tt
робота · tt
хочу работать · tt
сын ищет работу · tt
трудоустройство · tt
очередь · queue
очеред · queue
очередб · queue
в очереди · queue
место в очереди · queue
без очереди · first
приоритетная очередь · first
круглосуточно · oe
кругласуточная услуга · oe
интернат · oe
сколько стоит · pay
сколько это стоит · pay
бесплатно · pay
кто платит · pay
деньги · pay
ходатайство · apply
хадатайство · apply
как подать заявление · apply
куда обратиться · kov
куда обращаться · kov
кому звонить · kov
кому позвонить · kov
к кому идти · kov
куда звонить, если угрожают · emergency
решение · decision
ждать · decision
40 рабочих дней · decision
сколько ждать · periods
сроки · periods
срок · periods
документы · take_supporting
какие документы взять с собой · take_supporting
вещи и одежда · take_housing
лекарства · take_housing
дневной уход · iet_day_week
нарушение интеллекта · iet_day_week
проживание в общине · ke
самостоятельная жизнь · te
жить отдельно · te
квартира · te
сочетанный недостаток · ol
инвалид · ol
ремиссия · or
суд · ok
по постановлению суда · ok
принудительное лечение · start_compulsory
опекун · rights
апекун · rights
права · rights
жалоба · rights
отказ · rights
самоуправление · kov
соцработник · kov
мама устала · close_ones
близкие · close_ones
шизофрения · what
ИСТЕ · iste
проект · iste
повседневная жизнь · iet
скорая · emergency
суицид · emergency
не хочу жить · emergency
мне плохо · emergency
помощь · home
помогите мне · home
больше не могу · close_ones
Мой сын хочет покончить с собой · emergency
телефон · emergency
jxthtlm · queue
hf,jnf · tt
ochered · queue
rabota · tt
skolko stoit · pay
"""


def table(lines: str) -> list[tuple[str, str]]:
    return [(typed, key) for typed, key in (line.split(" · ") for line in lines.strip().splitlines())]


def search(typed: str) -> tuple[str, ...]:
    return find(typed, pages().values(), {})


@pytest.mark.parametrize(("typed", "key"), [*table(ESTONIAN), *table(RUSSIAN)])
def test_the_page_that_was_meant_stands_first_or_second(typed: str, key: str) -> None:
    """By the pages' own words alone: what else they say may only help."""
    assert key in search(typed)[:2], search(typed)


@pytest.mark.parametrize(
    "typed",
    ["kuhu pöörduda", "kellelt küsida abi", "kellele helistada", "куда обратиться", "кому звонить", "к кому идти"],
)
def test_who_to_turn_to_is_one_page(typed: str) -> None:
    assert search(typed) == ("kov",)


@pytest.mark.parametrize("typed", ["abi autismi korral", "kuidas saada abi tööl", "помощь с работой"])
def test_the_page_of_all_topics_is_never_one_of_several(typed: str) -> None:
    assert search(typed)
    assert "home" not in search(typed)


@pytest.mark.parametrize("lines", [ESTONIAN, RUSSIAN])
def test_mostly_it_stands_first(lines: str) -> None:
    asked = table(lines)

    assert len(asked) >= 40
    assert sum(search(typed)[:1] == (key,) for typed, key in asked) >= 0.9 * len(asked)


@pytest.mark.parametrize(
    "typed",
    [
        "tere kuidas läheb",
        "hello world",
        "ok",
        "jah",
        "ei",
        "да",
        "Tallinn",
        "спасибо",
        "привет",
        "aitäh",
        "…",
        "",
        "🙂",
        "777",
        "x",
        "т",
    ],
)
def test_what_means_no_page_finds_none(typed: str) -> None:
    assert search(typed) == ()


def test_danger_comes_before_everything_else_that_was_found() -> None:
    assert search("töö juures on kriis ja ta tahab surra")[0] == "emergency"
    assert search("ema on väsinud, poeg vajab tööd ja korterit, hooldekodu on kallis, lööb mind")[0] == "emergency"
    assert search("мама устала, угрожает опасность, суицид")[0] == "emergency"


def test_a_word_that_stands_only_in_the_sentences_is_found_too() -> None:
    assert find("nakkushaigused", pages().values(), {"take_housing": "Haigused, ka nakkushaigused"}) == (
        "take_housing",
    )


def test_an_abbreviation_is_not_read_out_of_a_sentence() -> None:
    assert "te" not in search("kas te aitate mind tööga")
    assert search("TE") == ("te",)


@given(st.text(max_size=300))
def test_nothing_typed_breaks_it(typed: str) -> None:
    found = search(typed)

    assert len(found) <= MOST_FOUND
    assert len(set(found)) == len(found)
