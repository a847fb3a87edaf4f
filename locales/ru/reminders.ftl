### The morning's list of duties, why a date is what it is, and putting a reminder off.

# Variables:
#   $number (Number) - the line of the list
button-duty-done = Готово { $number }
# Variables: as above
button-duty-undo = Отменить { $number }
# Variables: as above
button-duty-which = № { $number }
button-duty-done-plain = Готово
button-duty-done-earlier = Сделано раньше
# Variables:
#   $day (String) - 27.11.2026
button-duty-yesterday = Вчера ({ $day })
button-duty-why = Почему эта дата?
button-duty-snooze = Отложить
button-duty-reason = Показать причину
button-duty-correct = Исправить дату
button-duty-case = Открыть карточку
button-duty-date = Выбрать дату
button-duty-earlier = Выбрать раньше
button-duty-before = Предыдущие
button-duty-after = Следующие

## The list

# Variables:
#   $day (String) - пятница, 27.11.2026
reminder-head = Доброе утро! Сегодня { $day }.
# Variables: as above
reminder-head-later = Здравствуйте! Сегодня { $day }.
# Variables: as above
reminder-head-of = Список: { $day }
# Variables:
#   $count (Number)
reminder-count = У Вас { $count ->
        [one] { $count } срок
        [few] { $count } срока
        [many] { $count } сроков
       *[other] { $count } срока
    }.
reminder-nothing-left = В этом списке всё готово.
reminder-quiet = На сегодня больше ничего нет.
# Variables:
#   $number (Number)
#   $whose (String) - P-014, or the municipality
#   $duty (String)
#   $when (String) - a sentence or more
reminder-line = { $number }. { $whose }: { $duty }. { $when }
# Variables:
#   $count (Number)
reminder-more = И ещё { $count }.
# Variables:
#   $day (String) - пятница, 27.11.2026
reminder-older =
    Этот список старый: { $day }
    Новый список — ниже.
reminder-today = Сегодня последний день.
# Variables:
#   $due (String) - 27.11.2026
reminder-tomorrow = Срок { $due }, завтра.
# Variables:
#   $due (String) - 27.11.2026
#   $days (Number)
reminder-ahead = Срок { $due }, через { $days ->
        [one] { $days } день
        [few] { $days } дня
        [many] { $days } дней
       *[other] { $days } дня
    }.
# Variables:
#   $due (String) - 27.11.2026
reminder-past = Срок был { $due }.
# Variables:
#   $due (String) - 27.11.2026
#   $late (Number) - working days
reminder-past-above = Срок был { $due }, { $late ->
        [one] прошёл { $late } рабочий день
        [few] прошло { $late } рабочих дня
        [many] прошло { $late } рабочих дней
       *[other] прошло { $late } рабочего дня
    }.
reminder-no-day = Точного дня в документах нет.
# Variables:
#   $day (String) - 27.11.2026
reminder-done = Готово { $day }.
reminder-moved = Этот срок больше не действует.
reminder-passed-on = Теперь этим занимается кто-то другой.
# Variables:
#   $until (String) - 27.11.2026
reminder-snoozed = Напомню { $until }.
# Variables:
#   $worker (String)
reminder-part-standing-in = (Вы замещаете: { $worker })
# Variables:
#   $worker (String)
reminder-part-above = (Отвечает: { $worker })
# Variables:
#   $worker (String)
reminder-part-unreachable = Мои сообщения не доходят до ответственного, сообщите, пожалуйста, сами. (Отвечает: { $worker })
reminder-part-unowned = Ответственный не назначен.
# Variables:
#   $until (String) - 27.11.2026
reminder-has-reason = Отложено до { $until }, причина записана.
reminder-which-why = О каком сроке речь?
reminder-which-snooze = Какой срок отложить?

## Done

