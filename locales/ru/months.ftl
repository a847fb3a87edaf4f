### The month: checked by those who delivered, drafted for the case manager, closed, its files.

## To check

# Variables:
#   $month (String) - ноябрь 2026
month-check = Проверьте, пожалуйста, месяц: { $month }
# Variables:
#   $month (String)
month-check-done = Месяц проверен: { $month }
month-check-again = Напоминаю: месяц ещё не проверен.
# Variables:
#   $month (String)
month-check-nothing = За этот месяц Вам нечего проверять: { $month }
# Variables:
#   $person (String) - P-014, Mari T., $total (String) - 12,5 ч
month-check-person = { $person }: { $total }
# Variables:
#   $total (Number) - hours
month-check-total =
    Всего: { $total ->
        [one] { $total } час
        [few] { $total } часа
        [many] { $total } часов
       *[other] { $total } часа
    }
# Variables:
#   $due (String)
month-check-due = Подтвердите не позднее { $due }. Тогда кейс-менеджер (juhtumikorraldaja) сделает отчёт вовремя.
month-check-no-signature = Это не цифровая подпись. Лист участия (osalemise leht) нужно подписать отдельно.
# Variables:
#   $at (String) - 01.12.2026 в 9:14, $tag (String) - 3f2a 91bc…
month-checked = проверено { $at }, код { $tag }
# Variables:
#   $month (String)
month-check-whose = Чьи дни показать? Месяц: { $month }
# Variables:
#   $count (Number)
month-check-more = … и ещё { $count }: смотрите кнопку «Показать дни».
button-month-confirm = Подтвердить месяц
# Variables:
#   $code (String)
button-month-confirm-one = Подтвердить { $code }
# Variables:
#   $code (String)
button-month-uncheck = Отменить проверку: { $code }
button-month-fix = Исправить
button-month-days = Показать дни
button-month-check = Проверить месяц
button-month-check-again = Посмотреть снова
month-toast-checked = Проверено.
month-toast-checked-before = Это уже было проверено.
month-toast-unchecked = Подтверждение отменено.
month-toast-changed = За это время что-то изменилось. Здесь то, что есть сейчас.
# Variables:
#   $workers (String)
month-toast-fix-others = Часы может исправить тот, кто их записал: { $workers }
# Variables:
#   $code (String), $month (String)
month-unchecked =
    { $code }, { $month }: после Вашего подтверждения часы изменились.
    Месяц снова не проверен. Посмотрите его, пожалуйста, ещё раз.

## One person's days

# Variables:
#   $person (String), $month (String)
month-sheet-head = { $person } · { $month }
# Variables:
#   $line (String) - day, length, component
month-sheet-line = { $line }
# Variables:
#   $total (String)
month-sheet-total = Всего: { $total }
# Variables:
#   $page (Number), $pages (Number)
month-page = Страница { $page }/{ $pages }

## /month

# Variables:
#   $typed (String)
month-not-understood = Не получилось понять, какой это месяц: «{ $typed }». Напишите, например: /month октябрь, /month 10 или /month 2026-10.
# Variables:
#   $month (String) - январь 2030
month-not-begun = Этот месяц ещё не начался: { $month }. Текущий месяц открывает /month.
month-of-adviser = Месячные отчёты составляют самоуправления и отправляют их Вам по своему каналу. Итоги по договорам есть здесь: нажмите «Итоги недели».
month-which = Открыть Ваши часы или месяц самоуправления?
month-which-place = Чей месяц открыть?
command-budget = Бюджет договора
command-team-month = Отчёт за месяц
button-month-own = Мои часы
button-month-report = Отчёт за месяц
button-month-open = Открыть месяц
# Variables:
#   $number (Number)
button-duty-month = { $number }: открыть месяц

## The draft

