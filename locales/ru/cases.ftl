### A person's case: opened, carried on by facts, handed over; dates, history and the check-list of papers.

## The card

# Variables:
#   $code (String) - P-014
#   $kind (String), $stage (String), $specialist (String), $worker (String)
#   $next (String) - one line
#   $dates (String) - lines
case-card =
    <b>{ $code } · { $kind }</b>
    Этап: { $stage }
    Кейс-менеджер (juhtumikorraldaja): { $worker }
    Специалист базовой поддержки (baastoetuse spetsialist): { $specialist }
    { $next }
    { $dates }
# Variables:
#   $code (String), $kind (String), $closed (String) - 27.11.2026
#   $specialist (String), $worker (String)
case-card-closed =
    <b>{ $code } · { $kind }</b>
    Дело (juhtum) закрыто: { $closed }
    Кейс-менеджер (juhtumikorraldaja): { $worker }
    Специалист базовой поддержки (baastoetuse spetsialist): { $specialist }
case-nobody = пока нет
# Variables:
#   $period (String) - 2025–2026
case-kind-iste = ISTE { $period }
case-kind-own = помощь самоуправления
# Variables:
#   $step (String) - a fact
case-next = Следующий шаг: { $step }
case-next-none = Все шаги сделаны.
case-dates-head = <b>Сроки</b>
case-dates-none = Открытых сроков нет.
# Variables:
#   $number (Number)
case-dates-more = Ещё сроков: { $number }
# Variables:
#   $duty (String), $day (String) - reede, 27.11.2026
case-date = { $duty }: { $day }
# Variables: as above
case-date-today = { $duty }: сегодня последний день ({ $day })
# Variables: as above
case-date-late = { $duty }: срок прошёл ({ $day })
# Variables: as above
case-date-after-end = { $duty }: { $day }, после конца периода
# Variables:
#   $duty (String)
case-date-no-day = { $duty }: точного дня в документах нет
# Variables:
#   $duty (String), $done (String) - "tehtud 27.11.2026"
case-date-met = { $duty }: { $done }
# Variables:
#   $code (String)
case-dates-title = <b>{ $code }: сроки</b>
case-dates-met = <b>Готово</b>
# Variables:
#   $day (String)
case-review-decided = Согласованный день пересмотра: { $day }

case-stage-noticed = выявление потребности
case-stage-assessment = оценка
case-stage-planning = планирование
case-stage-support = выполнение плана
case-stage-left = завершение участия

button-my-people = Мои люди
# Variables:
#   $code (String)
button-open-card = Открыть { $code }
button-open-case = Открыть дело (juhtum)
button-note-fact = Отметить событие
button-dates = Сроки
button-history = История
# Variables:
#   $number (Number) - of the date in the list
button-why-number = Почему { $number }
button-plan-of-case = План и часы
button-papers = Папка (toimik)
button-undo = Отменить
button-give-specialist = Назначить специалиста
button-hand-over = Передать коллеге
button-set-review = День пересмотра
button-set-traits = Что ещё влияет на сроки
button-close-case = Закрыть дело (juhtum)
button-reopen-case = Открыть снова

## On a referral's card

# Variables:
#   $code (String)
card-case = Дело (juhtum) открыто: { $code }

## Opening

# Variables:
#   $code (String)
case-known =
    У этого человека в Вашем самоуправлении уже открыто дело (juhtum): { $code }
    Сначала посмотрите его, пожалуйста. Если это тот же человек, новое дело не нужно.
button-open-another = Это другой человек
# Variables:
#   $window (String) - one or two sentences
case-open-kind =
    Какую помощь Вы организуете?
    { $window }
button-kind-iste = ISTE
button-kind-own = Другая помощь самоуправления
# Variables:
#   $period (String) - 2025–2026
#   $since (String), $until (String) - 30.04.2025
case-intake-open = Период ISTE { $period }: новых участников принимают до { $until } включительно.
# Variables: as above
case-intake-closed = Период ISTE { $period }: новых участников принимали { $since }–{ $until }. Это время прошло. Выберите ISTE, если человек уже участвует.
# Variables:
#   $period (String)
case-intake-unknown = Период ISTE { $period }. Времени приёма новых участников в документах нет.
case-no-period = Сейчас не действует ни один период ISTE. Помощь самоуправления можно организовать всегда.
# Variables:
#   $number (String) - T-0042
case-opened-from = Дело (juhtum) открыто по сообщению { $number }. Работу с сообщением можно завершить, когда она сделана.
# Variables:
#   $code (String)
case-opened = Дело (juhtum) открыто: { $code }. Ваши ответы удаляются из чата.
case-not-opened = Дело (juhtum) не открыто. Ничего не сохранено.
case-where = В какой волости или в каком городе открыть дело (juhtum)?
case-name =
    Как зовут человека? Этот вопрос можно пропустить.
    Имя хранится в зашифрованном виде. В чате вместо имени стоит код.
