### Quality of life: asked one question at a time, confirmed once, compared, summed up.

command-ratings = Elukvaliteedi hinnangute koond
form-what-rating-words = lisatud sõnad hinnangu juures
form-what-rating-correct = hinnangu parandamine

## Shared words

rating-occasion-start = alguses
rating-occasion-year = aasta möödudes
rating-occasion-end = lõpus
rating-side-person = inimene
rating-side-specialist = spetsialist
rating-side-close = lähedane
# Variables:
#   $side (String), $occasion (String)
rating-which = { $side }, { $occasion }
rating-example = Näidisküsimustik: ametlikku vormi siin veel ei ole.
rating-unknown = ei oska öelda
rating-not-answered = vastamata
# Variables:
#   $occasion (String)
rating-own-person = Elukvaliteedi hinnang, { $occasion }
# Variables:
#   $occasion (String)
rating-own-close = Hinnang lähedase elukvaliteedile, { $occasion }
rating-change-better = parem
rating-change-same = sama
rating-change-worse = halvem

## Questions

# Variables:
#   $head (String)
#   $number (Number), $total (Number)
rating-head = { $head } · { $number }/{ $total }
# Variables:
#   $head (String)
rating-head-words = { $head } · oma sõnadega
# Variables:
#   $area (String), $question (String)
rating-question =
    <b>{ $area }</b>
    { $question }
# Variables:
#   $answer (String)
rating-answered = Praegune vastus: { $answer }
# Variables:
#   $question (String)
rating-own-words =
    { $question }
    Vastata ei pea. Nimesid ega terviseandmeid ei ole siia vaja.
# Variables:
#   $head (String)
#   $number (Number), $total (Number)
rating-put-down =
    { $head }
    Vastused on alles: { $number }/{ $total }. Jätkata saab millal tahes ja igast seadmest.
rating-words-question =
    Kirjutage oma sõnadega. Kuni 500 märki.
    Nimesid ega terviseandmeid ei ole siia vaja.
rating-reason-question =
    Miks hinnangut parandatakse? Kirjutage lühidalt.
    Põhjus jääb hinnangu juurde alles.
# Variables:
#   $length (Number), $longest (Number)
rating-words-long = Tekst on liiga pikk: { $length } märki. Mahub kuni { $longest }. Palun kirjutage lühemalt.
rating-words-cancelled = Midagi ei muudetud. Hinnang on alles.
# Variables:
#   $head (String)
rating-changed =
    { $head }
    Hinnang on vahepeal muutunud. Seda teksti ei salvestatud, palun vaadake hinnang uuesti üle.

## To check and to confirm

# Variables:
#   $head (String)
rating-summary = <b>{ $head }: kontrollige vastuseid</b>
# Variables:
#   $count (Number), $total (Number)
rating-summary-missing = Vastamata küsimusi: { $count }/{ $total }
rating-please-choose = Sellele küsimusele vastatakse nupuga. Palun valige vastus või vajutage „Jäta vahele“.
# Variables:
#   $occasion (String)
rating-specialist-missing = Spetsialisti hinnang on veel andmata ({ $occasion }). Kohustus on täidetud, kui mõlemad on olemas.
rating-summary-check = Kui kõik on õige, vajutage „Kinnita“.
# Variables:
#   $area (String)
rating-area = <b>{ $area }</b>
# Variables:
#   $number (Number)
#   $question (String), $answer (String)
rating-line = { $number }. { $question } { $answer }
# Variables:
#   $note (String)
rating-comment = Oma sõnadega: „{ $note }“
# Variables:
#   $head (String)
rating-which-answer = <b>{ $head }: millist vastust muuta?</b>
rating-toast-empty = Ühelegi küsimusele ei ole veel vastatud. Kinnitada ei ole midagi.
# Variables:
#   $head (String)
rating-confirmed =
    { $head }
    Hinnang on kinnitatud.
rating-thanks =
    Aitäh! Teie hinnang on kinnitatud.
    Vastuseid näevad ainult töötajad, kes inimest aitavad.
# Variables:
#   $head (String)
rating-undone =
    { $head }
    Kinnitus on tagasi võetud. Vastused on alles.
# Variables:
#   $head (String)
rating-correction-undone =
    { $head }
    Parandus on tagasi võetud. Kehtib varasem hinnang.
# Variables:
#   $head (String)
rating-drop-question =
    { $head }
    Kas kustutada poolelioleva hinnangu vastused? Tagasi neid ei saa.
# Variables:
#   $head (String)
rating-dropped =
    { $head }
    Pooleliolev hinnang on kustutatud.
# Variables:
#   $head (String)
rating-kept-old =
    { $head }
    Parandus jäi ära. Kehtib varem kinnitatud hinnang.
# Variables:
#   $head (String), $who (String)
#   $at (String) - täna kell 11.00
rating-held =
    { $head }
    Seda hinnangut täidab praegu: { $who }
    Viimane vastus: { $at }
    Kui jätkate ise, ei saa teine enam samast kohast edasi minna. Vastused jäävad alles.
