### The month: checked by those who delivered, drafted for the case manager, closed, its files.

## To check

# Variables:
#   $month (String) - november 2026
month-check = Palun kontrollige kuud: { $month }
# Variables:
#   $month (String)
month-check-done = Kuu on kontrollitud: { $month }
month-check-again = Tuletan meelde: kuu on veel kontrollimata.
# Variables:
#   $month (String)
month-check-nothing = Selles kuus ei ole Teil midagi kontrollida: { $month }
# Variables:
#   $person (String) - P-014, Mari T., $total (String) - 12,5 h
month-check-person = { $person }: { $total }
# Variables:
#   $total (Number) - hours
month-check-total =
    Kokku: { $total ->
        [one] { $total } tund
       *[other] { $total } tundi
    }
# Variables:
#   $due (String)
month-check-due = Kinnitage hiljemalt { $due }. Siis jõuab juhtumikorraldaja aruande õigeks ajaks teha.
month-check-no-signature = See ei ole digiallkiri. Osalemise leht tuleb allkirjastada eraldi.
# Variables:
#   $at (String) - 01.12.2026 kell 9.14, $tag (String) - 3f2a 91bc…
month-checked = kontrollitud { $at }, tunnus { $tag }
# Variables:
#   $month (String)
month-check-whose = Kelle päevi näidata? Kuu: { $month }
# Variables:
#   $count (Number)
month-check-more = … ja veel { $count }: vaadake nupust „Näita päevi“.
button-month-confirm = Kinnita kuu
# Variables:
#   $code (String)
button-month-confirm-one = Kinnita { $code }
# Variables:
#   $code (String)
button-month-uncheck = Tühista kinnitus: { $code }
button-month-fix = Paranda
button-month-days = Näita päevi
button-month-check = Kontrolli kuud
button-month-check-again = Vaata uuesti
month-toast-checked = Kontrollitud.
month-toast-checked-before = See oli juba kontrollitud.
month-toast-unchecked = Kinnitus on tagasi võetud.
month-toast-changed = Vahepeal on midagi muutunud. Siin on praegune seis.
# Variables:
#   $workers (String)
month-toast-fix-others = Tunde saab parandada see, kes need kirja pani: { $workers }
# Variables:
#   $code (String), $month (String)
month-unchecked =
    { $code }, { $month }: pärast Teie kinnitust on tunnid muutunud.
    Kuu on jälle kontrollimata. Palun vaadake see uuesti üle.

## One person's days

# Variables:
#   $person (String), $month (String)
month-sheet-head = { $person } · { $month }
# Variables:
#   $line (String) - day, length, component
month-sheet-line = { $line }
# Variables:
#   $total (String)
month-sheet-total = Kokku: { $total }
# Variables:
#   $page (Number), $pages (Number)
month-page = Leht { $page }/{ $pages }

## /month

# Variables:
#   $typed (String)
month-not-understood = Ei saanud aru, mis kuu see on: „{ $typed }“. Kirjutage näiteks: /month oktoober, /month 10 või /month 2026-10.
# Variables:
#   $month (String) - jaanuar 2030
month-not-begun = See kuu ei ole veel alanud: { $month }. Praeguse kuu avab /month.
month-of-adviser = Kuu aruandeid teevad vallad ja linnad ning saadavad need Teile oma kanali kaudu. Lepingute kokkuvõtet näete siin: vajutage „Nädala kokkuvõte“.
month-which = Kas avan Teie enda tunnid või omavalitsuse kuu?
month-which-place = Kelle kuu avan?
command-budget = Lepingu eelarve
command-team-month = Kuu aruanne
button-month-own = Minu tunnid
button-month-report = Kuu aruanne
button-month-open = Ava kuu
# Variables:
#   $number (Number)
button-duty-month = { $number }: ava kuu

## The draft

