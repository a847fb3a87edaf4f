### The first minutes: language, welcome, links, roles, the menu and its pages.

# The same text stands in both languages' files.
start-language =
    Tere! Olen Märkaja, vestlusrobot. Palun valige keel.
    Здравствуйте! Это чат-бот Märkaja. Выберите, пожалуйста, язык.
start-welcome =
    Märkaja помогает сообщить о человеке, которому нужна помощь, и объясняет, какая помощь бывает.
    Ваше сообщение прочитает человек: социальный работник (sotsiaaltöötaja) местного самоуправления (kohalik omavalitsus).
    Это не скорая помощь и не кризисный телефон. Если есть угроза жизни, сразу звоните 112.
# Variables:
#   $institution (String) - name of the institution whose link was opened
start-institution =
    Здравствуйте! Это ссылка учреждения: { $institution }.
    Здесь можно сообщить социальному работнику (sotsiaaltöötaja) о человеке, которому нужна помощь. Это займёт около 2 минут.
    Сообщение уйдёт только после того, как Вы его проверите.
# Variables:
#   $days (Number) - how long an invitation lives
start-invitation-spent =
    Это приглашение больше не действует. Оно действует { $days ->
        [one] { $days } день
        [few] { $days } дня
        [many] { $days } дней
       *[other] { $days } дня
    } и открывается один раз.
    Попросите новое там, откуда пришло прежнее.

## After an invitation was accepted

# Variables:
#   $municipality (String), $institution (String)
role-welcome-partner =
    Добро пожаловать! Ваша роль: сотрудник учреждения. Учреждение: { $institution }
    Теперь Ваши сообщения отмечены: их пишет подтверждённый сотрудник. Сообщу Вам, когда с человеком свяжутся и когда работа завершится.
# Variables: as above
role-welcome-case-manager =
    Добро пожаловать! Ваша роль: кейс-менеджер (juhtumikorraldaja). Самоуправление: { $municipality }
    Новое сообщение сразу приходит сюда. Кто раньше нажмёт «Принять», тот и занимается сообщением.
    Имя и контакт открываются отдельной кнопкой. О каждом просмотре остаётся отметка.
# Variables: as above
role-welcome-base-support-specialist =
    Добро пожаловать! Ваша роль: специалист базовой поддержки (baastoetuse spetsialist). Учреждение: { $institution }
    Людей за Вами закрепляет кейс-менеджер (juhtumikorraldaja): { $municipality }
# Variables: as above
role-welcome-support-worker =
    Добро пожаловать! Ваша роль: специалист поддержки (tugitöötaja). Учреждение: { $institution }
    Людей за Вами закрепляет специалист базовой поддержки (baastoetuse spetsialist) или кейс-менеджер (juhtumikorraldaja): { $municipality }
role-welcome-ska-coordinator =
    Добро пожаловать! Ваша роль: координатор Департамента социального страхования (Sotsiaalkindlustusamet).
    Отдельных людей здесь не видно, только общие числа по самоуправлениям. Список самоуправлений составляет администратор Märkaja.
# Variables: as above
role-welcome-close-person =
    Добро пожаловать! Ваша роль: близкий человек.
    Когда человек даст согласие, кейс-менеджер (juhtumikorraldaja) добавит Вас как близкого. Самоуправление (kohalik omavalitsus): { $municipality }
# Variables: as above
role-welcome-operator =
    Добро пожаловать! Ваша роль: администратор.
    Управление открывается в браузере. Ссылку даёт /panel, она действует 5 минут.
    Каждое действие записывается в журнал. Имён людей в списках нет.

## Menu

# Variables:
#   $roles (String)
menu-roles =
    Что Вы хотите сделать?
    Ваша роль: { $roles }
menu-plain = Что Вы хотите сделать?
help-page =
    Как это работает
    /report — сообщить о человеке, которому нужна помощь
    /referrals — сообщения и что с ними сейчас
    /services — какая помощь есть
    /feedback — отзыв о полученной помощи или жалоба
    /menu — все возможности
    /language — язык
    /privacy — Ваши данные
    /cancel — прервать то, что начато
    /leave — выйти
    Märkaja — это программа. Решение о помощи всегда принимает сотрудник самоуправления (kohalik omavalitsus).

## Privacy

# Variables:
#   $retention (String)
privacy-notice =
    Прежде чем начать: Ваши данные
    Отвечает самоуправление, которому Вы отправите сообщение.
    Зачем: чтобы социальный работник мог помочь. Другие самоуправления сообщение не увидят.
    Срок хранения: { $retention }.
    Telegram тоже видит сообщения. После отправки ответы удаляются из чата, насколько позволяет Telegram.
    Вы вправе увидеть свои данные, попросить их исправить или удалить.
# Variables:
#   $days (Number)
privacy-retention = его устанавливает самоуправление, обычно { $days ->
        [one] { $days } день
        [few] { $days } дня
        [many] { $days } дней
       *[other] { $days } дня
    } после завершения работы с сообщением
privacy-long =
    Подробнее
    Самоуправление действует по закону: Закон о социальном обеспечении (sotsiaalhoolekande seadus) обязывает помогать человеку, которому нужна помощь. Поэтому согласие на это не требуется.
    Имя, контакт и описание зашифрованы. О каждом просмотре остаётся отметка.
    Личный код (isikukood) здесь не нужен. Имя можно назвать и по телефону.
    Социальный работник скажет человеку, что о нём сообщили. Передам ему, можно ли назвать Ваше имя.
    Если человек получает помощь по программе ISTE, его данные хранятся столько, сколько требует договор.
    Незаконченные ответы удаляются через сутки.
# The notice as it holds: the one above, or the words that an operator published in its place.
# Variables:
#   $words (String) - ready words
privacy-words = { $words }
button-understood = Понятно, дальше
button-read-more = Читать подробнее

## Leaving

leave-question =
    Хотите выйти? Ваши роли сразу перестанут действовать.
    Сообщения, которыми Вы занимаетесь, вернутся коллегам. Вернуться можно по новому приглашению.
leave-question-plain =
    Хотите выйти? Незаконченные ответы будут удалены.
    Отправленные сообщения останутся у самоуправления.
button-leave = Выйти
button-stay = Остаться
leave-last-lead =
    После Вашего ухода у команды не останется руководителя. Сначала, пожалуйста, назначьте нового.
    Это можно сделать на странице «Моя команда»: откройте коллегу.
leave-done =
    Вы вышли. Märkaja не будет писать Вам, пока Вы не напишете.
    Если захотите начать снова, напишите /start.
group-private-only = Märkaja разговаривает только в личном чате. Напишите, пожалуйста, прямо боту.

## What Telegram shows before the first message

bot-description =
    Märkaja помогает сообщить социальному работнику (sotsiaaltöötaja) волости или города о человеке, которому нужна помощь.
    Это не скорая помощь и не кризисный телефон. Если есть угроза жизни, сразу звоните 112.
bot-short-description = Здесь можно сообщить о человеке, которому нужна помощь. При угрозе жизни сразу звоните 112.
command-report = Сообщить о человеке
command-referrals = Мои сообщения
command-team-referrals = Сообщения
command-menu = Открыть меню
command-language = Keel · Язык
command-privacy = Ваши данные
command-help = Инструкция
command-leave = Выйти
