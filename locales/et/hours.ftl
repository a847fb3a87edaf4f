### Hours: what a worker typed, read back; questions, corrections, the month.

## Values

# Variables:
#   $hours (Number)
hours-amount = { $hours } h
# Variables:
#   $minutes (Number)
hours-amount-minutes = { $minutes } min
# Variables:
#   $hours (Number), $minutes (Number)
hours-amount-both = { $hours } h { $minutes } min
# Variables:
#   $hour (Number), $minute (String) - two digits
hours-clock = { $hour }.{ $minute }
# Variables:
#   $month (Number) - 1 is January
#   $year (String)
hours-month-name = { $month ->
    [1] jaanuar
    [2] veebruar
    [3] märts
    [4] aprill
    [5] mai
    [6] juuni
    [7] juuli
    [8] august
    [9] september
    [10] oktoober
    [11] november
   *[12] detsember
} { $year }
# Variables:
#   $hours (Number)
hours-amount-spoken = { $hours } tundi
hours-no-date = päev teadmata
hours-no-duration = kestus teadmata
hours-no-component = komponent valimata
hours-in-group = grupis
hours-for-participant = osalejale
hours-for-family-member = pereliikmele
hours-was-nothing = kannet ei olnud

## The card

hours-card = Kas kõik on õige?
hours-card-change = Kas muudan kande nii?
# Variables:
#   $person (String)
hours-line = { $person }
# Variables:
#   $number (Number), $person (String)
hours-line-numbered = { $number }. { $person }
# Variables:
#   $heard (String) - as it was typed
hours-unread = Ei saanud aru: „{ $heard }“.
# Variables:
#   $heard (String)
hours-left-out = Kirja ei lähe: „{ $heard }“.
# Variables:
#   $heard (String)
hours-doubt-over-ten-hours = Üle 10 tunni järjest. Palun vaadake kellaajad üle.
# Variables:
#   $heard (String)
hours-doubt-looks-like-a-time = Pidasin seda kestuseks, mitte kellaajaks: „{ $heard }“. Palun vaadake üle.
# Variables:
#   $heard (String)
hours-doubt-over-midnight = Aeg läheb üle kesköö. Kanne läheb alguse päeva alla.
# Variables:
#   $heard (String)
hours-doubt-close-spelling = Nimi oli kirjutatud teisiti kui nimekirjas. Palun vaadake, kas inimene on õige.
hours-doubt-ahead = See aeg on alles ees. Kinnitage siis, kui töö on tehtud.
button-hours-confirm = Kinnita
button-hours-component = Vali komponent
button-hours-fix = Paranda
# Variables:
#   $number (Number)
button-hours-fix-number = Paranda { $number }
button-hours-delete = Kustuta
button-hours-leave = Jäta nagu oli
button-hours-drop = Jäta see välja
button-hours-undo = Too tagasi
button-hours-restore = Taasta endine

## What is asked

# Variables:
#   $number (Number), $total (Number), $heard (String) - as it was typed
hours-of-several = Kanne { $number }/{ $total }: „{ $heard }“
# Variables:
#   $heard (String)
hours-ask-person = Kes see oli: „{ $heard }“? Nimi sobib mitmele inimesele.
# Variables:
#   $heard (String)
hours-ask-person-unknown =
    Kes see oli: „{ $heard }“? Sellist nime Teie nimekirjas ei ole.
    Inimese lisab nimekirja baastoetuse spetsialist või juhtumikorraldaja. Luba saab küsida nupuga.
# Shown below "whose hours": a person outside the list is asked for by code.
hours-ask-code = Kirjutage inimese kood, näiteks P-014. Siis saan baastoetuse spetsialistilt või juhtumikorraldajalt luba küsida.
hours-ask-person-which = Kellega see oli? Valige inimene või kirjutage nimi või kood.
# Variables:
#   $code (String)
hours-not-yours =
    { $code } ei ole Teie nimekirjas. Inimese lisab nimekirja baastoetuse spetsialist või juhtumikorraldaja.
    Kas asendate kolleegi? Saan küsida, kas Teie võite selle inimese tunnid kirja panna.
