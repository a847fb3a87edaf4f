### The operator's command line: tables that are brought in.

# Variables:
#   $told (String) - what is wrong
#   $name (String) - what may have been meant
imports-meant = { $told }. Вы имели в виду: { $name }?
# Variables:
#   $typed (String)
imports-not-yes = «{ $typed }» не подходит. Напишите «да» или оставьте пустым
# Variables:
#   $row (Number)
#   $told (String)
imports-fault-row = Строка { $row }: { $told }
imports-fault-column = ошибка
imports-unreadable-sign = В ячейке нечитаемый знак (U+0000). Заполните её, пожалуйста, заново.

## What would change

# Variables:
#   $column (String), $old (String), $new (String)
imports-change = { $column } { $old } → { $new }
# Variables:
#   $told (String) - the row
#   $changes (String)
imports-row-changed = ~ { $told } ({ $changes })
# Variables:
#   $count (Number)
imports-more-lines = … и ещё строк: { $count }
# Variables:
#   $new (Number), $changed (Number), $same (Number), $refused (Number) - rows
imports-summary = Новых: { $new }, изменится: { $changed }, без изменений: { $same }, с ошибками: { $refused }
# Variables:
#   $encoding (String), $letters (String) - each letter beside those of ASCII, small
imports-encoding = Файл не в UTF-8, он прочитан как { $encoding }. Буквы в нём, кроме латинских: { $letters }
imports-encoding-choose = Если буквы неверны, сохраните файл заново как «CSV UTF-8» или укажите кодировку: --encoding windows-1257 (эстонский, латышский), windows-1251 (русский), windows-1252, iso-8859-15.
imports-encoding-save = Если буквы неверны, сохраните файл заново как «CSV UTF-8» или XLSX и выберите его здесь ещё раз.
# Variables:
#   $seconds (Number)
imports-takes-long = Это займёт около { $seconds } с. Если база данных SQLite, бот и панель в это время ничего не смогут сохранить.
# Variables:
#   $names (String) - headings
imports-unknown-columns = Эти столбцы неизвестны, они оставлены без внимания: { $names }
imports-nothing = Всё уже так: менять нечего.
imports-do-it = Сделать так? [д/Н]
imports-left = Ничего не изменено.
imports-progress = Загружаю данные
# Variables:
#   $file (String)
imports-result = Файл записан: { $file }. Прочитать его можете только Вы.

## Problems

imports-problem-stopped = Прервано: ничего не изменено.
imports-problem-moved = База данных тем временем изменилась. Ничего не загружено. Запустите команду ещё раз и просмотрите таблицу.
imports-problem-yes = Сначала посмотрите с --dry-run, что изменится. Если всё верно, добавьте --yes. Ничего не загружено.
imports-problem-needs-result = Укажите, куда записать результат: --result ФАЙЛ.xlsx. Больше он нигде не показывается. Ничего не загружено.
# Variables:
#   $file (String)
imports-problem-result-there = Файл уже есть: { $file }. Дайте другое имя, чтобы старый не пропал. Ничего не загружено.
# Variables: as above
imports-problem-result-folder = Нет такой папки: { $file }. Ничего не загружено.
# Variables:
#   $file (String), $problem (String)
imports-problem-write = Не удалось записать файл: { $file } ({ $problem }). Ничего не загружено.
# Variables:
#   $names (String)
imports-problem-encoding = Такая кодировка неизвестна. Подходят: { $names }. Ничего не загружено.
# Variables:
#   $seconds (Number)
imports-problem-at-work = Бот или панель работает. Этот файл занял бы базу данных примерно на { $seconds } с, столько бот не ждёт. Остановите, пожалуйста, бота и панель или загрузите файл частями. Если сейчас никому не помешать, добавьте --while-running. Ничего не загружено.
# Variables:
#   $seconds (Number)
imports-problem-at-work-panel = Этот файл занял бы базу данных примерно на { $seconds } с, столько бот не ждёт. Загрузите его, пожалуйста, частями или командой markaja import, когда бот и панель остановлены.
# Variables:
#   $file (String), $to (String) - where it waits and where it should be
imports-problem-waits = Данные сохранены, но файл не удалось поставить на место. Он здесь: { $file }. Переименуйте его, пожалуйста: { $to }.
# Variables:
#   $files (String)
imports-problem-handed-over = Прошлая загрузка сохранена, но прервалась раньше, чем файл оказался на месте. Теперь он здесь: { $files }. Другой копии нет. Сейчас ничего не загружено: посмотрите, пожалуйста, файл и запустите команду ещё раз с другим именем.
# Variables:
#   $files (String)
imports-problem-left = От прерванной загрузки остался файл: { $files }. В нём могут быть единственные действующие ссылки или коды. Посмотрите его, пожалуйста, и переименуйте или удалите. Сейчас ничего не загружено.
# Variables:
#   $files (String)
imports-left-files = В папке остались файлы, загрузка которых в этой базе не сохранена: { $files }. Если они не нужны, их можно удалить.

