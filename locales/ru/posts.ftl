### The week's post: its page and settings, what is behind the numbers, groups.

button-summary = Итоги недели
command-summary = Итоги недели
command-connect = Подключить группу
command-disconnect = Отключить итоги недели
help-page-posts =
    /summary — числа за неделю и за месяц
    /connect — итоги недели в группу

## Under a post

button-post-referrals = Открыть сообщения
button-post-duties = Открыть сроки
button-post-hours = Открыть часы
button-post-people = Открыть людей
button-post-sheet = Скачать XLSX
button-post-remind = Напомнить
button-post-privately = Открыть в личном чате
# Variables:
#   $asked (Number) - workers
post-reminded = { $asked ->
    [one] Вопрос о часах отправлен: { $asked } работнику.
    [few] Вопрос о часах отправлен: { $asked } работникам.
    [many] Вопрос о часах отправлен: { $asked } работникам.
   *[other] Вопрос о часах отправлен: { $asked } работника.
}
# Variables:
#   $week (String) - 23.11.2026
post-hours-asked = Вопрос от кейс-менеджера (juhtumikorraldaja): за неделю, которая началась { $week }, Ваших часов нет. Они были?
post-reminded-before = Этих работников об этой неделе уже спрашивали. Больше вопросов не будет.
post-remind-nobody = У всех часы записаны или ответ получен.
post-remind-early = Эта неделя ещё идёт. Спросить можно, когда она закончится.
post-remind-late = Эта неделя давно прошла. Вопросов о ней работникам больше не будет.

## The page

post-which-place = О какой волости или о каком городе?
post-for-coordinators =
    Итоги недели видят кейс-менеджеры (juhtumikorraldaja) самоуправления.
    Если это Ваша работа, попросите приглашение у руководителя команды.
post-portfolio-none =
    В Вашем списке пока нет ни одной волости и ни одного города.
    Список составляет администратор Märkaja.
# Variables:
#   $municipality (String), $weekday (String) - "по понедельникам", $at (String) - "в 9:00"
#   $next (String) - "завтра в 9:00"
#   $groups (Number)
post-page =
    <b>{ $municipality }: итоги недели</b>
    Отправка: { $weekday } { $at }, в выходной — на следующий рабочий день.
    Следующие придут { $next }.
    Подключено групп: { $groups }
# Variables: as above
post-page-muted =
    <b>{ $municipality }: итоги недели</b>
    Вам они сами не приходят. Коллегам: { $weekday } { $at }.
    Здесь можно запросить числа в любое время.
    Следующие придут коллегам { $next }. Подключено групп: { $groups }
button-post-so-far = Эта неделя
button-post-last-week = Прошлая неделя
button-post-this-month = Этот месяц
button-post-mute = Мне не нужно
button-post-unmute = Присылать и мне
button-post-groups = Группы
button-post-settings = Время и доступ
post-toast-comes = Сейчас пришлю.
post-comes = Сейчас пришлю.
# Variables:
#   $typed (String)
post-not-understood =
    Не получилось понять, какая это неделя или какой месяц: «{ $typed }».
    Напишите, например: /summary прошлая, /summary 40 (номер недели), /summary 16.11 или /summary октябрь.
    Кнопки откроет /summary.
# Variables:
#   $span (String) - 16–22 ноября 2026, ноябрь 2026
post-not-begun = Это время ещё не наступило: { $span }. Кнопки откроет /summary.
post-toast-muted = Больше сами не придут.
post-toast-unmuted = Итоги будут приходить и Вам.
post-weekday-0 = по понедельникам
post-weekday-1 = по вторникам
post-weekday-2 = по средам
post-weekday-3 = по четвергам
post-weekday-4 = по пятницам

## The lead's settings

# Variables:
#   $municipality (String), $weekday (String), $at (String), $next (String)
#   $groups (Number)
#   $shared (String)
post-settings =
    <b>{ $municipality }: итоги недели</b>
    Время: { $weekday } { $at }, в выходной — на следующий рабочий день
    Следующие придут { $next }.
    Подключено групп: { $groups }
    Департамент социального страхования (Sotsiaalkindlustusamet, SKA): { $shared }
