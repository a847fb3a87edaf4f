### A person's case: opened, carried on by facts, handed over; dates, history and the check-list of papers.

## The card

# Variables:
#   $code (String) - P-014
#   $kind (String), $stage (String), $specialist (String), $worker (String)
#   $next (String) - one line
#   $dates (String) - lines
case-card =
    <b>{ $code } · { $kind }</b>
    Etapp: { $stage }
    Juhtumikorraldaja: { $worker }
    Baastoetuse spetsialist: { $specialist }
    { $next }
    { $dates }
# Variables:
#   $code (String), $kind (String), $closed (String) - 27.11.2026
#   $specialist (String), $worker (String)
case-card-closed =
    <b>{ $code } · { $kind }</b>
    Juhtum on suletud: { $closed }
    Juhtumikorraldaja: { $worker }
    Baastoetuse spetsialist: { $specialist }
case-nobody = ei ole määratud
# Variables:
#   $period (String) - 2025–2026
case-kind-iste = ISTE { $period }
case-kind-own = valla või linna abi
# Variables:
#   $step (String) - a fact
case-next = Järgmine samm: { $step }
case-next-none = Kõik sammud on tehtud.
case-dates-head = <b>Tähtajad</b>
case-dates-none = Avatud tähtaegu ei ole.
# Variables:
#   $number (Number)
case-dates-more = Veel tähtaegu: { $number }
# Variables:
#   $duty (String), $day (String) - reede, 27.11.2026
case-date = { $duty }: { $day }
# Variables: as above
case-date-today = { $duty }: täna viimane päev ({ $day })
# Variables: as above
case-date-late = { $duty }: tähtaeg oli { $day }
# Variables: as above
case-date-after-end = { $duty }: { $day }, pärast perioodi lõppu
# Variables:
#   $duty (String)
case-date-no-day = { $duty }: kindlat päeva dokumentides ei ole
# Variables:
#   $duty (String), $done (String) - "tehtud 27.11.2026"
case-date-met = { $duty }: { $done }
# Variables:
#   $code (String)
case-dates-title = <b>{ $code }: tähtajad</b>
case-dates-met = <b>Tehtud</b>
# Variables:
#   $day (String)
case-review-decided = Kokku lepitud ülevaatamise päev: { $day }

case-stage-noticed = märkamine
case-stage-assessment = hindamine
case-stage-planning = planeerimine
case-stage-support = plaani elluviimine
case-stage-left = osalemise lõpp

button-my-people = Minu inimesed
# Variables:
#   $code (String)
button-open-card = Ava { $code }
button-open-case = Ava juhtum
button-note-fact = Märgi sündmus
button-dates = Tähtajad
button-history = Käik
# Variables:
#   $number (Number) - of the date in the list
button-why-number = Miks { $number }
button-plan-of-case = Plaan ja tunnid
button-papers = Toimik
button-undo = Tühista
button-give-specialist = Määra spetsialist
button-hand-over = Anna kolleegile
button-set-review = Ülevaatamise päev
button-set-traits = Mis veel tähtaegu mõjutab
button-close-case = Sulge juhtum
button-reopen-case = Ava uuesti

## On a referral's card

# Variables:
#   $code (String)
card-case = Juhtum on avatud: { $code }

## Opening

# Variables:
#   $code (String)
case-known =
    Sellel inimesel on Teie vallas või linnas juba avatud juhtum: { $code }
    Palun vaadake kõigepealt seda juhtumit. Kui inimene on sama, ei ole uut vaja.
button-open-another = See on teine inimene
# Variables:
#   $window (String) - one or two sentences
case-open-kind =
    Millist abi inimesele korraldate?
    { $window }
button-kind-iste = ISTE
button-kind-own = Muu valla või linna abi
# Variables:
#   $period (String) - 2025–2026
#   $since (String), $until (String) - 30.04.2025
case-intake-open = ISTE periood { $period }: uusi inimesi saab kaasata kuni { $until }.
# Variables: as above
case-intake-closed = ISTE periood { $period }: uusi inimesi sai kaasata { $since }–{ $until }. See aeg on möödas. Valige ISTE, kui inimene juba osaleb.
# Variables:
#   $period (String)
case-intake-unknown = ISTE periood { $period }. Uute inimeste kaasamise aega dokumentides ei ole.
case-no-period = Praegu ei kehti ükski ISTE periood. Valla või linna oma abi saab korraldada alati.
# Variables:
#   $number (String) - T-0042
case-opened-from = Juhtum on avatud teatest { $number }. Teate saate lõpetada, kui töö sellega on tehtud.
# Variables:
#   $code (String)
case-opened = Juhtum on avatud: { $code }. Teie vastused kustutan siit vestlusest.
case-not-opened = Juhtumit ei avatud. Midagi ei ole salvestatud.
case-where = Millises vallas või linnas juhtumi avate?
case-name =
    Mis on inimese nimi? Selle võib vahele jätta.
    Nime hoian krüpteeritult. Vestluses on nime asemel kood.
