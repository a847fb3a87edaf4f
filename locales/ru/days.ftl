### Days and hours in words.

# Variables:
#   $weekday (Number) - 0 is Monday
#   $day (Number) - day of the month
#   $month (Number) - 1 is January
day-on = { $weekday ->
    [0] в понедельник
    [1] во вторник
    [2] в среду
    [3] в четверг
    [4] в пятницу
    [5] в субботу
   *[6] в воскресенье
}, { $day } { $month ->
    [1] января
    [2] февраля
    [3] марта
    [4] апреля
    [5] мая
    [6] июня
    [7] июля
    [8] августа
    [9] сентября
    [10] октября
    [11] ноября
   *[12] декабря
}
# Variables:
#   $hour (Number)
#   $minute (String) - two digits
clock-at = в { $hour }:{ $minute }
# Variables:
#   $at (String) - "в 9:00"
moment-today = сегодня { $at }
# Variables: as above
moment-tomorrow = завтра { $at }
# Variables:
#   $day (String) - "в пятницу, 27 ноября"
#   $at (String)
moment-on = { $day } { $at }
# Variables:
#   $day (String) - 22.11.2026
#   $at (String)
stamp = { $day } { $at }
# Variables:
#   $opens (String), $closes (String) - 8:00
office-hours-workdays = в рабочие дни с { $opens } до { $closes }
# Variables:
#   $days (String) - "понедельник, среда"
#   $opens (String), $closes (String)
office-hours-days = { $days } с { $opens } до { $closes }
weekday-0 = понедельник
weekday-1 = вторник
weekday-2 = среда
weekday-3 = четверг
weekday-4 = пятница
weekday-5 = суббота
weekday-6 = воскресенье
