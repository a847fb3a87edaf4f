### A lead's own municipality: people, links, posters, hours, contact, districts, a lost phone.

button-team = Моя команда
button-people = Коллеги
button-partners = Сотрудники учреждений
button-invite = Пригласить
button-posters = Плакаты
button-hours = Рабочее время
button-contact = Контакт
button-districts = Районы
button-lost = Телефон потерян
button-earlier-part = Предыдущие
button-later-part = Следующие
button-save = Сохранить
command-team = Моя команда
command-away = Отсутствие
command-lost = Телефон коллеги потерян

## The first page

# Variables:
#   $municipality (String), $office_hours (String), $turn_to (String), $checked (String) - a date
#   $colleagues (Number), $leads (Number), $posters (Number), $pending (Number), $districts (Number)
#   $away (String) - lines, or nothing
leading-home =
    <b>{ $municipality }</b>
    Коллег: { $colleagues }, из них руководителей: { $leads }{ $away }
    Рабочее время: { $office_hours }
    Опубликованный контакт: { $turn_to }
    Контакт проверен: { $checked }
    Плакатов: { $posters } · приглашений без ответа: { $pending } · районов: { $districts }
# Variables:
#   $name (String) - the absent colleague, $until (String), $worker (String) - who stands in
leading-home-away = Отсутствует до { $until } включительно: { $name } (замещает: { $worker })
leading-which-place = Команда какой волости или какого города?
# Variables:
#   $leads (String) - names
leading-for-leads =
    Эта страница для руководителя команды.
    Вашей командой руководит: { $leads }
leading-nobody-named = об этом скажут в самоуправлении
leading-welcome = Вы руководите здесь командой. Приглашения, плакаты, рабочее время и районы: /team
leading-operator = администратор Märkaja
leading-cancelled = Прервано. Ничего не изменилось.
leading-toast-kept = Сохранено.
leading-changed = За это время что-то изменилось. Показано нынешнее состояние.
# Variables:
#   $title (String), $total (Number)
leading-list-head = <b>{ $title }</b> · всего: { $total }
# Variables:
#   $title (String), $total (Number), $page (Number), $pages (Number)
leading-list-head-part = <b>{ $title }</b> · всего: { $total } · страница { $page }/{ $pages }
account-stopped = Сейчас здесь ничего нельзя сделать. Обратитесь, пожалуйста, к руководителю команды в Вашем самоуправлении.

## People

people-title = Коллеги
people-title-partners = Сотрудники учреждений
people-nameless = без имени
# Variables:
#   $name (String), $marks (String) - what is not as usual
people-line = { $name } · { $marks }
# Variables:
#   $name (String)
people-line-plain = { $name }
people-lead = руководит командой
# Variables:
#   $until (String)
people-away = отсутствует до { $until } включительно
people-unreachable = уведомления не доходят
people-reachable = уведомления доходят
people-stopped = доступ остановлен
# Variables:
#   $number (Number)
button-pending = Приглашения без ответа: { $number }

# Variables:
#   $name (String), $roles (String), $district (String), $state (String), $away (String)
#   $work (Number) - referrals that the person is dealing with
member-page =
    <b>{ $name }</b>
    Роль: { $roles }
    Район: { $district }
    Состояние: { $state }
    Отсутствие: { $away }
    Сообщений в работе: { $work }
# Variables:
#   $name (String), $roles (String), $institution (String), $state (String)
member-page-partner =
    <b>{ $name }</b>
    Роль: { $roles }
    Учреждение: { $institution }
    Состояние: { $state }
member-not-away = нет
member-gone = У этого человека здесь больше нет роли. Показано, кто есть сейчас.
member-last-lead = Тогда у команды не останется ни одного руководителя. Сначала назначьте, пожалуйста, нового.
member-oneself = Со своим аккаунтом это здесь сделать нельзя. Свои роли завершает команда /leave.
member-toast-lead = Теперь этот человек руководит командой.
member-toast-unlead = Роль руководителя завершена.
# Variables:
#   $number (Number)
member-toast-released = Возвращено коллегам сообщений: { $number }
# Variables:
#   $number (Number)
member-toast-ended = Роль завершена. Возвращено коллегам сообщений: { $number }
member-toast-freed = Доступ снова открыт.
# Variables:
#   $name (String)
member-district =
    В каком районе работает этот человек?
    Имя: { $name }
