### What the process says on its own terminal, and the demo's page.

run-no-token =
    Нет MARKAJA_BOT_TOKEN. Токен бота выдаёт @BotFather в Telegram.
    Без него можно попробовать: make demo
run-bad-token = Telegram не признаёт значение MARKAJA_BOT_TOKEN. Проверьте его: верное выдаёт @BotFather.
# Variables:
#   $problem (String)
run-no-key =
    Нет MARKAJA_SECRET_KEY, или он не подходит: { $problem }
    Новый ключ создаёт команда: markaja key. Без ключа имена не прочитать, берегите его.
# Variables:
#   $address (String)
demo-ready =
    Пример Märkaja готов. Откройте в браузере: { $address }
    Чтобы закончить, нажмите Ctrl-C. Ничего не сохранится.
# Variables:
#   $at (String) например, 23.11.2026, 10:00
demo-clock-moved = В нерабочее время пример переводит свои часы вперёд. В нём сейчас { $at }.
# Variables:
#   $at (String) например 30.12.2026 10:00
demo-clock-set = Часы примера установлены по Вашему желанию. Сейчас в примере { $at }.
demo-link-poster = Плакат больницы Näidishaigla (неподтверждённый)
demo-link-staff = Приглашение сотрудника Näidishaigla (подтверждённое)
demo-link-lead = Приглашение: кейс-менеджер, руководитель
demo-link-colleague = Приглашение: кейс-менеджер
demo-link-specialist = Приглашение: специалист базовой поддержки
demo-link-worker = Приглашение: специалист поддержки
demo-nurse = медсестра больницы
demo-relative = близкий человек
demo-lead = кейс-менеджер, руководитель
demo-colleague = кейс-менеджер
demo-specialist = специалист базовой поддержки
demo-worker = специалист поддержки (tugitöötaja)