case-age = В каком году родился человек? Можно написать возраст.
case-born = Какой год рождения верный?
# Variables:
#   $years (Number)
case-child = Человеку младше { $years } лет помогает защита детей (lastekaitse), здесь дело (juhtum) не открывают. Если год рождения неверный, напишите его ещё раз.

## Noting a fact

# Variables:
#   $code (String)
case-fact-which = { $code }: что отметить?
button-other-facts = Другое…
# Variables:
#   $code (String), $fact (String)
case-fact-how = { $code }, { $fact }: какой вариант верный?
button-how-signed = Подпись человека есть
button-how-unsigned = Подписи человека нет
button-how-action-plan = План деятельности (tegevusplaan)
button-how-support-plan = План поддержки (toetusplaan)
case-how-unsigned = без подписи
case-how-action-plan = план деятельности (tegevusplaan)
case-how-support-plan = план поддержки (toetusplaan)
case-fact-attempts = Сколько раз Вы пробовали связаться с человеком?
# Variables:
#   $typed (String)
case-attempts-problem = Числа здесь нет: «{ $typed }». Напишите, пожалуйста, сколько раз, например 3.
case-fact-reason =
    Почему нет подписи? Напишите коротко.
    Это увидят только те, кто видит имя. Данные о здоровье не нужны.
# Variables:
#   $attempts (Number)
case-attempts-note = Попыток: { $attempts }.
# Variables:
#   $code (String), $fact (String)
case-fact-day =
    { $code }, { $fact }: в какой день?
    Выберите или напишите, например 12.11 или 12.11.2026.
button-today = Сегодня
button-yesterday = Вчера
# Variables:
#   $typed (String)
case-day-problem = Не получилось понять день: «{ $typed }». Напишите, пожалуйста, например 12.11 или 12.11.2026.
case-problem-future = Этот день ещё впереди. Отметить можно то, что уже произошло. Выберите, пожалуйста, другой день.
case-problem-before = Этот день раньше, чем день предыдущего шага. Проверьте, пожалуйста, день.
case-problem-twice = В этот день такое событие уже отмечено. Выберите, пожалуйста, другой день или нажмите «Прервать».
case-problem-needs-note = Здесь нужна и причина. Напишите её, пожалуйста, коротко.
# Variables:
#   $code (String), $limit (String) - reede, 27.11.2026
case-fact-review =
    { $code }: когда пересмотреть план?
    Договоритесь, пожалуйста, об этом с человеком. Не позднее: { $limit }
# Variables:
#   $day (String) - reede, 27.11.2026
review-in-quarter = Через 3 месяца: { $day }
# Variables:
#   $day (String)
review-in-half-year = Через полгода: { $day }
# Variables: as above
review-in-year = Через год: { $day }
review-flaw-past = Этот день уже наступил или прошёл. Выберите, пожалуйста, день впереди.
# Variables:
#   $limit (String)
review-flaw-too-far = План нужно пересматривать не реже одного раза в год. Не позднее: { $limit }
# Variables:
#   $code (String), $fact (String)
case-fact-again =
    { $code }: кто-то изменил дело (juhtum) в это же время. Выше показано, как есть сейчас.
    Отметить всё равно: { $fact }?
