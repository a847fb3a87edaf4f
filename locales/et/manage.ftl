### The managing pages of the operator's panel.

## The menu

manage-menu-places = Vallad ja linnad
manage-menu-organisations = Asutused
manage-menu-people = Kolleegid ja rollid
manage-menu-contracts = Lepingud
manage-menu-prices = Hinnad
manage-menu-imports = Andmete toomine
manage-menu-periods = Perioodid
manage-menu-holidays = Pühad
manage-menu-texts = Tekstid

## Words of all pages

manage-add = Lisa
manage-save = Salvesta
manage-rename = Muuda nime
manage-all = Kõik
manage-none = valimata
manage-no = ei
manage-yes = jah
manage-nothing = tühi
manage-bring-table = Too tabelist
manage-saved = Salvestatud.
# Variables:
#   $field (String), $now (String)
manage-changed = Keegi muutis vahepeal välja „{ $field }“. Praegu on seal: { $now }. Teie vastus on alles: kui salvestate uuesti, jääb kehtima Teie oma.
# Variables:
#   $count (Number), $first (Number), $last (Number)
manage-shown = { $first }–{ $last }, kokku { $count }
manage-day-hint = Näiteks 24.12.2026
manage-history = Viimased muudatused
# Variables:
#   $action (String), $at (String), $who (String)
manage-history-line = { $at }: { $who }, { $action }
manage-history-shell = käsurida
manage-history-none = Siin ei ole midagi muudetud.

## What does not fit

manage-wrong-day = Kirjutage päev nii: 24.12.2026.
manage-wrong-number = Siia käib täisarv alates 0.
manage-wrong-places = Siia käib täisarv 0 kuni 9999.
manage-wrong-name = Nimi on puudu või liiga pikk.
manage-wrong-taken = Selline nimi on juba olemas.
manage-wrong-kind = Valige loetelust.
manage-wrong-key = Võti on 2–39 märki: väikesed ladina tähed, numbrid ja sidekriips.
manage-wrong-clocks = Kirjutage ajad nii: 8.00–17.00. Lõpp on pärast algust.
manage-wrong-days = Valige vähemalt üks päev.
manage-wrong-retention = Siia käib 1 kuni 3650 päeva.
manage-wrong-past = See päev on juba möödas.
manage-wrong-far = See päev on liiga kaugel: kuni kolm aastat ette.
manage-wrong-off = See päev on niikuinii vaba: nädalavahetus või riigipüha.
manage-wrong-long = Tekst on liiga pikk.
manage-wrong-role = Valige roll.
manage-wrong-name-long = Nimi on liiga pikk: kuni 40 märki.
manage-wrong-needs-place = Selle rolli jaoks valige vald või linn.
manage-wrong-needs-organisation = Selle rolli jaoks valige asutus.
manage-wrong-lead = Juhiks saab kutsuda ainult juhtumikorraldajat.
manage-wrong-portfolio = Valige vähemalt üks vald või linn.
manage-wrong-ended = See asutus on lõpetatud.
manage-wrong-elsewhere = See asutus on teises vallas või linnas.
manage-wrong-closing-there = See päev on juba kirjas.
manage-wrong-closing-many = Ette saab kirja panna kuni 60 päeva.
manage-wrong-district = Nimi on 1–30 märki.
manage-wrong-districts-many = Piirkondi saab olla kuni 20.
manage-wrong-file = Palun valige fail.
manage-wrong-scope = Kelle hinnakiri see on? Valige ainult üks: vald või linn või periood.
manage-wrong-file-empty = Fail on tühi.
manage-wrong-file-or-text = Valige fail või kirjutage tekst.
manage-wrong-utf8 = Faili ei saa lugeda: see peab olema UTF-8.
manage-wrong-hour = Valige tund loetelust.
manage-wrong-period-there = Sellise nimega periood on juba olemas. Vaadake enne, mis muutuks.

## Municipalities

