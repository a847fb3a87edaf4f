### The managing pages of the operator's panel.

## The menu

manage-menu-places = Самоуправления
manage-menu-organisations = Учреждения
manage-menu-people = Коллеги и роли
manage-menu-contracts = Договоры
manage-menu-prices = Цены
manage-menu-imports = Загрузка данных
manage-menu-periods = Периоды
manage-menu-holidays = Праздники
manage-menu-texts = Тексты

## Words of all pages

manage-add = Добавить
manage-save = Сохранить
manage-rename = Изменить название
manage-all = Все
manage-none = не выбрано
manage-no = нет
manage-yes = да
manage-nothing = пусто
manage-bring-table = Загрузить из таблицы
manage-saved = Сохранено.
# Variables:
#   $field (String), $now (String)
manage-changed = Поле «{ $field }» тем временем изменено кем-то другим. Сейчас там: { $now }. Ваш ответ на месте: если сохраните ещё раз, останется Ваш.
# Variables:
#   $count (Number), $first (Number), $last (Number)
manage-shown = { $first }–{ $last }, всего { $count }
manage-day-hint = Например, 24.12.2026
manage-history = Последние изменения
# Variables:
#   $action (String), $at (String), $who (String)
manage-history-line = { $at }: { $who }, { $action }
manage-history-shell = командная строка
manage-history-none = Здесь ничего не меняли.

## What does not fit

manage-wrong-day = Напишите день так: 24.12.2026.
manage-wrong-number = Здесь нужно целое число от 0.
manage-wrong-places = Здесь может быть целое число от 0 до 9999.
manage-wrong-name = Название пустое или слишком длинное.
manage-wrong-taken = Такое название уже есть.
manage-wrong-kind = Выберите из списка.
manage-wrong-key = Ключ: 2–39 знаков, маленькие латинские буквы, цифры и дефис.
manage-wrong-clocks = Напишите время так: 8:00–17:00. Конец позже начала.
manage-wrong-days = Выберите хотя бы один день.
manage-wrong-retention = Здесь может быть от 1 до 3650 дней.
manage-wrong-past = Этот день уже прошёл.
manage-wrong-far = Этот день слишком далеко: не больше трёх лет вперёд.
manage-wrong-off = Этот день и так выходной: суббота, воскресенье или праздник.
manage-wrong-long = Текст слишком длинный.
manage-wrong-role = Выберите роль.
manage-wrong-name-long = Имя слишком длинное: до 40 знаков.
manage-wrong-needs-place = Для этой роли выберите волость или город.
manage-wrong-needs-organisation = Для этой роли выберите учреждение.
manage-wrong-lead = Руководителем можно пригласить только кейс-менеджера.
manage-wrong-portfolio = Выберите хотя бы одну волость или город.
manage-wrong-ended = Это учреждение закрыто.
manage-wrong-elsewhere = Это учреждение в другой волости или городе.
manage-wrong-closing-there = Этот день уже записан.
manage-wrong-closing-many = Вперёд можно записать не больше 60 дней.
manage-wrong-district = Название: 1–30 знаков.
manage-wrong-districts-many = Районов может быть не больше 20.
manage-wrong-file = Пожалуйста, выберите файл.
manage-wrong-scope = Чей это прейскурант? Выберите что-то одно: волость или город либо период.
manage-wrong-file-empty = Файл пустой.
manage-wrong-file-or-text = Выберите файл или впишите текст.
manage-wrong-utf8 = Файл не читается: он должен быть в UTF-8.
manage-wrong-hour = Выберите час из списка.
manage-wrong-period-there = Период с таким названием уже есть. Сначала посмотрите, что изменится.

## Municipalities