## In the chat: what came

# Variables:
#   $count (Number) - people
notice-cases-imported =
    { $count ->
        [one] 📥 Среди Ваших людей теперь ещё { $count } человек, работа с которым началась до Märkaja.
        [few] 📥 Среди Ваших людей теперь ещё { $count } человека, работа с которыми началась до Märkaja.
        [many] 📥 Среди Ваших людей теперь ещё { $count } человек, работа с которыми началась до Märkaja.
       *[other] 📥 Среди Ваших людей теперь ещё { $count } человека, работа с которыми началась до Märkaja.
    }
# Variables:
#   $count (Number) - deadlines
#   $day (String)
notice-cases-imported-late =
    { $count ->
        [one] Здесь { $count } срок, который прошёл ещё раньше. Если это уже сделано, отметьте день в деле (juhtum). Иначе начну напоминать { $day }.
        [few] Здесь { $count } срока, которые прошли ещё раньше. Если что-то уже сделано, отметьте день. Об остальном начну напоминать { $day }.
        [many] Здесь { $count } сроков, которые прошли ещё раньше. Если что-то уже сделано, отметьте день. Об остальном начну напоминать { $day }.
       *[other] Здесь { $count } срока, которые прошли ещё раньше. Если что-то уже сделано, отметьте день. Об остальном начну напоминать { $day }.
    }
# Variables:
#   $count (Number) - people in the caseload now
hours-people-imported =
    { $count ->
        [one] В Вашем списке теперь { $count } человек, чьи часы Вы можете записывать.
        [few] В Вашем списке теперь { $count } человека, чьи часы Вы можете записывать.
        [many] В Вашем списке теперь { $count } человек, чьи часы Вы можете записывать.
       *[other] В Вашем списке теперь { $count } человека, чьи часы Вы можете записывать.
    }

## Help

imports-help-file = CSV или XLSX. Образец: --example
imports-help-organisations = Загружает учреждения и поставщиков услуг из файла. Если в файле есть хоть одна ошибка, ничего не меняется.
imports-help-workers = Создаёт для коллег одноразовые ссылки-приглашения. Ссылки записываются только в файл из --result.
imports-help-people = Загружает людей, которые получают помощь. Коды даёт Märkaja; второй раз тот же человек не добавляется. Если в файле есть хоть одна ошибка, ничего не меняется.
imports-help-plans = Загружает запланированные компоненты: человек по коду или по имени и году рождения. Если в файле есть хоть одна ошибка, ничего не меняется.
imports-help-yes = Делает без вопроса (для скриптов).
imports-help-errors = При ошибках записывает сюда Ваши строки со столбцом «ошибка».
imports-help-example = Записывает в этот файл образец и ничего не загружает.
imports-help-encoding = Кодировка файла, если она не определяется сама: utf-8, windows-1257, windows-1251, windows-1252 или iso-8859-15.
imports-help-while-running = Загружает большой файл и тогда, когда бот или панель работает с той же базой SQLite: остальным придётся ждать.
imports-help-result = Новый файл (CSV или XLSX) для результата: коды или ссылки. Прочитать его сможете только Вы.
imports-help-qr = Дополнительно PDF, где у каждой ссылки свой код QR.

