### Feedback on the help received: thanks, a suggestion, a complaint, with its number and the answer that is owed.

## Ways in

button-feedback = Оставить отзыв
button-complaint-own = Мои отзывы
button-complaint-why = Почему этот срок?
command-feedback = Отзыв и жалоба
command-complaints = Отзывы, которые ждут ответа
form-what-feedback = отзыв
form-what-complaint-answer = ответ на отзыв
form-what-complaint-ask = вопрос об отзыве
form-what-complaint-give = передача отзыва
form-what-complaint-reply = ответ на вопрос об отзыве
form-what-complaint-add = дополнение к отзыву
form-what-complaint-unsatisfied = почему ответ не устраивает

# Variables:
#   $what (String) - what was begun
complaint-unfinished =
    Не закончено: { $what }.
    Продолжите это или прервите: /cancel

## Questions, one by one

# Variables:
#   $days (Number) - of keeping
complaint-privacy =
    Прежде чем начать: Ваш отзыв
    Кто читает: тот, кому Вы его отправите, и тот, кто им занимается. Если отправить в самоуправление, специалист этого не увидит.
    Имя: называть его или нет, решаете Вы. Ответ придёт сюда и без имени.
    Срок хранения устанавливает самоуправление. Обычно текст и имя удаляются через { $days ->
        [one] { $days } день
        [few] { $days } дня
        [many] { $days } дней
       *[other] { $days } дня
    } после завершения.
    На помощь, которую Вы получаете, отзыв не влияет.
complaint-privacy-long =
    Подробнее
    За данные отвечает самоуправление, которое помогает.
    Текст и имя зашифрованы. О каждом просмотре остаётся отметка.
    Без имени не сохраняется и то, о чьей помощи Вы написали. Сотрудник не видит, кто Вы. Программа знает только Ваш чат, чтобы ответ дошёл.
    Telegram тоже видит сообщения. После отправки ответы удаляются из чата, насколько позволяет Telegram.
    Вы вправе увидеть свои данные, попросить их исправить или удалить.

complaint-kind-question =
    Что Вы хотите сказать о полученной помощи?
    Ваш отзыв прочитает человек.
complaint-kind-button-thanks = Хочу поблагодарить
complaint-kind-button-suggestion = Есть предложение
complaint-kind-button-complaint = Подать жалобу
complaint-kind-thanks = благодарность
complaint-kind-suggestion = предложение
complaint-kind-complaint = жалоба
complaint-whom = О чьей помощи Вы пишете?
button-feedback-general = В целом или о другом
complaint-municipality =
    В какой волости или в каком городе помогали? Напишите начало названия.
    Поиска по людям здесь нет.
complaint-about-question = О чём жалоба?
complaint-about-no-help = Помощь не пришла
complaint-about-manner = Как со мной говорили
complaint-about-dates = Время и сроки
complaint-about-data = Мои данные
complaint-about-other = Другое
# Variables:
#   $kind (String) - thanks, suggestion or complaint
complaint-text =
    { $kind ->
        [thanks] За что Вы хотите поблагодарить? Напишите своими словами.
        [suggestion] Что можно сделать лучше? Напишите своими словами.
       *[complaint] Что случилось и чего Вы ждёте? Напишите своими словами.
    }
    Не пишите, пожалуйста, о здоровье других людей. Поместится до 1500 знаков.
# Variables:
#   $kind (String) - thanks, suggestion or complaint
complaint-to =
    Кому отправить?
    { $kind ->
        [thanks] Специалист прочитает отзыв лично. Руководитель увидит только номер.
        [suggestion] Специалист прочитает отзыв лично. Руководитель увидит номер и срок, а текст — только если займётся этим лично.
       *[complaint] Специалист прочитает жалобу лично. Руководитель увидит номер и срок, а текст — только если займётся ею лично или если ответ Вас не устроит.
    }
    Если отправить в самоуправление, специалист этого не увидит.
# Variables: as above
complaint-to-past =
    Кому отправить?
    Советую отправить в самоуправление. Тогда специалист этого здесь не увидит.
    Если отправить специалисту, руководитель увидит номер и срок, а текст — только если займётся жалобой лично или если ответ Вас не устроит.
complaint-to-specialist = Специалисту
complaint-to-municipality = В самоуправление
complaint-to-named-specialist = специалист
complaint-wants-answer =
    Хотите получить ответ здесь?
    Ответ дойдёт до Вас и без имени.
