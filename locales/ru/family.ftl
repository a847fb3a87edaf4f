### Close people: consents, the one-time link, the card, letters, and the end of it.

## Buttons

button-family = Близкие
button-family-mine = Обзор помощи
button-family-card = Открыть обзор
button-family-write = Написать специалисту
button-family-end = Отключить сообщения
button-family-end-sure = Да, отключить
button-family-consents = Согласия
button-family-withdraw = Отозвать согласие
button-family-keep = Оставить в силе
button-family-accept = Принять, открыть обзор
button-family-accept-bare = Да
button-family-decline = Нет, не нужно
button-family-read = Прочитать
button-family-answer = Ответить
button-family-settled = Ответ уже дан
button-family-drop = Прервать
button-family-hours = Записать часы
button-family-send-anyway = Отправить сообщением
button-family-meeting-off-sure = Да, отменить
button-family-note = Записать согласие
button-family-make = Сохранить и создать ссылку
button-family-link = Открыть ссылку
button-family-invite = Создать новую ссылку
button-family-extend = Продлить согласие
# Variables:
#   $day (String)
button-family-extend-until = Продлить до { $day }
button-family-stop = Отключить эту ссылку
button-family-revoked = Согласие отозвано
button-family-again = Новая ссылка
button-family-revoke = Отозвать согласие
button-family-end-link = Отключить ссылку
button-family-end-all = Отключить все ссылки
button-family-withdrawn = Да, записать
button-family-meeting = Следующая встреча
button-family-meeting-change = Изменить
button-family-meeting-off = Отменить встречу

## Words in lines

family-scope-overview = обзор
family-scope-messages = сообщения
family-scope-rating = оценка качества жизни
family-scope-feedback = отзывы
family-scope-button-overview = Обзор (кто, когда, сколько)
family-scope-button-messages = Переписка со специалистом
family-scope-button-rating = Оценка качества жизни
family-scope-button-feedback = Отзывы
family-relation-person = сам человек
family-relation-guardian = опекун
family-relation-relative = близкий человек
family-relation-button-relative = Близкому человеку
family-relation-button-guardian = Опекуну
family-relation-button-person = Самому человеку
family-given-by-person = человек
family-given-by-guardian = опекун
family-given-by-button-person = Человек
family-given-by-button-guardian = Опекун
family-link-end-left = по желанию получателя; согласие действует
family-link-end-by-worker = по решению сотрудника; согласие действует
family-link-end-restored = при восстановлении данных; уточните, действует ли согласие
family-end-withdrawn = согласие отозвано
family-end-by-worker = отключено сотрудником
family-end-left = отключено самим получателем
family-end-expired = срок согласия истёк
family-end-case-closed = дело (juhtum) закрыто
family-end-stopped = из-за события в жизни
family-end-restored = отключено при восстановлении данных
# Variables:
#   $day (String)
family-until = до { $day }
family-until-withdrawn = до отзыва
# Variables:
#   $day (String), $reason (String)
family-state-ended = закончилось { $day }, { $reason }
# Variables:
#   $day (String), $reason (String)
family-state-link-ended = ссылка отключена { $day }, { $reason }
# Variables:
#   $until (String)
family-state-open = открыто, согласие { $until }
# Variables:
#   $day (String)
family-state-waits = ссылка ждёт открытия до { $day }
family-state-expired = ссылка не открыта, срок вышел
family-oneself = Моё собственное согласие
family-nobody-yet = пока нет

## The card of a linked person (model 54)

# Variables:
#   $person (String) - first name, $month (String)
family-card-head = { $person }: { $month }
# Variables:
#   $specialist (String)
family-card-specialist = Специалист: { $specialist }
# Variables:
#   $day (String), $at (String)
family-meeting = Следующая встреча: { $day }, { $at }
# Variables:
#   $day (String), $at (String), $place (String)
family-meeting-place = Следующая встреча: { $day }, { $at }, место: { $place }
# Variables:
#   $day (String)
family-review = Пересмотр плана: { $day }
family-no-meeting = Следующая встреча: пока не назначена
# Variables:
#   $hours (Number)
family-card-hours =
    Помощь в этом месяце: { $hours ->
        [one] { $hours } час
        [few] { $hours } часа
        [many] { $hours } часов
       *[other] { $hours } часа
    }
