### Words of the month's files: participation sheet, component data set, consolidated invoice, rows for STAR. They are
### printed, signed and sent to the Social Insurance Board: official names of documents, short labels, full sentences.

## Names of files and pages

papers-sheet-title = Лист участия (osalemise leht)
papers-dataset-title = Сводные данные по компонентам услуг (teenuskomponentide andmekogu)
papers-invoice-title = Сводный счёт (koondarve)
# Names of worksheets: at most 31 characters, none of [ ] : * ? / \
papers-page-components = Компоненты
papers-page-summary = Итоги
papers-page-assessments = Оценки
papers-page-plans = Планы
papers-page-invoice = Сводный счёт
papers-page-people = По людям
papers-page-gaps = Чего не хватает
papers-changes = Изменения
# Variables:
#   $version (String)
papers-changes-title = Что изменилось в версии { $version }

## What stands above the table

papers-person = Человек
papers-municipality = Волость или город
papers-month = Месяц
papers-providers = Поставщик услуги
# Variables:
#   $contract (String)
papers-contract = Договор: { $contract }
# Variables:
#   $version (String)
papers-version = версия { $version }
# Variables:
#   $version (String), $day (String) - 22.11.2026
papers-version-made = версия { $version }, составлено { $day }
# Variables: as above
papers-version-corrected = версия { $version }, исправлено { $day }
papers-co-funded = Софинансировано Европейским союзом (ESF+)
# Variables:
#   $page (String), $pages (String)
papers-page = стр. { $page } из { $pages }

## Heads of columns

papers-head-day = Дата
papers-head-weekday = День
papers-head-times = Время
papers-head-hours = Часы
papers-head-minutes = Минуты
papers-head-component = Компонент
papers-head-way = Как
papers-head-recipient = Для кого
papers-head-worker = Кто оказал
papers-head-provider = Поставщик услуги
papers-head-billed = Компонент услуги
papers-head-unit = Единица
papers-head-unit-price = Цена за час
papers-head-sum = Стоимость
papers-head-unpriced-hours = Из них часы без цены
papers-head-code = Код
papers-head-name = Человек
papers-head-municipality = Волость или город
papers-head-contract = Договор
papers-head-month = Месяц
papers-head-version = Версия
papers-head-entered = Вход в проект
papers-head-assessed = Последняя оценка
papers-head-which = Первая или повторная
papers-head-planned = Дата плана
papers-head-plan = Вид плана
papers-head-reviewed = План пересмотрен
papers-head-left = Выход из проекта
papers-head-activity = Занятие
papers-head-planned-hours = В плане, часов
papers-head-done-hours = Оказано, часов
papers-head-left-hours = Осталось в плане, часов
papers-head-gap = Чего не хватает
papers-head-who = Кто может дополнить
papers-head-reason = Причина
papers-head-row = Вид строки
papers-head-note = Примечание

## Words in cells

papers-mode-individual = отдельно
papers-mode-group = в группе
papers-recipient-participant = участник
papers-recipient-family-member = член семьи
papers-recipient-group = группа
papers-hour = ч
papers-total = Всего
papers-total-priced = Всего (евро: строки с ценой)
papers-no-name = имя не указано
papers-no-component = компонент не выбран
papers-no-provider = поставщик неизвестен
papers-no-price = цены нет
papers-no-day = нет
papers-no-hours = В этом месяце часов нет.
papers-nobody = В этом месяце здесь никого нет.
papers-no-plans = В этом месяце ничего не было запланировано и не было оказано.
papers-not-planned = в плане не было
papers-not-done = в плане, но не оказано
papers-assessed-first = первая
papers-assessed-again = повторная
# Variables:
#   $codes (String) - P-014, P-020
papers-without-hours = В этом месяце без часов: { $codes }

## Notes of a sheet, checks and signatures

papers-sums = Итоги
papers-checks = Проверено
# Variables:
#   $name (String), $role (String), $at (String) - 01.12.2026 kell 10.15, $digest (String) - a1b2 c3d4 e5f6
papers-checked = { $name } ({ $role }), { $at }. Контрольный код: { $digest }
papers-checked-as-worker = кто оказывал услугу
papers-checked-as-specialist = специалист базовой поддержки
papers-not-checked = Часы пока никем не проверены.
# Variables:
#   $digest (String)
papers-digest = Контрольный код всего листа: { $digest }. Если часы изменятся, изменится и код.
papers-not-all-priced = В некоторых строках нет цены. Их часы указаны, но в общую стоимость они не входят.
papers-counted-in-minutes = Стоимость посчитана по точным минутам. Часы показаны здесь с двумя знаками после запятой.
papers-signatures = Подписи
# Variables:
#   $provider (String)
papers-sign-worker = специалист, оказавший услугу, { $provider }
papers-sign-worker-empty = специалист, оказавший услугу
papers-sign-specialist = специалист базовой поддержки (baastoetus)
papers-sign-person = получатель услуги или опекун
papers-sign-day = дата
papers-legal-signature = Отметка «Проверено» не является подписью. Подпись, имеющую юридическую силу, ставят под этим файлом отдельно: в цифровом виде в программе DigiDoc или от руки на распечатке.

## Consolidated invoice

papers-invoice-line = Строка
# Variables:
#   $places (Number)
papers-fee = Плата за координирование модели (мест: { $places })
# Variables:
#   $municipality (String)
papers-components-of = Компоненты услуг: { $municipality }
papers-to-pay = Всего к оплате
papers-ceiling = Максимальный предел по компонентам услуг
papers-ceiling-contract = По договору
papers-used-before = Использовано до этого месяца
papers-used-now = Использовано в этом месяце
papers-left-after = Остаток после этого месяца
papers-over-ceiling = Максимальный предел договора превышен.
papers-not-entered = не введено
# Variables:
#   $gaps (Number)
papers-gaps-named = Месяц закрыт с известными пробелами: { $gaps }. См. страницу «Чего не хватает».
papers-is-no-invoice = Это содержание сводного счёта. Сам счёт составляют в бухгалтерской программе и подают в Департамент социального страхования (Sotsiaalkindlustusamet).
papers-row-fee = плата за координирование
papers-row-component = компонент услуги
papers-gap-unchecked = Лист участия не проверен
papers-gap-not-delivered = В плане, но не оказано
papers-gap-not-planned = Оказано, но не было в плане
papers-gap-no-core-service = В этом месяце не было основной услуги (põhiteenus)
papers-gap-no-price = Нет цены
papers-gap-no-component = Компонент не выбран
papers-no-gaps = Пробелов нет.
papers-no-reason = причина не записана

## Changes between versions

papers-changed-what = Что изменили
papers-changed-before = Было
papers-changed-after = Стало
papers-changed-nothing = (ничего не было)
papers-no-changes = В строках изменений нет.
# Variables:
#   $hours (String) - 1,50, $unit (String) - 22,50 €, $sum (String) - 33,75 €
papers-changed-line = { $hours } ч × { $unit } = { $sum }
# Variables:
#   $hours (String) - 1,50, $lack (String)
papers-changed-unpriced = { $hours } ч, { $lack }
