### The operator's panel: one contract, one price.

## What was typed is looked at before it is saved

# Variables:
#   $name (String)
manage-look-title = Проверьте: { $name }
manage-look-told = Пока ничего не сохранено.
manage-look-caption = Что изменится
manage-look-now = Станет
manage-look-follows = Что из этого следует
manage-look-sure = Это прочитано. Сохранить так.
manage-look-sure-needed = Прочитайте это, пожалуйста, и поставьте галочку.
manage-look-other = Тем временем что-то изменилось. Здесь уже новая сводка: проверьте её, пожалуйста.
manage-look-go = Проверить
manage-look-edit = Исправить
manage-look-leave = Отказаться
manage-look-former = В форме прежние значения. Ничего не изменится, пока Вы их не проверите и не сохраните.
manage-contract-source = Откуда данные
manage-source-typed = введено здесь

## A contract

manage-contracts-none-here = Договора нет.
# Variables:
#   $places (Number)
manage-contract-places-line = мест: { $places }
manage-contract-new = Добавить договор
manage-contract-edit = Изменить данные
# Variables:
#   $contract (String)
manage-contract-change = Изменить договор: { $contract }
manage-contract-name-hint = Как в самом договоре. Потом его изменить нельзя: по нему Märkaja узнаёт договор
manage-contract-name-stays = Номер договора не меняется: по нему Märkaja узнаёт договор.
manage-contract-there = Договор с таким номером уже есть. Изменить его можно на его странице.
manage-contract-municipalities-more = Выбрать из списка
manage-contract-representative = Представитель
manage-contract-representative-hint = В общем договоре — самоуправление, которое представляет остальных
manage-contract-period-hint = По нему считаются сроки и плата
manage-contract-as-period = Пусто: как в периоде
manage-contract-first = Первый день
manage-contract-last = Последний день
manage-contract-ceiling-hint = Сколько всего по договору можно потратить на компоненты услуги, в евро. Пусто: Märkaja не показывает, сколько денег осталось
manage-contract-fee-typed = Плата за координирование в месяц
manage-contract-fee-hint = В евро, за весь договор. Пусто: число мест, умноженное на плату периода за одно место
manage-contract-fee-months = За сколько месяцев платят
manage-contract-used-hint = Сколько денег на компоненты ушло до начала работы с Märkaja, в евро. Пусто: нисколько
manage-contract-used-until = До какого дня эта сумма
manage-contract-used-until-hint = Нужно, если сумма выше указана
# Variables:
#   $contract (String)
manage-contract-added = Договор добавлен: { $contract }.
# Variables: as above
manage-contract-saved = Договор сохранён: { $contract }.
manage-contract-same = Менять было нечего.
manage-contract-end = Окончание
manage-contract-end-told = Напишите последний день, когда договор действует. Сам договор останется, как и отправленные месяцы и файлы.
manage-contract-changes = Что здесь меняли
manage-contract-changes-told = «Отменить» откроет форму с прежними значениями: ничего не изменится, пока Вы их не проверите и не сохраните. Убрать добавленный договор нельзя: к нему уже могут относиться месяцы и файлы. Если договор добавлен по ошибке, исправьте данные или укажите последний день. Изменения из таблицы есть только в списке внизу, без прежнего значения.

## What follows from a change of a contract

# Variables:
#   $places (Number), $people (Number)
manage-contract-warn-people = Мест по договору: { $places }, людей на услуге сейчас: { $people }. Никого с услуги не исключают.
# Variables:
#   $before (String), $now (String) - from a day until a day
manage-contract-warn-shorter = Договор действует меньше времени: было { $before }, станет { $now }. В дни, которые не вошли, договора нет.
# Variables:
#   $names (String)
manage-contract-warn-gone = Из договора выходят: { $names }.
# Variables:
#   $count (Number), $months (String)
manage-contract-warn-sent = Уже отправлено месяцев из времени договора: { $count } ({ $months }). Отправленные файлы не изменятся. Бюджет сразу считается по новым данным.
# Variables:
#   $fee (String)
manage-contract-note-fee = Число мест меняется, а плата за координирование остаётся прежней. По периоду она была бы { $fee } в месяц: так и будет, если оставить поле платы пустым.

## Until when the papers of a contract are kept

manage-contract-keep = Хранение документов
manage-contract-keep-told = До какого дня по договору хранят документы программы и в каком пункте это написано.
manage-contract-keep-open = День не указан. Без него ничего из документов программы не удаляется.
manage-contract-keep-until = Хранить до
manage-contract-keep-clause = Пункт договора
manage-contract-keep-clause-hint = Например: пункт 5.2.6
manage-contract-keep-past = Этот день уже прошёл: следующее удаление уничтожит данные людей и файлы этого договора.

## One line of a price list

manage-price-new = Добавить цену
manage-price-new-told = Цена — за один час. Если для того же компонента, получателя и поставщика уже действует прежняя цена, новая заменит её со своего первого дня.
manage-price-everybody = все
manage-price-endless = без срока
manage-price-typed = Цена часа в евро
manage-price-typed-hint = Например, 24,50
manage-price-first = Действует с
manage-price-last = Действует по
manage-price-last-hint = Пусто: до новой цены
# Variables:
#   $price (String) - a sum and its days
manage-price-added = Цена добавлена: { $price }
manage-price-same = Точно такая цена уже записана.
# Variables:
#   $months (String), $day (String)
manage-price-sent = Месяцы { $months } отправлены с другой ценой, и она не меняется. Новая цена может действовать с { $day }.
# Variables:
#   $price (String) - a sum and its days
manage-price-replaces = Эта цена исчезнет, вместо неё будет новая: { $price }
# Variables: as above
manage-price-gives-way = До начала новой цены действует прежняя: { $price }
# Variables:
#   $months (String)
manage-price-reported = В эти дни есть уже закрытые месяцы: { $months }. Если сумма месяца изменится, ему нужна новая версия: об этом узнают те, кто его закрыл.
manage-price-next = Новая цена с более позднего дня
manage-price-next-told = Всё остальное останется. До этого дня действует нынешняя цена.
# Variables:
#   $price (String)
manage-price-ended = Последний день цены сохранён: { $price }
manage-price-turned = Этот день раньше, чем начало цены.
# Variables:
#   $months (String)
manage-price-end-sent = С этой ценой месяцы уже отправлены: { $months }. Цена должна действовать хотя бы до конца последнего отправленного месяца.
manage-price-remove = Убрать цену
manage-price-remove-told = Если цена добавлена по ошибке, её можно убрать: ни один месяц с ней ещё не отправлен. Ошибку в последнем дне исправьте выше: напишите верный день.
manage-price-remove-question = Этой цены больше не будет. Если она всё-таки нужна, добавьте её снова.
manage-price-remove-yes = Да, убрать
# Variables:
#   $price (String)
manage-price-removed = Цена убрана: { $price }
# Variables:
#   $months (String)
manage-price-held = Эту цену убрать нельзя: в её время месяцы уже отправлены ({ $months }). Добавьте новую цену с более позднего дня или укажите последний день.
