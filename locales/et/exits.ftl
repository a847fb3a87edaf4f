### Leaving: everybody who will leave, one person's way out, the contract's last month.

## Shared words: traits, forms of facts, the way of ticking off

trait-continuing = läheb järgmisse perioodi edasi
trait-button-continuing = Läheb edasi järgmisse perioodi
case-move-set-exit = eeldatav väljumise päev muudetud
fact-button-exit-path = Väljumise tee
fact-button-exit-told = Väljumisest räägitud
fact-button-exit-sheet = Leht inimesele üle antud
button-how-state-service = Riigi erihoolekandeteenus
button-how-own-service = Valla või linna oma abi
button-how-other-kov = Teine vald või linn
button-how-no-help-wanted = Inimene ei soovi abi
button-how-to-person = Inimesele endale
button-how-to-guardian = Eestkostjale
case-how-state-service = riigi erihoolekandeteenus
case-how-own-service = valla või linna oma abi
case-how-other-kov = teine vald või linn
case-how-no-help-wanted = inimene ei soovi abi
case-how-to-person = inimesele endale
case-how-to-guardian = eestkostjale
reminder-of-exit-path = väljumise tee valimine
reminder-of-told-of-exit = inimesele väljumisest rääkimine
reminder-of-exit-day = väljumise päeva märkimine
reminder-way-state-service = Riigi erihoolekandeteenus
reminder-way-own-service = Valla või linna oma abi
reminder-way-other-kov = Teine vald või linn
reminder-way-no-help-wanted = Inimene ei soovi abi
reminder-way-to-person = Räägitud inimesele
reminder-way-to-guardian = Räägitud eestkostjale

## Where to next, why, and the steps

exit-path-state-service = riigi erihoolekandeteenus
exit-path-own-service = valla või linna oma abi
exit-path-other-kov = teine vald või linn
exit-path-no-help-wanted = inimene ei soovi abi
exit-path-none = otsustamata
exit-path-button-state-service = Riigi teenus
exit-path-button-own-service = Valla või linna oma abi
exit-path-button-other-kov = Teine vald või linn
exit-path-button-no-help-wanted = Ei soovi abi
exit-reason-period-end = programmi teenused lõpevad
exit-reason-goal-reached = eesmärk on saavutatud
exit-reason-other-service = algas teine teenus
exit-reason-not-target-group = ei kuulu enam sihtrühma
exit-reason-moved = kolis mujale
exit-reason-refused = ei soovi enam osaleda
exit-reason-lost-contact = ühendus on kadunud
exit-reason-died = inimene on surnud
exit-reason-button-period-end = Programmi teenused lõpevad
exit-reason-button-goal-reached = Eesmärk on saavutatud
exit-reason-button-other-service = Algas teine teenus
exit-reason-button-not-target-group = Ei kuulu enam sihtrühma
exit-reason-button-refused = Ei soovi enam osaleda
exit-reason-button-lost-contact = Ühendus on kadunud
exit-step-path = väljumise tee
exit-step-told = väljumisest räägitud
exit-step-application = taotlus Sotsiaalkindlustusametile
exit-step-sheet = leht inimesele üle antud
exit-step-qol-person = inimese hinnang lõpus
exit-step-qol-specialist = spetsialisti hinnang lõpus
exit-step-left = väljumise päev märgitud
exit-step-hours = viimase kuu tunnid kontrollitud
exit-step-form = väljumisankeet
exit-step-form-copy = väljumisankeedi ärakiri saadetud

## The file

exit-list-file = Väljumised
# Variables:
#   $made (String) - 23.11.2026
#   $done (Number), $total (Number)
exit-list-file-about = Seis { $made }. Inimesi: { $total }, valmis: { $done }. Nimesid failis ei ole.
exit-list-file-empty = Praegu ei ole väljumas kedagi.
exit-head-code = Kood
exit-head-path = Tee
exit-head-reason = Põhjus
exit-head-last-day = Viimane päev
exit-head-step-told = Räägitud
exit-head-step-application = Taotlus
exit-head-step-sheet = Leht antud
exit-head-step-qol-person = Inimese hinnang
exit-head-step-qol-specialist = Spetsialisti hinnang
exit-head-step-left = Väljumise päev
exit-head-step-hours = Tunnid
exit-head-step-form = Ankeet
exit-head-step-form-copy = Ärakiri
exit-head-next = Järgmine samm
exit-head-next-due = Tähtaeg

