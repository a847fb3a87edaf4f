### The operator's command line: help, what commands answer, and the doctor's findings.

## Help

admin-usage-usage = Использование:
admin-usage-arguments = Аргументы
admin-usage-options = Параметры
admin-usage-commands = Команды
# Variables:
#   $typed (String)
admin-usage-no-command = Такой команды нет: «{ $typed }»
# Variables:
#   $option (String) - what was typed
admin-usage-no-option = Такого параметра нет: { $option }
# Variables:
#   $option (String) - what was typed
admin-usage-no-value = После параметра нет значения: { $option }
# Variables:
#   $name (String) - of an argument or option
admin-usage-missing = В команде не хватает: { $name }
admin-usage-other = Не получилось понять команду. Ничего не изменилось.
# Variables:
#   $command (String) - the command so far
admin-usage-see-help = Инструкция: { $command } --help

admin-help-markaja = Märkaja — это чат-бот, через который можно сообщить о человеке, которому нужна помощь. Здесь команды для администратора.
admin-help-help = Показывает эту инструкцию.
admin-help-key = Создаёт новый секретный ключ.
admin-help-db = Создаёт и обновляет базу данных.
admin-help-db-upgrade = Создаёт базу данных или обновляет её до версии программы. Можно спокойно повторять.
admin-help-import = Загружает данные в базу.
admin-help-import-municipalities = Добавляет волости и города и обновляет их данные. Можно спокойно повторять.
admin-help-import-file = Файл TOML такого же вида, как список в программе casework/data/municipalities.toml. Без файла берётся этот список.
admin-help-import-period = Читает правила периода из файла в базу данных. Файл сначала проверяется; если в нём ошибка, ничего не меняется.
admin-help-import-replace = Заменяет период с тем же именем, внесённый раньше.
admin-help-invite = Создаёт ссылку-приглашение: одноразовую для коллеги, открытую для плаката учреждения.
admin-help-invite-role = partner (сотрудник учреждения, asutuse töötaja), case-manager (кейс-менеджер, juhtumikorraldaja), base-support-specialist (специалист базовой поддержки, baastoetus), support-worker (специалист поддержки, tugitöötaja), ska-coordinator (координатор Департамента социального страхования, Sotsiaalkindlustusamet), close-person (близкий человек), operator (администратор) или poster (открытая ссылка учреждения).
admin-help-invite-municipality = Волость или город: ключ (saku) или название (Saku vald).
admin-help-invite-organisation = Название учреждения. Новое учреждение будет добавлено.
admin-help-invite-kind = Вид нового учреждения, например hospital или family-doctor.
admin-help-invite-name = Имя, которое видят коллеги и те, кто сообщает, например «Anu K.»
admin-help-invite-lead = Кейс-менеджер руководит командой своей волости или города.
admin-help-invite-portfolio = Волости и города, договоры которых видит координатор Департамента, через запятую.
admin-help-invite-bot = Имя бота в Telegram (username). Иначе оно берётся из настройки MARKAJA_BOT_USERNAME.
admin-help-hours = Читает сообщения специалистов поддержки о часах.
admin-help-hours-parse = Читает сообщения и отвечает на каждое отдельной строкой (JSON). Ничего не сохраняет.
admin-help-hours-stdin = Сообщения берутся из стандартного ввода, в каждой строке один объект JSON: today, text, caseload.
admin-help-export-summary = Неделя или месяц самоуправления в числах: файл XLSX, картинка и текст, как в публикации.
admin-help-export-week = Неделя, например 2026-W47. Если не указаны ни неделя, ни месяц, то прошлая неделя.
admin-help-export-month-of = Месяц, например 2026-11.
admin-help-export-summary-lang = Язык файлов: et или ru. Иначе язык командной строки.
admin-help-export-group = Как в групповом чате: без имён и без маленьких чисел.
admin-help-doctor = Проверяет, всё ли работает, и говорит, что сделать. Ничего не меняет.
admin-help-doctor-json = Вывод для другой программы (JSON).
admin-help-run = Запускает бота.
admin-help-run-sending = Только отправляет то, что пора отправить; второй процесс рядом с ботом (PostgreSQL).
admin-help-outbox = Показывает, что бот отправил, что ещё предстоит и что не отправлено, с причиной.
admin-help-outbox-state = pending (ожидает), sent (отправлено), cleared (уже не нужно), expired (срок прошёл), unreachable (не доходит), failed (не удалось) или held (задержано при восстановлении).
admin-help-outbox-limit = Сколько строк показать (20).
admin-help-outbox-again = Попробовать эту строку ещё раз. Можно повторять.
admin-help-outbox-failed = Попробовать ещё раз всё, что не удалось.
admin-help-demo = Запускает пример: вымышленная волость, замена Telegram в браузере и бот.
admin-help-demo-at = День, когда начинается пример: 2026-12-30 (в десять часов) или «2026-12-30 15:45». Так можно посмотреть, например, конец года.
admin-help-panel = Запускает веб-страницу управления. Сеансы, ссылки и защита форм хранятся в базе данных: перезапуск не прервёт ничей сеанс. Забываются только просмотренные, но не подтверждённые файлы. Управление работает в одном экземпляре.
admin-help-panel-wait = Ждёт, пока база данных не будет готова: для службы, которая запускается вместе с ботом.
admin-help-bench = Измеряет, держится ли Märkaja в согласованных пределах.
admin-help-rules = Правила: сроки, целевая группа, места и периоды. База данных и сеть не нужны.
admin-help-rules-deadlines = Считает сроки одного человека или читает людей из ввода. У каждого срока есть расчёт и источник.
admin-help-rules-period = Период: 2019-2021, 2022, 2023-2024, 2025-2026 или kov (свой у волости или города).
admin-help-rules-entered = День входа (подписана анкета при входе, sisenemisankeet), например 2025-03-03.
admin-help-rules-linked = День, когда найден поставщик базовой поддержки (baastoetuse osutaja).
admin-help-rules-assessed = День оценки.
admin-help-rules-plan = День плана деятельности (tegevusplaan) или плана поддержки (toetusplaan).
admin-help-rules-reviewed = День последнего пересмотра.
admin-help-rules-exited = День выхода.
admin-help-rules-today = День, по которому видно, прошёл ли срок. Иначе сегодняшний.
admin-help-rules-stdin = Читает из ввода по одному JSON в строке: id, period, entered_on, если есть, то и linked_on, assessed_on, plan_on, reviewed_on, review_on, exited_on. Отвечает в том же порядке, строка с ошибкой не мешает другим.
admin-help-rules-period-file = Файл TOML с ещё одним периодом.
admin-help-rules-report-due = Говорит, к какому дню нужно подать сводный счёт (koondarve) и отчёт о расходах за месяц.
admin-help-rules-month = Месяц, за который отчёт, например 2025-03.
admin-help-rules-period-of-month = Период. Иначе тот, договор которого действует в этом месяце.
admin-help-rules-target-group = Говорит, подходит ли человек под целевую группу периода, и называет правила. Решает волость или город.
admin-help-rules-age = Возраст в полных годах.
admin-help-rules-entering = День входа.
admin-help-rules-continuing = Человек был в проекте уже в прошлом периоде.
admin-help-rules-last-assessed = День последней оценки.
admin-help-rules-condition = Есть ли психическое расстройство, названное в правилах периода.
admin-help-rules-diagnosis = Основной диагноз: dementia (деменция), alcohol (алкогольная зависимость) или other (другой).
admin-help-rules-everyday = Нужна ли помощь в повседневной жизни.
admin-help-rules-changed = Изменилась ли потребность человека на услуге государства.
admin-help-rules-queue = Очередь на услугу государства: TE, TT, IET, IET-autism, IET-day-week, other (другая) или none (не в очереди).
admin-help-rules-judged = Считает ли поддержку нужной специалист самоуправления или Департамента социального страхования (Sotsiaalkindlustusamet).
admin-help-rules-state-service = Услуга государства по уходу (erihoolekandeteenus) или социальная реабилитация в то же время: no (нет), leaving (уходит оттуда при входе) или yes (да).
admin-help-rules-funding = Есть ли похожая услуга, которую оплачивают из других внешних средств.
admin-help-rules-places = Места на услуге по договорам.
admin-help-rules-components = 26 занятий и то, как их часы идут в счёт.
admin-help-rules-periods = Перечисляет периоды или показывает, что в одном из них.
admin-help-rules-period-shown = Название периода.
admin-help-rules-check-period = Проверяет файл периода и показывает, что в нём. Ничего не меняет.
admin-help-rules-checked-file = Файл TOML. Образец: casework/data/periods.

