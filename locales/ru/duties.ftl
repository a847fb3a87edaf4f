### Duties, facts and sources by name; how a due day was counted. Also what a period's file may get wrong.

## Duties by name

duty-contact = Связь с человеком
duty-assessment = Оценка потребности в поддержке (toetusvajaduse hindamine)
duty-bto-link = Выбор поставщика базовой поддержки (baastoetuse osutaja)
duty-plan = План деятельности (tegevusplaan) или план поддержки (toetusplaan)
duty-review = Пересмотр плана (ülevaatamine)
duty-review-on-change = Пересмотр плана, если потребность изменилась (ülevaatamine)
duty-qol-start = Оценка качества жизни в начале (elukvaliteedi hinnang)
duty-qol-year = Оценка качества жизни через год (elukvaliteedi hinnang)
duty-qol-end = Оценка качества жизни в конце (elukvaliteedi hinnang)
duty-entry-form-copy = Копия анкеты при входе (sisenemisankeet)
duty-exit-path = Выбор пути после выхода
duty-told-of-exit = Разговор с человеком о выходе
duty-exit-day = Отметка о дне выхода
duty-exit-form = Анкета при выходе (väljumisankeet)
duty-exit-form-copy = Копия анкеты при выходе (väljumisankeet)
duty-exit-form-turn = Анкета при выходе в конце периода (väljumisankeet)
duty-entry-form-turn = Новая анкета при входе в начале периода (sisenemisankeet)
duty-assessment-to-continue = Оценка для продолжения (toetusvajaduse hindamine)
duty-consent-renewal = Продление согласия на запросы в Кассу по безработице (Töötukassa)
duty-report = Сводный счёт (koondarve) и сводный отчёт о расходах за месяц (kulude koondaruanne)
duty-participation-data = Данные об участии за месяц (osalemise leht)
duty-core-service = Основная услуга за месяц (põhiteenus)
duty-support-service = Опорная услуга за месяц (tugiteenus)
duty-mid-evaluation = Промежуточная проверка мест (vahehindamine)
duty-qol-summary = Сводная таблица оценок качества жизни (elukvaliteedi hinnang)
duty-case-manager-confirmation = Подтверждение о новом кейс-менеджере (juhtumikorraldaja)
duty-contract-end = Конец договора о сотрудничестве (koostööleping)
duty-state-decision = Решение о специальной услуге по уходу (erihoolekandeteenus)
duty-state-start-supporting = Обращение за поддерживающей услугой (toetav teenus)
duty-state-start-housing = Обращение за услугой с проживанием (majutusega teenus)
duty-state-start-compulsory = Обращение за услугой после принудительного лечения, лечения без согласия или решения суда

## Who answers for a duty

duty-owner-kov = волость или город
duty-owner-bto = поставщик базовой поддержки (baastoetuse osutaja)
duty-owner-lto = поставщик дополнительной поддержки (lisatoetuse osutaja)
duty-owner-ska = Департамент социального страхования (Sotsiaalkindlustusamet)
duty-owner-person = сам человек

## How a duty stands

duty-state-open = ждёт
duty-state-met = готово
duty-state-late = срок прошёл
duty-state-after-end = после конца периода
# Variables:
#   $day (String) - 27.11.2026
duty-met = готово { $day }
# Variables: as above
duty-met-late = готово { $day }, после срока
duty-no-day = дня в документах нет

## Facts that a deadline is counted from

