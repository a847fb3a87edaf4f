### The operator's command line: backups, restoring, moving to another database.

## Help

backup-help-backup = Делает зашифрованную резервную копию всей базы данных. Бот может в это время работать.
backup-help-to = Файл или папка. Иначе папка из настройки MARKAJA_BACKUP_DIR (var/backups).
backup-help-keep = Сколько самых новых копий оставить в папке. Старые удаляются только тогда, когда новая готова.
backup-help-restore = Восстанавливает копию в пустое место, сверяет всё и повторяет удаления, сделанные после копии.
backup-help-file = Файл резервной копии.
backup-help-into = Адрес пустой базы данных, например sqlite:///novaja.db. Иначе база из настройки MARKAJA_DATABASE_URL.
backup-help-check = Читает файл целиком и проверяет его. Ничего не восстанавливает.
backup-help-release = Бот отправит и те сообщения, которые нужно было отправить до восстановления. Иначе они задерживаются: большинство из них уже отправлено.
backup-help-without-key = Восстанавливает и тогда, когда ключ имён утерян. Имена и контакты прочитать будет нельзя.
backup-help-without-erasures = Восстановить и тогда, когда файла удалений нет или удалённое после копии нельзя удалить снова.
backup-help-erasures = Файл удалений. Иначе файл из настройки MARKAJA_ERASURES_FILE.
backup-help-json = Вместе с --check: вывод для другой программы (JSON).
backup-help-move = Переносит все данные в другую, пустую базу данных и сверяет их. Сначала остановите бота.
backup-help-move-to = Адрес пустой базы данных, например postgresql://имя:пароль@сервер/markaja.
backup-help-key = Создаёт ключ резервных копий.
backup-help-release-held = Отправляет сообщения, задержанные при восстановлении.
backup-help-drop-held = Оставляет неотправленными сообщения, задержанные при восстановлении.

## What is said

