### Moving people into the next period: preview, one card, a day to take it back.

command-period = Järgmine periood
button-next-period = Järgmine periood
button-period-people = Inimesed ükshaaval
button-period-sheet = Tabel (XLSX)
button-period-ask = Edasi
button-period-make = Vii üle
button-period-undo = Võta tagasi
button-period-undo-all = Võta kõik tagasi
# Variables:
#   $code (String)
button-period-out = { $code }: jäta välja
# Variables:
#   $code (String)
button-period-in = { $code }: võta kaasa

## Where people are and where they may go

period-own = Valla või linna oma periood
# Variables:
#   $municipality (String)
period-home = <b>Järgmine periood</b> · { $municipality }
# Variables:
#   $period (String) - 2025–2026, $people (Number), $ends (String) - yes or no, $until (String) - a date, or nothing
period-home-source =
    { $period }: { $people ->
        [one] { $people } inimene
       *[other] { $people } inimest
    }{ $ends ->
        [yes] {", "}teenused lõpevad { $until }
       *[no] {""}
    }
# Variables:
#   $people (Number), $period (String), $day (String) - a date
period-home-moved =
    Üle viidud: { $people ->
        [one] { $people } inimene
       *[other] { $people } inimest
    }, { $period }, alates { $day }
period-home-choose = Valige, kuhu inimesed edasi lähevad. Enne kinnitamist ei muutu midagi.
period-home-none = Praegu ei ole perioodi, kuhu kedagi üle viia. Uue perioodi loeb failist sisse Märkaja haldaja: markaja import period FAIL
period-for-leads = Inimesed viib järgmisse perioodi oma valla või linna meeskonna juht. Siin ei ole Teil midagi vaja teha.

## The preview

# Variables:
#   $municipality (String), $before (String) - names of periods, $after (String) - of the new one, $day (String) - its first day
#   $going (Number)
period-preview =
    <b>{ $before } → { $after }</b>
    { $municipality }, alates { $day }
    Läheb edasi: { $going }
# Variables:
#   $what (String) - what is counted, $people (Number), $codes (String) - of these people, or nothing
period-preview-line =
    { $what ->
        [staying] Jääb praegusesse perioodi: { $people } ({ $codes })
        [doubtful] Uutele tingimustele ei vasta: { $people } ({ $codes })
        [unsure] Vanus ei ole kindel: { $people } ({ $codes })
        [no_plan] Plaanis ei ole midagi: { $people } ({ $codes })
        [gone] Mõni komponent lõpeb, inimesi: { $people }
        [otherwise] Mõni komponent läheb arvele teisiti, inimesi: { $people }
        [unpriced] Hinda veel ei ole: { $people } ({ $codes })
       *[days] Mõni tähtaeg muutub, inimesi: { $people }
    }

## People one by one

# Variables:
#   $page (Number), $pages (Number), $going (Number)
period-people = Leht { $page }/{ $pages } · edasi läheb: { $going }
# Variables:
#   $code (String), $place (String) - whether they go, and why not
period-person = <b>{ $code }</b> · { $place }
# Variables:
#   $place (String) - goes, doubtful, leaving or left; $chosen (String) - yes or no
period-place =
    { $chosen ->
        [yes] läheb edasi
       *[no] { $place ->
            [doubtful] jääb, ei vasta uutele tingimustele
            [leaving] jääb, on väljumas
            [left] on väljunud
           *[goes] jääb
        }
    }
# Variables:
#   $rules (String) - names of rules
period-person-missed = Ei vasta („{ $rules }“). Otsustab vald või linn.
period-paused = paus
period-person-age = Vanus ei ole kindel: palun vaadake see üle.
period-person-no-plan = Plaanis ei ole midagi.
period-person-same = Muud ei muutu.
# Variables:
#   $more (Number)
period-person-more = … ja veel { $more }, kõik on tabelis
# Variables:
#   $told (String) - what becomes of a deadline
period-person-line = · { $told }
# Variables:
#   $activity (String), $amount (String) - 4 h, $change (String), $priced (String) - yes or no
#   $before (String), $after (String) - euros an hour, or that there is no price
period-person-part =
    · { $activity }, { $amount } kuus: { $change }{ $priced ->
        [yes] . Tunni hind: { $before } → { $after }
       *[no] {""}
    }
# Variables:
#   $before (String), $after (String) - names of components
period-part-otherwise = arvele läheb „{ $after }“, seni „{ $before }“
period-part-gone = lõpeb, uues kataloogis seda ei ole
period-part-needs-domain = plaan peab nimetama eluvaldkonna
period-part-same = jätkub
period-no-price = hinda ei ole
period-no-day = päevata
# Variables:
#   $change (String) - appears, vanishes or moves; $name (String) - of the duty, $before (String), $after (String) - dates
period-day =
    { $change ->
        [appears] { $name }: uus tähtaeg { $after }
        [vanishes] { $name }: tähtaega { $before } enam ei ole
       *[moves] { $name }: { $before } → { $after }
    }

## The card, and what follows