family-card-no-hours = Помощь в этом месяце: часов пока не записано
# Variables:
#   $kind (String), $amount (String)
family-help-line = { $kind }: { $amount }
family-help-other = другая помощь
# Variables:
#   $code (String)
family-card-bare =
    Человек: { $code }
    Обзор в согласие не входит.
family-list = Чей обзор открыть?

## Only with consent

family-only-with-consent =
    Понимаю, что Вы хотите знать, как дела у близкого человека.
    Рассказать о человеке можно, только если на это дано согласие: его собственное или опекуна (eestkostja). Даже то, получает ли кто-то здесь помощь, остаётся тайной.
    Что можно сделать: спросите у близкого, даёт ли он согласие. Согласие запишет кейс-менеджер самоуправления (juhtumikorraldaja) и даст Вам ссылку.
    Если есть угроза жизни, сразу звоните 112.

## The one-time link

family-greeting-head-relative = Здравствуйте! Здесь видно, какую помощь получает Ваш близкий. На это дано согласие.
family-greeting-head-guardian = Здравствуйте! Здесь видно, какую помощь получает человек под Вашей опекой (eestkoste).
family-greeting-head-person = Здравствуйте! Это обзор помощи, которую Вы получаете.
family-greeting-bare-relative = Здравствуйте! Ваш близкий получает помощь, и Вам разрешено пользоваться чат-ботом Märkaja.
family-greeting-bare-guardian = Здравствуйте! Человек под Вашей опекой (eestkoste) получает помощь. Вам разрешено пользоваться чат-ботом Märkaja.
family-greeting-bare-person = Здравствуйте! Вы получаете помощь и можете пользоваться здесь чат-ботом Märkaja.
family-greeting-ask = Открыть обзор?
family-greeting-ask-bare = Вы согласны?
family-greeting-note-relative = Диагнозов, результатов оценки и других документов здесь нет. Согласие можно отозвать в любое время, тогда сообщения сразу прекратятся.
family-greeting-note-guardian = Диагнозов и результатов оценки здесь нет. Здесь видно и то, кому разрешено рассказывать о человеке. Разрешение можно отозвать.
family-greeting-note-person = Здесь видно и то, кому Вы разрешили рассказывать о себе. Разрешение можно отозвать.
# Variables:
#   $head (String), $note (String), $question (String), $municipality (String), $scopes (String)
#   $retention (Number) - days
family-greeting =
    { $head }
    Самоуправление: { $municipality }
    Разрешено: { $scopes }.
    { $note }
    Ваши данные: хранятся эта ссылка и Ваши сообщения. Сообщения удаляются через { $retention ->
        [one] { $retention } день
        [few] { $retention } дня
        [many] { $retention } дней
       *[other] { $retention } дня
    }. Отвечает самоуправление. Telegram тоже видит сообщения.
    { $question }
# Variables:
#   $code (String)
family-accepted = Обзор открыт. В сообщениях вместо имени стоит код { $code }. В меню есть кнопка «Обзор помощи».
# Variables:
#   $code (String)
family-accepted-bare = Ссылка открыта. Обзора помощи в ней нет. В сообщениях вместо имени стоит код { $code }.
family-declined = Понятно. Ничего не открыто. Ссылка ещё действует, если Вы передумаете.
family-link-spent = Эта ссылка больше не действует. Попросите, пожалуйста, новую у кейс-менеджера (juhtumikorraldaja).
family-own-work = Вы сами работаете с этим человеком. Ссылка предназначена его близкому, перешлите её, пожалуйста. Она ещё не использована.

## Leaving, and taking a consent back (models 55 and 56)

# Variables:
#   $person (String)
family-end-question =
    Отключить сообщения? Человек: { $person }
    Согласие остаётся в силе. Новую ссылку даст кейс-менеджер (juhtumikorraldaja).
# Variables:
#   $municipality (String)
family-ended-own =
    Сообщения отключены. По этой ссылке больше ничего не придёт, прежние сообщения удалятся из этого чата.
    Согласие остаётся в силе.
    Новую ссылку даст кейс-менеджер самоуправления (juhtumikorraldaja): { $municipality }
family-consents = Какое согласие открыть?
family-consents-none = Сейчас нет согласия, которое можно здесь отозвать.
# Variables:
#   $relative (String), $given_by (String), $given (String), $until (String), $scopes (String)
family-withdraw-question =
    <b>Согласие: { $relative }</b>
    Разрешено: { $scopes }
    Кто дал согласие: { $given_by }, { $given }
    Действует: { $until }
    Вы отзываете согласие? Этот человек сразу перестанет получать сообщения. То, что ждёт отправки, тоже не уйдёт.
    Помощь продолжится как раньше.