# Variables:
#   $head (String), $who (String)
#   $at (String) - täna kell 11.00
rating-held-link =
    { $head }
    Seda hinnangut vaatab praegu: { $who }
    Viimane muudatus: { $at }
rating-taken-given = Inimene on selle hinnangu juba andnud.
rating-taken-worker = Selle hinnangu on töötaja juba alustanud. Palun avage see uuesti.
rating-taken-phone = Inimene vastab praegu oma telefonis. Palun oodake kinnitust.
rating-taken-link-given = See hinnang on juba antud. Aitäh!
rating-taken-link-worker = Töötaja täidab seda hinnangut koos inimesega. Kõik on korras, Teil ei ole vaja midagi teha.
rating-taken-link-phone = Seda hinnangut täidetakse juba teises telefonis.

## One person's page

# Variables:
#   $code (String)
rating-page = <b>{ $code }: elukvaliteedi hinnang</b>
# Variables:
#   $which (String), $day (String)
rating-page-given = ✓ { $which }: kinnitatud, { $day }
# Variables:
#   $which (String), $day (String)
rating-page-correcting = ✓ { $which }: kinnitatud, { $day }; parandus on pooleli
# Variables:
#   $which (String), $day (String)
rating-page-paper = ✓ { $which }: märgitud, { $day }; vastuseid siin ei ole
# Variables:
#   $which (String), $day (String)
rating-page-erased = ✓ { $which }: kinnitatud, { $day }; vastused on kustutatud
# Variables:
#   $which (String)
#   $number (Number), $total (Number)
rating-page-begun = … { $which }: pooleli, { $number }/{ $total }
# Variables:
#   $which (String)
#   $number (Number), $total (Number)
rating-page-phone = … { $which }: pooleli oma telefonis, { $number }/{ $total }
# Variables:
#   $which (String)
rating-page-none = · { $which }: ei ole
# Variables:
#   $wanted (String)
rating-page-wanted = Praegu oodatakse: { $wanted }
# Variables:
#   $side (String)
rating-compared = <b>{ $side }: valdkondade keskmised</b>
rating-compared-side-person = Inimese hinnang
rating-compared-side-specialist = Spetsialisti hinnang
rating-compared-side-close = Lähedase hinnang
# Variables:
#   $area (String), $values (String)
rating-compared-area = { $area }: { $values }
# Variables:
#   $area (String), $values (String), $change (String)
rating-compared-moved = { $area }: { $values } ({ $change })
rating-compared-other-form = Varasem hinnang on antud teise küsimustikuga. Seda ei saa kõrvutada.
# Variables:
#   $code (String)
rating-choose = { $code }: kelle hinnang ja millal?
# Variables:
#   $code (String)
rating-given = { $code }: millist hinnangut vaadata?
# Variables:
#   $head (String), $day (String)
rating-seen =
    <b>{ $head }</b>
    Kinnitatud: { $day }
# Variables:
#   $number (Number)
#   $note (String)
rating-version = Versioon { $number }. Põhjus: „{ $note }“
# Variables:
#   $code (String)
#   $count (Number)
rating-asked =
    { $count ->
        [one] { $code }: hinnangut paluti { $count } lähedaselt. Nädala pärast tuletan korra meelde.
       *[other] { $code }: hinnangut paluti { $count } lähedaselt. Nädala pärast tuletan korra meelde.
    }
# Variables:
#   $code (String)
rating-asked-nobody = { $code }: praegu ei ole kelleltki hinnangut paluda. Palutakse siis, kui hinnangu aeg on käes.
# Variables:
#   $code (String)
#   $count (Number)
rating-asked-before = { $code }: varem on palutud { $count } lähedaselt. Rohkem ma ei küsi, et mitte tüüdata.

## For somebody who is linked

# Variables:
#   $person (String) - first name, or the code
rating-link-about = Inimene: { $person }
rating-link-how-relative = Kuidas inimesel Teie arvates läheb? Teie vaade on eraldi ega asenda inimese enda hinnangut.
rating-link-how-guardian = Kuidas inimesel läheb? Vastake palun inimese eest nii, nagu tema vastaks.
rating-link-how-person = Kuidas Teil läheb? Siin ei ole õigeid ega valesid vastuseid.
rating-link-rest = Küsimusi võib vahele jätta, jätkata saab ka hiljem. Vastuseid näevad ainult töötajad, kes inimest aitavad.
rating-link-nothing = Praegu ei ole hinnangut vaja anda. Kui selleks tuleb aeg, annan teada.
# Variables:
#   $occasion (String), $day (String)
rating-link-given = ✓ Hinnang antud ({ $occasion }): { $day }
# Variables:
#   $code (String)
notice-rating-asked =
    { $code }: palume Teie hinnangut: kuidas läheb?
    Vastamine võtab umbes 5 minutit. Vastata ei pea.
