### The operator's command line: help, what commands answer, and the doctor's findings.

## Help

admin-usage-usage = Kasutus:
admin-usage-arguments = Argumendid
admin-usage-options = Valikud
admin-usage-commands = Käsud
# Variables:
#   $typed (String)
admin-usage-no-command = Sellist käsku ei ole: „{ $typed }“
# Variables:
#   $option (String) - what was typed
admin-usage-no-option = Sellist valikut ei ole: { $option }
# Variables:
#   $option (String) - what was typed
admin-usage-no-value = Valiku järel puudub väärtus: { $option }
# Variables:
#   $name (String) - of an argument or option
admin-usage-missing = Käsus on puudu: { $name }
admin-usage-other = Käsust ei saanud aru. Midagi ei muutunud.
# Variables:
#   $command (String) - the command so far
admin-usage-see-help = Juhend: { $command } --help

admin-help-markaja = Märkaja on vestlusrobot, mille kaudu saab teatada inimesest, kes vajab abi. Siin on käsud haldajale.
admin-help-help = Näitab seda juhendit.
admin-help-key = Loob uue salajase võtme.
admin-help-db = Loob ja uuendab andmebaasi.
admin-help-db-upgrade = Loob andmebaasi või viib selle programmi versioonini. Korrata võib julgelt.
admin-help-import = Toob andmed andmebaasi.
admin-help-import-municipalities = Lisab vallad ja linnad ning uuendab nende andmeid. Korrata võib julgelt.
admin-help-import-file = TOML-fail, mis on sama kujuga kui programmi enda nimekiri casework/data/municipalities.toml. Kui faili ei ole antud, kasutatakse seda nimekirja.
admin-help-import-period = Loeb perioodi reeglid failist andmebaasi. Fail kontrollitakse enne läbi; kui selles on viga, ei muutu midagi.
admin-help-import-replace = Asendab sama nimega perioodi, mis on varem toodud.
admin-help-invite = Loob kutse lingi: kolleegile ühekordse, asutuse plakatile avaliku.
admin-help-invite-role = partner (asutuse töötaja), case-manager (juhtumikorraldaja), base-support-specialist (baastoetuse spetsialist), support-worker (tugitöötaja), ska-coordinator (Sotsiaalkindlustusameti koordinaator), close-person (lähedane), operator (haldaja) või poster (asutuse avalik link).
admin-help-invite-municipality = Vald või linn: võti (saku) või nimi (Saku vald).
admin-help-invite-organisation = Asutuse nimi. Uus asutus lisatakse.
admin-help-invite-kind = Uue asutuse liik, näiteks hospital või family-doctor.
admin-help-invite-name = Nimi, mida näevad kolleegid ja teatajad, näiteks „Anu K.“
admin-help-invite-lead = Juhtumikorraldaja juhib oma valla või linna tiimi.
admin-help-invite-portfolio = Vallad ja linnad, mille lepinguid Sotsiaalkindlustusameti koordinaator näeb, komadega.
admin-help-invite-bot = Roboti kasutajanimi Telegramis. Muidu tuleb see seadest MARKAJA_BOT_USERNAME.
admin-help-hours = Loeb tugitöötajate tunniteateid.
admin-help-hours-parse = Loeb teateid ja vastab igaühele eraldi real (JSON). Midagi ei salvesta.
admin-help-hours-stdin = Teated tulevad standardsisendist, igal real üks JSON-objekt: today, text, caseload.
admin-help-export-summary = Valla või linna nädal või kuu arvudes: XLSX-fail, pilt ja tekst, nagu postituses.
admin-help-export-week = Nädal, näiteks 2026-W47. Kui nädalat ega kuud ei ole antud, siis eelmine nädal.
admin-help-export-month-of = Kuu, näiteks 2026-11.
admin-help-export-summary-lang = Failide keel: et või ru. Muidu käsurea keel.
admin-help-export-group = Nagu rühmavestluses: nimesid ei ole ja väikesi arve ei näidata.
admin-help-doctor = Vaatab üle, kas kõik on töökorras, ja ütleb, mida teha. Midagi ei muuda.
admin-help-doctor-json = Väljund teisele programmile (JSON).
admin-help-run = Käivitab roboti.
admin-help-run-sending = Ainult saadab, mida on vaja saata; teise protsessina roboti kõrval (PostgreSQL).
admin-help-outbox = Näitab, mida robot on saatnud, mida on veel saata ja mis jäi saatmata, koos põhjusega.
admin-help-outbox-state = pending (ootab), sent (saadetud), cleared (ei olnud enam vaja), expired (aegus), unreachable (ei jõudnud kohale), failed (ei õnnestunud) või held (taastamisel kinni peetud).
admin-help-outbox-limit = Mitu rida näidata (20).
admin-help-outbox-again = Proovi seda rida uuesti. Võib korrata.
admin-help-outbox-failed = Proovi uuesti kõiki, mis ei õnnestunud.
admin-help-demo = Käivitab näidise: väljamõeldud vald, brauseris töötav Telegrami asendaja ja robot.
admin-help-demo-at = Päev, millal näidis algab: 2026-12-30 (kell kümme) või „2026-12-30 15:45“. Nii saab vaadata näiteks aasta lõppu.
admin-help-panel = Käivitab halduse veebilehe. Seansid, lingid ja vormide kaitse on andmebaasis: uuesti käivitamine ei logi kedagi välja. Unustatakse ainult üle vaadatud, kuid kinnitamata failid. Töötab üks haldus korraga.
admin-help-panel-wait = Ootab, kuni andmebaas on valmis: teenusele, mis käivitub koos robotiga.
admin-help-bench = Mõõdab, kas Märkaja püsib kokkulepitud piirides.
admin-help-rules = Reeglid: tähtajad, sihtrühm, kohad ja perioodid. Andmebaasi ega võrku ei ole vaja.
admin-help-rules-deadlines = Arvutab ühe inimese tähtajad või loeb inimesed sisendist. Iga tähtaja juures on arvutus ja allikas.
admin-help-rules-period = Periood: 2019-2021, 2022, 2023-2024, 2025-2026 või kov (valla või linna oma).
admin-help-rules-entered = Sisenemise päev (allkirjastatud sisenemisankeet), näiteks 2025-03-03.
admin-help-rules-linked = Päev, kui baastoetuse osutaja on leitud.
admin-help-rules-assessed = Hindamise päev.
admin-help-rules-plan = Tegevusplaani või toetusplaani päev.
admin-help-rules-reviewed = Viimase ülevaatamise päev.
admin-help-rules-exited = Väljumise päev.
admin-help-rules-today = Päev, mille järgi öeldakse, kas tähtaeg on möödas. Muidu tänane.
admin-help-rules-stdin = Loeb sisendist ühe JSON-i reas: id, period, entered_on, kui on, siis ka linked_on, assessed_on, plan_on, reviewed_on, review_on, exited_on. Vastab samas järjekorras, vigane rida ei peata teisi.
admin-help-rules-period-file = TOML-fail, milles on veel üks periood.
admin-help-rules-report-due = Ütleb, mis päevaks peab kuu koondarve ja kulude koondaruanne olema esitatud.
admin-help-rules-month = Kuu, mille eest aruanne on, näiteks 2025-03.
admin-help-rules-period-of-month = Periood. Muidu see, mille leping sel kuul kehtib.
admin-help-rules-target-group = Ütleb, kas inimene vastab perioodi sihtrühmale, ja nimetab reeglid. Otsustab vald või linn.
admin-help-rules-age = Vanus täisaastates.
admin-help-rules-entering = Sisenemise päev.
admin-help-rules-continuing = Inimene oli projektis juba eelmisel perioodil.
admin-help-rules-last-assessed = Viimase hindamise päev.
admin-help-rules-condition = Kas on perioodi reeglites nimetatud psüühikahäire.
admin-help-rules-diagnosis = Põhidiagnoos: dementia (dementsus), alcohol (alkoholisõltuvus) või other (muu).
admin-help-rules-everyday = Kas abi on vaja igapäevaeluga toimetulekul.
admin-help-rules-changed = Kas riigi teenusel oleva inimese vajadus on muutunud.
admin-help-rules-queue = Riigi teenuse järjekord: TE, TT, IET, IET-autism, IET-day-week, other (muu) või none (ei ole järjekorras).
admin-help-rules-judged = Kas valla, linna või Sotsiaalkindlustusameti spetsialist peab toetust vajalikuks.
admin-help-rules-state-service = Riigi erihoolekandeteenus või sotsiaalne rehabilitatsioon samal ajal: no (ei), leaving (lahkub sealt sisenemisel) või yes (jah).
admin-help-rules-funding = Kas on sarnane teenus, mida rahastatakse muudest välisvahenditest.
admin-help-rules-places = Teenuskohad lepingute kaupa.
admin-help-rules-components = 26 tegevust ja see, millena nende tunnid arvele lähevad.
admin-help-rules-periods = Loetleb perioodid või näitab, mida üks neist sisaldab.
admin-help-rules-period-shown = Perioodi nimi.
admin-help-rules-check-period = Kontrollib perioodi faili ja näitab, mida see sisaldab. Midagi ei muuda.
admin-help-rules-checked-file = TOML-fail. Eeskuju: casework/data/periods.