fact-referred = сообщение
fact-contacted = связь с человеком
fact-entered = вход
fact-assessed = оценка
fact-linked = найден поставщик базовой поддержки (baastoetuse osutaja)
fact-planned = план
fact-reviewed = пересмотр
fact-reassessed = повторная оценка
fact-need-changed = изменение потребности
fact-qol-start-person = оценка человека в начале
fact-qol-start-specialist = оценка специалиста в начале
fact-qol-year-person = оценка человека через год
fact-qol-year-specialist = оценка специалиста через год
fact-qol-end-person = оценка человека в конце
fact-qol-end-specialist = оценка специалиста в конце
fact-exit-path = путь после выхода
fact-exit-told = разговор о выходе
fact-exit-sheet = листок для человека передан
fact-exited = выход
fact-exit-form = анкета при выходе (väljumisankeet)
fact-entry-form-sent = отправка анкеты при входе (sisenemisankeet)
fact-exit-form-sent = отправка анкеты при выходе (väljumisankeet)
fact-query-needed = запрос в Кассу по безработице (Töötukassa)
fact-consent-renewed = согласие продлено
fact-state-applied = ходатайство об услуге государства
fact-state-decided = решение
fact-state-referred = решение о направлении (suunamisotsus)
fact-state-agreed = согласованный день
fact-state-started = обращение за услугой
fact-target-checked = проверка целевой группы (sihtrühma kontroll)
fact-consent-given = согласие (nõusolek)
fact-contract-started = начало договора
fact-case-manager-changed = новый кейс-менеджер (juhtumikorraldaja)
fact-case-manager-confirmed = подтверждение отправлено

## Sums: from what to what

# Variables:
#   $event (String) - the fact
#   $base (String), $due (String) - 27.11.2026
#   $count (Number)
sum-days = { $event } { $base } + { $count ->
        [one] { $count } календарный день
        [few] { $count } календарных дня
        [many] { $count } календарных дней
       *[other] { $count } календарного дня
    } = { $due }
# Variables: as above
sum-working-days = { $event } { $base } + { $count ->
        [one] { $count } рабочий день
        [few] { $count } рабочих дня
        [many] { $count } рабочих дней
       *[other] { $count } рабочего дня
    } = { $due }
# Variables: as above
sum-months = { $event } { $base } + { $count ->
        [one] { $count } месяц
        [few] { $count } месяца
        [many] { $count } месяцев
       *[other] { $count } месяца
    } = { $due }
# Variables: as above
sum-years = { $event } { $base } + { $count ->
        [one] { $count } год
        [few] { $count } года
        [many] { $count } лет
       *[other] { $count } года
    } = { $due }
# Variables: as above
sum-days-before-end = { $event } { $base } − { $count ->
        [one] { $count } календарный день
        [few] { $count } календарных дня
        [many] { $count } календарных дней
       *[other] { $count } календарного дня
    } = { $due }
# Variables:
#   $event (String)
#   $base (String) - 27.11.2026
sum-at-once = { $event } { $base }, в тот же день
# Variables:
#   $due (String) - 27.11.2026
sum-on = день, который назван в документе или согласован: { $due }
# Variables: as above
sum-month-end = последний день месяца { $due }
# Variables:
#   $event (String) - the fact
#   $base (String), $due (String) - 27.11.2026
#   $count (Number)
sum-working-day-of-next-month = { $event } { $base }, рабочий день номер { $count } следующего месяца = { $due }
sum-from-period = последний день периода
sum-from-month = конец месяца

## Ways of counting, without a base

# Variables:
#   $count (Number)
offset-days = { $count ->
        [one] { $count } календарный день
        [few] { $count } календарных дня
        [many] { $count } календарных дней
       *[other] { $count } календарного дня
    }
# Variables:
#   $count (Number)
offset-working-days = { $count ->
        [one] { $count } рабочий день
        [few] { $count } рабочих дня
        [many] { $count } рабочих дней
       *[other] { $count } рабочего дня
    }
# Variables:
#   $count (Number)
offset-months = { $count ->
        [one] { $count } месяц
        [few] { $count } месяца
        [many] { $count } месяцев
       *[other] { $count } месяца
    }
# Variables:
#   $count (Number)
offset-years = { $count ->
        [one] { $count } год
        [few] { $count } года
        [many] { $count } лет
       *[other] { $count } года
    }
# Variables:
#   $count (Number)
offset-days-before-end = за { $count ->
        [one] { $count } календарный день
        [few] { $count } календарных дня
        [many] { $count } календарных дней
       *[other] { $count } календарного дня
    } до последнего дня периода
offset-at-once = сразу
offset-month-end = последний день месяца
# Variables:
#   $count (Number)
offset-working-day-of-next-month = рабочий день номер { $count } следующего месяца
# Variables:
#   $count (Number)
offset-repeat = затем каждые { $count ->
        [one] { $count } год
        [few] { $count } года
        [many] { $count } лет
       *[other] { $count } года
    }

## How sure a number is, and where it stands

