### Leaving: everybody who will leave, one person's way out, the contract's last month.

## Shared words: traits, forms of facts, the way of ticking off

trait-continuing = продолжит в следующем периоде
trait-button-continuing = Продолжит в новом периоде
case-move-set-exit = изменён ожидаемый день выхода
fact-button-exit-path = Путь после выхода
fact-button-exit-told = Разговор о выходе
fact-button-exit-sheet = Листок для человека передан
button-how-state-service = Государственная услуга
button-how-own-service = Помощь самоуправления
button-how-other-kov = Другое самоуправление
button-how-no-help-wanted = Человек не хочет помощи
button-how-to-person = Самому человеку
button-how-to-guardian = Опекуну
case-how-state-service = государственная услуга по уходу (erihoolekandeteenus)
case-how-own-service = помощь местного самоуправления
case-how-other-kov = другое самоуправление
case-how-no-help-wanted = человек не хочет помощи
case-how-to-person = самому человеку
case-how-to-guardian = опекуну
reminder-of-exit-path = выбор пути после выхода
reminder-of-told-of-exit = разговор с человеком о выходе
reminder-of-exit-day = отметка о дне выхода
reminder-way-state-service = Государственная услуга
reminder-way-own-service = Помощь самоуправления
reminder-way-other-kov = Другое самоуправление
reminder-way-no-help-wanted = Человек не хочет помощи
reminder-way-to-person = Разговор с человеком был
reminder-way-to-guardian = Разговор с опекуном был

## Where to next, why, and the steps

exit-path-state-service = государственная услуга по уходу (erihoolekandeteenus)
exit-path-own-service = помощь местного самоуправления
exit-path-other-kov = другое самоуправление
exit-path-no-help-wanted = человек не хочет помощи
exit-path-none = не решено
exit-path-button-state-service = Государственная услуга
exit-path-button-own-service = Помощь самоуправления
exit-path-button-other-kov = Другое самоуправление
exit-path-button-no-help-wanted = Не хочет помощи
exit-reason-period-end = услуги программы заканчиваются
exit-reason-goal-reached = цель достигнута
exit-reason-other-service = началась другая услуга
exit-reason-not-target-group = больше не входит в целевую группу
exit-reason-moved = переезд в другое место
exit-reason-refused = больше не хочет участвовать
exit-reason-lost-contact = связь потеряна
exit-reason-died = человек умер
exit-reason-button-period-end = Услуги программы кончаются
exit-reason-button-goal-reached = Цель достигнута
exit-reason-button-other-service = Началась другая услуга
exit-reason-button-not-target-group = Уже не в целевой группе
exit-reason-button-refused = Больше не хочет участвовать
exit-reason-button-lost-contact = Связь потеряна
exit-step-path = путь после выхода
exit-step-told = разговор о выходе
exit-step-application = ходатайство в Департамент социального страхования (Sotsiaalkindlustusamet)
exit-step-sheet = листок для человека передан
exit-step-qol-person = оценка человека в конце
exit-step-qol-specialist = оценка специалиста в конце
exit-step-left = день выхода отмечен
exit-step-hours = часы последнего месяца проверены
exit-step-form = анкета при выходе (väljumisankeet)
exit-step-form-copy = копия анкеты отправлена

## The file

exit-list-file = Выход из проекта
# Variables:
#   $made (String) - 23.11.2026
#   $done (Number), $total (Number)
exit-list-file-about = На { $made }. Людей: { $total }, готово: { $done }. Имён в файле нет.
exit-list-file-empty = Сейчас никто не выходит из проекта.
exit-head-code = Код
exit-head-path = Путь
exit-head-reason = Причина
exit-head-last-day = Последний день
exit-head-step-told = Разговор
exit-head-step-application = Ходатайство
exit-head-step-sheet = Листок передан
exit-head-step-qol-person = Оценка человека
exit-head-step-qol-specialist = Оценка специалиста
exit-head-step-left = День выхода
exit-head-step-hours = Часы
exit-head-step-form = Анкета
exit-head-step-form-copy = Копия
exit-head-next = Следующий шаг
exit-head-next-due = Срок

## The list