manage-places = Vallad ja linnad
manage-places-none = Ühtegi valda ega linna ei ole. Tooge need tabelist või lisage käsitsi.
manage-place-new = Lisa vald või linn
# Variables:
#   $municipality (String)
manage-place-added = Lisatud: { $municipality }.
manage-place-data = Andmed
manage-place-name = Nimi
manage-place-name-hint = Ametlik nimi, näiteks Saku vald
manage-place-key = Võti
manage-place-key-hint = Lühike nimi ladina tähtedega, näiteks saku. Seda hiljem ei muudeta.
manage-place-kind = Liik
manage-kind-vald = vald
manage-kind-linn = linn
manage-place-county = Maakond
manage-place-places = Kohti lepingus
manage-place-as-of = Mis päeva seisuga
manage-place-hours = Tööaeg
manage-place-hours-hint = Näiteks 8.00–17.00
manage-place-days = Tööpäevad
manage-place-retention = Teadete säilitamine pärast töö lõppu, päevi
manage-place-retention-hint = 1 kuni 3650. Pikem aeg ei too kustutatut tagasi.
# Variables:
#   $days (Number)
#   $referrals (Number), $people (Number), $complaints (Number), $letters (Number)
manage-place-shorter = Säilitusaeg lüheneb (päevi: { $days }). Järgmise tunni jooksul kaovad jäädavalt: teateid { $referrals }, inimesi { $people }, kaebusi { $complaints }, lähedastega vahetatud sõnumeid { $letters }. Kui see on õige, märkige kast ja salvestage uuesti.
manage-place-shorter-yes = Jah, kustutada jäädavalt
manage-place-fictional = See on väljamõeldud koht
manage-place-fictional-hint = Ainult harjutamiseks ja näitamiseks
manage-place-colleagues = Kolleege
manage-place-leads = Juhte
manage-place-cases = Avatud juhtumeid
manage-place-closing-ahead = Suletud päevi ees
manage-place-contact = Kuhu pöörduda
manage-contact-none = Kontakti ei ole veel avaldatud.
manage-contact-same = sama mis eesti keeles
manage-contact-checked-on = Kontrollitud
manage-contact-right = Kontakt on õige
manage-contact-checked = Kontakt on tänase kuupäevaga kontrollitud.
manage-contact-change = Muuda kontakti
manage-districts = Piirkonnad
manage-districts-none = Piirkondi ei ole.
manage-district = Piirkonna nimi
manage-district-new = Uus piirkond
# Variables:
#   $district (String)
manage-district-added = Piirkond on lisatud: { $district }.
# Variables:
#   $count (Number)
manage-district-people =
    { $count ->
        [one] Piirkond ({ $count } kolleeg)
       *[other] Piirkond ({ $count } kolleegi)
    }
# Variables:
#   $district (String)
manage-district-end = Lõpeta piirkond: { $district }
manage-district-end-question = Selle piirkonna kolleegid, kutsed ja pooleli teated jäävad kogu valla või linna peale. Tagasi seda võtta ei saa.
manage-district-end-yes = Jah, lõpeta
# Variables:
#   $district (String)
manage-district-ended = Piirkond on lõpetatud: { $district }.

## Closing days and holidays

manage-place-closing = Suletud päevad
# Variables:
#   $municipality (String)
manage-closing-title = Suletud päevad: { $municipality }
manage-closing-told = Neil päevadel ei tule meeldetuletusi, kiire teate tunde loetakse edasi järgmisest tööpäevast ja tööpäevades tähtajad nihkuvad. Mis tuleb Sotsiaalkindlustusametile saata kuu kindlaks tööpäevaks, ei nihku.
manage-closing-day = Päev
manage-closing-word = Põhjus
manage-closing-word-hint = Näiteks koolituspäev. Seda näevad haldajad.
manage-closing-set = Muuda suletud päevi
manage-closing-coming = Ees
manage-closing-past = Möödas
manage-closing-none = Suletud päevi ei ole kirjas.
# Variables:
#   $day (String)
manage-closing-added = Kirjas: { $day } on suletud.
# Variables:
#   $day (String)
manage-closing-remove = Ava siiski: { $day }
manage-closing-remove-question = Sel päeval tulevad jälle meeldetuletused ja tähtajad loetakse uuesti.
manage-closing-remove-yes = Jah, ava
# Variables:
#   $day (String)
manage-closing-removed = { $day } on jälle tööpäev.
# Variables:
#   $year (String)
manage-holidays-title = Pühad { $year }
manage-holidays-state = Eesti riigipühad
manage-holidays-short = Lühemad tööpäevad: töö lõpeb 3 tundi varem
manage-holidays-own = Valdade ja linnade suletud päevad
manage-years = Aasta
manage-weekday = Nädalapäev
manage-holiday = Püha
manage-holiday-new-year = uusaasta
manage-holiday-independence = iseseisvuspäev
manage-holiday-good-friday = suur reede
manage-holiday-easter = ülestõusmispühade 1. püha
manage-holiday-spring = kevadpüha
manage-holiday-pentecost = nelipühade 1. püha
manage-holiday-victory = võidupüha
manage-holiday-midsummer = jaanipäev
manage-holiday-restoration = taasiseseisvumispäev
manage-holiday-christmas-eve = jõululaupäev
manage-holiday-christmas-1 = esimene jõulupüha
manage-holiday-christmas-2 = teine jõulupüha
manage-holiday-other = muu riigipüha