button-answer-here = Да, сюда
button-no-answer = Ответ не нужен
complaint-name =
    Можно назвать Ваше имя? Если можно, напишите его.
    Без имени не будет сказано ни кто Вы, ни о чьей помощи Вы пишете.
complaint-name-guessed =
    Можно назвать Ваше имя? Если можно, напишите его.
    Без имени не будет сказано ни кто Вы, ни о чьей помощи Вы пишете.
    Если у специалиста мало семей, по содержанию можно догадаться, кто написал.
button-anonymous = Без имени
complaint-name-problem = Здесь нет имени. Напишите имя буквами или нажмите «Без имени».
complaint-name-untold = не названо
# Variables:
#   $kind (String), $text (String), $to (String), $name (String)
#   $about (String), $answer (String) - lines of their own, or nothing
complaint-preview =
    <b>Всё верно?</b>
    Вид: { $kind }{ $about }
    Кому: { $to }{ $answer }
    Имя: { $name }
    Текст: «{ $text }»
# Variables:
#   $about (String)
complaint-line-about = Тема: { $about }
# Variables:
#   $answer (String)
complaint-line-answer = Ответ сюда: { $answer }
# Variables:
#   $outcome (String)
complaint-line-outcome = Итог: { $outcome }
field-complaint-kind = Вид
field-complaint-about = Тема
field-complaint-text = Текст
field-complaint-to = Кому
field-complaint-answer = Ответ сюда
field-complaint-name = Имя
complaint-cancelled = Прервано. Ничего не отправлено и не сохранено.
complaint-link-over = Согласие рассказывать об этом человеке больше не действует. Ничего не отправлено. Можно оставить и общий отзыв.
# Variables:
#   $municipality (String)
#   $turn_to (String) - a contact, or where to look for one
complaint-link-over-on =
    Согласие рассказывать об этом человеке больше не действует. Ничего не отправлено, Ваши ответы сохранены.
    Можно продолжить как отзыв в целом. Он уйдёт в самоуправление: { $municipality }
    О новом согласии спросите кейс-менеджера (juhtumikorraldaja): { $turn_to }
# Variables:
#   $turn_to (String) - a contact, or where to look for one
complaint-link-over-choose =
    Согласие об одном человеке больше не действует, о помощи этому человеку отсюда не написать. Отзыв в целом оставить можно.
    О новом согласии спросите кейс-менеджера (juhtumikorraldaja): { $turn_to }
complaint-too-many = Сегодня от Вас уже было несколько отзывов. Ваши ответы сохранены. Попробуйте, пожалуйста, завтра ещё раз.

## Sent

# Variables:
#   $number (String), $kind (String), $to (String)
complaint-received =
    <b>Получено: { $number }</b>
    Вид: { $kind }. Кому: { $to }
# Variables:
#   $number (String), $to (String)
complaint-received-thanks =
    <b>Спасибо, получено: { $number }</b>
    Кому: { $to }
# Variables:
#   $due (String)
complaint-received-due = Срок ответа: { $due }. Если срок пройдёт, сообщу об этом Вам и руководителю.
# Variables:
#   $due (String)
complaint-received-dealt = Срок рассмотрения: { $due }. Ответ сюда Вы не просили.
# Variables:
#   $turn_to (String) - a contact with the name of the municipality, or where to look for one
#   $ska (String) - a telephone number in brackets, or nothing
complaint-elsewhere =
    Куда ещё можно обратиться:
    Департамент социального страхования (Sotsiaalkindlustusamet){ $ska }: он ведёт надзор за программой ISTE.
    То же самоуправление, о помощи которого Вы написали: { $turn_to }
# Variables:
#   $municipality (String), $turn_to (String)
complaint-elsewhere-contact = { $municipality }, { $turn_to }

## The sender's own page

# Variables:
#   $number (String), $kind (String), $to (String), $sent (String), $status (String)
complaint-own =
    <b>{ $number }: { $kind }</b>
    Кому: { $to }
    Отправлено: { $sent }
    Состояние: { $status }