command-exit = Выход из проекта
button-exits = Выход из проекта
exit-list-head = <b>Выход из проекта</b>
exit-list-head-undecided = <b>Выход из проекта: плана ещё нет</b>
# Variables:
#   $total (Number), $done (Number)
#   $bar (String) - ten signs
exit-list-progress = { $total ->
        [one] { $total } человек
        [few] { $total } человека
        [many] { $total } человек
       *[other] { $total } человека
    }, готово: { $done }
    { $bar }
# Variables:
#   $day (String) - 31.12.2026
exit-list-ends = Последний день услуг: { $day }
# Variables:
#   $day (String) - 01.01.2027
#   $count (Number)
exit-list-ahead = В новый период { $day }: { $count }
# Variables:
#   $codes (String)
exit-list-stuck = Должны продолжить, но не переведены: { $codes }
exit-list-closed = дело (juhtum) закрыто
# Variables:
#   $since (String) - 17.11.2026
exit-paused = Пауза с { $since }
# Variables:
#   $page (Number), $pages (Number)
exit-list-page = Страница { $page }/{ $pages }
# Variables:
#   $code (String), $path (String)
exit-list-line = <b>{ $code }</b> · { $path }
exit-list-done = ✓ все шаги сделаны
# Variables:
#   $day (String)
exit-list-waits = сейчас делать ничего не нужно, последний день { $day }
exit-list-empty = Сейчас никто не выходит из проекта.
exit-list-all-planned = Путь после выхода выбран у всех.
# Variables:
#   $step (String), $day (String) - 23.11.2026
exit-step-line-done = ✓ { $step }: { $day }
# Variables: as above
exit-step-line-late = ! { $step }: срок был { $day }
# Variables: as above
exit-step-line-due = ○ { $step }: не позднее { $day }
# Variables:
#   $step (String)
exit-step-line-open = ○ { $step }: не сделано
# Variables: as above
exit-step-line-later = · { $step }: позже
# Variables:
#   $count (Number)
button-exit-undecided = Без плана: { $count }
button-exit-all = Показать всех
button-exit-nudge = Спросить коллег
button-exit-file = Скачать XLSX
button-exit-closing = Конец договора
button-exit-people = Показать людей
# Variables:
#   $municipality (String)
exit-file-caption = { $municipality }: выход из проекта. Имён в файле нет.
# Variables:
#   $count (Number)
exit-nudged = Вопрос отправлен: { $count ->
        [one] { $count } коллеге
        [few] { $count } коллегам
        [many] { $count } коллегам
       *[other] { $count } коллеги
    }.
# Variables:
#   $count (Number)
exit-nudged-before = Сегодня вопрос уже отправлен: { $count ->
        [one] { $count } коллеге
        [few] { $count } коллегам
        [many] { $count } коллегам
       *[other] { $count } коллеги
    }. Снова спросить можно завтра.
# Variables:
#   $codes (String)
exit-nudged-unowned = Нет кейс-менеджера (juhtumikorraldaja): { $codes }
# Variables:
#   $codes (String), $count (Number)
notice-exit-nudge = Вопрос от руководителя: кто { $count ->
        [one] этому человеку
        [few] этим людям
        [many] этим людям
       *[other] этим людям
    } поможет дальше?
    { $codes }
    Путь после выхода ещё не выбран. Откройте дело (juhtum) и выберите путь.

## One person's page

# Variables:
#   $code (String)
exit-page-head = <b>{ $code }: выход из проекта</b>
# Variables:
#   $path (String)
exit-page-path = Путь: { $path }
# Variables:
#   $day (String) - четверг, 31.12.2026
exit-last-day = Последний день (ожидается): { $day }
# Variables: as above
exit-left-on = День выхода: { $day }
# Variables:
#   $day (String), $reason (String)
exit-left-on-reason = День выхода: { $day } ({ $reason })
exit-page-steps = <b>Шаги</b>
exit-page-done = Все шаги сделаны. Дело (juhtum) можно закрыть.
# Variables:
#   $chosen (String) - kinds of the state's services
exit-page-state = Государственная услуга: { $chosen }
exit-page-state-none = Вид государственной услуги не отмечен: от него зависит, за сколько дней нужно прийти на услугу.
# Variables:
#   $until (String), $due (String) - 03.11.2026
#   $count (Number) - days left
exit-state-apply = Ходатайство в Департамент социального страхования (Sotsiaalkindlustusamet) не подано. Чтобы ответ пришёл не позднее { $until }, подать ходатайство нужно не позднее { $due }. { $count ->
        [0] Это сегодня.
        [one] Остался { $count } день.
        [few] Осталось { $count } дня.
        [many] Осталось { $count } дней.
       *[other] Осталось { $count } дня.
    }
