### People's data: how long it is kept, purging, erasing, copies, requests. The command line and papers.

## Help

admin-help-data = Inimeste andmed: säilitamine, kustutamine, päringud.
admin-help-data-keep = Näitab, kui kaua midagi hoitakse, mille alusel, kui palju seda on ja mille aeg on läbi.
admin-help-data-contract = Leping, mille dokumentide säilitamise viimane päev sisestatakse.
admin-help-data-until = Viimane päev, näiteks 2028-12-31, või none.
admin-help-data-clause = Lepingu punkt, kus see päev on kirjas.
admin-help-data-yes = Ei küsi kinnitust.
admin-help-data-purge = Kustutab selle, mille säilitusaeg on läbi. Enne näitab, mida.
admin-help-data-only = Ainult seda liiki andmed, sõnadega või koodiga, näiteks programme.
admin-help-data-dry-run = Ainult näitab, midagi ei muudeta.
admin-help-data-hold = Inimese andmed jäävad alles ka pärast tähtaega, kuni põhjus kehtib.
admin-help-data-code = Inimese kood (P-014).
admin-help-data-hold-reason = Miks andmed alles peavad jääma.
admin-help-data-hold-until = Viimane päev. Ilma selleta kuni lõpetamiseni.
admin-help-data-lift = Lõpetab kustutamise peatamise: pärast tähtaega võib andmed kustutada.
admin-help-data-find = Otsib sõnu kõigist veergudest, ka krüpteeritutest. Näitab ainult kohti ja arve.
admin-help-data-words = Otsitavad sõnad. Mitu sõna pange jutumärkidesse.
admin-help-data-in = Fail või kaust, kust veel otsida (alles jäänud failid, logid).
admin-help-data-replay = Kustutab uuesti selle, mille vanem varukoopia tagasi tõi.
admin-help-data-ledger = Kustutamiste fail. Ilma selleta seadetes nimetatud fail.
admin-help-data-no-ledger = Kustutamiste faili ei ole: alustab uut.
admin-help-data-request = Inimeste päringud oma andmete kohta.
admin-help-data-new = Paneb kirja uue päringu. Vastata tuleb ühe kuu jooksul.
admin-help-data-kind = Mida küsitakse: copy (koopia), correction (parandamine), erasure (kustutamine).
admin-help-data-account = Konto: A-7, Telegrami number või nimi, mida kolleegid näevad.
admin-help-data-received = Päev, millal päring saadi. Ilma selleta täna.
admin-help-data-note = Märkus päringu juurde. Hoitakse krüpteeritult.
admin-help-data-list = Avatud päringud ja millal tuleb vastata.
admin-help-data-all = Ka suletud päringud.
admin-help-data-close = Sulgeb päringu ilma vastuse failideta.
admin-help-data-number = Päringu number.
admin-help-data-as = Tulemus: done, refused või withdrawn.
admin-help-data-answer = Leiab kõik, teeb, mida paluti, ja kirjutab vastuse mõlemas keeles.
admin-help-data-to = Kaust, kuhu failid kirjutatakse.
admin-help-data-even-so = Kustutab, kuigi miski takistab. Nõuab põhjust.
admin-help-data-reason = Miks kustutatakse takistusest hoolimata.
admin-help-data-too = Teine teade, mis on sama inimese kohta (T-0042). Võib korrata.
admin-help-data-without = Teade, mis on kellegi teise kohta ja jääb puutumata (T-0042). Võib korrata.
admin-help-data-doubtful = Asendab koodiga ka nimekujud, mis võivad olla kellegi teise omad. Enne vaadake neid: --dry-run.
admin-help-data-correct = Parandab inimese ees- või perekonnanime, sünniaasta või kontakti. Uut väärtust küsitakse eraldi.
admin-help-data-field = Mida parandada: first-name, last-name, birth-year või contact.
admin-help-data-told = Miks keelduti. Keeldumisel kohustuslik.
admin-help-data-corrected = Mis parandati käsitsi (parandamise päring): läheb vastusesse.
admin-help-erase = Kustutab ühe inimese andmed kõikjalt. Tunnid, summad ja arvud jäävad.
admin-help-erase-code = Inimese kood (P-014), teade (T-0042), konto (A-7) või andmepäringu number.
admin-help-export-person = Koopia ühe inimese andmetest: JSON masinale ja PDF inimesele.