# Variables:
#   $due (String)
complaint-own-due = Срок ответа: { $due }
# Variables:
#   $due (String)
#   $asked (String) - what was to be done until then: answer or look
complaint-own-late =
    { $asked ->
        [look] Срок рассмотрения был { $due }. Рассмотрение ещё не закончено.
       *[answer] Срок ответа был { $due }. Ответа пока нет.
    }
    Можно дописать здесь или обратиться в другое место.
complaint-status-sent = ждёт, когда возьмут в работу
complaint-status-taken = ответ готовится
complaint-status-answered = ответ есть
complaint-status-appealed = руководитель рассматривает ещё раз
complaint-status-again = рассматривается ещё раз
complaint-status-told = получено
complaint-status-closed = завершено
complaint-status-withdrawn = отозвано
button-complaint-question = Прочитать вопрос
button-complaint-answer-read = Прочитать ответ
button-complaint-add = Добавить
button-complaint-withdraw = Отозвать
# Variables:
#   $number (String)
complaint-withdraw-question =
    Отозвать { $number }?
    Тогда ответа на это больше не будет.
# Variables:
#   $number (String)
complaint-withdrawn = Отозвано: { $number }. Ответа на это больше не будет.
# Variables:
#   $number (String)
complaint-add =
    Что Вы хотите добавить? { $number }
    Не пишите, пожалуйста, о здоровье других людей.
# Variables:
#   $number (String), $question (String)
complaint-reply =
    Вопрос к Вам ({ $number }): «{ $question }»
    Напишите, пожалуйста, ответ.
# Variables:
#   $number (String)
complaint-said-on = Передано: { $number }
complaint-question-over = На этот вопрос ответа больше не ждут.
complaint-added-enough = Больше сюда добавить нельзя. Дождитесь, пожалуйста, ответа или оставьте новый отзыв.
complaint-too-late = За это время положение изменилось. Ваши слова не отправлены.
complaint-form-cancelled = Прервано. Ничего не изменилось.
# Variables:
#   $number (String), $day (String), $outcome (String), $text (String)
complaint-told =
    <b>Ответ: { $number }</b>
    День ответа: { $day }. Итог: { $outcome }
    «{ $text }»
# Variables:
#   $days (Number)
complaint-told-judge =
    { $days ->
        [one] Ответ Вас устраивает? Сказать можно в течение { $days } дня.
        [few] Ответ Вас устраивает? Сказать можно в течение { $days } дней.
        [many] Ответ Вас устраивает? Сказать можно в течение { $days } дней.
       *[other] Ответ Вас устраивает? Сказать можно в течение { $days } дня.
    }
button-satisfied = Устраивает
button-unsatisfied = Не устраивает
# Variables:
#   $number (String)
complaint-satisfied = Спасибо. Завершено: { $number }
# Variables:
#   $number (String)
#   $by (String) - who looks at it again: lead or colleague
complaint-unsatisfied =
    Что осталось нерешённым? { $number }
    { $by ->
        [colleague] Ваши слова и вся история уйдут другому сотруднику самоуправления. Это можно сделать один раз.
       *[lead] Ваши слова и вся история уйдут руководителю в самоуправлении. Это можно сделать один раз.
    }
# Variables:
#   $number (String), $due (String)
#   $by (String) - lead or colleague
complaint-appealed =
    { $by ->
        [colleague] Передано другому сотруднику: { $number }. Срок ответа: { $due }.
       *[lead] Передано руководителю: { $number }. Срок ответа: { $due }.
    }
# Variables:
#   $number (String)
complaint-again-nobody =
    Обычно такой ответ ещё раз рассматривает другой сотрудник. Сейчас здесь нет никого, кто мог бы это сделать: { $number }
    Ничего не отправлено, ответ остаётся у Вас.

## Said to the sender unasked

# Variables:
#   $number (String), $due (String)
complaint-sender-taken = Вашим отзывом занимаются: { $number }. Срок ответа: { $due }.
# Variables:
#   $number (String), $due (String)
complaint-sender-taken-late = Вашим отзывом занимаются: { $number }. Срок ответа был { $due }.
# Variables:
#   $number (String), $due (String)
complaint-sender-late =
    Срок ответа был { $due }, ответа пока нет: { $number }
    Что делать дальше и куда ещё обратиться, покажет кнопка «Мои отзывы».
