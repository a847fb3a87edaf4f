### The operator's command line: money, prices and contracts.

## Help

admin-help-rules-money = Считает деньги договора по числу мест: предельную сумму компонентов и плату за координирование.
admin-help-rules-money-places = Число мест по договору.
admin-help-rules-money-after = Мест после промежуточной оценки: показывает, какой стала бы предельная сумма (примерно).
admin-help-import-prices = Читает прейскурант из файла (CSV или XLSX) в базу данных. Если хотя бы в одной строке ошибка, ничего не меняется.
admin-help-import-prices-file = Столбцы: компонент, получатель, единица, цена, с, по, поставщик. Обязательны компонент, цена и начало. Пример: admin/examples/prices.csv (цены для примера).
admin-help-import-prices-kov = Собственный прейскурант волости или города: ключ (saku) или название (Saku vald). Он важнее прейскуранта периода.
admin-help-import-prices-period = Прейскурант периода, действует для всех: 2025-2026.
admin-help-import-contracts = Читает договоры из файла (CSV или XLSX) в базу данных. Если хотя бы в одной строке ошибка, ничего не меняется.
admin-help-import-contracts-file = Столбцы: договор, самоуправления, представитель, мест, предельная сумма, плата в месяц, месяцев платы, период, с, по, использовано, использовано по. Обязательны договор, самоуправления, места и период. Пример: admin/examples/contracts.csv.
admin-help-import-rows-replace = Заменяет строки, которые раньше были загружены иначе.
admin-help-import-dry-run = Показывает, что изменилось бы. Ничего не сохраняет.

## Money of a number of places

# Variables:
#   $period (String)
#   $places (Number)
admin-money-heading = Период { $period }. Мест: { $places }
admin-money-ceiling = Предельная сумма компонентов
admin-money-fee-month = Плата за координирование в месяц
admin-money-fee-total = Плата за координирование всего
admin-money-side-costs = Из неё на пункты b–e не более
admin-money-contract-says = Действует сумма из договора: предельная сумма в нём может быть больше.
# Variables:
#   $after (Number), $places (Number) - of service
#   $sum (String)
admin-money-after = Примерно после промежуточной оценки (мест: { $places } → { $after }): предельная сумма { $sum } [004 2.4.2]
admin-money-after-fee = Плату за координирование промежуточная оценка не меняет [004 2.6.1].

## Problems

# Variables:
#   $option (String), $typed (String)
#   $least (String), $most (String)
admin-problem-places = { $option }: «{ $typed }» не подходит. Напишите целое число от { $least } до { $most }.
# Variables:
#   $period (String)
#   $key (String) - of the number in the period's file
admin-problem-no-number = В документах этого периода нет числа, нужного для расчёта: { $period }, { $key }. Добавьте его в файл периода.

## Import of tables

# Variables:
#   $told (String) - the row
admin-import-row-add = + { $told }
# Variables:
#   $told (String) - the row
#   $before (String) - what it replaces
admin-import-row-replace = ~ { $told } (сейчас: { $before })
# Variables:
#   $told (String)
admin-import-row-same = = { $told }
admin-import-dry-run = Это была проба: ничего не сохранено.
# Variables:
#   $file (String)
#   $add (Number), $replace (Number), $same (Number) - rows
admin-import-prices-done = Прейскурант в базе данных: { $file }. Добавлено: { $add }, заменено: { $replace }, без изменений: { $same }
# Variables:
#   $months (Number)
admin-import-prices-months = Закрытых месяцев, суммы которых изменились: { $months }. Им нужна новая версия.
# Variables:
#   $file (String)
#   $add (Number), $replace (Number), $same (Number) - rows
admin-import-contracts-done = Договоры в базе данных: { $file }. Добавлено: { $add }, заменено: { $replace }, без изменений: { $same }
admin-import-contracts-no-ceiling = Не у всех договоров есть предельная сумма. Märkaja её не выдумывает: внесите сумму из договора.
# Variables:
#   $places (Number), $months (Number)
#   $ceiling (String), $fee (String) - euros
#   $first (String), $last (String) - days
admin-import-contract-sums = мест: { $places }, предельная сумма: { $ceiling }, плата в месяц: { $fee } (месяцев: { $months }), { $first }–{ $last }

## What is wrong in a table

