### At the coordinator's, and back to the sender. What may tell about health stands inside a spoiler.

# Variables:
#   $number (String), $code (String), $urgency (String), $municipality (String), $age (String)
#   $person_language (String), $guardian (String), $agreement (String), $institution (String)
#   $referrer_kind (String), $domains (String), $note (String), $before (String), $twin (String) - a line or nothing
card-new =
    <b>Новое сообщение { $number }. Связаться: { $urgency }</b>
    Волость или город: { $municipality }
    Человек: { $code }, возраст: { $age }, язык: { $person_language }
    Знает и не против: { $agreement }
    <tg-spoiler>Опекун (eestkostja): { $guardian }
    Сообщает: { $institution }, { $referrer_kind }
    Нужна помощь: { $domains }</tg-spoiler>
    { $note } Имя и контакт открываются отдельной кнопкой.{ $before }{ $twin }
# Variables: as above
card-mine-contacted =
    <b>Вы занимаетесь сообщением { $number }. С человеком уже связались.</b>
    Волость или город: { $municipality }
    Человек: { $code }, возраст: { $age }, язык: { $person_language }
    Знает и не против: { $agreement }
    <tg-spoiler>Опекун (eestkostja): { $guardian }
    Сообщает: { $institution }, { $referrer_kind }
    Нужна помощь: { $domains }</tg-spoiler>
    { $note }{ $twin }
    Когда работа закончена, нажмите «Завершить».
# Variables: as above
card-mine =
    <b>Вы занимаетесь сообщением { $number }. Связаться: { $urgency }</b>
    Волость или город: { $municipality }
    Человек: { $code }, возраст: { $age }, язык: { $person_language }
    Знает и не против: { $agreement }
    <tg-spoiler>Опекун (eestkostja): { $guardian }
    Сообщает: { $institution }, { $referrer_kind }
    Нужна помощь: { $domains }</tg-spoiler>
    { $note }{ $before }{ $twin }
card-has-note = Описание откроется вместе с именем.
card-no-note = Описания нет.
# Variables:
#   $number (String) - of the earlier referral
card-twin = Возможно, об этом человеке уже сообщали: { $number }
# Variables:
#   $attempts (Number) - contacts that failed
card-attempted = { $attempts ->
    [one] Не удалось связаться { $attempts } раз.
    [few] Не удалось связаться { $attempts } раза.
    [many] Не удалось связаться { $attempts } раз.
   *[other] Не удалось связаться { $attempts } раза.
}
card-was-contacted = Вернулось от коллеги. С человеком уже связались.
# Variables:
#   $number (String)
card-older = Сообщение { $number }: новая карточка ниже.
# Variables:
#   $number (String), $at (String), $worker (String)
card-taken =
    Сообщение { $number } принято { $at }.
    От Вас ничего не нужно.
    Занимается: { $worker }
# Variables:
#   $number (String), $outcome (String)
card-closed = Работа с сообщением { $number } завершена. Итог: { $outcome }
# Variables:
#   $number (String)
card-withdrawn =
    Сообщение { $number } отозвано.
    От Вас ничего не нужно.
# Variables:
#   $number (String)
card-withdrawn-notice =
    Отправитель отозвал сообщение { $number }.
    Если, на Ваш взгляд, человеку всё же нужна помощь, помогите как обычно.
# Variables:
#   $number (String), $hours (Number)
card-waiting = <b>Сообщение { $number } ещё никто не принял.</b> Ожидает уже { $hours ->
        [one] { $hours } час
        [few] { $hours } часа
        [many] { $hours } часов
       *[other] { $hours } часа
    }.
# Variables:
#   $number (String), $hours (Number)
card-waiting-lead = <b>Сообщение { $number } по-прежнему никто не принял.</b> Коллегам отправлено напоминание. Ожидает уже { $hours ->
        [one] { $hours } час
        [few] { $hours } часа
        [many] { $hours } часов
       *[other] { $hours } часа
    }.

button-take = Принять
button-show-name = Показать имя
button-contact-made = Удалось связаться
button-attempt-failed = Не удалось связаться
button-close-referral = Завершить
button-release = Вернуть коллегам
button-delete-now = Удалить сразу

## Over the chat after a tap: at most 200 characters

card-toast-taken = Теперь этим сообщением занимаетесь Вы.
card-toast-contact = Отмечено: с человеком связались.
card-toast-attempt = Отмечено: связаться не удалось. Сообщение остаётся у Вас.
card-toast-released = Сообщение вернулось коллегам.
card-toast-changed = За это время что-то изменилось. Показано нынешнее состояние.
# Variables:
#   $number (String), $worker (String)
card-toast-faster = Сообщением { $number } уже занимается { $worker }

