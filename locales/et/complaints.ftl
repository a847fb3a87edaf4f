### Feedback on the help received: thanks, a suggestion, a complaint, with its number and the answer that is owed.

## Ways in

button-feedback = Anna tagasisidet
button-complaint-own = Minu tagasiside
button-complaint-why = Miks see tähtaeg?
command-feedback = Tagasiside ja kaebus
command-complaints = Tagasiside, mis ootab vastust
form-what-feedback = tagasiside
form-what-complaint-answer = vastus tagasisidele
form-what-complaint-ask = küsimus tagasiside saatjale
form-what-complaint-give = tagasiside edasiandmine
form-what-complaint-reply = vastus küsimusele tagasiside kohta
form-what-complaint-add = tagasiside täiendamine
form-what-complaint-unsatisfied = rahulolematuse põhjus

# Variables:
#   $what (String) - what was begun
complaint-unfinished =
    Teil on pooleli: { $what }.
    Jätkake seda või katkestage: /cancel

## Questions, one by one

# Variables:
#   $days (Number) - of keeping
complaint-privacy =
    Enne alustamist: Teie tagasiside
    Kes loeb: see, kellele Te selle saadate, ja see, kes sellega tegeleb. Kui saadate vallale või linnale, siis spetsialist seda ei näe.
    Nimi: Teie otsustate, kas öelda. Nimeta jõuab vastus ikka siia.
    Kui kaua alles: selle määrab vald või linn. Tavaliselt kustub tekst koos nimega { $days ->
        [one] { $days } päev
       *[other] { $days } päeva
    } pärast lõpetamist.
    Tagasiside ei mõjuta abi, mida saate.
complaint-privacy-long =
    Pikemalt
    Andmete eest vastutab vald või linn, kes abi annab.
    Tekst ja nimi on krüpteeritud. Iga kord, kui töötaja neid loeb, jääb selle kohta märge.
    Nimeta ei jää alles ka see, kelle abist Te kirjutasite. Töötaja ei näe, kes Te olete. Programm teab Teie vestlust, et vastus kohale jõuaks.
    Ka Telegram näeb sõnumeid. Pärast saatmist kustutan Teie vastused siit nii palju, kui Telegram lubab.
    Teil on õigus oma andmeid näha ning paluda nende parandamist või kustutamist.

complaint-kind-question =
    Mida soovite öelda saadud abi kohta?
    Teie tagasisidet loeb inimene.
complaint-kind-button-thanks = Tahan tänada
complaint-kind-button-suggestion = Mul on ettepanek
complaint-kind-button-complaint = Esitan kaebuse
complaint-kind-thanks = tänu
complaint-kind-suggestion = ettepanek
complaint-kind-complaint = kaebus
complaint-whom = Kelle abist Te kirjutate?
button-feedback-general = Üldiselt või muust
complaint-municipality =
    Milline vald või linn abi andis? Kirjutage nime algus.
    Ühegi inimese andmeid ma siin ei otsi.
complaint-about-question = Mille kohta on kaebus?
complaint-about-no-help = Abi ei tulnud
complaint-about-manner = Kuidas minuga räägiti
complaint-about-dates = Ajad ja tähtajad
complaint-about-data = Minu andmed
complaint-about-other = Muu
# Variables:
#   $kind (String) - thanks, suggestion or complaint
complaint-text =
    { $kind ->
        [thanks] Mille eest soovite tänada? Kirjutage oma sõnadega.
        [suggestion] Mida saaks paremini teha? Kirjutage oma sõnadega.
       *[complaint] Mis juhtus ja mida Te ootate? Kirjutage oma sõnadega.
    }
    Palun ärge kirjutage teiste inimeste tervisest. Mahub kuni 1500 tähemärki.
# Variables:
#   $kind (String) - thanks, suggestion or complaint
complaint-to =
    Kellele see saata?
    { $kind ->
        [thanks] Spetsialist loeb seda ise. Juht näeb ainult numbrit.
        [suggestion] Spetsialist loeb seda ise. Juht näeb numbrit ja tähtaega, teksti ainult siis, kui võtab selle enda kätte.
       *[complaint] Spetsialist loeb seda ise. Juht näeb numbrit ja tähtaega, teksti ainult siis, kui võtab selle enda kätte või kui Te ei jää vastusega rahule.
    }
    Kui saadate vallale või linnale, siis spetsialist seda ei näe.
# Variables: as above
complaint-to-past =
    Kellele see saata?
    Soovitan saata vallale või linnale. Siis spetsialist seda siin ei näe.
    Kui saadate spetsialistile, näeb juht numbrit ja tähtaega, teksti ainult siis, kui võtab selle enda kätte või kui Te ei jää vastusega rahule.