# Variables:
#   $code (String)
hours-asked-right = Küsimus on saadetud: { $code }. Kui selline inimene siin abi saab, vastab spetsialist. Kaart jääb alles.
# Variables:
#   $codes (String)
hours-no-longer-yours = Ei ole enam Teie nimekirjas: { $codes }. Midagi ei läinud kirja.
# Variables:
#   $heard (String)
hours-ask-date =
    Mis päeval see oli? Kirjutasite „{ $heard }“.
    Valige päev või kirjutage kuupäev, näiteks 12.11.
hours-ask-date-plain =
    Mis päeval see oli?
    Valige päev või kirjutage kuupäev, näiteks 12.11.
hours-ask-date-written = Valige päev või kirjutage kuupäev, näiteks 12.11.
# Variables:
#   $heard (String)
hours-ask-duration =
    Kui kaua see kestis? Kirjutasite „{ $heard }“.
    Valige aeg või kirjutage, näiteks 1 h 20 min.
hours-ask-duration-plain =
    Kui kaua see kestis?
    Valige aeg või kirjutage, näiteks 1 h 20 min.
# Variables:
#   $amount (String) - 1,5 tundi, $heard (String) - as it was typed
hours-ask-likely = Kas pidasite silmas { $amount }? Kirjutasite „{ $heard }“.
# Variables:
#   $amount (String)
button-hours-likely = Jah, { $amount }
hours-ask-component = Millise komponendi alla see läheb?
hours-ask-mode = Kas see oli grupis või eraldi?
# Variables:
#   $component (String)
hours-ask-mode-alone =
    Seda komponenti saab kirja panna ainult ühe inimese kaupa: { $component }.
    Kas tunnid olid igaühega eraldi või valite teise komponendi?
# Variables:
#   $component (String)
hours-ask-mode-group =
    Seda komponenti saab kirja panna ainult grupitegevusena: { $component }.
    Kas see oli grupis või valite teise komponendi?
# Variables:
#   $heard (String) - the word for a relative, as it was typed
hours-ask-recipient = Kirjutasite „{ $heard }“. Kellele see abi oli?
hours-ask-recipient-plain = Kellele see abi oli?
button-hours-recipient-participant = Osalejale
button-hours-recipient-family-member = Pereliikmele
hours-note-future = See päev ei ole veel käes. Kirja saab panna tunde, mis on juba olnud.
hours-note-too-long = Ühes kandes saab olla kuni 24 tundi.
button-hours-someone = Keegi teine
# Variables:
#   $person (String)
button-hours-without = Ainult { $person }
button-hours-ask-right = Küsi luba
button-hours-again = Sama mis eelmine kord
button-hours-today = Täna
button-hours-yesterday = Eile
button-hours-other-day = Vali kuupäev
button-hours-other-component = Muu komponent
button-hours-no-component = Jäta valimata
button-hours-alone = Individuaalselt
button-hours-apart = Igaühega eraldi
button-hours-together = Grupis

## Correcting

# Variables:
#   $person (String), $what (String) - day, duration and component
hours-fix =
    Mida parandada?
    { $person }
    { $what }
hours-field-person = Inimene
hours-field-date = Päev
hours-field-duration = Kestus
hours-field-component = Komponent
hours-field-mode = Grupis või eraldi
# Variables:
#   $recipient (String) - osaleja, pereliige
hours-field-recipient = Saaja: { $recipient }
hours-recipient-participant = osaleja
hours-recipient-family-member = pereliige
hours-recipient-group = rühm
hours-left-as-it-was = Midagi ei muutunud.
hours-restored = Taastatud. Kanne on jälle nagu enne.

## What speaks against it

# Variables:
#   $other (String), $added (String) - an entry in one line
hours-overlap =
    Need ajad kattuvad, kirja ei läinud midagi. Palun parandage üks neist.
    Kirjas on: { $other }
    Uus: { $added }
# Variables:
#   $total (String) - 25 h, $added (String)
hours-over-day =
    Nii tuleks sellele päevale kokku { $total }. Ööpäevas on 24 tundi, kirja ei läinud midagi.
    Uus: { $added }
# Variables:
#   $other (String), $added (String)
hours-duplicate =
    Kas see oli samal päeval teine kord? Sama kanne on juba kirjas:
    { $other }
    Uus: { $added }
# Variables:
#   $total (String) - 13 h, $added (String)
hours-long-day =
    Sellele päevale tuleb kokku { $total }. Kas nii on õige?
    Uus: { $added }
# Variables:
#   $added (String)
hours-ahead =
    See aeg on alles ees. Kas töö on juba tehtud?
    { $added }
