### Life events: pauses, a move to another municipality, a death. Why somebody is away stands on the case's page alone.

button-life-event = Событие в жизни
# Variables:
#   $code (String) - P-014
life-page =
    <b>{ $code }: событие в жизни</b>
    Что произошло?
# Variables:
#   $code (String)
life-page-paused =
    <b>{ $code }: событие в жизни</b>
    Сейчас пауза.
button-life-kind-hospital = В больнице
button-life-kind-prison = В тюрьме
button-life-kind-away = В отъезде
button-life-kind-lost-contact = Связь потеряна
button-life-moved = Переезд в другое самоуправление
button-life-died = Человек умер
button-life-back = Снова здесь
button-life-longer = Пауза продолжается
button-life-other = Другое событие
button-life-note-it = Да, отметить
button-life-mistake = Отмечено по ошибке

## A pause

life-pause-kind-hospital = больница
life-pause-kind-prison = тюрьма
life-pause-kind-away = отъезд
life-pause-kind-lost-contact = связь потеряна
# Variables:
#   $since (String), $look (String) - 17.11.2026
life-pause = Пауза с { $since }, проверим снова { $look }
# Variables:
#   $kind (String)
#   $since (String), $look (String) - 17.11.2026
life-pause-named = Пауза ({ $kind }) с { $since }, проверим снова { $look }
# Variables:
#   $code (String), $kind (String)
life-pause-since =
    { $code }, { $kind }: с какого дня?
    Выберите или напишите, например 12.11 или 12.11.2026.
# Variables: as above
life-pause-look =
    { $code }, { $kind }: когда проверим снова?
    В этот день спрошу, продолжается ли пауза. Выберите или напишите день, не позже чем через год.
# Variables:
#   $code (String)
life-pause-note =
    { $code }: добавите что-нибудь для себя? Можно пропустить.
    Заметка хранится в зашифрованном виде.
# Variables:
#   $code (String)
#   $since (String), $look (String) - reede, 27.11.2026
life-pause-kept =
    <b>{ $code }: пауза</b>
    С какого дня: { $since }
    Проверим снова: { $look }
    Сроки остаются прежними. О том, для чего нужен сам человек, во время паузы не напоминаю.
# Variables:
#   $code (String)
life-pause-undone = { $code }: отметка о паузе отменена. Всё как прежде.
# Variables:
#   $code (String)
#   $look (String) - reede, 27.11.2026
life-pause-longer =
    { $code }: пауза продолжается.
    Проверим снова: { $look }
# Variables:
#   $code (String)
#   $since (String) - 27.11.2026
life-back-day =
    { $code }: с какого дня человек снова здесь?
    Пауза началась { $since }. Выберите или напишите день.
# Variables:
#   $code (String)
#   $day (String) - reede, 27.11.2026
life-back-kept =
    <b>{ $code }: пауза закончилась</b>
    Снова здесь: { $day }
    Если какой-то срок пришёлся на паузу, напомню о нём в следующее рабочее утро. Руководителю сразу не сообщаю.
# Variables:
#   $code (String)
life-back-undone = { $code }: отметка о возвращении отменена. Пауза продолжается.
# Variables:
#   $code (String)
#   $since (String) - 27.11.2026
life-look-again =
    { $code }: пауза продолжается?
    Она началась { $since }. Сегодня день, когда нужно проверить снова.
# Variables:
#   $duty (String), $day (String) - reede, 27.11.2026
life-date-paused = { $duty }: { $day } (пауза)
life-duty-paused = Пауза, сейчас не напоминаю.
# Variables:
#   $number (Number)
life-summary-paused = Сроков на паузе: { $number }
life-toast-changed = Здесь уже что-то изменилось. Посмотрите, пожалуйста, дело (juhtum) ещё раз.
life-flaw-ahead = Этот день ещё впереди. Отметить можно то, что уже произошло. Выберите, пожалуйста, другой день.
life-flaw-long-ago = Этот день был слишком давно. Проверьте, пожалуйста, день.
life-flaw-overlaps = В этот день уже была пауза. Выберите, пожалуйста, более поздний день.
life-flaw-look-past = Этот день уже наступил или прошёл. Выберите, пожалуйста, более поздний день.
life-flaw-look-passed = Этот день уже прошёл. Пожалуйста, напишите более поздний день. Если речь о следующем годе, добавьте год, например 12.11.2027.
life-flaw-look-far = Проверить снова нужно не позже чем через год. Выберите, пожалуйста, день раньше.
life-flaw-not-after = Этот день должен быть позже начала паузы. Проверьте, пожалуйста, день.
life-flaw-before-entry = Этот день раньше дня входа в проект. Проверьте, пожалуйста, день.

## A death

# Variables:
#   $code (String)
life-died-day =
    { $code }: в какой день умер человек?
    Выберите или напишите, например 12.11 или 12.11.2026.
# Variables:
#   $code (String)
#   $day (String) - reede, 27.11.2026
life-died-sure =
    <b>{ $code }: всё верно?</b>
    Человек умер: { $day }
    Сразу прекратятся все напоминания об этом человеке, планы и сообщения, которые ждут отправки. Дело (juhtum) закроется.
    Самоуправлению останутся анкета при выходе (väljumisankeet) и её копия. Часы за прежние дни ещё можно записать.
    Коллеги, которые работали с человеком, получат одно сообщение без звука. Причины смерти в нём нет.