## Settings as they were
manage-changes = Seadete ajalugu
# Variables:
#   $municipality (String)
manage-changes-title = Seadete ajalugu: { $municipality }
manage-changes-told = Siin on valla või linna andmete, tööaja, säilitusaja ja suletud päevade muudatused. Endise väärtuse saab tagasi panna, kui sama kohta ei ole hiljem muudetud. Ka tagasipanek jääb siia kirja. Tekstide varasemad versioonid on teksti enda lehel.
manage-changes-all = Kogu ajalugu
manage-change-at = Millal
manage-change-who = Kes
manage-change-what = Mis
manage-change-old = Enne
manage-change-new = Nüüd
manage-change-undo = Võta tagasi
manage-change-undone = Endine väärtus kehtib jälle.
# Variables:
#   $field (String), $now (String)
manage-change-moved = Välja „{ $field }“ on pärast seda muudatust uuesti muudetud. Praegu on seal: { $now }. Midagi ei muutunud.
manage-change-unfit = Endine väärtus enam ei sobi. Midagi ei muutunud.
manage-change-shorter = Endine säilitusaeg on lühem ja kustutaks andmeid. Muutke seda valla või linna lehel: seal näete enne, mida see kustutab.
# Variables:
#   $day (String)
manage-change-closing = Suletud päev { $day }
manage-change-open = ei ole suletud
manage-change-closed = suletud

## Institutions and providers

manage-organisations = Asutused ja teenuseosutajad
manage-organisations-none = Selliseid asutusi ei ole.
manage-organisation-new = Lisa asutus
# Variables:
#   $organisation (String)
manage-organisation-added = Lisatud: { $organisation }.
manage-organisation-name = Nimi
manage-organisation-kind = Liik
manage-organisation-place = Vald või linn
manage-no-place = mitme valla või linna oma
manage-organisation-people = Kolleege
manage-organisation-posters = Plakateid
manage-organisation-also = Ka lõpetatud
# Variables:
#   $organisation (String)
manage-organisation-over = { $organisation } (lõpetatud)
# Variables:
#   $day (String)
manage-organisation-ended-on = Lõpetatud { $day }.
# Variables:
#   $count (Number)
manage-organisation-people-count =
    { $count ->
        [one] { $count } kolleeg
       *[other] { $count } kolleegi
    }
manage-organisation-end = Lõpeta asutus
manage-organisation-end-question = Plakatid ja kasutamata kutsed enam ei avane. Varasemad andmed jäävad alles.
manage-organisation-end-yes = Jah, lõpeta
# Variables:
#   $organisation (String)
manage-organisation-ended = Lõpetatud: { $organisation }.
# Variables:
#   $count (Number)
manage-organisation-used =
    { $count ->
        [one] Siin töötab veel { $count } kolleeg. Lõpetage enne tema roll.
       *[other] Siin töötab veel { $count } kolleegi. Lõpetage enne nende rollid.
    }
manage-organisation-take-up = Võta uuesti kasutusele
manage-organisation-take-up-told = Asutusse saab siis jälle kutsuda. Vanad lingid ei hakka uuesti avanema.
# Variables:
#   $organisation (String)
manage-organisation-again = Jälle kasutusel: { $organisation }.
manage-posters = Plakatid
manage-posters-told = Plakati link on avalik: selle kaudu saab igaüks teatada inimesest, kes vajab abi.
manage-posters-none = Plakateid ei ole.
# Variables:
#   $made (String)
manage-poster-line = Tehtud { $made }.
manage-poster-make = Tee plakati link
manage-poster-made = Plakati link on valmis. Nüüd saate selle PDF-ina alla laadida.
manage-poster-made-unnamed = Plakati link on valmis. PDF-ina saab selle alla laadida siis, kui seadetes on roboti kasutajanimi (MARKAJA_BOT_USERNAME).
manage-poster-print = Laadi PDF
manage-poster-no-link = Plakatit ei saa teha: roboti kasutajanimi on seadetest puudu (MARKAJA_BOT_USERNAME).
manage-poster-old = See link on tehtud enne, kui linke hoiti: uuesti printida seda ei saa. Tehke uus.
manage-poster-revoke = Tühista link
manage-poster-revoke-question = Kes seinal olevat koodi skannib, loeb, et see enam ei kehti, ja näeb kontakti.
manage-poster-revoke-yes = Jah, tühista
manage-poster-revoked = Plakati link enam ei avane.