button-note-anyway = Отметить всё равно
# Variables:
#   $code (String), $fact (String), $day (String) - reede, 27.11.2026
case-fact-noted = <b>{ $code }, { $fact }: { $day }</b>
# Variables:
#   $duty (String)
case-change-met = Готово: { $duty }
# Variables: as above
case-change-gone = Больше не нужно: { $duty }
case-change-none = Сроки не изменились.
# Variables:
#   $since (String), $until (String) - 30.04.2025
case-outside-intake = Новых участников в этот период принимали { $since }–{ $until }. День входа не попадает в это время. Проверьте, пожалуйста, день.
# Variables:
#   $code (String), $fact (String)
case-fact-undone = { $code }, { $fact }: отметка отменена. В истории она остаётся.
case-cancelled = Ничего не изменилось.
# Variables:
#   $code (String)
case-nothing-done = { $code }: кто-то успел раньше. Ваш выбор не записан. На карточке показано, как есть сейчас.

fact-button-contacted = Связь с человеком
fact-button-target-checked = Целевая группа проверена
fact-button-consent-given = Согласие дано
fact-button-entered = Вход в проект
fact-button-assessed = Оценка сделана
fact-button-linked = Найден поставщик поддержки
fact-button-planned = План готов
fact-button-reviewed = План пересмотрен
fact-button-reassessed = Повторная оценка сделана
fact-button-need-changed = Потребность изменилась
fact-button-qol-start-person = Оценка человека в начале
fact-button-qol-start-specialist = Оценка специалиста в начале
fact-button-qol-year-person = Оценка человека через год
fact-button-qol-year-specialist = Оценка специалиста через год
fact-button-qol-end-person = Оценка человека в конце
fact-button-qol-end-specialist = Оценка специалиста в конце
fact-button-entry-form-sent = Анкета при входе отправлена
fact-button-exited = Выход из проекта
fact-button-exit-form = Анкета при выходе заполнена
fact-button-exit-form-sent = Анкета при выходе отправлена
fact-button-query-needed = Запрос в Кассу по безработице
fact-button-consent-renewed = Согласие продлено
fact-button-state-applied = Ходатайство об услуге подано
fact-button-state-decided = Решение об услуге
fact-button-state-referred = Решение о направлении
fact-button-state-agreed = День начала услуги
fact-button-state-started = Государственная услуга началась

## History

# Variables:
#   $code (String)
case-history-title = <b>{ $code }: история</b>
# Variables:
#   $code (String)
#   $page (Number), $pages (Number)
case-history-title-part = <b>{ $code }: история</b> · страница { $page }/{ $pages }
# Variables:
#   $fact (String), $day (String) - 27.11.2026
#   $how (String) - ", in which form" or nothing
#   $at (String) - when it was written down
#   $worker (String)
case-history-fact = { $fact }: { $day }{ $how } · записано { $at } ({ $worker })
# Variables:
#   $how (String)
case-history-how = , { $how }
# Variables:
#   $at (String), $worker (String)
case-history-undone = Отменено { $at } ({ $worker })
# Variables:
#   $move (String), $at (String), $worker (String)
case-history-move = { $move } · { $at } ({ $worker })
# Variables:
#   $move (String), $to (String), $at (String), $worker (String)
case-history-move-to = { $move }: { $to } · { $at } ({ $worker })
# Variables:
#   $move (String), $day (String), $at (String), $worker (String)
case-history-review = { $move }: { $day } · { $at } ({ $worker })
# Variables:
#   $fact (String)
button-take-back = Отменить: { $fact }
# Variables: as above
case-toast-undone = Отметка отменена: { $fact }
case-move-open = дело (juhtum) открыто
case-move-hand-over = передано коллеге
case-move-give-specialist = назначен специалист базовой поддержки (baastoetuse spetsialist)
case-move-set-review = день пересмотра
case-move-set-traits = изменено: что ещё влияет на сроки
case-move-move-period = период сменился
case-move-close = дело (juhtum) закрыто
case-move-reopen = дело (juhtum) снова открыто

## Name and contact

# Variables:
#   $code (String), $name (String), $born (String), $person_language (String), $contact (String)
#   $notes (String) - one line a note, or nothing
#   $minutes (Number)
case-reveal =
    { $code }
    Имя: { $name }
    Год рождения: { $born }
    Язык: { $person_language }
    Где найти: { $contact }{ $notes }
    Этот текст исчезнет из чата через { $minutes ->
        [one] { $minutes } минуту
        [few] { $minutes } минуты
        [many] { $minutes } минут
       *[other] { $minutes } минуты
    }. О просмотре осталась отметка.