## Key

admin-key-keep =
    Võti krüpteerib andmebaasis nimed, kontaktid ja märkmed. Kui võti läheb kaduma, lähevad kaduma ka need: võtit ei saa taastada.
    Hoidke võtit paroolihoidlas ja varukoopiana, andmebaasist ja selle varukoopiatest eraldi.
    Ärge vahetage võtit, mis on juba kasutusel: vana võti peab jääma seadesse MARKAJA_OLDER_KEYS.

## Database

# Variables:
#   $revision (String), $address (String) - of the database, without password
admin-db-created = Andmebaas on loodud: { $address }. Versioon: { $revision }
# Variables:
#   $before (String), $after (String) - revisions
admin-db-upgraded = Andmebaas on uuendatud. Versioon: { $before } → { $after }
# Variables:
#   $revision (String)
admin-db-already = Andmebaas on juba ajakohane. Versioon: { $revision }

## Import

# Variables:
#   $added (Number), $refreshed (Number)
admin-import-done = Vallad ja linnad on andmebaasis. Lisatud: { $added }, uuendatud: { $refreshed }
# Variables: as above
admin-import-would = Lisanduks: { $added }, uueneks: { $refreshed }
# Variables:
#   $option (String) - as --replace
admin-problem-import-tables-only = Tabeliga (CSV, XLSX) sobiv valik, nimekirjaga mitte: { $option }. Midagi ei toodud.
# Variables:
#   $day (String) - 02.06.2026
#   $source (String)
admin-import-data = Andmete seis: { $day }. Allikas: { $source }
# Variables:
#   $name (String) - who checked the list
admin-import-checked = Nimekirja on kontrollinud: { $name }
admin-import-unchecked = Seda nimekirja ei ole veel keegi ametlikust registrist kontrollinud. Palun kontrollige vähemalt oma valda või linna.
# Variables:
#   $period (String)
#   $file (String)
admin-import-period-done = Periood on andmebaasis: { $period }. Fail: { $file }
# Variables:
#   $cases (Number)
admin-import-period-cases = Uuesti arvestatud avatud juhtumeid: { $cases }
# Variables:
#   $names (String)
admin-import-gone = Nimekirjas enam ei ole, aga andmebaasi jäid alles: { $names }