post-shared-yes = видит данные договора и соблюдение сроков
post-shared-no = видит только данные договора
button-post-day = Изменить день
button-post-hour = Изменить час
button-post-ska = Что видит SKA
button-post-share = Показывать и сроки
button-post-unshare = Не показывать сроки
post-which-day = В какой день присылать итоги недели? В них числа за прошлую неделю.
post-which-hour = В котором часу присылать итоги недели?
post-ska-not-shared =
    Департамент социального страхования (Sotsiaalkindlustusamet) видит о Вашем договоре только то, что ниже: места, часы и деньги.
    Соблюдения сроков он не видит. Ни одного человека и ни одного работника он не видит никогда.
    Если Вы разрешите, он увидит и то, сколько сроков соблюдено, а сколько нет. Если их меньше пяти, я ничего не показываю.
post-ska-shared =
    Департамент социального страхования (Sotsiaalkindlustusamet) видит о Вашем договоре то, что ниже: места, часы, деньги и соблюдение сроков.
    Если сроков меньше пяти, их соблюдения я не показываю. Ни одного человека и ни одного работника он не видит никогда.
    Это разрешение можно отозвать в любое время.

## An adviser's own time

button-post-week-before = Предыдущая неделя
button-post-week-after = Следующая неделя
button-post-month-before = Предыдущий месяц
button-post-month-after = Следующий месяц
button-post-own = Когда приходит
button-post-contracts = Договоры
# Variables:
#   $weekday (String), $at (String), $next (String) - as on the lead's page
post-own =
    <b>Итоги по договорам</b>
    Отправка: { $weekday } { $at }, в выходной — на следующий рабочий день.
    Следующие придут { $next }.
post-own-muted =
    <b>Итоги по договорам</b>
    Сами они Вам не приходят. Запросить их можно в любое время: /summary

## Behind a number

behind-waiting = Ожидают
behind-new = Новые сообщения
behind-taken = Принятые
behind-contacted = Есть контакт
behind-overdue = Просрочено
behind-next = Предстоит
behind-on-time = Сделано вовремя
behind-met-late = Сделано позже
behind-hours = Часы по людям
behind-silent = Часы не записаны
behind-stages = Люди
behind-entered = Вошли
behind-left = Вышли
behind-findings = Нужно посмотреть
# Variables:
#   $title (String), $span (String) - "16–22 ноября 2026"
#   $total (Number)
opened-head = <b>{ $title }: { $total }</b> ({ $span })
# Variables:
#   $title (String), $span (String)
#   $total (Number), $page (Number), $pages (Number)
opened-head-part = <b>{ $title }: { $total }</b> ({ $span }), страница { $page }/{ $pages }
# Variables:
#   $title (String)
#   $total (Number)
opened-button = { $title }: { $total }
# Variables:
#   $code (String), $what (String)
opened-line = { $code }: { $what }
# Variables:
#   $code (String), $component (String), $hours (String) - 2,5 h
opened-hours = { $code }: { $component }, { $hours }
# Variables:
#   $code (String)
opened-alone = { $code }
# Variables:
#   $worker (String)
opened-worker = { $worker }
# Variables:
#   $code (String), $duty (String), $day (String) - 27.11.2026
opened-duty-due = { $code }: { $duty }, срок { $day }
# Variables: as above
opened-duty-done = { $code }: { $duty }, сделано { $day }
# Variables:
#   $line (String), $worker (String)
opened-duty-worker = { $line } ({ $worker })

## Groups, in the private chat

# Variables:
#   $municipality (String), $code (String) - K7F29QXM
#   $minutes (Number)
group-code =
    Код для подключения группы: <b>{ $code }</b>
    Самоуправление: { $municipality }
    Нажмите «Выбрать группу». Или добавьте Märkaja в группу и напишите там: /connect { $code }
    Код подойдёт один раз. { $minutes ->
        [one] Он действует { $minutes } минуту.
        [few] Он действует { $minutes } минуты.
        [many] Он действует { $minutes } минут.
       *[other] Он действует { $minutes } минуты.
    } В группе не будет ни имён, ни кодов людей.
