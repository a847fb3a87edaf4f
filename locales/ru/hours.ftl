### Hours: what a worker typed, read back; questions, corrections, the month.

## Values

# Variables:
#   $hours (Number)
hours-amount = { $hours } ч
# Variables:
#   $minutes (Number)
hours-amount-minutes = { $minutes } мин
# Variables:
#   $hours (Number), $minutes (Number)
hours-amount-both = { $hours } ч { $minutes } мин
# Variables:
#   $hour (Number), $minute (String) - two digits
hours-clock = { $hour }:{ $minute }
# Variables:
#   $month (Number) - 1 is January
#   $year (String)
hours-month-name = { $month ->
    [1] январь
    [2] февраль
    [3] март
    [4] апрель
    [5] май
    [6] июнь
    [7] июль
    [8] август
    [9] сентябрь
    [10] октябрь
    [11] ноябрь
   *[12] декабрь
} { $year }
# Variables:
#   $hours (Number)
hours-amount-spoken =
    { $hours ->
        [one] { $hours } час
        [few] { $hours } часа
        [many] { $hours } часов
       *[other] { $hours } часа
    }
hours-no-date = день неизвестен
hours-no-duration = длительность неизвестна
hours-no-component = компонент не выбран
hours-in-group = в группе
hours-for-participant = для участника
hours-for-family-member = для члена семьи
hours-was-nothing = записи не было

## The card

hours-card = Всё верно?
hours-card-change = Изменить запись так?
# Variables:
#   $person (String)
hours-line = { $person }
# Variables:
#   $number (Number), $person (String)
hours-line-numbered = { $number }. { $person }
# Variables:
#   $heard (String) - as it was typed
hours-unread = Не получилось понять: «{ $heard }».
# Variables:
#   $heard (String)
hours-left-out = Не будет записано: «{ $heard }».
# Variables:
#   $heard (String)
hours-doubt-over-ten-hours = Больше 10 часов подряд. Проверьте, пожалуйста, время.
# Variables:
#   $heard (String)
hours-doubt-looks-like-a-time = Это прочитано как длительность, а не как время на часах: «{ $heard }». Проверьте, пожалуйста.
# Variables:
#   $heard (String)
hours-doubt-over-midnight = Время переходит за полночь. Запись будет за день начала.
# Variables:
#   $heard (String)
hours-doubt-close-spelling = Имя написано не так, как в списке. Проверьте, пожалуйста, тот ли это человек.
hours-doubt-ahead = Это время ещё впереди. Подтвердите, когда работа будет сделана.
button-hours-confirm = Подтвердить
button-hours-component = Выбрать компонент
button-hours-fix = Исправить
# Variables:
#   $number (Number)
button-hours-fix-number = Исправить { $number }
button-hours-delete = Удалить
button-hours-leave = Оставить как было
button-hours-drop = Убрать это
button-hours-undo = Вернуть
button-hours-restore = Вернуть прежнее

## What is asked

# Variables:
#   $number (Number), $total (Number), $heard (String) - as it was typed
hours-of-several = Запись { $number } из { $total }: «{ $heard }»
# Variables:
#   $heard (String)
hours-ask-person = Кто это: «{ $heard }»? Имя подходит нескольким людям.
# Variables:
#   $heard (String)
hours-ask-person-unknown =
    Кто это: «{ $heard }»? Такого имени нет в Вашем списке.
    Человека в список добавляет специалист базовой поддержки (baastoetuse spetsialist) или кейс-менеджер (juhtumikorraldaja). Разрешение можно запросить кнопкой.
# Shown below "whose hours": a person outside the list is asked for by code.
hours-ask-code = Напишите код человека, например P-014. Тогда я могу запросить разрешение у специалиста базовой поддержки или кейс-менеджера.
hours-ask-person-which = С кем это было? Выберите человека или напишите имя или код.
# Variables:
#   $code (String)
hours-not-yours =
    { $code }: этого человека нет в Вашем списке. В список его добавляет специалист базовой поддержки (baastoetuse spetsialist) или кейс-менеджер (juhtumikorraldaja).
    Вы замещаете коллегу? Могу спросить, можно ли Вам записать часы этого человека.