# Variables:
#   $whose (String) - P-014
#   $duty (String)
reminder-what-was-done = { $whose }: { $duty }. Что сделано?
reminder-way-both = Обе оценки
reminder-way-person = Оценка человека
reminder-way-specialist = Оценка специалиста
reminder-way-action-plan = План деятельности
reminder-way-support-plan = План поддержки
reminder-way-reviewed = План пересмотрен
reminder-way-reassessed = Потребность оценена заново
reminder-way-assessed = Потребность оценена
reminder-way-state-decided = Решение принято
reminder-way-state-referred = Решение о направлении
reminder-toast-done = Отмечено сегодняшним днём.
reminder-toast-part = Отмечено. Часть ещё не сделана, поэтому срок остаётся в списке.
reminder-toast-undone = Отметка снята. Срок снова в списке.
reminder-toast-changed = За это время что-то изменилось. Показываю, как есть сейчас.
reminder-toast-others = Это отмечает кейс-менеджер (juhtumikorraldaja).
reminder-refused-future = Этот день ещё впереди. Ничего не отмечено.
reminder-refused-before = Этот день раньше события, от которого считают срок. Ничего не отмечено.
reminder-refused-twice = За сегодня это уже записано.
reminder-refused-needs-note = Здесь нужна и причина. Отметьте это, пожалуйста, в карточке человека.

## Done earlier

# Variables:
#   $whose (String) - P-014
#   $duty (String)
earlier-day =
    { $whose }: { $duty }.
    В какой день это сделано? Выберите кнопкой или напишите дату, например 20.11.
# Variables:
#   $typed (String)
earlier-problem = Не получилось понять: «{ $typed }». Напишите, пожалуйста, дату, например 20.11.
earlier-problem-ahead = Этот день ещё впереди. Напишите, пожалуйста, день, когда это сделано, при необходимости с годом.
# Variables:
#   $day (String) - reede, 27.11.2026
earlier-done = Отмечено: { $day }
# Variables: as above
earlier-part = Отмечено: { $day }. Часть ещё не сделана, поэтому срок остаётся.
earlier-gone = За это время что-то изменилось или уже сделано. Ничего не отмечено.
earlier-cancelled = Прервано. Ничего не отмечено.

## Why this date

# Variables:
#   $whose (String) - P-014
#   $duty (String)
#   $due (String) - 27.11.2026
why-head = { $whose }, { $duty }: почему { $due }?
# Variables:
#   $whose (String) - P-014
#   $duty (String)
why-no-number =
    { $whose }, { $duty }: точного дня нет.
    Обязанность в документах есть, а число дней не указано. Придумывать его не буду.
# Variables:
#   $whose (String) - P-014
#   $duty (String)
why-gone = { $whose }, { $duty }: этот срок больше не действует.
# Variables:
#   $event (String)
#   $base (String) - 27.11.2026
why-base = Основание: { $event }, { $base }
# Variables:
#   $rule (String) - 30 календарных дней
why-rule = Правило: { $rule }
# Variables:
#   $sum (String)
why-sum = Расчёт: { $sum }
# Variables:
#   $days (String) - 24.12.2026, 25.12.2026
why-skipped = Пропущены государственные праздники: { $days }
# Variables:
#   $source (String) - clause and status
why-source = Источник: { $source }
# Variables:
#   $day (String) - 27.11.2026
why-next-owner = Следующее напоминание ответственному: { $day }
# Variables:
#   $day (String) - 27.11.2026
why-next-manager = Если { $day } это ещё не будет готово, сообщу и кейс-менеджеру (juhtumikorraldaja).
# Variables:
#   $day (String) - 27.11.2026
why-next-lead = Если { $day } это ещё не будет готово, сообщу и руководителю команды.
# Variables:
#   $until (String) - 27.11.2026
why-put-off = Напоминание отложено до { $until }.
# Variables:
#   $until (String) - 27.11.2026
why-put-off-reason = Напоминание отложено до { $until }, причина записана.
# Variables:
#   $whose (String) - P-014
#   $reason (String) - as it was typed
put-off-reason = { $whose }. Почему отложено: «{ $reason }»

## Putting off

# Variables:
#   $whose (String) - P-014
#   $duty (String)
#   $due (String) - 27.11.2026
snooze-question =
    { $whose }: { $duty }. Срок: { $due }.
    Когда напомнить снова?
# Variables: as above
snooze-question-no-day =
    { $whose }: { $duty }.
    Когда напомнить снова?
reminder-wait-tomorrow = Завтра
reminder-wait-three-days = Через 3 дня
reminder-wait-monday = В понедельник
# Variables:
#   $whose (String) - P-014
#   $duty (String)
#   $due (String) - 27.11.2026
snooze-day =
    { $whose }: { $duty }. Срок: { $due }.
    В какой день напомнить снова? Напишите дату, например 27.11.
