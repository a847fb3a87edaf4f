### The operator's command line: backups, restoring, moving to another database.

## Help

backup-help-backup = Teeb kogu andmebaasist krüpteeritud varukoopia. Robot võib samal ajal töötada.
backup-help-to = Fail või kaust. Muidu kaust seadest MARKAJA_BACKUP_DIR (var/backups).
backup-help-keep = Mitu uusimat varukoopiat kausta alles jätta. Vanemad kustutatakse alles siis, kui uus on valmis.
backup-help-restore = Taastab varukoopia tühja kohta, võrdleb kõike ja kordab kustutamisi, mis on tehtud pärast koopiat.
backup-help-file = Varukoopia fail.
backup-help-into = Tühja andmebaasi aadress, näiteks sqlite:///uus.db. Muidu andmebaas seadest MARKAJA_DATABASE_URL.
backup-help-check = Loeb faili läbi ja kontrollib seda. Midagi ei taasta.
backup-help-release = Robot saadab ka need sõnumid, mille aeg oli enne taastamist. Muidu peetakse need kinni: enamik neist on juba kord saadetud.
backup-help-without-key = Taastab ka siis, kui nimede võti on kadunud. Nimesid ja kontakte siis lugeda ei saa.
backup-help-without-erasures = Taastab ka siis, kui kustutamiste faili ei ole või kui pärast varukoopiat kustutatut ei saa uuesti kustutada.
backup-help-erasures = Kustutamiste fail. Muidu fail seadest MARKAJA_ERASURES_FILE.
backup-help-json = Koos valikuga --check: väljund teisele programmile (JSON).
backup-help-move = Viib kõik andmed teise, tühja andmebaasi ja võrdleb neid. Enne peatage robot.
backup-help-move-to = Tühja andmebaasi aadress, näiteks postgresql://kasutaja:parool@server/markaja.
backup-help-key = Loob varukoopiate võtme.
backup-help-release-held = Saadab need sõnumid, mis taastamisel kinni peeti.
backup-help-drop-held = Jätab saatmata need sõnumid, mis taastamisel kinni peeti.

## What is said