# Variables:
#   $month (String) - oktoober 2026, $added (String)
hours-closed =
    See kuu on juba aruandes: { $month }. Kui salvestate, annan muudatusest juhtumikorraldajale teada.
    { $added }
button-hours-is-done = Jah, tehtud
button-hours-keep-anyway = Salvesta ikka
button-hours-was-group = See oli grupis
button-hours-fix-this = Paranda uut
button-hours-fix-other = Paranda varasemat
button-hours-add-twice = Jah, lisa
button-hours-not-twice = Ei, jäta ära
button-hours-is-right = Jah, õige

## Kept

hours-kept = Salvestatud.
# Variables:
#   $code (String), $what (String) - day, duration and component
hours-kept-line = { $code }: { $what }
hours-kept-after-closing = See kuu on juba aruandes. Teatan muudatusest juhtumikorraldajale.
# Variables:
#   $code (String), $day (String) - 12.11.2026
hours-kept-paused = { $code }: { $day } on kirjas paus.
hours-kept-paused-way = Tunnid on alles. Kui päev on vale, vajutage „Paranda“. Kui inimene oli tagasi, andke sellest teada juhtumikorraldajale: siis saab pausi lõpetada.
# Variables:
#   $code (String), $component (String), $month (String), $left (Number) - hours, $shared (String) - yes: with colleagues' hours
hours-left =
    { $code }, { $component }: sel kuul on plaanis veel { $left ->
        [one] { $left } tund
       *[other] { $left } tundi
    }{ $shared ->
        [yes] {" "}(koos kolleegidega)
       *[no] {""}
    }.
# Variables:
#   $code (String), $component (String), $month (String) - november 2026, $left (Number) - hours, $shared (String) - yes: with colleagues' hours
hours-left-month =
    { $code }, { $component }, { $month }: plaanis on veel { $left ->
        [one] { $left } tund
       *[other] { $left } tundi
    }{ $shared ->
        [yes] {" "}(koos kolleegidega)
       *[no] {""}
    }.
# Variables:
#   $code (String), $component (String), $month (String)
hours-left-none = { $code }, { $component }, { $month }: plaan on täis.
# Variables:
#   $code (String), $component (String), $month (String), $over (Number) - hours
hours-left-over =
    { $code }, { $component }, { $month }: üle plaani on { $over ->
        [one] { $over } tund
       *[other] { $over } tundi
    }.
hours-ask-reason = Teatan sellest spetsialistile. Mis on põhjus? Valige või kirjutage.
hours-reason-button-need = Vaja oli rohkem abi
hours-reason-button-substitute = Asendasin kolleegi
hours-reason-button-urgent = Juhtus midagi ootamatut
hours-reason-kept = Põhjus on kirjas. Seda näeb ainult inimese spetsialist või juhtumikorraldaja.
hours-reason-skipped = Selge. Tunnid on kirjas.
# Variables:
#   $code (String), $heard (String)
hours-reason = { $code }. Põhjus: „{ $heard }“
hours-no-reason = põhjust ei ole kirjas
# Variables:
#   $code (String), $cap (String) - 2 280 €, $spent (String), $left_sum (String), $unit (String), $left (Number) - hours
hours-cap =
    { $code }, hõivatus: piirhind on { $cap } aastas, kulunud on { $spent }, alles on { $left_sum }.
    Tunnihinnaga { $unit } jätkub sellest umbes { $left } tunniks.
    Kui lisate rohkem, küsin põhjust ja teatan spetsialistile.
# Variables:
#   $code (String), $cap (String), $spent (String), $left_sum (String), $unit (String), $left (Number)
hours-cap-over = { $code }, hõivatus: aasta piirhind { $cap } on ületatud, kulunud on { $spent }.

## Deleted

hours-deleted-draft = Kustutatud. Midagi ei läinud kirja.
# Variables:
#   $what (String) - entries, one a line
hours-deleted =
    Kustutatud:
    { $what }
hours-delete-which = Mida kustutada? Vastake oma sõnumile või kaardile sõnaga „kustuta“ või avage kanne: /month
hours-deleted-already = See on juba kustutatud.

# Variables:
#   $code (String), $first (String) - a day
hours-too-early = { $code }: asendajana saate tunde kirja panna alates { $first }. Midagi ei läinud kirja. Palun parandage kuupäev või kustutage kaart.

