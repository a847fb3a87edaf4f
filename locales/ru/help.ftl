### The frame of the pages about help: feet, ways on, search, the day that is counted.

command-services = Какая помощь есть?
# Variables:
#   $part (Number), $parts (Number)
help-part = Часть { $part } / { $parts }
# Variables:
#   $checked (String) - a day, $source (String) - names of documents
help-foot = Проверено: { $checked }. Источник: { $source }. Уточните, что действует сегодня.
help-source-000 = страница программы на сайте Sotsiaalkindlustusamet (28.05.2024)
help-source-002 = описание модели 2019–2021
help-source-003 = страница об услугах на сайте Sotsiaalkindlustusamet (без даты)
help-source-004 = условия конкурса 2025–2026
help-type = Можно и написать слово, например «работа» или «очередь».
button-help-search = Найти по слову
button-help-more = Читать дальше
button-help-before = Предыдущая часть
button-help-count = Посчитать день
button-help-count-again = Посчитать ещё раз

## Search

help-search-question = Что Вы ищете? Напишите слово или два, например «аутизм» или «сколько ждать».
# Variables:
#   $typed (String) - what the person wrote
help-found = Вот страницы по словам «{ $typed }».
# Variables: as above
help-nothing-found =
    Не получилось понять: «{ $typed }». Такой страницы не нашлось.
    Попробуйте другое слово, например «работа», или выберите тему.
    Спросить можно и у человека: у социального работника (sotsiaaltöötaja) самоуправления.
    Если есть угроза жизни, сразу звоните 112.
help-search-left = Понятно, поиск прерван.

## A greeting, thanks, and who is talking here

small-talk-hello =
    Здравствуйте! Это чат-бот Märkaja. Здесь можно узнать, какая помощь бывает, и сообщить о человеке, которому нужна помощь.
    Напишите слово, например «работа», или выберите ниже.
    Если есть угроза жизни, сразу звоните 112.
small-talk-thanks = Пожалуйста! Если нужно что-то ещё, напишите или выберите ниже.
small-talk-robot =
    Это чат-бот, а не человек. О помощи Märkaja не решает.
    Спросить человека можно в своём самоуправлении (kohalik omavalitsus). Сообщение, отправленное отсюда, прочитает социальный работник (sotsiaaltöötaja).
    Если есть угроза жизни, сразу звоните 112.

## The day that is counted

help-count-from =
    С какого дня считать?
    Если день с поставщиком услуги (teenuseosutaja) согласован, уточните, от чего считать в Вашем случае.
help-count-decision-day = День решения
help-count-agreed-day = Согласованный день
help-count-day = Какой это был день? Выберите или напишите дату, например 3.11.2026.
help-count-day-applied = В какой день подано ходатайство (taotlus)? Выберите или напишите дату, например 3.11.2026.
help-count-problem = Не получилось понять день. Напишите, пожалуйста, дату, например 3.11.2026.
help-count-today = Сегодня
help-count-yesterday = Вчера
help-count-tomorrow = Завтра
# Variables:
#   $due (String) - weekday and day, $sum (String) - how it was counted
help-counted =
    <b>Последний день: { $due }</b>
    Расчёт: { $sum }
# Variables:
#   $base (String) - a day, $count (Number), $due (String) - a day
help-sum-days = { $base } + { $count ->
    [one] { $count } день
    [few] { $count } дня
    [many] { $count } дней
   *[other] { $count } дня
} = { $due }
# Variables: as above
help-sum-working-days = { $base } + { $count ->
    [one] { $count } рабочий день
    [few] { $count } рабочих дня
    [many] { $count } рабочих дней
   *[other] { $count } рабочего дня
} = { $due }
# Variables:
#   $days (String)
help-counted-skipped = Праздники, которые не считались: { $days }
help-counted-day-off = Это выходной день. Придите раньше или спросите поставщика услуги (teenuseosutaja).
help-counted-past = Этот день прошёл. Спросите, пожалуйста, у консультанта по услугам (teenuste konsultant), что делать дальше.
help-counted-only = Märkaja только считает. Точный день скажет консультант по услугам.
help-count-left = Понятно, день не посчитан.
