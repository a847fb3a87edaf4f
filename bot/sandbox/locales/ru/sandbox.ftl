### Страница песочницы: учебный Telegram, несколько телефонов рядом.

## Верх страницы

sandbox-title = Учебные телефоны
sandbox-language = Язык страницы
sandbox-clock = Часы учебных телефонов
sandbox-clock-hour = +1 час
sandbox-clock-day = Следующий день
sandbox-clock-week = Следующая неделя
sandbox-links = Ссылки
sandbox-links-none = Ссылок пока нет.
sandbox-link-open = Открыть
sandbox-link-phone = Телефон
sandbox-add-phone = Добавить телефон
sandbox-add-name = Имя
sandbox-add-language = Язык телефона
sandbox-add-done = Добавить
sandbox-more = Часы, ссылки и настройки
sandbox-phones = Телефоны
sandbox-nobody = Телефонов пока нет. Добавьте первый.
sandbox-away = Связь прервалась. Страница пробует подключиться снова.

## Телефон

# Variables:
#   $name (String) - чей это телефон
sandbox-phone = Телефон: { $name }
sandbox-chat = Чат
sandbox-block = Заблокировать
sandbox-unblock = Разблокировать
sandbox-blocked = Помощник на этом телефоне заблокирован и не может сюда писать.
sandbox-start = Начать
# Variables:
#   $title (String) - название ссылки, его даёт запускающая программа
sandbox-start-link = Открыть: { $title }
sandbox-link = ссылка
sandbox-empty = Здесь пока ничего не написано.
sandbox-newest = Новые сообщения
sandbox-close = Закрыть

## Сообщения

sandbox-messages = Сообщения
sandbox-edited = изменено
sandbox-deleted = Сообщение удалено
sandbox-protected = Защищено: нельзя скопировать или переслать
sandbox-silent = Отправлено без звука
sandbox-spoiler = Скрытый текст, нажмите, чтобы увидеть
# Variables:
#   $name (String) - кто написал сообщение сначала
sandbox-forwarded = Переслано, автор: { $name }
sandbox-photo = Изображение
sandbox-voice = Голосовое сообщение
sandbox-sticker = Стикер
# Variables:
#   $name (String) - имя файла
sandbox-download = Скачать: { $name }
sandbox-copied = Скопировано

## Группы

# Variables:
#   $name (String) - кто пришёл
sandbox-joined = В группе новый участник: { $name }
# Variables:
#   $name (String) - кто ушёл
sandbox-left = Группу покидает: { $name }
sandbox-upgraded = Группа стала супергруппой.
# Variables:
#   $name (String) - название темы
sandbox-topic-opened = Новая тема: { $name }

## Как писать

sandbox-write = Сообщение
sandbox-send = Отправить
sandbox-edit = Изменить сообщение
sandbox-editing = Вы меняете сообщение
sandbox-reply = Ответить
# Variables:
#   $text (String) - начало сообщения, на которое отвечают
sandbox-replying = Ответ на сообщение: { $text }
sandbox-stop = Не надо
sandbox-attach = Добавить изображение или файл
sandbox-commands = Команды
sandbox-answers = Варианты ответа

## Когда Telegram сбоит

sandbox-trouble = Сбои Telegram
sandbox-trouble-fault = Что пойдёт не так
sandbox-trouble-times = Сколько раз
sandbox-trouble-method = В каком запросе
sandbox-trouble-any = в любом
sandbox-trouble-order = Заказать
sandbox-trouble-clear = Остановить всё
sandbox-trouble-limits = Ограничения Telegram действуют (30 сообщений в секунду)
sandbox-trouble-waiting = Впереди
sandbox-trouble-fired = Уже случилось
# Variables:
#   $fault (String) - что пошло не так, одно из предложений ниже
#   $times (Number) - сколько раз
sandbox-trouble-count = { $fault }: { $times } ×
# Variables:
#   $times (Number) - сколько сообщений не принято
sandbox-trouble-refused = Не принято из-за ограничений: { $times } ×
sandbox-fault-many = Слишком много запросов (429)
sandbox-fault-error = Ошибка сервера (500)
sandbox-fault-gateway = Ошибка шлюза (502)
sandbox-fault-timeout = Ответа нет
sandbox-fault-before = Обрыв связи, не выполнено
sandbox-fault-after = Обрыв связи, выполнено
sandbox-fault-slow = Медленный ответ

## Если что-то не получилось

sandbox-error = Не получилось. Попробуйте, пожалуйста, ещё раз.
sandbox-error-edit = Изменить сообщение можно в течение 48 часов. Это сообщение старше.
sandbox-error-name = Телефон с таким именем уже есть. Напишите, пожалуйста, другое имя.
sandbox-error-link = Telegram не принимает эту ссылку.
sandbox-error-group = У этого телефона нет ни одной группы.
sandbox-error-large = Файл слишком большой. Можно до 50 МБ.