manage-places = Волости и города
manage-places-none = Нет ни одной волости и ни одного города. Загрузите их из таблицы или добавьте вручную.
manage-place-new = Добавить волость или город
# Variables:
#   $municipality (String)
manage-place-added = Добавлено: { $municipality }.
manage-place-data = Данные
manage-place-name = Название
manage-place-name-hint = Официальное название на эстонском, например Saku vald
manage-place-key = Ключ
manage-place-key-hint = Короткое имя латинскими буквами, например saku. Потом его не меняют.
manage-place-kind = Вид
manage-kind-vald = волость
manage-kind-linn = город
manage-place-county = Уезд
manage-place-places = Мест по договору
manage-place-as-of = По состоянию на день
manage-place-hours = Рабочее время
manage-place-hours-hint = Например, 8:00–17:00
manage-place-days = Рабочие дни
manage-place-retention = Хранение сообщений после окончания работы, дней
manage-place-retention-hint = От 1 до 3650. Больший срок не вернёт удалённое.
# Variables:
#   $days (Number)
#   $referrals (Number), $people (Number), $complaints (Number), $letters (Number)
manage-place-shorter = Срок хранения станет короче (дней: { $days }). В ближайший час навсегда исчезнут: сообщений { $referrals }, людей { $people }, жалоб { $complaints }, сообщений из переписки с близкими { $letters }. Если всё верно, поставьте отметку и сохраните ещё раз.
manage-place-shorter-yes = Да, удалить навсегда
manage-place-fictional = Это вымышленное место
manage-place-fictional-hint = Только для обучения и показа
manage-place-colleagues = Коллег
manage-place-leads = Руководителей
manage-place-cases = Открытых дел (juhtum)
manage-place-closing-ahead = Закрытых дней впереди
manage-place-contact = Куда обратиться
manage-contact-none = Контакт ещё не опубликован.
manage-contact-same = то же, что на эстонском
manage-contact-checked-on = Проверено
manage-contact-right = Контакт верный
manage-contact-checked = Контакт проверен сегодня.
manage-contact-change = Изменить контакт
manage-districts = Районы
manage-districts-none = Районов нет.
manage-district = Название района
manage-district-new = Новый район
# Variables:
#   $district (String)
manage-district-added = Район добавлен: { $district }.
# Variables:
#   $count (Number)
manage-district-people =
    { $count ->
        [one] Район ({ $count } коллега)
        [few] Район ({ $count } коллеги)
        [many] Район ({ $count } коллег)
       *[other] Район ({ $count } коллеги)
    }
# Variables:
#   $district (String)
manage-district-end = Убрать район: { $district }
manage-district-end-question = Коллеги, приглашения и незаконченные сообщения этого района перейдут ко всей волости или городу. Отменить это нельзя.
manage-district-end-yes = Да, убрать
# Variables:
#   $district (String)
manage-district-ended = Район убран: { $district }.

## Closing days and holidays

manage-place-closing = Закрытые дни
# Variables:
#   $municipality (String)
manage-closing-title = Закрытые дни: { $municipality }
manage-closing-told = В эти дни напоминания не приходят, для срочных сообщений часы считаются со следующего рабочего дня, сроки в рабочих днях сдвигаются. То, что нужно отправить в Департамент социального страхования (Sotsiaalkindlustusamet) к определённому рабочему дню месяца, не сдвигается.
manage-closing-day = День
manage-closing-word = Причина
manage-closing-word-hint = Например, день обучения. Это видят администраторы.
manage-closing-set = Изменить закрытые дни
manage-closing-coming = Впереди
manage-closing-past = Прошли
manage-closing-none = Закрытых дней не записано.
# Variables:
#   $day (String)
manage-closing-added = Записано. Закрытый день: { $day }
# Variables:
#   $day (String)
manage-closing-remove = Всё же открыть: { $day }
manage-closing-remove-question = В этот день снова будут напоминания, сроки пересчитаются.
manage-closing-remove-yes = Да, открыть
# Variables:
#   $day (String)
manage-closing-removed = { $day } — снова рабочий день.
# Variables:
#   $year (String)
manage-holidays-title = Праздники { $year }
manage-holidays-state = Государственные праздники Эстонии
manage-holidays-short = Сокращённые рабочие дни: работа заканчивается на 3 часа раньше
manage-holidays-own = Закрытые дни волостей и городов
manage-years = Год
manage-weekday = День недели
manage-holiday = Праздник
manage-holiday-new-year = Новый год
manage-holiday-independence = День независимости
manage-holiday-good-friday = Великая пятница
manage-holiday-easter = Пасха
manage-holiday-spring = Праздник весны
manage-holiday-pentecost = Троица
manage-holiday-victory = День победы (võidupüha)
manage-holiday-midsummer = Янов день
manage-holiday-restoration = День восстановления независимости
manage-holiday-christmas-eve = Сочельник
manage-holiday-christmas-1 = Первый день Рождества
manage-holiday-christmas-2 = Второй день Рождества
manage-holiday-other = другой праздник

