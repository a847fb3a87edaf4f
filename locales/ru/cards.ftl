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
    { $note }{ $before }{ $twin }
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
# Variables: as above, and
#   $worker (String) - the colleague
card-deputy =
    <b>Сообщение { $number }: Вы замещаете. Связаться: { $urgency }</b>
    Занимается: { $worker }
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
#   $team (String) - the district's name
card-team = Район: { $team }
# Variables:
#   $municipality (String)
card-forwarded-from = Передало самоуправление: { $municipality }
# Variables:
#   $due (String)
card-inform-by = Не позднее { $due } нужно сказать человеку, что о нём сообщили.
card-question-waits = Отправителю задан вопрос. Ответа пока нет.
card-question-answered = Ответ отправителя получен. Он откроется вместе с именем.
# Variables:
#   $question (String), $answer (String)
card-asked-line = Вопрос: { $question } Ответ: { $answer }
# Variables:
#   $number (String), $municipality (String)
card-forwarded =
    Сообщение { $number } передано: { $municipality }
    От Вас ничего не нужно.
# Variables:
#   $number (String)
card-answered = <b>Есть ответ отправителя на Ваш вопрос. Сообщение { $number }.</b>
card-nothing-done = За это время что-то изменилось. Ваше действие не выполнено, карточка показывает нынешнее состояние.
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
    Сообщение { $number } отозвано отправителем.
    Если, на Ваш взгляд, человеку всё же нужна помощь, помогите как обычно.
# Variables:
#   $hours (Number)
waited-hours = { $hours ->
    [one] { $hours } час
    [few] { $hours } часа
    [many] { $hours } часов
   *[other] { $hours } часа
}
# Variables:
#   $days (Number)
waited-days = { $days ->
    [one] { $days } день
    [few] { $days } дня
    [many] { $days } дней
   *[other] { $days } дня
}
# Variables:
#   $number (String), $waited (String)
card-waiting = <b>Сообщение { $number } ещё никто не принял.</b> Ожидает уже { $waited }.
# Variables:
#   $number (String), $waited (String)
card-waiting-lead = <b>Сообщение { $number } по-прежнему никто не принял.</b> Коллегам отправлено напоминание. Ожидает уже { $waited }.

# Variables:
#   $number (String), $waited (String), $worker (String)
no-contact = <b>Сообщение { $number }: удалось ли связаться с человеком?</b> После принятия прошло времени: { $waited }. Если связаться не удалось, отметьте, пожалуйста, и это.
# Variables: as above
no-contact-deputy = <b>Сообщение { $number }: Вы замещаете коллегу.</b> Пока не отмечено, удалось ли связаться с человеком. После принятия прошло времени: { $waited }.
# Variables: as above
no-contact-lead = <b>Сообщение { $number }: пока не отмечено, удалось ли связаться с человеком.</b> После принятия прошло времени: { $waited }. Поговорите, пожалуйста, с коллегой или передайте сообщение другим. Занимается: { $worker }
# Variables:
#   $number (String), $attempts (Number), $waited (String), $worker (String)
no-contact-enough = <b>Сообщение { $number }: связаться не удалось. Попыток: { $attempts }.</b> Попробуйте, пожалуйста, ещё раз или завершите с итогом «Связаться не удалось». Занимается: { $worker }
# Variables:
#   $number (String), $due (String), $worker (String)
not-informed = <b>Сообщение { $number }: сказали ли человеку, что о нём сообщили?</b> Сказать нужно не позднее { $due }. Занимается: { $worker }
# Variables:
#   $number (String)
question-silent = Сообщение { $number }: ответа на Ваш вопрос нет. Больше спрашивать не буду. Попробуйте, пожалуйста, узнать это другим путём.
# Variables:
#   $worker (String)
member-unreachable =
    Мои уведомления больше не доходят до коллеги: { $worker }
    Чат со мной остановлен или удалён. Напоминания, которые шли коллеге, теперь приходят Вам.

button-take = Принять
button-show-name = Показать имя
button-contact-made = Удалось связаться
button-attempt-failed = Не удалось связаться
button-close-referral = Завершить
button-release = Вернуть коллегам
button-told-person = Человек уже знает
button-not-told = Сказать не удалось
button-more = Ещё…
button-ask-sender = Спросить отправителя
button-reroute = Сменить район
button-forward-elsewhere = Передать дальше
button-forward = Передать
button-read-question = Прочитать вопрос
button-delete-now = Удалить сразу

## Over the chat after a tap: at most 200 characters

card-toast-taken = Теперь этим сообщением занимаетесь Вы.
card-toast-contact = Отмечено: с человеком связались.
card-toast-attempt = Отмечено: связаться не удалось. Сообщение остаётся у Вас.
card-toast-informed = Отмечено: человеку сказали, что о нём сообщили.
card-toast-changed = За это время что-то изменилось. Показано нынешнее состояние.
# Variables:
#   $number (String), $worker (String)
card-toast-faster = Сообщением { $number } уже занимается { $worker }

## Name and contact

# Variables:
#   $code (String), $name (String), $contact (String), $note (String), $sender_contact (String)
#   $named (String), $minutes (Number)
#   $questions (String) - one line a question, or nothing
#   $history (String) - one line an event
card-reveal =
    { $code }
    Имя: { $name }
    Где найти: { $contact }
    Описание: { $note }{ $questions }
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
move-ask = задан вопрос отправителю
move-answer = получен ответ отправителя
move-inform = человеку сказали, что о нём сообщили
move-forward = передано другому самоуправлению
move-reroute = передано в другой район
sender-may-be-named = человеку можно сказать, кто сообщил
sender-not-named = не говорите человеку, кто сообщил