complaint-to-specialist = Spetsialistile
complaint-to-municipality = Vallale või linnale
complaint-to-named-specialist = spetsialist
complaint-wants-answer =
    Kas soovite vastust siia?
    Vastus jõuab Teieni ka siis, kui Te oma nime ei ütle.
button-answer-here = Jah, siia
button-no-answer = Vastust ei ole vaja
complaint-name =
    Kas Teie nime võib öelda? Kui võib, kirjutage nimi.
    Nimeta jääb ütlemata nii see, kes Te olete, kui ka see, kelle abist Te kirjutate.
complaint-name-guessed =
    Kas Teie nime võib öelda? Kui võib, kirjutage nimi.
    Nimeta jääb ütlemata nii see, kes Te olete, kui ka see, kelle abist Te kirjutate.
    Kui spetsialistil on vähe peresid, võib ta sisu järgi siiski aimata, kes kirjutas.
button-anonymous = Jään nimetuks
complaint-name-problem = Selles ei ole nime. Palun kirjutage nimi tähtedega või vajutage „Jään nimetuks“.
complaint-name-untold = jääb ütlemata
# Variables:
#   $kind (String), $text (String), $to (String), $name (String)
#   $about (String), $answer (String) - lines of their own, or nothing
complaint-preview =
    <b>Kas kõik on õige?</b>
    Liik: { $kind }{ $about }
    Kellele: { $to }{ $answer }
    Nimi: { $name }
    Tekst: „{ $text }“
# Variables:
#   $about (String)
complaint-line-about = Teema: { $about }
# Variables:
#   $answer (String)
complaint-line-answer = Vastus siia: { $answer }
# Variables:
#   $outcome (String)
complaint-line-outcome = Tulemus: { $outcome }
field-complaint-kind = Liik
field-complaint-about = Teema
field-complaint-text = Tekst
field-complaint-to = Kellele
field-complaint-answer = Vastus siia
field-complaint-name = Nimi
complaint-cancelled = Katkestatud. Midagi ei saadetud ega salvestatud.
complaint-link-over = Nõusolek selle inimese kohta on lõppenud. Midagi ei saadetud. Tagasisidet saate anda ka üldiselt.
# Variables:
#   $municipality (String)
#   $turn_to (String) - a contact, or where to look for one
complaint-link-over-on =
    Nõusolek selle inimese kohta on lõppenud. Midagi ei ole saadetud, Teie vastused on alles.
    Saate jätkata üldise tagasisidena. See läheb vallale või linnale: { $municipality }
    Uue nõusoleku kohta küsige juhtumikorraldajalt: { $turn_to }
# Variables:
#   $turn_to (String) - a contact, or where to look for one
complaint-link-over-choose =
    Nõusolek ühe inimese kohta on lõppenud, tema saadud abist siit enam kirjutada ei saa. Üldiselt saate tagasisidet anda ikka.
    Uue nõusoleku kohta küsige juhtumikorraldajalt: { $turn_to }
complaint-too-many = Täna olete tagasisidet saatnud juba mitu korda. Teie vastused on alles. Palun proovige homme uuesti.

## Sent

# Variables:
#   $number (String), $kind (String), $to (String)
complaint-received =
    <b>Kätte saadud: { $number }</b>
    Liik: { $kind }. Kellele: { $to }
# Variables:
#   $number (String), $to (String)
complaint-received-thanks =
    <b>Aitäh, kätte saadud: { $number }</b>
    Kellele: { $to }
# Variables:
#   $due (String)
complaint-received-due = Vastuse tähtaeg on { $due }. Kui tähtaeg möödub, annan sellest teada Teile ja juhile.
# Variables:
#   $due (String)
complaint-received-dealt = Läbivaatamise tähtaeg on { $due }. Vastust Te siia ei soovinud.
# Variables:
#   $turn_to (String) - a contact with the name of the municipality, or where to look for one
#   $ska (String) - a telephone number in brackets, or nothing
complaint-elsewhere =
    Kuhu veel saab pöörduda:
    Sotsiaalkindlustusamet{ $ska }: see amet teeb järelevalvet ISTE programmi üle.
    Sama vald või linn, mille abist Te kirjutasite: { $turn_to }
# Variables:
#   $municipality (String), $turn_to (String)
complaint-elsewhere-contact = { $municipality }, { $turn_to }

## The sender's own page