## Settings as they were
manage-changes = История настроек
# Variables:
#   $municipality (String)
manage-changes-title = История настроек: { $municipality }
manage-changes-told = Здесь изменения данных самоуправления, рабочего времени, срока хранения и дней, когда закрыто. Прежнее значение можно вернуть, если это место с тех пор не меняли. Возврат тоже остаётся здесь. Прежние версии текстов — на странице самого текста.
manage-changes-all = Вся история
manage-change-at = Когда
manage-change-who = Кто
manage-change-what = Что
manage-change-old = Было
manage-change-new = Стало
manage-change-undo = Отменить
manage-change-undone = Снова действует прежнее значение.
# Variables:
#   $field (String), $now (String)
manage-change-moved = Поле «{ $field }» после этого изменения меняли ещё раз. Сейчас там: { $now }. Ничего не изменилось.
manage-change-unfit = Прежнее значение больше не подходит. Ничего не изменилось.
manage-change-shorter = Прежний срок хранения короче, и часть данных удалилась бы. Измените его на странице самоуправления: там до сохранения видно, что будет удалено.
# Variables:
#   $day (String)
manage-change-closing = Закрытый день { $day }
manage-change-open = не закрыто
manage-change-closed = закрыто

## Institutions and providers

manage-organisations = Учреждения и поставщики услуг
manage-organisations-none = Таких учреждений нет.
manage-organisation-new = Добавить учреждение
# Variables:
#   $organisation (String)
manage-organisation-added = Добавлено: { $organisation }.
manage-organisation-name = Название
manage-organisation-kind = Вид
manage-organisation-place = Самоуправление
manage-no-place = нескольких волостей или городов
manage-organisation-people = Коллег
manage-organisation-posters = Плакатов
manage-organisation-also = И закрытые
# Variables:
#   $organisation (String)
manage-organisation-over = { $organisation } (закрыто)
# Variables:
#   $day (String)
manage-organisation-ended-on = Закрыто { $day }.
# Variables:
#   $count (Number)
manage-organisation-people-count =
    { $count ->
        [one] { $count } коллега
        [few] { $count } коллеги
        [many] { $count } коллег
       *[other] { $count } коллеги
    }
manage-organisation-end = Закрыть учреждение
manage-organisation-end-question = Плакаты и неиспользованные приглашения больше не откроются. Прежние данные останутся.
manage-organisation-end-yes = Да, закрыть
# Variables:
#   $organisation (String)
manage-organisation-ended = Закрыто: { $organisation }.
# Variables:
#   $count (Number)
manage-organisation-used =
    { $count ->
        [one] Здесь ещё работает { $count } коллега. Сначала завершите роль.
        [few] Здесь ещё работают { $count } коллеги. Сначала завершите их роли.
        [many] Здесь ещё работает { $count } коллег. Сначала завершите их роли.
       *[other] Здесь ещё работает { $count } коллеги. Сначала завершите их роли.
    }
manage-organisation-take-up = Открыть снова
manage-organisation-take-up-told = Тогда сюда снова можно приглашать. Старые ссылки не заработают.
# Variables:
#   $organisation (String)
manage-organisation-again = Снова открыто: { $organisation }.
manage-posters = Плакаты
manage-posters-told = Ссылка на плакате открыта всем: по ней любой может сообщить о человеке, которому нужна помощь.
manage-posters-none = Плакатов нет.
# Variables:
#   $made (String)
manage-poster-line = Сделан { $made }.
manage-poster-make = Сделать ссылку для плаката
manage-poster-made = Ссылка готова. Теперь её можно скачать как PDF.
manage-poster-made-unnamed = Ссылка готова. Скачать её как PDF можно будет, когда в настройках появится имя бота (MARKAJA_BOT_USERNAME).
manage-poster-print = Скачать PDF
manage-poster-no-link = Плакат сделать нельзя: в настройках нет имени бота (MARKAJA_BOT_USERNAME).
manage-poster-old = Эта ссылка старая, заново её напечатать нельзя. Сделайте новую.
manage-poster-revoke = Отозвать ссылку
manage-poster-revoke-question = Кто отсканирует код на стене, прочтёт, что он больше не действует, и увидит контакт.
manage-poster-revoke-yes = Да, отозвать
manage-poster-revoked = Ссылка плаката больше не открывается.

## People with roles