## Invitation

# Variables:
#   $role (String) - in words, then as it is typed in the command
admin-invite-role = Kutse on valmis. Roll: { $role }
admin-invite-role-poster = plakati link
# Variables:
#   $municipalities (String) - names
admin-invite-portfolio = Nimekirjas: { $municipalities }. Uus kutse samale inimesele asendab nimekirja.
admin-invite-poster = Plakati link on valmis. See on avalik ja ei aegu: igaüks võib selle avada. Kedagi see asutuse töötajaks ei kinnita.
# Variables:
#   $municipality (String)
admin-invite-municipality = Vald või linn: { $municipality }
# Variables:
#   $organisation (String)
admin-invite-organisation = Asutus: { $organisation }
# Variables:
#   $organisation (String)
admin-invite-organisation-new = Uus asutus, lisatud praegu: { $organisation }
# Variables:
#   $days (Number)
#   $until (String) - 29.11.2026
admin-invite-lives = Link avaneb üks kord ja kehtib { $days } päeva, kuni { $until }. Saatke see ainult inimesele, kellele kutse on mõeldud.
# Variables:
#   $token (String)
admin-invite-no-username =
    Roboti kasutajanime ei ole antud, seepärast on siin ainult kood. Link on selline: https://t.me/KASUTAJANIMI?start={ $token }
    Et edaspidi saada valmis link, lisage --bot KASUTAJANIMI või seadke MARKAJA_BOT_USERNAME.