# Variables:
#   $code (String)
hours-asked-right = Вопрос отправлен: { $code }. Если такой человек получает здесь помощь, специалист ответит. Карточка останется.
# Variables:
#   $codes (String)
hours-no-longer-yours = Больше нет в Вашем списке: { $codes }. Ничего не записано.
# Variables:
#   $heard (String)
hours-ask-date =
    В какой день это было? Вы написали: «{ $heard }».
    Выберите день или напишите дату, например 12.11.
hours-ask-date-plain =
    В какой день это было?
    Выберите день или напишите дату, например 12.11.
hours-ask-date-written = Выберите день или напишите дату, например 12.11.
# Variables:
#   $heard (String)
hours-ask-duration =
    Сколько времени это заняло? Вы написали: «{ $heard }».
    Выберите время или напишите, например 1 ч 20 мин.
hours-ask-duration-plain =
    Сколько времени это заняло?
    Выберите время или напишите, например 1 ч 20 мин.
# Variables:
#   $amount (String) - 1,5 часа, $heard (String) - as it was typed
hours-ask-likely = Вы имели в виду { $amount }? Вы написали: «{ $heard }».
# Variables:
#   $amount (String)
button-hours-likely = Да, { $amount }
hours-ask-component = К какому компоненту это относится?
hours-ask-mode = Это было в группе или отдельно?
# Variables:
#   $component (String)
hours-ask-mode-alone =
    Этот компонент записывается только на одного человека: { $component }.
    Это было с каждым отдельно или выберете другой компонент?
# Variables:
#   $component (String)
hours-ask-mode-group =
    Этот компонент записывается только как групповое занятие: { $component }.
    Это было в группе или выберете другой компонент?
# Variables:
#   $heard (String) - the word for a relative, as it was typed
hours-ask-recipient = Вы написали: «{ $heard }». Для кого была эта помощь?
hours-ask-recipient-plain = Для кого была эта помощь?
button-hours-recipient-participant = Для участника
button-hours-recipient-family-member = Для члена семьи
hours-note-future = Этот день ещё не наступил. Записать можно только то, что уже было.
hours-note-too-long = В одной записи может быть не больше 24 часов.
button-hours-someone = Кто-то другой
# Variables:
#   $person (String)
button-hours-without = Только { $person }
button-hours-ask-right = Попросить разрешение
button-hours-again = Как в прошлый раз
button-hours-today = Сегодня
button-hours-yesterday = Вчера
button-hours-other-day = Выбрать дату
button-hours-other-component = Другой компонент
button-hours-no-component = Не выбирать
button-hours-alone = Индивидуально
button-hours-apart = С каждым отдельно
button-hours-together = В группе

## Correcting

# Variables:
#   $person (String), $what (String) - day, duration and component
hours-fix =
    Что исправить?
    { $person }
    { $what }
hours-field-person = Человек
hours-field-date = День
hours-field-duration = Длительность
hours-field-component = Компонент
hours-field-mode = В группе или отдельно
# Variables:
#   $recipient (String) - участник, член семьи
hours-field-recipient = Получатель: { $recipient }
hours-recipient-participant = участник
hours-recipient-family-member = член семьи
hours-recipient-group = группа
hours-left-as-it-was = Ничего не изменилось.
hours-restored = Возвращено. Запись снова такая, как раньше.

## What speaks against it

# Variables:
#   $other (String), $added (String) - an entry in one line
hours-overlap =
    Время этих записей пересекается, ничего не записано. Исправьте, пожалуйста, одну из них.
    Прежняя запись: { $other }
    Новая запись: { $added }
# Variables:
#   $total (String) - 25 h, $added (String)
hours-over-day =
    Так за этот день получится { $total }. В сутках 24 часа, ничего не записано.
    Новая запись: { $added }
# Variables:
#   $other (String), $added (String)
hours-duplicate =
    Это был второй раз за день? Такая запись уже есть:
    { $other }
    Новая запись: { $added }
# Variables:
#   $total (String) - 13 h, $added (String)
hours-long-day =
    За этот день получается { $total }. Всё верно?
    Новая запись: { $added }
# Variables:
#   $added (String)
hours-ahead =
    Это время ещё впереди. Работа уже сделана?
    { $added }
# Variables:
#   $month (String) - октябрь 2026, $added (String)
hours-closed =
    Этот месяц уже в отчёте: { $month }. Если сохранить, кейс-менеджер (juhtumikorraldaja) узнает об изменении.
    { $added }