manage-people = Коллеги по ролям
manage-people-none = Таких коллег нет.
manage-people-ended = И завершённые роли
manage-person-name = Имя для коллег
# Variables:
#   $number (String)
manage-person-nameless = Коллега без имени (№ { $number })
manage-person-role = Роль
manage-person-place = Самоуправление
manage-person-organisation = Учреждение
manage-person-state = Состояние
manage-person-since = Роль с
manage-person-others = Другие роли этого человека
# Variables:
#   $role (String)
manage-role-lead = { $role }, руководитель
manage-role-over = роль завершена
manage-state-active = пользуется
manage-state-blocked = бот заблокирован
manage-state-left = больше не пользуется ботом
manage-state-suspended = доступ остановлен
manage-person-reminders = Напоминания
manage-person-hour = Время утреннего списка
manage-person-hour-hint = Коллега может выбрать его и в чате
manage-lead = Руководитель
manage-lead-give = Назначить руководителем
manage-lead-take = Завершить роль руководителя
manage-lead-take-question = Коллега останется кейс-менеджером. Бот сообщит коллеге, что роль руководителя завершена.
manage-lead-take-yes = Да, завершить
manage-lead-on = Коллега теперь руководит. Бот сообщит об этом коллеге.
manage-lead-off = Коллега больше не руководит. Бот сообщит об этом коллеге.
manage-last-lead = Это единственный руководитель этой волости или города: коллеги остались бы без руководителя. Сначала передайте роль другому или пригласите нового руководителя.
manage-cannot-lead = Доступ этого коллеги остановлен, или коллега больше не пользуется ботом. Бот не отвечает, поэтому назначить руководителем нельзя.
manage-oneself = Завершить свою роль или остановить свой доступ нельзя. Попросите другого администратора.
manage-hand-over = Передать роль руководителя
manage-hand-over-hint = Одним шагом: новый руководитель получает роль, прежний остаётся коллегой
manage-hand-over-yes = Передать
manage-hand-over-to-whom = Выберите, кому передать роль.
# Variables:
#   $name (String)
manage-handed-over = Теперь руководит { $name }
manage-person-ends = Остановка и завершение
manage-suspend = Сразу остановить доступ
manage-suspend-question = Например, если потерян телефон. Бот больше не отвечает этой учётной записи и удаляет из чата то, что позволяет Telegram. Коллеги узнают, что осталось без внимания.
manage-suspend-yes = Да, остановить
manage-suspended = Доступ остановлен.
manage-free = Открыть доступ
manage-free-told = Доступ остановлен. Открывайте его, только если сами поговорили с человеком.
manage-free-question = Учётная запись сразу получит свои роли обратно.
manage-free-yes = Да, открыть
manage-freed = Доступ снова открыт.
manage-end-role = Завершить роль
manage-end-role-question = Незаконченные сообщения вернутся коллегам, руководитель узнает о делах (juhtum) без ответственного. Вернуть роль можно только новым приглашением.
# Variables:
#   $count (Number) - open cases
manage-end-role-cases = Открытых дел (juhtum), которые останутся без ответственного: { $count }. Руководитель передаёт их дальше в чате.
# Variables:
#   $municipality (String), $count (Number) - open cases
manage-end-role-last = Здесь больше нет других кейс-менеджеров ({ $municipality }). Незавершённые сообщения о людях и открытые дела (juhtum), их { $count }, никто не увидит, пока новый коллега не откроет своё приглашение. Вернуть роль можно только новым приглашением.
manage-last-told = Здесь нет другого коллеги, который мог бы руководить. Если работа продолжается, сначала пригласите нового руководителя и завершите роль после того, как приглашение открыто.
manage-invite-lead-new = Пригласить нового руководителя
manage-end-role-stopped = Доступ остановлен. Если это последняя роль, с ней закончится и остановка: новое приглашение откроется и на том же телефоне. Если телефон потерян, отправьте новое приглашение только на новый телефон.
manage-end-role-yes = Да, завершить роль
# Variables:
#   $count (Number)
manage-role-ended =
    { $count ->
        [one] Роль завершена. Коллегам вернулось { $count } сообщение.
        [few] Роль завершена. Коллегам вернулось { $count } сообщения.
        [many] Роль завершена. Коллегам вернулось { $count } сообщений.
       *[other] Роль завершена. Коллегам вернулось { $count } сообщения.
    }

## Invitations