## People with roles

manage-people = Kolleegid rollide kaupa
manage-people-none = Selliseid kolleege ei ole.
manage-people-ended = Ka lõppenud rollid
manage-person-name = Nimi kolleegidele
# Variables:
#   $number (String)
manage-person-nameless = Nimeta kolleeg (nr { $number })
manage-person-role = Roll
manage-person-place = Vald või linn
manage-person-organisation = Asutus
manage-person-state = Seis
manage-person-since = Roll algas
manage-person-others = Sama inimese teised rollid
# Variables:
#   $role (String)
manage-role-lead = { $role }, juht
manage-role-over = roll on lõppenud
manage-state-active = kasutab
manage-state-blocked = robot on blokeeritud
manage-state-left = on lahkunud
manage-state-suspended = peatatud
manage-person-reminders = Meeldetuletused
manage-person-hour = Päeva nimekirja kellaaeg
manage-person-hour-hint = Kolleeg saab selle ka vestluses ise valida
manage-lead = Juht
manage-lead-give = Tee juhiks
manage-lead-take = Lõpeta juhi roll
manage-lead-take-question = Kolleeg jääb juhtumikorraldajaks. Talle öeldakse, et ta enam ei juhi.
manage-lead-take-yes = Jah, lõpeta
manage-lead-on = Kolleeg on nüüd juht. Talle öeldakse seda.
manage-lead-off = Kolleeg ei ole enam juht. Talle öeldakse seda.
manage-last-lead = See on ainus juht selles vallas või linnas: teised kolleegid jääksid juhita. Andke juhi roll enne teisele või kutsuge enne uus juht.
manage-cannot-lead = Selle kolleegi konto on peatatud või ta on lahkunud: robot ei vasta talle, seepärast ei saa ta juhtida.
manage-oneself = Iseenda rolli lõpetada ega kontot peatada ei saa. Paluge teist haldajat.
manage-hand-over = Anna juhi roll edasi
manage-hand-over-hint = Ühe sammuga: uus juht saab rolli ja senine jääb kolleegiks
manage-hand-over-yes = Anna edasi
manage-hand-over-to-whom = Valige, kellele juhi roll anda.
# Variables:
#   $name (String)
manage-handed-over = Juht on nüüd { $name }
manage-person-ends = Peatamine ja lõpetamine
manage-suspend = Peata konto kohe
manage-suspend-question = Näiteks kui telefon on kadunud. Robot ei vasta sellele kontole enam midagi ja kustutab vestlusest, mida Telegram lubab. Kolleegid saavad teada, mis jäi ootama.
manage-suspend-yes = Jah, peata
manage-suspended = Konto on peatatud.
manage-free = Ava konto
manage-free-told = Konto on peatatud. Avage see ainult siis, kui olete inimesega ise rääkinud.
manage-free-question = Konto saab oma rollid kohe tagasi.
manage-free-yes = Jah, ava
manage-freed = Konto on jälle avatud.
manage-end-role = Lõpeta roll
manage-end-role-question = Pooleli jäänud teated lähevad tagasi kolleegidele ja juht saab teada juhtumitest, mis jäävad vastutajata. Tagasi saab rolli ainult uue kutsega.
# Variables:
#   $count (Number) - open cases
manage-end-role-cases = Vastutajata jääb avatud juhtumeid: { $count }. Juht annab need vestluses edasi.
# Variables:
#   $municipality (String), $count (Number) - open cases
manage-end-role-last = See on siin viimane juhtumikorraldaja ({ $municipality }). Pooleli jäänud teateid ja avatud juhtumeid (juhtumeid: { $count }) ei vaata siis keegi, enne kui uus kolleeg on oma kutse avanud. Tagasi saab rolli ainult uue kutsega.
manage-last-told = Siin ei ole teist kolleegi, kes saaks juhtida. Kui töö jätkub, kutsuge enne uus juht ja lõpetage roll siis, kui ta on kutse avanud.
manage-invite-lead-new = Kutsu uus juht
manage-end-role-stopped = Konto on peatatud. Viimase rolli lõpetamisega lõpeb ka peatamine: uus kutse avaneks siis ka samas telefonis. Kui telefon on kadunud, saatke uus kutse ainult uude telefoni.
manage-end-role-yes = Jah, lõpeta roll
# Variables:
#   $count (Number)
manage-role-ended =
    { $count ->
        [one] Roll on lõpetatud. Kolleegidele läks tagasi { $count } teade.
       *[other] Roll on lõpetatud. Kolleegidele läks tagasi { $count } teadet.
    }