## Key

admin-key-keep =
    Ключ шифрует имена, контакты и заметки в базе данных. Если ключ потеряется, потеряются и они: восстановить ключ нельзя.
    Храните ключ в менеджере паролей и в резервной копии, отдельно от базы данных и её копий.
    Не заменяйте ключ, который уже используется: старый ключ должен остаться в настройке MARKAJA_OLDER_KEYS.

## Database

# Variables:
#   $revision (String), $address (String) - of the database, without password
admin-db-created = База данных создана: { $address }. Версия: { $revision }
# Variables:
#   $before (String), $after (String) - revisions
admin-db-upgraded = База данных обновлена. Версия: { $before } → { $after }
# Variables:
#   $revision (String)
admin-db-already = База данных уже обновлена. Версия: { $revision }

## Import

# Variables:
#   $added (Number), $refreshed (Number)
admin-import-done = Волости и города записаны в базу данных. Добавлено: { $added }, обновлено: { $refreshed }
# Variables: as above
admin-import-would = Добавилось бы: { $added }, обновилось бы: { $refreshed }
# Variables:
#   $option (String) - as --replace
admin-problem-import-tables-only = Этот параметр подходит только к таблице (CSV, XLSX), не к списку: { $option }. Ничего не загружено.
# Variables:
#   $day (String) - 02.06.2026
#   $source (String)
admin-import-data = Данные на { $day }. Источник: { $source }
# Variables:
#   $name (String) - who checked the list
admin-import-checked = Список проверен. Кто проверил: { $name }
admin-import-unchecked = Этот список ещё никто не сверил с официальным регистром. Проверьте, пожалуйста, хотя бы свою волость или город.
# Variables:
#   $period (String)
#   $file (String)
admin-import-period-done = Период в базе данных: { $period }. Файл: { $file }
# Variables:
#   $cases (Number)
admin-import-period-cases = Заново подсчитано открытых дел (juhtum): { $cases }
# Variables:
#   $names (String)
admin-import-gone = В списке больше нет, но в базе данных осталось: { $names }