# Variables:
#   $chosen_day (String) - пятница, 27.11.2026
#   $whose (String) - P-014
#   $duty (String)
#   $due (String) - 27.11.2026
snooze-reason =
    Этот день позже срока ({ $due }): { $chosen_day }. Напишите коротко причину.
    { $whose }: { $duty }
    Причина сохранится, срок не изменится. Данные о здоровье не нужны.
# Variables:
#   $typed (String)
snooze-problem = Не получилось понять: «{ $typed }». Напишите, пожалуйста, дату, например 27.11.
snooze-problem-past = Этот день уже наступил или прошёл. Напишите, пожалуйста, более поздний день.
# Variables:
#   $number (Number) - characters at most
snooze-problem-long = Причина слишком длинная. Напишите, пожалуйста, короче. Наибольшее число знаков: { $number }.
# Variables:
#   $until (String) - 27.11.2026
snooze-toast-kept = Напомню { $until }. Срок не меняется.
# Variables: as above
snooze-kept = Напомню { $until }. Срок не меняется.
snooze-gone = За это время что-то изменилось или уже сделано. Ничего не отложено.
snooze-cancelled = Прервано. Напоминание осталось как было.

## The hour

command-reminders = Напоминания
# Variables:
#   $clock (String) - 8:00
reminders-page =
    <b>Напоминания</b>
    Если у Вас есть сроки, список приходит утром рабочего дня. Сейчас: { $clock }
    Когда Вам удобно?
# Variables:
#   $clock (String) - 8:00
reminders-toast-kept = Сохранено: { $clock }
reminders-for-workers = Напоминания есть у тех, у кого есть сроки: у кейс-менеджера (juhtumikorraldaja) и специалиста базовой поддержки (baastoetuse spetsialist).

## Duties within a sentence

reminder-of-contact = связь с человеком
reminder-of-assessment = оценка потребности в поддержке (toetusvajaduse hindamine)
reminder-of-bto-link = выбор поставщика базовой поддержки (baastoetuse osutaja)
reminder-of-plan = план деятельности (tegevusplaan) или план поддержки (toetusplaan)
reminder-of-review = пересмотр плана (ülevaatamine)
reminder-of-review-on-change = пересмотр плана после изменения потребности (ülevaatamine)
reminder-of-qol-start = оценка качества жизни в начале (elukvaliteedi hinnang)
reminder-of-qol-year = оценка качества жизни через год (elukvaliteedi hinnang)
reminder-of-qol-end = оценка качества жизни в конце (elukvaliteedi hinnang)
reminder-of-entry-form-copy = копия анкеты при входе (sisenemisankeet)
reminder-of-exit-form = анкета при выходе (väljumisankeet)
reminder-of-exit-form-copy = копия анкеты при выходе (väljumisankeet)
reminder-of-exit-form-turn = анкета при выходе в конце периода (väljumisankeet)
reminder-of-entry-form-turn = новая анкета при входе в начале периода (sisenemisankeet)
reminder-of-assessment-to-continue = оценка для продолжения (toetusvajaduse hindamine)
reminder-of-consent-renewal = продление согласия на запросы в Кассу по безработице (Töötukassa)
# Variables:
#   $month (String) - 11.2026
reminder-report-again = новая версия исправленного месячного отчёта для Департамента социального страхования (Sotsiaalkindlustusamet), { $month }
reminder-of-report = сводный счёт (koondarve) и сводный отчёт о расходах за месяц (kulude koondaruanne)
reminder-of-participation-data = данные об участии за месяц (osalemise leht)
reminder-of-core-service = основная услуга за месяц (põhiteenus)
reminder-of-support-service = опорная услуга за месяц (tugiteenus)
reminder-of-mid-evaluation = промежуточная проверка мест (vahehindamine)
reminder-of-qol-summary = сводная таблица оценок качества жизни (elukvaliteedi hinnang)
reminder-of-case-manager-confirmation = подтверждение о новом кейс-менеджере (juhtumikorraldaja)
reminder-of-contract-end = конец договора о сотрудничестве (koostööleping)
reminder-of-state-decision = решение о специальной услуге по уходу (erihoolekandeteenus)
reminder-of-state-start-supporting = обращение за поддерживающей услугой (toetav teenus)
reminder-of-state-start-housing = обращение за услугой с проживанием (majutusega teenus)
reminder-of-state-start-compulsory = обращение за государственной услугой