## The list

command-exit = Väljumised
button-exits = Väljumised
exit-list-head = <b>Väljumised</b>
exit-list-head-undecided = <b>Väljumised: plaani veel ei ole</b>
# Variables:
#   $total (Number), $done (Number)
#   $bar (String) - ten signs
exit-list-progress = { $total ->
        [one] { $total } inimene
       *[other] { $total } inimest
    }, { $done } valmis
    { $bar }
# Variables:
#   $day (String) - 31.12.2026
exit-list-ends = Viimane teenuse päev: { $day }
# Variables:
#   $day (String) - 01.01.2027
#   $count (Number)
exit-list-ahead = Uude perioodi { $day }: { $count }
# Variables:
#   $codes (String)
exit-list-stuck = Lubatud edasi, aga üle viimata: { $codes }
exit-list-closed = juhtum on suletud
# Variables:
#   $since (String) - 17.11.2026
exit-paused = Paus alates { $since }
# Variables:
#   $page (Number), $pages (Number)
exit-list-page = Leht { $page }/{ $pages }
# Variables:
#   $code (String), $path (String)
exit-list-line = <b>{ $code }</b> · { $path }
exit-list-done = ✓ kõik sammud on tehtud
# Variables:
#   $day (String)
exit-list-waits = praegu ei ole midagi teha, viimane päev { $day }
exit-list-empty = Praegu ei ole väljumas kedagi.
exit-list-all-planned = Kõigil on väljumise tee valitud.
# Variables:
#   $step (String), $day (String) - 23.11.2026
exit-step-line-done = ✓ { $step }: { $day }
# Variables: as above
exit-step-line-late = ! { $step }: tähtaeg oli { $day }
# Variables: as above
exit-step-line-due = ○ { $step }: hiljemalt { $day }
# Variables:
#   $step (String)
exit-step-line-open = ○ { $step }: tegemata
# Variables: as above
exit-step-line-later = · { $step }: hiljem
# Variables:
#   $count (Number)
button-exit-undecided = Ilma plaanita: { $count }
button-exit-all = Näita kõiki
button-exit-nudge = Küsi kolleegidelt
button-exit-file = Laadi XLSX
button-exit-closing = Lepingu lõpp
button-exit-people = Näita inimesi
# Variables:
#   $municipality (String)
exit-file-caption = { $municipality }: väljumised. Nimesid failis ei ole.
# Variables:
#   $count (Number)
exit-nudged = Küsimus on saadetud { $count ->
        [one] { $count } kolleegile
       *[other] { $count } kolleegile
    }.
# Variables:
#   $count (Number)
exit-nudged-before = { $count ->
        [one] { $count } kolleegi
       *[other] { $count } kolleegi
    } käest on täna juba küsitud. Uuesti saab küsida homme.
# Variables:
#   $codes (String)
exit-nudged-unowned = Juhtumikorraldajat ei ole: { $codes }
# Variables:
#   $codes (String), $count (Number)
notice-exit-nudge = Juht küsib: kes { $count ->
        [one] seda inimest
       *[other] neid inimesi
    } edasi aitab?
    { $codes }
    Väljumise tee on veel valimata. Avage juhtum ja valige tee.

## One person's page

# Variables:
#   $code (String)
exit-page-head = <b>{ $code }: väljumine</b>
# Variables:
#   $path (String)
exit-page-path = Tee: { $path }
# Variables:
#   $day (String) - neljapäev, 31.12.2026
exit-last-day = Viimane päev (eeldatav): { $day }
# Variables: as above
exit-left-on = Väljumise päev: { $day }
# Variables:
#   $day (String), $reason (String)
exit-left-on-reason = Väljumise päev: { $day } ({ $reason })
exit-page-steps = <b>Sammud</b>
exit-page-done = Kõik sammud on tehtud. Juhtumi saab sulgeda.
# Variables:
#   $chosen (String) - kinds of the state's services
exit-page-state = Riigi teenus: { $chosen }
exit-page-state-none = Riigi teenuse liik on märkimata: sellest sõltub, mitme päeva jooksul tuleb teenusele minna.
# Variables:
#   $until (String), $due (String) - 03.11.2026
#   $count (Number) - days left
exit-state-apply = Taotlus Sotsiaalkindlustusametile on esitamata. Et vastus tuleks hiljemalt { $until }, tuleb taotlus esitada hiljemalt { $due }. { $count ->
        [0] See on täna.
        [one] Aega on { $count } päev.
       *[other] Aega on { $count } päeva.
    }
