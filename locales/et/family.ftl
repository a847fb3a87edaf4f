### Close people: consents, the one-time link, the card, letters, and the end of it.

## Buttons

button-family = Lähedased
button-family-mine = Ülevaade abist
button-family-card = Ava ülevaade
button-family-write = Kirjuta spetsialistile
button-family-end = Lõpeta teated
button-family-end-sure = Jah, lõpeta
button-family-consents = Nõusolekud
button-family-withdraw = Võtan nõusoleku tagasi
button-family-keep = Jäta kehtima
button-family-accept = Nõus, ava ülevaade
button-family-accept-bare = Nõus
button-family-decline = Ei soovi
button-family-read = Loe
button-family-answer = Vasta
button-family-settled = Vastatud muul viisil
button-family-drop = Katkesta
button-family-hours = Pane tunnid kirja
button-family-send-anyway = Saada sõnumina
button-family-meeting-off-sure = Jah, jäta ära
button-family-note = Märgi nõusolek
button-family-make = Salvesta ja tee link
button-family-link = Ava link
button-family-invite = Tee uus link
button-family-extend = Pikenda nõusolekut
# Variables:
#   $day (String)
button-family-extend-until = Pikenda kuni { $day }
button-family-stop = Sulge see link
button-family-revoked = Nõusolek võeti tagasi
button-family-again = Uus link
button-family-revoke = Võta nõusolek tagasi
button-family-end-link = Sulge link
button-family-end-all = Sulge kõik lingid
button-family-withdrawn = Jah, märgi
button-family-meeting = Järgmine kohtumine
button-family-meeting-change = Muuda
button-family-meeting-off = Jäta ära

## Words in lines

family-scope-overview = ülevaade
family-scope-messages = sõnumid
family-scope-rating = hinnang elukvaliteedile
family-scope-feedback = tagasiside
family-scope-button-overview = Ülevaade (kes, millal, kui palju)
family-scope-button-messages = Sõnumid spetsialistiga
family-scope-button-rating = Hinnang elukvaliteedile
family-scope-button-feedback = Tagasiside
family-relation-person = inimene ise
family-relation-guardian = eestkostja
family-relation-relative = lähedane
family-relation-button-relative = Lähedasele
family-relation-button-guardian = Eestkostjale
family-relation-button-person = Inimesele endale
family-given-by-person = inimene
family-given-by-guardian = eestkostja
family-given-by-button-person = Inimene
family-given-by-button-guardian = Eestkostja
family-link-end-left = sulges lingi saaja ise; nõusolek kehtib
family-link-end-by-worker = sulges töötaja; nõusolek kehtib
family-link-end-restored = andmete taastamise tõttu; küsige üle, kas nõusolek kehtib
family-end-withdrawn = nõusolek võeti tagasi
family-end-by-worker = lõpetas töötaja
family-end-left = lõpetas lingi saaja ise
family-end-expired = nõusoleku aeg sai läbi
family-end-case-closed = juhtum suleti
family-end-stopped = elusündmuse tõttu
family-end-restored = suleti andmete taastamisel
# Variables:
#   $day (String)
family-until = kuni { $day }
family-until-withdrawn = kuni tagasivõtmiseni
# Variables:
#   $day (String), $reason (String)
family-state-ended = lõppenud { $day }, { $reason }
# Variables:
#   $day (String), $reason (String)
family-state-link-ended = link on suletud { $day }, { $reason }
# Variables:
#   $until (String)
family-state-open = avatud, nõusolek { $until }
# Variables:
#   $day (String)
family-state-waits = link ootab avamist kuni { $day }
family-state-expired = link aegus avamata
family-oneself = Minu enda nõusolek
family-nobody-yet = veel määramata

## The card of a linked person (model 54)

