### The referral conversation, question by question.

## Danger first

danger-question =
    Чьей-то жизни угрожает опасность? Сразу звоните 112.
    Это не скорая помощь и не кризисный телефон.
    Социальный работник читает сообщения в рабочее время.
# Variables:
#   $numbers (String) - lines with checked help numbers
danger-first =
    Если чьей-то жизни угрожает опасность, сразу звоните 112. Скажите, где Вы и что случилось.
    Это чат-бот: скорая помощь и полиция отсюда ничего не узнают.
    { $numbers }
danger-help =
    Сразу звоните 112. Скажите, где Вы и что случилось.
    Оставайтесь рядом с человеком, если это безопасно для Вас.
    Когда помощь вызвана, можно продолжить здесь. Ответы сохранены.
danger-help-self =
    Сразу звоните 112. Скажите, где Вы и что случилось.
    Если можете, позовите кого-нибудь к себе.
    Когда помощь вызвана, можно продолжить здесь. Ответы сохранены.
button-danger-yes = Да, угрожает
button-danger-no = Нет
button-continue-referral = Продолжить
button-show-numbers = Показать телефоны

## Who reports

referral-kind = Кто Вы?
referrer-choice-staff = Работаю в учреждении
referrer-choice-close-person = Близкий человек
referrer-choice-self = Мне нужна помощь
referrer-choice-other = Кто-то другой

## Municipality

municipality-question =
    В какой волости или в каком городе живёт человек? Напишите начало названия.
    Если не знаете, нажмите «Не знаю». Тогда поищем вместе.
municipality-question-self =
    В какой волости или в каком городе Вы живёте? Напишите начало названия.
    Если не знаете, нажмите «Не знаю». Тогда поищем вместе.
# Variables:
#   $municipality (String)
municipality-chosen = Выбрано: { $municipality }
referral-team = В каком районе живёт человек?
referral-team-self = В каком районе Вы живёте?
# Variables:
#   $typed (String) - what the person wrote
municipality-near = Подходит одно из этих названий? Вы написали: «{ $typed }».
# Variables:
#   $typed (String) - what the person wrote
municipality-not-found =
    Такой волости или такого города в списке нет: «{ $typed }».
municipality-counties = Выберите уезд (maakond) или напишите название волости или города ещё раз.
# Variables:
#   $county (String)
municipality-county = Уезд (maakond): { $county }. Выберите волость или город.
municipality-offered =
    Подходит одно из этих названий? Помогает волость или город, указанный в регистре народонаселения (rahvastikuregister).
    Если нет, напишите название или посмотрите все.
# Variables:
#   $municipality (String)
#   $turn_to (String) - a contact, or where to look for one
municipality-absent =
    { $municipality } пока не получает сообщения отсюда. Ничего не сохранено.
    Обратитесь, пожалуйста, сюда: { $turn_to }
    Если есть угроза жизни, сразу звоните 112.
# Variables:
#   $municipality (String)
turn-to-unknown = { $municipality }, социальный отдел (sotsiaalosakond; телефон есть на сайте волости или города)
button-choose-other = Выбрать другое
referral-lives =
    Где человек сейчас находится или живёт? Напишите место, например город, деревню или уезд.
referral-lives-self =
    Где Вы сейчас находитесь или живёте? Напишите место, например город, деревню или уезд.
referral-registered =
    Какой адрес у человека в регистре народонаселения (rahvastikuregister)? От этого зависит, какая волость или какой город поможет.
    Напишите то, что знаете.
referral-registered-self =
    Какой Ваш адрес в регистре народонаселения (rahvastikuregister)? От этого зависит, какая волость или какой город поможет.

## The person

referral-name =
    Как зовут человека?
    Имя можно назвать и позже, по телефону. Сообщение дойдёт и без имени.
    Имя увидят только сотрудники самоуправления, которые помогают человеку.
referral-name-self =
    Как Вас зовут?
    Имя можно назвать и позже, по телефону. Сообщение дойдёт и без имени.
    Имя увидят только сотрудники самоуправления, которые помогают Вам.
referral-name-problem = В имени должна быть хотя бы одна буква. Если имени не знаете, нажмите «Не знаю».
referral-name-problem-self = В имени должна быть хотя бы одна буква. Если не хотите называть имя, нажмите «Пропустить».
button-by-phone = Назову по телефону
referral-age =
    Сколько человеку лет?
    Напишите возраст или год рождения. Можно примерно.
referral-age-self =
    Сколько Вам лет?
    Напишите возраст или год рождения. Можно примерно.
