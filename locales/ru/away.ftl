### Being away, and standing in for a colleague.

button-away = Отсутствие
button-go-away = Добавить отсутствие
button-back-at-work = Снова на работе
# Variables:
#   $since (String)
button-cancel-absence = Отменить ({ $since })
button-no-absence = Отсутствия не будет
button-suits = Подходит
button-suits-not = Не подходит
button-choose-deputy = Выбрать замену

away-which-place = О работе в какой волости или в каком городе речь?
away-for-workers = Отсутствие отмечают кейс-менеджер (juhtumikorraldaja) и специалист базовой поддержки (baastoetuse spetsialist).
# Variables:
#   $municipality (String), $name (String) - the colleague's own
away-head = <b>Когда Вас не будет</b> ({ $municipality })
# Variables: as above
away-head-colleague =
    <b>Когда коллеги не будет</b> ({ $municipality })
    Имя: { $name }
away-none = Отсутствий не записано.
# Variables:
#   $since (String), $until (String), $worker (String) - who stands in
away-line = { $since }–{ $until } (замещает: { $worker })
away-stands-in = Замещения:
# Variables:
#   $since (String), $until (String), $worker (String) - for whom
away-line-other = { $since }–{ $until } (коллега: { $worker })

## The form

away-until = До какого дня Вас не будет? Выберите кнопкой или напишите дату, например 27.11 или 06.07–31.07
# Variables:
#   $colleague (String)
away-until-colleague =
    До какого дня коллеги не будет? Выберите кнопкой или напишите дату, например 27.11 или 06.07–31.07
    Имя: { $colleague }
# Variables:
#   $until (String)
absence-today = Сегодня
# Variables:
#   $until (String)
absence-week = До конца недели ({ $until })
# Variables:
#   $until (String)
absence-fortnight = Две недели ({ $until })
# Variables:
#   $until (String)
absence-july = До конца июля ({ $until })
# Variables:
#   $until (String)
absence-august = До конца августа ({ $until })
# Variables:
#   $typed (String)
away-problem =
    Не получилось понять: «{ $typed }»
    Напишите последний день, например 27.11, или начало и конец, например 06.07–31.07
# Variables:
#   $number (Number) - days at most
away-flaw-past = Этот день уже прошёл. Напишите, пожалуйста, сегодняшний или более поздний день.
# Variables:
#   $number (Number) - days at most
away-flaw-backwards = Конец раньше начала. Напишите, пожалуйста, сначала начало, потом конец.
# Variables:
#   $number (Number) - days at most
away-flaw-too-long = За один раз можно записать не больше { $number ->
        [one] { $number } дня
        [few] { $number } дней
        [many] { $number } дней
       *[other] { $number } дня
    }. На более долгое время руководитель команды может завершить роль, а потом пригласить снова.
# Variables:
#   $since (String), $until (String), $colleague (String)
away-deputy =
    Вас не будет до { $until } включительно. Кто Вас замещает?
    Коллега будет получать Ваши напоминания.
# Variables:
#   $since (String), $until (String), $colleague (String)
away-deputy-colleague =
    Коллеги не будет до { $until } включительно. Кто замещает?
    Напоминания коллеги пока будут приходить тому, кто замещает.
    Имя: { $colleague }
# Variables:
#   $since (String), $until (String), $worker (String) - who stands in
away-check =
    Всё верно?
    Вас не будет: { $since }–{ $until }
    Замещает: { $worker }
    Коллега сразу узнает об этом. Если на это время что-то уже записано, оно заменится.
# Variables:
#   $since (String), $until (String), $colleague (String), $worker (String) - who stands in
away-check-colleague =
    Всё верно?
    Имя: { $colleague }
    Отсутствие: { $since }–{ $until }
    Замещает: { $worker }
    Сразу сообщу всем, кого это касается. Если на это время что-то уже записано, новая запись заменит прежнюю.
away-nobody =
    На это время нет коллеги, кто мог бы замещать. Ничего не сохранено.
    Нового коллегу приглашает руководитель команды: /team
away-not-free = В это время коллега тоже отсутствует или не получает мои уведомления. Выберите, пожалуйста, кого-нибудь другого.
away-toast-kept = Сохранено. Коллега сразу узнает об этом.
away-toast-ended = Отсутствие завершено. Напоминания снова приходят как обычно.
away-toast-over = Это уже завершилось. Показано нынешнее состояние.

## To the deputy, and back

# Variables:
#   $since (String), $until (String), $codes (String), $worker (String) - the absent colleague
deputy-asked =
    До { $until } включительно Вы замещаете коллегу: { $worker }
    Напоминания коллеги пока будут приходить Вам. Сейчас в списке: { $codes }
# Variables:
#   $since (String), $until (String), $codes (String), $worker (String) - the absent colleague
deputy-asked-later =
    С { $since } до { $until } включительно Вы замещаете коллегу: { $worker }
    В это время напоминания коллеги будут приходить Вам. Сейчас в списке: { $codes }
# Variables:
#   $since (String), $until (String), $worker (String) - the absent colleague
deputy-agreed =
    Спасибо. С { $since } до { $until } включительно Вы замещаете коллегу: { $worker }
    Все замещения здесь: /away
# Variables:
#   $since (String), $until (String), $worker (String) - the absent colleague
deputy-refused =
    Понятно. Передам, что нужна другая замена.
    Коллега: { $worker }
    Время: { $since }–{ $until }
deputy-over = Это замещение уже завершилось. От Вас ничего не нужно.
# Variables:
#   $since (String), $until (String), $worker (String) - who stands in
deputy-set =
    Записано руководителем команды: Вас не будет { $since }–{ $until }
    Замещает: { $worker }
# Variables:
#   $since (String), $until (String), $name (String) - the absent colleague, $worker (String) - who cannot
deputy-refused-own =
    На время { $since }–{ $until } у Вас больше нет замены. Выберите, пожалуйста, новую.
    Не может заместить: { $worker }
# Variables:
#   $since (String), $until (String), $name (String) - the absent colleague, $worker (String) - who cannot
deputy-refused-lead =
    На время { $since }–{ $until } у коллеги больше нет замены. Выберите, пожалуйста, новую.
    Имя: { $name }
    Не может заместить: { $worker }
# Variables:
#   $since (String), $until (String), $worker (String) - the absent colleague
deputy-ended =
    Замещение завершилось: { $since }–{ $until }. Напоминания коллеги больше не придут.
    Коллега: { $worker }