month-draft-ready = Kuu mustand on valmis.
# Variables:
#   $municipality (String), $month (String)
month-draft-head = { $municipality }: { $month }
month-state-open = Seis: kuu kestab, tunde pannakse veel kirja.
month-state-in-check = Seis: kontrollimisel.
month-state-closed = Seis: suletud.
month-state-sent = Seis: saadetud Sotsiaalkindlustusametile.
month-state-corrected = Seis: pärast sulgemist parandatud. Vaja on uut versiooni.
# Variables:
#   $version (Number)
month-version = Versioon { $version }.
month-draft-not-owed = Sellel kuul ei ole lepingut ega kirjas ühtegi inimest, tundi ega plaani. Aruannet ei ole vaja, sulgeda ei ole midagi.
# Variables:
#   $due (String)
month-draft-due = Aruande tähtaeg: { $due }
# Variables:
#   $due (String)
month-draft-late = Aruande tähtaeg oli { $due }.
# Variables:
#   $people (Number), $hours (String) - 42,5 h
month-draft-people = Inimesi: { $people }, tunde: { $hours }
month-draft-empty = Selles kuus ei ole ühtegi tundi kirjas.
# Variables:
#   $sum (String) - 812,40 €
month-draft-sum = Maksumus: { $sum }
# Variables:
#   $sum (String)
month-draft-sum-part = Maksumus hinnaga ridadel: { $sum }
# Variables:
#   $components (String)
month-draft-no-price = Hind puudub: { $components }
# Variables:
#   $share (Number) - per cent
month-draft-budget = Lepingu komponentide rahast kasutatud: { $share } %
# Variables:
#   $count (Number)
month-draft-closed-gaps = Suletud teadaolevate puudustega: { $count }
month-draft-no-gaps = Puudusi ei ole.
# Variables:
#   $count (Number)
month-draft-gaps = Puudusi kokku: { $count }
# Variables:
#   $codes (String) - P-014, P-022
month-draft-paused = Tunnid päevadel, mil on kirjas paus: { $codes }
# Variables:
#   $gap (String), $count (Number)
month-draft-gap = • { $gap }: { $count }
# Variables:
#   $version (Number), $count (Number)
month-draft-changes = Pärast versiooni { $version } muutunud ridu: { $count }
# Variables:
#   $worker (String), $at (String)
month-draft-closed-by = Sulges { $at }: { $worker }
# Variables:
#   $leads (String)
month-draft-closes = Selle kuu saab sulgeda: { $leads }
# Variables:
#   $leads (String)
month-draft-closes-nobody = Selle kuu saab sulgeda meeskonna juht. Praegu ei ole siin kedagi juhiks märgitud: küsige Märkaja haldajalt.
# Variables:
#   $count (Number)
month-draft-gaps-so-far = Seni puudu: { $count }
button-month-ask-lead = Palu kuu sulgeda
month-toast-lead-asked = Palve on saadetud.
month-toast-lead-asked-before = Täna on juba palutud.
# Variables:
#   $worker (String), $municipality (String), $month (String)
month-close-asked =
    Palve kuu sulgeda: { $municipality }, { $month }
    Palub: { $worker }
button-month-close = Sulge kuu
button-month-close-again = Sulge uuesti
button-month-sent = Märgi SKA-le saadetuks
button-month-unsent = Võta saatmise märge tagasi
button-month-people = Inimesed
button-month-changes = Muudatused
button-month-files = Failid
button-month-budget = Eelarve
button-month-nudge-all = Tuleta kõigile meelde
# Variables:
#   $worker (String)
button-month-nudge = Meelde: { $worker }