# Variables:
#   $until (String), $due (String) - 03.11.2026
#   $count (Number) - days past
exit-state-apply-past = Ходатайство в Департамент социального страхования (Sotsiaalkindlustusamet) не подано. Чтобы ответ пришёл не позднее { $until }, подать ходатайство нужно было не позднее { $due }. С тех пор { $count ->
        [one] прошёл { $count } день
        [few] прошло { $count } дня
        [many] прошло { $count } дней
       *[other] прошло { $count } дня
    }. Подать ходатайство нужно сразу. Договоритесь, кто поможет до ответа.
# Variables:
#   $applied (String), $due (String) - 20.01.2027
#   $count (Number) - working days
exit-state-waits = Ходатайство подано { $applied }. Департамент социального страхования (Sotsiaalkindlustusamet) должен решить не позднее { $due } ({ $count ->
        [one] { $count } рабочий день
        [few] { $count } рабочих дня
        [many] { $count } рабочих дней
       *[other] { $count } рабочего дня
    }).
# Variables:
#   $count (Number)
exit-state-gap = Ответ может прийти после последнего дня. Перерыв до { $count ->
        [one] { $count } дня
        [few] { $count } дней
        [many] { $count } дней
       *[other] { $count } дня
    }: договоритесь, кто поможет в это время.
# Variables:
#   $day (String)
exit-state-decided = Решение принято { $day }. Человек ждёт свободного места.
exit-state-referred = Решение о направлении (suunamisotsus) принято. Отметьте, поддерживающая это услуга или с проживанием: тогда сообщу, к какому дню нужно прийти.
# Variables:
#   $due (String)
exit-state-turn-up = Место есть. Прийти на услугу нужно не позднее { $due }.
# Variables:
#   $day (String)
exit-state-started = Государственная услуга началась { $day }.
exit-state-priority = Люди, которые получают услуги в пилотных проектах, входят в приоритетную очередь. Источник: страница Департамента социального страхования (Sotsiaalkindlustusamet) о специальных услугах по уходу, без даты.
button-exit-path = Выбрать путь
button-exit-path-change = Изменить путь
button-exit-last-day = Последний день
button-exit-note = Отметить шаг
button-exit-leave = Отметить выход
button-exit-stay = Отменить выход
button-exit-state = Какая услуга государства?
button-exit-sheet = Листок (PDF)
button-exit-continues = Продолжит в новом периоде
# Variables:
#   $code (String)
button-exit-open = Выход: { $code }
button-exit-page = Выход из проекта
# Variables:
#   $code (String), $path (String)
exit-path-question = { $code }: кто поможет человеку дальше?
    Сейчас: { $path }
# Variables: as above
exit-path-kept = { $code }: выбор записан. Путь после выхода: { $path }
    Человеку можно дать листок, где это написано простыми словами.
# Variables: as above
exit-path-undone = { $code }: выбор отменён. Путь после выхода: { $path }
# Variables:
#   $code (String)
exit-continues = { $code }: участие продолжится в следующем периоде. Шагов и сроков выхода больше нет.
# Variables: as above
exit-steps-question = { $code }: что сделано?
# Variables: as above
exit-steps-none = { $code }: сейчас здесь отмечать нечего.

## Leaving, and the expected last day

# Variables:
#   $code (String)
exit-leave-reason = { $code }: почему человек выходит из проекта?
# Variables:
#   $code (String)
#   $end (String) - 31.12.2026
exit-leave-day = { $code }: какой день последний?
    Напишите дату, например 20.05. День может быть и впереди. Последний день услуг программы: { $end }.
# Variables: as above
exit-last-day-question = { $code }: до какого дня человек получает помощь?
    Напишите дату, например 20.12. Последний день услуг программы: { $end }.