## An edited message

hours-edited = Muutsite sõnumit. Ka kanne on nüüd muudetud.
# Variables:
#   $code (String), $before (String), $after (String)
hours-edited-line =
    { $code }
    Enne: { $before }
    Nüüd: { $after }
hours-edit-same = Muutsite sõnumit. Tunnid jäid samaks.
hours-edit-no-hours = Muutsite sõnumit, aga tunde ma sealt ei leidnud. Kanne jäi endiseks.
hours-edit-waits = Muutsite sõnumit. Kanne jääb endiseks, kuni vastate ja kinnitate.

## Nothing became an entry

# Variables:
#   $heard (String)
hours-refused =
    Ei saanud aru: „{ $heard }“. Midagi ei läinud kirja.
    Kirjutage näiteks: „Mari eile 2 tundi“.
# Variables:
#   $heard (String)
hours-refused-future =
    See päev ei ole veel käes: „{ $heard }“. Midagi ei läinud kirja.
    Kirjutage siis, kui tunnid on tehtud, näiteks: „Mari eile 2 tundi“.
# Variables:
#   $heard (String)
hours-refused-too-long =
    Ühes kandes saab olla kuni 24 tundi: „{ $heard }“. Midagi ei läinud kirja.
    Kirjutage näiteks: „Mari eile 2 tundi“.
# Variables:
#   $most (Number)
hours-refused-too-many = Korraga loen kuni { $most } kannet. Midagi ei läinud kirja, palun saatke mitmes sõnumis.
hours-hint = Siia saab kirjutada tunde, näiteks: „Mari eile 2 tundi“. Muu jaoks on menüü: /menu
hours-own = Kirja pandud tunnid on kuude kaupa nupu all.
hours-nobody = Teie nimekirjas ei ole praegu kedagi. Inimesi lisab baastoetuse spetsialist või juhtumikorraldaja.

## The month

# Variables:
#   $month (String)
hours-month-head = Minu tunnid: { $month }
# Variables:
#   $person (String), $total (String)
hours-month-person = { $person }: { $total }
# Variables:
#   $component (String), $done (String), $left (String) - ", plaanis veel 2 h" or nothing
hours-month-line = { $component }: { $done }{ $left }
# Variables:
#   $component (String), $left (String) - what the plan has
hours-month-planned = { $component }: { $left }
# Variables:
#   $amount (String), $shared (String) - yes: with colleagues' hours
hours-month-left =
    plaanis veel { $amount }{ $shared ->
        [yes] {" "}(koos kolleegidega)
       *[no] {""}
    }
# Variables:
#   $amount (String), $shared (String) - yes: with colleagues' hours
hours-month-over =
    üle plaani { $amount }{ $shared ->
        [yes] {" "}(koos kolleegidega)
       *[no] {""}
    }
# Variables:
#   $shared (String) - yes: with colleagues' hours
hours-month-full =
    plaan on täis{ $shared ->
        [yes] {" "}(koos kolleegidega)
       *[no] {""}
    }
# Variables:
#   $total (String)
hours-month-total = Kokku: { $total }
# Variables:
#   $total (String)
hours-month-total-group = Kokku: { $total }, grupi tunnid loetud üks kord
hours-month-empty = Selles kuus ei ole midagi kirjas.
# Variables:
#   $person (String), $month (String)
hours-days =
    { $person }
    { $month }. Valige kanne, mida vaadata või parandada.
# Variables:
#   $person (String), $what (String), $changes (Number) - how often it was changed
hours-entry =
    { $person }
    { $what }
    Muudatusi: { $changes }
# Variables:
#   $person (String), $what (String), $changes (Number)
hours-entry-deleted =
    { $person }
    { $what }
    See kanne on kustutatud.
# Variables:
#   $number (Number)
button-hours-unconfirmed = Kinnitamata kaarte: { $number }
# Variables:
#   $number (Number)
button-hours-next = Järgmine kinnitamata: { $number }
button-hours-open-unconfirmed = Ava
# Variables:
#   $number (Number), $codes (String) - of the people on the cards
hours-unconfirmed =
    Kinnitamata: { $number }. { $codes }
    Need tunnid ei ole veel kirjas.
# Variables:
#   $number (Number), $codes (String), $due (String) - a day
hours-erased-soon =
    Kinnitamata: { $number }. { $codes }
    Need tunnid ei ole veel kirjas. Kinnitamata kaart kustub { $due }.