# Variables: as above
family-withdraw-question-own =
    <b>Ваше собственное согласие</b>
    Разрешено: { $scopes }
    Кто дал согласие: { $given_by }, { $given }
    Действует: { $until }
    Вы отзываете согласие? Вы сразу перестанете получать отсюда сообщения. То, что ждёт отправки, тоже не уйдёт.
    Помощь продолжится как раньше.
# Variables:
#   $day (String), $at (String), $relative (String)
family-withdrawn =
    Согласие отозвано: { $day }, { $at }.
    Больше не получит сообщений: { $relative }
    Прежние сообщения удаляются из чата этого человека. Сообщения старше двух дней удалить нельзя: по возможности они станут пустыми. То, что уже прочитано, отозвать нельзя.
    Новое согласие можно дать Вашему кейс-менеджеру (juhtumikorraldaja).
# Variables:
#   $day (String), $at (String)
family-withdrawn-own =
    Согласие отозвано: { $day }, { $at }.
    Новое согласие можно дать Вашему кейс-менеджеру (juhtumikorraldaja).
# Variables:
#   $municipality (String)
family-over =
    Согласие на отправку сообщений больше не действует. Сообщений об этом человеке больше не будет.
    Если есть вопросы, обратитесь в самоуправление: { $municipality }
# Variables:
#   $municipality (String)
family-over-link =
    Ссылка отключена, по ней больше ничего не придёт. Согласие остаётся в силе.
    Новую ссылку даст кейс-менеджер самоуправления (juhtumikorraldaja): { $municipality }
family-emptied = Это сообщение убрано.
# Variables:
#   $municipality (String)
family-over-self =
    Ваш обзор здесь закрыт.
    Если есть вопросы, обратитесь в самоуправление: { $municipality }

## What comes unasked

# Variables:
#   $code (String), $until (String)
family-ends = { $code }: согласие заканчивается { $until }. Если хотите получать сообщения дальше, поговорите с кейс-менеджером (juhtumikorraldaja). Больше ничего делать не нужно.
# Variables:
#   $code (String), $until (String), $relation (String)
family-ends-office = { $code }: { $relation ->
        [person] собственное согласие человека
        [guardian] согласие для опекуна
       *[relative] согласие для близкого
    } заканчивается { $until }. Спросите, пожалуйста, у человека или опекуна, остаётся ли оно в силе.
# Variables:
#   $code (String), $until (String)
family-extended = { $code }: согласие действует дальше { $until }.
# Variables:
#   $code (String)
family-back = { $code }: сообщения продолжаются. Прошлое сообщение об их окончании пришло по ошибке. Просим прощения.
# Variables:
#   $code (String), $relation (String), $kin (String) - « (мама)», or nothing
family-office-withdrawn = { $code }: { $relation ->
        [person] отозвано собственное согласие человека.
        [guardian] согласие для опекуна отозвано.
       *[relative] согласие рассказывать близкому{ $kin } отозвано.
    } Ссылка отключена, ожидавшие сообщения не уйдут.
# Variables:
#   $code (String), $relation (String), $kin (String) - « (мама)», or nothing
family-office-left = { $code }: { $relation ->
        [person] сам человек больше не получает сообщений.
        [guardian] опекун больше не получает сообщений.
       *[relative] близкий человек{ $kin } больше не получает сообщений.
    } Ссылка отключена получателем, согласие действует. Новую ссылку можно создать здесь.
# Variables:
#   $code (String), $relation (String), $kin (String) - « (мама)», or nothing
family-office-opened = { $code }: ссылка открыта. { $relation ->
        [person] Она была для самого человека.
        [guardian] Она была для опекуна.
       *[relative] Она была для близкого человека{ $kin }.
    } Если открыл кто-то другой, сразу отключите её.
# Variables:
#   $code (String), $relation (String), $kin (String) - « (мама)», or nothing
family-office-unused = { $code }: срок ссылки вышел, её никто не открыл. { $relation ->
        [person] Она была для самого человека.
        [guardian] Она была для опекуна.
       *[relative] Она была для близкого человека{ $kin }.
    } Новую можно создать здесь.