# Variables:
#   $number (String), $kind (String), $to (String), $sent (String), $status (String)
complaint-own =
    <b>{ $number }: { $kind }</b>
    Kellele: { $to }
    Saadetud: { $sent }
    Seis: { $status }
# Variables:
#   $due (String)
complaint-own-due = Vastuse tähtaeg: { $due }
# Variables:
#   $due (String)
#   $asked (String) - what was to be done until then: answer or look
complaint-own-late =
    { $asked ->
        [look] Läbivaatamise tähtaeg oli { $due }. Läbi vaadatud see veel ei ole.
       *[answer] Vastuse tähtaeg oli { $due }. Vastust veel ei ole.
    }
    Saate siia juurde kirjutada või pöörduda mujale.
complaint-status-sent = ootab vastuvõtmist
complaint-status-taken = vastust kirjutatakse
complaint-status-answered = vastatud
complaint-status-appealed = juht vaatab uuesti üle
complaint-status-again = vaadatakse uuesti üle
complaint-status-told = kätte saadud
complaint-status-closed = lõpetatud
complaint-status-withdrawn = tagasi võetud
button-complaint-question = Loe küsimust
button-complaint-answer-read = Loe vastust
button-complaint-add = Lisa midagi
button-complaint-withdraw = Võta tagasi
# Variables:
#   $number (String)
complaint-withdraw-question =
    Kas võtate tagasi: { $number }?
    Siis sellele enam ei vastata.
# Variables:
#   $number (String)
complaint-withdrawn = Tagasi võetud: { $number }. Sellele enam ei vastata.
# Variables:
#   $number (String)
complaint-add =
    Mida soovite lisada? { $number }
    Palun ärge kirjutage teiste inimeste tervisest.
# Variables:
#   $number (String), $question (String)
complaint-reply =
    Küsimus Teile ({ $number }): „{ $question }“
    Palun kirjutage vastus.
# Variables:
#   $number (String)
complaint-said-on = Edasi antud: { $number }
complaint-question-over = Sellele küsimusele enam vastust ei oodata.
complaint-added-enough = Rohkem siia lisada ei saa. Palun oodake vastust või saatke tagasisidet uuesti.
complaint-too-late = Vahepeal on seis muutunud. Teie sõnu ei saadetud.
complaint-form-cancelled = Katkestatud. Midagi ei muutunud.
# Variables:
#   $number (String), $day (String), $outcome (String), $text (String)
complaint-told =
    <b>Vastus: { $number }</b>
    Vastatud: { $day }. Tulemus: { $outcome }
    „{ $text }“
# Variables:
#   $days (Number)
complaint-told-judge =
    { $days ->
        [one] Kas olete vastusega rahul? Öelda saab { $days } päeva jooksul.
       *[other] Kas olete vastusega rahul? Öelda saab { $days } päeva jooksul.
    }
button-satisfied = Olen rahul
button-unsatisfied = Ei ole rahul
# Variables:
#   $number (String)
complaint-satisfied = Aitäh. Lõpetatud: { $number }
# Variables:
#   $number (String)
#   $by (String) - who looks at it again: lead or colleague
complaint-unsatisfied =
    Mis jäi lahendamata? { $number }
    { $by ->
        [colleague] Teie sõnad ja kogu lugu lähevad valla või linna teisele töötajale. Seda saab teha ühe korra.
       *[lead] Teie sõnad ja kogu lugu lähevad valla või linna juhile. Seda saab teha ühe korra.
    }
# Variables:
#   $number (String), $due (String)
#   $by (String) - lead or colleague
complaint-appealed =
    { $by ->
        [colleague] Teisele töötajale edasi antud: { $number }. Vastuse tähtaeg on { $due }.
       *[lead] Juhile edasi antud: { $number }. Vastuse tähtaeg on { $due }.
    }
# Variables:
#   $number (String)
complaint-again-nobody =
    Selle vastuse vaatab tavaliselt uuesti üle mõni teine töötaja. Praegu ei ole siin kedagi, kes seda teha saaks: { $number }
    Midagi ei saadetud, vastus jääb Teile alles.

## Said to the sender unasked

# Variables:
#   $number (String), $due (String)
complaint-sender-taken = Teie tagasisidega tegeletakse: { $number }. Vastuse tähtaeg on { $due }.
# Variables:
#   $number (String), $due (String)
complaint-sender-taken-late = Teie tagasisidega tegeletakse: { $number }. Vastuse tähtaeg oli { $due }.
# Variables:
#   $number (String), $due (String)
complaint-sender-late =
    Vastuse tähtaeg oli { $due }, vastust veel ei ole: { $number }
    Mida nüüd teha ja kuhu veel pöörduda, näitab nupp „Minu tagasiside“.