case-age = Mis aastal on inimene sündinud? Vanus sobib ka.
case-born = Kumb sünniaasta on õige?
# Variables:
#   $years (Number)
case-child = Alla { $years }-aastast inimest aitab lastekaitse, siin talle juhtumit ei avata. Kui sünniaasta on vale, kirjutage see uuesti.

## Noting a fact

# Variables:
#   $code (String)
case-fact-which = { $code }: mida märkida?
button-other-facts = Midagi muud…
# Variables:
#   $code (String), $fact (String)
case-fact-how = { $code }, { $fact }: kumb on õige?
button-how-signed = Inimene allkirjastas
button-how-unsigned = Inimene ei allkirjastanud
button-how-action-plan = Tegevusplaan
button-how-support-plan = Toetusplaan
case-how-unsigned = allkirjata
case-how-action-plan = tegevusplaan
case-how-support-plan = toetusplaan
case-fact-attempts = Mitu korda olete püüdnud inimesega ühendust saada?
# Variables:
#   $typed (String)
case-attempts-problem = Ma ei leidnud siit arvu: „{ $typed }“. Palun kirjutage, mitu korda, näiteks 3.
case-fact-reason =
    Miks jäi allkiri andmata? Kirjutage lühidalt.
    Seda näevad ainult need, kes näevad ka nime. Terviseandmeid ei ole vaja.
# Variables:
#   $attempts (Number)
case-attempts-note = Katseid: { $attempts }.
# Variables:
#   $code (String), $fact (String)
case-fact-day =
    { $code }, { $fact }: mis päeval?
    Valige või kirjutage, näiteks 12.11 või 12.11.2026.
button-today = Täna
button-yesterday = Eile
# Variables:
#   $typed (String)
case-day-problem = Ma ei saanud päevast aru: „{ $typed }“. Palun kirjutage näiteks 12.11 või 12.11.2026.
case-problem-future = See päev on alles ees. Märkida saab seda, mis on juba juhtunud. Palun valige teine päev.
case-problem-before = See päev on varasem kui eelmise sammu päev. Palun vaadake päev üle.
case-problem-twice = Sama sündmus on sellel päeval juba märgitud. Palun valige teine päev või vajutage „Katkesta“.
case-problem-needs-note = Siin on vaja ka põhjust. Palun kirjutage see lühidalt.
# Variables:
#   $code (String), $limit (String) - reede, 27.11.2026
case-fact-review =
    { $code }: millal plaan üle vaadata?
    Palun leppige see inimesega kokku. Hiljemalt: { $limit }
# Variables:
#   $day (String) - reede, 27.11.2026
review-in-quarter = 3 kuu pärast: { $day }
# Variables:
#   $day (String)
review-in-half-year = Poole aasta pärast: { $day }
# Variables: as above
review-in-year = Aasta pärast: { $day }
review-flaw-past = See päev on juba käes või möödas. Palun valige päev, mis on alles ees.
# Variables:
#   $limit (String)
review-flaw-too-far = Plaan tuleb üle vaadata vähemalt kord aastas. Hiljemalt: { $limit }
# Variables:
#   $code (String), $fact (String)
case-fact-again =
    { $code }: keegi muutis juhtumit samal ajal. Ülal on praegune seis.
    Kas märgin ikkagi: { $fact }?