## Rules

# Variables:
#   $period (String) - its name
#   $today (String) - reede, 27.11.2026
admin-rules-heading = Periood { $period }. Täna on { $today }.
# Variables:
#   $duty (String), $owner (String)
admin-rules-duty = { $duty } ({ $owner })
# Variables:
#   $due (String) - reede, 27.11.2026
#   $state (String)
admin-rules-due = Tähtaeg: { $due }. Seis: { $state }
# Variables:
#   $sum (String)
admin-rules-sum = Arvutus: { $sum }
# Variables:
#   $days (String)
admin-rules-skipped = Vahele jäid pühad: { $days }
# Variables:
#   $source (String)
admin-rules-source = Allikas: { $source }
admin-rules-nothing-due = Tähtaegu ei ole.
# Variables:
#   $day (String) - 27.11.2026
admin-rules-after-end = Teenused lõpevad sel perioodil { $day }. Hilisem tähtaeg on näidatud nii, nagu see tuleb.
# Variables: as above
admin-rules-outside-intake = Uusi inimesi sai kaasata kuni { $day }. Sisenemise päev ei ole selle aja sees.
# Variables:
#   $rule (String), $answer (String), $source (String)
admin-rules-reason = { $rule }: { $answer }. { $source }
admin-rules-municipality-decides = See on eelkontroll. Otsustab vald või linn ja aitab ka siis, kui inimene sihtrühmale ei vasta.
# Variables:
#   $source (String)
admin-rules-places-heading = Teenuskohad seisuga 30.04.2024. Allikas: { $source }
admin-rules-places-total = Kokku
# Variables:
#   $total (String)
#   $changed (String) - names with counts
admin-rules-places-awarded = 2022. aasta lõpus eraldati { $total } kohta [001]. Siis oli teisiti: { $changed }
# Variables:
#   $period (String)
admin-rules-components-heading = Tegevused ja see, millena nende tunnid arvele lähevad. Periood: { $period }
admin-rules-not-billed = arvele mineku kohta dokumentides midagi ei ole
# Variables:
#   $file (String)
admin-rules-period-good = Fail on korras: { $file }
# Variables:
#   $period (String)
admin-rules-period-hides = Sama nimega periood on programmis juba olemas: { $period }. Failiga koos kehtib faili oma.
# Variables: as above
admin-rules-period-name = Periood: { $period }
# Variables:
#   $days (String)
admin-rules-period-services = Teenused: { $days }
# Variables:
#   $days (String)
admin-rules-period-contract = Leping: { $days }
# Variables:
#   $days (String)
admin-rules-period-intake = Uued inimesed: { $days }
# Variables:
#   $days (String)
admin-rules-period-retention = Dokumendid hoitakse alles: { $days }
# Variables:
#   $names (String) - keys
admin-rules-period-missing = Selles perioodis ei ole reeglit: { $names }
# Variables:
#   $day (String) - 27.11.2026
admin-rules-since = alates { $day }
# Variables: as above
admin-rules-until = kuni { $day }
admin-rules-no-days = kuupäevi ei ole nimetatud

## What stops a command

