### What the running bot says of itself: /health, `markaja health`.

watch-database = Andmebaas vastab.
watch-database-silent = Andmebaas ei vasta. Vaadake: markaja doctor
# Variables:
#   $seconds (Number)
watch-telegram = Telegram vastab (viimati { $seconds } s tagasi).
# Variables: as above
watch-telegram-silent = Telegram ei ole vastanud vähemalt { $seconds } s. Kontrollige võrku ja MARKAJA_BOT_TOKEN väärtust. Midagi ei lähe kaduma: sõnumid ootavad.
# Variables: as above
watch-loop = Meeldetuletused käivad (viimati { $seconds } s tagasi).
# Variables: as above
watch-loop-silent = Meeldetuletused seisavad vähemalt { $seconds } s. Vaadake logi ja käivitage robot uuesti.
watch-clock = Kell käib ühtlaselt.
watch-clock-jumped = Masina kell on vale või hüppas. Kontrollige aega (NTP).
# Variables:
#   $free (Number) - megabytes
watch-disk = Kettal on ruumi: { $free } MB
# Variables: as above
watch-disk-full = Kettal on ruumi ainult { $free } MB. Tehke ruumi: viige vanad varukoopiad ja logid mujale. Faili -wal ei tohi kustutada.
# Variables:
#   $address (String)
watch-nobody = Aadressil { $address } ei vasta keegi. Kas robot töötab ja kas MARKAJA_WATCH_PORT on seatud?
watch-off = Jälgimine on välja lülitatud: seadke MARKAJA_WATCH_PORT (näiteks 8092) ja käivitage robot uuesti.
watch-help-health = Küsib töötavalt robotilt, kas kõik on korras. Kui ei ole, lõpeb koodiga 1.

## What the doctor says

# Variables:
#   $key (String) - its id
doctor-backup-key = Varukoopiate võti on olemas: { $key }
doctor-backup-no-key = Varukoopiaid ei tehta: võtit ei ole. Looge see käsuga „markaja key --backup“ ja seadke MARKAJA_BACKUP_KEY.
doctor-backup-never = Ühtegi varukoopiat ei ole tehtud. Tehke see kohe: markaja backup. Edaspidi igal ööl, vt admin/deploy/markaja-backup.timer
# Variables:
#   $at (String) - 22.11.2026 14:30
doctor-backup = Viimane varukoopia: { $at }
# Variables:
#   $at (String), $hours (Number)
doctor-backup-old = Viimane varukoopia on liiga vana: { $at } ({ $hours } h tagasi). Käivitage „markaja backup“ ja vaadake, miks see igal ööl ei käi.
# Variables:
#   $held (Number)
doctor-held = Taastamisel kinni peetud sõnumeid, mis ootavad Teie otsust: { $held }. Vaadake: markaja outbox --state held
doctor-held-none = Kinni peetud sõnumeid ei ole.
# Variables:
#   $free (Number) - megabytes
doctor-disk = Kettal on ruumi: { $free } MB
# Variables: as above
doctor-disk-little = Kettal on vähe ruumi: { $free } MB. Viige vanad varukoopiad ja logid mujale. Faili -wal ei tohi kustutada.
# Variables:
#   $size (Number) - megabytes
doctor-wal = Andmebaasi muudatuste fail (-wal) on väike: { $size } MB
# Variables: as above
doctor-wal-large = Andmebaasi muudatuste fail (-wal) on suur: { $size } MB. Käivitage robot uuesti; seda faili ei tohi kustutada.
doctor-files = Andmebaasi, varukoopiate ja seadete faile saab lugeda ainult omanik.
# Variables:
#   $files (String)
doctor-files-open = Neid faile saavad lugeda ka teised selle masina kasutajad. Parandage: chmod 600 { $files }
doctor-leftovers-none = Katkenud varundamisest või taastamisest ei ole faile järele jäänud.
# Variables:
#   $files (String)
doctor-leftovers = Katkenud varundamisest või taastamisest jäi faile, neis on inimeste andmed. Kustutage: { $files }
doctor-watch-off = Jälgimine on välja lülitatud (MARKAJA_WATCH_PORT).
# Variables:
#   $host (String)
doctor-watch-open = Jälgimise aadress on avatud ka teistele masinatele: { $host }. Inimeste andmeid seal ei ole; kui seda pole vaja, seadke MARKAJA_WATCH_HOST=127.0.0.1
# Variables:
#   $names (String)
doctor-watch-lacks = Töötaval robotil on midagi puudu: { $names }. Vaadake: markaja health
doctor-watch = Robot töötab ja vastab.
doctor-clock = Masina kell on õige.
# Variables:
#   $seconds (Number)
doctor-clock-off = Masina kell on vale: erinevus Telegrami ajast { $seconds } s. Parandage aeg (NTP), muidu tulevad meeldetuletused valel ajal.
# Variables:
#   $at (String) hetk, näiteks 23.11.2026 10:00
doctor-clock-moved = Näidise kell on meelega edasi nihutatud. Siin on praegu { $at }.
doctor-clock-unknown = Telegrami server ei vasta sellest masinast, kella ei saanud võrrelda. Kontrollige võrku.