# Variables:
#   $number (String)
complaint-sender-returned = Изменение: { $number }. Специалист, которому адресован отзыв, здесь больше не работает. Дальше отвечает самоуправление.
# Variables:
#   $number (String)
complaint-sender-asked = Вам задали вопрос: { $number }
# Variables:
#   $number (String)
complaint-sender-answered = Вам ответили: { $number }

## The card of those who answer

complaint-new = Новый отзыв
complaint-new-appeal = Ответ не устроил отправителя. Посмотрите, пожалуйста, ещё раз.
complaint-given = Передано Вам коллегой.
complaint-has-said = Отзыв дополнен.
# Variables:
#   $number (String), $kind (String)
complaint-card = <b>{ $number }: { $kind }</b>
# Variables:
#   $number (String)
complaint-card-older = { $number }: новая карточка ниже.
complaint-state-sent = Пока никто не занимается.
complaint-state-mine = Занимаетесь Вы.
# Variables:
#   $worker (String)
complaint-state-taken = Занимается: { $worker }
complaint-state-told = Ответа не ждут.
complaint-state-withdrawn = Отозвано.
# Variables:
#   $day (String), $outcome (String)
complaint-state-answered = День ответа: { $day }. Итог: { $outcome }
# Variables:
#   $due (String)
complaint-card-due = Срок ответа: { $due }
# Variables:
#   $due (String)
complaint-card-late = Срок ответа был { $due }.
# Variables:
#   $by (String) - lead or colleague
complaint-card-appealed =
    { $by ->
        [colleague] Первый ответ не устроил отправителя. Отвечает другой сотрудник, не тот, кто отвечал сначала.
       *[lead] Первый ответ не устроил отправителя. Отвечает руководитель.
    }
# Variables:
#   $worker (String)
complaint-card-to = Отправлено специалисту: { $worker }
complaint-card-asked = Вопрос задан, ответа пока нет.
complaint-card-no-answer = Ответ сюда не нужен.
complaint-card-unreached = Сейчас сообщение не дойдёт: чат закрыт с той стороны.
button-complaint-take-over = Взять себе
button-complaint-read = Прочитать
button-complaint-answer = Ответить
button-complaint-ask = Задать вопрос
button-complaint-give = Передать коллеге
complaint-toast-taken = Принято. Занимаетесь Вы.
# Variables:
#   $number (String), $worker (String)
complaint-toast-faster = { $number } уже в работе. Занимается: { $worker }
# Variables:
#   $number (String)
complaint-erased-sender =
    Завершено: { $number }. Данные, к которым это относится, удалены.
    Ответа сюда больше не будет.
# Variables:
#   $number (String)
complaint-erased-team = Завершено: { $number }. Данные удалены. Отвечать не нужно.
# Variables:
#   $number (String)
complaint-withdrawn-notice = Отозвано: { $number }. Отвечать не нужно.
# Variables:
#   $number (String)
complaint-unreached = { $number }: сообщение не дошло, чат закрыт с той стороны. Ответ сохранён. Его можно будет прочитать, если человек вернётся.

## Read on a tap

# Variables:
#   $number (String), $kind (String), $person (String), $name (String), $text (String), $minutes (Number)
#   $about (String), $outcome (String) - lines of their own, or nothing
complaint-reveal =
    <b>{ $number }: { $kind }</b>{ $about }
    Человек: { $person }
    От кого: { $name }{ $outcome }
    { $minutes ->
        [one] Исчезнет через { $minutes } минуту.
        [few] Исчезнет через { $minutes } минуты.
        [many] Исчезнет через { $minutes } минут.
       *[other] Исчезнет через { $minutes } минуты.
    }
    «{ $text }»
# Variables:
#   $at (String), $what (String), $text (String)
complaint-reveal-line = { $at } · { $what }: «{ $text }»
complaint-said-add = добавлено
complaint-said-ask = вопрос
complaint-said-reply = ответ на вопрос
complaint-said-answer = ответ
complaint-said-unsatisfied = не устроило

## Asking back, handing over, answering

# Variables:
#   $number (String)
complaint-ask =
    Что Вы хотите спросить? { $number }
    Отправитель увидит вопрос, но не Ваше имя.
