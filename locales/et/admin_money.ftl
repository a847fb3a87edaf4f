### The operator's command line: money, prices and contracts.

## Help

admin-help-rules-money = Arvutab lepingu raha teenuskohtade järgi: komponentide maksimaalmäära ja koordineerimise tasu.
admin-help-rules-money-places = Lepingu teenuskohtade arv.
admin-help-rules-money-after = Teenuskohti pärast vahehindamist: näitab, milliseks maksimaalmäär väheneks (hinnang).
admin-help-import-prices = Loeb hinnakirja failist (CSV või XLSX) andmebaasi. Kui kas või ühes reas on viga, ei muutu midagi.
admin-help-import-prices-file = Veerud: komponent, saaja, ühik, hind, alates, kuni, osutaja. Vaja on komponenti, hinda ja algust. Eeskuju: admin/examples/prices.csv (näidishinnad).
admin-help-import-prices-kov = Valla või linna oma hinnakiri: võti (saku) või nimi (Saku vald). See on ülem kui perioodi oma.
admin-help-import-prices-period = Perioodi hinnakiri, kehtib kõigile: 2025-2026.
admin-help-import-contracts = Loeb lepingud failist (CSV või XLSX) andmebaasi. Kui kas või ühes reas on viga, ei muutu midagi.
admin-help-import-contracts-file = Veerud: leping, omavalitsused, esindaja, kohti, maksimaalmäär, tasu kuus, tasu kuid, periood, alates, kuni, kasutatud, kasutatud kuni. Vaja on lepingut, omavalitsusi, kohti ja perioodi. Eeskuju: admin/examples/contracts.csv.
admin-help-import-rows-replace = Asendab read, mis on varem teisiti toodud.
admin-help-import-dry-run = Näitab, mis muutuks. Midagi ei salvesta.

## Money of a number of places

# Variables:
#   $period (String)
#   $places (Number)
admin-money-heading = Periood { $period }. Teenuskohti: { $places }
admin-money-ceiling = Teenuskomponentide maksimaalmäär
admin-money-fee-month = Koordineerimise tasu kuus
admin-money-fee-total = Koordineerimise tasu kokku
admin-money-side-costs = Sellest punktid b–e kokku kuni
admin-money-contract-says = Kehtib see summa, mis on lepingus: maksimaalmäär võib olla seal suurem.
# Variables:
#   $after (Number), $places (Number) - of service
#   $sum (String)
admin-money-after = Hinnang pärast vahehindamist ({ $places } → { $after } kohta): maksimaalmäär { $sum } [004 2.4.2]
admin-money-after-fee = Koordineerimise tasu vahehindamine ei muuda [004 2.6.1].

## Problems

# Variables:
#   $option (String), $typed (String)
#   $least (String), $most (String)
admin-problem-places = { $option }: „{ $typed }“ ei sobi. Kirjutage täisarv { $least } kuni { $most }.
# Variables:
#   $period (String)
#   $key (String) - of the number in the period's file
admin-problem-no-number = Selle perioodi dokumentides ei ole raha arvutamiseks vajalikku arvu: { $period }, { $key }. Lisage see perioodi faili.

## Import of tables

# Variables:
#   $told (String) - the row
admin-import-row-add = + { $told }
# Variables:
#   $told (String) - the row
#   $before (String) - what it replaces
admin-import-row-replace = ~ { $told } (seni: { $before })
# Variables:
#   $told (String)
admin-import-row-same = = { $told }
admin-import-dry-run = See oli proov: midagi ei salvestatud.
# Variables:
#   $file (String)
#   $add (Number), $replace (Number), $same (Number) - rows
admin-import-prices-done = Hinnakiri on andmebaasis: { $file }. Lisatud: { $add }, asendatud: { $replace }, muutmata: { $same }
# Variables:
#   $months (Number)
admin-import-prices-months = Suletud kuid, mille summad muutusid: { $months }. Need vajavad uut versiooni.
# Variables:
#   $file (String)
#   $add (Number), $replace (Number), $same (Number) - rows
admin-import-contracts-done = Lepingud on andmebaasis: { $file }. Lisatud: { $add }, asendatud: { $replace }, muutmata: { $same }
admin-import-contracts-no-ceiling = Mõnel lepingul ei ole maksimaalmäära. Märkaja ei mõtle seda ise välja: lisage lepingus olev summa.
# Variables:
#   $places (Number), $months (Number)
#   $ceiling (String), $fee (String) - euros
#   $first (String), $last (String) - days
admin-import-contract-sums = kohti: { $places }, maksimaalmäär: { $ceiling }, tasu: { $fee } kuus ({ $months } kuud), { $first }–{ $last }

## What is wrong in a table

