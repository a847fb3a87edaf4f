### A week or a month in numbers: the post's lines, its picture and its file; an adviser's contracts.

## When

# Variables:
#   $first (Number), $last (Number) - days of the month
#   $month (Number) - 1 is January
#   $year (String)
summary-week-name = { $first }–{ $last } { $month ->
    [1] января
    [2] февраля
    [3] марта
    [4] апреля
    [5] мая
    [6] июня
    [7] июля
    [8] августа
    [9] сентября
    [10] октября
    [11] ноября
   *[12] декабря
} { $year }
# Variables:
#   $first (String), $last (String) - 30.11.2026
summary-week-name-over = { $first }–{ $last }
# Variables:
#   $municipality (String), $span (String) - "16–22 ноября 2026"
summary-head = <b>{ $municipality }, { $span }</b>
# Variables:
#   $municipality (String), $span (String)
#   $day (String) - 27.11.2026
summary-head-so-far = <b>{ $municipality }, { $span }, на { $day }</b>
# Variables:
#   $municipality (String), $span (String)
#   $kind (String) - week or month
summary-head-quiet = <b>{ $municipality }, { $span }: { $kind ->
    [month] тихий месяц
   *[week] тихая неделя
}</b>

## Values

# Variables:
#   $hours (Number)
summary-hours = { $hours } ч
# Variables:
#   $minutes (Number)
summary-minutes = { $minutes } мин
# Variables:
#   $days (Number)
summary-days = { $days ->
    [one] { $days } день
    [few] { $days } дня
    [many] { $days } дней
   *[other] { $days } дня
}
# Variables:
#   $share (String)
summary-share = { $share } %
# Variables:
#   $number (Number)
summary-number = { $number }
# Variables:
#   $euros (String)
summary-euros = { $euros } €

## The post

# Variables:
#   $new (String), $taken (String), $waiting (String)
summary-referrals = Сообщения: новых { $new }, принято { $taken }, ожидает { $waiting }
# Variables:
#   $median (String), $slowest (String) - 5,5 ч
summary-until-taken = До принятия обычно { $median }, дольше всего { $slowest }
# Variables:
#   $median (String)
summary-until-taken-one = До принятия { $median }
# Variables:
#   $median (String), $slowest (String)
summary-until-contact = До связи с человеком обычно { $median }, дольше всего { $slowest }
# Variables:
#   $median (String)
summary-until-contact-one = До связи с человеком { $median }
# Variables:
#   $filled (Number), $places (Number)
summary-places = Места: занято { $filled }, всего { $places }
# Variables:
#   $filled (Number), $places (Number)
summary-places-joint = Места (общий договор): занято { $filled }, всего { $places }
# Variables:
#   $share (String)
summary-places-low = Занято меньше 20 % мест ({ $share }): Департамент социального страхования (Sotsiaalkindlustusamet) может расторгнуть договор.
# Variables:
#   $total (Number)
summary-people = Людей: { $total }
# Variables:
#   $total (Number)
#   $stages (String) - "оценка 2, планирование 1"
summary-people-stages = Людей: { $total } ({ $stages })
# Variables:
#   $stage (String), $number (Number)
summary-stage = { $stage } { $number }
summary-stage-rest = другие этапы
# Variables:
#   $entered (String), $left (String)
summary-moved = Новых участников { $entered }, завершили участие { $left }
# Variables:
#   $number (String)
summary-look = Папок, на которые стоит взглянуть: { $number }
# Variables:
#   $on_time (Number), $met_late (Number), $overdue (Number), $next (Number)
#   $kind (String) - week or month
summary-duties = Сроки: вовремя { $on_time }, позже { $met_late }, просрочено { $overdue }, { $kind ->
    [month] в следующем месяце
   *[week] на следующей неделе
} { $next }
# Variables:
#   $done (String), $planned (String), $before (String) - 118,5 ч
#   $kind (String) - week or month
summary-hours-line = Часы: { $done } (план { $planned }, { $kind ->
    [month] прошлый месяц
   *[week] прошлая неделя
} { $before })
# Variables:
#   $name (String), $done (String), $planned (String)
summary-component-line = · { $name }: { $done }, план { $planned }
# Variables:
#   $name (String), $done (String)
summary-component-unplanned = · { $name }: { $done }, в плане нет
# Variables:
#   $providers (String) - "Näidistugi 40 ч (план 45 ч); …"
summary-providers = Поставщики услуг: { $providers }
# Variables:
#   $name (String), $done (String), $planned (String)
summary-provider = { $name } { $done } (план { $planned })
# Variables:
#   $name (String), $done (String)
summary-provider-unplanned = { $name } { $done }
# Variables:
#   $planned (String)
summary-provider-open = в плане пока без поставщика { $planned }
summary-provider-none = поставщик неизвестен
summary-provider-rest = другие поставщики
# Variables:
#   $silent (String) - names, or how many
summary-silent = Часы не записаны: { $silent }
# Variables:
#   $workers (String) - names
summary-said-none = Сообщили, что часов не было: { $workers }
# Variables:
#   $workers (String) - names
#   $number (Number)
summary-workers-more = { $workers } и ещё { $number }
# Variables:
#   $used (String), $ceiling (String), $share (String)
summary-budget = Деньги на компоненты: использовано { $used }, по договору { $ceiling } ({ $share })
# Variables:
#   $used (String), $ceiling (String), $share (String), $expected (String) - what an even pace would have used
summary-budget-pace = Деньги на компоненты: использовано { $used }, по договору { $ceiling } ({ $share }; при ровном темпе { $expected })
# Variables:
#   $day (String) - 27.11.2026
summary-budget-reached = При таком темпе деньги закончатся { $day }
# Variables:
#   $kind (String) - week or month
#   $next (Number)
summary-quiet =
    Новых сообщений не было. Сроков не было.
    Сроков { $kind ->
        [month] в следующем месяце
       *[week] на следующей неделе
    }: { $next }