## What is brought

imports-kind-municipalities = Самоуправления
imports-kind-organisations = Учреждения
imports-kind-workers = Приглашения коллегам
imports-kind-people = Люди
imports-kind-plans = Планы
imports-kind-prices = Цены
imports-kind-contracts = Договоры

## What happened

# Variables:
#   $file (String)
imports-organisations-done = Учреждения в базе данных: { $file }
# Variables:
#   $count (Number), $days (Number)
imports-workers-done = Создано приглашений: { $count }. Каждая ссылка одноразовая, срок в днях: { $days }.
# Variables:
#   $file (String)
imports-people-done = Люди в базе данных: { $file }
# Variables:
#   $count (Number), $day (String)
imports-people-told = Сообщение уйдёт на следующее рабочее утро, каждому ответственному одно. Получателей: { $count }. О сроках, прошедших раньше, напоминания начнутся { $day }.
# Variables:
#   $file (String)
imports-plans-done = Планы в базе данных: { $file }
# Variables:
#   $file (String)
imports-municipalities-done = Самоуправления в базе данных: { $file }
# Variables:
#   $file (String), $kind (String)
imports-example-done = Образец записан: { $file }. Самоуправления, люди и даты в нём для примера: впишите вместо них свои. Заполните его и сначала посмотрите: markaja import { $kind } { $file } --dry-run

## Rows

# Variables:
#   $row (Number)
imports-row = строка { $row }
# Variables:
#   $hours (String)
imports-hours = { $hours } ч в месяц
imports-group = группа
# Variables:
#   $role (String)
imports-role-lead = { $role }, руководитель
imports-recipient-participant = участник
imports-recipient-family-member = член семьи
imports-recipient-group = группа
imports-ends = заканчивается
imports-yes = да
imports-no = нет
imports-joined = приглашение уже принято
imports-waiting = приглашение уже создано и ждёт
imports-hidden = другой контакт
imports-from-file = контакт из файла
imports-outcome-new = добавлено
imports-outcome-changed = изменено
imports-outcome-same = уже было так

## Good to know

imports-no-bot = Имя бота неизвестно (MARKAJA_BOT_USERNAME): в файл попадут коды приглашений, а не ссылки.
# Variables:
#   $row (Number), $column (String)
imports-not-joined = Строка { $row }, столбец «{ $column }»: приглашение коллеге создано, но ещё не принято. Пока это остаётся пустым; когда приглашение будет принято, загрузите тот же файл снова.
# Variables:
#   $row (Number), $number (String)
imports-reported = Строка { $row }: о том же человеке уже есть сообщение { $number }, по нему дело (juhtum) не открыто.

## Files that come back

imports-sheet-links = Приглашения
imports-sheet-codes = Коды
imports-sheet-row = строка
imports-sheet-role = роль
imports-sheet-name = имя
imports-sheet-organisation = учреждение
imports-sheet-municipality = самоуправление
imports-sheet-lead = руководитель
imports-sheet-link = ссылка
imports-sheet-until = действует до
imports-sheet-code = код
imports-sheet-initials = инициалы
imports-sheet-done = что сделано
imports-sheet-column = столбец
imports-sheet-needed = обязательно
imports-sheet-about = что писать
imports-sheet-also = подходит и
imports-sheet-explained = Пояснение
imports-page-title = Приглашения Märkaja
# Variables:
#   $until (String)
imports-page-until = Действует один раз до { $until }

## What is wrong

