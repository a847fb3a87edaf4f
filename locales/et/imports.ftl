### The operator's command line: tables that are brought in.

# Variables:
#   $told (String) - what is wrong
#   $name (String) - what may have been meant
imports-meant = { $told }. Kas mõtlesite: { $name }?
# Variables:
#   $typed (String)
imports-not-yes = „{ $typed }“ ei sobi. Kirjutage jah või jätke tühjaks
# Variables:
#   $row (Number)
#   $told (String)
imports-fault-row = Rida { $row }: { $told }
imports-fault-column = viga
imports-unreadable-sign = Lahtris on loetamatu märk (U+0000). Palun kirjutage lahter uuesti.

## What would change

# Variables:
#   $column (String), $old (String), $new (String)
imports-change = { $column } { $old } → { $new }
# Variables:
#   $told (String) - the row
#   $changes (String)
imports-row-changed = ~ { $told } ({ $changes })
# Variables:
#   $count (Number)
imports-more-lines = … ja veel ridu: { $count }
# Variables:
#   $new (Number), $changed (Number), $same (Number), $refused (Number) - rows
imports-summary = Uusi: { $new }, muutub: { $changed }, jääb samaks: { $same }, vigu: { $refused }
# Variables:
#   $encoding (String), $letters (String) - each letter beside those of ASCII, small
imports-encoding = Fail ei ole UTF-8, see loeti kui { $encoding }. Täpitähed ja vene tähed selles: { $letters }
imports-encoding-choose = Kui tähed on valed, salvestage fail uuesti kujul „CSV UTF-8“ või öelge kodeering: --encoding windows-1257 (eesti, läti), windows-1251 (vene), windows-1252, iso-8859-15.
imports-encoding-save = Kui tähed on valed, salvestage fail uuesti kujul „CSV UTF-8“ või XLSX ja valige see siin uuesti.
# Variables:
#   $seconds (Number)
imports-takes-long = Aega kulub umbes { $seconds } s. Kui andmebaas on SQLite, ei saa robot ega haldus sel ajal midagi salvestada.
# Variables:
#   $names (String) - headings
imports-unknown-columns = Neid veerge ei tunta, need jäeti kõrvale: { $names }
imports-nothing = Kõik on juba nii: midagi ei ole muuta.
imports-do-it = Kas teha nii? [j/E]
imports-left = Midagi ei muudetud.
imports-progress = Toon andmeid
# Variables:
#   $file (String)
imports-result = Fail on kirjutatud: { $file }. Seda saate lugeda ainult Teie.

## Problems

imports-problem-stopped = Katkestati: midagi ei muudetud.
imports-problem-moved = Andmebaas on vahepeal muutunud. Midagi ei toodud. Palun käivitage käsk uuesti ja vaadake tabel üle.
imports-problem-yes = Vaadake enne --dry-run abil, mis muutuks. Kui kõik on õige, lisage --yes. Midagi ei toodud.
imports-problem-needs-result = Öelge, kuhu tulemus kirjutada: --result FAIL.xlsx. Seda ei näidata mujal. Midagi ei toodud.
# Variables:
#   $file (String)
imports-problem-result-there = Fail on juba olemas: { $file }. Andke teine nimi, et vana kaotsi ei läheks. Midagi ei toodud.
# Variables: as above
imports-problem-result-folder = Kausta ei ole: { $file }. Midagi ei toodud.
# Variables:
#   $file (String), $problem (String)
imports-problem-write = Faili ei saanud kirjutada: { $file } ({ $problem }). Midagi ei toodud.
# Variables:
#   $names (String)
imports-problem-encoding = Sellist kodeeringut ei tunta. Sobivad: { $names }. Midagi ei toodud.
# Variables:
#   $seconds (Number)
imports-problem-at-work = Robot või haldus töötab. See fail hoiaks andmebaasi kinni umbes { $seconds } s ja nii kaua robot ei oota. Palun peatage robot ja haldus või tooge fail väiksemate osadena. Kui praegu kedagi segada ei saa, lisage --while-running. Midagi ei toodud.
# Variables:
#   $seconds (Number)
imports-problem-at-work-panel = See fail hoiaks andmebaasi kinni umbes { $seconds } s ja nii kaua robot ei oota. Palun tooge see väiksemate osadena või käsuga markaja import, kui robot ja haldus on peatatud.
# Variables:
#   $file (String), $to (String) - where it waits and where it should be
imports-problem-waits = Andmed on salvestatud, aga faili ei saanud oma kohale panna. See on siin: { $file }. Palun nimetage see ise ümber: { $to }.
# Variables:
#   $files (String)
imports-problem-handed-over = Eelmine toomine salvestati, aga katkes enne, kui fail oma kohale jõudis. Nüüd on see siin: { $files }. Teist koopiat ei ole. Praegu midagi ei toodud: palun vaadake fail üle ja käivitage käsk uuesti teise nimega.
# Variables:
#   $files (String)
imports-problem-left = Eelmisest katkenud toomisest on jäänud fail: { $files }. Selles võivad olla ainsad kehtivad lingid või koodid. Palun vaadake see üle, andke sellele teine nimi või kustutage see. Praegu midagi ei toodud.
# Variables:
#   $files (String)
imports-left-files = Kaustas on pooleli jäänud faile, mille toomist selles andmebaasis ei salvestatud: { $files }. Kui need on tühised, võite need kustutada.