# Variables:
#   $code (String), $line (String)
family-meeting-new =
    { $code }: назначена встреча.
    { $line }
# Variables:
#   $code (String), $line (String)
family-meeting-soon =
    { $code }: напоминаю.
    { $line }
# Variables:
#   $code (String), $line (String)
family-meeting-moved =
    { $code }: место встречи изменилось.
    { $line }
    Новое место видно в обзоре.
# Variables:
#   $code (String), $line (String)
#   $moment (String) - пятница, 27.11.2026, в 14:30
family-meeting-changed =
    { $code }: время встречи изменилось.
    { $line }
    Прежнее время: { $moment }
# Variables:
#   $code (String)
#   $moment (String) - пятница, 27.11.2026, в 14:30
family-meeting-off =
    { $code }: встречи не будет.
    Отменено: { $moment }
    О новом времени договорится специалист.
# Variables:
#   $code (String), $month (String), $hours (Number)
family-month =
    { $code }: { $month }
    Всего помощи: { $hours ->
        [one] { $hours } час
        [few] { $hours } часа
        [many] { $hours } часов
       *[other] { $hours } часа
    }

## Letters

# Variables:
#   $person (String) - first name, or the code, $language (String)
family-write-question =
    Человек: { $person }
    Язык получателя: { $language }
    Напишите, что Вы хотите сказать специалисту. Передаётся только текст. Номер телефона и аккаунт специалист не видит.
    Если есть угроза жизни, сразу звоните 112.
# Variables:
#   $person (String) - first name, or the code
#   $typed (String), $language (String)
family-write-check =
    Проверьте перед отправкой.
    Кому: специалист. Человек: { $person }
    «{ $typed }»
    Язык получателя: { $language }
# Variables:
#   $code (String), $called (String), $relation (String), $language (String)
family-answer-question =
    { $code }: напишите ответ. Кому: { $relation ->
        [person] сам человек
        [guardian] { $called } (опекун)
       *[relative] { $called } (близкий человек)
    }
    Язык получателя: { $language }
    Передаётся только текст, Ваш аккаунт получатель не видит. Данные о здоровье сюда писать не нужно.
# Variables:
#   $code (String), $called (String), $relation (String), $typed (String), $language (String)
family-answer-check =
    { $code }: проверьте перед отправкой.
    Кому: { $relation ->
        [person] сам человек
        [guardian] { $called } (опекун)
       *[relative] { $called } (близкий человек)
    }
    «{ $typed }»
    Язык получателя: { $language }
# Variables:
#   $code (String), $called (String), $relation (String), $typed (String)
family-answer-hours =
    Эта строка похожа на запись о рабочих часах. Пока ничего не отправлено.
    «{ $typed }»
    Записать часы или отправить как сообщение? Сообщение получит: { $relation ->
        [person] сам человек
        [guardian] { $called } (опекун)
       *[relative] { $called } (близкий человек)
    }, { $code }
# Variables:
#   $person (String) - first name, or the code
family-put-down = Начатое сообщение прервано, ничего не отправлено. Человек: { $person }
# Variables:
#   $person (String) - first name, or the code
family-put-down-typed = Начатое сообщение прервано, ничего не отправлено. Написанное остаётся здесь, в чате. Человек: { $person }
# Variables:
#   $turn_to (String) - a contact, or where to look for one
family-urgent = Если дело срочное, обратитесь, пожалуйста, сюда: { $turn_to }
family-not-sent = Ничего не отправлено.
# Variables:
#   $person (String) - first name, or the code
#   $specialist (String)
family-sent =
    Сообщение передано. Человек: { $person }
    Получатель: { $specialist }
    Ответ придёт сюда. Если за два рабочих дня ответа не будет, напомню получателю.
# Variables:
#   $code (String), $called (String), $relation (String)
family-answer-sent =
    { $code }: ответ передан.
    Получатель: { $relation ->
        [person] сам человек
        [guardian] { $called } (опекун)
       *[relative] { $called } (близкий человек)
    }
family-rewritten = Изменение передано.
# Variables:
#   $number (Number)
family-too-many =
    За день можно написать { $number ->
        [one] { $number } сообщение
        [few] { $number } сообщения
        [many] { $number } сообщений
       *[other] { $number } сообщения
    }. Это сообщение не отправлено. Продолжите, пожалуйста, завтра.
