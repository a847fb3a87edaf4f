### The operator's web panel: its frame, the way in, forms, what did not work.

panel-name = Märkaja: управление
panel-skip = Сразу к содержанию
panel-languages = Язык
panel-menu = Меню
panel-crumbs = Где Вы сейчас
panel-leave = Выйти
panel-to-start = На главную
panel-send-again = Отправить ещё раз

panel-section-look = Обзор
panel-section-manage = Управление
panel-section-data = Данные
panel-section-own = Моё
panel-menu-dashboard = Главная
panel-menu-sessions = Мои сеансы

## The way in

panel-enter-title = Вход
panel-enter-told = Ссылка открывается один раз. Чтобы продолжить, нажмите кнопку.
panel-enter = Войти
panel-enter-spent = Эта ссылка больше не открывается: она использована или прошло 5 минут. Отправьте боту /panel ещё раз.
panel-enter-often = Слишком много попыток. Подождите минуту и попробуйте ещё раз.
panel-door-title = Вход не выполнен
panel-door-told = Ссылка приходит в Telegram: отправьте боту /panel. Сеанс заканчивается после получаса без действий, самое позднее через 8 часов.
panel-door-kept = Ваши ответы сохранены на этой странице. Откройте новую ссылку в другом окне, войдите и нажмите здесь «Отправить ещё раз».
panel-door-files = Выбранные файлы так сохранить нельзя: добавьте их, пожалуйста, позже ещё раз.
panel-again-title = Подтвердите, пожалуйста, ещё раз
panel-again-told = Эта форма открыта в прежнем сеансе. Ваши ответы сохранены. Проверьте и отправьте ещё раз.

panel-sessions-told = Здесь Ваши открытые сеансы. Если какой-то из них незнаком, завершите все.
# Variables:
#   $opened (String), $seen (String) - moments
panel-sessions-line = Начало: { $opened }, последнее действие: { $seen }.
panel-sessions-this = Это окно.
panel-leave-everywhere = Завершить все сеансы
panel-leave-everywhere-question = Все Ваши сеансы сразу закончатся, и этот тоже. Чтобы войти, попросите у бота новую ссылку: /panel
panel-leave-everywhere-yes = Да, завершить все

## Forms and tables

panel-form-optional = (можно не заполнять)
panel-form-faults = Пока ничего не сохранено. Проверьте, пожалуйста:
panel-form-look = Проверьте, пожалуйста:
panel-pages = Страницы
panel-pages-before = Предыдущая
panel-pages-after = Следующая

## What did not work

panel-problem-title = Не получилось
panel-problem-nothing = Здесь ничего нет.
panel-problem-large = Файл слишком большой. Можно отправить до 5 МБ.
panel-problem-ours = На нашей стороне что-то пошло не так. Ничего не изменено. Вернитесь назад (ответы там сохранены) и попробуйте ещё раз.
panel-problem-origin = Эта форма пришла не с нашей страницы, поэтому ничего не сделано. Откройте страницу заново и попробуйте ещё раз.
panel-problem-stale = Тем временем это изменено кем-то другим. Ничего не сохранено, Ваши ответы на месте. Сначала посмотрите, что изменилось.
panel-problem-refused = Сейчас этого сделать нельзя. Ничего не изменено, Ваши ответы на месте.

## In the chat

# Variables:
#   $address (String), $minutes (Number)
panel-chat-link =
    Ссылка на управление: { $address }
    Она открывается один раз, в течение { $minutes ->
        [one] { $minutes } минуты
        [few] { $minutes } минут
        [many] { $minutes } минут
       *[other] { $minutes } минуты
    }. Потом это сообщение исчезнет.
    Не пересылайте её: ссылка откроет управление любому.
# Variables:
#   $count (Number), $opened (String), $seen (String) - moments of the newest one
panel-chat-others =
    { $count ->
        [one] Открыт ещё { $count } сеанс.
        [few] Открыто ещё { $count } сеанса.
        [many] Открыто ещё { $count } сеансов.
       *[other] Открыто ещё { $count } сеанса.
    }
    Последний: начало { $opened }, последнее действие { $seen }.
    Если это не Ваш сеанс, завершите все.
panel-chat-often = За последний час запрошено слишком много ссылок. Попробуйте позже.
# Variables:
#   $count (Number)
panel-chat-ended =
    { $count ->
        [0] Открытых сеансов не было. Неиспользованные ссылки больше не открываются.
        [one] Завершён { $count } сеанс. Неиспользованные ссылки больше не открываются.
        [few] Завершено { $count } сеанса. Неиспользованные ссылки больше не открываются.
        [many] Завершено { $count } сеансов. Неиспользованные ссылки больше не открываются.
       *[other] Завершено { $count } сеанса. Неиспользованные ссылки больше не открываются.
    }
button-panel-end-all = Завершить все сеансы
button-panel = Открыть управление
command-panel = Управление Märkaja в браузере
demo-link-operator = Приглашение: администратор
demo-operator = администратор