# Variables:
#   $number (String)
complaint-sender-returned = Muutus: { $number }. Spetsialist, kellele kirjutasite, siin enam ei tööta. Edasi vastutab vald või linn.
# Variables:
#   $number (String)
complaint-sender-asked = Teile on küsimus: { $number }
# Variables:
#   $number (String)
complaint-sender-answered = Teile on vastus: { $number }

## The card of those who answer

complaint-new = Uus tagasiside
complaint-new-appeal = Saatja ei olnud vastusega rahul. Palun vaadake üle.
complaint-given = Kolleeg andis selle Teile.
complaint-has-said = Saatja kirjutas juurde.
# Variables:
#   $number (String), $kind (String)
complaint-card = <b>{ $number }: { $kind }</b>
# Variables:
#   $number (String)
complaint-card-older = { $number }: uuem kaart on allpool.
complaint-state-sent = Ootab vastuvõtmist.
complaint-state-mine = Teie käes.
# Variables:
#   $worker (String)
complaint-state-taken = Tegeleb: { $worker }
complaint-state-told = Vastust ei oodata.
complaint-state-withdrawn = Saatja võttis tagasi.
# Variables:
#   $day (String), $outcome (String)
complaint-state-answered = Vastatud: { $day }. Tulemus: { $outcome }
# Variables:
#   $due (String)
complaint-card-due = Vastuse tähtaeg: { $due }
# Variables:
#   $due (String)
complaint-card-late = Vastuse tähtaeg oli { $due }.
# Variables:
#   $by (String) - lead or colleague
complaint-card-appealed =
    { $by ->
        [colleague] Esimese vastusega ei olnud saatja rahul. Vastab töötaja, kes esimest vastust ei andnud.
       *[lead] Esimese vastusega ei olnud saatja rahul. Vastab juht.
    }
# Variables:
#   $worker (String)
complaint-card-to = Saadetud spetsialistile: { $worker }
complaint-card-asked = Saatjalt on küsitud, vastust veel ei ole.
complaint-card-no-answer = Saatja vastust siia ei soovi.
complaint-card-unreached = Praegu saatjani siit ei jõua: vestlus on suletud.
button-complaint-take-over = Võta enda kätte
button-complaint-read = Loe
button-complaint-answer = Vasta
button-complaint-ask = Küsi saatjalt
button-complaint-give = Anna kolleegile
complaint-toast-taken = Vastu võetud. Teie käes.
# Variables:
#   $number (String), $worker (String)
complaint-toast-faster = { $number } on juba võetud. Tegeleb: { $worker }
# Variables:
#   $number (String)
complaint-erased-sender =
    Lõpetatud: { $number }. Andmed, mille juurde see kuulus, on kustutatud.
    Vastust sellele siia enam ei tule.
# Variables:
#   $number (String)
complaint-erased-team = Lõpetatud: { $number }. Andmed kustutati. Vastata ei ole vaja.
# Variables:
#   $number (String)
complaint-withdrawn-notice = Saatja võttis tagasi: { $number }. Vastata ei ole vaja.
# Variables:
#   $number (String)
complaint-unreached = { $number }: sõnum ei jõudnud saatjani, vestlus on suletud. Vastus jääb siia alles. Kui saatja tuleb tagasi, saab ta seda lugeda.

## Read on a tap

# Variables:
#   $number (String), $kind (String), $person (String), $name (String), $text (String), $minutes (Number)
#   $about (String), $outcome (String) - lines of their own, or nothing
complaint-reveal =
    <b>{ $number }: { $kind }</b>{ $about }
    Inimene: { $person }
    Saatja: { $name }{ $outcome }
    { $minutes ->
        [one] Kustub { $minutes } minuti pärast.
       *[other] Kustub { $minutes } minuti pärast.
    }
    „{ $text }“
# Variables:
#   $at (String), $what (String), $text (String)
complaint-reveal-line = { $at } · { $what }: „{ $text }“
complaint-said-add = saatja lisas
complaint-said-ask = küsiti
complaint-said-reply = saatja vastas
complaint-said-answer = vastus
complaint-said-unsatisfied = ei olnud rahul

## Asking back, handing over, answering

# Variables:
#   $number (String)
complaint-ask =
    Mida soovite saatjalt küsida? { $number }
    Saatja näeb Teie küsimust, Teie nime mitte.