family-nobody-there = Сообщение не передано: сейчас здесь некому его прочитать.
family-change-nobody-there = Изменение не передано: сейчас здесь некому его прочитать.
# Variables:
#   $code (String), $relation (String)
family-blocked = { $code }: сообщение не передано. { $relation ->
        [person] Самому человеку Märkaja сейчас писать не может: чат закрыт.
        [guardian] Опекуну Märkaja сейчас писать не может: чат закрыт.
       *[relative] Близкому человеку Märkaja сейчас писать не может: чат закрыт.
    } Свяжитесь, пожалуйста, другим способом.
family-gone = Сообщение не передано: ссылка уже отключена.
family-not-yours = Изменение не передано: ссылка больше не действует, или у человека теперь другой специалист.
family-too-often = Это сообщение уже меняли несколько раз. Последнее изменение не передано. Напишите, пожалуйста, новое сообщение.
family-only-text = Передаётся только текст. Картинка, голос или файл не отправлены. Напишите, пожалуйста, словами.
# Variables:
#   $code (String), $relation (String)
family-letter = { $code }: Вам пишет { $relation ->
        [person] сам человек
        [guardian] опекун
       *[relative] близкий человек
    }.
# Variables:
#   $code (String), $relation (String)
family-letter-edited = { $code }: { $relation ->
        [person] сообщение самого человека
        [guardian] сообщение опекуна
       *[relative] сообщение близкого человека
    } изменено.
# Variables:
#   $code (String)
family-answer = { $code }: Вам пишет специалист.
# Variables:
#   $code (String)
family-answer-edited = { $code }: сообщение специалиста изменено.
# Variables:
#   $code (String), $called (String), $typed (String), $language (String)
family-letter-read =
    { $code }, пишет { $called }:
    «{ $typed }»
    Язык отправителя: { $language }
    Ответьте кнопкой или на это сообщение.
# Variables:
#   $person (String) - first name, or the code
#   $specialist (String), $typed (String), $language (String)
family-answer-read =
    Человек: { $person }
    Пишет { $specialist }
    «{ $typed }»
    Язык отправителя: { $language }
    Ответьте кнопкой или на это сообщение.
# Variables:
#   $code (String), $day (String), $relation (String)
family-letter-waits = { $code }: { $relation ->
        [person] сообщение самого человека
        [guardian] сообщение опекуна
       *[relative] сообщение близкого человека
    } ждёт ответа с { $day }.
# Variables:
#   $code (String), $day (String), $relation (String)
family-letter-late = { $code }: { $relation ->
        [person] сообщение самого человека
        [guardian] сообщение опекуна
       *[relative] сообщение близкого человека
    } специалисту остаётся без ответа с { $day }. Ответьте, пожалуйста, или договоритесь со специалистом, кто ответит.
# Variables:
#   $code (String)
family-settled = { $code }: понятно, об этом сообщении больше не напомню.

## The case manager's pages

# Variables:
#   $code (String)
family-page = { $code }: близкие и согласия
# Variables:
#   $called (String), $relation (String), $state (String)
family-page-line = { $called } ({ $relation }): { $state }
family-nobody = Пока никому не дано разрешения. Без согласия о человеке никому ничего не сообщается.
# Variables:
#   $code (String), $called (String), $relation (String), $given_by (String), $given (String), $until (String), $scopes (String), $proof (String), $state (String)
family-one =
    { $code }: { $called } ({ $relation })
    Кто дал согласие: { $given_by }, { $given }
    Действует: { $until }
    Разрешено: { $scopes }
    Подтверждение: { $proof }
    Ссылка: { $state }
# Variables:
#   $called (String)
family-end-link-question =
    Отключить ссылку? Кому дана: { $called }
    Сообщения прекратятся сразу, ожидающие тоже не уйдут.
# Variables:
#   $code (String)
family-end-all-question = { $code }: отключить все ссылки? Сообщения прекратятся сразу, ожидающие тоже не уйдут.
# Variables:
#   $day (String)
family-toast-extended = Согласие продлено: действует до { $day }.
# Variables:
#   $code (String), $called (String)
family-extend-beyond =
    { $code }: по записям услуга закончится не позже, чем истечёт согласие. Кому дано: { $called }
    Продлевайте, пожалуйста, только если человек продолжает получать помощь и даёт на это согласие.
