### People's data: how long it is kept, purging, erasing, copies, requests. The command line and papers.

## Help

admin-help-data = Данные людей: хранение, удаление, запросы.
admin-help-data-keep = Показывает, что и сколько хранится, на каком основании, сколько таких данных и у каких срок прошёл.
admin-help-data-contract = Договор, для которого вводится последний день хранения документов.
admin-help-data-until = Последний день, например 2028-12-31, или none.
admin-help-data-clause = Пункт договора, где назван этот день.
admin-help-data-yes = Не спрашивает подтверждения.
admin-help-data-purge = Удаляет то, чей срок хранения прошёл. Сначала показывает, что именно.
admin-help-data-only = Только данные этого вида, словами или кодом, например programme.
admin-help-data-dry-run = Только показывает, ничего не меняет.
admin-help-data-hold = Данные человека остаются и после срока, пока есть причина.
admin-help-data-code = Код человека (P-014).
admin-help-data-hold-reason = Почему данные нужно сохранить.
admin-help-data-hold-until = Последний день. Без него до отмены.
admin-help-data-lift = Снимает приостановку удаления: после срока данные можно удалить.
admin-help-data-find = Ищет слова во всех столбцах, в том числе в зашифрованных. Показывает только места и числа.
admin-help-data-words = Слова для поиска. Несколько слов возьмите в кавычки.
admin-help-data-in = Файл или папка, где ещё искать (оставшиеся файлы, журналы).
admin-help-data-replay = Снова удаляет то, что вернула старая резервная копия.
admin-help-data-ledger = Файл удалений. Без него файл из настроек.
admin-help-data-no-ledger = Файла удалений нет: начинает новый.
admin-help-data-request = Запросы людей о своих данных.
admin-help-data-new = Записывает новый запрос. Ответить нужно в течение месяца.
admin-help-data-kind = О чём просят: copy (копия), correction (исправление), erasure (удаление).
admin-help-data-account = Учётная запись: A-7, номер в Telegram или имя, которое видят коллеги.
admin-help-data-received = День получения запроса. Без него сегодня.
admin-help-data-note = Заметка к запросу. Хранится зашифрованной.
admin-help-data-list = Открытые запросы и сроки ответа.
admin-help-data-all = И закрытые запросы.
admin-help-data-close = Закрывает запрос без файлов ответа.
admin-help-data-number = Номер запроса.
admin-help-data-as = Итог: done, refused или withdrawn.
admin-help-data-answer = Находит всё, делает, о чём просят, и пишет ответ на обоих языках.
admin-help-data-to = Папка, куда пишутся файлы.
admin-help-data-even-so = Удаляет, хотя что-то этому мешает. Нужна причина.
admin-help-data-reason = Почему удаляется, несмотря на препятствие.
admin-help-data-too = Другое сообщение о том же человеке (T-0042). Можно повторять.
admin-help-data-without = Сообщение о другом человеке, его не трогать (T-0042). Можно повторять.
admin-help-data-doubtful = Заменяет кодом и те формы имени, которые могут быть чужими. Сначала посмотрите их: --dry-run.
admin-help-data-correct = Исправляет имя, фамилию, год рождения или контакт человека. Новое значение спрашивается отдельно.
admin-help-data-field = Что исправить: first-name, last-name, birth-year или contact.
admin-help-data-told = Почему отказано. При отказе обязательно.
admin-help-data-corrected = Что исправлено вручную (запрос на исправление): войдёт в ответ.
admin-help-erase = Удаляет данные одного человека везде. Часы, суммы и числа остаются.
admin-help-erase-code = Код человека (P-014), сообщение (T-0042), учётная запись (A-7) или номер запроса.
admin-help-export-person = Копия данных одного человека: JSON для машины и PDF для человека.

## Keeping

# Variables:
#   $hours (Number)
admin-data-hours =
    { $hours ->
        [one] { $hours } час
        [few] { $hours } часа
        [many] { $hours } часов
       *[other] { $hours } часа
    }