## In the chat: what came

# Variables:
#   $count (Number) - people
notice-cases-imported =
    { $count ->
        [one] 📥 Teie inimeste hulgas on nüüd veel { $count } inimene, kellega tegeldi juba enne Märkajat.
       *[other] 📥 Teie inimeste hulgas on nüüd veel { $count } inimest, kellega tegeldi juba enne Märkajat.
    }
# Variables:
#   $count (Number) - deadlines
#   $day (String)
notice-cases-imported-late =
    { $count ->
        [one] Siin on { $count } tähtaeg, mis oli möödas juba enne. Kui see on juba tehtud, märkige päev juhtumisse. Muidu tuletan seda meelde alates { $day }.
       *[other] Siin on { $count } tähtaega, mis olid möödas juba enne. Kui midagi on juba tehtud, märkige selle päev juhtumisse. Ülejäänut tuletan meelde alates { $day }.
    }
# Variables:
#   $count (Number) - people in the caseload now
hours-people-imported =
    { $count ->
        [one] Teie nimekirjas on nüüd { $count } inimene, kelle tunnid saate kirja panna.
       *[other] Teie nimekirjas on nüüd { $count } inimest, kelle tunnid saate kirja panna.
    }

## Help

imports-help-file = CSV või XLSX. Eeskuju saate nii: --example
imports-help-organisations = Loeb asutused ja teenuseosutajad failist. Kui failis on kas või üks viga, ei muutu midagi.
imports-help-workers = Teeb kolleegidele ühekordsed kutse lingid. Lingid tulevad ainult faili, mille nimetab --result.
imports-help-people = Loeb abi saavad inimesed failist. Koodid annab Märkaja; sama inimest kaks korda ei tehta. Kui failis on kas või üks viga, ei muutu midagi.
imports-help-plans = Loeb planeeritud komponendid failist: inimene koodi või nime ja sünniaasta järgi. Kui failis on kas või üks viga, ei muutu midagi.
imports-help-yes = Teeb ära ilma küsimata (skriptidele).
imports-help-errors = Vigade korral kirjutab siia Teie read koos veeruga „viga“.
imports-help-example = Kirjutab sellesse faili näidise ega loe midagi.
imports-help-encoding = Faili kodeering, kui seda ära ei arvata: utf-8, windows-1257, windows-1251, windows-1252 või iso-8859-15.
imports-help-while-running = Toob suure faili ka siis, kui robot või haldus töötab samal SQLite andmebaasil: teised peavad ootama.
imports-help-result = Uus fail (CSV või XLSX), kuhu kirjutatakse tulemus: koodid või lingid. Lugeda saate seda ainult Teie.
imports-help-qr = Lisaks PDF, kus iga link on QR-kood.

## What is brought

imports-kind-municipalities = Vallad ja linnad
imports-kind-organisations = Asutused
imports-kind-workers = Kutsed kolleegidele
imports-kind-people = Inimesed
imports-kind-plans = Plaanid
imports-kind-prices = Hinnad
imports-kind-contracts = Lepingud

