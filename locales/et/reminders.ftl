### The morning's list of duties, why a date is what it is, and putting a reminder off.

# Variables:
#   $number (Number) - the line of the list
button-duty-done = Tehtud { $number }
# Variables: as above
button-duty-undo = Tühista { $number }
# Variables: as above
button-duty-which = Nr { $number }
button-duty-done-plain = Tehtud
button-duty-done-earlier = Tehtud varem
# Variables:
#   $day (String) - 27.11.2026
button-duty-yesterday = Eile ({ $day })
button-duty-why = Miks see kuupäev?
button-duty-snooze = Lükka edasi
button-duty-reason = Näita põhjust
button-duty-correct = Paranda kuupäev
button-duty-case = Ava kaart
button-duty-date = Vali kuupäev
button-duty-earlier = Vali varasem
button-duty-before = Eelmised
button-duty-after = Järgmised

## The list

# Variables:
#   $day (String) - reede, 27.11.2026
reminder-head = Tere hommikust! Täna on { $day }.
# Variables: as above
reminder-head-later = Tere! Täna on { $day }.
# Variables: as above
reminder-head-of = Nimekiri: { $day }
# Variables:
#   $count (Number)
reminder-count = Teil on { $count ->
        [one] { $count } tähtaeg
       *[other] { $count } tähtaega
    }.
reminder-nothing-left = Sellest nimekirjast on kõik tehtud.
reminder-quiet = Tänaseks rohkem midagi ei ole.
# Variables:
#   $number (Number)
#   $whose (String) - P-014, or the municipality
#   $duty (String)
#   $when (String) - a sentence or more
reminder-line = { $number }. { $whose }: { $duty }. { $when }
# Variables:
#   $count (Number)
reminder-more = Ja veel { $count }.
# Variables:
#   $day (String) - reede, 27.11.2026
reminder-older =
    See nimekiri on vana: { $day }
    Uuem on allpool.
reminder-today = Täna viimane päev.
# Variables:
#   $due (String) - 27.11.2026
reminder-tomorrow = Tähtaeg { $due }, homme.
# Variables:
#   $due (String) - 27.11.2026
#   $days (Number)
reminder-ahead = Tähtaeg { $due }, { $days ->
        [one] { $days } päeva pärast
       *[other] { $days } päeva pärast
    }.
# Variables:
#   $due (String) - 27.11.2026
reminder-past = Tähtaeg oli { $due }.
# Variables:
#   $due (String) - 27.11.2026
#   $late (Number) - working days
reminder-past-above = Tähtaeg oli { $due }, möödas on { $late ->
        [one] { $late } tööpäev
       *[other] { $late } tööpäeva
    }.
reminder-no-day = Kindlat päeva dokumentides ei ole.
# Variables:
#   $day (String) - 27.11.2026
reminder-done = Tehtud { $day }.
reminder-moved = See tähtaeg enam ei kehti.
reminder-passed-on = Sellega tegeleb nüüd keegi teine.
# Variables:
#   $until (String) - 27.11.2026
reminder-snoozed = Tuletan meelde { $until }.
# Variables:
#   $worker (String)
reminder-part-standing-in = (Asendate: { $worker })
# Variables:
#   $worker (String)
reminder-part-above = (Vastutab: { $worker })
# Variables:
#   $worker (String)
reminder-part-unreachable = Minu sõnumid ei jõua vastutajani, palun andke ise teada. (Vastutab: { $worker })
reminder-part-unowned = Vastutajat ei ole määratud.
# Variables:
#   $until (String) - 27.11.2026
reminder-has-reason = Edasi lükatud kuni { $until }, põhjus on kirjas.
reminder-which-why = Millise tähtaja kohta?
reminder-which-snooze = Millise lükkan edasi?

## Done