backup-key-keep = Lisage see rida seadetesse ja hoidke võtmest koopiat eraldi varukoopiatest. Ilma selleta ei saa ühtegi varukoopiat avada.
backup-progress-writing = Teen varukoopiat
backup-progress-checking = Kontrollin varukoopiat
backup-progress-restoring = Taastan
backup-progress-moving = Viin andmeid
# Variables:
#   $file (String), $size (String) - in megabytes
#   $rows (Number)
backup-made = Varukoopia on valmis: { $file } ({ $size } MB, ridu: { $rows })
# Variables:
#   $key (String) - its id
backup-made-key = Selle avab võti { $key } (MARKAJA_BACKUP_KEY). Hoidke võtit mujal kui varukoopiat.
# Variables:
#   $file (String)
backup-ledger-behind = Varukoopia on tehtud, aga kustutamiste faili ei saanud täiendada: { $file }. Sellest koopiast taastades suletakse lähedaste lingid. Vaadake: markaja doctor
# Variables:
#   $count (Number)
backup-rotated = Vanu varukoopiaid kustutatud: { $count }
# Variables:
#   $files (String) - names
backup-ahead = Tähelepanu: nende varukoopiate nimes on hilisem aeg kui praegu. Kell oli vahepeal vale. Need jäid alles, vaadake üle: { $files }
# Variables:
#   $at (String) - 22.11.2026 kell 14.30
#   $rows (Number), $revision (String), $program (String)
backup-holds = Varukoopia seisuga { $at }. Ridu: { $rows }. Andmebaasi versioon { $revision }, programm { $program }.
# Variables:
#   $file (String)
backup-whole = Fail on terve ja muutmata: { $file }
# Variables:
#   $address (String) - of the database, without password
#   $rows (Number)
backup-restored = Taastatud ja võrreldud: { $address }. Ridu: { $rows }
# Variables:
#   $count (Number)
backup-erased-again = Inimesi, kelle andmed kustutati pärast varukoopiat ja nüüd uuesti: { $count }
# Variables:
#   $count (Number)
backup-noted-again = Pärast varukoopiat lõppes või muutus, nüüd jälle jõus: { $count } (nõusolekud, lingid, säilitamise tähtajad, kustutamise peatamised, kustutatud kuufailid).
# Variables:
#   $count (Number)
backup-swept = Säilitusaeg oli läbi, kustutati kohe: { $count }
# Variables:
#   $count (Number)
backup-links-suspended = Tähelepanu: kustutamiste failist ei selgu, millised nõusolekud on pärast varukoopiat tagasi võetud. Seepärast on lähedaste lingid suletud: { $count }. Juhtumikorraldaja küsib, kas nõusolek kehtib, ja teeb siis uue lingi.
# Variables:
#   $count (Number)
backup-links-open = Lähedaste avatud linke: { $count }. Kui nõusolek võeti tagasi pärast kustutamiste faili viimast kirjet, on see jälle jõus: vaadake lingid enne roboti käivitamist juhtumikorraldajatega üle.
# Variables:
#   $file (String)
backup-no-ledger = Tähelepanu: kustutamiste faili ei ole või see on tühi ({ $file }). Kui pärast varukoopiat on kellegi andmed kustutatud, on need nüüd tagasi: kustutage uuesti või taastage valikuga --erasures.
# Variables:
#   $file (String)
backup-ledger-older = Tähelepanu: kustutamiste fail ei tunne seda varukoopiat ({ $file }). Fail on vanem kui varukoopia või puudub seadetest selle võti. Mis on hiljem kustutatud, võib nüüd tagasi olla. Kui leiate uuema faili, käivitage: markaja data replay --file FAIL
# Variables:
#   $at (String) - 22.11.2026 kell 14.30
backup-ledger-until = Kustutamiste faili viimane kirje: { $at }. Mis pärast seda kustutati, lõpetati või lühendati, on jälle nagu varukoopias: tehke see uuesti.
# Variables:
#   $holds (String) - codes, each with its last day where it has one: P-014, P-002 (31.12.2026)
backup-holds-open = Kustutamine on peatatud: { $holds }. Kui mõni neist lõpetati pärast kustutamiste faili viimast kirjet, lõpetage uuesti: markaja data hold KOOD --lift
# Variables:
#   $count (Number), $codes (String) - P-014, T-0042
backup-unrepeated = Tähelepanu: pärast varukoopiat kustutatud andmeid ei saa nimede võtmeta uuesti kustutada: { $count } ({ $codes }). Nende koodid, kuupäevad ja tunnid tulevad tagasi. Nimesid ja märkmeid ei saa keegi lugeda.
# Variables:
#   $count (Number)
backup-unrepeated-left = Kustutamisi, mis jäid kordamata: { $count }. Kui võti leitakse, pange see seadetesse ja käivitage: markaja data replay
# Variables:
#   $file (String)
backup-ledger-torn = Tähelepanu: kustutamiste faili viimane rida on poolik: { $file }. Viimane kustutamine võib sealt puududa: vaadake üle, mida kustutasite viimasena.
# Variables:
#   $file (String)
backup-ledger-unwritten = Andmed on taastatud, aga kustutamiste faili ei saanud kirjutada: { $file }. Tehke kettal ruumi või parandage fail ja käivitage: markaja data replay
# Variables:
#   $count (Number)
backup-held = Sõnumeid, mille aeg oli enne taastamist ja mida robot ise ei saada: { $count }. Vaadake: markaja outbox --state held. Saata: markaja outbox --release-held. Jätta saatmata: markaja outbox --drop-held
# Variables:
#   $count (Number)
backup-answers-dropped = Pooleli jäänud vastuseid, mida enam ei saadeta: { $count }
# Variables:
#   $sessions (Number), $invitations (Number)
backup-ways-closed = Halduse seansse lõpetatud: { $sessions }. Kasutamata isiklikke kutseid tühistatud: { $invitations }, tehke need uuesti. Kui pärast varukoopiat peatati kellegi konto või lõppes kellegi roll, on see jälle kehtiv: vaadake kolleegid halduses üle enne roboti käivitamist.
# Variables:
#   $at (String)
backup-nothing-since = Sellest, mis juhtus pärast seda hetke ({ $at }), ei ole siin midagi: tunnid, otsused, uued kutsed, peatatud kontod. Öelge see juhtidele ja vaadake kontod üle.
# Variables:
#   $before (String), $after (String) - addresses, without passwords
#   $rows (Number)
backup-moved = Viidud ja võrreldud: { $before } → { $after }. Ridu: { $rows }
# Variables:
#   $address (String)
backup-moved-then = Nüüd pange seadesse MARKAJA_DATABASE_URL uus aadress ({ $address }), käivitage „markaja doctor“ ja siis robot. Vana andmebaas jäi alles: kui kõik on korras, kustutage see, seal on inimeste andmed.
# Variables:
#   $count (Number)
backup-released = Kinni peetud sõnumeid saatmisele: { $count }
# Variables:
#   $count (Number)
backup-dropped = Kinni peetud sõnumeid, mis jäävad saatmata: { $count }
backup-held-decide = Taastamisel kinni peetud: markaja outbox --state held. Saata: markaja outbox --release-held. Jätta saatmata: markaja outbox --drop-held

