### A week or a month in numbers: the post's lines, its picture and its file; an adviser's contracts.

## When

# Variables:
#   $first (Number), $last (Number) - days of the month
#   $month (Number) - 1 is January
#   $year (String)
summary-week-name = { $first }.–{ $last }. { $month ->
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
#   $first (String), $last (String) - 30.11.2026
summary-week-name-over = { $first }–{ $last }
# Variables:
#   $municipality (String), $span (String) - "16.–22. november 2026"
summary-head = <b>{ $municipality }, { $span }</b>
# Variables:
#   $municipality (String), $span (String)
#   $day (String) - 27.11.2026
summary-head-so-far = <b>{ $municipality }, { $span }, seis { $day }</b>
# Variables:
#   $municipality (String), $span (String)
#   $kind (String) - week or month
summary-head-quiet = <b>{ $municipality }, { $span }: vaikne { $kind ->
    [month] kuu
   *[week] nädal
}</b>

## Values

# Variables:
#   $hours (Number)
summary-hours = { $hours } h
# Variables:
#   $minutes (Number)
summary-minutes = { $minutes } min
# Variables:
#   $days (Number)
summary-days = { $days ->
    [one] { $days } päev
   *[other] { $days } päeva
}
# Variables:
#   $share (String)
summary-share = { $share } %
# Variables:
#   $number (Number)
summary-number = { $number }
# Variables:
#   $euros (String)
summary-euros = { $euros } €

## The post

# Variables:
#   $new (String), $taken (String), $waiting (String)
summary-referrals = Teated: uusi { $new }, vastu võetud { $taken }, ootel { $waiting }
# Variables:
#   $median (String), $slowest (String) - 5,5 h
summary-until-taken = Vastuvõtmiseni tavaliselt { $median }, kõige kauem { $slowest }
# Variables:
#   $median (String)
summary-until-taken-one = Vastuvõtmiseni { $median }
# Variables:
#   $median (String), $slowest (String)
summary-until-contact = Inimesega ühenduse saamiseni tavaliselt { $median }, kõige kauem { $slowest }
# Variables:
#   $median (String)
summary-until-contact-one = Inimesega ühenduse saamiseni { $median }
# Variables:
#   $filled (Number), $places (Number)
summary-places = Kohad: täidetud { $filled }, kokku { $places }
# Variables:
#   $filled (Number), $places (Number)
summary-places-joint = Kohad (ühine leping): täidetud { $filled }, kokku { $places }
# Variables:
#   $share (String)
summary-places-low = Täidetud on alla 20 % kohtadest ({ $share }): Sotsiaalkindlustusamet võib lepingu lõpetada.
# Variables:
#   $total (Number)
summary-people = Inimesi: { $total }
# Variables:
#   $total (Number)
#   $stages (String) - "hindamine 2, planeerimine 1"
summary-people-stages = Inimesi: { $total } ({ $stages })
# Variables:
#   $stage (String), $number (Number)
summary-stage = { $stage } { $number }
summary-stage-rest = muud etapid
# Variables:
#   $entered (String), $left (String)
summary-moved = Projekti sisenes { $entered }, projektist väljus { $left }
# Variables:
#   $number (String)
summary-look = Toimikuid, mida vaadata: { $number }
# Variables:
#   $on_time (Number), $met_late (Number), $overdue (Number), $next (Number)
#   $kind (String) - week or month
summary-duties = Tähtajad: õigel ajal { $on_time }, hiljem { $met_late }, tegemata üle tähtaja { $overdue }, { $kind ->
    [month] järgmisel kuul
   *[week] järgmisel nädalal
} { $next }
# Variables:
#   $done (String), $planned (String), $before (String) - 118,5 h
#   $kind (String) - week or month
summary-hours-line = Tunnid: { $done } (plaan { $planned }, { $kind ->
    [month] eelmine kuu
   *[week] eelmine nädal
} { $before })
# Variables:
#   $name (String), $done (String), $planned (String)
summary-component-line = · { $name }: { $done }, plaan { $planned }
# Variables:
#   $name (String), $done (String)
summary-component-unplanned = · { $name }: { $done }, plaanis ei ole
# Variables:
#   $providers (String) - "Näidistugi 40 h (plaan 45 h); …"
summary-providers = Osutajad: { $providers }
# Variables:
#   $name (String), $done (String), $planned (String)
summary-provider = { $name } { $done } (plaan { $planned })
# Variables:
#   $name (String), $done (String)
summary-provider-unplanned = { $name } { $done }
# Variables:
#   $planned (String)
summary-provider-open = plaanis veel osutajata { $planned }
summary-provider-none = osutaja teadmata
summary-provider-rest = teised osutajad
# Variables:
#   $silent (String) - names, or how many
summary-silent = Tunnid kirja panemata: { $silent }
# Variables:
#   $workers (String) - names
summary-said-none = Teatanud, et tunde ei olnud: { $workers }
# Variables:
#   $workers (String) - names
#   $number (Number)
summary-workers-more = { $workers } ja veel { $number }
# Variables:
#   $used (String), $ceiling (String), $share (String)
summary-budget = Komponentide raha: kasutatud { $used }, lepingus { $ceiling } ({ $share })
# Variables:
#   $used (String), $ceiling (String), $share (String), $expected (String) - what an even pace would have used
summary-budget-pace = Komponentide raha: kasutatud { $used }, lepingus { $ceiling } ({ $share }; ühtlase tempo juures { $expected })
# Variables:
#   $day (String) - 27.11.2026
summary-budget-reached = Selle tempoga saab raha otsa { $day }
# Variables:
#   $kind (String) - week or month
#   $next (Number)
summary-quiet =
    Uusi teateid ei olnud. Ühtegi tähtaega ei olnud.
    { $kind ->
        [month] Järgmisel kuul
       *[week] Järgmisel nädalal
    } on tähtaegu: { $next }
# Variables:
#   $kind (String) - week or month
#   $next (Number)
summary-empty-so-far =
    Seni ei ole uusi teateid, täidetud ega üle läinud tähtaegu ega kirja pandud tunde.
    { $kind ->
        [month] Järgmisel kuul
       *[week] Järgmisel nädalal
    } on tähtaegu: { $next }
summary-quiet-hours = Tunde ei ole kirja pandud.
# Variables:
#   $silent (String) - names, or how many
summary-quiet-silent = Tunde ei ole kirja pandud. Vastust ei ole veel: { $silent }
# Variables:
#   $number (Number)
summary-complaints = Vastamata kaebusi praegu: { $number }
# Variables:
#   $number (Number), $late (Number)
summary-complaints-late = Vastamata kaebusi praegu: { $number }, neist üle tähtaja: { $late }
summary-group-small = Väikesi arve siin ei näidata, et kedagi ei saaks ära tunda. Need on juhtumikorraldaja enda vestluses.

## The picture

# Variables:
#   $done (String), $planned (String)
summary-chart-hours = Tunnid: { $done } (plaan { $planned })
summary-chart-planned = plaan
summary-chart-done = tehtud
summary-chart-over = üle plaani
# Variables:
#   $done (String), $planned (String)
summary-chart-of = { $done } / { $planned }
summary-chart-no-hours = Tunde ei ole kirja pandud
summary-chart-duties = Tähtajad
summary-chart-on-time = õigel ajal
summary-chart-met-late = hiljem
summary-chart-overdue = tegemata, üle tähtaja
# Variables:
#   $kind (String) - week or month
summary-chart-next = { $kind ->
    [month] järgmisel kuul
   *[week] järgmisel nädalal
}
summary-chart-referrals = Teated
summary-chart-new = uusi
summary-chart-taken = vastu võetud
summary-chart-waiting = ootel

## The file

summary-sheet-numbers = Arvud
summary-sheet-components = Komponendid
summary-sheet-providers = Osutajad
summary-sheet-specialists = Tähtajad
summary-sheet-contracts = Lepingud
summary-sheet-what = Mis
summary-sheet-how-many = Arv
summary-sheet-component = Komponent
summary-sheet-provider = Osutaja
summary-sheet-specialist = Kes vastutab
summary-sheet-done = Tunde
summary-sheet-planned = Plaan, tundi
# Variables:
#   $kind (String) - week or month
summary-sheet-before = { $kind ->
    [month] Eelmine kuu, tundi
   *[week] Eelmine nädal, tundi
}
summary-sheet-on-time = Õigel ajal
summary-sheet-met-late = Hiljem
summary-sheet-overdue = Tegemata, üle tähtaja
# Variables:
#   $kind (String) - week or month
summary-sheet-next = { $kind ->
    [month] Järgmisel kuul
   *[week] Järgmisel nädalal
}
summary-sheet-nobody = meeskonna juht
summary-sheet-total = Kokku
summary-sheet-new = Uusi teateid
summary-sheet-taken = Vastu võetud teateid
summary-sheet-waiting = Ootel teateid
summary-sheet-contacted = Inimesega ühendus saadud
summary-sheet-taken-median = Vastuvõtmiseni tavaliselt, tundi
summary-sheet-taken-slowest = Vastuvõtmiseni kõige kauem, tundi
summary-sheet-contact-median = Inimesega ühenduseni tavaliselt, tundi
summary-sheet-contact-slowest = Inimesega ühenduseni kõige kauem, tundi
summary-sheet-people = Inimesi kokku
# Variables:
#   $stage (String)
summary-sheet-stage = Etapp: { $stage }
summary-sheet-entered = Sisenes
summary-sheet-left = Projektist väljus
summary-sheet-look = Toimikuid, mida vaadata
# Variables:
#   $finding (String)
summary-sheet-finding = Toimik: { $finding }
summary-sheet-given = Kohti lepingus
summary-sheet-filled = Täidetud kohti
summary-sheet-silent = Tunnid kirja panemata, töötajaid
summary-sheet-complaints-new = Uusi kaebusi
summary-sheet-complaints-on-time = Kaebused, vastatud õigel ajal
summary-sheet-complaints-met-late = Kaebused, vastatud pärast tähtaega
summary-sheet-complaints-open = Vastamata kaebusi faili tegemise päeval
summary-sheet-complaints-late = Neist üle tähtaja
summary-sheet-ceiling = Komponentide raha lepingus, €
summary-sheet-used = Kasutatud, €
summary-sheet-expected = Ühtlase tempo juures kasutatud, €
summary-sheet-reached = Selle tempoga saab raha otsa
summary-sheet-contract = Leping
summary-sheet-municipalities = Vallad ja linnad
summary-sheet-share = Kasutatud, %
summary-sheet-filled-share = Täidetud, %
summary-sheet-late = Hiljem või üle tähtaja
# Variables:
#   $span (String) - "16.–22. november 2026"
#   $day (String) - 27.11.2026
summary-sheet-as-of = { $span }, seis { $day }

## The adviser's contracts

# Variables:
#   $span (String)
portfolio-head = <b>Lepingud, { $span }</b>
# Variables:
#   $span (String), $day (String) - 27.11.2026
portfolio-head-so-far = <b>Lepingud, { $span }, seis { $day }</b>
portfolio-empty = Teie nimekirjas ei ole ühtegi lepingut.
# Variables:
#   $name (String)
portfolio-name = <b>{ $name }</b>
# Variables:
#   $filled (Number), $places (Number), $done (String), $planned (String)
portfolio-line = Kohad { $filled }/{ $places } · tunnid { $done } (plaan { $planned })
# Variables:
#   $filled (Number), $done (String), $planned (String)
portfolio-line-no-places = Täidetud kohti { $filled } · tunnid { $done } (plaan { $planned })
# Variables:
#   $share (String)
portfolio-money = Raha: kasutatud { $share }
# Variables:
#   $share (String), $day (String) - 27.11.2026
portfolio-money-reached = Raha: kasutatud { $share }, selle tempoga otsas { $day }
# Variables:
#   $on_time (Number), $late (Number)
portfolio-timely = Tähtajad: õigel ajal { $on_time }, hiljem või üle tähtaja { $late }
portfolio-low = Täidetud on alla 20 % kohtadest.
# Variables:
#   $number (Number)
portfolio-more = Veel lepinguid failis: { $number }

## Components by a short name

summary-component-planning-and-coordination = Plaani elluviimine
summary-component-external-specialist-consultation = Väline spetsialist
summary-component-personal-support = Personaalne toetus
summary-component-family-psychological-counselling = Psühholoog perele
summary-component-family-counselling-and-training = Pere nõustamine
summary-component-family-peer-counselling = Kogemusnõustaja perele
summary-component-respite-care = Intervallhoid
summary-component-social-relations-support = Sotsiaalsed suhted
summary-component-recovery-support = Taastumine
summary-component-mental-and-motor-capacity = Vaimne ja motoorne võime
summary-component-psychological-counselling = Psühholoogiline nõustamine
summary-component-peer-counselling = Kogemusnõustamine
summary-component-risk-and-behaviour-management = Riskid ja käitumine
summary-component-physical-health-counselling = Füüsiline tervis
summary-component-physical-activity-support = Füüsiline aktiivsus
summary-component-physical-health-therapies = Teraapiad
summary-component-mobility-indoors = Liikumine eluruumis
summary-component-mobility-outdoors = Liikumine väljas
summary-component-employment-support = Töötamine
summary-component-sheltered-work = Töö kohandatud keskkonnas
summary-component-learning-support = Õppimine
summary-component-community-occupation = Rakendus kogukonnas
summary-component-leisure-support = Vaba aeg ja huvid
summary-component-housing-change-support = Elukoha vahetus
summary-component-everyday-life-support = Igapäevaelu toetamine
summary-component-independence-preparation = Iseseisvumine
summary-no-component = Komponent valimata
summary-rest-of-components = Muud komponendid

## What a file wants

summary-finding-assessment-unfinished = hindamine on lõpetamata
summary-finding-target-unchecked = sihtrühm on kontrollimata
summary-finding-target-changed = vajadus on muutunud, sihtrühm on uuesti kontrollimata
summary-finding-plan-missing = plaani tähtaeg on möödas
summary-finding-review-overdue = ülevaatamise tähtaeg on möödas
summary-finding-base-not-delivered = baastoetust ei ole kirja pandud
summary-finding-support-not-delivered = tugiteenust ei ole kirja pandud
summary-finding-state-service = samal ajal riigi erihoolekandeteenus
summary-finding-two-providers = sama komponent kahelt osutajalt
