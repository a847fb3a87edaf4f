### Words of the month's files: participation sheet, component data set, consolidated invoice, rows for STAR. They are
### printed, signed and sent to the Social Insurance Board: official names of documents, short labels, full sentences.

## Names of files and pages

papers-sheet-title = Osalemise leht
papers-dataset-title = Teenuskomponentide andmekogu
papers-invoice-title = Koondarve
# Names of worksheets: at most 31 characters, none of [ ] : * ? / \
papers-page-components = Komponendid
papers-page-summary = Kokkuvõte
papers-page-assessments = Hindamised
papers-page-plans = Plaanid
papers-page-invoice = Koondarve
papers-page-people = Inimeste kaupa
papers-page-gaps = Puudused
papers-changes = Muudatused
# Variables:
#   $version (String)
papers-changes-title = Mis muutus versioonis { $version }

## What stands above the table

papers-person = Inimene
papers-municipality = Vald või linn
papers-month = Kuu
papers-providers = Teenuseosutaja
# Variables:
#   $contract (String)
papers-contract = Leping: { $contract }
# Variables:
#   $version (String)
papers-version = versioon { $version }
# Variables:
#   $version (String), $day (String) - 22.11.2026
papers-version-made = versioon { $version }, koostatud { $day }
# Variables: as above
papers-version-corrected = versioon { $version }, parandatud { $day }
papers-co-funded = Kaasrahastanud Euroopa Liit (ESF+)
# Variables:
#   $page (String), $pages (String)
papers-page = lk { $page } / { $pages }

## Heads of columns

papers-head-day = Kuupäev
papers-head-weekday = Päev
papers-head-times = Kell
papers-head-hours = Tunde
papers-head-minutes = Minuteid
papers-head-component = Komponent
papers-head-way = Viis
papers-head-recipient = Kellele
papers-head-worker = Kes osutas
papers-head-provider = Teenuseosutaja
papers-head-billed = Teenuskomponent
papers-head-unit = Ühik
papers-head-unit-price = Ühikuhind
papers-head-sum = Maksumus
papers-head-unpriced-hours = Neist tunde ilma hinnata
papers-head-code = Kood
papers-head-name = Inimene
papers-head-municipality = Vald või linn
papers-head-contract = Leping
papers-head-month = Kuu
papers-head-version = Versioon
papers-head-entered = Sisenemine
papers-head-assessed = Viimane hindamine
papers-head-which = Esmane või korduv
papers-head-planned = Plaani kuupäev
papers-head-plan = Plaani liik
papers-head-reviewed = Plaan üle vaadatud
papers-head-left = Väljumine
papers-head-activity = Tegevus
papers-head-planned-hours = Plaanis, tunde
papers-head-done-hours = Osutatud, tunde
papers-head-left-hours = Kasutamata, tunde
papers-head-gap = Mis on puudu
papers-head-who = Kes saab täita
papers-head-reason = Põhjus
papers-head-row = Rea liik
papers-head-note = Märkus

## Words in cells

papers-mode-individual = eraldi
papers-mode-group = grupis
papers-recipient-participant = osaleja
papers-recipient-family-member = pereliige
papers-recipient-group = grupp
papers-hour = h
papers-total = Kokku
papers-total-priced = Kokku (eurod: hinnaga read)
papers-no-name = nimi märkimata
papers-no-component = komponent valimata
papers-no-provider = osutaja teadmata
papers-no-price = hind puudub
papers-no-day = puudub
papers-no-hours = Sel kuul tunde ei ole.
papers-nobody = Sel kuul ei ole siin kedagi.
papers-no-plans = Sel kuul ei olnud midagi plaanis ega osutatud.
papers-not-planned = plaanis ei olnud
papers-not-done = plaanis, aga ei osutatud
papers-assessed-first = esmane
papers-assessed-again = korduv
# Variables:
#   $codes (String) - P-014, P-020
papers-without-hours = Sel kuul tundideta: { $codes }

## Notes of a sheet, checks and signatures

papers-sums = Kokkuvõte
papers-checks = Kontrollitud
# Variables:
#   $name (String), $role (String), $at (String) - 01.12.2026 kell 10.15, $digest (String) - a1b2 c3d4 e5f6
papers-checked = { $name } ({ $role }), { $at }. Kontrollkood: { $digest }
papers-checked-as-worker = osutas teenust
papers-checked-as-specialist = baastoetuse spetsialist
papers-not-checked = Tunde ei ole veel keegi kontrollinud.
# Variables:
#   $digest (String)
papers-digest = Kogu lehe kontrollkood: { $digest }. Kui tunde muudetakse, muutub ka kood.
papers-not-all-priced = Osal ridadel ei ole hinda. Nende tunnid on kirjas, kuid kogumaksumuses neid ei ole.
papers-counted-in-minutes = Maksumus on arvutatud täpsete minutite järgi. Tunnid on siin näidatud kahe kohaga pärast koma.
papers-signatures = Allkirjad
# Variables:
#   $provider (String)
papers-sign-worker = teenust osutanud spetsialist, { $provider }
papers-sign-worker-empty = teenust osutanud spetsialist
papers-sign-specialist = baastoetuse spetsialist
papers-sign-person = teenusesaaja või eestkostja
papers-sign-day = kuupäev
papers-legal-signature = Märge „Kontrollitud“ ei ole allkiri. Õiguslikult kehtiv allkiri antakse sellele failile eraldi: digitaalselt DigiDoci programmis või käsitsi väljatrükile.

## Consolidated invoice

papers-invoice-line = Rida
# Variables:
#   $places (Number)
papers-fee = Teenusmudeli koordineerimise tasu (teenuskohti: { $places })
# Variables:
#   $municipality (String)
papers-components-of = Teenuskomponendid: { $municipality }
papers-to-pay = Kokku tasuda
papers-ceiling = Teenuskomponentide maksimaalmäär
papers-ceiling-contract = Lepingu järgi
papers-used-before = Kasutatud enne seda kuud
papers-used-now = Kasutatud sel kuul
papers-left-after = Jääk pärast seda kuud
papers-over-ceiling = Lepingu maksimaalmäär on ületatud.
papers-not-entered = sisestamata
# Variables:
#   $gaps (Number)
papers-gaps-named = Kuu on suletud teadaolevate puudustega: { $gaps }. Vaadake lehte „Puudused“.
papers-is-no-invoice = See on koondarve sisu. Arve ise koostatakse raamatupidamisprogrammis ja esitatakse Sotsiaalkindlustusametile.
papers-row-fee = koordineerimise tasu
papers-row-component = teenuskomponent
papers-gap-unchecked = Osalemise leht on kontrollimata
papers-gap-not-delivered = Plaanis, aga ei osutatud
papers-gap-not-planned = Osutatud, aga ei olnud plaanis
papers-gap-no-core-service = Põhiteenust sel kuul ei olnud
papers-gap-no-price = Hind puudub
papers-gap-no-component = Komponent on valimata
papers-no-gaps = Puudusi ei ole.
papers-no-reason = põhjust ei ole kirjas

## Changes between versions

papers-changed-what = Mida muudeti
papers-changed-before = Oli
papers-changed-after = On
papers-changed-nothing = (ei olnud midagi)
papers-no-changes = Ridades muudatusi ei ole.
# Variables:
#   $hours (String) - 1,50, $unit (String) - 22,50 €, $sum (String) - 33,75 €
papers-changed-line = { $hours } h × { $unit } = { $sum }
# Variables:
#   $hours (String) - 1,50, $lack (String)
papers-changed-unpriced = { $hours } h, { $lack }
