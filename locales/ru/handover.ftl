### What is done beside a card: closing, handing over, a question to the sender and its answer.

## Closing

# Variables:
#   $number (String)
close-outcome = Чем закончилась работа с сообщением { $number }? Отправителю сообщу только итог, и то если у отправителя есть право это знать.
close-note = Хотите что-нибудь добавить? Это увидят только коллеги. Данные о здоровье не нужны.
# Variables:
#   $number (String)
close-done = Работа с сообщением { $number } завершена. Спасибо.
close-cancelled = Работа с сообщением продолжается. Ничего не изменилось.

close-informed = Сказали ли человеку, что о нём сообщили?

## Handing over

# Variables:
#   $number (String)
release-note = Сообщение { $number } вернётся всем коллегам. Хотите что-нибудь им написать?
# Variables:
#   $number (String)
release-done = Сообщение { $number } вернулось коллегам.
# Variables:
#   $number (String)
reroute-question = В какой район передать сообщение { $number }?
# Variables:
#   $number (String)
reroute-done = Сообщение { $number } передано в другой район.
# Variables:
#   $number (String)
forward-question = Какой волости или какому городу передать сообщение { $number }? Напишите название.
# Variables:
#   $typed (String)
forward-which = «{ $typed }»: такого названия не нашлось. Если оно есть в списке ниже, выберите его или напишите ещё раз.
# Variables:
#   $municipality (String), $turn_to (String)
forward-absent =
    { $municipality } пока не получает сообщения отсюда. Сообщение остаётся у Вас.
    Куда обратиться: { $turn_to }
forward-here = Это сообщение уже здесь. Выберите другую волость или другой город.
forward-note = Хотите что-нибудь написать новому самоуправлению? Данные о здоровье не нужны.
# Variables:
#   $number (String), $municipality (String)
forward-sure =
    Сообщение { $number } уйдёт: { $municipality }
    Вместе с ним уйдёт всё, что к нему записано. Вы его больше не увидите. Отправитель узнает, куда оно ушло.
# Variables:
#   $number (String), $municipality (String)
forward-done = Сообщение { $number } передано: { $municipality }
forward-too-often = Это сообщение передавали уже два раза. Позвоните, пожалуйста, в другое самоуправление и договоритесь, кто поможет.
forward-nobody = Там сейчас некому принять сообщение. Оно остаётся у Вас.
handover-cancelled = Сообщение осталось там, где было.

## A question to the sender

# Variables:
#   $number (String)
ask-question = Что спросить у отправителя? Сообщение { $number }. Выберите или напишите сами. Имя и данные о здоровье писать не нужно.
ready-question-where = Где найти человека?
ready-question-when = Когда с человеком можно поговорить?
ready-question-knows = Знает ли человек, что с ним свяжутся?
ready-question-name = Как зовут человека?
ready-question-since = Что сейчас самое срочное?
# Variables:
#   $number (String)
ask-done = Вопрос отправлен. Сообщение { $number }. Если ответа не будет, сообщу Вам.
# Variables:
#   $number (String)
ask-waits = По сообщению { $number } вопрос уже задан. Ответа пока нет.
# Variables:
#   $number (String)
ask-nobody = Мои вопросы не доходят до отправителя. Сообщение { $number }. Контакт отправителя, если он оставлен, откроется вместе с именем.
ask-cancelled = Вопрос не отправлен.
# Variables:
#   $number (String), $question (String)
answer-question =
    Кейс-менеджер (juhtumikorraldaja) спрашивает о Вашем сообщении { $number }:
    «{ $question }»
    Напишите, пожалуйста, весь ответ сразу.
answer-not-known = Не знаю
answer-none-yet = пока нет
# Variables:
#   $number (String)
answer-done = Спасибо. Ответ отправлен. Сообщение { $number }.
answer-given = На этот вопрос ответ уже есть.
answer-too-late = Работа с этим сообщением уже завершена, ответ больше не нужен. Спасибо.
answer-cancelled = Ответ не отправлен. Вопрос можно снова открыть в списке Ваших сообщений.