# Variables:
#   $number (String)
complaint-ask-done = Küsitud: { $number }
complaint-ask-nobody = Saatjani siit praegu ei jõua. Midagi ei saadetud.
# Variables:
#   $number (String)
complaint-give = Kellele annate? { $number }
# Variables:
#   $number (String)
complaint-give-done = Kolleegile antud: { $number }
complaint-give-nobody = Praegu ei ole kolleegi, kellele anda.
# Variables:
#   $number (String)
complaint-answer-outcome = Mis oli tulemus? { $number }
complaint-outcome-set-right = Parandatud
complaint-outcome-explained = Selgitatud
complaint-outcome-cannot-change = Ei saa muuta
complaint-answer-text =
    Kirjutage vastus saatjale oma sõnadega.
    Kui midagi muuta ei saa, öelge palun, miks.
complaint-answer-note =
    Kirjutage, mida tehti.
    Saatja vastust ei soovinud, seda loeb ainult vald või linn.
# Variables:
#   $number (String), $outcome (String), $text (String)
complaint-answer-check =
    Kas saadan vastuse? { $number }
    Tulemus: { $outcome }
    „{ $text }“
# Variables:
#   $number (String), $outcome (String), $text (String)
complaint-answer-check-kept =
    Kas lõpetan? { $number }
    Tulemus: { $outcome }
    „{ $text }“
# Variables:
#   $number (String)
complaint-answer-done = Vastus on saadetud: { $number }
# Variables:
#   $number (String)
complaint-answer-kept = Lõpetatud: { $number }
# Variables:
#   $number (String)
complaint-answer-unreached = Vastus on alles: { $number }. Saatja on vestluse sulgenud: praegu vastus temani ei jõua.
complaint-nothing-done = Vahepeal on seis muutunud. Midagi ei tehtud, kaardil on praegune seis.

## Lists

# Variables:
#   $filter (String), $total (Number), $page (Number), $pages (Number)
complaint-list-head = <b>Tagasiside: { $filter }</b> · kokku { $total } · leht { $page } / { $pages }
complaint-list-empty = Siin ei ole midagi.
# Variables:
#   $number (String), $kind (String)
complaint-list-line = { $number } · { $kind }
# Variables:
#   $number (String), $kind (String), $due (String)
complaint-list-due = { $number } · { $kind } · vastus hiljemalt { $due }
# Variables:
#   $number (String), $kind (String), $due (String)
complaint-list-late = { $number } · { $kind } · tähtaeg oli { $due }
complaint-filter-open = Vastamata
complaint-filter-late = Üle tähtaja
complaint-filter-mine = Minu käes
complaint-filter-answered = Vastatud
complaint-filter-sent = Minu saadetud
button-list-before = Eelmised
button-list-after = Järgmised

## Why this date; a municipality's own number

# Variables:
#   $number (String), $due (String), $received (String), $count (Number), $source (String)
#   $when (String) - the day is ahead or past
complaint-why =
    { $when ->
        [past] { $number }: vastuse tähtaeg oli { $due }.
       *[ahead] { $number }: vastuse tähtaeg on { $due }.
    }
    Kätte saadud: { $received }. Mis tuleb pärast tööaega, läheb arvesse järgmisest tööpäevast.
    { $count ->
        [one] Vastamiseks on { $count } kalendripäev.
       *[other] Vastamiseks on { $count } kalendripäeva.
    }
    Allikas: { $source }
complaint-why-own = valla või linna enda seatud tähtaeg
# Variables:
#   $number (String)
complaint-why-none = { $number }: siin vastust ei oodata, tähtaega ei ole.
complaint-terms =
    <b>Mitme päeva jooksul vastate?</b>
    Uus arv kehtib sellele, mis tuleb pärast muutmist. Juba lubatud päev jääb.
# Variables:
#   $what (String), $count (Number)
complaint-term-line =
    { $count ->
        [one] { $what }: { $count } päev
       *[other] { $what }: { $count } päeva
    }
# Variables:
#   $what (String)
complaint-term-choose = Mitu kalendripäeva? { $what }
complaint-term-complaint = Kaebus
complaint-term-suggestion = Ettepanek
complaint-term-appeal = Juhi vastus
complaint-term-kept = Salvestatud.
button-complaint-terms = Vastamise aeg
# Variables:
#   $count (Number)
button-complaint-days =
    { $count ->
        [one] { $count } päev
       *[other] { $count } päeva
    }

## In the morning's list

# Variables:
#   $number (Number) - of the line
button-duty-open = Ava { $number }
complaint-owed-taking = tagasiside vastuvõtmine
complaint-owed-answering = vastus tagasisidele
