### What is printed or saved as a file. Read from afar and by everybody: short sentences, no health words, no names.

## Poster of an institution: the QR code on the wall

# Title of the file.
# Variables:
#   $institution (String)
poster-title = Как сообщить о человеке, которому нужна помощь: { $institution }
# The largest words on the sheet; both languages get the same size, so keep it under 35 characters.
poster-heading = Кому-то рядом нужна помощь?
poster-who = Возможно, человеку стало трудно справляться с повседневной жизнью или не с кем поделиться бедой. Сообщите об этом.
poster-anyone = Сообщить может каждый: сотрудник учреждения, близкий человек, сосед или тот, кому нужна помощь.
# Beside the code, with an arrow that points at it.
poster-scan = Наведите сюда камеру телефона
poster-step-scan = Отсканируйте код. Откроется чат в приложении Telegram.
poster-step-answer = Ответьте на несколько вопросов. Это займёт около 2 минут.
poster-step-read = Сообщение прочитает социальный работник (sotsiaaltöötaja). В ответ придёт номер сообщения.
# Above the address in letters.
poster-address = Если код не открывается, наберите адрес:
# A large 112 stands beside it.
poster-danger = Если есть угроза жизни, сразу звоните 112.
poster-not-emergency = Это не скорая помощь и не кризисный телефон. Социальный работник читает сообщения в рабочее время.
# Variables:
#   $contact (String) - a telephone or a place
poster-otherwise = Без Telegram обратитесь сюда: { $contact }
# The municipality's name stands just above.
poster-answers = За плакат и ссылку отвечает названное здесь самоуправление (kohalik omavalitsus). Оно может отключить ссылку. Личный код (isikukood) не нужен. Перед началом будет показано, что станет с данными.