# Variables:
#   $until (String), $due (String) - 03.11.2026
#   $count (Number) - days past
exit-state-apply-past = Taotlus Sotsiaalkindlustusametile on esitamata. Et vastus tuleks hiljemalt { $until }, oli taotluse esitamise viimane päev { $due }. Sellest on möödas { $count ->
        [one] { $count } päev
       *[other] { $count } päeva
    }. Taotlus tuleb esitada kohe. Leppige kokku, kes vahepeal aitab.
# Variables:
#   $applied (String), $due (String) - 20.01.2027
#   $count (Number) - working days
exit-state-waits = Taotlus on esitatud { $applied }. Sotsiaalkindlustusamet peab otsustama hiljemalt { $due } ({ $count ->
        [one] { $count } tööpäev
       *[other] { $count } tööpäeva
    }).
# Variables:
#   $count (Number)
exit-state-gap = Vastus võib tulla pärast viimast päeva. Vahe on kuni { $count ->
        [one] { $count } päev
       *[other] { $count } päeva
    }: leppige kokku, kes vahepeal aitab.
# Variables:
#   $day (String)
exit-state-decided = Otsus on tehtud { $day }. Inimene ootab vaba kohta.
exit-state-referred = Suunamisotsus on tehtud. Märkige, kas teenus on toetav või majutusega: siis ütlen, mis päevaks tuleb teenusele minna.
# Variables:
#   $due (String)
exit-state-turn-up = Koht on olemas. Teenusele tuleb minna hiljemalt { $due }.
# Variables:
#   $day (String)
exit-state-started = Riigi teenus algas { $day }.
exit-state-priority = Pilootprojektis teenust saavad inimesed kuuluvad eelisjärjekorda. Allikas: Sotsiaalkindlustusameti erihoolekande leht, kuupäevata.
button-exit-path = Vali tee
button-exit-path-change = Muuda teed
button-exit-last-day = Viimane päev
button-exit-note = Märgi samm
button-exit-leave = Märgi väljumine
button-exit-stay = Võta väljumine tagasi
button-exit-state = Milline riigi teenus?
button-exit-sheet = Leht inimesele (PDF)
button-exit-continues = Läheb edasi uude perioodi
# Variables:
#   $code (String)
button-exit-open = Väljumine: { $code }
button-exit-page = Väljumine
# Variables:
#   $code (String), $path (String)
exit-path-question = { $code }: kes inimest edasi aitab?
    Praegu: { $path }
# Variables: as above
exit-path-kept = { $code }: valik on kirjas. Väljumise tee: { $path }
    Inimesele saab anda lehe, kus see on lihtsas keeles kirjas.
# Variables: as above
exit-path-undone = { $code }: valik on tühistatud. Väljumise tee: { $path }
# Variables:
#   $code (String)
exit-continues = { $code } läheb edasi järgmisse perioodi. Väljumise sammud ja tähtajad jäävad ära.
# Variables: as above
exit-steps-question = { $code }: mis on tehtud?
# Variables: as above
exit-steps-none = { $code }: praegu ei ole siin midagi märkida.

## Leaving, and the expected last day

# Variables:
#   $code (String)
exit-leave-reason = { $code }: miks inimene projektist väljub?
# Variables:
#   $code (String)
#   $end (String) - 31.12.2026
exit-leave-day = { $code }: mis on viimane päev?
    Kirjutage kuupäev, näiteks 20.05. Päev võib olla ka alles ees. Programmi viimane teenuse päev on { $end }.
# Variables: as above
exit-last-day-question = { $code }: mis päevani inimene abi saab?
    Kirjutage kuupäev, näiteks 20.12. Programmi viimane teenuse päev on { $end }.
# Variables:
#   $day (String), $end (String) - 31.12.2026
exit-flaw-before-entry = { $day } on varasem kui sisenemise päev. Palun kirjutage hilisem päev.
# Variables: as above
exit-flaw-after-end = { $day } on pärast programmi viimast teenuse päeva { $end }. Palun kirjutage varasem päev.
# Variables: as above
exit-flaw-past = { $day } on möödas. Kui inimene on juba väljunud, märkige väljumine.
# Variables:
#   $code (String), $day (String), $reason (String)
exit-leaves = <b>{ $code }: väljumise päev on { $day }</b>
    Põhjus: { $reason }