# Variables:
#   $day (String), $end (String) - 31.12.2026
exit-flaw-before-entry = { $day } — раньше дня входа в проект. Напишите, пожалуйста, более поздний день.
# Variables: as above
exit-flaw-after-end = { $day } — после последнего дня услуг программы { $end }. Напишите, пожалуйста, более ранний день.
# Variables: as above
exit-flaw-past = { $day } уже прошло. Если выход уже состоялся, отметьте выход.
# Variables:
#   $code (String), $day (String), $reason (String)
exit-leaves = <b>{ $code }: день выхода — { $day }</b>
    Причина: { $reason }
# Variables:
#   $code (String), $day (String)
exit-last-day-set = { $code }: последний день — { $day }.
# Variables:
#   $code (String)
exit-stays = { $code }: выход отменён.
exit-stays-toast = Выход отменён.

## The page for the person

# Variables:
#   $code (String), $path (String), $person_language (String)
exit-sheet-page = <b>{ $code }: листок для человека</b>
    Путь: { $path }
    Язык человека: { $person_language }
    На листке написано, что заканчивается, что начинается и к кому обратиться. Имени на нём нет, если Вы сами его не выберете.
exit-sheet-toast-path = Сначала выберите путь после выхода: от него зависит, что написано на листке.
# Variables:
#   $code (String)
exit-sheet-caption = { $code }: листок для человека. Распечатайте, передайте и отметьте: «Листок для человека передан».
# Variables:
#   $minutes (Number)
exit-sheet-save = На листке есть имя. Распечатайте его сразу. Из чата он исчезнет через { $minutes ->
        [one] { $minutes } минуту
        [few] { $minutes } минуты
        [many] { $minutes } минут
       *[other] { $minutes } минуты
    }. Получить снова: /exit, код человека, «Листок (PDF)».
button-exit-sheet-et = На эстонском
button-exit-sheet-ru = На русском
button-exit-sheet-named-et = С именем, на эстонском
button-exit-sheet-named-ru = С именем, на русском

## The contract's last month

# Variables:
#   $municipality (String)
#   $period (String) - 2025–2026
exit-closing-head = <b>{ $municipality }: закрытие периода { $period }</b>
# Variables:
#   $day (String) - 31.01.2027
#   $count (Number)
exit-closing-ends = Договор действует до { $day }. { $count ->
        [0] Это сегодня.
        [one] Остался { $count } день.
        [few] Осталось { $count } дня.
        [many] Осталось { $count } дней.
       *[other] Осталось { $count } дня.
    }
# Variables:
#   $day (String)
exit-closing-over = Договор закончился { $day }.
# Variables:
#   $step (String)
exit-closing-none = ✓ { $step }: есть у всех
# Variables:
#   $step (String), $codes (String), $count (Number)
exit-closing-missing = ○ { $step }: нет у { $count } ({ $codes })
# Variables:
#   $step (String), $codes (String), $count (Number)
#   $due (String) - 12.01.2027
exit-closing-missing-due = ○ { $step }: нет у { $count } ({ $codes }), не позднее { $due }
# Variables:
#   $month (String)
#   $state (String) - a sentence
exit-closing-month = Последний месяц: { $month }. { $state }
# Variables:
#   $contract (String), $day (String), $clause (String)
exit-keep-until = Документы хранятся до { $day } (договор { $contract }, { $clause }).
# Variables:
#   $contract (String)
exit-keep-none = Договор { $contract }: день, до которого хранятся документы, не указан. Без него из документов программы ничего не удаляется.
exit-keep-no-contract = Договор сюда не внесён, поэтому нет и дня, до которого хранятся документы. Из документов программы ничего не удаляется.
button-exit-keep = Хранение документов
button-exit-keep-none = День не указан
exit-keep-which = Документы какого договора?
# Variables:
#   $contract (String)
exit-keep-question = До какого дня хранятся документы договора { $contract }?
    Напишите день, как он указан в договоре, например 31.12.2031.
exit-keep-clause = В каком пункте договора это сказано? Напишите, например: пункт 5.2.6.
# Variables:
#   $day (String)
exit-keep-past = { $day } уже прошло. Проверьте, пожалуйста, договор и напишите день с годом.
exit-keep-toast-none = Договор сюда не внесён. Его добавляет администратор Märkaja.

## A form that is not finished

form-what-exit-leave = отметка о выходе
form-what-exit-last-day = ожидаемый последний день
form-what-exit-keep = срок хранения документов
