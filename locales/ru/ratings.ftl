### Quality of life: asked one question at a time, confirmed once, compared, summed up.

command-ratings = Сводная таблица оценок качества жизни
form-what-rating-words = Ваши слова к оценке
form-what-rating-correct = исправление оценки

## Shared words

rating-occasion-start = в начале
rating-occasion-year = через год
rating-occasion-end = в конце
rating-side-person = человек
rating-side-specialist = специалист
rating-side-close = близкий человек
# Variables:
#   $side (String), $occasion (String)
rating-which = { $side }, { $occasion }
rating-example = Пример анкеты: официальной формы здесь пока нет.
rating-unknown = не знаю
rating-not-answered = без ответа
# Variables:
#   $occasion (String)
rating-own-person = Оценка качества жизни (elukvaliteedi hinnang), { $occasion }
# Variables:
#   $occasion (String)
rating-own-close = Ваш взгляд на качество жизни (elukvaliteedi hinnang), { $occasion }
rating-change-better = лучше
rating-change-same = так же
rating-change-worse = хуже

## Questions

# Variables:
#   $head (String)
#   $number (Number), $total (Number)
rating-head = { $head } · { $number }/{ $total }
# Variables:
#   $head (String)
rating-head-words = { $head } · своими словами
# Variables:
#   $area (String), $question (String)
rating-question =
    <b>{ $area }</b>
    { $question }
# Variables:
#   $answer (String)
rating-answered = Ответ сейчас: { $answer }
# Variables:
#   $question (String)
rating-own-words =
    { $question }
    Отвечать необязательно. Имена и данные о здоровье здесь не нужны.
# Variables:
#   $head (String)
#   $number (Number), $total (Number)
rating-put-down =
    { $head }
    Ответы сохранены: { $number }/{ $total }. Продолжить можно в любое время и с любого устройства.
rating-words-question =
    Напишите своими словами. До 500 знаков.
    Имена и данные о здоровье здесь не нужны.
rating-reason-question =
    Почему оценка исправляется? Напишите коротко.
    Причина останется рядом с оценкой.
# Variables:
#   $length (Number), $longest (Number)
rating-words-long = Текст слишком длинный, знаков: { $length }. Помещается до { $longest }. Напишите, пожалуйста, короче.
rating-words-cancelled = Ничего не изменилось. Оценка на месте.
# Variables:
#   $head (String)
rating-changed =
    { $head }
    Оценка тем временем изменилась. Этот текст не сохранён, посмотрите оценку ещё раз.

## To check and to confirm

# Variables:
#   $head (String)
rating-summary = <b>{ $head }: проверьте ответы</b>
# Variables:
#   $count (Number), $total (Number)
rating-summary-missing = Вопросов без ответа: { $count }/{ $total }
rating-please-choose = На этот вопрос отвечают кнопкой. Выберите, пожалуйста, ответ или нажмите «Пропустить».
# Variables:
#   $occasion (String)
rating-specialist-missing = Оценки специалиста пока нет ({ $occasion }). Обязанность будет выполнена, когда будут обе оценки.
rating-summary-check = Если всё верно, нажмите «Подтвердить».
# Variables:
#   $area (String)
rating-area = <b>{ $area }</b>
# Variables:
#   $number (Number)
#   $question (String), $answer (String)
rating-line = { $number }. { $question } { $answer }
# Variables:
#   $note (String)
rating-comment = Своими словами: «{ $note }»
# Variables:
#   $head (String)
rating-which-answer = <b>{ $head }: какой ответ изменить?</b>
rating-toast-empty = Ни на один вопрос ещё нет ответа. Подтверждать нечего.
# Variables:
#   $head (String)
rating-confirmed =
    { $head }
    Оценка подтверждена.
rating-thanks =
    Спасибо! Ваша оценка подтверждена.
    Ответы увидят только сотрудники, которые помогают человеку.
# Variables:
#   $head (String)
rating-undone =
    { $head }
    Подтверждение отменено. Ответы сохранены.
# Variables:
#   $head (String)
rating-correction-undone =
    { $head }
    Исправление отменено. Действует прежняя оценка.
# Variables:
#   $head (String)
rating-drop-question =
    { $head }
    Удалить ответы неоконченной оценки? Вернуть их нельзя.
# Variables:
#   $head (String)
rating-dropped =
    { $head }
    Неоконченная оценка удалена.
# Variables:
#   $head (String)
rating-kept-old =
    { $head }
    Исправления не будет. Действует оценка, подтверждённая раньше.
# Variables:
#   $head (String), $who (String)
#   $at (String) - сегодня в 11:00
rating-held =
    { $head }
    Сейчас эту оценку заполняет: { $who }
    Последний ответ: { $at }
    Если продолжите Вы, другой человек не сможет идти дальше с того же места. Ответы останутся.