# Variables:
#   $row (Number)
#   $column (String), $told (String)
admin-table-fault = Rida { $row }, veerg „{ $column }“: { $told }
# Variables:
#   $count (Number)
admin-table-more = … ja veel vigu: { $count }
admin-table-nothing = väärtus puudub
# Variables:
#   $typed (String)
admin-table-not-day = „{ $typed }“ ei ole päev. Kirjutage 2026-01-31 või 31.01.2026
# Variables: as above
admin-table-not-number = „{ $typed }“ ei ole arv. Kirjutage näiteks 17,35
# Variables: as above
admin-table-not-whole = „{ $typed }“ ei ole täisarv. Kirjutage näiteks 12
# Variables:
#   $typed (String), $places (String)
admin-table-too-exact = „{ $typed }“: pärast koma võib olla numbreid kuni { $places }
# Variables:
#   $typed (String), $most (String)
admin-table-out-of-sense = „{ $typed }“ ei sobi. Arv peab olema suurem kui 0 ja kuni { $most }
# Variables:
#   $most (String)
admin-table-too-long = liiga pikk, kuni { $most } märki
# Variables:
#   $typed (String)
admin-table-turned = „{ $typed }“ on varem kui algus
# Variables: as above
admin-table-no-component = komponenti „{ $typed }“ ei ole
# Variables: as above
admin-table-no-recipient = „{ $typed }“ ei sobi. Võimalikud: osaleja, pereliige, rühm või tühi (kõik)
# Variables: as above
admin-table-not-hour = „{ $typed }“ ei sobi. Hind on tunni eest: h
# Variables: as above
admin-table-no-provider = osutajat „{ $typed }“ ei ole
# Variables: as above
admin-table-two-providers = osutajaid nimega „{ $typed }“ on mitu. Tooge hind valla või linna kaupa
# Variables: as above
admin-table-no-municipality = valda ega linna „{ $typed }“ ei ole
# Variables: as above
admin-table-municipality-twice = „{ $typed }“ on kirjas kaks korda
# Variables: as above
admin-table-not-of-contract = „{ $typed }“ ei ole selle lepingu vald ega linn
admin-table-needs-representative = ühisel lepingul peab olema esindaja
# Variables:
#   $typed (String)
admin-table-no-period = perioodi „{ $typed }“ ei ole
# Variables:
#   $before (String)
admin-table-price-there = andmebaasis on juba teine hind: { $before }
admin-table-contract-there = andmebaasis on see leping teisiti
# Variables:
#   $names (String) - of contracts
admin-table-contract-meets = samal ajal kehtib juba leping { $names }
# Variables:
#   $first (Number), $second (Number) - rows
admin-table-price-twice = Read { $first } ja { $second }: sama komponent, saaja ja osutaja, aga päevad kattuvad
# Variables: as above
admin-table-contract-twice = Read { $first } ja { $second }: sama leping on kaks korda
# Variables: as above
admin-table-contracts-meet = Read { $first } ja { $second }: samal vallal või linnal on samal ajal kaks lepingut
# Variables:
#   $file (String)
#   $told (String) - lines, one for each fault
admin-problem-table =
    Midagi ei toodud. Failis on vigu: { $file }
    { $told }
# Variables:
#   $file (String)
admin-problem-table-empty = Failis ei ole ühtegi rida: { $file }. Vaja on pealkirju ja vähemalt ühte rida.
# Variables:
#   $file (String)
#   $most (Number)
admin-problem-table-long = Failis on liiga palju ridu: { $file }. Kuni { $most }.
# Variables:
#   $file (String), $cell (String) as a spreadsheet names it
#   $rows (Number), $columns (Number)
admin-problem-table-far = Failis { $file } on mõni lahter tabelist väga kaugel: { $cell }. Lehel võib olla kuni { $rows } rida ja { $columns } veergu. Palun kustutage see lahter või salvestage tabel uude faili.
# Variables:
#   $file (String)
admin-problem-table-big = Fail on liiga suur: { $file }.
# Variables: as above
admin-problem-table-not-text = Faili ei saanud lugeda: { $file }. Salvestage see XLSX-failina või CSV-failina kodeeringus UTF-8.
# Variables:
#   $file (String), $heading (String)
admin-problem-table-heading-twice = Failis { $file } on veerg kaks korda: „{ $heading }“
# Variables:
#   $file (String), $names (String)
admin-problem-table-missing = Failis { $file } puuduvad veerud: { $names }
# Variables:
#   $file (String)
#   $row (Number)
admin-problem-table-wide = Failis { $file } on reas { $row } rohkem lahtreid kui pealkirju. Kui arvus on koma, eraldage veerud semikooloniga.
admin-problem-price-scope = Kelle hinnakiri see on? Andke kas --kov või --period, mitte mõlemat.