## Invitation

# Variables:
#   $role (String) - in words, then as it is typed in the command
admin-invite-role = Приглашение готово. Роль: { $role }
admin-invite-role-poster = ссылка для плаката
# Variables:
#   $municipalities (String) - names
admin-invite-portfolio = В списке: { $municipalities }. Новое приглашение тому же человеку заменит список.
admin-invite-poster = Ссылка для плаката готова. Она открытая и без срока: её может открыть любой человек. Сотрудником учреждения она никого не подтверждает.
# Variables:
#   $municipality (String)
admin-invite-municipality = Волость или город: { $municipality }
# Variables:
#   $organisation (String)
admin-invite-organisation = Учреждение: { $organisation }
# Variables:
#   $organisation (String)
admin-invite-organisation-new = Новое учреждение, добавлено сейчас: { $organisation }
# Variables:
#   $days (Number)
#   $until (String) - 29.11.2026
admin-invite-lives = Ссылка открывается один раз и действует { $days ->
        [one] { $days } день
        [few] { $days } дня
        [many] { $days } дней
       *[other] { $days } дня
    }, до { $until }. Отправьте её только тому, для кого это приглашение.
# Variables:
#   $token (String)
admin-invite-no-username =
    Имя бота не указано, поэтому здесь только код. Ссылка выглядит так: https://t.me/ИМЯ_БОТА?start={ $token }
    Чтобы получать готовую ссылку, добавьте --bot ИМЯ_БОТА или настройку MARKAJA_BOT_USERNAME.

## Rules