# Variables:
#   $head (String), $who (String)
#   $at (String) - сегодня в 11:00
rating-held-link =
    { $head }
    Сейчас эту оценку смотрит: { $who }
    Последнее изменение: { $at }
rating-taken-given = Эта оценка от человека уже есть.
rating-taken-worker = Эта оценка уже начата сотрудником. Откройте её, пожалуйста, ещё раз.
rating-taken-phone = Сейчас ответы идут с телефона самого человека. Дождитесь, пожалуйста, подтверждения.
rating-taken-link-given = Эта оценка уже есть. Спасибо!
rating-taken-link-worker = Сотрудник заполняет эту оценку вместе с человеком. Всё в порядке, от Вас ничего не нужно.
rating-taken-link-phone = Эту оценку уже заполняют на другом телефоне.

## One person's page

# Variables:
#   $code (String)
rating-page = <b>{ $code }: оценка качества жизни (elukvaliteedi hinnang)</b>
# Variables:
#   $which (String), $day (String)
rating-page-given = ✓ { $which }: подтверждено, { $day }
# Variables:
#   $which (String), $day (String)
rating-page-correcting = ✓ { $which }: подтверждено, { $day }; идёт исправление
# Variables:
#   $which (String), $day (String)
rating-page-paper = ✓ { $which }: отмечено, { $day }; ответов здесь нет
# Variables:
#   $which (String), $day (String)
rating-page-erased = ✓ { $which }: подтверждено, { $day }; ответы удалены
# Variables:
#   $which (String)
#   $number (Number), $total (Number)
rating-page-begun = … { $which }: не закончено, { $number }/{ $total }
# Variables:
#   $which (String)
#   $number (Number), $total (Number)
rating-page-phone = … { $which }: заполняется на телефоне того, кто отвечает, { $number }/{ $total }
# Variables:
#   $which (String)
rating-page-none = · { $which }: нет
# Variables:
#   $wanted (String)
rating-page-wanted = Сейчас нужно: { $wanted }
# Variables:
#   $side (String)
rating-compared = <b>{ $side }: средние по областям</b>
rating-compared-side-person = Оценка человека
rating-compared-side-specialist = Оценка специалиста
rating-compared-side-close = Оценка близкого человека
# Variables:
#   $area (String), $values (String)
rating-compared-area = { $area }: { $values }
# Variables:
#   $area (String), $values (String), $change (String)
rating-compared-moved = { $area }: { $values } ({ $change })
rating-compared-other-form = Прежняя оценка сделана по другой анкете. Сравнить их нельзя.
# Variables:
#   $code (String)
rating-choose = { $code }: чья оценка и когда?
# Variables:
#   $code (String)
rating-given = { $code }: какую оценку посмотреть?
# Variables:
#   $head (String), $day (String)
rating-seen =
    <b>{ $head }</b>
    Подтверждено: { $day }
# Variables:
#   $number (Number)
#   $note (String)
rating-version = Версия { $number }. Причина: «{ $note }»
# Variables:
#   $code (String)
#   $count (Number)
rating-asked =
    { $count ->
        [one] { $code }: об оценке просим { $count } близкого человека. Через неделю напомню один раз.
        [few] { $code }: об оценке просим { $count } близких людей. Через неделю напомню один раз.
        [many] { $code }: об оценке просим { $count } близких людей. Через неделю напомню один раз.
       *[other] { $code }: об оценке просим { $count } близкого человека. Через неделю напомню один раз.
    }
# Variables:
#   $code (String)
rating-asked-nobody = { $code }: сейчас просить об оценке некого. Просьба уйдёт, когда придёт время оценки.
# Variables:
#   $code (String)
#   $count (Number)
rating-asked-before = { $code }: просьба уже была, близких людей: { $count }. Больше не спрашиваю, чтобы не надоедать.

## For somebody who is linked

# Variables:
#   $person (String) - first name, or the code
rating-link-about = Человек: { $person }
rating-link-how-relative = Как, по Вашему мнению, живётся человеку? Ваш взгляд хранится отдельно и не заменяет оценку самого человека.
rating-link-how-guardian = Как живётся человеку? Отвечайте, пожалуйста, за человека, с его точки зрения.
rating-link-how-person = Как Вам живётся? Здесь нет верных и неверных ответов.
rating-link-rest = Любой вопрос можно пропустить, продолжить можно и позже. Ответы увидят только сотрудники, которые помогают человеку.
rating-link-nothing = Сейчас оценка не нужна. Когда придёт время, сообщу.
# Variables:
#   $occasion (String), $day (String)
rating-link-given = ✓ Оценка есть ({ $occasion }): { $day }
# Variables:
#   $code (String)
notice-rating-asked =
    { $code }: просим Вашу оценку: как живётся?
    Это займёт около 5 минут. Отвечать необязательно.