# Variables:
#   $rows (Number), $due (Number)
admin-data-rows = хранится: { $rows }, срок прошёл: { $due }
# Variables:
#   $contract (String), $until (String) - a day, $clause (String)
admin-data-contract = Договор { $contract }: хранить до { $until } ({ $clause })
# Variables:
#   $contract (String)
admin-data-contract-open = Договор { $contract }: последний день хранения не введён, пока ничего не удаляется. Введите: markaja data keep --contract НОМЕР --until ДЕНЬ
# Variables:
#   $contract (String), $before (String), $after (String) - days
admin-data-contract-set = Договор { $contract }: последний день хранения был { $before }, новый { $after }
admin-data-contract-past = Этот день уже прошёл: следующая команда «markaja data purge» удалит данные людей и файлы договора.
admin-data-done = Сохранено.
# Variables:
#   $wanted (String) - what is to be typed
admin-data-confirm = Для подтверждения напишите: { $wanted }

## Purging

admin-data-purge-nothing = Удалять нечего: ни один срок ещё не прошёл.
# Variables:
#   $count (Number)
admin-data-purge-count = число: { $count }
# Variables:
#   $day (String)
admin-data-purge-oldest = самое старое: { $day }
admin-data-purge-word = удалить
# Variables:
#   $kind (String), $count (Number)
admin-data-purged = { $kind }: удалено { $count }
admin-data-dry-run = Это был просмотр, ничего не изменено.

## Erasing

# Variables:
#   $code (String)
admin-data-found = { $code }: что есть (данные и таблица, строк, из них говорят, кто это)
# Variables:
#   $table (String), $rows (Number), $telling (Number)
admin-data-found-line = { $table }: { $rows }, { $telling }
# Variables:
#   $code (String) - T-0042
admin-data-twin-taken = { $code }: другое сообщение о том же человеке, оно тоже включено. Если это другой человек: --without { $code }
# Variables:
#   $code (String) - T-0042
admin-data-twin-left = { $code }: возможно, тот же человек, сообщение не тронуто. Если это тот же человек: --too { $code }
# Variables:
#   $code (String) - P-014
admin-data-twin-elsewhere = { $code }: возможно, тот же человек, но у этого кода своё дело. Посмотрите отдельно.
# Variables:
#   $code (String), $messages (Number), $outbox (Number)
admin-data-erased = { $code }: данные удалены. Сообщений к удалению в чатах: { $messages }. Очищено записей об отправленном: { $outbox }.
# Variables:
#   $place (String), $count (Number)
admin-data-mention = Имя в записях о других заменено кодом: { $place }, { $count }
# Variables:
#   $place (String), $count (Number), $why (String)
admin-data-left = Здесь ничего не изменено, слова остались: { $place }, { $count }. Причина: { $why }
# Variables:
#   $file (String)
admin-data-ledger = Удаление записано в файл { $file }. Храните его и рядом с резервными копиями.
admin-data-ledger-none = Файл удалений не задан: после восстановления данные вернулись бы. Задайте MARKAJA_ERASURES_FILE.
# Variables:
#   $lines (Number), $done (Number)
admin-data-replayed = Удалений в файле: { $lines }. Удалено снова: { $done }.
# Variables:
#   $file (String)
admin-data-ledger-unwritten = Данные удалены, но записать это в файл { $file } не получилось. Освободите место на диске или исправьте файл и запустите: markaja data replay
# Variables:
#   $count (Number), $codes (String) - P-014, T-0042
admin-data-unfit = Удалений, для которых в настройках нет ключа: { $count } ({ $codes }). Они не повторены. Поставьте самый первый ключ последним в MARKAJA_OLDER_KEYS и запустите снова. Если ключ утерян, проверьте эти коды сами: markaja erase
# Variables:
#   $code (String)
admin-data-hold = { $code }: данные остаются, пока есть причина.
# Variables:
#   $code (String), $count (Number)
admin-data-hold-lifted = { $code }: снято приостановок удаления: { $count }.

## Copies, requests, searching

# Variables:
#   $code (String), $rows (Number), $looks (Number)
admin-data-copied = { $code }: строк { $rows }, просмотров и изменений { $looks }. В файлах персональные данные, передайте их безопасно.
# Variables:
#   $number (String), $kind (String), $code (String), $received (String), $due (String)
admin-data-request = Запрос { $number }: { $kind }, { $code }, получен { $received }, ответить не позднее { $due }
admin-data-request-late = срок прошёл
admin-data-requests-none = Открытых запросов нет.
admin-data-find-nothing = Нигде не найдено.
# Variables:
#   $place (String), $count (Number)
admin-data-find-line = { $place }: { $count }
# Variables:
#   $file (String)
admin-data-find-torn = Содержимое файла не прочитано: { $file }
# Variables:
#   $file (String)
admin-data-find-too-large = Файл прочитан не до конца, он слишком большой: { $file }. Поищите в нём сами.
# Variables:
#   $field (String), $code (String)
admin-data-correct-ask = { $code }. Напишите правильное значение ({ $field }):
# Variables:
#   $field (String), $value (String)
admin-data-correct-said = Новое значение ({ $field }): { $value }
# Variables:
#   $code (String), $field (String)
admin-data-corrected = { $code }: исправлено ({ $field }). Прежнее значение заменено.

