### Leaving: everybody who will leave, one person's way out, the contract's last month.

## Shared words: traits, forms of facts, the way of ticking off

trait-continuing = läheb järgmisse perioodi edasi
trait-button-continuing = Läheb edasi järgmisse perioodi
case-move-set-exit = väljumise plaan muudetud
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
exit-path-button-own-service = Oma abi
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
exit-step-left = lahkumise päev märgitud
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
exit-head-step-left = Lahkumine
exit-head-step-hours = Tunnid
exit-head-step-form = Ankeet
exit-head-step-form-copy = Ärakiri
exit-head-next = Järgmine samm
exit-head-next-due = Tähtaeg