button-note-anyway = Märgi ikkagi
# Variables:
#   $code (String), $fact (String), $day (String) - reede, 27.11.2026
case-fact-noted = <b>{ $code }, { $fact }: { $day }</b>
# Variables:
#   $duty (String)
case-change-met = Tehtud: { $duty }
# Variables: as above
case-change-gone = Enam ei ole vaja: { $duty }
case-change-none = Tähtajad ei muutunud.
# Variables:
#   $since (String), $until (String) - 30.04.2025
case-outside-intake = Uusi inimesi sai sellesse perioodi kaasata { $since }–{ $until }. Sisenemise päev on väljaspool seda aega. Palun kontrollige päeva.
# Variables:
#   $code (String), $fact (String)
case-fact-undone = { $code }, { $fact }: märge on tühistatud. Juhtumi käiku jääb see alles.
case-cancelled = Midagi ei muutunud.
# Variables:
#   $code (String)
case-nothing-done = { $code }: keegi jõudis ette. Teie valik ei läinud kirja. Kaardil on praegune seis.

fact-button-contacted = Ühendus inimesega
fact-button-target-checked = Sihtrühm kontrollitud
fact-button-consent-given = Nõusolek antud
fact-button-entered = Sisenemine
fact-button-assessed = Hindamine tehtud
fact-button-linked = Baastoetuse osutaja leitud
fact-button-planned = Plaan valmis
fact-button-reviewed = Plaan üle vaadatud
fact-button-reassessed = Ümberhindamine tehtud
fact-button-need-changed = Vajadus muutus
fact-button-qol-start-person = Inimese hinnang alguses
fact-button-qol-start-specialist = Spetsialisti hinnang alguses
fact-button-qol-year-person = Inimese hinnang aasta möödudes
fact-button-qol-year-specialist = Spetsialisti hinnang aasta möödudes
fact-button-qol-end-person = Inimese hinnang lõpus
fact-button-qol-end-specialist = Spetsialisti hinnang lõpus
fact-button-entry-form-sent = Sisenemisankeet saadetud
fact-button-exited = Väljumine
fact-button-exit-form = Väljumisankeet täidetud
fact-button-exit-form-sent = Väljumisankeet saadetud
fact-button-query-needed = Päring Töötukassasse
fact-button-consent-renewed = Nõusolek pikendatud
fact-button-state-applied = Riigi teenust taotletud
fact-button-state-decided = Riigi teenuse otsus
fact-button-state-referred = Riigi teenuse suunamisotsus
fact-button-state-agreed = Riigi teenuse alguse päev
fact-button-state-started = Riigi teenus algas

## History

# Variables:
#   $code (String)
case-history-title = <b>{ $code }: käik</b>
# Variables:
#   $code (String)
#   $page (Number), $pages (Number)
case-history-title-part = <b>{ $code }: käik</b> · leht { $page }/{ $pages }
# Variables:
#   $fact (String), $day (String) - 27.11.2026
#   $how (String) - ", in which form" or nothing
#   $at (String) - when it was written down
#   $worker (String)
case-history-fact = { $fact }: { $day }{ $how } · kirja pandud { $at } ({ $worker })
# Variables:
#   $how (String)
case-history-how = , { $how }
# Variables:
#   $at (String), $worker (String)
case-history-undone = Tühistatud { $at } ({ $worker })
# Variables:
#   $move (String), $at (String), $worker (String)
case-history-move = { $move } · { $at } ({ $worker })
# Variables:
#   $move (String), $to (String), $at (String), $worker (String)
case-history-move-to = { $move }: { $to } · { $at } ({ $worker })
# Variables:
#   $move (String), $day (String), $at (String), $worker (String)
case-history-review = { $move }: { $day } · { $at } ({ $worker })
# Variables:
#   $fact (String)
button-take-back = Tühista: { $fact }
# Variables: as above
case-toast-undone = Märge on tühistatud: { $fact }
case-move-open = juhtum avatud
case-move-hand-over = antud kolleegile
case-move-give-specialist = baastoetuse spetsialist määratud
case-move-set-review = ülevaatamise päev
case-move-set-traits = muudetud: mis veel tähtaegu mõjutab
case-move-move-period = periood vahetatud
case-move-close = juhtum suletud
case-move-reopen = juhtum uuesti avatud

## Name and contact

# Variables:
#   $code (String), $name (String), $born (String), $person_language (String), $contact (String)
#   $notes (String) - one line a note, or nothing
#   $minutes (Number)
case-reveal =
    { $code }
    Nimi: { $name }
    Sünniaasta: { $born }
    Keel: { $person_language }
    Kust leida: { $contact }{ $notes }
    Kustutan selle sõnumi { $minutes } minuti pärast. Vaatamise kohta jäi märge.
