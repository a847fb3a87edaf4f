### markaja bench: измерения в командной строке.

bench-about = Измеряет, держится ли Märkaja в согласованных пределах. Сравниваются результаты одного и того же запуска, потому что компьютеры разные.
bench-only = только это измерение; можно указать несколько раз
bench-quick = быстрая проба с меньшими числами; это не измерение
bench-json = JSON
# Variables:
#   $name (String) - the measure
#   $seconds (Number)
bench-part = { $name } ({ $seconds } с)
# Variables:
#   $missed (Number) - budgets that were not kept
bench-result = { $missed ->
        [0] Все пределы соблюдены.
        [one] Не соблюдён { $missed } предел (✗).
        [few] Не соблюдены { $missed } предела (✗).
        [many] Не соблюдено { $missed } пределов (✗).
       *[other] Не соблюдено { $missed } предела (✗).
    }
# Variables:
#   $name (String), $names (String) - one, and all that there are
bench-unknown = Такого измерения нет: «{ $name }». Можно выбрать: { $names }