# Variables:
#   $name (String)
member-no-districts =
    Районов пока нет. Их можно добавить на странице команды.
    Имя: { $name }
# Variables:
#   $name (String)
member-unlead-question =
    Завершить роль руководителя? Роль кейс-менеджера останется.
    Имя: { $name }
# Variables:
#   $name (String), $work (Number)
member-end-question =
    Завершить роль? Вернуться можно будет только по новому приглашению.
    Имя: { $name }
    Коллегам вернётся сообщений: { $work }
# Variables:
#   $before (String) - the name until now
member-name =
    Как показывать этого человека дальше? Сейчас: { $before }
    Напишите имя и первую букву фамилии, например Anu K.
# Variables:
#   $before (String), $name (String)
member-name-check =
    Такое имя подходит?
    Было: { $before }
    Станет: { $name }
member-name-problem = Это не похоже на имя. Напишите имя и первую букву фамилии, например Anu K.
button-rename = Изменить имя
button-lead = Назначить руководителем
button-unlead = Завершить роль руководителя
button-district = Район
button-release-work = Вернуть сообщения коллегам
button-end-role = Завершить роль
button-stop = Остановить доступ
button-free = Открыть доступ

## A lost phone

lost-title = Чей телефон потерян?
lost-whose = Выберите человека. Прежде чем остановить доступ, спрошу ещё раз.
lost-nobody = Здесь нет никого, чей доступ можно остановить.
# Variables:
#   $name (String), $work (Number)
lost-question =
    Остановить доступ прямо сейчас?
    Имя: { $name }
    На этот телефон больше ничего не придёт. Имена и карточки будут удалены из чата, насколько позволяет Telegram.
    Незаконченные ответы и отправленные приглашения пропадут. Открыть доступ можно позже.
    Сообщений в работе: { $work }
# Variables:
#   $name (String), $work (Number)
lost-done =
    Доступ остановлен.
    Имя: { $name }
    Сообщений в работе: { $work }
    Когда телефон найдётся, нажмите «Открыть доступ». Для нового аккаунта Telegram нужно новое приглашение.
# Variables:
#   $leads (String) - names
lost-for-leads =
    Доступ с потерянного телефона останавливает руководитель команды. Сразу позвоните, пожалуйста, руководителю.
    Вашей командой руководит: { $leads }

## Inviting

invite-kind = Кого Вы хотите пригласить?
invited-button-colleague = Коллега, кейс-менеджер
invited-button-lead = Коллега и руководитель
invited-button-base-support = Специалист базовой поддержки
invited-button-support-worker = Специалист поддержки
invited-button-partner = Сотрудник учреждения
invited-colleague = кейс-менеджер (juhtumikorraldaja)
invited-lead = кейс-менеджер (juhtumikorraldaja) и руководитель команды
invited-base-support = специалист базовой поддержки (baastoetuse spetsialist)
invited-support-worker = специалист поддержки (tugitöötaja)
invited-partner = сотрудник учреждения
invite-name =
    Как показывать этого человека другим?
    Напишите имя и первую букву фамилии, например Anu K.
invite-district = В каком районе работает этот человек?
# Variables:
#   $kind (String), $name (String), $institution (String), $municipality (String)
invite-check =
    Всё верно?
    Приглашение: { $kind }
    Имя: { $name }
    Учреждение: { $institution }
    Самоуправление: { $municipality }
# Variables:
#   $kind (String), $name (String), $district (String), $municipality (String)
invite-check-colleague =
    Всё верно?
    Приглашение: { $kind }
    Имя: { $name }
    Район: { $district }
    Самоуправление: { $municipality }
button-make-link = Сделать приглашение
# Variables:
#   $number (Number)
invite-too-many = Приглашений и плакатов в день можно сделать: { $number }. Продолжите, пожалуйста, завтра.
# Variables:
#   $name (String), $until (String)
invite-done =
    Приглашение готово. Оно действует до { $until } и только для одного человека.
    Перешлите, пожалуйста, этому человеку текст ниже.
    Имя: { $name }
# Variables:
#   $link (String), $until (String), $kind (String), $municipality (String)
invite-forward =
    Приглашение в Märkaja. Самоуправление: { $municipality }
    Роль: { $kind }
    Откройте, пожалуйста, эту ссылку на своём телефоне и нажмите «Start»:
    { $link }
    Ссылка откроется один раз и только для Вас, до { $until }. Не пересылайте её, пожалуйста.
