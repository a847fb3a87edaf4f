### Lists of the operator's panel: codes, states and moments.

panel-menu-referrals = Сообщения о людях
panel-menu-cases = Дела (juhtum)
panel-menu-duties = Сроки
panel-menu-outbox = Исходящие сообщения
panel-menu-unreachable = Сотрудники без связи
panel-menu-audit = Журнал

panel-referrals-told = Сообщения по номеру и коду. Имён и контактов здесь нет.
panel-cases-told = Дела (juhtum) по коду человека. Имён и контактов здесь нет.
panel-duties-told = Более ранние сроки сверху. Только просроченные: выберите состояние «просрочено». Приостановленное и сделанное просроченным не считается.
panel-outbox-told = Что бот сообщает сам: что отправлено, что ждёт и что не ушло, с причиной.
panel-unreachable-told = Сотрудники, до которых сообщения бота сейчас не доходят. Имя — то, которое видят коллеги.
panel-unreachable-nothing = Связь есть со всеми сотрудниками.
panel-unreachable-do-blocked = Позвоните человеку. Если телефон и аккаунт прежние, пусть откроет бота в Telegram и нажмёт «Start». Если аккаунт новый, завершите прежнюю роль и отправьте новое приглашение.
panel-unreachable-do-left = Позвоните человеку. Если работа продолжается, отправьте новое приглашение.
panel-unreachable-do-suspended = Позвоните человеку. Если телефон у владельца, откройте доступ на странице этого человека. Если телефон потерян, завершите роль и отправьте новое приглашение на новый телефон.
panel-unreachable-do-active = Делать ничего не нужно.
panel-unreachable-invite = отправить новое приглашение
panel-audit-told = Кто что сделал или посмотрел. Если смотрели имя и контакт, видна и указанная причина (в течение года, в файле её нет). В остальном здесь только номера, коды и имена коллег; ни одну строку нельзя изменить или удалить.
panel-list-nothing = Строк нет. Измените условия или сбросьте их.
# Variables:
#   $first (Number), $last (Number) - of the rows that are shown
#   $total (Number)
panel-list-shown = Строки { $first }–{ $last }, всего { $total }
# Variables:
#   $count (Number)
panel-list-newest =
    { $count ->
        [one] { $count } строка, сначала новые
        [few] { $count } строки, сначала новые
        [many] { $count } строк, сначала новые
       *[other] { $count } строки, сначала новые
    }
# Variables:
#   $number (Number), $pages (Number)
panel-pages-of = { $number } / { $pages }

panel-filter = Отобрать
panel-filter-clear = Сбросить
panel-filter-all = Все
panel-filter-since = С
panel-filter-until = По
panel-filter-account = Номер учётной записи или имя
panel-filter-hands = Ответственный
panel-hands-left = роль завершена
# Variables:
#   $name (String)
panel-role-ended = { $name } (роль завершена)
# Variables:
#   $number (String)
panel-account-number = учётная запись { $number }
panel-filter-backwards = «По» раньше, чем «С». Поменяйте дни местами.
panel-file = Скачать отобранное:
panel-yes = да
panel-no = нет

panel-col-number = Номер
panel-col-person = Человек
panel-col-municipality = Самоуправление
panel-col-status = Состояние
panel-col-state = Состояние
panel-col-urgency = Срочность
panel-col-referrer = Кто сообщил
panel-col-verified = Подтверждено
panel-col-sent = Отправлено
panel-col-taken = Принято
panel-col-contacted = Связались
panel-col-closed = Завершено
panel-col-kind = Вид
panel-col-period = Период
panel-col-manager = Кейс-менеджер
panel-col-specialist = Специалист
panel-col-opened = Открыто
panel-col-late = Просрочено
panel-col-duty = Обязанность
panel-col-owner = Чья
panel-col-name = Имя
panel-col-due = Срок
panel-col-days-late = Дней сверх срока
panel-col-snoozed = Отложено до
panel-col-done = Сделано
panel-col-notice = Вид сообщения
panel-col-subject = О чём
panel-col-subject-code = О чём (код)
panel-col-account = Учётная запись
panel-col-at = Время
panel-col-settled = Конец
panel-col-tries = Попыток
panel-col-reason = Причина
panel-col-reason-code = Причина (код)
panel-col-act = Действие
panel-col-todo = Что делать
panel-col-unreachable-why = Почему
panel-col-since = С какого времени
panel-col-role = Роль
panel-col-unsaid = Не дошло
panel-col-code = Код
panel-col-why = Причина
panel-col-action = Действие

panel-status-open = все незавершённые
panel-referral-waits = ещё не связались
panel-case-kind-iste = ISTE
panel-case-kind-own = помощь самоуправления
panel-case-state-open = открыто
panel-case-state-closed = закрыто
panel-duty-state-late = просрочено
panel-duty-state-open = не сделано
panel-duty-state-done = сделано
panel-duty-state-ended = больше не нужно
panel-duty-state-paused = приостановлено
panel-account-state-active = пользуется
panel-account-state-blocked = бот заблокирован
panel-account-state-left = больше не пользуется ботом
panel-account-state-suspended = доступ остановлен

panel-outbox-again = Повторить
# Variables:
#   $count (Number)
panel-outbox-again-done =
    { $count ->
        [0] Повторять нечего.
        [one] { $count } сообщение сейчас уйдёт ещё раз.
        [few] { $count } сообщения сейчас уйдут ещё раз.
        [many] { $count } сообщений сейчас уйдут ещё раз.
       *[other] { $count } сообщения сейчас уйдёт ещё раз.
    }