# Variables:
#   $person (String) - first name, $month (String)
family-card-head = { $person }: { $month }
# Variables:
#   $specialist (String)
family-card-specialist = Spetsialist: { $specialist }
# Variables:
#   $day (String), $at (String)
family-meeting = Järgmine kohtumine: { $day }, { $at }
# Variables:
#   $day (String), $at (String), $place (String)
family-meeting-place = Järgmine kohtumine: { $day }, { $at }, koht: { $place }
# Variables:
#   $day (String)
family-review = Plaani ülevaatamine: { $day }
family-no-meeting = Järgmine kohtumine: veel kokku leppimata
# Variables:
#   $hours (Number)
family-card-hours =
    Abi sel kuul: { $hours ->
        [one] { $hours } tund
       *[other] { $hours } tundi
    }
family-card-no-hours = Abi sel kuul: tunde ei ole veel kirjas
# Variables:
#   $kind (String), $amount (String)
family-help-line = { $kind }: { $amount }
family-help-other = muu abi
# Variables:
#   $code (String)
family-card-bare =
    Inimene: { $code }
    Ülevaadet nõusolek ei hõlma.
family-list = Kelle ülevaade avada?

## Only with consent

family-only-with-consent =
    Mõistan, et soovite teada, kuidas Teie lähedasel läheb.
    Räägin inimesest ainult siis, kui tema ise või tema eestkostja on selleks nõusoleku andnud. Ma ei ütle ka seda, kas keegi saab siit abi.
    Mida saate teha: küsige lähedaselt, kas ta on nõus. Nõusoleku paneb kirja valla või linna juhtumikorraldaja ja tema annab Teile lingi.
    Kui elu on ohus, helistage kohe 112.

## The one-time link

family-greeting-head-relative = Tere! Siin näete, millist abi saab Teie lähedane. Selleks on antud nõusolek.
family-greeting-head-guardian = Tere! Siin näete, millist abi saab inimene, kelle eestkostja Te olete.
family-greeting-head-person = Tere! See on Teie enda ülevaade saadud abist.
family-greeting-bare-relative = Tere! Teie lähedane saab abi ja Teil on lubatud Märkajat kasutada.
family-greeting-bare-guardian = Tere! Inimene, kelle eestkostja Te olete, saab abi. Teil on lubatud Märkajat kasutada.
family-greeting-bare-person = Tere! Saate abi ja võite siin Märkajat kasutada.
family-greeting-ask = Kas soovite ülevaate avada?
family-greeting-ask-bare = Kas olete nõus?
family-greeting-note-relative = Diagnoose, hindamise tulemusi ega muud toimikust siin ei ole. Nõusoleku võib igal ajal tagasi võtta, siis teated lõpevad kohe.
family-greeting-note-guardian = Diagnoose ega hindamise tulemusi siin ei ole. Siit näete ka, kellele on lubatud inimesest rääkida, ja saate loa tagasi võtta.
family-greeting-note-person = Siit näete ka, kellele Te olete lubanud endast rääkida, ja saate loa tagasi võtta.
# Variables:
#   $head (String), $note (String), $question (String), $municipality (String), $scopes (String)
#   $retention (Number) - days
family-greeting =
    { $head }
    Vald või linn: { $municipality }
    Lubatud: { $scopes }.
    { $note }
    Teie andmed: hoian alles selle lingi ja Teie sõnumid. Sõnumid kustutan { $retention } päeva pärast. Vastutab vald või linn. Ka Telegram näeb sõnumeid.
    { $question }
# Variables:
#   $code (String)
family-accepted = Ülevaade on avatud. Minu teadetes on nime asemel kood { $code }. Menüüs on nupp „Ülevaade abist“.
# Variables:
#   $code (String)
family-accepted-bare = Link on avatud. Ülevaadet abist selles ei ole. Minu teadetes on nime asemel kood { $code }.
family-declined = Selge. Midagi ei ole avatud. Link kehtib edasi, kui mõtlete ümber.
family-link-spent = See link ei kehti enam. Palun küsige juhtumikorraldajalt uus link.
family-own-work = Töötate selle inimesega ise. See link on tema lähedasele, palun saatke see edasi. Link jäi kasutamata.

