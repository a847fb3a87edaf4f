"""Words of a worried relative, and words that look for a page about help: the second kind is never caught."""

from __future__ import annotations

import pytest

from casework.danger_words import speaks_of_danger
from casework.family_questions import language_of_question
from tests.casework.test_help_search import ESTONIAN, RUSSIAN, table

ASKED_ET = """
kas Mari on kodus?
Kas mari on kodus
Kas Jaan Kask sai täna abi?
kuidas mu pojal läheb
Kuidas läheb mu tütrel?
Kuidas Maril läheb?
kuidas mari elab
Mis seis emaga on?
mida te teate mu vennast
Kuidas tal läheb?
Kuidas ta on?
kuidas ema täna on
Kas ta on elus?
kas temaga on kõik korras?
Kus mu poeg on?
kus ta on
Kus Mari praegu on?
Mis temaga juhtus?
mis Mariga on
Mis tal viga on?
Mu poeg ei vasta, mis temaga on?
ema ei võta telefoni
Poeg ei vasta telefonile
Ma ei saa ema kätte
Kas Mari käib teie juures?
kas mu õde saab teilt abi
Kas teie juures on Mari Tamm?
Kas isa sai süüa?
Kas Peeter jõudis koju?
millal poeg koju tuleb?
Kes ema juures käis?
kas ta sõi täna
Tere! Olen mures. Kuidas mu tütar end tunneb?
kuidas Mari ennast tunneb
poeg on kadunud
Kas teil on mu poeg?
kas vend on haiglas
"""
ASKED_RU = """
Мой сын не отвечает, что с ним
как там Ваня
как там ваня
Как он?
Как она там?
Как там мой сын?
как дела у моей мамы
Как чувствует себя брат?
Как дела у Мари?
как мама
Как мама себя чувствует?
Что с моим сыном?
что с ней
что случилось с братом
Где он?
где мой сын
Где сейчас Мари?
Мари дома?
мама дома
Она дома сейчас?
Дома ли сын?
Жив ли он?
У него всё хорошо?
Всё ли в порядке с мамой?
Мама не отвечает
сын не берёт трубку
Не могу дозвониться до дочери
не могу связаться с братом
Получил ли Яан сегодня помощь?
Яан Каск сегодня получил помощь?
приходил ли к ней кто-нибудь
Он поел сегодня?
когда вы видели сына
что вы знаете о моём муже
Мой брат пропал
Здравствуйте, как там моя дочь?
Как самочувствие у бабушки?
Сын второй день не отвечает
Он у вас?
"""
LOOKED_FOR = """
poeg ei saa hakkama
mu poeg vajab abi
kuidas taotleda puuet
mis abi saab ema
kuidas läheb
tere kuidas läheb
kas ema saab tugiisiku
kas mu poeg saab tööle minna
kas poeg saab teenust
kus on töötukassa
Kus Tallinnas on hooldekodu
Kas Tallinnas on järjekord?
mida teha, kui poeg ei vasta
kuidas ema aidata
kuidas mu ema saab hooldajat
kas abi on tasuta
kas koduteenus on kodus
kas hooldus on seal
mis on erihoolekanne
Mis on ISTE?
mis teenused on olemas
Mis on Rehabilitatsioon?
kas see maksab
mis dokumendid ema vajab
kuhu pöörduda emaga
poeg joob ja lööb
ta tahab surra
mu poeg ei vasta ja tahab ennast tappa
kas lapsele on tugiisik
kas ma saan teenust vahetada
kes otsustab
kes maksab kui ema on hooldekodus
millal otsus tuleb
millal saab kohta
mida ema kaasa võtab
kas psüühikahäirega inimene saab elada kodus
kas mul on õigus
kus ma elan
mis juhtub kui ma keeldun
mis juhtub pärast otsust
Kas Haapsalus on päevakeskus
mis saab pärast
kuidas saada tööd
millal Sotsiaalkindlustusamet vastab?
kas ema on abi saamiseks liiga noor
как получить пособие
сыну нужна помощь
как подать заявление
что делать если сын не отвечает
где подать ходатайство
где находится касса
где Таллинне интернат
как оформить опеку над сыном
что с собой взять
как он может получить помощь
как мама может получить помощь
как работает очередь
как помочь маме
кто платит за маму
где жить сыну
что такое ИСТЕ
Что с очередью?
что с документами
можно ли маме получить помощь
сын хочет умереть
он хочет покончить с собой
Он не отвечает, у него передозировка
как устроить маму в интернат
где взять справку
положена ли маме помощь
сколько он получит денег
Когда придёт решение?
как долго ждать
Как долго
Как часто
как быстро
когда придёт Ответ
"""


def lines(text: str) -> list[str]:
    return text.strip().splitlines()


@pytest.mark.parametrize("said", lines(ASKED_ET))
def test_asked_in_estonian_how_somebody_is(said: str) -> None:
    assert language_of_question(said) == "et"


@pytest.mark.parametrize("said", lines(ASKED_RU))
def test_asked_in_russian_how_somebody_is(said: str) -> None:
    assert language_of_question(said) == "ru"


@pytest.mark.parametrize("said", [*lines(LOOKED_FOR), *(typed for typed, _ in (*table(ESTONIAN), *table(RUSSIAN)))])
def test_words_that_look_for_help_are_left_to_the_pages(said: str) -> None:
    assert language_of_question(said) is None


@pytest.mark.parametrize(
    ("said", "danger"),
    [
        ("Mu poeg ei vasta ja tahab ennast tappa", True),
        ("Где он? Он хочет умереть", True),
        ("poeg ei vasta telefonile", False),
        ("не могу дозвониться до дочери", False),
    ],
)
def test_danger_is_told_from_a_silent_telephone(said: str, *, danger: bool) -> None:
    assert speaks_of_danger(said) is danger


def test_a_long_story_is_no_question_of_this_kind() -> None:
    assert language_of_question("Kuidas tal läheb? " + "Ma kirjutan pikalt. " * 20) is None
