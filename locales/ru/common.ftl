### Words that several conversations share: buttons, and families of words by member.

## Buttons

button-back = Назад
button-next = Дальше
button-skip = Пропустить
button-cancel = Прервать
button-send = Отправить
button-change = Изменить
button-yes = Да
button-no = Нет
button-unknown = Не знаю
button-begin = Начать
button-menu = Открыть меню
button-keep = Оставить
button-report = Сообщить о человеке
button-need-help = Мне нужна помощь
button-about-help = Прочитать о помощи
button-change-language = Сменить язык
button-referrals = Сообщения
button-my-referrals = Мои сообщения
button-show-all = Показать все
button-continue-draft = Продолжить начатое
button-start-anew = Начать заново

## Values

value-yes = да
value-no = нет
value-unknown = неизвестно
value-colleague = коллега
name-by-phone = назовут по телефону
# Variables:
#   $years (Number)
age-exact = { $years }
# Variables:
#   $years (Number)
age-about = примерно { $years }

## Life domains

domain-housing = Жильё
domain-everyday-life = Повседневная жизнь
domain-social-relations = Отношения с людьми
domain-mental-health = Психическое здоровье
domain-physical-health = Физическое здоровье
domain-occupation = Занятость (работа, учёба, дело)
domain-leisure = Досуг и увлечения
domain-family = Поддержка семьи

## How soon

urgency-today = Сегодня
urgency-week = На этой неделе
urgency-later = Не срочно
urgency-told-today = сегодня
urgency-told-week = на этой неделе
urgency-told-later = не срочно

## Does the person know and agree

agreement-yes = да
agreement-no = нет, согласия нет
agreement-not-asked = не удалось спросить
agreement-button-yes = Да
agreement-button-no = Нет
agreement-button-not-asked = Не удалось спросить

guardian-yes = есть
guardian-no = нет
guardian-unknown = неизвестно
guardian-button-yes = Да
guardian-button-no = Нет
guardian-button-unknown = Не знаю

person-language-et = эстонский
person-language-ru = русский
person-language-other = другой язык
person-language-unknown = неизвестно
person-language-button-et = Эстонский
person-language-button-ru = Русский
person-language-button-other = Другой язык
person-language-button-unknown = Не знаю

## Who reports

referrer-staff = сотрудник учреждения
referrer-close-person = близкий человек
referrer-self = человек пишет о себе
referrer-other = кто-то другой
referrer-verified = подтверждённый сотрудник
referrer-unverified = неподтверждённый отправитель

## How a referral ends, to the team and to the sender

outcome-help-arranged = Помощь организована
outcome-assessment-started = Оценка началась
outcome-redirected = Человека направили дальше
outcome-no-need = Сейчас помощь не нужна
outcome-declined = Человек пока не хочет помощи
outcome-not-reached = Связаться не удалось
outcome-already-known = Человеку уже помогают
outcome-helped-otherwise = Помощь нашли иначе
outcome-told-help-arranged = помощь организована
outcome-told-assessment-started = началась оценка потребности в помощи
outcome-told-redirected = человека направили в другое место
outcome-told-no-need = сейчас помощь не нужна
outcome-told-declined = человек пока не хочет помощи
outcome-told-not-reached = связаться с человеком не удалось
outcome-told-already-known = человеку уже помогают
outcome-told-helped-otherwise = помощь нашли в другом виде
outcome-told-self-help-arranged = помощь организована
outcome-told-self-assessment-started = началась оценка: какая помощь Вам нужна
outcome-told-self-redirected = дальше помогут в другом месте
outcome-told-self-no-need = сейчас помощь не нужна
outcome-told-self-declined = Вы пока не хотите помощи
outcome-told-self-not-reached = связаться с Вами пока не удалось
outcome-told-self-already-known = Вам уже помогают
outcome-told-self-helped-otherwise = помощь для Вас нашли в другом виде

status-sent = новое
status-taken = в работе
status-contacted = с человеком связались
status-closed = завершено
status-withdrawn = отозвано
status-sender-sent = ещё не принято
status-sender-taken = принято
status-sender-contacted = с человеком связались
status-sender-closed = завершено
status-sender-withdrawn = отозвано

## Roles

role-partner = сотрудник учреждения
role-case-manager = кейс-менеджер (juhtumikorraldaja)
role-base-support-specialist = специалист базовой поддержки (baastoetuse spetsialist)
role-support-worker = специалист поддержки (tugitöötaja)
role-ska-coordinator = координатор Департамента социального страхования (Sotsiaalkindlustusamet)
role-operator = администратор
role-close-person = близкий человек

## Help numbers (only those that somebody checked are shown)

help-number-emergency = экстренная помощь: скорая, спасатели, полиция
help-number-victim-support = кризисный телефон помощи жертвам (ohvriabi)
help-number-emotional-support = телефон эмоциональной поддержки и душепопечения
help-number-state-information = государственный информационный телефон
help-number-lifeline-et = телефон доверия Eluliin, на эстонском
help-number-lifeline-ru = телефон доверия Eluliin, на русском
help-number-child-protection = телефон помощи детям (Lasteabi)
help-number-family-doctor-advice = консультационная линия семейных врачей
help-number-ska = инфотелефон Департамента социального страхования (Sotsiaalkindlustusamet)
# Stands for a moment where a name is about to be shown
reveal-opens = Открываю …