## Leaving, and taking a consent back (models 55 and 56)

# Variables:
#   $person (String)
family-end-question =
    Kas lõpetan teated? Inimene: { $person }
    Nõusolek jääb kehtima. Uue lingi saate juhtumikorraldajalt.
# Variables:
#   $municipality (String)
family-ended-own =
    Teated on lõpetatud. Selle lingi kaudu ei tule Teile enam midagi, varasemad teated eemaldan siit vestlusest.
    Nõusolek kehtib edasi. Uue lingi saate oma valla või linna juhtumikorraldajalt: { $municipality }
family-consents = Millist nõusolekut soovite vaadata?
family-consents-none = Praegu ei ole nõusolekut, mida saaksite siin tagasi võtta.
# Variables:
#   $relative (String), $given_by (String), $given (String), $until (String), $scopes (String)
family-withdraw-question =
    <b>Nõusolek: { $relative }</b>
    Lubatud: { $scopes }
    Nõusoleku andis: { $given_by }, { $given }
    Kehtib: { $until }
    Kas võtate nõusoleku tagasi? Siis ei saa see inimene enam ühtegi teadet. See kehtib kohe, ka ootel sõnumid jäävad saatmata.
    Abi jätkub nagu seni.
# Variables: as above
family-withdraw-question-own =
    <b>Teie enda nõusolek</b>
    Lubatud: { $scopes }
    Nõusoleku andis: { $given_by }, { $given }
    Kehtib: { $until }
    Kas võtate nõusoleku tagasi? Siis ei saa Te ise siit enam ühtegi teadet. See kehtib kohe, ka ootel sõnumid jäävad saatmata.
    Abi jätkub nagu seni.
# Variables:
#   $day (String), $at (String), $relative (String)
family-withdrawn =
    Nõusolek on tagasi võetud: { $day }, { $at }.
    Uusi teateid enam ei saa: { $relative }
    Varasemad teated kustutan tema vestlusest. Üle kahe päeva vanu teateid kustutada ei saa: need teen võimaluse korral tühjaks. Juba loetut tagasi võtta ei saa.
    Uue nõusoleku saate anda oma juhtumikorraldajale.
# Variables:
#   $day (String), $at (String)
family-withdrawn-own =
    Nõusolek on tagasi võetud: { $day }, { $at }.
    Uue nõusoleku saate anda oma juhtumikorraldajale.
# Variables:
#   $municipality (String)
family-over =
    Nõusolek teateid saata on lõppenud. Ma ei saa Teile enam selle inimese kohta midagi saata.
    Kui Teil on küsimusi, pöörduge oma valla või linna poole: { $municipality }
# Variables:
#   $municipality (String)
family-over-link =
    Link on suletud, selle kaudu ei tule Teile enam midagi. Nõusolek kehtib edasi.
    Uue lingi saate oma valla või linna juhtumikorraldajalt: { $municipality }
family-emptied = See teade on eemaldatud.
# Variables:
#   $municipality (String)
family-over-self =
    Teie ülevaade on siin suletud.
    Kui Teil on küsimusi, pöörduge oma valla või linna poole: { $municipality }

## What comes unasked

# Variables:
#   $code (String), $until (String)
family-ends = { $code }: nõusolek lõpeb { $until }. Kui soovite teateid edasi saada, rääkige juhtumikorraldajaga. Midagi muud ei ole vaja teha.
# Variables:
#   $code (String), $until (String), $relation (String)
family-ends-office = { $code }: { $relation ->
        [person] inimese enda nõusolek
        [guardian] eestkostjale antud nõusolek
       *[relative] lähedasele antud nõusolek
    } lõpeb { $until }. Palun küsige inimeselt või eestkostjalt, kas see jääb kehtima.