manage-invite = Пригласить коллегу
manage-invite-make = Сделать приглашение
manage-invite-once = С этой страницы приглашение уже сделано, или управление перезапущено. Сначала посмотрите ожидающие приглашения. Если там его нет, нажмите ещё раз.
manage-invite-place-hint = Нужно для кейс-менеджера, специалиста базовой поддержки и специалиста поддержки
manage-invite-house-hint = Нужно для сотрудника учреждения, специалиста базовой поддержки и специалиста поддержки
manage-invite-name-hint = Так это имя видят коллеги, например Anu K.
manage-invite-lead = Руководит работой волости или города
manage-invite-lead-hint = Только кейс-менеджер
manage-invite-portfolio = Волости и города координатора Департамента социального страхования (Sotsiaalkindlustusamet)
manage-invite-portfolio-hint = Координатор видит их сводные цифры, но ни одного человека
manage-invite-another = Пригласить ещё
manage-invited = Приглашение готово
# Variables:
#   $days (Number), $role (String)
manage-invited-told =
    { $days ->
        [one] Роль: { $role }. Ссылка действует { $days } день и открывается один раз. Она показана только сейчас: сразу отправьте её нужному человеку.
        [few] Роль: { $role }. Ссылка действует { $days } дня и открывается один раз. Она показана только сейчас: сразу отправьте её нужному человеку.
        [many] Роль: { $role }. Ссылка действует { $days } дней и открывается один раз. Она показана только сейчас: сразу отправьте её нужному человеку.
       *[other] Роль: { $role }. Ссылка действует { $days } дня и открывается один раз. Она показана только сейчас: сразу отправьте её нужному человеку.
    }
manage-invited-link = Ссылка приглашения
manage-invited-bare = В настройках нет имени бота (MARKAJA_BOT_USERNAME), поэтому здесь только код: t.me/БОТ?start=КОД
manage-invited-picture = Код QR, который открывает приглашение
manage-invitations = Приглашения без ответа
# Variables:
#   $count (Number)
manage-invitations-count =
    { $count ->
        [one] { $count } приглашение без ответа
        [few] { $count } приглашения без ответа
        [many] { $count } приглашений без ответа
       *[other] { $count } приглашения без ответа
    }
manage-invitations-told = Эти приглашения ещё не открыты. Самой ссылки здесь нет: её показали только один раз.
manage-invitations-none = Приглашений без ответа нет.
# Variables:
#   $made (String), $until (String), $who (String)
manage-invitation-line = Кто сделал: { $who }, { $made }; действует до { $until }.
manage-invitation-revoke = Отозвать приглашение
manage-invitation-revoke-question = Ссылка больше не откроется. Человеку об этом не сообщают.
manage-invitation-revoke-yes = Да, отозвать
manage-invitation-revoked = Приглашение отозвано.

## Contracts and prices

manage-contracts = Договоры с Департаментом социального страхования
manage-contracts-none = Договоров нет. Добавьте договор или загрузите договоры из таблицы.
manage-contract-name = Договор
manage-contract-municipalities = Волости и города
manage-contract-days = Действует
manage-contract-period = Период
manage-contract-places = Мест
manage-contract-ceiling = Предел на компоненты (maksimaalmäär)
manage-contract-fee = Плата за координирование
# Variables:
#   $fee (String), $months (Number)
manage-contract-fee-line =
    { $months ->
        [one] { $fee } в месяц, { $months } месяц
        [few] { $fee } в месяц, { $months } месяца
        [many] { $fee } в месяц, { $months } месяцев
       *[other] { $fee } в месяц, { $months } месяца
    }
manage-contract-used = Использовано раньше
manage-prices = Цены за час
manage-prices-none = Таких цен нет.
manage-price-component = Компонент
manage-price-recipient = Кому
manage-price-whose = Чья цена
# Variables:
#   $period (String)
manage-price-of-period = период { $period }
manage-price-provider = Поставщик
manage-price-unit = Цена
manage-price-days = Действует
manage-price-source = Файл и день
manage-price-on = Действует в день
manage-recipient-participant = участник
manage-recipient-family-member = член семьи
manage-recipient-group = группа

## Tables that are brought