case-reveal-lost = Имя или контакт открыть нельзя: ключ шифрования потерян. Внесите их заново: «Ещё…» → «Исправить данные».
button-turn-name = Поменять имя и фамилию местами
case-toast-turned = Имя и фамилия поменялись местами.
# Variables:
#   $day (String), $what (String), $note (String)
case-reveal-note = { $day } · { $what }: { $note }

## Correcting who it is

button-correct = Исправить данные
# Variables:
#   $code (String)
case-correct-question = { $code }: что исправляем?
case-field-button-first-name = Имя
case-field-button-last-name = Фамилия
case-field-button-birth-year = Год рождения
case-field-button-contact = Где найти
case-field-first-name = имя
case-field-last-name = фамилия
case-field-birth-year = год рождения
case-field-contact = где найти
case-correct-first-name = Напишите правильное имя. Потом я удалю это сообщение из чата.
case-correct-last-name = Напишите правильную фамилию. Потом я удалю это сообщение из чата.
case-correct-birth-year = Напишите правильный год рождения, например 1971. Личный код не нужен.
case-correct-contact = Напишите, где найти человека: телефон, адрес или место. Потом я удалю это сообщение из чата.
case-correct-problem = Сюда это не подходит. Напишите, пожалуйста, ещё раз.
# Variables:
#   $code (String), $field (String), $value (String) - as it was typed
case-correct-sure =
    { $code }
    { $field }: <b>{ $value }</b>
    Сохранить так?
button-correct-save = Сохранить
# Variables:
#   $code (String), $field (String)
case-corrected = { $code }. Исправлено: { $field }. Исправление можно отменить в течение одного дня.
button-correct-undo = Отменить исправление
# Variables:
#   $field (String)
case-toast-uncorrected = Исправление отменено: { $field }
case-move-correct-first-name = имя исправлено
case-move-correct-last-name = фамилия исправлена
case-move-correct-birth-year = год рождения исправлен
case-move-correct-contact = исправлено: где найти
case-move-correct-undo = исправление отменено

## Lists

# Variables:
#   $code (String), $stage (String)
case-list-line = <b>{ $code }</b> · { $stage }
# Variables:
#   $line (String) - code and stage
#   $worker (String)
case-list-worker = { $line } · { $worker }
case-list-mine-empty = В Вашем списке сейчас никого нет.
case-filter-mine = Мои люди
case-filter-all = Все
case-filter-late = Просрочено
case-filter-week = На этой неделе
case-filter-closed = Закрытые
case-filters = Кого показать?
case-without-specialist = Без специалиста

## To another case manager, to a specialist

# Variables:
#   $code (String)
case-give-question = Кому передать { $code }?
case-give-note = Хотите что-нибудь написать коллеге? Имя и данные о здоровье не нужны.
# Variables:
#   $code (String), $worker (String)
case-given = { $code }: передано. Новый кейс-менеджер (juhtumikorraldaja): { $worker }
case-no-colleague = Передать сейчас некому. Нового кейс-менеджера (juhtumikorraldaja) приглашает руководитель: /team
case-not-free = Этот коллега здесь больше не работает. Выберите, пожалуйста, другого.
# Variables:
#   $codes (String)
case-taken-back = Передача отменена: { $codes }
# Variables:
#   $codes (String)
case-stays = За это время что-то изменилось. У нового кейс-менеджера (juhtumikorraldaja) остались: { $codes }
case-toast-not-back = Отменить это уже нельзя: за это время что-то изменилось.
# Variables:
#   $code (String)
case-specialist-question = { $code }: кого назначить специалистом базовой поддержки (baastoetuse spetsialist)?
case-specialist-note = Хотите что-нибудь написать специалисту? Имя и данные о здоровье не нужны.
# Variables:
#   $code (String), $worker (String)
case-specialist-set = { $code }: специалист базовой поддержки (baastoetuse spetsialist) теперь { $worker }
case-no-specialist = Других специалистов базовой поддержки (baastoetuse spetsialist) здесь нет. Нового приглашает Ваш руководитель: /team, «Пригласить», «Специалист базовой поддержки».
case-no-specialist-lead = Других специалистов базовой поддержки (baastoetuse spetsialist) здесь нет. Пригласить нового можно здесь: /team, «Пригласить», «Специалист базовой поддержки».

# Variables:
#   $number (Number), $codes (String), $colleague (String), $worker (String)
caseload-question =
    Вы передаёте всех своих людей одному коллеге. Людей: { $number }
    Кому?
