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