month-gap-unchecked = kontrollimata
month-gap-not-delivered = plaanis, aga ei osutatud
month-gap-not-planned = osutatud, aga ei olnud plaanis
month-gap-no-core-service = põhiteenust ei olnud
month-gap-no-price = hind puudub
month-gap-no-component = komponent valimata
month-gap-button-unchecked = Kontrollimata
month-gap-button-not-delivered = Osutamata
month-gap-button-not-planned = Plaanita
month-gap-button-no-core-service = Põhiteenuseta
month-gap-button-no-price = Hinnata
month-gap-button-no-component = Komponendita
month-gap-reader-worker = tunnid kirja pannud töötaja
month-gap-reader-specialist = baastoetuse spetsialist
# Variables:
#   $code (String), $what (String)
month-gap-line = { $code }: { $what }
# Variables:
#   $code (String)
month-gap-code = { $code }
# Variables:
#   $worker (String)
month-gap-who = { $worker }
month-gap-import = Hinnad loeb failist sisse Märkaja haldaja: markaja import prices FAIL

## Lists

# Variables:
#   $municipality (String), $month (String), $title (String)
month-list-head = { $municipality }, { $month }: { $title }
# Variables:
#   $page (Number), $pages (Number)
month-list-part = ({ $page }/{ $pages })
month-people-title = inimesed
# Variables:
#   $code (String), $what (String) - hours, sum, checked or not
month-people-line = { $code }: { $what }
month-sheet-checked = kontrollitud
month-sheet-unchecked = kontrollimata
# Variables:
#   $version (Number)
month-changes-title = mis on muutunud pärast versiooni { $version }
# Variables:
#   $code (String), $component (String), $before (String), $after (String)
month-change-line = { $code }, { $component }: oli { $before }, on { $after }
month-change-nothing = (ei midagi)
month-no-changes = Ridades muudatusi ei ole.
month-toast-no-gaps = Siin ei ole enam midagi puudu.
month-toast-nudged = Meeldetuletus on saadetud.
month-toast-nudged-before = Juba meelde tuletatud täna.
# Variables:
#   $count (Number)
month-toast-nudged-all =
    Meeldetuletus läks { $count ->
        [one] { $count } inimesele
       *[other] { $count } inimesele
    }.

## The one who is asked

# Variables:
#   $municipality (String), $month (String)
month-nudge = Meeldetuletus ({ $municipality }): { $month }
month-nudge-look = Palun vaadake tunnid ja plaan üle:
# Variables:
#   $gap (String), $codes (String) - P-014, P-022
month-nudge-gap = • { $gap }: { $codes }

## Closing

# Variables:
#   $month (String), $gap (String), $count (Number), $lines (String)
month-close-reason =
    { $month }. Puudus: { $gap } ({ $count })
    { $lines }
    Miks jääb see nii? Valige põhjus või kirjutage see oma sõnadega. Palun ärge kirjutage nimesid ega terviseandmeid.
# Variables:
#   $month (String), $gap (String), $line (String), $left (Number)
month-close-one =
    { $month }. Puudus: { $gap } (veel { $left })
    { $line }
    Miks jääb see nii? Valige põhjus või kirjutage see oma sõnadega. Palun ärge kirjutage nimesid ega terviseandmeid.
# Variables:
#   $month (String), $version (Number), $count (Number), $lines (String)
month-close-same =
    { $month }. Puudused, mille põhjus on versioonis { $version } öeldud: { $count }
    { $lines }
    Kas põhjused on samad?
