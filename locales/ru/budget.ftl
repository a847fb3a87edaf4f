### The budget of a contract: sums of nobody in particular.

budget-none = Договоров нет. Их загружает из файла администратор Märkaja: markaja import contracts ФАЙЛ
budget-no-prices = Цены ещё не загружены, поэтому расход и прогноз посчитать нельзя. Цены загружает из файла администратор Märkaja: markaja import prices ФАЙЛ
budget-which = Бюджет какого договора открыть?
# Variables:
#   $contract (String), $places (Number), $day (String)
budget-head = Договор { $contract }, мест: { $places }. На { $day }
# Variables:
#   $sum (String)
budget-ceiling = Предел на компоненты (maksimaalmäär): { $sum }
budget-no-ceiling = Предел на компоненты (maksimaalmäär) не введён.
# Variables:
#   $sum (String)
budget-used = Использовано: { $sum }
# Variables:
#   $share (Number) - per cent, $left (String)
budget-share = Это { $share } % предела. Осталось { $left }.
# Variables:
#   $sum (String)
budget-checked = Из этого в закрытых месяцах: { $sum }
# Variables:
#   $step (Number) - per cent
budget-near = Внимание: использовано больше { $step } %.
# Variables:
#   $step (Number) - per cent
budget-over = Внимание: предел исчерпан.
budget-no-forecast = Прогноза пока нет: ещё не было ни одного полного месяца.
# Variables:
#   $sum (String), $until (String)
budget-forecast = Прогноз до конца услуг ({ $until }): { $sum }
# Variables:
#   $pace (String)
budget-method = Расчёт: среднее за последние полные месяцы, не больше трёх ({ $pace } в месяц), умноженное на оставшиеся месяцы, плюс уже использованное.
# Variables:
#   $day (String)
budget-reached = При таком темпе предел будет исчерпан { $day }.
budget-not-reached = При таком темпе предел исчерпан не будет.
# Variables:
#   $average (String), $allowed (String)
budget-average = Месяц одного человека стоит в среднем { $average } (среднее по программе: { $allowed }).
# Variables:
#   $average (String), $allowed (String)
budget-average-plain = Месяц одного человека стоит в среднем { $average }.
# Variables:
#   $code (String), $spent (String), $cap (String)
budget-cap = { $code }: из предельной цены на занятость ({ $cap } в год) использовано { $spent }.
# Variables:
#   $month (String), $total (String)
budget-fee = Плата за координирование: { $month } в месяц, всего { $total }
# Variables:
#   $sum (String)
budget-side-costs = Из неё на пункты b–e вместе не больше 10 %: { $sum }
# Variables:
#   $contract (String), $step (Number), $share (Number), $left (String)
budget-warning =
    Договор { $contract }: из денег на компоненты использовано больше { $step } %.
    Точно { $share } %, осталось { $left }.