## Refusals

# Variables:
#   $typed (String)
admin-problem-data-code = Такого кода нет: «{ $typed }». Код человека выглядит так: P-014, учётной записи: A-7.
admin-problem-data-whose = Назовите либо код человека, либо --account.
# Variables:
#   $typed (String), $count (Number)
admin-problem-data-account = Подходящих учётных записей («{ $typed }»): { $count }. Нужна ровно одна. Используйте номер, например A-7.
# Variables:
#   $code (String)
admin-problem-data-nobody = { $code }: такого нет.
# Variables:
#   $typed (String)
admin-problem-data-day = Такого дня нет: «{ $typed }». Напишите так: 2028-12-31.
admin-problem-data-future = Запрос не может быть получен в будущем.
# Variables:
#   $wanted (String)
admin-problem-data-unconfirmed = Ничего не изменено: для подтверждения нужно написать «{ $wanted }» или добавить --yes.
admin-problem-data-contract-until = Нужны оба: --contract НОМЕР и --until ДЕНЬ.
# Variables:
#   $typed (String), $known (String)
admin-problem-data-no-contract = Договора «{ $typed }» нет. Есть: { $known }
# Variables:
#   $typed (String), $known (String)
admin-problem-data-kind = Такого вида нет: «{ $typed }». Есть: { $known }
# Variables:
#   $code (String), $reasons (String)
admin-problem-data-barred = { $code }: данные остаются. { $reasons } Если удалить всё же нужно, добавьте --even-so и --reason ТЕКСТ.
admin-problem-data-no-reason = Напишите причину: --reason ТЕКСТ.
# Variables:
#   $code (String)
admin-problem-data-changed = { $code }: за это время что-то изменилось, ничего не удалено. Попробуйте ещё раз.
# Variables:
#   $number (String)
admin-problem-data-request = Открытого запроса с номером { $number } нет.
# Variables:
#   $number (Number)
admin-problem-data-request-kind = Запрос { $number }: это не открытый запрос на удаление.
# Variables:
#   $typed (String), $known (String)
admin-problem-data-request-word = Такого слова нет: «{ $typed }». Подходят: { $known }
# Variables:
#   $typed (String), $known (String) - codes
admin-problem-data-twin = Сообщение не подходит ({ $typed }). Подходят: { $known }
# Variables:
#   $number (Number)
admin-problem-data-short = Слишком короткое слово: не меньше { $number } букв.
# Variables:
#   $file (String)
admin-problem-data-no-file = Файла нет: { $file }
admin-problem-data-no-ledger = Файл удалений не задан. Задайте MARKAJA_ERASURES_FILE или добавьте --file.
# Variables:
#   $file (String)
admin-problem-data-no-list = Файла удалений нет: { $file }. Ничего не повторено и не записано. Если файл в другом месте: --file. Если его нигде нет, начать новый: --without-erasures
# Variables:
#   $file (String), $number (Number)
admin-problem-data-ledger-line = В файле { $file } нельзя прочитать строку { $number }. Ничего не изменено.
# Variables:
#   $file (String)
admin-problem-data-ledger-unwritten = Файл { $file } не получилось записать. В базе данных всё сделано. Освободите место на диске или исправьте файл и запустите снова: markaja data replay
# Variables:
#   $key (String) - its id
admin-problem-data-keys-order = Удаления записаны с ключом { $key }, но среди ключей он стоит не последним. Самый первый ключ всегда должен стоять последним в MARKAJA_OLDER_KEYS. Исправьте порядок и попробуйте снова. Ничего не изменено.
# Variables:
#   $typed (String), $known (String)
admin-problem-data-field = Такого поля нет: «{ $typed }». Подходят: { $known }
# Variables:
#   $field (String)
admin-problem-data-value = Ничего не изменено: это значение сюда не подходит ({ $field }).
admin-problem-data-gone = Ничего не изменено: человека с таким кодом нет или его данные удалены.
# Variables:
#   $number (String), $code (String)
admin-problem-data-uncorrected = Запрос { $number } остаётся открытым: в данных { $code } после его получения ничего не исправлено. Кейс-менеджер исправляет в карточке дела («Ещё…» → «Исправить данные»), администратор командой markaja data correct. Если исправлено что-то другое, добавьте --corrected ТЕКСТ. Отказ: markaja data request close { $number } --as refused --reason ТЕКСТ.