# Variables:
#   $problem (String) - names of settings, or the place in the file
admin-problem-settings = Seadeid ei saanud lugeda ({ $problem }). Palun parandage need keskkonnas või seadete failis (MARKAJA_CONFIG).
admin-problem-no-key = Võtit ei ole. Kui paigaldus on uus, tehke see käsuga „markaja key“. Kui võti on juba olemas, võtke see paroolihoidlast. Seadke MARKAJA_SECRET_KEY.
admin-problem-bad-key = Võti ei ole õige kujuga. Kontrollige, et MARKAJA_SECRET_KEY ja MARKAJA_OLDER_KEYS on kopeeritud tervikuna. Uue võtme teeb „markaja key“, aga vanu nimesid see ei ava.
# Variables:
#   $key (String) - its id
admin-problem-other-key = See käsk jäi tegemata: osa andmeid on krüpteeritud võtmega { $key }, seda võtit seadetes ei ole. Lisage võti seadesse MARKAJA_OLDER_KEYS. Kui võti on jäädavalt kadunud, lisage { $key } seadesse MARKAJA_LOST_KEYS (docs/operations.md): need andmed jäävad siis lugemata ja ülejäänu töötab.
# Variables:
#   $problem (String) - the column, in English
admin-problem-sealed = See käsk jäi tegemata: üks krüpteeritud väärtus on rikutud ({ $problem }). Käivitage markaja doctor ja võrrelge andmebaasi viimase varukoopiaga.
# Variables:
#   $address (String) - without password
admin-problem-no-database = Andmebaasi faili ei ole: { $address }. Looge see käsuga „markaja db upgrade“ või parandage MARKAJA_DATABASE_URL.
# Variables:
#   $address (String) - without password
admin-problem-not-upgraded = Andmebaas ei ole programmi versioonil: { $address }. Käivitage „markaja db upgrade“.
# Variables:
#   $revision (String)
admin-problem-newer-database = Andmebaas on programmist uuem. Versioon: { $revision }. Paigaldage Märkaja uuem versioon. Andmebaas jäi muutmata.
# Variables:
#   $address (String) - without password
#   $problem (String) - the driver's words
admin-problem-database = Andmebaasiga ei saanud töötada: { $address } ({ $problem }). Kontrollige, kas andmebaas töötab ja kas MARKAJA_DATABASE_URL on õige.
admin-problem-database-address = MARKAJA_DATABASE_URL ei ole andmebaasi aadress. Näited: sqlite:///var/markaja.db või postgresql://kasutaja:parool@server/markaja
# Variables:
#   $module (String)
admin-problem-database-driver = Selle andmebaasi jaoks on puudu Pythoni pakk: { $module }. Sobivad SQLite ja PostgreSQL. PostgreSQL-i jaoks: „pip install markaja[postgres]“
# Variables:
#   $file (String)
admin-problem-no-file = Faili ei saanud avada: { $file }. Kontrollige nime ja õigusi.
# Variables:
#   $file (String)
#   $place (String) - row and reason
admin-problem-file = Midagi ei toodud. Viga failis { $file }: { $place }
# Variables:
#   $role (String) - what was typed
#   $roles (String) - those that there are
admin-problem-role = Sellist rolli ei ole: „{ $role }“. Rollid: { $roles }
# Variables:
#   $role (String)
admin-problem-needs-municipality = Sellele rollile on vaja valda või linna: { $role }. Lisage --municipality ja võti või nimi.
# Variables:
#   $role (String)
admin-problem-needs-organisation = Siin on vaja asutust: { $role }. Lisage --organisation ja asutuse nimi.
# Variables:
#   $role (String)
admin-problem-needs-portfolio = Sellele rollile on vaja vähemalt ühte valda või linna: { $role }. Lisage --portfolio ja võtmed või nimed, komadega.
# Variables:
#   $organisation (String)
#   $kinds (String)
admin-problem-needs-kind = See asutus on uus: „{ $organisation }“. Kontrollige nime või lisage --kind. Liigid: { $kinds }
# Variables:
#   $kind (String) - what was typed
#   $kinds (String)
admin-problem-kind = Sellist asutuse liiki ei ole: „{ $kind }“. Liigid: { $kinds }
# Variables:
#   $role (String)
admin-problem-lead = Tiimi saab juhtida ainult selles rollis: { $role }. Jätke --lead ära.
# Variables:
#   $role (String)
admin-problem-operator-place = Rollil { $role } ei ole valda, linna ega asutust. Jätke --municipality ja --organisation ära.
# Variables:
#   $host (String), $port (String)
admin-problem-panel-port = Haldus ei saa kuulata aadressil { $host }:{ $port }: haldus juba töötab, pordi võttis muu programm või aadress on vale. Peatage see või muutke MARKAJA_PANEL_HOST või MARKAJA_PANEL_PORT.
# Variables:
#   $address (String)
admin-panel-ready =
    Haldus töötab: { $address }
    Sisse saab robotilt: /panel. Lõpetamiseks vajutage Ctrl-C.
    Uuesti käivitamine ei logi kedagi välja; üle vaadatud, kuid kinnitamata fail tuleb uuesti valida.