# Variables:
#   $code (String), $until (String)
family-extended = { $code }: nõusolek kehtib edasi { $until }.
# Variables:
#   $code (String)
family-back = { $code }: teated jätkuvad. Eelmine teade, et need lõppesid, oli eksitus. Vabandust.
# Variables:
#   $code (String), $relation (String), $kin (String) - « (ema)», or nothing
family-office-withdrawn = { $code }: { $relation ->
        [person] inimese enda nõusolek on tagasi võetud.
        [guardian] eestkostjale antud nõusolek on tagasi võetud.
       *[relative] nõusolek lähedasele{ $kin } rääkida on tagasi võetud.
    } Link on suletud, ootel sõnumeid ei saadeta.
# Variables:
#   $code (String), $relation (String), $kin (String) - « (ema)», or nothing
family-office-left = { $code }: { $relation ->
        [person] inimene ise lõpetas oma teated.
        [guardian] eestkostja lõpetas oma teated.
       *[relative] lähedane{ $kin } lõpetas oma teated.
    } Link on suletud, nõusolek kehtib. Uue lingi saate teha siit.
# Variables:
#   $code (String), $relation (String), $kin (String) - « (ema)», or nothing
family-office-opened = { $code }: { $relation ->
        [person] inimene ise avas oma lingi.
        [guardian] eestkostja avas oma lingi.
       *[relative] lähedane{ $kin } avas oma lingi.
    } Kui see ei olnud õige inimene, sulgege link kohe.
# Variables:
#   $code (String), $relation (String), $kin (String) - « (ema)», or nothing
family-office-unused = { $code }: link aegus ja keegi ei avanud seda. { $relation ->
        [person] Link oli inimesele endale.
        [guardian] Link oli eestkostjale.
       *[relative] Link oli lähedasele{ $kin }.
    } Uue saate teha siit.
# Variables:
#   $code (String), $line (String)
family-meeting-new =
    { $code }: uus kohtumine.
    { $line }
# Variables:
#   $code (String), $line (String)
family-meeting-soon =
    { $code }: tuletan meelde.
    { $line }
# Variables:
#   $code (String), $line (String)
family-meeting-moved =
    { $code }: kohtumise koht muutus.
    { $line }
    Uut kohta näete ülevaates.
# Variables:
#   $code (String), $line (String)
#   $moment (String) - reede, 27.11.2026, kell 14.30
family-meeting-changed =
    { $code }: kohtumise aeg muutus.
    { $line }
    Varasem aeg: { $moment }
# Variables:
#   $code (String)
#   $moment (String) - reede, 27.11.2026, kell 14.30
family-meeting-off =
    { $code }: kohtumine jääb ära.
    Ärajäetud aeg: { $moment }
    Uue aja lepib kokku spetsialist.
# Variables:
#   $code (String), $month (String), $hours (Number)
family-month =
    { $code }: { $month }
    Abi kokku: { $hours ->
        [one] { $hours } tund
       *[other] { $hours } tundi
    }

## Letters

# Variables:
#   $person (String) - first name, or the code, $language (String)
family-write-question =
    Inimene: { $person }
    Saaja keel: { $language }
    Kirjutage, mida soovite spetsialistile öelda. Annan edasi ainult teksti. Telefoninumbrit ega kontot ta ei näe.
    Kui elu on ohus, helistage kohe 112.
# Variables:
#   $person (String) - first name, or the code
#   $typed (String), $language (String)
family-write-check =
    Kontrollige, enne kui saadan.
    Kellele: spetsialist. Inimene: { $person }
    „{ $typed }“
    Saaja keel: { $language }
# Variables:
#   $code (String), $called (String), $relation (String), $language (String)
family-answer-question =
    { $code }: kirjutage vastus. Kellele: { $relation ->
        [person] inimene ise
        [guardian] { $called } (eestkostja)
       *[relative] { $called } (lähedane)
    }
    Saaja keel: { $language }
    Annan edasi ainult teksti, Teie kontot saaja ei näe. Palun ärge kirjutage siia terviseandmeid.
