### markaja export: a month's files onto the disk.

admin-help-export = Записывает данные в файлы.
admin-help-export-month = Записывает в папку все файлы месяца: сводные данные (andmekogu), строки для STAR, листы участия и сводный счёт (koondarve). В файлах есть имена.
admin-help-export-kov = Ключ волости или города, например saku.
admin-help-export-of = Месяц, например 2026-11.
admin-help-export-out = Папка для файлов. По умолчанию текущая.
admin-help-export-lang = Язык файлов: et или ru. По умолчанию et.
admin-help-export-draft = И тогда, когда месяц ещё не закрыт.
admin-help-export-force = Перезаписывает файлы, которые уже есть.
admin-export-draft = Месяц не закрыт: это черновик.
# Variables:
#   $sum (String), $people (Number)
admin-export-total = Листы участия вместе = сводные данные: { $sum } (людей { $people })
# Variables:
#   $fee (String), $components (String), $sum (String)
admin-export-invoice = Сводный счёт (koondarve): плата { $fee } + компоненты { $components } = { $sum }
# Variables:
#   $names (String)
admin-export-waiting = Сводного счёта нет: месяц не закрыт здесь: { $names }
admin-export-no-contract = Сводного счёта нет: договор не введён (markaja import contracts).
# Variables:
#   $number (Number), $folder (String)
admin-export-done = Файлов: { $number }, папка: { $folder }
# Variables:
#   $month (String)
admin-problem-export-month = Непонятный месяц: { $month }. Напишите так: 2026-11
# Variables:
#   $language (String), $known (String)
admin-problem-export-language = Такого языка нет: { $language }. Есть: { $known }
# Variables:
#   $kov (String)
admin-problem-export-municipality = Волости или города с таким ключом нет: { $kov }
# Variables:
#   $kov (String), $month (String)
admin-problem-export-open = Месяц не закрыт или исправлен после закрытия: { $kov }, { $month }. Закройте его в чате (/month) или добавьте --draft.
# Variables:
#   $differences (String)
admin-problem-export-untied = Суммы не сходятся, файлы не сделаны: { $differences }
# Variables:
#   $file (String)
admin-problem-export-there = Файл уже есть: { $file }. Чтобы перезаписать, добавьте --force.
# Variables:
#   $file (String), $problem (String)
admin-problem-export-write = В папку нельзя записать: { $file } ({ $problem })