## What happened

# Variables:
#   $file (String)
imports-organisations-done = Asutused on andmebaasis: { $file }
# Variables:
#   $count (Number), $days (Number)
imports-workers-done = Kutseid tehtud: { $count }. Iga link kehtib ühe korra ja { $days } päeva.
# Variables:
#   $file (String)
imports-people-done = Inimesed on andmebaasis: { $file }
# Variables:
#   $count (Number), $day (String)
imports-people-told = Teade läheb järgmisel tööhommikul, igale vastutajale üks. Saajaid: { $count }. Varem möödas olnud tähtaegu tuletatakse meelde alates { $day }.
# Variables:
#   $file (String)
imports-plans-done = Plaanid on andmebaasis: { $file }
# Variables:
#   $file (String)
imports-municipalities-done = Vallad ja linnad on andmebaasis: { $file }
# Variables:
#   $file (String), $kind (String)
imports-example-done = Näidis on kirjutatud: { $file }. Vallad ja linnad, inimesed ja kuupäevad on näited: kirjutage asemele enda omad. Täitke see ja vaadake enne: markaja import { $kind } { $file } --dry-run

## Rows

# Variables:
#   $row (Number)
imports-row = rida { $row }
# Variables:
#   $hours (String)
imports-hours = { $hours } h kuus
imports-group = rühm
# Variables:
#   $role (String)
imports-role-lead = { $role }, juht
imports-recipient-participant = osaleja
imports-recipient-family-member = pereliige
imports-recipient-group = rühm
imports-ends = lõpeb
imports-yes = jah
imports-no = ei
imports-joined = on juba liitunud
imports-waiting = kutse on juba tehtud ja ootab
imports-hidden = teine kontakt
imports-from-file = kontakt failist
imports-outcome-new = lisatud
imports-outcome-changed = muudetud
imports-outcome-same = oli juba nii

## Good to know

imports-no-bot = Roboti kasutajanimi on teadmata (MARKAJA_BOT_USERNAME): faili tulevad kutse koodid, mitte lingid.
# Variables:
#   $row (Number), $column (String)
imports-not-joined = Rida { $row }, veerg „{ $column }“: kolleeg on kutsutud, aga ei ole veel liitunud. Praegu jääb see tühjaks; kui kolleeg on liitunud, tooge sama fail uuesti.
# Variables:
#   $row (Number), $number (String)
imports-reported = Rida { $row }: sama inimese kohta on juba teade { $number }, millest juhtumit ei ole avatud.

## Files that come back

imports-sheet-links = Kutsed
imports-sheet-codes = Koodid
imports-sheet-row = rida
imports-sheet-role = roll
imports-sheet-name = nimi
imports-sheet-organisation = asutus
imports-sheet-municipality = omavalitsus
imports-sheet-lead = juht
imports-sheet-link = link
imports-sheet-until = kehtib kuni
imports-sheet-code = kood
imports-sheet-initials = initsiaalid
imports-sheet-done = mis tehti
imports-sheet-column = veerg
imports-sheet-needed = vajalik
imports-sheet-about = mida kirjutada
imports-sheet-also = sobib ka
imports-sheet-explained = Selgitus
imports-page-title = Märkaja kutsed
# Variables:
#   $until (String)
imports-page-until = Kehtib ühe korra kuni { $until }

## What is wrong