# Variables:
#   $code (String), $called (String), $relation (String), $typed (String), $language (String)
family-answer-check =
    { $code }: kontrollige, enne kui saadan.
    Kellele: { $relation ->
        [person] inimene ise
        [guardian] { $called } (eestkostja)
       *[relative] { $called } (lähedane)
    }
    „{ $typed }“
    Saaja keel: { $language }
# Variables:
#   $code (String), $called (String), $relation (String), $typed (String)
family-answer-hours =
    See rida paistab olevat töötundide kohta. Midagi ei ole veel saadetud.
    „{ $typed }“
    Kas panen tunnid kirja või saadan selle sõnumina? Sõnumi saaks: { $relation ->
        [person] inimene ise
        [guardian] { $called } (eestkostja)
       *[relative] { $called } (lähedane)
    }, { $code }
# Variables:
#   $person (String) - first name, or the code
family-put-down = Pooleli jäänud sõnum on katkestatud, midagi ei saadetud. Inimene: { $person }
# Variables:
#   $person (String) - first name, or the code
family-put-down-typed = Pooleli jäänud sõnum on katkestatud, midagi ei saadetud. Kirjutatu on siin vestluses alles. Inimene: { $person }
# Variables:
#   $turn_to (String) - a contact, or where to look for one
family-urgent = Kiire asja korral pöörduge palun siia: { $turn_to }
family-not-sent = Midagi ei ole saadetud.
# Variables:
#   $person (String) - first name, or the code
#   $specialist (String)
family-sent =
    Sõnum on edasi antud. Inimene: { $person }
    Saaja: { $specialist }
    Vastus tuleb siia. Kui seda kahe tööpäeva jooksul ei tule, tuletan saajale meelde.
# Variables:
#   $code (String), $called (String), $relation (String)
family-answer-sent =
    { $code }: vastus on edasi antud.
    Saaja: { $relation ->
        [person] inimene ise
        [guardian] { $called } (eestkostja)
       *[relative] { $called } (lähedane)
    }
family-rewritten = Muudatus on edasi antud.
# Variables:
#   $number (Number)
family-too-many = Ühes päevas saab kirjutada { $number } sõnumit. See sõnum jäi saatmata. Palun jätkake homme.
family-nobody-there = Sõnum jäi edasi andmata: praegu ei ole siin kedagi, kes seda loeks.
family-change-nobody-there = Muudatus jäi edasi andmata: praegu ei ole siin kedagi, kes seda loeks.
# Variables:
#   $code (String), $relation (String)
family-blocked = { $code }: sõnum jäi edasi andmata, { $relation ->
        [person] inimene ise
        [guardian] eestkostja
       *[relative] lähedane
    } on vestluse Märkajaga sulgenud. Palun võtke ühendust muul viisil.
family-gone = Sõnum jäi edasi andmata: link on vahepeal suletud.
family-not-yours = Muudatus jäi edasi andmata: link on lõppenud või on inimesel nüüd teine spetsialist.
family-too-often = Seda sõnumit on juba mitu korda muudetud. Viimane muudatus jäi edasi andmata. Palun kirjutage uus sõnum.
family-only-text = Annan edasi ainult teksti. Pilti, häält ega faili ma ei saatnud. Palun kirjutage sama sõnadega.
# Variables:
#   $code (String), $relation (String)
family-letter = { $code }: { $relation ->
        [person] inimene ise
        [guardian] eestkostja
       *[relative] lähedane
    } kirjutas Teile.
# Variables:
#   $code (String), $relation (String)
family-letter-edited = { $code }: { $relation ->
        [person] inimene ise
        [guardian] eestkostja
       *[relative] lähedane
    } muutis oma sõnumit.
