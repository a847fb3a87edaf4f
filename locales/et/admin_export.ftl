### markaja export: a month's files onto the disk.

admin-help-export = Kirjutab andmed failidesse.
admin-help-export-month = Kirjutab kausta kõik kuu failid: andmekogu, STAR-i read, osalemise lehed ja koondarve. Failides on nimed.
admin-help-export-kov = Valla või linna võti, näiteks saku.
admin-help-export-of = Kuu, näiteks 2026-11.
admin-help-export-out = Kaust, kuhu failid lähevad. Vaikimisi praegune kaust.
admin-help-export-lang = Failide keel: et või ru. Vaikimisi et.
admin-help-export-draft = Ka siis, kui kuu on veel sulgemata.
admin-help-export-force = Kirjutab üle failid, mis on juba olemas.
admin-export-draft = Kuu on sulgemata: see on mustand.
# Variables:
#   $sum (String), $people (Number)
admin-export-total = Osalemise lehed kokku = andmekogu: { $sum } (inimesi { $people })
# Variables:
#   $fee (String), $components (String), $sum (String)
admin-export-invoice = Koondarve: tasu { $fee } + komponendid { $components } = { $sum }
# Variables:
#   $names (String)
admin-export-waiting = Koondarvet ei ole: kuu on sulgemata siin: { $names }
admin-export-no-contract = Koondarvet ei ole: leping on sisestamata (markaja import contracts).
# Variables:
#   $number (Number), $folder (String)
admin-export-done = Faile: { $number }, kaust: { $folder }
# Variables:
#   $month (String)
admin-problem-export-month = Kuu ei ole arusaadav: { $month }. Kirjutage see nii: 2026-11
# Variables:
#   $language (String), $known (String)
admin-problem-export-language = Keelt ei ole: { $language }. Olemas on: { $known }
# Variables:
#   $kov (String)
admin-problem-export-municipality = Sellise võtmega valda ega linna ei ole: { $kov }
# Variables:
#   $kov (String), $month (String)
admin-problem-export-open = Kuu on sulgemata või pärast sulgemist parandatud: { $kov }, { $month }. Sulgege see vestluses (/month) või lisage --draft.
# Variables:
#   $differences (String)
admin-problem-export-untied = Summad ei klapi, ühtegi faili ei tehtud: { $differences }
# Variables:
#   $file (String)
admin-problem-export-there = Fail on juba olemas: { $file }. Ülekirjutamiseks lisage --force.
# Variables:
#   $file (String), $problem (String)
admin-problem-export-write = Kausta ei saa kirjutada: { $file } ({ $problem })