# Variables:
#   $line (String), $reason (String)
month-close-had = { $line } ({ $reason })
# Variables:
#   $version (Number)
button-month-reason-same = Sama mis versioonis { $version }
button-month-reason-anew = Vaata põhjused üle
# Variables:
#   $longest (Number)
month-close-reason-long = Põhjus on liiga pikk. Kuni { $longest } tähemärki.
month-close-reason-short = Sellest ei saa põhjust välja lugeda. Palun kirjutage mõni sõna või valige põhjus nupuga.
month-close-reason-contact = Põhjus jääb arve faili. Palun kirjutage see ilma telefoninumbri, e-posti aadressi ja isikukoodita.
month-close-reason-health = Palun ärge kirjutage terviseandmeid: põhjus jääb arve faili. Piisab sellest, et inimene oli ära.
month-close-reason-name = Põhjus jääb arve faili. Palun kirjutage see ilma nimeta: koodi (P-014) näeb failist niigi.
# Variables:
#   $days (Number)
month-reason-paused = Inimene oli ära (päevi: { $days })
# Variables:
#   $spans (String) - 03.–20.11.2026
month-gap-away = paus { $spans }
month-reason-no-answer = Teenuseosutaja ei vastanud õigeks ajaks
month-reason-away = Inimene oli ära
month-reason-agreed = Kokku lepitud teisiti
month-reason-checker-away = Kontrollija oli ära
month-reason-later = Täpsustatakse hiljem
month-reason-no-provider = Teenuseosutajat ei leitud
month-reason-need = Vajadus tekkis kuu jooksul
month-reason-plan-later = Plaani muudetakse
month-reason-declined = Inimene ei soovinud
month-reason-price-waits = Hind ei ole veel kinnitatud
month-reason-price-asked = Hinnakiri on küsitud
month-reason-button-no-answer = Osutaja ei vasta
month-reason-button-away = Inimene oli ära
month-reason-button-agreed = Lepiti kokku teisiti
month-reason-button-checker-away = Kontrollija oli ära
month-reason-button-later = Täpsustatakse hiljem
month-reason-button-no-provider = Osutajat ei leitud
month-reason-button-need = Vajadus tekkis kuu jooksul
month-reason-button-plan-later = Plaani muudetakse
month-reason-button-declined = Inimene ei soovinud
month-reason-button-price-waits = Hind on kinnitamata
month-reason-button-price-asked = Hinnakiri on küsitud
button-month-reason-each = Igal oma põhjus
# Variables:
#   $count (Number)
month-close-more = ja veel { $count }
# Variables:
#   $gap (String), $codes (String) - P-014, P-022, $reason (String)
month-close-gap = • { $gap }: { $codes } ({ $reason })
month-close-no-sum = hinnad puuduvad
# Variables:
#   $municipality (String), $month (String), $people (Number), $hours (String), $sum (String), $version (Number), $gaps (String), $invoice (String)
month-close-check =
    Kas sulgen kuu? { $municipality }, { $month }
    Versioon { $version }
    Inimesi: { $people }, tunde: { $hours }
    Maksumus: { $sum }
    { $gaps }
    Failid tulevad siia: andmekogu, STAR-i read ja osalemise lehed. { $invoice }
month-close-invoice = Koondarve tuleb siis, kui kõik lepingu omavalitsused on kuu sulgenud.
month-close-invoice-no-contract = Koondarvet ei tule: lepingut ei ole sisestatud.
month-close-invoice-no-prices = Hindu ei ole sisestatud: koondarves ei ole tundide eest summasid.
month-close-changed = Vahepeal on kuus midagi muutunud. Palun vaadake uuesti.
# Variables:
#   $municipality (String), $month (String), $version (Number), $worker (String), $at (String)
month-close-elsewhere =
    Kuu on juba suletud: { $municipality }, { $month }, versioon { $version }
    Sulges { $at }: { $worker }
# Variables:
#   $municipality (String), $month (String), $version (Number)
month-close-not-owed = Kuu jäi sulgemata: { $municipality }, { $month }. Sellel kuul ei ole lepingut ega kirjas ühtegi inimest.
# Variables:
#   $worker (String), $at (String)
month-toast-closed = Kuu on juba suletud. Sulges { $at }: { $worker }
# Variables:
#   $municipality (String), $month (String), $version (Number)
month-closed =
    Kuu on suletud: { $municipality }, { $month }, versioon { $version }
    Teen failid. Need tulevad siia.