# Variables:
#   $typed (String) - what the person wrote
referral-age-problem = Не получилось понять возраст: «{ $typed }». Напишите, например, 45 или 1981.
# Variables:
#   $municipality (String)
#   $numbers (String) - lines with checked help numbers
referral-child =
    Детям до 16 лет помогает служба защиты детей (lastekaitse). Отсюда такое сообщение не отправить, ничего не сохранено.
    Обратитесь, пожалуйста, к работнику по защите детей (lastekaitsetöötaja): { $municipality }
    Если ребёнку угрожает опасность, сразу звоните 112.
    { $numbers }
referral-contact =
    Как социальному работнику связаться с человеком?
    Напишите телефон, адрес или место, где человека можно найти.
    Данные о здоровье здесь не нужны.
referral-contact-self =
    Как социальному работнику связаться с Вами?
    Напишите телефон, адрес или место, где Вас можно найти.
    Данные о здоровье здесь не нужны.
referral-language = На каком языке человеку удобно говорить?
referral-language-self = На каком языке Вам удобно говорить?
referral-guardian = Назначен ли человеку опекун (eestkostja) по решению суда?
referral-agreement =
    Человек знает об этом сообщении и не против?
    Сообщение можно отправить при любом ответе. Ответ поможет социальному работнику решить, как начать разговор.

## The need

# Variables:
#   $chosen (String) - what was chosen so far
referral-domains =
    В чём человеку нужна помощь? Выберите одно или несколько.
    Выбрано: { $chosen }.
# Variables:
#   $chosen (String) - what was chosen so far
referral-domains-self =
    В чём Вам нужна помощь? Выберите одно или несколько.
    Выбрано: { $chosen }.
chosen-nothing = пока ничего
referral-note =
    Что Вы заметили? Напишите несколько предложений.
    Пишите только то, что социальному работнику нужно знать, чтобы помочь.
referral-note-self =
    Что сейчас даётся трудно?
    Можно написать много или совсем немного.
referral-urgency =
    Когда социальному работнику нужно связаться с человеком?
    Если есть угроза жизни, сразу звоните 112.
referral-urgency-self =
    Когда социальному работнику связаться с Вами?
    Если есть угроза жизни, сразу звоните 112.
referral-sender-contact =
    Как социальному работнику при необходимости уточнить что-то у Вас?
    Напишите своё имя и телефон. Этот вопрос можно пропустить.
referral-may-name = Можно ли сказать человеку, что сообщили именно Вы?

## Preview

# Variables:
#   $municipality (String), $name (String), $age (String), $contact (String), $person_language (String)
#   $guardian (String), $agreement (String), $domains (String), $note (String), $urgency (String)
#   $sender_contact (String), $named (String)
referral-preview =
    <b>Проверьте, пожалуйста, сообщение</b>
    Волость или город: { $municipality }
    Человек: { $name }
    Возраст: { $age }
    Где найти: { $contact }
    Язык: { $person_language }
    Опекун (eestkostja): { $guardian }
    Знает и не против: { $agreement }
    Нужна помощь: { $domains }
    Что Вы заметили: { $note }
    Когда связаться: { $urgency }
    Ваш контакт: { $sender_contact }
    Можно ли назвать Вас: { $named }
    Всё верно?
# Variables: as above
referral-preview-self =
    <b>Проверьте, пожалуйста, сообщение</b>
    Волость или город: { $municipality }
    Имя: { $name }
    Возраст: { $age }
    Как с Вами связаться: { $contact }
    Язык: { $person_language }
    Нужна помощь: { $domains }
    Что даётся трудно: { $note }
    Когда связаться: { $urgency }
    Всё верно?
button-yes-next = Да, дальше
button-precheck = Проверить условия ISTE
referral-change = Что Вы хотите изменить?
field-kind = Кто сообщает
field-municipality = Волость или город
field-team = Район
field-name = Имя
field-age = Возраст
field-contact = Где найти
field-person-language = Язык
field-guardian = Опекун
field-agreement = Знает, не против
field-domains = Нужна помощь
field-note = Что Вы заметили
field-urgency = Когда
field-sender-contact = Ваш контакт
field-may-name = Называть ли Вас

## Pre-check: informs, never decides

# Variables:
#   $period (String), $window_from (String), $window_until (String), $municipality (String)
precheck-fits =
    Предварительная проверка: человек может входить в целевую группу ISTE ({ $period }).
    ISTE (isikukeskse erihoolekande teenusmudel) означает, что помощь подбирают по потребностям самого человека.
    Это не решение. Решает самоуправление ({ $municipality }). Сообщение дойдёт в любом случае.
# Variables: as above
precheck-outside =
    Предварительная проверка: возможно, по возрасту человек не входит в целевую группу ISTE (isikukeskse erihoolekande teenusmudel, { $period }).
    Сообщение всё равно дойдёт. Социальный работник выяснит, какая помощь нужна, и поможет по-другому. Этого требует Закон о социальном обеспечении (sotsiaalhoolekande seadus).
    Это не решение. Решает самоуправление ({ $municipality }).