# Variables:
#   $typed (String)
imports-no-word = «{ $typed }» не подходит
# Variables:
#   $typed (String)
imports-no-organisation = учреждения «{ $typed }» здесь нет
# Variables:
#   $typed (String)
imports-no-colleague = коллеги «{ $typed }» здесь нет
# Variables:
#   $typed (String)
imports-two-colleagues = с именем «{ $typed }» несколько коллег. Добавьте учреждение: «имя, учреждение»
# Variables:
#   $before (String)
imports-there = в базе данных иначе: { $before }
imports-hint-replace = Чтобы заменить то, что в базе данных, добавьте --replace
imports-hint-names = Правильные названия: markaja rules components, markaja rules periods
imports-lead-is-manager = руководителем может быть только кейс-менеджер
# Variables:
#   $first (Number), $second (Number)
imports-organisation-twice = Строки { $first } и { $second }: одно учреждение дважды
# Variables:
#   $first (Number), $second (Number)
imports-worker-twice = Строки { $first } и { $second }: один коллега в одной роли дважды
# Variables:
#   $first (Number), $second (Number)
imports-person-twice = Строки { $first } и { $second }: один человек дважды
# Variables:
#   $codes (String)
imports-which-namesake = с этим именем и годом рождения здесь несколько человек: { $codes }. Напишите в столбце «который с этим именем» 1, 2 или следующее число, по порядку кодов
# Variables:
#   $before (String) - how many of that name there are
imports-namesake-alone = до этой строки людей с этим именем и годом рождения здесь: { $before }. Напишите следующее число; у первого оставьте ячейку пустой
# Variables:
#   $row (Number)
imports-namesake-new = Строка { $row }: добавляется другой человек с тем же именем и годом рождения.
imports-two-alphabets = в одном слове есть латинские и русские буквы. В той ли кодировке прочитан файл? Если да, напишите имя заново
imports-sign-in-name = в имени есть знак, который не буква. В той ли кодировке прочитан файл? Если да, напишите имя заново; апостроф пишется так: '
# Variables:
#   $first (Number), $second (Number)
imports-municipality-twice = Строки { $first } и { $second }: одно самоуправление дважды
# Variables:
#   $first (Number), $second (Number)
imports-plan-twice = Строки { $first } и { $second }: один человек и компонент, но дни пересекаются
# Variables:
#   $days (String)
imports-plan-later = этот компонент уже запланирован с { $days }. Укажите последний день до этого
imports-personal-code = здесь личный код. Märkaja не спрашивает и не хранит его: удалите его из файла
# Variables:
#   $typed (String)
imports-not-year = «{ $typed }» не подходит как год рождения
imports-not-name = здесь нет имени
# Variables:
#   $typed (String)
imports-review-day = «{ $typed }» не подходит: следующий пересмотр — от сегодня до года вперёд
# Variables:
#   $typed (String)
imports-fact-ahead = «{ $typed }» ещё впереди: здесь день, когда это было сделано
# Variables:
#   $typed (String)
imports-fact-before = «{ $typed }» раньше того, что должно быть сделано до этого
# Variables:
#   $typed (String)
imports-fact-twice = «{ $typed }» указано дважды
# Variables:
#   $code (String)
imports-case-closed = этот человек уже есть ({ $code }), дело (juhtum) закрыто. Откройте его снова в чате
# Variables:
#   $typed (String)
imports-no-code = открытого дела (juhtum) с кодом «{ $typed }» нет
imports-who = укажите либо код, либо имя и год рождения
imports-nobody = открытого дела (juhtum) с этим именем и годом рождения нет
imports-two-people = с этим именем и годом рождения несколько дел (juhtum). Укажите код или самоуправление
# Variables:
#   $typed (String)
imports-not-that-way = «{ $typed }»: этот компонент так не предоставляется
# Variables:
#   $typed (String)
imports-not-minutes = «{ $typed }» — не целое число минут
# Variables:
#   $typed (String)
imports-not-municipality = «{ $typed }»: в конце названия стоит vald или linn
# Variables:
#   $typed (String)
imports-not-key = «{ $typed }» не подходит как ключ: до 30 латинских букв, цифр или дефисов
# Variables:
#   $file (String)
imports-problem-there = Файл уже есть: { $file }. Дайте другое имя.