# Variables:
#   $typed (String)
imports-no-word = „{ $typed }“ ei sobi
# Variables:
#   $typed (String)
imports-no-organisation = asutust „{ $typed }“ siin ei ole
# Variables:
#   $typed (String)
imports-no-colleague = kolleegi „{ $typed }“ siin ei ole
# Variables:
#   $typed (String)
imports-two-colleagues = nimega „{ $typed }“ on mitu kolleegi. Lisage asutus: „nimi, asutus“
# Variables:
#   $before (String)
imports-there = andmebaasis on teisiti: { $before }
imports-hint-replace = Kui soovite andmebaasis oleva asendada, lisage --replace
imports-hint-names = Õiged nimed: markaja rules components, markaja rules periods
imports-lead-is-manager = juht saab olla ainult juhtumikorraldaja
# Variables:
#   $first (Number), $second (Number)
imports-organisation-twice = Read { $first } ja { $second }: sama asutus on kaks korda
# Variables:
#   $first (Number), $second (Number)
imports-worker-twice = Read { $first } ja { $second }: sama kolleeg samas rollis on kaks korda
# Variables:
#   $first (Number), $second (Number)
imports-person-twice = Read { $first } ja { $second }: sama inimene on kaks korda
# Variables:
#   $codes (String)
imports-which-namesake = selle nime ja sünniaastaga on siin mitu inimest: { $codes }. Kirjutage veergu „mitmes sama nimega“ 1, 2 või järgmine number, koodide järjekorras
# Variables:
#   $before (String) - how many of that name there are
imports-namesake-alone = enne seda rida on selle nime ja sünniaastaga inimesi siin { $before }. Kirjutage järgmine number; esimese juures jätke lahter tühjaks
# Variables:
#   $row (Number)
imports-namesake-new = Rida { $row }: lisatakse teine inimene, kellel on sama nimi ja sünniaasta.
imports-two-alphabets = ühes sõnas on ladina ja vene tähti. Kas fail loeti õiges kodeeringus? Kui jah, kirjutage nimi uuesti
imports-sign-in-name = nimes on märk, mis ei ole täht. Kas fail loeti õiges kodeeringus? Kui jah, kirjutage nimi uuesti; ülakoma on '
# Variables:
#   $first (Number), $second (Number)
imports-municipality-twice = Read { $first } ja { $second }: sama vald või linn on kaks korda
# Variables:
#   $first (Number), $second (Number)
imports-plan-twice = Read { $first } ja { $second }: sama inimene ja komponent, aga päevad kattuvad
# Variables:
#   $days (String)
imports-plan-later = sama komponent on juba planeeritud alates { $days }. Kirjutage siia viimane päev enne seda
imports-personal-code = siin on isikukood. Märkaja isikukoodi ei küsi ega hoia: kustutage see failist
# Variables:
#   $typed (String)
imports-not-year = „{ $typed }“ ei sobi sünniaastaks
imports-not-name = siin ei ole nime
# Variables:
#   $typed (String)
imports-review-day = „{ $typed }“ ei sobi: järgmine ülevaatamine on kõige varem täna ja kõige hiljem aasta pärast
# Variables:
#   $typed (String)
imports-fact-ahead = „{ $typed }“ on alles ees: siia käib päev, mil see oli tehtud
# Variables:
#   $typed (String)
imports-fact-before = „{ $typed }“ on varem kui see, mis peab enne olema tehtud
# Variables:
#   $typed (String)
imports-fact-twice = „{ $typed }“ on kirjas kaks korda
# Variables:
#   $code (String)
imports-case-closed = see inimene on siin juba ({ $code }), juhtum on suletud. Avage see vestluses uuesti
# Variables:
#   $typed (String)
imports-no-code = koodiga „{ $typed }“ avatud juhtumit ei ole
imports-who = kirjutage kas kood või nimi ja sünniaasta
imports-nobody = selle nime ja sünniaastaga avatud juhtumit ei ole
imports-two-people = selle nime ja sünniaastaga on mitu juhtumit. Kirjutage kood või omavalitsus
# Variables:
#   $typed (String)
imports-not-that-way = „{ $typed }“: seda komponenti nii ei anta
# Variables:
#   $typed (String)
imports-not-minutes = „{ $typed }“ ei anna täisarvu minuteid
# Variables:
#   $typed (String)
imports-not-municipality = „{ $typed }“: nime lõpus on vald või linn
# Variables:
#   $typed (String)
imports-not-key = „{ $typed }“ ei sobi võtmeks: kuni 30 ladina tähte, numbrit või sidekriipsu
# Variables:
#   $file (String)
imports-problem-there = Fail on juba olemas: { $file }. Andke teine nimi.

## Columns, explained