month-draft-ready = Черновик месяца готов.
# Variables:
#   $municipality (String), $month (String)
month-draft-head = { $municipality }: { $month }
month-state-open = Состояние: месяц идёт, часы ещё записывают.
month-state-in-check = Состояние: на проверке.
month-state-closed = Состояние: закрыт.
month-state-sent = Состояние: отправлен в Департамент социального страхования (SKA).
month-state-corrected = Состояние: после закрытия есть исправления. Нужна новая версия.
# Variables:
#   $version (Number)
month-version = Версия { $version }.
month-draft-not-owed = На этот месяц нет ни договора (leping), ни записанных людей, часов или планов. Отчёт не нужен, закрывать нечего.
# Variables:
#   $due (String)
month-draft-due = Срок отчёта: { $due }
# Variables:
#   $due (String)
month-draft-late = Срок отчёта был { $due }.
# Variables:
#   $people (Number), $hours (String) - 42,5 ч
month-draft-people = Людей: { $people }, часы: { $hours }
month-draft-empty = За этот месяц часов не записано.
# Variables:
#   $sum (String) - 812,40 €
month-draft-sum = Стоимость: { $sum }
# Variables:
#   $sum (String)
month-draft-sum-part = Стоимость строк с ценой: { $sum }
# Variables:
#   $components (String)
month-draft-no-price = Нет цены: { $components }
# Variables:
#   $share (Number) - per cent
month-draft-budget = Из денег договора на компоненты использовано: { $share } %
# Variables:
#   $count (Number)
month-draft-closed-gaps = Закрыт с известными пробелами: { $count }
month-draft-no-gaps = Всё на месте, ничего не пропущено.
# Variables:
#   $count (Number)
month-draft-gaps = Чего не хватает, всего: { $count }
# Variables:
#   $codes (String) - P-014, P-022
month-draft-paused = Часы в дни, на которые отмечена пауза: { $codes }
# Variables:
#   $gap (String), $count (Number)
month-draft-gap = • { $gap }: { $count }
# Variables:
#   $version (Number), $count (Number)
month-draft-changes = Строк изменилось после версии { $version }: { $count }
# Variables:
#   $worker (String), $at (String)
month-draft-closed-by = Закрыто { $at }: { $worker }
# Variables:
#   $leads (String)
month-draft-closes = Этот месяц может закрыть: { $leads }
# Variables:
#   $leads (String)
month-draft-closes-nobody = Этот месяц может закрыть руководитель команды. Сейчас здесь никто не отмечен руководителем: спросите у администратора Märkaja.
# Variables:
#   $count (Number)
month-draft-gaps-so-far = Пока не хватает: { $count }
button-month-ask-lead = Попросить закрыть месяц
month-toast-lead-asked = Просьба отправлена.
month-toast-lead-asked-before = Сегодня просьба уже отправлена.
# Variables:
#   $worker (String), $municipality (String), $month (String)
month-close-asked =
    Просьба закрыть месяц: { $municipality }, { $month }
    Просит: { $worker }
button-month-close = Закрыть месяц
button-month-close-again = Закрыть ещё раз
button-month-sent = Отметить: отправлено в SKA
button-month-unsent = Снять отметку об отправке
button-month-people = Люди
button-month-changes = Изменения
button-month-files = Файлы
button-month-budget = Бюджет
button-month-nudge-all = Напомнить всем
# Variables:
#   $worker (String)
button-month-nudge = Напомнить: { $worker }

month-gap-unchecked = не проверено
month-gap-not-delivered = в плане есть, но не оказано
month-gap-not-planned = оказано, но в плане нет
month-gap-no-core-service = не было основной услуги (põhiteenus)
month-gap-no-price = нет цены
month-gap-no-component = компонент не выбран
month-gap-button-unchecked = Не проверено
month-gap-button-not-delivered = Не оказано
month-gap-button-not-planned = Вне плана
month-gap-button-no-core-service = Без основной
month-gap-button-no-price = Без цены
month-gap-button-no-component = Без компонента
month-gap-reader-worker = кто записал часы
month-gap-reader-specialist = специалист базовой поддержки
# Variables:
#   $code (String), $what (String)
month-gap-line = { $code }: { $what }
# Variables:
#   $code (String)
month-gap-code = { $code }
# Variables:
#   $worker (String)
month-gap-who = { $worker }
month-gap-import = Цены загружает из файла администратор Märkaja: markaja import prices ФАЙЛ