# Variables:
#   $row (Number)
#   $column (String), $told (String)
admin-table-fault = Строка { $row }, столбец «{ $column }»: { $told }
# Variables:
#   $count (Number)
admin-table-more = … и ещё ошибок: { $count }
admin-table-nothing = нет значения
# Variables:
#   $typed (String)
admin-table-not-day = «{ $typed }» — не дата. Напишите 2026-01-31 или 31.01.2026
# Variables: as above
admin-table-not-number = «{ $typed }» — не число. Напишите, например, 17,35
# Variables: as above
admin-table-not-whole = «{ $typed }» — не целое число. Напишите, например, 12
# Variables:
#   $typed (String), $places (String)
admin-table-too-exact = «{ $typed }»: после запятой может быть цифр не больше { $places }
# Variables:
#   $typed (String), $most (String)
admin-table-out-of-sense = «{ $typed }» не подходит. Число должно быть больше 0 и не больше { $most }
# Variables:
#   $most (String)
admin-table-too-long = слишком длинно, не больше { $most } знаков
# Variables:
#   $typed (String)
admin-table-turned = «{ $typed }» раньше начала
# Variables: as above
admin-table-no-component = компонента «{ $typed }» нет
# Variables: as above
admin-table-no-recipient = «{ $typed }» не подходит. Можно: участник, член семьи, группа или пусто (все)
# Variables: as above
admin-table-not-hour = «{ $typed }» не подходит. Цена — за час: h
# Variables: as above
admin-table-no-provider = поставщика «{ $typed }» нет
# Variables: as above
admin-table-two-providers = поставщиков с названием «{ $typed }» несколько. Загрузите цену по волости или городу
# Variables: as above
admin-table-no-municipality = волости или города «{ $typed }» нет
# Variables: as above
admin-table-municipality-twice = «{ $typed }» записано дважды
# Variables: as above
admin-table-not-of-contract = «{ $typed }» — не волость и не город этого договора
admin-table-needs-representative = у совместного договора должен быть представитель
# Variables:
#   $typed (String)
admin-table-no-period = периода «{ $typed }» нет
# Variables:
#   $before (String)
admin-table-price-there = в базе данных уже есть другая цена: { $before }
admin-table-contract-there = в базе данных этот договор записан иначе
# Variables:
#   $names (String) - of contracts
admin-table-contract-meets = в это же время уже действует договор { $names }
# Variables:
#   $first (Number), $second (Number) - rows
admin-table-price-twice = Строки { $first } и { $second }: те же компонент, получатель и поставщик, а дни пересекаются
# Variables: as above
admin-table-contract-twice = Строки { $first } и { $second }: один и тот же договор дважды
# Variables: as above
admin-table-contracts-meet = Строки { $first } и { $second }: у одной волости или города в одно время два договора
# Variables:
#   $file (String)
#   $told (String) - lines, one for each fault
admin-problem-table =
    Ничего не загружено. В файле есть ошибки: { $file }
    { $told }
# Variables:
#   $file (String)
admin-problem-table-empty = В файле нет ни одной строки: { $file }. Нужны заголовки и хотя бы одна строка.
# Variables:
#   $file (String)
#   $most (Number)
admin-problem-table-long = В файле слишком много строк: { $file }. Не больше { $most }.
# Variables:
#   $file (String), $cell (String) as a spreadsheet names it
#   $rows (Number), $columns (Number)
admin-problem-table-far = В файле { $file } есть ячейка очень далеко от таблицы: { $cell }. На листе может быть не больше { $rows } строк и { $columns } столбцов. Удалите, пожалуйста, эту ячейку или сохраните таблицу в новый файл.
# Variables:
#   $file (String)
admin-problem-table-big = Файл слишком большой: { $file }.
# Variables: as above
admin-problem-table-not-text = Не удалось прочитать файл: { $file }. Сохраните его как XLSX или как CSV в кодировке UTF-8.
# Variables:
#   $file (String), $heading (String)
admin-problem-table-heading-twice = В файле { $file } столбец стоит дважды: «{ $heading }»
# Variables:
#   $file (String), $names (String)
admin-problem-table-missing = В файле { $file } не хватает столбцов: { $names }
# Variables:
#   $file (String)
#   $row (Number)
admin-problem-table-wide = В файле { $file } в строке { $row } ячеек больше, чем заголовков. Если в числе есть запятая, разделяйте столбцы точкой с запятой.
admin-problem-price-scope = Чей это прейскурант? Укажите либо --kov, либо --period, но не оба.