case-reveal-lost = Nime või kontakti ei saa avada: krüpteerimise võti on kadunud. Sisestage need uuesti: „Veel…“ → „Paranda andmeid“.
button-turn-name = Vaheta ees- ja perekonnanimi
case-toast-turned = Vahetatud: eesnimi ja perekonnanimi.
# Variables:
#   $day (String), $what (String), $note (String)
case-reveal-note = { $day } · { $what }: { $note }

## Correcting who it is

button-correct = Paranda andmeid
# Variables:
#   $code (String)
case-correct-question = { $code }: mida parandame?
case-field-button-first-name = Eesnimi
case-field-button-last-name = Perekonnanimi
case-field-button-birth-year = Sünniaasta
case-field-button-contact = Kust leida
case-field-first-name = eesnimi
case-field-last-name = perekonnanimi
case-field-birth-year = sünniaasta
case-field-contact = kust leida
case-correct-first-name = Kirjutage õige eesnimi. Kustutan selle sõnumi pärast siit vestlusest.
case-correct-last-name = Kirjutage õige perekonnanimi. Kustutan selle sõnumi pärast siit vestlusest.
case-correct-birth-year = Kirjutage õige sünniaasta, näiteks 1971. Isikukoodi ei ole vaja.
case-correct-contact = Kirjutage, kust inimest leida: telefon, aadress või koht. Kustutan selle sõnumi pärast siit vestlusest.
case-correct-problem = See ei sobi siia. Palun kirjutage uuesti.
# Variables:
#   $code (String), $field (String), $value (String) - as it was typed
case-correct-sure =
    { $code }
    { $field }: <b>{ $value }</b>
    Kas salvestan nii?
button-correct-save = Salvesta
# Variables:
#   $code (String), $field (String)
case-corrected = { $code }. Parandatud: { $field }. Parandust saab tagasi võtta ühe päeva jooksul.
button-correct-undo = Võta parandus tagasi
# Variables:
#   $field (String)
case-toast-uncorrected = Parandus on tagasi võetud: { $field }
case-move-correct-first-name = eesnimi parandatud
case-move-correct-last-name = perekonnanimi parandatud
case-move-correct-birth-year = sünniaasta parandatud
case-move-correct-contact = parandatud: kust leida
case-move-correct-undo = parandus tagasi võetud

## Lists

# Variables:
#   $code (String), $stage (String)
case-list-line = <b>{ $code }</b> · { $stage }
# Variables:
#   $line (String) - code and stage
#   $worker (String)
case-list-worker = { $line } · { $worker }
case-list-mine-empty = Teie nimekirjas ei ole praegu kedagi.
case-filter-mine = Minu inimesed
case-filter-all = Kõik
case-filter-late = Üle tähtaja
case-filter-week = Sel nädalal
case-filter-closed = Suletud
case-filters = Keda näidata?
case-without-specialist = Spetsialistita

## To another case manager, to a specialist

# Variables:
#   $code (String)
case-give-question = Kellele { $code } üle anda?
case-give-note = Kas soovite kolleegile midagi kirjutada? Nime ja terviseandmeid ei ole vaja.
# Variables:
#   $code (String), $worker (String)
case-given = { $code } on üle antud. Uus juhtumikorraldaja: { $worker }
case-no-colleague = Siin ei ole praegu kedagi, kellele üle anda. Uue juhtumikorraldaja kutsub juht: /team
case-not-free = See kolleeg siin enam ei tööta. Palun valige keegi teine.
# Variables:
#   $codes (String)
case-taken-back = Üleandmine on tühistatud: { $codes }
# Variables:
#   $codes (String)
case-stays = Vahepeal on midagi muutunud. Uue juhtumikorraldaja juurde jäid: { $codes }
case-toast-not-back = Seda ei saa enam tagasi võtta: juhtumis on vahepeal midagi muutunud.
# Variables:
#   $code (String)
case-specialist-question = { $code }: keda määrata baastoetuse spetsialistiks?
case-specialist-note = Kas soovite spetsialistile midagi kirjutada? Nime ja terviseandmeid ei ole vaja.
# Variables:
#   $code (String), $worker (String)
case-specialist-set = { $code }: baastoetuse spetsialist on nüüd { $worker }
case-no-specialist = Ühtegi baastoetuse spetsialisti siin rohkem ei ole. Uue kutsub Teie juht: /team, „Kutsu“, „Baastoetuse spetsialist“.
case-no-specialist-lead = Ühtegi baastoetuse spetsialisti siin rohkem ei ole. Uue saate kutsuda siin: /team, „Kutsu“, „Baastoetuse spetsialist“.