backup-key-keep = Добавьте эту строку в настройки и храните копию ключа отдельно от резервных копий. Без него ни одну копию не открыть.
backup-progress-writing = Делаю резервную копию
backup-progress-checking = Проверяю копию
backup-progress-restoring = Восстанавливаю
backup-progress-moving = Переношу данные
# Variables:
#   $file (String), $size (String) - in megabytes
#   $rows (Number)
backup-made = Резервная копия готова: { $file } ({ $size } МБ, строк: { $rows })
# Variables:
#   $key (String) - its id
backup-made-key = Её открывает ключ { $key } (MARKAJA_BACKUP_KEY). Храните ключ не там, где копию.
# Variables:
#   $file (String)
backup-ledger-behind = Копия сделана, но файл удалений не удалось дополнить: { $file }. При восстановлении из этой копии ссылки близких будут отключены. Проверьте: markaja doctor
# Variables:
#   $count (Number)
backup-rotated = Удалено старых копий: { $count }
# Variables:
#   $files (String) - names
backup-ahead = Внимание: в именах этих копий время позже текущего, часы показывали неверно. Копии остались, проверьте их: { $files }
# Variables:
#   $at (String) - 22.11.2026 в 14:30
#   $rows (Number), $revision (String), $program (String)
backup-holds = Резервная копия от { $at }. Строк: { $rows }. Версия базы данных { $revision }, программа { $program }.
# Variables:
#   $file (String)
backup-whole = Файл цел и не изменён: { $file }
# Variables:
#   $address (String) - of the database, without password
#   $rows (Number)
backup-restored = Восстановлено и сверено: { $address }. Строк: { $rows }
# Variables:
#   $count (Number)
backup-erased-again = Людей, чьи данные были удалены после копии и теперь удалены снова: { $count }
# Variables:
#   $count (Number)
backup-noted-again = Завершено или изменено после копии и теперь снова действует: { $count } (согласия, ссылки, сроки хранения, приостановки удаления, удалённые файлы месяцев).
# Variables:
#   $count (Number)
backup-swept = Срок хранения прошёл, удалено сразу: { $count }
# Variables:
#   $count (Number)
backup-links-suspended = Внимание: из файла удалений не видно, какие согласия отозваны после копии. Поэтому ссылки близких отключены: { $count }. Кейс-менеджер (juhtumikorraldaja) спросит, действует ли согласие, и сделает новую ссылку.
# Variables:
#   $count (Number)
backup-links-open = Открытых ссылок у близких: { $count }. Если согласие отозвали после последней записи в файле удалений, оно снова действует: проверьте ссылки с кейс-менеджерами до запуска бота.
# Variables:
#   $file (String)
backup-no-ledger = Внимание: файла удалений нет или он пуст ({ $file }). Если после копии чьи-то данные были удалены, теперь они вернулись: удалите их снова или восстановите с --erasures.
# Variables:
#   $file (String)
backup-ledger-older = Внимание: файл удалений не знает этой копии ({ $file }). Файл старше копии, или в настройках нет его ключа. То, что удалено позже, могло вернуться. Если найдётся более новый файл, выполните: markaja data replay --file ФАЙЛ
# Variables:
#   $at (String) - 22.11.2026 в 14:30
backup-ledger-until = Последняя запись в файле удалений: { $at }. Что после этого удалили, завершили или сократили, теперь снова как в копии: сделайте это ещё раз.
# Variables:
#   $holds (String) - codes, each with its last day where it has one: P-014, P-002 (31.12.2026)
backup-holds-open = Удаление приостановлено: { $holds }. Если что-то из этого сняли после последней записи в файле удалений, снимите снова: markaja data hold КОД --lift
# Variables:
#   $count (Number), $codes (String) - P-014, T-0042
backup-unrepeated = Внимание: данные, удалённые после этой копии, без ключа имён нельзя удалить ещё раз: { $count } ({ $codes }). Их коды, даты и часы вернутся. Имена и заметки никто не сможет прочитать.
# Variables:
#   $count (Number)
backup-unrepeated-left = Не повторено удалений: { $count }. Если ключ найдётся, запишите его в настройки и выполните: markaja data replay
# Variables:
#   $file (String)
backup-ledger-torn = Внимание: последняя строка файла удалений оборвана: { $file }. Последнего удаления в нём может не быть: проверьте, что удалялось последним.
# Variables:
#   $file (String)
backup-ledger-unwritten = Данные восстановлены, но файл удалений записать не получилось: { $file }. Освободите место на диске или исправьте файл и запустите: markaja data replay
# Variables:
#   $count (Number)
backup-held = Сообщений, которые нужно было отправить до восстановления и которые бот сам не отправит: { $count }. Посмотреть: markaja outbox --state held. Отправить: markaja outbox --release-held. Не отправлять: markaja outbox --drop-held
# Variables:
#   $count (Number)
backup-answers-dropped = Незаконченных ответов, которые уже не будут отправлены: { $count }
# Variables:
#   $sessions (Number), $invitations (Number)
backup-ways-closed = Закрыто сеансов управления: { $sessions }. Отозвано неиспользованных личных приглашений: { $invitations }, создайте их заново. Если после копии чью-то учётную запись остановили или чья-то роль закончилась, они снова действуют: проверьте коллег в управлении до запуска бота.
# Variables:
#   $at (String)
backup-nothing-since = Того, что было после этого момента ({ $at }), здесь нет: часов, решений, новых приглашений, остановленных учётных записей. Скажите об этом руководителям и просмотрите учётные записи.
# Variables:
#   $before (String), $after (String) - addresses, without passwords
#   $rows (Number)
backup-moved = Перенесено и сверено: { $before } → { $after }. Строк: { $rows }
# Variables:
#   $address (String)
backup-moved-then = Теперь запишите в настройку MARKAJA_DATABASE_URL новый адрес ({ $address }), запустите «markaja doctor», а затем бота. Старая база данных осталась: когда всё в порядке, удалите её, в ней данные людей.
# Variables:
#   $count (Number)
backup-released = Задержанных сообщений к отправке: { $count }
# Variables:
#   $count (Number)
backup-dropped = Задержанных сообщений, которые не будут отправлены: { $count }
backup-held-decide = Задержано при восстановлении: markaja outbox --state held. Отправить: markaja outbox --release-held. Не отправлять: markaja outbox --drop-held

