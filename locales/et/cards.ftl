### At the coordinator's, and back to the sender. What may tell about health stands inside a spoiler.

# Variables:
#   $number (String), $code (String), $urgency (String), $municipality (String), $age (String)
#   $person_language (String), $guardian (String), $agreement (String), $institution (String)
#   $referrer_kind (String), $domains (String), $note (String), $before (String), $twin (String) - a line or nothing
card-new =
    <b>Uus teade { $number }. Ühendust võtta: { $urgency }</b>
    Vald või linn: { $municipality }
    Inimene: { $code }, vanus: { $age }, keel: { $person_language }
    Teab ja on nõus: { $agreement }
    <tg-spoiler>Eestkostja: { $guardian }
    Teataja: { $institution }, { $referrer_kind }
    Abi vaja: { $domains }</tg-spoiler>
    { $note } Nime ja kontakti saab avada eraldi nupuga.{ $before }{ $twin }
# Variables: as above
card-mine-contacted =
    <b>Teade { $number } on Teie käes. Inimesega on ühendust võetud.</b>
    Vald või linn: { $municipality }
    Inimene: { $code }, vanus: { $age }, keel: { $person_language }
    Teab ja on nõus: { $agreement }
    <tg-spoiler>Eestkostja: { $guardian }
    Teataja: { $institution }, { $referrer_kind }
    Abi vaja: { $domains }</tg-spoiler>
    { $note }{ $twin }
    Kui töö teatega on tehtud, valige „Lõpeta“.
# Variables: as above
card-mine =
    <b>Teade { $number } on Teie käes. Ühendust võtta: { $urgency }</b>
    Vald või linn: { $municipality }
    Inimene: { $code }, vanus: { $age }, keel: { $person_language }
    Teab ja on nõus: { $agreement }
    <tg-spoiler>Eestkostja: { $guardian }
    Teataja: { $institution }, { $referrer_kind }
    Abi vaja: { $domains }</tg-spoiler>
    { $note }{ $before }{ $twin }
card-has-note = Kirjeldus avaneb koos nimega.
card-no-note = Kirjeldust ei ole.
# Variables:
#   $number (String) - of the earlier referral
card-twin = Sama inimese kohta võib olla varasem teade: { $number }
# Variables:
#   $attempts (Number) - contacts that failed
card-attempted = { $attempts ->
    [one] Ei saanud ühendust { $attempts } kord.
   *[other] Ei saanud ühendust { $attempts } korda.
}
card-was-contacted = Kolleeg andis selle tagasi. Inimesega on juba ühendust võetud.
# Variables:
#   $number (String)
card-older = Teade { $number }: uuem kaart on allpool.
# Variables:
#   $number (String), $at (String), $worker (String)
card-taken =
    Teade { $number } on vastu võetud { $at }.
    Teie ei pea midagi tegema.
    Tegeleb: { $worker }
# Variables:
#   $number (String), $outcome (String)
card-closed = Teade { $number } on lõpetatud. Tulemus: { $outcome }
# Variables:
#   $number (String)
card-withdrawn =
    Teade { $number } on tagasi võetud.
    Teie ei pea midagi tegema.
# Variables:
#   $number (String)
card-withdrawn-notice =
    Teataja võttis teate { $number } tagasi.
    Kui inimene vajab Teie arvates ikka abi, aidake teda nagu iga pöördujat.
# Variables:
#   $number (String), $hours (Number)
card-waiting = <b>Teadet { $number } ei ole veel keegi vastu võtnud.</b> Saatmisest on möödas { $hours ->
        [one] { $hours } tund
       *[other] { $hours } tundi
    }.
# Variables:
#   $number (String), $hours (Number)
card-waiting-lead = <b>Teade { $number } ootab ikka.</b> Kolleegidele on meelde tuletatud. Saatmisest on möödas { $hours ->
        [one] { $hours } tund
       *[other] { $hours } tundi
    }.

button-take = Võta vastu
button-show-name = Näita nime
button-contact-made = Sain ühendust
button-attempt-failed = Ei saanud ühendust
button-close-referral = Lõpeta
button-release = Anna tagasi
button-delete-now = Kustuta kohe

## Over the chat after a tap: at most 200 characters

card-toast-taken = Teade on nüüd Teie käes.
card-toast-contact = Märgitud: inimesega on ühendust võetud.
card-toast-attempt = Märgitud: ühendust ei saanud. Teade jääb Teie kätte.
card-toast-released = Teade läks tagasi kolleegidele.
card-toast-changed = Vahepeal on midagi muutunud. Näitan praegust seisu.
# Variables:
#   $number (String), $worker (String)
card-toast-faster = Teate { $number } on juba vastu võtnud { $worker }

## Name and contact

# Variables:
#   $code (String), $name (String), $contact (String), $note (String), $sender_contact (String)
#   $named (String), $minutes (Number)
#   $history (String) - one line an event
card-reveal =
    { $code }
    Nimi: { $name }
    Kust leida: { $contact }
    Kirjeldus: { $note }
    Teataja kontakt: { $sender_contact } ({ $named })
    Käik: { $history }
    Kustutan selle sõnumi { $minutes } minuti pärast. Vaatamise kohta jäi märge.
move-take = vastu võetud
move-attempt = ei saanud ühendust
move-contact = ühendust võetud
move-close = lõpetatud
move-release = antud tagasi kolleegidele
move-withdraw = teataja võttis tagasi
sender-may-be-named = inimesele võib öelda, kes teatas
sender-not-named = ärge inimesele öelge, kes teatas

## Closing

# Variables:
#   $number (String)
close-outcome = Kuidas töö teatega { $number } lõppes? Teatajale ütlen ainult tulemuse, ja sedagi siis, kui tal on õigus seda teada.
close-note = Kas soovite midagi juurde kirjutada? Seda näevad ainult kolleegid. Terviseandmeid ei ole vaja.
# Variables:
#   $number (String)
close-done = Teade { $number } on lõpetatud. Aitäh.
close-cancelled = Teade jäi lõpetamata. Midagi ei muutunud.

## To the sender

# Variables:
#   $number (String), $municipality (String), $municipality_gen (String), $urgency (String)
sender-taken =
    Teie teade { $number } on vastu võetud.
    Nüüd tegeleb sellega { $municipality_gen } juhtumikorraldaja. Teie soov: { $urgency }.
    Edasi jääb see inimese ja sotsiaaltöötaja vahele.
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
