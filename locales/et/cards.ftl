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
    { $note }{ $before }{ $twin }
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
# Variables: as above, and
#   $worker (String) - the colleague
card-deputy =
    <b>Teade { $number }: Teie asendate. Ühendust võtta: { $urgency }</b>
    Tegeleb: { $worker }
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
    [one] Proovitud { $attempts } kord, ühendust ei saadud.
   *[other] Proovitud { $attempts } korda, ühendust ei saadud.
}
card-was-contacted = Kolleeg andis selle tagasi. Inimesega on juba ühendust võetud.
# Variables:
#   $team (String) - the district's name
card-team = Piirkond: { $team }
# Variables:
#   $municipality (String)
card-forwarded-from = Edastas: { $municipality }
# Variables:
#   $due (String)
card-inform-by = Hiljemalt { $due } tuleb inimesele öelda, et temast teatati.
card-question-waits = Teatajalt on küsitud. Vastust veel ei ole.
card-question-answered = Teataja on vastanud. Vastus avaneb koos nimega.
# Variables:
#   $question (String), $answer (String)
card-asked-line = Küsimus: { $question } Vastus: { $answer }
# Variables:
#   $number (String), $municipality (String)
card-forwarded =
    Teade { $number } on edastatud: { $municipality }
    Teie ei pea midagi tegema.
# Variables:
#   $number (String)
card-answered = <b>Teataja vastas Teie küsimusele. Teade { $number }.</b>
card-nothing-done = Vahepeal jõudis keegi ette. Teie valik jäi tegemata, kaart näitab praegust seisu.
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
#   $hours (Number)
waited-hours = { $hours ->
    [one] { $hours } tund
   *[other] { $hours } tundi
}
# Variables:
#   $days (Number)
waited-days = { $days ->
    [one] { $days } päev
   *[other] { $days } päeva
}
# Variables:
#   $number (String), $waited (String)
card-waiting = <b>Teadet { $number } ei ole veel keegi vastu võtnud.</b> Saatmisest on möödas { $waited }.
# Variables:
#   $number (String), $waited (String)
card-waiting-lead = <b>Teade { $number } ootab ikka.</b> Kolleegidele on meelde tuletatud. Saatmisest on möödas { $waited }.

# Variables:
#   $number (String), $waited (String), $worker (String)
no-contact = <b>Teade { $number }: kas saite inimesega ühendust?</b> Vastuvõtmisest on möödas { $waited }. Kui proovisite ja ei saanud, märkige palun ka see.
# Variables: as above
no-contact-deputy = <b>Teade { $number }: kolleeg on ära ja Teie asendate.</b> Ühenduse võtmist ei ole veel märgitud. Vastuvõtmisest on möödas { $waited }.
# Variables: as above
no-contact-lead = <b>Teade { $number }: inimesega ühenduse võtmist ei ole veel märgitud.</b> Vastuvõtmisest on möödas { $waited }. Palun rääkige kolleegiga või andke teade teistele. Tegeleb: { $worker }
# Variables:
#   $number (String), $attempts (Number), $waited (String), $worker (String)
no-contact-enough = <b>Teade { $number }: ühendust ei ole saadud. Katseid: { $attempts }.</b> Proovige palun veel või lõpetage teade tulemusega „Ühendust ei saadud“. Tegeleb: { $worker }
# Variables:
#   $number (String), $due (String), $worker (String)
not-informed = <b>Teade { $number }: kas inimesele on öeldud, et temast teatati?</b> Öelda tuleb hiljemalt { $due }. Tegeleb: { $worker }
# Variables:
#   $number (String)
question-silent = Teade { $number }: teataja ei ole Teie küsimusele vastanud. Rohkem ma talt seda ei küsi. Palun püüdke seda muul viisil teada saada.
# Variables:
#   $worker (String)
member-unreachable =
    Minu sõnumid ei jõua enam kolleegini: { $worker }
    Vestlus minuga on peatatud või kustutatud. Meeldetuletused tema teadete kohta tulevad nüüd Teile.

button-take = Võta vastu
button-show-name = Näita nime
button-contact-made = Sain ühendust
button-attempt-failed = Ei saanud ühendust
button-close-referral = Lõpeta
button-release = Anna tagasi
button-told-person = Inimesele öeldud
button-not-told = Ei saanud öelda
button-more = Veel…
button-ask-sender = Küsi teatajalt
button-reroute = Vaheta piirkonda
button-forward-elsewhere = Edasta mujale
button-forward = Edasta
button-read-question = Loe küsimust
button-delete-now = Kustuta kohe

## Over the chat after a tap: at most 200 characters

card-toast-taken = Teade on nüüd Teie käes.
card-toast-contact = Märgitud: inimesega on ühendust võetud.
card-toast-attempt = Märgitud: ühendust ei saanud. Teade jääb Teie kätte.
card-toast-informed = Märgitud: inimesele on öeldud, et temast teatati.
card-toast-changed = Vahepeal on midagi muutunud. Näitan praegust seisu.
# Variables:
#   $number (String), $worker (String)
card-toast-faster = Teate { $number } on juba vastu võtnud { $worker }

## Name and contact

# Variables:
#   $code (String), $name (String), $contact (String), $note (String), $sender_contact (String)
#   $named (String), $minutes (Number)
#   $questions (String) - one line a question, or nothing
#   $history (String) - one line an event
card-reveal =
    { $code }
    Nimi: { $name }
    Kust leida: { $contact }
    Kirjeldus: { $note }{ $questions }
    Teataja kontakt: { $sender_contact } ({ $named })
    Käik: { $history }
    Kustutan selle sõnumi { $minutes } minuti pärast. Vaatamise kohta jäi märge.
move-take = vastu võetud
move-attempt = ei saanud ühendust
move-contact = ühendust võetud
move-close = lõpetatud
move-release = antud tagasi kolleegidele
move-withdraw = teataja võttis tagasi
move-ask = teatajalt küsitud
move-answer = teataja vastas
move-inform = inimesele öeldud, et temast teatati
move-forward = edastatud teise valda või linna
move-reroute = antud teise piirkonda
sender-may-be-named = inimesele võib öelda, kes teatas
sender-not-named = ärge inimesele öelge, kes teatas