admin-panel-waiting = Haldus ootab, kuni andmebaas on valmis, ja käivitub siis ise.
# Variables:
#   $role (String)
admin-problem-portfolio = Nimekiri (--portfolio) on ainult rollile { $role }, ilma valikuta --municipality.
admin-problem-poster-has-no-role = Plakati link on kõigile ühine. Jätke --name ja --lead ära.
# Variables:
#   $username (String) - what was typed
admin-problem-username = See ei ole roboti kasutajanimi: „{ $username }“. Telegramis on see näiteks MarkajaBot.
admin-problem-no-municipalities = Andmebaasis ei ole veel ühtegi valda ega linna. Käivitage „markaja import municipalities“.
# Variables:
#   $typed (String)
#   $names (String) - names with keys
admin-problem-municipality-near = Ei ole kindel, milline vald või linn see on: „{ $typed }“. Sarnased: { $names }. Andke sulgudes olev võti.
# Variables:
#   $typed (String)
admin-problem-municipality = Sellist valda ega linna ei ole: „{ $typed }“. Kontrollige nime.
# Variables:
#   $typed (String)
#   $names (String)
admin-problem-period = Sellist perioodi ei ole: „{ $typed }“. Perioodid: { $names }
# Variables:
#   $period (String)
admin-problem-period-there = Selline periood on juba toodud: { $period }. Kui soovite selle asendada, lisage --replace
# Variables:
#   $file (String), $line (String)
#   $told (String) - the key and what is wrong
admin-problem-period-file = Perioodi failis on viga: { $file }, rida { $line }. { $told }
# Variables:
#   $typed (String)
admin-problem-day = See ei ole päev: „{ $typed }“. Kirjutage näiteks 2025-03-03.
# Variables:
#   $typed (String)
admin-problem-demo-at = Näidis ei saa alata siis: „{ $typed }“. Kirjutage päev aastatest 2024–2099, näiteks 2026-12-30 või „2026-12-30 15:45“.
# Variables: as above
admin-problem-month = See ei ole kuu: „{ $typed }“. Kirjutage näiteks 2025-03.
# Variables: as above
admin-problem-age = See ei ole vanus: „{ $typed }“. Kirjutage täisaastad, näiteks 42.
# Variables:
#   $typed (String)
admin-problem-week = See ei ole nädal: „{ $typed }“. Kirjutage näiteks 2026-W47.
admin-problem-week-or-month = Andke kas --week või --month, mitte mõlemat.
# Variables:
#   $typed (String)
admin-problem-span-ahead = See aeg on alles ees: „{ $typed }“. Arve saab sellest, mis on juba alanud.
# Variables:
#   $files (String)
admin-problem-file-there = Need failid on juba olemas: { $files }. Midagi ei kirjutatud. Ülekirjutamiseks lisage --force
# Variables:
#   $file (String), $problem (String)
admin-problem-not-written = Faili ei saanud kirjutada: { $file } ({ $problem }). Kontrollige kausta ja õigusi.
admin-export-no-picture = Pilti ei ole: see aeg oli vaikne.
# Variables:
#   $option (String), $typed (String), $choices (String)
admin-problem-choice = { $option }: „{ $typed }“ ei sobi. Võimalikud: { $choices }
# Variables:
#   $month (String)
admin-problem-no-report-rule = Selle kuu kohta aruande reeglit ei ole: { $month }. Andke --period või --period-file.
admin-problem-line-json = Rida ei ole JSON-i objekt.
# Variables:
#   $key (String)
admin-problem-line-key = Reas on puudu või vale kujuga: { $key }

## Doctor

