### Moving people into the next period: preview, one card, a day to take it back.

command-period = Следующий период
button-next-period = Следующий период
button-period-people = Люди по одному
button-period-sheet = Таблица (XLSX)
button-period-ask = Дальше
button-period-make = Перевести
button-period-undo = Отменить перевод
button-period-undo-all = Отменить для всех
# Variables:
#   $code (String)
button-period-out = { $code }: не переводить
# Variables:
#   $code (String)
button-period-in = { $code }: перевести

## Where people are and where they may go

period-own = Собственный период самоуправления
# Variables:
#   $municipality (String)
period-home = <b>Следующий период</b> · { $municipality }
# Variables:
#   $period (String) - 2025–2026, $people (Number), $ends (String) - yes or no, $until (String) - a date, or nothing
period-home-source =
    { $period }: { $people ->
        [one] { $people } человек
        [few] { $people } человека
        [many] { $people } человек
       *[other] { $people } человека
    }{ $ends ->
        [yes] {", "}услуги заканчиваются { $until }
       *[no] {""}
    }
# Variables:
#   $people (Number), $period (String), $day (String) - a date
period-home-moved =
    Переведено: { $people ->
        [one] { $people } человек
        [few] { $people } человека
        [many] { $people } человек
       *[other] { $people } человека
    }, { $period }, с { $day }
period-home-choose = Выберите, куда люди переходят. До подтверждения ничего не меняется.
period-home-none = Сейчас нет периода, в который можно перевести людей. Новый период загружает из файла администратор Märkaja: markaja import period ФАЙЛ
period-for-leads = Людей в следующий период переводит руководитель команды их самоуправления (vald, linn). Вам здесь ничего делать не нужно.

## The preview

# Variables:
#   $municipality (String), $before (String) - names of periods, $after (String) - of the new one, $day (String) - its first day
#   $going (Number)
period-preview =
    <b>{ $before } → { $after }</b>
    { $municipality }, с { $day }
    Переходит: { $going }
# Variables:
#   $what (String) - what is counted, $people (Number), $codes (String) - of these people, or nothing
period-preview-line =
    { $what ->
        [staying] Остаётся в нынешнем периоде: { $people } ({ $codes })
        [doubtful] Не подходит под новые условия: { $people } ({ $codes })
        [unsure] Возраст точно не известен: { $people } ({ $codes })
        [no_plan] В плане ничего нет: { $people } ({ $codes })
        [gone] Какой-то компонент заканчивается, людей: { $people }
        [otherwise] Какой-то компонент идёт в счёт иначе, людей: { $people }
        [unpriced] Цены пока нет: { $people } ({ $codes })
       *[days] Какой-то срок меняется, людей: { $people }
    }

## People one by one

# Variables:
#   $page (Number), $pages (Number), $going (Number)
period-people = Страница { $page }/{ $pages } · переходит: { $going }
# Variables:
#   $code (String), $place (String) - whether they go, and why not
period-person = <b>{ $code }</b> · { $place }
# Variables:
#   $place (String) - goes, doubtful, leaving or left; $chosen (String) - yes or no
period-place =
    { $chosen ->
        [yes] переходит
       *[no] { $place ->
            [doubtful] остаётся, под новые условия не подходит
            [leaving] остаётся, скоро выход
            [left] выход уже был
           *[goes] остаётся
        }
    }
# Variables:
#   $rules (String) - names of rules
period-person-missed = Не подходит («{ $rules }»). Решает самоуправление.
period-paused = пауза
period-person-age = Возраст точно не известен: пожалуйста, проверьте.
period-person-no-plan = В плане ничего нет.
period-person-same = Остальное не меняется.
# Variables:
#   $more (Number)
period-person-more = … и ещё { $more }, всё есть в таблице
# Variables:
#   $told (String) - what becomes of a deadline
period-person-line = · { $told }
# Variables:
#   $activity (String), $amount (String) - 4 h, $change (String), $priced (String) - yes or no
#   $before (String), $after (String) - euros an hour, or that there is no price
period-person-part =
    · { $activity }, { $amount } в месяц: { $change }{ $priced ->
        [yes] . Цена часа: { $before } → { $after }
       *[no] {""}
    }
# Variables:
#   $before (String), $after (String) - names of components
period-part-otherwise = в счёт идёт «{ $after }», раньше «{ $before }»
period-part-gone = заканчивается, в новом каталоге этого нет
period-part-needs-domain = в плане нужна сфера жизни (eluvaldkond)
period-part-same = продолжается
period-no-price = цены нет
period-no-day = без дня
# Variables:
#   $change (String) - appears, vanishes or moves; $name (String) - of the duty, $before (String), $after (String) - dates
period-day =
    { $change ->
        [appears] { $name }: новый срок { $after }
        [vanishes] { $name }: срока { $before } больше нет
       *[moves] { $name }: { $before } → { $after }
    }

## The card, and what follows