button-hours-is-done = Да, сделана
button-hours-keep-anyway = Всё равно сохранить
button-hours-was-group = Это была группа
button-hours-fix-this = Исправить новую
button-hours-fix-other = Исправить прежнюю
button-hours-add-twice = Да, добавить
button-hours-not-twice = Нет, не надо
button-hours-is-right = Да, верно

## Kept

hours-kept = Сохранено.
# Variables:
#   $code (String), $what (String) - day, duration and component
hours-kept-line = { $code }: { $what }
hours-kept-after-closing = Этот месяц уже в отчёте. Об изменении узнает кейс-менеджер (juhtumikorraldaja).
# Variables:
#   $code (String), $day (String) - 12.11.2026
hours-kept-paused = { $code }: на { $day } отмечена пауза.
hours-kept-paused-way = Часы сохранены. Если день неверный, нажмите «Исправить». Если человек уже вернулся, сообщите кейс-менеджеру (juhtumikorraldaja): тогда паузу можно закончить.
# Variables:
#   $code (String), $component (String), $month (String), $left (Number) - hours, $shared (String) - yes: with colleagues' hours
hours-left =
    { $code }, { $component }: по плану на этот месяц { $left ->
        [one] остался { $left } час
        [few] осталось { $left } часа
        [many] осталось { $left } часов
       *[other] осталось { $left } часа
    }{ $shared ->
        [yes] {" "}(вместе с коллегами)
       *[no] {""}
    }.
# Variables:
#   $code (String), $component (String), $month (String) - november 2026, $left (Number) - hours, $shared (String) - yes: with colleagues' hours
hours-left-month =
    { $code }, { $component }, { $month }: по плану { $left ->
        [one] остался { $left } час
        [few] осталось { $left } часа
        [many] осталось { $left } часов
       *[other] осталось { $left } часа
    }{ $shared ->
        [yes] {" "}(вместе с коллегами)
       *[no] {""}
    }.
# Variables:
#   $code (String), $component (String), $month (String)
hours-left-none = { $code }, { $component }, { $month }: план выполнен полностью.
# Variables:
#   $code (String), $component (String), $month (String), $over (Number) - hours
hours-left-over =
    { $code }, { $component }, { $month }: сверх плана { $over ->
        [one] { $over } час
        [few] { $over } часа
        [many] { $over } часов
       *[other] { $over } часа
    }.
hours-ask-reason = Сообщу об этом специалисту. В чём причина? Выберите или напишите.
hours-reason-button-need = Нужно было больше помощи
hours-reason-button-substitute = Замещение коллеги
hours-reason-button-urgent = Неожиданный случай
hours-reason-kept = Причина записана. Её увидит только специалист этого человека или кейс-менеджер (juhtumikorraldaja).
hours-reason-skipped = Понятно. Часы записаны.
# Variables:
#   $code (String), $heard (String)
hours-reason = { $code }. Причина: «{ $heard }»
hours-no-reason = причина не указана
# Variables:
#   $code (String), $cap (String) - 2 280 €, $spent (String), $left_sum (String), $unit (String), $left (Number) - hours
hours-cap =
    { $code }, занятость: предельная цена (piirhind) — { $cap } в год, израсходовано { $spent }, осталось { $left_sum }.
    При цене { $unit } за час этого хватит примерно на { $left ->
        [one] { $left } час
        [few] { $left } часа
        [many] { $left } часов
       *[other] { $left } часа
    }.
    Если добавите больше, спрошу причину и сообщу специалисту.
# Variables:
#   $code (String), $cap (String), $spent (String), $left_sum (String), $unit (String), $left (Number)
hours-cap-over = { $code }, занятость: годовая предельная цена (piirhind) { $cap } превышена, израсходовано { $spent }.

## Deleted

hours-deleted-draft = Удалено. Ничего не записано.
# Variables:
#   $what (String) - entries, one a line
hours-deleted =
    Удалено:
    { $what }
hours-delete-which = Что удалить? Ответьте на своё сообщение или на карточку словом «удали» или откройте запись: /month
hours-deleted-already = Это уже удалено.

