### Duties, facts and sources by name; how a due day was counted. Also what a period's file may get wrong.

## Duties by name

duty-contact = Ühenduse võtmine
duty-assessment = Toetusvajaduse hindamine
duty-bto-link = Baastoetuse osutaja valimine
duty-plan = Tegevusplaan või toetusplaan
duty-review = Plaani ülevaatamine
duty-review-on-change = Plaani ülevaatamine, kui vajadus muutub
duty-qol-start = Elukvaliteedi hinnang alguses
duty-qol-year = Elukvaliteedi hinnang aasta möödudes
duty-qol-end = Elukvaliteedi hinnang lõpus
duty-entry-form-copy = Sisenemisankeedi ärakiri
duty-exit-path = Väljumise tee valimine
duty-told-of-exit = Inimesele väljumisest rääkimine
duty-exit-day = Väljumise päeva märkimine
duty-exit-form = Väljumisankeet
duty-exit-form-copy = Väljumisankeedi ärakiri
duty-exit-form-turn = Väljumisankeet perioodi lõpus
duty-entry-form-turn = Uus sisenemisankeet perioodi alguses
duty-assessment-to-continue = Hindamine jätkamiseks
duty-consent-renewal = Töötukassa päringute nõusoleku pikendamine
duty-report = Kuu koondarve ja kulude koondaruanne
duty-participation-data = Kuu osalemise andmed
duty-core-service = Kuu põhiteenus
duty-support-service = Kuu tugiteenus
duty-mid-evaluation = Teenuskohtade vahehindamine
duty-qol-summary = Elukvaliteedi hinnangute koondtabel
duty-case-manager-confirmation = Kinnitus uue juhtumikorraldaja kohta
duty-contract-end = Koostöölepingu lõpp
duty-state-decision = Otsus riigi erihoolekandeteenuse kohta
duty-state-start-supporting = Toetavale teenusele pöördumine
duty-state-start-housing = Majutusega teenusele pöördumine
duty-state-start-compulsory = Teenusele pöördumine pärast sundravi, tahtevastast ravi või kohtumäärust

## Who answers for a duty

duty-owner-kov = vald või linn
duty-owner-bto = baastoetuse osutaja
duty-owner-lto = lisatoetuse osutaja
duty-owner-ska = Sotsiaalkindlustusamet
duty-owner-person = inimene ise

## How a duty stands

duty-state-open = ootab
duty-state-met = tehtud
duty-state-late = tähtaeg on möödas
duty-state-after-end = pärast perioodi lõppu
# Variables:
#   $day (String) - 27.11.2026
duty-met = tehtud { $day }
# Variables: as above
duty-met-late = tehtud { $day }, pärast tähtaega
duty-no-day = päeva dokumentides ei ole

## Facts that a deadline is counted from

fact-referred = teade
fact-contacted = ühendus inimesega
fact-entered = sisenemine
fact-assessed = hindamine
fact-linked = baastoetuse osutaja leitud
fact-planned = plaan
fact-reviewed = ülevaatamine
fact-reassessed = ümberhindamine
fact-need-changed = vajaduse muutus
fact-qol-start-person = inimese hinnang alguses
fact-qol-start-specialist = spetsialisti hinnang alguses
fact-qol-year-person = inimese hinnang aasta möödudes
fact-qol-year-specialist = spetsialisti hinnang aasta möödudes
fact-qol-end-person = inimese hinnang lõpus
fact-qol-end-specialist = spetsialisti hinnang lõpus
fact-exit-path = väljumise tee
fact-exit-told = väljumisest räägitud
fact-exit-sheet = leht inimesele üle antud
fact-exited = väljumine
fact-exit-form = väljumisankeet
fact-entry-form-sent = sisenemisankeedi saatmine
fact-exit-form-sent = väljumisankeedi saatmine
fact-query-needed = päring Töötukassasse
fact-consent-renewed = nõusolek pikendatud
fact-state-applied = taotlus riigi teenusele
fact-state-decided = otsus
fact-state-referred = suunamisotsus
fact-state-agreed = kokkulepitud päev
fact-state-started = teenusele pöördumine
fact-target-checked = sihtrühma kontroll
fact-consent-given = nõusolek
fact-contract-started = lepingu algus
fact-case-manager-changed = uus juhtumikorraldaja
fact-case-manager-confirmed = kinnitus saadetud

