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