## Lists

# Variables:
#   $municipality (String), $month (String), $title (String)
month-list-head = { $municipality }, { $month }: { $title }
# Variables:
#   $page (Number), $pages (Number)
month-list-part = ({ $page }/{ $pages })
month-people-title = люди
# Variables:
#   $code (String), $what (String) - hours, sum, checked or not
month-people-line = { $code }: { $what }
month-sheet-checked = проверено
month-sheet-unchecked = не проверено
# Variables:
#   $version (Number)
month-changes-title = что изменилось после версии { $version }
# Variables:
#   $code (String), $component (String), $before (String), $after (String)
month-change-line = { $code }, { $component }: было { $before }, стало { $after }
month-change-nothing = (ничего)
month-no-changes = В строках изменений нет.
month-toast-no-gaps = Здесь больше ничего не пропущено.
month-toast-nudged = Напоминание отправлено.
month-toast-nudged-before = Сегодня уже напоминали.
# Variables:
#   $count (Number)
month-toast-nudged-all =
    Напоминание отправлено { $count ->
        [one] { $count } человеку
        [few] { $count } людям
        [many] { $count } людям
       *[other] { $count } людям
    }.

## The one who is asked

# Variables:
#   $municipality (String), $month (String)
month-nudge = Напоминание ({ $municipality }): { $month }
month-nudge-look = Посмотрите, пожалуйста, часы и план:
# Variables:
#   $gap (String), $codes (String) - P-014, P-022
month-nudge-gap = • { $gap }: { $codes }

## Closing

# Variables:
#   $month (String), $gap (String), $count (Number), $lines (String)
month-close-reason =
    { $month }. Недочёт: { $gap } ({ $count })
    { $lines }
    Почему это остаётся так? Файл будет на эстонском: выберите причину кнопкой или напишите её по-эстонски. Не пишите, пожалуйста, имён и сведений о здоровье.
# Variables:
#   $month (String), $gap (String), $line (String), $left (Number)
month-close-one =
    { $month }. Недочёт: { $gap } (ещё { $left })
    { $line }
    Почему это остаётся так? Файл будет на эстонском: выберите причину кнопкой или напишите её по-эстонски. Не пишите, пожалуйста, имён и сведений о здоровье.
# Variables:
#   $month (String), $version (Number), $count (Number), $lines (String)
month-close-same =
    { $month }. Недочёты, причина которых названа в версии { $version }: { $count }
    { $lines }
    Причины те же?