# Variables:
#   $people (Number), $before (String), $after (String) - names of periods, $day (String) - the first day
#   $when (String) - ahead or now, $stays (String) - yes or no, $staying (String) - codes
period-card =
    <b>{ $people ->
        [one] { $people } человек
        [few] { $people } человека
        [many] { $people } человек
       *[other] { $people } человека
    }: { $before } → { $after }</b>
    С { $day }
    { $when ->
        [ahead] До этого дня действует старый период. Часы более ранних дней всегда идут в счёт по старому периоду.
       *[now] Новый период начинает действовать сразу. Часы более ранних дней идут в счёт по старому периоду.
    }
    Планы продолжаются с нового дня; чего в новом каталоге нет, то заканчивается.{ $stays ->
        [yes] {" "}В нынешнем периоде остаются: { $staying }.
       *[no] {""}
    }
    Отменить перевод можно в течение суток.
# Variables:
#   $people (Number), $period (String), $day (String) - a date, $until (String) - a moment
period-done =
    Переведено: { $people ->
        [one] { $people } человек
        [few] { $people } человека
        [many] { $people } человек
       *[other] { $people } человека
    }, { $period }, с { $day }
    Кейс-менеджеры (juhtumikorraldaja) и специалисты базовой поддержки (baastoetus) получат сообщение.
    Отменить можно: { $until }
# Variables:
#   $people (Number), $period (String)
period-undo-ask =
    Отменить перевод? { $people ->
        [one] { $people } человек
        [few] { $people } человека
        [many] { $people } человек
       *[other] { $people } человека
    }, { $period }
    Период, планы и сроки станут такими, как были. Всё, что за это время записано, сохранится.
period-toast-undone = Перевод отменён. Период, планы и сроки такие, как были.
# Variables:
#   $by (String) - own or colleague
period-toast-already =
    { $by ->
        [own] Вы уже отменили этот перевод.
       *[colleague] Этот перевод уже отменил коллега.
    }
period-toast-too-late = Сутки прошли: отменить перевод уже нельзя.
# Variables:
#   $why (String) - month_closed, too_late, moved_on or plan_changed; $month (String) - 01.2027, $codes (String)
period-hindered =
    { $why ->
        [month_closed] Месяц { $month } уже закрыт, его суммы остаются. Ничего не изменилось.
        [moved_on] За это время дальше переведены: { $codes }. Сначала отмените тот перевод.
        [plan_changed] План за это время изменён: { $codes }. Чтобы это не пропало, всё остаётся как есть.
       *[too_late] Сутки прошли: отменить перевод уже нельзя.
    }

## Unasked

# Variables:
#   $people (Number), $codes (String), $period (String), $day (String) - a date
period-told =
    В новый период { $people ->
        [one] переходит { $people } человек
        [few] переходят { $people } человека
        [many] переходят { $people } человек
       *[other] переходит { $people } человека
    }: { $codes }
    Период: { $period }, с { $day }. Часы более ранних дней записывайте как обычно, они идут в счёт по старому периоду.
# Variables:
#   $people (Number), $codes (String), $period (String), $day (String) - a date
period-told-undone =
    Перевод отменён: { $codes }
    { $people ->
        [one] Человек остаётся в нынешнем периоде.
        [few] Люди остаются в нынешнем периоде.
        [many] Люди остаются в нынешнем периоде.
       *[other] Люди остаются в нынешнем периоде.
    } Не состоялось: { $period }, с { $day }
# Variables:
#   $people (Number), $day (String) - a date, $codes (String) - P-001, P-002 …
period-ends =
    { $people ->
        [one] Для { $people } человека не решено, какая помощь будет после { $day }.
        [few] Для { $people } человек не решено, какая помощь будет после { $day }.
        [many] Для { $people } человек не решено, какая помощь будет после { $day }.
       *[other] Для { $people } человека не решено, какая помощь будет после { $day }.
    }
    О ком речь: { $codes }
    Выберите следующий период или отметьте выход. Никто не потеряется: дела (juhtum) остаются на месте.

## In a case's history

# Variables:
#   $move (String), $period (String), $at (String), $worker (String)
period-history = { $move }: { $period } · { $at } ({ $worker })

## The file

# Variables:
#   $municipality (String), $before (String), $after (String) - names of periods, $day (String) - a date
period-sheet-title = { $municipality }: { $before } → { $after }, с { $day }
# Variables:
#   $municipality (String), $day (String) - a date
period-sheet-caption = { $municipality }: кто с { $day } переходит в следующий период и что меняется. В таблице коды, имён нет.
period-sheet-people = Люди
period-sheet-plans = Планы
period-sheet-days = Сроки
period-sheet-code = Код
period-sheet-goes = Переходит
period-sheet-why = Состояние
period-sheet-missed = Что не подходит
period-sheet-plan = План есть
period-sheet-activity = Деятельность
period-sheet-hours = Часов в месяц
period-sheet-before = Было
period-sheet-after = Станет
period-sheet-price-before = Цена часа: было, €
period-sheet-price-after = Цена часа: станет, €
period-sheet-change = Что меняется
period-sheet-duty = Срок
period-yes = да
period-no = нет
period-age-unsure = возраст точно не известен