# Variables:
#   $people (Number), $before (String), $after (String) - names of periods, $day (String) - the first day
#   $when (String) - ahead or now, $stays (String) - yes or no, $staying (String) - codes
period-card =
    <b>{ $people ->
        [one] { $people } inimene
       *[other] { $people } inimest
    }: { $before } → { $after }</b>
    Alates { $day }
    { $when ->
        [ahead] Selle päevani kehtib vana periood. Varasemate päevade tunnid lähevad alati arvele vana perioodi järgi.
       *[now] Uus periood hakkab kehtima kohe. Varasemate päevade tunnid lähevad arvele vana perioodi järgi.
    }
    Plaanid jätkuvad uuest päevast; mida uues kataloogis ei ole, see lõpeb.{ $stays ->
        [yes] {" "}Praegusesse perioodi jäävad: { $staying }.
       *[no] {""}
    }
    Tagasi saab võtta ühe ööpäeva jooksul.
# Variables:
#   $people (Number), $period (String), $day (String) - a date, $until (String) - a moment
period-done =
    Üle viidud: { $people ->
        [one] { $people } inimene
       *[other] { $people } inimest
    }, { $period }, alates { $day }
    Juhtumikorraldajad ja baastoetuse spetsialistid saavad teate.
    Tagasi saab võtta: { $until }
# Variables:
#   $people (Number), $period (String)
period-undo-ask =
    Kas võtan üleviimise tagasi? { $people ->
        [one] { $people } inimene
       *[other] { $people } inimest
    }, { $period }
    Periood, plaanid ja tähtajad on siis nagu enne. Mis vahepeal on üles kirjutatud, jääb alles.
period-toast-undone = Tagasi võetud. Periood, plaanid ja tähtajad on nagu enne.
# Variables:
#   $by (String) - own or colleague
period-toast-already =
    { $by ->
        [own] Olete selle üleviimise juba tagasi võtnud.
       *[colleague] Kolleeg on selle üleviimise juba tagasi võtnud.
    }
period-toast-too-late = Ööpäev on möödas: seda ei saa enam tagasi võtta.
# Variables:
#   $why (String) - month_closed, too_late, moved_on or plan_changed; $month (String) - 01.2027, $codes (String)
period-hindered =
    { $why ->
        [month_closed] Kuu { $month } on juba suletud ja selle summad jäävad. Midagi ei muutunud.
        [moved_on] Need inimesed on vahepeal edasi viidud: { $codes }. Võtke enne tagasi see üleviimine.
        [plan_changed] Plaani on vahepeal muudetud: { $codes }. Et see kaduma ei läheks, jääb kõik nii, nagu on.
       *[too_late] Ööpäev on möödas: seda ei saa enam tagasi võtta.
    }

## Unasked

# Variables:
#   $people (Number), $codes (String), $period (String), $day (String) - a date
period-told =
    Uude perioodi läheb { $people ->
        [one] { $people } inimene
       *[other] { $people } inimest
    }: { $codes }
    Periood: { $period }, alates { $day }. Varasemate päevade tunnid kirjutage nagu ikka, need lähevad arvele vana perioodi järgi.
# Variables:
#   $people (Number), $codes (String), $period (String), $day (String) - a date
period-told-undone =
    Üleviimine on tagasi võetud: { $codes }
    { $people ->
        [one] Inimene jääb praegusesse perioodi.
       *[other] Inimesed jäävad praegusesse perioodi.
    } Jäi ära: { $period }, alates { $day }
# Variables:
#   $people (Number), $day (String) - a date, $codes (String) - P-001, P-002 …
period-ends =
    { $people ->
        [one] { $people } inimese puhul on otsustamata, kuidas abi pärast { $day } jätkub.
       *[other] { $people } inimese puhul on otsustamata, kuidas abi pärast { $day } jätkub.
    }
    Keda see puudutab: { $codes }
    Valige järgmine periood või märkige väljumine. Keegi ei kao: juhtumid jäävad alles.

## In a case's history

# Variables:
#   $move (String), $period (String), $at (String), $worker (String)
period-history = { $move }: { $period } · { $at } ({ $worker })

## The file

# Variables:
#   $municipality (String), $before (String), $after (String) - names of periods, $day (String) - a date
period-sheet-title = { $municipality }: { $before } → { $after }, alates { $day }
# Variables:
#   $municipality (String), $day (String) - a date
period-sheet-caption = { $municipality }: kes läheb alates { $day } järgmisse perioodi ja mis muutub. Tabelis on koodid, nimesid ei ole.
period-sheet-people = Inimesed
period-sheet-plans = Plaanid
period-sheet-days = Tähtajad
period-sheet-code = Kood
period-sheet-goes = Läheb edasi
period-sheet-why = Seis
period-sheet-missed = Mis ei vasta
period-sheet-plan = Plaan olemas
period-sheet-activity = Tegevus
period-sheet-hours = Tunde kuus
period-sheet-before = Enne
period-sheet-after = Pärast
period-sheet-price-before = Tunni hind enne, €
period-sheet-price-after = Tunni hind pärast, €
period-sheet-change = Muutus
period-sheet-duty = Tähtaeg
period-yes = jah
period-no = ei
period-age-unsure = vanus ei ole kindel
