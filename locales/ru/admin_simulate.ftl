### The operator's command line: a simulated year of a fictional municipality.

admin-help-simulate = Моделирует год вымышленной волости: люди, часы, проверка, закрытие месяцев и все файлы. Цены для примера.
admin-help-simulate-places = Число мест волости.
admin-help-simulate-year = Год. Действует порядок периода этого года.
admin-help-simulate-seed = Целое число, по которому идёт год. То же число даёт те же файлы.
admin-help-simulate-months = Сколько месяцев, начиная с января (12).
admin-help-simulate-joint = Договор общий с соседним самоуправлением.
admin-help-simulate-out = Папка для файлов: новая или пустая. Иначе создаётся временная папка.
admin-help-simulate-database = Пустая база данных, в которой год останется. Иначе используется временная, она потом удаляется.
admin-help-simulate-lang = Язык файлов: et или ru.

## What is shown

admin-simulate-progress = Моделирую год
# Variables:
#   $municipality (String), $period (String)
#   $seed (String)
admin-simulate-heading = { $municipality }, период { $period }, зерно { $seed }. Волость, люди и учреждения вымышлены, цены для примера.
simulate-head-month = Месяц
simulate-head-contract = Договор
simulate-head-people = Людей
simulate-head-hours = Часов
simulate-head-sum = Компоненты
simulate-head-fee = Плата
simulate-head-invoice = Сводный счёт
simulate-head-gaps = Пробелов
simulate-head-version = Версия
admin-simulate-total = Всего
# Variables:
#   $contract (String)
#   $used (String), $ceiling (String), $left (String) - sums
#   $share (String) - per cent
admin-simulate-budget = Договор { $contract }: из предельной суммы { $ceiling } использовано { $used } ({ $share }), осталось { $left }
# Variables:
#   $contract (String), $share (String) - per cent
admin-simulate-warning = Внимание: по договору { $contract } использовано не менее { $share } предельной суммы
# Variables:
#   $period (String)
#   $names (String) - of what is missing
admin-simulate-left-out = В документах периода { $period } нет: { $names }. В счетах этого нет, взамен ничего не придумано.
# Variables:
#   $year (String)
admin-simulate-earlier-year = Договор начался до { $year } года. Расходы прежних месяцев не смоделированы: из предельной суммы учтён только этот год.
simulate-lacks-fee-month = плата за координирование в месяц
simulate-lacks-fee-months = число месяцев платы
simulate-lacks-components-month = предельная сумма компонентов
admin-simulate-ties = Листы участия, сводные данные (andmekogu) и сводный счёт сходятся до цента.
# Variables:
#   $count (Number)
#   $folder (String)
admin-simulate-files = Файлов: { $count }. Папка: { $folder }
# Variables:
#   $address (String) - of the database, without password
admin-simulate-kept = Год остался в базе данных: { $address }

## Why a month is closed with a gap

simulate-reason-unchecked = Проверяющий в отпуске; часы подтвердило учреждение.
simulate-reason-not-delivered = В это время человек был в отъезде.
simulate-reason-not-planned = Согласовано как исключение; план изменят при пересмотре.
simulate-reason-no-core-service = В это время человек был в отъезде.
simulate-reason-no-price = Цена будет позже; тогда месяц исправят.
simulate-reason-no-component = Уточнят в следующем месяце.

## Problems

# Variables:
#   $option (String), $typed (String)
#   $least (String), $most (String)
admin-problem-simulate-number = { $option }: { $typed } не подходит. Напишите целое число от { $least } до { $most }.
# Variables:
#   $year (String)
#   $years (String) - that can be played
admin-problem-simulate-year = Для { $year } года нет правил периода. Можно выбрать: { $years }
# Variables:
#   $typed (String)
#   $languages (String)
admin-problem-simulate-language = Языка файлов «{ $typed }» нет. Можно выбрать: { $languages }
# Variables:
#   $folder (String)
admin-problem-simulate-folder = Папка не пуста: { $folder }. Выберите новую или пустую папку, тогда ни один файл не ляжет поверх другого.
# Variables:
#   $address (String) - of the database, without password
admin-problem-simulate-not-empty = В базе данных уже есть люди, цены или договоры: { $address }. Вымышленному году нужна пустая база. Ничего не изменилось.
# Variables:
#   $differences (String)
admin-problem-simulate-untied = Файлы месяца не сходятся между собой: { $differences }