manage-imports-told = Выберите, что загрузить. Сначала Вы всегда увидите, что изменится; меняется что-то только после Вашего «да».
# Variables:
#   $kind (String)
manage-import-title = Загрузить из таблицы: { $kind }
manage-import-told = Файл CSV или XLSX, в первой строке названия столбцов.
manage-import-example = Скачать образец
manage-import-links = Ссылки приглашений можно скачать файлом сразу после подтверждения, в течение 15 минут. Храните файл у себя.
manage-import-file = Файл
manage-import-file-hint = CSV или XLSX, до 5 МБ
manage-import-scope-hint = Прейскурант относится либо к одной волости или городу, либо ко всему периоду
manage-import-replace = Разрешить замену
manage-import-replace-hint = Если в базе иначе, останется то, что в файле
manage-import-look = Посмотреть, что изменится
manage-import-columns = Столбцы
manage-import-needed = Столбец со звёздочкой обязателен.
# Variables:
#   $file (String)
manage-import-looked = Просмотрено: { $file }
manage-import-moved = База тем временем изменилась. Ничего не загружено. Посмотрите новую таблицу.
manage-import-forgotten = Просмотренный файл больше не хранится (прошло 15 минут или управление перезапущено). Это нажатие ничего не изменило. Если Вы подтвердили файл раньше, он уже загружен. Выберите файл ещё раз: таблица покажет, что уже так.
manage-import-faults = В файле есть ошибки. Ничего не изменится, пока не исправлены все строки.
manage-outcome-new = добавится
manage-outcome-changed = изменится
manage-outcome-same = останется
manage-outcome-refused = строк с ошибками
manage-import-errors = Ошибки
manage-import-row = Строка
manage-import-column = Столбец
manage-import-wrong = Что не так
manage-import-lines = Что изменится
manage-import-becomes = Итог
manage-import-what = Что
# Variables:
#   $count (Number)
manage-import-more =
    { $count ->
        [one] … и ещё { $count } строка
        [few] … и ещё { $count } строки
        [many] … и ещё { $count } строк
       *[other] … и ещё { $count } строки
    }
manage-import-replace-told = Некоторые строки заменили бы действующее. Если это верно, выберите файл ещё раз и разрешите замену.
manage-import-empty = Всё уже так: менять нечего.
manage-import-question = Сделать именно так?
manage-import-yes = Да, сделать
manage-import-no = Нет, оставить как есть
manage-import-again = Выбрать файл ещё раз
# Variables:
#   $kind (String)
manage-imported = Загружено: { $kind }.
manage-import-done = Загружено
# Variables:
#   $before (String) - what stands there
manage-import-before = было: { $before }
# Variables:
#   $told (String) - what comes
manage-import-now = станет: { $told }
manage-import-twice = Этот файл уже загружен. Второй раз ничего не сделано.
# Variables:
#   $file (String)
manage-import-result = Скачать файл { $file }
# Variables:
#   $minutes (Number)
manage-import-result-told =
    { $minutes ->
        [one] Файл можно скачать здесь в течение { $minutes } минуты и только в этом сеансе. Храните его у себя.
        [few] Файл можно скачать здесь в течение { $minutes } минут и только в этом сеансе. Храните его у себя.
        [many] Файл можно скачать здесь в течение { $minutes } минут и только в этом сеансе. Храните его у себя.
       *[other] Файл можно скачать здесь в течение { $minutes } минуты и только в этом сеансе. Храните его у себя.
    }
manage-import-result-gone = Файл здесь больше не хранится. Сделанное остаётся в силе.
manage-import-next = Загрузить ещё что-нибудь

## Periods

manage-period-new = Загрузить свой период
manage-period-new-told = Период говорит, какие действуют сроки и суммы. Это файл TOML, его можно править в любом текстовом редакторе. Скачайте образец, замените название и числа и загрузите файл сюда. Прежде чем что-то изменится, всё будет показано.
manage-period-example = Скачать образец
manage-period-fields = Что есть в файле
manage-period-needed = Строка со звёздочкой обязательна. Остального может не быть: чего нет в файле, по тому Märkaja не считает ни сроков, ни сумм.
manage-period-field-name = Название периода, например «Näidisvald 2027». Файл с тем же названием заменяет прежний.
manage-period-field-services = С какого дня (from) по какой (until) по этому периоду оказывают помощь. Если until нет, конец открыт.
manage-period-field-municipalities = Ключи самоуправлений, например saku. Период предлагается только им. Нет строки: предлагается всем.
manage-period-field-contract = С какого дня по какой действуют договоры. Нет: те же дни, что у услуги.
manage-period-field-intake = С какого дня по какой можно принимать новых людей. Нет: ограничения нет.
manage-period-field-retention = До какого дня хранят документы. Нет: этот день не показывается.
manage-period-field-duties = Сроки: сколько дней, рабочих дней или месяцев на что даётся. Какого-то нет: такого срока нет.
manage-period-field-numbers = Деньги и числа: сколько мест, плата в месяц, пределы. Какого-то нет: Märkaja сама его не придумывает.
manage-period-field-billing = Каким компонентом услуги каждый вид поддержки идёт в счёт. Какого-то нет: такой поддержки в этом периоде нет.
manage-period-field-target-group = Для кого эта помощь: возраст и условия. Нет: целевая группа не проверяется.
manage-period-statuses = Насколько надёжно число
manage-period-statuses-told = У каждого числа и срока есть status. Если это documented, напишите в clause и место в документе, например номер распоряжения и пункт. Иначе clause может остаться пустым.
manage-period-keys-duties = Названия сроков в файле
manage-period-keys-duties-told = У каждого — время, например days = 30, working_days = 5, months = 6 или years = 1.
manage-period-keys-billing = Названия видов поддержки в файле
manage-period-keys-billing-told = Значение as — название компонента: itself, если у каждого занятия своя цена, или from_plan, если сфера жизни указана в плане.
# Variables:
#   $count (Number)
manage-period-cases =
    { $count ->
        [one] Открытых дел (juhtum): { $count }.
        [few] Открытых дел (juhtum): { $count }.
        [many] Открытых дел (juhtum): { $count }.
       *[other] Открытых дел (juhtum): { $count }.
    }