# Variables:
#   $code (String)
family-answer = { $code }: Teile kirjutas spetsialist.
# Variables:
#   $code (String)
family-answer-edited = { $code }: spetsialist muutis oma sõnumit.
# Variables:
#   $code (String), $called (String), $typed (String), $language (String)
family-letter-read =
    { $code }, kirjutab { $called }:
    „{ $typed }“
    Saatja keel: { $language }
    Vastake nupuga või sellele sõnumile.
# Variables:
#   $person (String) - first name, or the code
#   $specialist (String), $typed (String), $language (String)
family-answer-read =
    Inimene: { $person }
    Kirjutab { $specialist }
    „{ $typed }“
    Saatja keel: { $language }
    Vastake nupuga või sellele sõnumile.
# Variables:
#   $code (String), $day (String), $relation (String)
family-letter-waits = { $code }: { $relation ->
        [person] inimese enda sõnum
        [guardian] eestkostja sõnum
       *[relative] lähedase sõnum
    } ootab vastust alates { $day }.
# Variables:
#   $code (String), $day (String), $relation (String)
family-letter-late = { $code }: { $relation ->
        [person] inimese enda sõnum
        [guardian] eestkostja sõnum
       *[relative] lähedase sõnum
    } spetsialistile on ilma vastuseta alates { $day }. Palun vastake või leppige spetsialistiga kokku, kes vastab.
# Variables:
#   $code (String)
family-settled = { $code }: selge, seda sõnumit ma enam meelde ei tuleta.

## The case manager's pages

# Variables:
#   $code (String)
family-page = { $code }: lähedased ja nõusolekud
# Variables:
#   $called (String), $relation (String), $state (String)
family-page-line = { $called } ({ $relation }): { $state }
family-nobody = Praegu ei ole kellelegi luba antud. Ilma nõusolekuta ei räägi ma inimesest kellelegi.
# Variables:
#   $code (String), $called (String), $relation (String), $given_by (String), $given (String), $until (String), $scopes (String), $proof (String), $state (String)
family-one =
    { $code }: { $called } ({ $relation })
    Nõusoleku andis: { $given_by }, { $given }
    Kehtib: { $until }
    Lubatud: { $scopes }
    Tõend: { $proof }
    Link: { $state }
# Variables:
#   $called (String)
family-end-link-question =
    Kas sulgen lingi? Kellele antud: { $called }
    Teated lõpevad kohe, ka ootel sõnumeid ei saadeta.
# Variables:
#   $code (String)
family-end-all-question = { $code }: kas sulgen kõik lingid? Teated lõpevad kohe, ka ootel sõnumeid ei saadeta.
# Variables:
#   $day (String)
family-toast-extended = Nõusolek on pikendatud: kehtib kuni { $day }.
# Variables:
#   $code (String), $called (String)
family-extend-beyond =
    { $code }: teenus lõpeb kirjapandu järgi hiljemalt koos nõusolekuga. Kellele antud: { $called }
    Palun pikendage ainult siis, kui inimene jätkab ja on sellega nõus.
# Variables:
#   $code (String)
family-consent-relation = { $code }: kellele on lubatud rääkida?
# Variables:
#   $code (String)
family-consent-called = { $code }: kuidas teda siin kutsute? Näiteks „ema“ või „õde“. Nime ei ole vaja.
family-consent-by = Kes andis nõusoleku?
family-consent-scopes = Milleks nõusolek anti? Vajutage, et valida või ära võtta.
family-consent-given = Mis päeval nõusolek anti?
family-consent-until = Mis päevani nõusolek kehtib? Valige või kirjutage päev.
family-consent-proof = Kus on nõusoleku paber? Kirjutage lühidalt, näiteks „toimik 12“.
# Variables:
#   $code (String), $called (String), $relation (String), $given_by (String), $given (String), $scopes (String), $until (String), $proof (String)
family-consent-check =
    { $code }: kontrollime üle.
    Kellele: { $called } ({ $relation })
    Andis: { $given_by }, { $given }
    Milleks: { $scopes }
    Kehtib: { $until }
    Tõend: { $proof }