# Variables:
#   $period (String) - its name
#   $today (String) - reede, 27.11.2026
admin-rules-heading = Период { $period }. Сегодня { $today }.
# Variables:
#   $duty (String), $owner (String)
admin-rules-duty = { $duty }. Отвечает: { $owner }
# Variables:
#   $due (String) - reede, 27.11.2026
#   $state (String)
admin-rules-due = Срок: { $due }. Состояние: { $state }
# Variables:
#   $sum (String)
admin-rules-sum = Расчёт: { $sum }
# Variables:
#   $days (String)
admin-rules-skipped = Пропущены праздники: { $days }
# Variables:
#   $source (String)
admin-rules-source = Источник: { $source }
admin-rules-nothing-due = Сроков нет.
# Variables:
#   $day (String) - 27.11.2026
admin-rules-after-end = Услуги в этом периоде заканчиваются { $day }. Более поздний срок показан так, как он выходит.
# Variables: as above
admin-rules-outside-intake = Новых людей принимали до { $day }. День входа не попадает в это время.
# Variables:
#   $rule (String), $answer (String), $source (String)
admin-rules-reason = { $rule }: { $answer }. { $source }
admin-rules-municipality-decides = Это предварительная проверка. Решает самоуправление. Оно поможет и тогда, когда человек не подходит.
# Variables:
#   $source (String)
admin-rules-places-heading = Места на услуге на 30.04.2024. Источник: { $source }
admin-rules-places-total = Всего
# Variables:
#   $total (String)
#   $changed (String) - names with counts
admin-rules-places-awarded = В конце 2022 года выделили мест: { $total } [001]. Тогда было иначе: { $changed }
# Variables:
#   $period (String)
admin-rules-components-heading = Занятия и то, как их часы идут в счёт. Период: { $period }
admin-rules-not-billed = о счёте в документах ничего нет
# Variables:
#   $file (String)
admin-rules-period-good = Файл в порядке: { $file }
# Variables:
#   $period (String)
admin-rules-period-hides = Период с таким названием в программе уже есть: { $period }. Вместе с файлом действует тот, что в файле.
# Variables: as above
admin-rules-period-name = Период: { $period }
# Variables:
#   $days (String)
admin-rules-period-services = Услуги: { $days }
# Variables:
#   $days (String)
admin-rules-period-contract = Договор: { $days }
# Variables:
#   $days (String)
admin-rules-period-intake = Новые люди: { $days }
# Variables:
#   $days (String)
admin-rules-period-retention = Документы хранят: { $days }
# Variables:
#   $names (String) - keys
admin-rules-period-missing = В этом периоде нет правила: { $names }
# Variables:
#   $day (String) - 27.11.2026
admin-rules-since = с { $day }
# Variables: as above
admin-rules-until = до { $day }
admin-rules-no-days = дни не названы

## What stops a command