## Invitations

manage-invite = Kutsu kolleeg
manage-invite-make = Tee kutse
manage-invite-once = Selle lehega on kutse juba tehtud või on haldus vahepeal uuesti käivitunud. Vaadake enne ootel kutseid. Kui seda kutset seal ei ole, vajutage uuesti.
manage-invite-place-hint = Vajalik juhtumikorraldajale, baastoetuse spetsialistile ja tugitöötajale
manage-invite-house-hint = Vajalik asutuse töötajale, baastoetuse spetsialistile ja tugitöötajale
manage-invite-name-hint = Nii näevad teda kolleegid, näiteks Anu K.
manage-invite-lead = Juhib oma valla või linna tööd
manage-invite-lead-hint = Ainult juhtumikorraldaja
manage-invite-portfolio = Sotsiaalkindlustusameti koordinaatori vallad ja linnad
manage-invite-portfolio-hint = Koordinaator näeb nende koondnumbreid, mitte ühtegi inimest
manage-invite-another = Kutsu veel
manage-invited = Kutse on valmis
# Variables:
#   $days (Number), $role (String)
manage-invited-told =
    { $days ->
        [one] Roll: { $role }. Link kehtib { $days } päeva ja avaneb üks kord. Seda näidatakse ainult praegu: saatke see kohe õigele inimesele.
       *[other] Roll: { $role }. Link kehtib { $days } päeva ja avaneb üks kord. Seda näidatakse ainult praegu: saatke see kohe õigele inimesele.
    }
manage-invited-link = Kutse link
manage-invited-bare = Roboti kasutajanimi on seadetest puudu (MARKAJA_BOT_USERNAME), seepärast on siin ainult kood: t.me/ROBOT?start=KOOD
manage-invited-picture = QR-kood, mis avab kutse
manage-invitations = Ootel kutsed
# Variables:
#   $count (Number)
manage-invitations-count =
    { $count ->
        [one] { $count } ootel kutse
       *[other] { $count } ootel kutset
    }
manage-invitations-told = Need kutsed ei ole veel avatud. Linki ennast siin ei ole: seda näidati ainult tegemise ajal.
manage-invitations-none = Ootel kutseid ei ole.
# Variables:
#   $made (String), $until (String), $who (String)
manage-invitation-line = Tegi { $who }, { $made }; kehtib kuni { $until }.
manage-invitation-revoke = Tühista kutse
manage-invitation-revoke-question = Link enam ei avane. Inimesele seda ei öelda.
manage-invitation-revoke-yes = Jah, tühista
manage-invitation-revoked = Kutse on tühistatud.

## Contracts and prices

manage-contracts = Lepingud Sotsiaalkindlustusametiga
manage-contracts-none = Lepinguid ei ole. Lisage leping või tooge lepingud tabelist.
manage-contract-name = Leping
manage-contract-municipalities = Vallad ja linnad
manage-contract-days = Kehtib
manage-contract-period = Periood
manage-contract-places = Kohti
manage-contract-ceiling = Teenuskomponentide maksimaalmäär
manage-contract-fee = Koordineerimise tasu
# Variables:
#   $fee (String), $months (Number)
manage-contract-fee-line =
    { $months ->
        [one] { $fee } kuus, { $months } kuu
       *[other] { $fee } kuus, { $months } kuud
    }
manage-contract-used = Enne kasutatud
manage-prices = Tunnihinnad
manage-prices-none = Selliseid hindu ei ole.
manage-price-component = Komponent
manage-price-recipient = Kellele
manage-price-whose = Kelle hind
# Variables:
#   $period (String)
manage-price-of-period = periood { $period }
manage-price-provider = Osutaja
manage-price-unit = Hind
manage-price-days = Kehtib
manage-price-source = Fail ja päev
manage-price-on = Kehtib päeval
manage-recipient-participant = osaleja
manage-recipient-family-member = pereliige
manage-recipient-group = rühm

## Tables that are brought

