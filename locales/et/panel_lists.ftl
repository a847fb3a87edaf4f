### Lists of the operator's panel: codes, states and moments.

panel-menu-referrals = Teated
panel-menu-cases = Juhtumid
panel-menu-duties = Tähtajad
panel-menu-outbox = Saadetavad sõnumid
panel-menu-unreachable = Kellega ei saa ühendust
panel-menu-audit = Logi

panel-referrals-told = Teated numbri ja koodiga. Nime ega kontakti siin ei ole.
panel-cases-told = Juhtumid inimese koodiga. Nime ega kontakti siin ei ole.
panel-duties-told = Varasem tähtaeg on ees. Ainult hilinenud: valige seisuks „üle tähtaja“. Peatatud ja ära tehtud tähtaegu hilinenuks ei loeta.
panel-outbox-told = Mida robot ise ütleb: mis on saadetud, mis ootab ja mis jäi saatmata, koos põhjusega.
panel-unreachable-told = Töötajad, kelleni roboti sõnumid praegu ei jõua. Nimi on see, mida kolleegid näevad.
panel-unreachable-nothing = Kõik töötajad on kättesaadavad.
panel-unreachable-do-blocked = Helistage inimesele. Kui telefon või konto on sama, avab ta Telegramis roboti ja vajutab „Start“. Kui konto on uus, lõpetage vana roll ja saatke uus kutse.
panel-unreachable-do-left = Helistage inimesele. Kui ta töötab edasi, saatke uus kutse.
panel-unreachable-do-suspended = Helistage inimesele. Kui telefon on tema käes, avage konto tema lehel. Kui telefon on kadunud, lõpetage roll ja saatke uus kutse uude telefoni.
panel-unreachable-do-active = Midagi ei ole vaja teha.
panel-unreachable-invite = saada uus kutse
panel-audit-told = Kes mida tegi või vaatas. Nime ja kontakti vaatamise juures on ka kirjutatud põhjus (aasta jooksul, failis seda ei ole). Muidu on siin ainult numbrid, koodid ja kolleegide nimed; ühtegi rida ei saa muuta ega kustutada.
panel-list-nothing = Ühtegi rida ei ole. Muutke valikut või tühjendage see.
# Variables:
#   $first (Number), $last (Number) - of the rows that are shown
#   $total (Number)
panel-list-shown = Read { $first }–{ $last }, kokku { $total }
# Variables:
#   $count (Number)
panel-list-newest =
    { $count ->
        [one] Üks rida, uuemad ees
       *[other] { $count } rida, uuemad ees
    }
# Variables:
#   $number (Number), $pages (Number)
panel-pages-of = { $number } / { $pages }

panel-filter = Filtreeri
panel-filter-clear = Tühjenda
panel-filter-all = Kõik
panel-filter-since = Alates
panel-filter-until = Kuni
panel-filter-account = Konto number või nimi
panel-filter-hands = Vastutaja
panel-hands-left = roll on lõppenud
# Variables:
#   $name (String)
panel-role-ended = { $name } (roll lõppenud)
# Variables:
#   $number (String)
panel-account-number = konto { $number }
panel-filter-backwards = „Kuni“ on varasem kui „Alates“. Palun vahetage päevad.
panel-file = Laadi alla see valik:
panel-yes = jah
panel-no = ei

panel-col-number = Number
panel-col-person = Inimene
panel-col-municipality = Vald või linn
panel-col-status = Seis
panel-col-state = Seis
panel-col-urgency = Kiireloomulisus
panel-col-referrer = Kes teatas
panel-col-verified = Kinnitatud
panel-col-sent = Saadetud
panel-col-taken = Vastu võetud
panel-col-contacted = Ühendust võetud
panel-col-closed = Lõpetatud
panel-col-kind = Liik
panel-col-period = Periood
panel-col-manager = Juhtumikorraldaja
panel-col-specialist = Spetsialist
panel-col-opened = Avatud
panel-col-late = Üle tähtaja
panel-col-duty = Kohustus
panel-col-owner = Kelle teha
panel-col-name = Nimi
panel-col-due = Tähtaeg
panel-col-days-late = Päevi üle tähtaja
panel-col-snoozed = Edasi lükatud
panel-col-done = Tehtud
panel-col-notice = Sõnumi liik
panel-col-subject = Mille kohta
panel-col-subject-code = Mille kohta (kood)
panel-col-account = Konto
panel-col-at = Aeg
panel-col-settled = Lõppes
panel-col-tries = Katseid
panel-col-reason = Põhjus
panel-col-reason-code = Põhjus (kood)
panel-col-act = Tegevus
panel-col-todo = Mida teha
panel-col-unreachable-why = Miks
panel-col-since = Alates
panel-col-role = Roll
panel-col-unsaid = Jäi ütlemata
panel-col-code = Kood
panel-col-why = Põhjus
panel-col-action = Tegevus

panel-status-open = kõik lõpetamata
panel-referral-waits = ühendus võtmata
panel-case-kind-iste = ISTE
panel-case-kind-own = valla või linna abi
panel-case-state-open = avatud
panel-case-state-closed = suletud
panel-duty-state-late = üle tähtaja
panel-duty-state-open = tegemata
panel-duty-state-done = tehtud
panel-duty-state-ended = ära langenud
panel-duty-state-paused = peatatud
panel-account-state-active = kasutab
panel-account-state-blocked = blokeeris roboti
panel-account-state-left = lahkus
panel-account-state-suspended = peatatud

panel-outbox-again = Proovi uuesti
# Variables:
#   $count (Number)
panel-outbox-again-done =
    { $count ->
        [0] Midagi ei olnud uuesti proovida.
        [one] Üks sõnum läheb kohe uuesti saatmisele.
       *[other] { $count } sõnumit läheb kohe uuesti saatmisele.
    }