## Keeping

# Variables:
#   $hours (Number)
admin-data-hours =
    { $hours ->
        [one] { $hours } tund
       *[other] { $hours } tundi
    }
# Variables:
#   $rows (Number), $due (Number)
admin-data-rows = alles { $rows }, aeg läbi { $due }
# Variables:
#   $contract (String), $until (String) - a day, $clause (String)
admin-data-contract = Leping { $contract }: säilitada kuni { $until } ({ $clause })
# Variables:
#   $contract (String)
admin-data-contract-open = Leping { $contract }: säilitamise viimane päev on sisestamata, seni ei kustutata midagi. Sisestage: markaja data keep --contract NUMBER --until PÄEV
# Variables:
#   $contract (String), $before (String), $after (String) - days
admin-data-contract-set = Leping { $contract }: säilitamise viimane päev oli { $before }, uus on { $after }
admin-data-contract-past = See päev on juba möödas: järgmine „markaja data purge“ kustutab lepingu inimeste andmed ja failid.
admin-data-done = Salvestatud.
# Variables:
#   $wanted (String) - what is to be typed
admin-data-confirm = Kinnitamiseks kirjutage: { $wanted }

## Purging

admin-data-purge-nothing = Midagi ei ole kustutada: ühegi liigi aeg ei ole läbi.
# Variables:
#   $count (Number)
admin-data-purge-count = arv: { $count }
# Variables:
#   $day (String)
admin-data-purge-oldest = vanim: { $day }
admin-data-purge-word = kustuta
# Variables:
#   $kind (String), $count (Number)
admin-data-purged = { $kind }: kustutatud { $count }
admin-data-dry-run = See oli eelvaade, midagi ei muudetud.

## Erasing

# Variables:
#   $code (String)
admin-data-found = { $code }: mis on olemas (andmed ja tabel, ridu, neist ütlevad, kes see on)
# Variables:
#   $table (String), $rows (Number), $telling (Number)
admin-data-found-line = { $table }: { $rows }, { $telling }
# Variables:
#   $code (String) - T-0042
admin-data-twin-taken = { $code }: teine teade sama inimese kohta, läheb kaasa. Kui see on keegi teine: --without { $code }
# Variables:
#   $code (String) - T-0042
admin-data-twin-left = { $code }: võib olla sama inimene, jääb puutumata. Kui see on sama inimene: --too { $code }
# Variables:
#   $code (String) - P-014
admin-data-twin-elsewhere = { $code }: võib olla sama inimene, kuid sellel koodil on oma juhtum. Vaadake eraldi.
# Variables:
#   $code (String), $messages (Number), $outbox (Number)
admin-data-erased = { $code }: andmed on kustutatud. Vestlustest kustutatavaid sõnumeid: { $messages }. Tühjendatud ridu saadetud sõnumite loendis: { $outbox }.
# Variables:
#   $place (String), $count (Number)
admin-data-mention = Nimi teiste kirjetes asendati koodiga: { $place }, { $count }
# Variables:
#   $place (String), $count (Number), $why (String)
admin-data-left = Siin ei muudetud midagi, sõnad jäid alles: { $place }, { $count }. Põhjus: { $why }
# Variables:
#   $file (String)
admin-data-ledger = Kustutamine on kirjas failis { $file }. Hoidke see alles, ka varukoopiate kõrval.
admin-data-ledger-none = Kustutamiste fail on määramata: pärast taastamist tuleksid andmed tagasi. Määrake MARKAJA_ERASURES_FILE.
# Variables:
#   $lines (Number), $done (Number)
admin-data-replayed = Kustutamisi failis: { $lines }. Uuesti kustutatud: { $done }.
# Variables:
#   $file (String)
admin-data-ledger-unwritten = Andmed on kustutatud, aga faili { $file } ei saanud seda kirja panna. Tehke kettal ruumi või parandage fail ja käivitage: markaja data replay
# Variables:
#   $count (Number), $codes (String) - P-014, T-0042
admin-data-unfit = Kustutamisi, mille võtit seadetes ei ole: { $count } ({ $codes }). Need jäid tegemata. Pange kõige esimene võti seadetes MARKAJA_OLDER_KEYS viimaseks ja käivitage uuesti. Kui võti on kadunud, vaadake need koodid ise üle: markaja erase
# Variables:
#   $code (String)
admin-data-hold = { $code }: andmed jäävad alles, kuni põhjus kehtib.
# Variables:
#   $code (String), $count (Number)
admin-data-hold-lifted = { $code }: lõpetatud kustutamise peatamisi: { $count }.