admin-doctor-settings = Seaded on loetavad.
# Variables:
#   $file (String)
admin-doctor-settings-no-file = Seadete faili ei ole: { $file }. Kasutusel on ainult keskkonna seaded. Parandage MARKAJA_CONFIG.
# Variables:
#   $bot (String) - the bot's number
admin-doctor-token = Roboti tunnus (token) on olemas. Roboti number: { $bot }
admin-doctor-token-none = Roboti tunnust (token) ei ole. „markaja run“ ilma selleta ei käivitu. Küsige tunnus Telegramis: @BotFather. Seadke MARKAJA_BOT_TOKEN.
admin-doctor-token-bad = MARKAJA_BOT_TOKEN ei ole roboti tunnuse kujuga. Kopeerige see uuesti @BotFatheri sõnumist.
# Variables:
#   $address (String)
admin-doctor-api-base = Robot räägib selle serveriga: { $address }
admin-doctor-api-base-bad = MARKAJA_BOT_API_BASE peab algama nii: https:// või http://. Telegrami enda jaoks jätke see seadmata.
# Variables:
#   $key (String) - the key's id, not the key
admin-doctor-key = Võti on olemas. Võtme tähis: { $key }
# Variables:
#   $languages (String)
admin-doctor-words = Tekstid on loetavad. Keeled: { $languages }
# Variables:
#   $problem (String)
admin-doctor-words-bad = Tekste ei saanud lugeda ({ $problem }). Paigaldage Märkaja uuesti.
# Variables:
#   $checked (Number)
admin-doctor-help-numbers = Abitelefonid on kontrollitud: { $checked }
# Variables:
#   $checked (Number), $all (Number)
admin-doctor-help-numbers-unchecked = Kontrollitud abitelefone: { $checked }, kokku: { $all }. Kontrollimata numbrit inimestele ei näidata. Helistage või vaadake omaniku lehte ja täitke checked_on ja checked_by failis casework/data/help_numbers.toml.
# Variables:
#   $problem (String)
admin-doctor-help-numbers-bad = Abitelefonide faili ei saanud lugeda: { $problem }
# Variables:
#   $checked (Number)
admin-doctor-help-pages = Abilehed on aasta jooksul allikaga võrreldud. Lehti: { $checked }
# Variables:
#   $old (String) - keys and numbers
admin-doctor-help-pages-old = Abilehed või telefonid, mida ei ole aasta jooksul üle vaadatud: { $old }. Võrrelge lehte allikaga ja muutke checked failis casework/data/help/, telefoni puhul checked_on failis casework/data/help_numbers.toml.
# Variables:
#   $problem (String)
admin-doctor-help-pages-bad = Abilehtede faili ei saanud lugeda: { $problem }
# Variables:
#   $address (String) - without password
admin-doctor-database = Andmebaas vastab: { $address }
# Variables:
#   $revision (String)
admin-doctor-migrations = Andmebaas on programmi versioonil: { $revision }
# Variables:
#   $file (String)
admin-doctor-logo = Failide logo on loetav: { $file }
admin-doctor-logo-none = Failide logo ei ole seatud (MARKAJA_LOGO): failides on lause Euroopa Liidu kaasrahastuse kohta.
# Variables:
#   $file (String)
admin-doctor-logo-bad = MARKAJA_LOGO faili ei saa lugeda PNG- ega JPEG-pildina: { $file }. Kuni see on nii, tehakse failid ilma logota.
# Variables:
#   $file (String)
admin-problem-export-logo = MARKAJA_LOGO faili ei saa lugeda PNG- ega JPEG-pildina: { $file }. Midagi ei kirjutatud.
admin-doctor-writing = Andmebaasi saab kirjutada.
# Variables:
#   $problem (String) - the driver's words
admin-doctor-writing-refused = Andmebaasi ei saa kirjutada ({ $problem }). Kontrollige õigusi ja vaba kettaruumi.
admin-doctor-audit = Logi ei saa tagantjärele muuta ega kustutada.
# Variables:
#   $names (String) - of triggers
admin-doctor-audit-open = Logi kaitse on puudu: { $names }. Logi ridu saab praegu muuta. Taastage andmebaas varukoopiast või laske kaitse tagasi panna.
admin-doctor-months = Suletud kuid ja nende faile ei saa tagantjärele muuta.
# Variables:
#   $names (String) - of triggers
admin-doctor-months-open = Suletud kuude kaitse on puudu: { $names }. Suletud kuud või faili saab praegu muuta. Taastage andmebaas varukoopiast või laske kaitse tagasi panna.
admin-doctor-erased = Kustutamiste nimekirja ei saa tagantjärele muuta.
# Variables:
#   $names (String) - of triggers
admin-doctor-erased-open = Kustutamiste nimekirja kaitse on puudu: { $names }. Nimekirja ridu saab praegu muuta, siis tuleksid kustutatud andmed taastamisel tagasi. Taastage andmebaas varukoopiast või laske kaitse tagasi panna.
admin-doctor-sealed = Võti avab krüpteeritud andmed.
admin-doctor-sealed-nothing = Krüpteeritud andmeid veel ei ole.
# Variables:
#   $columns (String)
admin-doctor-sealed-closed = Võti ei ava neid andmeid: { $columns }. Seadke MARKAJA_SECRET_KEY või MARKAJA_OLDER_KEYS sellele võtmele, millega need krüpteeriti. Ärge käivitage robotit enne.
# Variables:
#   $columns (String), $keys (String) - ids of keys
admin-doctor-sealed-lost = Kadunud võtmega krüpteeritud andmeid ei saa lugeda: { $columns } (võti { $keys }). Nimed ja kontaktid sisestab juhtumikorraldaja uuesti: „Veel…“ → „Paranda andmeid“.
# Variables:
#   $count (Number)
admin-doctor-municipalities = Vallad ja linnad on andmebaasis: { $count }
admin-doctor-municipalities-none = Andmebaasis ei ole Eesti valdu ega linnu. Käivitage „markaja import municipalities“.
# Variables:
#   $count (Number), $expected (Number)
admin-doctor-municipalities-few = Valdu ja linnu andmebaasis: { $count }, programmi nimekirjas: { $expected }. Käivitage „markaja import municipalities“.
# Variables:
#   $receiving (Number), $nobody (Number)
admin-doctor-receiving = Teateid võtab vastu valdu ja linnu: { $receiving }. Vastuvõtjat ei ole: { $nobody }. Vastuvõtja kutsub „markaja invite case-manager“.
# Variables:
#   $pending (Number)
admin-doctor-outbox = Hilinenud väljuvaid sõnumeid ei ole. Ootel: { $pending }
# Variables:
#   $late (Number), $minutes (Number)
admin-doctor-outbox-late = { $late ->
        [one] { $late } väljuv sõnum on
       *[other] { $late } väljuvat sõnumit on
    } hilinenud üle { $minutes } minuti. Kontrollige, kas robot töötab (markaja run) ja kas server pääseb Telegrami.
