### ISTE, and what it means in one's own municipality.

help-title-iste = ISTE (персонализированная модель специальных услуг по уходу)
help-label-iste = ISTE там, где я живу
help-text-iste-1 =
    ISTE (персонализированная модель специальных услуг по уходу) — это проект. В нём помощь организует самоуправление (kohalik omavalitsus), а не государство.
    Самоуправление вместе с человеком оценивает, какая поддержка нужна. Потом собирают помощь именно для него. Поддерживают и близких.
    В это же время нельзя получать государственную специальную услугу и социальную реабилитацию.
    Нажмите «Выбрать самоуправление». Покажу, есть ли ISTE у Вас.
# Variables:
#   $closed (String) - last day of the intake, $ends (String) - last day of the services
help-text-iste-2 =
    Можно ли сейчас попасть в проект ISTE? Нет. Новых людей принимали до { $closed }.
    Кто уже в проекте, получает помощь до { $ends }. Спросите своего кейс-менеджера (juhtumikorraldaja), что будет потом.
    Кто получает помощь через проект, попадает в приоритетную очередь на государственную услугу.
    Если Вы не в проекте, есть два пути:
    • попросите помощи у самоуправления, это его обязанность
    • подайте ходатайство (taotlus) на государственную услугу в Департамент социального страхования (Sotsiaalkindlustusamet)
# Variables:
#   $municipality (String), $places (Number), $as_of (String) - a day, $closed (String), $ends (String) - as above
help-place-has =
    <b>{ $municipality }</b>
    ISTE (персонализированная модель специальных услуг по уходу) здесь есть. Мест было на { $as_of }: { $places }.
    Новых людей принимали до { $closed }. Сейчас новых людей не принимают. Помощь проекта идёт до { $ends }.
# Variables: as above
help-place-over =
    <b>{ $municipality }</b>
    ISTE (персонализированная модель специальных услуг по уходу) здесь была. Мест было на { $as_of }: { $places }.
    Помощь проекта шла до { $ends }. Новых людей не принимают.
# Variables:
#   $municipality (String)
help-place-none =
    <b>{ $municipality }</b>
    ISTE — это персонализированная модель специальных услуг по уходу. В списке проекта этого места нет.
# Variables:
#   $names (String) - municipalities of one contract
help-place-together = Места общие: { $names }.
# Variables:
#   $turn_to (String) - contact of the municipality
help-place-turn =
    О помощи можно попросить и без проекта. Самоуправление (kohalik omavalitsus) обязано выяснить, какая помощь нужна, и помочь.
    Куда обратиться: { $turn_to }
# Variables:
#   $checked (String) - a day
help-place-turn-checked = Контакт проверен: { $checked }.
help-place-reachable = Социальному работнику (sotsiaaltöötaja) можно написать и отсюда, кнопки внизу.
help-place-unknown =
    Помощь организует самоуправление (kohalik omavalitsus), где человек записан в регистре населения.
    Если Вы этого не знаете, спросите там, где человек сейчас находится. Там скажут, куда обратиться.
    Если есть угроза жизни, сразу звоните 112.
button-help-place = Выбрать самоуправление
button-help-other-place = Выбрать другое место
help-place-left = Понятно, место не выбрано.
