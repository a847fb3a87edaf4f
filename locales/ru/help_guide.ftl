### Questions to take along. Never a decision.

button-help-guide = Вопросы с собой
help-step-who =
    Будет шесть коротких вопросов. Потом Вы получите список: что спросить у социального работника (sotsiaaltöötaja) или консультанта.
    Märkaja ничего не решает, и ответы не сохраняются.

    Для кого Вы ищете помощь?
help-step-age = Сколько лет человеку?
help-step-lives = Где человек сейчас живёт?
help-step-night = Нужна ли помощь и ночью?
help-step-topics =
    Что сейчас важно? Выберите одно или несколько и нажмите «Дальше».
    Если есть угроза жизни, сразу звоните 112.
help-step-guardian = Есть ли у человека опекун (eestkostja), которого назначил суд?
help-answer-self = Для себя
help-answer-close = Для близкого
help-answer-under-16 = Меньше 16
help-answer-from-16 = 16–17
help-answer-adult = 18 или больше
help-answer-alone = В одиночку
help-answer-family = С близкими
help-answer-institution = В больнице, учреждении
help-answer-unknown = Не знаю
help-answer-yes = Да
help-answer-sometimes = Иногда
help-answer-no = Нет
help-answer-day = Чем занять день
help-answer-work = Работа и учёба
help-answer-home = Жильё
help-answer-autism = Аутизм
help-answer-money = Деньги и расходы
help-answer-rest = Отдых для близких
# Variables:
#   $asks (String) - lines of questions
help-taken =
    <b>Вопросы, которые взять с собой</b>
    { $asks }

    Страницы для чтения — ниже. Решает Департамент социального страхования (Sotsiaalkindlustusamet) или самоуправление (kohalik omavalitsus). Märkaja не решает.
help-ask-child = Кто поможет нам в защите детей (lastekaitse) самоуправления?
help-ask-queue-early = Можно ли уже сейчас встать в очередь?
help-ask-which = Какая услуга подошла бы и почему именно она?
help-ask-autism = Какая помощь при аутизме есть в наших местах?
help-ask-work = Кто поможет найти работу и поддержит на работе?
help-ask-home = Можно ли получить помощь дома или нужно новое жильё?
help-ask-night = Кто есть рядом ночью и как с ним связаться?
help-ask-day = Куда можно ходить днём и что там делают?
help-ask-institution = Кто готовит возвращение домой и даёт ли это приоритет в очереди?
help-ask-rest = Кто будет с человеком, пока близкие отдыхают?
help-ask-guardian = Что должен сам делать и подписывать опекун (eestkostja)?
help-ask-money = Сколько нужно платить и что в это входит?
help-ask-wait = Какая сейчас очередь и как узнать своё место?
help-ask-meanwhile = Чем поможет самоуправление, пока мы ждём?
help-guide-left = Понятно, вопросы прерваны. Ничего не сохранено.
