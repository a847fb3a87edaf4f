### When something does not go. Shown over the chat after a tap: at most 200 characters.

error-stale-button = Эта кнопка уже нажата или устарела. Нажмите кнопку под последним текстом в чате.
error-not-here = Здесь такого нет. Проверьте номер или уточните там, где Вы его получили.
error-our-side = Не получилось сохранить. Последнее сообщение не записано, всё прежнее на месте. Отправьте его ещё раз через минуту.
error-not-understood =
    Не получилось понять. Выберите, что Вы хотите сделать.
    Если есть угроза жизни, сразу звоните 112.

## In a form

form-empty = В сообщении не нашлось ответа. Напишите его, пожалуйста, словами.
# Variables:
#   $length (Number), $longest (Number) - characters
form-too-long = Ответ слишком длинный. Знаков: { $length }, помещается: { $longest }. Прежние ответы на месте. Отправьте, пожалуйста, короче.
form-personal-code = Личный код (isikukood) не нужен, он не сохранён. Напишите, пожалуйста, ответ без личного кода.
form-please-tap = Выберите, пожалуйста, ответ кнопкой.
form-only-text = Фото, голосовые сообщения и стикеры прочитать не получится. Напишите, пожалуйста, ответ или нажмите кнопку.
form-edited = Вы изменили прежнее сообщение. Ответ от этого не меняется. Перед отправкой можно изменить любой ответ.
form-unfinished =
    Предыдущее осталось незаконченным.
    Продолжить его или начать заново?
# Variables:
#   $what (String) - what was begun
form-unfinished-other =
    Не закончено: { $what }.
    Продолжить это или начать новое сообщение?
form-unfinished-first = Вы начали и не закончили другое. Сначала закончите или прервите это: /menu
form-draft-erased =
    Незаконченные ответы удалены через сутки. Ничего не отправлено.
    Если человеку нужна помощь, начните, пожалуйста, заново.
# Variables:
#   $what (String) - what was begun
form-unfinished-what = Не закончено: { $what }. Сначала закончите или прервите это: /menu
# Variables:
#   $what (String) - what was begun
form-draft-erased-other =
    Осталось незаконченным и через сутки удалено: { $what }.
    Ничего не изменилось. Если нужно, начните заново.
form-erased-month-close =
    Закрытие месяца осталось незаконченным, причины через сутки удалены.
    Месяц по-прежнему не закрыт. Чтобы продолжить, откройте месяц: /month
form-what-other = прежний вопрос
form-what-referral = сообщение о человеке, которому нужна помощь
form-what-month-close = закрытие месяца
form-what-planned = строка плана
form-what-caseload = закрепление человека за сотрудником
form-what-case-load = закрепление человека за сотрудником
form-what-case-from = открытие дела (juhtum)
form-what-case-new = открытие дела (juhtum)
form-what-case-fact = отметка о событии
form-what-case-give = передача дела (juhtum)
form-what-case-specialist = выбор специалиста
form-what-case-review = день пересмотра
form-what-case-close = закрытие дела (juhtum)
form-what-case-correct = исправление данных
form-what-release = возврат сообщения коллегам
form-what-reroute = смена района
form-what-forward = передача сообщения в другое место
form-what-duty-earlier = отметка о выполненном сроке
form-what-snooze = перенос срока
form-what-district = район
form-what-contact = контактные данные
form-what-rename = изменение имени
form-what-invite = приглашение
form-what-poster = плакат
form-what-hours = изменение рабочего времени
form-what-close = завершение сообщения
form-what-ask = вопрос отправителю
form-what-answer = ответ на вопрос
form-what-absence = отсутствие
form-nothing-open = Незаконченного ничего нет.