# Variables: as above
precheck-window-closed =
    Предварительная проверка: в проект ISTE (isikukeskse erihoolekande teenusmudel) сейчас не принимают новых людей.
    В период { $period } принимали с { $window_from } по { $window_until }. Этот срок прошёл.
    Сообщение всё равно дойдёт. Социальный работник выяснит, какая помощь нужна, и поможет по-другому.
    Это не решение. Решает самоуправление ({ $municipality }).
# Variables: as above
precheck-window-not-yet =
    Предварительная проверка: в проект ISTE (isikukeskse erihoolekande teenusmudel) новых людей ещё не принимают.
    В период { $period } принимают с { $window_from } по { $window_until }.
    Сообщение всё равно дойдёт. Социальный работник выяснит, какая помощь нужна, и поможет по-другому.
    Это не решение. Решает самоуправление ({ $municipality }).
# Variables:
#   $municipality (String)
precheck-no-period =
    Предварительная проверка: у проекта ISTE (isikukeskse erihoolekande teenusmudel) сейчас нет периода.
    Сообщение всё равно дойдёт. Социальный работник выяснит, какая помощь нужна. Решает самоуправление ({ $municipality }).
# Variables: as above
precheck-not-in-model =
    Предварительная проверка: самоуправление ({ $municipality }) не участвует в проекте ISTE (isikukeskse erihoolekande teenusmudel).
    Сообщение всё равно дойдёт. Социальный работник выяснит, какая помощь нужна, и поможет по-другому.
# Variables: as above
precheck-unknown =
    Предварительная проверка: без возраста её не сделать.
    Сообщение дойдёт в любом случае. Решает самоуправление ({ $municipality }).

## Who reads it, and sent

# Variables:
#   $municipality (String), $office_hours (String), $turn_to (String)
referral-readers =
    Сообщение прочитает и за данные отвечает: { $municipality }
    Сообщения там читают: { $office_hours }
    Если нельзя ждать так долго: { $turn_to }
    Если есть угроза жизни, сразу звоните 112.
# Variables:
#   $number (String) - T-0042
#   $municipality_gen (String), $check_at (String)
referral-sent =
    <b>Сообщение отправлено. Номер: { $number }</b>
    1. Его примет кейс-менеджер самоуправления (juhtumikorraldaja), сотрудник, который организует помощь. Сообщу Вам об этом.
    2. Если { $check_at } сообщение ещё не будет принято, напомню кейс-менеджеру, а затем сообщу руководителю.
    3. Ваши ответы удаляются из этого чата.
    Прочитайте, пожалуйста, человеку памятку.
# Variables:
#   $number (String), $municipality_gen (String), $check_at (String)
referral-sent-self =
    <b>Сообщение отправлено. Номер: { $number }</b>
    1. Его примет кейс-менеджер самоуправления (juhtumikorraldaja), сотрудник, который организует помощь. Сообщу Вам об этом.
    2. Если { $check_at } сообщение ещё не будет принято, напомню кейс-менеджеру, а затем сообщу руководителю.
    3. Ваши ответы удаляются из этого чата.
# Variables:
#   $municipality (String)
referral-nobody-there = { $municipality } сейчас не получает сообщения отсюда. Ответы сохранены. Позвоните, пожалуйста, туда. Если есть угроза жизни, звоните 112.
referral-too-many = Сегодня отсюда уже отправлено несколько сообщений. Ответы сохранены. Отправьте, пожалуйста, завтра или позвоните в самоуправление. Если есть угроза жизни, звоните 112.
referral-cancelled = Прервано. Ничего не отправлено, ответы удалены.
button-leaflet = Открыть памятку
button-leaflet-again = Прочитать ещё раз
button-other-language = Сменить язык
button-report-another = Сообщить ещё
button-report-again = Сообщить снова

## Leaflet, to be read to the person

# Variables:
#   $municipality (String), $when (String)
leaflet =
    <b>Памятка</b>

    Мы попросили социального работника (sotsiaaltöötaja) помочь Вам ({ $municipality }).
    Социальный работник позвонит Вам или придёт поговорить.
    Мы попросили сделать это { $when }.
    Вас спросят, что идёт хорошо и что даётся трудно.
    Вы решаете, о чём говорить.
    Вы вместе обсудите, какая помощь Вам подходит.
    На разговор можно позвать человека, которому Вы доверяете.
    От помощи можно отказаться, а потом передумать.
    У Вас есть право увидеть, что о Вас записано.
    Если чьей-то жизни угрожает опасность, сразу звоните 112.
leaflet-when-today = сегодня
leaflet-when-week = на этой неделе
leaflet-when-later = в ближайшее время
