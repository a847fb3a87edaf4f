### What the running bot says of itself: /health, `markaja health`.

watch-database = База данных отвечает.
watch-database-silent = База данных не отвечает. Запустите: markaja doctor
# Variables:
#   $seconds (Number)
watch-telegram = Telegram отвечает (последний раз { $seconds } с назад).
# Variables: as above
watch-telegram-silent = Telegram не отвечает не меньше { $seconds } с. Проверьте сеть и значение MARKAJA_BOT_TOKEN. Ничего не пропадёт: сообщения ждут.
# Variables: as above
watch-loop = Напоминания работают (последний раз { $seconds } с назад).
# Variables: as above
watch-loop-silent = Напоминания стоят не меньше { $seconds } с. Посмотрите журнал и перезапустите бота.
watch-clock = Часы идут ровно.
watch-clock-jumped = Часы машины неверны или перескочили. Проверьте время (NTP).
# Variables:
#   $free (Number) - megabytes
watch-disk = На диске есть место: { $free } МБ
# Variables: as above
watch-disk-full = На диске осталось только { $free } МБ. Освободите место: перенесите старые копии и старые логи. Файл -wal удалять нельзя.
# Variables:
#   $address (String)
watch-nobody = По адресу { $address } никто не отвечает. Работает ли бот и задан ли MARKAJA_WATCH_PORT?
watch-off = Наблюдение выключено: задайте MARKAJA_WATCH_PORT (например, 8092) и перезапустите бота.
watch-help-health = Спрашивает работающего бота, всё ли в порядке. Если нет, завершается с кодом 1.

## What the doctor says

# Variables:
#   $key (String) - its id
doctor-backup-key = Ключ резервных копий есть: { $key }
doctor-backup-no-key = Резервных копий нет: нет ключа. Создайте его командой «markaja key --backup» и запишите в MARKAJA_BACKUP_KEY.
doctor-backup-never = Ни одной резервной копии нет. Сделайте её сейчас: markaja backup. Дальше каждую ночь, см. admin/deploy/markaja-backup.timer
# Variables:
#   $at (String) - 22.11.2026 14:30
doctor-backup = Последняя резервная копия: { $at }
# Variables:
#   $at (String), $hours (Number)
doctor-backup-old = Последняя копия слишком старая: { $at } ({ $hours } ч назад). Запустите «markaja backup» и посмотрите, почему она не делается каждую ночь.
# Variables:
#   $held (Number)
doctor-held = Задержанных при восстановлении сообщений, которые ждут Вашего решения: { $held }. Посмотреть: markaja outbox --state held
doctor-held-none = Задержанных сообщений нет.
# Variables:
#   $free (Number) - megabytes
doctor-disk = На диске есть место: { $free } МБ
# Variables: as above
doctor-disk-little = На диске мало места: { $free } МБ. Перенесите старые копии и старые логи. Файл -wal удалять нельзя.
# Variables:
#   $size (Number) - megabytes
doctor-wal = Файл изменений базы данных (-wal) небольшой: { $size } МБ
# Variables: as above
doctor-wal-large = Файл изменений базы данных (-wal) большой: { $size } МБ. Перезапустите бота; удалять этот файл нельзя.
doctor-files = Файлы базы данных, копий и настроек читает только владелец.
# Variables:
#   $files (String)
doctor-files-open = Эти файлы могут прочитать и другие пользователи машины. Исправьте: chmod 600 { $files }
doctor-leftovers-none = После прерванного копирования или восстановления файлов не осталось.
# Variables:
#   $files (String)
doctor-leftovers = После прерванного копирования или восстановления остались файлы, в них данные людей. Удалите: { $files }
doctor-watch-off = Наблюдение выключено (MARKAJA_WATCH_PORT).
# Variables:
#   $host (String)
doctor-watch-open = Адрес наблюдения открыт и другим машинам: { $host }. Данных людей там нет; если это не нужно, задайте MARKAJA_WATCH_HOST=127.0.0.1
# Variables:
#   $names (String)
doctor-watch-lacks = Работающему боту чего-то не хватает: { $names }. Посмотрите: markaja health
doctor-watch = Бот работает и отвечает.
doctor-clock = Часы машины верны.
# Variables:
#   $seconds (Number)
doctor-clock-off = Часы машины неверны: разница со временем Telegram { $seconds } с. Исправьте время (NTP), иначе напоминания придут не вовремя.
# Variables:
#   $at (String) время, например 23.11.2026 10:00
doctor-clock-moved = Часы примера намеренно переведены вперёд. Здесь сейчас { $at }.
doctor-clock-unknown = Сервер Telegram не отвечает с этой машины, часы сравнить не удалось. Проверьте сеть.