# Variables:
#   $line (String), $reason (String)
month-close-had = { $line } ({ $reason })
# Variables:
#   $version (Number)
button-month-reason-same = Как в версии { $version }
button-month-reason-anew = Пересмотреть причины
# Variables:
#   $longest (Number)
month-close-reason-long = Причина слишком длинная. До { $longest } знаков.
month-close-reason-short = Из этого не понять причину. Напишите, пожалуйста, несколько слов или выберите причину кнопкой.
month-close-reason-contact = Причина останется в файле счёта. Напишите её, пожалуйста, без номера телефона, электронной почты и личного кода (isikukood).
month-close-reason-health = Не пишите, пожалуйста, сведений о здоровье: причина останется в файле счёта. Достаточно того, что человека не было.
month-close-reason-name = Причина останется в файле счёта. Напишите её, пожалуйста, без имени: код (P-014) в файле и так есть.
# Variables:
#   $days (Number)
month-reason-paused = Человека не было (дней: { $days })
# Variables:
#   $spans (String) - 03.–20.11.2026
month-gap-away = пауза { $spans }
month-reason-no-answer = Поставщик услуги не ответил вовремя
month-reason-away = Человека в это время не было
month-reason-agreed = Договорились по-другому
month-reason-checker-away = Проверить в это время было некому
month-reason-later = Уточнят позже
month-reason-no-provider = Поставщика услуги не нашлось
month-reason-need = Помощь понадобилась в течение месяца
month-reason-plan-later = План меняется
month-reason-declined = Человек этого не хочет
month-reason-price-waits = Цена ещё не утверждена
month-reason-price-asked = Прейскурант запрошен
month-reason-button-no-answer = Поставщик не отвечает
month-reason-button-away = Человека не было
month-reason-button-agreed = Договорились иначе
month-reason-button-checker-away = Проверить было некому
month-reason-button-later = Уточнят позже
month-reason-button-no-provider = Поставщика не нашлось
month-reason-button-need = Понадобилось в этом месяце
month-reason-button-plan-later = План меняется
month-reason-button-declined = Человек не хочет
month-reason-button-price-waits = Цена не утверждена
month-reason-button-price-asked = Прейскурант запрошен
button-month-reason-each = У каждого своя причина
# Variables:
#   $count (Number)
month-close-more = и ещё { $count }
# Variables:
#   $gap (String), $codes (String) - P-014, P-022, $reason (String)
month-close-gap = • { $gap }: { $codes } ({ $reason })
month-close-no-sum = цен нет
# Variables:
#   $municipality (String), $month (String), $people (Number), $hours (String), $sum (String), $version (Number), $gaps (String), $invoice (String)
month-close-check =
    Закрыть месяц? { $municipality }, { $month }
    Версия { $version }
    Людей: { $people }, часы: { $hours }
    Стоимость: { $sum }
    { $gaps }
    Файлы придут сюда: сводные данные (andmekogu), строки для STAR и листы участия (osalemise leht). { $invoice }
month-close-invoice = Сводный счёт (koondarve) придёт, когда месяц закроют все самоуправления договора.
month-close-invoice-no-contract = Сводного счёта (koondarve) не будет: договор (leping) не введён.
month-close-invoice-no-prices = Цены не введены: сумм за часы в сводном счёте не будет.
month-close-changed = За это время в месяце что-то изменилось. Посмотрите, пожалуйста, ещё раз.
# Variables:
#   $municipality (String), $month (String), $version (Number), $worker (String), $at (String)
month-close-elsewhere =
    Месяц уже закрыт: { $municipality }, { $month }, версия { $version }
    Закрыто { $at }: { $worker }
# Variables:
#   $municipality (String), $month (String), $version (Number)
month-close-not-owed = Месяц не закрыт: { $municipality }, { $month }. На этот месяц нет ни договора (leping), ни записанных людей.
# Variables:
#   $worker (String), $at (String)
month-toast-closed = Месяц уже закрыт. Закрыто { $at }: { $worker }
# Variables:
#   $municipality (String), $month (String), $version (Number)
month-closed =
    Месяц закрыт: { $municipality }, { $month }, версия { $version }
    Файлы готовятся. Они придут сюда.
month-close-cancelled = Месяц остался незакрытым.
month-toast-sent = Отмечено: отправлено в SKA.
# Variables:
#   $municipality (String), $month (String)
month-sent-no-contract = { $municipality }, { $month }: договор (leping) не введён. Поэтому сводного счёта (koondarve) нет.
month-sent-sure = Всё равно отметить, что отчёт отправлен?
button-month-sent-sure = Всё равно отметить
month-toast-unsent = Отметка об отправке снята.
# Variables:
#   $municipality (String), $month (String)
month-tick-open =
    { $municipality }, { $month }: отчёт пока нельзя отметить отправленным, месяц не закрыт.
    Откройте месяц, проверьте, чего не хватает, и закройте его.
# Variables:
#   $municipality (String), $month (String)
month-tick-corrected =
    { $municipality }, { $month }: после закрытия данные изменились. Отчёт пока нельзя отметить отправленным.
    Откройте месяц и закройте его ещё раз.