## What is refused

backup-problem-no-key = Ключа резервных копий нет. Создайте его командой «markaja key --backup» и запишите в MARKAJA_BACKUP_KEY.
backup-problem-bad-key = Ключ резервных копий неверный (MARKAJA_BACKUP_KEY или MARKAJA_OLDER_BACKUP_KEYS).
backup-problem-same-key = Ключ резервных копий должен отличаться от ключа имён: иначе тот, кто откроет файл, прочитает и имена. Создайте новый командой «markaja key --backup».
# Variables:
#   $file (String)
backup-problem-exists = Файл с таким именем уже есть: { $file }. Дайте другое имя или папку.
backup-problem-keep-file = Параметр --keep относится к папке, а не к одному файлу.
# Variables:
#   $file (String), $problem (String)
backup-problem-full = Диск полон: { $file } не сделан. Старые копии остались. Освободите место или дайте другую папку параметром --to. ({ $problem })
# Variables:
#   $file (String), $problem (String)
backup-problem-write = Файл не записывается: { $file } ({ $problem }). Старые копии остались.
# Variables:
#   $file (String)
backup-problem-no-file = Такого файла нет: { $file }
# Variables:
#   $file (String), $problem (String)
backup-problem-read = Файл не читается: { $file } ({ $problem }).
# Variables:
#   $key (String) - its id
backup-problem-other-key = Эта копия сделана с другим ключом: { $key }. Запишите этот ключ в MARKAJA_BACKUP_KEY или MARKAJA_OLDER_BACKUP_KEYS.
# Variables:
#   $file (String)
backup-problem-damaged = Резервная копия повреждена: { $file }. Это не копия, либо она неполная или изменена после создания. Возьмите другую копию.
# Variables:
#   $revision (String), $program (String)
backup-problem-newer = Копия сделана более новой программой: версия базы данных { $revision }, программа { $program }. Сначала установите эту же версию программы или более новую.
# Variables:
#   $keys (String) - ids
backup-problem-data-key = Имена в этой копии открывает ключ, которого нет в настройках: { $keys }. Запишите его в MARKAJA_SECRET_KEY или MARKAJA_OLDER_KEYS. Если ключ утерян навсегда: --without-data-key
# Variables:
#   $count (Number), $codes (String) - P-014, T-0042
backup-problem-unrepeated = После этой копии данные удалялись: { $count } ({ $codes }). Без ключа имён их нельзя удалить ещё раз: коды, даты и часы вернулись бы. Ничего не восстановлено. Если ключа нигде нет, а восстановить всё же нужно: --without-erasures
# Variables:
#   $address (String) - of the database, without password
#   $rows (Number), $tables (Number)
backup-problem-taken = Здесь уже что-то есть: { $address } (таблиц: { $tables }, строк: { $rows }). Восстановить можно только в пустое место. Укажите другое место параметром --into, например sqlite:///vosstanovleno.db. Ничего не изменилось.
# Variables:
#   $where (String) - a table's name or what does not hold
backup-problem-differs = При сверке не сошлось: { $where }. Новая база данных осталась пустой. Попробуйте ещё раз; если повторится, возьмите другую копию.
# Variables:
#   $file (String)
backup-problem-no-ledger = Файла удалений нет или он пуст: { $file }. Те, чьи данные удалены после копии, вернулись бы. Ничего не восстановлено. Если файл в другом месте: --erasures. Если его нигде нет, а восстановить всё же нужно: --without-erasures
# Variables:
#   $file (String), $line (Number)
backup-problem-ledger = Строка { $line } файла удалений не читается: { $file }. Ничего не восстановлено.
backup-problem-running = Работает бот или управление. Остановите оба до переноса, иначе новое попадёт только в старую базу данных.
# Variables:
#   $address (String)
backup-problem-same-place = Это та же база данных: { $address }
