### What the sender hears, and the lists of referrals.

## To the sender

# Variables:
#   $number (String), $municipality (String), $municipality_gen (String)
sender-question =
    Teie teate { $number } kohta on küsimus.
    Seda küsib { $municipality_gen } juhtumikorraldaja.
# Variables: as above
sender-question-again =
    Teie teate { $number } kohta on küsimus, mis ootab vastust.
    Seda küsib { $municipality_gen } juhtumikorraldaja.
# Variables:
#   $number (String), $municipality (String), $turn_to (String)
sender-not-taken =
    Teie teadet { $number } ei ole veel keegi vastu võtnud.
    { $municipality }: juhile on teatatud. Juhtumikorraldajatele tuletan seda meelde igal tööpäeval.
    Kui oodata ei saa, pöörduge otse: { $turn_to }
    Kui elu on ohus, helistage kohe 112.
# Variables:
#   $number (String), $municipality (String), $municipality_gen (String), $check_at (String)
sender-forwarded =
    Teie teade { $number } läks edasi: { $municipality }
    Nüüd loeb seda { $municipality_gen } juhtumikorraldaja.
    Kui teade on { $check_at } veel vastu võtmata, tuletan seda neile meelde.

# Variables:
#   $number (String), $municipality (String), $municipality_gen (String), $urgency (String)
sender-taken =
    Teie teade { $number } on vastu võetud.
    Nüüd tegeleb sellega { $municipality_gen } juhtumikorraldaja. Teie soov: { $urgency }.
    Edasi jääb see inimese ja juhtumikorraldaja vahele.
    Teilt ei ole praegu rohkem midagi vaja.
# Variables: as above
sender-taken-more =
    Teie teade { $number } on vastu võetud.
    Nüüd tegeleb sellega { $municipality_gen } juhtumikorraldaja. Teie soov: { $urgency }.
    Annan Teile teada, kui ta on inimesega ühendust võtnud.
# Variables: as above
sender-taken-self =
    Teie teade { $number } on vastu võetud.
    Nüüd tegeleb sellega { $municipality_gen } juhtumikorraldaja. Teie soov: { $urgency }.
    Järgmine samm on tema teha: võtta Teiega ühendust. Kui elu on ohus, helistage kohe 112.
# Variables:
#   $number (String), $municipality (String), $municipality_gen (String)
sender-contacted =
    Teade { $number }: { $municipality_gen } juhtumikorraldaja on inimesega ühendust võtnud.
    Nende jutt jääb nende vahele. Aitäh, et märkasite.
# Variables:
#   $number (String), $outcome (String)
sender-closed =
    Teade { $number } on lõpetatud. Tulemus: { $outcome }.
    Selle kohta ma Teile rohkem ei kirjuta.
    Kui märkate, et inimene vajab jälle abi, saatke uus teade.
# Variables:
#   $number (String), $outcome (String)
sender-closed-self =
    Teade { $number } on lõpetatud. Tulemus: { $outcome }.
    Selle kohta ma Teile rohkem ei kirjuta.
    Kui vajate jälle abi, saatke uus teade.

## Lists

# Variables:
#   $filter (String), $total (Number), $page (Number), $pages (Number)
list-head = <b>{ $filter }</b> · kokku: { $total } · leht { $page }/{ $pages }
# Variables:
#   $number (String), $day (String), $urgency (String), $status (String)
list-line = { $number } · { $day } · { $urgency } · { $status }
list-empty = Siin ei ole praegu midagi.
list-filter-open = Lõpetamata
list-filter-new = Uued
list-filter-mine = Minu käes
list-filter-closed = Lõpetatud
list-filter-sent = Minu saadetud
button-newer = Uuemad
button-older = Vanemad
# Variables:
#   $number (String), $municipality (String), $sent (String), $status (String)
followed =
    Teade { $number }
    Vald või linn: { $municipality }
    Saadetud: { $sent }
    Seis: { $status }
button-withdraw = Võta teade tagasi
# Variables:
#   $number (String)
withdraw-question =
    Kas võtate teate { $number } tagasi?
    Sotsiaaltöötaja saab teada, et teade on tagasi võetud. Tagasi võetud teadet ei saa taastada. Soovi korral saate saata uue.