# Variables:
#   $code (String)
notice-rating-given = { $code }: с телефона человека или близкого пришла оценка качества жизни (elukvaliteedi hinnang).

## Sums

rating-sums =
    Сводная таблица оценок качества жизни (elukvaliteedi hinnang)
    За какое время?
# Variables:
#   $number (Number)
#   $year (String)
rating-quarter = { $number }-й квартал { $year }
# Variables:
#   $until (String)
rating-until = по { $until }
# Variables:
#   $span (String)
rating-sums-kind =
    Сводная таблица оценок качества жизни: { $span }
    Таблица с кодами остаётся в Вашем самоуправлении. Средние можно показать и другим: оценку одного человека по ним не вычислить.
# Variables:
#   $municipality (String), $span (String)
rating-file-caption = Сводная таблица оценок качества жизни: { $municipality }, { $span }. Имён в файле нет.
rating-file = Сводная таблица оценок качества жизни
rating-file-name = kachestvo-zhizni
rating-file-people = Оценки
rating-file-averages = Средние
rating-file-beginning = с начала
# Variables:
#   $municipality (String), $since (String), $until (String), $made (String)
rating-file-about = { $municipality } · { $since } – { $until } · сделано { $made }
# Variables:
#   $name (String), $version (String), $source (String)
rating-file-form = Анкета: { $name }, версия { $version }. Источник: { $source }
rating-file-outside = Здесь только закончившиеся кварталы. Оценка относится к кварталу, в котором её подтвердили.
rating-file-outside-why = «Скрыто»: числа о группах меньше 5 человек не показаны. Скрыты и числа, по которым можно было бы вычислить другое скрытое число. Маленький квартал считается вместе со следующими, когда людей вместе не меньше 5.
rating-file-hidden = скрыто
rating-file-empty = За это время оценок нет.
rating-file-whole = Всё вместе
# Variables:
#   $area (String)
rating-file-moved = { $area }: изменение с начала
rating-filled-given = ответы есть
rating-filled-paper = отмечено, ответов нет
rating-filled-erased = ответы удалены
rating-filled-missing = нет
rating-head-of-code = Код
rating-head-of-occasion = Когда
rating-head-of-side = Чья оценка
rating-head-of-filled = Состояние
rating-head-of-day = День
rating-head-of-due = Срок
rating-head-of-answered = Ответов
rating-head-of-questions = Вопросов
rating-average-head-area = Область
rating-average-head-occasion = Когда
rating-average-head-side = Чья оценка
rating-average-head-count = Людей
rating-average-head-mean = Среднее
rating-average-head-moved-count = Сравнено
rating-average-head-moved = Изменение с начала

## Buttons

button-ratings-of-case = Оценка качества жизни
button-ratings-continue = Продолжить оценку
button-rating-mine = Моя оценка
button-rating-give = Дать оценку
button-rating-unknown = Не знаю
button-rating-in-et = На эстонском
button-rating-in-ru = На русском
button-rating-later = Продолжить позже
button-rating-go-on = Продолжить
# Variables:
#   $which (String)
button-rating-resume = Продолжить: { $which }
button-rating-drop = Удалить неоконченную
button-rating-drop-yes = Удалить ответы
button-rating-keep-old = Не исправлять
button-rating-write = Написать
button-rating-words = Добавить свои слова
button-rating-words-change = Изменить свои слова
button-rating-confirm = Подтвердить
button-rating-change = Изменить ответ
# Variables:
#   $number (Number)
button-rating-number = { $number }.
button-rating-begin = Начать оценку
button-rating-see = Посмотреть ответы
button-rating-correct = Исправить
button-rating-ask = Попросить об оценке
button-rating-over = Взять на себя
button-rating-take-back = Отменить оценку
button-rating-all-time = За всё время
button-rating-codes = Таблица с кодами
button-rating-means = Только средние
# Variables:
#   $number (Number)
button-duty-rating = Оценить { $number }.

## The picture of a comparison

# Variables:
#   $code (String)
rating-chart-head = { $code }: оценки качества жизни
# Variables:
#   $steps (Number)
rating-chart-scale = Средние по областям по шкале от 1 до { $steps }: больше — лучше.
# Variables:
#   $change (String)
rating-chart-moved = Изменение: { $change }
rating-chart-foot = Прочерк означает, что ответа нет.
# Variables:
#   $code (String)
rating-chart-caption = { $code }: сравнение оценок
# Variables:
#   $code (String)
rating-chart-caption-own = { $code }: сравнение оценок. Картинка исчезнет отсюда через сутки, по кнопке придёт снова.
button-rating-chart = Сравнение картинкой