# Variables:
#   $whose (String) - P-014
#   $duty (String)
reminder-what-was-done = { $whose }: { $duty }. Mis on tehtud?
reminder-way-both = Mõlemad hinnangud
reminder-way-person = Inimese hinnang
reminder-way-specialist = Spetsialisti hinnang
reminder-way-action-plan = Tegevusplaan
reminder-way-support-plan = Toetusplaan
reminder-way-reviewed = Plaan üle vaadatud
reminder-way-reassessed = Vajadus uuesti hinnatud
reminder-way-assessed = Vajadus hinnatud
reminder-way-state-decided = Otsus tehtud
reminder-way-state-referred = Suunamisotsus tehtud
reminder-toast-done = Märgitud tänase kuupäevaga.
reminder-toast-part = Märgitud. Osa on veel tegemata, seepärast jääb tähtaeg nimekirja.
reminder-toast-undone = Tagasi võetud. Tähtaeg on jälle nimekirjas.
reminder-toast-changed = Vahepeal muutus midagi. Näitan praegust seisu.
reminder-toast-others = Selle märgib juhtumikorraldaja.
reminder-refused-future = See päev on alles ees. Midagi ei märgitud.
reminder-refused-before = See päev on varasem kui sündmus, millest tähtaega arvestatakse. Midagi ei märgitud.
reminder-refused-twice = See on tänase kuupäevaga juba kirjas.
reminder-refused-needs-note = Siin on vaja ka põhjust. Palun märkige see inimese kaardil.

## Done earlier

# Variables:
#   $whose (String) - P-014
#   $duty (String)
earlier-day =
    { $whose }: { $duty }.
    Mis päeval see tehti? Valige nupuga või kirjutage kuupäev, näiteks 20.11.
# Variables:
#   $typed (String)
earlier-problem = Ei saanud aru: „{ $typed }“. Palun kirjutage kuupäev, näiteks 20.11.
earlier-problem-ahead = See päev on alles ees. Palun kirjutage päev, millal see tehti, vajaduse korral koos aastaga.
# Variables:
#   $day (String) - reede, 27.11.2026
earlier-done = Märgitud: { $day }
# Variables: as above
earlier-part = Märgitud: { $day }. Osa on veel tegemata, seepärast jääb tähtaeg alles.
earlier-gone = See on vahepeal tehtud või muutunud. Midagi ei märgitud.
earlier-cancelled = Katkestatud. Midagi ei märgitud.

## Why this date

# Variables:
#   $whose (String) - P-014
#   $duty (String)
#   $due (String) - 27.11.2026
why-head = { $whose }, { $duty }: miks { $due }?
# Variables:
#   $whose (String) - P-014
#   $duty (String)
why-no-number =
    { $whose }, { $duty }: kindlat päeva ei ole.
    Kohustus on dokumentides kirjas, päevade arv mitte. Ise ma seda välja ei mõtle.
# Variables:
#   $whose (String) - P-014
#   $duty (String)
why-gone = { $whose }, { $duty }: see tähtaeg enam ei kehti.
# Variables:
#   $event (String)
#   $base (String) - 27.11.2026
why-base = Alus: { $event }, { $base }
# Variables:
#   $rule (String) - 30 kalendripäeva
why-rule = Reegel: { $rule }
# Variables:
#   $sum (String)
why-sum = Arvutus: { $sum }
# Variables:
#   $days (String) - 24.12.2026, 25.12.2026
why-skipped = Vahele jäid riigipühad: { $days }
# Variables:
#   $source (String) - clause and status
why-source = Allikas: { $source }
# Variables:
#   $day (String) - 27.11.2026
why-next-owner = Järgmine meeldetuletus vastutajale: { $day }
# Variables:
#   $day (String) - 27.11.2026
why-next-manager = Kui see on { $day } veel tegemata, teatan ka juhtumikorraldajale.
# Variables:
#   $day (String) - 27.11.2026
why-next-lead = Kui see on { $day } veel tegemata, teatan ka meeskonna juhile.
# Variables:
#   $until (String) - 27.11.2026
why-put-off = Meeldetuletus on edasi lükatud kuni { $until }.
# Variables:
#   $until (String) - 27.11.2026
why-put-off-reason = Meeldetuletus on edasi lükatud kuni { $until }, põhjus on kirjas.
# Variables:
#   $whose (String) - P-014
#   $reason (String) - as it was typed
put-off-reason = { $whose }. Edasilükkamise põhjus: „{ $reason }“

## Putting off

# Variables:
#   $whose (String) - P-014
#   $duty (String)
#   $due (String) - 27.11.2026
snooze-question =
    { $whose }: { $duty }. Tähtaeg on { $due }.
    Millal uuesti meelde tuletada?
# Variables: as above
snooze-question-no-day =
    { $whose }: { $duty }.
    Millal uuesti meelde tuletada?
