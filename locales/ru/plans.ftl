### Plans: how much of what in a month, and who works with the person.

command-plan = Планы и специалисты поддержки
button-plans = Планы
# Variables:
#   $total (Number)
plan-cases = Выберите человека. Всего: { $total }
plan-no-cases = Сейчас у Вас нет людей, чей план Вы можете изменить.
# Variables:
#   $code (String)
plan-head = { $code }: план на месяц
plan-empty = В плане пока ничего нет.
# Variables:
#   $component (String), $way (String), $amount (String), $done (String) - of this month, $rest (String) - from and until when, or nothing
plan-line = · { $component }, { $way }: { $amount } в месяц, в этом месяце сделано { $done }{ $rest }
# Variables:
#   $component (String), $done (String) - of this month
plan-line-unplanned = · Вне плана: { $component }, в этом месяце { $done }
# Variables:
#   $done (String)
plan-line-no-component = · Компонент не выбран: в этом месяце { $done }
# Variables:
#   $since (String)
plan-since = {", "}с { $since }
# Variables:
#   $until (String)
plan-until = {", "}до { $until } включительно
plan-workers-head = Специалисты поддержки (tugitöötajad):
plan-no-workers = Специалиста поддержки (tugitöötaja) пока нет.
# Variables:
#   $worker (String)
plan-worker = · { $worker }
# Variables:
#   $until (String), $worker (String)
plan-worker-until = · до { $until } включительно: { $worker }
# Variables:
#   $code (String)
plan-ends = { $code }: что заканчивается? Компонент закончится вместе с этим месяцем, работа специалиста — сразу.
button-plan-add = Добавить компонент
button-plan-worker = Добавить специалиста
button-plan-end = Завершить…
# Variables:
#   $code (String)
plan-ask-domain = { $code }: в какой сфере?
plan-ask-component = Какой компонент?
plan-ask-way = Индивидуально или в группе?
plan-ask-billed = К какой сфере жизни это относится? По ней пойдёт счёт.
plan-ask-amount = Сколько часов в месяц? Выберите или напишите, например 7,5.
# Variables:
#   $typed (String)
plan-amount-problem =
    Не получилось понять: «{ $typed }»
    Напишите часы в месяц, например 12 или 7,5.
plan-ask-month = С какого месяца?
# Variables:
#   $code (String), $component (String), $way (String), $amount (String), $month (String)
plan-check =
    Всё верно?
    { $code }: { $component }
    { $way }, { $amount } в месяц
    Начало: { $month }
# Variables:
#   $code (String)
plan-ask-worker = { $code }: кто может записывать часы? Сразу сообщу об этом.
plan-nobody-to-add = Других специалистов поддержки здесь нет. Пригласить может руководитель команды: /team
plan-worker-not-free = Этот специалист уже в списке или больше здесь не работает.
plan-cancelled = План остался как был.
plan-toast-kept = Добавлено в план.
plan-toast-worker = Добавлено. Специалист узнает об этом сразу.
plan-toast-ended = Закончится с этим месяцем.
plan-toast-worker-ended = Завершено.
plan-toast-over = Это уже завершено. Показываю, как есть сейчас.
button-all-plans = Все планы