# Variables:
#   $number (Number), $codes (String), $colleague (String), $worker (String)
caseload-question =
    Annate kõik oma inimesed üle ühele kolleegile. Inimesi: { $number }
    Kellele?
# Variables: as above
caseload-question-colleague =
    Annate üle kõik kolleegi inimesed.
    Senine juhtumikorraldaja: { $colleague }
    Inimesi: { $number }
    Kellele?
# Variables: as above
caseload-sure =
    Teie inimesed ({ $number }): { $codes }
    Uus juhtumikorraldaja: { $worker }
    Kas annan üle?
# Variables: as above
caseload-sure-colleague =
    Inimesed ({ $number }): { $codes }
    Senine juhtumikorraldaja: { $colleague }
    Uus juhtumikorraldaja: { $worker }
    Kas annan üle?
caseload-changed = Nimekiri on vahepeal muutunud. Palun vaadake see uuesti üle.
caseload-empty = Üle anda ei ole kedagi.
caseload-lead-only = Kolleegi inimesi saab üle anda ainult juht.
# Variables:
#   $codes (String), $worker (String)
caseload-given =
    Üle antud: { $codes }
    Uus juhtumikorraldaja: { $worker }
button-hand-over-all = Anna kõik üle
button-hand-over-mine = Anna minu inimesed üle
button-hand-over-theirs = Anna kolleegile
# Variables:
#   $number (Number)
button-hand-over-cases = Anna inimesed üle ({ $number })
# Variables:
#   $codes (String)
leave-cases = Teie nimekirjas on veel inimesi: { $codes }. Palun andke nad enne kolleegile üle: /cases. Kui nad jäävad juhtumikorraldajata, annan sellest juhile teada.

# Variables:
#   $codes (String), $worker (String)
notice-case-given =
    <b>Olete nüüd juhtumikorraldaja: { $codes }</b>
    Andis üle: { $worker }
# Variables: as above
notice-cases-given =
    <b>Teile anti üle inimesed: { $codes }</b>
    Andis üle: { $worker }
notice-has-note = Juures on kolleegi sõnum. See avaneb koos nimega.
# Variables:
#   $codes (String), $worker (String)
notice-cases-passed-on =
    Ei ole enam Teie nimekirjas: { $codes }
    Juhtumikorraldaja on nüüd: { $worker }
# Variables: as above
notice-cases-left =
    <b>Juhtumikorraldajata on: { $codes }</b>
    Kolleeg, kes siin enam ei tööta: { $worker }
    Palun andke nad üle kellelegi teisele.
# Variables:
#   $code (String), $worker (String)
notice-specialist-given =
    <b>Olete nüüd baastoetuse spetsialist: { $code }</b>
    Juhtumikorraldaja: { $worker }
# Variables:
#   $code (String)
notice-specialist-ended = { $code }: baastoetuse spetsialist on nüüd keegi teine. Teie ei pea midagi tegema.
# Variables:
#   $codes (String), $worker (String)
notice-specialist-left =
    <b>Baastoetuse spetsialistita on: { $codes }</b>
    Spetsialist, kes siin enam ei tööta: { $worker }
    Palun määrake uus.

## Setting

# Variables:
#   $code (String), $limit (String)
case-review-question =
    { $code }: millal plaan järgmine kord üle vaadata?
    Hiljemalt: { $limit }
button-no-review-day = Kokku lepitud päeva ei ole
# Variables:
#   $code (String), $day (String)
case-review-set = { $code }, plaani ülevaatamine: { $day }
# Variables:
#   $code (String)
case-review-cleared = { $code }: kokku lepitud päeva enam ei ole. Nüüd on tähtaeg aasta pärast viimast plaani või ülevaatamist.
# Variables:
#   $code (String), $chosen (String)
case-traits =
    { $code }: mis veel tähtaegu mõjutab?
    Valitud: { $chosen }