month-close-cancelled = Kuu jäi sulgemata.
month-toast-sent = Märgitud: saadetud Sotsiaalkindlustusametile.
# Variables:
#   $municipality (String), $month (String)
month-sent-no-contract = { $municipality }, { $month }: lepingut ei ole sisestatud. Koondarvet seetõttu ei ole.
month-sent-sure = Kas märgin aruande ikkagi saadetuks?
button-month-sent-sure = Märgi ikkagi
month-toast-unsent = Saatmise märge on tagasi võetud.
# Variables:
#   $municipality (String), $month (String)
month-tick-open =
    { $municipality }, { $month }: aruannet ei saa veel saadetuks märkida, kuu on sulgemata.
    Avage kuu, vaadake puudused üle ja sulgege see.
# Variables:
#   $municipality (String), $month (String)
month-tick-corrected =
    { $municipality }, { $month }: pärast sulgemist on andmed muutunud. Aruannet ei saa veel saadetuks märkida.
    Avage kuu ja sulgege see uuesti.
# Variables:
#   $municipality (String), $month (String), $version (Number)
month-corrected =
    { $municipality }, { $month }: pärast versiooni { $version } sulgemist on andmed muutunud.
    Palun vaadake muudatused üle ja sulgege kuu uuesti.
# Variables:
#   $municipality (String), $month (String), $version (Number)
month-corrected-sent =
    { $municipality }, { $month }: andmed on muutunud pärast seda, kui versioon { $version } saadeti Sotsiaalkindlustusametile.
    Palun sulgege kuu uuesti ja saatke uus versioon. Aruanne on jälle Teie tähtaegade seas.

## Files

# Variables:
#   $done (Number), $total (Number)
month-making = Teen faile: { $done } / { $total }
month-toast-making = Teen failid. Need tulevad siia.
month-toast-file = Fail tuleb kohe.
# Variables:
#   $municipality (String), $month (String), $version (Number)
month-files-head = Failid: { $municipality }, { $month }, versioon { $version }
month-files-told = Puudutage faili, mida soovite. Nimedega failid kaovad siit vestlusest ise. Salvestamiseks võtke kõik ühes ZIP-failis.
month-files-none = Selle versiooni faile ei ole veel.
# Variables:
#   $version (Number)
month-files-corrected = Andmed on pärast versiooni { $version } sulgemist muutunud. Uue versiooni failid tulevad siis, kui kuu uuesti sulgete.
# Variables:
#   $names (String)
month-files-waiting = Koondarve saab teha siis, kui kuu on suletud ka siin: { $names }
# Variables:
#   $month (String), $version (Number)
month-sheets-head = Osalemise lehed: { $month }, versioon { $version }
# Variables:
#   $month (String), $version (Number)
month-sheets-head-own = Osalemise lehed Teie keele pealkirjadega: { $month }, versioon { $version }. Sotsiaalkindlustusametile saadetakse eestikeelsed.
button-month-sheets-official = Eesti keeles
button-month-sheets-own = Minu keeles
month-toast-sheet-present-only = Selle versiooni lehte teises keeles enam teha ei saa. Teha saab ainult praegusest versioonist.
month-file-button-dataset = Andmekogu
month-file-button-star = STAR
month-file-button-invoice = Koondarve
month-file-button-accounting = Koondarve CSV
button-month-sheets = Osalemise lehed
button-month-zip = Kõik (ZIP)
button-month-make = Tee failid
button-month-make-invoice = Tee koondarve
# Variables:
#   $version (Number)
button-month-version = Versioon { $version }
# Variables:
#   $month (String), $version (Number)
month-file-caption = { $month }, versioon { $version }
# Variables:
#   $minutes (Number)
month-file-vanishes = Failis on nimed. See kaob vestlusest { $minutes } minuti pärast. Uuesti saate: /month, Failid.
# Variables:
#   $minutes (Number)
month-file-save = Failides on nimed. Salvestage need asutuse kettale. Vestlusest kaovad need { $minutes } minuti pärast. Uuesti saate: /month, Failid.
# Variables:
#   $contract (String), $month (String)
month-invoice-ready = Lepingu { $contract } kõik omavalitsused on kuu sulgenud: { $month }. Koondarve saab nüüd teha.