## The doctor

admin-doctor-keeping = У документов каждого договора есть последний день хранения (или договоров нет).
# Variables:
#   $names (String)
admin-doctor-keeping-open = Последний день хранения не введён, эти данные никогда не удаляются: { $names }. Введите его в управлении на странице договора или так: markaja data keep --contract НОМЕР --until ДЕНЬ
# Variables:
#   $count (Number)
admin-doctor-erasures = Файл удалений и база данных совпадают ({ $count }).
admin-doctor-erasures-nowhere = Файл удалений не задан: после восстановления удалённые данные вернулись бы. Задайте MARKAJA_ERASURES_FILE.
# Variables:
#   $file (String)
admin-doctor-erasures-bad = Файл удалений нельзя прочитать: { $file }
# Variables:
#   $file (String)
admin-doctor-erasures-unwritable = Файл удалений нельзя записать: { $file }. После восстановления вернулось бы то, что удалено или закончилось. Исправьте права или папку и запустите: markaja data replay
# Variables:
#   $count (Number)
admin-doctor-erasures-missing = В восстановленной базе снова есть люди, чьи данные были удалены: { $count }. Запустите: markaja data replay
# Variables:
#   $count (Number)
admin-doctor-erasures-undone = В восстановленной базе снова действует то, что было завершено или изменено (согласия, ссылки, сроки): { $count }. Запустите: markaja data replay
# Variables:
#   $count (Number)
admin-doctor-erasures-behind = В файле удалений не хватает строк: { $count }. Запустите: markaja data replay
# Variables:
#   $key (String) - its id
admin-doctor-erasures-order = Порядок ключей неверный: удаления записаны с ключом { $key }, он должен стоять последним в MARKAJA_OLDER_KEYS. Исправьте порядок и запустите: markaja data replay
# Variables:
#   $count (Number)
admin-doctor-requests = Запросов о данных, которые ждут ответа: { $count }. Срок не прошёл.
# Variables:
#   $count (Number)
admin-doctor-requests-late = Запросов о данных с прошедшим сроком: { $count }. Смотрите: markaja data request list

## On paper

# Variables:
#   $code (String)
data-paper-title = Копия данных: { $code }
data-paper-intro =
    Здесь всё, что Märkaja хранит по этому коду. Данных других людей здесь нет.
    То же самое для компьютера — в файле JSON.
# Variables:
#   $page (String), $pages (String), $day (String)
data-paper-page = Märkaja · { $day } · стр. { $page }/{ $pages }
data-paper-messages = Отправленные и ожидающие сообщения
# Variables:
#   $count (Number), $first (String), $last (String) - moments
data-paper-messages-line = Число: { $count }. Первое: { $first }. Последнее: { $last }.
data-paper-looks = Кто смотрел или менял данные
# Variables:
#   $who (String) - role and place, $action (String), $count (Number), $last (String)
data-paper-look = { $who } · { $action } · раз: { $count } · в последний раз { $last }
data-paper-house = сама программа
data-paper-papers = Файлы
# Variables:
#   $number (String), $code (String)
data-answer-title = Ответ на запрос о данных { $number }: { $code }
# Variables:
#   $kind (String), $received (String), $due (String)
data-answer-intro = Запрос: { $kind }. Получен { $received }, ответить нужно было не позднее { $due }.
data-answer-found = Что найдено
data-answer-done = Что сделано
# Variables:
#   $table (String), $rows (Number)
data-answer-line = { $table }: { $rows }
# Variables:
#   $count (Number)
data-answer-messages = Отправленных и ожидающих сообщений: { $count }
# Variables:
#   $count (Number)
data-answer-looks = Просмотров и изменений в журнале: { $count }
# Variables:
#   $count (Number)
data-answer-others = Других данных, которые могут относиться к тому же человеку, но здесь не учтены: { $count }. Их проверит сотрудник.
data-answer-copied = Копия всех данных приложена к этому ответу.
# Variables:
#   $field (String), $at (String) - a moment
data-answer-corrected = Исправлено: { $field }, { $at }
# Variables:
#   $said (String) - the operator's words
data-answer-by-hand = Исправлено: { $said }
data-answer-erased = Найденные имена, контакты и заметки удалены. Поиск шёл по полному имени, его обычным падежным формам и номеру телефона. Если имя написано иначе или не полностью, поиск мог его не найти. Часы, суммы и количества остались без имени.
# Variables:
#   $count (Number)
data-answer-chats = Из чатов удаляются сообщения, которые Telegram ещё позволяет удалить: { $count }
# Variables:
#   $place (String), $count (Number)
data-answer-mention = Имя в записях о других заменено кодом ({ $place }): { $count }
# Variables:
#   $count (Number), $why (String)
data-answer-left = Мест, где слова остались: { $count }. Причина: { $why }
data-answer-backups = Из резервных копий данные исчезнут, когда закончится срок хранения копий. Если копию восстановят раньше, данные удалятся снова.