# Variables:
#   $code (String), $first (String) - a day
hours-too-early = { $code }: на замене часы можно записать начиная с { $first }. Ничего не записано. Пожалуйста, исправьте дату или удалите карточку.

## An edited message

hours-edited = Вы изменили сообщение. Запись теперь тоже изменена.
# Variables:
#   $code (String), $before (String), $after (String)
hours-edited-line =
    { $code }
    Было: { $before }
    Стало: { $after }
hours-edit-same = Вы изменили сообщение. Часы остались прежними.
hours-edit-no-hours = Вы изменили сообщение, но часов в нём найти не удалось. Запись осталась прежней.
hours-edit-waits = Вы изменили сообщение. Запись останется прежней, пока Вы не ответите и не подтвердите.

## Nothing became an entry

# Variables:
#   $heard (String)
hours-refused =
    Не получилось понять: «{ $heard }». Ничего не записано.
    Напишите, например: «Мари вчера 2 часа».
# Variables:
#   $heard (String)
hours-refused-future =
    Этот день ещё не наступил: «{ $heard }». Ничего не записано.
    Напишите, когда работа уже сделана, например: «Мари вчера 2 часа».
# Variables:
#   $heard (String)
hours-refused-too-long =
    В одной записи может быть не больше 24 часов: «{ $heard }». Ничего не записано.
    Напишите, например: «Мари вчера 2 часа».
# Variables:
#   $most (Number)
hours-refused-too-many = Записей в одном сообщении может быть не больше { $most }. Ничего не записано, отправьте, пожалуйста, несколькими сообщениями.
hours-hint = Сюда можно писать часы, например: «Мари вчера 2 часа». Для остального есть меню: /menu
hours-own = Записанные часы по месяцам — под кнопкой.
hours-nobody = Сейчас в Вашем списке никого нет. Людей добавляет специалист базовой поддержки (baastoetuse spetsialist) или кейс-менеджер (juhtumikorraldaja).

## The month

# Variables:
#   $month (String)
hours-month-head = Мои часы: { $month }
# Variables:
#   $person (String), $total (String)
hours-month-person = { $person }: { $total }
# Variables:
#   $component (String), $done (String), $left (String) - ", по плану ещё 2 ч" or nothing
hours-month-line = { $component }: { $done }{ $left }
# Variables:
#   $component (String), $left (String) - what the plan has
hours-month-planned = { $component }: { $left }
# Variables:
#   $amount (String), $shared (String) - yes: with colleagues' hours
hours-month-left =
    по плану ещё { $amount }{ $shared ->
        [yes] {" "}(вместе с коллегами)
       *[no] {""}
    }
# Variables:
#   $amount (String), $shared (String) - yes: with colleagues' hours
hours-month-over =
    сверх плана { $amount }{ $shared ->
        [yes] {" "}(вместе с коллегами)
       *[no] {""}
    }
# Variables:
#   $shared (String) - yes: with colleagues' hours
hours-month-full =
    план выполнен полностью{ $shared ->
        [yes] {" "}(вместе с коллегами)
       *[no] {""}
    }
# Variables:
#   $total (String)
hours-month-total = Всего: { $total }
# Variables:
#   $total (String)
hours-month-total-group = Всего: { $total }, группа посчитана один раз
hours-month-empty = В этом месяце ничего не записано.
# Variables:
#   $person (String), $month (String)
hours-days =
    { $person }
    { $month }. Выберите запись, чтобы посмотреть или исправить.
# Variables:
#   $person (String), $what (String), $changes (Number) - how often it was changed
hours-entry =
    { $person }
    { $what }
    Изменений: { $changes }
# Variables:
#   $person (String), $what (String), $changes (Number)
hours-entry-deleted =
    { $person }
    { $what }
    Эта запись удалена.
# Variables:
#   $number (Number)
button-hours-unconfirmed = Не подтверждено: { $number }
# Variables:
#   $number (Number)
button-hours-next = Следующая неподтверждённая: { $number }
button-hours-open-unconfirmed = Открыть
# Variables:
#   $number (Number), $codes (String) - of the people on the cards
hours-unconfirmed =
    Не подтверждено: { $number }. { $codes }
    Эти часы ещё не записаны.
# Variables:
#   $number (Number), $codes (String), $due (String) - a day
hours-erased-soon =
    Не подтверждено: { $number }. { $codes }
    Эти часы ещё не записаны. Неподтверждённая карточка будет стёрта { $due }.
