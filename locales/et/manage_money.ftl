### The operator's panel: one contract, one price.

## What was typed is looked at before it is saved

# Variables:
#   $name (String)
manage-look-title = Vaadake üle: { $name }
manage-look-told = Midagi ei ole veel salvestatud.
manage-look-caption = Mis muutub
manage-look-now = Uus
manage-look-follows = Mis sellega kaasneb
manage-look-sure = Olen selle läbi lugenud. Salvesta nii.
manage-look-sure-needed = Palun lugege see läbi ja märkige linnuke.
manage-look-other = Vahepeal on midagi muutunud. Siin on nüüd uus kokkuvõte: palun vaadake see üle.
manage-look-go = Vaata üle
manage-look-edit = Paranda
manage-look-leave = Loobu
manage-look-former = Vormis on endised väärtused. Midagi ei muutu enne, kui olete need üle vaadanud ja salvestanud.
manage-contract-source = Kust andmed tulid
manage-source-typed = sisestatud siin

## A contract

manage-contracts-none-here = Lepingut ei ole.
# Variables:
#   $places (Number)
manage-contract-places-line = kohti { $places }
manage-contract-new = Lisa leping
manage-contract-edit = Muuda andmeid
# Variables:
#   $contract (String)
manage-contract-change = Muuda lepingut: { $contract }
manage-contract-name-hint = Nagu see on lepingus. Hiljem seda muuta ei saa: selle järgi tunneb Märkaja lepingu ära
manage-contract-name-stays = Lepingu number ei muutu: selle järgi tunneb Märkaja lepingu ära.
manage-contract-there = Sellise numbriga leping on juba olemas. Seda saab muuta tema enda lehel.
manage-contract-municipalities-more = Vali loetelust
manage-contract-representative = Esindaja
manage-contract-representative-hint = Ühise lepingu puhul vald või linn, kes teisi esindab
manage-contract-period-hint = Selle järgi loetakse tähtajad ja tasud
manage-contract-as-period = Tühi: nagu perioodis
manage-contract-first = Esimene päev
manage-contract-last = Viimane päev
manage-contract-ceiling-hint = Kui palju lepingu järgi võib teenuskomponentidele kokku kuluda, eurodes. Tühi: Märkaja ei näita, kui palju raha on alles
manage-contract-fee-typed = Koordineerimise tasu kuus
manage-contract-fee-hint = Eurodes, kogu lepingu peale. Tühi: kohtade arv korda perioodi tasu ühe koha eest
manage-contract-fee-months = Mitme kuu eest tasu makstakse
manage-contract-used-hint = Kui palju komponentide rahast oli kulunud enne Märkaja kasutuselevõttu, eurodes. Tühi: mitte midagi
manage-contract-used-until = Mis päevani see summa kehtib
manage-contract-used-until-hint = Vajalik siis, kui eelmine summa on kirjas
# Variables:
#   $contract (String)
manage-contract-added = Leping on lisatud: { $contract }.
# Variables: as above
manage-contract-saved = Leping on salvestatud: { $contract }.
manage-contract-same = Midagi ei olnud muuta.
manage-contract-end = Lõpetamine
manage-contract-end-told = Kirjutage viimane päev, millal leping kehtib. Leping ise jääb alles, samuti saadetud kuud ja failid.
manage-contract-changes = Mida on siin muudetud
manage-contract-changes-told = „Võta tagasi“ avab vormi endiste väärtustega: midagi ei muutu enne, kui olete need üle vaadanud ja salvestanud. Lisatud lepingut ära võtta ei saa: selle juurde võib juba kuuluda kuid ja faile. Valesti lisatud lepingul muutke andmed õigeks või määrake viimane päev. Tabelist toodud muudatused on ainult all loetelus, ilma endise väärtuseta.

## What follows from a change of a contract