## Name and contact

# Variables:
#   $code (String), $name (String), $contact (String), $note (String), $sender_contact (String)
#   $named (String), $minutes (Number)
#   $history (String) - one line an event
card-reveal =
    { $code }
    Имя: { $name }
    Где найти: { $contact }
    Описание: { $note }
    Контакт отправителя: { $sender_contact } ({ $named })
    Что было: { $history }
    Этот текст исчезнет из чата через { $minutes ->
        [one] { $minutes } минуту
        [few] { $minutes } минуты
        [many] { $minutes } минут
       *[other] { $minutes } минуты
    }. О просмотре осталась отметка.
move-take = принято
move-attempt = связаться не удалось
move-contact = с человеком связались
move-close = завершено
move-release = возвращено коллегам
move-withdraw = отозвано отправителем
sender-may-be-named = человеку можно сказать, кто сообщил
sender-not-named = не говорите человеку, кто сообщил

## Closing

# Variables:
#   $number (String)
close-outcome = Чем закончилась работа с сообщением { $number }? Отправителю сообщу только итог и только если на это есть право.
close-note = Хотите что-нибудь добавить? Это увидят только коллеги. Данные о здоровье не нужны.
# Variables:
#   $number (String)
close-done = Работа с сообщением { $number } завершена. Спасибо.
close-cancelled = Работа с сообщением не завершена. Ничего не изменилось.

## To the sender

# Variables:
#   $number (String), $municipality (String), $municipality_gen (String), $urgency (String)
sender-taken =
    Ваше сообщение { $number } принято.
    Теперь им занимается кейс-менеджер (juhtumikorraldaja): { $municipality }. Ваша просьба: { $urgency }.
    Дальше это остаётся между человеком и социальным работником.
    От Вас сейчас больше ничего не нужно.
# Variables: as above
sender-taken-more =
    Ваше сообщение { $number } принято.
    Теперь им занимается кейс-менеджер (juhtumikorraldaja): { $municipality }. Ваша просьба: { $urgency }.
    Сообщу Вам, когда самоуправление свяжется с человеком.
# Variables: as above
sender-taken-self =
    Ваше сообщение { $number } принято.
    Теперь им занимается кейс-менеджер (juhtumikorraldaja): { $municipality }. Ваша просьба: { $urgency }.
    Следующий шаг за этим сотрудником: связаться с Вами. Если есть угроза жизни, сразу звоните 112.
# Variables:
#   $number (String), $municipality (String), $municipality_gen (String)
sender-contacted =
    Сообщение { $number }: самоуправление ({ $municipality }) связалось с человеком.
    Их разговор остаётся между ними. Спасибо, что заметили.
# Variables:
#   $number (String), $outcome (String)
sender-closed =
    Работа с сообщением { $number } завершена. Итог: { $outcome }.
    Больше писать Вам об этом не буду.
    Если заметите, что человеку снова нужна помощь, отправьте новое сообщение.
# Variables:
#   $number (String), $outcome (String)
sender-closed-self =
    Работа с сообщением { $number } завершена. Итог: { $outcome }.
    Больше писать Вам об этом не буду.
    Если Вам снова понадобится помощь, отправьте новое сообщение.

## Lists

# Variables:
#   $filter (String), $total (Number), $page (Number), $pages (Number)
list-head = <b>{ $filter }</b> · всего: { $total } · страница { $page }/{ $pages }
# Variables:
#   $number (String), $day (String), $urgency (String), $status (String)
list-line = { $number } · { $day } · { $urgency } · { $status }
list-empty = Здесь пока ничего нет.
list-filter-open = Незавершённые
list-filter-new = Новые
list-filter-mine = У меня
list-filter-closed = Завершённые
list-filter-sent = Мои отправленные
button-newer = Новее
button-older = Раньше
# Variables:
#   $number (String), $municipality (String), $sent (String), $status (String)
followed =
    Сообщение { $number }
    Волость или город: { $municipality }
    Отправлено: { $sent }
    Состояние: { $status }
button-withdraw = Отозвать сообщение
# Variables:
#   $number (String)
withdraw-question =
    Отозвать сообщение { $number }?
    Социальный работник узнает, что оно отозвано. Восстановить его потом не получится, но можно отправить новое.
