### What the sender hears, and the lists of referrals.

## To the sender

# Variables:
#   $number (String), $municipality (String), $municipality_gen (String)
sender-question =
    По Вашему сообщению { $number } есть вопрос.
    Его задаёт кейс-менеджер (juhtumikorraldaja): { $municipality }
# Variables: as above
sender-question-again =
    По Вашему сообщению { $number } есть вопрос, на который пока нет ответа.
    Его задаёт кейс-менеджер (juhtumikorraldaja): { $municipality }
# Variables:
#   $number (String), $municipality (String), $turn_to (String)
sender-not-taken =
    Ваше сообщение { $number } пока никто не принял.
    { $municipality }: руководителю об этом сообщено. Кейс-менеджерам (juhtumikorraldaja) напоминаю каждый рабочий день.
    Если ждать нельзя, обратитесь напрямую: { $turn_to }
    Если есть угроза жизни, сразу звоните 112.
# Variables:
#   $number (String), $municipality (String), $municipality_gen (String), $check_at (String)
sender-forwarded =
    Ваше сообщение { $number } передано дальше: { $municipality }
    Теперь его прочитает кейс-менеджер (juhtumikorraldaja) этого самоуправления.
    Если { $check_at } оно ещё не будет принято, напомню об этом.

# Variables:
#   $number (String), $municipality (String), $municipality_gen (String), $urgency (String)
sender-taken =
    Ваше сообщение { $number } принято.
    Теперь им занимается кейс-менеджер (juhtumikorraldaja): { $municipality }. Ваша просьба: { $urgency }.
    Дальше это остаётся между человеком и кейс-менеджером.
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