## Copies, requests, searching

# Variables:
#   $code (String), $rows (Number), $looks (Number)
admin-data-copied = { $code }: ridu { $rows }, vaatamisi ja muudatusi { $looks }. Failides on isikuandmed, andke need üle turvaliselt.
# Variables:
#   $number (String), $kind (String), $code (String), $received (String), $due (String)
admin-data-request = Päring { $number }: { $kind }, { $code }, saadud { $received }, vastata hiljemalt { $due }
admin-data-request-late = tähtaeg on möödas
admin-data-requests-none = Avatud päringuid ei ole.
admin-data-find-nothing = Ei leitud kusagilt.
# Variables:
#   $place (String), $count (Number)
admin-data-find-line = { $place }: { $count }
# Variables:
#   $file (String)
admin-data-find-torn = Faili sisu ei loetud: { $file }
# Variables:
#   $file (String)
admin-data-find-too-large = Faili ei loetud lõpuni, see on liiga suur: { $file }. Otsige sealt ise.
# Variables:
#   $field (String), $code (String)
admin-data-correct-ask = { $code }. Kirjutage õige väärtus ({ $field }):
# Variables:
#   $field (String), $value (String)
admin-data-correct-said = Uus väärtus ({ $field }): { $value }
# Variables:
#   $code (String), $field (String)
admin-data-corrected = { $code }: parandatud ({ $field }). Varasem väärtus on asendatud.

## Refusals