# Variables:
#   $number (String)
complaint-ask-done = Вопрос задан: { $number }
complaint-ask-nobody = Сейчас сообщение отсюда не дойдёт. Ничего не отправлено.
# Variables:
#   $number (String)
complaint-give = Кому передать? { $number }
# Variables:
#   $number (String)
complaint-give-done = Передано коллеге: { $number }
complaint-give-nobody = Сейчас нет коллеги, которому можно передать.
# Variables:
#   $number (String)
complaint-answer-outcome = Каков итог? { $number }
complaint-outcome-set-right = Исправлено
complaint-outcome-explained = Разъяснено
complaint-outcome-cannot-change = Изменить нельзя
complaint-answer-text =
    Напишите ответ своими словами.
    Если ничего изменить нельзя, скажите, пожалуйста, почему.
complaint-answer-note =
    Напишите, что сделано.
    Ответ не просили, это прочитает только самоуправление.
# Variables:
#   $number (String), $outcome (String), $text (String)
complaint-answer-check =
    Отправить ответ? { $number }
    Итог: { $outcome }
    «{ $text }»
# Variables:
#   $number (String), $outcome (String), $text (String)
complaint-answer-check-kept =
    Завершить? { $number }
    Итог: { $outcome }
    «{ $text }»
# Variables:
#   $number (String)
complaint-answer-done = Ответ отправлен: { $number }
# Variables:
#   $number (String)
complaint-answer-kept = Завершено: { $number }
# Variables:
#   $number (String)
complaint-answer-unreached = Ответ сохранён: { $number }. Сейчас он не дойдёт: чат закрыт с той стороны.
complaint-nothing-done = За это время положение изменилось. Ничего не сделано, нынешнее состояние видно на карточке.

## Lists

# Variables:
#   $filter (String), $total (Number), $page (Number), $pages (Number)
complaint-list-head = <b>Отзывы: { $filter }</b> · всего { $total } · страница { $page } / { $pages }
complaint-list-empty = Здесь ничего нет.
# Variables:
#   $number (String), $kind (String)
complaint-list-line = { $number } · { $kind }
# Variables:
#   $number (String), $kind (String), $due (String)
complaint-list-due = { $number } · { $kind } · ответ не позднее { $due }
# Variables:
#   $number (String), $kind (String), $due (String)
complaint-list-late = { $number } · { $kind } · срок был { $due }
complaint-filter-open = Без ответа
complaint-filter-late = Просрочено
complaint-filter-mine = У меня
complaint-filter-answered = С ответом
complaint-filter-sent = Отправлено мной
button-list-before = Предыдущие
button-list-after = Следующие

## Why this date; a municipality's own number

# Variables:
#   $number (String), $due (String), $received (String), $count (Number), $source (String)
#   $when (String) - the day is ahead or past
complaint-why =
    { $when ->
        [past] { $number }: срок ответа был { $due }.
       *[ahead] { $number }: срок ответа — { $due }.
    }
    Получено: { $received }. То, что приходит после рабочего времени, считается со следующего рабочего дня.
    { $count ->
        [one] На ответ даётся { $count } календарный день.
        [few] На ответ даётся { $count } календарных дня.
        [many] На ответ даётся { $count } календарных дней.
       *[other] На ответ даётся { $count } календарного дня.
    }
    Источник: { $source }
complaint-why-own = срок, заданный самоуправлением
# Variables:
#   $number (String)
complaint-why-none = { $number }: ответа здесь не ждут, срока нет.
complaint-terms =
    <b>За сколько дней Вы отвечаете?</b>
    Новое число действует для того, что придёт после изменения. Уже обещанный день останется.
# Variables:
#   $what (String), $count (Number)
complaint-term-line =
    { $count ->
        [one] { $what }: { $count } день
        [few] { $what }: { $count } дня
        [many] { $what }: { $count } дней
       *[other] { $what }: { $count } дня
    }
# Variables:
#   $what (String)
complaint-term-choose = Сколько календарных дней? { $what }
complaint-term-complaint = Жалоба
complaint-term-suggestion = Предложение
complaint-term-appeal = Ответ руководителя
complaint-term-kept = Сохранено.
button-complaint-terms = Срок ответа
# Variables:
#   $count (Number)
button-complaint-days =
    { $count ->
        [one] { $count } день
        [few] { $count } дня
        [many] { $count } дней
       *[other] { $count } дня
    }

## In the morning's list

# Variables:
#   $number (Number) - of the line
button-duty-open = Открыть { $number }
complaint-owed-taking = приём отзыва
complaint-owed-answering = ответ на отзыв