# Variables:
#   $day (String), $file (String), $version (String)
manage-period-file = Из файла { $file }, версия { $version }, { $day }.
# Variables:
#   $day (String), $version (String)
manage-period-typed = Вписан здесь, в управлении, версия { $version }, { $day }.
manage-period-file-field = Файл TOML
manage-period-text = Содержание файла
manage-period-text-hint = Вместо файла можно вписать текст сюда. Ошибки исправляйте здесь же.
manage-period-text-shown = Если изменить текст здесь, сначала снова будет показано, что изменится.
manage-period-unseen = После просмотра текст или база изменились. Теперь показано новое: если всё верно, подтвердите ещё раз.
manage-period-bare = Кроме названия, в файле нет ни одного дня, срока или числа.
# Variables:
#   $line (String), $told (String)
manage-period-fault = Строка { $line }: { $told }
# Variables:
#   $count (Number), $period (String)
manage-period-looked =
    { $count ->
        [one] Файл в порядке. Период { $period }, чисел и правил: { $count }.
        [few] Файл в порядке. Период { $period }, чисел и правил: { $count }.
        [many] Файл в порядке. Период { $period }, чисел и правил: { $count }.
       *[other] Файл в порядке. Период { $period }, чисел и правил: { $count }.
    }
# Variables:
#   $count (Number)
manage-period-there =
    { $count ->
        [one] Период с таким названием уже есть. Пересчитаются сроки { $count } открытого дела (juhtum). Изменится это:
        [few] Период с таким названием уже есть. Пересчитаются сроки { $count } открытых дел (juhtum). Изменится это:
        [many] Период с таким названием уже есть. Пересчитаются сроки { $count } открытых дел (juhtum). Изменится это:
       *[other] Период с таким названием уже есть. Пересчитаются сроки { $count } открытого дела (juhtum). Изменится это:
    }
manage-period-keep = Да, ввести в действие
# Variables:
#   $cases (Number), $period (String)
manage-period-kept =
    { $cases ->
        [one] Период { $period } действует. Пересчитаны сроки { $cases } дела (juhtum).
        [few] Период { $period } действует. Пересчитаны сроки { $cases } дел (juhtum).
        [many] Период { $period } действует. Пересчитаны сроки { $cases } дел (juhtum).
       *[other] Период { $period } действует. Пересчитаны сроки { $cases } дела (juhtum).
    }
manage-group-days = Дни
manage-group-target = Целевая группа
manage-group-duties = Сроки
manage-group-numbers = Деньги и числа
manage-group-billing = Как что ставится в счёт
manage-period-days-services = Услуга
manage-period-days-contract = Договор
manage-period-days-intake = Приём новых людей
manage-period-days-retention = Хранение документов
manage-period-no-days = дней нет
manage-period-min-age = Возраст не меньше, лет
manage-period-what = Что
manage-period-value = Значение
manage-period-status = Статус
manage-period-clause = Источник
manage-period-difference = Чем отличаются два периода
manage-period-one = Один
manage-period-other = Другой
manage-period-compare = Сравнить
# Variables:
#   $one (String), $other (String)
manage-period-between = { $one } и { $other }
# Variables:
#   $count (Number)
manage-period-difference-count =
    { $count ->
        [one] { $count } отличие
        [few] { $count } отличия
        [many] { $count } отличий
       *[other] { $count } отличия
    }