# Variables:
#   $typed (String)
admin-problem-data-code = Sellist koodi ei ole: „{ $typed }“. Inimese kood on näiteks P-014, konto oma A-7.
admin-problem-data-whose = Nimetage kas inimese kood või --account.
# Variables:
#   $typed (String), $count (Number)
admin-problem-data-account = Kontosid, mis sobivad („{ $typed }“): { $count }. Vaja on täpselt ühte. Kasutage numbrit, näiteks A-7.
# Variables:
#   $code (String)
admin-problem-data-nobody = { $code }: sellist ei ole.
# Variables:
#   $typed (String)
admin-problem-data-day = Sellist päeva ei ole: „{ $typed }“. Kirjutage nii: 2028-12-31.
admin-problem-data-future = Päring ei saa olla saadud tulevikus.
# Variables:
#   $wanted (String)
admin-problem-data-unconfirmed = Midagi ei muudetud: kinnituseks oli vaja kirjutada „{ $wanted }“ või lisada --yes.
admin-problem-data-contract-until = Vaja on mõlemat: --contract NUMBER ja --until PÄEV.
# Variables:
#   $typed (String), $known (String)
admin-problem-data-no-contract = Lepingut „{ $typed }“ ei ole. Olemas on: { $known }
# Variables:
#   $typed (String), $known (String)
admin-problem-data-kind = Sellist liiki ei ole: „{ $typed }“. Olemas on: { $known }
# Variables:
#   $code (String), $reasons (String)
admin-problem-data-barred = { $code } jääb alles. { $reasons } Kui kustutada tuleb siiski, lisage --even-so ja --reason TEKST.
admin-problem-data-no-reason = Kirjutage põhjus: --reason TEKST.
# Variables:
#   $code (String)
admin-problem-data-changed = { $code }: vahepeal muutus midagi, midagi ei kustutatud. Proovige uuesti.
# Variables:
#   $number (String)
admin-problem-data-request = Avatud päringut numbriga { $number } ei ole.
# Variables:
#   $number (Number)
admin-problem-data-request-kind = Päring { $number } ei ole avatud kustutamise päring.
# Variables:
#   $typed (String), $known (String)
admin-problem-data-request-word = Sellist sõna ei ole: „{ $typed }“. Sobivad: { $known }
# Variables:
#   $typed (String), $known (String) - codes
admin-problem-data-twin = Teade ei sobi ({ $typed }). Sobivad: { $known }
# Variables:
#   $number (Number)
admin-problem-data-short = Liiga lühike sõna: vähemalt { $number } tähte.
# Variables:
#   $file (String)
admin-problem-data-no-file = Faili ei ole: { $file }
admin-problem-data-no-ledger = Kustutamiste fail on määramata. Määrake MARKAJA_ERASURES_FILE või lisage --file.
# Variables:
#   $file (String)
admin-problem-data-no-list = Kustutamiste faili ei ole: { $file }. Midagi ei korratud ega kirjutatud. Kui fail on mujal: --file. Kui seda ei ole kusagil, alustab uut: --without-erasures
# Variables:
#   $file (String), $number (Number)
admin-problem-data-ledger-line = Failis { $file } ei saa lugeda rida { $number }. Midagi ei muudetud.
# Variables:
#   $file (String)
admin-problem-data-ledger-unwritten = Faili { $file } ei saanud kirjutada. Andmebaasis on kõik tehtud. Tehke kettal ruumi või parandage fail ja käivitage uuesti: markaja data replay
# Variables:
#   $key (String) - its id
admin-problem-data-keys-order = Kustutamised on kirja pandud võtmega { $key }, aga see ei ole võtmete seas viimane. Kõige esimene võti peab seadetes MARKAJA_OLDER_KEYS alati viimasena seisma. Parandage järjekord ja proovige uuesti. Midagi ei muudetud.
# Variables:
#   $typed (String), $known (String)
admin-problem-data-field = Sellist välja ei ole: „{ $typed }“. Sobivad: { $known }
# Variables:
#   $field (String)
admin-problem-data-value = Midagi ei muudetud: see väärtus siia ei sobi ({ $field }).
admin-problem-data-gone = Midagi ei muudetud: selle koodiga inimest ei ole või on tema andmed kustutatud.
# Variables:
#   $number (String), $code (String)
admin-problem-data-uncorrected = Päring { $number } jääb avatuks: { $code } andmetes ei ole pärast päringu saamist midagi parandatud. Juhtumikorraldaja parandab juhtumi kaardil („Veel…“ → „Paranda andmeid“), haldaja käsuga markaja data correct. Kui parandati midagi muud, lisage --corrected TEKST. Keeldumine: markaja data request close { $number } --as refused --reason TEKST.

## The doctor

admin-doctor-keeping = Iga lepingu dokumentidel on säilitamise viimane päev (või lepinguid ei ole).
# Variables:
#   $names (String)
admin-doctor-keeping-open = Säilitamise viimane päev on sisestamata, nende andmeid ei kustutata kunagi: { $names }. Sisestage see halduses lepingu lehel või nii: markaja data keep --contract NUMBER --until PÄEV
# Variables:
#   $count (Number)
admin-doctor-erasures = Kustutamiste fail ja andmebaas klapivad ({ $count }).
admin-doctor-erasures-nowhere = Kustutamiste fail on määramata: pärast taastamist tuleksid kustutatud andmed tagasi. Määrake MARKAJA_ERASURES_FILE.
# Variables:
#   $file (String)
admin-doctor-erasures-bad = Kustutamiste faili ei saa lugeda: { $file }
# Variables:
#   $file (String)
admin-doctor-erasures-unwritable = Kustutamiste faili ei saa kirjutada: { $file }. Pärast taastamist tuleks tagasi, mis on kustutatud või lõppenud. Parandage õigused või kaust ja käivitage: markaja data replay
# Variables:
#   $count (Number)
admin-doctor-erasures-missing = Taastatud andmebaasis on tagasi inimesi, kelle andmed olid kustutatud: { $count }. Käivitage: markaja data replay
# Variables:
#   $count (Number)
admin-doctor-erasures-undone = Taastatud andmebaasis kehtib jälle midagi, mis oli lõppenud või muudetud (nõusolekud, lingid, tähtajad): { $count }. Käivitage: markaja data replay
# Variables:
#   $count (Number)
admin-doctor-erasures-behind = Kustutamiste failist puudub ridu: { $count }. Käivitage: markaja data replay
# Variables:
#   $key (String) - its id
admin-doctor-erasures-order = Võtmete järjekord on vale: kustutamised on kirja pandud võtmega { $key }, see peab seadetes MARKAJA_OLDER_KEYS viimasena seisma. Parandage järjekord ja käivitage: markaja data replay
# Variables:
#   $count (Number)
admin-doctor-requests = Vastust ootavaid andmepäringuid: { $count }. Tähtaeg ei ole möödas.
# Variables:
#   $count (Number)
admin-doctor-requests-late = Andmepäringuid, mille tähtaeg on möödas: { $count }. Vaadake: markaja data request list