# Variables:
#   $code (String)
notice-rating-given = { $code }: elukvaliteedi hinnang on antud inimese või lähedase telefonist.

## Sums

rating-sums =
    Elukvaliteedi hinnangute koond
    Millise aja kohta?
# Variables:
#   $number (Number)
#   $year (String)
rating-quarter = { $number }. kvartal { $year }
# Variables:
#   $until (String)
rating-until = kuni { $until }
# Variables:
#   $span (String)
rating-sums-kind =
    Elukvaliteedi hinnangute koond: { $span }
    Koodidega tabel jääb Teie valda või linna. Keskmised sobivad ka mujale: ühe inimese hinnangut sealt välja arvutada ei saa.
# Variables:
#   $municipality (String), $span (String)
rating-file-caption = Elukvaliteedi hinnangute koond: { $municipality }, { $span }. Nimesid failis ei ole.
rating-file = Elukvaliteedi hinnangute koond
rating-file-name = elukvaliteet
rating-file-people = Hinnangud
rating-file-averages = Keskmised
rating-file-beginning = algusest
# Variables:
#   $municipality (String), $since (String), $until (String), $made (String)
rating-file-about = { $municipality } · { $since } – { $until } · tehtud { $made }
# Variables:
#   $name (String), $version (String), $source (String)
rating-file-form = Küsimustik: { $name }, versioon { $version }. Allikas: { $source }
rating-file-outside = Siin on ainult lõppenud kvartalid. Hinnang kuulub kvartalisse, mil see kinnitati.
rating-file-outside-why = „Peidetud“: kui inimesi on alla 5, siis arvu ei näidata. Peidetud on ka arv, mille abil saaks mõne teise peidetud arvu välja arvutada. Väike kvartal loetakse koos järgmistega, kui inimesi on kokku vähemalt 5.
rating-file-hidden = peidetud
rating-file-empty = Selle aja kohta hinnanguid ei ole.
rating-file-whole = Kõik kokku
# Variables:
#   $area (String)
rating-file-moved = { $area }: muutus algusest
rating-filled-given = vastused olemas
rating-filled-paper = märgitud, vastuseid ei ole
rating-filled-erased = vastused kustutatud
rating-filled-missing = puudu
rating-head-of-code = Kood
rating-head-of-occasion = Millal
rating-head-of-side = Kelle hinnang
rating-head-of-filled = Seis
rating-head-of-day = Päev
rating-head-of-due = Tähtaeg
rating-head-of-answered = Vastatud
rating-head-of-questions = Küsimusi
rating-average-head-area = Valdkond
rating-average-head-occasion = Millal
rating-average-head-side = Kelle hinnang
rating-average-head-count = Inimesi
rating-average-head-mean = Keskmine
rating-average-head-moved-count = Võrreldud
rating-average-head-moved = Muutus algusest

## Buttons

button-ratings-of-case = Elukvaliteedi hinnang
button-ratings-continue = Jätka hinnangut
button-rating-mine = Minu hinnang
button-rating-give = Anna hinnang
button-rating-unknown = Ei oska öelda
button-rating-in-et = Eesti keeles
button-rating-in-ru = Vene keeles
button-rating-later = Jätka hiljem
button-rating-go-on = Jätka
# Variables:
#   $which (String)
button-rating-resume = Jätka: { $which }
button-rating-drop = Kustuta pooleliolev
button-rating-drop-yes = Kustuta vastused
button-rating-keep-old = Jäta parandamata
button-rating-write = Kirjuta
button-rating-words = Lisa oma sõnadega
button-rating-words-change = Muuda oma sõnu
button-rating-confirm = Kinnita
button-rating-change = Muuda vastust
# Variables:
#   $number (Number)
button-rating-number = { $number }.
button-rating-begin = Alusta hinnangut
button-rating-see = Vaata vastuseid
button-rating-correct = Paranda
button-rating-ask = Palu hinnangut
button-rating-over = Jätka ise
button-rating-take-back = Võta hinnang tagasi
button-rating-all-time = Kogu aja kohta
button-rating-codes = Tabel koodidega
button-rating-means = Ainult keskmised
# Variables:
#   $number (Number)
button-duty-rating = Hinda { $number }.

## The picture of a comparison

# Variables:
#   $code (String)
rating-chart-head = { $code }: elukvaliteedi hinnangud
# Variables:
#   $steps (Number)
rating-chart-scale = Valdkondade keskmised skaalal 1–{ $steps }: suurem on parem.
# Variables:
#   $change (String)
rating-chart-moved = Muutus: { $change }
rating-chart-foot = Kriips tähendab, et vastust ei ole.
# Variables:
#   $code (String)
rating-chart-caption = { $code }: hinnangute võrdlus
# Variables:
#   $code (String)
rating-chart-caption-own = { $code }: hinnangute võrdlus. Pilt kaob siit ööpäeva pärast, nupuga saate selle uuesti.
button-rating-chart = Võrdlus pildina