# Variables:
#   $problem (String) - names of settings, or the place in the file
admin-problem-settings = Не получилось прочитать настройки ({ $problem }). Исправьте их, пожалуйста, в среде или в файле настроек (MARKAJA_CONFIG).
admin-problem-no-key = Ключа нет. Если установка новая, создайте его командой «markaja key». Если ключ уже есть, возьмите его из менеджера паролей. Запишите его в MARKAJA_SECRET_KEY.
admin-problem-bad-key = Ключ неправильного вида. Проверьте, целиком ли скопированы MARKAJA_SECRET_KEY и MARKAJA_OLDER_KEYS. Новый ключ создаёт «markaja key», но прежних имён он не откроет.
# Variables:
#   $key (String) - its id
admin-problem-other-key = Команда не выполнена: часть данных зашифрована ключом { $key }, этого ключа нет в настройках. Добавьте ключ в MARKAJA_OLDER_KEYS. Если ключ потерян навсегда, добавьте { $key } в MARKAJA_LOST_KEYS (docs/operations.md): эти данные останутся непрочитанными, остальное будет работать.
# Variables:
#   $problem (String) - the column, in English
admin-problem-sealed = Команда не выполнена: одно зашифрованное значение повреждено ({ $problem }). Запустите markaja doctor и сравните базу данных с последней резервной копией.
# Variables:
#   $address (String) - without password
admin-problem-no-database = Файла базы данных нет: { $address }. Создайте его командой «markaja db upgrade» или исправьте MARKAJA_DATABASE_URL.
# Variables:
#   $address (String) - without password
admin-problem-not-upgraded = Версия базы данных не та, что у программы: { $address }. Запустите «markaja db upgrade».
# Variables:
#   $revision (String)
admin-problem-newer-database = База данных новее программы. Версия: { $revision }. Установите более новую версию Märkaja. База данных не изменена.
# Variables:
#   $address (String) - without password
#   $problem (String) - the driver's words
admin-problem-database = С базой данных не получилось работать: { $address } ({ $problem }). Проверьте, работает ли она и верна ли настройка MARKAJA_DATABASE_URL.
admin-problem-database-address = MARKAJA_DATABASE_URL — это не адрес базы данных. Примеры: sqlite:///var/markaja.db или postgresql://user:password@server/markaja
# Variables:
#   $module (String)
admin-problem-database-driver = Для этой базы данных не хватает пакета Python: { $module }. Подходят SQLite и PostgreSQL. Для PostgreSQL: «pip install markaja[postgres]»
# Variables:
#   $file (String)
admin-problem-no-file = Не получилось открыть файл: { $file }. Проверьте имя и права.
# Variables:
#   $file (String)
#   $place (String) - row and reason
admin-problem-file = Ничего не загружено. Ошибка в файле { $file }: { $place }
# Variables:
#   $role (String) - what was typed
#   $roles (String) - those that there are
admin-problem-role = Такой роли нет: «{ $role }». Роли: { $roles }
# Variables:
#   $role (String)
admin-problem-needs-municipality = Для этой роли нужна волость или город: { $role }. Добавьте --municipality и ключ или название.
# Variables:
#   $role (String)
admin-problem-needs-organisation = Здесь нужно учреждение: { $role }. Добавьте --organisation и название.
# Variables:
#   $role (String)
admin-problem-needs-portfolio = Для этой роли нужна хотя бы одна волость или город: { $role }. Добавьте --portfolio и ключи или названия через запятую.
# Variables:
#   $organisation (String)
#   $kinds (String)
admin-problem-needs-kind = Это учреждение новое: «{ $organisation }». Проверьте название или добавьте --kind. Виды: { $kinds }
# Variables:
#   $kind (String) - what was typed
#   $kinds (String)
admin-problem-kind = Такого вида учреждения нет: «{ $kind }». Виды: { $kinds }
# Variables:
#   $role (String)
admin-problem-lead = Руководить командой можно только в этой роли: { $role }. Уберите --lead.
# Variables:
#   $role (String)
admin-problem-operator-place = У роли { $role } нет самоуправления и учреждения. Уберите --municipality и --organisation.
# Variables:
#   $host (String), $port (String)
admin-problem-panel-port = Управление не может принимать запросы по адресу { $host }:{ $port }: управление уже работает, порт занят другой программой или адрес неверный. Остановите её или измените MARKAJA_PANEL_HOST или MARKAJA_PANEL_PORT.
# Variables:
#   $address (String)
admin-panel-ready =
    Управление работает: { $address }
    Войти можно через бота: /panel. Чтобы остановить, нажмите Ctrl-C.
    Перезапуск не прервёт ничей сеанс; просмотренный, но не подтверждённый файл нужно выбрать заново.