## Sums: from what to what

# Variables:
#   $event (String) - the fact
#   $base (String), $due (String) - 27.11.2026
#   $count (Number)
sum-days = { $event } { $base } + { $count ->
        [one] { $count } kalendripäev
       *[other] { $count } kalendripäeva
    } = { $due }
# Variables: as above
sum-working-days = { $event } { $base } + { $count ->
        [one] { $count } tööpäev
       *[other] { $count } tööpäeva
    } = { $due }
# Variables: as above
sum-months = { $event } { $base } + { $count ->
        [one] { $count } kuu
       *[other] { $count } kuud
    } = { $due }
# Variables: as above
sum-years = { $event } { $base } + { $count ->
        [one] { $count } aasta
       *[other] { $count } aastat
    } = { $due }
# Variables: as above
sum-days-before-end = { $event } { $base } − { $count ->
        [one] { $count } kalendripäev
       *[other] { $count } kalendripäeva
    } = { $due }
# Variables:
#   $event (String)
#   $base (String) - 27.11.2026
sum-at-once = { $event } { $base }, samal päeval
# Variables:
#   $due (String) - 27.11.2026
sum-on = dokumendis nimetatud või kokku lepitud päev { $due }
# Variables: as above
sum-month-end = kuu viimane päev { $due }
# Variables:
#   $event (String) - the fact
#   $base (String), $due (String) - 27.11.2026
#   $count (Number)
sum-working-day-of-next-month = { $event } { $base }, järgmise kuu { $count }. tööpäev = { $due }
sum-from-period = perioodi viimane päev
sum-from-month = kuu lõpp

## Ways of counting, without a base

# Variables:
#   $count (Number)
offset-days = { $count ->
        [one] { $count } kalendripäev
       *[other] { $count } kalendripäeva
    }
# Variables:
#   $count (Number)
offset-working-days = { $count ->
        [one] { $count } tööpäev
       *[other] { $count } tööpäeva
    }
# Variables:
#   $count (Number)
offset-months = { $count ->
        [one] { $count } kuu
       *[other] { $count } kuud
    }
# Variables:
#   $count (Number)
offset-years = { $count ->
        [one] { $count } aasta
       *[other] { $count } aastat
    }
# Variables:
#   $count (Number)
offset-days-before-end = { $count ->
        [one] { $count } kalendripäev
       *[other] { $count } kalendripäeva
    } enne perioodi viimast päeva
offset-at-once = kohe
offset-month-end = kuu viimane päev
# Variables:
#   $count (Number)
offset-working-day-of-next-month = järgmise kuu { $count }. tööpäev
# Variables:
#   $count (Number)
offset-repeat = edaspidi iga { $count ->
        [one] { $count } aasta järel
       *[other] { $count } aasta järel
    }

## How sure a number is, and where it stands

rule-status-documented = dokumendis kirjas
rule-status-carried-over = üle võetud varasemast kirjeldusest
rule-status-unconfirmed = kinnitamata
rule-status-example = näide
source-none = dokumentides ei ole
document-000 = programmi leht Sotsiaalkindlustusameti kodulehel, 28.05.2024
document-001 = kogemusseminari slaidid, 08.12.2022
document-002 = teenusmudeli kirjeldus 2019–2021
document-003 = erihoolekandeteenuste leht Sotsiaalkindlustusameti kodulehel, kuupäevata
document-004 = konkursi tingimused ja kord 2025–2026