button-group-choose = Выбрать группу
button-group-connect = Подключить группу
button-group-end = Отключить
# Variables:
#   $group (String) - its title
button-group-end-one = Отключить: { $group }
group-codes-too-many = За этот час уже сделано много кодов. Попробуйте, пожалуйста, через час.
# Variables:
#   $municipality (String)
group-list-head = <b>{ $municipality }: группы, которые получают итоги недели</b>
group-list-empty = Пока не подключено ни одной группы.
# Variables:
#   $group (String), $state (String), $day (String) - 27.11.2026
#   $worker (String) - who connected it
group-line = «{ $group }»: { $state }, подключена { $day } ({ $worker })
group-state-connected = получает итоги
group-state-out = Märkaja больше нет в группе
group-state-silenced = Märkaja не может писать в группу
group-state-closed = тема закрыта
group-state-disconnected = отключена
# Variables:
#   $group (String)
group-end-question =
    Отключить итоги недели в этой группе: «{ $group }»?
    Потом её можно подключить снова.
# Variables: as above
group-ended = Отключено. В эту группу итоги больше не придут: «{ $group }»
# Variables:
#   $municipality (String), $group (String)
group-connected-own =
    Группа подключена: «{ $group }»
    Итоги недели: { $municipality }. Группа видит числа, но ни одного имени и ни одного кода.
# Variables:
#   $municipality (String), $group (String), $worker (String)
group-connected =
    { $municipality }: итоги недели теперь приходят и в группу «{ $group }».
    Группа видит числа, но ни одного имени и ни одного кода.
    Подключение: { $worker }
# Variables: as above
group-ended-by =
    { $municipality }: группа «{ $group }» больше не получает итоги недели.
    Отключение: { $worker }
# Variables:
#   $municipality (String), $group (String)
group-ended-out =
    { $municipality }: Märkaja больше нет в группе «{ $group }».
    Итоги туда больше не приходят. Если группе они нужны, подключите её снова.
# Variables: as above
group-ended-silenced =
    { $municipality }: Märkaja не может писать в группу «{ $group }».
    Итоги туда больше не приходят. Дайте Märkaja в группе право писать и подключите её снова.
# Variables: as above
group-ended-closed =
    { $municipality }: в группе «{ $group }» закрыта тема, в которую приходили итоги.
    Итоги туда больше не приходят. Подключите группу снова, например в другой теме.

## Groups, in the group itself

# Variables:
#   $municipality (String), $weekday (String) - "по понедельникам", $at (String)
group-greeting =
    Здравствуйте! Эта группа теперь получает итоги недели: { $municipality }
    Отправка: { $weekday } { $at }, в выходной — на следующий рабочий день.
    Имён и кодов людей здесь не будет. Малые числа здесь не показываются.
    Числа за прошлую неделю: /summary. Отключить: /disconnect
group-farewell = Итоги недели сюда больше не придут.
group-how =
    Подключить сюда итоги недели может кейс-менеджер (juhtumikorraldaja) самоуправления.
    Напишите Märkaja в личный чат /connect. Придёт код, который нужно написать здесь: /connect КОД
# Variables:
#   $minutes (Number)
group-code-refused =
    { $minutes ->
        [one] Этот код не подходит. Код действует { $minutes } минуту,
        [few] Этот код не подходит. Код действует { $minutes } минуты,
        [many] Этот код не подходит. Код действует { $minutes } минут,
       *[other] Этот код не подходит. Код действует { $minutes } минуты,
    } подходит один раз и только кейс-менеджеру (juhtumikorraldaja) этого самоуправления.
    Новый код: напишите Märkaja в личный чат /connect
group-taken =
    Эта группа уже получает итоги другого самоуправления. У группы может быть только одно.
    Сначала нужно отключить их: /disconnect
# Variables:
#   $minutes (Number)
group-too-many = Здесь написано слишком много неверных кодов. Попробуйте, пожалуйста, снова: через { $minutes ->
    [one] { $minutes } минуту
    [few] { $minutes } минуты
    [many] { $minutes } минут
   *[other] { $minutes } минуты
}.
group-not-anonymous = Вы пишете анонимно, и не видно, кто подключает группу. Напишите, пожалуйста, то же самое от своего имени.
group-not-connected = Эта группа сейчас не получает итоги недели. Подключить её может кейс-менеджер (juhtumikorraldaja): напишите Märkaja в личный чат /connect
group-end-not-yours = Отключить итоги может тот, кто подключил группу, или руководитель команды.
# Variables:
#   $again (String) - "сегодня в 9:20"
group-asked-lately = Числа здесь только что запрашивали. Снова можно запросить { $again }.

## The demo

demo-link-adviser = Приглашение: координатор SKA