button-invite-more = Пригласить ещё
button-pending-all = Приглашения без ответа

pending-title = Приглашения без ответа
# Variables:
#   $name (String), $roles (String), $until (String)
pending-line = { $name } · { $roles } · до { $until }
# Variables:
#   $name (String), $roles (String), $institution (String), $until (String), $worker (String) - who made it
pending-page =
    <b>Приглашение: { $name }</b>
    Роль: { $roles }
    Учреждение: { $institution }
    Действует до: { $until }
    От кого: { $worker }
    Сама ссылка не сохраняется. Если она потерялась, отзовите это приглашение и сделайте новое.
pending-toast-revoked = Приглашение отозвано.
pending-toast-spent = Это приглашение уже использовано, отозвано или истекло.
button-revoke-invitation = Отозвать приглашение

## Institutions

institution-question =
    Для какого учреждения?
    Выберите кнопкой или напишите название.
institution-question-provider =
    У какого поставщика услуги работает этот человек?
    Выберите кнопкой или напишите название.
# Variables:
#   $typed (String)
institution-similar =
    Похожее учреждение уже есть. Вы о нём?
    Вы написали: «{ $typed }»
institution-problem = Это не похоже на название учреждения. Напишите его, например Näidishaigla.
institution-sector = Что это за учреждение?
button-new-institution = Добавить новое
sector-ambulance = Скорая помощь
sector-psychiatrist-office = Кабинет психиатра
sector-hospital = Больница
sector-family-doctor = Семейный врач
sector-unemployment-fund = Касса по безработице
sector-school = Школа
sector-shelter = Приют
sector-police = Полиция
sector-welfare-institution = Социальное учреждение
sector-day-centre = Дневной центр
sector-service-provider = Поставщик услуги
sector-other = Другое учреждение

## Posters

posters-title = Плакаты
# Variables:
#   $institution (String), $day (String), $worker (String) - who made it
poster-line = { $institution } · { $day } (от кого: { $worker })
poster-what-for = По коду с плаката сообщение может отправить любой. Подтверждённым сотрудником это никого не делает.
# Variables:
#   $institution (String), $turn_to (String)
poster-check =
    Сделать плакат? На одном листе эстонский и русский языки.
    Учреждение: { $institution }
    Контакт на плакате: { $turn_to }
# Variables:
#   $institution (String), $day (String), $worker (String) - who made it
poster-page =
    <b>Плакат: { $institution }</b>
    Сделан: { $day }
    От кого: { $worker }
    Ссылка действует, пока её не отзовут.
# Variables: as above
poster-page-old =
    <b>Плакат: { $institution }</b>
    Сделан: { $day }
    От кого: { $worker }
    Ссылка действует, но напечатать её снова нельзя: тогда ссылки не сохранялись. Если нужно, сделайте новый плакат.
# Variables:
#   $institution (String)
poster-caption =
    Плакат: { $institution }
    Печатайте на листе A4, не меняя размера.
# Variables:
#   $institution (String)
poster-revoke-question =
    Отозвать ссылку этого плаката? Восстановить её не получится.
    Плакат на стене будет отвечать, куда обратиться.
    Учреждение: { $institution }
poster-toast-revoked = Ссылка плаката отозвана. Снимите, пожалуйста, плакат и со стены.
poster-toast-gone = Эта ссылка уже отозвана. Показано, какие плакаты действуют.
poster-not-kept = Эта ссылка не сохранена. Сделайте, пожалуйста, новый плакат.
poster-name-too-long = Название учреждения не помещается на плакат. Сделайте плакат с более коротким названием.
button-make-poster = Сделать плакат
button-print = Прислать PDF
button-revoke-poster = Отозвать ссылку
# Variables:
#   $municipality (String), $turn_to (String)
start-poster-taken-down =
    Эта ссылка больше не действует. Сообщить всё равно можно: нажмите «Сообщить о человеке».
    Самоуправление: { $municipality }
    Обратиться можно сюда: { $turn_to }

## Working hours

# Variables:
#   $municipality (String), $office_hours (String)
hours-page =
    Рабочее время: { $office_hours }
    Самоуправление: { $municipality }
    В государственные праздники выходной. По этому времени отправитель узнаёт, когда читают сообщения, а Вам приходят напоминания.
    Дни можно менять кнопками.