# Variables:
#   $days (Number)
hours-card-erased =
    See kaart kustus, sest seda ei kinnitatud { $days } päeva jooksul. Tunde kirja ei läinud.
    Saate need uuesti kirjutada, kuupäevaga, näiteks: „Mari 12.11 2 h“.
button-log = Lisa tunnid
button-my-hours = Minu tunnid
button-danger = 112: abi kohe
command-log = Lisa tunnid
command-month = Minu tunnid
help-page-workers =
    Tugitöötajale
    Kirjutage tunnid tavalise sõnumina: „Mari eile 2 h, Jaaniga 9–11“. Näitan, kuidas aru sain, Teie kinnitate.
    Parandamiseks muutke oma sõnumit, kustutamiseks vastake sellele „kustuta“.
    /log – tunnid nuppudega
    /month – minu tunnid
# Variables:
#   $numbers (String) - lines with checked help numbers
hours-danger =
    Kui elu on ohus, helistage kohe 112. Öelge, kus Te olete ja mis juhtus.
    Jääge inimese juurde, kui see on Teile ohutu.
    { $numbers }

## A week without hours

# Variables:
#   $planned (Number) - hours
gap-question =
    Kas Teil oli sel nädalal tunde? Kirjas ei ole veel midagi.
    Plaanis oli { $planned ->
        [one] { $planned } tund
       *[other] { $planned } tundi
    }.
# Variables:
#   $week (String) - its Monday, 16.11.2026
gap-question-again = Palusite meelde tuletada: nädalast, mis algas { $week }, ei ole tunde kirjas. Kas neid oli?
gap-none = Selge, tunde ei olnud. Kui midagi meenub, saab selle alati lisada.
# Variables:
#   $check_at (String) - homme kell 9.00
gap-later = Tuletan meelde { $check_at }.
button-gap-none = Tunde ei olnud
button-gap-later = Tuleta meelde

## Who may write whose hours

# Variables:
#   $code (String)
hours-person-given =
    Teie nimekirjas on nüüd { $code }.
    Tunnid saab kirja panna tavalise sõnumiga, näiteks: „{ $code } täna 2 h“.
# Variables:
#   $code (String), $until (String)
hours-person-given-until =
    Võite kirja panna tunde: { $code }, kuni { $until }.
    Kirjutage näiteks: „{ $code } täna 2 h“.
# Variables:
#   $code (String), $worker (String)
substitute-asked =
    { $code }: tugitöötaja asendab kolleegi ja palub luba tunde kirja panna.
    Tugitöötaja: { $worker }
substitute-button-today = Ainult täna
substitute-button-week = See nädal
substitute-button-no = Ei
# Variables:
#   $code (String), $worker (String)
substitute-answered-today =
    { $code }: lubatud täna. Kirja saab panna homse päeva lõpuni.
    Tugitöötaja: { $worker }
# Variables:
#   $code (String), $worker (String)
substitute-answered-week =
    { $code }: lubatud sel nädalal. Kirja saab panna esmaspäeva lõpuni.
    Tugitöötaja: { $worker }
# Variables:
#   $code (String), $worker (String)
substitute-answered-no =
    { $code }: luba ei antud.
    Tugitöötaja: { $worker }
substitute-answered-already = Sellele on juba vastatud. Näitan praegust seisu.
# Variables:
#   $code (String)
substitute-refused = { $code }: luba tunde kirja panna ei antud. Palun rääkige sellest spetsialistiga.

## To specialists and case managers

# Variables:
#   $code (String), $component (String), $month (String), $over (Number) - hours
hours-over-plan-notice =
    { $code }, <tg-spoiler>{ $component }</tg-spoiler>, { $month }: üle plaani on { $over ->
        [one] { $over } tund
       *[other] { $over } tundi
    }.
# Variables:
#   $code (String), $cap (String), $spent (String)
hours-over-cap-notice = { $code }, hõivatus: aasta piirhind { $cap } on ületatud, kulunud on { $spent }.
# Variables:
#   $code (String), $month (String), $worker (String)
hours-after-closing-notice =
    { $code }: suletud kuu tunde muudeti ({ $month }). Palun vaadake kuu aruanne üle.
    Tugitöötaja: { $worker }
button-hours-show-reason = Näita põhjust