admin-panel-waiting = Управление ждёт, пока база данных не будет готова, и тогда запустится само.
# Variables:
#   $role (String)
admin-problem-portfolio = Список (--portfolio) бывает только у роли { $role }, без --municipality.
admin-problem-poster-has-no-role = Ссылка для плаката одна на всех. Уберите --name и --lead.
# Variables:
#   $username (String) - what was typed
admin-problem-username = Это не имя бота: «{ $username }». В Telegram оно выглядит, например, так: MarkajaBot
admin-problem-no-municipalities = В базе данных ещё нет волостей и городов. Запустите «markaja import municipalities».
# Variables:
#   $typed (String)
#   $names (String) - names with keys
admin-problem-municipality-near = Непонятно, какая это волость или город: «{ $typed }». Похожие: { $names }. Укажите ключ, он в скобках.
# Variables:
#   $typed (String)
admin-problem-municipality = Такой волости или такого города нет: «{ $typed }». Проверьте название.
# Variables:
#   $typed (String)
#   $names (String)
admin-problem-period = Такого периода нет: «{ $typed }». Периоды: { $names }
# Variables:
#   $period (String)
admin-problem-period-there = Такой период уже внесён: { $period }. Чтобы заменить его, добавьте --replace
# Variables:
#   $file (String), $line (String)
#   $told (String) - the key and what is wrong
admin-problem-period-file = В файле периода ошибка: { $file }, строка { $line }. { $told }
# Variables:
#   $typed (String)
admin-problem-day = Это не день: «{ $typed }». Напишите, например, 2025-03-03.
# Variables:
#   $typed (String)
admin-problem-demo-at = Пример не может начаться в это время: «{ $typed }». Напишите день от 2024 до 2099 года, например 2026-12-30 или «2026-12-30 15:45».
# Variables: as above
admin-problem-month = Это не месяц: «{ $typed }». Напишите, например, 2025-03.
# Variables: as above
admin-problem-age = Это не возраст: «{ $typed }». Напишите полные годы, например 42.
# Variables:
#   $typed (String)
admin-problem-week = Это не неделя: «{ $typed }». Напишите, например, 2026-W47.
admin-problem-week-or-month = Укажите либо --week, либо --month, но не оба.
# Variables:
#   $typed (String)
admin-problem-span-ahead = Это время ещё впереди: «{ $typed }». Числа есть только для того, что уже началось.
# Variables:
#   $files (String)
admin-problem-file-there = Эти файлы уже есть: { $files }. Ничего не записано. Чтобы перезаписать, добавьте --force
# Variables:
#   $file (String), $problem (String)
admin-problem-not-written = Файл не записан: { $file } ({ $problem }). Проверьте папку и права.
admin-export-no-picture = Картинки нет: это время было тихим.
# Variables:
#   $option (String), $typed (String), $choices (String)
admin-problem-choice = { $option }: «{ $typed }» не подходит. Возможны: { $choices }
# Variables:
#   $month (String)
admin-problem-no-report-rule = Для этого месяца правила отчёта нет: { $month }. Укажите --period или --period-file.
admin-problem-line-json = Строка не является объектом JSON.
# Variables:
#   $key (String)
admin-problem-line-key = В строке нет или неверно записано: { $key }

## Doctor