# Variables:
#   $places (Number), $people (Number)
manage-contract-warn-people = Kohti on lepingus { $places }, inimesi on teenusel praegu { $people }. Kedagi teenuselt välja ei arvata.
# Variables:
#   $before (String), $now (String) - from a day until a day
manage-contract-warn-shorter = Leping kehtib vähem aega: enne { $before }, nüüd { $now }. Päevadel, mis jäävad välja, lepingut ei ole.
# Variables:
#   $names (String)
manage-contract-warn-gone = Lepingust jäävad välja: { $names }.
# Variables:
#   $count (Number), $months (String)
manage-contract-warn-sent = Lepingu ajast on juba saadetud kuid: { $count } ({ $months }). Saadetud failid ei muutu. Eelarve arvestatakse kohe uute andmete järgi.
# Variables:
#   $fee (String)
manage-contract-note-fee = Kohtade arv muutub, aga koordineerimise tasu jääb samaks. Perioodi järgi oleks see { $fee } kuus: selle saate, kui jätate tasu lahtri tühjaks.

## Until when the papers of a contract are kept

manage-contract-keep = Dokumentide säilitamine
manage-contract-keep-told = Mis päevani programmi dokumente lepingu järgi hoitakse ja millises punktis see kirjas on.
manage-contract-keep-open = Päeva ei ole märgitud. Ilma selleta ei kustutata programmi dokumentidest midagi.
manage-contract-keep-until = Säilitada kuni
manage-contract-keep-clause = Lepingu punkt
manage-contract-keep-clause-hint = Näiteks: punkt 5.2.6
manage-contract-keep-past = See päev on juba möödas: järgmine kustutamine kustutab selle lepingu inimeste andmed ja failid.

## One line of a price list

manage-price-new = Lisa hind
manage-price-new-told = Hind on ühe tunni eest. Kui samale komponendile, saajale ja osutajale kehtib juba varasem hind, siis uus hind asendab selle alates oma esimesest päevast.
manage-price-everybody = kõik
manage-price-endless = lõputa
manage-price-typed = Tunni hind eurodes
manage-price-typed-hint = Näiteks 24,50
manage-price-first = Kehtib alates
manage-price-last = Kehtib kuni
manage-price-last-hint = Tühi: kuni uue hinnani
# Variables:
#   $price (String) - a sum and its days
manage-price-added = Hind on lisatud: { $price }
manage-price-same = Täpselt selline hind on juba kirjas.
# Variables:
#   $months (String), $day (String)
manage-price-sent = Kuud { $months } on saadetud teise hinnaga ja seda ei muudeta. Uus hind saab kehtida alates { $day }.
# Variables:
#   $price (String) - a sum and its days
manage-price-replaces = See hind kaob, uus tuleb asemele: { $price }
# Variables: as above
manage-price-gives-way = Kuni uue hinna alguseni kehtib edasi: { $price }
# Variables:
#   $months (String)
manage-price-reported = Neil päevil on juba suletud kuid: { $months }. Kui mõne kuu summa muutub, vajab see uut versiooni, ja kuu sulgeja saab sellest teada.
manage-price-next = Uus hind hilisemast päevast
manage-price-next-told = Kõik muu jääb samaks. Kuni selle päevani kehtib praegune hind.
# Variables:
#   $price (String)
manage-price-ended = Hinna viimane päev on salvestatud: { $price }
manage-price-turned = See päev on varem kui hinna algus.
# Variables:
#   $months (String)
manage-price-end-sent = Selle hinnaga on kuud juba saadetud: { $months }. Hind peab kehtima vähemalt viimase saadetud kuu lõpuni.
manage-price-remove = Võta hind ära
manage-price-remove-told = Kui hind on valesti lisatud, saab selle ära võtta: selle hinnaga ei ole ühtegi kuud saadetud. Valesti kirjutatud lõpu saate parandada, kui kirjutate üleval õige päeva.
manage-price-remove-question = Seda hinda siis enam ei ole. Kui see pidi siiski olema, lisage see uuesti.
manage-price-remove-yes = Jah, võta ära
# Variables:
#   $price (String)
manage-price-removed = Hind on ära võetud: { $price }
# Variables:
#   $months (String)
manage-price-held = Seda hinda ei saa ära võtta: selle ajal on kuud juba saadetud ({ $months }). Lisage uus hind hilisemast päevast või määrake viimane päev.
