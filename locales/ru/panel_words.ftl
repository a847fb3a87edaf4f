### Sõnad koodide asemel: mille kohta rida on, miks sõnum saatmata jäi ja mida teha.

## What a line is about: before its number

# Variables:
#   $kind (String), $what (String) - a number, a day, a name
panel-subject-line = { $kind } { $what }
# Variables:
#   $kind (String) - what is counted
#   $count (String)
panel-subject-count-line = { $kind }: { $count }
# Variables:
#   $version (String)
panel-subject-version = версия { $version }
panel-subject-account = учётная запись
panel-subject-backup = резервная копия
panel-subject-caps = годовые пределы
panel-subject-case = дело (juhtum)
panel-subject-complaint = отзыв
panel-subject-contract = договор
panel-subject-data-request = запрос о данных
panel-subject-database = база данных
panel-subject-deputyship = замещение
panel-subject-digest = утренний список, учётная запись
panel-subject-duty = срок
panel-subject-family-link = ссылка близкого
panel-subject-family-waits = письмо близкого, ссылка
panel-subject-file = файл
panel-subject-group = группа
panel-subject-hours = запись часов
panel-subject-hours-card = карточка часов
panel-subject-import = загруженная таблица
panel-subject-invitation = приглашение
panel-subject-membership = роль
panel-subject-month = месяц
panel-subject-month-file = файл месяца
panel-subject-municipality = самоуправление
panel-subject-organisation = учреждение
panel-subject-outbox = сообщение
panel-subject-panel-session = сеанс
panel-subject-pause = пауза
panel-subject-period = период
panel-subject-period-move = переход в другой период
panel-subject-person = человек
panel-subject-planned-component = строка плана
panel-subject-questionnaire = анкета
panel-subject-rating = оценка
panel-subject-referral = сообщение о человеке
panel-subject-team = район
panel-subject-term = срок ответа
panel-subject-text = текст
panel-subject-week = неделя

## … where rows are counted

# Variables:
#   $added (String), $refreshed (String) - counts
panel-subject-added = добавлено { $added }, обновлено { $refreshed }
panel-subject-count-complaints = отзывов
panel-subject-count-municipalities = самоуправлений
panel-subject-count-persons = людей
panel-subject-count-referrals = сообщений о людях
panel-subject-count-rows = строк

## Why something was not said, and what to do about it

# Variables:
#   $reason (String) - Telegram's own words
panel-reason-telegram = Ответ Telegram: { $reason }
panel-reason-telegram-do = Повторите отправку. Если ответ повторится, передайте его тому, кто обслуживает Märkaja.
# Variables:
#   $reason (String), $error (String) - the error's own name
panel-reason-error = { $reason } ({ $error })
panel-reason-answered = ответ уже есть
panel-reason-away = Telegram не ответил
panel-reason-blocked = бот заблокирован в этом чате
panel-reason-chat = Telegram не находит этот чат
panel-reason-family = ссылка близкого закрыта
panel-reason-gone = аккаунт человека в Telegram удалён
panel-reason-group = бота больше нет в этой группе
panel-reason-key = Telegram не узнаёт ключ бота
panel-reason-ours = ошибка в Märkaja
panel-reason-restored = относится ко времени до восстановления
panel-reason-rights = боту нельзя писать в этой группе
panel-reason-slower = Telegram просит подождать
panel-reason-stale = прежнего сообщения больше нет
panel-reason-started = бот ещё не открыт в этом чате
panel-reason-stopped = дело (juhtum) закрыто
panel-reason-suspended = доступ остановлен
panel-reason-text = Telegram не принимает этот текст
panel-reason-topic = тема группы закрыта или удалена

panel-todo-away = Бот попробует ещё раз сам. Если это длится больше часа, проверьте сеть сервера.
panel-todo-blocked = Позвоните человеку: пусть откроет бота в Telegram и нажмёт «Start». Потом повторите отправку.
panel-todo-chat = Бот ещё не открыт или аккаунт в Telegram удалён. Позвоните человеку; для нового аккаунта отправьте новое приглашение.
panel-todo-gone = Позвоните человеку. Если есть новый аккаунт, завершите прежнюю роль и отправьте новое приглашение.
panel-todo-group = Добавьте бота в группу и подключите группу ещё раз.
panel-todo-key = Проверьте настройку MARKAJA_BOT_TOKEN и перезапустите бота.
panel-todo-ours = Повторите отправку. Если ошибка повторится, передайте журнал бота тому, кто обслуживает Märkaja.
panel-todo-restored = Решите, отправить или нет: как это сделать, написано на странице «Данные и копии».
panel-todo-rights = Разрешите боту писать в группе и подключите группу ещё раз.
panel-todo-slower = Делать ничего не нужно: бот попробует ещё раз сам.
panel-todo-stale = Делать ничего не нужно: это сообщение уже нельзя изменить.
panel-todo-started = Попросите человека открыть ссылку приглашения и нажать «Start». Потом повторите отправку.
panel-todo-suspended = Откройте доступ на странице «Коллеги и роли», если сами поговорили с человеком.
panel-todo-text = Если это текст Вашего самоуправления, исправьте его на странице «Тексты». Иначе передайте это тому, кто обслуживает Märkaja.
panel-todo-topic = Подключите группу ещё раз в другой теме.
