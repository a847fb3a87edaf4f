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

## Если что-то не получилось

sandbox-error = Не получилось. Попробуйте, пожалуйста, ещё раз.
sandbox-error-edit = Изменить сообщение можно в течение 48 часов. Это сообщение старше.
sandbox-error-name = Телефон с таким именем уже есть. Напишите, пожалуйста, другое имя.
sandbox-error-link = Telegram не принимает эту ссылку.
sandbox-error-large = Файл слишком большой. Можно до 50 МБ.