rule-status-documented = есть в документе
rule-status-carried-over = взято из прежнего описания
rule-status-unconfirmed = не подтверждено
rule-status-example = пример
source-none = в документах нет
document-000 = страница программы на сайте Департамента социального страхования (Sotsiaalkindlustusamet), 28.05.2024
document-001 = слайды семинара по обмену опытом (kogemusseminar), 08.12.2022
document-002 = описание модели услуг 2019–2021 (teenusmudeli kirjeldus)
document-003 = страница специальных услуг по уходу на сайте Департамента социального страхования (erihoolekandeteenused), без даты
document-004 = условия и порядок конкурса 2025–2026 (konkursi tingimused ja kord)

## Numbers of a period

number-places = Всего мест на услуге
number-total = Объём программы
number-total-fee = Из него плата за координирование
number-total-components = Из него компоненты услуг
number-fee-month = Плата за координирование на место в месяц
number-fee-months = Месяцев платы за координирование
number-fee-side-costs-share = Расходы b–e в плате за координирование до
number-components-month = Компоненты услуг на место в месяц
number-components-months = Месяцев компонентов услуг
number-components-person = Компоненты услуг на место за период
number-components-month-raised = Компоненты услуг в месяц, при увеличении до
number-occupation-month = Предельная цена занятости на человека в месяц в среднем
number-filled-share = Заполнено мест не менее
measure-plain = –
measure-eur = €
measure-percent = процентов
measure-months = мес.
measure-places = мест
measure-hours = часов

## Target group

target-result-fits = Подходит под целевую группу.
target-result-does-not-fit = Не подходит под целевую группу.
target-result-unclear = Неясно, подходит ли под целевую группу.
target-answer-met = выполнено
target-answer-not-met = не выполнено
target-answer-unknown = неизвестно
target-rule-min-age = Нижняя граница: возраст
target-rule-old-age-pension = Верхняя граница: пенсионный возраст
target-rule-child-protection = До 16 лет помогает защита детей (lastekaitse)
target-rule-window = Время приёма новых участников
target-rule-severe-or-lasting-condition = Тяжёлое, глубокое или хроническое психическое расстройство
target-rule-adult-with-mental-health-condition = Взрослый человек с психическим расстройством
target-rule-no-dementia-or-alcohol-as-main-diagnosis = Основной диагноз не деменция и не алкогольная зависимость
target-rule-changed-need-or-queue-or-judged = Потребность изменилась, человек в очереди или специалист считает поддержку нужной
target-rule-no-state-service-at-the-same-time = В то же время нет государственной услуги по уходу (erihoolekandeteenus) и социальной реабилитации
target-rule-no-other-outside-funding = В то же время нет похожей услуги на другие внешние деньги
target-rule-need-in-everyday-life = Помощь нужна, чтобы справляться в повседневной жизни
target-rule-in-queue-for-supporting-service = При входе человек в очереди на поддерживающую услугу (toetav erihoolekandeteenus)
target-rule-under-18-may-continue-if-judged = До 18 лет можно продолжать, если самоуправление считает это нужным
target-rule-assessment-to-continue = Последняя оценка того, кто продолжает, сделана в 2024 году
target-rule-no-rules = Для этого периода правил нет

## What is wrong in a period's file

period-problem-not-toml = файл не читается
period-problem-no-name = нет названия периода
period-problem-unknown-key = такого ключа нет
period-problem-unknown-duty = такого срока нет. Возможны
period-problem-unknown-domain = такой сферы нет. Возможны
period-problem-not-a-table = здесь должна быть таблица
period-problem-not-a-date = здесь должен быть день, например 2027-01-01, без кавычек
period-problem-not-a-count = здесь должно быть целое число, не меньше 1
period-problem-not-a-number = здесь должно быть число
period-problem-not-text = здесь должен быть текст
period-problem-not-yes = здесь может быть только true
period-problem-not-among = здесь должно быть одно из этих значений
period-problem-no-status = числу нужен статус (status)
period-problem-no-clause = числу нужен источник (clause)
period-problem-two-offsets = срок можно считать только одним способом
period-problem-days-turned = последний день раньше первого
period-problem-target-group = ошибка в правилах целевой группы