manage-imports-told = Valige, mida toote. Enne näete alati, mis muutuks; alles Teie „jah“ järel muutub midagi.
# Variables:
#   $kind (String)
manage-import-title = Too tabelist: { $kind }
manage-import-told = Fail on CSV või XLSX, esimeses reas on veergude nimed.
manage-import-example = Laadi näidisfail
manage-import-links = Kutse lingid saate failina kohe pärast kinnitamist, 15 minuti jooksul. Hoidke fail enda käes.
manage-import-file = Fail
manage-import-file-hint = CSV või XLSX, kuni 5 MB
manage-import-scope-hint = Hinnakiri on kas ühe valla või linna oma või terve perioodi oma
manage-import-replace = Luba asendada
manage-import-replace-hint = Kui andmebaasis on teisiti, jääb kehtima see, mis on failis
manage-import-look = Vaata, mis muutuks
manage-import-columns = Veerud
manage-import-needed = Tärniga veerg peab olemas olema.
# Variables:
#   $file (String)
manage-import-looked = Vaadatud: { $file }
manage-import-moved = Andmebaas on vahepeal muutunud. Midagi ei toodud. Vaadake uus tabel üle.
manage-import-forgotten = Vaadatud faili enam ei hoita (15 minutit on möödas või haldus käivitus uuesti). See vajutus ei muutnud midagi. Kui Te faili varem juba kinnitasite, siis on see toodud. Valige fail uuesti: tabelist näete, mis on juba nii.
manage-import-faults = Failis on vigu. Midagi ei muutu enne, kui kõik read on korras.
manage-outcome-new = lisandub
manage-outcome-changed = muutub
manage-outcome-same = jääb samaks
manage-outcome-refused = vigaseid ridu
manage-import-errors = Vead
manage-import-row = Rida
manage-import-column = Veerg
manage-import-wrong = Mis on valesti
manage-import-lines = Mis muutuks
manage-import-becomes = Tulemus
manage-import-what = Mida
# Variables:
#   $count (Number)
manage-import-more =
    { $count ->
        [one] … ja veel { $count } rida
       *[other] … ja veel { $count } rida
    }
manage-import-replace-told = Mõni rida läheks praegu kehtiva peale. Kui see on õige, valige fail uuesti ja lubage asendada.
manage-import-empty = Kõik on juba nii: midagi ei ole muuta.
manage-import-question = Kas teha täpselt nii?
manage-import-yes = Jah, tee nii
manage-import-no = Ei, jäta nii, nagu on
manage-import-again = Vali fail uuesti
# Variables:
#   $kind (String)
manage-imported = Toodud: { $kind }.
manage-import-done = Toodud
# Variables:
#   $before (String) - what stands there
manage-import-before = enne: { $before }
# Variables:
#   $told (String) - what comes
manage-import-now = nüüd: { $told }
manage-import-twice = See fail on juba toodud. Teist korda ei tehtud midagi.
# Variables:
#   $file (String)
manage-import-result = Laadi fail { $file }
# Variables:
#   $minutes (Number)
manage-import-result-told =
    { $minutes ->
        [one] Faili saab siit alla laadida { $minutes } minuti jooksul ja ainult selles seansis. Hoidke fail enda käes.
       *[other] Faili saab siit alla laadida { $minutes } minuti jooksul ja ainult selles seansis. Hoidke fail enda käes.
    }
manage-import-result-gone = Faili siin enam ei hoita. Tehtu jääb kehtima.
manage-import-next = Too veel midagi

## Periods

manage-period-new = Too oma periood
manage-period-new-told = Periood ütleb, mis tähtajad ja summad kehtivad. See on TOML-fail, mida saab muuta iga tekstiredaktoriga. Laadige näidisfail alla, muutke nimi ja arvud ning tooge fail siia. Enne kui midagi muutub, saate kõik üle vaadata.
manage-period-example = Laadi näidisfail
manage-period-fields = Mis failis on
manage-period-needed = Tärniga rida peab olemas olema. Kõik muu võib puududa: mida failis ei ole, selle kohta Märkaja tähtaega ega summat ei arvuta.
manage-period-field-name = Perioodi nimi, näiteks „Näidisvald 2027“. Sama nimega fail asendab varasema.
manage-period-field-services = Mis päevast (from) mis päevani (until) selle perioodi järgi abi antakse. Kui until puudub, jääb lõpp lahtiseks.
manage-period-field-municipalities = Valdade ja linnade võtmed, näiteks saku. Perioodi pakutakse ainult neile. Puudub: pakutakse kõigile.
manage-period-field-contract = Mis päevast mis päevani kehtivad lepingud. Puudub: samad päevad mis teenusel.
manage-period-field-intake = Mis päevast mis päevani võib uusi inimesi vastu võtta. Puudub: piiri ei ole.
manage-period-field-retention = Mis päevani dokumente hoitakse. Puudub: seda päeva ei näidata.
manage-period-field-duties = Tähtajad: mitu päeva, tööpäeva või kuud on milleks aega. Puudub mõni: seda tähtaega ei ole.
manage-period-field-numbers = Raha ja arvud: kohtade arv, tasu kuus, piirid. Puudub mõni: Märkaja ei mõtle seda ise välja.
manage-period-field-billing = Millise teenuskomponendina iga toetuse liik arvele läheb. Puudub mõni: sellist toetust selles perioodis ei ole.
manage-period-field-target-group = Kellele abi mõeldud on: vanus ja tingimused. Puudub: sihtrühma ei kontrollita.
manage-period-statuses = Kui kindel arv on
manage-period-statuses-told = Iga arvu ja tähtaja juurde käib status. Kui see on documented, kirjutage clause’i ka koht dokumendis, näiteks korralduse number ja punkt. Muidu võib clause tühjaks jääda.
manage-period-keys-duties = Tähtaegade nimed failis
manage-period-keys-duties-told = Igaühe juures on aeg, näiteks days = 30, working_days = 5, months = 6 või years = 1.
manage-period-keys-billing = Toetuse liikide nimed failis
manage-period-keys-billing-told = Väärtus as on komponendi nimi: itself, kui igal tegevusel on oma hind, või from_plan, kui valdkonna ütleb plaan.
# Variables:
#   $count (Number)
manage-period-cases =
    { $count ->
        [one] Avatud juhtumeid: { $count }.
       *[other] Avatud juhtumeid: { $count }.
    }