# Variables: as above
caseload-question-colleague =
    Вы передаёте всех людей коллеги.
    Прежний кейс-менеджер (juhtumikorraldaja): { $colleague }
    Людей: { $number }
    Кому?
# Variables: as above
caseload-sure =
    Ваши люди ({ $number }): { $codes }
    Новый кейс-менеджер (juhtumikorraldaja): { $worker }
    Передать?
# Variables: as above
caseload-sure-colleague =
    Люди ({ $number }): { $codes }
    Прежний кейс-менеджер (juhtumikorraldaja): { $colleague }
    Новый кейс-менеджер (juhtumikorraldaja): { $worker }
    Передать?
caseload-changed = Список за это время изменился. Посмотрите его, пожалуйста, ещё раз.
caseload-empty = Передавать некого.
caseload-lead-only = Людей коллеги может передать только руководитель.
# Variables:
#   $codes (String), $worker (String)
caseload-given =
    Передано: { $codes }
    Новый кейс-менеджер (juhtumikorraldaja): { $worker }
button-hand-over-all = Передать всех
button-hand-over-mine = Передать моих людей
button-hand-over-theirs = Передать коллеге
# Variables:
#   $number (Number)
button-hand-over-cases = Передать людей ({ $number })
# Variables:
#   $codes (String)
leave-cases = В Вашем списке ещё есть люди: { $codes }. Передайте их, пожалуйста, сначала коллеге: /cases. Если они останутся без кейс-менеджера (juhtumikorraldaja), сообщу об этом руководителю.

# Variables:
#   $codes (String), $worker (String)
notice-case-given =
    <b>Вы теперь кейс-менеджер (juhtumikorraldaja): { $codes }</b>
    Передаёт: { $worker }
# Variables: as above
notice-cases-given =
    <b>Вам переданы люди: { $codes }</b>
    Передаёт: { $worker }
notice-has-note = Коллега оставляет Вам записку. Она откроется вместе с именем.
# Variables:
#   $codes (String), $worker (String)
notice-cases-passed-on =
    Больше нет в Вашем списке: { $codes }
    Кейс-менеджер (juhtumikorraldaja) теперь: { $worker }
# Variables: as above
notice-cases-left =
    <b>Без кейс-менеджера (juhtumikorraldaja): { $codes }</b>
    Коллега, который здесь больше не работает: { $worker }
    Передайте их, пожалуйста, кому-нибудь другому.
# Variables:
#   $code (String), $worker (String)
notice-specialist-given =
    <b>Вы теперь специалист базовой поддержки (baastoetuse spetsialist): { $code }</b>
    Кейс-менеджер (juhtumikorraldaja): { $worker }
# Variables:
#   $code (String)
notice-specialist-ended = { $code }: специалист базовой поддержки (baastoetuse spetsialist) теперь другой. От Вас ничего не нужно.
# Variables:
#   $codes (String), $worker (String)
notice-specialist-left =
    <b>Без специалиста базовой поддержки (baastoetuse spetsialist): { $codes }</b>
    Специалист, который здесь больше не работает: { $worker }
    Назначьте, пожалуйста, нового.

## Setting

# Variables:
#   $code (String), $limit (String)
case-review-question =
    { $code }: когда пересмотреть план в следующий раз?
    Не позднее: { $limit }
button-no-review-day = День не согласован
# Variables:
#   $code (String), $day (String)
case-review-set = { $code }, пересмотр плана (ülevaatamine): { $day }
# Variables:
#   $code (String)
case-review-cleared = { $code }: согласованного дня больше нет. Теперь срок — через год после последнего плана или пересмотра.
# Variables:
#   $code (String), $chosen (String)
case-traits =
    { $code }: что ещё влияет на сроки?
    Выбрано: { $chosen }
trait-not-continuing = не участвует в следующем периоде
trait-supporting-service = государственная поддерживающая услуга (toetav teenus)
trait-housing-service = государственная услуга с проживанием (majutusega teenus)
trait-from-compulsory = после принудительного лечения, лечения без согласия или решения суда
trait-button-not-continuing = Дальше не участвует
trait-button-supporting-service = Поддерживающая услуга
trait-button-housing-service = Услуга с проживанием
trait-button-from-compulsory = После лечения или решения суда
# Variables:
#   $code (String)
case-close-question = Закрыть дело (juhtum) { $code }? Напоминаний о нём больше не будет. Позже его можно открыть снова.
# Variables: as above
case-close-papers =
    Закрыть дело (juhtum) { $code }? За Вами останутся анкета при выходе (väljumisankeet) и её копия.
    Других напоминаний о нём больше не будет. Позже его можно открыть снова.