# Variables:
#   $kind (String) - week or month
#   $next (Number)
summary-empty-so-far =
    Пока нет ни новых сообщений, ни выполненных или просроченных сроков, ни записанных часов.
    { $kind ->
        [month] Сроков в следующем месяце
       *[week] Сроков на следующей неделе
    }: { $next }
summary-quiet-hours = Часы не записаны.
# Variables:
#   $silent (String) - names, or how many
summary-quiet-silent = Часы не записаны. Пока нет ответа: { $silent }
# Variables:
#   $number (Number)
summary-complaints = Жалоб без ответа сейчас: { $number }
# Variables:
#   $number (Number), $late (Number)
summary-complaints-late = Жалоб без ответа сейчас: { $number }, из них просрочено: { $late }
summary-group-small = Маленькие числа здесь не видны, чтобы никого нельзя было узнать. Они есть в личном чате кейс-менеджера (juhtumikorraldaja).

## The picture

# Variables:
#   $done (String), $planned (String)
summary-chart-hours = Часы: { $done } (план { $planned })
summary-chart-planned = план
summary-chart-done = сделано
summary-chart-over = сверх плана
# Variables:
#   $done (String), $planned (String)
summary-chart-of = { $done } / { $planned }
summary-chart-no-hours = Часы не записаны
summary-chart-duties = Сроки
summary-chart-on-time = вовремя
summary-chart-met-late = позже
summary-chart-overdue = просрочено
# Variables:
#   $kind (String) - week or month
summary-chart-next = { $kind ->
    [month] в следующем месяце
   *[week] на следующей неделе
}
summary-chart-referrals = Сообщения
summary-chart-new = новых
summary-chart-taken = принято
summary-chart-waiting = ожидает

## The file

summary-sheet-numbers = Числа
summary-sheet-components = Компоненты
summary-sheet-providers = Поставщики услуг
summary-sheet-specialists = Сроки
summary-sheet-contracts = Договоры
summary-sheet-what = Что
summary-sheet-how-many = Число
summary-sheet-component = Компонент
summary-sheet-provider = Поставщик услуги
summary-sheet-specialist = Кто отвечает
summary-sheet-done = Часов
summary-sheet-planned = План, часов
# Variables:
#   $kind (String) - week or month
summary-sheet-before = { $kind ->
    [month] Прошлый месяц, часов
   *[week] Прошлая неделя, часов
}
summary-sheet-on-time = Вовремя
summary-sheet-met-late = Позже
summary-sheet-overdue = Просрочено
# Variables:
#   $kind (String) - week or month
summary-sheet-next = { $kind ->
    [month] В следующем месяце
   *[week] На следующей неделе
}
summary-sheet-nobody = руководитель команды
summary-sheet-total = Всего
summary-sheet-new = Новых сообщений
summary-sheet-taken = Принято сообщений
summary-sheet-waiting = Ожидает сообщений
summary-sheet-contacted = Связь с человеком установлена
summary-sheet-taken-median = До принятия обычно, часов
summary-sheet-taken-slowest = До принятия дольше всего, часов
summary-sheet-contact-median = До связи с человеком обычно, часов
summary-sheet-contact-slowest = До связи с человеком дольше всего, часов
summary-sheet-people = Людей всего
# Variables:
#   $stage (String)
summary-sheet-stage = Этап: { $stage }
summary-sheet-entered = Новых участников
summary-sheet-left = Завершили участие
summary-sheet-look = Папок, на которые стоит взглянуть
# Variables:
#   $finding (String)
summary-sheet-finding = Папка: { $finding }
summary-sheet-given = Мест по договору
summary-sheet-filled = Занято мест
summary-sheet-silent = Часы не записаны, работников
summary-sheet-complaints-new = Новых жалоб
summary-sheet-complaints-on-time = Жалобы с ответом в срок
summary-sheet-complaints-met-late = Жалобы с ответом после срока
summary-sheet-complaints-open = Жалобы без ответа в день составления файла
summary-sheet-complaints-late = Из них срок прошёл
summary-sheet-ceiling = Деньги на компоненты по договору, €
summary-sheet-used = Использовано, €
summary-sheet-expected = Использовано при ровном темпе, €
summary-sheet-reached = При таком темпе деньги закончатся
summary-sheet-contract = Договор
summary-sheet-municipalities = Самоуправления
summary-sheet-share = Использовано, %
summary-sheet-filled-share = Занято, %
summary-sheet-late = Позже или просрочено
# Variables:
#   $span (String) - "16–22 ноября 2026"
#   $day (String) - 27.11.2026
summary-sheet-as-of = { $span }, на { $day }