admin-doctor-outbox-none-failed = Saatmata jäänud sõnumeid ei ole.
# Variables:
#   $failed (Number)
admin-doctor-outbox-failed = { $failed ->
        [one] { $failed } sõnum jäi
       *[other] { $failed } sõnumit jäi
    } lõplikult saatmata. Põhjused: markaja outbox --state failed
# Variables:
#   $pending (Number)
admin-doctor-updates = Ükski inimene ei oota vastust liiga kaua. Vastus on teel: { $pending }
# Variables:
#   $late (Number), $minutes (Number)
admin-doctor-updates-late = { $late ->
        [one] { $late } sõnum on
       *[other] { $late } sõnumit on
    } vastuseta üle { $minutes } minuti. Kontrollige, kas robot töötab (markaja run).

# Variables:
#   $broken (Number), $warnings (Number)
admin-doctor-broken = Parandada tuleb: { $broken }. Üle vaadata: { $warnings }
# Variables:
#   $warnings (Number)
admin-doctor-warnings = Midagi katki ei ole. Üle vaadata: { $warnings }
admin-doctor-well = Kõik on korras.

# Variables:
#   $stranded (Number)
admin-doctor-stranded = Lõpetamata teateid, mille vallas või linnas ei jõua roboti sõnumid kellenigi: { $stranded }. Kutsuge sinna keegi: markaja invite case-manager

## Outbox

outbox-state-pending = ootab oma aega
outbox-state-sent = saadetud
outbox-state-cleared = ei olnud enam vaja öelda
outbox-state-expired = aeg sai otsa
outbox-state-unreachable = inimene ei saa roboti sõnumeid
outbox-state-failed = ei õnnestunud
outbox-state-held = taastamisel kinni peetud; ootab Teie otsust
admin-outbox-empty = Robot ei ole veel midagi omal algatusel öelnud.
# Variables:
#   $at (String)
admin-outbox-next = Järgmine on saata: { $at }
# Variables:
#   $state (String)
admin-outbox-look = Põhjused: markaja outbox --state { $state }. Uuesti: markaja outbox --again-failed
# Variables:
#   $state (String)
admin-outbox-none = Selles seisus ei ole midagi: { $state }
# Variables:
#   $id (String), $at (String), $notice (String), $subject (String), $account (String), $tries (Number), $reason (String)
admin-outbox-line = { $id } · { $at } · { $notice } · { $subject } · konto { $account } · katseid: { $tries } · { $reason }
# Variables:
#   $count (Number)
admin-outbox-again = Uuesti saatmisele: { $count }
# Variables:
#   $typed (String), $states (String)
admin-problem-outbox-state = Sellist seisu ei ole: „{ $typed }“. Valida saab: { $states }
# Variables:
#   $numbers (String)
admin-problem-outbox-not-again = Neid ridu uuesti ei saadeta (ei ole olemas, ootavad või on saadetud): { $numbers }
