"""Words that speak of danger to somebody's life, in both languages, and words that only sound like it."""

from __future__ import annotations

import pytest

from casework.danger_words import names_danger, speaks_of_danger
from tests.casework.test_family_questions import ASKED_ET, ASKED_RU, lines
from tests.casework.test_help_search import ESTONIAN, RUSSIAN, table

DANGER = """
Poeg lõikas veenid läbi
poeg loikas veenid labi
Poeg tahab end ära tappa, aidake
Ta tahab end ära tappa, tulge kohe
Ma tahan surra
ma ei taha enam elada
Ei jaksa enam elada.
ta ähvardab mind noaga
Naaber jookseb noaga mu poja kallal
Mees peksab mind
ta ei hinga
kus mu ema on, ta ei hinga
Ema on teadvusetu
Ta võttis palju tablette
võtsin kõik tabletid
sõin terve paki tablette
Jaan hüppas aknast alla
ütles et hüppab rõdult
Poeg on kadunud ja jättis hüvastijätukirja
Tal on suitsiidimõtted
räägib enesetapust
Mari poos end üles
ta lõigub ennast
Köök põleb!
Appi!
tema elu on praegu ohus
Tahab oma elu lõpetada
Он не дышит
Сын сказал что прыгнет с балкона
выпил все таблетки
Он порезал вены
порезала себе вены
сын хочет умереть
Он хочет покончить с собой
Я не хочу жить
не хочу больше жить
Она наглоталась таблеток
У него передозировка
муж меня избивает
Муж бьёт меня
Сосед угрожает мне ножом
он бегает с топором
Мама без сознания
сын хочет повеситься
Он меня убьёт
она пишет про самоубийство
Спасите
Квартира горит
"""
QUIET = """
Mari eile 2 h, Jaaniga 9–11
Mari 1,5 h poes, lõikasime noaga leiba
Tapa 2 h
Sõitsime Tapale arsti juurde
Ta tuli mulle appi
Mari võttis kõik ravimid õigel ajal
Ema võtab palju tablette, kas neid saab odavamalt?
Enesetapumõtteid ei ole
Ta ei taha elada hooldekodus
ta ei taha elada üksi
Poeg ei vasta telefonile
Meiega räägiti halvasti. Palun seda enam mitte teha.
Spetsialist lubas helistada, aga ei helistanud
Lõin ukse kinni ja läksin
Kukkus trepil, nüüd kõik korras
Mis saab korterist, kui ema sureb?
Palun helistage mulle homme
Tulen reedel. Ema on rahul.
Ma ei saa magada
Hüppas rõõmust
Kas päevakeskus on ohutu?
Surin naerust
Вчера 2 ч с Марией, резали салат
Повесил картину
Она не хочет жить в интернате
не хочет жить с мамой
Выпила лекарства вовремя
Суицидальных мыслей нет
Просто убили время
Пожарная лестница сломана
Сын не отвечает на звонки
Помогите оформить пенсию
С нами плохо говорили
Он упал, но всё хорошо
Он тонет в долгах
Врач режет бюджет
"""


@pytest.mark.parametrize("said", lines(DANGER))
def test_danger_is_heard_anywhere(said: str) -> None:
    assert names_danger(said)
    assert names_danger(f"Tere. {said} Mida teha?")
    assert names_danger(said.upper())
    assert speaks_of_danger(said)


@pytest.mark.parametrize("said", lines(QUIET))
def test_what_only_sounds_like_it_rings_nobody(said: str) -> None:
    assert not names_danger(said)


@pytest.mark.parametrize("said", [*lines(ASKED_ET), *lines(ASKED_RU)])
def test_a_question_after_somebody_rings_nobody(said: str) -> None:
    assert not names_danger(said)


@pytest.mark.parametrize(("said", "key"), [*table(ESTONIAN), *table(RUSSIAN)])
def test_what_is_looked_for_rings_only_where_the_emergency_page_answers(said: str, key: str) -> None:
    assert not names_danger(said) or key == "emergency"