# Variables:
#   $days (Number)
hours-card-erased =
    Эта карточка стёрта: за { $days } { $days ->
        [one] день
        [few] дня
        [many] дней
       *[other] дня
    } её не подтвердили. Часы не записаны.
    Их можно написать снова, с датой, например: «Мари 12.11 2 ч».
button-log = Записать часы
button-my-hours = Мои часы
button-danger = 112: срочная помощь
command-log = Записать часы
command-month = Мои часы
help-page-workers =
    Специалисту поддержки
    Пишите часы обычным сообщением: «Мари вчера 2 ч, с Яаном 9–11». Покажу, что получилось понять, Вы подтвердите.
    Чтобы исправить, измените своё сообщение; чтобы удалить, ответьте на него «удали».
    /log — записать часы кнопками
    /month — мои часы
# Variables:
#   $numbers (String) - lines with checked help numbers
hours-danger =
    Если есть угроза жизни, сразу звоните 112. Скажите, где Вы и что случилось.
    Оставайтесь рядом с человеком, если это безопасно для Вас.
    { $numbers }

## A week without hours

# Variables:
#   $planned (Number) - hours
gap-question =
    Вы работали с людьми на этой неделе? Часы пока не записаны.
    По плану: { $planned ->
        [one] { $planned } час
        [few] { $planned } часа
        [many] { $planned } часов
       *[other] { $planned } часа
    }.
# Variables:
#   $week (String) - its Monday, 16.11.2026
gap-question-again = Вы просили напомнить: за неделю, которая началась { $week }, часы не записаны. Они были?
gap-none = Понятно, часов не было. Если что-то вспомнится, это всегда можно добавить.
# Variables:
#   $check_at (String) - завтра в 9:00
gap-later = Напомню { $check_at }.
button-gap-none = Часов не было
button-gap-later = Напомнить

## Who may write whose hours

# Variables:
#   $code (String)
hours-person-given =
    Теперь в Вашем списке есть { $code }.
    Часы можно записать обычным сообщением, например: «{ $code } сегодня 2 ч».
# Variables:
#   $code (String), $until (String)
hours-person-given-until =
    Вы можете записывать часы: { $code }, до { $until } включительно.
    Напишите, например: «{ $code } сегодня 2 ч».
# Variables:
#   $code (String), $worker (String)
substitute-asked =
    { $code }: специалист поддержки замещает коллегу и просит разрешения записать часы.
    Специалист: { $worker }
substitute-button-today = Только сегодня
substitute-button-week = Эта неделя
substitute-button-no = Нет
# Variables:
#   $code (String), $worker (String)
substitute-answered-today =
    { $code }: разрешено на сегодня. Записать можно до конца завтрашнего дня.
    Специалист: { $worker }
# Variables:
#   $code (String), $worker (String)
substitute-answered-week =
    { $code }: разрешено на эту неделю. Записать можно до конца понедельника.
    Специалист: { $worker }
# Variables:
#   $code (String), $worker (String)
substitute-answered-no =
    { $code }: разрешения нет.
    Специалист: { $worker }
substitute-answered-already = На это уже ответили. Показываю, как есть сейчас.
# Variables:
#   $code (String)
substitute-refused = { $code }: разрешения записывать часы нет. Обсудите это, пожалуйста, со специалистом.

## To specialists and case managers

# Variables:
#   $code (String), $component (String), $month (String), $over (Number) - hours
hours-over-plan-notice =
    { $code }, <tg-spoiler>{ $component }</tg-spoiler>, { $month }: сверх плана { $over ->
        [one] { $over } час
        [few] { $over } часа
        [many] { $over } часов
       *[other] { $over } часа
    }.
# Variables:
#   $code (String), $cap (String), $spent (String)
hours-over-cap-notice = { $code }, занятость: годовая предельная цена (piirhind) { $cap } превышена, израсходовано { $spent }.
# Variables:
#   $code (String), $month (String), $worker (String)
hours-after-closing-notice =
    { $code }: изменены часы закрытого месяца ({ $month }). Проверьте, пожалуйста, отчёт за этот месяц.
    Специалист поддержки: { $worker }
button-hours-show-reason = Показать причину