# Variables:
#   $day (String), $file (String), $version (String)
manage-period-file = Toodud failist { $file }, versioon { $version }, { $day }.
# Variables:
#   $day (String), $version (String)
manage-period-typed = Kirjutatud siin halduses, versioon { $version }, { $day }.
manage-period-file-field = TOML-fail
manage-period-text = Faili sisu
manage-period-text-hint = Faili asemel võite teksti siia kirjutada. Vea korral parandage seda siin.
manage-period-text-shown = Kui muudate teksti siin, näete enne uuesti, mis muutuks.
manage-period-unseen = Tekst või andmebaas on pärast vaatamist muutunud. Nüüd on näha uus seis: kui see on õige, kinnitage uuesti.
manage-period-bare = Peale nime ei ole failis ühtegi päeva, tähtaega ega arvu.
# Variables:
#   $line (String), $told (String)
manage-period-fault = Rida { $line }: { $told }
# Variables:
#   $count (Number), $period (String)
manage-period-looked =
    { $count ->
        [one] Fail on korras. Periood { $period }, arve ja reegleid: { $count }.
       *[other] Fail on korras. Periood { $period }, arve ja reegleid: { $count }.
    }
# Variables:
#   $count (Number)
manage-period-there =
    { $count ->
        [one] Sellise nimega periood on juba olemas. { $count } avatud juhtumi tähtajad loetakse uuesti. Muutuks see:
       *[other] Sellise nimega periood on juba olemas. { $count } avatud juhtumi tähtajad loetakse uuesti. Muutuks see:
    }
manage-period-keep = Jah, võta kasutusele
# Variables:
#   $cases (Number), $period (String)
manage-period-kept =
    { $cases ->
        [one] Periood { $period } on kasutusel. Uuesti loeti { $cases } juhtumi tähtajad.
       *[other] Periood { $period } on kasutusel. Uuesti loeti { $cases } juhtumi tähtajad.
    }
manage-group-days = Päevad
manage-group-target = Sihtrühm
manage-group-duties = Tähtajad
manage-group-numbers = Raha ja arvud
manage-group-billing = Mis komponendina arvele läheb
manage-period-days-services = Teenus
manage-period-days-contract = Leping
manage-period-days-intake = Uusi inimesi võetakse
manage-period-days-retention = Dokumentide säilitamine
manage-period-no-days = kuupäevi ei ole
manage-period-min-age = Vanus vähemalt, aastat
manage-period-what = Mis
manage-period-value = Väärtus
manage-period-status = Staatus
manage-period-clause = Allikas
manage-period-difference = Mis on kahel perioodil erinev
manage-period-one = Üks
manage-period-other = Teine
manage-period-compare = Võrdle
# Variables:
#   $one (String), $other (String)
manage-period-between = { $one } ja { $other }
# Variables:
#   $count (Number)
manage-period-difference-count =
    { $count ->
        [one] { $count } erinevus
       *[other] { $count } erinevust
    }
manage-period-only-source = Arv on sama, allikas on teine
manage-period-absent = ei ole
manage-period-same = Erinevusi ei ole.

## Published texts