# Variables:
#   $code (String)
life-died-kept =
    { $code }: отмечено. Дело (juhtum) закрыто.
    Напоминаний об этом человеке больше не будет. Коллегам сообщено.
life-died-papers = В Ваших сроках останутся только анкета при выходе (väljumisankeet) и её копия.
life-left-died = Человек умер.
life-closed-died = дело (juhtum) закрыто: человек умер
# Variables:
#   $code (String)
life-notice-died =
    Печальное известие. { $code }: этого человека больше нет в живых.
    Напоминаний о нём больше не будет. Часы за прежние дни ещё можно записать.
    Спасибо Вам за заботу.
# Variables:
#   $code (String)
life-notice-undone =
    { $code }: прошлое сообщение было ошибкой. Простите, пожалуйста.
    Дело (juhtum) снова открыто, всё как прежде.
# Variables:
#   $code (String)
life-left-undone = { $code }: отметка отменена. Дело (juhtum) снова открыто, всё как прежде.
# Variables:
#   $code (String)
#   $last (String) - 27.11.2026
life-hours-too-late = { $code }: часы можно записать за дни до { $last } включительно. Проверьте, пожалуйста, день.

## Moving to another municipality

# Variables:
#   $code (String)
life-move-day =
    { $code }: в какой день переехал человек?
    Выберите или напишите, например 12.11 или 12.11.2026.
life-move-where =
    Куда переехал человек? Напишите начало названия волости или города.
    Если не знаете, нажмите «Не знаю».
life-move-same = Это Ваше самоуправление. Выберите, пожалуйста, куда переехал человек.
# Variables:
#   $code (String), $municipality (String)
life-move-knows =
    { $code }: человек знает о передаче и не против?
    Новое место жительства: { $municipality }
    Без согласия ничего не отправляю.
button-life-knows-help = Да, и какая была помощь
button-life-knows-contact = Да, только имя и контакт
button-life-knows-no = Нет согласия или не спрошено
# Variables:
#   $code (String), $day (String)
#   $what (String) - one or two sentences
life-move-sure =
    <b>{ $code }: всё верно?</b>
    День переезда: { $day }
    { $what }
    Дело (juhtum) закроется. Анкета при выходе (väljumisankeet) и её копия останутся в Ваших сроках.
# Variables:
#   $municipality (String)
life-move-sends-help = Туда отправлю имя, контакт и сферы жизни, в которых была помощь: { $municipality }
# Variables: as above
life-move-sends-contact = Туда отправлю имя и контакт: { $municipality }
# Variables: as above
life-move-sent = Сообщение отправлено: { $municipality }. Сообщу, когда им займутся.
life-move-unknown = Новое место жительства неизвестно, ничего не отправляю. Помощь организует самоуправление, где живёт человек.
# Variables:
#   $turn_to (String)
life-move-turn-to = Это самоуправление отсюда сообщений не получает. Скажите, пожалуйста, человеку, куда обратиться: { $turn_to }
# Variables:
#   $municipality (String), $turn_to (String)
life-move-tell = Ничего не отправляю. Скажите, пожалуйста, человеку: дальше помощь организует { $municipality }. Обратиться можно сюда: { $turn_to }
# Variables:
#   $code (String), $what (String)
life-moved-kept =
    { $code }: переезд отмечен. Дело (juhtum) закрыто.
    { $what }
life-left-moved = Человек переехал в другое самоуправление.
life-closed-moved = дело (juhtum) закрыто: человек переехал в другое самоуправление
# Variables:
#   $code (String)
life-notice-moved =
    { $code }: человек переехал в другое самоуправление. Дело (juhtum) закрыто.
    Часы за прежние дни ещё можно записать.
life-handover-note = Человек переехал. О передаче знает, согласие есть.
life-toast-taken-over = Отменить уже нельзя: человеком уже занимаются в другом месте или прошли сутки.
life-toast-not-sent = Сообщение не отправлено. Ничего не изменилось. Выберите, пожалуйста, место ещё раз.
life-toast-after-death = Дело (juhtum) закрыто после смерти человека: отметки больше не снимаются. Если смерть отмечена по ошибке, сначала отмените её.

## History

# Variables:
#   $move (String), $at (String), $worker (String)
#   $first (String), $second (String) - 27.11.2026
life-history-pause = { $move }: { $first } → { $second } · { $at } ({ $worker })
case-move-pause = пауза началась, проверим снова
case-move-pause-longer = пауза продолжается, проверим снова
case-move-pause-back = пауза закончилась, снова здесь
case-move-pause-back-undo = отметка о возвращении отменена
case-move-pause-undo = отметка о паузе отменена
case-move-leave-undo = отметка о выходе отменена
fact-died = смерть

## A form that is not finished

form-what-life-pause = отметка о паузе
form-what-life-back = отметка о конце паузы
form-what-life-moved = отметка о переезде
form-what-life-died = отметка о смерти
