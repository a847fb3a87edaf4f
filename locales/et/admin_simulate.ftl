### The operator's command line: a simulated year of a fictional municipality.

admin-help-simulate = Mängib läbi väljamõeldud valla aasta: inimesed, tunnid, kontroll, kuude sulgemine ja kõik failid. Hinnad on näidised.
admin-help-simulate-places = Valla teenuskohtade arv.
admin-help-simulate-year = Aasta. Kehtib selle aasta perioodi kord.
admin-help-simulate-seed = Täisarv, mille järgi aasta kulgeb. Sama arv annab samad failid.
admin-help-simulate-months = Mitu kuud jaanuarist alates (12).
admin-help-simulate-joint = Leping on ühine naaberomavalitsusega.
admin-help-simulate-out = Kaust, kuhu failid kirjutatakse: uus või tühi. Muidu luuakse ajutine kaust.
admin-help-simulate-database = Tühi andmebaas, kuhu aasta jääb alles. Muidu kasutatakse ajutist, mis pärast kustutatakse.
admin-help-simulate-lang = Failide keel: et või ru.

## What is shown

admin-simulate-progress = Mängin aastat läbi
# Variables:
#   $municipality (String), $period (String)
#   $seed (String)
admin-simulate-heading = { $municipality }, periood { $period }, seeme { $seed }. Vald, inimesed ja asutused on väljamõeldud, hinnad on näidised.
simulate-head-month = Kuu
simulate-head-contract = Leping
simulate-head-people = Inimesi
simulate-head-hours = Tunde
simulate-head-sum = Komponendid
simulate-head-fee = Tasu
simulate-head-invoice = Koondarve
simulate-head-gaps = Lünki
simulate-head-version = Versioon
admin-simulate-total = Kokku
# Variables:
#   $contract (String)
#   $used (String), $ceiling (String), $left (String) - sums
#   $share (String) - per cent
admin-simulate-budget = Leping { $contract }: maksimaalmäärast { $ceiling } on kasutatud { $used } ({ $share }), alles { $left }
# Variables:
#   $contract (String), $share (String) - per cent
admin-simulate-warning = Hoiatus: lepingu { $contract } maksimaalmäärast on kasutatud vähemalt { $share }
# Variables:
#   $period (String)
#   $names (String) - of what is missing
admin-simulate-left-out = Perioodi { $period } dokumentides ei ole: { $names }. Arved on selleta, midagi ei ole asemele mõeldud.
# Variables:
#   $year (String)
admin-simulate-earlier-year = Leping algas enne aastat { $year }. Varasemate kuude kulu ei ole mängitud: maksimaalmäärast on arvestatud ainult see aasta.
simulate-lacks-fee-month = koordineerimise tasu kuus
simulate-lacks-fee-months = tasu kuude arv
simulate-lacks-components-month = teenuskomponentide maksimaalmäär
admin-simulate-ties = Osalemise lehed, andmekogu ja koondarve klapivad sendini.
# Variables:
#   $count (Number)
#   $folder (String)
admin-simulate-files = Faile: { $count }. Kaust: { $folder }
# Variables:
#   $address (String) - of the database, without password
admin-simulate-kept = Aasta jäi alles andmebaasi: { $address }

## Why a month is closed with a gap

simulate-reason-unchecked = Kontrollija on puhkusel; tunnid kinnitas asutus.
simulate-reason-not-delivered = Inimene oli sel ajal ära.
simulate-reason-not-planned = Kokku lepitud erandina; plaan muudetakse ülevaatamisel.
simulate-reason-no-core-service = Inimene oli sel ajal ära.
simulate-reason-no-price = Hind tuleb hiljem; kuu parandatakse siis.
simulate-reason-no-component = Täpsustatakse järgmisel kuul.

## Problems

# Variables:
#   $option (String), $typed (String)
#   $least (String), $most (String)
admin-problem-simulate-number = { $option }: { $typed } ei sobi. Kirjutage täisarv { $least } kuni { $most }.
# Variables:
#   $year (String)
#   $years (String) - that can be played
admin-problem-simulate-year = Aasta { $year } kohta ei ole perioodi reegleid. Valida saab: { $years }
# Variables:
#   $typed (String)
#   $languages (String)
admin-problem-simulate-language = Failide keelt „{ $typed }“ ei ole. Valida saab: { $languages }
# Variables:
#   $folder (String)
admin-problem-simulate-folder = Kaust ei ole tühi: { $folder }. Valige uus või tühi kaust, siis ei jää ükski fail teise alla.
# Variables:
#   $address (String) - of the database, without password
admin-problem-simulate-not-empty = Andmebaasis on juba inimesi, hindu või lepinguid: { $address }. Väljamõeldud aasta vajab tühja andmebaasi. Midagi ei muutunud.
# Variables:
#   $differences (String)
admin-problem-simulate-untied = Kuu failid ei klapi omavahel: { $differences }