reminder-wait-tomorrow = Homme
reminder-wait-three-days = 3 päeva pärast
reminder-wait-monday = Esmaspäeval
# Variables:
#   $whose (String) - P-014
#   $duty (String)
#   $due (String) - 27.11.2026
snooze-day =
    { $whose }: { $duty }. Tähtaeg on { $due }.
    Mis päeval uuesti meelde tuletada? Kirjutage kuupäev, näiteks 27.11.
# Variables:
#   $chosen_day (String) - reede, 27.11.2026
#   $whose (String) - P-014
#   $duty (String)
#   $due (String) - 27.11.2026
snooze-reason =
    Valitud päev on pärast tähtaega ({ $due }): { $chosen_day }. Kirjutage lühidalt põhjus.
    { $whose }: { $duty }
    Põhjus jääb alles, tähtaeg ei muutu. Terviseandmeid ei ole vaja.
# Variables:
#   $typed (String)
snooze-problem = Ei saanud aru: „{ $typed }“. Palun kirjutage kuupäev, näiteks 27.11.
snooze-problem-past = See päev on juba käes või möödas. Palun kirjutage hilisem päev.
# Variables:
#   $number (Number) - characters at most
snooze-problem-long = Põhjus on liiga pikk. Palun kirjutage kuni { $number } märki.
# Variables:
#   $until (String) - 27.11.2026
snooze-toast-kept = Tuletan meelde { $until }. Tähtaeg ei muutu.
# Variables: as above
snooze-kept = Tuletan meelde { $until }. Tähtaeg ei muutu.
snooze-gone = See on vahepeal tehtud või muutunud. Midagi ei lükatud edasi.
snooze-cancelled = Katkestatud. Meeldetuletus jäi nagu enne.

## The hour

command-reminders = Meeldetuletused
# Variables:
#   $clock (String) - 8:00
reminders-page =
    <b>Meeldetuletused</b>
    Kui Teil on tähtaegu, saadan nimekirja tööpäeva hommikul. Praegu: { $clock }
    Millal see Teile sobib?
# Variables:
#   $clock (String) - 8:00
reminders-toast-kept = Salvestatud: { $clock }
reminders-for-workers = Meeldetuletused on neile, kellel on tähtajad: juhtumikorraldajale ja baastoetuse spetsialistile.

## Duties within a sentence

reminder-of-contact = ühenduse võtmine
reminder-of-assessment = toetusvajaduse hindamine
reminder-of-bto-link = baastoetuse osutaja valimine
reminder-of-plan = tegevusplaan või toetusplaan
reminder-of-review = plaani ülevaatamine
reminder-of-review-on-change = plaani ülevaatamine vajaduse muutumisel
reminder-of-qol-start = elukvaliteedi hinnang alguses
reminder-of-qol-year = elukvaliteedi hinnang aasta möödudes
reminder-of-qol-end = elukvaliteedi hinnang lõpus
reminder-of-entry-form-copy = sisenemisankeedi ärakiri
reminder-of-exit-form = väljumisankeet
reminder-of-exit-form-copy = väljumisankeedi ärakiri
reminder-of-exit-form-turn = väljumisankeet perioodi lõpus
reminder-of-entry-form-turn = uus sisenemisankeet perioodi alguses
reminder-of-assessment-to-continue = hindamine jätkamiseks
reminder-of-consent-renewal = Töötukassa päringute nõusoleku pikendamine
# Variables:
#   $month (String) - 11.2026
reminder-report-again = parandatud kuuaruande uus versioon Sotsiaalkindlustusametile, { $month }
reminder-of-report = kuu koondarve ja kulude koondaruanne
reminder-of-participation-data = kuu osalemise andmed
reminder-of-core-service = kuu põhiteenus
reminder-of-support-service = kuu tugiteenus
reminder-of-mid-evaluation = teenuskohtade vahehindamine
reminder-of-qol-summary = elukvaliteedi hinnangute koondtabel
reminder-of-case-manager-confirmation = kinnitus uue juhtumikorraldaja kohta
reminder-of-contract-end = koostöölepingu lõpp
reminder-of-state-decision = otsus riigi erihoolekandeteenuse kohta
reminder-of-state-start-supporting = toetavale teenusele pöördumine
reminder-of-state-start-housing = majutusega teenusele pöördumine
reminder-of-state-start-compulsory = riigi teenusele pöördumine