## What is refused

backup-problem-no-key = Varukoopiate võtit ei ole. Looge see käsuga „markaja key --backup“ ja seadke MARKAJA_BACKUP_KEY.
backup-problem-bad-key = Varukoopiate võti on vigane (MARKAJA_BACKUP_KEY või MARKAJA_OLDER_BACKUP_KEYS).
backup-problem-same-key = Varukoopiate võti peab olema teine kui nimede võti: muidu saaks võtmega, mis avab faili, lugeda ka nimesid. Looge uus käsuga „markaja key --backup“.
# Variables:
#   $file (String)
backup-problem-exists = Selle nimega fail on juba olemas: { $file }. Andke teine nimi või kaust.
backup-problem-keep-file = Valik --keep käib kausta, mitte ühe faili kohta.
# Variables:
#   $file (String), $problem (String)
backup-problem-full = Ketas on täis: { $file } jäi tegemata. Vanad varukoopiad on alles. Tehke ruumi või andke teine kaust valikuga --to. ({ $problem })
# Variables:
#   $file (String), $problem (String)
backup-problem-write = Faili ei saa kirjutada: { $file } ({ $problem }). Vanad varukoopiad on alles.
# Variables:
#   $file (String)
backup-problem-no-file = Sellist faili ei ole: { $file }
# Variables:
#   $file (String), $problem (String)
backup-problem-read = Faili ei saa lugeda: { $file } ({ $problem }).
# Variables:
#   $key (String) - its id
backup-problem-other-key = See varukoopia on tehtud teise võtmega: { $key }. Pange see võti seadesse MARKAJA_BACKUP_KEY või MARKAJA_OLDER_BACKUP_KEYS.
# Variables:
#   $file (String)
backup-problem-damaged = Varukoopia ei ole terve: { $file }. See ei ole varukoopia, on poolik või on seda pärast muudetud. Võtke mõni teine koopia.
# Variables:
#   $revision (String), $program (String)
backup-problem-newer = Varukoopia on tehtud uuema programmiga: andmebaasi versioon { $revision }, programm { $program }. Paigaldage enne sama või uuem programmi versioon.
# Variables:
#   $keys (String) - ids
backup-problem-data-key = Selle varukoopia nimesid avab võti, mida seadetes ei ole: { $keys }. Pange see seadesse MARKAJA_SECRET_KEY või MARKAJA_OLDER_KEYS. Kui võti on jäädavalt kadunud: --without-data-key
# Variables:
#   $count (Number), $codes (String) - P-014, T-0042
backup-problem-unrepeated = Pärast varukoopiat on andmeid kustutatud: { $count } ({ $codes }). Nimede võtmeta ei saa neid uuesti kustutada: koodid, kuupäevad ja tunnid tuleksid tagasi. Midagi ei taastatud. Kui võtit ei ole kusagilt leida ja taastada on ikka vaja: --without-erasures
# Variables:
#   $address (String) - of the database, without password
#   $rows (Number), $tables (Number)
backup-problem-taken = Siin on juba midagi: { $address } (tabeleid: { $tables }, ridu: { $rows }). Taastada saab ainult tühja kohta. Andke teine valikuga --into, näiteks sqlite:///taastatud.db. Midagi ei muutunud.
# Variables:
#   $where (String) - a table's name or what does not hold
backup-problem-differs = Võrdlemisel ei klappinud: { $where }. Sihtkoht jäi tühjaks. Proovige uuesti; kui sama kordub, võtke teine varukoopia.
# Variables:
#   $file (String)
backup-problem-no-ledger = Kustutamiste faili ei ole või see on tühi: { $file }. Kes on pärast varukoopiat kustutatud, tuleks tagasi. Midagi ei taastatud. Kui fail on mujal: --erasures. Kui seda ei ole kusagil ja taastada on ikka vaja: --without-erasures
# Variables:
#   $file (String), $line (Number)
backup-problem-ledger = Kustutamiste faili rida { $line } ei saa lugeda: { $file }. Midagi ei taastatud.
backup-problem-running = Robot või haldus töötab. Peatage mõlemad enne kolimist, muidu jääks uus kirja ainult vanasse andmebaasi.
# Variables:
#   $address (String)
backup-problem-same-place = See on sama andmebaas: { $address }