## data-table

data-table-person = Человек
data-table-account = Учётная запись
data-table-membership = Роли
data-table-invitation = Приглашения
data-table-referral = Сообщения
data-table-referral-event = Ход сообщения
data-table-referral-question = Вопросы по сообщению
data-table-case-file = Дела (juhtum)
data-table-case-fact = Отмеченные события
data-table-case-event = Ход дела (juhtum)
data-table-pause = Паузы
data-table-case-exit = Выход из проекта
data-table-duty = Сроки
data-table-planned-component = Запланированная помощь
data-table-caseload = Сотрудники, которые помогают
data-table-caseload-request = Вопросы о замещении
data-table-hours-entry = Записи часов
data-table-hours-version = Часы
data-table-sheet-check = Проверки листа участия
data-table-period-move-case = Переход в новый период
data-table-life-stop = Прекращено из-за события в жизни
data-table-data-hold = Причины хранения
data-table-deputyship = Замещения
data-table-consent = Согласия
data-table-family-link = Ссылки для близких
data-table-family-letter = Сообщения близких
data-table-case-meeting = Встречи
data-table-rating = Оценки качества жизни
data-table-rating-version = Подтверждённые оценки
data-table-complaint = Отзывы
data-table-complaint-event = Ход отзывов
data-table-reminder-hour = Время напоминания
data-table-post-mute = Отказ от итогов недели
data-table-month-file = Файлы
data-table-hours-card = Сообщения о часах
data-table-hours-person = Участие в часах
data-table-panel-link = Ссылки на управление
data-table-panel-session = Сеансы управления
data-table-panel-reveal = Причины просмотра в управлении

## data-field

data-field-first-name = имя
data-field-last-name = фамилия
data-field-name = имя
data-field-contact = контакт
data-field-birth-year = год рождения
data-field-age = возраст
data-field-language = язык
data-field-person-language = язык человека
data-field-note = заметка
data-field-question = вопрос
data-field-answer = ответ
data-field-comment = пояснение
data-field-answers = ответы
data-field-snooze-reason = причина переноса
data-field-reason = причина
data-field-proof = где бумага
data-field-place = место
data-field-day = день
data-field-since = с
data-field-until = до
data-field-look-again-on = посмотреть снова
data-field-due = срок
data-field-minutes = минут
data-field-component = вид помощи
data-field-mode = форма
data-field-recipient = кому
data-field-event = событие
data-field-status = состояние
data-field-urgency = срочность
data-field-agreement = согласие
data-field-guardian = опекун
data-field-domains = сферы жизни
data-field-outcome = итог
data-field-period = период
data-field-traits = признаки
data-field-kind = вид
data-field-role = роль
data-field-shown-as = видимое имя
data-field-municipality-id = самоуправление
data-field-provider-id = поставщик услуги
data-field-organisation-id = учреждение
data-field-sent-at = отправлено
data-field-contacted-at = связались
data-field-informed-at = человеку сказано
data-field-opened-at = открыто
data-field-closed-at = закрыто
data-field-noted-at = отмечено
data-field-asked-at = вопрос задан
data-field-answered-at = ответ дан
data-field-at = время
data-field-first-day = первый день
data-field-last-day = последний день
data-field-review-on = следующий пересмотр
data-field-month = месяц
data-field-erased-at = удалено
data-field-telegram-id = номер в Telegram
data-field-created-at = создано
data-field-began-at = начало
data-field-ended-at = конец
data-field-given-on = дано
data-field-withdrawn-on = отозвано
data-field-sender-contact = контакт отправителя
data-field-text = текст

