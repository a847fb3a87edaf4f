### The page for a person who leaves. Read by the person or the guardian: no sentence over fifteen words, no
### abbreviation without its full name, no health words. Each line of a text is a paragraph of its own.

exit-sheet-title = Что будет с Вашей помощью дальше
# Variables:
#   $name (String)
exit-sheet-for = { $name }
exit-sheet-ends = Что заканчивается
# Variables:
#   $day (String) - 31.12.2026
exit-sheet-ends-lines =
    Ваша нынешняя помощь продолжается до { $day } включительно.
    Это персонализированная модель специальных услуг по уходу (erihoolekanne).
    Перед последним днём мы спросим, как у Вас дела.
# Variables: as above
exit-sheet-ended-lines =
    Ваша прежняя помощь закончилась { $day }.
    Это была персонализированная модель специальных услуг по уходу (erihoolekanne).
exit-sheet-begins = Что начинается
# Variables:
#   $municipality (String)
exit-sheet-path-state-service =
    Следующая помощь — государственная услуга по уходу (erihoolekandeteenus).
    Решает Департамент социального страхования (Sotsiaalkindlustusamet).
# Variables: as above
exit-sheet-path-own-service =
    Дальше Вам поможет самоуправление: { $municipality }.
    Социальный работник обсудит с Вами, какая помощь Вам нужна.
    Вы вместе договоритесь, с какого дня начнётся новая помощь.
# Variables: as above
exit-sheet-path-other-kov =
    Дальше Вам поможет самоуправление того места, где Вы живёте.
    Обратитесь там к социальному работнику.
    Если хотите, мы поможем с ним связаться.
# Variables: as above
exit-sheet-path-no-help-wanted =
    Вы сказали, что сейчас помощь Вам не нужна.
    Это Ваше решение, и мы его уважаем.
    Если передумаете, к нам всегда можно обратиться.
exit-sheet-apply =
    Ходатайство ещё не подано. Его подаёте Вы или Ваш опекун.
    Кейс-менеджер (juhtumikorraldaja) поможет его написать.
    Ответа нужно ждать до 40 рабочих дней.
    Если свободного места нет, Вас поставят в очередь.
# Variables:
#   $day (String), $due (String) - 20.01.2027
exit-sheet-applied =
    Ходатайство подано: { $day }.
    Ответ должен прийти не позднее { $due }.
    Если свободного места нет, Вас поставят в очередь. Об этом придёт письмо.
exit-sheet-decided =
    Департамент социального страхования принял решение.
    Сейчас Вы ждёте свободного места. Когда место найдётся, придёт решение о направлении (suunamisotsus).
    После этого прийти туда нужно в течение нескольких дней.
# Variables:
#   $due (String) - 20.01.2027
exit-sheet-referred-by =
    Для Вас есть место.
    Придите туда не позднее { $due }.
    Если в это время прийти нельзя, сначала позвоните нам.
exit-sheet-referred =
    Для Вас есть место.
    Прийти туда нужно в течение нескольких дней. День назовёт кейс-менеджер (juhtumikorraldaja).
exit-sheet-started = Новая услуга уже началась.
# Variables:
#   $municipality (String)
exit-sheet-meanwhile =
    Нынешняя помощь может закончиться до ответа или до свободного места.
    Тогда в это время Вам поможет самоуправление: { $municipality }.
# Variables: as above
exit-sheet-meanwhile-now = Пока новая услуга не началась, Вам поможет самоуправление: { $municipality }.
exit-sheet-whom = К кому обратиться
# Variables:
#   $municipality (String), $turn_to (String) - the published contact
exit-sheet-contact = { $municipality }: { $turn_to }
# Variables:
#   $municipality (String)
exit-sheet-contact-none = { $municipality }: спросите социального работника.
# Variables:
#   $worker (String)
exit-sheet-worker = Спросите кейс-менеджера (juhtumikorraldaja): { $worker }
exit-sheet-rights = Ваши права
exit-sheet-rights-lines =
    Если Вам нужна помощь, Ваше самоуправление обязано помочь.
    Так говорит закон о социальном обеспечении (sotsiaalhoolekande seadus), параграф 15.
    Можно попросить объяснение и посмотреть, что о Вас записано.
    Можно взять кого-нибудь с собой.
exit-sheet-danger = Если чья-то жизнь или здоровье в опасности, сразу звоните 112.
exit-sheet-given-by = Кто передал листок (имя)
exit-sheet-given-on = День