imports-about-municipality = Valla või linna nimi või võti, näiteks Saku vald või saku
imports-about-first-name = Inimese eesnimi. Hoitakse krüpteeritult
imports-about-last-name = Inimese perekonnanimi. Hoitakse krüpteeritult
imports-about-birth-year = Neli numbrit. Isikukoodi ei kirjutata kuhugi
imports-about-namesake = Tühi: esimene. 2: teine inimene, kellel on sama nimi ja sünniaasta samas vallas või linnas
imports-about-contact = Telefon või muu kontakt
imports-about-kind = Valige loetelust
imports-about-fact = Päev, mil see tehti: 31.01.2026 või 2026-01-31. Tühi: veel tegemata
# Variables:
#   $told (String), $names (String)
imports-about-choices = { $told }: { $names }
imports-about-name = Nimi
imports-about-shown-as = Nimi, mida näevad kolleegid, näiteks Anu K.
imports-about-role = Valige loetelust
imports-about-lead = jah juhile, muidu tühi
imports-about-organisation = Asutuse nimi, nagu see on Märkajas
imports-about-manager = Juhtumikorraldaja nimi, nagu kolleegid seda näevad
imports-about-specialist = Nimi, vajadusel „nimi, asutus“
imports-about-entered = Sisenemisankeedi allkirjastamise päev: 31.01.2026 või 2026-01-31
imports-about-review-on = Järgmise ülevaatamise päev, kõige rohkem aasta pärast
imports-about-traits = Mitu korraga semikooloniga
imports-about-period = Tühi: periood, mille järgi see vald või linn praegu inimesi aitab
imports-about-code = Näiteks P-014. Kui koodi ei tea, kirjutage nimi ja sünniaasta
imports-about-component = Valige loetelust
imports-about-mode = Tühi: nagu kataloogis
imports-about-hours = Tunde kuus, näiteks 7,5
imports-about-first = Esimene päev: 31.01.2026 või 2026-01-31
imports-about-last = Viimane päev. Tühi: lõppu ei ole
imports-about-domain = Ainult personaalse ja pere toetuse juures
imports-about-worker = Tugitöötaja nimi, nagu kolleegid seda näevad
imports-about-key = Lühike nimi ladina tähtedega. Tühi: nimest
imports-about-places = Lepingu teenuskohtade arv
imports-about-recipient = Kellele: osaleja, pereliige või rühm. Tühi: hind on kõigile sama
imports-about-unit = Tund (h). Tühi: samuti tund
imports-about-price = Ühe ühiku hind eurodes, näiteks 24,50
imports-about-provider = Teenuseosutaja nimi, nagu see on Märkajas. Tühi: hind kehtib kõigile osutajatele

## Columns of contracts

imports-about-contracts-contract = Lepingu number, nagu see on lepingus. Selle järgi tunneb Märkaja lepingu hiljem ära
imports-about-contracts-municipalities = Vallad ja linnad, kellega leping on. Mitu korraga semikooloniga, näiteks Saku vald; Saue vald
imports-about-contracts-representative = Ühise lepingu puhul vald või linn, kes teisi esindab. Ühe valla või linna puhul jätke tühjaks
imports-about-contracts-places = Teenuskohtade arv lepingus, täisarv
imports-about-contracts-ceiling = Kui palju lepingu järgi võib teenuskomponentidele kokku kuluda, eurodes. Tühi: Märkaja ei näita, kui palju raha on alles
imports-about-contracts-fee = Koordineerimise tasu kuus eurodes kogu lepingu peale. Tühi: kohtade arv korda perioodi tasu ühe koha eest
imports-about-contracts-fee-months = Mitme kuu eest koordineerimise tasu makstakse. Tühi: nagu perioodis
imports-about-contracts-period = Perioodi nimi, näiteks 2025-2026. Selle järgi loetakse tähtajad ja tasud
imports-about-contracts-first = Lepingu esimene päev: 01.01.2025 või 2025-01-01. Tühi: nagu perioodis
imports-about-contracts-last = Lepingu viimane päev. Tühi: nagu perioodis
imports-about-contracts-used = Kui palju teenuskomponentide rahast oli kulunud enne Märkaja kasutuselevõttu, eurodes. Tühi: mitte midagi
imports-about-contracts-used-until = Mis päevani eelmise veeru summa kehtib. Vajalik siis, kui summa on kirjas