manage-texts-told = Siin saab roboti sõnad asendada oma sõnadega: enne mustand, siis eelvaade, siis avaldamine. Avaldatud versioon jääb alati alles.
manage-text-name = Tekst
manage-text-house = kõik
manage-text-now = Kehtib
manage-text-draft = Mustand
manage-text-privacy = Andmekaitse teade
manage-text-privacy-long = Andmekaitse teade pikemalt
manage-text-welcome = Tervitus
manage-text-turn-to = Kuhu pöörduda
manage-text-about-privacy = Seda loeb igaüks enne esimest teadet. Uue versiooni avaldamisel loevad kõik uuesti. Kui kirjutate looksulgudes retention, paneb robot selle asemele säilitusaja.
manage-text-about-privacy-long = See tuleb nupu „Loe pikemalt“ alt ja käsuga /privacy. Uue versiooni avaldamisel loevad kõik uuesti.
manage-text-about-welcome = See tuleb tervituse alla, kui keegi avab selle valla või linna asutuse plakati lingi.
manage-text-about-turn-to = Seda loeb inimene, kes ei saa oodata. Üks rida: telefon, aadress või mõlemad.
manage-text-default-privacy = Kehtivad programmi enda sõnad.
manage-text-default-privacy-long = Kehtivad programmi enda sõnad.
manage-text-default-welcome = Oma tervitust ei ole.
manage-text-default-turn-to = Kehtib see, mille juht vestluses avaldas.
manage-text-language-et = Eesti keeles
manage-text-language-ru = Vene keeles
# Variables:
#   $longest (Number)
manage-text-hint = Kuni { $longest } märki. Lubatud märgised: b, i, u ja a (link)
# Variables:
#   $longest (Number)
manage-text-hint-plain = Kuni { $longest } märki
manage-text-save = Salvesta mustand ja vaata
manage-text-both = Palun kirjutage tekst mõlemas keeles: üht ilma teiseta ei salvestata.
manage-text-kept-faulty = Mustand on alles. Avaldada saab, kui need kohad on parandatud.
# Variables:
#   $count (Number), $longest (Number)
manage-text-long = Liiga pikk: { $count } märki, lubatud { $longest }.
manage-text-fault-empty = Tekst on puudu.
# Variables:
#   $what (String)
manage-text-fault-long = Liiga pikk: { $what }.
# Variables:
#   $what (String)
manage-text-fault-tag = Sellist märgist Telegram siin ei näita: { $what }.
# Variables:
#   $what (String)
manage-text-fault-open = Märgis ei ole õigesti suletud: { $what }.
# Variables:
#   $what (String)
manage-text-fault-link = Link peab algama nii: https://, mailto: või tel:. Praegu: { $what }.
# Variables:
#   $what (String)
manage-text-fault-place = Looksulgudes on nimi, mille asemele robot midagi ei pane: { $what }.
# Variables:
#   $day (String), $version (String)
manage-text-version = Versioon { $version }, { $day }
manage-text-holds = kehtib
# Variables:
#   $at (String)
manage-text-draft-there-line = Pooleli on mustand ({ $at }).
manage-text-preview = Eelvaade
manage-text-before = Mis kehtib praegu
# Variables:
#   $count (Number), $longest (Number)
manage-text-seen = Märke: { $count }, lubatud { $longest }
manage-text-asks-again = Pärast avaldamist loeb igaüks teate enne järgmist pöördumist uuesti läbi.
manage-text-publish = Avalda mõlemas keeles
manage-text-go-on = Muuda veel
manage-text-faulty = Nii avaldada ei saa: parandage enne tekst.
# Variables:
#   $version (String)
manage-text-published = Avaldatud: versioon { $version }.
manage-text-changed = Mustand on vahepeal muutunud või ei sobi avaldamiseks. Midagi ei avaldatud. Vaadake see üle.
manage-text-drop = Kustuta mustand
manage-text-drop-question = Avaldatud tekst jääb kehtima.
manage-text-drop-yes = Jah, kustuta
manage-text-dropped = Mustand on kustutatud.
manage-text-withdraw = Võta tekst maha
manage-text-withdraw-question = Robot seda teksti enam ei näita. Versioonid jäävad alles.
manage-text-withdraw-yes = Jah, võta maha
manage-text-withdrawn = Tekst on maha võetud.
manage-text-versions = Avaldatud versioonid
manage-text-versions-none = Midagi ei ole veel avaldatud.
manage-text-to-draft = Võta see mustandiks
manage-text-own = Võta programmi enda sõnad mustandiks
manage-text-again = Tekst on nüüd mustandis. Vaadake ja avaldage see.
manage-text-draft-there = Mustandis on juba midagi muud. Avaldage või kustutage see enne.