manage-period-only-source = Число то же, источник другой
manage-period-absent = нет
manage-period-same = Отличий нет.

## Published texts

manage-texts-told = Здесь можно заменить слова бота своими: сначала черновик, потом просмотр, потом публикация. Опубликованная версия всегда сохраняется.
manage-text-name = Текст
manage-text-house = все
manage-text-now = Действует
manage-text-draft = Черновик
manage-text-privacy = Уведомление о данных
manage-text-privacy-long = Уведомление о данных подробнее
manage-text-welcome = Приветствие
manage-text-turn-to = Куда обратиться
manage-text-about-privacy = Это читают перед первым сообщением. После публикации новой версии все читают заново. Если написать retention в фигурных скобках, бот поставит туда срок хранения.
manage-text-about-privacy-long = Это открывается кнопкой «Читать подробнее» и командой /privacy. После публикации новой версии все читают заново.
manage-text-about-welcome = Это стоит под приветствием, когда открывают ссылку с плаката учреждения этой волости или города.
manage-text-about-turn-to = Это читает человек, который не может ждать. Одна строка: телефон, адрес или то и другое.
manage-text-default-privacy = Действуют слова самой программы.
manage-text-default-privacy-long = Действуют слова самой программы.
manage-text-default-welcome = Своего приветствия нет.
manage-text-default-turn-to = Действует то, что руководитель опубликовал в чате.
manage-text-language-et = На эстонском
manage-text-language-ru = На русском
# Variables:
#   $longest (Number)
manage-text-hint = До { $longest } знаков. Можно теги: b, i, u и a (ссылка)
# Variables:
#   $longest (Number)
manage-text-hint-plain = До { $longest } знаков
manage-text-save = Сохранить черновик и посмотреть
manage-text-both = Пожалуйста, напишите текст на обоих языках: один без другого не сохраняется.
manage-text-kept-faulty = Черновик сохранён. Опубликовать можно, когда эти места исправлены.
# Variables:
#   $count (Number), $longest (Number)
manage-text-long = Слишком длинно: знаков { $count }, можно { $longest }.
manage-text-fault-empty = Нет текста.
# Variables:
#   $what (String)
manage-text-fault-long = Слишком длинно: { $what }.
# Variables:
#   $what (String)
manage-text-fault-tag = Такой тег Telegram здесь не показывает: { $what }.
# Variables:
#   $what (String)
manage-text-fault-open = Тег закрыт неправильно: { $what }.
# Variables:
#   $what (String)
manage-text-fault-link = Ссылка должна начинаться с https://, mailto: или tel:. Сейчас: { $what }.
# Variables:
#   $what (String)
manage-text-fault-place = В фигурных скобках имя, вместо которого бот ничего не поставит: { $what }.
# Variables:
#   $day (String), $version (String)
manage-text-version = Версия { $version }, { $day }
manage-text-holds = действует
# Variables:
#   $at (String)
manage-text-draft-there-line = Есть черновик ({ $at }).
manage-text-preview = Просмотр
manage-text-before = Что действует сейчас
# Variables:
#   $count (Number), $longest (Number)
manage-text-seen = Знаков: { $count }, можно { $longest }
manage-text-asks-again = После публикации каждый прочтёт уведомление заново перед следующим обращением.
manage-text-publish = Опубликовать на обоих языках
manage-text-go-on = Изменить ещё
manage-text-faulty = Так опубликовать нельзя: сначала исправьте текст.
# Variables:
#   $version (String)
manage-text-published = Опубликовано: версия { $version }.
manage-text-changed = Черновик тем временем изменился или не подходит. Ничего не опубликовано. Посмотрите его.
manage-text-drop = Удалить черновик
manage-text-drop-question = Опубликованный текст останется.
manage-text-drop-yes = Да, удалить
manage-text-dropped = Черновик удалён.
manage-text-withdraw = Снять текст
manage-text-withdraw-question = Бот больше не покажет этот текст. Версии сохранятся.
manage-text-withdraw-yes = Да, снять
manage-text-withdrawn = Текст снят.
manage-text-versions = Опубликованные версии
manage-text-versions-none = Пока ничего не опубликовано.
manage-text-to-draft = Взять в черновик
manage-text-own = Взять в черновик слова программы
manage-text-again = Текст теперь в черновике. Посмотрите и опубликуйте его.
manage-text-draft-there = В черновике уже есть другое. Сначала опубликуйте или удалите его.
