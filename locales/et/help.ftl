### The frame of the pages about help: feet, ways on, search, the day that is counted.

command-services = Mis abi on olemas?
# Variables:
#   $part (Number), $parts (Number)
help-part = Osa { $part } / { $parts }
# Variables:
#   $checked (String) - a day, $source (String) - names of documents
help-foot = Kontrollitud: { $checked }. Allikas: { $source }. Palun küsige üle, mis kehtib täna.
help-source-000 = Sotsiaalkindlustusameti programmileht (28.05.2024)
help-source-002 = teenusmudeli kirjeldus 2019–2021
help-source-003 = Sotsiaalkindlustusameti leht erihoolekandest (kuupäevata)
help-source-004 = konkursi tingimused 2025–2026
help-type = Võite ka kirjutada sõna, näiteks „töö“ või „järjekord“.
button-help-search = Otsi sõnaga
button-help-more = Loe edasi
button-help-before = Eelmine osa
button-help-count = Arvuta päev
button-help-count-again = Arvuta uuesti

## Search

help-search-question = Mida otsite? Kirjutage sõna või paar, näiteks „autism“ või „kui kaua oodata“.
# Variables:
#   $typed (String) - what the person wrote
help-found = Leidsin „{ $typed }“ kohta need lehed.
# Variables: as above
help-nothing-found =
    Ei saanud aru: „{ $typed }“. Sellist lehte ma ei leidnud.
    Proovige teist sõna, näiteks „töö“, või valige teema.
    Küsida saab ka inimeselt: oma valla või linna sotsiaaltöötajalt.
    Kui elu on ohus, helistage kohe 112.
help-search-left = Selge, otsing jäi pooleli.

## A greeting, thanks, and who is talking here

small-talk-hello =
    Tere! Olen Märkaja, vestlusrobot. Räägin, millist abi on olemas, ja aitan teatada inimesest, kes vajab abi.
    Võite kirjutada sõna, näiteks „töö“, või valida siit.
    Kui elu on ohus, helistage kohe 112.
small-talk-thanks = Võtke heaks! Kui midagi on veel vaja, kirjutage või valige siit.
small-talk-robot =
    Olen vestlusrobot, mitte inimene. Abi üle ma ei otsusta.
    Inimeselt saab küsida oma vallas või linnas. Teadet, mille siit saadate, loeb sotsiaaltöötaja.
    Kui elu on ohus, helistage kohe 112.

## The day that is counted

help-count-from =
    Millisest päevast loen?
    Kui teenuseosutajaga on päev kokku lepitud, küsige üle, kumb Teie puhul loeb.
help-count-decision-day = Suunamisotsuse päev
help-count-agreed-day = Kokkulepitud päev
help-count-day = Mis päeval see oli? Valige või kirjutage kuupäev, näiteks 3.11.2026.
help-count-day-applied = Mis päeval esitati taotlus? Valige või kirjutage kuupäev, näiteks 3.11.2026.
help-count-problem = Ei saanud päevast aru. Palun kirjutage kuupäev, näiteks 3.11.2026.
help-count-today = Täna
help-count-yesterday = Eile
help-count-tomorrow = Homme
# Variables:
#   $due (String) - weekday and day, $sum (String) - how it was counted
help-counted =
    <b>Viimane päev: { $due }</b>
    Arvutus: { $sum }
# Variables:
#   $base (String) - a day, $count (Number), $due (String) - a day
help-sum-days = { $base } + { $count ->
    [one] { $count } päev
   *[other] { $count } päeva
} = { $due }
# Variables: as above
help-sum-working-days = { $base } + { $count ->
    [one] { $count } tööpäev
   *[other] { $count } tööpäeva
} = { $due }
# Variables:
#   $days (String)
help-counted-skipped = Riigipühad, mida ei loetud: { $days }
help-counted-day-off = See on puhkepäev. Minge varem või küsige teenuseosutajalt.
help-counted-past = See päev on möödas. Palun küsige teenuste konsultandilt, mis edasi saab.
help-counted-only = Märkaja ainult arvutab. Täpse päeva ütleb teenuste konsultant.
help-count-left = Selge, päev jäi arvutamata.