panel-outbox-again-all = Proovi kõiki nurjunuid uuesti
panel-outbox-again-question = Kõik nurjunud sõnumid saavad uue katse. Enne saatmist vaadatakse, kas need on veel vajalikud.
panel-outbox-again-yes = Jah, proovi uuesti

## The first page

panel-tile-waiting = Inimesi ootab ühendust
# Variables:
#   $at (String) - a moment
panel-tile-longest = Esimene alates: { $at }
panel-tile-late = Üle tähtaja
# Variables:
#   $on_time (String), $late (String) - counts of 12 weeks
panel-tile-met = 12 nädala jooksul tehtud õigel ajal: { $on_time }, hiljem: { $late }
panel-tile-unreachable = Töötajaid ei saa kätte
panel-tile-left = Juhtumid, mille vastutaja roll on lõppenud
panel-chart-referrals = Teateid nädalas
panel-chart-hours = Töötunde nädalas
# Variables:
#   $title (String), $highest (String) - an amount
panel-chart-about = { $title }, 12 nädalat, kõige rohkem { $highest }. Arvud on all tabelis.
panel-chart-week = Nädal algab
panel-chart-count = Teateid
panel-chart-h = Tunde
panel-chart-table = Näita arvudena
panel-chart-now = (kestab)
panel-outbox-none = Robot ei ole veel midagi ise öelnud.
panel-doctor = Kontroll
panel-doctor-waits = Telegrami server või robot ei ole veel vastanud. Vastus on siin, kui laadite lehe hiljem uuesti.
# Variables:
#   $at (String) - when the last answer was asked for
panel-doctor-waits-known = Telegrami server või robot ei ole veel vastanud. Siin on viimane vastus: { $at }.
panel-mark-ok = korras
panel-mark-warning = vaadake üle
panel-mark-broken = katki
panel-stands = Siin töötab
panel-stands-version = Märkaja versioon
panel-stands-revision = Andmebaasi versioon
panel-stands-database = Andmebaasi suurus
panel-stands-disk = Kettaruum
# Variables:
#   $size (String) - megabytes
panel-stands-mb = { $size } MB
# Variables:
#   $free (String), $all (String) - megabytes
panel-stands-free = vaba { $free } MB, kokku { $all } MB

## Who a code is

panel-menu-reveal = Kes on koodi taga
panel-reveal-told = Nime ja kontakti vaadake ainult siis, kui seda on kellegi aitamiseks vaja. Iga vaatamine jääb logisse koos Teie põhjusega.
# Variables:
#   $left (Number)
panel-reveal-left = Selles tunnis saab vaadata veel: { $left }
panel-reveal-code = Kood
panel-reveal-code-hint = Näiteks P-014
panel-reveal-code-bad = Kood on kujul P-014.
panel-reveal-nobody = Sellise koodiga inimest ei ole.
panel-reveal-reason = Põhjus
panel-reveal-reason-hint = Miks on seda vaja? Näiteks: vald palus kontrollida telefoninumbrit.
# Variables:
#   $least (Number) - characters
panel-reveal-reason-short = Palun kirjutage põhjus, vähemalt { $least } tähemärki.
# Variables:
#   $most (Number)
panel-reveal-many = Ühes tunnis saab vaadata kuni { $most } korda, ka sama inimest. Proovige hiljem uuesti.
panel-reveal-once = Seda lehte näidati juba. Kui on vaja veel kord vaadata, vajutage uuesti nuppu.
panel-reveal = Näita
panel-revealed-told = Seda näidatakse üks kord. Sulgege leht, kui olete lõpetanud.
panel-revealed-name = Nimi
panel-revealed-contact = Kontakt
panel-revealed-unknown = ei ole teada
panel-revealed-close = Valmis, peida

## Data, kept and copied

panel-menu-data = Andmed ja koopiad
panel-data-told = Siin on seis. Toimingud tehakse serveris käsureal. Ühtegi nime siin ei ole.
panel-data-requests = Andmepäringud
panel-data-requests-none = Ühtegi päringut ei oota vastust.
panel-data-received = Saabus
panel-data-keeping = Säilitamise ajad
panel-data-keeping-none = Ühtegi lepingut ei ole sisestatud.
panel-data-contract = Leping
panel-data-until = Säilitada kuni
panel-data-backup = Varukoopiad
panel-data-held = Taastamisel kinni peetud sõnumid
# Variables:
#   $count (Number)
panel-data-held-told =
    { $count ->
        [one] Üks sõnum ootab Teie otsust: kas saata või jätta saatmata?
       *[other] { $count } sõnumit ootab Teie otsust: kas saata või jätta saatmata?
    }
panel-data-held-look = Vaata sõnumeid
panel-data-do-new = Kirjutab üles, et inimene küsis oma andmeid (copy), parandust (correction) või kustutamist (erasure).
panel-data-do-list = Näitab, mis ootab vastust ja mis päevaks.
panel-data-do-answer = Teeb, mida paluti, kirjutab vastuse kausta ja lõpetab päringu. Enne kustutamist küsib kinnitust.
panel-data-do-keep = Näitab ja muudab, mis päevani lepingu dokumente säilitatakse.
panel-data-do-purge = Näitab, mille aeg on möödas. Kui --dry-run ei ole lisatud, kustutab selle; enne küsib kinnitust.
panel-data-do-backup = Teeb kohe krüpteeritud varukoopia.
panel-data-do-check = Kontrollib, kas varukoopiast saab taastada. Midagi ei muudeta.
panel-data-do-release = Saadab kinni peetud sõnumid. Enne vaadatakse, kas need on veel vajalikud.
panel-data-do-drop = Jätab kinni peetud sõnumid saatmata.