## Numbers of a period

number-places = Teenuskohti kokku
number-total = Programmi maht
number-total-fee = Sellest koordineerimise tasu
number-total-components = Sellest teenuskomponendid
number-fee-month = Koordineerimise tasu koha kohta kuus
number-fee-months = Koordineerimise tasu kuid
number-fee-side-costs-share = Kulud b–e koordineerimise tasust kuni
number-components-month = Teenuskomponendid koha kohta kuus
number-components-months = Teenuskomponentide kuid
number-components-person = Teenuskomponendid koha kohta perioodis
number-components-month-raised = Teenuskomponendid kuus, suurendatult kuni
number-occupation-month = Hõivatuse piirhind inimese kohta kuus keskmiselt
number-filled-share = Täidetud kohti vähemalt
measure-plain = –
measure-eur = €
measure-percent = protsenti
measure-months = kuud
measure-places = kohta
measure-hours = tundi

## Target group

target-result-fits = Vastab sihtrühmale.
target-result-does-not-fit = Ei vasta sihtrühmale.
target-result-unclear = Ei ole selge, kas vastab sihtrühmale.
target-answer-met = täidetud
target-answer-not-met = ei ole täidetud
target-answer-unknown = ei ole teada
target-rule-min-age = Alampiir: vanus
target-rule-old-age-pension = Ülempiir: vanaduspensioni iga
target-rule-child-protection = Alla 16-aastast aitab lastekaitse
target-rule-window = Uute inimeste kaasamise aeg
target-rule-severe-or-lasting-condition = Raske, sügava või püsiva kuluga psüühikahäire
target-rule-adult-with-mental-health-condition = Täiskasvanud psüühikahäirega inimene
target-rule-no-dementia-or-alcohol-as-main-diagnosis = Põhidiagnoos ei ole dementsus ega alkoholisõltuvus
target-rule-changed-need-or-queue-or-judged = Vajadus on muutunud, inimene on järjekorras või spetsialist peab toetust vajalikuks
target-rule-no-state-service-at-the-same-time = Samal ajal ei ole riigi erihoolekandeteenust ega sotsiaalset rehabilitatsiooni
target-rule-no-other-outside-funding = Samal ajal ei ole sarnast teenust muu välisraha eest
target-rule-need-in-everyday-life = Abi ja toetust on vaja igapäevaeluga toimetulekul
target-rule-in-queue-for-supporting-service = Sisenemisel on inimene toetava erihoolekandeteenuse järjekorras
target-rule-under-18-may-continue-if-judged = Alla 18-aastane jätkab, kui vald või linn peab seda vajalikuks
target-rule-assessment-to-continue = Jätkaja viimane hindamine on tehtud 2024. aastal
target-rule-no-rules = Selle perioodi kohta reegleid ei ole

## What is wrong in a period's file

period-problem-not-toml = faili ei saa lugeda
period-problem-no-name = perioodi nimi on puudu
period-problem-unknown-key = sellist võtit ei ole
period-problem-unknown-duty = sellist tähtaega ei ole. Võimalikud
period-problem-unknown-domain = sellist valdkonda ei ole. Võimalikud
period-problem-not-a-table = siin peab olema tabel
period-problem-not-a-date = siin peab olema päev, näiteks 2027-01-01, ilma jutumärkideta
period-problem-not-a-count = siin peab olema täisarv, vähemalt 1
period-problem-not-a-number = siin peab olema arv
period-problem-not-text = siin peab olema tekst
period-problem-not-yes = siin saab olla ainult true
period-problem-not-among = siin peab olema üks neist
period-problem-no-status = number vajab staatust (status)
period-problem-no-clause = number vajab allikat (clause)
period-problem-two-offsets = tähtaega saab lugeda ainult ühel viisil
period-problem-days-turned = viimane päev on enne esimest
period-problem-target-group = sihtrühma reeglites on viga