family-flaw-ahead = See päev on alles ees. Palun valige päev, mis on juba olnud.
family-flaw-long-ago = See päev on rohkem kui kahe aasta tagune. Palun küsige uus nõusolek või vaadake päev üle.
family-flaw-ended = See päev on juba möödas. Palun valige hilisem päev.
family-flaw-nothing = Valige vähemalt üks asi, milleks nõusolek anti.
# Variables:
#   $code (String), $until (String)
family-invite-done = { $code }: nõusolek on kirjas. Link kehtib kuni { $until } ja ainult ühele inimesele. Palun saatke järgmine sõnum talle edasi või näidake QR-koodi.
# Variables:
#   $municipality (String), $link (String), $until (String)
family-invite-forward =
    Märkaja kutse. Vald või linn: { $municipality }
    Palun avage see link oma telefonis ja vajutage „Start“:
    { $link }
    Link kehtib kuni { $until } ja ainult Teile.
# Variables:
#   $until (String)
family-invite-qr = Sama link QR-koodina. Kehtib kuni { $until }.
# Variables:
#   $code (String), $called (String)
family-withdrawal-who = { $code }: kes soovis nõusoleku tagasi võtta? Kellele antud: { $called }
family-withdrawal-when = Mis päeval ta seda soovis?
# Variables:
#   $code (String), $called (String), $who (String), $day (String)
family-withdrawal-check =
    { $code }: nõusolek võetakse tagasi.
    Kellele antud: { $called }
    Soovis: { $who }, { $day }
    Teated lõpevad kohe, ka ootel sõnumeid ei saadeta.
# Variables:
#   $code (String)
family-withdrawn-for = { $code }: nõusolek on tagasi võetud ja link suletud. Ootel sõnumeid ei saadeta.

## The next meeting

# Variables:
#   $code (String), $example (String) - 30.11
family-meeting-day = { $code }: mis päeval on järgmine kohtumine? Kirjutage päev, näiteks { $example }.
# Variables:
#   $code (String), $day (String)
family-meeting-time = { $code }, { $day }: mis kell? Kirjutage näiteks 14.30.
# Variables:
#   $code (String)
family-meeting-where = { $code }: kus kohtutakse? Üks sõna, näiteks „kodus“. Seda näeb ka lähedane, kellel on luba.
# Variables:
#   $typed (String)
family-meeting-time-problem = Ma ei saanud kellaajast aru: „{ $typed }“. Palun kirjutage näiteks 14.30.
family-meeting-past = See aeg on juba möödas. Palun kirjutage hilisem.
# Variables:
#   $code (String), $line (String)
family-meeting-set =
    { $code }: kohtumine on kirjas.
    { $line }
    Annan sellest kohe teada neile, kellel on luba sõnumeid saada.
# Variables:
#   $code (String), $line (String)
family-meeting-page =
    { $code }
    { $line }
# Variables:
#   $code (String)
#   $moment (String) - reede, 27.11.2026, kell 14.30
family-meeting-off-question =
    { $code }: kas kohtumine jääb ära?
    Aeg: { $moment }
    Annan sellest kohe teada neile, kellel on luba sõnumeid saada.
# Variables:
#   $code (String)
#   $moment (String) - reede, 27.11.2026, kell 14.30
family-meeting-cancelled =
    { $code }: kohtumine on ära jäetud.
    Aeg oli: { $moment }

## What was begun, and the command

form-what-family-consent = nõusoleku märkimine
form-what-family-withdrawal = nõusoleku tagasivõtmise märkimine
form-what-family-write = sõnum spetsialistile
form-what-family-answer = vastus sõnumile
form-what-family-meeting = kohtumise aeg
command-family = Ülevaade abist

## Lines of the instructions

help-page-family = /family – Teie lähedase ülevaade