# Variables:
#   $code (String), $day (String)
exit-last-day-set = { $code }: viimane päev on { $day }.
# Variables:
#   $code (String)
exit-stays = { $code }: väljumine on tagasi võetud.
exit-stays-toast = Väljumine on tagasi võetud.

## The page for the person

# Variables:
#   $code (String), $path (String), $person_language (String)
exit-sheet-page = <b>{ $code }: leht inimesele</b>
    Tee: { $path }
    Inimese keel: { $person_language }
    Lehel on kirjas, mis lõpeb, mis algab ja kelle poole pöörduda. Nime lehel ei ole, kui Te seda ise ei vali.
exit-sheet-toast-path = Kõigepealt valige väljumise tee: sellest sõltub, mis lehel kirjas on.
# Variables:
#   $code (String)
exit-sheet-caption = { $code }: leht inimesele. Printige välja, andke üle ja märkige: „Leht inimesele üle antud“.
# Variables:
#   $minutes (Number)
exit-sheet-save = Lehel on nimi. Printige see kohe välja. Vestlusest kaob leht { $minutes } minuti pärast. Uuesti saate: /exit, inimese kood, „Leht inimesele (PDF)“.
button-exit-sheet-et = Eesti keeles
button-exit-sheet-ru = Vene keeles
button-exit-sheet-named-et = Nimega, eesti keeles
button-exit-sheet-named-ru = Nimega, vene keeles

## The contract's last month

# Variables:
#   $municipality (String)
#   $period (String) - 2025–2026
exit-closing-head = <b>{ $municipality }: perioodi { $period } sulgemine</b>
# Variables:
#   $day (String) - 31.01.2027
#   $count (Number)
exit-closing-ends = Leping kestab kuni { $day }. { $count ->
        [0] See on täna.
        [one] Aega on { $count } päev.
       *[other] Aega on { $count } päeva.
    }
# Variables:
#   $day (String)
exit-closing-over = Leping lõppes { $day }.
# Variables:
#   $step (String)
exit-closing-none = ✓ { $step }: kõigil olemas
# Variables:
#   $step (String), $codes (String), $count (Number)
exit-closing-missing = ○ { $step }: puudu { $count } ({ $codes })
# Variables:
#   $step (String), $codes (String), $count (Number)
#   $due (String) - 12.01.2027
exit-closing-missing-due = ○ { $step }: puudu { $count } ({ $codes }), hiljemalt { $due }
# Variables:
#   $month (String)
#   $state (String) - a sentence
exit-closing-month = Viimane kuu: { $month }. { $state }
# Variables:
#   $contract (String), $day (String), $clause (String)
exit-keep-until = Dokumente hoitakse kuni { $day } (leping { $contract }, { $clause }).
# Variables:
#   $contract (String)
exit-keep-none = Leping { $contract }: dokumentide säilitamise päeva ei ole märgitud. Ilma selleta ei kustutata programmi dokumentidest midagi.
exit-keep-no-contract = Lepingut ei ole siia sisestatud, seepärast ei ole ka dokumentide säilitamise päeva. Programmi dokumentidest ei kustutata midagi.
button-exit-keep = Dokumentide säilitamine
button-exit-keep-none = Päev ei ole kirjas
exit-keep-which = Millise lepingu dokumendid?
# Variables:
#   $contract (String)
exit-keep-question = Mis päevani hoitakse lepingu { $contract } dokumente?
    Kirjutage päev nii, nagu see lepingus on, näiteks 31.12.2031.
exit-keep-clause = Millises lepingu punktis see on? Kirjutage näiteks: punkt 5.2.6.
# Variables:
#   $day (String)
exit-keep-past = { $day } on juba möödas. Palun kontrollige lepingust ja kirjutage päev koos aastaga.
exit-keep-toast-none = Lepingut ei ole siia sisestatud. Selle lisab Märkaja haldaja.

## A form that is not finished

form-what-exit-leave = väljumise märkimine
form-what-exit-last-day = eeldatav viimane päev
form-what-exit-keep = dokumentide säilitamise tähtaeg