trait-not-continuing = järgmises perioodis ei jätka
trait-supporting-service = riigi toetav teenus
trait-housing-service = riigi majutusega teenus
trait-from-compulsory = tuleb sundravilt, tahtevastaselt ravilt või kohtumäärusega
trait-button-not-continuing = Järgmises perioodis ei jätka
trait-button-supporting-service = Riigi toetav teenus
trait-button-housing-service = Riigi majutusega teenus
trait-button-from-compulsory = Ravilt või kohtumäärusega
# Variables:
#   $code (String)
case-close-question = Kas sulgen juhtumi { $code }? Meeldetuletusi selle kohta enam ei tule. Hiljem saab selle uuesti avada.
# Variables: as above
case-close-papers =
    Kas sulgen juhtumi { $code }? Teile jäävad väljumisankeet ja selle ärakiri.
    Muid meeldetuletusi selle kohta enam ei tule. Hiljem saab selle uuesti avada.
# Variables: as above
case-close-form =
    Kas sulgen juhtumi { $code }? Teile jääb väljumisankeet.
    Muid meeldetuletusi selle kohta enam ei tule. Hiljem saab selle uuesti avada.
# Variables: as above
case-close-copy =
    Kas sulgen juhtumi { $code }? Teile jääb väljumisankeedi ärakiri.
    Muid meeldetuletusi selle kohta enam ei tule. Hiljem saab selle uuesti avada.
# Variables: as above
case-close-inside =
    { $code }: inimene osaleb ja väljumist ei ole märgitud. Kui osalemine lõpeb, märkige enne „Väljumine“.
    Kas sulgen juhtumi ikkagi? Meeldetuletusi selle kohta enam ei tule.
case-close-note = Kas soovite põhjuse kirja panna? Terviseandmeid ei ole vaja.
# Variables:
#   $code (String)
case-closed = { $code }: juhtum on suletud.
# Variables:
#   $code (String)
case-reopened = { $code }: juhtum on uuesti avatud.

## The case file

# Variables:
#   $code (String)
case-papers-title = <b>{ $code }: toimik</b>
# Variables:
#   $paper (String), $day (String) - 27.11.2026
case-paper-there = { $paper }: { $day }
# Variables:
#   $paper (String), $due (String)
case-paper-due = { $paper }, hiljemalt { $due }
# Variables:
#   $paper (String)
case-paper = { $paper }
paper-standing-late = Tähtaeg on möödas
paper-standing-missing = Puudub
paper-standing-there = Olemas
paper-standing-not-yet = Veel ei ole vaja
paper-consent = Nõusolek andmete töötlemiseks
paper-entry-form = Sisenemisankeet
paper-entry-form-copy = Sisenemisankeedi ärakiri Sotsiaalkindlustusametile
paper-assessment = Toetusvajaduse hindamine
paper-cooperation = Kokkulepe baastoetuse osutajaga
paper-plan = Tegevusplaan või toetusplaan
paper-review = Plaani ülevaatamine
paper-qol-start-person = Elukvaliteet alguses, inimese hinnang
paper-qol-start-specialist = Elukvaliteet alguses, spetsialisti hinnang
paper-qol-year-person = Elukvaliteet aasta möödudes, inimese hinnang
paper-qol-year-specialist = Elukvaliteet aasta möödudes, spetsialisti hinnang
paper-qol-end-person = Elukvaliteet lõpus, inimese hinnang
paper-qol-end-specialist = Elukvaliteet lõpus, spetsialisti hinnang
paper-exit-form = Väljumisankeet
paper-exit-form-copy = Väljumisankeedi ärakiri Sotsiaalkindlustusametile
case-checks-title = <b>Mida dokumentide kontrollis küsitaks</b>
# Variables:
#   $verdict (String), $finding (String)
case-check = { $finding }: { $verdict }
verdict-fine = korras
verdict-look = vaadake üle
verdict-unknown = siin ei ole teada
finding-assessment-unfinished = Hindamine on lõpuni tehtud
finding-target-unchecked = Sihtrühm on kontrollitud
finding-target-changed = Sihtrühm on kontrollitud pärast vajaduse muutust
finding-plan-missing = Plaan on õigel ajal tehtud
finding-review-overdue = Plaan on õigel ajal üle vaadatud
finding-base-not-delivered = Sel kuul on baastoetust osutatud
finding-support-not-delivered = Sel kuul on tugiteenust osutatud
finding-state-service = Samal ajal ei ole riigi erihoolekandeteenust
finding-two-providers = Sama komponenti osutab üks teenuseosutaja

## Ways in

command-cases = Minu inimesed
command-case = Ava juhtum
help-page-cases =
    /cases – Teie inimesed, nende sammud ja tähtajad
    /case – avada juhtum ilma teateta
    P-014 – selle koodiga inimese kaart