## On paper

# Variables:
#   $code (String)
data-paper-title = Koopia andmetest: { $code }
data-paper-intro =
    Siin on kõik, mida Märkaja selle koodi kohta hoiab. Teiste inimeste andmeid siin ei ole.
    Sama sisu arvuti jaoks on JSON-failis.
# Variables:
#   $page (String), $pages (String), $day (String)
data-paper-page = Märkaja · { $day } · lk { $page }/{ $pages }
data-paper-messages = Saadetud ja ootel sõnumid
# Variables:
#   $count (Number), $first (String), $last (String) - moments
data-paper-messages-line = Arv: { $count }. Esimene: { $first }. Viimane: { $last }.
data-paper-looks = Kes on andmeid vaadanud või muutnud
# Variables:
#   $who (String) - role and place, $action (String), $count (Number), $last (String)
data-paper-look = { $who } · { $action } · kordi: { $count } · viimati { $last }
data-paper-house = programm ise
data-paper-papers = Failid
# Variables:
#   $number (String), $code (String)
data-answer-title = Vastus andmepäringule { $number }: { $code }
# Variables:
#   $kind (String), $received (String), $due (String)
data-answer-intro = Päring: { $kind }. Saadud { $received }, vastata tuli hiljemalt { $due }.
data-answer-found = Mis leiti
data-answer-done = Mis tehti
# Variables:
#   $table (String), $rows (Number)
data-answer-line = { $table }: { $rows }
# Variables:
#   $count (Number)
data-answer-messages = Saadetud ja ootel sõnumeid: { $count }
# Variables:
#   $count (Number)
data-answer-looks = Vaatamisi ja muudatusi logis: { $count }
# Variables:
#   $count (Number)
data-answer-others = Teisi andmeid, mis võivad olla sama inimese kohta, kuid ei ole siin: { $count }. Selle vaatab üle töötaja.
data-answer-copied = Koopia kõigist andmetest on selle vastuse juures.
# Variables:
#   $field (String), $at (String) - a moment
data-answer-corrected = Parandatud: { $field }, { $at }
# Variables:
#   $said (String) - the operator's words
data-answer-by-hand = Parandatud: { $said }
data-answer-erased = Leitud nimed, kontaktid ja märkused on kustutatud. Otsiti täisnime, selle tavalisi käändevorme ja telefoninumbrit. Kui nimi on kirjutatud teisiti või ainult osaliselt, ei pruugi otsing seda leida. Tunnid, summad ja arvud jäid nimeta alles.
# Variables:
#   $count (Number)
data-answer-chats = Vestlustest kustutatakse sõnumeid, mida Telegram veel lubab kustutada: { $count }
# Variables:
#   $place (String), $count (Number)
data-answer-mention = Nimi teiste kirjetes asendati koodiga ({ $place }): { $count }
# Variables:
#   $count (Number), $why (String)
data-answer-left = Kohti, kus sõnad jäid alles: { $count }. Põhjus: { $why }
data-answer-backups = Varukoopiatest kaovad andmed nende säilitusaja lõpus. Kui koopia taastatakse varem, kustutatakse andmed uuesti.

## data-table