# Variables:
#   $municipality (String), $office_hours (String)
hours-question =
    С какого и до какого часа? Напишите, например, 8–17 или 8:30–16:00
    Сейчас: { $office_hours }
    Самоуправление: { $municipality }
# Variables:
#   $typed (String)
hours-problem =
    Не получилось понять: «{ $typed }»
    Напишите начало и конец, например 8–17 или 8:30–16:00
# Variables:
#   $municipality (String), $office_hours (String)
hours-check =
    Всё верно?
    Рабочее время: { $office_hours }
    Самоуправление: { $municipality }
hours-one-day = Должен остаться хотя бы один рабочий день.
button-change-clocks = Изменить часы
weekday-short-0 = Пн
weekday-short-1 = Вт
weekday-short-2 = Ср
weekday-short-3 = Чт
weekday-short-4 = Пт
weekday-short-5 = Сб
weekday-short-6 = Вс

## The contact that is published

contact-none = не опубликован
# Variables:
#   $municipality (String), $turn_to (String), $checked (String) - a date
contact-page =
    <b>Опубликованный контакт</b>
    { $turn_to }
    Проверен: { $checked }
    Самоуправление: { $municipality }
    Его видит человек, который не может ждать ответа. Он стоит и на плакате.
# Variables:
#   $municipality (String)
contact-page-none =
    Контакт пока не опубликован.
    Самоуправление: { $municipality }
    Его видит человек, который не может ждать ответа. Он стоит и на плакате.
contact-question =
    Куда обратиться человеку, который не может ждать ответа?
    Напишите телефон или электронную почту, можно и адрес. Поместится 200 знаков.
contact-problem = Здесь нет ни телефона, ни электронной почты. Напишите, например, так: sotsiaalosakond, 5550 0000
# Variables:
#   $turn_to (String), $checked (String) - today
contact-check =
    Опубликовать?
    { $turn_to }
    Проверен: { $checked }
contact-toast-checked = Спасибо. Проверка записана сегодняшним днём.
button-still-right = Верно, подтвердить
button-publish = Опубликовать

## Districts

district-title = Районы
district-whole = Вся волость или город
# Variables:
#   $name (String), $colleagues (Number)
district-line = { $name } · коллег: { $colleagues }
district-what-for = Сообщение района сначала приходит коллегам этого района. Район коллеги меняется на странице с именем.
# Variables:
#   $name (String), $colleagues (String) - names
district-page =
    <b>Район: { $name }</b>
    Коллеги: { $colleagues }
# Variables:
#   $name (String), $colleagues (String) - names
district-end-question =
    Убрать этот район? Коллеги и сообщения останутся и будут относиться ко всей волости или городу.
    Район: { $name }
    Коллеги: { $colleagues }
district-name =
    Как называется район?
    Напишите коротко, например Põhja.
district-problem = Это не похоже на название. Напишите его словами, например Põhja.
# Variables:
#   $typed (String)
district-taken = Такой район уже есть: «{ $typed }»
# Variables:
#   $number (Number)
district-too-many = Больше районов сюда не поместится, самое большее: { $number }
district-gone = Этого района больше нет. Показано, что есть сейчас.
district-toast-ended = Район убран.
button-new-district = Добавить район
button-end-district = Убрать район

## What people are told when the lead changed something

# Variables:
#   $municipality (String)
notice-lead-now =
    Теперь Вы руководите командой. Самоуправление: { $municipality }
    Приглашения, плакаты, рабочее время и районы: /team
# Variables:
#   $municipality (String)
notice-lead-no-more =
    Ваша роль руководителя завершена. Самоуправление: { $municipality }
    Роль кейс-менеджера (juhtumikorraldaja) у Вас остаётся.
# Variables:
#   $role (String), $municipality (String)
notice-role-ended =
    Ваша роль завершена: { $role }. Самоуправление: { $municipality }
    Если это ошибка, обратитесь к руководителю команды.
# Variables:
#   $name (String), $worker (String) - who did it
notice-account-stopped =
    Телефон коллеги потерян, доступ с него остановлен.
    Имя: { $name }
    Кем остановлено: { $worker }
notice-account-freed =
    Ваш доступ снова открыт.
    Сообщения за это время здесь: /referrals

## Lines of the instructions

help-page-colleagues = /away — когда Вас не будет: кто замещает
help-page-leads =
    /team — команда, приглашения, плакаты, рабочее время
    /lost — телефон коллеги потерян