admin-doctor-settings = Настройки читаются.
# Variables:
#   $file (String)
admin-doctor-settings-no-file = Файла настроек нет: { $file }. Действуют только настройки среды. Исправьте MARKAJA_CONFIG.
# Variables:
#   $bot (String) - the bot's number
admin-doctor-token = Токен бота есть. Номер бота: { $bot }
admin-doctor-token-none = Токена бота нет. Без него «markaja run» не запустится. Получите токен в Telegram: @BotFather. Запишите его в MARKAJA_BOT_TOKEN.
admin-doctor-token-bad = MARKAJA_BOT_TOKEN не похож на токен бота. Скопируйте его ещё раз из сообщения @BotFather.
# Variables:
#   $address (String)
admin-doctor-api-base = Бот обращается к этому серверу: { $address }
admin-doctor-api-base-bad = MARKAJA_BOT_API_BASE начинается с https:// или http://. Для самого Telegram эта настройка не нужна.
# Variables:
#   $key (String) - the key's id, not the key
admin-doctor-key = Ключ есть. Обозначение ключа: { $key }
# Variables:
#   $languages (String)
admin-doctor-words = Тексты читаются. Языки: { $languages }
# Variables:
#   $problem (String)
admin-doctor-words-bad = Не получилось прочитать тексты ({ $problem }). Установите Märkaja заново.
# Variables:
#   $checked (Number)
admin-doctor-help-numbers = Телефоны помощи проверены: { $checked }
# Variables:
#   $checked (Number), $all (Number)
admin-doctor-help-numbers-unchecked = Проверено телефонов помощи: { $checked }, всего: { $all }. Непроверенные номера людям не показываются. Позвоните или посмотрите страницу владельца и заполните checked_on и checked_by в файле casework/data/help_numbers.toml.
# Variables:
#   $problem (String)
admin-doctor-help-numbers-bad = Не получилось прочитать файл телефонов помощи: { $problem }
# Variables:
#   $checked (Number)
admin-doctor-help-pages = Страницы о помощи сверены с источником за последний год. Страниц: { $checked }
# Variables:
#   $old (String) - keys and numbers
admin-doctor-help-pages-old = Страницы о помощи или телефоны, которые не проверяли больше года: { $old }. Сверьте страницу с источником и измените checked в casework/data/help/, для телефона — checked_on в casework/data/help_numbers.toml.
# Variables:
#   $problem (String)
admin-doctor-help-pages-bad = Не получилось прочитать файл страниц о помощи: { $problem }
# Variables:
#   $address (String) - without password
admin-doctor-database = База данных отвечает: { $address }
# Variables:
#   $revision (String)
admin-doctor-migrations = Версия базы данных та же, что у программы: { $revision }
# Variables:
#   $file (String)
admin-doctor-logo = Логотип для файлов читается: { $file }
admin-doctor-logo-none = Логотип для файлов не задан (MARKAJA_LOGO): в файлах стоит строка о софинансировании Европейского союза.
# Variables:
#   $file (String)
admin-doctor-logo-bad = Файл MARKAJA_LOGO не читается как PNG или JPEG: { $file }. Пока это так, файлы делаются без логотипа.
# Variables:
#   $file (String)
admin-problem-export-logo = Файл MARKAJA_LOGO не читается как PNG или JPEG: { $file }. Ничего не записано.
admin-doctor-writing = В базу данных можно писать.
# Variables:
#   $problem (String) - the driver's words
admin-doctor-writing-refused = В базу данных нельзя писать ({ $problem }). Проверьте права и свободное место на диске.
admin-doctor-audit = Журнал нельзя изменить или удалить задним числом.
# Variables:
#   $names (String) - of triggers
admin-doctor-audit-open = Защиты журнала не хватает: { $names }. Строки журнала сейчас можно изменить. Восстановите базу данных из резервной копии или попросите вернуть защиту.
admin-doctor-months = Закрытые месяцы и их файлы нельзя изменить задним числом.
# Variables:
#   $names (String) - of triggers
admin-doctor-months-open = Защиты закрытых месяцев не хватает: { $names }. Закрытый месяц или его файл сейчас можно изменить. Восстановите базу данных из резервной копии или попросите вернуть защиту.
admin-doctor-erased = Список удалений нельзя изменить задним числом.
# Variables:
#   $names (String) - of triggers
admin-doctor-erased-open = Защиты списка удалений не хватает: { $names }. Его строки сейчас можно изменить, тогда при восстановлении удалённые данные вернулись бы. Восстановите базу данных из резервной копии или попросите вернуть защиту.
admin-doctor-sealed = Ключ открывает зашифрованные данные.
admin-doctor-sealed-nothing = Зашифрованных данных пока нет.
# Variables:
#   $columns (String)
admin-doctor-sealed-closed = Ключ не открывает эти данные: { $columns }. Запишите в MARKAJA_SECRET_KEY или MARKAJA_OLDER_KEYS тот ключ, которым они зашифрованы. До этого не запускайте бота.
# Variables:
#   $columns (String), $keys (String) - ids of keys
admin-doctor-sealed-lost = Данные, зашифрованные потерянным ключом, прочитать нельзя: { $columns } (ключ { $keys }). Имена и контакты заново вносит кейс-менеджер: «Ещё…» → «Исправить данные».
# Variables:
#   $count (Number)
admin-doctor-municipalities = Волости и города в базе данных: { $count }
admin-doctor-municipalities-none = В базе данных нет волостей и городов Эстонии. Запустите «markaja import municipalities».
# Variables:
#   $count (Number), $expected (Number)
admin-doctor-municipalities-few = Волостей и городов в базе данных: { $count }, в списке программы: { $expected }. Запустите «markaja import municipalities».
# Variables:
#   $receiving (Number), $nobody (Number)
admin-doctor-receiving = Волостей и городов, где принимают сообщения: { $receiving }. Где пока некому принять: { $nobody }. Пригласить можно командой «markaja invite case-manager».
# Variables:
#   $pending (Number)
admin-doctor-outbox = Исходящие сообщения не опаздывают. Ждут: { $pending }
# Variables:
#   $late (Number), $minutes (Number)
admin-doctor-outbox-late = { $late ->
        [one] { $late } исходящее сообщение опаздывает
        [few] { $late } исходящих сообщения опаздывают
        [many] { $late } исходящих сообщений опаздывают
       *[other] { $late } исходящего сообщения опаздывает
    } больше чем на { $minutes ->
        [one] { $minutes } минуту
        [few] { $minutes } минуты
        [many] { $minutes } минут
       *[other] { $minutes } минуты
    }. Проверьте, работает ли бот (markaja run) и доступен ли Telegram с сервера.