## data-kept

data-kept-programme = Люди программы
data-kept-month-file = Файлы месяцев
data-kept-own-help = Собственная помощь самоуправления
data-kept-referral = Закрытые сообщения
data-kept-letter = Переписка близкого человека и специалиста
data-kept-rating = Оценки качества жизни (вместе с данными человека)
data-kept-complaint = Отзывы и жалобы
data-kept-draft = Незаконченные разговоры
data-kept-trace = Следы в чатах
data-kept-update = Обработанные сообщения
data-kept-hours-card = Текст сообщений о часах
data-kept-group-code = Коды групп
data-kept-outbox = Список отправленного
data-kept-request = Запросы о данных
data-kept-erasure = Список удалений
data-kept-audit = Журнал действий
data-kept-log = Журнал программы

## data-basis

data-basis-contract = до дня, указанного в договоре
data-basis-place = дни, заданные самоуправлением
data-basis-fixed = постоянный срок
data-basis-never = не удаляется
data-basis-outside = вне базы данных

## data-why

# Why so long: what data_life.toml says, in words of the operator. Family of `casework.data_life.Kept`.
data-why-programme = [001] договор 2022 года, п. 5.2.6: до 31.12.2028; для других периодов день не указан.
data-why-month-file = [001] договор 2022 года, п. 5.2.6, как документы программы.
data-why-own-help = Настройка самоуправления; если её не меняли, 90 дней после закрытия последнего дела (juhtum).
data-why-referral = Настройка самоуправления; если её не меняли, 90 дней после закрытия.
data-why-letter = Настройка самоуправления; если её не меняли, 90 дней после отправки. Остаётся отметка, что сообщение было.
data-why-rating = Как документы программы, вместе с данными человека; при собственной помощи самоуправления вместе с ней. Ни один документ срока не называет.
data-why-complaint = Настройка самоуправления; если её не меняли, 90 дней после закрытия. Вид и итог остаются для учёта.
data-why-draft = Незаконченный разговор удаляется через сутки.
data-why-trace = Telegram разрешает удалить сообщение в течение 48 часов; позже отметка не нужна.
data-why-update = Telegram хранит сообщение 24 часа; три дня взяты с запасом.
data-why-hours-card = Слова сотрудника, 14 дней после отправки. Сами часы остаются.
data-why-group-code = Одноразовый код, сутки после окончания срока.
data-why-outbox = Только виды, коды и время: об одном и том же нельзя сообщить дважды.
data-why-request = Нужно иметь возможность показать, что на запрос ответили вовремя. После удаления остаются только числа и дни.
data-why-erasure = Общий регламент о защите данных, статья 5, часть 2. Без этого старая копия вернула бы данные людей. Только коды.
data-why-audit = Только номера и коды; база данных не даёт удалить ни одной строки.
data-why-log = Сообщения программы попадают в журнал машины, его срок задан там. Имён в них нет.

## data-source

data-source-documented = Источник
data-source-carried-over = Источник, взято из прежнего описания
data-source-unconfirmed = Не подтверждено
data-source-ours = Наше решение

## data-left

# Why words were left in records of others. Family of `casework.data_subjects.Left`.
data-left-closed = закрытый документ, который нельзя изменить
data-left-house = так же зовут сотрудника или так же называется учреждение, документ
data-left-anothers = это имя или контакт другого человека
data-left-shared = такое же имя или номер есть и у другого человека
data-left-unsure = это может быть форма чужого имени

## data-bar

data-bar-open-case = Дело (juhtum) или сообщение ещё открыто.
data-bar-open-complaint = О помощи этому человеку есть жалоба или предложение, отправитель ждёт ответа.
data-bar-hold = Данные пока нужно хранить, причина записана.
data-bar-programme = Документы программы хранятся до дня, названного в договоре. Этот день ещё не прошёл или не введён.
data-bar-at-work = У учётной записи есть действующая роль или открытые дела (juhtum).

## data-kind

data-kind-copy = копия
data-kind-correction = исправление
data-kind-erasure = удаление

## data-outcome

data-outcome-done = сделано
data-outcome-refused = отказано
data-outcome-withdrawn = отозвано
