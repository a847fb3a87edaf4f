### Days and hours in words.

# Variables:
#   $weekday (Number) - 0 is Monday
#   $day (Number) - day of the month
#   $month (Number) - 1 is January
day-on = { $weekday ->
    [0] esmaspäeval
    [1] teisipäeval
    [2] kolmapäeval
    [3] neljapäeval
    [4] reedel
    [5] laupäeval
   *[6] pühapäeval
}, { $day }. { $month ->
    [1] jaanuaril
    [2] veebruaril
    [3] märtsil
    [4] aprillil
    [5] mail
    [6] juunil
    [7] juulil
    [8] augustil
    [9] septembril
    [10] oktoobril
    [11] novembril
   *[12] detsembril
}
# Variables:
#   $hour (Number)
#   $minute (String) - two digits
clock-at = kell { $hour }.{ $minute }
# Variables:
#   $at (String) - "kell 9.00"
moment-today = täna { $at }
# Variables: as above
moment-tomorrow = homme { $at }
# Variables:
#   $day (String) - "reedel, 27. novembril"
#   $at (String)
moment-on = { $day } { $at }
# Variables:
#   $day (String) - 22.11.2026
#   $at (String)
stamp = { $day } { $at }
# Variables:
#   $opens (String), $closes (String) - 8.00
office-hours-workdays = tööpäeviti kell { $opens }–{ $closes }
# Variables:
#   $days (String) - "esmaspäev, kolmapäev"
#   $opens (String), $closes (String)
office-hours-days = { $days } kell { $opens }–{ $closes }
weekday-0 = esmaspäev
weekday-1 = teisipäev
weekday-2 = kolmapäev
weekday-3 = neljapäev
weekday-4 = reede
weekday-5 = laupäev
weekday-6 = pühapäev