# Variables:
#   $municipality (String), $month (String), $version (Number)
month-corrected =
    { $municipality }, { $month }: после закрытия версии { $version } данные изменились.
    Проверьте, пожалуйста, изменения и закройте месяц ещё раз.
# Variables:
#   $municipality (String), $month (String), $version (Number)
month-corrected-sent =
    { $municipality }, { $month }: данные изменились после того, как версия { $version } была отправлена в Департамент социального страхования (Sotsiaalkindlustusamet).
    Закройте, пожалуйста, месяц ещё раз и отправьте новую версию. Отчёт снова есть среди Ваших сроков.

## Files

# Variables:
#   $done (Number), $total (Number)
month-making = Готовлю файлы: { $done } / { $total }
month-toast-making = Файлы готовятся. Они придут сюда.
month-toast-file = Файл сейчас придёт.
# Variables:
#   $municipality (String), $month (String), $version (Number)
month-files-head = Файлы: { $municipality }, { $month }, версия { $version }
month-files-told = Нажмите на нужный файл. Файлы с именами исчезают из чата сами. Чтобы сохранить, возьмите всё одним архивом ZIP.
month-files-none = Файлов этой версии пока нет.
# Variables:
#   $version (Number)
month-files-corrected = После закрытия версии { $version } данные изменились. Файлы новой версии придут, когда Вы закроете месяц ещё раз.
# Variables:
#   $names (String)
month-files-waiting = Сводный счёт (koondarve) можно сделать, когда месяц закроют и здесь: { $names }
# Variables:
#   $month (String), $version (Number)
month-sheets-head = Листы участия (osalemise lehed): { $month }, версия { $version }
# Variables:
#   $month (String), $version (Number)
month-sheets-head-own = Листы участия (osalemise lehed) с русскими заголовками: { $month }, версия { $version }. В Департамент социального страхования (Sotsiaalkindlustusamet) отправляются эстонские.
button-month-sheets-official = Eesti keeles
button-month-sheets-own = По-русски
month-toast-sheet-present-only = Лист этой версии на другом языке уже не сделать. Можно сделать только по нынешней версии.
month-file-button-dataset = Andmekogu
month-file-button-star = STAR
month-file-button-invoice = Koondarve
month-file-button-accounting = Koondarve CSV
button-month-sheets = Листы участия
button-month-zip = Все (ZIP)
button-month-make = Сделать файлы
button-month-make-invoice = Сделать koondarve
# Variables:
#   $version (Number)
button-month-version = Версия { $version }
# Variables:
#   $month (String), $version (Number)
month-file-caption = { $month }, версия { $version }
# Variables:
#   $minutes (Number)
month-file-vanishes =
    { $minutes ->
        [one] В файле есть имена. Он исчезнет из чата через { $minutes } минуту.
        [few] В файле есть имена. Он исчезнет из чата через { $minutes } минуты.
        [many] В файле есть имена. Он исчезнет из чата через { $minutes } минут.
       *[other] В файле есть имена. Он исчезнет из чата через { $minutes } минуты.
    } Получить снова: /month, «Файлы».
# Variables:
#   $minutes (Number)
month-file-save =
    { $minutes ->
        [one] В файлах есть имена. Сохраните их на диск учреждения. Из чата они исчезнут через { $minutes } минуту.
        [few] В файлах есть имена. Сохраните их на диск учреждения. Из чата они исчезнут через { $minutes } минуты.
        [many] В файлах есть имена. Сохраните их на диск учреждения. Из чата они исчезнут через { $minutes } минут.
       *[other] В файлах есть имена. Сохраните их на диск учреждения. Из чата они исчезнут через { $minutes } минуты.
    } Получить снова: /month, «Файлы».
# Variables:
#   $contract (String), $month (String)
month-invoice-ready = Все самоуправления договора { $contract } закрыли месяц: { $month }. Теперь можно сделать сводный счёт (koondarve).