# Variables:
#   $code (String)
family-consent-relation = { $code }: кому разрешено рассказывать?
# Variables:
#   $code (String)
family-consent-called = { $code }: как здесь называть этого человека? Например, «мама» или «сестра». Имя не нужно.
family-consent-by = Кто дал согласие?
family-consent-scopes = На что дано согласие? Нажмите, чтобы выбрать или убрать.
family-consent-given = Когда дано согласие?
family-consent-until = До какого дня действует согласие? Выберите или напишите день.
family-consent-proof = Где лежит подписанное согласие? Напишите коротко, например «папка 12».
# Variables:
#   $code (String), $called (String), $relation (String), $given_by (String), $given (String), $scopes (String), $until (String), $proof (String)
family-consent-check =
    { $code }: проверим.
    Кому: { $called } ({ $relation })
    Кто дал согласие: { $given_by }, { $given }
    На что: { $scopes }
    Действует: { $until }
    Подтверждение: { $proof }
family-flaw-ahead = Этот день ещё впереди. Выберите, пожалуйста, день, который уже был.
family-flaw-long-ago = Это было больше двух лет назад. Возьмите, пожалуйста, новое согласие или проверьте день.
family-flaw-ended = Этот день уже прошёл. Выберите, пожалуйста, более поздний.
family-flaw-nothing = Выберите хотя бы одно, на что дано согласие.
# Variables:
#   $code (String), $until (String)
family-invite-done = { $code }: согласие записано. Ссылка действует до { $until } и только для одного человека. Перешлите, пожалуйста, следующее сообщение или покажите код QR.
# Variables:
#   $municipality (String), $link (String), $until (String)
family-invite-forward =
    Приглашение Märkaja. Самоуправление: { $municipality }
    Откройте, пожалуйста, ссылку в своём телефоне и нажмите «Start»:
    { $link }
    Ссылка действует до { $until } и только для Вас.
# Variables:
#   $until (String)
family-invite-qr = Та же ссылка в виде кода QR. Действует до { $until }.
# Variables:
#   $code (String), $called (String)
family-withdrawal-who = { $code }: кто попросил отозвать согласие? Кому дано: { $called }
family-withdrawal-when = Когда об этом попросили?
# Variables:
#   $code (String), $called (String), $who (String), $day (String)
family-withdrawal-check =
    { $code }: согласие будет отозвано.
    Кому дано: { $called }
    Кто попросил: { $who }, { $day }
    Сообщения прекратятся сразу, ожидающие тоже не уйдут.
# Variables:
#   $code (String)
family-withdrawn-for = { $code }: согласие отозвано, ссылка отключена. Ожидавшие сообщения не уйдут.

## The next meeting

# Variables:
#   $code (String), $example (String) - 30.11
family-meeting-day = { $code }: когда следующая встреча? Напишите день, например { $example }.
# Variables:
#   $code (String), $day (String)
family-meeting-time = { $code }, { $day }: во сколько? Напишите, например, 14:30.
# Variables:
#   $code (String)
family-meeting-where = { $code }: где встреча? Одно слово, например «дома». Это увидит и близкий, у которого есть разрешение.
# Variables:
#   $typed (String)
family-meeting-time-problem = Не получилось понять время: «{ $typed }». Напишите, пожалуйста, например 14:30.
family-meeting-past = Это время уже прошло. Напишите, пожалуйста, более позднее.
# Variables:
#   $code (String), $line (String)
family-meeting-set =
    { $code }: встреча записана.
    { $line }
    Сразу сообщу тем, кому разрешено получать сообщения.
# Variables:
#   $code (String), $line (String)
family-meeting-page =
    { $code }
    { $line }
# Variables:
#   $code (String)
#   $moment (String) - пятница, 27.11.2026, в 14:30
family-meeting-off-question =
    { $code }: отменить встречу?
    Время: { $moment }
    Сразу сообщу тем, кому разрешено получать сообщения.
# Variables:
#   $code (String)
#   $moment (String) - пятница, 27.11.2026, в 14:30
family-meeting-cancelled =
    { $code }: встреча отменена.
    Прежнее время: { $moment }

## What was begun, and the command

form-what-family-consent = запись согласия
form-what-family-withdrawal = запись отзыва согласия
form-what-family-write = сообщение специалисту
form-what-family-answer = ответ на сообщение
form-what-family-meeting = время встречи
command-family = Обзор помощи

## Lines of the instructions

help-page-family = /family — обзор помощи близкому человеку