# Variables: as above
case-close-form =
    Закрыть дело (juhtum) { $code }? За Вами останется анкета при выходе (väljumisankeet).
    Других напоминаний о нём больше не будет. Позже его можно открыть снова.
# Variables: as above
case-close-copy =
    Закрыть дело (juhtum) { $code }? За Вами останется копия анкеты при выходе (väljumisankeet).
    Других напоминаний о нём больше не будет. Позже его можно открыть снова.
# Variables: as above
case-close-inside =
    { $code }: человек участвует, выход не отмечен. Если участие заканчивается, сначала отметьте «Выход из проекта».
    Всё равно закрыть дело (juhtum)? Напоминаний о нём больше не будет.
case-close-note = Хотите записать причину? Данные о здоровье не нужны.
# Variables:
#   $code (String)
case-closed = { $code }: дело (juhtum) закрыто.
# Variables:
#   $code (String)
case-reopened = { $code }: дело (juhtum) снова открыто.

## The case file

# Variables:
#   $code (String)
case-papers-title = <b>{ $code }: папка (toimik)</b>
# Variables:
#   $paper (String), $day (String) - 27.11.2026
case-paper-there = { $paper }: { $day }
# Variables:
#   $paper (String), $due (String)
case-paper-due = { $paper }, не позднее { $due }
# Variables:
#   $paper (String)
case-paper = { $paper }
paper-standing-late = Срок прошёл
paper-standing-missing = Нет
paper-standing-there = Есть
paper-standing-not-yet = Пока не нужно
paper-consent = Согласие на обработку данных (nõusolek)
paper-entry-form = Анкета при входе (sisenemisankeet)
paper-entry-form-copy = Копия анкеты при входе для Департамента социального страхования (Sotsiaalkindlustusamet)
paper-assessment = Оценка потребности в поддержке (toetusvajaduse hindamine)
paper-cooperation = Договорённость с поставщиком базовой поддержки (baastoetuse osutaja)
paper-plan = План деятельности (tegevusplaan) или план поддержки (toetusplaan)
paper-review = Пересмотр плана (ülevaatamine)
paper-qol-start-person = Качество жизни в начале, оценка человека
paper-qol-start-specialist = Качество жизни в начале, оценка специалиста
paper-qol-year-person = Качество жизни через год, оценка человека
paper-qol-year-specialist = Качество жизни через год, оценка специалиста
paper-qol-end-person = Качество жизни в конце, оценка человека
paper-qol-end-specialist = Качество жизни в конце, оценка специалиста
paper-exit-form = Анкета при выходе (väljumisankeet)
paper-exit-form-copy = Копия анкеты при выходе для Департамента социального страхования (Sotsiaalkindlustusamet)
case-checks-title = <b>О чём спросили бы при проверке документов</b>
# Variables:
#   $verdict (String), $finding (String)
case-check = { $finding }: { $verdict }
verdict-fine = в порядке
verdict-look = проверьте
verdict-unknown = здесь неизвестно
finding-assessment-unfinished = Оценка доведена до конца
finding-target-unchecked = Целевая группа проверена
finding-target-changed = Целевая группа проверена после изменения потребности
finding-plan-missing = План составлен вовремя
finding-review-overdue = План пересмотрен вовремя
finding-base-not-delivered = В этом месяце есть базовая поддержка
finding-support-not-delivered = В этом месяце есть опорная услуга (tugiteenus)
finding-state-service = Одновременно нет специальной услуги по уходу от государства (erihoolekandeteenus)
finding-two-providers = Один компонент предоставляет один поставщик услуги (teenuseosutaja)

## Ways in

command-cases = Мои люди
command-case = Открыть дело (juhtum)
help-page-cases =
    /cases — Ваши люди, их шаги и сроки
    /case — открыть дело (juhtum) без сообщения
    P-014 — карточка человека с этим кодом