data-table-person = Inimene
data-table-account = Konto
data-table-membership = Rollid
data-table-invitation = Kutsed
data-table-referral = Teated
data-table-referral-event = Teate käik
data-table-referral-question = Küsimused teate kohta
data-table-case-file = Juhtumid
data-table-case-fact = Märgitud sündmused
data-table-case-event = Juhtumi käik
data-table-pause = Pausid
data-table-case-exit = Väljumine
data-table-duty = Tähtajad
data-table-planned-component = Plaanitud abi
data-table-caseload = Töötajad, kes inimesega tegelevad
data-table-caseload-request = Asendamise küsimused
data-table-hours-entry = Tundide kirjed
data-table-hours-version = Tunnid
data-table-sheet-check = Osalemise lehe kontrollid
data-table-period-move-case = Üleminek uude perioodi
data-table-life-stop = Lõpetatud elusündmuse tõttu
data-table-data-hold = Säilitamise põhjused
data-table-deputyship = Asendamised
data-table-consent = Nõusolekud
data-table-family-link = Lähedaste lingid
data-table-family-letter = Lähedaste sõnumid
data-table-case-meeting = Kohtumised
data-table-rating = Elukvaliteedi hinnangud
data-table-rating-version = Kinnitatud hinnangud
data-table-complaint = Tagasiside
data-table-complaint-event = Tagasiside käik
data-table-reminder-hour = Meeldetuletuse aeg
data-table-post-mute = Nädala kokkuvõttest loobumine
data-table-month-file = Failid
data-table-hours-card = Tundide teated
data-table-hours-person = Tundides osalemine
data-table-panel-link = Halduse lingid
data-table-panel-session = Halduse seansid
data-table-panel-reveal = Halduses vaatamise põhjused

## data-field

data-field-first-name = eesnimi
data-field-last-name = perekonnanimi
data-field-name = nimi
data-field-contact = kontakt
data-field-birth-year = sünniaasta
data-field-age = vanus
data-field-language = keel
data-field-person-language = inimese keel
data-field-note = märkus
data-field-question = küsimus
data-field-answer = vastus
data-field-comment = selgitus
data-field-answers = vastused
data-field-snooze-reason = edasilükkamise põhjus
data-field-reason = põhjus
data-field-proof = kus paber on
data-field-place = koht
data-field-day = päev
data-field-since = alates
data-field-until = kuni
data-field-look-again-on = vaadata uuesti
data-field-due = tähtaeg
data-field-minutes = minutit
data-field-component = abi liik
data-field-mode = viis
data-field-recipient = kellele
data-field-event = sündmus
data-field-status = seis
data-field-urgency = kiireloomulisus
data-field-agreement = nõusolek
data-field-guardian = eestkostja
data-field-domains = eluvaldkonnad
data-field-outcome = tulemus
data-field-period = periood
data-field-traits = tunnused
data-field-kind = liik
data-field-role = roll
data-field-shown-as = nähtav nimi
data-field-municipality-id = vald või linn
data-field-provider-id = teenuseosutaja
data-field-organisation-id = asutus
data-field-sent-at = saadetud
data-field-contacted-at = ühendus võetud
data-field-informed-at = inimesele öeldud
data-field-opened-at = avatud
data-field-closed-at = suletud
data-field-noted-at = märgitud
data-field-asked-at = küsitud
data-field-answered-at = vastatud
data-field-at = aeg
data-field-first-day = esimene päev
data-field-last-day = viimane päev
data-field-review-on = järgmine ülevaatamine
data-field-month = kuu
data-field-erased-at = kustutatud
data-field-telegram-id = Telegrami number
data-field-created-at = loodud
data-field-began-at = algus
data-field-ended-at = lõpp
data-field-given-on = antud
data-field-withdrawn-on = tagasi võetud
data-field-sender-contact = saatja kontakt
data-field-text = tekst

## data-kept

data-kept-programme = Programmi inimesed
data-kept-month-file = Kuude failid
data-kept-own-help = Valla või linna enda abi
data-kept-referral = Suletud teated
data-kept-letter = Sõnumid lähedase ja spetsialisti vahel
data-kept-rating = Elukvaliteedi hinnangud (koos inimese andmetega)
data-kept-complaint = Tagasiside ja kaebused
data-kept-draft = Pooleli jäänud vestlused
data-kept-trace = Jäljed vestlustes
data-kept-update = Töödeldud sõnumid
data-kept-hours-card = Tunnisõnumite tekst
data-kept-group-code = Rühmade koodid
data-kept-outbox = Saadetu loend
data-kept-request = Andmepäringud
data-kept-erasure = Kustutamiste loend
data-kept-audit = Toimingute logi
data-kept-log = Programmi logi