## The adviser's contracts

# Variables:
#   $span (String)
portfolio-head = <b>Договоры, { $span }</b>
# Variables:
#   $span (String), $day (String) - 27.11.2026
portfolio-head-so-far = <b>Договоры, { $span }, на { $day }</b>
portfolio-empty = В Вашем списке нет договоров.
# Variables:
#   $name (String)
portfolio-name = <b>{ $name }</b>
# Variables:
#   $filled (Number), $places (Number), $done (String), $planned (String)
portfolio-line = Места { $filled }/{ $places } · часы { $done } (план { $planned })
# Variables:
#   $filled (Number), $done (String), $planned (String)
portfolio-line-no-places = Занято мест { $filled } · часы { $done } (план { $planned })
# Variables:
#   $share (String)
portfolio-money = Деньги: использовано { $share }
# Variables:
#   $share (String), $day (String) - 27.11.2026
portfolio-money-reached = Деньги: использовано { $share }, при таком темпе закончатся { $day }
# Variables:
#   $on_time (Number), $late (Number)
portfolio-timely = Сроки: вовремя { $on_time }, позже или просрочено { $late }
portfolio-low = Занято меньше 20 % мест.
# Variables:
#   $number (Number)
portfolio-more = Остальные договоры в файле: { $number }

## Components by a short name

summary-component-planning-and-coordination = Выполнение плана
summary-component-external-specialist-consultation = Внешний специалист
summary-component-personal-support = Личная поддержка
summary-component-family-psychological-counselling = Психолог для семьи
summary-component-family-counselling-and-training = Консультации для семьи
summary-component-family-peer-counselling = Опыт других для семьи
summary-component-respite-care = Временный уход
summary-component-social-relations-support = Отношения с людьми
summary-component-recovery-support = Восстановление
summary-component-mental-and-motor-capacity = Способности и движение
summary-component-psychological-counselling = Психолог
summary-component-peer-counselling = Консультация по опыту
summary-component-risk-and-behaviour-management = Риски и поведение
summary-component-physical-health-counselling = Физическое здоровье
summary-component-physical-activity-support = Физическая активность
summary-component-physical-health-therapies = Терапии
summary-component-mobility-indoors = Передвижение дома
summary-component-mobility-outdoors = Передвижение вне дома
summary-component-employment-support = Поддержка в работе
summary-component-sheltered-work = Приспособленная работа
summary-component-learning-support = Учёба
summary-component-community-occupation = Занятость в общине
summary-component-leisure-support = Досуг и увлечения
summary-component-housing-change-support = Смена жилья
summary-component-everyday-life-support = Повседневная жизнь
summary-component-independence-preparation = Самостоятельная жизнь
summary-no-component = Компонент не выбран
summary-rest-of-components = Другие компоненты

## What a file wants

summary-finding-assessment-unfinished = оценка не закончена
summary-finding-target-unchecked = целевая группа не проверена
summary-finding-target-changed = потребность изменилась, целевая группа заново не проверена
summary-finding-plan-missing = срок плана прошёл
summary-finding-review-overdue = срок пересмотра прошёл
summary-finding-base-not-delivered = базовая поддержка не записана
summary-finding-support-not-delivered = опорная услуга (tugiteenus) не записана
summary-finding-state-service = одновременно специальная услуга по уходу от государства (erihoolekandeteenus)
summary-finding-two-providers = один компонент от двух поставщиков услуг
