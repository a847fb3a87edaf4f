### Leaving: everybody who will leave, one person's way out, the contract's last month.

## Shared words: traits, forms of facts, the way of ticking off

trait-continuing = продолжит в следующем периоде
trait-button-continuing = Продолжит в новом периоде
case-move-set-exit = изменён план выхода
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
exit-path-button-state-service = Госуслуга
exit-path-button-own-service = Своя помощь
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
exit-list-file-empty = Сейчас никто не выходит.
exit-head-code = Код
exit-head-path = Путь
exit-head-reason = Причина
exit-head-last-day = Последний день
exit-head-step-told = Разговор
exit-head-step-application = Ходатайство
exit-head-step-sheet = Листок передан
exit-head-step-qol-person = Оценка человека
exit-head-step-qol-specialist = Оценка специалиста
exit-head-step-left = Выход
exit-head-step-hours = Часы
exit-head-step-form = Анкета
exit-head-step-form-copy = Копия
exit-head-next = Следующий шаг
exit-head-next-due = Срок