## data-basis

data-basis-contract = kuni lepingus määratud päevani
data-basis-place = valla või linna määratud päevad
data-basis-fixed = kindel aeg
data-basis-never = ei kustutata
data-basis-outside = andmebaasist väljas

## data-why

# Why so long: what data_life.toml says, in words of the operator. Family of `casework.data_life.Kept`.
data-why-programme = [001] 2022. aasta leping, p 5.2.6: kuni 31.12.2028; teiste perioodide kohta päeva ei ole antud.
data-why-month-file = [001] 2022. aasta leping, p 5.2.6, nagu programmi dokumendid.
data-why-own-help = Valla või linna enda seade; kui seda ei ole muudetud, 90 päeva pärast viimase juhtumi sulgemist.
data-why-referral = Valla või linna enda seade; kui seda ei ole muudetud, 90 päeva pärast sulgemist.
data-why-letter = Valla või linna enda seade; kui seda ei ole muudetud, 90 päeva pärast saatmist. Alles jääb märge, et sõnum oli.
data-why-rating = Programmi dokumentidena koos inimesega; valla või linna enda abi korral koos sellega. Ükski dokument aega ei nimeta.
data-why-complaint = Valla või linna enda seade; kui seda ei ole muudetud, 90 päeva pärast sulgemist. Liik ja tulemus jäävad arvestuseks alles.
data-why-draft = Pooleli jäänud vestlus kustutatakse ööpäeva pärast.
data-why-trace = Telegram lubab sõnumit kustutada 48 tunni jooksul; hiljem ei ole märkest kasu.
data-why-update = Telegram hoiab sõnumit 24 tundi; kolm päeva on varuga.
data-why-hours-card = Töötaja sõnad, 14 päeva pärast saatmist. Tunnid ise jäävad alles.
data-why-group-code = Ühekordne kood, ööpäev pärast kehtivuse lõppu.
data-why-outbox = Ainult liigid, koodid ja ajad: ühest asjast ei tohi teatada kaks korda.
data-why-request = Peab saama näidata, et päringule vastati õigel ajal. Pärast kustutamist jäävad ainult arvud ja päevad.
data-why-erasure = Isikuandmete kaitse üldmäärus, artikli 5 lõige 2. Ilma selleta tooks vanem varukoopia inimeste andmed tagasi. Ainult koodid.
data-why-audit = Ainult numbrid ja koodid; andmebaas ei luba ühtegi rida kustutada.
data-why-log = Programmi teated lähevad masina enda logisse, mille aeg seatakse seal. Nimesid neis ei ole.

## data-source

data-source-documented = Allikas
data-source-carried-over = Allikas, üle võetud varasemast kirjeldusest
data-source-unconfirmed = Kinnitamata
data-source-ours = Meie otsus

## data-left

# Why words were left in records of others. Family of `casework.data_subjects.Left`.
data-left-closed = suletud dokument, mida ei saa muuta
data-left-house = sama nimega töötaja, asutus või dokument
data-left-anothers = see on kellegi teise nimi või kontakt
data-left-shared = samasugune nimi või number on ka kellelgi teisel
data-left-unsure = nimekuju võib olla kellegi teise oma

## data-bar

data-bar-open-case = Juhtum või teade on avatud.
data-bar-open-complaint = Inimese abi kohta on kaebus või ettepanek, mille vastust saatja ootab.
data-bar-hold = Andmed tuleb praegu alles hoida, põhjus on kirjas.
data-bar-programme = Programmi dokumente hoitakse lepingus nimetatud päevani. Päev ei ole veel möödas või on sisestamata.
data-bar-at-work = Kontol on kehtiv roll või avatud juhtumeid.

## data-kind

data-kind-copy = koopia
data-kind-correction = parandamine
data-kind-erasure = kustutamine

## data-outcome

data-outcome-done = tehtud
data-outcome-refused = keeldutud
data-outcome-withdrawn = tagasi võetud