## Columns, explained

imports-about-municipality = Название самоуправления или ключ, например Saku vald или saku
imports-about-first-name = Имя человека. Хранится зашифрованным
imports-about-last-name = Фамилия человека. Хранится зашифрованной
imports-about-birth-year = Четыре цифры. Личный код не пишется нигде
imports-about-namesake = Пусто: первый. 2: другой человек с тем же именем и годом рождения в том же самоуправлении
imports-about-contact = Телефон или другой контакт
imports-about-kind = Выберите из списка
imports-about-fact = День, когда это сделали: 31.01.2026 или 2026-01-31. Пусто: ещё не сделано
# Variables:
#   $told (String), $names (String)
imports-about-choices = { $told }: { $names }
imports-about-name = Имя или название
imports-about-shown-as = Имя, которое видят коллеги, например Anu K.
imports-about-role = Выберите из списка
imports-about-lead = «да» для руководителя, иначе пусто
imports-about-organisation = Название учреждения, как в Märkaja
imports-about-manager = Имя кейс-менеджера, как его видят коллеги
imports-about-specialist = Имя, при необходимости «имя, учреждение»
imports-about-entered = День подписания анкеты при входе в проект (sisenemisankeet): 31.01.2026 или 2026-01-31
imports-about-review-on = День следующего пересмотра, не позже чем через год
imports-about-traits = Несколько — через точку с запятой
imports-about-period = Пусто: период, по которому самоуправление сейчас помогает людям
imports-about-code = Например P-014. Если код неизвестен, укажите имя и год рождения
imports-about-component = Выберите из списка
imports-about-mode = Пусто: как в каталоге
imports-about-hours = Часов в месяц, например 7,5
imports-about-first = Первый день: 31.01.2026 или 2026-01-31
imports-about-last = Последний день. Пусто: без конца
imports-about-domain = Только при личной и семейной поддержке
imports-about-worker = Имя специалиста поддержки, как его видят коллеги
imports-about-key = Короткое имя латиницей. Пусто: из названия
imports-about-places = Число мест по договору
imports-about-recipient = Кому: участник, член семьи или группа. Пусто: цена для всех одна
imports-about-unit = Час (h). Пусто: тоже час
imports-about-price = Цена одной единицы в евро, например 24,50
imports-about-provider = Название поставщика, как в Märkaja. Пусто: цена для всех поставщиков

## Columns of contracts

imports-about-contracts-contract = Номер договора, как в самом договоре. По нему Märkaja позже узнаёт договор
imports-about-contracts-municipalities = Волости и города, с которыми заключён договор. Несколько — через точку с запятой, например Saku vald; Saue vald
imports-about-contracts-representative = В общем договоре — самоуправление, которое представляет остальных. Если самоуправление одно, оставьте пустым
imports-about-contracts-places = Число мест на услуге по договору, целое число
imports-about-contracts-ceiling = Сколько всего по договору можно потратить на компоненты услуги, в евро. Пусто: Märkaja не показывает, сколько денег осталось
imports-about-contracts-fee = Плата за координирование в месяц за весь договор, в евро. Пусто: число мест, умноженное на плату периода за одно место
imports-about-contracts-fee-months = За сколько месяцев платят за координирование. Пусто: как в периоде
imports-about-contracts-period = Название периода, например 2025-2026. По нему считаются сроки и плата
imports-about-contracts-first = Первый день договора: 01.01.2025 или 2025-01-01. Пусто: как в периоде
imports-about-contracts-last = Последний день договора. Пусто: как в периоде
imports-about-contracts-used = Сколько денег на компоненты потратили до начала работы с Märkaja, в евро. Пусто: ничего
imports-about-contracts-used-until = По какой день посчитана сумма из предыдущего столбца. Нужно, если сумма указана
