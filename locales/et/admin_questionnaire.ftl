### The questionnaire about quality of life, and its sums, on the command line.

admin-help-rules-questionnaire = elukvaliteedi küsimustik: meie näidis või fail, mida kontrollida
admin-help-questionnaire-shown = küsimustiku TOML-fail; ilma failita näidatakse meie näidist
admin-help-import-questionnaire = toob elukvaliteedi küsimustiku, mida edaspidi kasutatakse
admin-help-questionnaire-file = küsimustiku TOML-fail
admin-help-questionnaire-replace = asendab varem toodud küsimustik; alustatud hinnangud lõpevad vanaga
admin-help-export-ratings = elukvaliteedi hinnangute koondtabel (XLSX)
admin-help-export-quarter = kvartal, näiteks 2026-Q4; ilma selleta kogu aja kohta
admin-help-export-averages = ainult lõppenud kvartalite keskmised, ühe inimese hinnangut välja arvutada ei saa: sobib vallast või linnast välja anda
# Variables:
#   $typed (String)
admin-problem-quarter = Kvartalit ei saa lugeda: „{ $typed }“. Kirjutage näiteks 2026-Q4.
# Variables:
#   $file (String), $place (String), $told (String)
admin-problem-questionnaire = { $file }: { $place }: { $told }. Midagi ei muudetud.
admin-problem-questionnaire-there = Kasutusel on juba toodud küsimustik. Selle asendab --replace; alustatud hinnangud lõpevad vanaga.
admin-questionnaire-whole = kogu fail
# Variables:
#   $name (String), $version (String)
admin-questionnaire-done = Küsimustik on kasutusel: { $name }, versioon { $version }.
admin-questionnaire-dry-run = Fail on korras. Midagi ei muudetud (--dry-run).
# Variables:
#   $name (String), $version (String), $file (String)
admin-questionnaire-head = { $name }, versioon { $version } ({ $file })
admin-questionnaire-example = Näidisküsimustik: ei ole ametlik vorm.
# Variables:
#   $source (String), $day (String)
admin-questionnaire-source = Allikas: { $source }. Kontrollitud { $day }.

questionnaire-problem-not-toml = ei ole loetav TOML-fail
questionnaire-problem-not-a-table = siin peab olema tabel
questionnaire-problem-not-a-list = siin peab olema loend, milles on midagi
questionnaire-problem-not-text = siin peab olema tekst
questionnaire-problem-not-yes = siin peab olema true või false
questionnaire-problem-not-a-date = siin peab olema kuupäev kujul 2026-11-22
questionnaire-problem-not-a-key = võti koosneb tähtedest a–z, numbritest ja allkriipsust
questionnaire-problem-not-among = ei ole lubatud väärtus
questionnaire-problem-too-long = on liiga pikk
questionnaire-problem-twice = on siin teist korda
questionnaire-problem-unknown-key = on tundmatu nimi
questionnaire-problem-steps = skaalal on vale arv samme
questionnaire-problem-mixed-area = ühes valdkonnas on eri pikkusega skaalad: keskmist ei saa arvutada
questionnaire-problem-empty-area = valdkonnas ei ole ühtegi küsimust