panel-outbox-again-all = Повторить все неудавшиеся
panel-outbox-again-question = Все неудавшиеся сообщения получат ещё одну попытку. Перед отправкой проверяется, нужны ли они ещё.
panel-outbox-again-yes = Да, повторить

## The first page

panel-tile-waiting = Ждут, когда с ними свяжутся
# Variables:
#   $at (String) - a moment
panel-tile-longest = Первый с: { $at }
panel-tile-late = Просрочено
# Variables:
#   $on_time (String), $late (String) - counts of 12 weeks
panel-tile-met = За 12 недель сделано вовремя: { $on_time }, позже: { $late }
panel-tile-unreachable = Сотрудников без связи
panel-tile-left = Дела (juhtum), где роль ответственного завершена
panel-chart-referrals = Сообщений в неделю
panel-chart-hours = Рабочих часов в неделю
# Variables:
#   $title (String), $highest (String) - an amount
panel-chart-about = { $title }, 12 недель, наибольшее: { $highest }. Числа ниже в таблице.
panel-chart-week = Начало недели
panel-chart-count = Сообщений
panel-chart-h = Часов
panel-chart-table = Показать числами
panel-chart-now = (идёт сейчас)
panel-outbox-none = Бот ещё ничего не сообщал сам.
panel-doctor = Проверка
panel-doctor-waits = Сервер Telegram или бот пока не ответили. Ответ появится здесь, если обновить страницу позже.
# Variables:
#   $at (String) - when the last answer was asked for
panel-doctor-waits-known = Сервер Telegram или бот пока не ответили. Здесь последний ответ: { $at }.
panel-mark-ok = в порядке
panel-mark-warning = посмотрите
panel-mark-broken = не работает
panel-stands = Что здесь работает
panel-stands-version = Версия Märkaja
panel-stands-revision = Версия базы данных
panel-stands-database = Размер базы данных
panel-stands-disk = Место на диске
# Variables:
#   $size (String) - megabytes
panel-stands-mb = { $size } МБ
# Variables:
#   $free (String), $all (String) - megabytes
panel-stands-free = свободно { $free } МБ из { $all } МБ

## Who a code is

panel-menu-reveal = Кто за кодом
panel-reveal-told = Смотрите имя и контакт, только если это нужно, чтобы помочь. Каждый просмотр записывается в журнал вместе с Вашей причиной.
# Variables:
#   $left (Number)
panel-reveal-left = В этом часе можно посмотреть ещё: { $left }
panel-reveal-code = Код
panel-reveal-code-hint = Например, P-014
panel-reveal-code-bad = Код выглядит так: P-014.
panel-reveal-nobody = Человека с таким кодом нет.
panel-reveal-reason = Причина
panel-reveal-reason-hint = Зачем это нужно? Например: самоуправление просит проверить номер телефона.
# Variables:
#   $least (Number) - characters
panel-reveal-reason-short = Напишите, пожалуйста, причину. Знаков не меньше: { $least }.
# Variables:
#   $most (Number)
panel-reveal-many = Смотреть, кто это, можно не больше { $most } раз в час, даже если это один и тот же человек. Попробуйте позже.
panel-reveal-once = Эту страницу уже показали. Если нужно посмотреть ещё раз, нажмите кнопку снова.
panel-reveal = Показать
panel-revealed-told = Это показывается один раз. Закройте страницу, когда закончите.
panel-revealed-name = Имя
panel-revealed-contact = Контакт
panel-revealed-unknown = неизвестно
panel-revealed-close = Готово, скрыть

## Data, kept and copied

panel-menu-data = Данные и копии
panel-data-told = Здесь видно положение дел. Сами действия выполняются на сервере, командной строкой. Имён здесь нет.
panel-data-requests = Запросы о данных
panel-data-requests-none = Запросов, которые ждут ответа, нет.
panel-data-received = Поступил
panel-data-keeping = Сроки хранения
panel-data-keeping-none = Ни один договор не введён.
panel-data-contract = Договор
panel-data-until = Хранить до
panel-data-backup = Резервные копии
panel-data-held = Сообщения, задержанные при восстановлении
# Variables:
#   $count (Number)
panel-data-held-told =
    { $count ->
        [one] { $count } сообщение ждёт Вашего решения: отправить или нет?
        [few] { $count } сообщения ждут Вашего решения: отправить или нет?
        [many] { $count } сообщений ждут Вашего решения: отправить или нет?
       *[other] { $count } сообщения ждут Вашего решения: отправить или нет?
    }
panel-data-held-look = Посмотреть сообщения
panel-data-do-new = Записывает, что человек просит свои данные (copy), исправление (correction) или удаление (erasure).
panel-data-do-list = Показывает, что ждёт ответа и к какому дню.
panel-data-do-answer = Делает то, о чём просили, пишет ответ в папку и закрывает запрос. Перед удалением просит подтвердить.
panel-data-do-keep = Показывает и меняет, до какого дня хранятся документы договора.
panel-data-do-purge = Показывает, срок чего прошёл. Если не добавить --dry-run, удаляет это; сначала просит подтвердить.
panel-data-do-backup = Сразу делает зашифрованную резервную копию.
panel-data-do-check = Проверяет, можно ли восстановить данные из копии. Ничего не меняется.
panel-data-do-release = Отправляет задержанные сообщения. Сначала проверяется, нужны ли они ещё.
panel-data-do-drop = Оставляет задержанные сообщения неотправленными.