admin-doctor-outbox-none-failed = Неотправленных сообщений нет.
# Variables:
#   $failed (Number)
admin-doctor-outbox-failed = { $failed ->
        [one] { $failed } сообщение так и не отправлено
        [few] { $failed } сообщения так и не отправлены
        [many] { $failed } сообщений так и не отправлены
       *[other] { $failed } сообщения так и не отправлено
    }. Причины: markaja outbox --state failed
# Variables:
#   $pending (Number)
admin-doctor-updates = Никто не ждёт ответа слишком долго. Ответ в пути: { $pending }
# Variables:
#   $late (Number), $minutes (Number)
admin-doctor-updates-late = { $late ->
        [one] { $late } сообщение остаётся
        [few] { $late } сообщения остаются
        [many] { $late } сообщений остаются
       *[other] { $late } сообщения остаётся
    } без ответа больше { $minutes ->
        [one] { $minutes } минуты
        [few] { $minutes } минут
        [many] { $minutes } минут
       *[other] { $minutes } минуты
    }. Проверьте, работает ли бот (markaja run).

# Variables:
#   $broken (Number), $warnings (Number)
admin-doctor-broken = Нужно исправить: { $broken }. Стоит посмотреть: { $warnings }
# Variables:
#   $warnings (Number)
admin-doctor-warnings = Поломок нет. Стоит посмотреть: { $warnings }
admin-doctor-well = Всё в порядке.

# Variables:
#   $stranded (Number)
admin-doctor-stranded = Незавершённых сообщений о людях там, где уведомления бота никому не приходят: { $stranded }. Пригласите туда кого-нибудь: markaja invite case-manager

## Outbox

outbox-state-pending = ждёт своего времени
outbox-state-sent = отправлено
outbox-state-cleared = говорить уже не нужно
outbox-state-expired = время прошло
outbox-state-unreachable = сообщения бота не доходят до человека
outbox-state-failed = не удалось
outbox-state-held = задержано при восстановлении; ждёт Вашего решения
admin-outbox-empty = Бот пока ничего не говорил по своей инициативе.
# Variables:
#   $at (String)
admin-outbox-next = Следующее отправить: { $at }
# Variables:
#   $state (String)
admin-outbox-look = Причины: markaja outbox --state { $state }. Ещё раз: markaja outbox --again-failed
# Variables:
#   $state (String)
admin-outbox-none = В этом состоянии ничего нет: { $state }
# Variables:
#   $id (String), $at (String), $notice (String), $subject (String), $account (String), $tries (Number), $reason (String)
admin-outbox-line = { $id } · { $at } · { $notice } · { $subject } · учётная запись { $account } · попыток: { $tries } · { $reason }
# Variables:
#   $count (Number)
admin-outbox-again = Будет отправлено ещё раз: { $count }
# Variables:
#   $typed (String), $states (String)
admin-problem-outbox-state = Такого состояния нет: «{ $typed }». Можно выбрать: { $states }
# Variables:
#   $numbers (String)
admin-problem-outbox-not-again = Эти строки не отправляются ещё раз (их нет, они ждут или уже отправлены): { $numbers }
